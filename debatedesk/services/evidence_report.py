"""The evidence report of a map: how near its nodes are to their sources, and what speaks against it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.errors import DeskError
from debatedesk.domain.evaluation.open_points import in_reading_order
from debatedesk.domain.library import Document, is_web_address
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node
from debatedesk.domain.message import message
from debatedesk.quotations.context import negations_in, paragraphs_left_out, turning_word
from debatedesk.quotations.fidelity import FoundFidelity, fidelity_of
from debatedesk.services.documents import Documents
from debatedesk.services.evidence_records import (
    AlteredQuotation,
    CitedPassage,
    EvidenceFinding,
    EvidenceReport,
    Missing,
    ReportedNode,
    ReportedSource,
)
from debatedesk.services.fidelities import Fidelities
from debatedesk.services.maps import Maps
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.quotations.report import difference_words

if TYPE_CHECKING:
    from debatedesk.domain.publication import Publication
    from debatedesk.domain.text.printed import PrintedText
    from debatedesk.quotations.changes import Change

_WITHOUT_PAGES = frozenset(
    {"webpage", "post", "post-weblog", "speech", "interview", "broadcast", "motion_picture", "song"}
    | {"dataset", "software", "map", "personal_communication", "graphic", "performance"}
)
"""Types of CSL that have no pages."""
_SENTENCE_END = re.compile(r"[.!?…。！？]\s")
"""Where whole sentences are left out as marked, a negation in them is theirs."""
_SAMPLE = 6_000


class EvidenceReports:
    """Reports on the evidence of the maps of one library."""

    def __init__(self, maps: Maps, documents: Documents, fidelities: Fidelities) -> None:
        """Read maps, and the texts that they cite."""
        self._maps = maps
        self._documents = documents
        self._fidelities = fidelities

    def report(self, map_id: str, progress: Progress = no_progress) -> EvidenceReport:
        """Look at all evidence of a map; raises DeskError when there is no such map."""
        argument_map = self._maps.map(map_id)
        order = in_reading_order(argument_map)
        cited = _cited(argument_map, order)
        sources = {document_id: self._source(map_id, document_id) for document_id in cited}
        nodes: list[ReportedNode] = []
        for done, key in enumerate(order):
            progress(done, len(order), message("Checking evidence…"))
            nodes.append(self._node(map_id, argument_map.nodes[key], sources))
        listed = tuple(source.reported() for source in sources.values())
        return EvidenceReport(argument_map.title, tuple(nodes), listed)

    def _source(self, map_id: str, document_id: str) -> "_Source":
        try:
            document, text = self._documents.document(document_id), self._documents.text(document_id)
        except DeskError:
            return _Source(document_id, None, "", "", None, None, {})
        from debatedesk.domain.text.tokens import split_words
        from debatedesk.search.languages import language_of

        placed = {
            (each.node_id, each.index): each.resolution
            for each in self._maps.evidence_in(document_id)
            if each.map_id == map_id
        }
        return _Source(
            document_id,
            document,
            text,
            language_of(document.language, split_words(text[:_SAMPLE])),
            self._documents.printed(document_id),
            self._documents.publication(document_id),
            placed,
        )

    def _node(self, map_id: str, node: Node, sources: "Mapping[str, _Source]") -> ReportedNode:
        found = self._fidelities.found(map_id, node.id)
        passages = tuple(
            sources[evidence.document].passage(node.id, index, evidence)
            for index, evidence in enumerate(node.evidence)
        )
        fidelity = fidelity_of(node, found)
        quotations = [found] if found.fidelity and fidelity == found.fidelity else []
        if not quotations or found.is_within:
            quotations = self._fidelities.quoted_within(map_id, node.id)
        findings = [*_of_places(passages, sources)]
        for quotation in quotations:
            findings += _of_quotation(quotation, sources)
        quoted = {match.document for quotation in quotations for match in quotation.quoted}
        for passage in passages:
            if passage.document not in quoted and passage.status == "anchored":
                findings += _of_context(sources[passage.document], passage.start, passage.end)
        altered = tuple(each for quotation in quotations for each in _altered(quotation))
        label = " ".join(node.label.split()) or node.id
        listed = tuple(dict.fromkeys(findings))
        return ReportedNode(node.id, label, fidelity, passages, listed, altered)


@dataclass(frozen=True, slots=True)
class _Source:
    """A text that a map cites; without a `document` where it is not in the library."""

    id: str
    document: Document | None
    text: str
    language: str
    printed: "PrintedText | None"
    publication: "Publication | None"
    placed: Mapping[tuple[str, int], Resolution]

    def passage(self, node_id: str, index: int, evidence: Evidence) -> CitedPassage:
        resolution = self.placed.get((node_id, index))
        if resolution is None:
            return CitedPassage(self.id, evidence.anchor.exact, "orphaned", -1, -1)
        page = self.printed.label_at(resolution.start) if self.printed and resolution.start >= 0 else ""
        return CitedPassage(
            self.id, evidence.anchor.exact, resolution.status, resolution.start, resolution.end, page
        )

    def reported(self) -> ReportedSource:
        if self.document is None:
            return ReportedSource(self.id, "", "", "", (), "not in the library")
        document = self.document
        return ReportedSource(
            document.id,
            document.title,
            document.author,
            document.date,
            tuple(self._missing(document)),
            "in the trash" if document.trashed else "here",
        )

    def _missing(self, document: Document) -> Iterator[Missing]:
        if not document.author.strip():
            yield "author"
        if not document.date.strip():
            yield "date"
        kind = self.publication.type if self.publication else ""
        if self.printed is None and not is_web_address(document.source) and kind not in _WITHOUT_PAGES:
            yield "page"


def _cited(argument_map: ArgumentMap, order: Sequence[str]) -> list[str]:
    evidence = (each for key in order for each in argument_map.nodes[key].evidence)
    return list(dict.fromkeys(each.document for each in evidence))


def _of_places(
    passages: Sequence[CitedPassage], sources: Mapping[str, _Source]
) -> Iterator[EvidenceFinding]:
    """Tell which passages do not stand any more where they were marked, or can't be looked at."""
    for passage in passages:
        if sources[passage.document].document is None:
            sentence = message(
                "The text that “{words}” is from is not in the library.", words=_short(passage.text)
            )
            yield EvidenceFinding("no text", sentence, passage.document)
            continue
        if passage.status == "orphaned":
            sentence = message("The words “{words}” are no longer in the text.", words=_short(passage.text))
            yield EvidenceFinding("gone", sentence, passage.document)
        elif passage.status == "needs_review":
            sentence = message(
                "The words “{words}” may be others in the text by now.", words=_short(passage.text)
            )
            yield EvidenceFinding("moved", sentence, passage.document, passage.start, passage.end)


