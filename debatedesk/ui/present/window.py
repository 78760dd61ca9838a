"""A window of a presentation: it answers keys, mouse and clicker, and can be covered with words."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from debatedesk.ui.present.controls import PresentingControls
from debatedesk.ui.present.fitted_text import Composer, FittedText
from debatedesk.ui.theme import WIDE
from debatedesk.ui.widgets.menu_entries import open_menu

_TOLD_SCALE = 0.6
"""How large words that lie over a step are beside those of the step."""
_STILL = 8
"""Pixels by which the pointer may move in a click, and on a desk that is knocked."""


class PresentingWindow(QWidget):
    """Fills a screen; `turned_to` comes when it is activated, `closed` when the system closes it."""

    turned_to = Signal()
    closed = Signal()

    def __init__(self, controls: PresentingControls, parent: QWidget) -> None:
        """Stand before another window, which can't be used meanwhile."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("presentation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.controls = controls
        self._menu = QMenu(self)
        self._pressed_at: QPoint | None = None
        self._over = QWidget(self)
        self._over.setObjectName("presentation")
        self._over.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = FittedText(self._over, scale=_TOLD_SCALE)
        self._watch(self._told)
        around = QVBoxLayout(self._over)
        around.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        around.addWidget(self._told)
        self._over.hide()
        controls.give_keys(self)

    def _watch(self, text: FittedText) -> None:
        """Take clicks and moves over words as those over the window."""
        text.viewport().installEventFilter(self)
        text.viewport().setMouseTracking(True)

    # What lies over everything.

    @property
    def is_told(self) -> bool:
        """Tell whether words lie over the window."""
        return not self._over.isHidden()

    def tell(self, composer: Composer) -> None:
        """Lay words over the window until the next key."""
        self._over.setGeometry(self.rect())
        self._over.raise_()
        self._over.show()
        self._told.compose(composer)

    def stop_telling(self) -> None:
        """Take those words away."""
        self._over.hide()

    # Mouse and keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self.mousePressEvent(event)
                case QEvent.Type.MouseButtonRelease:
                    self.mouseReleaseEvent(event)
                case QEvent.Type.MouseMove:
                    self.mouseMoveEvent(event)
        elif isinstance(event, QContextMenuEvent):
            self.contextMenuEvent(event)
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if event.button() != Qt.MouseButton.LeftButton or pressed_at is None:
            return
        if (event.globalPosition().toPoint() - pressed_at).manhattanLength() <= _STILL:
            self.controls.run("next")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.controls.fill_menu(self._menu)
        open_menu(self._menu, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._over.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.turned_to.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.closed.emit()
