"""The bar above the map that finds nodes by words, and tells which nodes a filter leaves."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.maps.filters import EVERYTHING
from debatedesk.ui.map.filters.menu import FilterMenu, said
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.icons import IconName, offer_clearing


class FilterBar(QFrame):
    """Narrows what a state shows; `went` carries the HitTarget of a match, `left` follows Esc and close.

    It stays while a filter is on, so that it is always seen that not all is shown.
    """

    went = Signal(object)
    left = Signal()

    def __init__(
        self, state: MapState, own_name: Callable[[], str], theme: ThemeHost, parent: QWidget
    ) -> None:
        """Be hidden until something is looked for."""
        super().__init__(parent)
        self.setObjectName("findBar")
        self._state = state
        self._is_opened = False
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in map"))
        self.field.setAccessibleName(tr("Find in map"))
        offer_clearing(self.field)
        self.field.setMinimumWidth(90)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self.count.setAccessibleName(tr("Matches"))
        self.filter_button = QPushButton(tr("Filter"), self)
        self.filter_button.setToolTip(tr("Filter by stance, tag, author, group, and what is missing"))
        self.menu = FilterMenu(
            lambda: (state.contents.argument_map, state.filter), own_name, state.set_filter, self
        )
        self.filter_button.setMenu(self.menu)
        self.hide_others = QCheckBox(tr("Hide others"), self)
        self.hide_others.setToolTip(tr("Hide what does not match, except what matches bear on"))
        self.said = ElidedLabel(self)
        self.clear_button = QPushButton(tr("Show all"), self)
        self.clear_button.setFlat(True)
        self._lay_out(theme)
        self._connect()
        self.hide()

    def _lay_out(self, theme: ThemeHost) -> None:
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.field, 1)
        first.addWidget(self.count)
        buttons: tuple[tuple[IconName, str, Callable[[], object]], ...] = (
            ("up", tr("Previous match (Shift+F3)"), lambda: self.step(-1)),
            ("down", tr("Next match (F3)"), lambda: self.step(1)),
        )
        for icon, name, run in buttons:
            button = GlyphButton(icon, name, theme, self)
            button.clicked.connect(lambda checked=False, run=run: run())
            first.addWidget(button)
        first.addWidget(self.filter_button)
        self.close_button = GlyphButton("close", tr("Close and show all (Esc)"), theme, self)
        self.close_button.clicked.connect(lambda checked=False: self.close_bar())
        first.addWidget(self.close_button)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self.said, 1)
        second.addWidget(self.hide_others)
        second.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        layout.addLayout(first)
        layout.addLayout(second)

    def _connect(self) -> None:
        state = self._state
        self.field.textChanged.connect(lambda words: state.set_filter(replace(state.filter, words=words)))
        self.hide_others.toggled.connect(lambda hides: state.set_filter(state.filter, hides_others=hides))
        self.clear_button.clicked.connect(lambda checked=False: state.set_filter(EVERYTHING))
        state.filtered.connect(self._show)
        state.refreshed.connect(self._show)
        state.opened.connect(self._show)
        state.chose.connect(self._show_count)

    def open_bar(self) -> None:
        """Show the bar, ready to type."""
        self._is_opened = True
        self._show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Show all nodes again, and hide the bar."""
        self._is_opened = False
        if self._state.filter.is_on:
            self._state.set_filter(EVERYTHING)
        self._show()
        self.left.emit()

    def step(self, by: int) -> None:
        """Select the next match in document order, after the last the first, or with -1 the one before."""
        matching, chosen = self._state.matching, self._state.chosen.id
        if not self._state.filter.is_on or not matching:
            self.open_bar()
            return
        if chosen in matching:
            index = (matching.index(chosen) + by) % len(matching)
        else:
            index = 0 if by > 0 else len(matching) - 1
        self.went.emit(HitTarget("card", matching[index]))

    def _show(self) -> None:
        state = self._state
        self.setVisible(bool(state.map_id) and (self._is_opened or state.filter.is_on))
        if self.field.text() != state.filter.words:
            self.field.setText(state.filter.words)
        narrow = said(state.filter)
        self.said.say(narrow)
        for widget in (self.said, self.hide_others, self.clear_button):
            widget.setVisible(state.filter.is_on)
        self.hide_others.setChecked(state.hides_others)
        self.filter_button.setText(tr("Filter ●") if narrow else tr("Filter"))
        self._show_count()

    def _show_count(self) -> None:
        state = self._state
        if not state.filter.is_on:
            self.count.setText("")
        elif not state.matching:
            self.count.setText(tr("Nothing"))
        elif state.chosen.id in state.matching:
            self.count.setText(
                tr(
                    "{number:,} of {count:,}",
                    number=state.matching.index(state.chosen.id) + 1,
                    count=len(state.matching),
                )
            )
        else:
            self.count.setText(
                tr(
                    "{count:,} of {count2:,} nodes",
                    count=len(state.matching),
                    count2=len(state.contents.cards),
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
