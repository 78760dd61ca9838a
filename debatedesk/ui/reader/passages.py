"""The passages of a text that nodes of maps come from, with what supports and opposes those nodes."""

from dataclasses import dataclass

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.counts import counted, support_counts
from debatedesk.domain.maps.model import ArgumentMap, NodeKind, Relation, RelationKind
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
class NodePassage:
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


def passages_of(workspace: Workspace, document_id: str) -> list[NodePassage]:
    """List the passages of a document that can still be found in it, in the order of the text."""
    maps: dict[str, _MapAnswers | None] = {}
    passages = []
    for placed in workspace.maps.evidence_in(document_id):
        if placed.resolution.status == "orphaned":
            continue
        if placed.map_id not in maps:
            maps[placed.map_id] = _read(workspace, placed.map_id)
        answers = maps[placed.map_id]
        if answers and placed.node_id in answers.argument_map.nodes:
            passages.append(answers.passage(placed.node_id, placed.resolution))
    return sorted(passages, key=lambda passage: (passage.start, -passage.end))


def _read(workspace: Workspace, map_id: str) -> "_MapAnswers | None":
    try:
        return _MapAnswers(workspace.maps.map(map_id))
    except DeskError:
        return None


class _MapAnswers:
    """What each node of a map bears on and what bears on it, gathered in one pass over its relations."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self.argument_map = argument_map
        self._counts = support_counts(argument_map)
        self._bears_on: dict[str, list[Answer]] = {}
        self._answers: dict[str, list[Answer]] = {}
        for relation in argument_map.relations.values():
            self._add(relation)

    def _add(self, relation: Relation) -> None:
        nodes = self.argument_map.nodes
        target = self.argument_map.target_node(relation)
        on_link = relation.target in self.argument_map.relations
        for source in dict.fromkeys(relation.sources):
            if source in nodes and target is not None and target != source:
                self._bears_on.setdefault(source, []).append(self._answer(relation, target, on_link))
        for end in {relation.target: None, **dict.fromkeys(counted(self.argument_map, relation))}:
            others = (relation.target,) if end in relation.sources else relation.sources
            self._answers.setdefault(end, []).extend(
                self._answer(relation, other) for other in others if other in nodes
            )

    def _answer(self, relation: Relation, node_id: str, on_link: bool = False) -> Answer:
        node = self.argument_map.nodes[node_id]
        return Answer(relation.kind, node.label, node.speaker, on_link)

    def passage(self, node_id: str, resolution: Resolution) -> NodePassage:
        """Tell of the words of a node where they stand."""
        node = self.argument_map.nodes[node_id]
        supports, attacks = self._counts[node_id]
        return NodePassage(
            resolution.start,
            resolution.end,
            node=Reference.node(self.argument_map.id, node_id),
            kind=node.kind,
            title=node.label,
            supports=supports,
            attacks=attacks,
            bears_on=tuple(self._bears_on.get(node_id, ())),
            answers=tuple(self._answers.get(node_id, ())),
            doubt=resolution.reason if resolution.status == "needs_review" else "",
        )
