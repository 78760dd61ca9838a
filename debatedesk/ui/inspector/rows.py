"""How links, evidence and notes look and what their rows do."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import kinds_for
from debatedesk.domain.reference import Reference
from debatedesk.services.note_links import Backlink
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.contents import AnswerLine, EvidenceLine, LinkLine, NoteEntry
from debatedesk.ui.inspector.item import ItemLook
from debatedesk.ui.inspector.scheme_section import choose_scheme
from debatedesk.ui.inspector.section import Item
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.menu_entries import add_entry


class InspectorRows:
    """Makes the inspector's rows; what they do goes through the desk."""

    def __init__(self, desk: Desk) -> None:
        """Act on a desk."""
        self._desk = desk

    def links(self, map_id: str, lines: Iterable[LinkLine]) -> list[Item]:
        """Make a row of each link: a click selects its other end."""
        return [self._link(map_id, line) for line in lines]

    def evidence(self, map_id: str, node_id: str, lines: Iterable[EvidenceLine]) -> list[Item]:
        """Make a row of each piece of evidence: a click opens the passage, Delete takes it off."""
        return [self._evidence(map_id, node_id, line) for line in lines]

    def notes(self, entries: Iterable[NoteEntry]) -> list[Item]:
        """Make a row of each note: a click opens it."""
        return [
            Item(
                ItemLook(entry.words, entry.tags),
                lambda entry=entry: self._desk.open(entry.reference),  # type: ignore[misc]
            )
            for entry in entries
        ]

    def backlinks(self, links: Iterable[Backlink]) -> list[Item]:
        """Make a row of each note that links to what is shown: a click opens it."""
        return [
            Item(
                ItemLook(link.title, f"{link.before}{link.words}{link.after}"),
                lambda link=link: self._desk.open(link.reference),  # type: ignore[misc]
            )
            for link in links
        ]

    def answers(self, lines: Iterable[AnswerLine]) -> list[Item]:
        """Make a row of each text that is answered or answers: a click opens it."""
        return [
            Item(
                ItemLook(line.words, line.detail),
                lambda line=line: self._desk.open(line.leads_to),  # type: ignore[misc]
            )
            for line in lines
        ]

    def fill_kinds(self, menu: QMenu, map_id: str, line: LinkLine) -> None:
        """Offer the kinds that a link can have."""
        relation = line.relation
        argument_map = self._desk.workspace.maps.map(map_id)
        for kind in kinds_for(argument_map, relation.sources, relation.target):
            entry = add_entry(menu, tr(RELATION_SIGNS[kind].word), self._changer(map_id, relation.id, kind))
            entry.setCheckable(True)
            entry.setChecked(kind == relation.kind)

    def remove_link(self, map_id: str, relation_id: str) -> None:
        """Take a link off the map."""
        self._desk.do(lambda: self._desk.workspace.maps.remove_relation(map_id, relation_id))

    def _link(self, map_id: str, line: LinkLine) -> Item:
        relation = line.relation
        link = Reference.relation(map_id, relation.id)

        def fill(menu: QMenu) -> None:
            self.fill_kinds(menu, map_id, line)
            menu.addSeparator()
            add_entry(menu, tr("Go to the link"), lambda: self._desk.select(link))
            add_entry(menu, tr("Argument scheme…"), lambda: choose_scheme(self._desk, link, menu.window()))
            add_entry(menu, tr("Remove link"), lambda: self.remove_link(map_id, relation.id))

        return Item(
            ItemLook(line.words, line.detail, relation.kind),
            lambda: self._desk.select(line.leads_to),
            None,
            fill,
        )

    def _evidence(self, map_id: str, node_id: str, line: EvidenceLine) -> Item:
        def open_passage() -> None:
            if line.passage is not None:
                self._desk.open(line.passage)

        def remove() -> None:
            maps = self._desk.workspace.maps
            self._desk.do(lambda: maps.remove_evidence(map_id, node_id, line.index))

        def fill(menu: QMenu) -> None:
            if line.passage is not None:
                add_entry(menu, tr("Open the passage"), open_passage, "Return")
            add_entry(menu, tr("Remove evidence"), remove, "Del")

        detail = joined((line.verdict, line.source))
        look = ItemLook(line.words, detail, None, line.problem, line.now, quoted=True)
        return Item(look, open_passage, remove, fill)

    def _changer(self, map_id: str, relation_id: str, kind: RelationKind) -> Callable[[], object]:
        maps = self._desk.workspace.maps
        return lambda: self._desk.do(lambda: maps.change_relation(map_id, relation_id, kind))


def balance(supports: int, attacks: int) -> str:
    """Say counts in a few words, as “2 for · 1 against”; nothing where there are none."""
    parts = (
        tr("{supports} for", supports=supports) if supports else "",
        tr("{attacks} against", attacks=attacks) if attacks else "",
    )
    return joined(parts)
