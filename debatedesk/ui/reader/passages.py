"""The passages of a text that nodes of maps come from, with what supports and opposes those nodes."""

from collections.abc import Iterable
from dataclasses import dataclass

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.edits import support_counts
from debatedesk.domain.maps.model import ArgumentMap, Node, RelationKind
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace

AGAINST: frozenset[RelationKind] = frozenset({"attack", "undercut", "contradiction"})


@dataclass(frozen=True, slots=True)
class Answer:
    """A node that bears on another, or that another bears on."""

    kind: RelationKind
    title: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text (reading offsets) that a node comes from.

    `bears_on` is what the node itself supports, attacks or answers; `answers` is what bears on it. `doubt`
    says why the place is not certain, and is empty where it is.
    """

    start: int
    end: int
    node: Reference
    kind: str
    title: str
    supports: int = 0
    attacks: int = 0
    bears_on: tuple[Answer, ...] = ()
    answers: tuple[Answer, ...] = ()
    doubt: str = ""

    @property
    def sign(self) -> str:
        """Tell what the node does to what it bears on: `+`, `−`, or nothing."""
        if not self.bears_on:
            return ""
        return "−" if self.bears_on[0].kind in AGAINST else "+"


def passages_of(workspace: Workspace, document_id: str) -> list[Passage]:
    """List the passages of a document that can still be found in it, in the order of the text."""
    maps: dict[str, tuple[ArgumentMap, dict[str, tuple[int, int]]]] = {}
    found = []
    for each in workspace.maps.evidence_in(document_id):
        if each.resolution.status == "orphaned":
            continue
        if each.map_id not in maps:
            try:
                read = workspace.maps.map(each.map_id)
            except DeskError:
                continue
            maps[each.map_id] = read, support_counts(read)
        argument_map, counts = maps[each.map_id]
        node = argument_map.nodes.get(each.node_id)
        if node is None:
            continue
        place = each.resolution
        doubt = place.reason if place.status == "needs_review" else ""
        found.append(
            _passage(argument_map, node, (place.start, place.end), counts.get(node.id, (0, 0)), doubt)
        )
    return sorted(found, key=lambda each: (each.start, -each.end))


def _passage(
    argument_map: ArgumentMap, node: Node, span: tuple[int, int], counts: tuple[int, int], doubt: str
) -> Passage:
    return Passage(
        *span,
        node=Reference.node(argument_map.id, node.id),
        kind=node.kind,
        title=node.label,
        supports=counts[0],
        attacks=counts[1],
        bears_on=tuple(_bears_on(argument_map, node)),
        answers=tuple(_answers(argument_map, node)),
        doubt=doubt,
    )


def _bears_on(argument_map: ArgumentMap, node: Node) -> Iterable[Answer]:
    for relation in argument_map.relations_from(node.id):
        target = argument_map.target_node(relation)
        if target is not None and target != node.id:
            other = argument_map.nodes[target]
            yield Answer(relation.kind, other.label, other.speaker)


def _answers(argument_map: ArgumentMap, node: Node) -> Iterable[Answer]:
    """List what bears on a node, in the same sense as `support_counts` counts it."""
    others: tuple[str, ...]
    for relation in argument_map.relations.values():
        if node.id in relation.sources:
            others = (relation.target,) if relation.kind == "contradiction" else ()
        elif relation.kind in ("attack", "undercut"):
            others = relation.sources if argument_map.target_node(relation) == node.id else ()
        else:
            others = relation.sources if relation.target == node.id else ()
        for source in others:
            if other := argument_map.nodes.get(source):
                yield Answer(relation.kind, other.label, other.speaker)
