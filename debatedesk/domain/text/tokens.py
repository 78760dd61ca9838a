"""A text as its folded words: what is indexed, and where exact words and phrases are found again.

A word is a run of letters and digits; an ideograph or kana is a word by itself, since their languages set
no spaces. What stands between words (spaces, punctuation, “'”) only parts them, in texts and queries alike.
"""

import re
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
_ALONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_GAP = re.compile(r"[\W_]")
_ANY = re.compile(rf"([{_ALONE}]|[^\W_{_ALONE}]{{1,{LONGEST_WORD}}})")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text; `text` holds them as UTF-8, each between single spaces (` we the people `).

    Word `i` stands at code point `starts[i]` of the original text and is `lengths[i]` long there.
    """

    text: bytes
    starts: Sequence[int]
    lengths: Sequence[int]

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
    return Words(b"".join(parts) + b" ", starts, lengths)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Cut a long text between words, since all its words at once would fill the memory."""
    start = 0
    while start < len(text):
        gap = _GAP.search(text, start + _STRETCH)
        end = gap.end() if gap else len(text)
        yield start, end
        start = end
