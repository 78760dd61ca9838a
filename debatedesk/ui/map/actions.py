"""What commands and menus do with the selected card or link, beside editing it."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.controller import MapController
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.evidence import evidence_entries, open_evidence
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import card_as_text, name_of_relation
from debatedesk.ui.map.overview import Overview
from debatedesk.ui.map.relinking import RelinkDialog
from debatedesk.ui.map.view import MapView
from debatedesk.ui.theme import ThemeHost


class MapActions(QObject):
    """Acts on what is selected; signals ask for another selection, and for a menu of evidence."""

    status_message = Signal(str)
    select_requested = Signal(object)
    evidence_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        controller: MapController,
        view: MapView,
        editing: MapEditing,
        overview: Overview,
        window: QWidget,
    ) -> None:
        """Act on what `controller` shows in `view`, with dialogs over `window`."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._controller = controller
        self._view = view
        self._editing = editing
        self._overview = overview
        self._window = window

    @property
    def reference(self) -> Reference | None:
        """What is selected, as the desk names it."""
        chosen = self._controller.chosen.whole
        if chosen == CANVAS:
            return None
        make = Reference.node if chosen.kind == "card" else Reference.relation
        return make(self._controller.map_id, chosen.id)

    def menu_place(self) -> QPoint:
        """Give the point of the screen where a menu on what is selected opens."""
        canvas = self._view.viewport()
        shown = self._view.rect_of(self._controller.chosen).toRect().intersected(canvas.rect())
        return canvas.mapToGlobal(shown.bottomLeft() if shown.isValid() else QPoint(24, 24))

    def zoom(self, direction: int) -> None:
        """Zoom one step in or out."""
        self._view.zoom_to(self._view.camera.next_step(direction))

    def toggle_overview(self) -> None:
        """Show or hide the overview."""
        self._overview.set_requested(not self._overview.requested)

    def fold(self) -> None:
        """Fold or unfold what hangs on the selected card."""
        if self._controller.node:
            self._controller.fold(self._controller.node.id)

    def focus(self) -> None:
        """Show only what stands next to the selected card, or all again."""
        if node := self._controller.node:
            self._controller.focus_on(None if self._controller.focus == node.id else node.id)

    def select_link(self) -> None:
        """Select the relation by which the selected node bears on another."""
        if link := self._controller.link_of_chosen:
            self.select_requested.emit(HitTarget("link", link.id))

    def open_evidence(self) -> None:
        """Open the words of the selected node; where there are several, a menu names them."""
        node = self._controller.node
        if node is None or not node.evidence:
            return
        if len(node.evidence) == 1:
            open_evidence(self._desk, node.evidence[0])
        else:
            self.evidence_requested.emit(evidence_entries(self._desk, node))

    def open_notes(self) -> None:
        """Open the first note on what is selected."""
        if self.reference:
            for note in self._desk.workspace.notes.notes_on(self.reference)[:1]:
                self._desk.open(Reference.note(note.id))

    def add_note(self) -> None:
        """Start a note on what is selected and go to it."""
        if on := self.reference:
            for created in self._desk.do(lambda: self._desk.workspace.notes.add(on)).created:
                self._desk.open(created)

    def copy(self) -> None:
        """Copy the selected card, or the name of the selected link, as text."""
        controller = self._controller
        if controller.node:
            words = card_as_text(controller.contents.cards[controller.node.id])
        elif controller.relation:
            words = name_of_relation(controller.contents.argument_map, controller.relation)
        else:
            return
        QGuiApplication.clipboard().setText(words)
        self.status_message.emit("Copied as text.")

    def relink(self) -> None:
        """Ask what the selected node or relation shall bear on."""
        controller, link = self._controller, self._controller.link_of_chosen
        source = link.sources[0] if link else controller.node.id if controller.node else ""
        if not source or not self._editing.flush():
            return
        moved = link.id if link else ""
        RelinkDialog(
            controller.contents,
            source,
            (link.kind, link.target) if link else ("support", ""),
            lambda target, kind: self._editing.relate(source, target, kind, instead=moved),
            self._theme,
            self._window,
        ).open()
