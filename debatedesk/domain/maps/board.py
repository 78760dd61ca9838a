"""A map as a board: a page a proposal, and on it what bears on the proposal, for and against.

What bears on several proposals stands on the page of each. Replies are listed under what they answer when
they are asked for, so that a map in which much is shared, or that goes in circles, costs no more than what
is unfolded of it.
"""

from bisect import insort
from collections.abc import Collection, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from debatedesk.domain.maps.bearing_change import BearingChange
from debatedesk.domain.maps.circles import chosen_edges
from debatedesk.domain.maps.counts import Tally, tallies, tallies_after
from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.model import ArgumentMap, Relation, RelationKind
from debatedesk.domain.maps.relation_style import KIND_WORDS
from debatedesk.domain.maps.relations import NODE_RULES, RULES, Stance

BoardOrder = Literal["debate", "strongest", "date"]
"""How the cards of a column follow each other.

As in the debate: as their nodes stand in the map. Strongest first: by the weight that somebody gave them,
then by how much more supports than opposes them, what undercuts their link included, then by their pieces
of evidence; all of it given or counted, nothing scored. By date: the oldest first, those without one last.
Whatever is equal stands as in the debate.
"""
BOARD_ORDERS: tuple[BoardOrder, ...] = get_args(BoardOrder)

_LAST_RANK = max(rule.rank for rule in NODE_RULES.values())
_UNDATED = "\uffff"
_WORTH: Mapping[Stance, int] = {"for": 1, "against": -1, "neither": 0}


@dataclass(frozen=True, slots=True)
class Reaction:
    """A card of the board: `nodes` that together bear on `host`, a node or a relation.

    `relation` is the id of the relation by which they do, of the kind `kind`; both are None for premises of
    the host's reconstruction. With `turned`, it is the host that bears on the nodes: a question that a
    proposal answers.
    """

    nodes: tuple[str, ...]
    host: str
    relation: str | None = None
    kind: RelationKind | None = None
    turned: bool = False

    @property
    def stance(self) -> Stance:
        """Tell whether it speaks for or against its host."""
        return RULES[self.kind].stance if self.kind else "neither"


@dataclass(frozen=True, slots=True)
class BoardSection:
    """A part of a page: a column for or against, or at the end what takes no side, all of one kind."""

    stance: Stance
    kind: RelationKind | None
    turned: bool
    reactions: tuple[Reaction, ...]


class _Above(NamedTuple):
    """A node that another one bears on, itself or through a link."""

    parent: str


