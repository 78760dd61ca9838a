"""Plain text: paragraphs between blank lines, escaped so that they read as they were written.

Prose that was wrapped at a fixed width is joined into lines again; verse, lists and addresses keep theirs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat, read_from, readable_name
from debatedesk.formats.decoding import decode_text
from debatedesk.formats.markdown.escaping import escape_line

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_BROKEN = re.compile(r"([^\W\d_]+)-$")
_WORD_START = re.compile(r"[^\W\d_]+")
_NARROWEST = 40
_LONGEST_WRAPPED = 120
"""A longer line is a paragraph by itself: nothing was wrapped."""
_MOSTLY = 0.7
_HYPHENATED = 0.02
_LINES_A_PARAGRAPH = 2.5


class PlainTextFormat(TextFormat):
    """Text without markup; its title is made of the file's name."""

    name = "plain"
    label = "Plain text"
    suffixes = (".txt", ".text")

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        decoded = decode_text(data, path.name, chosen=options.encoding)
        markdown = plain_to_markdown(decoded.text)
        return read_from(decoded, ImportedText(readable_name(path), "", "", "", "", "", "", markdown))


def plain_to_markdown(text: str) -> str:
    """Write a plain text as Markdown that shows the same words."""
    blocks = [_lines(block) for block in _BLANK.split(text.replace("\f", "\n\n"))]
    wrapping = _Wrapping.of(blocks, text)
    paragraphs = (paragraph for block in blocks for paragraph in wrapping.paragraphs(block))
    return "".join(f"{paragraph}\n\n" for paragraph in paragraphs if paragraph).removesuffix("\n")


def _lines(block: str) -> list[str]:
    return [line.rstrip() for line in block.split("\n") if line.strip()]


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """How the lines of a text were made: `width` is where they break, `hyphenated` whether within words."""

    width: int
    hyphenated: bool
    words: frozenset[str]

    @staticmethod
    def of(blocks: Sequence[Sequence[str]], text: str) -> "_Wrapping":
        inner = [line for block in blocks for line in block[:-1]]
        lengths = sorted(map(len, inner))
        width = lengths[int(len(lengths) * 0.95)] if lengths else 0
        broken = sum(1 for line in inner if _BROKEN.search(line))
        words = frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())) if broken else frozenset()
        return _Wrapping(width, broken > len(inner) * _HYPHENATED, words)

    def paragraphs(self, lines: list[str]) -> Iterator[str]:
        """Write one block of lines as one or more paragraphs of Markdown."""
        if self.width > _LONGEST_WRAPPED:
            yield from (escape_line(line.strip()) for line in lines)
            return
        parts = list(_by_indent(lines))
        if not all(map(self._is_wrapped, parts)):
            parts = [lines]
        for part in parts:
            if self._is_wrapped(part):
                yield escape_line(self._joined([line.strip() for line in part]))
            else:
                yield "\\\n".join(escape_line(line.strip()) for line in part)

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
