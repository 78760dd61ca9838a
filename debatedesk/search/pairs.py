"""Pairs: a sieve for phrases, which tells what texts may hold two words side by side.

Frequent words alone narrow a phrase too little, and to look for it in the texts themselves takes long. So
each text has the hashes of its pairs of words, sorted. Different pairs may share a hash: what is sifted out
does not hold the phrase, what is left has to be looked at.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from operator import sub
from zlib import crc32

_LAST = (1 << 15) - 1


class WordCodes(dict[bytes, int]):
    """Numbers of words, below 2¹⁵; the difference of those of two words is the hash of their pair."""

    def __missing__(self, word: bytes) -> int:
        code = self[word] = crc32(word) & _LAST
        return code


def pairs_of_text(text: bytes, codes: WordCodes) -> "array[int]":
    """Hash the pairs in a text as `Words.text` has it."""
    said = list(map(codes.__getitem__, text.split()))
    return array("h", sorted(set(map(sub, said, islice(said, 1, None)))))


def pairs_of_words(words: Sequence[str]) -> list[int]:
    """Hash the pairs of words in a row."""
    codes = WordCodes()
    return [codes[first.encode()] - codes[second.encode()] for first, second in pairwise(words)]


def sift(texts: Sequence[Sequence[int]], numbers: Iterable[int], pair: int) -> list[int]:
    """List the texts, of those of these numbers, that have a hash."""
    return [
        each
        for each in numbers
        if (at := bisect_left(pairs := texts[each], pair)) < len(pairs) and pairs[at] == pair
    ]
