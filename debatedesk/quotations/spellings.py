"""The words of the texts that an unknown word may be a misspelling of.

A word with one error has its first or its second half as it was, one with two its first or its last third,
or else the middle: words are looked up by how they begin and end, and only those that share this are
compared. That takes 0.1 ms in place of 4 for all 60,000 words (`python -m tests.benchmarks.pastes`, “of 3
or 4 words, altered”); two errors of which one is in each of the outer thirds are not seen.
"""

from collections.abc import Iterable
from functools import lru_cache

LEAST_LETTERS = 3
_FEW = 8
_LONGEST_PART = 5
_LONG = 8
"""A word of so many letters may have two errors."""
_KEPT = 4_000


class Spellings:
    """Knows the words of some texts by their beginnings and ends."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Take in words; those that are too short to tell are left out."""
        self._by_part: dict[tuple[int, str], list[str]] = {}
        for word in vocabulary:
            if len(word) < LEAST_LETTERS - 1:
                continue
            for size in range(
                1 if len(word) <= LEAST_LETTERS + 1 else 2, min(len(word), _LONGEST_PART) + 1
            ):
                self._by_part.setdefault((size, word[:size]), []).append(word)
                self._by_part.setdefault((-size, word[-size:]), []).append(word)
        self.near = lru_cache(maxsize=_KEPT)(self._near)

    def _near(self, word: str) -> list[str]:
        """List the few words that are nearest to one that the texts may not have, the nearest first."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if len(word) < LEAST_LETTERS:
            return []
        errors = 1 if len(word) < _LONG else 2
        size = min(len(word) // (errors + 1), _LONGEST_PART)
        alike = {
            known: None
            for part in ((size, word[:size]), (-size, word[-size:]))
            for known in self._by_part.get(part, ())
        }
        near = extract(word, list(alike), scorer=Levenshtein.distance, score_cutoff=errors, limit=_FEW)
        return [known for known, *_ in near]
