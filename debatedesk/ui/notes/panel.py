"""The notes panel: the notes of a debate, a text or a node, and the editor below them."""

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Note
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.contents import NotesContents, Scope
from debatedesk.ui.notes.delegate import NotesDelegate
from debatedesk.ui.notes.editor import NoteEditor
from debatedesk.ui.notes.menus import NotesMenus
from debatedesk.ui.notes.rows import NoteLine, Order, note_rows
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.segments import Segments
from debatedesk.ui.widgets.stacked_splitter import StackedSplitter
from debatedesk.ui.widgets.tree_model import TreeModel
from debatedesk.ui.widgets.word_filter import WordFilter

STATE = "notes"
SCOPES: tuple[tuple[Scope, str, str], ...] = (
    ("debate", "All", "All notes of the debate"),
    ("text", "Text", "Notes on the open text"),
    ("node", "Node", "Notes on the selected node"),
)


class NotesPanel(QWidget):
    """Lists notes and edits the one selected.

    `raise_requested` asks the window to bring the panel into view; `saved_state` tells `writing`, `saved`
    or `failed` with its reason; `status_message` carries a line for the status bar.
    """

    raise_requested = Signal()
    saved_state = Signal(str, str)
    status_message = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the notes of the debate that is open on a desk."""
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self._desk = desk
        self._contents = NotesContents(desk.workspace)
        self._words = WordFilter()
        self._lines: list[NoteLine] = []
        self.order: Order = "place"
        self.text: Reference | None = None
        self.node: Reference | None = None
        self._menus = NotesMenus(desk, self)
        self.scopes = Segments("Which notes", SCOPES, self)
        self.filter = FilterField("Filter notes, #tag", self)
        self.new_button = QPushButton("New", self)
        self.new_button.setAccessibleName("New note on the debate, the text or the node")
        self.new_button.setMenu(self._menus.new)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, parent=self)
        self.view.setAccessibleName("Notes")
        self.view.set_delegate(NotesDelegate(theme, self.view))
        self.empty = EmptyState(self)
        self.editor = NoteEditor(desk, theme, self)
        self._lay_out()
        self._connect()
        self.refresh()

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
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.editor.dirty

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        return self.editor.flush()

    def current_note(self) -> Note | None:
        """Return the note that is selected and edited."""
        line = self.model.value(self.view.currentIndex())
        return line.note if isinstance(line, NoteLine) else None

    def refresh(self) -> None:
        """List what the library holds now; the selected note stays selected and edited."""
        self._lines = self._contents.lines(self._desk.debate_id, self.scope, self._listed_on())
        self.editor.tags.offer(self._contents.tags(self._desk.debate_id))
        self._show_lines()

    def _show_lines(self) -> None:
        self.model.show(note_rows(self._lines, self.filter.text(), self._words.of, self.order))
        if not self.model.find(self.editor.note_id).isValid() or self.current_note() is None:
            self._edit_current()
        else:
            self._reload()
        self._show_emptiness(bool(self._lines))

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
            self.status_message.emit("Deleted the note; Undo brings it back.")

    def open_place(self) -> None:
        """Open what the selected note is on, at its words."""
        note = self.current_note()
        if note is not None:
            self._desk.open(self._contents.place_of(note))

    def show_note(self, note_id: str) -> None:
        """Select a note, listing all of the debate where it is not in the list, and edit it."""
        if not self.model.find(note_id).isValid():
            self.filter.clear()
            self.scopes.choose("debate")
            self.refresh()
        self.view.go_to(self.model.find(note_id))
        self.raise_requested.emit()
        self.editor.text.setFocus()

    def save_state(self) -> None:
        """Save what is typed, and keep sorting, scope, splitter and the note edited."""
        self.editor.leave()
        self._desk.workspace.state.set(
            STATE,
            {
                "order": self.order,
                "scope": self.scope,
                **self._splitter.state(),
                "note": self.editor.note_id,
            },
        )

    def restore_state(self) -> None:
        """Sort, list and divide as it was kept."""
        state = self._desk.workspace.state.get(STATE, {})
        if state.get("order") in ("place", "newest", "title"):
            self.order = state["order"]
        if state.get("scope") in ("debate", "text", "node"):
            self.scopes.choose(state["scope"])
        self._splitter.restore(state)
        self.refresh()
        self.view.go_to(self.model.find(state.get("note", "")))

    def commands(self) -> list[Command]:
        """List the commands of notes."""
        return self._menus.commands()

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
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._splitter = StackedSplitter(self._stack, self.editor, self)
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
        self.scopes.chosen.connect(lambda key: self.refresh())
        self.filter.textChanged.connect(self._filtered)
        self.filter.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.filter.setFocus)
        self.view.opened.connect(self._go_on_to_editor)
        self.view.doubleClicked.connect(lambda index: self.open_place())
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.editor.place_requested.connect(self.open_place)
        self.editor.delete_requested.connect(self.delete_note)
        self.editor.saved_state.connect(self.saved_state)

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._edit_current()

    def _edit_current(self) -> None:
        note = self.current_note()
        if not self.editor.edit(note):
            self.view.go_to(self.model.find(self.editor.note_id))
            return
        self.editor.setVisible(note is not None)
        self._show_quotation(note)

    def _reload(self) -> None:
        note = self.current_note()
        self.editor.edit(note)
        self._show_quotation(note)

    def _show_quotation(self, note: Note | None) -> None:
        if note is not None:
            heading = self._contents.heading(note)
            self.editor.quotation.quote(heading.words, heading.source, alert=heading.alert)

    def _show_emptiness(self, any_notes: bool) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        self.editor.setVisible(self.current_note() is not None or self.editor.dirty)
        if not self.model.rowCount():
            self.empty.say(*self._menus.emptiness(any_notes))

    def _changed(self, changes: Changes) -> None:
        self._contents.forget(changes)
        touched = (changes.notes, changes.debates, changes.documents, changes.maps, changes.nodes)
        if changes.everything or any(touched):
            self.refresh()

    def _opened(self, reference: Reference) -> None:
        match reference.kind:
            case "note":
                self.show_note(reference.id)
            case "document" | "passage":
                self._follow_text(Reference.document(reference.id))
            case "debate":
                self.text = self.node = None
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

    def _go_on_to_editor(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, NoteLine):
            self._desk.select(line.reference)
            self.editor.text.setFocus()

    def _filtered(self) -> None:
        self._show_lines()
        self.view.scrollToTop()

    def _show_menu(self, at: QPoint) -> None:
        menu: QMenu = self._menus.for_note()
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(at))
