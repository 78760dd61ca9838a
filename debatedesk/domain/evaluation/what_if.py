"""What would stand if some nodes of a map were not there: tried, compared and taken back, edits apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.maps.edits import without_all_parts
from debatedesk.domain.maps.model import ArgumentMap


@dataclass(frozen=True, slots=True)
class StandingChange:
    """A node that would stand otherwise."""

    node: str
    before: Standing
    after: Standing


@dataclass(frozen=True)
class WhatIf:
    """A map of which some nodes are switched off, in the order in which that was done.

    What linked premises say together goes with one of them.
    """

    actual: Evaluation
    off: tuple[str, ...] = ()

    def switched(self, node_id: str) -> "WhatIf":
        """Switch a node off, or on again; one that the map does not have changes nothing."""
        if node_id in self.off:
            return replace(self, off=tuple(each for each in self.off if each != node_id))
        return (
            replace(self, off=(*self.off, node_id)) if node_id in self.actual.argument_map.nodes else self
        )

    def after(self, actual: Evaluation) -> "WhatIf":
        """Try the same after an edit of the map; nodes that are gone are no longer off."""
        kept = tuple(each for each in self.off if each in actual.argument_map.nodes)
        return WhatIf(actual, kept)

    @cached_property
    def argument_map(self) -> ArgumentMap:
        """The map without what is off."""
        return (
            without_all_parts(self.actual.argument_map, self.off) if self.off else self.actual.argument_map
        )

    @cached_property
    def evaluation(self) -> Evaluation:
        """How what is left would stand."""
        return Evaluation(self.argument_map) if self.off else self.actual

    @cached_property
    def changes(self) -> Sequence[StandingChange]:
        """List the nodes that are left and would stand otherwise, in document order."""
        before, after = self.actual.standings, self.evaluation.standings
        return [
            StandingChange(key, before[key], standing)
            for key, standing in after.items()
            if before[key] != standing
        ]
