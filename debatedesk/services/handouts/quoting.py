"""The quotations of a hand-out: the words that texts have now, and their citations."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import Evidence
from debatedesk.domain.message import message
from debatedesk.services.handouts.content import HandoutQuotation
from debatedesk.services.maps import Maps, PlacedEvidence

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import Citations
    from debatedesk.services.citations.cited_words import CitedWords
    from debatedesk.services.documents import Documents


class HandoutQuotations:
    """Quotes what the nodes of some maps come from."""

    def __init__(
        self,
        documents: "Documents",
        maps: Maps,
        citations: "Citations",
        map_ids: Collection[str],
        cited: Iterable[str],
    ) -> None:
        """Quote from the texts `cited`, in reading order; some may not be in the library any more."""
        self._known: dict[str, Document] = {}
        self._texts: dict[str, str] = {}
        self._placed: dict[tuple[str, str, int], PlacedEvidence] = {}
        for document_id in dict.fromkeys(cited):
            try:
                self._known[document_id] = documents.document(document_id)
                self._texts[document_id] = documents.text(document_id)
            except DeskError:
                self._known.pop(document_id, None)
                continue
            for placed in maps.evidence_in(document_id):
                if placed.map_id in map_ids:
                    self._placed[placed.map_id, placed.node_id, placed.index] = placed
        self._order = {document_id: number for number, document_id in enumerate(self._known)}
        self._citer = citations.citer(list(self._known))

    def start(self, map_id: str, node_id: str, evidence: tuple[Evidence, ...]) -> tuple[int, int] | None:
        """Tell where the first passage of a node stands: the number of its text, and the offset in it."""
        starts = [
            (self._order[each.document], placed.resolution.start)
            for index, each in enumerate(evidence)
            if (placed := self._placed.get((map_id, node_id, index))) and placed.resolution.start >= 0
        ]
        return min(starts, default=None)

    def of(self, map_id: str, node_id: str, evidence: tuple[Evidence, ...]) -> tuple[HandoutQuotation, ...]:
        """Quote all that a node comes from."""
        return tuple(self._quoted(map_id, node_id, index, each) for index, each in enumerate(evidence))

    def _quoted(self, map_id: str, node_id: str, index: int, evidence: Evidence) -> HandoutQuotation:
        words = evidence.anchor.exact
        if evidence.document not in self._known:
            return HandoutQuotation(words, "", message("The text of these words is not in the library."))
        placed = self._placed.get((map_id, node_id, index))
        if placed is None or placed.resolution.start < 0:
            condition = message("These words are no longer in the text.")
            return HandoutQuotation(words, self._citer.cite(evidence.document).text, condition)
        start, end = placed.resolution.start, placed.resolution.end
        citation = self._citer.cite(evidence.document, (start, end)).text
        if placed.resolution.status == "anchored":
            return HandoutQuotation(self._texts[evidence.document][start:end], citation)
        return HandoutQuotation(words, citation, message("The text may say this otherwise by now."))

    def sources(self) -> "tuple[CitedWords, ...]":
        """Write the entries of the texts that were quoted, in the order of the style."""
        return tuple(self._citer.references())
