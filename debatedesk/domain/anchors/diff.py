"""Which words of one text became which of another: a diff by words, fast on texts of a million characters.

Stretches that stand in both just once are paired in order (the "patience" of Bram Cohen's diff, first by
sentences, then by eight words and by fewer); what is left between them is paired by the longest common
subsequence. Both directions give the same pairs.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from debatedesk.domain.anchors.diff_hunks import same_ahead, same_behind, slid
from debatedesk.domain.anchors.migrate_sentences import DiffText, Hunk

_SENTENCES = 0
_STRETCHES = (_SENTENCES, 8, 3, 1)
_SHORTEST_SENTENCE = 5
_ENDS_SENTENCE = frozenset(".!?。")
_SMALL = 250_000
_LARGEST = 200_000_000
"""Longest common subsequences take memory and time by the product of the lengths: 25 MB at this one."""


Pairs = list[tuple[int, int, int]]
"""Stretches that are the same in both texts: start, start in the new text, length."""


def diff(
    old: Sequence[str],
    new: Sequence[str],
    breaks: Collection[int] = (),
    new_breaks: Collection[int] = (),
) -> list[Hunk]:
    """List what differs between two sequences of words, in order.

    `breaks` are the words of each that begin a block; what came or went is taken to begin there, or where a
    sentence does, if it can be.
    """
    swapped = (len(old), old) > (len(new), new)
    first, second = DiffText(old, frozenset(breaks)), DiffText(new, frozenset(new_breaks))
    if swapped:
        first, second = second, first
    runs = _merged(_pairs(first.words, second.words))
    runs = _without_chance(runs, len(first.words), len(second.words))
    hunks = slid(list(_hunks(runs, len(first.words), len(second.words))), first, second)
    return [each.turned() for each in hunks] if swapped else hunks


def _pairs(old: Sequence[str], new: Sequence[str]) -> Pairs:
    pairs: Pairs = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        a, a_end, b, b_end, level = waiting.pop()
        head = same_ahead(old, new, a, a_end, b, b_end)
        if head:
            pairs.append((a, b, head))
            a, b = a + head, b + head
        tail = same_behind(old, new, a, a_end, b, b_end)
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


def _anchors(old: Sequence[str], new: Sequence[str], level: int) -> tuple[Pairs, int]:
    """Pair stretches that stand once in each, in the order of both; shorter ones where there are none."""
    while level < len(_STRETCHES):
        length = _STRETCHES[level]
        ours, theirs = _once(old, length), _once(new, length)
        both = [(place, theirs[key][0], size) for key, (place, size) in ours.items() if key in theirs]
        if both:
            return _rising(sorted(both)), level
        level += 1
    return [], level


def _once(words: Sequence[str], length: int) -> dict[tuple[str, ...], tuple[int, int]]:
    """Map each stretch of words, or each sentence, that stands just once to its place and length."""
    places: dict[tuple[str, ...], int] = {}
    if length == _SENTENCES:
        start = 0
        for end in [place + 1 for place, word in enumerate(words) if word in _ENDS_SENTENCE]:
            key = tuple(words[start:end])
            places[key] = -1 if key in places or len(key) < _SHORTEST_SENTENCE else start
            start = end
    else:
        for place, key in enumerate(zip(*(words[each:] for each in range(length)), strict=False)):
            places[key] = -1 if key in places else place
    return {key: (place, len(key)) for key, place in places.items() if place >= 0}


def _rising(pairs: Pairs) -> Pairs:
    """Keep the most pairs whose second places rise too (the longest increasing subsequence)."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, place, _) in enumerate(pairs):
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
    anchors: Pairs, whole: tuple[int, int, int, int], level: int, pairs: Pairs
) -> list[tuple[int, int, int, int, int]]:
    """Pair the anchors' words and list the gaps between them."""
    first, a_end, second, b_end = whole
    a, b = first, second
    gaps = []
    for one, other, length in anchors:
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
