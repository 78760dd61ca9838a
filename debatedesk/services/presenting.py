"""Presenting a map to a class: its steps in reading order, and the passages that stand beside them."""

from collections.abc import Iterable
from dataclasses import dataclass

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.maps.exposition import PassagePosition
from debatedesk.domain.maps.model import ArgumentMap, Evidence
from debatedesk.domain.maps.off_map import on_map
from debatedesk.domain.message import message
from debatedesk.domain.presentation.steps import PresentationStep, presentation_steps
from debatedesk.domain.text.reading import BlockKind, ReadingText
from debatedesk.domain.text.sentences import sentences
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps
from debatedesk.services.reading_order import cited_texts, texts_in_reading_order

_RUNNING: frozenset[BlockKind] = frozenset({"paragraph", "code"})
_LONG_SENTENCE = 500
_SHORT = 4
"""What is no longer is the number of the next paragraph, as “P2.”, and no sentence to end with."""
AROUND = 450
"""So many characters before and after a passage are shown at most; of several, their own sentences."""


@dataclass(frozen=True, slots=True)
class PresentedPassage:
    """Words from `start` to `end` of `text`, which is what surrounds them in their document.

    `document` is None where that is not in the library. `remark` says in a sentence what is wrong with the
    words, which then stand as they were marked; empty where they stand in their document.
    """

    text: str
    start: int
    end: int
    document: Document | None
    remark: str = ""

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.text[self.start : self.end]


class Presenting:
    """Presents the maps of one library."""

    def __init__(self, maps: Maps, documents: Documents) -> None:
        """Read maps, and the texts that they cite."""
        self._maps = maps
        self._documents = documents

    def steps(self, map_id: str) -> list[PresentationStep]:
        """List the steps of what is on a map in reading order; raises DeskError when there is none."""
        argument_map = on_map(self._maps.map(map_id))
        debate_id = self._maps.home(map_id).debate_id
        texts = texts_in_reading_order(self._documents, cited_texts(argument_map), debate_id)
        return presentation_steps(argument_map, passage_positions(argument_map, texts))

    def passages(self, map_id: str, node_ids: Iterable[str]) -> list[PresentedPassage]:
        """Read the passages that some nodes come from, in the order of their evidence."""
        nodes = self._maps.map(map_id).nodes
        evidence = [each for key in node_ids if key in nodes for each in nodes[key].evidence]
        around = AROUND if len(evidence) == 1 else 0
        return [self._passage(each, around) for each in evidence]

    def _passage(self, evidence: Evidence, around: int) -> PresentedPassage:
        exact = evidence.anchor.exact
        try:
            document = self._documents.document(evidence.document)
        except DeskError:
            remark = message("Its text is not in the library.")
            return PresentedPassage(exact, 0, len(exact), None, remark)
        resolution = self._maps.evidence_place(evidence)
        if resolution.status != "anchored":
            remark = message("These words were marked in an earlier version of the text.")
            return PresentedPassage(exact, 0, len(exact), document, remark)
        reading = self._documents.reading(document.id)
        start, end = resolution.start, resolution.end
        first, last = surroundings(reading, start, end, around)
        return PresentedPassage(reading.text[first:last], start - first, end - first, document)


def surroundings(reading: ReadingText, start: int, end: int, around: int) -> tuple[int, int]:
    """Tell from where to where whole sentences stand around a passage, at most so many characters away.

    They reach over paragraphs, but neither over headings nor out of tables. The sentence that the passage
    begins or ends in is whole, unless that is longer by far.
    """
    blocks = reading.blocks
    first, last = reading.block_at(start), reading.block_at(max(start, end - 1))
    while first > 0 and blocks[first - 1].kind in _RUNNING and blocks[first].start > start - around:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind in _RUNNING and blocks[last].end < end + around:
        last += 1
    looked_at = max(2 * around, _LONG_SENTENCE)
    lowest = max(blocks[first].start, start - looked_at)
    highest = min(blocks[last].end, end + looked_at)
    spans = [(lowest + one, lowest + other) for one, other in sentences(reading.text[lowest:highest])]
    if lowest > blocks[first].start and spans and spans[0][1] <= start:
        spans = spans[1:]  # it may begin before
    firsts = [one for one, other in spans if one <= start and (one >= start - around or other > start)]
    lasts = [
        other
        for one, other in spans
        if other >= end and (one < end or (other <= end + around and other - one > _SHORT))
    ]
    return min(firsts, default=start), max(lasts, default=end)


def passage_positions(argument_map: ArgumentMap, texts: Iterable[str]) -> dict[str, PassagePosition]:
    """Tell where nodes are read: texts (ids) in the order given, then by offset."""
    numbers = {document_id: number for number, document_id in enumerate(texts)}
    first_passages = {key: node.evidence[0] for key, node in argument_map.nodes.items() if node.evidence}
    return {
        key: PassagePosition(numbers[evidence.document], evidence.anchor.start)
        for key, evidence in first_passages.items()
    }
