"""The library panel's menus and commands, and what it says where there is nothing to list."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from debatedesk.domain.library import Debate, Document
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.imports.actions import ImportActions
from debatedesk.ui.library.rows import Order
from debatedesk.ui.widgets.empty_state import Action
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.menu_entries import add_entry

if TYPE_CHECKING:
    from debatedesk.ui.library.panel import LibraryPanel

ORDERS: tuple[tuple[Order, str], ...] = (
    ("added", "As added"),
    ("title", "By title"),
    ("author", "By author"),
    ("date", "By date"),
)
DEBATES_OFFERED = 6


class LibraryMenus:
    """Makes the menus of one panel; each is filled when it is about to show."""

    def __init__(self, desk: Desk, panel: "LibraryPanel", importing: ImportActions) -> None:
        """Make the menus of `panel`."""
        self._desk = desk
        self._panel = panel
        self._importing = importing
        self.debates = QMenu(panel)
        self.debates.aboutToShow.connect(self._fill_debates)
        self._rows = QMenu(panel)
        self._move = QMenu("Move to debate", panel)
        self._order = self._make_order_menu()

    def for_rows(self) -> QMenu:
        """Fill the menu of the selected rows."""
        menu, panel = self._rows, self._panel
        menu.clear()
        things = panel.selected_things()
        if panel.in_trash:
            if things:
                add_entry(menu, "Restore", panel.restore_selected)
                add_entry(menu, "Erase…", panel.delete_selected, "Del")
            return menu
        documents = [each for each in things if isinstance(each, Document)]
        if len(things) == 1:
            reference = panel.reference_of_current()
            add_entry(menu, "Open", lambda: self._desk.open(reference), "Return")
            add_entry(menu, "Rename", panel.rename_selected, "F2")
        if documents and len(documents) == len(things):
            add_entry(menu, "Details…", panel.edit_details, "Alt+Return")
            self._fill_move(documents)
            menu.addMenu(self._move)
        if len(documents) == len(things) == 1:
            add_entry(menu, "Export with notes…", panel.export_text)
            for words, run in panel.actions_on.text_entries:
                add_entry(menu, words, lambda run=run: run(documents[0]))  # type: ignore[misc]
        if things:
            menu.addSeparator()
            add_entry(menu, "Delete", panel.delete_selected, "Del")
            menu.addSeparator()
        menu.addMenu(self._order)
        return menu

    def show_move_menu(self) -> None:
        """Open the menu of debates that the selected texts can move to."""
        documents = self._panel.selected_documents()
        if documents:
            self._fill_move(documents)
            view = self._panel.view
            at = view.visualRect(view.currentIndex()).bottomLeft() + QPoint(14, 0)
            self._move.popup(view.viewport().mapToGlobal(at))

    def emptiness(self, field: FilterField) -> tuple[str, str, list[Action]]:
        """Say why nothing is listed and offer what leads on."""
        if field.text().strip():
            return (
                f"Nothing matches “{field.text().strip()}”",
                "The filter looks at title, author, date, kind and stance. Ctrl+K searches the texts.",
                [("Clear filter", field.clear)],
            )
        if self._panel.in_trash:
            return "The trash is empty", "What you delete waits here until you erase it.", []
        files: Action = ("Import files…", self._importing.choose_files)
        folder: Action = ("Import folder…", self._importing.choose_folder)
        if self._desk.debate_id:
            return "No texts yet", "Drop files or a folder here, or choose them.", [files, folder]
        debates = self._desk.workspace.documents.debates()[-DEBATES_OFFERED:]
        if debates:
            opening: list[Action] = [
                (each.title.replace("&", "&&"), self._opener(each)) for each in debates
            ]
            return "Which debate?", "", [*opening, ("New debate…", self._panel.actions_on.new_debate)]
        sample: Action = ("Open the sample debate", self._importing.open_sample)
        sentence = "Drop an essay and the reactions to it here, or begin with the sample."
        return "Start with a debate", sentence, [sample, files, folder]

    def commands(self) -> list[Command]:
        """List the panel's commands."""
        panel, actions = self._panel, self._panel.actions_on
        open_debate: Callable[[], bool] = lambda: bool(self._desk.debate_id)  # noqa: E731
        texts: Callable[[], bool] = lambda: bool(panel.selected_documents())  # noqa: E731
        chosen: Callable[[], bool] = lambda: bool(panel.selected_things())  # noqa: E731
        return [
            Command("library.new_debate", "New debate…", "File", actions.new_debate, "Ctrl+Shift+N"),
            Command("library.switch", "Switch debate…", "File", self._show_debates, "Ctrl+Shift+O"),
            Command(
                "library.rename_debate", "Rename debate…", "File", panel.rename_debate, enabled=open_debate
            ),
            Command(
                "library.delete_debate", "Delete debate", "File", panel.delete_debate, enabled=open_debate
            ),
            Command("library.new_map", "New map…", "File", actions.new_map, enabled=open_debate),
            Command("library.filter", "Filter texts", "View", self._focus_filter, "Ctrl+Shift+L"),
            Command(
                "library.trash",
                "Show trash",
                "View",
                lambda: panel.show_trash(not panel.in_trash),
                checked=lambda: panel.in_trash,
            ),
            Command(
                "library.rename", "Rename", "Edit", panel.rename_selected, "F2", chosen, scope=panel.view
            ),
            Command(
                "library.details",
                "Edit details…",
                "Edit",
                panel.edit_details,
                "Alt+Return",
                texts,
                scope=panel.view,
            ),
            Command(
                "library.export",
                "Export text with notes…",
                "File",
                panel.export_text,
                enabled=lambda: panel.text_to_export() is not None,
            ),
            Command("library.move", "Move to debate…", "Edit", self.show_move_menu, enabled=texts),
            Command(
                "library.delete", "Delete", "Edit", panel.delete_selected, "Del", chosen, scope=panel.view
            ),
            Command(
                "library.restore",
                "Restore from trash",
                "Edit",
                panel.restore_selected,
                enabled=lambda: panel.in_trash and chosen(),
            ),
            *self._order_commands(),
        ]

    def _order_commands(self) -> list[Command]:
        def command(order: Order, words: str) -> Command:
            return Command(
                f"library.order.{order}",
                f"Sort texts {words[:1].lower()}{words[1:]}",
                "View",
                lambda: self._panel.set_order(order),
                checked=lambda: self._panel.order == order,
            )

        return [command(order, words) for order, words in ORDERS]

    def _fill_debates(self) -> None:
        menu = self.debates
        menu.clear()
        for debate in self._desk.workspace.documents.debates():
            action = add_entry(menu, debate.title.replace("&", "&&"), self._opener(debate))
            action.setCheckable(True)
            action.setChecked(debate.id == self._desk.debate_id)
        menu.addSeparator()
        add_entry(menu, "New debate…", self._panel.actions_on.new_debate)
        if self._desk.debate_id:
            add_entry(menu, "Rename…", self._panel.rename_debate)
            add_entry(menu, "Delete", self._panel.delete_debate)
        menu.addSeparator()
        add_entry(menu, "Import files…", self._importing.choose_files)
        add_entry(menu, "Import folder…", self._importing.choose_folder)
        menu.addSeparator()
        menu.addMenu(self._order)

    def _opener(self, debate: Debate) -> Callable[[], object]:
        return lambda: self._desk.open(Reference.debate(debate.id))

    def _fill_move(self, documents: list[Document]) -> None:
        self._move.clear()
        self._panel.actions_on.fill_move_menu(self._move, documents)

    def _make_order_menu(self) -> QMenu:
        menu = QMenu("Sort texts", self._panel)
        group = QActionGroup(menu)
        for order, words in ORDERS:
            action = add_entry(menu, words, lambda order=order: self._panel.set_order(order))  # type: ignore[misc]
            action.setCheckable(True)
            action.setData(order)
            group.addAction(action)

        def check_current() -> None:
            for each in group.actions():
                each.setChecked(each.data() == self._panel.order)

        menu.aboutToShow.connect(check_current)
        return menu

    def _show_debates(self) -> None:
        self._panel.chooser.setFocus()
        self._panel.chooser.showMenu()

    def _focus_filter(self) -> None:
        self._panel.filter.setFocus()
        self._panel.filter.selectAll()
