"""Argument maps as data: nodes, relations and their evidence (after the Argument Interchange Format)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference

NodeKind = Literal["proposal", "claim", "argument", "question", "aside"]
RelationKind = Literal["support", "attack", "undercut", "contradiction", "rephrase", "answers"]

ChosenFidelity = Literal["", "paraphrase", "summary of several", "no source"]
"""How a reader says that a node renders its source; empty where nothing is said."""

Fidelity = Literal["quotation", "quotation with changes", ChosenFidelity]
"""How near a node is to its source: the first two are found out."""

NODE_KINDS: tuple[NodeKind, ...] = get_args(NodeKind)
RELATION_KINDS: tuple[RelationKind, ...] = get_args(RelationKind)
FIDELITIES: tuple[ChosenFidelity, ...] = get_args(ChosenFidelity)
NODE_COLOURS = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "grey")
"""By name, so that each theme has its own shade of each; a node has one or none."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a node comes from: a passage of a document, with the role that it plays."""

    document: str
    anchor: TextAnchor
    role: str = "states"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an argument's reconstruction: premises, rules of inference, conclusion (node ids)."""

    premises: tuple[str, ...]
    rules: tuple[str, ...]
    conclusion: str


@dataclass(frozen=True, slots=True)
class Node:
    """A proposal, claim, argument, question or aside.

    `group` is a path of headings; `colour` one of `NODE_COLOURS` or empty; `refers_to` a node of another
    map; `in_map` tells whether a file puts it on the map or leaves it off, None where nothing is said. Who
    made a node is no part of what it says: nodes that differ in their provenance alone are equal.
    `fidelity` is what its reader says of how it renders its evidence; whether it quotes is found out.
    """

    id: str
    kind: NodeKind = "claim"
    title: str = ""
    text: str = ""
    tags: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    weight: float | None = None
    speaker: str = ""
    evidence: tuple[Evidence, ...] = ()
    steps: tuple[Step, ...] = ()
    colour: str = ""
    refers_to: Reference | None = None
    in_map: bool | None = None
    provenance: Provenance = field(default=UNKNOWN, compare=False)
    fidelity: ChosenFidelity = ""

    @property
    def label(self) -> str:
        """The title, or the text where there is none."""
        return self.title or self.text


@dataclass(frozen=True, slots=True)
class CriticalAnswer:
    """The node that answers a critical question (by its key) of a relation's argument scheme."""

    question: str
    node: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How `sources` (node ids; several are linked premises) bear on `target` (a node or relation).

    `answered` are the critical questions of its `scheme` that nodes answer.
    """

    id: str
    kind: RelationKind
    sources: tuple[str, ...]
    target: str
    scheme: str = ""
    answered: tuple[CriticalAnswer, ...] = ()
    provenance: Provenance = field(default=UNKNOWN, compare=False)


@dataclass(frozen=True, slots=True)
class ArgumentMap:
    """Nodes and relations in document order, by id; every edit makes a new map.

    `settings` are what the front matter of its Argdown file says beyond the title, as JSON has it.
    """

    id: str
    title: str
    nodes: Mapping[str, Node] = field(default_factory=dict)
    relations: Mapping[str, Relation] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)

    @staticmethod
    def of(
        map_id: str,
        title: str,
        nodes: Iterable[Node] = (),
        relations: Iterable[Relation] = (),
        settings: Mapping[str, Any] | None = None,
    ) -> "ArgumentMap":
        """Build a map from nodes and relations in document order."""
        return ArgumentMap(
            map_id,
            title,
            {node.id: node for node in nodes},
            {each.id: each for each in relations},
            settings or {},
        )

    def relations_from(self, node_id: str) -> list[Relation]:
        """List the relations that a node is a source of."""
        return [each for each in self.relations.values() if node_id in each.sources]

    def relations_to(self, target_id: str) -> list[Relation]:
        """List the relations that bear on a node or relation."""
        return [each for each in self.relations.values() if each.target == target_id]

    def target_node(self, relation: Relation) -> str | None:
        """Find the node that a relation bears on in the end, through the relations it may attack."""
        seen: set[str] = set()
        target = relation.target
        while target in self.relations and target not in seen:
            seen.add(target)
            target = self.relations[target].target
        return target if target in self.nodes else None

    def borne_upon(self, relation: Relation) -> tuple[str, ...]:
        """Name the nodes that a relation speaks to: its target, or those whose link it bears on."""
        link = self.relations.get(relation.target)
        return link.sources if link else (relation.target,)
