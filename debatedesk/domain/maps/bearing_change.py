"""What an edit changes of how things bear on each other, and whether a board keeps its pages with it."""

from dataclasses import dataclass

from debatedesk.domain.maps.edits import differing, is_reordered
from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import NODE_RULES, RULES


@dataclass(frozen=True, slots=True)
class BearingChange:
    """The `nodes` that come or go between two states of a map; `kept_nodes` say something else in both.

    `relations` come or go too, or bear otherwise.
    """

    before: ArgumentMap
    after: ArgumentMap
    nodes: frozenset[str]
    kept_nodes: frozenset[str]
    relations: frozenset[str]

    @classmethod
    def between(cls, before: ArgumentMap, after: ArgumentMap) -> "BearingChange":
        """Compare two states of a map."""
        changed = differing(before.nodes, after.nodes)
        kept = before.nodes.keys() & after.nodes.keys() & changed
        relations = {
            key
            for key in differing(before.relations, after.relations)
            if _bearing_of(before, key) != _bearing_of(after, key)
        }
        return cls(before, after, frozenset(changed - kept), frozenset(kept), frozenset(relations))

    def keeps_pages(self) -> bool:
        """Tell whether all pages of a board begin with what they began with, in the same order.

        It is sure of that where nothing but what comes or goes itself comes onto a page or leaves one.
        """
        before, after = self.before, self.after
        if (
            any(_shape_of(before, key) != _shape_of(after, key) for key in self.kept_nodes)
            or is_reordered(before.nodes, after.nodes)
            or is_reordered(before.relations, after.relations)
        ):
            return False
        if not self.nodes and not self.relations:
            return True
        return self._only_hangs_on(before, after) and self._only_hangs_on(after, before)

    def _only_hangs_on(self, state: ArgumentMap, other: ArgumentMap) -> bool:
        """Tell whether the change, as far as a state has it, bears for or against what both states have."""
        relations = [state.relations[key] for key in self.relations if key in state.relations]
        if not all(self._hangs(state, other, relation) for relation in relations):
            return False
        hanging = {key for relation in relations for key in relation.sources}
        own = [state.nodes[key] for key in self.nodes if key in state.nodes]
        if any(node.id not in hanging or node.steps or NODE_RULES[node.kind].stands_alone for node in own):
            return False
        return not self._is_borne_on(state, other)

    def _hangs(self, state: ArgumentMap, other: ArgumentMap, relation: Relation) -> bool:
        """Tell whether a relation that changes bears one way on what stays, from what comes or goes.

        One that both states have may change its kind, if it keeps its ends.
        """
        rule, there = RULES[relation.kind], other.relations.get(relation.id)
        keeps_ends = there and (there.sources, there.target) == (relation.sources, relation.target)
        return (
            rule.argues
            and relation.target not in self.nodes
            and relation.target not in self.relations
            and relation.target not in relation.sources
            and _is_on_pages(state, relation.target)
            and bool(keeps_ends or self.nodes.issuperset(relation.sources))
        )

    def _is_borne_on(self, state: ArgumentMap, other: ArgumentMap) -> bool:
        """Tell whether anything that stays bears on what comes or goes, or starts from it."""
        passing = self.nodes | {
            key for key in self.relations if key not in state.relations or key not in other.relations
        }
        relations = state.relations.values()
        if any(relation.target in passing for relation in relations):
            return True
        if not self.nodes:
            return False
        starting = (each.id for each in relations if not self.nodes.isdisjoint(each.sources))
        steps = (step for node in state.nodes.values() for step in node.steps)
        is_premise = any(not self.nodes.isdisjoint(step.premises) for step in steps)
        return is_premise or not self.relations.issuperset(starting)


def _bearing_of(argument_map: ArgumentMap, relation_id: str) -> object:
    relation = argument_map.relations.get(relation_id)
    return relation and (relation.kind, relation.sources, relation.target)


def _shape_of(argument_map: ArgumentMap, node_id: str) -> object:
    node = argument_map.nodes[node_id]
    return node.kind, node.steps


def _is_on_pages(argument_map: ArgumentMap, target_id: str) -> bool:
    """Tell whether something is a node, or a link by which there surely is a card on some page."""
    nodes = argument_map.nodes
    link = argument_map.relations.get(target_id)
    if target_id in nodes or link is None:
        return target_id in nodes
    return (
        link.target in nodes
        and link.target not in link.sources
        and not nodes.keys().isdisjoint(link.sources)
    )
