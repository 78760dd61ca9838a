"""One text, open to be read, with the ways back to where the reader came from."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from debatedesk.domain.text.document import current_heading
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.document_sheet import DocumentSheet
from debatedesk.ui.reader.history import History, Visit
from debatedesk.ui.reader.kept_places import KeptPlaces
from debatedesk.ui.reader.page_marks import Span
from debatedesk.ui.reader.places import Place
from debatedesk.ui.theme import ThemeHost

if TYPE_CHECKING:
    from debatedesk.ui.reader.outline import OutlinePopover


class Sheet(DocumentSheet):
    """Goes to documents and to places in them, and back to where the reader came from."""

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        appearance: Appearance,
        kept: KeptPlaces,
        parent: QWidget | None = None,
    ) -> None:
        """Show no document yet."""
        super().__init__(desk, theme, appearance, kept, parent)
        self.history = History()
        self.bar.back_button.clicked.connect(lambda checked=False: self.go_back())
        self.bar.forward_button.clicked.connect(lambda checked=False: self.go_forward())
        self.bar.outline_button.clicked.connect(lambda checked=False: self.show_outline())
        self.shown.connect(lambda document: self._show_ways())
        self._show_ways()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def open_document(self, document_id: str) -> bool:
        """Show another document and remember the place that is left."""
        if self.document is not None and self.document.id == document_id:
            return True
        left = self._place_left()
        done = self.show_document(document_id)
        if done and left:
            self._leave(left)
        return done

    def open_span(self, document_id: str, start: int, end: int) -> bool:
        """Show words of a document and mark that one has arrived there."""
        left = self._place_left()
        if (self.document is None or self.document.id != document_id) and not self.show_document(
            document_id
        ):
            return False
        if left:
            self._leave(left)
        self.view.go_to(self.view.place_keeper.before(start))
        self.view.marks.arrival = Span(start, end)
        self.view.refresh_marks()
        return True

    def jump(self, offset: int) -> None:
        """Go to an offset of the text that is shown, with a way back."""
        if left := self.visit():
            self._leave(left)
        self.view.go_to(self.view.place_keeper.before(offset) if offset else Place())

    def visit(self) -> Visit | None:
        """Give the document that is shown and the place in it."""
        return Visit(self.document.id, self.view.place()) if self.document else None

    def _place_left(self) -> Visit | None:
        """Give the place that Back should lead to: the one that was seen, if any was."""
        return self.visit() if self.view.was_painted else None

    def _leave(self, visit: Visit) -> None:
        self.history.leave(visit)
        self._show_ways()

    def go_back(self) -> None:
        """Go back to the place before."""
        self._travel(self.history.back)

    def go_forward(self) -> None:
        """Go forward to the place that was gone back from."""
        self._travel(self.history.forward)

    def _travel(self, turn: Callable[[Visit | None], Visit | None]) -> None:
        here = self.visit()
        while (visit := turn(here)) is not None:
            if here and visit.document_id == here.document_id:
                self.view.go_to(visit.place)
            elif not self.show_document(visit.document_id, visit.place):
                self.history.forget(visit.document_id)
                here = None
                continue
            break
        self.clear_arrival()
        self._show_ways()

    def _show_ways(self) -> None:
        self.bar.back_button.setEnabled(self.history.can_go_back)
        self.bar.forward_button.setEnabled(self.history.can_go_forward)

    def show_outline(self) -> "OutlinePopover | None":
        """Open the outline; choosing a heading goes there."""
        from debatedesk.ui.reader.outline import OutlinePopover

        if self.document is None:
            return None
        popover = OutlinePopover(
            self.headings, current_heading(self.headings, self.first_offset_seen()), self
        )
        popover.chosen.connect(self.jump)
        popover.show_below(self.bar.outline_button)
        return popover
