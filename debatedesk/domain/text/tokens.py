"""A text as its folded words: what is indexed, and where exact words and phrases are found again.

A word is a run of letters and digits; a letter of the scripts that set no spaces between words (Chinese,
Japanese, Thai, Lao, Burmese, Khmer) is a word by itself. What stands between words (spaces, punctuation,
“'”) only parts them, in texts and queries alike.

Symbols (`≠`, `C++`, `§ 12`, `50 %`) are kept beside the words, so that they part them as punctuation does
and still can be found. They are read before folding, which takes `≠` for `=`.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from operator import sub

from debatedesk.domain.text.folding import fold

LONGEST_WORD = 100
"""A longer run of letters is indexed in pieces."""
_LONGEST_MARKED = 255
_STRETCH = 500_000

_ASCII = re.compile(rf"([a-z0-9]{{1,{LONGEST_WORD}}})")
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""The scripts that set no spaces between words, as part of a pattern."""
_GAP = re.compile(rf"[\W_{UNSPACED}]")
"""What a word never goes on behind: a sign of a script without spaces is a word of its own."""
_ANY = re.compile(rf"([{UNSPACED}]|[^\W_{UNSPACED}]{{1,{LONGEST_WORD}}})")

_WORD_OR_SIGN = re.compile(rf"([{UNSPACED}]|[^\W{UNSPACED}]+|[^\w\s])")
_WITHIN_WORD = re.compile(rf"[^\W{UNSPACED}]{{2}}")
_FARTHEST = 1_000
"""A longer run of letters is no word that a span is widened to."""

_OVERLAY = "\u0338"
"""Crosses the sign before it out: `=` to `≠`."""
_MAYBE_SYMBOL = re.compile(r"[^\w\s.,;:!?'\"()\[\]{}\-/\\*“”‘’«»–—…‹›„‚·•]")
_PUNCTUATION_SYMBOLS = frozenset("#§¶%‰‱&@†‡")
"""Unicode counts them as punctuation, but they say something."""
_AFTER_WORD = frozenset("+#♯")
_BEFORE_NUMBER = frozenset("§¶№#")
_AFTER_NUMBER = frozenset("%‰‱°")
_ENDING_WORD = re.compile(r"[^\W_]{1,20}\Z")
_NUMBER_BEFORE = re.compile(r"\d{1,20}[ \u00a0\u202f]?\Z")
_NUMBER_AFTER = re.compile(r"[ \u00a0\u202f]?(\d[^\W_]{0,19})")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text; `text` holds them as UTF-8, each between single spaces (` we the people `).

    Word `i` stands at code point `starts[i]` of the original text and is `lengths[i]` long there. `symbols`
    holds in the same way those that stand in the text.
    """

    text: bytes
    starts: Sequence[int]
    lengths: Sequence[int]
    symbols: "Words | None" = None

    def span(self, word: int, last: int) -> tuple[int, int]:
        """Return where the words from `word` to `last` stand in the original text."""
        return self.starts[word], self.starts[last] + self.lengths[last]


def split_words(text: str) -> list[str]:
    """List the folded words of a short text."""
    folded = fold(text).text
    return (_ASCII if folded.isascii() else _ANY).findall(folded)


def joined(words: Sequence[str]) -> bytes:
    """Write words the way `Words.text` holds them."""
    return f" {' '.join(words)} ".encode() if words else b" "


def analyse(text: str) -> Words:
    """Split a text into folded words, in time linear in its length."""
    folded = fold(text)
    words = _ASCII if folded.text.isascii() else _ANY
    starts, ends = array("I"), array("I")
    parts: list[bytes] = []
    for begin, end in _stretches(folded.text):
        pieces = words.split(folded.text[begin:end])
        offsets = list(accumulate(map(len, pieces), initial=begin))
        starts.extend(offsets[1:-1:2])
        ends.extend(offsets[2::2])
        if len(pieces) > 1:
            parts.append(f" {' '.join(pieces[1::2])}".encode())
    starts, ends = folded.original_spans(starts, ends)
    lengths = bytes(map(min, map(sub, ends, starts), repeat(_LONGEST_MARKED)))
    return Words(b"".join(parts) + b" ", starts, lengths, _analyse_symbols(text))


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol, maybe with the word or number it belongs to: `≠`, `c++`, `§12`; offsets in code points."""

    form: str
    start: int
    end: int

    @property
    def is_joined(self) -> bool:
        """Tell whether a word or number belongs to it."""
        return any(map(str.isalnum, self.form))


