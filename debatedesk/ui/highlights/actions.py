"""What can be done with highlights that are chosen from the list; every edit is one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.reference import Reference
from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.map_targets import map_for_adding, selected_node


class HighlightActions(QObject):
    """Acts on what `chosen` gives; `status_message` says what was done."""

    status_message = Signal(str)

    def __init__(
        self, desk: Desk, chosen: Callable[[], Sequence[ListedHighlight]], parent: QObject
    ) -> None:
        """Act on the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen

    def can_act(self) -> bool:
        """Tell whether any highlight is chosen."""
        return bool(self._chosen())

    def can_place(self) -> bool:
        """Tell whether a highlight is chosen whose words stand in its text."""
        return any(line.resolution.status != "orphaned" for line in self._chosen())

    def can_relate(self) -> bool:
        """Tell whether there is such a one, and a node that it can bear on."""
        return self.can_place() and selected_node(self._desk) is not None

    def go_to(self, line: ListedHighlight) -> None:
        """Open the highlighted words; of words that are gone the text, with a word on it."""
        self._desk.open(line.passage)
        if line.resolution.status == "orphaned":
            self.status_message.emit(tr("The highlighted words are no longer in this text."))
        elif line.resolution.status == "needs_review":
            self.status_message.emit(tr("The text says this otherwise now; Review lists what has changed."))

    def recolour(self, colour: str) -> None:
        """Give the chosen highlights another colour."""
        ids = self._ids()
        if ids:
            self._desk.do(lambda: self._desk.workspace.annotations.recolour_all(ids, colour))

    def retag(self, added: Sequence[str], removed: Sequence[str]) -> bool:
        """Give the chosen highlights tags, and take others from them; False where that can't be kept."""
        ids = self._ids()
        try:
            self._desk.attempt(lambda: self._desk.workspace.annotations.retag(ids, added, removed))
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return False
        return True

    def remove(self) -> None:
        """Remove the chosen highlights; notes on their words stay."""
        ids = self._ids()
        if ids and self._desk.do(lambda: self._desk.workspace.annotations.remove(*ids)):
            self.status_message.emit(
                tr(
                    "Removed {n:,} highlights; Undo brings them back.",
                    "Removed the highlight; Undo brings it back.",
                    len(ids),
                )
            )

    def copy(self) -> None:
        """Copy the chosen highlights as quotations with their sources."""
        if lines := self._chosen():
            QGuiApplication.clipboard().setText(self._desk.workspace.exports.quotations_markdown(lines))
            self.status_message.emit(
                tr(
                    "Copied {n:,} quotations, each with its source.",
                    "Copied the quotation with its source.",
                    len(lines),
                )
            )

    def note(self) -> None:
        """Go to the note on a highlight, or start it; several make one note that quotes them."""
        lines = self._chosen()
        if not lines:
            return
        workspace = self._desk.workspace
        if len(lines) == 1:
            if lines[0].notes:
                self._desk.open(Reference.note(lines[0].notes[0].id))
                return
            changes = self._desk.do(lambda: workspace.notes.add(lines[0].passage))
        else:
            quotations = workspace.exports.quotations_markdown(lines)
            changes = self._desk.do(lambda: workspace.notes.add(self._in_common(lines), quotations))
        for created in changes.created:
            self._desk.open(created)

    def add_to_map(self, kind: NodeKind) -> None:
        """Make a node of each chosen highlight, on the map that is meant."""
        passages = self._passages()
        if not passages:
            return
        title = self._chosen()[0].document.title
        debate_id = self._desk.debate_id or self._chosen()[0].document.debate_id
        if map_id := map_for_adding(self._desk, debate_id, title):
            self._add(map_id, kind, passages, None, None)

    def relate(self, relation: RelationKind) -> None:
        """Let a node of each chosen highlight support the selected node, or object to it."""
        passages, node = self._passages(), selected_node(self._desk)
        if passages and node:
            self._add(node.within, "argument", passages, relation, node.id)

    def _add(
        self,
        map_id: str,
        kind: NodeKind,
        passages: Sequence[Reference],
        relation: RelationKind | None,
        target: str | None,
    ) -> None:
        maps = self._desk.workspace.maps
        changes = self._desk.do(
            lambda: maps.add_passages(map_id, kind, passages, relation=relation, target=target)
        )
        if changes.created:
            self._desk.select(changes.created[-1])
            self.status_message.emit(
                tr("Added {n:,} nodes to the map.", "Added a node to the map.", len(changes.created))
            )

    @staticmethod
    def _in_common(lines: Sequence[ListedHighlight]) -> Reference:
        """Point at what holds all of some highlights: their text, else the debate of the first."""
        document = lines[0].document
        if all(line.document.id == document.id for line in lines):
            return Reference.document(document.id)
        return Reference.debate(document.debate_id)

    def _ids(self) -> list[str]:
        return [line.mark.id for line in self._chosen()]

    def _passages(self) -> list[Reference]:
        return [line.passage for line in self._chosen() if line.resolution.status != "orphaned"]
