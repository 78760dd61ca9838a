"""The small bar beside selected words, or beside a highlight that was clicked."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from debatedesk.domain.library import COLOUR_WORDS, HIGHLIGHT_COLOURS
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.highlight_swatch import HighlightSwatch

GAP = 8


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
        self.swatches = {
            colour: HighlightSwatch(
                colour, tr("Highlight in {colour}", colour=COLOUR_WORDS[colour]), theme, self
            )
            for colour in HIGHLIGHT_COLOURS
        }
        for number, swatch in enumerate(self.swatches.values(), 1):
            swatch.setToolTip(f"{swatch.accessibleName()} (Ctrl+{number})")
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
