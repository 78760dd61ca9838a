"""Which words of one text became which of another: a diff by words, fast on texts of a million characters.

Stretches that stand in both just once are paired in order (the "patience" of Bram Cohen's diff, first by
eight words, then by fewer), and what is left between them is paired by the longest common subsequence.
Both directions give the same pairs.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]|\w+|[^\w\s]"
)
"""A word or a sign; each letter of the scripts that put no spaces between words."""
_STRETCHES = (8, 3, 1)
_SMALL = 250_000
_LARGEST = 200_000_000
"""Longest common subsequences take memory and time by the product of the lengths: 25 MB at this one."""
_MOVED = 4
"""So many words in a row must be the same for a stretch to count as moved."""
_ENDS_SENTENCE = frozenset(".!?…。！？;:")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and signs of a folded text, with their offsets in it."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    @staticmethod
    def of(folded: str) -> "Words":
        """Take a folded text apart."""
        words, starts, ends = [], [], []
        for found in _TOKEN.finditer(folded):
            words.append(found.group())
            starts.append(found.start())
            ends.append(found.end())
        return Words(words, starts, ends)


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

    @property
    def slides(self) -> bool:
        """Tell whether it could stand elsewhere as well."""
        return self.slide_start >= 0


Pairs = list[tuple[int, int, int]]
"""Stretches that are the same in both texts: start, start in the new text, length."""


def diff(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """List what differs between two sequences of words, in order."""
    swapped = (len(old), old) > (len(new), new)
    first, second = (new, old) if swapped else (old, new)
    runs = _merged(_pairs(first, second))
    runs = _without_chance(runs, len(first), len(second))
    hunks = [_slid(each, first, second) for each in _hunks(runs, len(first), len(second))]
    if not swapped:
        return hunks
    return [Hunk(h.new_start, h.new_end, h.start, h.end, h.slide_start, h.slide_end) for h in hunks]


def _pairs(old: Sequence[str], new: Sequence[str]) -> Pairs:
    pairs: Pairs = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        a, a_end, b, b_end, level = waiting.pop()
        head = _same_ahead(old, new, a, a_end, b, b_end)
        if head:
            pairs.append((a, b, head))
            a, b = a + head, b + head
        tail = _same_behind(old, new, a, a_end, b, b_end)
        if tail:
            a_end, b_end = a_end - tail, b_end - tail
            pairs.append((a_end, b_end, tail))
        size = (a_end - a) * (b_end - b)
        if not size:
            continue
        if size > _SMALL:
            anchors, level = _anchors(old[a:a_end], new[b:b_end], level)
            if anchors:
                waiting += _between(anchors, (a, a_end, b, b_end), level, pairs)
                continue
        if size <= _LARGEST:
            pairs += _common(old[a:a_end], new[b:b_end], a, b)
    return pairs


def _same_ahead(old: Sequence[str], new: Sequence[str], a: int, a_end: int, b: int, b_end: int) -> int:
    most = min(a_end - a, b_end - b)
    return next((each for each in range(most) if old[a + each] != new[b + each]), most)


def _same_behind(old: Sequence[str], new: Sequence[str], a: int, a_end: int, b: int, b_end: int) -> int:
    most = min(a_end - a, b_end - b)
    return next((each for each in range(most) if old[a_end - 1 - each] != new[b_end - 1 - each]), most)


def _anchors(old: Sequence[str], new: Sequence[str], level: int) -> tuple[list[tuple[int, int]], int]:
    """Pair stretches that stand once in each, in the order of both; shorter ones where there are none."""
    while level < len(_STRETCHES):
        length = _STRETCHES[level]
        ours, theirs = _once(old, length), _once(new, length)
        both = [(place, theirs[key]) for key, place in ours.items() if key in theirs]
        if both:
            return _rising(sorted(both)), level
        level += 1
    return [], level


def _once(words: Sequence[str], length: int) -> dict[object, int]:
    """Map each stretch of words that stands just once to its place."""
    stretches: Iterator[object] = zip(*(words[each:] for each in range(length)), strict=False)
    places: dict[object, int] = {}
    for place, key in enumerate(stretches):
        places[key] = -1 if key in places else place
    return {key: place for key, place in places.items() if place >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the most pairs whose second places rise too (the longest increasing subsequence)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(last[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(place)
            last.append(index)
        else:
            tops[pile], last[pile] = place, index
    kept = []
    index = last[-1] if last else -1
    while index >= 0:
        kept.append(pairs[index])
        index = before[index]
    return kept[::-1]


def _between(
    anchors: list[tuple[int, int]], whole: tuple[int, int, int, int], level: int, pairs: Pairs
) -> list[tuple[int, int, int, int, int]]:
    """Pair the anchors' words and list the gaps between them."""
    first, a_end, second, b_end = whole
    length = _STRETCHES[level]
    a, b = first, second
    gaps = []
    for one, other in anchors:
        start, new_start = first + one, second + other
        skip = max(a - start, b - new_start, 0)
        if skip >= length:
            continue
        start, new_start = start + skip, new_start + skip
        if start > a or new_start > b:
            gaps.append((a, start, b, new_start, level))
        pairs.append((start, new_start, length - skip))
        a, b = start + length - skip, new_start + length - skip
    gaps.append((a, a_end, b, b_end, level))
    return gaps


