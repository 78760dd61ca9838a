"""The lines that tell that only a part of the map is shown, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.elided_label import ElidedLabel


class FocusStrip(QFrame):
    """Names the card that is focused on; `left` asks to show all again."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be hidden until there is a focus."""
        super().__init__(parent)
        self.setObjectName("importBar")
        self.words = ElidedLabel(self)
        self.button = QPushButton(tr("Show all"), self)
        self.button.setToolTip(tr("Show all cards (Esc)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda checked=False: self.left.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 8, 4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.hide()

    def say(self, name: str) -> None:
        """Name the card, or hide where `name` is empty."""
        self.setVisible(bool(name))
        self.words.say(tr("Only what stands next to {name}", name=name) if name else "")


class OffMapStrip(QFrame):
    """Tells how many nodes are off the map, and shows or hides them."""

    def __init__(self, state: MapState, parent: QWidget) -> None:
        """Be hidden until there are such nodes."""
        super().__init__(parent)
        self.setObjectName("importBar")
        self._state = state
        self.words = ElidedLabel(self)
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda checked=False: state.show_off_map(not state.shows_off_map))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 8, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.hide()

    def follow(self) -> None:
        """Say what holds now; a view that lists such nodes anyway needs no word."""
        state, count = self._state, len(self._state.off_map)
        self.setVisible(bool(count) and not state.lists_off_map)
        self.words.say(
            tr("{n:,} nodes that are off the map are shown", "1 node that is off the map is shown", count)
            if state.shows_off_map
            else tr("{n:,} nodes are off the map", "1 node is off the map", count)
        )
        self.button.setText(tr("Hide") if state.shows_off_map else tr("Show"))
        self.button.setAccessibleName(
            tr("Hide what is off the map") if state.shows_off_map else tr("Show what is off the map")
        )
