"""Files and folders dropped onto a widget."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

Callback = Callable[[Sequence[Path]], object]


def accept_drops(
    widget: QWidget,
    callback: Callback,
    theme: ThemeHost,
    words: Callable[[], str] = lambda: tr("Drop to import"),
) -> None:
    """Let files and folders be dropped onto a widget; `words` say, while they hover, what will happen."""
    widget.setAcceptDrops(True)
    widget.installEventFilter(_DropTarget(widget, callback, theme, words))


def local_paths(data: QMimeData) -> list[Path]:
    """List the files and folders of this computer that a drag carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class _DropTarget(QObject):
    def __init__(
        self, widget: QWidget, callback: Callback, theme: ThemeHost, words: Callable[[], str]
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._callback = callback
        self._words = words
        self._veil = _Veil(widget, theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent | QDragEnterEvent | QDragMoveEvent):
            paths = local_paths(event.mimeData())
            if not paths:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() == QEvent.Type.DragEnter:
                self._veil.cover(self._words())
            elif event.type() == QEvent.Type.Drop:
                self._veil.hide()
                self._callback(paths)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        return False


class _Veil(QWidget):
    """Covers a widget while files hover over it and says what dropping does."""

    def __init__(self, parent: QWidget, theme: ThemeHost) -> None:
        super().__init__(parent)
        self._covered = parent
        self._theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, words: str) -> None:
        """Show over the whole of the parent."""
        self._words = words
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            background = QColor(theme.surface)
            background.setAlphaF(0.92)
            painter.fillRect(self.rect(), background)
            painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 8, 8)
            painter.setPen(QColor(theme.text))
            words = self.rect().adjusted(20, 20, -20, -20)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
