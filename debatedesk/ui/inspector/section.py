"""A heading with rows below it and at most one thing to add."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.inspector.fields import MARGIN
from debatedesk.ui.inspector.item import ItemButton, ItemLook
from debatedesk.ui.theme import TIGHT, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import row_painting

MOST = 40
"""So many rows are shown at first, and with each press of the button below them: each is a widget."""


@dataclass(frozen=True, slots=True)
class Item:
    """A row and what it does: on a click, on Delete, and in its menu."""

    look: ItemLook
    open: Callable[[], object]
    delete: Callable[[], object] | None = None
    fill_menu: Callable[[QMenu], object] | None = None


class Section(QWidget):
    """A list of a few things; its rows keep their focus when they are shown anew."""

    def __init__(self, title: str, theme: ThemeHost, parent: QWidget, *, add: str = "") -> None:
        """Head the rows with `title`; `add` labels the button that adds one."""
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._items: list[Item] = []
        self.rows: list[ItemButton] = []
        self.heading = QLabel(title, self)
        self.heading.setObjectName("quiet")
        self.heading.setFont(row_painting.bold(row_painting.small(self.font())))
        self.add_button = QPushButton(add, self)
        self.add_button.setFlat(True)
        self.add_button.setVisible(bool(add))
        self.heading.setMinimumHeight(self.add_button.sizeHint().height())
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.add_button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, TIGHT, 0, 0)
        self._layout.setSpacing(1)
        self._layout.addLayout(head)
        self.more_button = QPushButton(self)
        self.more_button.setFlat(True)
        self.more_button.setStyleSheet("QPushButton { padding: 4px 5px }")  # in line with the rows' words
        self.more_button.clicked.connect(lambda checked=False: self._show_more())
        self._layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_items(self, items: Sequence[Item], figures: str = "", *, even_empty: bool = False) -> None:
        """Show rows; without any the section goes, unless it is to stay `even_empty`."""
        self._items = list(items)
        self._show_rows(max(MOST, len(self.rows)))
        self.heading.setText(f"{self._title}  {figures}" if figures else self._title)
        self.setVisible(bool(items) or even_empty)

    def _show_rows(self, most: int) -> None:
        shown = self._items[:most]
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(shown):
            self.rows.append(self._made(len(self.rows)))
        for row, item in zip(self.rows, shown, strict=True):
            row.show_look(item.look)
            row.fill_menu = item.fill_menu
        left = len(self._items) - len(shown)
        self.more_button.setText(
            tr("Show {min} more of {count:,}", min=min(left, MOST), count=len(self._items))
        )
        self.more_button.setVisible(left > 0)

    def _show_more(self) -> None:
        first = len(self.rows)
        self._show_rows(first + MOST)
        self.rows[first].setFocus()

    def _made(self, index: int) -> ItemButton:
        row = ItemButton(self._theme, self)
        row.clicked.connect(lambda checked=False: self._items[index].open())
        row.delete_requested.connect(lambda: self._delete(index))
        self._layout.insertWidget(index + 1, row)  # below the heading and the rows before it
        row.show()
        return row

    def _delete(self, index: int) -> None:
        delete = self._items[index].delete
        if delete is not None:
            delete()
