"""Markdown as a format of files."""

from pathlib import Path

from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat, read_from


class MarkdownFormat(TextFormat):
    """Markdown with or without YAML front matter: the form that texts are kept in."""

    name = "markdown"
    label = "Markdown"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")
    has_encoding = True
    writes = True

    def write(self, markdown: str) -> str:
        """Give the Markdown as it is."""
        return markdown

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.decoding import decode_text
        from debatedesk.formats.markdown.markdown_text import read_markdown_file

        decoded = decode_text(data, path.name, chosen=options.encoding)
        return read_from(decoded, read_markdown_file(path, decoded.text))
