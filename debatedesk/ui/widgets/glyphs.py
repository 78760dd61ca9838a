"""Quiet square buttons with an icon of the program's own set."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import tints
from debatedesk.ui.widgets.icons import DIRECTED, FADED, SIDE, IconName, paint_icon

SIZE = 28


class GlyphButton(QToolButton):
    """A square button with an icon; its name is its tool tip and what a screen reader says."""

    def __init__(self, icon: IconName, name: str, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show an icon."""
        super().__init__(parent)
        self._icon = icon
        self._theme = theme
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            background = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            lit = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
            if lit:
                ground = tints.tinted(theme.text, 0.12 if self.isDown() else 0.07)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tints.tinted(theme.accent, 0.2) if self.isChecked() else ground)
                painter.drawRoundedRect(background, 6, 6)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(background, 6, 6)
            if not self.isEnabled():
                painter.setOpacity(FADED)
            if self.isRightToLeft() and self._icon in DIRECTED:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            square = QRectF((self.width() - SIDE) / 2, (self.height() - SIDE) / 2, SIDE, SIDE)
            paint_icon(painter, self._icon, square, theme.text if lit else theme.muted)
