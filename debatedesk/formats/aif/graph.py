"""AIF as a graph: its nodes by id, what leads to and from each, who says what, and the text said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from debatedesk.formats.base import one_line
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, words_at

INFORMATION, LOCUTION, ILLOCUTION, TRANSITION = "I", "L", "YA", "TA"


@dataclass(frozen=True, slots=True)
class AifNode:
    """A node of AIF: `type` is `I`, `L`, `RA`, `CA`, `MA`, `YA`, `TA`, `PA` …; `data` all that it says."""

    id: str
    type: str
    text: str
    scheme: str
    data: JsonObject = field(repr=False)


@dataclass(slots=True)
class AifGraph:
    """The nodes of an AIF file in its order, joined by its edges.

    `speakers` names the person of a locution by its id; `text` is what was said, as the file has it (plain
    words or HTML); `loose_edges` are edges with an end that the file does not hold.
    """

    title: str
    nodes: dict[str, AifNode]
    speakers: Mapping[str, str]
    text: str
    following: dict[str, dict[str, None]]
    preceding: dict[str, dict[str, None]]
    loose_edges: list[str]
    twice: list[str]

    def of_type(self, *types: str) -> Iterator[AifNode]:
        """List the nodes of some types."""
        return (node for node in self.nodes.values() if node.type in types)

    def after(self, node_id: str, *types: str) -> list[AifNode]:
        """List the nodes of some types to which an edge leads from a node."""
        return [self.nodes[key] for key in self.following.get(node_id, ()) if self.nodes[key].type in types]

    def before(self, node_id: str, *types: str) -> list[AifNode]:
        """List the nodes of some types from which an edge leads to a node."""
        return [self.nodes[key] for key in self.preceding.get(node_id, ()) if self.nodes[key].type in types]


def graph_of(parsed: JsonObject) -> AifGraph:
    """Make a graph of AIF or xAIF; values of a wrong type count as missing."""
    aif = object_at(parsed, "AIF") or parsed
    nodes: dict[str, AifNode] = {}
    twice: list[str] = []
    for number, data in enumerate(list_at(aif, "nodes"), 1):
        if not isinstance(data, dict):
            continue
        node_id = words_at(data, "nodeID") or f"node {number}"
        if node_id in nodes:
            twice.append(node_id)
            continue
        text = whole_characters(words_at(data, "text"))
        scheme = one_line(words_at(data, "scheme")) or one_line(text)
        nodes[node_id] = AifNode(node_id, words_at(data, "type").strip().upper(), text, scheme, data)
    graph = AifGraph(
        whole_characters(words_at(parsed, "title") or words_at(aif, "title")),
        nodes,
        _speakers(aif),
        _text(parsed),
        {},
        {},
        [],
        twice,
    )
    for number, edge in enumerate(list_at(aif, "edges"), 1):
        _join(graph, edge, number)
    return graph


def _join(graph: AifGraph, edge: Any, number: int) -> None:
    source, target = words_at(edge, "fromID"), words_at(edge, "toID")
    if source not in graph.nodes or target not in graph.nodes:
        graph.loose_edges.append(words_at(edge, "edgeID") or str(number))
        return
    graph.following.setdefault(source, {})[target] = None
    graph.preceding.setdefault(target, {})[source] = None


def _speakers(aif: JsonObject) -> dict[str, str]:
    names: dict[str, str] = {}
    for person in list_at(aif, "participants"):
        parts = (words_at(person, "firstname"), words_at(person, "surname"))
        name = one_line(" ".join(parts)) or one_line(words_at(person, "name"))
        key = words_at(person, "participantID") or words_at(person, "personID")
        if key and name:
            names[key] = name
    return {
        words_at(locution, "nodeID"): names[person]
        for locution in list_at(aif, "locutions")
        if (person := words_at(locution, "personID")) in names
    }


def _text(parsed: JsonObject) -> str:
    """Give the text that came with the graph, wherever its kind of xAIF has it."""
    for path in (("text",), ("text", "txt"), ("OVA", "text"), ("OVA", "text", "txt"), ("analysis", "txt")):
        if words := words_at(parsed, *path):
            return whole_characters(words)
    return ""
