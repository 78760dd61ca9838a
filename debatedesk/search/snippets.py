"""Where in a text a query's words stand, and the snippets that show them."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from debatedesk.domain.text.tokens import Words
from debatedesk.search.entries import near_occurrences, needle, needles
from debatedesk.search.fields import SYMBOLS
from debatedesk.search.languages import is_small
from debatedesk.search.query_tree import Node, free_terms, nears, together

AROUND = 60
"""Code points shown before and after a hit."""
NEAR = 120
"""Hits that stand no farther apart share a snippet."""
LONGEST = 200
MOST_SNIPPETS = 5
MOST_OCCURRENCES = 40
"""So many places of a term are looked at for the best snippets."""
ALIKE = 2
"""So many times fewer places will do where only one word is looked for."""
_BESIDE = 100
_WORD_REACH = 24
_SPACE = b" "


class Occurrence(NamedTuple):
    """Words found: a span of the original text, and the index of their term among those wanted."""

    start: int
    end: int
    term: int


@dataclass(frozen=True, slots=True)
class Located:
    """Where words stand in a text, in its order; `count` counts all places, also those not listed.

    `first` is the folded word at the first place and its span, by which a text that has changed is known.
    """

    occurrences: list[Occurrence]
    count: int
    first: tuple[str, int, int] = "", 0, 0


class _Pattern(NamedTuple):
    """How many words to look for, of which term, written as they stand in `Words.text`."""

    length: int
    term: int
    text: bytes


_Match = tuple[int, int, int, int]
"""The byte of a place, minus how many words it has, their term, and the last byte of what was found."""


class Locator:
    """Finds where the words of a query stand in texts.

    The small words of a language, such as “of”, are everywhere and say nothing: put together with other
    words, they are found only beside such, as in “bill of rights”. Words that are asked for near to each
    other are found where they stand so, and nowhere else.
    """

    def __init__(self, tree: Node) -> None:
        """Look for the terms of a query."""
        numbered = list(enumerate(free_terms(tree)))
        self._near = [(len(numbered) + 2 * index, near) for index, near in enumerate(nears(tree))]
        self._terms = [(number, term) for number, term in numbered if not term.field]
        self._symbols = [
            _Pattern(1, number, needle(term)) for number, term in numbered if term.field == SYMBOLS
        ]
        self._together = frozenset(together(tree))
        self._known: dict[str, tuple[list[_Pattern], dict[bytes, int]]] = {}

    def find(self, words: Words, language: str = "", most: int = MOST_OCCURRENCES) -> Located:
        """List where terms stand in a text of a language.

        Of a word with more than `most` places, those beside others are listed; without such, the first.
        """
        found = self._find_words(words, language, most)
        symbols = words.symbols
        if symbols is None or not self._symbols:
            return found
        matches = sorted(
            match
            for pattern in self._symbols
            for match in _matches(symbols.text, pattern, [(0, len(symbols.text))], most)
        )
        if not matches:
            return found
        located = _located(symbols, matches, sum(symbols.text.count(each.text) for each in self._symbols))
        first = found.first if found.occurrences else located.first
        return Located(sorted(found.occurrences + located.occurrences), found.count + located.count, first)

    def _find_words(self, words: Words, language: str, most: int) -> Located:
        text = words.text
        patterns, small = self._sought(language)
        counted = sorted((text.count(each.text), each) for each in patterns)
        count = sum(often for often, _ in counted)
        most = len(text) if small else most if len(counted) > 1 else most // ALIKE
        matches: list[_Match] = []
        for often, each in counted:
            near = _around(matches) if matches and often > most and not small else [(0, len(text))]
            matches += _matches(text, each, near, most)
        if small:
            beside = _beside(text, matches, small)
            matches += beside
            count += len(beside)
        pairs = self._find_near(text, language)
        count += len(pairs)
        matches += pairs[:most]
        if not matches:
            return Located([], count)
        matches.sort()
        return _located(words, matches, count)

    def _find_near(self, text: bytes, language: str) -> list[_Match]:
        """List where words stand that are asked for near to others, where they stand so."""
        matches = {
            (words.byte, words.last): (words.byte, -words.length, number + which, words.last)
            for number, near in self._near
            for which, occurrences in enumerate(near_occurrences(near, text, language))
            for words in occurrences
        }
        return sorted(matches.values())

    def _sought(self, language: str) -> tuple[list[_Pattern], dict[bytes, int]]:
        """Return what is looked for everywhere, and the small words with their terms."""
        known = self._known.get(language)
        if known is None:
            small = {
                number: needle(replace(each, prefix=False))
                for number, each in self._terms
                if each in self._together and len(each.words) == 1 and is_small(each.words[0], language)
            }
            if len(small) == len(self._terms):
                small = {}
            patterns = {
                pattern: _Pattern(len(pattern.split()), number, pattern)
                for number, each in self._terms
                if number not in small
                for pattern in _apart(needles(each, language))
            }
            known = list(patterns.values()), {pattern: number for number, pattern in small.items()}
            self._known[language] = known
        return known


def _apart(patterns: Sequence[bytes]) -> list[bytes]:
    """Leave out what another pattern finds as well."""
    first = patterns[0]
    return [first, *(each for each in patterns[1:] if first.endswith(_SPACE) or not each.startswith(first))]


def _matches(text: bytes, pattern: _Pattern, within: Sequence[tuple[int, int]], most: int) -> list[_Match]:
    """List the places of a pattern among some bytes, at most so many in each run of them."""
    length, term, wanted = pattern
    last = len(wanted) - 1
    matches = []
    for start, end in within:
        left = most
        at = text.find(wanted, start, end)
        while at >= 0 and left:
            matches.append((at, -length, term, at + last))
            left -= 1
            at = text.find(wanted, at + 1, end)
    return matches


def _around(matches: Sequence[_Match]) -> list[tuple[int, int]]:
    """List the bytes that are near to places, in runs that do not overlap."""
    runs: list[tuple[int, int]] = []
    for at, *_ in sorted(matches):
        start, end = max(0, at - _BESIDE), at + _BESIDE
        if runs and start <= runs[-1][1]:
            runs[-1] = runs[-1][0], end
        else:
            runs.append((start, end))
    return runs


def _beside(text: bytes, matches: Sequence[_Match], small: Mapping[bytes, int]) -> set[_Match]:
    """Find the small words that stand before and after places, without a gap."""
    beside: set[_Match] = set()
    for start, *_, last in matches:
        end = text.find(_SPACE, last)
        while (before := text.rfind(_SPACE, 0, start)) >= 0 and text[before : start + 1] in small:
            beside.add((before, -1, small[text[before : start + 1]], start))
            start = before
        while (after := text.find(_SPACE, end + 1)) >= 0 and text[end : after + 1] in small:
            beside.add((end, -1, small[text[end : after + 1]], after))
            end = after
    return beside


def _located(words: Words, matches: Sequence[_Match], count: int) -> Located:
    """Turn places among the words, in their order, into spans of the original text."""
    text, starts, lengths = words.text, words.starts, words.lengths
    occurrences = []
    counted = word = 0
    for at, less, term, _ in matches:
        word += text.count(_SPACE, counted, at)
        counted = at
        last = word - less - 1
        occurrences.append(Occurrence(starts[word], starts[last] + lengths[last], term))
    at = matches[0][0]
    number = text.count(_SPACE, 0, at)
    first = text[at + 1 : text.find(_SPACE, at + 1)].decode(), *words.span(number, number)
    return Located(occurrences, count, first)


class Excerpt(NamedTuple):
    """A stretch of the original text to show, with the spans in it to mark."""

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]


def choose_passages(
    text: str, occurrences: Sequence[Occurrence], most: int = MOST_SNIPPETS
) -> list[Excerpt]:
    """Choose the passages that say most: many terms together, and seldom ones before frequent ones."""
    counts = Counter(term for _, _, term in occurrences)
    groups: list[list[Occurrence]] = []
    first = last = -1
    for occurrence in occurrences:
        start, end, _ = occurrence
        if groups and start - last <= NEAR and end - first <= LONGEST:
            groups[-1].append(occurrence)
        else:
            groups.append([occurrence])
            first = start
        last = end

    def worth(group: list[Occurrence]) -> float:
        if len(group) == 1:  # most are
            return 1 / counts[group[0].term] + 1e-6
        return sum(1 / counts[term] for term in {each.term for each in group}) + len(group) * 1e-6

    best = sorted(groups, key=worth, reverse=True)[:most]
    best.sort(key=lambda group: group[0].start)
    passages: list[Excerpt] = []
    for group in best:
        floor = passages[-1].end if passages else 0
        passages.append(_passage(text, group, floor))
    return passages


def _passage(text: str, group: Sequence[Occurrence], floor: int) -> Excerpt:
    first, last = group[0].start, max(occurrence.end for occurrence in group)
    start = cut_before(text, max(first - AROUND, min(floor, first)), first)
    end = cut_after(text, min(last + AROUND, len(text)), last)
    marks: list[tuple[int, int]] = []
    for occurrence in group:
        if marks and occurrence.start < marks[-1][1]:
            marks[-1] = marks[-1][0], max(marks[-1][1], occurrence.end)
        else:
            marks.append((occurrence.start, occurrence.end))
    return Excerpt(start, end, tuple(marks))


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
