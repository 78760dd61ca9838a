"""The small bar beside selected words, or beside a highlight that was clicked."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets import tints

SWATCH = 22
GAP = 8


class Swatch(QAbstractButton):
    """A round button in the colour of a highlight; a ring shows the colour that is used."""

    def __init__(self, colour: str, theme: ThemeHost, parent: QWidget) -> None:
        """Offer a colour."""
        super().__init__(parent)
        self._colour = colour
        self._theme = theme
        self.setCheckable(True)
        self.setFixedSize(SWATCH + 4, SWATCH + 4)
        name = tr("Highlight in {colour}", colour=colour)
        self.setToolTip(f"{name} (Ctrl+{HIGHLIGHT_COLOURS.index(colour) + 1})")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(SWATCH + 4, SWATCH + 4)

    def nextCheckState(self) -> None:
        """Leave it to the bar which colour is shown as used."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            circle = QRectF(self.rect()).adjusted(5, 5, -5, -5)
            colour = tints.highlight(theme, self._colour)
            colour.setAlpha(255)
            painter.setBrush(colour)
            painter.setPen(QPen(tints.tinted(theme.text, 0.6 if self.underMouse() else 0.25), 1))
            painter.drawEllipse(circle)
            if self.isChecked() or self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), 1.5))
                painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))


class SelectionBar(QFrame):
    """Offers what can be done with words; floats over the page and takes no focus by itself."""

    colour_chosen = Signal(str)
    note_requested = Signal()
    quote_requested = Signal()
    cite_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Float over `parent`."""
        super().__init__(parent)
        self._host = parent
        self.setObjectName("selectionBar")
        self.setAccessibleName(tr("Do with the words"))
        self.setAutoFillBackground(True)
        self.swatches = {each: Swatch(each, theme, self) for each in HIGHLIGHT_COLOURS}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 4)
        self._layout.setSpacing(2)
        for colour, swatch in self.swatches.items():
            swatch.clicked.connect(lambda checked=False, colour=colour: self.colour_chosen.emit(colour))
            self._layout.addWidget(swatch)
        self._layout.addSpacing(4)
        self.note = self._button(tr("Note"), tr("Add a note on these words"), self.note_requested.emit)
        self.quote = self._button(
            tr("Quote"), tr("Copy as a quotation with its source"), self.quote_requested.emit
        )
        self.cite = self._button(tr("Cite"), tr("Copy with a citation"), self.cite_requested.emit)
        self.to_map = self._button(tr("Map"), tr("Add to the map"), None)
        self.remove = self._button(tr("Remove"), tr("Remove the highlight"), self.remove_requested.emit)
        self.hide()

    def _button(self, words: str, name: str, run: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(words, self)
        button.setFlat(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if run:
            button.clicked.connect(lambda checked=False: run())
        self._layout.addWidget(button)
        return button

    def set_map_menu(self, menu: QMenu) -> None:
        """Let a menu say how words can be added to the map."""
        self.to_map.setMenu(menu)

    def show_for_selection(self, first: QRectF, last: QRectF) -> None:
        """Float over selected words whose first and last lines stand there (pixels of the parent)."""
        self._show(first, last, "")

    def show_for_highlight(self, colour: str, first: QRectF, last: QRectF) -> None:
        """Float over a highlight of a colour."""
        self._show(first, last, colour)

    def _show(self, first: QRectF, last: QRectF, colour: str) -> None:
        for each, swatch in self.swatches.items():
            swatch.setChecked(each == colour)
        self.remove.setVisible(bool(colour))
        self.adjustSize()
        host = self._host.rect()
        above = round(first.top()) - self.height() - GAP
        top = above if above >= 4 else min(round(last.bottom()) + GAP, host.height() - self.height() - 4)
        left = round(first.left() + first.width() / 2 - self.width() / 2)
        self.move(QPoint(max(4, min(left, host.width() - self.width() - 20)), top))
        self.show()
        self.raise_()
