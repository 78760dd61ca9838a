"""The row of colours that a list of highlights is narrowed by."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.ui.theme import RADIUS, ThemeHost
from debatedesk.ui.translation import number, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.highlight_look import paint_swatch
from debatedesk.ui.widgets.mirroring import Mirror

SWATCH = 16
PAD = 5


class ColourToggle(QAbstractButton):
    """Lists the highlights of one colour, or no longer that colour alone; shows how many there are."""

    def __init__(self, colour: str, theme: ThemeHost, parent: QWidget) -> None:
        """Offer a colour."""
        super().__init__(parent)
        self._colour = colour
        self._theme = theme
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(lambda theme: self.update())
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many highlights of the colour there are."""
        self._count = count
        name = tr("{colour} highlights: {count:,}", colour=COLOUR_NAMES[self._colour], count=count)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(row_painting.small(self.font()))
        width = 3 * PAD + SWATCH + metrics.horizontalAdvance(number(self._count))
        return QSize(width, max(SWATCH, metrics.height()) + 2 * PAD)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * PAD + SWATCH, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            edge = theme.accent if self.hasFocus() else theme.edge if self.isChecked() else ""
            if self.isChecked() or self.underMouse() or edge:
                painter.setPen(QPen(QColor(edge), 1.5) if edge else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.selection if self.isChecked() else theme.hover))
                painter.drawRoundedRect(frame, RADIUS, RADIUS)
            mirror = Mirror(self.width(), self.isRightToLeft())
            swatch = QRectF(PAD, (self.height() - SWATCH) / 2, SWATCH, SWATCH)
            paint_swatch(painter, theme, self._colour, mirror.rect(swatch))
            words = mirror.rect(QRectF(self.rect()).adjusted(2 * PAD + SWATCH, 0, 0, 0)).toRect()
            colour = theme.text if self._count else theme.muted
            row_painting.paint_line(
                painter, words, number(self._count), row_painting.small(self.font()), colour
            )


class ColourFilter(QWidget):
    """Chooses colours; none chosen are all. `chosen` tells of a change."""

    chosen = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Choose none yet."""
        super().__init__(parent)
        self.setAccessibleName(tr("Colours of highlights"))
        self.toggles = {colour: ColourToggle(colour, theme, self) for colour in HIGHLIGHT_COLOURS}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for toggle in self.toggles.values():
            layout.addWidget(toggle)
            toggle.toggled.connect(lambda checked: self.chosen.emit())
        layout.addStretch(1)

    @property
    def colours(self) -> frozenset[str]:
        """The colours that are chosen."""
        return frozenset(colour for colour, toggle in self.toggles.items() if toggle.isChecked())

    def choose(self, colours: frozenset[str]) -> None:
        """Choose colours, without telling."""
        for colour, toggle in self.toggles.items():
            was_blocked = toggle.blockSignals(True)
            toggle.setChecked(colour in colours)
            toggle.blockSignals(was_blocked)

    def toggle(self, colour: str) -> None:
        """Choose one colour, or no longer."""
        self.toggles[colour].toggle()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many highlights of each colour there are."""
        for colour, toggle in self.toggles.items():
            toggle.show_count(counts.get(colour, 0))
