"""The levels of headings: by the bookmarks that name them, by their numbers, by their letters."""

import re
from collections.abc import Sequence

from debatedesk.formats.pdf.blocks import TextBlock
from debatedesk.formats.pdf.pdfium import Bookmark

_DEEPEST = 6
_LONGEST_NAMES = 200
_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,3})*)\.?\s")


def set_levels(blocks: Sequence[TextBlock], bookmarks: Sequence[Bookmark]) -> None:
    """Set the level of every heading, and make headings of blocks that bookmarks name."""
    named = _named(blocks, bookmarks)
    _demote_names(blocks, named)
    headings = [block for block in blocks if block.kind == "heading"]
    looks = sorted({_look(block) for block in headings}, reverse=True)
    levels = {look: min(level, _DEEPEST) for level, look in enumerate(looks, 1)}
    above = 1 if headings and id(headings[0]) not in named and named else 0
    for block in headings:
        if id(block) in named:
            block.level = min(_DEEPEST, named[id(block)] + above)
        else:
            block.level = levels[_look(block)]
    if named:
        _follow_named([block for block in headings if id(block) in named], headings, named)
    for block in blocks:
        if id(block) in named and block.kind != "heading":
            block.kind, block.level = "heading", min(_DEEPEST, named[id(block)] + above)
    if not named:
        _set_by_numbers(headings)


def _follow_named(
    named: Sequence[TextBlock], headings: Sequence[TextBlock], levels: dict[int, int]
) -> None:
    """Give headings that no bookmark names the level of those that are numbered or set as they are."""
    by_depth: dict[int, int] = {}
    by_look: dict[tuple[float, bool], int] = {}
    for block in named:
        by_look.setdefault(_look(block), block.level)
        if match := _NUMBER.match(block.text):
            by_depth.setdefault(match[1].count("."), block.level)
    for block in headings:
        if id(block) in levels:
            continue
        match = _NUMBER.match(block.text)
        depth = by_depth.get(match[1].count(".")) if match else None
        block.level = depth or by_look.get(_look(block)) or block.level


def _demote_names(blocks: Sequence[TextBlock], named: dict[int, int]) -> None:
    """Make paragraphs of authors and the like, which are set large below the title."""
    first = [block for block in blocks[:80] if block.lines[0].page == blocks[0].lines[0].page]
    title = max(
        (block for block in first if block.kind == "heading"), key=lambda block: block.size, default=None
    )
    if title is None:
        return
    for block in first[first.index(title) + 1 :]:
        if block.kind == "paragraph" and len(block.text) > _LONGEST_NAMES:
            return
        is_bold = block.lines[0].is_bold and not title.lines[0].is_bold
        if block.kind != "heading" or id(block) in named or block.size > 0.95 * title.size:
            continue
        if is_bold or _NUMBER.match(block.text) or block.lines[0].text.isupper():
            return
        if not block.lines[0].is_bold:
            block.kind = "paragraph"


def _look(block: TextBlock) -> tuple[float, bool]:
    line = block.lines[0]
    return round(line.size), line.is_bold


def _set_by_numbers(headings: Sequence[TextBlock]) -> None:
    numbered = [(block, match[1].count(".")) for block in headings if (match := _NUMBER.match(block.text))]
    outer = [block.level for block, depth in numbered if depth == 0]
    if not outer:
        return
    base = min(outer)
    for block, depth in numbered:
        block.level = min(_DEEPEST, base + depth)


def _named(blocks: Sequence[TextBlock], bookmarks: Sequence[Bookmark]) -> dict[int, int]:
    """Find the blocks that bookmarks name, by their words and their page; gives levels by identity."""
    by_words: dict[str, list[TextBlock]] = {}
    for block in blocks:
        if len(block.lines) <= 5 and block.kind in ("heading", "paragraph"):
            by_words.setdefault(_words(block.text), []).append(block)
    named: dict[int, int] = {}
    for bookmark in bookmarks:
        words = _words(bookmark.title)
        alike = [block for block in by_words.get(words, ()) if words and id(block) not in named]
        near = [block for block in alike if abs(block.lines[0].page - bookmark.page) <= 1]
        if near:
            closest = min(near, key=lambda block: abs(block.lines[0].page - bookmark.page))
            named[id(closest)] = bookmark.level
    return named


def _words(text: str) -> str:
    words = re.sub(
        r"^(?:(?:chapter|kapitel|part|section)\s+)?[\dIVX]+(?:\.\d+)*[.:]?\s+",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return re.sub(r"\W+", "", words).casefold()
