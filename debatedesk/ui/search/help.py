"""How to ask: the query language in the person's words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from debatedesk.domain.message import message
from debatedesk.search.fields import QUERY_FIELDS
from debatedesk.ui.rich_text import escape, table
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import reading_direction, tr
from debatedesk.ui.widgets.screen_room import place_below
from debatedesk.ui.widgets.scrolled import Scrolled

EXAMPLES = (
    ("standing army", message("all of these words, wherever they stand")),
    ('"standing army"', message("these words side by side")),
    ("army OR militia", message("one of the two, or both")),
    ("army -navy", message("the first without the second; NOT does the same")),
    ("constitut*", message("words that begin so")),
    ("army near/5 peace", message("at most five words from one to the other")),
    ("milita~", message("words like it, one or two letters apart")),
    *(example for field in QUERY_FIELDS for example in field.examples),
    ('C++ OR "§ 12"', message("symbols, with the word or number they belong to")),
    ("(army OR navy) author:brutus", message("put together as you like")),
)
FOOT = (
    message(
        "Other forms of a word are found as well, as armies for army; quotation marks ask for it exactly."
    ),
    message("Accents, capitals, dashes and the kind of quotation marks make no difference."),
    message("While you type, the last word may also be the beginning of a longer one."),
)


class QueryHelp(QFrame):
    """A small window that shows what can be typed; Esc or a click beside it closes it."""

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Explain over `parent`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self._theme = theme
        self.setAccessibleName(tr("How to search"))
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        self._scrolled = Scrolled(self._label, self)
        layout.addWidget(self._scrolled)

    def show_below(self, widget: QWidget) -> None:
        """Open below a widget, within the screen."""
        self._label.setText(self._words())
        self._scrolled.updateGeometry()  # a label that is not shown yet tells no layout that it has grown
        self.resize(self.sizeHint().boundedTo(widget.screen().availableSize()))
        place_below(self, widget)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _words(self) -> str:
        muted = self._theme.theme.muted
        direction = reading_direction()
        gap = "0 3px 18px" if direction == "rtl" else "18px 3px 0"
        rows = (
            (
                f"<td style='padding:3px {gap}'><b>{escape(typed)}</b></td>",
                f"<td style='padding:3px 0; color:{muted}'>{escape(tr(meaning))}</td>",
            )
            for typed, meaning in EXAMPLES
        )
        foot = "<br>".join(tr(words) for words in FOOT)
        return f"{table(rows, direction)}<p style='color:{muted}'>{foot}</p>"
