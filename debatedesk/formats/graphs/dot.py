"""Maps in the DOT language of Graphviz."""

from collections.abc import Iterator, Mapping
from textwrap import wrap
from types import MappingProxyType

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.formats.graphs.joints import joints, plain_edges
from debatedesk.formats.svg.marks import COLOURS
from debatedesk.formats.svg.text_setting import clean

_LINE = 34
"""Characters of a line in a node."""


def write_dot(argument_map: ArgumentMap, fidelities: Mapping[str, str] = MappingProxyType({})) -> str:
    """Write a directed graph: groups as clusters, a point where premises meet or a link is borne upon."""
    names = {key: f"n{number}" for number, key in enumerate(argument_map.nodes, 1)}
    points = {relation.id: f"r{number}" for number, relation in enumerate(joints(argument_map), 1)}
    title = clean(argument_map.title)
    lines = [
        f"digraph {_quoted(title or 'map')} {{",
        '  graph [rankdir=RL, charset="UTF-8"'
        + (f", label={_quoted(title)}, labelloc=t]" if title else "]"),
        '  node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica"]',
        '  edge [fontname="Helvetica", fontsize=10]',
        *_clusters(argument_map, names, fidelities),
        *(f"  {point} [shape=point, width=0.08, label={_quoted('')}]" for point in points.values()),
    ]
    ends = {**names, **points}
    for edge in plain_edges(argument_map):
        if edge.source in ends and edge.target in ends:
            sign = RELATION_SIGNS[edge.relation.kind]
            look = {"color": _quoted(COLOURS[sign.role]), "label": _quoted(sign.word)}
            if edge.relation.scheme:
                look["label"] = _quoted(f"{sign.word}: {clean(edge.relation.scheme)}")
            if sign.dashes:
                look["style"] = "dashed"
            if not edge.is_last:
                look |= {"arrowhead": "none", "label": _quoted("")}
            elif not sign.head:
                look["dir"] = "none"
            written = ", ".join(f"{key}={value}" for key, value in look.items())
            lines.append(f"  {ends[edge.source]} -> {ends[edge.target]} [{written}]")
    return "\n".join([*lines, "}"]) + "\n"


def _clusters(
    argument_map: ArgumentMap, names: Mapping[str, str], fidelities: Mapping[str, str]
) -> Iterator[str]:
    """Write the nodes, those of a group in its cluster."""
    groups: dict[tuple[str, ...], list[Node]] = {}
    for node in argument_map.nodes.values():
        for length in range(len(node.group)):
            groups.setdefault(node.group[:length], [])
        groups.setdefault(node.group, []).append(node)
    below: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for path in groups:
        if path:
            below.setdefault(path[:-1], []).append(path)
    number = 0
    waiting: list[tuple[tuple[str, ...], bool]] = [((), False)]
    while waiting:
        path, is_end = waiting.pop()
        indent = "  " * (len(path) + 1)
        if is_end:
            yield f"{indent[2:]}}}"
            continue
        if path:
            number += 1
            yield f"{indent[2:]}subgraph cluster_{number} {{"
            yield f"{indent}label={_quoted(clean(path[-1]))}"
            waiting.append((path, True))
        yield from (
            f"{indent}{names[node.id]} [{_look(node, fidelities.get(node.id, ''))}]"
            for node in groups.get(path, ())
        )
        waiting += [(inner, False) for inner in reversed(below.get(path, []))]


def _look(node: Node, fidelity: str) -> str:
    title, text = clean(node.title), clean(node.text)
    lines = [*wrap(title, _LINE), *([""] if title and text else []), *wrap(text, _LINE)]
    lines += [f"({fidelity})"] if fidelity else []
    look = f"label={_quoted(chr(10).join(lines))}"
    return f"{look}, penwidth=2" if NODE_RULES[node.kind].stands_alone else look


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
