"""What each node of a map hangs on, where a node could hang on several and some hang on one another."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol, TypeVar


class _Edge(Protocol):
    """Something that a node could hang on."""

    @property
    def parent(self) -> str:
        """The id of the node that it is, or that it hangs with."""


Edge = TypeVar("Edge", bound=_Edge)


def chosen_edges(upward: Mapping[str, Sequence[Edge]], order: Collection[str]) -> dict[str, Edge]:
    """Choose one edge for each node, the first of its own, so that no node hangs on itself.

    A circle is opened at the first of its nodes in `order` that could hang on something outside of it;
    without any, its very first node hangs on nothing and has no edge.
    """
    chosen = {key: upward[key][0] for key in order if upward.get(key)}
    done: set[str] = set()
    for start in list(chosen):
        parent = chosen[start].parent if start in chosen else ""
        if parent in done or parent not in chosen:
            done.add(start)
            continue
        path: dict[str, None] = {}
        key = start
        while key in chosen and key not in done and key not in path:
            path[key] = None
            key = chosen[key].parent
        if key in path:
            circle = list(path)
            _open(chosen, upward, circle[circle.index(key) :], order)
        done.update(path)
    return chosen


def _open(
    chosen: dict[str, Edge],
    upward: Mapping[str, Sequence[Edge]],
    circle: Collection[str],
    order: Collection[str],
) -> None:
    in_circle = set(circle)
    keys = [key for key in order if key in in_circle]
    for key in keys:
        for edge in upward[key][1:]:
            if not _leads_to(chosen, edge.parent, key):
                chosen[key] = edge
                return
    del chosen[keys[0]]


def _leads_to(chosen: Mapping[str, Edge], start: str, goal: str) -> bool:
    seen: set[str] = set()
    while start in chosen and start not in seen and start != goal:
        seen.add(start)
        start = chosen[start].parent
    return start == goal
