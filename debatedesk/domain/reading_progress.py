"""How far a text was read: what of it stood in view for a while, and what its reader says."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.library import ReadMark

ReadState = Literal["no", "begun", "yes"]

Spans = tuple[tuple[int, int], ...]
"""Stretches of a reading text, in order, of which no two touch."""

READ_SHARE = 0.9
"""Who has seen so much of a text has read it: few read the notes and lists of works at its end."""


def united(spans: Iterable[tuple[int, int]]) -> Spans:
    """Put spans in order and those together that touch; empty ones are left out."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def overlap(one: Spans, other: Spans) -> Spans:
    """Give the stretches that two lists of spans share."""
    return united((max(a, c), min(b, d)) for a, b in one for c, d in other)


def carried_spans(spans: Spans, kept: Iterable[tuple[int, int, int]]) -> Spans:
    """Carry spans to another version; `kept` are offset, offset there and length of what both have."""
    stretches = list(kept)
    there: list[tuple[int, int]] = []
    for start, end in spans:
        for old, new, length in stretches:
            first, last = max(start, old), min(end, old + length)
            if first < last:
                there.append((first - old + new, last - old + new))
    return united(there)


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """What of a text of so many characters was seen, and what its reader says of it."""

    seen: Spans = ()
    characters: int = 0
    mark: ReadMark = ""

    @property
    def share(self) -> float:
        """The share of the text that was seen, from 0 to 1."""
        if not self.characters:
            return 0.0
        return min(1.0, sum(end - start for start, end in self.seen) / self.characters)

    @property
    def is_seen(self) -> bool:
        """Tell whether so much was seen that the text counts as read."""
        return self.share >= READ_SHARE

    @property
    def state(self) -> ReadState:
        """Tell whether the text was read, as its reader says, else as was seen."""
        if self.mark:
            return "yes" if self.mark == "read" else "no"
        return "yes" if self.is_seen else "begun" if self.seen else "no"

    def marked(self, is_read: bool) -> ReadMark:
        """Give the mark that says whether the text was read; none where what was seen says the same."""
        if is_read:
            return "" if self.is_seen else "read"
        return "unread" if self.seen else ""


NOT_BEGUN = ReadingProgress()
