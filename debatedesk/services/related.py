"""Passages that speak of the same: they share rare words, close together.

The words of a passage that say most (by how often they stand in it and how seldom elsewhere) are looked for
in all texts; in the best of those, the paragraph that holds most of them is the passage.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from debatedesk.domain.text.tokens import analyse, split_words
from debatedesk.search.entries import Entry
from debatedesk.search.languages import Stems, is_small, language_of
from debatedesk.services.findable import SearchableItems
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

    def __init__(self, text: str, reader: "EntryReader", stems: Stems) -> None:
        """Weigh the words of a text against all that is searched."""
        words = split_words(text)
        self.language = language_of("", words)
        self._stems = stems
        total = max(len(reader.entries), 1)
        weights: dict[str, float] = {}
        self.words: dict[str, set[str]] = {}
        for word, often in Counter(words).items():
            known = reader.doc_freq(word)
            if len(word) < 3 or word.isdigit() or (total > FEW_TEXTS and known > COMMON * total):
                continue
            if is_small(word, ""):
                continue
            stem = self.stem(word)
            weights[stem] = weights.get(stem, 0.0) + often * (math.log((total + 1) / (known + 0.5)) + 0.5)
            self.words.setdefault(stem, set()).add(word)
        best = sorted(weights, key=lambda stem: (-weights[stem], stem))[:MOST_WORDS]
        self.weights = {stem: weights[stem] for stem in best}

    def stem(self, word: str) -> str:
        """Return the stem of a word in the language of the text."""
        return self._stems.stem(self.language or "en", word)

    def forms(self, reader: "EntryReader") -> dict[str, set[str]]:
        """List the forms of each stem that stand anywhere."""
        forms: dict[str, set[str]] = {}
        for stem in self.weights:
            start = min(self.words[stem], key=len)[: max(3, len(stem) - 1)]
            alike = {each for each in reader.vocabulary.beginning(start) if self.stem(each) == stem}
            forms[stem] = alike | self.words[stem]
        return forms


def related_passages(
    found: SearchableItems,
    reader: "EntryReader",
    stems: Stems,
    text: str,
    away: Collection[str],
    debates: Collection[str],
    limit: int,
) -> list[Related]:
    """List the passages that share most with a text, in none of the entries `away`."""
    topic = Topic(text, reader, stems)
    scores: dict[int, float] = {}
    for stem, forms in topic.forms(reader).items():
        for number in {number for form in forms for number in reader.doc_ids(form)}:
            scores[number] = scores.get(number, 0.0) + topic.weights[stem]
    passages: list[Related] = []
    looked_at = 0
    for number in sorted(scores, key=lambda number: (-scores[number], number)):
        entry = reader.entries[number]
        on = entry.description
        if on.type != "document" or on.key in away or on.debate not in debates:
            continue
        passages += sorted(_passages(found, entry, topic), key=lambda each: -each.score)[:EACH_TEXT]
        looked_at += 1
        if looked_at == LOOKED_AT:
            break
    return sorted(passages, key=lambda each: -each.score)[:limit]


def _passages(found: SearchableItems, entry: Entry, topic: Topic) -> Iterator[Related]:
    """Yield what shares enough with the topic, a paragraph or part of one at a time."""
    on = entry.description
    (shown,) = found.shown([on])
    if shown is None:
        return
    for start, end in _stretches(shown.text):
        words = analyse(shown.text[start:end])
        spans: dict[str, list[tuple[int, int]]] = {}
        said: dict[str, str] = {}
        for number, word in enumerate(words.text.decode().split()):
            stem = topic.stem(word)
            if stem in topic.weights:
                spans.setdefault(stem, []).append(words.span(number, number))
                said.setdefault(stem, word)
        if len(spans) < min(LEAST_SHARED, len(topic.weights)) or not spans:
            continue
        weight = sum(topic.weights[stem] for stem in spans)
        score = weight / math.sqrt(40 + len(words.starts))
        marks = tuple(sorted(span for each in spans.values() for span in each))
        ordered = sorted(spans, key=lambda stem: -topic.weights[stem])
        snippet = Snippet(shown.text[start:end], start, end, marks)
        shared = tuple(said[stem] for stem in ordered)
        yield Related(on.key.partition("/")[2], shown.title, shown.subtitle, snippet, shared, score)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs of a text; long ones in parts of some sentences."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        first = start
        if len(line) > LONG:
            for boundary in _SENTENCE.finditer(text, start, end):
                if boundary.start() - first >= LONG // 2:
                    yield first, boundary.start()
                    first = boundary.end()
        if text[first:end].strip():
            yield first, end
        start = end + 1
