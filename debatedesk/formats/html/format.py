"""HTML as a format of files."""

from pathlib import Path

from debatedesk.formats.base import ImportedText, ReadingOptions, TextFormat


class HtmlFormat(TextFormat):
    """Web pages that were saved."""

    name = "html"
    label = "Saved web page"
    suffixes = (".html", ".htm", ".xhtml")
    has_encoding = True

    def _read(self, path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
        from debatedesk.formats.html.page import read_html

        return read_html(path, data, options)
