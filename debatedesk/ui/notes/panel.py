"""The notes panel: the notes of a debate, a text or a node, and the editor below them.

It is long because each of its commands, on what is listed and on the note that is chosen, stands in it.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Note
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.contents import Scope
from debatedesk.ui.notes.editor import NoteEditor
from debatedesk.ui.notes.listing import NoteChoice, NotesListing
from debatedesk.ui.notes.rows import NoteLine, Order
from debatedesk.ui.notes.window import NoteWindow
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_actions import Action
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.flowing_segments import FlowingSegments
from debatedesk.ui.widgets.markdown_export import MarkdownExport, annotation_forms
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.stacked_splitter import StackedSplitter

STATE = "notes"
ORDER_WORDS: tuple[tuple[Order, str], ...] = (
    ("place", message("Sort notes by place in the text")),
    ("newest", message("Sort notes newest first")),
    ("title", message("Sort notes by first line")),
)
ORDER_ENTRIES: tuple[tuple[Order, str], ...] = (
    ("place", message("By place in the text")),
    ("newest", message("Newest first")),
    ("title", message("By first line")),
)
SCOPES: tuple[tuple[Scope, str, str], ...] = (
    ("debate", message("All", "all notes"), message("All notes of the debate")),
    ("text", message("Text"), message("Notes on the open text")),
    ("node", message("Node"), message("Notes on the selected node")),
)


class NotesPanel(Panel):
    """Lists notes and edits the one selected.

    While it is out of view nothing is read: `_is_stale` tells that the list is to be made when it is shown,
    `_unseen` are the edits that it then has to follow, and `_wanted` is the note that it then goes to.
    """

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the notes of the debate that is open on a desk."""
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self._desk = desk
        self._is_stale = True
        self._unseen: list[Changes] = []
        self._wanted = ""
        self.order: Order = "place"
        self.text: Reference | None = None
        self.node: Reference | None = None
        self._export = MarkdownExport(desk, self)
        self._new_menu, self._row_menu = QMenu(self), QMenu(self)
        self._order_menu = QMenu(tr("Sort notes"), self)
        self.scopes = FlowingSegments(tr("Which notes"), SCOPES, self)
        self.filter = FilterField(tr("Filter notes, #tag"), self)
        self.new_button = QPushButton(tr("New", "a new note"), self)
        self.new_button.setAccessibleName(tr("New note on the debate, the text or the node"))
        self.new_button.setMenu(self._new_menu)
        self._listing = NotesListing(desk.workspace, theme, self)
        self.model, self.view = self._listing.model, self._listing.view
        self.empty = self._listing.empty
        self.editor = NoteEditor(desk, theme, self)
        self._apart = EmptyState(self)
        """Stands in the place of the editor while that has a window of its own."""
        self._apart.say(
            tr("The note has a window of its own"),
            tr("Choose another note here to write it there."),
            [(tr("Bring it back"), self.take_editor_back)],
        )
        self._apart.hide()
        self.note_window: NoteWindow | None = None
        self._kept_geometry = ""
        self._lay_out()
        self._connect()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @property
    def scope(self) -> Scope:
        """Whose notes are listed."""
        return self.scopes.current  # type: ignore[return-value]

    def set_scope(self, scope: Scope) -> None:
        """List the notes of the debate, of the open text or of the selected node."""
        self.scopes.choose(scope)
        self.refresh()

    def set_order(self, order: Order) -> None:
        """Sort by place in the text, newest first, or by title."""
        self.order = order
        self.refresh()

    @property
    def link_target(self) -> Reference | None:
        """The note that is selected."""
        note = self.current_note()
        return Reference.note(note.id) if note else None

    @property
    def focus_target(self) -> QWidget:
        """The list."""
        return self.view

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.editor.dirty

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self.editor.flush()

    def current_note(self) -> Note | None:
        """Return the note that is selected and edited."""
        return self._listing.current_note()

    def refresh(self) -> None:
        """List what the library holds now, once in view; the selected note stays selected and edited."""
        self._refresh_all(is_forgotten=False)

    def _refresh_all(self, *, is_forgotten: bool) -> None:
        """Do what `refresh` does; what was read before may be forgotten."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._listing.list_notes(self._asked_for(), is_forgotten=is_forgotten)

    def _asked_for(self) -> NoteChoice:
        on = self._listed_on()
        return NoteChoice(self._desk.debate_id, self.scope, on, self.filter.text(), self.order)

    def _catch_up(self) -> None:
        """Do what has waited for the panel to come into view."""
        unseen, self._unseen = self._unseen, []
        touched = [self._listing.forget(changes) for changes in unseen]
        if self._is_stale or None in touched:
            self._refresh_all(is_forgotten=None in touched)
        elif note_ids := {note_id for some in touched for note_id in some or ()}:
            self._listing.list_again(note_ids)
        if not self._is_stale:
            self._listing.read_the_others()
        if self._wanted:
            self._go_to_wanted()

    def _follow_rows(self) -> None:
        """Let the editor and what stands in the place of an empty list go by the rows."""
        self.editor.tags.offer(self._listing.contents.tags())
        if not self.model.find(self.editor.note_id).isValid() or self.current_note() is None:
            self._edit_current()
        else:
            self._reload()
        self._show_emptiness()

    def add_note(self, reference: Reference | None = None) -> None:
        """Start a note on a thing, without one on what is listed, and go to its editor."""
        on = reference or self._subject()
        if on is None or not self.editor.leave():
            return
        changes = self._desk.do(lambda: self._desk.workspace.notes.add(on))
        for created in changes.created:
            self._desk.open(created)

    def delete_note(self) -> None:
        """Delete the note that is selected; undo brings it back."""
        note = self.current_note()
        if note is None or not self.flush():
            return
        if self._desk.do(lambda: self._desk.workspace.notes.remove(note.id)):
            self.status_message.emit(tr("Deleted the note; Undo brings it back."))

    def open_place(self) -> None:
        """Open what the selected note is on, at its words."""
        note = self.current_note()
        if note is not None:
            self._desk.open(self._listing.contents.target_of(note))

    def show_note(self, note_id: str) -> None:
        """Select a note, listing all of the debate where it is not in the list, and edit it."""
        self._wanted = note_id
        self.raise_requested.emit()
        if self.isVisible():
            self._list_and_go_to(note_id)
        self.editor.text.setFocus()

    @property
    def _is_in_use(self) -> bool:
        return self.isVisible() or self.editor.is_apart

    def _list_and_go_to(self, note_id: str) -> None:
        if not self._listing.holds(note_id):
            self.filter.clear()
            self.scopes.choose("debate")
            self.refresh()
        self._wanted = note_id
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if self._listing.holds(wanted):
            self._listing.go_to(wanted)

    def save_state(self) -> None:
        """Save what is typed, and keep sorting, scope, splitter and the note edited."""
        self.editor.leave()
        self._desk.workspace.state.set(
            STATE,
            {
                "order": self.order,
                "scope": self.scope,
                **self._splitter.state(),
                "note": self._wanted or self.editor.note_id,
                "window": self.note_window.kept_geometry() if self.note_window else self._kept_geometry,
            },
        )

    def restore_state(self) -> None:
        """Sort, list and divide as it was kept."""
        state = self._desk.workspace.state.record(STATE)
        if order := state.choice("order", ("place", "newest", "title"), ""):
            self.order = cast("Order", order)
        if scope := state.choice("scope", ("debate", "text", "node"), ""):
            self.scopes.choose(scope)
        self._splitter.restore(state)
        self._wanted = state.text("note")
        self._kept_geometry = state.text("window")
        self.refresh()
        if self.isVisible():
            self._go_to_wanted()

    def export_notes(self) -> None:
        """Ask for a file and write all notes of the debate to it as Markdown."""
        debate_id = self._desk.debate_id
        if debate_id and self.flush():
            workspace = self._desk.workspace
            title = workspace.documents.debate(debate_id).title
            annotations = workspace.annotation_exports
            self._export.ask(
                tr("Export notes"),
                tr("Notes on {title}", title=title),
                lambda: workspace.exports.notes_markdown(debate_id),
                annotation_forms(lambda name: annotations.of_debate(debate_id, name)),
            )

    def export_notes_with_citations(self) -> None:
        """Ask for a file and write the notes to it, cited in the chosen style, with the references."""
        debate_id = self._desk.debate_id
        if not debate_id or not self.flush():
            return
        workspace = self._desk.workspace

        def make() -> str:
            citer = workspace.citations.citer(workspace.documents.ids(debate_id))
            return workspace.exports.notes_markdown(debate_id, citer)

        title = workspace.documents.debate(debate_id).title
        self._export.ask(
            tr("Export notes with citations"), tr("Notes on {title}, cited", title=title), make
        )

    def commands(self) -> list[Command]:
        """List the panel's commands."""
        note: Callable[[], bool] = lambda: self.current_note() is not None  # noqa: E731
        debate: Callable[[], bool] = lambda: bool(self._desk.debate_id)  # noqa: E731
        return [
            Command("notes.new", tr("New note"), "Notes", lambda: self.add_note(), "Ctrl+Alt+N", debate),
            Command(
                "notes.new_debate", tr("New note on the debate"), "Notes", self._on_debate, enabled=debate
            ),
            Command(
                "notes.new_text",
                tr("New note on the text"),
                "Notes",
                lambda: self.add_note(self.text),
                enabled=lambda: self.text is not None,
            ),
            Command(
                "notes.new_node",
                tr("New note on the node"),
                "Notes",
                lambda: self.add_note(self.node),
                enabled=lambda: self.node is not None,
            ),
            Command(
                "notes.open",
                tr("Open the note's place"),
                "Notes",
                self.open_place,
                "Ctrl+Return",
                note,
                scope=self,
            ),
            Command(
                "notes.window",
                tr("Write the note in a window of its own"),
                "Notes",
                self.give_editor_room,
                "Ctrl+Alt+W",
                note,
                checked=lambda: self.editor.is_apart,
            ),
            Command(
                "notes.link",
                tr("Link to a note, text, map or node"),
                "Notes",
                self.editor.insert_link,
                enabled=note,
            ),
            Command(
                "notes.delete", tr("Delete note"), "Notes", self.delete_note, "Del", note, scope=self.view
            ),
            Command("notes.filter", tr("Filter notes"), "Notes", self._focus_filter, "Ctrl+Alt+F"),
            *self._choices(),
            Command("notes.export", tr("Export notes…"), "File", self.export_notes, enabled=debate),
            Command(
                "notes.export_cited",
                tr("Export notes with citations…"),
                "File",
                self.export_notes_with_citations,
                enabled=debate,
            ),
        ]

    def _choices(self) -> list[Command]:
        def scope_command(scope: Scope, words: str) -> Command:
            return Command(
                f"notes.scope.{scope}",
                words,
                "Notes",
                lambda: self.set_scope(scope),
                checked=lambda: self.scope == scope,
            )

        def order_command(order: Order, words: str) -> Command:
            return Command(
                f"notes.order.{order}",
                tr(words),
                "Notes",
                self._sorter(order),
                checked=lambda: self.order == order,
            )

        return [
            scope_command("debate", tr("Show all notes of the debate")),
            scope_command("text", tr("Show notes on the open text")),
            scope_command("node", tr("Show notes on the selected node")),
            *(order_command(order, words) for order, words in ORDER_WORDS),
        ]

    def _subject(self) -> Reference | None:
        debate = Reference.debate(self._desk.debate_id) if self._desk.debate_id else None
        return self._listed_on() or debate

    def _listed_on(self) -> Reference | None:
        return {"debate": None, "text": self.text, "node": self.node}[self.scope]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 4)
        head.addWidget(self.scopes)
        head.addStretch(1)
        tools = QHBoxLayout()
        tools.setContentsMargins(10, 0, 10, 6)
        tools.setSpacing(6)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.new_button)
        self._splitter = StackedSplitter(self._listing, self.editor, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addWidget(self._splitter, 1)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.selected.connect(self._selected)
        self._listing.followed.connect(self._follow_rows)
        self.scopes.chosen.connect(lambda key: self.refresh())
        self.filter.textChanged.connect(self._filtered)
        self.filter.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.filter.setFocus)
        self.view.opened.connect(self._go_on_to_editor)
        self.view.doubleClicked.connect(lambda index: self.open_place())
        self.view.customContextMenuRequested.connect(self._show_row_menu)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.editor.place_requested.connect(self.open_place)
        self.editor.delete_requested.connect(self.delete_note)
        self.editor.room_requested.connect(self.give_editor_room)
        self.editor.followed.connect(self._follow_link)
        self.editor.status_message.connect(self.status_message)
        self.editor.saved_state.connect(self.saved_state)
        self._export.status_message.connect(self.status_message)
        self._new_menu.aboutToShow.connect(self._fill_new_menu)
        self._order_menu.aboutToShow.connect(self._fill_order_menu)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._edit_current()

    def _edited_note(self) -> Note | None:
        """Give the note to edit: the selected one, else that which a window of its own holds already."""
        note = self.current_note()
        if note is None and self.editor.is_apart:
            notes = self._desk.workspace.notes.notes_by_id([self.editor.note_id])
            note = notes[0] if notes else None
        return note

    def _show_editor(self, is_shown: bool) -> None:
        if not self.editor.is_apart:
            self.editor.setVisible(is_shown)
        elif not is_shown:
            self.take_editor_back()
        elif self.note_window is not None:
            self.note_window.name(self.editor.title)

    def give_editor_room(self) -> None:
        """Write the note in a window of its own, or come back from it."""
        if self.editor.is_apart:
            self.take_editor_back()
            return
        if self.current_note() is None:
            return
        if self.note_window is None:
            self.note_window = NoteWindow(self._desk, self)
            self.note_window.restore_geometry(self._kept_geometry)
            self.note_window.left.connect(self.take_editor_back)
        self._splitter.replaceWidget(self._splitter.indexOf(self.editor), self._apart)
        self._apart.show()
        self.note_window.hold(self.editor)
        self.editor.stand_apart(True)  # last, for a widget that changes its parent loses its own font
        self.note_window.show()
        self.note_window.raise_()
        self.note_window.activateWindow()
        self.editor.text.setFocus()

    def take_editor_back(self) -> None:
        """Write the note below the list again."""
        if not self.editor.is_apart or self.note_window is None:
            return
        if self.current_note() is None and self._listing.holds(self.editor.note_id):
            self._listing.go_to(self.editor.note_id)
        self.editor.stand_apart(False)
        self._splitter.replaceWidget(self._splitter.indexOf(self._apart), self.editor)
        self._apart.setParent(self)  # which hides it; the splitter has let go of it
        self.note_window.hide()
        self._edit_current()
        self._show_emptiness()
        if self.current_note() is not None:
            self.editor.text.setFocus()

    def _edit_current(self) -> None:
        note = self._edited_note()
        if not self.editor.edit(note):
            self._listing.go_to(self.editor.note_id)
            return
        self._show_editor(note is not None)
        self._show_quotation(note)

    def _reload(self) -> None:
        note = self._edited_note()
        self.editor.edit(note)
        self._show_quotation(note)

    def _show_quotation(self, note: Note | None) -> None:
        if note is not None and note.debate_id == self._desk.debate_id:
            heading = self._listing.contents.heading(note)
            self.editor.quotation.quote(heading.words, heading.source, alert=heading.alert)

    def _show_emptiness(self) -> None:
        self._listing.show_rows_or_empty()
        self._show_editor(self._edited_note() is not None or self.editor.dirty)
        if not self.model.rowCount():
            self.empty.say(*self._emptiness())

    def _emptiness(self) -> tuple[str, str, list[Action]]:
        """Say why no note is listed."""
        if self._listing.any_notes:
            return (
                tr("No note matches “{filter}”", filter=self.filter.text().strip()),
                tr("The filter looks at the words of notes, at what they quote and at #tags."),
                [(tr("Clear filter"), self.filter.clear)],
            )
        if not self._desk.debate_id:
            return tr("No notes"), tr("Open a debate to see its notes and write some."), []
        if self.scope == "text" and self.text is None:
            return tr("No text is open"), tr("Open a text to see the notes on it."), []
        if self.scope == "node" and self.node is None:
            return tr("No node is selected"), tr("Select a node of the map to see the notes on it."), []
        sentence = tr("Select words in a text and add a note to them, or start one here.")
        return tr("No notes yet"), sentence, [(tr("New note"), self.add_note)]

    def _follow_link(self, target: Reference) -> None:
        """Go to what a link of the note leads to; what is no note is shown in the window behind."""
        if self.editor.is_apart and target.kind != "note":
            self.window().raise_()
            self.window().activateWindow()
        self._desk.select(Reference.note(self.editor.note_id), "along")  # so that Back leads to this note
        self._desk.open(target)

    def _follow_apart(self) -> None:
        """Show in its window what has become of the note; the list follows once it is seen."""
        notes = self._desk.workspace.notes.notes_by_id([self.editor.note_id])
        if notes:
            self.editor.edit(notes[0])
        elif self.editor.edit(None):
            self.take_editor_back()

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._unseen.append(changes)
            if self.editor.is_apart and (changes.everything or self.editor.note_id in changes.notes):
                self._follow_apart()
            return
        touched = self._listing.forget(changes)
        if touched is None:
            self._refresh_all(is_forgotten=True)
        elif touched:
            self._listing.list_again(touched)

    def _opened(self, reference: Reference) -> None:
        match reference.kind:
            case "note":
                self.show_note(reference.id)
            case "document" | "passage":
                self._follow_text(Reference.document(reference.id))
            case "debate":
                self.text = self.node = None
                if self._asked_for() != self._listing.choice:
                    self.refresh()

    def _follow_text(self, text: Reference) -> None:
        if text != self.text:
            self.text = text
            if self.scope == "text":
                self.refresh()

    def _selected(self, reference: Reference) -> None:
        if reference.kind in ("node", "relation") and reference != self.node:
            self.node = reference
            if self.scope == "node":
                self.refresh()
        elif reference.kind == "note" and reference.id != self.editor.note_id and self._is_in_use:
            self._list_and_go_to(reference.id)

    def _go_on_to_editor(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, NoteLine):
            self._desk.select(line.reference, "step")
            self.editor.text.setFocus()

    def _filtered(self) -> None:
        self.refresh()
        self.view.scrollToTop()

    def _show_row_menu(self, point: QPoint) -> None:
        menu = self.row_menu()
        if not menu.isEmpty():
            open_menu(menu, self.view.viewport().mapToGlobal(point))

    def row_menu(self) -> QMenu:
        """Fill the menu of the selected note."""
        menu = self._row_menu
        menu.clear()
        if self.current_note() is not None:
            add_entry(menu, tr("Edit"), self.editor.text.setFocus, "Return")
            add_entry(menu, tr("Open its place"), self.open_place, "Ctrl+Return")
            add_entry(menu, tr("Write in a window of its own"), self.give_editor_room, "Ctrl+Alt+W")
            add_entry(menu, tr("Copy link"), lambda: self._desk.run_command("edit.copy_link"), "Ctrl+Alt+K")
            menu.addSeparator()
            add_entry(menu, tr("Delete"), self.delete_note, "Del")
            menu.addSeparator()
        menu.addMenu(self._order_menu)
        add_entry(menu, tr("Export notes…"), self.export_notes)
        add_entry(menu, tr("Export notes with citations…"), self.export_notes_with_citations)
        return menu

    def _fill_new_menu(self) -> None:
        self._new_menu.clear()
        if self.node is not None:
            add_entry(self._new_menu, tr("On the selected node"), lambda: self.add_note(self.node))
        if self.text is not None:
            add_entry(self._new_menu, tr("On the open text"), lambda: self.add_note(self.text))
        if self._desk.debate_id:
            add_entry(self._new_menu, tr("On the debate"), self._on_debate)

    def _fill_order_menu(self) -> None:
        self._order_menu.clear()
        for order, words in ORDER_ENTRIES:
            entry = add_entry(self._order_menu, tr(words), self._sorter(order))
            entry.setCheckable(True)
            entry.setChecked(self.order == order)

    def _on_debate(self) -> None:
        self.add_note(Reference.debate(self._desk.debate_id))

    def _focus_filter(self) -> None:
        self.raise_requested.emit()
        self.filter.setFocus()
        self.filter.selectAll()

    def _sorter(self, order: Order) -> Callable[[], None]:
        return lambda: self.set_order(order)