class Board:
    """The pages of a map, in the order of the debate.

    Proposals have pages, then what bears on nothing and is on no page yet. Asides that nothing bears on
    have none: they are `loose`. Every node of the map is on a page, under something on a page, or loose.
    """

    def __init__(
        self,
        argument_map: ArgumentMap,
        order: BoardOrder = "debate",
        dates: Mapping[str, str] | None = None,
        counts: Mapping[str, Tally] | None = None,
    ) -> None:
        """Arrange a map; `dates` gives nodes their dates, as text that sorts by time.

        `counts` tells what counts on each node, where that has been counted.
        """
        self.argument_map = argument_map
        self.tallies = tallies(argument_map) if counts is None else counts
        self.order = order
        self._dates = dates or {}
        self._position = {key: number for number, key in enumerate(argument_map.nodes)}
        self._upon: dict[str, list[Reaction]] = {}
        self._turned: dict[str, list[Reaction]] = {}
        self._of: dict[str, list[Reaction]] = {}
        self._by_relation: dict[str, list[Reaction]] = {}
        self._gather()
        self._circles = False
        self._first = self._roots()
        self._number_pages()

    def _number_pages(self) -> None:
        self._sections: dict[str, list[BoardSection]] = {}
        self.pages, self.loose = self._split(self._first)
        self._numbers = {key: number for number, key in enumerate(self.pages)}
        self.labels = self._labels()

    # After an edit.

    def after(
        self,
        argument_map: ArgumentMap,
        order: BoardOrder,
        dates: Mapping[str, str] | None = None,
        counts: Mapping[str, Tally] | None = None,
    ) -> "Board":
        """Arrange a map as a new board does; what an edit has left alone since this one is kept."""
        old = self.argument_map
        if not order == self.order == "debate" or old.id != argument_map.id:
            return Board(argument_map, order, dates, counts)
        change = BearingChange.between(old, argument_map)
        if self._circles or not change.keeps_pages():
            return Board(argument_map, order, dates, counts)
        made = copy(self)
        made.argument_map = argument_map
        if change.nodes or change.relations:
            made.tallies = (
                tallies_after(self.tallies, old, argument_map, change.nodes, change.relations)
                if counts is None
                else counts
            )
            made._position = {key: number for number, key in enumerate(argument_map.nodes)}
            made._gather_again(change.relations)
            made._number_pages()
        return made

    def _gather_again(self, relation_ids: Collection[str]) -> None:
        """Put in what some relations do now for what they did; all else is in its order already."""
        index = {key: number for number, key in enumerate(self.argument_map.relations)}
        last = len(index)
        gone = [each for key in relation_ids for each in self._by_relation.get(key, ())]
        relations = self.argument_map.relations
        come = [
            each
            for key in sorted(relation_ids & relations.keys(), key=index.__getitem__)
            for each in self._reactions_by(relations[key])
        ]
        self._upon, self._turned = dict(self._upon), dict(self._turned)
        self._of, self._by_relation = dict(self._of), dict(self._by_relation)
        touched = [*gone, *come]
        for hosted, is_turned in ((self._upon, False), (self._turned, True)):
            hosts = {each.host for each in touched if each.turned == is_turned}
            _copy_without(hosted, hosts, relation_ids)
        _copy_without(self._of, {key for each in touched for key in each.nodes}, relation_ids)
        _copy_without(self._by_relation, relation_ids, relation_ids)

        def in_gathering(reaction: Reaction) -> int:
            return index.get(reaction.relation or "", last)

        def in_column(reaction: Reaction) -> tuple[int, int]:
            return self._position[reaction.nodes[0]], in_gathering(reaction)

        for reaction in come:
            hosted = self._turned if reaction.turned else self._upon
            insort(hosted.setdefault(reaction.host, []), reaction, key=in_column)
            for node_id in reaction.nodes:
                insort(self._of.setdefault(node_id, []), reaction, key=in_gathering)
            self._by_relation.setdefault(reaction.relation or "", []).append(reaction)
        for lists in (self._upon, self._turned, self._of, self._by_relation):
            for key in {*relation_ids, *(each.host for each in touched)}.union(*(e.nodes for e in touched)):
                if key in lists and not lists[key]:
                    del lists[key]

    def differing_from(self, other: "Board") -> set[str] | None:
        """Name the nodes and relations that bear, or are borne on, otherwise; None where pages differ."""
        mine, others = self.argument_map.nodes, other.argument_map.nodes
        changed = differing(mine, others)
        if self.labels != other.labels or any(
            mine[key].kind != others[key].kind for key in changed if key in mine and key in others
        ):
            return None
        lists = ((self._upon, other._upon), (self._turned, other._turned), (self._of, other._of))
        bearing = set().union(*(differing(here, there) for here, there in lists))
        return changed | bearing | differing(self._by_relation, other._by_relation)

    def concerning(self, reaction: Reaction) -> Iterator[str]:
        """Name the nodes and relations that decide what is told of a reaction, not of what is under it."""
        relations = self.argument_map.relations
        yield from reaction.nodes
        if reaction.relation:
            yield reaction.relation
            for upon in self.cuts(reaction):
                yield from upon.nodes
        for node_id in reaction.nodes:
            for each in self._of.get(node_id, ()):
                passed: set[str] = set()
                link = each.host
                while link in relations and link not in passed:
                    passed.add(link)
                    link = relations[link].target
                yield from passed

    def _gather(self) -> None:
        for relation in self.argument_map.relations.values():
            for reaction in self._reactions_by(relation):
                self._add(reaction)
        for node in self.argument_map.nodes.values():
            for premise in dict.fromkeys(key for step in node.steps for key in step.premises):
                if premise in self.argument_map.nodes and premise != node.id:
                    self._add(Reaction((premise,), node.id))
        for hosted in (*self._upon.values(), *self._turned.values()):
            hosted.sort(key=self._rank)

    def _add(self, reaction: Reaction) -> None:
        hosted = self._turned if reaction.turned else self._upon
        hosted.setdefault(reaction.host, []).append(reaction)
        for node_id in reaction.nodes:
            self._of.setdefault(node_id, []).append(reaction)
        if reaction.relation:
            self._by_relation.setdefault(reaction.relation, []).append(reaction)

    def _reactions_by(self, relation: Relation) -> Iterator[Reaction]:
        nodes, rule = self.argument_map.nodes, RULES[relation.kind]
        sources = tuple(key for key in dict.fromkeys(relation.sources) if key in nodes)
        if not sources or relation.target in sources:
            return
        if relation.target in nodes or relation.target in self.argument_map.relations:
            yield Reaction(sources, relation.target, relation.id, relation.kind)
        if relation.target in nodes and (rule.symmetric or rule.stance == "neither"):
            for source in sources:
                turned = not rule.symmetric
                yield Reaction((relation.target,), source, relation.id, relation.kind, turned)

    def _rank(self, reaction: Reaction) -> tuple[object, ...]:
        nodes = [self.argument_map.nodes[key] for key in reaction.nodes]
        position = self._position[reaction.nodes[0]]
        match self.order:
            case "strongest":
                weight = max((node.weight or 0.0 for node in nodes), default=0.0)
                balance = sum(
                    self.tallies[key].supports - self.tallies[key].attacks for key in reaction.nodes
                )
                for upon in self.cuts(reaction):
                    balance += _WORTH[upon.stance]
                return -weight, -balance, -sum(len(node.evidence) for node in nodes), position
            case "date":
                return min(self._dates.get(key) or _UNDATED for key in reaction.nodes), position
        return (position,)

    # Pages.

    def _roots(self) -> list[str]:
        """List what pages begin with: proposals, what bears on nothing, and one node of a circle."""
        nodes = self.argument_map.nodes
        roots = [key for key, node in nodes.items() if NODE_RULES[node.kind].stands_alone]
        reached: set[str] = set()
        for key in roots:
            self._reach(key, reached)
        bearing = {key for hosted in self._upon.values() for each in hosted for key in each.nodes}
        for key in nodes:
            if key not in bearing and key not in reached:
                roots.append(key)
                self._reach(key, reached)
        rest = [key for key in nodes if key not in reached]
        if rest:
            self._circles = True
            chosen = chosen_edges({key: self._above(key) for key in rest}, rest)
            for key in (*(each for each in rest if each not in chosen), *rest):
                if key not in reached:
                    roots.append(key)
                    self._reach(key, reached)
        return roots

    def _above(self, node_id: str) -> list[_Above]:
        hosts = (self._node_above(each) for each in self._of.get(node_id, ()))
        return [_Above(host) for host in hosts if host]

    def _node_above(self, reaction: Reaction) -> str | None:
        passed: set[str] = set()
        while not reaction.turned and reaction.host not in passed:
            if reaction.host in self.argument_map.nodes:
                return reaction.host
            passed.add(reaction.host)
            links = [each for each in self._by_relation.get(reaction.host, []) if not each.turned]
            if not links:
                return None
            reaction = links[0]
        return None

    def _reach(self, root: str, reached: set[str]) -> None:
        """Add all that is on a root's page, or under it, to what is reached."""
        reached.add(root)
        waiting = [*self._upon.get(root, []), *self._turned.get(root, [])]
        seen = set(waiting)
        while waiting:
            reaction = waiting.pop()
            reached.update(reaction.nodes)
            replies = (
                each
                for key in reaction.nodes
                if not self._stands_alone(key)
                for each in self._replies_to(key)
                if each.relation is None or each.relation != reaction.relation
            )
            under = [*self.cuts(reaction), *replies]
            waiting += [each for each in under if each not in seen]
            seen.update(under)

    def _stands_alone(self, node_id: str) -> bool:
        return NODE_RULES[self.argument_map.nodes[node_id].kind].stands_alone

    def _split(self, roots: list[str]) -> tuple[list[str], list[str]]:
        nodes = self.argument_map.nodes

        def is_loose(key: str) -> bool:
            bare = key not in self._upon and key not in self._turned
            return bare and NODE_RULES[nodes[key].kind].rank == _LAST_RANK

        pages = [key for key in roots if not is_loose(key)]
        pages.sort(key=lambda key: (NODE_RULES[nodes[key].kind].rank, self._position[key]))
        return pages, [key for key in roots if is_loose(key)]

    def _labels(self) -> dict[str, str]:
        """Name pages in a word, as P2 for the second proposal and C1 for the first claim."""
        labels: dict[str, str] = {}
        used: dict[str, int] = {}
        for key in self.pages:
            letter = KIND_WORDS[self.argument_map.nodes[key].kind][0]
            used[letter] = used.get(letter, 0) + 1
            labels[key] = f"{letter}{used[letter]}"
        return labels

    def number(self, page: str) -> int | None:
        """Tell the how-many-th a page is, from 0; None for a node that has none."""
        return self._numbers.get(page)

    def tally(self, node_id: str) -> Tally:
        """Tell what counts on a node."""
        return self.tallies[node_id]

    def answers(self, page: str) -> int | None:
        """Count the answers to a page's node; None where it asks for none."""
        asked = NODE_RULES[self.argument_map.nodes[page].kind].reply
        return sum(each.kind == asked for each in self._upon.get(page, [])) if asked else None

    def sections(self, page: str) -> list[BoardSection]:
        """List what bears on a page's node: for, against, then what takes no side, by kind.

        The columns for and against are there where they are empty too, but not on the page of what is
        answered and not argued about.
        """
        if page not in self._sections:
            self._sections[page] = self._sections_of(page)
        return self._sections[page]

    def _sections_of(self, page: str) -> list[BoardSection]:
        sections: dict[tuple[Stance, RelationKind | None, bool], list[Reaction]] = {}
        asked = NODE_RULES[self.argument_map.nodes[page].kind].reply
        if not asked:
            sections = {("for", None, False): [], ("against", None, False): []}
        for reaction in (*self._upon.get(page, []), *self._turned.get(page, [])):
            stance = reaction.stance
            key = (stance, reaction.kind if stance == "neither" else None, reaction.turned)
            sections.setdefault(key, []).append(reaction)
        if asked:
            sections = {("neither", asked, False): [], **sections}
        return [BoardSection(*key, tuple(reactions)) for key, reactions in sections.items()]

    def also(self, reaction: Reaction, page: str) -> list[str]:
        """List the other pages on whose nodes a reaction bears, itself or through a link."""
        hosts = {
            host for key in reaction.nodes for each in self._of.get(key, ()) for host in self._hosts(each)
        }
        others = self._numbers.keys() & hosts - {page, *reaction.nodes}
        return sorted(others, key=lambda key: self._numbers[key])

    def _hosts(self, reaction: Reaction) -> list[str]:
        if reaction.host in self.argument_map.nodes:
            return [reaction.host]
        relation = self.argument_map.relations.get(reaction.host)
        end = self.argument_map.target_node(relation) if relation else None
        return [end] if end else []

    # Replies.

    def cuts(self, reaction: Reaction) -> list[Reaction]:
        """List what bears on the link of a reaction: what undercuts it, and what backs it."""
        return list(self._upon.get(reaction.relation, [])) if reaction.relation else []

    def replies(self, reaction: Reaction, above: Collection[str] = ()) -> list[Reaction]:
        """List what bears on a reaction's nodes and what they answer, without the reaction itself.

        Nodes that have a page of their own, or stand `above` the reaction, have their replies there.
        """
        return [
            each
            for key in reaction.nodes
            if key not in above and key not in self._numbers
            for each in self._replies_to(key)
            if each.relation is None or each.relation != reaction.relation
        ]

    def _replies_to(self, node_id: str) -> list[Reaction]:
        """List what bears on a node, and the questions that it answers."""
        return [*self._upon.get(node_id, []), *filter(self._is_asked, self._turned.get(node_id, []))]

    def _is_asked(self, reaction: Reaction) -> bool:
        asking = self.argument_map.nodes[reaction.nodes[0]]
        return reaction.turned and NODE_RULES[asking.kind].reply == reaction.kind

    def paths(self, node_id: str) -> dict[str, tuple[Reaction, ...]]:
        """Tell on which pages a node is, and under which cards, the outermost first and its own last.

        The page of the node itself has no cards to go through. The shortest way on a page is told.
        """
        ways: dict[str, tuple[Reaction, ...]] = {node_id: ()} if node_id in self._numbers else {}
        waiting: list[tuple[Reaction, ...]] = [(each,) for each in self._of.get(node_id, [])]
        seen = {way[0] for way in waiting}
        for way in waiting:  # grows while it is walked through: the nearest pages come first
            host = way[0].host
            if host in self._numbers:
                ways.setdefault(host, way)
            if host in self._numbers or (way[0].turned and not self._is_asked(way[0])):
                continue
            above = (self._of if host in self.argument_map.nodes else self._by_relation).get(host, [])
            for each in above:
                if each not in seen and (each.relation is None or each.relation != way[0].relation):
                    seen.add(each)
                    waiting.append((each, *way))
        return dict(sorted(ways.items(), key=lambda item: (len(item[1]), self._numbers[item[0]])))

    def paths_by(self, relation_id: str) -> dict[str, tuple[Reaction, ...]]:
        """Tell on which pages a relation shows, and under which cards, the last that which bears by it.

        Where none does, the paths of its first node are told.
        """
        relation = self.argument_map.relations.get(relation_id)
        ways = self.paths(relation.sources[0]) if relation else {}
        by_it = {page: way for page, way in ways.items() if way and way[-1].relation == relation_id}
        return by_it or ways


def _copy_without(
    lists: dict[str, list[Reaction]], keys: Collection[str], relation_ids: Collection[str]
) -> None:
    """Copy the lists of some keys, without what some relations do."""
    for key in keys:
        if key in lists:
            lists[key] = [each for each in lists[key] if each.relation not in relation_ids]
