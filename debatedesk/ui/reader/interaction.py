"""What happens when a text is clicked: bars, menus, links, and the choosing of nodes and notes."""

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import PlacedHighlight
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.reader.face import Face, highlight_at, note_named_at
from debatedesk.ui.reader.page_marks import NoteMark
from debatedesk.ui.reader.passages import NodePassage
from debatedesk.ui.reader.selection_actions import SelectionActions
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.questions import ask_before
from debatedesk.ui.widgets.wording import told_of

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QMessageBox

    from debatedesk.ui.reader.selection_bar import SelectionBar


class Interaction(QObject):
    """Connects one view with what can be done there; `status_message` carries lines for the status bar."""

    status_message = Signal(str)

    def __init__(
        self,
        desk: Desk,
        document_view: DocumentView,
        actions: SelectionActions,
        theme: ThemeHost,
        open_address: "Callable[[QUrl], object]" = QDesktopServices.openUrl,
    ) -> None:
        """Serve a view."""
        super().__init__(document_view)
        self._desk = desk
        self._document_view = document_view
        self._actions = actions
        self._open_address = open_address
        self._theme = theme
        self._highlight: PlacedHighlight | None = None
        self._bars: dict[QWidget, SelectionBar] = {}
        self._connect()

    @property
    def bar(self) -> "SelectionBar":
        """The bar beside words, made when a face shows some for the first time."""
        face = self._document_view.face.as_widget
        if face not in self._bars:
            from debatedesk.ui.reader.selection_bar import SelectionBar

            self._bars[face] = bar = SelectionBar(self._theme, face)
            bar.set_map_menu(self.map_menu)
            bar.colour_chosen.connect(self._colour)
            bar.note_requested.connect(lambda: self._on_words(self._actions.add_note))
            bar.quote_requested.connect(lambda: self._on_words(self._actions.quote))
            bar.cite_requested.connect(lambda: self._on_words(self._actions.cite))
            bar.remove_requested.connect(self._remove)
        return self._bars[face]

    @cached_property
    def map_menu(self) -> QMenu:
        """The menu that says how words can be added to the map."""
        menu = QMenu(self._document_view)
        menu.aboutToShow.connect(lambda: self._fill_map_menu(menu))
        return menu

    def _hide_bar(self) -> None:
        for bar in self._bars.values():
            bar.hide()

    def _connect(self) -> None:
        view = self._document_view
        self._serve(view.view)
        view.face_made.connect(self._serve)
        for signal in (view.shown, view.face_changed):
            signal.connect(lambda *values: self._hide_bar())
        view.passage_chosen.connect(self._choose_passage)
        view.note_chosen.connect(self._open_note)

    def _serve(self, face: Face) -> None:
        """Connect a face with what can be done there."""
        face.selection_made.connect(self._offer_for_selection)
        face.clicked.connect(self._clicked)
        face.link_followed.connect(self.follow)
        face.note_marker_clicked.connect(self.go_to_reference)
        face.customContextMenuRequested.connect(self.show_menu)
        face.verticalScrollBar().valueChanged.connect(lambda value: self._hide_bar())
        for signal in (face.pressed, face.escaped):
            signal.connect(lambda *values: self._hide_bar())
        face.selection_changed.connect(self._selection_changed)

    def _rects(self, start: int, end: int) -> tuple[QRectF, QRectF] | None:
        """Give the first and the last line of words in pixels of the view, margins and all."""
        face = self._document_view.face
        rects = [each.translated(face.left_margin, 0) for each in face.rects_of(start, end)]
        shown = [each for each in rects if each.bottom() > 0 and each.top() < face.viewport().height()]
        return (shown[0], shown[-1]) if shown else None

    def _offer_for_selection(self) -> None:
        span = self._document_view.face.selected_span()
        rects = self._rects(span.start, span.end) if span else None
        self._highlight = None
        if rects:
            self.bar.show_for_selection(*rects)

    def _selection_changed(self) -> None:
        if self._highlight is None and self._document_view.face.selected_span() is None:
            self._hide_bar()

    def _clicked(self, offset: int, point: QPoint) -> None:
        marks = self._document_view.face.marks
        mark = highlight_at(marks, offset)
        rects = self._rects(mark.start, mark.end) if mark else None
        if mark and rects:
            self._highlight = mark
            self.bar.show_for_highlight(mark.colour, *rects)
            return
        passage = next(iter(marks.passages.at(offset)), None)
        if passage:
            self._choose_passage(passage)

    def _choose_passage(self, passage: NodePassage) -> None:
        self._desk.select(passage.node)

    def _open_note(self, note: NoteMark) -> None:
        self._desk.open(Reference.note(note.id))

    def _colour(self, colour: str) -> None:
        self._hide_bar()
        mark = self._highlight
        if mark is None:
            self._actions.highlight(colour)
        else:
            self._desk.do(lambda: self._desk.workspace.annotations.recolour(mark.id, colour))

    def _remove(self) -> None:
        self._hide_bar()
        mark = self._highlight
        if mark is not None:
            self._desk.do(lambda: self._desk.workspace.annotations.remove(mark.id))

    def _on_words(self, act: Callable[[], None]) -> None:
        """Act on what is selected, or on the words of the highlight that was clicked."""
        self._hide_bar()
        if self._highlight is not None:
            self._document_view.face.select(self._highlight.start, self._highlight.end)
        act()

    def _fill_map_menu(self, menu: QMenu) -> None:
        menu.clear()
        actions = self._actions
        node = actions.selected_node()
        entries: list[tuple[str, Callable[[], None], bool]] = [
            (tr("Add as proposal"), lambda: actions.add_to_map("proposal"), True),
            (tr("Add as claim"), lambda: actions.add_to_map("claim"), True),
            (tr("Support the selected node"), lambda: actions.relate("support"), node is not None),
            (tr("Object to the selected node"), lambda: actions.relate("attack"), node is not None),
            (tr("Evidence of the selected node"), actions.add_evidence, node is not None),
        ]
        for words, run, can_be_done in entries:
            entry = add_entry(menu, words, lambda run=run: self._on_words(run))  # type: ignore[misc]
            entry.setEnabled(can_be_done)

    def show_menu(self, point: QPoint) -> QMenu:
        """Show what can be done at a point of the page."""
        face = self._document_view.face
        self._hide_bar()
        offset = face.offset_at(point)
        span = face.selected_span()
        on_selection = span is not None and offset is not None and span.start <= offset < span.end
        self._highlight = None
        if offset is not None and not on_selection:
            self._highlight = highlight_at(face.marks, offset)
        menu = self.menu(offset, face.anchorAt(point))
        open_menu(menu, face.viewport().mapToGlobal(point))
        return menu

    def menu(self, offset: int | None, address: str) -> QMenu:
        """Make the menu for words that are selected, a highlight, a passage or a link."""
        face, actions = self._document_view.face, self._actions
        menu = QMenu(self._document_view)
        menu.aboutToHide.connect(menu.deleteLater)
        has_words = actions.can_act() or self._highlight is not None
        if has_words:
            add_entry(menu, tr("Copy"), lambda: self._on_words(actions.copy), "Ctrl+C")
            add_entry(menu, tr("Copy as quotation"), lambda: self._on_words(actions.quote), "Ctrl+Shift+C")
            add_entry(menu, tr("Copy with citation"), lambda: self._on_words(actions.cite), "Ctrl+Shift+X")
            run = self._desk.run_command
            add_entry(
                menu,
                tr("Copy link to the words"),
                lambda: self._on_words(lambda: run("edit.copy_link")),
                "Ctrl+Alt+K",
            )
            menu.addSeparator()
            colours = menu.addMenu(tr("Highlight"))
            for number, colour in enumerate(HIGHLIGHT_COLOURS, 1):
                add_entry(
                    colours,
                    tr(COLOUR_NAMES[colour]),
                    lambda colour=colour: self._colour(colour),  # type: ignore[misc]
                    f"Ctrl+{number}",
                )
            if self._highlight is not None:
                add_entry(menu, tr("Remove highlight"), self._remove)
                self._add_provenance(menu, self._highlight.id)
            elif actions.can_remove_highlight():
                add_entry(menu, tr("Remove highlight"), actions.remove_highlights, "Ctrl+6")
            add_entry(menu, tr("Add note"), lambda: self._on_words(actions.add_note), "Ctrl+M")
            self._fill_map_menu(menu.addMenu(tr("Map")))
            menu.addSeparator()
        if note := note_named_at(face.reading, offset):
            add_entry(menu, tr("Back to where the note belongs"), lambda: self.go_to_reference(note))
        passages = face.marks.passages.at(offset) if offset is not None else []
        for passage in passages:
            words = tr("Show “{title}” in the map", title=passage.title[:50])
            add_entry(menu, words, lambda node=passage.node: self._desk.open(node))  # type: ignore[misc]
        if address:
            add_entry(menu, tr("Copy link"), lambda: QGuiApplication.clipboard().setText(address))
        if not has_words:
            add_entry(menu, tr("Select all"), face.selectAll, "Ctrl+A")
            add_entry(menu, tr("Find in text"), self._document_view.find_bar.open_bar, "Ctrl+F")
        return menu

    def _add_provenance(self, menu: QMenu, highlight_id: str) -> None:
        """Say in a menu who made a highlight and who changed it."""
        with suppress(DeskError):
            highlight = self._desk.workspace.annotations.highlight(highlight_id)
            menu.addAction(told_of(highlight.provenance).replace("&", "&&")).setEnabled(False)

    def go_to_reference(self, name: str) -> None:
        """Jump from a footnote to where it is referred to."""
        from debatedesk.ui.reader.links import reference_to

        reading = self._document_view.face.reading
        offset = reference_to(reading, name) if reading else None
        if offset is not None:
            self._document_view.jump(offset)

    def follow(self, address: str) -> "QMessageBox | None":
        """Jump to a place in the text; ask before an address is opened in the browser."""
        from debatedesk.ui.reader.links import can_be_opened, is_link, place_named

        reading = self._document_view.face.reading
        if address.startswith("#"):
            offset = place_named(reading, address[1:]) if reading else None
            if offset is None:
                self.status_message.emit(
                    tr("The text has no place named “{address}”.", address=address[1:])
                )
            else:
                self._document_view.jump(offset)
            return None
        if is_link(address):
            self._desk.follow(address)
            return None
        if not can_be_opened(address):
            self.status_message.emit(
                tr("The link leads to “{address}”, which is not in the library.", address=address)
            )
            return None
        return ask_before(
            self._document_view,
            tr("Open this address in your browser?"),
            address,
            tr("Open"),
            lambda: self._open_address(QUrl(address)),
        )
