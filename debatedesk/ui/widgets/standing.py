"""How nodes are shown to stand: the signs of their cards, and why."""

from dataclasses import dataclass

from debatedesk.domain.evaluation.evaluation import STANDING_MARKS, STANDING_WORDS
from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.node_signs import MarkedWord


@dataclass(frozen=True, slots=True)
class NodeStanding:
    """How a node stands `now`, None for one that is left out, and `before` where that is otherwise."""

    now: Standing | None
    before: Standing | None = None

    @property
    def is_left_out(self) -> bool:
        """Tell whether the node is left out, to see what stands without it."""
        return self.now is None

    @property
    def words(self) -> str:
        """Say it in a word: “in”, or “in, was out” where something is left out."""
        if self.now is None:
            return tr("left out", "a node that is left out, to see what stands without it")
        return changed_words(self.before, self.now) if self.before else tr(STANDING_WORDS[self.now])

    @property
    def sign(self) -> MarkedWord:
        """The sign on the node's card."""
        if self.now is None:
            return MarkedWord("slash", self.words)
        mark, colour = STANDING_MARKS[self.now]
        return MarkedWord(mark, self.words, colour)


LEFT_OUT = NodeStanding(None)


def changed_words(before: Standing, after: Standing) -> str:
    """Say how a node stands now and did before, as “in, was out”."""
    return tr("{after}, was {before}", after=STANDING_WORDS[after], before=STANDING_WORDS[before])


def shown_standings(tried: WhatIf) -> dict[str, NodeStanding]:
    """Tell of each node of a map how it stands, with what is tried."""
    plain = {standing: NodeStanding(standing) for standing in STANDING_WORDS}
    before = tried.actual.standings
    if not tried.off:
        return {key: plain[standing] for key, standing in before.items()}
    shown = dict.fromkeys(before, LEFT_OUT)
    for key, standing in tried.evaluation.standings.items():
        same = standing == before[key]
        shown[key] = plain[standing] if same else NodeStanding(standing, before[key])
    return shown


def why(tried: WhatIf, node_id: str) -> str:
    """Say in a sentence why a node stands as it does, with what is tried; nothing where it is not there."""
    if node_id in tried.off:
        return tr("Left out, to see what stands without it.")
    if node_id not in tried.argument_map.nodes:
        return ""
    return tr(tried.evaluation.reason(node_id).sentence)
