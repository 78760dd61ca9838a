"""The list of notes and the editor: one above the other, or side by side where it is low and wide."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from debatedesk.services.settings import KeptValues

BESIDE_WIDTH = 560
"""From this width on, in pixels, the editor stands beside the list where it is low."""
_BESIDE, _BELOW = [400, 600], [300, 260]
_LARGEST = 100_000


class StackedSplitter(QSplitter):
    """Divides list and editor and turns with its own shape."""

    def __init__(self, listed: QWidget, editor: QWidget, parent: QWidget) -> None:
        """Put the editor below the list."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._parts = (listed, editor)
        self.addWidget(listed)
        self.addWidget(editor)
        self._shares = {True: _BESIDE, False: _BELOW}
        self.setSizes(_BELOW)

    @property
    def beside(self) -> bool:
        """Tell whether list and editor stand side by side."""
        return self.orientation() == Qt.Orientation.Horizontal

    def minimumSizeHint(self) -> QSize:
        # Where it is too low for both, it is turned: no more height is needed than that of one of the two.
        height = max(part.minimumSizeHint().height() for part in self._parts)
        return QSize(super().minimumSizeHint().width(), height)

    def state(self) -> dict[str, Any]:
        """Give what `restore` brings back."""
        return {"sizes": self.sizes(), "beside": self.beside}

    def restore(self, state: KeptValues) -> None:
        """Divide as it was kept, where and as soon as it has the shape that it had then."""
        sizes = state.numbers("sizes", 0, _LARGEST)
        if len(sizes) == 2 and all(sizes):
            self._shares[state.flag("beside")] = sizes
            self.setSizes(self._shares[self.beside])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_WIDTH and self.height() <= self.width()
        if beside != self.beside:
            self.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
            self.setSizes(self._shares[beside])
