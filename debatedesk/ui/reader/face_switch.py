"""The faces of the text that is shown: which it has, which one is used, and the way between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.library import Document
from debatedesk.domain.text.reading import ReadingText
from debatedesk.services.documents import Documents
from debatedesk.ui.reader.face import Face, FaceName
from debatedesk.ui.reader.page_view import PageView
from debatedesk.ui.reader.reading_positions import ReadingPositions

if TYPE_CHECKING:
    from debatedesk.domain.text.printed import PrintedText
    from debatedesk.ui.reader.printed.printed_face import PrintedFace


class FaceSwitch(QObject):
    """Knows the text face and, from the first text with pages on, the printed one.

    `face_made` carries the printed face once it is made, `face_changed` follows a switch.
    """

    face_made = Signal(object)
    face_changed = Signal()

    def __init__(
        self,
        view: PageView,
        documents: Documents,
        kept: ReadingPositions,
        make_pages: "Callable[[], PrintedFace]",
        parent: QObject,
    ) -> None:
        """Use the text face; `make_pages` makes the other."""
        super().__init__(parent)
        self._view = view
        self._documents = documents
        self._kept = kept
        self._make_pages = make_pages
        self.pages: PrintedFace | None = None
        self.printed: PrintedText | None = None
        self.name: FaceName = "text"
        self._document: Document | None = None
        self._reading: ReadingText | None = None
        self._shown: tuple[str, PrintedText] | None = None

    @property
    def face(self) -> Face:
        """The face that is used."""
        return self.pages if self.name == "page" and self.pages is not None else self._view

    def take(self, document: Document | None, reading: ReadingText | None) -> None:
        """Show another text, or the same anew, in the face that it was read in last.

        A text that is nothing but pages is first seen on them.
        """
        is_other = document is None or self._document is None or self._document.id != document.id
        self._document, self._reading = document, reading
        self.printed = self._documents.printed(document.id) if document else None
        if document is None or self.printed is None:
            self.name = "text"
            self._shown = None
            if self.pages is not None:
                self.pages.show_file(None, None, 0)
        elif is_other:
            first: FaceName = "text" if self.printed.runs else "page"
            self.name = self._kept.face(document.id) or first
        if self.name == "page":
            self._show_pages()

    def choose(self, name: FaceName) -> None:
        """Use a face, at the place and with the selection of the other."""
        if name == self.name or self._document is None or (name == "page" and self.printed is None):
            return
        position, span = self.face.scroll_position(), self.face.selected_span()
        had_focus = self.face.as_widget.hasFocus() or self.face.viewport().hasFocus()
        marks = self.face.marks
        self.name = name
        if name == "page":
            self._show_pages()
        self.face.set_marks(marks)
        self.face_changed.emit()
        self.face.go_to(position)
        if span:
            self.face.select(span.start, span.end)
        if had_focus:
            self.face.setFocus()
        self._kept.remember_face(self._document, name)

    def _show_pages(self) -> None:
        """Let the printed face show the pages of the text; it is made when it is first needed."""
        document, reading, printed = self._document, self._reading, self.printed
        if document is None or reading is None or printed is None:
            return
        if self.pages is None:
            self.pages = self._make_pages()
            self.pages.text_wanted.connect(lambda: self.choose("text"))
            self.face_made.emit(self.pages)
        path = self._documents.original_path(document.id)
        shown = (str(path), printed)
        if shown != self._shown or self.pages.document_id != document.id:
            self._shown = shown
            self.pages.show_file(path, printed, len(reading.text))
        self.pages.document_id = document.id
        self.pages.show_text(reading, printed)
        self.pages.setAccessibleName(document.title)
        self.pages.set_marks(self._view.marks)