def find_symbols(text: str) -> Iterator[Symbol]:
    """Yield the symbols of a text in its order; one that a number belongs to comes without it as well."""
    done = 0
    for match in _MAYBE_SYMBOL.finditer(text):
        start = match.start()
        if start >= done and _is_symbol(text[start]):
            end = start + 1
            while text[start] in _AFTER_WORD and text[end : end + 1] == text[start]:
                end += 1
            if text[end : end + 1] == _OVERLAY:
                end += 1
            done = end
            yield from _joined_symbols(text, start, end)


def _is_symbol(character: str) -> bool:
    return character in _PUNCTUATION_SYMBOLS or unicodedata.category(character) in ("Sm", "Sc", "So")


def _joined_symbols(text: str, start: int, end: int) -> Iterator[Symbol]:
    """Yield what a symbol makes with the word or number beside it, and itself."""
    symbol = unicodedata.normalize("NFC", text[start:end])
    before = text[max(0, start - 21) : start]
    after = text[end : end + 22]
    if text[start] in _AFTER_WORD and not after[:1].isalnum() and (word := _ENDING_WORD.search(before)):
        yield Symbol(fold(word[0]).text + symbol, start - len(word[0]), end)
        return
    if text[start] in _AFTER_NUMBER and (number := _NUMBER_BEFORE.search(before)):
        yield Symbol(number[0].rstrip() + symbol, start - len(number[0]), end)
    bare = Symbol(symbol, start, end)
    yield bare
    counts = text[start] in _BEFORE_NUMBER or unicodedata.category(text[start]) == "Sc"
    if counts and (number := _NUMBER_AFTER.match(after)):
        yield Symbol(symbol + fold(number[1]).text, start, end + number.end())


def _analyse_symbols(text: str) -> Words | None:
    starts, lengths, forms = array("I"), bytearray(), bytearray(b" ")
    for symbol in find_symbols(text):  # a text may have millions: none is kept
        starts.append(symbol.start)
        lengths.append(min(symbol.end - symbol.start, _LONGEST_MARKED))
        forms += symbol.form.encode() + b" "
    return Words(bytes(forms), starts, bytes(lengths)) if starts else None


@dataclass(frozen=True, slots=True)
class FoldedWords:
    """The words and signs of a folded text, with their offsets in it; each sign stands for itself."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    @staticmethod
    def of(folded: str) -> "FoldedWords":
        """Take a folded text apart."""
        parts = _WORD_OR_SIGN.split(folded)  # what stands between words, and words, in turn
        edges = list(accumulate(map(len, parts)))
        return FoldedWords(parts[1::2], edges[0:-1:2], edges[1::2])


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span of a folded text to the words that it begins and ends in, without spaces around them."""
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    first, last = max(start - _FARTHEST, 0), min(end + _FARTHEST, len(text))
    while start > first and _WITHIN_WORD.match(text, start - 1):
        start -= 1
    while end < last and _WITHIN_WORD.match(text, end - 1):
        end += 1
    return start, end


def is_within_word(signs: str) -> bool:
    """Tell whether two signs that stand side by side belong to one word."""
    return _WITHIN_WORD.fullmatch(signs) is not None


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut a long text between words, since all its words at once would fill the memory."""
    start = 0
    while start < len(text):
        gap = _GAP.search(text, start + _STRETCH)
        end = gap.end() if gap else len(text)
        yield start, end
        start = end
