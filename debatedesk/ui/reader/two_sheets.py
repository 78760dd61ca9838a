"""Two sheets beside or below each other, of which the second shows itself only when it is wanted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.kept_places import KeptPlaces
from debatedesk.ui.reader.places import Place
from debatedesk.ui.reader.sheet import Sheet
from debatedesk.ui.tab_order import tab_into
from debatedesk.ui.theme import ThemeHost

ROOM_FOR_TWO = 620
"""In so many pixels two pages can be read beside each other."""


class TwoSheets(QWidget):
    """Holds a main sheet and one beside it, and knows which of them is used.

    The second is made when it is first asked for, which `sheet_made` tells. `document_changed` carries the
    document of the sheet that is used, or None.
    """

    document_changed = Signal(object)
    sheet_made = Signal(object)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._told_document: Document | None = None
        self._kept = KeptPlaces(desk.workspace)
        self.appearance = Appearance(desk.workspace.settings, self)
        self._make: Callable[[], Sheet] = lambda: Sheet(desk, theme, self.appearance, self._kept, self)
        self.main = self._make()
        self._second: Sheet | None = None
        self.current = self.main
        self._lay_out_sheets()
        self.main.shown.connect(lambda document: self._tell_document())
        self.main.shown.connect(self._kept.remember_last)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    @property
    def second(self) -> Sheet:
        """The sheet beside the main one."""
        if self._second is None:
            self._second = self._make()
            self._second.hide()
            self._splitter.addWidget(self._second)
            tab_into(self._second, after=self.main.view)
            self._second.bar.close_button.show()
            self._second.bar.close_button.clicked.connect(lambda checked=False: self.close_beside())
            self._second.shown.connect(lambda document: self._tell_document())
            self.sheet_made.emit(self._second)
        return self._second

    @property
    def sheets(self) -> tuple[Sheet, Sheet]:
        """The main sheet and the one beside it."""
        return self.main, self.second

    @property
    def _made(self) -> tuple[Sheet, ...]:
        """The sheets that have been made so far."""
        return (self.main,) if self._second is None else (self.main, self._second)

    @property
    def document(self) -> Document | None:
        """The document of the sheet that is used."""
        return self.current.document

    @property
    def has_two(self) -> bool:
        """Tell whether two texts are shown beside each other."""
        return self._second is not None and not self._second.isHidden()

    def _lay_out_sheets(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.setFocusProxy(self.main)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_splitter()

    def _turn_splitter(self) -> None:
        """Put the second page beside the first, or below it where there is too little room."""
        wide = self.width() >= ROOM_FOR_TWO
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != wanted:
            self._splitter.setOrientation(wanted)

    def _halve(self) -> None:
        self._turn_splitter()
        self._splitter.setSizes([self.width(), self.width()])

    def _showing(self, document_id: str) -> Sheet | None:
        """Find the sheet that shows a document, the one that is used first."""
        others = [each for each in self._made if each is not self.current]
        for sheet in (self.current, *others):
            if sheet.document is not None and sheet.document.id == document_id:
                return sheet
        return None

    def open_beside(self, passage: Reference) -> None:
        """Show a passage of a document in the second sheet."""
        sheet = self._use(self.second if self.main.document else self.main)
        sheet.open_span(passage.id, passage.start, passage.end)
        sheet.view.setFocus()

    def toggle_beside(self) -> None:
        """Show the text that is read beside itself, at the same place; or close the second page."""
        if self.has_two:
            self.close_beside()
        elif self.main.document:
            place = self.main.view.place()
            if self.second.show_document(self.main.document.id, place):
                self._use(self.second).view.setFocus()

    def close_beside(self) -> None:
        """Show one text again."""
        if self._second is None:
            return
        had_focus = self.second.isAncestorOf(QApplication.focusWidget() or self)
        self.second.close_document()
        self.second.hide()
        self._use(self.main)
        if had_focus:
            self.main.view.setFocus()

    def _use(self, sheet: Sheet) -> Sheet:
        """Let commands act on a sheet."""
        self.current = sheet
        if sheet is self.second and not self.has_two:
            self.second.show()
            self._halve()
        self._tell_document()
        return sheet

    def _beside_state(self) -> dict[str, object]:
        if not self.has_two or self.second.document is None:
            return {}
        place = self.second.view.place()
        return {
            "beside": self.second.document.id,
            "place": [place.offset, round(place.shift, 2)],
            "sizes": self._splitter.sizes(),
        }

    def _restore_beside(self, state: Mapping[str, object]) -> None:
        match state:
            case {
                "beside": str(document_id),
                "place": [int(offset), int() | float() as shift],
                "sizes": [int(left), int(right)],
            } if left > 0 and right > 0:
                if self.second.show_document(document_id):
                    self._use(self.second)
                    self._splitter.setSizes([left, right])
                    self.second.view.go_to(Place(offset, float(shift)))
                    self._use(self.main)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        for sheet in self._made:
            if now is not None and sheet.isAncestorOf(now) and self.current is not sheet:
                self._use(sheet)

    def _tell_document(self) -> None:
        if self.document != self._told_document:
            self._told_document = self.document
            self.document_changed.emit(self.document)
