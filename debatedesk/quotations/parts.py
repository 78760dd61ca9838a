"""What a quoter marked in a quotation: omissions by an ellipsis, own words in [brackets]."""

import re
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
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Part:
    """Words that are said to stand in the source as they are; `gap` words may be left out before them.

    `mark` is what the quoter wrote in their place. `start` and `mark_start` are the places of both in the
    quotation without brackets around single letters.
    """

    text: str
    words: tuple[str, ...]
    gap: int = 0
    mark: str = ""
    start: int = 0
    mark_start: int = 0


def marked_parts(quotation: str) -> list[Part]:
    """Split a quotation at the marks; one without marks is one part.

    A letter in brackets, as a capital at the beginning, is taken as a letter of its word.
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

    for match in _MARK.finditer(plain):
        if add(match.start()) or not gap:
            gap, mark_start = 0, match.start()
        gap += FARTHEST if match.group("omission") else OWN_WORDS_FOR
        at = mark_end = match.end()
    add(len(plain))
    return parts


def place_in(quotation: str, place: int) -> int:
    """Tell where in a quotation a place of it stands that is counted without brackets around letters."""
    for match in _LETTERS.finditer(quotation):
        if match.start() >= place:
            break
        place += 2
    return place
