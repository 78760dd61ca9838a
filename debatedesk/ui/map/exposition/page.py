"""The exposition: the map as a text, which goes to the passages that it quotes."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.layout.neighbourhood import neighbourhood
from debatedesk.services.exposition_files import paragraph_text
from debatedesk.services.exposition_records import NO_EXPOSITION
from debatedesk.ui.clipboard_target import ClipboardTarget
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.evidence import open_evidence
from debatedesk.ui.map.exposition.contents import NO_PASSAGE, NOTHING_SHOWN, shown_exposition
from debatedesk.ui.map.exposition.text import ExpositionText
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr


class ExpositionPage(MapPage):
    """Shows the map of a state as a text; nothing of it is folded."""

    lists_off_map = True

    def __init__(
        self, desk: Desk, state: MapState, theme: ThemeHost, parent: QWidget | None = None
    ) -> None:
        """Read what a state holds."""
        super().__init__(state, parent)
        self._desk = desk
        self._exposition = NO_EXPOSITION
        self._shown = NOTHING_SHOWN
        self._is_active = False
        self._made_from: object = None
        self.text = ExpositionText(theme, self)
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        state, text = self.state, self.text
        state.opened.connect(self._show)
        state.refreshed.connect(self._show)
        state.refolded.connect(self._show)
        state.chose.connect(self._show_chosen)
        self._desk.changed.connect(self._texts_changed)
        text.clicked.connect(self._go_to_passage)
        text.opened.connect(lambda node_id: self._go_to_passage(node_id, NO_PASSAGE))
        text.walked.connect(lambda node_id: self.walked.emit(HitTarget("card", node_id)))
        text.copy_asked.connect(self._copy)
        text.menu_requested.connect(self._ask_for_menu)
        text.scrolled.connect(self.moved)

    def activate(self) -> None:
        """Read what has changed, and follow it from now on."""
        self._is_active = True
        self._show()

    def deactivate(self) -> None:
        """Read nothing while another view is shown."""
        self._is_active = False

    @property
    def focus_target(self) -> QWidget:
        """The text."""
        return self.text

    @property
    def typed_in(self) -> tuple[QWidget, ...]:
        """Nothing: what is read is not typed over; F2 edits the node."""
        return ()

    def _texts_changed(self, changes: Changes) -> None:
        """Read again where passages stand once texts have changed, which the state knows nothing of."""
        if changes.everything or changes.texts:
            self._made_from = None
            self._show()

    def _show(self) -> None:
        if not self._is_active:
            return
        state = self.state
        shown = state.shown_map
        if state.focus:
            shown = neighbourhood(shown, state.focus)
        try:
            if not state.map_id:
                self._exposition = NO_EXPOSITION
            elif self._made_from != (shown.nodes, shown.relations, state.map_id):
                self._exposition = self._desk.workspace.expositions.of(shown)
            self._made_from = (shown.nodes, shown.relations, state.map_id)
        except DeskError:  # the map has gone; the pane shows another
            self._exposition, self._made_from = NO_EXPOSITION, None
        cards = state.contents.cards
        self._shown = shown_exposition(self._exposition, cards, state.dimmed, self._shown)
        self.text.show_paragraphs(self._shown.paragraphs)
        self._show_chosen()
        self.moved.emit()

    def _show_chosen(self) -> None:
        if self._is_active:
            self.text.choose(self.state.chosen_nodes, self._node_of(self.state.chosen))

    def _node_of(self, target: HitTarget) -> str:
        """Name the node that stands for a target: for a link that which it leads from."""
        relation = self.state.contents.argument_map.relations.get(target.id)
        return relation.sources[0] if target.kind == "link" and relation else target.id

    def _go_to_passage(self, node_id: str, passage: int) -> None:
        """Select a node and go to a passage of it, to the first without a number."""
        if not node_id:
            return
        self.picked.emit(HitTarget("card", node_id))
        node = self.state.node
        if node is None or node.id != node_id:
            return
        if node.evidence:
            open_evidence(self._desk, node.evidence[max(passage, 0)])

    def _copy(self, node_id: str) -> None:
        for paragraph in self._exposition.paragraphs:
            if paragraph.node == node_id:
                QGuiApplication.clipboard().setText(paragraph_text(self._exposition, paragraph, tr))

    def clipboard_target(self) -> ClipboardTarget:
        """Copy the words that are selected, or the node that is read."""
        return {"select_all": self.text.selectAll, "copy": self.text.copy_chosen}

    def _ask_for_menu(self, node_id: str, at: QPoint) -> None:
        self.menu_requested.emit(HitTarget("card", node_id) if node_id else CANVAS, at)

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the page where a node shows; a null one for none."""
        rect = self.text.rect_of(self._node_of(target))
        return rect if rect.isNull() else rect.translated(QPoint(self.text.viewport().pos()).toPointF())

    def reveal(self, target: HitTarget) -> None:
        """Leave the focus where a node stands outside of it."""
        if self.state.focus and self.text.rect_of(self._node_of(target)).isNull():
            self.state.focus_on(None)

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a node."""
        self.text.bring_into_view(self._node_of(target))

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the page."""
        below = rect.bottom() - self.text.viewport().height()
        if below > 0:
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + round(min(below, max(0.0, rect.top()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.state.focus:
            self.state.focus_on(None)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()
