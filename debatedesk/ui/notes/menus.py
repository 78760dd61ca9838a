"""The notes panel's menus and commands, its export, and what it says where there are no notes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.notes.contents import Scope
from debatedesk.ui.notes.rows import Order
from debatedesk.ui.widgets.empty_state import Action
from debatedesk.ui.widgets.markdown_export import MarkdownExport
from debatedesk.ui.widgets.menu_entries import add_entry

if TYPE_CHECKING:
    from debatedesk.ui.notes.panel import NotesPanel

ORDERS: tuple[tuple[Order, str], ...] = (
    ("place", "by place in the text"),
    ("newest", "newest first"),
    ("title", "by first line"),
)


class NotesMenus:
    """Makes the menus and commands of one panel."""

    def __init__(self, desk: Desk, panel: "NotesPanel") -> None:
        """Make the menus of `panel`."""
        self._desk = desk
        self._panel = panel
        self.writer = MarkdownExport(desk, panel)
        self.writer.status_message.connect(panel.status_message)
        self.new = QMenu(panel)
        self.new.aboutToShow.connect(self._fill_new)
        self._row = QMenu(panel)
        self._order = QMenu("Sort notes", panel)
        self._order.aboutToShow.connect(self._fill_order)

    def for_note(self) -> QMenu:
        """Fill the menu of the selected note."""
        menu, panel = self._row, self._panel
        menu.clear()
        if panel.current_note() is not None:
            add_entry(menu, "Edit", panel.editor.text.setFocus, "Return")
            add_entry(menu, "Open its place", panel.open_place, "Ctrl+Return")
            menu.addSeparator()
            add_entry(menu, "Delete", panel.delete_note, "Del")
            menu.addSeparator()
        menu.addMenu(self._order)
        add_entry(menu, "Export notes…", self.export)
        return menu

    def emptiness(self, any_notes: bool) -> tuple[str, str, list[Action]]:
        """Say why no note is listed."""
        panel = self._panel
        if any_notes:
            return (
                f"No note matches “{panel.filter.text().strip()}”",
                "The filter looks at the words of notes, at what they quote and at #tags.",
                [("Clear filter", panel.filter.clear)],
            )
        if not self._desk.debate_id:
            return "No notes", "Open a debate to see its notes and write some.", []
        if panel.scope == "text" and panel.text is None:
            return "No text is open", "Open a text to see the notes on it.", []
        if panel.scope == "node" and panel.node is None:
            return "No node is selected", "Select a node of the map to see the notes on it.", []
        sentence = "Select words in a text and add a note to them, or start one here."
        return "No notes yet", sentence, [("New note", panel.add_note)]

    def export(self) -> None:
        """Ask for a file and write all notes of the debate to it as Markdown."""
        debate_id = self._desk.debate_id
        if debate_id and self._panel.flush():
            workspace = self._desk.workspace
            title = workspace.documents.debate(debate_id).title
            self.writer.ask(
                "Export notes", f"Notes on {title}", lambda: workspace.exports.notes_markdown(debate_id)
            )

    def commands(self) -> list[Command]:
        """List the panel's commands."""
        panel = self._panel
        note: Callable[[], bool] = lambda: panel.current_note() is not None  # noqa: E731
        debate: Callable[[], bool] = lambda: bool(self._desk.debate_id)  # noqa: E731
        return [
            Command("notes.new", "New note", "Notes", lambda: panel.add_note(), "Ctrl+Alt+N", debate),
            Command("notes.new_debate", "New note on the debate", "Notes", self._on_debate, enabled=debate),
            Command(
                "notes.new_text",
                "New note on the text",
                "Notes",
                lambda: panel.add_note(panel.text),
                enabled=lambda: panel.text is not None,
            ),
            Command(
                "notes.new_node",
                "New note on the node",
                "Notes",
                lambda: panel.add_note(panel.node),
                enabled=lambda: panel.node is not None,
            ),
            Command(
                "notes.open",
                "Open the note's place",
                "Notes",
                panel.open_place,
                "Ctrl+Return",
                note,
                scope=panel,
            ),
            Command(
                "notes.delete", "Delete note", "Notes", panel.delete_note, "Del", note, scope=panel.view
            ),
            Command("notes.filter", "Filter notes", "Notes", self._focus_filter, "Ctrl+Alt+F"),
            *self._choices(),
            Command("notes.export", "Export notes…", "File", self.export, enabled=debate),
        ]

    def _choices(self) -> list[Command]:
        def scope_command(scope: Scope, words: str) -> Command:
            return Command(
                f"notes.scope.{scope}",
                f"Show {words}",
                "Notes",
                lambda: self._panel.set_scope(scope),
                checked=lambda: self._panel.scope == scope,
            )

        def order_command(order: Order, words: str) -> Command:
            return Command(
                f"notes.order.{order}",
                f"Sort notes {words}",
                "Notes",
                self._sorter(order),
                checked=lambda: self._panel.order == order,
            )

        return [
            scope_command("debate", "all notes of the debate"),
            scope_command("text", "notes on the open text"),
            scope_command("node", "notes on the selected node"),
            *(order_command(order, words) for order, words in ORDERS),
        ]

    def _on_debate(self) -> None:
        self._panel.add_note(Reference.debate(self._desk.debate_id))

    def _focus_filter(self) -> None:
        self._panel.raise_requested.emit()
        self._panel.filter.setFocus()
        self._panel.filter.selectAll()

    def _fill_new(self) -> None:
        panel = self._panel
        self.new.clear()
        if panel.node is not None:
            add_entry(self.new, "On the selected node", lambda: panel.add_note(panel.node))
        if panel.text is not None:
            add_entry(self.new, "On the open text", lambda: panel.add_note(panel.text))
        if self._desk.debate_id:
            add_entry(self.new, "On the debate", self._on_debate)

    def _fill_order(self) -> None:
        self._order.clear()
        for order, words in ORDERS:
            entry = add_entry(self._order, words[:1].upper() + words[1:], self._sorter(order))
            entry.setCheckable(True)
            entry.setChecked(self._panel.order == order)

    def _sorter(self, order: Order) -> Callable[[], None]:
        return lambda: self._panel.set_order(order)
