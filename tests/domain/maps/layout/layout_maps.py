"""Maps for the tests of layout: from shorthand, and of any shape by chance."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st

from debatedesk.domain.maps.edits import add_node, without_nodes
from debatedesk.domain.maps.layout.layout import MapLayout, lay_out
from debatedesk.domain.maps.model import (
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    Node,
    NodeKind,
    Relation,
    RelationKind,
    Step,
)

SIGNS: dict[str, RelationKind] = {
    "+": "support",
    "-": "attack",
    "_": "undercut",
    "><": "contradiction",
    "=": "rephrase",
    ">": "answers",
}


def height_of(node_id: str) -> float:
    return 70.0 + 17 * (sum(map(ord, node_id)) % 9)


def drawn(nodes: str, *relations: str, folded: Sequence[str] = (), focus: str | None = None) -> MapLayout:
    return lay_out(debate(nodes, *relations), height_of, folded=frozenset(folded), focus=focus)


def debate(nodes: str, *relations: str) -> ArgumentMap:
    """Read a map from shorthand: nodes as “P! a q?”, relations as “a + P”, “b - a”, “c _ r1”, “a,b + P”."""
    kinds: dict[str, NodeKind] = {"!": "proposal", "?": "question", "~": "aside"}
    made = [Node(each.rstrip("!?~"), kinds.get(each[-1], "claim")) for each in nodes.split()]
    related = []
    for number, (sources, sign, target) in enumerate(each.split() for each in relations):
        related.append(Relation(f"r{number}", SIGNS[sign], tuple(sources.split(",")), target))
    return ArgumentMap.of("", "", made, related)


def some_nodes(argument_map: ArgumentMap, data: st.DataObject) -> frozenset[str]:
    if not argument_map.nodes:
        return frozenset()
    return frozenset(data.draw(st.sets(st.sampled_from(sorted(argument_map.nodes)), max_size=3)))


@st.composite
def maps(draw: st.DrawFn) -> ArgumentMap:
    """Draw a map of any shape, circles and lost ends included."""
    ids = [f"n{number}" for number in range(draw(st.integers(0, 9)))]
    if not ids:
        return ArgumentMap.of("", "")
    some = st.lists(st.sampled_from(ids), min_size=1, max_size=2).map(tuple)
    relation_ids = [f"r{number}" for number in range(draw(st.integers(0, 14)))]
    ends = st.sampled_from([*ids, *relation_ids, "lost"])
    relations = [
        Relation(each, draw(st.sampled_from(RELATION_KINDS)), draw(some), draw(ends))
        for each in relation_ids
    ]
    steps = {
        key: (Step(premises, (), key),)
        for key, premises in draw(st.dictionaries(st.sampled_from(ids), some, max_size=2)).items()
    }
    nodes = [Node(each, draw(st.sampled_from(NODE_KINDS)), steps=steps.get(each, ())) for each in ids]
    return ArgumentMap.of("", "", nodes, relations)


def edited(draw: st.DrawFn, argument_map: ArgumentMap, new_id: str) -> ArgumentMap:
    """Draw an edit of a map: a node that comes, goes or says something else, or a relation that does."""
    nodes, relations = dict(argument_map.nodes), dict(argument_map.relations)
    node_ids = st.sampled_from([*nodes, "lost"])
    ends = st.sampled_from([*nodes, *relations, "lost"])
    match draw(st.sampled_from(("come", "go", "say", "bear", "let go", "turn"))):
        case "come":
            kind = draw(st.sampled_from(("support", "attack", *RELATION_KINDS)))
            link = Relation(f"r{new_id}", kind, (new_id,), draw(ends))
            node = Node(new_id, draw(st.sampled_from(("claim", "argument", *NODE_KINDS))))
            return add_node(argument_map, node, draw(st.sampled_from((link, link, None))), draw(node_ids))
        case "go":
            return without_nodes(argument_map, [draw(node_ids)])
        case "say" if nodes:
            key = draw(st.sampled_from(sorted(nodes)))
            nodes[key] = replace(nodes[key], title=new_id, group=(new_id,))
        case "bear":
            sources = draw(st.lists(node_ids, min_size=1, max_size=2))
            key = draw(st.sampled_from([*relations, f"r{new_id}"]))
            relations[key] = Relation(
                key, draw(st.sampled_from(RELATION_KINDS)), tuple(sources), draw(ends)
            )
        case "let go" if relations:
            del relations[draw(st.sampled_from(sorted(relations)))]
        case "turn" if relations:
            key = draw(st.sampled_from(sorted(relations)))
            relations[key] = replace(relations[key], kind=draw(st.sampled_from(RELATION_KINDS)))
    return replace(argument_map, nodes=nodes, relations=relations)


@st.composite
def edited_maps(draw: st.DrawFn) -> list[ArgumentMap]:
    """Draw a map and what several edits make of it, one after another."""
    states = [draw(maps())]
    for number in range(draw(st.integers(1, 4))):
        states.append(edited(draw, states[-1], f"x{number}"))
    return states


def crossings(layout: MapLayout) -> int:
    """Count the points where a level piece of a line and an upright one go through one another."""
    level: set[tuple[float, float, float]] = set()
    upright: set[tuple[float, float, float]] = set()
    lines = [link.points for link in layout.links] + [tie.points for tie in layout.ties]
    for points in lines:
        for (x1, y1), (x2, y2) in pairwise(points):
            if y1 == y2:
                level.add((y1, min(x1, x2), max(x1, x2)))
            else:
                upright.add((x1, min(y1, y2), max(y1, y2)))
    return sum(
        left + 0.5 < x < right - 0.5 and top + 0.5 < y < bottom - 0.5
        for y, left, right in level
        for x, top, bottom in upright
    )
