"""The passages of a text that nodes of maps come from, with what supports and opposes those nodes."""

from collections.abc import Iterable
from dataclasses import dataclass

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.counts import counted, support_counts
from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind, Relation, RelationKind
from debatedesk.domain.maps.relations import RULES, Stance
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace

_SIGNS: dict[Stance, str] = {"for": "+", "against": "−", "neither": ""}


@dataclass(frozen=True, slots=True)
class Answer:
    """A node that bears on another, or that another bears on; `on_link` by way of a link of that one."""

    kind: RelationKind
    title: str
    speaker: str = ""
    on_link: bool = False

    @property
    def stance(self) -> Stance:
        """Tell whether it speaks for or against."""
        return RULES[self.kind].stance


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text (reading offsets) that a node comes from.

    `bears_on` is what the node itself supports, attacks or answers; `answers` is what bears on it. `doubt`
    says why the place is not certain, and is empty where it is.
    """

    start: int
    end: int
    node: Reference
    kind: NodeKind
    title: str
    supports: int = 0
    attacks: int = 0
    bears_on: tuple[Answer, ...] = ()
    answers: tuple[Answer, ...] = ()
    doubt: str = ""

    @property
    def sign(self) -> str:
        """Tell what the node does to what it bears on: `+`, `−`, or nothing."""
        return _SIGNS[self.bears_on[0].stance] if self.bears_on else ""


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
        resolution = each.resolution
        doubt = resolution.reason if resolution.status == "needs_review" else ""
        found.append(
            _passage(
                argument_map, node, (resolution.start, resolution.end), counts.get(node.id, (0, 0)), doubt
            )
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
            on_link = relation.target in argument_map.relations
            yield Answer(relation.kind, other.label, other.speaker, on_link)


def _answers(argument_map: ArgumentMap, node: Node) -> Iterable[Answer]:
    """List what bears on a node, in the same sense as `support_counts` counts it."""
    for relation in argument_map.relations.values():
        if relation.target == node.id or node.id in counted(argument_map, relation):
            for source in _other_ends(relation, node):
                if other := argument_map.nodes.get(source):
                    yield Answer(relation.kind, other.label, other.speaker)


def _other_ends(relation: Relation, node: Node) -> tuple[str, ...]:
    return (relation.target,) if node.id in relation.sources else relation.sources
