"""What commands and menus do with the selected card or link, beside editing it."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.model import ChosenFidelity
from debatedesk.domain.reference import Reference
from debatedesk.quotations.fidelity import NOTHING_FOUND, FoundFidelity
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.evidence import evidence_entries, open_evidence
from debatedesk.ui.map.field_dialogs import GroupDialog, TagsDialog
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.naming import card_as_text, name_of_relation
from debatedesk.ui.map.pages import MapPages
from debatedesk.ui.map.relinking import RelinkDialog, Then
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.mirroring import lower_corner

_FEW = 20
"""Of more nodes at once it is not found out whether they quote before a menu opens."""


class MapActions(QObject):
    """Acts on what is selected; signals ask for another selection, and for a menu of evidence."""

    status_message = Signal(str)
    select_requested = Signal(object)
    evidence_requested = Signal(object)

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        state: MapState,
        pages: MapPages,
        editing: MapEditing,
        window: QWidget,
    ) -> None:
        """Act on what a state holds and `pages` show, with dialogs over `window`."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._state = state
        self._pages = pages
        self._editing = editing
        self._window = window

    @property
    def reference(self) -> Reference | None:
        """What is selected, as the desk names it."""
        chosen = self._state.chosen.whole
        if chosen == CANVAS:
            return None
        make = Reference.node if chosen.kind == "card" else Reference.relation
        return make(self._state.map_id, chosen.id)

    def menu_position(self) -> QPoint:
        """Give the point of the screen where a menu on what is selected opens."""
        page = self._pages.current
        shown = page.rect_of(self._state.chosen).toRect().intersected(page.rect())
        corner = lower_corner(shown, page.layoutDirection()) if shown.isValid() else QPoint(24, 24)
        return page.mapToGlobal(corner)

    def found_fidelities(self) -> list[tuple[ChosenFidelity, FoundFidelity]]:
        """Give what is said of the selected nodes, and what was found out of them if they are few."""
        state, fidelities = self._state, self._desk.workspace.fidelities
        nodes, chosen = state.contents.argument_map.nodes, state.chosen_nodes
        if len(chosen) > _FEW:
            return [(nodes[key].fidelity, NOTHING_FOUND) for key in chosen]
        return [(nodes[key].fidelity, fidelities.found(state.map_id, key)) for key in chosen]

    def fold(self) -> None:
        """Fold or unfold what hangs on the selected card."""
        if self._state.node:
            self._state.fold(self._state.node.id)

    def focus(self) -> None:
        """Show only what stands next to the selected card, or all again."""
        if node := self._state.node:
            self._state.focus_on(None if self._state.focus == node.id else node.id)

    def choose_scheme(self) -> None:
        """Ask by which argument scheme the selected link counts, or that of the selected card."""
        self._desk.run_command("inspector.scheme")

    def copy_link(self) -> None:
        """Copy a link to what is selected."""
        self._desk.run_command("edit.copy_link")

    def present(self) -> None:
        """Present the map full screen."""
        self._desk.run_command("present.map")

    def report_on_evidence(self) -> None:
        """Open the evidence report of the map."""
        self._desk.run_command("map.evidence_report")

    def refer_to_other_map(self) -> None:
        """Ask to which node of another map the selected card refers."""
        self._desk.run_command("inspector.refer")

    def open_reference(self) -> None:
        """Go to the node of another map that the selected card refers to; says so where that is gone."""
        node = self._state.node
        if node is None or node.refers_to is None:
            return
        if why := self._desk.workspace.maps.why_not_there(node.refers_to):
            self._desk.failed.emit(tr(why))
        else:
            self._desk.open(node.refers_to)

    def select_link(self) -> None:
        """Select the relation by which the selected node bears on another."""
        if link := self._state.link_of_chosen:
            self.select_requested.emit(HitTarget("link", link.id))

    def open_evidence(self) -> None:
        """Open the words of the selected node; where there are several, a menu names them."""
        node = self._state.node
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

    def copy_text(self) -> None:
        """Copy what the selected card says, or the name of the selected link, as text."""
        state = self._state
        if state.node:
            words = card_as_text(state.contents.cards[state.node.id])
        elif state.relation:
            words = name_of_relation(state.contents.argument_map, state.relation)
        else:
            return
        QGuiApplication.clipboard().setText(words)
        self.status_message.emit(tr("Copied as text."))

    def relink(self) -> None:
        """Ask what the selected nodes or the selected relation shall bear on."""
        if not self._editing.flush():
            return
        state, link = self._state, self._state.link_of_chosen
        chosen = state.chosen_nodes
        if len(chosen) > 1:
            self._ask_target(chosen, lambda target, kind: self._editing.move_to(target, kind, chosen))
        elif source := link.sources[0] if link else "".join(chosen):
            moved = link.id if link else ""
            self._ask_target(
                [source], lambda target, kind: self._editing.relate(source, target, kind, instead=moved)
            )

    def link_also(self) -> None:
        """Ask what the selected nodes shall bear on beside what they bear on already."""
        if self._editing.flush() and (chosen := self._state.chosen_nodes):
            self._ask_target(
                chosen, lambda target, kind: self._editing.link_also(target, kind, chosen), also=True
            )

    def _ask_target(self, sources: list[str], then: Then, *, also: bool = False) -> None:
        link = self._state.link_of_chosen
        RelinkDialog(
            self._state.contents,
            tuple(sources),
            (link.kind, link.target) if link else ("support", ""),
            then,
            self._theme,
            self._window,
            also=also,
        ).open()

    def select_all(self) -> None:
        """Select all nodes."""
        state = self._state
        if self._editing.flush():
            state.choose_all(state.contents.argument_map.nodes, state.chosen.id)

    def ask_tags(self) -> None:
        """Ask which tags the selected nodes shall have."""
        if self._editing.flush() and (chosen := self._state.chosen_nodes):
            nodes = [self._state.contents.argument_map.nodes[key] for key in chosen]
            TagsDialog(nodes, self._editing, self._window).open()

    def ask_group(self) -> None:
        """Ask in which group the selected nodes shall stand."""
        if self._editing.flush() and (chosen := self._state.chosen_nodes):
            argument_map = self._state.contents.argument_map
            GroupDialog(argument_map, chosen, self._editing, self._window).open()
