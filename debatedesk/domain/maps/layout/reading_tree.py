"""The order of reading of a map: which card hangs on which, where references stand, and what is folded.

Each node has one card, which hangs on the first thing that the node bears on; wherever it bears on another
thing too, a reference stands for it. So what is drawn is a tree, whatever the map's shape. What supports a
node comes before what opposes it, and what does neither after both; within a side cards come in document
order, and references after them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from debatedesk.domain.maps.circles import chosen_edges
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.domain.maps.relations import NODE_RULES, RULES, Stance

_SIDES: tuple[Stance, ...] = ("for", "against", "neither")
_RANKS: Mapping[RelationKind, int] = {
    kind: rank for rank, kind in enumerate(sorted(RULES, key=lambda kind: _SIDES.index(RULES[kind].stance)))
}
TURNED_RANK, TIE_RANK = len(_RANKS), len(_RANKS) + 1


class ParentEdge(NamedTuple):
    """What a node bears on: the node `parent`, through a `relation` (None for a premise of its steps).

    With `turned` it is the other way round: `parent` bears on the node, and stands alone.
    """

    parent: str
    relation: str | None = None
    turned: bool = False


class TreeItem:
    """A card or a reference in the order of reading.

    It hangs on `parent` by `relation` (None for a root or for a premise without one). With a `host` it
    bears on the line of that item, another child of the same parent, and stands below it. `rank` tells
    which trunk of the parent its line belongs to.
    """

    __slots__ = ("children", "column", "host", "is_reference", "node_id", "parent", "rank", "relation")

    def __init__(
        self,
        node_id: str,
        parent: "TreeItem | None",
        relation: Relation | None,
        rank: int,
        *,
        is_reference: bool = False,
        host: "TreeItem | None" = None,
    ) -> None:
        """Stand in the column to the right of `parent`."""
        self.node_id = node_id
        self.parent = parent
        self.relation = relation
        self.rank = rank
        self.is_reference = is_reference
        self.host = host
        self.column: int = parent.column + 1 if parent else 0
        self.children: list[TreeItem] = []

    @property
    def is_turned(self) -> bool:
        """Tell whether its line leads from the parent to it."""
        return self.rank == TURNED_RANK


class ReadingTree:
    """The roots in order and the card of each node, whatever is folded; lone asides come last."""

    def __init__(self, roots: list[TreeItem], cards: dict[str, TreeItem], *, has_strays: bool) -> None:
        """Take roots and all cards; strays are roots that hang on one another in circles of links."""
        self.has_strays = has_strays
        self.roots = roots
        self.cards = cards
        self.hosts: set[str] = set()
        self.root_of: dict[str, str] = {}
        for root in roots:
            for item in descendants(root):
                if not item.is_reference:
                    self.root_of[item.node_id] = root.node_id
                if item.host is not None and not item.host.is_reference:
                    self.hosts.add(item.host.node_id)
        self.foldable = self.hosts | {key for key, item in cards.items() if item.children}
        self.versions: dict[str, object] = {root.node_id: object() for root in roots}
        """For each root another object after each change of what hangs on it."""

    def hang(self, node_id: str, relation: Relation, numbers: Mapping[str, int]) -> None:
        """Hang a new node, on which nothing bears, on the one that it bears on; `numbers` order nodes."""
        parent = self.cards[relation.target]
        item = TreeItem(node_id, parent, relation, _RANKS[relation.kind])
        self.cards[node_id] = item
        own = item.rank, False, numbers[node_id]
        position = len(parent.children)
        before: Relation | None = None
        for index, child in enumerate(parent.children):
            if child.host is not None:
                continue
            is_first = child.relation is None or child.relation is not before
            before = child.relation
            if is_first and (child.rank, child.is_reference, numbers[child.node_id]) > own:
                position = index
                break
        parent.children.insert(position, item)
        self.foldable.add(parent.node_id)
        root = self.root_of[node_id] = self.root_of[parent.node_id]
        self.versions[root] = object()

    def folded(self, folded: frozenset[str]) -> "FoldedTree":
        """Give what is shown where nodes are folded: all but what is drawn under them."""
        return FoldedTree(self, folded)


class FoldedTree:
    """What is shown of a tree; `hidden` counts the items behind each folded card that is shown."""

    def __init__(self, tree: ReadingTree, folded: frozenset[str]) -> None:
        """Hide what is drawn under the `folded`."""
        self.hidden: dict[str, int] = {}
        self._children: dict[int, list[TreeItem]] = {}
        folding = [
            item for key in folded if key in tree.foldable and (item := tree.cards.get(key)) is not None
        ]
        folding.sort(key=lambda item: item.column)
        gone: set[int] = set()
        for item in folding:
            beside = _upon(item) if item.node_id in tree.hosts else []
            self._children[id(item)] = []
            if beside and item.parent:
                gone.update(map(id, beside))
                self._children[id(item.parent)] = [
                    child for child in self.children(item.parent) if id(child) not in gone
                ]
        for item in folding:
            beside = _upon(item) if item.node_id in tree.hosts else []
            self.hidden[item.node_id] = _count([*item.children, *beside])

    def children(self, item: TreeItem) -> list[TreeItem]:
        """List the children of an item that are shown."""
        return self._children.get(id(item), item.children)


def descendants(root: TreeItem) -> Iterator[TreeItem]:
    """Go through an item and all below it, in the order of reading."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        yield item
        if item.children:
            waiting += item.children[::-1]


