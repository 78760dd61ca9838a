"""Which sentences of texts speak of which proposals: those that share rare words with them.

As *Related* does, but sentence by sentence and for all proposals at once: each text is read once, and a
word counts by how seldom it is among the sentences of the debate. Nothing here tells whether a sentence
speaks for a proposal or against it.
"""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING

from debatedesk.domain.text.sentences import sentence_at, sentences
from debatedesk.domain.text.tokens import Words
from debatedesk.search.engine.vocabulary import Vocabulary, WordList
from debatedesk.search.languages import Stems
from debatedesk.services.related import Topic
from debatedesk.services.sorting.records import Candidate, Likely

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import EntryReader

LEAST_SHARE = 0.07
"""So much of what a proposal's words weigh has to be in a sentence at least."""
RARE = 0.03
"""One word alone is enough where it stands in so small a part of the sentences; else it takes two.

On the sample debate, its map left with proposals alone, 13 of the 17 passages that its arguments come from
are among 51 then; with two words in any case, 10 among 37.
"""
MOST_OF_A_TEXT = 6
MOST = 1_000
"""More passages are a lifetime's work; the best come first in any case."""
MOST_LIKELY = 9
MOST_WORDS = 5
_ENDS = (". ", "? ", "! ", "\n", "。")
_SENTENCE_WORDS = 24
"""A sentence of so many words is neither short nor long; long ones have to share more."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with its words."""

    document: str
    text: str
    words: Words


class WordUse:
    """How often words are used in some texts, as frequencies among their sentences."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._uses: Counter[str] = Counter()
        self.sentences = 0
        """About so many sentences were read."""

    def add(self, text: str, words: Sequence[str]) -> None:
        """Count the words and the sentences of a text."""
        self._uses.update(words)
        self.sentences += sum(map(text.count, _ENDS)) + 1

    def frequency(self, word: str) -> int:
        """Tell about how many sentences hold a word."""
        return self._uses[word]

    def vocabulary(self) -> Vocabulary:
        """Give all words."""
        return Vocabulary([WordList(self._uses, ())])


class ProposalWords:
    """The words of proposals that say most, and which proposal each counts for."""

    def __init__(
        self, proposals: Mapping[str, str], sources: Mapping[str, str], use: WordUse, stems: Stems
    ) -> None:
        """Weigh the words of proposals, by their ids, against those of all texts.

        `sources` tells which document a proposal comes from: what that says itself is no reaction to it.
        """
        self._sources = sources
        self._use = use
        vocabulary = use.vocabulary()
        self.topics: dict[str, Topic] = {}
        self._least: dict[str, float] = {}
        self.forms: dict[str, list[tuple[str, str]]] = {}
        for proposal, said in proposals.items():
            topic = Topic(said, use.sentences, use.frequency, stems)
            self.topics[proposal] = topic
            self._least[proposal] = LEAST_SHARE * sum(topic.weights.values())
            for stem, forms in topic.forms(vocabulary).items():
                for form in forms:
                    self.forms.setdefault(form, []).append((proposal, stem))

    def likely(self, document: str, said: Iterable[str], length: int) -> tuple[Likely, ...]:
        """Rank the proposals that a sentence of so many words may bear on, the likeliest first."""
        shared: dict[str, dict[str, str]] = {}
        for word in said:
            for proposal, stem in self.forms[word]:
                shared.setdefault(proposal, {}).setdefault(stem, word)
        ranked = []
        for proposal, by_stem in shared.items():
            if self._sources.get(proposal) == document:
                continue
            topic = self.topics[proposal]
            weight = sum(topic.weights[stem] for stem in by_stem)
            if weight >= self._least[proposal] and self._is_enough(by_stem.values()):
                best = sorted(by_stem, key=lambda stem: -topic.weights[stem])[:MOST_WORDS]
                nearness = weight / math.sqrt(_SENTENCE_WORDS + length)
                ranked.append(Likely(proposal, round(nearness, 3), tuple(by_stem[stem] for stem in best)))
        order = {proposal: number for number, proposal in enumerate(self.topics)}
        ranked.sort(key=lambda each: (-each.nearness, order[each.proposal]))
        return tuple(ranked[:MOST_LIKELY])

    def _is_enough(self, shared: Collection[str]) -> bool:
        rare = RARE * self._use.sentences
        return len(shared) > 1 or all(self._use.frequency(word) <= rare for word in shared)


def candidates_of(read: ReadText, proposals: ProposalWords) -> list[Candidate]:
    """List the sentences of a text that are nearest to proposals, in reading order."""
    words = read.words
    forms = proposals.forms
    hits = [(number, word) for number, word in enumerate(split(words)) if word in forms]
    if not hits:
        return []
    spans = sentences(read.text)
    by_sentence: dict[int, list[str]] = {}
    for number, word in hits:
        by_sentence.setdefault(sentence_at(spans, words.starts[number]), []).append(word)
    return nlargest(
        MOST_OF_A_TEXT, _candidates(read, proposals, spans, by_sentence), key=lambda each: each.nearness
    )


def _candidates(
    read: ReadText,
    proposals: ProposalWords,
    spans: Sequence[tuple[int, int]],
    by_sentence: Mapping[int, Sequence[str]],
) -> Iterator[Candidate]:
    starts = read.words.starts
    for number, said in by_sentence.items():
        if number < 0:
            continue
        start, end = spans[number]
        length = bisect_left(starts, end) - bisect_left(starts, start)
        if likely := proposals.likely(read.document, said, length):
            yield Candidate(read.document, start, end, likely)


def shared_weights(reader: "EntryReader", proposals: Iterable[str], stems: Stems) -> dict[int, float]:
    """Add up what the words weigh that entries of an index share with proposals, by their numbers."""
    vocabulary = Vocabulary(reader.word_lists)
    weights: dict[int, float] = {}
    for said in proposals:
        topic = Topic(said, len(reader.entries), reader.doc_freq, stems)
        for stem, forms in topic.forms(vocabulary).items():
            numbers = {number for form in forms for number in reader.doc_ids(form)}
            for number in numbers:
                weights[number] = weights.get(number, 0.0) + topic.weights[stem]
    return weights


def split(words: Words) -> list[str]:
    """List the words of a text."""
    return words.text.decode().split()
