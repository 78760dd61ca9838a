"""Approximate matching: where words stand in an altered form, with exact bounds.

`nearest` aligns one text within another with the fewest errors: Myers, “A fast bit-vector algorithm for
approximate string matching based on dynamic programming”, J. ACM 46 (1999), with Python's integers as bit
vectors.
"""

from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_PATTERN = 1_000
"""Longer patterns are aligned by their two ends: the bit vectors would grow slow."""
_PROBE = 256
_CLOSE = 64


@dataclass(frozen=True, slots=True)
class Alignment:
    """The place in a text that is nearest to a pattern, and the edits between them."""

    start: int
    end: int
    errors: int


def nearest(pattern: str, text: str) -> Alignment:
    """Align a pattern of up to `LONGEST_PATTERN` characters with its nearest place in the text.

    Takes time linear in the text's length. Among equally near places one that begins and ends as the
    pattern does is preferred, then the first.
    """
    errors, ends = _best_ends(pattern, text)
    end = next((each for each in ends if each and text[each - 1] == pattern[-1]), ends[0])
    window = text[max(0, end - len(pattern) - errors) : end]
    _, lengths = _best_ends(pattern[::-1], window[::-1])
    length = next((each for each in lengths if each and window[-each] == pattern[0]), lengths[0])
    return Alignment(end - length, end, errors)


def _best_ends(pattern: str, text: str) -> tuple[int, list[int]]:
    """Find the fewest errors against any stretch of the text, and where such stretches end."""
    if not pattern:
        return 0, [0]
    places: dict[str, int] = {}
    for index, character in enumerate(pattern):
        places[character] = places.get(character, 0) | 1 << index
    mask = (1 << len(pattern)) - 1
    last = 1 << len(pattern) - 1
    up, down = mask, 0
    best = errors = len(pattern)
    ends = [0]
    for index, character in enumerate(text, 1):
        equal = places.get(character, 0)
        vertical = equal | down
        horizontal = (((equal & up) + up) ^ up) | equal
        more = down | ~(horizontal | up)
        fewer = up & horizontal
        if more & last:
            errors += 1
        elif fewer & last:
            errors -= 1
        more <<= 1
        up = (fewer << 1 | ~(vertical | more)) & mask
        down = more & vertical & mask
        if errors < best:
            best, ends = errors, [index]
        elif errors == best:
            ends.append(index)
    return best, ends


def candidates(pattern: str, text: str, errors: int) -> Iterator[tuple[int, int]]:
    """List windows of a text that may hold the pattern with so many errors, most promising first."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    if len(pattern) + errors >= len(text):
        yield 0, len(text)
        return
    for offset in dict.fromkeys((0, len(pattern) // 2 - _PROBE // 2, len(pattern) - _PROBE)):
        if offset < 0 or (offset and len(pattern) < 2 * _PROBE):
            continue
        probe = pattern[offset : offset + _PROBE] if len(pattern) >= 2 * _PROBE else pattern
        found = partial_ratio_alignment(probe, text)
        if found is not None:
            start = found.dest_start - offset
            yield max(0, start - errors - _CLOSE), min(len(text), start + len(pattern) + errors + _CLOSE)


def align(pattern: str, text: str, window: tuple[int, int], errors: int) -> Alignment | None:
    """Align a pattern within a window of the text; None when it takes more than so many errors."""
    start, end = window
    part = text[start:end]
    found = nearest(pattern, part) if len(pattern) <= LONGEST_PATTERN else _by_ends(pattern, part, errors)
    if found is None or found.errors > errors or found.start >= found.end:
        return None
    return Alignment(found.start + start, found.end + start, found.errors)


def _by_ends(pattern: str, text: str, errors: int) -> Alignment | None:
    reach = LONGEST_PATTERN + 2 * errors + 2 * _CLOSE
    head = nearest(pattern[:_PROBE], text[:reach])
    first_of_tail = max(0, len(text) - reach)
    tail = nearest(pattern[-_PROBE:], text[first_of_tail:])
    found = between(pattern, text, head.start, tail.end + first_of_tail, errors)
    return found if found.errors <= errors else None


def between(pattern: str, text: str, start: int, end: int, most: int | None = None) -> Alignment:
    """Compare a pattern with a given stretch of the text, counting errors to `most` and one."""
    from rapidfuzz.distance import Levenshtein

    stretch = text[start : max(start, end)]
    return Alignment(start, end, Levenshtein.distance(pattern, stretch, score_cutoff=most))
