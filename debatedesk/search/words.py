"""A text as its folded words: what is indexed, and where exact words and phrases are found again.

A word is a run of letters and digits; an ideograph or kana is a word by itself, since their languages set
no spaces. What stands between words (spaces, punctuation, “'”) only parts them, in texts and queries alike.
"""

import re
from array import array
from collections.abc import Sequence
from itertools import accumulate

from debatedesk.domain.dataclass import dataclass
from debatedesk.domain.folding import fold

LONGEST_WORD = 100
"""A longer run of letters is indexed in pieces."""
_LONGEST_MARKED = 255

_ASCII = re.compile(rf"([a-z0-9]{{1,{LONGEST_WORD}}})")
_ALONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
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
    pieces = (_ASCII if folded.text.isascii() else _ANY).split(folded.text)
    offsets = list(accumulate(map(len, pieces)))
    starts, ends = offsets[0:-1:2], offsets[1::2]
    if not folded.keeps_offsets:
        spans = [folded.original_span(start, end) for start, end in zip(starts, ends, strict=True)]
        starts, ends = [each[0] for each in spans], [each[1] for each in spans]
    words = pieces[1::2]
    if folded.keeps_offsets:
        lengths = bytes(map(len, words))
    else:
        pairs = zip(starts, ends, strict=True)
        lengths = bytes(min(end - start, _LONGEST_MARKED) for start, end in pairs)
    return Words(joined(words), array("I", starts), lengths)
