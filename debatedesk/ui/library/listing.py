"""The list of the library panel: texts and maps of the open debate in groups, or what is in the trash."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.settings import KeptValues
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.contents import LibraryContents
from debatedesk.ui.library.delegate import LibraryDelegate
from debatedesk.ui.library.rows import DebateLines, ItemLine, Order
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import Row, TreeModel

STATE = "library"
ORDERS: tuple[Order, ...] = ("added", "title", "author", "date")
_NAME = message("Texts and maps of the debate")


class LibraryListing(QStackedWidget):
    """Lists texts and maps with their `filter`, or shows `empty` where there is none.

    `opened` carries the Reference of a row that is clicked, `renamed` one with its new title. After a click
    on a text the keys are for the text, as Page Down is; after Enter they stay with the list.
    """

    opened = Signal(object)
    renamed = Signal(object, str)

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """List what a desk has open, once it is asked to `refresh`."""
        super().__init__(parent)
        self._desk = desk
        self._contents = LibraryContents(desk.workspace)
        self.filter = FilterField(tr("Filter texts"), parent)
        self.filter.setToolTip(tr("Words, dates, author:name, tag:word, read:no"))
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, multiple=True, parent=self)
        self.view.setAccessibleName(tr(_NAME))
        self._delegate = LibraryDelegate(theme, self.view)
        self.view.set_delegate(self._delegate)
        self.empty = EmptyState(self)
        self.addWidget(self.view)
        self.addWidget(self.empty)
        self.filter.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.filter.setFocus)
        self.view.opened.connect(self._open)
        self.view.clicked_open.connect(self._give_keys_to_text)
        self.model.title_edited.connect(self._rename)

    @property
    def in_trash(self) -> bool:
        """Tell whether the trash is shown in place of the debate."""
        return self._contents.in_trash

    @property
    def order(self) -> Order:
        """How texts are sorted."""
        return self._contents.order

    @property
    def trashed(self) -> int:
        """How much is in the trash."""
        return self._contents.trashed()

    @property
    def heading(self) -> tuple[str, str]:
        """The open debate's title, and what it holds in words."""
        return self._contents.heading(self._desk.debate_id)

    @property
    def shown_texts(self) -> list[Reference]:
        """The text that is marked as the one that is open."""
        return [each for each in self._delegate.open if each.kind == "document"]

    @property
    def tags(self) -> list[str]:
        """The tags of the debate's texts."""
        return self._contents.tags()

    def set_order(self, order: Order) -> None:
        """Sort texts, from the next `refresh` on."""
        self._contents.order = order

    @property
    def unplaced_only(self) -> bool:
        """Tell whether only texts are listed that no node comes from."""
        return self._contents.unplaced_only

    def show_unplaced_only(self, only: bool) -> None:
        """List only texts that no node comes from, or all, from the next `refresh` on."""
        self._contents.unplaced_only = only

    def selected(self) -> list[Reference]:
        """Point at the things whose rows are selected, in the order they are listed."""
        return [line.reference for line in self.selected_lines()]

    def selected_lines(self) -> list[ItemLine]:
        """Give what the selected rows show, in the order they are listed."""
        lines = (self.model.value(index) for index in self.view.selected_in_order())
        return [line for line in lines if isinstance(line, ItemLine)]

    def only_selected(self) -> Reference | None:
        """Point at the thing whose row is selected, if it is the only one."""
        ranges = self.view.selected_ranges()
        is_one = len(ranges) == 1 and ranges[0].top() == ranges[0].bottom()
        return next(iter(self.selected()), None) if is_one else None

    def has_selected_texts(self) -> bool:
        """Tell whether a text is selected, without a look at more rows than it takes."""
        for part in self.view.selected_ranges():
            for row in range(part.top(), part.bottom() + 1):
                line = self.model.value(self.model.index(row, 0, part.parent()))
                if isinstance(line, ItemLine) and line.reference.kind == "document":
                    return True
        return False

    def current(self) -> Reference | None:
        """Point at the thing in the current row."""
        line = self.model.value(self.view.currentIndex())
        return line.reference if isinstance(line, ItemLine) else None

    def forget(self, changes: Changes) -> set[Reference] | None:
        """Tell which texts and maps changes may have touched; None where all is to be listed again."""
        return self._contents.forget(changes)

    def refresh_some(self, touched: Iterable[Reference]) -> None:
        """Show some texts and maps as they are now, without a look at the others."""
        lines = self._contents.lines
        if lines is None:
            return
        for reference in touched:
            before = lines.group_of(reference)
            position = self._contents.read_again(reference)
            if before and (position is None or position[0] != before):
                self.model.take(reference, before)
            if position is not None:
                self._show_row(lines, *position)
            for name in {before, lines.group_of(reference)} - {""}:
                self._show_heading(lines, name)
        self.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def _show_row(self, lines: DebateLines, group: str, position: int) -> None:
        row = lines.row(group, position)
        if self.model.find(group).isValid():
            self.model.put(position, row, group)
        else:
            heading = Row(group, lines.heading(group), (row,), selectable=False)
            self.model.put(lines.shown_groups.index(group), heading)
            self.view.setExpanded(self.model.find(group), group not in self._folded_groups())

    def _show_heading(self, lines: DebateLines, group: str) -> None:
        if group in lines.shown_groups:
            self.model.say(lines.heading(group), group)
        else:
            self.model.take(group)

    def refresh(self) -> None:
        """Show what the library holds now; selection and scrolling stay with their rows."""
        known = set(self._folded_groups())
        before = {self.model.key(index) for index in self._groups()}
        self.model.show(self._contents.rows(self._desk.debate_id, self.filter.text()))
        for index in self._groups():
            if self.filter.text().strip() or self.model.key(index) not in before:
                self.view.setExpanded(index, str(self.model.key(index)) not in known)
        self.setCurrentWidget(self.view if self.model.rowCount() else self.empty)

    def show_trash(self, shown: bool) -> None:
        """List the trash, or the debate again, from the next `refresh` on."""
        self._contents.in_trash = shown
        self.filter.clear()
        self.view.setAccessibleName(tr("Trash") if shown else tr(_NAME))

    def mark_open(self, shown: Reference, *, follow: bool) -> None:
        """Mark a text or map as the one that is shown, and go to its row to `follow`."""
        self._delegate.mark(shown)
        paths = (self.model.find(self.model.key(group), shown) for group in self._groups())
        index = next((path for path in paths if path.isValid()), QModelIndex())
        if index.isValid() and follow:
            self.view.go_to(index)
        self.view.viewport().update()

    def save_state(self) -> None:
        """Keep sorting and folding."""
        folded: Sequence[str] = [
            str(self.model.key(index)) for index in self._groups() if not self.view.isExpanded(index)
        ]
        if self.filter.text().strip() or self.in_trash:
            folded = self._folded_groups()
        self._desk.workspace.state.set(STATE, {"order": self.order, "folded": folded})

    def restore_order(self) -> None:
        """Sort as it was kept, from the next `refresh` on."""
        if order := self._state().choice("order", ORDERS, ""):
            self._contents.order = cast("Order", order)

    def restore_folding(self) -> None:
        """Fold what is listed as it was kept."""
        folded = self._folded_groups()
        for index in self._groups():
            self.view.setExpanded(index, str(self.model.key(index)) not in folded)

    def _groups(self) -> list[QModelIndex]:
        return [self.model.index(row, 0) for row in range(self.model.rowCount())]

    def _state(self) -> KeptValues:
        return self._desk.workspace.state.record(STATE)

    def _folded_groups(self) -> list[str]:
        return self._state().texts("folded")

    def _open(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, ItemLine) and not self.in_trash:
            self.opened.emit(line.reference)

    def _give_keys_to_text(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, ItemLine) and line.reference.kind == "document" and not self.in_trash:
            self._desk.run_command("reader.text")

    def _rename(self, index: QPersistentModelIndex, title: str) -> None:
        line = self.model.value(index)
        if isinstance(line, ItemLine):
            self.renamed.emit(line.reference, title)
