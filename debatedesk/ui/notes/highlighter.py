"""Shows Markdown's meaning while it is written: headings, emphasis, quotations, links, code."""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextDocument

from debatedesk.domain.note_links import links_in_line
from debatedesk.services.note_links import LinkDestination
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.widgets.line_highlighter import LineHighlighter

_HEADING = re.compile(r"^#{1,6}\s.*$")
_QUOTE = re.compile(r"^\s*>.*$")
_MARK = re.compile(r"^\s*(#{1,6}|>|[-*+](?=\s)|\d+[.)](?=\s))")
_INLINE = (
    ("strong", re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")),
    ("emphasis", re.compile(r"(?<![*_\w])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![*_\w])")),
    ("code", re.compile(r"`[^`]+`")),
    ("link", re.compile(r"\[[^\]]+\]\([^)]*\)|https?://\S+")),
)


class MarkdownHighlighter(LineHighlighter):
    """Formats a note's text without changing it."""

    def __init__(
        self,
        document: QTextDocument,
        theme: ThemeHost,
        destination: Callable[[str], LinkDestination | None],
    ) -> None:
        """Format in the colours of `theme`; `destination` tells of a link's key what it leads to."""
        super().__init__(document, theme, _formats)
        self._destination = destination

    def highlight(self, text: str) -> None:
        if _HEADING.match(text):
            self.mark(0, len(text), "heading")
        elif _QUOTE.match(text):
            self.mark(0, len(text), "quote")
        for name, pattern in _INLINE:
            for match in pattern.finditer(text):
                self.mark(match.start(), match.end(), name)
        for link in links_in_line(text):
            destination = self._destination(link.key)
            if destination is not None:
                self.mark(link.start, link.end, "link" if destination.one else "leads_nowhere")
        if mark := _MARK.match(text):
            self.mark(mark.start(1), mark.end(1), "mark")


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    names = ("heading", "strong", "emphasis", "quote", "code", "link", "leads_nowhere", "mark")
    made = {name: QTextCharFormat() for name in names}
    made["heading"].setFontWeight(QFont.Weight.Bold)
    made["strong"].setFontWeight(QFont.Weight.Bold)
    made["emphasis"].setFontItalic(True)
    made["quote"].setForeground(QColor(theme.muted))
    made["quote"].setFontItalic(True)
    made["code"].setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    made["link"].setForeground(QColor(theme.link))
    made["leads_nowhere"].setForeground(QColor(theme.muted))
    made["leads_nowhere"].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    made["leads_nowhere"].setUnderlineColor(QColor(theme.muted))
    made["mark"].setForeground(QColor(theme.muted))
    return made
