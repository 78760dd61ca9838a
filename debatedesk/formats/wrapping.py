"""How the lines of a plain text were wrapped: prose is joined again, verse and lists keep theirs."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debatedesk.formats.markdown.escaping import escape_start, escape_words

_BROKEN = re.compile(r"([^\W\d_]+)-$")
_WORD_START = re.compile(r"[^\W\d_]+")
_NARROWEST = 40
_LONGEST_WRAPPED = 120
"""A longer line is a paragraph by itself: nothing was wrapped."""
_MOSTLY = 0.7
_HYPHENATED = 0.02
_LINES_A_PARAGRAPH = 2.5


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a text were made: `width` is where they break, `hyphenated` whether within words."""

    width: int
    hyphenated: bool
    words: frozenset[str]

    @staticmethod
    def of(blocks: Sequence[Sequence[str]], text: str) -> "Wrapping":
        """Tell how the lines of the blocks of a text were made."""
        inner = [line for block in blocks for line in block[:-1]]
        lengths = sorted(map(len, inner))
        width = lengths[int(len(lengths) * 0.95)] if lengths else 0
        broken = sum(1 for line in inner if _BROKEN.search(line))
        words = frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())) if broken else frozenset()
        return Wrapping(width, broken > len(inner) * _HYPHENATED, words)

    def paragraphs(
        self, lines: list[str], write_words: Callable[[str], str] = escape_words
    ) -> Iterator[str]:
        """Write one block of lines as one or more paragraphs of Markdown, their words by `write_words`."""
        if self.width > _LONGEST_WRAPPED:
            yield from (escape_start(write_words(line.strip())) for line in lines)
            return
        parts = list(_by_indent(lines))
        if not all(map(self._is_wrapped, parts)):
            parts = [lines]
        for part in parts:
            if self._is_wrapped(part):
                yield escape_start(write_words(self._joined([line.strip() for line in part])))
            else:
                written = write_words("\n".join(line.strip() for line in part))
                yield "\\\n".join(escape_start(line) for line in written.split("\n"))

    def _is_wrapped(self, lines: Sequence[str]) -> bool:
        """Tell whether nearly every line is so full that the next one's first word had no room in it."""
        if len(lines) > 1 and self.width < _NARROWEST:
            return False
        full = sum(
            1
            for line, following in pairwise(lines)
            if len(line) + 1 + len(following.split()[0]) > self.width - 4
        )
        return full >= (len(lines) - 1) * _MOSTLY

    def _joined(self, lines: Sequence[str]) -> str:
        parts: list[str] = []
        for line in lines:
            broken = _BROKEN.search(parts[-1]) if parts else None
            start = _WORD_START.match(line)
            if broken and start:
                hyphen = self._hyphen(broken[1].lower(), start[0].lower())
                parts[-1] = parts[-1][:-1] + hyphen
            elif parts:
                parts.append(" ")
            parts.append(line)
        return "".join(parts)

    def _hyphen(self, first: str, second: str) -> str:
        """Choose between a hyphen that belongs to the word and one that only broke it (shown no more)."""
        if first + second in self.words:
            return "\N{SOFT HYPHEN}"
        if f"{first}-{second}" in self.words or not self.hyphenated:
            return "-"
        return "\N{SOFT HYPHEN}"


def _by_indent(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Split a block at its indented lines where these are few: they start paragraphs."""
    starts = [index for index, line in enumerate(lines) if index and line[:1].isspace()]
    if len(starts) * _LINES_A_PARAGRAPH > len(lines):
        starts = []
    for start, end in pairwise([0, *starts, len(lines)]):
        yield lines[start:end]
