"""The inspector panel: follows what is selected on the desk and shows all about it."""

from collections.abc import Callable
from contextlib import suppress
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference, ReferenceKind
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.contents import InspectorContents
from debatedesk.ui.inspector.document_page import DocumentPage
from debatedesk.ui.inspector.node_page import NodePage
from debatedesk.ui.inspector.other_map import CHOOSE, choose_other_node
from debatedesk.ui.inspector.provenance_line import ask_name
from debatedesk.ui.inspector.relation_page import RelationPage
from debatedesk.ui.inspector.scheme_section import choose_scheme
from debatedesk.ui.panel import Panel, nothing_selected
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.text_details_dialog import edit_text_details

STATE = "inspector"


class InspectorPanel(Panel):
    """Shows and edits the node, link or text that is selected."""

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        parent: QWidget | None = None,
        *,
        selected_passage: Callable[[], Reference | None] = nothing_selected,
    ) -> None:
        """Show what is selected on a desk; `selected_passage` gives the words selected in the text."""
        super().__init__(parent)
        self.setObjectName("inspectorPanel")
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._awaited: Reference | None = None
        self.passage = selected_passage
        self._contents = contents = InspectorContents(desk.workspace)
        self.node = NodePage(desk, theme, contents, self)
        self.relation = RelationPage(desk, theme, contents, self)
        self.document = DocumentPage(desk, theme, contents, self)
        self.empty = EmptyState(self)
        self.empty.say(
            "", tr("Select a node or a link of the map, or open a text, to see all about it here.")
        )
        self._stack = QStackedWidget(self)
        self._stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for page in (self.empty, self.node, self.relation, self.document):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setMinimumWidth(180)
        self._connect()
        if desk.selection is not None:
            self._selected(desk.selection)
        self._follow_shown()

    @property
    def shown(self) -> Reference | None:
        """What is shown: a node, a relation, a document, or nothing."""
        page = self._stack.currentWidget()
        return page.reference if isinstance(page, NodePage | RelationPage | DocumentPage) else None

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.node.saving.pending or self.document.cited.saving.pending

    def flush(self) -> bool:
        """Save what is typed now; False when that failed."""
        saved = self.document.cited.flush()
        return self.node.flush() and saved

    def show_reference(self, reference: Reference | None) -> None:
        """Show a node, a link or a text; nothing where it is gone.

        Words that can't be saved keep their node shown until they are.
        """
        if reference != self.node.reference:
            self._awaited = None
            if not self.node.flush():
                self._awaited = reference
                return
        page, before = self._page_for(reference), self._stack.currentWidget()
        focused = before.focusWidget() if before and before is not page else None
        if focused and focused.hasFocus():
            self._stack.setFocus()  # the keys of what is hidden would go anywhere, even into a text
        self._stack.setCurrentWidget(page)
        for other in (self.node, self.relation, self.document):
            if other is not page:
                other.forget()

    def add_evidence(self) -> None:
        """Give the node that is shown the words selected in the reader as evidence."""
        node, passage = self.node.reference, self.passage()
        if node is None:
            self.status_message.emit(tr("Select a node of the map first."))
        elif passage is None:
            self.status_message.emit(tr("Select some words in a text first; they become the evidence."))
        elif self._desk.do(
            lambda: self._desk.workspace.maps.add_evidence(
                node.within, node.id, passage.id, passage.start, passage.end
            )
        ):
            self.status_message.emit(tr("Added the selected words as evidence."))

    def add_note(self) -> None:
        """Start a note on what is shown and go to it."""
        on = self.shown
        if on is not None:
            changes = self._desk.do(lambda: self._desk.workspace.notes.add(on))
            for created in changes.created:
                self._desk.open(created)

    def edit_details(self) -> None:
        """Ask for the details of the text that is shown."""
        reference = self.document.reference
        if reference is None:
            return
        document = self._desk.workspace.documents.document(reference.id)
        edit_text_details(self._desk, [document], self.window())

    def save_state(self) -> None:
        """Save what is typed, and keep what is shown."""
        self.flush()
        shown = self.shown
        kept = [shown.kind, shown.id, shown.within] if shown else []
        self._desk.workspace.state.set(STATE, {"shown": kept})

    def restore_state(self) -> None:
        """Show again what was shown, where the desk has nothing selected."""
        kept = self._desk.workspace.state.record(STATE).texts("shown")
        if self._desk.selection is None and len(kept) == 3 and kept[0] in get_args(ReferenceKind):
            reference = Reference(*kept)  # type: ignore[arg-type]
            with suppress(DeskError):
                if self._desk.debate_of(reference) == self._desk.debate_id:
                    self.show_reference(reference)
        self._follow_shown()

    def commands(self) -> list[Command]:
        """List the panel's commands."""
        return [
            Command("inspector.focus", tr("Go to the inspector"), "View", self._focus, "Ctrl+Alt+I"),
            Command(
                "inspector.add_note",
                tr("Add note to what is selected"),
                "Notes",
                self.add_note,
                enabled=lambda: self.shown is not None,
            ),
            Command(
                "inspector.details",
                tr("Edit details of the text…"),
                "Edit",
                self.edit_details,
                enabled=lambda: self.document.reference is not None,
            ),
            Command("inspector.name", tr("Your name…"), "Edit", self._ask_name),
            Command(
                "inspector.scheme",
                tr("Argument scheme of the link…"),
                "Map",
                self._choose_scheme,
                enabled=lambda: self._link is not None,
            ),
            Command(
                "inspector.refer",
                tr(CHOOSE),
                "Map",
                self._choose_other_node,
                enabled=lambda: self._node is not None,
            ),
        ]

    @property
    def _node(self) -> Reference | None:
        """The node that is selected on the map, or the one that is shown."""
        chosen = self._desk.selection_on_map
        if chosen is not None and chosen.kind == "node":
            return chosen
        return self.node.reference

    @property
    def _link(self) -> Reference | None:
        """The link that is selected or shown, or the first by which the selected node bears on another."""
        chosen = self._desk.selection_on_map
        if chosen is not None and chosen.kind == "relation":
            return chosen
        node = self._node
        return self._contents.first_link(node) if node else self.relation.reference

    def _choose_scheme(self) -> None:
        if (link := self._link) is not None and self.flush():
            choose_scheme(self._desk, link, self.window())

    def _choose_other_node(self) -> None:
        if (node := self._node) is not None and self.flush():
            choose_other_node(self._desk, node, self.window())

    def _ask_name(self) -> None:
        shown = self.shown
        ask_name(self._desk, self.window(), lambda: self.show_reference(shown))

    def _page_for(self, reference: Reference | None) -> QWidget:
        if reference is None:
            return self.empty
        page: QWidget = self.empty
        if reference.kind == "node" and self.node.show_node(reference):
            page = self.node
        elif reference.kind == "relation" and self.relation.show_relation(reference):
            page = self.relation
        elif reference.kind in ("document", "passage") and self.document.show_document(reference):
            page = self.document
        return page

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.tried.connect(lambda map_id: self._changed(Changes(maps=frozenset({map_id}))))
        self._desk.selected.connect(self._selected)
        self._desk.opened.connect(self._opened)
        self._desk.showed.connect(self._showed)
        self.node.saving.state_changed.connect(self._saving_turned)
        self.document.cited.saving.state_changed.connect(self._saving_turned)
        self.document.cited.status_message.connect(self.status_message)
        self.node.evidence_requested.connect(self.add_evidence)
        for page in (self.node, self.relation, self.document):
            page.note_requested.connect(self.add_note)
        self.document.details_requested.connect(self.edit_details)

    def _changed(self, changes: Changes) -> None:
        shown = self.shown
        if shown is None:
            return
        touched = bool(changes.documents or changes.notes or changes.highlights or changes.debates)
        if changes.everything or touched or changes.touches_map(shown.within or "-"):
            self.show_reference(shown)

    def _selected(self, reference: Reference) -> None:
        if reference.kind in ("node", "relation", "document", "passage"):
            self.show_reference(reference)

    def _opened(self, reference: Reference) -> None:
        if reference == self.shown:  # followed already, as the text came into view
            return
        match reference.kind:
            case "debate":
                if not self._is_of_debate():
                    self.show_reference(None)
            case "node" | "relation" | "document":
                self.show_reference(reference)
            case "passage" if self.shown is None or self.shown.kind == "document":
                self.show_reference(reference)

    def follow(self, text: Reference) -> None:
        """Show all about a text that comes into view, unless a card or link of its debate is shown."""
        if self.shown is None or self.shown.kind in ("document", "passage") or not self._is_of_debate():
            self.show_reference(text)

    def _showed(self, shown: Reference) -> None:
        if shown.kind == "document":
            self.follow(shown)

    def _follow_shown(self) -> None:
        if self._desk.shown_text is not None:
            self.follow(self._desk.shown_text)

    def _is_of_debate(self) -> bool:
        """Tell whether what is shown belongs to the debate that is open."""
        try:
            return self.shown is not None and self._desk.debate_of(self.shown) == self._desk.debate_id
        except DeskError:
            return False

    def _saving_turned(self, state: str, reason: str) -> None:
        self.saved_state.emit(state, reason)
        if state == "saved" and self._awaited is not None:
            self.show_reference(self._awaited)
        if state == "failed":
            self._desk.failed.emit(reason)

    def _focus(self) -> None:
        self.raise_requested.emit()
        if self._stack.currentWidget() is self.node:
            self.node.title.setFocus()
        else:
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
