"""A plain text of Project Gutenberg as Markdown."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.gutenberg.blocks import BookBlock, find_headings, split_blocks
from debatedesk.formats.gutenberg.description import described
from debatedesk.formats.gutenberg.footnotes import BookNotes, take_footnotes
from debatedesk.formats.gutenberg.header import PRODUCED, read_header
from debatedesk.formats.markdown.escaping import escape_start, escape_words
from debatedesk.formats.wrapping import Wrapping

_TRANSCRIBER = re.compile(r"\W*transcriber['’]?s?['’]?s? +(?:end)?notes?\b", re.IGNORECASE)
_ILLUSTRATION = re.compile(r"\s*\[Illustration(?::\s*)?\]\s*$", re.IGNORECASE)
_ORNAMENT = re.compile(r"[\s*·.•~_=+-]+$")
_NOTES_LEFT_OUT = message("Notes of those who transcribed it are left out.")
_PARTED = 2
_MOST_BLOCKS_IN_A_NOTE = 12
_LONGEST_HEADING = 40
_EMPHASIS = re.compile(
    r"(?<![^\W_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![^\W_])|(?<=[^\W\d_])_([^\W_]+)_(?![^\W_])"
    r"|(?<![\w=])=(?=[^\s=])([^=\n]{1,200}?)(?<=[^\s=])=(?![\w=])"
)


def read_book(path: Path, text: str) -> ImportedText:
    """Read a text that `is_gutenberg`."""
    book = read_header(text)
    blocks, left_out = _without_notes_of_transcribers(split_blocks(book.body.replace("\f", "\n\n")))
    notes = take_footnotes(blocks)
    writer = _BookWriter(notes, Wrapping.of([block.lines for block in blocks], book.body))
    markdown = writer.write(find_headings(notes.body, (book.first_line, book.title)))
    remarks = (_NOTES_LEFT_OUT,) if left_out else ()
    return described(
        ImportedText(readable_name(path), "", "", "", "", "", "", markdown, remarks=remarks), book
    )


def _without_notes_of_transcribers(blocks: list[BookBlock]) -> tuple[list[BookBlock], int]:
    """Leave out who produced the text and what they say of it; gives also how many notes these are."""
    kept: list[BookBlock] = []
    notes = after_note = 0
    has_begun = False
    for index, block in enumerate(blocks):
        if index < after_note:
            continue
        if _TRANSCRIBER.match(block.lines[0]):
            notes += 1
            after_note = _end_of_note(blocks, index)
            continue
        if _ILLUSTRATION.match(block.words) or (not has_begun and PRODUCED.match(block.lines[0])):
            continue
        has_begun = has_begun or block.is_prose
        kept.append(block)
    return kept, notes


def _end_of_note(blocks: list[BookBlock], index: int) -> int:
    """Find the block after a note of transcribers; where nothing parts it from the text, the next."""
    whole = "\n".join(blocks[index].lines).strip()
    if (whole.startswith("[") and whole.endswith("]")) or whole.startswith("+-"):
        return index + 1
    is_heading = len(whole) < _LONGEST_HEADING
    for end in range(index + 1, min(len(blocks), index + _MOST_BLOCKS_IN_A_NOTE)):
        block = blocks[end]
        if _ORNAMENT.match(block.words):
            return end + 1
        if block.gap >= _PARTED and not (is_heading and end == index + 1):
            return end
    return len(blocks) if len(blocks) - index < _MOST_BLOCKS_IN_A_NOTE else index + 1


class _BookWriter:
    """Writes blocks as Markdown, emphasis and references to footnotes within them."""

    def __init__(self, notes: BookNotes, wrapping: Wrapping) -> None:
        self._notes = notes
        self._wrapping = wrapping

    def write(self, blocks: Iterable[BookBlock]) -> str:
        written = [paragraph for block in blocks for paragraph in self._block(block)]
        for note in self._notes.notes:
            paragraphs = [each for block in note.blocks for each in self._paragraphs(block.lines)]
            indented = "\n\n".join(paragraphs).replace("\n", "\n    ")
            written.append(re.sub(r"(?m)^ +$", "", f"[^{note.number}]: {indented}"))
        return "\n\n".join(written) + "\n"

    def _block(self, block: BookBlock) -> Iterator[str]:
        if block.level:
            words = re.sub(r"(?<= )(#+)$", r"\\\1", self._inline(block.words))
            yield "#" * block.level + " " + words
        elif _ORNAMENT.match(block.words) and len(block.lines) == 1:
            yield "---"
        elif block.kind == "list":
            yield "\\\n".join(escape_start(self._inline(line.strip())) for line in block.lines)
        else:
            yield from self._paragraphs(block.lines)

    def _paragraphs(self, lines: list[str]) -> Iterator[str]:
        return self._wrapping.paragraphs(lines, self._inline)

    def _inline(self, words: str) -> str:
        """Write words as Markdown: what is emphasised, and where a footnote is referred to."""
        parts: list[str] = []
        after = 0
        for match in _EMPHASIS.finditer(words):
            parts.append(self._plain(words[after : match.start()]))
            is_bold = match[3] is not None
            tag, mark = ("strong", "**") if is_bold else ("em", "*")
            inner = self._plain(match[1] or match[2] or match[3])
            clear = _is_clear(words, match)
            parts.append(f"{mark}{inner}{mark}" if clear else f"<{tag}>{inner}</{tag}>")
            after = match.end()
        parts.append(self._plain(words[after:]))
        return "".join(parts)

    def _plain(self, words: str) -> str:
        return "".join(
            f"[^{part}]" if isinstance(part, int) else escape_words(part)
            for part in self._notes.refer(words)
        )


def _is_clear(words: str, match: re.Match[str]) -> bool:
    """Tell whether stars around the words are taken for emphasis, whatever stands beside them."""
    inner = match[1] or match[2] or match[3]
    before, after = words[: match.start()][-1:], words[match.end() :][:1]
    opens = inner[0].isalnum() or not before or before.isspace()
    closes = inner[-1].isalnum() or not after or after.isspace()
    return opens and closes and before not in ("*", "\\") and after != "*"
