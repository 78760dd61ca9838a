"""Going to a page by its printed number, or by its place in the file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from debatedesk.domain.text.printed import PrintedText
from debatedesk.formats.limits import shortened
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import place_below

WIDTH = 240
LONGEST = 16
"""Characters of a page's number that are told; a few files number with sentences."""


class GoToPagePopover(QFrame):
    """Asks for a page; Enter goes there, Esc closes. `chosen` carries the page, counted from 0."""

    chosen = Signal(int)

    def __init__(self, printed: PrintedText, current: int, parent: QWidget) -> None:
        """Ask for one of the pages of a text; the current one stands there at first."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Go to page"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self._printed = printed
        self.field = QLineEdit(printed.pages[current].label or str(current + 1), self)
        self.field.setAccessibleName(tr("Page"))
        self.field.selectAll()
        self.told = QLabel(self)
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        label = QLabel(tr("Go to page"), self)
        label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        for widget in (label, self.field, self.told):
            layout.addWidget(widget)
        self.field.textEdited.connect(lambda words: self._tell())
        self._tell()

    def show_below(self, button: QWidget) -> None:
        """Open below a button, to end where that ends."""
        self.adjustSize()
        place_below(self, button)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _tell(self, *, missed: bool = False) -> None:
        """Say which pages there are, or that this is none of them."""
        count = len(self._printed.pages)
        first, last = (shortened(self._printed.page_label(page), LONGEST) for page in (0, count - 1))
        words = (
            tr("There are {count:,} pages, from {first} to {last}.", count=count, first=first, last=last)
            if count > 1
            else tr("It has one page.")
        )
        if missed:
            words = tr(
                "There is no page “{shortened}”. {words}",
                shortened=shortened(self.field.text().strip(), LONGEST),
                words=words,
            )
        self.told.setText(words)
        self.told.setProperty("failed", missed)
        self.told.style().polish(self.told)
        self.adjustSize()

    def _choose(self) -> None:
        page = self._printed.page_named(self.field.text())
        if page is None:
            self._tell(missed=True)
            self.field.selectAll()
        else:
            self.close()
            self.chosen.emit(page)
