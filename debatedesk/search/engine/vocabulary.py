"""The words of what is searched: which begin so, which are like another, which are known at all."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

LAST = "\U0010ffff"
"""Comes after every letter, and in no word."""


class WordList:
    """Words with how many entries use each, and the languages of those entries."""

    def __init__(self, counts: Mapping[str, int], languages: Collection[str]) -> None:
        """Keep the words in order."""
        self._counts = counts
        self._words = sorted(counts)
        self.languages = frozenset(languages) - {""}

    def beginning(self, start: str) -> list[str]:
        """List the words that begin so."""
        first = bisect_left(self._words, start)
        return self._words[first : bisect_left(self._words, start + LAST, first)]

    def like(self, word: str, letters: int) -> list[tuple[int, int, str]]:
        """List words from which at most so many letters differ: how many do, minus its use, the word."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        near = [each for each in self._words if abs(len(each) - len(word)) <= letters]
        found = process.extract(word, near, scorer=OSA.distance, score_cutoff=letters, limit=None)
        return [(int(distance), -self._counts[each], each) for each, distance, _ in found]

    def knows(self, word: str) -> bool:
        """Tell whether the word is used anywhere."""
        return word in self._counts


class Vocabulary:
    """Several lists of words taken together."""

    def __init__(self, lists: Sequence[WordList]) -> None:
        """Take words from all of them."""
        self._lists = lists

    def beginning(self, start: str) -> Collection[str]:
        """List the words that begin so, each once."""
        first, *others = self._lists or [WordList({}, ())]
        found = first.beginning(start)
        return {*found, *chain(*(each.beginning(start) for each in others))} if others else found

    def like(self, word: str, letters: int) -> list[str]:
        """List the words from which at most so many letters differ, the nearest and most used first."""
        uses: Counter[tuple[int, str]] = Counter()
        for words in self._lists:
            for distance, less, near in words.like(word, letters):
                uses[distance, near] -= less
        return [
            near for (_, near), _ in sorted(uses.items(), key=lambda use: (use[0][0], -use[1], use[0][1]))
        ]

    def knows(self, word: str) -> bool:
        """Tell whether the word is used anywhere."""
        return any(each.knows(word) for each in self._lists)

    def languages(self) -> list[str]:
        """List the languages of the texts; where none is known, English."""
        return sorted({language for each in self._lists for language in each.languages}) or ["en"]
