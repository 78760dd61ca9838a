"""A map as a text: its nodes in the order of their passages, each with what it is and what it bears on.

A node that comes from no passage follows what it bears on, as the outline has it; one that bears on nothing
stands before the first that bears on it. Where there is neither, it stands at the end.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.domain.maps.relation_style import (
    KIND_LEADS,
    RELATION_LEADS,
    RELATION_SIGNS,
    shown_stance,
)
from debatedesk.domain.maps.relations import NODE_RULES, RULES
from debatedesk.domain.message import all_of, message, quoted

NO_TEXT = -1
_LONGEST_NAME = 80


class PassagePosition(NamedTuple):
    """Where a passage stands: the number of its text in reading order, and its start there."""

    text: int
    start: int


@dataclass(frozen=True, slots=True)
class ExpositionLine:
    """A node where it is read, under the text of that number or `NO_TEXT`.

    `depth` is 0 for what stands in the text by itself, more for what follows another node. `lead` says what
    it is and what it bears on, `remarks` are whole sentences on what else it does.
    """

    node: str
    text: int
    depth: int
    lead: str
    remarks: tuple[str, ...] = ()


class _Entry(NamedTuple):
    """A node in the outline; `above` is the node that it hangs on, by `relation` or as a premise.

    It `cuts_another` link of that node than the one that leads it in.
    """

    node: str
    relation: str
    above: str
    cuts_another: bool = False


def exposition_of(
    argument_map: ArgumentMap, positions: Mapping[str, PassagePosition]
) -> list[ExpositionLine]:
    """Put all nodes of a map in order; `positions` tells where those stand that come from passages."""
    arranging, leads = _Arranging(argument_map, positions), _Leads(argument_map)
    return [
        ExpositionLine(entry.node, text, depth, *leads.of(entry, follows=follows))
        for entry, text, depth, follows in arranging.lines()
    ]


class _Arranging:
    """Finds the order of one map's nodes."""

    def __init__(self, argument_map: ArgumentMap, positions: Mapping[str, PassagePosition]) -> None:
        self._map = argument_map
        self._positions = positions
        self._entries: dict[str, _Entry] = {}
        self._below: dict[str, list[str]] = {}
        self._roots: list[str] = []
        self._read(outline_of(argument_map))
        self._hang_premises()

    def _read(self, rows: Sequence[OutlineRow]) -> None:
        waiting = [(row, "") for row in reversed(rows)]
        while waiting:
            row, above = waiting.pop()
            if row.repeats:
                continue
            self._entries[row.node] = _Entry(row.node, row.relation, above, row.cuts_another)
            (self._below.setdefault(above, []) if above else self._roots).append(row.node)
            waiting += [(child, row.node) for child in reversed(row.children)]

    def _hang_premises(self) -> None:
        """Let premises and conclusions of a reconstruction that hang on nothing hang on their argument."""
        roots = set(self._roots)
        for argument in self._map.nodes.values():
            for key in dict.fromkeys(
                end for step in argument.steps for end in (*step.premises, step.conclusion)
            ):
                if key not in roots or NODE_RULES[self._map.nodes[key].kind].stands_alone:
                    continue
                if key not in self._chain(argument.id):
                    roots.remove(key)
                    self._entries[key] = _Entry(key, "", argument.id)
                    self._below.setdefault(argument.id, []).append(key)
        self._roots = [key for key in self._roots if key in roots]

    def _chain(self, node_id: str) -> Iterator[str]:
        """Name a node and all that it hangs on."""
        while node_id:
            yield node_id
            node_id = self._entries[node_id].above

    def lines(self) -> Iterator[tuple[_Entry, int, int, bool]]:
        """Give each node with the number of its text, its depth, and if it follows what it hangs on."""
        order = {key: number for number, key in enumerate(self._map.nodes)}
        placed = sorted(self._positions, key=lambda key: (self._positions[key], order[key]))
        introduced: set[str] = set()
        last, last_text = "", NO_TEXT
        for key in placed:
            text = self._positions[key].text
            if text != last_text:
                last, last_text = "", text
            root = [*self._chain(key)][-1]
            first = [root] if root not in self._positions and root not in introduced else []
            introduced.add(root)
            for start in (*first, key):
                for entry, depth in self._with_followers(start):
                    yield entry, text, depth, depth > 0 or last == entry.above != ""
                    last = entry.node
        for root in self._roots:
            if root not in introduced and root not in self._positions:
                yield from ((each, NO_TEXT, depth, depth > 0) for each, depth in self._with_followers(root))

    def _with_followers(self, node_id: str) -> Iterator[tuple[_Entry, int]]:
        """Give a node and all without a passage that hang on it, and on those."""
        waiting = [(node_id, 0)]
        while waiting:
            key, depth = waiting.pop()
            yield self._entries[key], depth
            followers = [each for each in self._below.get(key, ()) if each not in self._positions]
            waiting += [(each, depth + 1) for each in reversed(followers)]


