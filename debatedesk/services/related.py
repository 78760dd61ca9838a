"""Passages that speak of the same: they share rare words, close together.

The words of a passage that say most (by how often they stand in it and how seldom elsewhere) are looked for
in all texts; in the best of those, the paragraph that holds most of them is the passage.
"""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple

from debatedesk.domain.text.tokens import Words, analyse, split_words
from debatedesk.search.engine.vocabulary import Vocabulary
from debatedesk.search.entries import Entry
from debatedesk.search.expansion import LONGER
from debatedesk.search.languages import Stems, is_small, language_of
from debatedesk.services.findable import HitDisplay, SearchableItems, Visible
from debatedesk.services.search_hits import stands
from debatedesk.services.search_results import Related, Snippet

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import EntryReader

MOST_WORDS = 16
LEAST_SHARED = 2
EACH_TEXT = 2
"""So many passages of one text at most."""
LOOKED_AT = 40
COMMON = 0.35
"""A word that stands in a larger part of the texts tells nothing, where there are more than a few."""
FEW_TEXTS = 8
LONG = 600
_SENTENCE = re.compile(r"(?<=[.!?;:…])\s+")


class Topic:
    """The words of a text that say most of what it speaks of, by their stems, with their weights."""

    def __init__(self, text: str, total: int, frequency: Callable[[str], int], stems: Stems) -> None:
        """Weigh the words of a text by how many of `total` texts, or parts of texts, hold each."""
        words = split_words(text)
        self.language = language_of("", words)
        self._stems = stems
        total = max(total, 1)
        weights: dict[str, float] = {}
        self.words: dict[str, set[str]] = {}
        for word, count in Counter(words).items():
            known = frequency(word)
            if len(word) < 3 or word.isdigit() or (total > FEW_TEXTS and known > COMMON * total):
                continue
            if is_small(word, ""):
                continue
            stem = self.stem(word)
            weights[stem] = weights.get(stem, 0.0) + count * (math.log((total + 1) / (known + 0.5)) + 0.5)
            self.words.setdefault(stem, set()).add(word)
        best = sorted(weights, key=lambda stem: (-weights[stem], stem))[:MOST_WORDS]
        self.weights = {stem: weights[stem] for stem in best}

    def stem(self, word: str) -> str:
        """Return the stem of a word in the language of the text."""
        return self._stems.stem(self.language or "en", word)

    def forms(self, vocabulary: Vocabulary) -> dict[str, set[str]]:
        """List the forms of each stem that stand anywhere."""
        forms: dict[str, set[str]] = {}
        for stem in self.weights:
            said = self.words[stem]
            start = min(said, key=len)[: max(3, len(stem) - 1)]
            longest = max(map(len, said)) + LONGER
            alike = (each for each in vocabulary.beginning(start) if len(each) <= longest)
            forms[stem] = said.union(each for each in alike if self.stem(each) == stem)
        return forms


def related_passages(
    items: SearchableItems,
    reader: "EntryReader",
    stems: Stems,
    text: str,
    away: Collection[str],
    visible: Visible,
    limit: int,
) -> list[Related]:
    """List the passages that share most with a text, in none of the entries `away`."""
    topic = Topic(text, len(reader.entries), reader.doc_freq, stems)
    forms = topic.forms(Vocabulary(reader.word_lists))
    scores: dict[int, float] = {}
    held: dict[int, list[tuple[str, str]]] = {}
    for stem, words in forms.items():
        numbers: set[int] = set()
        for word in words:
            having = reader.doc_ids(word)
            numbers.update(having)
            for number in having:
                held.setdefault(number, []).append((word, stem))
        for number in numbers:
            scores[number] = scores.get(number, 0.0) + topic.weights[stem]
    nearest = _nearest(scores, reader.entries, away, visible)
    passages: list[Related] = []
    shown = items.shown([reader.entries[number].description for number in nearest])
    for number, display in zip(nearest, shown, strict=True):
        if display is not None:
            found = _passages(reader.entries[number], display, topic, held[number])
            passages += nsmallest(EACH_TEXT, found, key=lambda each: -each.score)
    return sorted(passages, key=lambda each: -each.score)[:limit]


def _nearest(
    scores: Mapping[int, float], entries: Sequence[Entry], away: Collection[str], visible: Visible
) -> list[int]:
    """List the numbers of the texts that share most, as many as are looked at."""
    found: list[int] = []
    for number in sorted(scores, key=lambda number: (-scores[number], number)):
        on = entries[number].description
        if on.type == "document" and on.key not in away and visible.shows(on):
            found.append(number)
            if len(found) == LOOKED_AT:
                break
    return found


class _SharedWord(NamedTuple):
    """A word of a text that shares its stem with the topic, and its span."""

    stem: str
    word: str
    start: int
    end: int


def _shared_words(words: Words, forms: Sequence[tuple[str, str]]) -> list[_SharedWord]:
    """List where forms, each with its stem, stand in a text, in the order of the text."""
    text = words.text
    found: list[tuple[int, str, str]] = []
    for word, stem in forms:
        wanted = f" {word} ".encode()
        offset = text.find(wanted)
        while offset >= 0:
            found.append((offset, stem, word))
            offset = text.find(wanted, offset + 1)
    shared = []
    counted = number = 0
    for offset, stem, word in sorted(found):
        number += text.count(b" ", counted, offset)
        counted = offset
        shared.append(_SharedWord(stem, word, *words.span(number, number)))
    return shared


def _passages(
    entry: Entry, display: HitDisplay, topic: Topic, forms: Sequence[tuple[str, str]]
) -> Iterator[Related]:
    """Yield what shares enough with the topic, a paragraph or part of one at a time."""
    words = entry.words
    shared = _shared_words(words, forms)
    if shared and not stands(display.text, *shared[0][1:]):  # the text is another now
        words = analyse(display.text)
        shared = _shared_words(words, forms)
    starts = [each.start for each in shared]
    for start, end in _stretches(display.text, starts):
        inside = shared[bisect_left(starts, start) : bisect_left(starts, end)]
        said: dict[str, str] = {}
        for each in inside:
            said.setdefault(each.stem, each.word)
        if not said or len(said) < min(LEAST_SHARED, len(topic.weights)):
            continue
        count = bisect_left(words.starts, end) - bisect_left(words.starts, start)
        score = sum(topic.weights[stem] for stem in said) / math.sqrt(40 + count)
        marks = tuple((each.start - start, each.end - start) for each in inside)
        ordered = sorted(said, key=lambda stem: -topic.weights[stem])
        snippet = Snippet(display.text[start:end], start, end, marks)
        yield Related(
            entry.description.key.partition("/")[2],
            display.title,
            display.details,
            snippet,
            tuple(said[stem] for stem in ordered),
            score,
        )


def _stretches(text: str, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs in which something starts; long ones in parts of some sentences."""
    done = 0
    for offset in starts:
        if offset < done:
            continue
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        done = end = end if end >= 0 else len(text)
        first = start
        if end - start > LONG:
            for boundary in _SENTENCE.finditer(text, start, end):
                if boundary.start() - first >= LONG // 2:
                    yield first, boundary.start()
                    first = boundary.end()
        if text[first:end].strip():
            yield first, end
