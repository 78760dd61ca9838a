"""What each node and relation is called in an Argdown file: its title, an id where that is too little."""

import re
from collections.abc import Container, Iterable

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.formats.argdown.content import is_native_key, is_native_text
from debatedesk.formats.argdown.homes import Homes
from debatedesk.formats.argdown.naming import FreeNames
from debatedesk.formats.argdown.plan import Plan

_KEY_LENGTH = 40
_KEY_SAMPLE = 2_000
_LIKE_A_DEFAULT = re.compile(r"(?:statement|argument) \d+|.*\(\d+\)", re.DOTALL)
"""Names that a reader gives to what has no title, or one that another has."""


class Keys:
    """Names the nodes and relations of one map so that every reader of Argdown tells them apart."""

    def __init__(
        self,
        argument_map: ArgumentMap,
        plan: Plan,
        homes: Homes,
        order: Iterable[str] | None = None,
        anonymous: Container[str] = (),
    ) -> None:
        """Choose all names; `order` is that in which the file defines the nodes.

        The `anonymous` are arguments that need none unless data refers to them.
        """
        self._map = argument_map
        self._plan = plan
        self._homes = homes
        self._order = list(argument_map.nodes if order is None else order)
        self._keys: dict[str, str] = {}
        self._referred = self._find_referred()
        self._anonymous = anonymous
        self._choose_keys()
        self._gone = self._names_of_what_is_gone()
        self._names: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        """The ids that have to be written, by the ids of the nodes."""
        self.relation_ids: dict[str, str] = {}
        """The ids that have to be written, by the ids of the relations."""
        self._choose_names()

    def key(self, node_id: str) -> str | None:
        """Give what stands between a node's brackets; None for a statement that needs none."""
        return self._keys.get(node_id)

    def mention(self, node_id: str) -> str:
        """Write a node's name in its brackets."""
        key = self._keys[node_id]
        return f"<{key}>" if self._map.nodes[node_id].kind == "argument" else f"[{key}]"

    def name(self, own_id: str) -> str:
        """Give what data calls a node or relation; an id that the map lacks stays."""
        names = self._names if own_id in self._map.nodes else self.relation_ids
        return names.get(own_id, own_id)

    def _choose_keys(self) -> None:
        names = {True: FreeNames(), False: FreeNames()}
        without_title: list[Node] = []
        for node in map(self._map.nodes.__getitem__, self._order):
            is_named = self._homes.is_named_elsewhere(node.id)
            if self._homes.may_be_untitled(node) and not is_named:
                continue
            if node.id in self._anonymous and node.id not in self._referred:
                continue
            is_often = is_named or bool(self._plan.reconstruction(node.id))
            if is_native_key(node.title, node.kind, is_often or not is_native_text(node.text)):
                self._keys[node.id] = names[node.kind == "argument"].take(node.title)
            else:
                without_title.append(node)
        for node in without_title:
            self._keys[node.id] = names[node.kind == "argument"].take(_short(node))

    def _names_of_what_is_gone(self) -> set[str]:
        ends = {end for relation in self._plan.listed for end in (*relation.sources, relation.target)}
        return ends - self._map.nodes.keys() - self._map.relations.keys()

    def _choose_names(self) -> None:
        keys = list(self._keys.values())
        once = _unique(keys)
        free = FreeNames({*keys, *self._gone})
        nodes = self._map.nodes
        for own_id in self._referred:
            if own_id in nodes and own_id not in self._names:
                key = self._keys.get(own_id)
                if key is None or key not in once or key in self._gone or _LIKE_A_DEFAULT.fullmatch(key):
                    self.ids[own_id] = free.take(own_id)
                self._names[own_id] = self.ids.get(own_id) or key or own_id
        for own_id in self._map.relations:
            if own_id in self._plan.named:
                self.relation_ids[own_id] = free.take(own_id)

    def _find_referred(self) -> dict[str, None]:
        """List the nodes that data refers to."""
        referred: dict[str, None] = {}
        for relation in self._map.relations.values():
            referred |= dict.fromkeys(relation.sources[1:])
            referred |= dict.fromkeys(answer.node for answer in relation.answered)
        for relation in self._plan.spelled_out():
            referred[relation.target] = None
        for relation in self._plan.listed:
            referred |= dict.fromkeys(relation.sources)
        for node in self._map.nodes.values():
            if not self._plan.reconstruction(node.id):
                for step in node.steps:
                    referred |= dict.fromkeys([*step.premises, step.conclusion])
        return referred


def _unique(keys: list[str]) -> set[str]:
    seen: set[str] = set()
    twice: set[str] = set()
    for key in keys:
        (twice if key in seen else seen).add(key)
    return seen - twice


def _short(node: Node) -> str:
    """Make a key out of a title that cannot be one, or out of the first words of a text."""
    beginning = (node.title or node.text)[:_KEY_SAMPLE]
    words = "".join(each if each.isalnum() else " " for each in beginning).split()
    key = ""
    for word in words:
        if len(key) + len(word) >= _KEY_LENGTH:
            break
        key = f"{key} {word}".strip()
    return key if key and is_native_key(key, node.kind, True) else "Untitled"
