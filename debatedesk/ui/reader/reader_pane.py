"""The reader: one text, or two beside each other.

It is long because one splitter holds the views that are used, and each asks of the others what is shown.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.services.settings import KeptValues
from debatedesk.ui.desk import Desk, PastedPassage
from debatedesk.ui.panel import Panel
from debatedesk.ui.reader import contents
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.reader.face import Face
from debatedesk.ui.reader.history import Place
from debatedesk.ui.reader.hit_marking import HitMarking
from debatedesk.ui.reader.interaction import Interaction
from debatedesk.ui.reader.missing_text import MissingTextNotice
from debatedesk.ui.reader.navigation import Navigation
from debatedesk.ui.reader.reading_positions import ReadingPositions
from debatedesk.ui.reader.scroll_position import FARTHEST, ScrollPosition
from debatedesk.ui.reader.selection_actions import SelectionActions
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.clipboard_target import ClipboardAction, ClipboardTarget
    from debatedesk.ui.commands import Command
    from debatedesk.ui.reader.appearance_popover import AppearancePopover
    from debatedesk.ui.reader.pasted_text import PastedText
    from debatedesk.ui.reader.seen_tracker import SeenTracker

STATE = "reader"
SETTLED_MS = 1_500
"""So long after the last scrolling the place is written down."""
CARRY_MS = 120
"""So long after the last scrolling the map and the board follow."""
ROOM_FOR_TWO = 620
"""In so many pixels two pages can be read beside each other."""


class ReaderPane(Panel):
    """Shows the text that is opened on the desk, and another beside it where that is wanted.

    The view beside the main one is made when it is first asked for, and shown when it is wanted.
    `document_changed` carries the document of the view that is used, or None.
    """

    document_changed = Signal(object)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self._told_document: Document | None = None
        self._kept = ReadingPositions(desk.workspace)
        self.appearance = Appearance(desk.workspace.settings, self)
        self._desk = desk
        self.opens_beside = False
        self._second: DocumentView | None = None
        self.pasted: PastedText | None = None
        self.navigation = Navigation(desk, self, self)
        self._make: Callable[[], DocumentView] = lambda: DocumentView(
            desk, theme, self.appearance, self._kept, self.navigation, self
        )
        self.main = self._make()
        self.current = self.main
        self._lay_out_views()
        self.main.shown.connect(lambda document: self._tell_document())
        self.main.shown.connect(self._kept.remember_last)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self.setObjectName("readerPane")
        self._theme = theme
        self.map_follows = False
        self.selection_actions = SelectionActions(desk, lambda: self.current, self)
        self.interactions: list[Interaction] = []
        self.hit_marking = HitMarking(desk, self)
        self._missing_text = MissingTextNotice(desk, self.main)
        self._seen: SeenTracker | None = None
        self._settled = self._timer(SETTLED_MS, self._settle)
        self._carrying = self._timer(CARRY_MS, self._carry_map_along)
        self._reading = self._timer(CARRY_MS, self._tell_what_is_read)
        self._connect()
        self._serve(self.main)

    @property
    def focus_target(self) -> QWidget:
        """The page that is used."""
        return self.current.face.as_widget

    @property
    def link_target(self) -> Reference | None:
        """The words that are selected, else the text."""
        document = self.document
        return self.selected_passage() or (Reference.document(document.id) if document else None)

    def selected_passage(self) -> Reference | None:
        """Point at the words that are selected."""
        return self.selection_actions.passage()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._missing_text.say()

    def _timer(self, milliseconds: int, run: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _connect(self) -> None:
        desk = self._desk
        desk.opened.connect(self._opened)
        desk.selected.connect(self._selected)
        desk.changed.connect(self._changed)
        desk.compared.connect(self._compare)
        desk.opens_beside = self._is_shown_beside
        self.document_changed.connect(self._use_document)
        self.appearance.failed.connect(desk.failed)
        self.selection_actions.status_message.connect(self.status_message)

    def _serve(self, view: DocumentView) -> None:
        """Connect a view with what can be done there."""
        interaction = Interaction(self._desk, view, self.selection_actions, self._theme)
        interaction.status_message.connect(self.status_message)
        self.interactions.append(interaction)
        self.hit_marking.add(view)
        view.hits.status_message.connect(self.status_message)
        view.view.zoom_requested.connect(self.appearance.enlarge)
        self._follow(view, view.view)
        view.face_made.connect(lambda face: self._follow(view, face))
        view.bar.letters_button.clicked.connect(lambda checked=False: self.show_appearance(view))
        view.shown.connect(lambda document: self._shown(view, document))
        if (chosen := self._desk.selection) and chosen.kind == "node":
            view.choose(chosen)

    def _follow(self, view: DocumentView, face: Face) -> None:
        face.verticalScrollBar().valueChanged.connect(lambda value: self._scrolled(view))

    def _opened(self, reference: Reference) -> None:
        """Go where the desk goes, as far as that is a text."""
        match reference.kind:
            case "debate":
                self._open_debate(reference.id)
            case "document":
                self._use(self._showing(reference.id) or self.current).open_document(reference.id)
            case "passage":
                self._open_passage(reference)
            case "highlight" | "note":
                passage = contents.passage_of(self._desk.workspace, reference)
                shown = self._showing(passage.id) if passage else None
                if passage and shown and reference.kind == "note":
                    shown.bring_into_view(passage.start, passage.end)
                elif passage:
                    self._open_passage(passage)
            case "node":
                self._selected(reference)

    def _open_debate(self, debate_id: str) -> None:
        if not self.has_two or self.second.document is None or self.second.document.debate_id != debate_id:
            self.close_beside()
        if self.main.document is None or self.main.document.debate_id != debate_id:
            last = self._kept.last_in(debate_id)
            first = contents.first_document(self._desk.workspace, debate_id, last)
            if not first or not self.main.open_document(first):
                self.main.close_document()
                self._missing_text.say()

    def _open_passage(self, passage: Reference) -> None:
        document_view = self._showing(passage.id)
        if document_view is None:
            document_view = self.second if self._is_shown_beside(passage) else self.current
        self._use(document_view).open_span(passage.id, passage.start, passage.end)

    def _is_shown_beside(self, reference: Reference) -> bool:
        """Tell whether words are opened beside the text that is read, as far as no view shows theirs."""
        if reference.kind not in ("passage", "highlight") or self.main.document is None:
            return False
        return (self.opens_beside or self.has_two) and self.pasted is None

    def _shown(self, document_view: DocumentView, document: Document | None) -> None:
        """Write the place down soon; take the desk along where the text leads to another debate.

        A text beside the main one may be of another debate than that which is open.
        """
        self._settled.start()
        if document is None:
            return
        if document_view is self.main and document.debate_id != self._desk.debate_id:
            self._desk.open(Reference.debate(document.debate_id))
        self._desk.show(Reference.document(document.id))

    def _use_document(self, document: Document | None) -> None:
        self._desk.shown_text = Reference.document(document.id) if document else None

    def _compare(self, one: Reference | PastedPassage, other: Reference) -> None:
        """Go to one thing, and show a passage beside it; neither takes the place of the other."""
        self.close_beside()
        self._show_pasted(one if isinstance(one, PastedPassage) else None)
        if isinstance(one, PastedPassage):
            self._desk.open(other)
            self.main.face.setFocus()
            return
        self._desk.open(one)
        try:
            needs_second = one.kind != "node" or self._desk.debate_of(other) != self._desk.debate_id
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        if needs_second:
            self.open_beside(other)
        else:
            self._desk.open(other)

    def _show_pasted(self, passage: PastedPassage | None) -> None:
        """Show a text that is not in the library before the main one, or none."""
        if self.pasted is not None and self.pasted.passage == passage:
            return
        self.close_pasted()
        if passage is None:
            return
        from debatedesk.ui.reader.pasted_text import PastedText

        pasted = self.pasted = PastedText(passage, self.appearance, self._theme, self)
        pasted.closed.connect(self.close_pasted)
        self._splitter.insertWidget(0, pasted)
        pasted.show()
        self._halve()

    def close_pasted(self) -> None:
        """Show no pasted text any more."""
        if self.pasted is not None:
            pasted, self.pasted = self.pasted, None
            had_focus = pasted.isAncestorOf(QApplication.focusWidget() or self)
            pasted.hide()
            pasted.deleteLater()
            if had_focus:
                self.main.face.setFocus()

    def _selected(self, reference: Reference) -> None:
        node = reference if reference.kind == "node" else None
        for document_view in self._made:
            document_view.choose(node, bring_into_view=True)

    def _changed(self, changes: Changes) -> None:
        was_shown = self.main.document
        if self._seen is not None:
            self._seen.forget(changes)
        for document_view in self._made:
            document_view.react(changes)
        if self.has_two and self.second.document is None:
            self.close_beside()
        if self.main.document is None:
            self._missing_text.after(was_shown)

    def _scrolled(self, document_view: DocumentView) -> None:
        self._settled.start()
        if self._seen is not None:
            self._seen.follow(self._made)
        if document_view is not self.current or document_view.face.is_moving:
            return
        self._reading.start()
        if self.map_follows:
            self._carrying.start()

    def _tell_what_is_read(self) -> None:
        """Tell views what stands in the middle of the page."""
        document, offset = self.current.document, self.current.middle_offset()
        if document is not None and offset is not None:
            self._desk.read_at(Reference.passage(document.id, offset, offset))

    def _carry_map_along(self) -> None:
        """Select in the map the node of the passage that is read."""
        passage = self.current.top_passage()
        if self.map_follows and passage and passage.node != self._desk.selection:
            self._desk.select(passage.node, "along")

    def follow_with_map(self) -> None:
        """Let the map follow the text when it is scrolled, or not any more."""
        self.map_follows = not self.map_follows
        self._carry_map_along()

    def choose_beside(self) -> None:
        """Open evidence beside the text, or in its place again."""
        self.opens_beside = not self.opens_beside

    def show_words_beside(self) -> None:
        """Show beside the text the words that the selected node comes from; those of other texts first."""
        node = self.selection_actions.selected_node()
        here = self.main.document.id if self.main.document else ""
        passages = contents.words_of(self._desk.workspace, node) if node else []
        if not passages:
            self.status_message.emit(tr("The selected node has no words in the library."))
            return
        self.open_beside(min(passages, key=lambda each: each.id == here))

    def step_passage(self, by: int) -> None:
        """Go to the next passage that a node comes from, or to the one before, and select its node."""
        passage = self.current.passage_from_here(by, self._desk.selection)
        if passage is None:
            self.status_message.emit(tr("No more passages of the map that way."))
            return
        with self._desk.going("step"):
            self.current.bring_into_view(passage.start, passage.end)
            self._desk.select(passage.node)
        from debatedesk.ui.reader.answers import spoken

        self.status_message.emit(spoken(passage))

    def show_appearance(self, document_view: DocumentView | None = None) -> "AppearancePopover":
        """Choose font, size, line length and spacing."""
        from debatedesk.ui.reader.appearance_popover import AppearancePopover

        popover = AppearancePopover(self.appearance, self)
        popover.show_below((document_view or self.current).bar.letters_button)
        return popover

    def clipboard_target(self, focused: QWidget) -> "ClipboardTarget | None":
        """Copy and select the words of the face that has the focus."""
        face = self.current.face
        if face.reading is None or focused not in (face.as_widget, face.viewport()):
            return None
        target: dict[ClipboardAction, Callable[[], object]] = {"select_all": face.selectAll}
        if face.selected_span():
            target["copy"] = face.copy
        return target

    @property
    def find_label(self) -> str:
        """The title of the command that finds words in the text that is shown."""
        return tr("Find in text") if self.document is not None else ""

    def open_find(self) -> None:
        """Ask for the words to find in the text."""
        self.current.find_bar.open_bar()

    def find_next(self, step: int) -> None:
        """Go to the match `step` after the current one, or before it with a negative step."""
        self.current.step_match(step)

    def commands(self) -> "list[Command]":
        """List the commands of reading."""
        from debatedesk.ui.reader.reader_commands import ReaderCommands

        return ReaderCommands(self, self).all()

    @property
    def seen(self) -> "SeenTracker":
        """What notes which words were read; made once the first text has settled."""
        if self._seen is None:
            from debatedesk.ui.reader.seen_tracker import SeenTracker

            self._seen = SeenTracker(self._desk, self)
        return self._seen

    def _settle(self) -> None:
        self._write_places()
        self.seen.follow(self._made)

    def _write_places(self) -> None:
        try:
            for document_view in reversed(self._made):
                document_view.keep_position()
            self._kept.write()
            if self._seen is not None:
                self._seen.write()
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))

    def save_state(self) -> None:
        """Keep where each text is read, what is shown beside, and the switches."""
        self._settled.stop()
        self._write_places()
        self.appearance.keep()
        state = {"map_follows": self.map_follows, "opens_beside": self.opens_beside}
        self._desk.workspace.state.set(STATE, {**state, **self._beside_state()})

    def restore_state(self) -> None:
        """Read on where it was left, with the switches as they were."""
        state = self._desk.workspace.state.record(STATE)
        self.map_follows = state.flag("map_follows")
        self.opens_beside = state.flag("opens_beside")
        with self._desk.going("along"):
            if self._desk.debate_id and self.main.document is None:
                self._open_debate(self._desk.debate_id)
            if self.main.document:
                self._restore_beside(state)

    @property
    def second(self) -> DocumentView:
        """The view beside the main one."""
        if self._second is None:
            self._second = self._make()
            self._second.hide()
            self._splitter.addWidget(self._second)
            self._second.bar.close_button.show()
            self._second.bar.close_button.clicked.connect(lambda checked=False: self.close_beside())
            self._second.shown.connect(lambda document: self._tell_document())
            self._serve(self._second)
        return self._second

    @property
    def document_views(self) -> tuple[DocumentView, DocumentView]:
        """The main view and the one beside it."""
        return self.main, self.second

    @property
    def _made(self) -> tuple[DocumentView, ...]:
        """The views that have been made so far."""
        return (self.main,) if self._second is None else (self.main, self._second)

    @property
    def document(self) -> Document | None:
        """The document of the view that is used."""
        return self.current.document

    @property
    def has_two(self) -> bool:
        """Tell whether two texts are shown beside each other."""
        return self._second is not None and not self._second.isHidden()

    def _lay_out_views(self) -> None:
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
        self._splitter.setSizes([self.width()] * self._splitter.count())

    def _showing(self, document_id: str) -> DocumentView | None:
        """Find the view that shows a document, the one that is used first."""
        others = [each for each in self._made if each is not self.current]
        for document_view in (self.current, *others):
            if document_view.document is not None and document_view.document.id == document_id:
                return document_view
        return None

    def open_beside(self, passage: Reference) -> None:
        """Show a passage of a document in the second view."""
        with self._desk.going():
            document_view = self._use(self.second if self.main.document else self.main)
            document_view.open_span(passage.id, passage.start, passage.end)
        document_view.face.setFocus()

    def toggle_beside(self) -> None:
        """Show the text that is read beside itself, at the same place; or close the second page."""
        if self.has_two:
            self.close_beside()
        elif self.main.document:
            position = self.main.face.scroll_position()
            if self.second.show_document(self.main.document.id, position):
                self._use(self.second).face.setFocus()

    def place(self) -> Place:
        """Tell where a person is on the desk."""
        desk = self._desk
        selected = desk.selection
        return Place(
            desk.debate_id,
            self.main.visit(),
            self.second.visit() if self.has_two else None,
            self.has_two and self.current is self.second,
            desk.shown_map.id if desk.shown_map else "",
            desk.selection_on_map,
            selected if selected and selected.kind not in ("node", "relation", "map") else None,
            self.pasted.passage if self.pasted else None,
        )

    def is_seen(self) -> bool:
        """Tell whether the text has been painted, or is hidden while something else is seen."""
        if not self.window().isVisible():
            return False
        return self.main.document is None or self.main.face.was_painted or not self.isVisible()

    def is_there(self, place: Place) -> bool:
        """Tell whether the main text of a place is still in the library."""
        workspace = self._desk.workspace
        return place.main is None or contents.document_of(workspace, place.main.document_id) is not None

    def bring_back(self, place: Place) -> None:
        """Show the texts of a place again, and no others."""
        if place.main is not None:
            self.main.bring_back(place.main)
        self._show_pasted(place.pasted)
        beside = place.beside
        if beside and contents.document_of(self._desk.workspace, beside.document_id):
            self._use(self.second).bring_back(beside)
            self._use(self.second if place.uses_beside else self.main)
        else:
            self.close_beside()

    def close_beside(self) -> None:
        """Show one text again."""
        if self._second is None:
            return
        had_focus = self.second.isAncestorOf(QApplication.focusWidget() or self)
        self.second.close_document()
        self.second.hide()
        self._use(self.main)
        if had_focus:
            self.main.face.setFocus()

    def _use(self, document_view: DocumentView) -> DocumentView:
        """Let commands act on a view."""
        self.current = document_view
        if document_view is self.second and not self.has_two:
            self.second.show()
            self._halve()
        self._tell_document()
        return document_view

    def _beside_state(self) -> dict[str, object]:
        if not self.has_two or self.second.document is None:
            return {}
        position = self.second.face.scroll_position()
        return {
            "beside": self.second.document.id,
            "place": [position.offset, round(position.shift, 2)],
            "sizes": self._splitter.sizes(),
        }

    def _restore_beside(self, state: KeptValues) -> None:
        position = state.measures("place", -FARTHEST, FARTHEST)
        sizes = state.numbers("sizes", 1, FARTHEST)
        if len(position) == len(sizes) == 2 and self.second.show_document(state.text("beside")):
            self._use(self.second)
            self._splitter.setSizes(sizes)
            self.second.face.go_to(ScrollPosition(int(position[0]), position[1]))
            self._use(self.main)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        for document_view in self._made:
            if now is not None and document_view.isAncestorOf(now) and self.current is not document_view:
                self._use(document_view)

    def _tell_document(self) -> None:
        if self.document != self._told_document:
            self._told_document = self.document
            self.document_changed.emit(self.document)
