"""One text, open to be read: its page with margins, the line above it, the find bar, and ways back.

It is long because both faces of a text share all of these, and here each is told which face is shown.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.document import Heading, current_heading, outline
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader import contents
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.document_bar import DocumentBar
from debatedesk.ui.reader.face import Face, FaceName
from debatedesk.ui.reader.face_switch import FaceSwitch
from debatedesk.ui.reader.history import History, Place, Visit
from debatedesk.ui.reader.hits import SearchHits
from debatedesk.ui.reader.margins import NoteMargin, PassageMargin
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.navigation import Navigation
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.page_marks import Stretch
from debatedesk.ui.reader.page_view import PageView
from debatedesk.ui.reader.passages import NodePassage
from debatedesk.ui.reader.reading_positions import ReadingPositions
from debatedesk.ui.reader.scroll_marks import ScrollMarks
from debatedesk.ui.reader.scroll_position import ScrollPosition
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import joined
from debatedesk.ui.widgets.menu_entries import open_menu
from debatedesk.ui.widgets.mirroring import lower_corner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from debatedesk.ui.reader.empty_page import EmptyTextPage
    from debatedesk.ui.reader.find_bar import FindBar
    from debatedesk.ui.reader.outline import OutlinePopover
    from debatedesk.ui.reader.printed.go_to_page import GoToPagePopover
    from debatedesk.ui.reader.printed.printed_face import PrintedFace
    from debatedesk.ui.widgets.empty_actions import Action

NARROWEST = 260
READING_LINE = 0.6
"""Down to that share of the page a passage that begins there counts as the one being read."""


@dataclass(frozen=True, slots=True)
class _Margins:
    """What stands beside one face."""

    passages: PassageMargin
    notes: NoteMargin
    scroll_marks: ScrollMarks


class DocumentView(QWidget):
    """Shows a document, goes to offsets in it, and back to where the reader came from.

    A text has a face that is set for reading (`view`), and one of the pages that it was printed on, if it
    was; `face` is the one that is used. `shown` carries the document, or None, whenever another one is
    shown, `face_made` a face that is new, `face_changed` follows a switch from one to the other.
    `passage_chosen` and `note_chosen` carry what is chosen in a margin.
    """

    shown = Signal(object)
    face_made = Signal(object)
    face_changed = Signal()
    passage_chosen = Signal(object)
    note_chosen = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        appearance: Appearance,
        kept: ReadingPositions,
        navigation: Navigation,
        parent: QWidget | None = None,
    ) -> None:
        """Show no document yet."""
        super().__init__(parent)
        self._desk = desk
        self._navigation = navigation
        self._workspace = desk.workspace
        self._appearance = appearance
        self._kept = kept
        self.headings: list[Heading] = []
        self.document: Document | None = None
        self.bar = DocumentBar(theme, self)
        self.view = PageView(theme, self)
        self.switch = FaceSwitch(self.view, desk.workspace.documents, kept, self._make_pages, self)
        self.switch.face_made.connect(self._serve)
        self.switch.face_made.connect(self.face_made)
        self.switch.face_changed.connect(self._use_face)
        self._theme = theme
        self._margins: dict[Face, _Margins] = {}
        self.hits = SearchHits(lambda: self.face, self)
        self._find_bar: FindBar | None = None
        self._lay_out()
        self._connect()
        self._apply_appearance()
        self._show_ways()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
        self.setMinimumWidth(NARROWEST)

    @property
    def face(self) -> Face:
        """The face of the text that is used."""
        return self.switch.face

    def _make_pages(self) -> "PrintedFace":
        from debatedesk.ui.reader.printed.printed_face import PrintedFace

        pages = PrintedFace(self._theme, self._appearance.pages, self)
        self._stack.addWidget(pages)
        return pages

    def choose_face(self, name: FaceName) -> None:
        """Use a face of the text, if it has it."""
        self.switch.choose(name)

    def turn_face(self) -> None:
        """Use the other face of the text."""
        self.choose_face("text" if self.switch.name == "page" else "page")

    def _use_face(self) -> None:
        self._show_face()
        self.face_changed.emit()
        self._arrange()

    def _show_face(self) -> None:
        """Put the face that is used in view, with its tools above it."""
        self._stack.setCurrentWidget(self.face.as_widget)
        self.setFocusProxy(self.face.as_widget)
        self.bar.show_face(self.switch.name, has_pages=self.switch.printed is not None)

    def enlarge(self, steps: int) -> None:
        """Show the text, or the pages, larger or smaller."""
        if self.switch.name == "page" and self.switch.pages:
            self.switch.pages.zoom_by(1 if steps > 0 else -1)
        else:
            self._appearance.enlarge(steps)

    def reset_size(self) -> None:
        """Show the text in its usual size, or the pages as wide as the view."""
        if self.switch.name == "page":
            self._appearance.pages.choose_zoom("width")
        else:
            self._appearance.reset_size()

    def go_to_page(self, page: int) -> None:
        """Go to the beginning of a page, from 0, with a way back."""
        printed, pages = self.switch.printed, self.switch.pages
        if printed is None or self.document is None:
            return
        with self._desk.going():
            if self.switch.name == "page" and pages:
                pages.go_to_page(page)
            else:
                self.face.go_to(ScrollPosition(printed.pages[page].start, 0.0))

    def ask_for_page(self) -> "GoToPagePopover | None":
        """Ask for the page to go to."""
        from debatedesk.ui.reader.printed.go_to_page import GoToPagePopover

        if self.switch.printed is None:
            return None
        popover = GoToPagePopover(self.switch.printed, self.current_page(), self)
        popover.chosen.connect(self.go_to_page)
        popover.show_below(self.bar.page_button)
        return popover

    def current_page(self) -> int:
        """Tell the page, from 0, that is read."""
        if self.switch.printed is None:
            return 0
        if self.switch.name == "page" and self.switch.pages:
            return self.switch.pages.current_page()
        # A page may begin in the middle of a line.
        return self.switch.printed.page_at(max(0, self.face.offsets_between(1, 1)[1] - 1))

    @property
    def find_bar(self) -> "FindBar":
        """The bar that finds words, made when it is first asked for."""
        if self._find_bar is None:
            from debatedesk.ui.reader.find_bar import FindBar

            self._find_bar = bar = FindBar(lambda: self.face, self._theme, self._workspace.settings, self)
            self._column.addWidget(bar)
            bar.failed.connect(self._appearance.failed)
            bar.went.connect(self._step_to)
            bar.closed.connect(lambda: self.face.setFocus())
        return self._find_bar

    def _text_changed(self) -> None:
        if self._find_bar is not None:
            self._find_bar.text_changed()

    @cached_property
    def empty_page(self) -> "EmptyTextPage":
        """What stands in place of a text, made when there is none for the first time."""
        from debatedesk.ui.reader.empty_page import EmptyTextPage

        page = EmptyTextPage(self)
        self._stack.addWidget(page)
        return page

    def _serve(self, face: Face) -> None:
        """Put margins beside a face, and follow what happens there."""
        margins = _Margins(
            PassageMargin(face, self._theme), NoteMargin(face, self._theme), ScrollMarks(face, self._theme)
        )
        self._margins[face] = margins
        margins.passages.chosen.connect(self.passage_chosen)
        margins.notes.chosen.connect(self.note_chosen)
        face.seen_changed.connect(self._arrange)
        face.pressed.connect(self.clear_arrival)
        face.escaped.connect(self.clear_arrival)

    @property
    def passages(self) -> PassageMargin:
        """The margin of the face that is used, with what answers its passages."""
        return self._margins[self.face].passages

    @property
    def notes(self) -> NoteMargin:
        """The margin of the face that is used, with its notes."""
        return self._margins[self.face].notes

    @property
    def scroll_marks(self) -> ScrollMarks:
        """The marks on the scroll bar of the face that is used."""
        return self._margins[self.face].scroll_marks

    def _connect(self) -> None:
        self._serve(self.view)
        self.bar.find_button.clicked.connect(lambda checked=False: self.find_bar.open_bar())
        self.hits.went.connect(self._step_to)
        self._appearance.changed.connect(self._apply_appearance)
        self.bar.back_button.clicked.connect(lambda checked=False: self.go_back())
        self.bar.forward_button.clicked.connect(lambda checked=False: self.go_forward())
        self.bar.faces.chosen.connect(self.choose_face)
        self.bar.page_button.clicked.connect(lambda checked=False: self.ask_for_page())
        self.bar.zoom_button.clicked.connect(lambda checked=False: self.show_zooms())
        self.bar.outline_button.clicked.connect(lambda checked=False: self.show_outline())
        self._navigation.changed.connect(self._show_ways)

    def say_empty(self, heading: str, sentence: str, actions: "tuple[Action, ...]" = ()) -> None:
        """Say why nothing is shown, and what can be done."""
        self.empty_page.state.say(heading, sentence, actions)
        self._stack.setCurrentWidget(self.empty_page)

    def show_document(self, document_id: str, position: ScrollPosition | None = None) -> bool:
        """Show a document at a place, else where it was read last; False when it is gone."""
        document = contents.document_of(self._workspace, document_id)
        if document is None:
            return False
        self.keep_position()
        self.document = document
        self._set_page()
        self._show_face()
        self.face.go_to(position or self._kept.position(document_id))
        self._text_changed()
        self.shown.emit(document)
        self._arrange()
        return True

    def close_document(self) -> None:
        """Show no document."""
        self.keep_position()
        self.document = None
        self.headings = []
        if self._find_bar is not None:
            self._find_bar.hide()
        self.view.show_page(None, lambda source: None)
        self.switch.take(None, None)
        self._show_face()
        self._stack.setCurrentWidget(self.empty_page)
        self.shown.emit(None)
        self._arrange()

    def keep_position(self) -> None:
        """Remember where the document is read."""
        if self.document is not None and self.face.reading is not None:
            self._kept.remember_position(self.document, self.face.scroll_position())

    def _set_page(self) -> None:
        """Set the page of the document from its text, at its beginning."""
        document = self.document
        if document is None:
            return
        chosen, hits = self.view.marks.chosen, self.view.marks.hits
        same = self.view.document_id == document.id
        reading = self._workspace.documents.reading(document.id)
        self.headings = outline(reading)
        page = set_page(reading, self._appearance.formats, Masthead.of(document, reading))
        self.view.show_page(page, self._load_image)
        self.view.document_id = document.id
        self.view.setAccessibleName(document.title)
        marks = contents.marks_in(self._workspace, document.id)
        marks.chosen, marks.hits = chosen, hits if same else marks.hits
        self.view.set_marks(marks)
        self.switch.take(document, reading)

    def _load_image(self, source: str) -> bytes | None:
        try:
            return self._workspace.documents.image(self.document.id, source) if self.document else None
        except DeskError:
            return None

    def _apply_appearance(self) -> None:
        """Set the page anew in the typesetting that is chosen, and keep the place."""
        position = self.face.scroll_position()
        arrival = self.view.marks.arrival
        if self.view.page and self.view.page.formats is not self._appearance.formats:
            self._set_page()
            self.view.marks.arrival = arrival
            self._text_changed()
        self.view.set_measure(self._appearance.typesetting.column_width())
        self.face.go_to(position)
        self._arrange()

    def react(self, changes: Changes) -> None:
        """Show what an edit changed of what is shown here."""
        document = self.document
        if document is None:
            return
        touched = changes.everything or document.id in changes.documents or changes.debates
        if touched and self._reread(document, anew=changes.everything):
            return
        if self.document and contents.update_marks(self.view.marks, self._workspace, document.id, changes):
            self.face.refresh_marks()

    def _reread(self, document: Document, *, anew: bool) -> bool:
        """Read the description again and tell whether the whole page was; what is gone is not shown."""
        now = contents.document_of(self._workspace, document.id)
        if now is None:
            self.close_document()
            return True
        self.document = now
        if not anew and now == document:
            return False
        position = self.face.scroll_position()
        self._set_page()
        self.face.go_to(position)
        self._text_changed()
        self.shown.emit(now)
        return True

    def choose(self, node: Reference | None, *, bring_into_view: bool = False) -> None:
        """Mark the passages of a node as chosen; scroll to the first where none of them is seen."""
        self.face.marks.chosen = node
        own = [each for each in self.face.marks.passages.all if each.node == node]
        if own and bring_into_view and not any(self.face.is_seen(each.start, each.end) for each in own):
            self.bring_into_view(own[0].start, own[0].end)
        self.face.refresh_marks()

    def _step_to(self, start: int, end: int) -> None:
        """Bring one match after the other into view, with a way back to where the search began."""
        with self._desk.going("step"):
            self.bring_into_view(start, end)

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll to words unless they are well in view."""
        rect = self.face.rect_of(start)
        room = self.face.viewport().height()
        if rect.top() < 0 or rect.bottom() > room - 2 * rect.height():
            self.face.go_to(self.face.position_before(start))

    def clear_arrival(self) -> None:
        """Take away the mark of where one arrived."""
        if self.face.marks.arrival is not None:
            self.face.marks.arrival = None
            self.face.refresh_marks()

    def top_passage(self) -> NodePassage | None:
        """Find the passage that is read now: the first that begins in the upper part of the view."""
        face = self.face
        if face.reading is None:
            return None
        candidates = face.marks.passages.between(*face.visible_offsets())
        lowest = face.viewport().height() * READING_LINE
        started = [each for each in candidates if 0 <= face.rect_of(each.start).top() <= lowest]
        return next(iter(started or candidates[:1]), None)

    def middle_offset(self) -> int | None:
        """Tell where the line ends that stands in the middle of the view; None where there is no text."""
        if self.face.reading is None:
            return None
        middle = self.face.viewport().height() / 2
        return self.face.offsets_between(middle, middle)[1]

    def passage_from_here(self, by: int, chosen: Reference | None) -> NodePassage | None:
        """Find the passage after (1) or before (-1) the chosen one, or after or before what is seen."""
        passages = self.face.marks.passages
        first, last = self.face.visible_offsets()
        own = [index for index, each in enumerate(passages.all) if each.node == chosen]
        seen = [each for each in own if self.face.is_seen(passages.all[each].start, passages.all[each].end)]
        if seen:
            index = seen[-1] + 1 if by > 0 else seen[0] - 1
            return passages.all[index] if 0 <= index < len(passages) else None
        return passages.after(first - 1) if by > 0 else passages.before(last)

    def step_match(self, by: int) -> None:
        """Go to the next match of the find bar; while it is closed, to the next hit of the search."""
        if not self.find_bar.isVisible() and len(self.hits):
            self.hits.step(by)
        elif by > 0:
            self.find_bar.next()
        else:
            self.find_bar.previous()

    def toggle_caret(self) -> None:
        """Move a text cursor with the arrows, or scroll again."""
        self.face.set_caret(not self.face.has_caret)
        self.face.setFocus()

    def first_offset_seen(self) -> int:
        """Tell where the first line begins that is seen whole."""
        start = self.face.visible_offsets()[0]
        return start if self.face.rect_of(start).top() >= 0 else start + 1

    def _arrange(self) -> None:
        """Bring margins, title and progress in line with what is seen."""
        face, reading = self.face, self.face.reading
        height = face.viewport().height()
        column = face.viewport().geometry()
        beside = [
            QRect(column.left() - face.left_margin, 0, face.left_margin, height),
            QRect(column.left() + column.width(), 0, face.right_margin, height),
        ]
        before, after = reversed(beside) if self.isRightToLeft() else beside
        self.notes.setGeometry(before)
        self.passages.setGeometry(after)
        self.passages.arrange()
        self.notes.arrange()
        self.bar.set_tools_enabled(reading is not None)
        if reading is None or self.document is None:
            self.bar.title.say("")
            self.bar.show_progress(0, 0)
            return
        first, last = face.visible_offsets()
        heading = current_heading(self.headings, first)
        above = self.switch.name == "text" and face.rect_of(0).top() > 0
        section = self.headings[heading].text if heading >= 0 else ""
        names = [self.document.title, section] if section != self.document.title else [section]
        self.bar.title.say("" if above else joined(names, " › "))
        self.bar.show_progress(last, len(reading.text))
        if printed := self.switch.printed:
            page, pages = self.current_page(), self.switch.pages
            zoom = pages.zoom_share if pages else 1.0
            self.bar.show_page(printed.page_label(page), page + 1, len(printed.pages), zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def open_document(self, document_id: str) -> bool:
        """Show another document; False when it is gone."""
        if self.document is not None and self.document.id == document_id:
            return True
        with self._desk.going():
            return self.show_document(document_id)

    def open_span(self, document_id: str, start: int, end: int) -> bool:
        """Show words of a document and mark that one has arrived there."""
        with self._desk.going():
            if not self.open_document(document_id):
                return False
            self.face.go_to(self.face.position_before(start))
            self.face.marks.arrival = Stretch(start, end)
            self.face.refresh_marks()
        return True

    def jump(self, offset: int) -> None:
        """Go to an offset of the text that is shown, with a way back."""
        with self._desk.going():
            self.face.go_to(self.face.position_before(offset) if offset else ScrollPosition())

    def visit(self) -> Visit | None:
        """Give the document that is shown and the place in it."""
        return Visit(self.document.id, self.face.scroll_position()) if self.document else None

    def bring_back(self, visit: Visit) -> None:
        """Show a document at the place in it where it was."""
        if self.document is not None and self.document.id == visit.document_id:
            self.face.go_to(visit.position)
        else:
            self.show_document(visit.document_id, visit.position)
        self.clear_arrival()

    @property
    def history(self) -> History[Place]:
        """The places of the desk that Back and Forward lead to."""
        return self._navigation.history

    def go_back(self) -> None:
        """Go back to the place before."""
        self._navigation.back()

    def go_forward(self) -> None:
        """Go forward to the place that was gone back from."""
        self._navigation.forward()

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

    def show_zooms(self) -> "QMenu":
        """Offer sizes of the pages below their button."""
        from debatedesk.ui.reader.printed.zoom_menu import zoom_menu

        menu = zoom_menu(self._appearance.pages, self)
        button = self.bar.zoom_button
        open_menu(menu, button.mapToGlobal(lower_corner(button.rect(), button.layoutDirection())))
        return menu
