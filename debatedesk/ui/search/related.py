"""Passages elsewhere that speak of the same: looking for them, and making nodes of them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.jobs.requests import RelatedPassages, RelatedRequest
from debatedesk.services.search_results import Related
from debatedesk.ui.desk import Desk
from debatedesk.ui.search.rows import HitLine, PlaceLine, ResultGroup, place_line
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.tree_model import Row

WORDS = 6


class RelatedSearch(QObject):
    """Looks for what speaks of the same; `found` carries what was asked about and its rows."""

    passages_found = Signal(str, list)
    failed = Signal(str)
    status_message = Signal(str)

    def __init__(
        self,
        desk: Desk,
        current: Callable[[], object],
        selected_passage: Callable[[], Reference | None],
        parent: QObject,
    ) -> None:
        """Work on a desk.

        `current` gives the row that is chosen among the results, `selected_passage` the words that are
        selected in the text.
        """
        super().__init__(parent)
        self._desk = desk
        self._current = current
        self._number = 0
        self._selected_passage = selected_passage

    def can_look(self) -> bool:
        """Tell whether something is selected that has words."""
        return self._about() is not None

    def look(self) -> None:
        """Look for what speaks of the same as the words selected, else as the node."""
        about = self._about()
        if about is None:
            self.status_message.emit(tr("Select words in the text, or a node, to find related passages."))
            return
        text, key = about
        self._number += 1
        number = self._number
        shown = _short(text)

        def done(result: RelatedPassages) -> None:
            if number == self._number:
                self.passages_found.emit(shown, related_rows(result.passages))

        self._desk.jobs.start(RelatedRequest(text, key), done, self.failed.emit)

    def forget(self) -> None:
        """Want no answer any more."""
        self._number += 1

    def can_make_node(self) -> bool:
        """Tell whether a passage of a text is chosen among the results."""
        return self._chosen() is not None

    def make_node(self) -> None:
        """Make a node of the passage that was chosen, with its words as evidence."""
        passage, node = self._chosen(), self._node()
        if passage is None:
            return
        workspace = self._desk.workspace
        try:
            document = workspace.documents.document(passage.id)
            within = [each.id for each in workspace.maps.maps(document.debate_id)]
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        map_id = node.within if node and node.within in within else "".join(within[:1])
        if not map_id:
            made = self._desk.do(lambda: workspace.maps.create(document.debate_id, document.title))
            map_id = made.created[0].id if made.created else ""
        changes = self._desk.do(lambda: workspace.maps.add_passage(map_id, "argument", passage))
        for created in changes.created:
            self._desk.select(created, "step")
            self.status_message.emit(tr("Added to the map as an argument."))

    def _chosen(self) -> Reference | None:
        line = self._current()
        if isinstance(line, PlaceLine) and line.whole is not None:
            return line.whole
        return None

    def _node(self) -> Reference | None:
        chosen = self._desk.selection
        return chosen if chosen and chosen.kind == "node" else None

    def _about(self) -> tuple[str, str] | None:
        """Return the text that is asked about and the key of where it stands."""
        workspace = self._desk.workspace
        passage, node = self._selected_passage(), self._node()
        try:
            if passage is not None:
                text = workspace.documents.text(passage.id)[passage.start : passage.end]
                return (text, f"document/{passage.id}") if text.strip() else None
            chosen = workspace.maps.node(node.within, node.id) if node else None
            if node is None or chosen is None:
                return None
            evidence = workspace.maps.map(node.within).nodes[node.id].evidence
            said = [chosen.title, chosen.text, *(each.anchor.exact for each in evidence)]
            key = f"document/{evidence[0].document}" if evidence else ""
            return "\n".join(each for each in said if each), key
        except (DeskError, KeyError):
            return None


def related_rows(passages: list[Related]) -> list[Row]:
    """Show each passage under its text, with the words that it shares."""
    rows = []
    for number, passage in enumerate(passages):
        thing = Reference.document(passage.document_id)
        place = place_line(thing, passage.snippet)
        shared = ", ".join(passage.words[:WORDS])
        opened = replace(place, reference=place.whole or thing)  # nothing else marks the words it shares
        hit = HitLine(opened.reference, passage.title, tr("shares {words}", words=shared))
        rows.append(Row(number, hit, (Row(0, opened),)))
    if not rows:
        return []
    return [Row("related", ResultGroup(tr("Related passages"), len(rows)), tuple(rows), selectable=False)]


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"
