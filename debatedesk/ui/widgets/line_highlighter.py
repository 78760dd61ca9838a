"""Formats of the lines of a text that is written, by names, in the colours of the theme."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from debatedesk.ui.rich_text import Utf16Map
from debatedesk.ui.theme import Theme, ThemeHost

Formats = Mapping[str, QTextCharFormat]


class LineHighlighter(QSyntaxHighlighter):
    """Formats a text without changing it; a subclass says in `highlight` what stands in a line."""

    def __init__(
        self, document: QTextDocument, theme: ThemeHost, formats: Callable[[Theme], Formats]
    ) -> None:
        """Format a document; `formats` makes the formats of a theme."""
        super().__init__(document)
        self._formats_of = formats
        self._formats = formats(theme.theme)
        self._positions = Utf16Map("")
        theme.changed.connect(self._recolour)

    def highlightBlock(self, text: str) -> None:
        self._positions = Utf16Map(text)
        self.highlight(text)

    def highlight(self, text: str) -> None:
        """Format a line by calls of `mark`."""
        raise NotImplementedError

    def mark(self, start: int, end: int, name: str) -> None:
        """Give a stretch of the line, in code points, the format of a name."""
        first = self._positions.position(start)
        self.setFormat(first, self._positions.position(end) - first, self._formats[name])

    def _recolour(self, theme: Theme) -> None:
        self._formats = self._formats_of(theme)
        self.rehighlight()
