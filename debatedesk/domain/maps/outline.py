"""A map as an outline: each node under the first that it bears on, and named again under the others."""

from collections.abc import Mapping
from typing import NamedTuple

from debatedesk.domain.maps.circles import chosen_edges
from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import NODE_RULES


class OutlineRow(NamedTuple):
    """A row of an outline, with the rows below it.

    `relation` is the id of that by which the node bears on the row above; empty for a root. A row that
    `repeats` names a node whose own row, with what bears on it, stands elsewhere. It `cuts` where it bears
    not on the node above but on that node's link, and `cuts_another` where that is not the link by which
    the node above stands there.
    """

    node: str
    relation: str = ""
    children: tuple["OutlineRow", ...] = ()
    repeats: bool = False
    cuts: bool = False
    cuts_another: bool = False


class _Link(NamedTuple):
    parent: str
    child: str
    relation: str
    cuts: str
    """The id of the relation that it bears on; empty where it bears on the node."""


def outline_of(argument_map: ArgumentMap) -> tuple[OutlineRow, ...]:
    """Make the rows of a map in document order; each node has one row of its own.

    A circle of nodes that bear on one another begins with its first node, which is named again in it.
    """
    links = [
        link for relation in argument_map.relations.values() for link in _links(argument_map, relation)
    ]
    own = _own_links(argument_map, links)
    below: dict[str, list[_Link]] = {}
    for link in links:
        below.setdefault(link.parent, []).append(link)
    roots = [key for key in argument_map.nodes if key not in own]
    roots.sort(key=lambda key: NODE_RULES[argument_map.nodes[key].kind].rank)
    order = _from_leaves(roots, below, own)
    below_of: dict[str, tuple[OutlineRow, ...]] = {}
    for key in order:
        stands_by = own[key].relation if key in own else ""
        below_of[key] = tuple(
            [
                OutlineRow(
                    link.child,
                    link.relation,
                    below_of[link.child] if own.get(link.child) is link else (),
                    repeats=own.get(link.child) is not link,
                    cuts=bool(link.cuts),
                    cuts_another=link.cuts not in ("", stands_by),
                )
                for link in below.get(key, ())
            ]
        )
    return tuple(OutlineRow(key, children=below_of[key]) for key in roots)


def _links(argument_map: ArgumentMap, relation: Relation) -> list[_Link]:
    """List what a relation hangs on what; one that bears on a link hangs on that link's first source."""
    nodes = argument_map.nodes
    parent = next((key for key in argument_map.borne_upon(relation) if key in nodes), None)
    if parent is None:
        return []
    cuts = relation.target if relation.target in argument_map.relations else ""
    sources = [key for key in dict.fromkeys(relation.sources) if key in nodes and key != parent]
    return [_Link(parent, key, relation.id, cuts=cuts) for key in sources]


def _own_links(argument_map: ArgumentMap, links: list[_Link]) -> Mapping[str, _Link]:
    """Choose where each node has its own row: under the first that it bears on and that is not below it."""
    upward: dict[str, list[_Link]] = {}
    for link in links:
        if not NODE_RULES[argument_map.nodes[link.child].kind].stands_alone:
            upward.setdefault(link.child, []).append(link)
    return chosen_edges(upward, argument_map.nodes)


def _from_leaves(roots: list[str], below: Mapping[str, list[_Link]], own: Mapping[str, _Link]) -> list[str]:
    """List all nodes so that each comes after those whose own rows stand below it."""
    order: list[str] = []
    waiting = list(roots)
    while waiting:
        key = waiting.pop()
        order.append(key)
        waiting += [link.child for link in below.get(key, ()) if own.get(link.child) is link]
    return order[::-1]
