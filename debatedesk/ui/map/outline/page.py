"""The outline as a view of the map: what it follows, and what a person does in it."""

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from debatedesk.domain.maps.layout.neighbourhood import neighbourhood
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.outline.model import OutlineModel
from debatedesk.ui.map.outline.view import OutlineView
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.mirroring import lower_corner


class OutlinePage(MapPage):
    """Shows the map of a state as a tree of rows; folding is that of the state."""

    lists_off_map = True

    def __init__(
        self, desk: Desk, state: MapState, theme: ThemeHost, parent: QWidget | None = None
    ) -> None:
        """List what a state holds."""
        super().__init__(state, parent)
        self.model = OutlineModel(self)
        self.view = OutlineView(self.model, theme, self)
        self._is_active = self._is_following = False
        self._map_id = ""
        self._folded: frozenset[str] = frozenset()
        self._made_from: object = None
        self._made_rows: tuple[OutlineRow, ...] = ()
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        state, view = self.state, self.view
        state.opened.connect(self._show)
        state.refreshed.connect(self._show)
        state.refolded.connect(self._show)
        state.chose.connect(self._show_chosen)
        view.clicked_row.connect(lambda index: self._went(index, by_key=False))
        view.opened_row.connect(lambda index: self.opened.emit(self._target(index)))
        view.walked.connect(lambda index: self._went(index, by_key=True))
        view.menu_requested.connect(lambda index, at: self.menu_requested.emit(self._target(index), at))
        view.expanded.connect(lambda index: self._fold(index, folded=False))
        view.collapsed.connect(lambda index: self._fold(index, folded=True))
        view.scrolled.connect(self.moved)
        self.model.dropped.connect(self._drop)

    def activate(self) -> None:
        """List what has changed, and follow it from now on."""
        self._is_active = True
        self._show()
        self._show_chosen()

    def deactivate(self) -> None:
        """List nothing while another view is shown."""
        self._is_active = False

    @property
    def focus_target(self) -> QWidget:
        """The tree."""
        return self.view

    def _show(self) -> None:
        if not self._is_active:
            return
        state = self.state
        self._is_following = True
        try:
            fresh = self.model.show(self._rows(), state.contents)
            self.view.dim(state.dimmed)
            if self._map_id != state.map_id:
                self._map_id = state.map_id
                self._folded = frozenset()
                self.view.expandAll()
            for index in fresh:
                if self.model.node(index) not in state.folded:
                    self.view.expand(index)
            for node_id in self._folded - state.folded:
                self.view.expand(self.model.row_of(node_id))
            for node_id in state.folded - self._folded:
                self.view.collapse(self.model.row_of(node_id))
            self._folded = state.folded
        finally:
            self._is_following = False
        self._show_chosen()
        self.moved.emit()

    def _rows(self) -> tuple[OutlineRow, ...]:
        """Make the rows of the map, or of what stands next to the focus; the same ones where none moved."""
        argument_map, focus = self.state.shown_map, self.state.focus
        shape = [(key, node.kind) for key, node in argument_map.nodes.items()]
        ground = (shape, argument_map.relations, focus)
        if ground != self._made_from:
            whole = neighbourhood(argument_map, focus) if focus else argument_map
            self._made_from, self._made_rows = ground, outline_of(whole)
        return self._made_rows

    def _went(self, index: QModelIndex, *, by_key: bool) -> None:
        """Select on the desk what a click or a key has selected in the tree."""
        nodes = self._selected_nodes()
        if len(nodes) > 1 and self.model.node(index) in nodes:
            self.chose_many.emit(nodes, self.model.node(index))
        elif by_key:
            self.walked.emit(self._target(index))
        else:
            self.picked.emit(self._target(index))

    def _selected_nodes(self) -> list[str]:
        """List the ids of the nodes whose rows are selected, each once."""
        return list(dict.fromkeys(map(self.model.node, self.view.selectionModel().selectedIndexes())))

    def _show_chosen(self) -> None:
        if not self._is_active:
            return
        chosen = self.state.chosen
        current = self._target(self.view.currentIndex())
        wanted = self.state.chosen_nodes or [self.model.node(self._row(chosen))]
        if current != chosen or set(self._selected_nodes()) != set(wanted):
            others = [self.model.row_of(key) for key in wanted if key != chosen.id]
            self._is_following = True
            try:
                self.view.go_to(self._row(chosen), [row for row in others if row.isValid()])
            finally:
                self._is_following = False

    def _row(self, target: HitTarget) -> QModelIndex:
        if target.kind == "link":
            return self.model.row_of_relation(target.id)
        return self.model.row_of(target.id)

    def _target(self, index: QModelIndex) -> HitTarget:
        node_id = self.model.node(index)
        return HitTarget("card", node_id) if node_id else CANVAS

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        node_id = self.model.node(index)
        if node_id and not self._is_following and (node_id in self.state.folded) != folded:
            self.state.fold(node_id)

    def _drop(self, node_id: str, index: QModelIndex, position: int) -> None:
        """Ask what a row dropped on another shall be to it; put one dropped between others there."""
        if position < 0:
            target = self._target(index)
            if target.id not in ("", node_id):
                corner = lower_corner(self.view.visualRect(index), self.layoutDirection())
                self.dropped.emit(node_id, target, self.view.viewport().mapToGlobal(corner))
            return
        last = self.model.rowCount(index) - 1
        sibling = self._target(self.model.index(min(position, last), 0, index))
        if sibling.id not in ("", node_id):
            self.slotted.emit(node_id, sibling.id, "before" if position <= last else "after")

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the page where a row shows; a null one for none."""
        rect = self.view.visualRect(self._row(target))
        return QRectF(rect.translated(self.view.viewport().pos())) if rect.isValid() else QRectF()

    def reveal(self, target: HitTarget) -> None:
        """Unfold what a row stands below."""
        row = self._row(target)
        if not row.isValid() and self.state.focus:
            self.state.focus_on(None)
            row = self._row(target)
        folded, above = [], row.parent()
        while above.isValid():
            if self.model.node(above) in self.state.folded:
                folded.append(self.model.node(above))
            above = above.parent()
        for node_id in folded:
            self.state.fold(node_id)

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a row."""
        if (row := self._row(target)).isValid():
            self.view.scrollTo(row)

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the page."""
        below = rect.bottom() - self.view.viewport().height()
        if below > 0:
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + round(min(below, max(0.0, rect.top()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.state.focus:
            self.state.focus_on(None)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()
