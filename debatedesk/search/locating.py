"""Where in a text a query's words stand, and the snippets that show them."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from debatedesk.search.entries import needles
from debatedesk.search.tree import Term
from debatedesk.search.words import Words

AROUND = 60
"""Code points shown before and after a hit."""
NEAR = 120
"""Hits that stand no farther apart share a snippet."""
LONGEST = 200
MOST_SNIPPETS = 5
MOST_PLACES = 40
"""So many places of a term are looked at for the best snippets."""
_BESIDE = 100
_WORD_REACH = 24
_SPACE = b" "


@dataclass(frozen=True, slots=True)
class Place:
    """Words found: a span of the original text, and the index of their term among those wanted."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class Sought:
    """Words to look for in a text: their term by its index, how many they are, how often they are there."""

    term: int
    length: int
    pattern: bytes
    count: int


def seek(words: Words, wanted: Sequence[Term], language: str = "") -> list[Sought]:
    """Count the words of all terms in a text of a language, leaving out what is not there."""
    sought = {
        pattern: (number, len(term.words))
        for number, term in enumerate(wanted)
        if not term.field
        for pattern in _apart(needles(term, language))
    }
    counted = [Sought(*found, pattern, words.text.count(pattern)) for pattern, found in sought.items()]
    return [each for each in counted if each.count]


def _apart(patterns: Sequence[bytes]) -> list[bytes]:
    """Leave out what another pattern finds as well."""
    first = patterns[0]
    return [first, *(each for each in patterns[1:] if first.endswith(b" ") or not each.startswith(first))]


def find_places(words: Words, sought: Sequence[Sought], most: int = MOST_PLACES) -> list[Place]:
    """List where terms stand in a text, in the order of the text.

    Of a term with more than `most` places, those beside other terms are listed; without such, the first.
    """
    found: list[Place] = []
    windows: list[tuple[int, int]] = []
    for each in sorted(sought, key=lambda each: each.count):
        whole = [(0, len(words.text))]
        limit = windows if each.count > most and windows else whole
        places = [
            place
            for window in limit
            for place in islice(_places(words, each.pattern, each.length, window), most)
        ]
        windows += [(max(0, at - _BESIDE), at + _BESIDE) for at, *_ in places]
        found += [Place(*words.span(first, last), each.term) for _, first, last in places]
    return sorted(set(found), key=lambda place: (place.start, -place.end))


def _places(
    words: Words, pattern: bytes, length: int, window: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    """Yield the places of words among the bytes of a window: the byte, the first word and the last."""
    text = words.text
    at = text.find(pattern, *window)
    counted, word = 0, 0
    while at >= 0:
        word += text.count(_SPACE, counted, at)
        counted = at
        yield at, word, word + length - 1
        at = text.find(pattern, at + 1, window[1])


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the original text to show, with the spans in it to mark."""

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]


def choose_passages(text: str, places: Sequence[Place], most: int = MOST_SNIPPETS) -> list[Passage]:
    """Choose the passages that say most: many terms together, and seldom ones before frequent ones."""
    often: dict[int, int] = {}
    for place in places:
        often[place.term] = often.get(place.term, 0) + 1
    groups: list[list[Place]] = []
    for place in places:
        group = groups[-1] if groups else None
        if group and place.start - group[-1].end <= NEAR and place.end - group[0].start <= LONGEST:
            group.append(place)
        else:
            groups.append([place])

    def worth(group: list[Place]) -> float:
        return sum(1 / often[term] for term in {place.term for place in group}) + len(group) * 1e-6

    best = sorted(groups, key=worth, reverse=True)[:most]
    best.sort(key=lambda group: group[0].start)
    passages: list[Passage] = []
    for group in best:
        floor = passages[-1].end if passages else 0
        passages.append(_passage(text, group, floor))
    return passages


def _passage(text: str, group: Sequence[Place], floor: int) -> Passage:
    first, last = group[0].start, max(place.end for place in group)
    start = cut_before(text, max(first - AROUND, min(floor, first)), first)
    end = cut_after(text, min(last + AROUND, len(text)), last)
    marks: list[tuple[int, int]] = []
    for place in group:
        if marks and place.start < marks[-1][1]:
            marks[-1] = marks[-1][0], max(marks[-1][1], place.end)
        else:
            marks.append((place.start, place.end))
    return Passage(start, end, tuple(marks))


def cut_before(text: str, start: int, limit: int) -> int:
    """Move the beginning of a snippet to that of a word, at most to `limit`."""
    if start <= 0 or text[start - 1].isspace():
        return _past_space(text, max(start, 0), limit)
    for at in range(start, min(start + _WORD_REACH, limit)):
        if text[at].isspace():
            return _past_space(text, at, limit)
    while start > 0 and _joins(text[start]):
        start -= 1
    return start


def cut_after(text: str, end: int, limit: int) -> int:
    """Move the end of a snippet to that of a word, at least to `limit`."""
    if end >= len(text):
        return len(text.rstrip()) if len(text.rstrip()) >= limit else limit
    for at in range(end, max(end - _WORD_REACH, limit - 1), -1):
        if text[at].isspace():
            return max(limit, len(text[limit:at].rstrip()) + limit)
    while end < len(text) and _joins(text[end]):
        end += 1
    return end


def _past_space(text: str, start: int, limit: int) -> int:
    while start < limit and text[start].isspace():
        start += 1
    return start


def _joins(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character in "\u200d\ufe0f"