class _Leads:
    """Says what the nodes of one map are and bear on."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self._nodes = argument_map.nodes
        self._relations = argument_map.relations
        self._from: dict[str, list[Relation]] = {}
        for relation in argument_map.relations.values():
            if relation.target in self._nodes or relation.target in self._relations:
                for source in dict.fromkeys(relation.sources):
                    self._from.setdefault(source, []).append(relation)

    def of(self, entry: _Entry, *, follows: bool) -> tuple[str, tuple[str, ...]]:
        """Lead a node in, and say in sentences what else it does."""
        node = self._nodes[entry.node]
        relations = self._from.get(node.id, [])
        first = self._relations.get(entry.relation) or next(iter(relations), None)
        if first is not None and shown_stance(node.kind, first.kind):
            is_that_link = bool(entry.relation) and not entry.cuts_another
            lead = self._lead(first, follows=follows and is_that_link)
        elif entry.above and not entry.relation:
            lead, first = self._lead_of_premise(entry, follows=follows), None
        else:
            lead, first = KIND_LEADS[node.kind], None
        others = [relation for relation in relations if relation is not first]
        remarks = [
            self._remark(relation, also=first is not None or number > 0)
            for number, relation in enumerate(others)
        ]
        for relation in relations:
            joined = [self._name(key) for key in relation.sources if key != node.id]
            if joined:
                remarks.append(message("It counts only together with {others}.", others=all_of(joined)))
        return lead, tuple(remarks)

    def _lead(self, relation: Relation, *, follows: bool) -> str:
        lead = RELATION_LEADS[relation.kind]
        is_on_link = relation.target in self._relations
        if follows:
            return lead.on_this_link if is_on_link else lead.on_this
        template = lead.on_named_link if is_on_link else lead.on_named
        return message(template, target=self._target(relation.target))

    def _lead_of_premise(self, entry: _Entry, *, follows: bool) -> str:
        steps = self._nodes[entry.above].steps
        is_premise = any(entry.node in step.premises for step in steps)
        if follows:
            return message("A premise of this:") if is_premise else message("What follows from this:")
        template = (
            message("A premise of {target}:") if is_premise else message("What follows from {target}:")
        )
        return message(template, target=self._name(entry.above))

    def _remark(self, relation: Relation, *, also: bool) -> str:
        template = message("It also {supports} {target}.") if also else message("It {supports} {target}.")
        verb, target = RULES[relation.kind].verb, self._target(relation.target)
        return message(template, supports=verb, target=target)

    def _target(self, key: str) -> str:
        """Name a node, or a link by the node that it leads to."""
        link = self._relations.get(key)
        if link is None:
            return self._name(key)
        on = message("a link") if link.target in self._relations else self._name(link.target)
        return message(RELATION_SIGNS[link.kind].the_link, node=on)

    def _name(self, node_id: str) -> str:
        words = " ".join(self._nodes[node_id].label.split()) if node_id in self._nodes else ""
        if len(words) > _LONGEST_NAME:
            words = f"{words[:_LONGEST_NAME].rpartition(' ')[0] or words[:_LONGEST_NAME]}…"
        return quoted(words) if words else message("a node without words")