def build_reading_tree(argument_map: ArgumentMap) -> ReadingTree:
    """Hang all nodes of a map."""
    return _Hanging(argument_map).tree()


def _upon(item: TreeItem) -> list[TreeItem]:
    """List what bears on the line of an item, directly or through one another."""
    upon: list[TreeItem] = []
    hosts = {id(item)}
    for sibling in item.parent.children if item.parent else []:
        if sibling.host and id(sibling.host) in hosts:
            upon.append(sibling)
            hosts.add(id(sibling))
    return upon


def _count(items: Iterable[TreeItem]) -> int:
    count, waiting = 0, list(items)
    while waiting:
        item = waiting.pop()
        count += 1
        waiting += item.children
    return count


class _Hanging:
    """Hangs the nodes of one map on one another."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        self._nodes = argument_map.nodes
        self._relations = argument_map.relations
        self._number = {key: number for number, key in enumerate(argument_map.nodes)}
        self._upon: dict[str, list[Relation]] = {}
        for relation in argument_map.relations.values():
            self._upon.setdefault(relation.target, []).append(relation)
        self._edges = chosen_edges(_edges(argument_map), argument_map.nodes)
        self._from_here: dict[str, list[str]] = {}
        """The nodes that hang on one without bearing on it: turned, or as premises."""
        for key, edge in self._edges.items():
            if edge.turned or edge.relation is None:
                self._from_here.setdefault(edge.parent, []).append(key)
        self._cards: dict[str, TreeItem] = {}
        self._roots: list[TreeItem] = []
        self._drawn: set[str] = set()

    def tree(self) -> ReadingTree:
        """Hang all nodes; those that nothing leads to are roots too."""
        roots = [key for key in self._nodes if key not in self._edges]
        self._hang_all(roots)
        has_strays = len(self._cards) < len(self._nodes)
        if has_strays:
            for key in self._nodes:
                if key not in self._cards:
                    self._hang_all([key])
        nodes, number = self._nodes, self._number
        self._roots.sort(key=lambda root: (NODE_RULES[nodes[root.node_id].kind].rank, number[root.node_id]))
        return ReadingTree(self._roots, self._cards, has_strays=has_strays)

    def _hang_all(self, roots: Iterable[str]) -> None:
        cards = self._cards
        waiting = []
        for key in roots:
            root = cards[key] = TreeItem(key, None, None, 0)
            self._roots.append(root)
            waiting.append(root)
        while waiting:
            item = waiting.pop()
            if not item.is_reference and (item.node_id in self._upon or item.node_id in self._from_here):
                self._hang_on(item)
                waiting += item.children[::-1]

    def _hang_on(self, parent: TreeItem) -> None:
        """Give a card its children: what bears on it, and what bears on their lines."""
        groups: list[tuple[int, bool, int, int, list[TreeItem]]] = []
        number, cards = self._number, self._cards
        for relation in self._upon.get(parent.node_id, ()):
            if len(relation.sources) == 1 and not parent.is_turned:
                # What nearly all relations are, done without the rest.
                source = relation.sources[0]
                position = number.get(source)
                if position is None or source == parent.node_id:
                    continue
                edge = self._edges.get(source)
                hangs = edge is not None and edge.relation == relation.id and source not in cards
                hangs = hangs and edge is not None and not edge.turned
                rank = _RANKS[relation.kind]
                item = TreeItem(source, parent, relation, rank, is_reference=not hangs)
                if hangs:
                    cards[source] = item
                self._drawn.add(relation.id)
                groups.append((rank, not hangs, position, len(groups), [item]))
                continue
            if items := self._items(relation, parent, None):
                first = items[0]
                order = first.rank, first.is_reference, number[first.node_id], len(groups)
                groups.append((*order, items))
        for key in self._from_here.get(parent.node_id, ()):
            if key not in cards:
                edge = self._edges[key]
                turned = self._relations[edge.relation] if edge.relation else None
                item = TreeItem(key, parent, turned, TURNED_RANK if turned else TIE_RANK)
                cards[key] = item
                if turned:
                    self._drawn.add(turned.id)
                groups.append((item.rank, False, number[key], len(groups), [item]))
        groups.sort()
        for *_, items in groups:
            parent.children += items
            carrier = items[0].relation
            if carrier and carrier.id in self._upon:
                self._hang_beside(items[-1], carrier)

    def _hang_beside(self, host: TreeItem, relation: Relation) -> None:
        """Let what bears on the line of `host` stand below it, and what bears on those lines below them."""
        assert host.parent
        waiting = [(host, each) for each in reversed(self._upon.get(relation.id, ()))]
        while waiting:
            on, upon = waiting.pop()
            if upon.id in self._drawn:
                continue
            items = self._items(upon, host.parent, on)
            host.parent.children += items
            if items:
                waiting += [(items[-1], each) for each in reversed(self._upon.get(upon.id, ()))]

    def _items(self, relation: Relation, parent: TreeItem, host: TreeItem | None) -> list[TreeItem]:
        """Make the cards and references by which the sources of a relation hang on its target."""
        self._drawn.add(relation.id)
        cards, edges, nodes = self._cards, self._edges, self._nodes
        rank = _RANKS[relation.kind]
        items = []
        drawn_already = parent.parent if parent.is_turned and parent.relation is relation else None
        sources = relation.sources if len(relation.sources) == 1 else tuple(dict.fromkeys(relation.sources))
        for source in sources:
            if source not in nodes or (host is None and source == parent.node_id):
                continue
            if drawn_already and source == drawn_already.node_id:
                continue
            edge = edges.get(source)
            hangs = edge and edge.relation == relation.id and not edge.turned and source not in cards
            item = TreeItem(source, parent, relation, rank, is_reference=not hangs, host=host)
            if hangs:
                cards[source] = item
            items.append(item)
        if len(items) > 1:
            items.sort(key=lambda item: (item.is_reference, self._number[item.node_id]))
        return items


def _edges(argument_map: ArgumentMap) -> Mapping[str, list[ParentEdge]]:
    """List what each node could hang on, the first of all first; proposals hang on nothing."""
    nodes, relations = argument_map.nodes, argument_map.relations
    alone = {key for key, node in nodes.items() if _stands_alone(node)}
    edges: dict[str, list[ParentEdge]] = {}
    answered: dict[str, list[ParentEdge]] = {}
    onto_lines: list[tuple[str, int, Relation]] = []
    for relation in relations.values():
        target = relation.target
        for source in relation.sources:
            if source not in nodes or source == target:
                continue
            if target in nodes:
                if source in alone:
                    if target not in alone:
                        answered.setdefault(target, []).append(ParentEdge(source, relation.id, turned=True))
                else:
                    edges.setdefault(source, []).append(ParentEdge(target, relation.id))
            elif target in relations and source not in alone:
                own = edges.setdefault(source, [])
                onto_lines.append((source, len(own), relation))
                own.append(ParentEdge("", relation.id))
    for source, position, relation in onto_lines:
        edges[source][position] = ParentEdge(_holder(relation, relations, edges), relation.id)
    if onto_lines:
        for source in {source for source, _, _ in onto_lines}:
            edges[source] = [edge for edge in edges[source] if edge.parent not in ("", source)]
    for node in nodes.values():
        for premise in (each for step in node.steps for each in step.premises if each in nodes):
            if premise != node.id:
                answered.setdefault(premise, []).append(ParentEdge(node.id))
    for key, downward in answered.items():
        if key not in alone and not edges.get(key):
            edges[key] = downward
    return edges


def _holder(
    relation: Relation, relations: Mapping[str, Relation], edges: Mapping[str, list[ParentEdge]]
) -> str:
    """Name the node whose card or whose line what bears on a line depends on; "" where there is none."""
    seen: set[str] = set()
    target = relation.target
    while (attacked := relations.get(target)) and target not in seen:
        seen.add(target)
        first = next((source for source in attacked.sources if edges.get(source)), None)
        if first and edges[first][0].relation == attacked.id:
            return first
        target = attacked.target
    return "" if target in relations else target


def _stands_alone(node: Node) -> bool:
    return NODE_RULES[node.kind].stands_alone
