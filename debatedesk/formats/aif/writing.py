"""From a map to AIF: claims become information, relations schemes, speakers and passages locutions."""

import json
from collections.abc import Iterator
from typing import Any

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES
from debatedesk.domain.message import message
from debatedesk.formats.aif.graph import ILLOCUTION, INFORMATION, LOCUTION
from debatedesk.formats.aif.schemes import CONTRADICTION, DEFAULTS, scheme_type
from debatedesk.formats.argdown.naming import FreeNames
from debatedesk.formats.base import NotCarried
from debatedesk.formats.json_map import evidence_data

JsonData = dict[str, Any]

ASSERTING = "Asserting"


def write_aif(argument_map: ArgumentMap) -> str:
    """Write AIF as AIFdb has it: nodes, edges, locutions, participants."""
    return _written(_Writing(argument_map).aif())


def write_xaif(argument_map: ArgumentMap) -> str:
    """Write xAIF: the same within `AIF`, with the room that OVA needs for text and positions."""
    ova = {"firstname": "", "surname": "", "url": "", "nodes": [], "edges": []}
    graph = _Writing(argument_map).aif()
    title = {"title": title} if (title := graph.pop("title", "")) else {}
    return _written({**title, "AIF": graph, "text": "", "dialog": True, "OVA": ova})


def _written(data: JsonData) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def lost_in_aif(argument_map: ArgumentMap) -> list[NotCarried]:
    """List what of a map AIF has no room for."""
    lost = [
        NotCarried(
            message("a relation of the kind “{kind}”", kind=relation.kind),
            message("relation “{id}”", id=relation.id),
        )
        for relation in argument_map.relations.values()
        if not scheme_type(relation.kind)
    ]
    for node in argument_map.nodes.values():
        kept = Node(
            node.id,
            node.kind,
            node.title,
            node.text,
            speaker=node.speaker,
            evidence=node.evidence,
        )
        if node != kept:
            lost.append(
                NotCarried(
                    message("tags, group, weight, colour, steps or references of a node"),
                    message("node “{id}”", id=node.id),
                )
            )
    return lost


class _Writing:
    """One graph under way; every node of it has an id of its own."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self._map = argument_map
        self._ids = FreeNames(argument_map.nodes)
        self._relation_ids = {key: self._ids.take(key) for key in argument_map.relations}
        self._nodes: list[JsonData] = []
        self._edges: list[JsonData] = []
        self._locutions: list[JsonData] = []
        self._people: dict[str, str] = {}

    def aif(self) -> JsonData:
        for node in self._map.nodes.values():
            self._write_node(node)
        for relation in self._map.relations.values():
            self._write_relation(relation)
        title = {"title": self._map.title} if self._map.title else {}
        return {
            **title,
            "nodes": self._nodes,
            "edges": self._edges,
            "schemefulfillments": [],
            "participants": [
                {"participantID": key, "firstname": "", "surname": name}
                for name, key in self._people.items()
            ],
            "locutions": self._locutions,
        }

    def _write_node(self, node: Node) -> None:
        text = node.text or node.title
        more = {"title": node.title} if node.title else {}
        kind = {"kind": node.kind} if node.kind != Node("").kind else {}
        self._add(node.id, text, INFORMATION, **more, **kind)
        for evidence in node.evidence:
            self._write_locution(node, evidence.anchor.exact, evidence_data(evidence))
        if node.speaker and not node.evidence:
            self._write_locution(node, text, {})

    def _write_locution(self, node: Node, words: str, more: JsonData) -> None:
        said = f"{node.speaker}: {words}" if node.speaker else words
        locution, illocution = self._ids.take(f"{node.id}-L"), self._ids.take(f"{node.id}-YA")
        self._add(locution, said, LOCUTION, **more)
        self._add(illocution, ASSERTING, ILLOCUTION, scheme=ASSERTING)
        self._join(locution, illocution)
        self._join(illocution, node.id)
        if node.speaker:
            person = self._people.setdefault(node.speaker, str(len(self._people) + 1))
            self._locutions.append({"nodeID": locution, "personID": person})

    def _write_relation(self, relation: Relation) -> None:
        kind = scheme_type(relation.kind)
        target = self._relation_ids.get(relation.target, relation.target)
        if not kind or not self._is_there(relation.target):
            return
        for own, sources, end in self._ways(relation, target):
            name = relation.scheme or (CONTRADICTION if RULES[relation.kind].symmetric else DEFAULTS[kind])
            self._add(own, name, kind, scheme=name)
            for source in sources:
                self._join(source, own)
            self._join(own, end)

    def _ways(self, relation: Relation, target: str) -> Iterator[tuple[str, tuple[str, ...], str]]:
        """Give the id, the sources and the target of each scheme; a symmetric relation goes both ways."""
        own = self._relation_ids[relation.id]
        yield own, relation.sources, target
        if RULES[relation.kind].symmetric and len(relation.sources) == 1:
            yield self._ids.take(f"{own}-back"), (target,), relation.sources[0]

    def _is_there(self, target: str) -> bool:
        """Tell whether what a relation bears on is written too."""
        seen: set[str] = set()
        while (link := self._map.relations.get(target)) and target not in seen:
            seen.add(target)
            if not scheme_type(link.kind):
                return False
            target = link.target
        return target in self._map.nodes

    def _add(self, node_id: str, text: str, node_type: str, **more: Any) -> None:
        self._nodes.append({"nodeID": node_id, "text": text, "type": node_type, "timestamp": "", **more})

    def _join(self, source: str, target: str) -> None:
        edge = {"edgeID": str(len(self._edges) + 1), "fromID": source, "toID": target, "formEdgeID": None}
        self._edges.append(edge)
