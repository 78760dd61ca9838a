"""Gradual strengths of nodes, from their weights and from how strong what bears on them is.

*DF-QuAD*: Rago, Toni, Aurisicchio and Baroni, “Discontinuity-free decision support with quantitative
argumentation debates” (2016). *Quadratic energy*: Potyka, “Continuous dynamical systems for weighted
bipolar argumentation” (2018), which also says how strengths come about where nodes bear on one another in
circles: as the rest of a movement that begins with the weights.

Linked premises are as strong as the weakest of them. A link begins with full strength, loses what undercuts
it has, and lets so much through of what bears by it; what can't be lost is not gained by backing it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import prod
from typing import Literal, NamedTuple

from debatedesk.domain.evaluation.framework import Bearing, Framework, grouped
from debatedesk.domain.maps.model import ArgumentMap

GradualSemantics = Literal["df-quad", "quadratic energy"]
UNWEIGHED = 0.5
"""The base score of a node that nobody has given a weight."""

_Strength = Callable[[float, Sequence[float], Sequence[float]], float]
_PACES = ((0.8, 200), (0.1, 2_000))
"""The steps of the movement and how many at most: short ones where wide ones do not come to rest."""
_AT_REST = 1e-7
_MOST_WORK = 200_000
"""So many strengths of a circle are worked out at each pace, however large it is."""


def strengths(
    argument_map: ArgumentMap, framework: Framework
) -> dict[GradualSemantics, dict[str, float | None]]:
    """Give the strengths of all nodes, 0 to 1, by each semantics; None where one does not come to rest."""
    weights = base_scores(argument_map)
    base = [weights[key] for key in framework.arguments[: framework.nodes]]
    base += [1.0] * (len(framework.arguments) - framework.nodes)
    gathering = _Gathering(framework)
    keys = framework.arguments[: framework.nodes]
    return {
        semantics: dict(zip(keys, gathering.strengths(base, strength), strict=False))
        for semantics, strength in _SEMANTICS.items()
    }


def base_scores(argument_map: ArgumentMap) -> dict[str, float]:
    """Give the base score of each node from the weights, which may be of any range.

    Where all weights lie between 0 and 1 they are the scores, else parts of the largest; below 0 is 0.
    """
    nodes = argument_map.nodes
    largest = max((node.weight for node in nodes.values() if node.weight is not None), default=1.0)
    scale = max(1.0, largest)
    return {
        key: UNWEIGHED if node.weight is None else max(0.0, node.weight) / scale
        for key, node in nodes.items()
    }


def df_quad(base: float, attackers: Sequence[float], supporters: Sequence[float]) -> float:
    """Combine a base score with the strengths of attackers and supporters as DF-QuAD does."""
    attack = 1 - prod([1 - strength for strength in attackers])
    support = 1 - prod([1 - strength for strength in supporters])
    gain = support - attack
    return base + gain * (1 - base if gain > 0 else base)


def quadratic_energy(base: float, attackers: Sequence[float], supporters: Sequence[float]) -> float:
    """Combine a base score with the strengths of attackers and supporters by quadratic energy."""
    energy = sum(supporters) - sum(attackers)
    impact = energy * energy / (1 + energy * energy)
    return base + impact * (1 - base if energy > 0 else -base)


_SEMANTICS: Mapping[GradualSemantics, _Strength] = {
    "df-quad": df_quad,
    "quadratic energy": quadratic_energy,
}
GRADUAL_SEMANTICS: tuple[GradualSemantics, ...] = tuple(_SEMANTICS)


class _Gathering:
    """What each argument takes its strength from, and in which order strengths are worked out."""

    def __init__(self, framework: Framework) -> None:
        count = len(framework.arguments)
        helping = (*framework.supports, *framework.premises)
        self._attacks = grouped(count, ((each.target, each) for each in framework.attacks))
        self._supports = grouped(count, ((each.target, each) for each in helping))
        needs: list[list[int]] = [[] for _ in range(count)]
        for bearing in (*framework.attacks, *helping):
            needs[bearing.target] += bearing.members
        self._parts = [
            (part, not needed.isdisjoint(part), needed.difference(part))
            for part in _in_dependence(needs)
            for needed in [{other for number in part for other in needs[number]}]
        ]

    def strengths(self, base: Sequence[float], strength: _Strength) -> list[float | None]:
        """Give the strengths of all arguments, by number."""
        values: dict[int, float] = {}
        for part, in_circle, needed in self._parts:
            if not values.keys() >= needed:
                continue
            if in_circle:
                self._settle(part, values, base, strength)
            else:
                values[part[0]] = self._strength(part[0], values, base, strength)
        return [values.get(number) for number in range(len(base))]

    def _strength(
        self, number: int, values: Mapping[int, float], base: Sequence[float], strength: _Strength
    ) -> float:
        attacks, supports = self._attacks[number], self._supports[number]
        if not attacks and not supports:
            return base[number]
        return strength(
            base[number],
            [_carried(each, values) for each in attacks],
            [_carried(each, values) for each in supports],
        )

    def _settle(
        self, part: Sequence[int], values: dict[int, float], base: Sequence[float], strength: _Strength
    ) -> None:
        """Let the strengths in a circle move until they rest; leave none where they don't."""
        circle = frozenset(part)
        held = [
            _Held(
                base[number],
                *_parted(self._attacks[number], circle, values),
                *_parted(self._supports[number], circle, values),
            )
            for number in part
        ]
        for step, most in _PACES:
            for number in part:
                values[number] = base[number]
            for _ in range(min(most, _MOST_WORK // len(part))):
                pull = [each.strength(values, strength) for each in held]
                farthest = 0.0
                for number, towards in zip(part, pull, strict=True):
                    difference = towards - values[number]
                    values[number] += step * difference
                    farthest = max(farthest, difference, -difference)
                if farthest < _AT_REST:
                    return
        for number in part:
            del values[number]


class _Held(NamedTuple):
    """An argument in a circle: what bears on it from outside, worked out, and what moves with it."""

    base: float
    attacks: list[float]
    moving_attacks: list[Bearing]
    supports: list[float]
    moving_supports: list[Bearing]

    def strength(self, values: Mapping[int, float], strength: _Strength) -> float:
        return strength(
            self.base,
            [*self.attacks, *[_carried(each, values) for each in self.moving_attacks]],
            [*self.supports, *[_carried(each, values) for each in self.moving_supports]],
        )


def _parted(
    bearings: Sequence[Bearing], circle: frozenset[int], values: Mapping[int, float]
) -> tuple[list[float], list[Bearing]]:
    """Work out what bears from outside a circle, and tell the rest."""
    moving = [each for each in bearings if not circle.isdisjoint(each.members)]
    outside = [_carried(each, values) for each in bearings if circle.isdisjoint(each.members)]
    return outside, moving


def _carried(bearing: Bearing, values: Mapping[int, float]) -> float:
    """Tell how strongly something bears: as its weakest source, as far as its link lets it through."""
    sources = bearing.sources
    weakest = values[sources[0]] if len(sources) == 1 else min([values[source] for source in sources])
    return weakest if bearing.link is None else weakest * values[bearing.link]


def _in_dependence(needs: Sequence[Sequence[int]]) -> Iterator[tuple[int, ...]]:
    """Yield numbers so that each comes after those that it needs, those that need each other together.

    The strongly connected components after Tarjan (1972), without recursion.
    """
    count = len(needs)
    indexes, lowest = [-1] * count, [0] * count
    is_open = [False] * count
    stack: list[int] = []
    number = 0
    for root in range(count):
        if indexes[root] >= 0:
            continue
        calls = [(root, 0)]
        while calls:
            current, position = calls.pop()
            if not position:
                indexes[current] = lowest[current] = number
                number += 1
                stack.append(current)
                is_open[current] = True
            elif is_open[needs[current][position - 1]]:
                lowest[current] = min(lowest[current], lowest[needs[current][position - 1]])
            following = needs[current]
            while position < len(following) and indexes[following[position]] >= 0:
                if is_open[following[position]]:
                    lowest[current] = min(lowest[current], indexes[following[position]])
                position += 1
            if position < len(following):
                calls += [(current, position + 1), (following[position], 0)]
                continue
            if lowest[current] == indexes[current]:
                part = [stack.pop()]
                while part[-1] != current:
                    part.append(stack.pop())
                for each in part:
                    is_open[each] = False
                yield tuple(part)
