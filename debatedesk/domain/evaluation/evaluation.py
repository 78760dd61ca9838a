"""What of a map stands: labels, strengths and extensions of its nodes, worked out when asked for."""

from collections.abc import Mapping
from functools import cached_property

from debatedesk.domain.evaluation.extensions import Extensions, extensions
from debatedesk.domain.evaluation.framework import Framework, framework_of
from debatedesk.domain.evaluation.labelling import Standing, grounded
from debatedesk.domain.evaluation.reasons import Reason, Reasons
from debatedesk.domain.evaluation.strengths import GradualSemantics, strengths
from debatedesk.domain.maps.bearing_change import BearingChange
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relation_style import Role
from debatedesk.domain.maps.sign_marks import SignMark
from debatedesk.domain.message import message

STANDING_WORDS: Mapping[Standing, str] = {
    "in": message("in", "how a node stands: it can be accepted"),
    "out": message("out", "how a node stands: it is defeated"),
    "undecided": message("undecided", "how a node stands"),
}
STANDING_MARKS: Mapping[Standing, tuple[SignMark, Role]] = {
    "in": ("check", "support"),
    "out": ("cross", "attack"),
    "undecided": ("half", "neutral"),
}
"""The mark of each word on cards, and whose colour it has."""


class Evaluation:
    """How the nodes of one state of a map stand."""

    def __init__(self, argument_map: ArgumentMap, before: "Evaluation | None" = None) -> None:
        """Evaluate a map; what an edit has left as it was since `before` is taken from there."""
        self.argument_map = argument_map
        if before is not None and _argues_alike(before.argument_map, argument_map):
            self.framework: Framework = before.framework
            self._labels: list[Standing] = before._labels
        else:
            self.framework = framework_of(argument_map)
            self._labels = grounded(self.framework)
        self._reasons = Reasons(argument_map, self.framework, self._labels)

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """The grounded label of each node."""
        return dict(zip(self.argument_map.nodes, self._labels, strict=False))

    def of_link(self, relation_id: str) -> Standing:
        """Tell whether a relation holds, which may be undercut."""
        number = self.framework.links.get(relation_id)
        return "in" if number is None else self._labels[number]

    def reason(self, node_id: str) -> Reason:
        """Say why a node stands as it does."""
        return self._reasons.of(node_id)

    @cached_property
    def strengths(self) -> Mapping[GradualSemantics, Mapping[str, float | None]]:
        """The gradual strengths of all nodes, 0 to 1, by each semantics; None for what has none."""
        return strengths(self.argument_map, self.framework)

    @cached_property
    def preferred(self) -> Extensions | None:
        """The preferred extensions; None where too much is undecided to list them."""
        return extensions(self.framework, self._labels, "preferred")

    @cached_property
    def stable(self) -> Extensions | None:
        """The stable extensions; None where too much is undecided to list them."""
        return extensions(self.framework, self._labels, "stable")


def _argues_alike(before: ArgumentMap, after: ArgumentMap) -> bool:
    """Tell whether two states of a map have the same nodes and relations bearing the same way."""
    change = BearingChange.between(before, after)
    return (
        not change.nodes
        and not change.relations
        and list(before.nodes) == list(after.nodes)
        and list(before.relations) == list(after.relations)
        and all(before.nodes[key].steps == after.nodes[key].steps for key in change.kept_nodes)
    )