def _altered(found: FoundFidelity) -> Iterator[AlteredQuotation]:
    for match, wording in zip(found.quoted, found.wordings, strict=False):
        yield AlteredQuotation(match.document, match.start, match.end, wording)


def _of_quotation(found: FoundFidelity, sources: Mapping[str, _Source]) -> Iterator[EvidenceFinding]:
    """Tell what a quotation alters and leaves out, and what stands around it."""
    matches = found.quoted
    if found.fidelity == "quotation with changes" and len(matches) > 1:
        sentence = message(
            "It puts together words of {n} places.", "It puts together words of one place.", len(matches)
        )
        yield EvidenceFinding("pieces", sentence)
    for match in matches:
        source = sources[match.document]
        for change in match.changes:
            yield from _of_change(source, change)
        if match.start >= 0:
            yield from _of_context(source, match.start, match.end)
    for one, other in pairwise(matches):
        if one.document == other.document and 0 <= one.end <= other.start:
            yield from _of_gap(sources[one.document], one.end, other.start)


def _of_change(source: _Source, change: "Change") -> Iterator[EvidenceFinding]:
    start, end = change.start, change.end
    if not change.marked:
        yield EvidenceFinding("altered words", difference_words(change), source.id, start, end)
    kept = negations_in(change.quoted, source.language)
    lost = [word for word in negations_in(change.source, source.language) if word not in kept]
    if lost and not (change.marked and _SENTENCE_END.search(change.source)):
        sentence = message("The words left out say “{negation}”.", negation=lost[0])
        yield EvidenceFinding("negation left out", sentence, source.id, start, end)
    if start >= 0:
        yield from _of_gap(source, start, end)


def _of_gap(source: _Source, start: int, end: int) -> Iterator[EvidenceFinding]:
    if count := paragraphs_left_out(source.text, start, end):
        sentence = message(
            "{n} paragraphs are left out between its words.",
            "A paragraph is left out between its words.",
            count,
        )
        yield EvidenceFinding("paragraph left out", sentence, source.id, start, end)


def _of_context(source: _Source, start: int, end: int) -> Iterator[EvidenceFinding]:
    turning = turning_word(source.text, start, end, source.language)
    if turning is not None:
        template = (
            message("“{word}” stands just before the words: “{excerpt}”")
            if turning.side == "before"
            else message("“{word}” stands just after the words: “{excerpt}”")
        )
        sentence = message(template, word=turning.word, excerpt=turning.excerpt)
        yield EvidenceFinding(turning.kind, sentence, source.id, start, end)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 80 else f"{words[:80].rpartition(' ')[0] or words[:80]}…"
