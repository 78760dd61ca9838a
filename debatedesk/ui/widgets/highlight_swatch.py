"""A round button in a colour of highlights, with the stroke that tells it apart without its hue."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets import tints
from debatedesk.ui.widgets.highlight_look import paint_stroke

SWATCH = 22


class HighlightSwatch(QAbstractButton):
    """A round button in the colour of a highlight; a ring shows the colour that is used."""

    def __init__(self, colour: str, name: str, theme: ThemeHost, parent: QWidget) -> None:
        """Offer a colour under an accessible name, which is its tool tip as well."""
        super().__init__(parent)
        self._colour = colour
        self._theme = theme
        self.setCheckable(True)
        self.setFixedSize(SWATCH + 4, SWATCH + 4)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(SWATCH + 4, SWATCH + 4)

    def nextCheckState(self) -> None:
        """Leave it to the owner which colour is shown as used."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            circle = QRectF(self.rect()).adjusted(5, 5, -5, -5)
            colour = tints.highlight(theme, self._colour)
            colour.setAlpha(255 if self.isEnabled() else 90)
            inner = QPainterPath()
            inner.addEllipse(circle)
            painter.fillPath(inner, colour)
            painter.setClipPath(inner)
            paint_stroke(painter, theme, self._colour, circle.adjusted(0, 0, 0, -circle.height() / 3))
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tints.tinted(theme.text, 0.6 if self.underMouse() else 0.25), 1))
            painter.drawEllipse(circle)
            if self.isChecked() or self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), 1.5))
                painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
