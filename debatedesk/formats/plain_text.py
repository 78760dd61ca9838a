"""Plain text: paragraphs between blank lines, escaped so that they read as they were written.

Prose that was wrapped at a fixed width is joined into lines again; verse, lists and addresses keep theirs.
"""

import re
from pathlib import Path

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat, read_from, readable_name
from debatedesk.formats.decoding import decode_text
from debatedesk.formats.wrapping import Wrapping

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


class PlainTextFormat(TextFormat):
    """Text without markup; its title is made of the file's name, but for books of Project Gutenberg."""

    name = "plain"
    label = message("Plain text")
    suffixes = (".txt", ".text")
    has_encoding = True

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.gutenberg.header import declared_characters, is_gutenberg

        decoded = decode_text(data, path.name, declared_characters(data), options.encoding)
        if is_gutenberg(decoded.text):
            from debatedesk.formats.gutenberg.book import read_book

            return read_from(decoded, read_book(path, decoded.text))
        markdown = plain_to_markdown(decoded.text)
        return read_from(decoded, ImportedText(readable_name(path), "", "", "", "", "", "", markdown))


def plain_to_markdown(text: str) -> str:
    """Write a plain text as Markdown that shows the same words."""
    blocks = [_lines(block) for block in _BLANK.split(text.replace("\f", "\n\n"))]
    wrapping = Wrapping.of(blocks, text)
    paragraphs = (paragraph for block in blocks for paragraph in wrapping.paragraphs(block))
    return "".join(f"{paragraph}\n\n" for paragraph in paragraphs if paragraph).removesuffix("\n")


def _lines(block: str) -> list[str]:
    return [line.rstrip() for line in block.split("\n") if line.strip()]
