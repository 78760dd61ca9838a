"""The order of reading of a map: which card hangs on which, what is folded, and a node's neighbourhood."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import NODE_RULES


@dataclass(frozen=True, slots=True)
class ParentEdge:
    """What a node bears on: the node `parent`, through a `relation` (None for a premise of its steps).

    With `beside`, it bears on the line that leaves `parent` and not on `parent` itself.
    """

    parent: str
    relation: str | None = None
    beside: bool = False


@dataclass(slots=True)
class ReadingTree:
    """The shown nodes: `order` of reading, `columns`, the card that each hangs on, and by what relation.

    `first_aside` is the first of the asides that bear on nothing, which come last.
    """

    order: list[str] = field(default_factory=list)
    columns: dict[str, int] = field(default_factory=dict)
    parent_of: dict[str, str] = field(default_factory=dict)
    relation_of: dict[str, str] = field(default_factory=dict)
    first_aside: str | None = None
    hidden: dict[str, int] = field(default_factory=dict)
    foldable: set[str] = field(default_factory=set)


def build_reading_tree(argument_map: ArgumentMap, folded: frozenset[str]) -> ReadingTree:
    """Hang each node on the first that it bears on; proposals, and what bears on nothing, are roots."""
    edges = _edges(argument_map)
    whole = _parent_edges(argument_map.nodes, edges)
    roots = [each for each in argument_map.nodes if each not in whole]
    shown = _reached(roots, edges, folded)
    parent_edges = _parent_edges(
        [each for each in argument_map.nodes if each in shown],
        {
            key: [edge for edge in upward if edge.parent in shown and edge.parent not in folded]
            for key, upward in edges.items()
        },
    )
    tree = _ordered(argument_map, [each for each in argument_map.nodes if each in shown], parent_edges)
    tree.hidden = _hidden(edges, shown, folded)
    tree.foldable = _foldable(tree, edges, shown, folded) | set(tree.hidden)
    return tree


def neighbourhood(argument_map: ArgumentMap, focus: str) -> ArgumentMap:
    """Keep what a node bears on, up to the roots, and what bears on it, directly and one level further."""
    ends = {key: _ends(argument_map, each) for key, each in argument_map.relations.items()}
    whole = [each for each in argument_map.relations.values() if "" not in ends[each.id]]
    kept = {focus}
    above = [focus]
    while above:
        node_id = above.pop()
        for relation in whole:
            if node_id in relation.sources:
                above += sorted(ends[relation.id] - kept - set(relation.sources))
                kept |= ends[relation.id]
    level = {focus}
    for _ in range(2):
        upon = [each for each in whole if level & _borne_upon(argument_map, each)]
        premises = {
            premise for key in level for step in argument_map.nodes[key].steps for premise in step.premises
        }
        kept |= premises.union(*(ends[each.id] for each in upon))
        level = {source for each in upon for source in each.sources}
    relations = [each for each in whole if ends[each.id] <= kept]
    nodes = [node for key, node in argument_map.nodes.items() if key in kept]
    return ArgumentMap.of(argument_map.id, argument_map.title, nodes, relations)


def _ends(argument_map: ArgumentMap, relation: Relation) -> set[str]:
    """Gather the nodes at all ends of a relation and of those it bears on; "" for one that is not there."""
    seen: set[str] = set()
    ends = set(relation.sources)
    while relation.target in argument_map.relations and relation.target not in seen:
        seen.add(relation.target)
        relation = argument_map.relations[relation.target]
        ends.update(relation.sources)
    ends.add(relation.target)
    return {each if each in argument_map.nodes else "" for each in ends}


def _borne_upon(argument_map: ArgumentMap, relation: Relation) -> set[str]:
    attacked = argument_map.relations.get(relation.target)
    return set(attacked.sources) if attacked else {relation.target}


def _edges(argument_map: ArgumentMap) -> dict[str, list[ParentEdge]]:
    """List what each node bears on, what it hangs on first of all first."""
    nodes, relations = argument_map.nodes, argument_map.relations
    edges: dict[str, list[ParentEdge]] = {key: [] for key in nodes}
    answered: dict[str, list[ParentEdge]] = {}
    for relation in relations.values():
        attacked = relations.get(relation.target)
        for source in relation.sources:
            if source not in nodes:
                continue
            if relation.target in nodes:
                edges[source].append(ParentEdge(relation.target, relation.id))
                if _stands_alone(nodes[source]) and not _stands_alone(nodes[relation.target]):
                    answered.setdefault(relation.target, []).append(ParentEdge(source, relation.id))
            elif attacked:
                edges[source] += [
                    ParentEdge(key, relation.id, beside=True) for key in attacked.sources if key in nodes
                ][:1]
    for node in nodes.values():
        for premise in (each for step in node.steps for each in step.premises if each in nodes):
            answered.setdefault(premise, []).append(ParentEdge(node.id))
    for key, node in nodes.items():
        edges[key] = [edge for edge in edges[key] if edge.parent != key]
        if _stands_alone(node):
            edges[key] = []
        elif not edges[key]:
            edges[key] = [edge for edge in answered.get(key, []) if edge.parent != key]
    return edges


def _stands_alone(node: Node) -> bool:
    return NODE_RULES[node.kind].stands_alone


def _parent_edges(node_ids: Iterable[str], edges: Mapping[str, list[ParentEdge]]) -> dict[str, ParentEdge]:
    """Choose the first edge of each node; where that closes a circle, open it at its first node."""
    parent_edges = {key: edges[key][0] for key in node_ids if edges[key]}
    done: set[str] = set()
    for start in list(parent_edges):
        path: dict[str, None] = {}
        key = start
        while key in parent_edges and key not in done and key not in path:
            path[key] = None
            key = parent_edges[key].parent
        if key in path:
            circle = list(path)[list(path).index(key) :]
            _open_circle(parent_edges, edges, [each for each in parent_edges if each in set(circle)])
        done.update(path)
    return parent_edges


def _open_circle(
    parent_edges: dict[str, ParentEdge], edges: Mapping[str, list[ParentEdge]], circle: list[str]
) -> None:
    for key in circle:
        for other in edges[key][1:]:
            if not _leads_to(parent_edges, other.parent, key):
                parent_edges[key] = other
                return
    del parent_edges[circle[0]]


def _leads_to(parent_edges: Mapping[str, ParentEdge], start: str, goal: str) -> bool:
    seen: set[str] = set()
    while start in parent_edges and start not in seen and start != goal:
        seen.add(start)
        start = parent_edges[start].parent
    return start == goal or start in seen


def _turned(edges: Mapping[str, list[ParentEdge]]) -> dict[str, list[str]]:
    bearers: dict[str, list[str]] = {}
    for key, upward in edges.items():
        for edge in upward:
            bearers.setdefault(edge.parent, []).append(key)
    return bearers


def _reached(
    roots: Iterable[str], edges: Mapping[str, list[ParentEdge]], folded: frozenset[str]
) -> set[str]:
    bearers = _turned(edges)
    shown = set(roots)
    waiting = list(shown)
    while waiting:
        key = waiting.pop()
        if key not in folded:
            fresh = set(bearers.get(key, [])) - shown
            shown |= fresh
            waiting += fresh
    return shown


def _hidden(
    edges: Mapping[str, list[ParentEdge]], shown: set[str], folded: frozenset[str]
) -> dict[str, int]:
    bearers = _turned(edges)
    counts: dict[str, int] = {}
    for key in folded & shown:
        behind: set[str] = set()
        waiting = [key]
        while waiting:
            fresh = set(bearers.get(waiting.pop(), [])) - shown - behind
            behind |= fresh
            waiting += fresh
        if behind:
            counts[key] = len(behind)
    return counts


def _ordered(
    argument_map: ArgumentMap, node_ids: list[str], parent_edges: Mapping[str, ParentEdge]
) -> ReadingTree:
    tree = ReadingTree()
    under: dict[str, list[str]] = {}
    beside: dict[str, list[str]] = {}
    for key in node_ids:
        if key in parent_edges:
            edge = parent_edges[key]
            (beside if edge.beside and edge.parent in parent_edges else under).setdefault(
                edge.parent, []
            ).append(key)
    roots = [key for key in node_ids if key not in parent_edges]

    def rank(key: str) -> int:
        return NODE_RULES[argument_map.nodes[key].kind].rank

    roots.sort(key=rank)
    last = max(rule.rank for rule in NODE_RULES.values())
    tree.first_aside = next((key for key in roots if rank(key) == last), None)
    waiting = [(key, 0) for key in reversed(roots)]
    while waiting:
        key, column = waiting.pop()
        tree.order.append(key)
        tree.columns[key] = column
        if key in parent_edges:
            tree.parent_of[key] = parent_edges[key].parent
            if (relation := parent_edges[key].relation) is not None:
                tree.relation_of[key] = relation
        waiting += [(each, column) for each in reversed(beside.get(key, []))]
        waiting += [(each, column + 1) for each in reversed(under.get(key, []))]
    return tree


def _foldable(
    tree: ReadingTree, edges: Mapping[str, list[ParentEdge]], shown: set[str], folded: frozenset[str]
) -> set[str]:
    """Find the cards one of whose hangers bears on nothing else that stays when the card is folded."""
    position = {key: number for number, key in enumerate(tree.order)}
    last = dict(position)
    for key in reversed(tree.order):
        if (parent := tree.parent_of.get(key)) is not None:
            last[parent] = max(last[parent], last[key])
    foldable: set[str] = set()
    for key, parent in tree.parent_of.items():
        if parent not in foldable and not any(
            edge.parent in shown
            and edge.parent not in folded
            and not position[parent] <= position[edge.parent] <= last[parent]
            for edge in edges[key]
        ):
            foldable.add(parent)
    return foldable
