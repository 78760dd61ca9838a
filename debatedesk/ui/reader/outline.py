"""The outline of a text: its headings, the one being read marked, filtered as you type."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from debatedesk.domain.text.document import Heading
from debatedesk.domain.text.folding import fold
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import place_below

WIDTH = 340
HEIGHT = 420
_INDENT = "    "


class OutlinePopover(QFrame):
    """Lists headings; Enter or a click jumps to one, Esc closes."""

    chosen = Signal(int)

    def __init__(self, headings: Sequence[Heading], current: int, parent: QWidget) -> None:
        """List headings; `current` is the index of the one being read, or -1."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Outline of the text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._headings = headings
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Go to a heading"))
        self.filter.setAccessibleName(tr("Go to a heading"))
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Headings"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = QLabel(tr("This text has no headings."), self)
        self._none.setObjectName("quiet")
        self._none.setVisible(not headings)
        self._lay_out()
        self._fill(current)
        self.filter.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._choose)

    def show_below(self, button: QWidget) -> None:
        """Open below a button, to end where that ends."""
        rows = max(1, len(self._headings))
        height = min(HEIGHT, 70 + rows * (self.list.sizeHintForRow(0) if self._headings else 20))
        self.resize(QSize(WIDTH, height).boundedTo(button.screen().availableSize()))
        place_below(self, button)
        self.show()
        self.filter.setFocus()
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.filter)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)

    def _fill(self, current: int) -> None:
        top = min((each.level for each in self._headings), default=1)
        for index, heading in enumerate(self._headings):
            item = QListWidgetItem(_INDENT * (heading.level - top) + heading.text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, heading.start)
            if index == current:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
        self.list.setCurrentRow(max(0, current))

    def _filter(self, words: str) -> None:
        wanted = fold(words).text.strip()
        shown = []
        for row, heading in enumerate(self._headings):
            hidden = bool(wanted) and wanted not in fold(heading.text).text
            self.list.item(row).setHidden(hidden)
            if not hidden:
                shown.append(row)
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])

    def _move(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and self.list.item(row).isHidden():
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            start = int(item.data(Qt.ItemDataRole.UserRole))
            self.close()
            self.chosen.emit(start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._move(1)
        elif event.key() == Qt.Key.Key_Up:
            self._move(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        else:
            super().keyPressEvent(event)
