"""A map as an argumentation framework: what attacks what, and what is not accepted without what.

Nodes are its arguments, and so are the links that something bears on, since links can be undercut: that
makes it recursive (Baroni, Cerutti, Giacomin and Guida, “AFRA: Argumentation framework with recursive
attacks”, 2011). Linked premises attack together, as sets (Nielsen and Parsons, “A generalization of Dung's
abstract framework for argumentation”, 2006), and what bears on something needs its own link to hold.

Support is deductive (Boella, Gabbay, van der Torre and Villata, “Support in abstract argumentation”, 2010):
who accepts what supports a node accepts the node, so that the support falls with it. What attacks the node
mediately attacks the support (Cayrol and Lagasquie-Schiex, “Bipolarity in argumentation graphs”, 2013); of
linked premises each is attacked by the others together with what attacks the node. An argument falls in the
same way with any statement of its reconstruction. To rephrase and to answer a question takes no side.

What undercuts a node, as Argdown has it said of arguments and of statements with several relations, attacks
that node: without its inference an argument gives nothing. Nodes that a file leaves off the map are argued
all the same: what is drawn decides nothing, and a premise that is not drawn may well be attacked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES

_Item = TypeVar("_Item")


class Bearing(NamedTuple):
    """How arguments, by number, bear together on another one.

    It holds while `link` does, the number of its link, None where nothing bears on that. `relation` is the
    id of the relation that says so, empty within a reconstruction. What is `mutual` is said of both ends.
    """

    sources: tuple[int, ...]
    target: int
    link: int | None = None
    relation: str = ""
    mutual: bool = False

    @property
    def members(self) -> tuple[int, ...]:
        """The arguments that must all be accepted for it to count: its sources and its link."""
        if self.link is None or self.link in self.sources:
            return self.sources
        return (*self.sources, self.link)


@dataclass(frozen=True)
class Framework:
    """The arguments of a map by number: its nodes, then the links that something bears on.

    `arguments` are their ids, of which the first `nodes` are those of nodes. `premises` bear on the
    argument whose reconstruction begins with them; what it concludes is supported by it.
    """

    arguments: tuple[str, ...]
    nodes: int
    attacks: tuple[Bearing, ...]
    supports: tuple[Bearing, ...]
    premises: tuple[Bearing, ...]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The numbers of nodes by their ids."""
        return {key: number for number, key in enumerate(self.arguments[: self.nodes])}

    @cached_property
    def links(self) -> dict[str, int]:
        """The numbers of links that something bears on, by the ids of their relations."""
        return {key: number for number, key in enumerate(self.arguments[self.nodes :], self.nodes)}

    @cached_property
    def commitments(self) -> tuple[Bearing, ...]:
        """What is not accepted without something else: what supports it, and arguments without premises."""
        needed = (
            Bearing((premises.target,), statement)
            for premises in self.premises
            for statement in premises.sources
        )
        return (*self.supports, *needed)

    @cached_property
    def attacks_on(self) -> list[list[Bearing]]:
        """The attacks on each argument, in the order of the map."""
        return grouped(len(self.arguments), ((attack.target, attack) for attack in self.attacks))

    @cached_property
    def commitments_of(self) -> list[list[Bearing]]:
        """The commitments that each argument is a source of, in the order of the map."""
        made = ((source, each) for each in self.commitments for source in each.sources)
        return grouped(len(self.arguments), made)


def grouped(count: int, pairs: Iterable[tuple[int, _Item]]) -> list[list[_Item]]:
    """Sort items into lists by their numbers from 0 to `count`."""
    lists: list[list[_Item]] = [[] for _ in range(count)]
    for number, item in pairs:
        lists[number].append(item)
    return lists


def framework_of(argument_map: ArgumentMap) -> Framework:
    """Take from a map what it argues; relations with an end that is missing say nothing."""
    nodes, relations = argument_map.nodes, argument_map.relations
    borne_on = {each.target for each in relations.values() if RULES[each.kind].stance != "neither"}
    links = [key for key in relations if key in borne_on and key not in nodes]
    numbers = {key: number for number, key in enumerate([*nodes, *links])}
    attacks: list[Bearing] = []
    supports: list[Bearing] = []
    for relation in relations.values():
        stance = RULES[relation.kind].stance
        if stance == "neither" or not _is_whole(argument_map, relation, numbers):
            continue
        sources = tuple(dict.fromkeys(map(numbers.__getitem__, relation.sources)))
        link = numbers[relation.id] if relation.id in borne_on and relation.id not in nodes else None
        bearing = Bearing(sources, numbers[relation.target], link, relation.id)
        if stance == "for":
            supports += [bearing] if bearing.target not in sources else []
        elif RULES[relation.kind].symmetric and relation.target in nodes:
            attacks += _both_ways(bearing)
        else:
            attacks.append(bearing)
    known = {(each.sources, each.target) for each in supports}
    premises: list[Bearing] = []
    for node in nodes.values():
        if node.steps:
            own, (needed, concluded) = numbers[node.id], _statements(node, numbers)
            premises += [Bearing(needed, own)] if needed else []
            supports += [Bearing((own,), each) for each in concluded if ((own,), each) not in known]
    return Framework((*nodes, *links), len(nodes), tuple(attacks), tuple(supports), tuple(premises))


def _is_whole(argument_map: ArgumentMap, relation: Relation, numbers: Mapping[str, int]) -> bool:
    nodes = argument_map.nodes
    return relation.target in numbers and all(key in nodes for key in relation.sources or ("",))


def _both_ways(bearing: Bearing) -> Iterator[Bearing]:
    """Let all ends of a contradiction attack the one that is left."""
    ends = tuple(dict.fromkeys((*bearing.sources, bearing.target)))
    if len(ends) == 1:
        yield bearing
        return
    for end in (bearing.target, *(source for source in bearing.sources if source != bearing.target)):
        others = tuple(other for other in ends if other != end)
        yield Bearing(others, end, bearing.link, bearing.relation, mutual=True)


def _statements(node: Node, numbers: Mapping[str, int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Tell the numbers of what a reconstruction begins with and of what it concludes."""
    concluded = dict.fromkeys(step.conclusion for step in node.steps)
    premises = dict.fromkeys(key for step in node.steps for key in step.premises if key not in concluded)
    begun, ended = (
        tuple(numbers[key] for key in keys if key in numbers and key != node.id)
        for keys in (premises, concluded)
    )
    return begun, ended
