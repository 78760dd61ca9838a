"""Choosing the colour of a node: a button that names it, with a menu of all."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry

_SIDE = 14


class ColourButton(QPushButton):
    """Names a colour beside its swatch; `chosen` tells of another one, empty for none."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show no colour yet."""
        super().__init__(parent)
        self._theme = theme
        self._colour = ""
        self.setFlat(True)
        self.setStyleSheet("QPushButton { padding: 4px 5px; text-align: left }")
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        theme.changed.connect(lambda theme: self.show_colour(self._colour))
        self.show_colour("")

    def show_colour(self, colour: str) -> None:
        """Show a colour by its name; empty for none."""
        self._colour = colour
        shade = NODE_SHADES.get(colour)
        word = tr(shade.word) if shade else tr("No colour")
        self.setText(f"{word} ▾")
        self.setAccessibleName(tr("Colour: {word}", word=word))
        self.setIcon(self._swatch(colour) if shade else QIcon())

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for colour in ("", *NODE_SHADES):
            word = tr(NODE_SHADES[colour].word) if colour else tr("No colour")
            entry = add_entry(menu, word, lambda colour=colour: self.chosen.emit(colour))  # type: ignore[misc]
            entry.setIcon(self._swatch(colour))
            entry.setCheckable(True)
            entry.setChecked(colour == self._colour)

    def _swatch(self, colour: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        theme = self._theme.theme
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if colour:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(NODE_SHADES[colour].on(dark=theme.is_dark)))
            else:
                painter.setPen(QColor(theme.edge))
            painter.drawEllipse(QPointF(_SIDE / 2, _SIDE / 2), _SIDE / 2 - 2, _SIDE / 2 - 2)
        return QIcon(pixmap)
