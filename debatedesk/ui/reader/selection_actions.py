"""What can be done with selected words: highlight, note, copy, quote, put on the map."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.reader.copying import Copied

_TOLD: Mapping[RelationKind, str] = {
    "support": message("Added to the map in support."),
    "attack": message("Added to the map as an objection."),
}


class SelectionActions(QObject):
    """Acts on what is selected in the view that `current` gives; `status_message` says what was done."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, current: Callable[[], DocumentView], parent: QObject) -> None:
        """Act for the readers of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._current = current

    def can_act(self) -> bool:
        """Tell whether words are selected."""
        return self._current().face.selected_span() is not None

    def selected_node(self) -> Reference | None:
        """Give the node that is selected on the desk, if it is still there, in the debate that is open."""
        from debatedesk.ui.widgets.map_targets import selected_node

        return selected_node(self._desk)

    def can_relate(self) -> bool:
        """Tell whether words are selected and a node that they can bear on."""
        return self.can_act() and self.selected_node() is not None

    def highlight(self, colour: str) -> None:
        """Highlight what is selected; a highlight of just these words gets the colour."""
        document_view, passage = self._passage()
        if passage is None:
            return
        same = [
            each
            for each in document_view.face.marks.highlights.between(passage.start, passage.end)
            if (each.start, each.end) == (passage.start, passage.end)
        ]
        annotations = self._desk.workspace.annotations
        if same:
            self._desk.do(lambda: annotations.recolour(same[0].id, colour))
        else:
            self._desk.do(lambda: annotations.add(passage.id, passage.start, passage.end, colour))
        document_view.face.clear_selection()

    def can_remove_highlight(self) -> bool:
        """Tell whether what is selected touches a highlight."""
        document_view, passage = self._passage()
        return bool(passage and document_view.face.marks.highlights.between(passage.start, passage.end))

    def remove_highlights(self) -> None:
        """Take away the highlights that what is selected touches."""
        document_view, passage = self._passage()
        if passage is None:
            return
        touched = [
            each.id for each in document_view.face.marks.highlights.between(passage.start, passage.end)
        ]
        self._desk.do(lambda: self._desk.workspace.annotations.remove(*touched))

    def add_note(self) -> None:
        """Start a note on what is selected, or on the whole text, and go to it."""
        document_view, passage = self._passage()
        if passage is None and document_view.document is None:
            return
        on = passage or Reference.document(document_view.document.id if document_view.document else "")
        changes = self._desk.do(lambda: self._desk.workspace.notes.add(on))
        document_view.face.clear_selection()
        for created in changes.created:
            self._desk.open(created)

    def copy(self) -> None:
        """Copy what is selected."""
        self._current().face.copy()

    def quote(self) -> None:
        """Copy what is selected as a quotation with its source."""
        from debatedesk.ui.reader.copying import quotation

        document_view, passage = self._passage()
        reading = document_view.face.reading
        if passage is None or reading is None or document_view.document is None:
            return
        put_on_clipboard(quotation(reading, passage.start, passage.end, document_view.document))
        self.status_message.emit(tr("Copied as a quotation with its source."))

    def cite(self) -> None:
        """Copy what is selected with a citation in the chosen style, or the whole text's reference."""
        from debatedesk.ui.reader.copying import Copied, with_citation

        document_view, passage = self._passage()
        reading, document = document_view.face.reading, document_view.document
        if reading is None or document is None:
            return
        citations = self._desk.workspace.citations
        span = (passage.start, passage.end) if passage else None
        try:
            cited = citations.cite(document.id, "", span) if span else citations.entry(document.id)
            in_note = citations.is_note(citations.chosen)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        copied = Copied(cited.text, f"<p>{cited.html}</p>")
        if span:
            copied = with_citation(reading, *span, cited, in_note)
        put_on_clipboard(copied)
        style = citations.title_of(citations.chosen)
        self.status_message.emit(
            tr("Copied with a citation in {style}.", style=style)
            if span
            else tr("Copied the reference of the text in {style}.", style=style)
        )

    def choose_style(self) -> None:
        """Ask for the style that citations are written in."""
        from debatedesk.ui.citing.style_choice import choose_style

        choose_style(self._desk, self._current().window())

    def add_style(self) -> None:
        """Ask for the file of another style."""
        from debatedesk.ui.citing.style_choice import add_style

        add_style(self._desk, self._current().window())

    def choose_language(self) -> None:
        """Ask for the language that citations are written in."""
        from debatedesk.ui.citing.style_choice import choose_language

        choose_language(self._desk, self._current().window())

    def add_to_map(self, kind: NodeKind) -> None:
        """Add what is selected to the map as a node that stands by itself."""
        _, passage = self._passage()
        map_id = self._map_for_adding() if passage else ""
        if passage and map_id:
            changes = self._add(map_id, kind, passage, None, None)
            self._tell(changes, tr("Added to the map as {kind}.", kind=NODE_RULES[kind].name))

    def relate(self, relation: RelationKind) -> None:
        """Add what is selected as support of the selected node or as an objection to it."""
        _, passage = self._passage()
        node = self.selected_node()
        if passage and node:
            changes = self._add(node.within, "argument", passage, relation, node.id)
            self._tell(changes, tr(_TOLD[relation]))

    def add_evidence(self) -> None:
        """Give the selected node what is selected as evidence."""
        document_view, passage = self._passage()
        node = self.selected_node()
        if passage is None or node is None:
            return
        maps = self._desk.workspace.maps
        changes = self._desk.do(
            lambda: maps.add_evidence(node.within, node.id, passage.id, passage.start, passage.end)
        )
        self._tell(changes, tr("Added as evidence to the selected node."))
        document_view.face.clear_selection()

    def passage(self) -> Reference | None:
        """Point at the words that are selected."""
        return self._passage()[1]

    def _passage(self) -> tuple[DocumentView, Reference | None]:
        document_view = self._current()
        span = document_view.face.selected_span()
        if span is None or document_view.document is None:
            return document_view, None
        return document_view, Reference.passage(document_view.document.id, span.start, span.end)

    def _map_for_adding(self) -> str:
        from debatedesk.ui.widgets.map_targets import map_for_adding

        document = self._current().document
        return map_for_adding(self._desk, document.debate_id, document.title) if document else ""

    def _add(
        self,
        map_id: str,
        kind: NodeKind,
        passage: Reference,
        relation: RelationKind | None,
        target: str | None,
    ) -> Changes:
        maps = self._desk.workspace.maps
        changes = self._desk.do(
            lambda: maps.add_passage(map_id, kind, passage, relation=relation, target=target)
        )
        self._current().face.clear_selection()
        for created in changes.created:
            self._desk.select(created, "step")
        return changes

    def _tell(self, changes: Changes, words: str) -> None:
        if changes:
            self.status_message.emit(words)


def put_on_clipboard(copied: "Copied") -> None:
    """Copy words for programs that take rich text and for those that take plain text."""
    data = QMimeData()
    data.setText(copied.text)
    data.setHtml(copied.html)
    QGuiApplication.clipboard().setMimeData(data)
