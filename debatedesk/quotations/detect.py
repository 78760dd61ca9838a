"""The quotations in a text: between quotation marks of every kind, and in blocks set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from debatedesk.domain.text.raised import raised_text
from debatedesk.domain.text.reading import Block, ReadingText
from debatedesk.domain.text.tokens import split_words
from debatedesk.quotations.attribution import Attributor, Known, is_credit
from debatedesk.quotations.titles import TitlesQuoted

__all__ = ["Known", "Quoted", "find_quotations"]

LEAST_WORDS = 3
"""Fewer words between quotation marks are a name or a title, or said with reserve."""
_LEAST_IDEOGRAPHS = 5

_CLOSERS = {"“": "”“", "„": "“”", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’‘", "‚": "‘’"}
_CLOSERS |= {
    '"': '"',
    "'": "'",
    "”": "”",
    "’": "’",
    "「": "」",
    "『": "』",
    "〝": "〞〟",
    "﹁": "﹂",
    "﹃": "﹄",
}
_MARKS = re.compile(f"[{''.join(sorted(set(''.join(_CLOSERS) + ''.join(_CLOSERS.values()))))}]")
_BRACKETS = "「『﹁﹃"
_ANGLES = "«»‹›"
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_DEEPEST = 12
_APOSTROPHES = "'’‘"
_CUT_SHORT = re.compile(r"(?:tis|twas|twere|em|til|cause|n|s|\d\ds?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation in a text: reading-text offsets of its words, without the marks around them.

    `depth` is 1 within another quotation. `attributed` is who or what is named as its source, `documents`
    the texts that this may mean. `is_certain` tells that the grammar leaves no doubt; where it allows two
    readings, `attributed` names both and `is_unclear` is true.
    """

    text: str
    start: int
    end: int
    is_block: bool = False
    depth: int = 0
    attributed: str = ""
    documents: frozenset[str] = frozenset()
    is_certain: bool = False
    is_unclear: bool = False


def find_quotations(reading: ReadingText, known: Sequence[Known] = ()) -> list[Quoted]:
    """List the quotations of a text in its order, with whom its sentences name as their sources."""
    text = raised_text(reading)
    found: list[Quoted] = []
    for number, group in groupby(
        reading.blocks, key=lambda block: block.quotation or -(not block.quote_depth)
    ):
        blocks = [block for block in group if block.start < block.end and block.kind != "code"]
        if not blocks:
            continue
        if number >= 0:
            for spoken in _credited(text, blocks):
                start, end = spoken[0].start, spoken[-1].end
                end = start + _without_credit(text[start:end])
                found.append(_stripped(text, start, end))
        found += _marked(text, blocks, 1 if number >= 0 else 0)
    titles = TitlesQuoted(reading, known)
    counted = [
        each for each in found if _is_long_enough(each.text) and not titles.hold(each.start, each.end)
    ]
    counted.sort(key=lambda quoted: (quoted.start, -quoted.end))
    nested = list(_nested(counted))
    attributor = Attributor(reading, known, [(quoted.start, quoted.end) for quoted in found])
    return [_attributed(quoted, attributor) for quoted in nested]


def _is_long_enough(text: str) -> bool:
    words = split_words(text)
    if all(_IDEOGRAPH.match(word) for word in words):
        return len(words) >= _LEAST_IDEOGRAPHS
    return len(words) >= LEAST_WORDS


def _attributed(quoted: Quoted, attributor: Attributor) -> Quoted:
    source = attributor.source_of(quoted.start, quoted.end, is_block=quoted.is_block)
    if source is None:
        return quoted
    return replace(
        quoted,
        attributed=source.name,
        documents=source.documents,
        is_certain=source.is_certain,
        is_unclear=source.is_unclear,
    )


