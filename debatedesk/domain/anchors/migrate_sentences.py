"""Sentences in what two texts differ in: which was altered, and which only came or went."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ENDS_SENTENCE = frozenset(".!?。;:")
_CLOSES = frozenset("\"')]")
_MOST_WAYS = 12


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words `start` to `end` that were replaced by words `new_start` to `new_end`; either may be none.

    A hunk `slides` where the words beside it are the same as its own, over and over, so that any of them
    could be the ones that came or went: over the words `slide_start` to `slide_end` of the text it is in.
    """

    start: int
    end: int
    new_start: int
    new_end: int
    slide_start: int = -1
    slide_end: int = -1

    def turned(self) -> "Hunk":
        """Give the hunk as seen from the other text."""
        return Hunk(self.new_start, self.new_end, self.start, self.end, self.slide_start, self.slide_end)

    @property
    def slides(self) -> bool:
        """Tell whether it could stand elsewhere as well."""
        return self.slide_start >= 0


@dataclass(frozen=True, slots=True)
class DiffText:
    """The words of a text, and which of them begin a block."""

    words: Sequence[str]
    breaks: frozenset[int]

    def is_start(self, place: int) -> bool:
        """Tell whether a sentence or a block begins at a word."""
        if place == 0 or place in self.breaks or place == len(self.words):
            return True
        last = self.words[place - 1]
        return last in _ENDS_SENTENCE or (last in _CLOSES and self.words[place - 2] in _ENDS_SENTENCE)


def sentences_apart(
    hunk: Hunk, text: DiffText, other: DiffText, room: tuple[int, int]
) -> list[Hunk] | None:
    """Where several sentences became one, tell the one that it is most like from those that went.

    None where that is not so. `room` is how many words before and after the hunk stayed the same.
    """
    inside = any(other.is_start(place) for place in range(hunk.new_start + 1, hunk.new_end))
    if inside or hunk.new_start == hunk.new_end or hunk.end - hunk.start < 3:
        return None
    came = " ".join(other.words[hunk.new_start : hunk.new_end])
    length = hunk.new_end - hunk.new_start

    def altered(ways: list[Hunk]) -> Hunk:
        return next(each for each in ways if each.new_start < each.new_end)

    def likeness(ways: list[Hunk]) -> int:
        from rapidfuzz.distance import Levenshtein

        one = altered(ways)
        return Levenshtein.distance(" ".join(text.words[one.start : one.end]), came)

    found = sorted(
        _ways(hunk, text, room), key=lambda each: abs(altered(each).end - altered(each).start - length)
    )
    return min(found[:_MOST_WAYS], key=likeness, default=None)


def _ways(hunk: Hunk, text: DiffText, room: tuple[int, int]) -> Iterator[list[Hunk]]:
    """List the ways to take whole sentences out of a hunk; what is left of it was altered."""
    start, end, new_start, new_end = hunk.start, hunk.end, hunk.new_start, hunk.new_end
    words = text.words
    borders = [place for place in range(start + 1, end) if text.is_start(place)]
    ends_whole = room[1] > 0 and text.is_start(end + 1)
    head = next((each for each in range(1, room[0] + 1) if text.is_start(start - each)), 0)
    for place in borders:
        if text.is_start(start):
            yield [Hunk(start, place, new_start, new_start), Hunk(place, end, new_start, new_end)]
        if text.is_start(end):
            yield [Hunk(start, place, new_start, new_end), Hunk(place, end, new_end, new_end)]
        if ends_whole and place - 1 > start and words[place - 1] == words[end]:
            yield [
                Hunk(start, place - 1, new_start, new_end),
                Hunk(place, end + 1, new_end + 1, new_end + 1),
            ]
        if head and place + head < end and words[place : place + head] == words[start - head : start]:
            first = new_start - head
            yield [Hunk(start - head, place, first, first), Hunk(place + head, end, new_start, new_end)]
