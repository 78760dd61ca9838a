"""The grounded labelling: what stands, what falls, and what neither does, as far as nobody can doubt it.

The labels are those of Caminada (“On the issue of reinstatement in argumentation”, 2006), and the grounded
labelling is the one that Dung's grounded extension gives (1995), worked out in time linear in the map but
for supports in a circle.
"""

from collections import deque
from collections.abc import Sequence
from typing import Literal

from debatedesk.domain.evaluation.framework import Bearing, Framework, grouped

Standing = Literal["in", "out", "undecided"]


def grounded(framework: Framework) -> list[Standing]:
    """Label each argument of a framework, by number."""
    labelling = _Labelling(framework)
    labelling.run()
    return labelling.labels


class _Labelling:
    """Labels spread from what nothing is said against.

    An argument is in once none of the attacks on it can count any more and none of its commitments can
    fail; it is out once an attack counts, or a commitment fails that is up to it alone.
    """

    def __init__(self, framework: Framework) -> None:
        count = len(framework.arguments)
        self.labels: list[Standing] = ["undecided"] * count
        self._attacks = framework.attacks
        self._commitments = framework.commitments
        self._attacks_by = grouped(
            count, ((one, number) for number, each in enumerate(self._attacks) for one in each.members)
        )
        self._by_source = grouped(
            count, ((one, number) for number, each in enumerate(self._commitments) for one in each.sources)
        )
        self._by_target = grouped(
            count, ((each.target, number) for number, each in enumerate(self._commitments))
        )
        self._by_link = grouped(
            count,
            ((link, n) for n, each in enumerate(self._commitments) if (link := each.link) is not None),
        )
        self._missing = [len(attack.members) for attack in self._attacks]
        self._is_void = [False] * len(self._attacks)
        self._is_met = [False] * len(self._commitments)
        self._threats = [0] * count
        for attack in self._attacks:
            self._threats[attack.target] += 1
        self._open = [len(numbers) for numbers in self._by_source]
        self._waiting: deque[int] = deque()
        self._circling = _circling(self._commitments, count)

    def run(self) -> None:
        """Label all that can be labelled."""
        for argument in range(len(self.labels)):
            self._accept_if_safe(argument)
        while True:
            while self._waiting:
                argument = self._waiting.popleft()
                if self.labels[argument] == "in":
                    self._after_in(argument)
                else:
                    self._after_out(argument)
            if not self._accept_circles():
                return

    def _label(self, argument: int, label: Standing) -> None:
        if self.labels[argument] == "undecided":
            self.labels[argument] = label
            self._waiting.append(argument)

    def _accept_if_safe(self, argument: int) -> None:
        if not self._threats[argument] and not self._open[argument]:
            self._label(argument, "in")

    def _after_in(self, argument: int) -> None:
        for number in self._attacks_by[argument]:
            self._missing[number] -= 1
            if not self._missing[number]:
                self._label(self._attacks[number].target, "out")
        for number in self._by_target[argument]:
            self._meet(number)
        for number in (*self._by_source[argument], *self._by_link[argument]):
            self._fail_if_sure(number)

    def _after_out(self, argument: int) -> None:
        for number in self._attacks_by[argument]:
            if not self._is_void[number]:
                self._is_void[number] = True
                target = self._attacks[number].target
                self._threats[target] -= 1
                self._accept_if_safe(target)
        for number in (*self._by_source[argument], *self._by_link[argument]):
            self._meet(number)
        for number in self._by_target[argument]:
            self._fail_if_sure(number)

    def _meet(self, number: int) -> None:
        """Take note that a commitment can no longer fail: its target stands, or it is not made."""
        if not self._is_met[number]:
            self._is_met[number] = True
            for source in self._commitments[number].sources:
                self._open[source] -= 1
                self._accept_if_safe(source)

    def _fail_if_sure(self, number: int) -> None:
        """Let the one source that is left fall of a commitment to what is out."""
        commitment = self._commitments[number]
        if self._is_met[number] or self.labels[commitment.target] != "out":
            return
        if commitment.link is not None and self.labels[commitment.link] != "in":
            return
        left = [source for source in commitment.sources if self.labels[source] != "in"]
        if len(left) == 1:
            self._label(left[0], "out")

    def _accept_circles(self) -> bool:
        """Accept what waits for nothing but for one another to be accepted; tell whether there is any."""
        safe = {
            each for each in self._circling if self.labels[each] == "undecided" and not self._threats[each]
        }
        while unsafe := [each for each in safe if not self._is_safe_with(each, safe)]:
            safe.difference_update(unsafe)
        for argument in sorted(safe):
            self._label(argument, "in")
        return bool(safe)

    def _is_safe_with(self, argument: int, safe: set[int]) -> bool:
        return all(
            self._is_met[number] or self._commitments[number].target in safe
            for number in self._by_source[argument]
        )


def _circling(commitments: Sequence[Bearing], count: int) -> list[int]:
    """List the arguments in circles of commitments, and those between two circles."""
    onward = grouped(count, ((source, each.target) for each in commitments for source in each.sources))
    backward = grouped(count, ((each.target, source) for each in commitments for source in each.sources))
    left = set(range(count))
    for ways, others in ((onward, backward), (backward, onward)):
        degrees = [sum(other in left for other in ways[each]) for each in range(count)]
        ends = [each for each in left if not degrees[each]]
        while ends:
            end = ends.pop()
            left.discard(end)
            for other in others[end]:
                degrees[other] -= 1
                if not degrees[other] and other in left:
                    ends.append(other)
    return sorted(left)
