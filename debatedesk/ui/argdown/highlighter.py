"""Shows what an Argdown text says while it is written: titles, signs, headings, tags, data, comments."""

import re

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextDocument

from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.widgets.line_highlighter import LineHighlighter

_HEADING = re.compile(r"^\s*#{1,6}\s.*$")
_SIGN = re.compile(r"^\s*(?:(\+>|<\+|\+)|(->|<-|-(?!-)|><)|(_>|<_|_(?=\s)))")
_STEP = re.compile(r"^\s*(?:\(\d+\)|-{2,}.*-{2,}$)")
_TITLE = re.compile(r"\[[^\]\n]+\](?!\()|(?<![-<>])<[^>\n!-][^>\n]*>")
_TAG = re.compile(r"(?<!\S)#(?:\([^)]*\)|[\w-]+)")
_DATA = re.compile(r"\{(?:[^{}]|\{[^{}]*\})*\}?|^\s*\}\s*$|^\s+(?:- )?[a-z_]+:(?=\s|$).*$")
_COMMENT = re.compile(r"(?<!\S)//.*$|/\*.*?\*/|<!--.*?-->")
_OPEN = re.compile(r"/\*|<!--")
_CLOSED = re.compile(r"\*/|-->")
_IN_COMMENT = 1
_SIGNS = ("plus", "minus", "cut")


class ArgdownHighlighter(LineHighlighter):
    """Formats a text without changing it."""

    def __init__(self, document: QTextDocument, theme: ThemeHost) -> None:
        """Format in the colours of `theme`."""
        super().__init__(document, theme, _formats)

    def highlight(self, text: str) -> None:
        self.setCurrentBlockState(0)
        start = 0
        if self.previousBlockState() == _IN_COMMENT:
            closed = _CLOSED.search(text)
            start = closed.end() if closed else len(text)
            self.mark(0, start, "comment")
            if not closed:
                self.setCurrentBlockState(_IN_COMMENT)
                return
        if not start:
            self._show_content(text)
        for comment in _COMMENT.finditer(text, start):
            self.mark(comment.start(), comment.end(), "comment")
            start = comment.end()
        if opened := _OPEN.search(text, start):
            self.mark(opened.start(), len(text), "comment")
            self.setCurrentBlockState(_IN_COMMENT)

    def _show_content(self, text: str) -> None:
        if _HEADING.match(text):
            self.mark(0, len(text), "heading")
            return
        for pattern, name in ((_TITLE, "title"), (_TAG, "tag"), (_DATA, "data")):
            for match in pattern.finditer(text):
                self.mark(match.start(), match.end(), name)
        if step := _STEP.match(text):
            self.mark(0, step.end(), "data")
        elif sign := _SIGN.match(text):
            self.mark(0, sign.end(), _SIGNS[(sign.lastindex or 1) - 1])


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    colours = {
        "heading": theme.text,
        "title": theme.text,
        "plus": theme.support,
        "minus": theme.attack,
        "cut": theme.undercut,
        "tag": theme.link,
        "data": theme.muted,
        "comment": theme.muted,
    }
    made: dict[str, QTextCharFormat] = {}
    for name, colour in colours.items():
        made[name] = QTextCharFormat()
        made[name].setForeground(QColor(colour))
    for name in ("heading", "title", *_SIGNS):
        made[name].setFontWeight(QFont.Weight.Bold)
    made["comment"].setFontItalic(True)
    return made
