"""Choosing one of many by a few letters of its name: a filter and a list of rows of two lines."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.message import message
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.translation import said, tr
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.two_line_rows import DETAIL_ROLE, TwoLineRows

_CHOICE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ListChoice(NamedTuple):
    """What can be chosen: its value, its title, and a line on it."""

    value: object
    title: str
    detail: str = ""


class FilteredListDialog(QDialog):
    """Narrows a list while a filter is typed; the arrows go through it, Enter or a double click chooses."""

    def __init__(
        self,
        title: str,
        question: str,
        choices: Iterable[ListChoice],
        then: Callable[[object], object],
        parent: QWidget,
        *,
        action: str = message("Choose"),
        chosen: object = None,
    ) -> None:
        """Ask a question; `then` gets the value that is chosen. `chosen` is the value of now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._then = then
        heading = QLabel(question, self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(TwoLineRows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in choices:
            item = QListWidgetItem(choice.title, self.list)
            item.setData(_CHOICE, choice.value)
            item.setData(DETAIL_ROLE, choice.detail)
            spoken = ": ".join(words for words in (choice.title, choice.detail) if words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(as_they_are(choice.detail))
            if choice.value == chosen:
                self.list.setCurrentItem(item)
        buttons = QDialogButtonBox(self)
        buttons.addButton(said(action), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (heading, self.filter, self.list, buttons):
            layout.addWidget(widget)
        self.resize(on_screen(self, QSize(520, 480)))
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        self.accepted.connect(self._choose)
        self._narrow()
        self.filter.setFocus()

    @property
    def shown(self) -> list[str]:
        """The titles that the filter leaves."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if not item.isHidden()]

    def _narrow(self) -> None:
        words = self.filter.text().casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            searched = f"{item.text()} {item.data(DETAIL_ROLE)}".casefold()
            fits = all(word in searched for word in words)
            item.setHidden(not fits)
            if fits and first is None:
                first = item
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self.list.setCurrentItem(first)  # type: ignore[arg-type]
        self.list.scrollToItem(self.list.currentItem())

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._then(item.data(_CHOICE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = 0
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self._step(step)
            return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if rows:
            now = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
            self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, now + step))])
