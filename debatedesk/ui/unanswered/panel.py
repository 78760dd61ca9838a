"""The list of what a debate still owes: unanswered proposals and objections, nodes without evidence.

It judges nothing and shows no standing, so it is there whatever the debate shows on its cards.
"""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.unanswered.rows import UnansweredDelegate, UnansweredLine, rows_of
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.tree_model import Row, TreeModel

STATE = "unanswered"
_AT_ONCE = 100


class UnansweredPanel(Panel):
    """Lists what is open in the map that is shown; while it is out of view nothing is read."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show what is open in the map that a desk shows."""
        super().__init__(parent)
        self.setObjectName("unansweredPanel")
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._is_offered = desk.workspace.state.record(STATE).flag("offered")
        self._map_id = ""
        self._listed = 0
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(0)
        self._following.timeout.connect(self.refresh)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, parent=self)
        self.view.setAccessibleName(tr("Unanswered and without evidence"))
        self.view.set_delegate(UnansweredDelegate(theme, self.view))
        self.empty = EmptyState(self)
        self._menu = QMenu(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setMinimumWidth(180)
        desk.changed.connect(self._changed)
        desk.showed.connect(self._showed)
        desk.opened.connect(self._showed)
        self.view.opened.connect(self._open)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._say_empty()

    @property
    def focus_target(self) -> QWidget | None:
        """The list; where it is empty, the tab above it."""
        return self.view if self.model.rowCount() else None

    @property
    def is_offered(self) -> bool:
        """Tell whether the list was ever asked for: until then its tab leaves its room to the others."""
        return self._is_offered

    @property
    def link_target(self) -> Reference | None:
        """The node of the current row."""
        line = self._line(self.view.currentIndex())
        return Reference.node(self._map_id, line.node.id) if line else None

    def commands(self) -> list[Command]:
        """List the panel's command."""
        title = tr("Unanswered and without evidence")
        return [Command("unanswered.show", title, "View", self.show_list, "Ctrl+Alt+U")]

    def show_list(self) -> None:
        """Bring the list into view and go to its first row."""
        self._is_offered = True
        self.tab_changed.emit()
        self.raise_requested.emit()
        self.refresh()
        if self._line(self.view.currentIndex()):
            self.view.setFocus()
        elif self.model.rowCount():
            self.view.enter()
        else:
            self.setFocus()

    def save_state(self) -> None:
        """Keep whether the list was asked for."""
        self._desk.workspace.state.set(STATE, {"offered": self._is_offered})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """List what is open now, once in view; the current row stays, or the one that took its place."""
        self._following.stop()
        if not self.isVisible():
            return
        shown = self._desk.shown_map
        map_id = shown.id if shown else ""
        rows: list[Row] = []
        try:
            if map_id:
                workspace = self._desk.workspace
                rows = rows_of(workspace.maps.map(map_id), workspace.standings.open_points(map_id))
        except DeskError:
            map_id = ""
        is_other, self._map_id = map_id != self._map_id, map_id
        self._show(rows, is_other)

    def _show(self, rows: list[Row], is_other: bool) -> None:
        """Show rows; so many that come or go are shown at once, not one stretch after the other."""
        before = self.view.currentIndex()
        heading, position = self.model.key(before.parent()), before.row()
        had_row = before.isValid() and before.parent().isValid()
        known = {self.model.key(self.model.index(row, 0)) for row in range(self.model.rowCount())}
        count = sum(len(row.children) for row in rows)
        if is_other or abs(count - self._listed) > _AT_ONCE:
            self.model.clear()
            known = set()
        self._listed = count
        self.model.show(rows)
        for row in rows:
            if row.key not in known:
                self.view.expand(self.model.find(row.key))
        now = self.view.currentIndex()
        if had_row and not is_other and not now.parent().isValid():
            below = self.model.find(heading)
            last = self.model.rowCount(below) - 1
            if below.isValid() and last >= 0:
                self.view.go_to(self.model.index(min(position, last), 0, below))
        self._say_empty()
        self._stack.setCurrentWidget(self.view if rows else self.empty)

    def _say_empty(self) -> None:
        if self._map_id:
            self.empty.say(
                tr("Nothing is left open"),
                tr("Every proposal and objection has an answer, and every node comes from a passage."),
            )
        else:
            self.empty.say(
                tr("No map"),
                tr("Open a map to see what nobody answers and what comes from no passage."),
            )

    def _changed(self, changes: Changes) -> None:
        """Follow an edit once what is edited has been shown."""
        if changes.everything or changes.maps or changes.debates or changes.touches_map(self._map_id):
            self._following.start()

    def _showed(self, shown: Reference) -> None:
        if shown.kind in ("map", "debate") and shown.id != self._map_id:
            self._following.start()

    def _line(self, index: QModelIndex) -> UnansweredLine | None:
        line = self.model.value(index)
        return line if isinstance(line, UnansweredLine) else None

    def _open(self, index: QModelIndex) -> None:
        """Go to the node of a row; the keys stay in the list."""
        if line := self._line(index):
            self._desk.open(Reference.node(self._map_id, line.node.id))

    def _show_menu(self, at: QPoint) -> None:
        index = self.view.currentIndex()
        if self._line(index):
            self._menu.clear()
            add_entry(self._menu, tr("Go to the node"), lambda: self._open(index), "Return")
            add_entry(
                self._menu, tr("Copy link"), lambda: self._desk.run_command("edit.copy_link"), "Ctrl+Alt+K"
            )
            open_menu(self._menu, self.view.viewport().mapToGlobal(at))
