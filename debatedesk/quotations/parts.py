"""What a quoter marked in a quotation: omissions by an ellipsis, own words in [brackets]."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from debatedesk.domain.text.tokens import split_words

_OMISSION = r"[\[(]\s*(?:\.(?:\s?\.){2,}|…+)\s*[\])]|\.(?:\s?\.){2,}|…+|[\[(]\s*-{2,3}\s*[\])]"
_LETTER = r"\[(\w)\](?=\w)|(?<=\w)\[(\w)\]"
_OWN_WORDS = r"(?<!\w)\[[^\][]{1,200}\](?!\w)"
_ALTERED_WORD = r"[^\W_]*\[[^\][]{1,30}\][^\W_]*"
_LETTERS = re.compile(_LETTER)
_MARK = re.compile(rf"(?P<omission>{_OMISSION})|(?P<own>{_OWN_WORDS})|(?P<word>{_ALTERED_WORD})")

FARTHEST = 400
"""So many words a marked omission may stand for."""
OWN_WORDS_FOR = 12
"""So many words of the source the quoter's own may stand for."""
_MOST_BRACKETS = 20
_CONTEXT, _FEW = 60, 3


@dataclass(frozen=True, slots=True)
class Part:
    """Words that are said to stand in the source as they are; `gap` words may be left out before them.

    `mark` is what the quoter wrote in their place. `start` and `mark_start` are the offsets of both in the
    quotation without brackets around single letters.
    """

    text: str
    words: tuple[str, ...]
    gap: int = 0
    mark: str = ""
    start: int = 0
    mark_start: int = 0


def marked_parts(quotation: str, is_in_source: Callable[[str], bool] = lambda words: False) -> list[Part]:
    """Split a quotation at the marks; one without marks is one part.

    A letter in brackets, as a capital at the beginning, is taken as a letter of its word. Brackets that
    stand in a source, with the words before or after them, are the source's own and no marks.
    """
    plain = _LETTERS.sub(lambda match: match.group(1) or match.group(2), quotation)
    parts: list[Part] = []
    at, gap, mark_start, mark_end = 0, 0, 0, 0

    def add(end: int) -> bool:
        words = tuple(split_words(plain[at:end]))
        if words:
            marked = (gap, plain[mark_start:mark_end]) if parts else (0, "")
            parts.append(Part(plain[at:end], words, *marked, at, mark_start))
        return bool(words)

    brackets = 0
    for match in _MARK.finditer(plain):
        if not match.group("omission") and brackets < _MOST_BRACKETS:
            brackets += 1
            if any(map(is_in_source, _with_context(plain, match))):
                continue
        if add(match.start()) or not gap:
            gap, mark_start = 0, match.start()
        gap += FARTHEST if match.group("omission") else OWN_WORDS_FOR
        at = mark_end = match.end()
    add(len(plain))
    return parts


def _with_context(plain: str, match: re.Match[str]) -> Iterator[str]:
    """Yield brackets with some words before them, and with some after them."""
    before = plain[max(0, match.start() - _CONTEXT) : match.start()].split()[-_FEW:]
    after = plain[match.end() : match.end() + _CONTEXT].split()[:_FEW]
    glue = "" if match.start() == 0 or not plain[match.start() - 1].isspace() else " "
    if before:
        yield f"{' '.join(before)}{glue}{match.group()}"
    if after:
        yield f"{match.group()} {' '.join(after)}"


def offset_in(quotation: str, offset: int) -> int:
    """Map an offset that is counted without brackets around single letters into the quotation."""
    for match in _LETTERS.finditer(quotation):
        if match.start() >= offset:
            break
        offset += 2
    return offset
