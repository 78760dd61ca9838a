"""Contents that scroll where a window is too small for them, and else take the room that they need."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_HEIGHT = 60


class Scrolled(QScrollArea):
    """Holds contents as wide as itself; Tab scrolls to what it reaches."""

    def __init__(self, contents: QWidget, parent: QWidget | None = None) -> None:
        """Take over the contents."""
        super().__init__(parent)
        self._contents = contents
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setObjectName("scrolled")
        contents.setObjectName(contents.objectName() or "scrolledContents")
        self.setWidget(contents)

    def sizeHint(self) -> QSize:
        return self._contents.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._contents.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what holds it is to know what room the contents need now
        return super().eventFilter(watched, event)
