"""A text before it is in the library, shown as it will be read, without its pictures."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from debatedesk.ui.theme import LARGE, Theme, ThemeHost, serif_font
from debatedesk.ui.translation import tr

_MOST_SHOWN = 60_000
"""Characters of Markdown that are set at once; more would hold the window."""
_POINTS = 12


class MarkdownPreview(QTextBrowser):
    """Shows the beginning of a text; it follows no links and loads nothing."""

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._markdown = ""
        self._theme = theme
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("The text as it will be read"))
        theme.changed.connect(self._set)

    def show_markdown(self, markdown: str) -> None:
        """Show a text."""
        self._markdown = _beginning(markdown)
        self._set(self._theme.theme)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: what is copied may name any file."""
        return None

    def _set(self, theme: Theme) -> None:
        from markdown_it import MarkdownIt
        from mdit_py_plugins.footnote import footnote_plugin

        document = self.document()
        document.setDocumentMargin(LARGE)
        document.setDefaultFont(serif_font(_POINTS))
        document.setDefaultStyleSheet(_style(theme))
        parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
        self.setHtml(parser.render(self._markdown).strip())


def _beginning(markdown: str) -> str:
    if len(markdown) <= _MOST_SHOWN:
        return markdown
    cut = markdown.rfind("\n\n", 0, _MOST_SHOWN)
    return markdown[: cut if cut > 0 else _MOST_SHOWN] + tr("\n\n*… and so on: all of it comes in.*\n")


def _style(theme: Theme) -> str:
    return f"""
    h1 {{ font-size: 19pt; font-weight: 400; margin-bottom: 2px; color: {theme.text}; }}
    h2 {{ font-size: 15pt; font-weight: 600; margin-top: 16px; color: {theme.text}; }}
    h3, h4, h5, h6 {{ font-size: 13pt; font-weight: 600; color: {theme.text}; }}
    p, li, td, th, blockquote {{ line-height: 135%; color: {theme.text}; }}
    td, th {{ padding: 2px 12px 2px 0; text-align: left; }}
    code, pre {{ background-color: {theme.hover}; }}
    a {{ color: {theme.link}; text-decoration: none; }}
    """
