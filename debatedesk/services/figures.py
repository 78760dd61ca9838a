"""Pictures of a debate, from its map and its texts."""

from collections.abc import Mapping
from dataclasses import dataclass

from debatedesk.domain.figures.data import (
    CountedPassage,
    DatedText,
    Exchange,
    HeatedText,
    ProposalCount,
    exchanges,
    proposal_counts,
)
from debatedesk.domain.figures.drawing import draw_bars, draw_exchanges, draw_heat, draw_timeline
from debatedesk.domain.figures.shapes import Figure
from debatedesk.domain.library import side_of
from debatedesk.domain.maps.counts import Tally, tallies
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps

_ESSAY = "essay"
_MOST_STRIPS = 6


@dataclass(frozen=True, slots=True)
class DebateFigures:
    """What the pictures of one map show."""

    title: str
    proposals: tuple[ProposalCount, ...]
    texts: tuple[DatedText, ...]
    heated: tuple[HeatedText, ...]
    exchanges: tuple[Exchange, ...]

    def drawn(self, width: float) -> list[Figure]:
        """Draw all pictures, `width` pixels wide."""
        return [
            draw_bars(message("Support and opposition"), self.proposals, width),
            draw_heat(message("Where the text is answered"), self.heated, width),
            draw_timeline(message("Texts by date"), self.texts, width),
            draw_exchanges(message("Who answers whom"), self.exchanges, width),
        ]


class Figures:
    """Gathers what the pictures of a debate show."""

    def __init__(self, documents: Documents, maps: Maps) -> None:
        """Read one library."""
        self._documents = documents
        self._maps = maps

    def of_map(self, map_id: str) -> DebateFigures:
        """Gather the pictures of a map and of its debate's texts; raises DeskError when it is gone."""
        argument_map = self._maps.map(map_id)
        documents = self._documents.documents(self._maps.home(map_id).debate_id)
        texts = tuple(
            DatedText(
                Reference.document(each.id),
                each.title,
                each.author,
                each.date,
                side_of(each.stance),
                is_essay=each.kind == _ESSAY,
            )
            for each in documents
        )
        return DebateFigures(
            argument_map.title,
            tuple(proposal_counts(argument_map)),
            texts,
            self._heated(argument_map, tallies(argument_map)),
            tuple(exchanges(argument_map)),
        )

    def _heated(self, argument_map: ArgumentMap, counts: Mapping[str, Tally]) -> tuple[HeatedText, ...]:
        """List the texts whose words others bear on, those with the most such words first."""
        cited: dict[str, int] = {}
        for key, node in argument_map.nodes.items():
            if counts[key].supports or counts[key].attacks:
                for evidence in node.evidence:
                    cited[evidence.document] = cited.get(evidence.document, 0) + 1
        present = {each.id: each for each in self._documents.documents()}
        liveliest = sorted((key for key in cited if key in present), key=lambda key: -cited[key])
        return tuple(
            HeatedText(
                key,
                present[key].title,
                present[key].characters,
                self._passages(argument_map, counts, key),
            )
            for key in liveliest[:_MOST_STRIPS]
        )

    def _passages(
        self, argument_map: ArgumentMap, counts: Mapping[str, Tally], document_id: str
    ) -> tuple[CountedPassage, ...]:
        passages = []
        for placed in self._maps.evidence_in(document_id):
            tally = counts.get(placed.node_id) if placed.map_id == argument_map.id else None
            where = placed.resolution
            if tally and (tally.supports or tally.attacks) and where.status != "orphaned":
                title = argument_map.nodes[placed.node_id].label
                passages.append(
                    CountedPassage(where.start, where.end, title, tally.supports, tally.attacks)
                )
        return tuple(sorted(passages, key=lambda each: each.start))
