"""Links inside notes, as they stand in a note's Markdown.

`[[words]]` leads to what is called so and `[[words|shown]]` shows other words; addresses of things on the
desk (`debatedesk://…`), bare or in a link of Markdown, lead to them as well. In code nothing is a link.
All offsets are code points.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import NoteLink
from debatedesk.domain.links import parse_link

LONGEST_NAME = 200
"""Characters between `[[` and `]]`; with more it is no link."""
MOST_LINKS = 1_000
"""Of a note with links to more things the first are kept."""
LONGEST_MADE = 80
"""Characters of the name in a link that is made here."""
OPENING, CLOSING = "[[", "]]"

_FENCE = re.compile(r" {0,3}(`{3,}(?![^\n]*`)|~{3,})")
_TICKS = re.compile(r"`+")
_LINK = re.compile(
    rf"\\.|\[\[(?P<words>[^\[\]|\n]{{1,{LONGEST_NAME}}})(?:\|(?P<shown>[^\[\]\n]{{0,{LONGEST_NAME}}}))?\]\]"
    r"|\[(?P<label>[^\[\]\n]{1,500})\]\((?P<address>debatedesk:[^\s()]{1,8000})\)"
    r"|(?P<bare>debatedesk:[^\s<>()\[\]\"]{1,8000})",
    re.IGNORECASE,
)
_PLAIN = str.maketrans(dict.fromkeys("‘’‛", "'") | dict.fromkeys("“”„‟", '"'))
_NO_NAME = str.maketrans({"[": "(", "]": ")", "|": "/", "`": "'", "\\": "/"})


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """A link at `start` to `end` of a note; `words` name what it leads to, or are its address."""

    start: int
    end: int
    words: str
    shown: str
    is_address: bool = False

    @property
    def key(self) -> str:
        """What tells it from links to other things."""
        return self.words if self.is_address else link_key(self.words)


def link_key(words: str) -> str:
    """Write a name so that case, white space and the kind of quotes make no difference."""
    plain = unicodedata.normalize("NFC", words).translate(_PLAIN)
    return " ".join(plain.casefold().split())


def link_name(title: str) -> str:
    """Write a title as it can stand in a link, short and in one line."""
    name = " ".join(title.translate(_NO_NAME).split())
    if len(name) > LONGEST_MADE:
        name = f"{name[: LONGEST_MADE - 1].rstrip()}…"
    return name or "…"


def written_link(name: str) -> str:
    """Write a link to what is called so; `name` comes from `link_name`."""
    return f"{OPENING}{name}{CLOSING}"


def may_have_links(markdown: str) -> bool:
    """Tell quickly of most notes that they have no link."""
    return OPENING in markdown or "debatedesk:" in markdown.lower()


def kept_links(markdown: str) -> Iterator[NoteLink]:
    """List what is kept of the links of a note, one of each key; of names not yet what they lead to."""
    keys: set[str] = set()
    for link in links_in(markdown):
        if link.key in keys or len(keys) >= MOST_LINKS:
            continue
        target = None
        if link.is_address:
            try:
                target = parse_link(link.words)[0]
            except DeskError:
                continue
        keys.add(link.key)
        yield NoteLink(link.key, target)


def links_in(markdown: str) -> Iterator[WrittenLink]:
    """List the links of a note in their order."""
    if not may_have_links(markdown):
        return
    fence = ""
    start = 0
    for line in markdown.split("\n"):
        mark = _FENCE.match(line)
        if fence:
            ends = mark and mark[1].startswith(fence) and not line[mark.end() :].strip()
            fence = "" if ends else fence
        elif mark:
            fence = mark[1]
        else:
            yield from links_in_line(line, start)
        start += len(line) + 1


def links_in_line(line: str, offset: int = 0) -> Iterator[WrittenLink]:
    """List the links of a line of a note that is in no block of code; the line begins at `offset`."""
    if not may_have_links(line):
        return
    code = _code_spans(line)
    ends = [end for _, end in code]
    for match in _LINK.finditer(line):
        index = bisect_left(ends, match.start() + 1)
        if index < len(code) and code[index][0] <= match.start():
            continue
        if link := _link(match, offset):
            yield link


def _link(match: re.Match[str], offset: int) -> WrittenLink | None:
    start, end = match.start() + offset, match.end() + offset
    if words := (match["words"] or "").strip():
        return WrittenLink(start, end, words, (match["shown"] or "").strip() or words)
    if address := match["address"]:
        return WrittenLink(start, end, address, match["label"].strip() or address, is_address=True)
    if bare := (match["bare"] or "").rstrip(".,;:!?'’”"):
        return WrittenLink(start, start + len(bare), bare, bare, is_address=True)
    return None


def link_at(markdown: str, offset: int) -> WrittenLink | None:
    """Find the link that an offset lies in or at the edge of."""
    return next((link for link in links_in(markdown) if link.start <= offset <= link.end), None)


def typed_name(before: str) -> str | None:
    """Tell what is typed of a name so far in a line whose words `before` the cursor are these.

    None where no link is being typed.
    """
    start = before.rfind(OPENING)
    if start < 0 or (start and before[start - 1] == "\\"):
        return None
    typed = before[start + len(OPENING) :]
    if len(typed) > LONGEST_MADE or any(sign in typed for sign in "[]|"):
        return None
    if before[:start].count("`") % 2:
        return None
    return typed


def without_links(markdown: str) -> str:
    """Write links as the words that they show."""
    return with_links(markdown, lambda link: link.shown)


def with_links(markdown: str, write: Callable[[WrittenLink], str]) -> str:
    """Write each link in the way of `write`; all else stays as it is."""
    parts: list[str] = []
    done = 0
    for link in links_in(markdown):
        parts += markdown[done : link.start], write(link)
        done = link.end
    return "".join((*parts, markdown[done:]))


def context_of(markdown: str, link: WrittenLink, characters: int = 60) -> tuple[str, str, str]:
    """Give the words before a link, its own and those after it, within its line and so many characters."""
    line_start = markdown.rfind("\n", 0, link.start) + 1
    line_end = markdown.find("\n", link.end)
    before = without_links(markdown[line_start : link.start])
    after = without_links(markdown[link.end : line_end if line_end >= 0 else len(markdown)])
    if len(before) > characters:
        before = f"…{before[-characters:].partition(' ')[2] or before[-characters:]}"
    if len(after) > characters:
        after = f"{after[:characters].rpartition(' ')[0] or after[:characters]}…"
    return before.lstrip(), link.shown, after.rstrip()


def _code_spans(line: str) -> list[tuple[int, int]]:
    """List where the code within a line stands, in order."""
    runs = [match.span() for match in _TICKS.finditer(line)]
    by_length: dict[int, list[int]] = {}
    for index, (start, end) in enumerate(runs):
        by_length.setdefault(end - start, []).append(index)
    spans: list[tuple[int, int]] = []
    index = 0
    while index < len(runs):
        start, end = runs[index]
        alike = by_length[end - start]
        following = bisect_left(alike, index + 1)
        if following < len(alike):
            spans.append((start, runs[alike[following]][1]))
            index = alike[following] + 1
        else:
            index += 1
    return spans
