"""HTML as a format of files."""

from pathlib import Path

from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat, read_from
from debatedesk.formats.decoding import decode_text

_HEAD = 60_000


class HtmlFormat(TextFormat):
    """Web pages that were saved; a text is written as one file, without scripts."""

    name = "html"
    label = message("Saved web page")
    suffixes = (".html", ".htm", ".xhtml")
    has_encoding = True
    writes = True

    def write(self, markdown: str) -> str:
        """Write a text, given in Markdown; its first heading is its title."""
        from debatedesk.domain.text.document import outline, read_markdown
        from debatedesk.formats.html.writing import page_html

        reading = read_markdown(markdown)
        title = next((heading.text for heading in outline(reading)), "")
        return page_html(title, (), reading)

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.html.page import declared_encoding, read_html

        if b"PROJECT GUTENBERG" in data[:_HEAD].upper():
            from debatedesk.formats.gutenberg.page import is_gutenberg_page, read_gutenberg_page

            decoded = decode_text(data, path.name, declared_encoding(data), options.encoding)
            if is_gutenberg_page(decoded.text):
                return read_from(decoded, read_gutenberg_page(path, decoded.text))
        return read_html(path, data, options)