def _common(old: Sequence[str], new: Sequence[str], a: int, b: int) -> Pairs:
    from rapidfuzz.distance import LCSseq

    numbers: dict[str, int] = {}
    ours, theirs = ([numbers.setdefault(word, len(numbers)) for word in words] for words in (old, new))
    return [
        (each.src_start + a, each.dest_start + b, each.src_end - each.src_start)
        for each in LCSseq.opcodes(ours, theirs)
        if each.tag == "equal"
    ]


def _merged(pairs: Pairs) -> Pairs:
    merged: Pairs = []
    for start, new_start, length in sorted(pairs):
        if merged and merged[-1][0] + merged[-1][2] == start and merged[-1][1] + merged[-1][2] == new_start:
            merged[-1] = (*merged[-1][:2], merged[-1][2] + length)
        else:
            merged.append((start, new_start, length))
    return merged


def _without_chance(runs: Pairs, length: int, new_length: int) -> Pairs:
    """Drop few words that are the same amid many that are not: they are so by chance."""
    kept: Pairs = []
    for index, (start, new_start, count) in enumerate(runs):
        if count <= 3:
            before = (kept[-1][0] + kept[-1][2], kept[-1][1] + kept[-1][2]) if kept else (0, 0)
            after = runs[index + 1][:2] if index + 1 < len(runs) else (length, new_length)
            left = max(start - before[0], new_start - before[1])
            right = max(after[0] - start - count, after[1] - new_start - count)
            if min(left, right) > 3 * count:
                continue
        kept.append((start, new_start, count))
    return kept


def _hunks(runs: Pairs, length: int, new_length: int) -> Iterator[Hunk]:
    a = b = 0
    for start, new_start, count in [*runs, (length, new_length, 0)]:
        if start > a or new_start > b:
            yield Hunk(a, start, b, new_start)
        a, b = start + count, new_start + count


def _slid(hunk: Hunk, old: Sequence[str], new: Sequence[str]) -> Hunk:
    """Shift words that only came or only went so that they begin where a sentence does, if they can be."""
    if hunk.start < hunk.end and hunk.new_start < hunk.new_end:
        return hunk
    gone = hunk.start < hunk.end
    words, start, end = (old, hunk.start, hunk.end) if gone else (new, hunk.new_start, hunk.new_end)
    left = right = 0
    room = min(hunk.start, hunk.new_start)
    while left < room and words[start - left - 1] == words[end - left - 1]:
        left += 1
    room = min(len(old) - hunk.end, len(new) - hunk.new_end)
    while right < room and words[start + right] == words[end + right]:
        right += 1
    if not left and not right:
        return hunk
    shift = next((each for each in range(right, -left - 1, -1) if _is_start(words, start + each)), 0)
    moved = Hunk(*(place + shift for place in (hunk.start, hunk.end, hunk.new_start, hunk.new_end)))
    if left + right < end - start:
        return moved
    return Hunk(moved.start, moved.end, moved.new_start, moved.new_end, start - left, end + right)


def _is_start(words: Sequence[str], place: int) -> bool:
    return place == 0 or words[place - 1] in _ENDS_SENTENCE


def moves(old: Sequence[str], new: Sequence[str], hunks: Sequence[Hunk]) -> dict[int, int]:
    """Map words that went from one place and came at another, in stretches that are the same."""
    gone = [(each.start, each.end) for each in hunks]
    came = [(each.new_start, each.new_end) for each in hunks]
    ours, theirs = _stretches_once(old, gone), _stretches_once(new, came)
    where = {
        place: end for start, end in gone for place, end in ((each, end) for each in range(start, end))
    }
    whither = {
        place: end for start, end in came for place, end in ((each, end) for each in range(start, end))
    }
    moved: dict[int, int] = {}
    taken: set[int] = set()
    for key, place in ours.items():
        target = theirs.get(key)
        if target is None or place in moved or target in taken:
            continue
        while place - 1 in where and target - 1 in whither and old[place - 1] == new[target - 1]:
            if place - 1 in moved or target - 1 in taken:
                break
            place, target = place - 1, target - 1
        while place in where and target in whither and old[place] == new[target]:
            if place in moved or target in taken:
                break
            moved[place] = target
            taken.add(target)
            place, target = place + 1, target + 1
    return moved


def _stretches_once(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> dict[object, int]:
    places: dict[object, int] = {}
    for start, end in spans:
        for place in range(start, end - _MOVED + 1):
            key = tuple(words[place : place + _MOVED])
            places[key] = -1 if key in places else place
    return {key: place for key, place in places.items() if place >= 0}
