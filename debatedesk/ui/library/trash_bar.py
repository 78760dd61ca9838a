"""The way into the trash at the foot of the library, and the trash's own heading."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.fitting_button import FittingButton
from debatedesk.ui.widgets.flow_layout import FlowLayout


class TrashBar(QWidget):
    """A quiet button “Trash · 3”; `header` is the heading to put above the list while it is shown."""

    toggled = Signal(bool)
    restore_requested = Signal()
    erase_requested = Signal()
    empty_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start with an empty trash, not shown."""
        super().__init__(parent)
        self.button = self._quiet_button(tr("Trash"), lambda: self.toggled.emit(True), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 6)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.header = QWidget(parent)
        self.restore = self._quiet_button(tr("Restore"), self.restore_requested.emit, self.header)
        self.erase = self._quiet_button(tr("Erase…"), self.erase_requested.emit, self.header)
        self.empty = self._quiet_button(tr("Empty…"), self.empty_requested.emit, self.header)
        self.back = self._quiet_button(tr("‹ Back"), lambda: self.toggled.emit(False), self.header)
        self.back.setAccessibleName(tr("Back to the debate"))
        self._lay_out_header()
        self.header.hide()

    def show_count(self, count: int, *, in_trash: bool) -> None:
        """Show how much is in the trash, and the heading while the trash is shown."""
        self.button.setText(tr("Trash · {count}", count=count) if count else tr("Trash"))
        self.setVisible(not in_trash and count > 0)
        self.header.setVisible(in_trash)
        for button in (self.restore, self.erase, self.empty):
            button.setEnabled(count > 0)

    def _lay_out_header(self) -> None:
        title = QLabel(tr("Trash"), self.header)
        title.setObjectName("panelHeading")
        heading = QHBoxLayout()
        heading.addWidget(self.back)
        heading.addWidget(title, 1)
        buttons = QWidget(self.header)
        row = FlowLayout(buttons, 2)
        for button in (self.restore, self.erase, self.empty):
            row.addWidget(button)
        layout = QVBoxLayout(self.header)
        layout.setContentsMargins(8, 8, 8, 2)
        layout.setSpacing(2)
        layout.addLayout(heading)
        layout.addWidget(buttons)

    @staticmethod
    def _quiet_button(words: str, run: Callable[[], object], parent: QWidget) -> QPushButton:
        button = FittingButton(words, parent)
        button.setFlat(True)
        button.clicked.connect(lambda checked=False: run())
        return button
