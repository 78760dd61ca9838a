"""Maps as GraphML, for programs that measure and draw networks (yEd, Gephi, NetworkX)."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.formats.graphs.joints import joints, plain_edges
from debatedesk.formats.xml_writing import attribute, content

_KEYS = (
    *(("label", "node"), ("kind", "node"), ("title", "node"), ("text", "node"), ("tags", "node")),
    *(
        ("group", "node"),
        ("weight", "node"),
        ("speaker", "node"),
        ("colour", "node"),
        ("fidelity", "node"),
        ("sources", "node"),
    ),
    *(("relation", "edge"), ("scheme", "edge"), ("id", "edge")),
)
JOINT = "relation"
"""The kind of a vertex that stands for a relation: where premises meet, or a link is borne upon."""


def write_graphml(argument_map: ArgumentMap, fidelities: Mapping[str, str] = MappingProxyType({})) -> str:
    """Write a directed graph with everything that nodes and relations say as data."""
    names = {key: f"n{number}" for number, key in enumerate(argument_map.nodes, 1)}
    points = {relation.id: f"r{number}" for number, relation in enumerate(joints(argument_map), 1)}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *(_key(name, where) for name, where in _KEYS),
        f'  <graph id={attribute(argument_map.title or "map")} edgedefault="directed">',
    ]
    for node in argument_map.nodes.values():
        lines += _element(
            "node", f"id={attribute(names[node.id])}", "node", _node_data(node, fidelities.get(node.id, ""))
        )
    for key, point in points.items():
        relation = argument_map.relations[key]
        data = [("label", relation.kind), ("kind", JOINT), ("title", relation.scheme)]
        lines += _element("node", f"id={attribute(point)}", "node", data)
    ends = {**names, **points}
    for number, edge in enumerate(plain_edges(argument_map), 1):
        if edge.source in ends and edge.target in ends:
            where = f'id="e{number}" source="{ends[edge.source]}" target="{ends[edge.target]}"'
            said = edge.relation
            data = [("relation", said.kind), ("scheme", said.scheme), ("id", said.id)]
            lines += _element("edge", where, "edge", data)
    return "\n".join([*lines, "  </graph>", "</graphml>"]) + "\n"


def _key(name: str, where: str) -> str:
    kind = "double" if name == "weight" else "string"
    return f'  <key id="{where}-{name}" for="{where}" attr.name="{name}" attr.type="{kind}"/>'


def _node_data(node: Node, fidelity: str) -> Iterator[tuple[str, str]]:
    yield "label", node.label
    yield "kind", node.kind
    yield "title", node.title
    yield "text", node.text
    yield "tags", ", ".join(node.tags)
    yield "group", " › ".join(node.group)
    yield "weight", "" if node.weight is None else repr(node.weight)
    yield "speaker", node.speaker
    yield "colour", node.colour
    yield "fidelity", fidelity
    yield "sources", "; ".join(f"{each.document}: “{each.anchor.exact}”" for each in node.evidence)


def _element(tag: str, attributes: str, where: str, data: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"    <{tag} {attributes}>"
    for name, value in data:
        if value:
            yield f'      <data key="{where}-{name}">{content(value)}</data>'
    yield f"    </{tag}>"
