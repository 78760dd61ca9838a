"""The sentences of a text: where each begins and ends."""

import re
from bisect import bisect_right
from collections.abc import Sequence

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=[^\S\n]|\n|\Z)|[。！？]+[」』”’）]*")
_SHORTENED = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Gen|Gov|Hon|Jr|Sr|No|Nos|Art|Sec|Fig|Vol|Ch|pp?|vs|cf|ed|eds|al"
    r"|viz|e\.g|i\.e|z\.B|d\.h|bzw|ca|Nr|Abs|M|Mme|art|chap))\.\Z"
)
"""A full stop after these ends no sentence."""
_LOOKED_BACK = 12
LONGEST = 2_000
"""A longer run of words without an end is cut between words, in pieces of so many characters at most."""

Span = tuple[int, int]


def sentences(text: str) -> list[Span]:
    """List the sentences of a text as spans, without the white space around them; a line never runs on."""
    spans: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        spans += _sentences_of_line(text, offset, offset + len(line))
        offset += len(line) + 1
    return spans


def _sentences_of_line(text: str, start: int, end: int) -> list[Span]:
    spans: list[Span] = []
    for match in _END.finditer(text, start, end):
        after = match.end()
        while after < end and text[after].isspace():
            after += 1
        if after < end and _goes_on(text, match.start(), match.end(), after):
            continue
        _add(spans, text, start, match.end())
        start = after
    _add(spans, text, start, end)
    return spans


def _goes_on(text: str, mark: int, mark_end: int, after: int) -> bool:
    if text[after].islower():
        return True
    single = text[mark:mark_end] == "."
    return single and _SHORTENED.search(text[max(0, mark - _LOOKED_BACK) : mark_end]) is not None


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start + 1, start + LONGEST), text.rfind("\t", start + 1, start + LONGEST))
        cut = cut if cut > start else start + LONGEST
        _add(spans, text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def sentence_at(spans: Sequence[Span], offset: int) -> int:
    """Give the index of the sentence that holds an offset, or of the last one before it; -1 before all."""
    return bisect_right(spans, offset, key=lambda span: span[0]) - 1
