"""Branches: nodes with what hangs on them, taken out of a map as one of their own and put into another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.domain.maps.rearranging import Hanging, topmost
from debatedesk.domain.maps.relations import kind_like, permitted
from debatedesk.domain.provenance import UNKNOWN


@dataclass(frozen=True, slots=True)
class Branch:
    """Nodes with the relations among them; `hung_by` tells how each topmost one bore on what it hung on."""

    argument_map: ArgumentMap
    hung_by: Mapping[str, RelationKind] = field(default_factory=dict)

    @property
    def roots(self) -> list[str]:
        """The nodes that hang on none of the others."""
        return topmost(Hanging.of(self.argument_map), list(self.argument_map.nodes))


def branch_of(argument_map: ArgumentMap, node_ids: Iterable[str]) -> Branch:
    """Take nodes with all that hangs on them, and every relation both of whose ends are among them."""
    hanging = Hanging.of(argument_map)
    taken = hanging.branch(node_ids)
    nodes = [argument_map.nodes[key] for key in taken]
    relations: dict[str, Relation] = {}
    held = set(taken)
    waiting = list(argument_map.relations.values())
    while waiting:
        left = []
        for relation in waiting:
            if held.issuperset((*relation.sources, relation.target)):
                relations[relation.id] = relation
                held.add(relation.id)
            else:
                left.append(relation)
        if len(left) == len(waiting):
            break
        waiting = left
    ordered = [relation for key, relation in argument_map.relations.items() if key in relations]
    whole = ArgumentMap.of("", argument_map.title, nodes, ordered)
    hung_by = {
        key: hanging.relation_of[key].kind
        for key in topmost(Hanging.of(whole), taken)
        if key in hanging.relation_of
    }
    return Branch(whole, hung_by)


def grafted(
    argument_map: ArgumentMap,
    branch: Branch,
    new_id: Callable[[], str],
    target: str | None = None,
    after: str | None = None,
) -> tuple[ArgumentMap, list[str]]:
    """Put a branch into a map under new ids, its topmost nodes on `target` (a node or relation) if given.

    What the rules of maps forbid is mended as in a map from elsewhere. Without a target the nodes stand
    after `after` in document order, or last. Returns the new topmost nodes as well.
    """
    fresh, names = _renamed(permitted(branch.argument_map)[0], new_id)
    position = after if target is None else _last_on(argument_map, target)
    nodes: dict[str, Node] = {}
    for key, node in argument_map.nodes.items():
        nodes[key] = node
        if key == position:
            nodes |= fresh.nodes
    grown = replace(argument_map, nodes={**nodes, **fresh.nodes})
    roots = {names[key]: branch.hung_by.get(key, "support") for key in branch.roots}
    hung: dict[str, Relation] = {}
    if target is not None:
        for key, kind in roots.items():
            own = new_id()
            hung[own] = Relation(own, kind_like(grown, (key,), target, kind), (key,), target)
    # What the nodes hang by comes first, before whatever else of the branch they bear on.
    relations = {**argument_map.relations, **hung, **fresh.relations}
    return permitted(replace(grown, relations=relations))[0], list(roots)


def _last_on(argument_map: ArgumentMap, target: str) -> str | None:
    """Name the last node of what hangs on a target, or of the target itself."""
    hanging = Hanging.of(argument_map)
    link = argument_map.relations.get(target)
    start = hanging.hangers.get(target, [])[-1:] or ([link.sources[0]] if link else [target])
    branch = hanging.branch(start)
    return branch[-1] if branch else None


def _renamed(argument_map: ArgumentMap, new_id: Callable[[], str]) -> tuple[ArgumentMap, dict[str, str]]:
    """Give all nodes and relations new ids; returns the new ids by the old as well.

    A copy is made by who pastes it.
    """
    names = {key: new_id() for key in (*argument_map.nodes, *argument_map.relations)}

    def renamed(node: Node) -> Node:
        steps = (
            replace(
                step,
                premises=tuple(names[key] for key in step.premises),
                conclusion=names[step.conclusion],
            )
            for step in node.steps
            if names.keys() >= {*step.premises, step.conclusion}
        )
        return replace(node, id=names[node.id], steps=tuple(steps), provenance=UNKNOWN)

    nodes = [renamed(node) for node in argument_map.nodes.values()]
    relations = [
        replace(
            relation,
            id=names[key],
            sources=tuple(names[source] for source in relation.sources),
            target=names[relation.target],
            answered=tuple(
                replace(answer, node=names[answer.node])
                for answer in relation.answered
                if answer.node in names
            ),
            provenance=UNKNOWN,
        )
        for key, relation in argument_map.relations.items()
    ]
    return ArgumentMap.of("", argument_map.title, nodes, relations), names
