"""The line that tells that only a part of the map is shown, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

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
