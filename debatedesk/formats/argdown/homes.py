"""Where each node of a map stands in full: under what it bears on, among premises, or on top of a block."""

from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.formats.argdown.content import is_native_text
from debatedesk.formats.argdown.plan import Plan

_DEEPEST = 20
"""Indentation beyond which a node is only named, and stands in full further below."""


class Homes:
    """Gives each node the one line where it is written in full; all other lines only name it.

    A node stands under the first that it bears on whose group is its own; what stands alone, what bears on
    nothing, and what would be indented too deeply is on top of a block. A statement without a title cannot
    be named: what else it bears on is told, with the sign turned, under its own line, and stands there in
    full where it has no title either.
    """

    def __init__(self, argument_map: ArgumentMap, plan: Plan, *, keeps_groups: bool = False) -> None:
        """Find the home of every node; `keeps_groups` of what is not on the map too, which nobody sees."""
        self._keeps_groups = keeps_groups
        self._map = argument_map
        self._plan = plan
        self._above: dict[str, str] = {}
        self._relation_of: dict[str, Relation] = {}
        self._argument_of: dict[str, str] = {}
        self._reconstructions_with: dict[str, list[str]] = {}
        for argument in plan.reconstructed():
            for line in plan.reconstruction(argument):
                if not isinstance(line, str):
                    self._reconstructions_with.setdefault(line[1].id, []).append(argument)
        self._group_of = {
            argument: self._reconstruction_group(argument) for argument in plan.reconstructed()
        }
        self._bearing = {source for relation in plan.drawn.values() for source in relation.sources[:1]}
        borne: dict[str, list[Relation]] = {}
        for relation in plan.drawn.values():
            borne.setdefault(relation.sources[0], []).append(relation)
        self._mentions = {key: len(each) for key, each in borne.items()}
        self._turned: dict[str, list[Relation]] = {}
        self._is_turned: set[str] = set()
        self._source_of: dict[str, str] = {}
        self._order = {key: number for number, key in enumerate(argument_map.nodes)}
        for key in reversed(self._order):  # of a circle the first node is on top
            self._settle(key, borne.get(key, []))
        for key in self._order:
            self._settle_below(key, borne.get(key, []))
        self._limit_depth()
        for key, relations in borne.items():
            self._turn(argument_map.nodes[key], relations)

    def relation_of(self, node_id: str) -> Relation | None:
        """Tell under which relation's sign a node stands in full, if under any."""
        return self._relation_of.get(node_id)

    def argument_of(self, node_id: str) -> str | None:
        """Tell in which argument's reconstruction a statement stands in full, if in any."""
        return self._argument_of.get(node_id)

    def source_of(self, node_id: str) -> str | None:
        """Tell under what bears on it a node stands in full, if under any such."""
        return self._source_of.get(node_id)

    def turned(self, node_id: str) -> list[Relation]:
        """List the relations from a node that are told under its own line, and not where they lead."""
        return self._turned.get(node_id, [])

    def is_turned(self, relation: Relation) -> bool:
        """Tell whether a relation is told under its source."""
        return relation.id in self._is_turned

    def is_on_top(self, node_id: str) -> bool:
        """Tell whether a node begins a block of its own."""
        homes = (self._relation_of, self._argument_of, self._source_of)
        return not any(node_id in each for each in homes)

    def reconstruction_group(self, argument: str) -> tuple[str, ...]:
        """Tell in which group an argument is reconstructed: that of its statements that have no name."""
        return self._group_of[argument]

    def _reconstruction_group(self, argument: str) -> tuple[str, ...]:
        statements = [line[1] for line in self._plan.reconstruction(argument) if not isinstance(line, str)]
        unnamed = [
            each.group for each in statements if self.may_be_untitled(each) and not self.is_hidden(each)
        ]
        return unnamed[0] if unnamed else self._map.nodes[argument].group

    def is_named_elsewhere(self, node_id: str) -> bool:
        """Tell whether lines besides its home name a node."""
        mentions = self._mentions.get(node_id, 0) + len(self._reconstructions_with.get(node_id, []))
        has_own = node_id in self._relation_of or node_id in self._argument_of
        return mentions > (1 if has_own else 0)

    def _settle(self, node_id: str, relations: list[Relation]) -> None:
        node = self._map.nodes[node_id]
        if NODE_RULES[node.kind].stands_alone:
            return
        if self.may_be_untitled(node) and self._settle_in_argument(node_id):
            return
        for relation in relations:
            if self._must_turn(relation):
                continue
            owner = self._owner(relation)
            is_derived = self._plan.derived.get(owner) is self._map.relations.get(relation.target)
            group = self._group_of[owner] if is_derived and owner in self._group_of else None
            if self._may_stand_under(node_id, owner, group):
                self._relation_of[node_id] = relation
                return
        self._settle_in_argument(node_id)

    def _settle_in_argument(self, node_id: str) -> bool:
        for argument in self._reconstructions_with.get(node_id, []):
            statement = self._map.nodes[node_id]
            is_hidden_here = self.is_hidden(statement) and self.may_be_untitled(statement)
            group = statement.group if is_hidden_here else self._group_of[argument]
            if self._is_in_order(argument, node_id) and self._may_stand_under(node_id, argument, group):
                self._argument_of[node_id] = argument
                return True
        return False

    def _is_in_order(self, argument: str, statement: str) -> bool:
        is_after = self._order[argument] < self._order[statement]
        return is_after or self.may_be_untitled(self._map.nodes[statement])

    def is_hidden(self, node: Node) -> bool:
        """Tell whether nobody sees in which group a node stands, as it is not on the map."""
        return node.in_map is False and not self._keeps_groups

    def is_anonymous(self, node: Node) -> bool:
        """Tell whether an argument needs no line of its own: it is no more than its reconstruction."""
        own = replace(node, id="", kind="argument", group=(), steps=(), in_map=None)
        is_bare = node.kind == "argument" and own == Node("", "argument")
        return (
            is_bare
            and bool(self._plan.reconstruction(node.id))
            and self.is_on_top(node.id)
            and not self._mentions.get(node.id)
            and not self._plan.on_node(node.id)
            and not self._plan.stated(node.id)
            and node.id in self._plan.derived
            and self._group_of[node.id] == node.group
        )

    def may_be_untitled(self, node: Node) -> bool:
        """Tell whether a node needs no name while no other line speaks of it; a premise may be empty."""
        is_empty_premise = not (node.title or node.text) and node.id in self._reconstructions_with
        return may_stand_untitled(node) or (is_empty_premise and node.kind != "argument")

    def _must_turn(self, relation: Relation) -> bool:
        """Tell whether an undercut of a node would be one of how the node bears on another."""
        target = relation.target
        return relation.kind == "undercut" and target in self._map.nodes and target in self._bearing

    def _settle_below(self, node_id: str, relations: list[Relation]) -> None:
        """Let what a node without a title bears on stand under it, where that has no title and no home."""
        nodes = self._map.nodes
        home = self._relation_of.get(node_id)
        if not self.may_be_untitled(nodes[node_id]):
            return
        for relation in relations:
            end = self._plan.turned_end(relation)
            if relation is home or end is None or end != relation.target:
                continue
            target = nodes[end]
            if not may_stand_untitled(target) or target.id in self._reconstructions_with:
                continue
            if self.is_on_top(target.id) and self._may_stand_under(target.id, node_id):
                self._source_of[target.id] = node_id

    def _turn(self, node: Node, relations: list[Relation]) -> None:
        must = [relation for relation in relations if self._must_turn(relation)]
        is_untitled = self.may_be_untitled(node) and len(self._reconstructions_with.get(node.id, [])) <= 1
        if node.id in self._reconstructions_with and node.id not in self._argument_of:
            is_untitled = False
        home = self._relation_of.get(node.id)
        others = [relation for relation in relations if relation is not home]
        if not is_untitled or any(not self._can_turn(node.id, each) for each in others):
            others = must
            below = [target for target, source in self._source_of.items() if source == node.id]
            for target in below:
                del self._source_of[target]
        if not others:
            return
        self._mentions[node.id] -= len(others)
        self._turned[node.id] = others
        for relation in others:
            self._is_turned.add(relation.id)
            end = self._plan.turned_end(relation) or relation.target
            if self._source_of.get(end) != node.id:
                self._mentions[end] = self._mentions.get(end, 0) + 1

    def _can_turn(self, node_id: str, relation: Relation) -> bool:
        end = self._plan.turned_end(relation)
        if end is None:
            return False
        stands_here = self._source_of.get(end) == node_id
        return stands_here or not self.may_be_untitled(self._map.nodes[end])

    def _owner(self, relation: Relation) -> str:
        """Find the node in whose tree a relation's line stands."""
        while relation.target not in self._map.nodes:
            relation = self._map.relations[relation.target]
            if self._plan.derived.get(relation.sources[0]) is relation:
                return relation.sources[0]
        return relation.target

    def _parent(self, node_id: str) -> str | None:
        relation = self._relation_of.get(node_id)
        if relation:
            return self._owner(relation)
        return self._source_of.get(node_id) or self._argument_of.get(node_id)

    def _may_stand_under(self, node_id: str, owner: str, group: tuple[str, ...] | None = None) -> bool:
        """Tell whether a node, so far on top, can stand in the tree of another; if so, it does.

        `group` is where the line would be, if not in the group of the owner.
        """
        group = self._map.nodes[owner].group if group is None else group
        if group != self._map.nodes[node_id].group or self._top(owner) == node_id:
            return False
        self._above[node_id] = owner
        return True

    def _top(self, node_id: str) -> str:
        passed: list[str] = []
        while node_id in self._above:
            passed.append(node_id)
            node_id = self._above[node_id]
        for each in passed:
            self._above[each] = node_id
        return node_id

    def _limit_depth(self) -> None:
        """Put on top what would stand too deep; what stands under it goes with it."""
        levels: dict[str, int] = {}
        for key in self._map.nodes:
            chain = [key]
            while chain[-1] not in levels and (parent := self._parent(chain[-1])) is not None:
                chain.append(parent)
            for node_id in reversed(chain):
                if node_id in levels:
                    continue
                relation = self._relation_of.get(node_id)
                level = self._line_level(relation, levels) if relation else 0
                if node_id in self._source_of:
                    level = levels[self._source_of[node_id]] + 1
                if level > _DEEPEST:
                    self._relation_of.pop(node_id, None)
                    self._source_of.pop(node_id, None)
                    level = 0
                levels[node_id] = level

    def _line_level(self, relation: Relation, levels: dict[str, int]) -> int:
        above = 1
        while relation.target not in self._map.nodes:
            relation = self._map.relations[relation.target]
            if self._plan.derived.get(relation.sources[0]) is relation:
                return above
            above += 1
        return levels[relation.target] + above


def may_stand_untitled(node: Node) -> bool:
    """Tell whether a node needs no name as long as no other line speaks of it."""
    return not node.title and node.kind != "argument" and is_native_text(node.text)
