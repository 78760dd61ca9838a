"""Why a node stands, falls or does neither, in one plain sentence that names what it is due to."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import filterfalse

from debatedesk.domain.evaluation.framework import Bearing, Framework
from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.maps.counts import answered_relations
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import RULES
from debatedesk.domain.message import all_of, message

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence that says why, and the ids of the nodes that it names."""

    sentence: str
    nodes: tuple[str, ...] = ()


class Reasons:
    """Says why the nodes of one map have their labels."""

    def __init__(self, argument_map: ArgumentMap, framework: Framework, labels: Sequence[Standing]) -> None:
        """Look at a map, of which the arguments have labels by number."""
        self._map = argument_map
        self._framework = framework
        self._labels = labels
        self._answered: Collection[str] | None = None

    def of(self, node_id: str) -> Reason:
        """Say why a node of the map has its label."""
        number = self._framework.numbers[node_id]
        match self._labels[number]:
            case "in":
                return self._why_in(number)
            case "out":
                return self._why_out(number)
            case _:
                return self._why_undecided(number)

    # In.

    def _why_in(self, number: int) -> Reason:
        attacks = self._framework.attacks_on[number]
        if not attacks:
            return Reason(message("in: nothing is said against it"))
        if len(attacks) > 1:
            return Reason(
                message(
                    "in: none of the {n} objections to it stands",
                    "in: the objection to it does not stand",
                    len(attacks),
                )
            )
        (attack,) = attacks
        cutting = self._cutting(attack)
        if cutting is not None:
            return Reason(
                message(
                    "in: the objection {objection} is undercut by {undercut}",
                    objection=self._names(attack.sources),
                    undercut=self._names(cutting.sources),
                ),
                self._ids((*attack.sources, *cutting.sources)),
            )
        fallen = [each for each in attack.sources if self._labels[each] == "out"]
        names = self._names(fallen)
        sentence = (
            message("in: {objection} contradicts it, but is out", objection=names)
            if attack.mutual
            else message("in: the objection {objection} is out itself", objection=names)
        )
        return Reason(sentence, self._ids(fallen))

    # Out.

    def _why_out(self, number: int) -> Reason:
        counting = [each for each in self._framework.attacks_on[number] if self._counts(each)]
        if counting:
            return self._defeated(min(counting, key=self._is_answered))
        commitment = next(filter(self._fails, self._framework.commitments_of[number]))
        return self._fallen_with(commitment, [each for each in commitment.sources if each != number])

    def _defeated(self, attack: Bearing) -> Reason:
        names = self._names(attack.sources)
        if attack.mutual:
            sentence = message("out: {objection} contradicts it, and stands", objection=names)
        elif self._is_answered(attack):
            sentence = message(
                "out: the objection {objection} stands, whatever is said against it", objection=names
            )
        elif not RULES[self._map.relations[attack.relation].kind].on_nodes:
            sentence = message("out: the undercut {objection} stands unanswered", objection=names)
        else:
            sentence = message("out: the objection {objection} stands unanswered", objection=names)
        return Reason(sentence, self._ids(attack.sources))

    def _fallen_with(self, commitment: Bearing, others: Sequence[int]) -> Reason:
        target = self._argument(commitment.target)
        nodes = self._ids((*others, commitment.target))
        if not commitment.relation:
            return Reason(
                message("out: its reconstruction needs {statement}, which is out", statement=target),
                nodes,
            )
        if commitment.target >= self._framework.nodes:
            return Reason(message("out: it backs a link that is undercut"), nodes)
        if others:
            return Reason(
                message(
                    "out: together with {premise} it supports {supported}, which is out",
                    premise=self._names(others),
                    supported=target,
                ),
                nodes,
            )
        return Reason(message("out: it supports {supported}, which is out", supported=target), nodes)

    # Undecided.

    def _why_undecided(self, number: int) -> Reason:
        attack = next(filterfalse(self._is_void, self._framework.attacks_on[number]), None)
        if attack is not None:
            return self._in_doubt(number, attack)
        for commitment in self._framework.commitments_of[number]:
            if self._labels[commitment.target] != "in" and not self._is_void(commitment):
                return self._waiting_for(number, commitment)
        return Reason(message("undecided: nothing decides it"))

    def _in_doubt(self, number: int, attack: Bearing) -> Reason:
        names, nodes = self._names(attack.sources), self._ids(attack.sources)
        if number in attack.sources:
            return Reason(message("undecided: it speaks against itself"), nodes)
        if attack.mutual:
            return Reason(
                message(
                    "undecided: it and {other} contradict each other, and nothing decides between them",
                    other=names,
                ),
                nodes,
            )
        if any(
            number in back.sources for one in attack.sources for back in self._framework.attacks_on[one]
        ):
            return Reason(
                message(
                    "undecided: it and {other} oppose each other, and nothing decides between them",
                    other=names,
                ),
                nodes,
            )
        if all(self._labels[each] == "in" for each in attack.sources):
            sentence = message(
                "undecided: whether the objection {objection} is undercut is undecided", objection=names
            )
        else:
            sentence = message(
                "undecided: the objection {objection} neither stands nor falls", objection=names
            )
        return Reason(sentence, nodes)

    def _waiting_for(self, number: int, commitment: Bearing) -> Reason:
        target = self._argument(commitment.target)
        others = [each for each in commitment.sources if each != number]
        nodes = self._ids((*others, commitment.target))
        if not commitment.relation:
            sentence = message(
                "undecided: its reconstruction needs {statement}, which is undecided", statement=target
            )
        elif commitment.target >= self._framework.nodes:
            sentence = message("undecided: whether the link that it backs holds is undecided")
        elif self._labels[commitment.target] == "undecided":
            sentence = message("undecided: it supports {supported}, which is undecided", supported=target)
        elif others and all(self._labels[each] != "in" for each in others):
            sentence = message(
                "undecided: it and {premise} together support {supported}, which is out, "
                "and nothing decides which of them falls",
                premise=self._names(others),
                supported=target,
            )
        else:
            sentence = message(
                "undecided: it supports {supported}, which is out, by a link that is undecided",
                supported=target,
            )
        return Reason(sentence, nodes)

    # What is named.

    def _counts(self, attack: Bearing) -> bool:
        return all(self._labels[each] == "in" for each in attack.members)

    def _is_void(self, bearing: Bearing) -> bool:
        return any(self._labels[each] == "out" for each in bearing.members)

    def _fails(self, commitment: Bearing) -> bool:
        """Tell whether a commitment makes the last of its sources fall, the label of which is out."""
        holds = commitment.link is None or self._labels[commitment.link] == "in"
        fallen = [each for each in commitment.sources if self._labels[each] == "out"]
        return holds and self._labels[commitment.target] == "out" and len(fallen) == 1

    def _is_answered(self, attack: Bearing) -> bool:
        if self._answered is None:
            self._answered = answered_relations(self._map)
        return attack.relation in self._answered

    def _cutting(self, attack: Bearing) -> Bearing | None:
        """Find what undercuts the link of an attack, where that is what makes it void."""
        if attack.link is None:
            return None
        return next(filter(self._counts, self._framework.attacks_on[attack.link]), None)

    def _argument(self, number: int) -> str:
        node = self._map.nodes.get(self._framework.arguments[number])
        words = " ".join(node.label.split()) if node else ""
        if node and node.title and node.text and self._labels_in_use[node.label] > 1:
            words = f"{words}: {' '.join(node.text.split())}"
        if len(words) > _LONGEST_NAME:
            words = words[: _LONGEST_NAME - 1].rstrip() + "…"
        return message("“{name}”", name=words or self._framework.arguments[number])

    @cached_property
    def _labels_in_use(self) -> Counter[str]:
        """How many nodes have each label: those with the same one are told apart by their text."""
        return Counter(node.label for node in self._map.nodes.values())

    def _names(self, numbers: Sequence[int]) -> str:
        return all_of([self._argument(number) for number in numbers])

    def _ids(self, numbers: Sequence[int]) -> tuple[str, ...]:
        return tuple(self._framework.arguments[each] for each in numbers if each < self._framework.nodes)
