"""Preferred and stable extensions: what may be accepted together where grounded labels leave it open.

Dung, “On the acceptability of arguments”, 1995; found after Cerutti, Giacomin and Vallati (“ArgSemSAT”,
2014) as the largest sets that fulfil the clauses of an admissible labelling. What the grounded labelling
has decided is so in all of them, and parts that have nothing to do with each other are looked at apart.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from math import prod
from typing import Literal

from debatedesk.domain.evaluation.clauses import ClauseSolver, SearchLimitError
from debatedesk.domain.evaluation.framework import Framework
from debatedesk.domain.evaluation.labelling import Standing

Semantics = Literal["preferred", "stable"]
_Sets = Mapping[int, Sequence[frozenset[int]]]

MOST_UNDECIDED = 60
"""So many undecided nodes are looked at, however many a map has."""
MOST_LISTED = 1_000
"""So many sets of one part are told apart; where there are more, nothing is said of it."""
_MOST_CONFLICTS = 20_000
_MOST_ATTACKS = 20_000


@dataclass(frozen=True, slots=True)
class Extensions:
    """All sets of nodes that may be accepted together: `sure` in each, and one of each of the `choices`.

    The choices are independent of each other. Where one of them is empty there is no extension at all.
    """

    sure: frozenset[str]
    choices: tuple[tuple[frozenset[str], ...], ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return prod(map(len, self.choices))

    def __iter__(self) -> Iterator[frozenset[str]]:
        """Yield them one by one; there may be very many."""
        for chosen in product(*self.choices):
            yield self.sure.union(*chosen)

    def first(self, most: int) -> list[frozenset[str]]:
        """List so many of them at most."""
        return list(islice(self, most))

    def in_all(self, node_id: str) -> bool:
        """Tell whether a node is in all of them, and there are some."""
        in_a_part = any(all(node_id in one for one in choice) for choice in self.choices if choice)
        return self.count > 0 and (node_id in self.sure or in_a_part)

    def in_some(self, node_id: str) -> bool:
        """Tell whether a node is in one of them at least."""
        return self.count > 0 and (
            node_id in self.sure or any(node_id in one for choice in self.choices for one in choice)
        )


def extensions(framework: Framework, labels: Sequence[Standing], semantics: Semantics) -> Extensions | None:
    """List all extensions, `labels` being the grounded ones; None where that would take too long."""
    names, nodes = framework.arguments, range(framework.nodes)
    sure = frozenset(names[each] for each in nodes if labels[each] == "in")
    if sum(labels[each] == "undecided" for each in nodes) > MOST_UNDECIDED:
        return None
    try:
        attacking = _attacking_sets(framework, labels)
        choices = tuple(
            _sets_of(part, attacking, semantics, lambda number: names[number], framework.nodes)
            for part in _parts(attacking)
        )
    except SearchLimitError:
        return None
    return Extensions(sure, choices)


def _attacking_sets(framework: Framework, labels: Sequence[Standing]) -> _Sets:
    """Tell of what is undecided by which sets it is attacked, mediately too; raises SearchLimitError.

    Sets hold only what is undecided itself; one that holds another one is left out.
    """
    undecided = {number for number, label in enumerate(labels) if label == "undecided"}
    attacking: dict[int, list[frozenset[int]]] = {number: [] for number in sorted(undecided)}
    waiting: deque[tuple[int, frozenset[int]]] = deque()
    for attack in framework.attacks:
        if attack.target in undecided and not any(labels[each] == "out" for each in attack.members):
            waiting.append((attack.target, frozenset(undecided.intersection(attack.members))))
    onto: dict[int, list[tuple[int, frozenset[int]]]] = {}
    for commitment in framework.commitments:
        members = commitment.members
        if labels[commitment.target] == "in" or any(labels[member] == "out" for member in members):
            continue
        for source in undecided.intersection(commitment.sources):
            together = undecided.intersection(members) - {source}
            if labels[commitment.target] == "out":
                waiting.append((source, frozenset(together)))
            else:
                onto.setdefault(commitment.target, []).append((source, frozenset(together)))
    steps = 0
    while waiting:
        target, attackers = waiting.popleft()
        known = attacking[target]
        if any(attackers >= other for other in known):
            continue
        known[:] = [other for other in known if not other > attackers]
        known.append(frozenset(attackers))
        steps += len(known)
        if steps > _MOST_ATTACKS:
            raise SearchLimitError
        waiting += [(source, attackers | together) for source, together in onto.get(target, ())]
    return attacking


def _parts(attacking: _Sets) -> Iterable[list[int]]:
    """Part what is undecided into what has nothing to do with each other."""
    near: dict[int, set[int]] = {number: set() for number in attacking}
    for target, sets in attacking.items():
        for member in frozenset().union(*sets):
            near[target].add(member)
            near[member].add(target)
    seen: set[int] = set()
    for start in attacking:
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for number in part:  # grows while it is walked through
            part += sorted(near[number] - seen)
            seen |= near[number]
        yield sorted(part)


def _sets_of(
    part: Sequence[int],
    attacking: _Sets,
    semantics: Semantics,
    name: Callable[[int], str],
    nodes: int,
) -> tuple[frozenset[str], ...]:
    """List the sets of nodes of one part that may be accepted; raises SearchLimitError."""
    clauses = _Clauses(part)
    for number in part:
        clauses.label(number, attacking[number], semantics)
    solver = ClauseSolver(clauses.variables, clauses.clauses, _MOST_CONFLICTS)
    listed: dict[frozenset[str], None] = {}
    wanted = {clauses.accepted[number]: number for number in part}
    for true in solver.largest(list(wanted)):
        listed[frozenset(name(wanted[each]) for each in true if wanted[each] < nodes)] = None
        if len(listed) > MOST_LISTED:
            raise SearchLimitError
    return tuple(listed)


class _Clauses:
    """The clauses of an admissible labelling of some arguments."""

    def __init__(self, part: Sequence[int]) -> None:
        self.accepted = {number: index for index, number in enumerate(part, 1)}
        self._rejected = {number: index for index, number in enumerate(part, len(part) + 1)}
        self.variables = 2 * len(part)
        self.clauses: list[list[int]] = [[-self.accepted[each], -self._rejected[each]] for each in part]
        self._counting: dict[frozenset[int], int] = {}
        self._void: dict[frozenset[int], int] = {}

    def label(self, number: int, sets: Sequence[frozenset[int]], semantics: Semantics) -> None:
        """Accept an argument only if all sets that attack it are void, reject it only if one counts."""
        accepted, rejected = self.accepted[number], self._rejected[number]
        self.clauses += [[-accepted, self._is_void(each)] for each in sets]
        self.clauses.append([-rejected, *(self._counts(each) for each in sets)])
        if semantics == "stable":
            self.clauses.append([accepted, rejected])

    def _counts(self, members: frozenset[int]) -> int:
        """Give the variable that implies that all members are accepted."""
        if len(members) == 1:
            return self.accepted[next(iter(members))]
        if members not in self._counting:
            self.variables += 1
            self._counting[members] = self.variables
            self.clauses += [[-self.variables, self.accepted[each]] for each in sorted(members)]
        return self._counting[members]

    def _is_void(self, members: frozenset[int]) -> int:
        """Give the variable that implies that one of the members is rejected."""
        if len(members) == 1:
            return self._rejected[next(iter(members))]
        if members not in self._void:
            self.variables += 1
            self._void[members] = self.variables
            self.clauses.append([-self.variables, *(self._rejected[each] for each in sorted(members))])
        return self._void[members]
