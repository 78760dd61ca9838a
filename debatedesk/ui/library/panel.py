"""The library panel: the open debate, its texts and maps in groups, and the trash."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.imports.actions import ImportActions
from debatedesk.ui.imports.bar import ImportBar
from debatedesk.ui.imports.controller import ImportController
from debatedesk.ui.library.actions import LibraryActions
from debatedesk.ui.library.chooser import DebateButton
from debatedesk.ui.library.contents import LibraryContents
from debatedesk.ui.library.delegate import LibraryDelegate
from debatedesk.ui.library.menus import LibraryMenus
from debatedesk.ui.library.rows import ItemLine, Order
from debatedesk.ui.library.trash_bar import TrashBar
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.file_drops import accept_drops
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import TreeModel

STATE = "library"


class LibraryPanel(QWidget):
    """Lists what the open debate holds and opens it on the desk.

    `status_message` carries a line for the status bar; `imports` and `importing` are the controller of
    imports and its questions, for the window's own drops and menus.
    """

    status_message = Signal(str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the debates of a desk."""
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self._desk = desk
        self._gone = ""
        self._contents = LibraryContents(desk.workspace)
        self.imports = ImportController(desk, self)
        self.importing = ImportActions(desk, self.imports, self)
        self.actions_on = LibraryActions(desk, self)
        self._menus = LibraryMenus(desk, self, self.importing)
        self.chooser = DebateButton(theme, self)
        self.chooser.setMenu(self._menus.debates)
        self.trash_bar = TrashBar(self)
        self.filter = FilterField("Filter texts", self)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, multiple=True, parent=self)
        self.view.setAccessibleName("Texts and maps of the debate")
        self._delegate = LibraryDelegate(theme, self.view)
        self.view.set_delegate(self._delegate)
        self.empty = EmptyState(self)
        self.import_bar = ImportBar(self.imports, self)
        self._lay_out()
        self._connect()
        accept_drops(self, self.importing.into_current, theme, self._drop_words)
        self.refresh()

    @property
    def in_trash(self) -> bool:
        """Tell whether the trash is shown in place of the debate."""
        return self._contents.in_trash

    def selected_things(self) -> list[Debate | Document | MapSummary]:
        """Read the texts, maps or trashed debates that are selected, in the order they are listed."""
        lines = [self.model.value(index) for index in self.view.selected_in_order()]
        return self.actions_on.found([each.reference for each in lines if isinstance(each, ItemLine)])

    def selected_documents(self) -> list[Document]:
        """Read the texts that are selected."""
        return [each for each in self.selected_things() if isinstance(each, Document)]

    def reference_of_current(self) -> Reference:
        """Point at the thing in the current row; at the open debate where there is none."""
        line = self.model.value(self.view.currentIndex())
        return line.reference if isinstance(line, ItemLine) else Reference.debate(self._desk.debate_id)

    def refresh(self) -> None:
        """Show what the library holds now; selection and scrolling stay with their rows."""
        self._keep_a_debate_open()
        known = set(self._folded_groups())
        before = {self.model.key(index) for index in self._groups()}
        title, detail = self._contents.heading(self._desk.debate_id)
        self.chooser.show_debate(title, detail)
        self.model.show(self._contents.rows(self._desk.debate_id, self.filter.text()))
        for index in self._groups():
            if self.filter.text().strip() or self.model.key(index) not in before:
                self.view.setExpanded(index, str(self.model.key(index)) not in known)
        self.trash_bar.show_count(self._contents.trashed(), in_trash=self.in_trash)
        self._show_emptiness()

    def show_trash(self, shown: bool = True) -> None:
        """Show the trash, or the debate again."""
        self._contents.in_trash = shown
        self.filter.clear()
        self.chooser.setVisible(not shown)
        self.view.setAccessibleName("Trash" if shown else "Texts and maps of the debate")
        self.refresh()
        self.view.setFocus()

    def set_order(self, order: Order) -> None:
        """Sort texts by `added`, `title`, `author` or `date`."""
        self._contents.order = order
        self.refresh()

    @property
    def order(self) -> Order:
        """How texts are sorted."""
        return self._contents.order

    def rename_selected(self) -> None:
        """Edit the title of the current row in its place."""
        index = self.view.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    def delete_selected(self) -> None:
        """Move what is selected to the trash; in the trash, ask to erase it."""
        if self.in_trash:
            self.actions_on.erase(self.selected_things())
        else:
            self.actions_on.delete(self.selected_things())

    def delete_debate(self) -> None:
        """Move the open debate to the trash."""
        if self._desk.debate_id:
            self.actions_on.delete([self._desk.workspace.documents.debate(self._desk.debate_id)])

    def rename_debate(self) -> None:
        """Ask for another title of the open debate."""
        if self._desk.debate_id:
            self.actions_on.rename_debate(self._desk.workspace.documents.debate(self._desk.debate_id))

    def edit_details(self) -> None:
        """Edit the details of the selected texts."""
        self.actions_on.edit_details(self.selected_documents())

    def text_to_export(self) -> Document | None:
        """Give the one text that is selected, else the one that is open."""
        chosen = self.selected_documents()
        if len(chosen) == 1 and not self.in_trash:
            return chosen[0]
        shown = [each for each in self._delegate.open if each.kind == "document"]
        found = [each for each in self.actions_on.found(shown) if isinstance(each, Document)]
        return found[0] if found else None

    def export_text(self) -> None:
        """Ask for a file and write the selected or open text to it, with its notes."""
        self.actions_on.export(self.text_to_export())

    def restore_selected(self) -> None:
        """Give back what is selected in the trash."""
        self.actions_on.restore(self.selected_things())

    def empty_trash(self) -> None:
        """Ask, and then erase all that is in the trash."""
        self.actions_on.erase(self._desk.workspace.trash.contents())

    def save_state(self) -> None:
        """Keep sorting and folding."""
        folded = [str(self.model.key(index)) for index in self._groups() if not self.view.isExpanded(index)]
        if self.filter.text().strip() or self.in_trash:
            folded = self._folded_groups()
        self._desk.workspace.state.set(STATE, {"order": self.order, "folded": folded})

    def restore_state(self) -> None:
        """Sort and fold as it was kept."""
        state = self._state()
        if state.get("order") in ("added", "title", "author", "date"):
            self._contents.order = state["order"]
        self.refresh()
        folded = self._folded_groups()
        for index in self._groups():
            self.view.setExpanded(index, str(self.model.key(index)) not in folded)

    def commands(self) -> list[Command]:
        """List the commands of the library and of importing."""
        return [*self.importing.commands(), *self._menus.commands()]

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chooser)
        layout.addWidget(self.trash_bar.header)
        layout.addWidget(self.filter.framed())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.import_bar)
        layout.addWidget(self.trash_bar)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self.actions_on.status_message.connect(self.status_message)
        self.filter.textChanged.connect(self._filtered)
        self.filter.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.filter.setFocus)
        self.view.opened.connect(self._open)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.model.title_edited.connect(self._renamed)
        self.trash_bar.toggled.connect(self.show_trash)
        self.trash_bar.restore_requested.connect(self.restore_selected)
        self.trash_bar.erase_requested.connect(self.delete_selected)
        self.trash_bar.empty_requested.connect(self.empty_trash)
        self.import_bar.details_requested.connect(self.importing.show_report)

    def _groups(self) -> list[QModelIndex]:
        return [self.model.index(row, 0) for row in range(self.model.rowCount())]

    def _state(self) -> dict[str, Any]:
        state = self._desk.workspace.state.get(STATE, {})
        return state if isinstance(state, dict) else {}

    def _folded_groups(self) -> list[str]:
        return [str(each) for each in self._state().get("folded", [])]

    def _keep_a_debate_open(self) -> None:
        """Open another debate where the open one goes, and that one again where it was the only one."""
        debates = [each.id for each in self._desk.workspace.documents.debates()]
        if self._desk.debate_id not in debates:
            self._gone, self._desk.debate_id = self._desk.debate_id or self._gone, ""
            if self._gone and debates:
                self._desk.open(Reference.debate(self._gone if self._gone in debates else debates[-1]))

    def _show_emptiness(self) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        if not self.model.rowCount():
            self.empty.say(*self._menus.emptiness(self.filter))

    def _changed(self, changes: Changes) -> None:
        touched = (changes.debates, changes.documents, changes.maps, changes.nodes, changes.relations)
        if changes.everything or changes.notes or any(touched):
            self._contents.forget(changes)
            self.refresh()

    def _opened(self, reference: Reference) -> None:
        if reference.kind == "debate":
            if self.in_trash:
                self.show_trash(False)
            self.refresh()
            return
        shown = {
            "document": Reference.document(reference.id),
            "passage": Reference.document(reference.id),
            "map": Reference.map(reference.id),
            "node": Reference.map(reference.within),
            "relation": Reference.map(reference.within),
        }.get(reference.kind)
        if shown is not None:
            self.mark_open(shown, follow=reference.kind in ("document", "passage", "map"))

    def mark_open(self, shown: Reference, *, follow: bool = True) -> None:
        """Mark a text or map as the one that is shown, and go to its row to `follow`."""
        self._delegate.mark(shown)
        index = self.model.find_where(lambda value: getattr(value, "reference", None) == shown)
        if index.isValid() and follow:
            self.view.go_to(index)
        self.view.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, ItemLine) and not self.in_trash:
            self._desk.open(line.reference)

    def _renamed(self, index: QPersistentModelIndex, title: str) -> None:
        line = self.model.value(index)
        if isinstance(line, ItemLine):
            self.actions_on.rename(line.reference, title)

    def _filtered(self) -> None:
        self.refresh()
        self.view.scrollToTop()

    def _show_menu(self, at: QPoint) -> None:
        menu = self._menus.for_rows()
        if not menu.isEmpty():
            menu.popup(self.view.viewport().mapToGlobal(at))

    def _drop_words(self) -> str:
        title, _ = self._contents.heading(self._desk.debate_id)
        return f"Import into “{title}”" if self._desk.debate_id else "Import"