def _credited(text: str, blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Part blocks that follow each other after each line that names a source, which is left out."""
    spoken: list[Block] = []
    for block in blocks:
        words = text[block.start : block.end]
        credit = bool(spoken) and is_credit(words)
        if not credit:
            spoken.append(block)
        if credit or _without_credit(words) < len(words):
            yield spoken
            spoken = []
    if spoken:
        yield spoken


def _without_credit(text: str) -> int:
    """Find where a last line that begins with a dash and names a source sets in."""
    match = re.search(r"\n\s*[—–―-]{1,2}\s*\w[^\n]{0,120}$", text)
    return match.start() if match else len(text)


def _stripped(text: str, start: int, end: int) -> Quoted:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if len(words) > 1 and words[0] in _CLOSERS and words[-1] in _CLOSERS[words[0]]:
        start, words = start + 1, words[1:-1]
    return Quoted(words, start, start + len(words), is_block=True)


def _nested(found: Sequence[Quoted]) -> Iterator[Quoted]:
    """Count how many quotations each stands in; one that only repeats its block is left out."""
    around: list[Quoted] = []
    for each in found:
        around = [other for other in around if each.end <= other.end]
        if around and (around[-1].start, around[-1].end) == (each.start, each.end):
            continue
        yield replace(each, depth=len(around))
        around.append(each)


def _marked(text: str, blocks: Sequence[Block], depth: int) -> Iterator[Quoted]:
    """Yield what stands between quotation marks; it may run over paragraphs that each begin with a mark."""
    carried: tuple[int, str] | None = None
    for block in blocks:
        stack: list[tuple[int, str]] = []
        first = block.start
        if carried is not None and text[first] == carried[1]:
            stack.append(carried)
            first += 1
        elif carried is not None and text[first : first + 1] not in _CLOSERS:
            carried = None
        for match in _MARKS.finditer(text, first, block.end):
            place, mark = match.start(), match.group()
            opened = _closed_by(stack, mark)
            if opened is not None and _may_close(text, block, place, mark, stack[opened][0]):
                start = stack[opened][0]
                del stack[opened:]
                words = text[start + 1 : place]
                first_word = start + 1 + len(words) - len(words.lstrip())
                words = words.strip().replace(f"\n{text[start]}", "\n")
                yield Quoted(
                    words, first_word, first_word + len(text[first_word:place].rstrip()), depth=depth
                )
            elif _may_open(text, block, place, mark):
                stack = [*stack[-_DEEPEST:], (place, mark)]
        carried = stack[0] if stack and stack[0][1] not in _APOSTROPHES else None


def _closed_by(stack: Sequence[tuple[int, str]], mark: str) -> int | None:
    """Find the innermost open quotation that a mark can end."""
    for place in range(len(stack) - 1, -1, -1):
        if mark in _CLOSERS[stack[place][1]]:
            return place
    return None


def _around(text: str, block: Block, place: int) -> tuple[str, str]:
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    return before, after


def _may_open(text: str, block: Block, place: int, mark: str) -> bool:
    before, after = _around(text, block, place)
    if mark not in _CLOSERS:
        return False
    if mark in _BRACKETS:
        return True
    if before.isalnum() and not _IDEOGRAPH.match(before):
        return False
    if after.isspace():
        return mark in _ANGLES and not before.isalnum() and _spaced_to_the_end(text, block, place, mark)
    if mark in _APOSTROPHES:
        return not _CUT_SHORT.match(text, place + 1) and not (mark == "’" and before.isspace())
    return mark not in "”" or before.isspace()


def _spaced_to_the_end(text: str, block: Block, place: int, mark: str) -> bool:
    """Tell whether a mark with a space after it, as in French, is met by one with a space before."""
    other = _CLOSERS[mark]
    later = text.find(other, place + 1, block.end)
    return later > 0 and text[later - 1].isspace()


def _may_close(text: str, block: Block, place: int, mark: str, opened: int) -> bool:
    """Tell whether a mark ends a quotation rather than being an apostrophe or beginning another."""
    before, after = _around(text, block, place)
    if mark in _ANGLES and before.isspace() and text[opened + 1].isspace():
        return True
    if before.isspace() or (mark in _APOSTROPHES and after.isalnum() and not _IDEOGRAPH.match(after)):
        return False
    if mark in "“‘" and after.isalnum() and not _IDEOGRAPH.match(after):
        return False
    if mark in _APOSTROPHES and before in "sS" and after == " " and text[place + 2 : place + 3].islower():
        return not _closes_later(text, block, place, mark)  # else “the dogs’ bowls” would end too early
    return True


def _closes_later(text: str, block: Block, place: int, mark: str) -> bool:
    later = text.find(mark, place + 1, block.end)
    while later >= 0:
        before, after = _around(text, block, later)
        if not after.isalnum() and not before.isspace():
            return True
        later = text.find(mark, later + 1, block.end)
    return False
