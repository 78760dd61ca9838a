"""A small solver for clauses, which learns from conflicts, and lists the largest sets that fulfil them.

Literals are numbers from 1, negative where negated. It follows Marques-Silva and Sakallah (“GRASP”, 1999)
with the watched literals of Moskewicz and others (“Chaff”, 2001). Decisions make the wanted variables true
in a fixed order: whatever is false of them then follows from what is true, so that no larger set exists.
"""

from collections.abc import Iterable, Iterator, Sequence


class SearchLimitError(Exception):
    """What was asked takes more work than it may."""


class ClauseSolver:
    """Lists the largest sets of wanted variables that may be true together."""

    def __init__(self, variables: int, clauses: Iterable[Sequence[int]], conflicts: int) -> None:
        """Take clauses over so many variables; more than so many conflicts raise SearchLimitError."""
        self._values = [0] * (variables + 1)
        self._levels = [0] * (variables + 1)
        self._reasons: list[Sequence[int] | None] = [None] * (variables + 1)
        self._watching: dict[int, list[list[int]]] = {
            sign * variable: [] for variable in range(1, variables + 1) for sign in (1, -1)
        }
        self._trail: list[int] = []
        self._starts: list[int] = []
        self._next = 0
        self._left = conflicts
        self._is_possible = all(self._add(clause) for clause in clauses)

    def largest(self, wanted: Sequence[int]) -> Iterator[frozenset[int]]:
        """Yield each set of wanted variables that is in no larger one; raises SearchLimitError."""
        while self._is_possible and self._solve(wanted):
            true = frozenset(each for each in wanted if self._values[each] > 0)
            yield true
            self._back_to(0)
            self._is_possible = self._add([each for each in wanted if each not in true])

    def _solve(self, wanted: Sequence[int]) -> bool:
        order = [*wanted, *range(1, len(self._values))]
        position = 0
        while True:
            conflict = self._propagate()
            if conflict is not None:
                if not self._starts:
                    return False
                self._spend()
                learnt, level = self._learn(conflict)
                self._back_to(level)
                self._watch(learnt)
                self._assign(learnt[0], learnt)
                position = 0
                continue
            while position < len(order) and self._values[order[position]]:
                position += 1
            if position == len(order):
                return True
            self._starts.append(len(self._trail))
            self._assign(order[position], None)

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise SearchLimitError

    def _value(self, literal: int) -> int:
        value = self._values[abs(literal)]
        return value if literal > 0 else -value

    def _add(self, clause: Sequence[int]) -> bool:
        """Add a clause while nothing is decided; tell whether it can still be fulfilled."""
        literals = list(dict.fromkeys(clause))
        if any(-each in literals or self._value(each) > 0 for each in literals):
            return True
        literals = [each for each in literals if not self._value(each)]
        if not literals:
            return False
        self._watch(literals)
        if len(literals) == 1:
            self._assign(literals[0], None)
        return self._propagate() is None

    def _watch(self, clause: list[int]) -> None:
        if len(clause) > 1:
            for literal in clause[:2]:
                self._watching[literal].append(clause)

    def _assign(self, literal: int, reason: Sequence[int] | None) -> None:
        variable = abs(literal)
        self._values[variable] = 1 if literal > 0 else -1
        self._levels[variable] = len(self._starts)
        self._reasons[variable] = reason
        self._trail.append(literal)

    def _propagate(self) -> Sequence[int] | None:
        """Draw all conclusions; give a clause that they break, if one."""
        while self._next < len(self._trail):
            false = -self._trail[self._next]
            self._next += 1
            watching = self._watching[false]
            kept: list[list[int]] = []
            self._watching[false] = kept
            for index, clause in enumerate(watching):
                if clause[0] == false:
                    clause[0], clause[1] = clause[1], false
                if self._value(clause[0]) > 0 or not self._moved(clause):
                    kept.append(clause)
                    if self._value(clause[0]) < 0:
                        kept += watching[index + 1 :]
                        return clause
                    if not self._value(clause[0]):
                        self._assign(clause[0], clause)
        return None

    def _moved(self, clause: list[int]) -> bool:
        """Watch another literal of a clause in the place of its second, which is false, if one may hold."""
        for index in range(2, len(clause)):
            if self._value(clause[index]) >= 0:
                clause[1], clause[index] = clause[index], clause[1]
                self._watching[clause[1]].append(clause)
                return True
        return False

    def _learn(self, conflict: Sequence[int]) -> tuple[list[int], int]:
        """Make a clause of what led to a conflict, and tell the level at which it decides something."""
        here = len(self._starts)
        seen: set[int] = set()
        learnt: list[int] = []
        open_ends, index = 0, len(self._trail)
        reason: Sequence[int] = conflict
        while True:
            for literal in reason:
                variable = abs(literal)
                if variable in seen or not self._levels[variable]:
                    continue
                seen.add(variable)
                if self._levels[variable] == here:
                    open_ends += 1
                else:
                    learnt.append(literal)
            index -= 1
            while abs(self._trail[index]) not in seen:
                index -= 1
            decisive = self._trail[index]
            open_ends -= 1
            if not open_ends:
                break
            reason = self._reasons[abs(decisive)] or ()
        learnt.sort(key=lambda literal: -self._levels[abs(literal)])
        return [-decisive, *learnt], (self._levels[abs(learnt[0])] if learnt else 0)

    def _back_to(self, level: int) -> None:
        if len(self._starts) <= level:
            return
        start = self._starts[level]
        for literal in self._trail[start:]:
            self._values[abs(literal)] = 0
            self._reasons[abs(literal)] = None
        del self._trail[start:]
        del self._starts[level:]
        self._next = start
