"""In which words each relation and reconstruction of a map is written in Argdown."""

import re
from collections import Counter, defaultdict
from itertools import chain

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES
from debatedesk.formats.argdown.content import read_text
from debatedesk.formats.argdown.settings import reading_settings

_BY_SIGN = ("support", "attack", "contradiction")
_DEEPEST_UNDERCUT = 3
_RULE = re.compile(r"(?![-\s])(?:[^{},#\\*_@<`\n/-]|/(?![/*])|(?<=\w)_(?=\w)|-(?!-))+(?<![-\s])")

Line = str | tuple[int, Node]
"""A line of a reconstruction: an inference, or a numbered statement."""


class Plan:
    """Sorts the relations of a map by the way they are written.

    Drawn ones stand as signs under what they bear on, stated ones in the data of their source, and
    listed ones, whose ends the map lacks, in the front matter. What a reconstruction says of its last
    conclusion is not said again.
    """

    def __init__(self, argument_map: ArgumentMap) -> None:
        """Sort the relations of a map."""
        self._map = argument_map
        self._settings = reading_settings(argument_map.settings)
        self.listed: list[Relation] = []
        self.drawn: dict[str, Relation] = {}
        self.derived: dict[str, Relation] = {}
        """By the argument whose reconstruction says them."""
        self.named: set[str] = set()
        """Ids of the relations that data refers to, or that nothing else tells from another."""
        self._on_node: dict[str, list[Relation]] = {}
        self._on_relation: dict[str, list[Relation]] = {}
        self._stated: dict[str, list[Relation]] = {}
        self._supports = Counter(
            (each.sources[0], each.target)
            for each in argument_map.relations.values()
            if each.kind == "support" and len(each.sources) == 1
        )
        self._from: dict[str, list[Relation]] = defaultdict(list)
        for relation in argument_map.relations.values():
            if relation.sources:
                self._from[relation.sources[0]].append(relation)
        self._steps = {
            key: lines for key, node in argument_map.nodes.items() if (lines := self._reconstruct(node))
        }
        drawn = [each for each in argument_map.relations.values() if not self._set_aside(each)]
        self._name_relations()
        self._find_derived(drawn)
        for relation in drawn:
            if self.derived.get(relation.sources[0]) is not relation:
                self._draw(relation)

    def on_node(self, node_id: str) -> list[Relation]:
        """List the relations drawn under a node."""
        return self._on_node.get(node_id, [])

    def on_relation(self, relation_id: str) -> list[Relation]:
        """List the undercuts drawn under a relation's line."""
        return self._on_relation.get(relation_id, [])

    def turned_end(self, relation: Relation) -> str | None:
        """Give the node that a drawn relation leads to if it can be told from its source, sign turned.

        Of an undercut that is the argument whose inference, or whose one relation, it undercuts.
        """
        if relation.id in self._on_relation:
            return None
        if relation.target in self._map.nodes:
            is_one_way = not RULES[relation.kind].symmetric or (
                self._settings.is_strict and relation.scheme == "contrary"
            )
            return relation.target if is_one_way else None
        link = self._map.relations[relation.target]
        owner = link.sources[0]
        is_inference = self.derived.get(owner) is link and self._settings.transforms
        is_plain = is_inference or (len(self._own(owner)) == 1 and owner not in self._steps)
        return owner if is_plain and self._map.nodes[owner].kind == "argument" else None

    def stated(self, node_id: str) -> list[Relation]:
        """List the relations stated in a node's data."""
        return self._stated.get(node_id, [])

    def spelled_out(self) -> list[Relation]:
        """List the relations whose target data names."""
        return [*self.listed, *chain.from_iterable(self._stated.values())]

    def reconstructed(self) -> list[str]:
        """List the arguments that are followed by their premises and conclusions."""
        return list(self._steps)

    def reconstruction(self, node_id: str) -> list[Line]:
        """List the lines that reconstruct an argument; none for any other node."""
        return self._steps.get(node_id, [])

    def _set_aside(self, relation: Relation) -> bool:
        """Tell whether a relation has no sign, and enter it where it stands instead."""
        nodes, relations = self._map.nodes, self._map.relations
        whole = bool(relation.sources) and all(each in nodes for each in relation.sources)
        if not whole or not (relation.target in nodes or relation.target in relations):
            self.listed.append(relation)
        elif not self._has_sign(relation):
            self._stated.setdefault(relation.sources[0], []).append(relation)
        else:
            return False
        return True

    def _has_sign(self, relation: Relation) -> bool:
        if relation.kind == "undercut" and relation.target in self._map.nodes:
            return self._is_plain_undercut(relation)
        if relation.kind in _BY_SIGN or relation.target in self._map.nodes:
            return relation.kind in _BY_SIGN and relation.target in self._map.nodes
        return self._is_drawn_undercut(relation)

    def _is_plain_undercut(self, relation: Relation) -> bool:
        """Tell whether a sign is read as an undercut of a node, and not of the one relation that it has."""
        return len(self._own(relation.target)) != 1 and not self._map.nodes[relation.target].steps

    def _own(self, node_id: str) -> set[tuple[str, str]]:
        """List the kinds and targets of the relations by sign that a node alone is the source of."""
        return {
            (other.kind, other.target)
            for other in self._from[node_id]
            if other.kind in _BY_SIGN and other.target in self._map.nodes and len(other.sources) == 1
        }

    def _is_drawn_undercut(self, relation: Relation) -> bool:
        """Tell whether an undercut ends, through those that it undercuts, at a relation with a sign."""
        current = relation
        for _ in range(_DEEPEST_UNDERCUT):
            if current.kind != "undercut" or not _sources_in(current, self._map):
                return False
            if current.target not in self._map.relations:
                return False
            current = self._map.relations[current.target]
            if current.kind != "undercut" and current.target not in self._map.nodes:
                return False
            if current.kind in _BY_SIGN:
                return current.target in self._map.nodes and _sources_in(current, self._map)
        return False

    def _name_relations(self) -> None:
        said: set[tuple[object, ...]] = set()
        for relation in self._map.relations.values():
            words = (relation.kind, relation.sources, relation.target, relation.scheme)
            if words in said:
                self.named.add(relation.id)
            said.add(words)
        targets = {each.target for each in self.spelled_out()}
        self.named |= (targets & self._map.relations.keys()) - self._map.nodes.keys()

    def _find_derived(self, drawn: list[Relation]) -> None:
        for relation in drawn:
            source = relation.sources[0]
            if (
                relation.kind == "support"
                and len(relation.sources) == 1
                and source in self._steps
                and self._map.nodes[source].steps[-1].conclusion == relation.target
                and self._supports[source, relation.target] == 1
                and not relation.scheme
                and not relation.answered
                and relation.id not in self.named
            ):
                self.derived[source] = relation

    def _draw(self, relation: Relation) -> None:
        self.drawn[relation.id] = relation
        on = self._on_node if relation.target in self._map.nodes else self._on_relation
        on.setdefault(relation.target, []).append(relation)

    def _reconstruct(self, node: Node) -> list[Line]:
        """Lay out an argument's steps in lines; none where only data can say them."""
        if node.kind != "argument" or not node.steps:
            return []
        concludes = (node.id, node.steps[-1].conclusion) in self._supports
        numbers: dict[str, int] = {}
        lines: list[Line] = []
        since: list[str] = []
        for step in node.steps:
            new = [each for each in step.premises if each not in numbers]
            if not step.premises or not self._is_plain(step.rules, (*new, step.conclusion), numbers):
                return []
            for each in new:
                numbers[each] = len(numbers) + 1
                lines.append((numbers[each], self._map.nodes[each]))
            since += new
            used = "" if since == list(step.premises) else ", ".join(str(numbers[p]) for p in step.premises)
            lines.append(_inference(step.rules, used))
            numbers[step.conclusion] = len(numbers) + 1
            lines.append((numbers[step.conclusion], self._map.nodes[step.conclusion]))
            since = [step.conclusion]
        return lines if concludes else []

    def _is_plain(
        self, rules: tuple[str, ...], statements: tuple[str, ...], numbers: dict[str, int]
    ) -> bool:
        nodes = self._map.nodes
        return (
            len(set(statements)) == len(statements)
            and all(each in nodes and nodes[each].kind != "argument" for each in statements)
            and not any(each in numbers for each in statements)
            and all(_RULE.fullmatch(rule) and read_text(rule) == (rule, []) for rule in rules)
        )


def _sources_in(relation: Relation, argument_map: ArgumentMap) -> bool:
    return bool(relation.sources) and all(each in argument_map.nodes for each in relation.sources)


def _inference(rules: tuple[str, ...], used: str) -> str:
    if not rules and not used:
        return "----"
    words = " ".join([", ".join(rules), f"{{uses: [{used}]}}" if used else ""]).strip()
    return f"-- {words} --"
