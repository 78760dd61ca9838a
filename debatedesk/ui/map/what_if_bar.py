"""The line that tells what is left out of the map and what that changes, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from debatedesk.ui.map.what_if import WhatIfActions
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry

_MOST_LISTED = 30
_WORDS_BESIDE = 28
"""So many letters have room beside the buttons, or these stand below the words."""


class WhatIfBar(QFrame):
    """Says “What if “X” were left out: 3 nodes change”; `node_chosen` carries a node to go to."""

    node_chosen = Signal(str)

    def __init__(self, what_if: WhatIfActions, parent: QWidget) -> None:
        """Be hidden until something is left out."""
        super().__init__(parent)
        self.setObjectName("importBar")
        self._what_if = what_if
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.changes = QMenu(self)
        self.changes_button = QPushButton(tr("Changes", "what stands otherwise"), self)
        self.changes_button.setMenu(self.changes)
        self.changes_button.setToolTip(tr("List what stands otherwise, and what is left out"))
        self.back_button = QPushButton(tr("Put back", "what is left out of the map"), self)
        self.back_button.setToolTip(tr("Put back all that is left out (Esc)"))
        buttons = QHBoxLayout()
        for button in (self.changes_button, self.back_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(14, 4, 8, 4)
        self._layout.addWidget(self.words, 1)
        self._layout.addLayout(buttons)
        self.changes.aboutToShow.connect(self._fill)
        self.back_button.clicked.connect(lambda checked=False: what_if.put_all_back())
        what_if.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Say what is left out now."""
        sentence = self._what_if.sentence()
        self.words.setText(sentence)
        self.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = self.changes_button.sizeHint().width() + self.back_button.sizeHint().width()
        room = self.width() - buttons - 40
        is_narrow = room < _WORDS_BESIDE * self.fontMetrics().averageCharWidth()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(below if is_narrow else beside)

    def _fill(self) -> None:
        """List the nodes that stand otherwise, to go there, then those that are left out, to put back."""
        menu, changes = self.changes, self._what_if.changes()
        menu.clear()
        for node_id, words in changes[:_MOST_LISTED]:
            add_entry(menu, words.replace("&", "&&"), lambda key=node_id: self.node_chosen.emit(key))  # type: ignore[misc]
        if (left := len(changes) - _MOST_LISTED) > 0:
            add_entry(menu, tr("and {n:,} more", "and 1 more", left), lambda: None).setEnabled(False)
        if not changes:
            add_entry(menu, tr("No node stands otherwise"), lambda: None).setEnabled(False)
        menu.addSeparator()
        for node_id in self._what_if.left_out:
            words = tr("Put {node} back", node=self._what_if.name(node_id)).replace("&", "&&")
            add_entry(menu, words, lambda key=node_id: self._what_if.put_back(key))  # type: ignore[misc]
