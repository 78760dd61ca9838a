"""What a text has to say so that Argdown draws of it what its map has on it, in the same groups."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.formats.argdown.content import is_native_text
from debatedesk.formats.argdown.keys import Keys
from debatedesk.formats.argdown.plan import Plan
from debatedesk.formats.argdown.selection import drawn_nodes
from debatedesk.formats.argdown.settings import part

_GROUPED_LEVELS = 2
"""So many levels of headings are groups without a word."""
_ROUNDS = 3
Group = tuple[str, ...]


def front_settings(argument_map: ArgumentMap, plan: Plan) -> dict[str, Any]:
    """Give the settings of a map with what its groups and arguments need besides."""
    settings = dict(argument_map.settings)
    groups = [node.group for node in argument_map.nodes.values() if all(map(is_native_text, node.group))]
    deepest = max(map(len, groups), default=0)
    if deepest > _GROUPED_LEVELS:
        settings["group"] = {**part(settings, "group"), "groupDepth": deepest}
    reconstructed = set(plan.reconstructed())
    if any(relation.sources[0] in reconstructed for relation in plan.drawn.values()):
        settings["model"] = {**part(settings, "model"), "transformArgumentRelations": False}
    return settings


def map_flags(argument_map: ArgumentMap, plan: Plan, keys: Keys) -> Mapping[str, bool]:
    """Tell which nodes need to say that they are on the map, or are not, by their ids."""
    wanted = {node.id: node.in_map for node in argument_map.nodes.values() if node.in_map is not None}
    flags = {key: True for key, is_on in wanted.items() if is_on}
    if not wanted:
        return flags
    visible = [
        *(replace(relation, sources=relation.sources[:1]) for relation in plan.drawn.values()),
        *plan.derived.values(),
    ]
    for _ in range(_ROUNDS):
        nodes = (
            replace(node, title=keys.key(node.id) or "", in_map=flags.get(node.id))
            for node in argument_map.nodes.values()
        )
        seen = ArgumentMap.of("", "", nodes, visible, argument_map.settings)
        new = {key: False for key in drawn_nodes(seen) if wanted.get(key) is False}
        if not new:
            break
        flags |= new
    return flags


def with_disconnected(argument_map: ArgumentMap) -> ArgumentMap:
    """Let the settings ask for nodes without a relation where such nodes are on the map."""
    selection = part(argument_map.settings, "selection")
    bare = {key for key, node in argument_map.nodes.items() if node.in_map is not False and not node.steps}
    for relation in argument_map.relations.values():
        bare.difference_update(relation.sources, (relation.target,))
    for step in (step for node in argument_map.nodes.values() for step in node.steps):
        bare.difference_update(step.premises, (step.conclusion,))
    missing = bare.difference(drawn_nodes(argument_map)) if bare else bare
    if not missing or "excludeDisconnected" in selection:
        return argument_map
    settings = {**argument_map.settings, "selection": {**selection, "excludeDisconnected": False}}
    asking = replace(argument_map, settings=settings)
    return argument_map if missing.isdisjoint(drawn_nodes(asking)) else asking


class Mentions:
    """Where lines speak of nodes, in their order, which decides on the groups that Argdown sees."""

    def __init__(self) -> None:
        """Begin with a text without lines."""
        self._first: dict[str, Group] = {}
        self._defined: dict[str, Group] = {}
        self._reconstructed: dict[str, Group] = {}

    def __contains__(self, node_id: str) -> bool:
        """Tell whether a line has named a node."""
        return node_id in self._first

    def name(self, node_id: str, group: Group) -> None:
        """Enter a line that only names a node."""
        self._first.setdefault(node_id, group)

    def define(self, node_id: str, group: Group) -> None:
        """Enter a line that says a node's text."""
        self.name(node_id, group)
        if not self._defined.get(node_id):
            self._defined[node_id] = group

    def reconstruct(self, node_id: str, group: Group) -> None:
        """Enter a reconstruction."""
        self._reconstructed.setdefault(node_id, group)

    def group(self, node_id: str) -> Group:
        """Tell in which group Argdown sees a node."""
        for groups in (self._reconstructed, self._defined, self._first):
            if node_id in groups:
                return groups[node_id]
        return ()
