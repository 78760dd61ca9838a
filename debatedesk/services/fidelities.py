"""How near the nodes of maps are to their sources, found out once and kept while nothing of it changes."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from debatedesk.domain.maps.checks import node_of
from debatedesk.domain.maps.model import Evidence, Fidelity, Node
from debatedesk.quotations.fidelity import (
    LONGEST,
    FoundFidelity,
    Passage,
    fidelity_of,
    find_fidelity,
    words_of_node,
)
from debatedesk.services.map_session import MapSession
from debatedesk.storage.database import Library, TextsVersion
from debatedesk.storage.documents import DocumentStore

_MOST_TEXTS = 16
_MOST_NODES = 20_000
_FARTHEST = 1_000
"""So many characters of its paragraph are looked at on either side of a passage."""


class _Kept(NamedTuple):
    words: str
    evidence: tuple[Evidence, ...]
    hashes: tuple[str, ...]
    found: FoundFidelity


class Fidelities:
    """Tells of nodes in one word how they render their evidence."""

    def __init__(self, library: Library, session: MapSession, documents: DocumentStore) -> None:
        """Look at the maps of one library as they stand."""
        self._library = library
        self._session = session
        self._documents = documents
        self._kept: dict[tuple[str, str], _Kept] = {}
        self._texts: dict[str, str] = {}
        self._hashes: dict[str, str] = {}
        self._version: TextsVersion | None = None

    def fidelity(self, map_id: str, node_id: str) -> Fidelity:
        """Tell how near a node is to its source; raises DeskError when it is gone."""
        node = node_of(self._session.map(map_id), node_id)
        return fidelity_of(node, self._found(map_id, node))

    def of_map(self, map_id: str) -> dict[str, Fidelity]:
        """Tell how near each node of a map is to its source."""
        nodes = self._session.map(map_id).nodes
        return {key: fidelity_of(node, self._found(map_id, node)) for key, node in nodes.items()}

    def found(self, map_id: str, node_id: str) -> FoundFidelity:
        """Tell what was found out of a node, and where its words stand; raises DeskError for none."""
        return self._found(map_id, node_of(self._session.map(map_id), node_id))

    def quoted_within(self, map_id: str, node_id: str) -> list[FoundFidelity]:
        """Tell the same of what a node quotes between its own words; raises DeskError when it is gone."""
        from debatedesk.domain.text.document import read_markdown
        from debatedesk.quotations.detect import find_quotations

        node = node_of(self._session.map(map_id), node_id)
        if not node.evidence:
            return []
        quoted = [each.text for each in find_quotations(read_markdown(words_of_node(node)))]
        self._look_for_changes()
        passages = list(self._passages(node.evidence))
        return [find_fidelity(words, passages, is_quoted=True) for words in quoted]

    def at_once(self, map_id: str, node: Node) -> Fidelity | None:
        """Tell what is known of a node, or plain to see as its words are those of a passage; None else."""
        self._look_for_changes()
        kept = self._kept.get((map_id, node.id))
        words = words_of_node(node)
        is_known = kept is not None and kept[:3] == (words, node.evidence, self._hashes_of(node))
        if is_known or any(words == each.anchor.exact for each in node.evidence):
            return fidelity_of(node, self._found(map_id, node))
        return None

    def _hashes_of(self, node: Node) -> tuple[str, ...]:
        return tuple(self._hashes.get(each.document, "") for each in node.evidence)

    def _found(self, map_id: str, node: Node) -> FoundFidelity:
        words = words_of_node(node)
        self._look_for_changes()
        hashes = self._hashes_of(node)
        kept = self._kept.get((map_id, node.id))
        if kept is None or kept[:3] != (words, node.evidence, hashes):
            found = find_fidelity(words, list(self._passages(node.evidence)))
            kept = _Kept(words, node.evidence, hashes, found)
            if len(self._kept) >= _MOST_NODES:
                self._kept.clear()
            self._kept[map_id, node.id] = kept
        return kept.found

    def _look_for_changes(self) -> None:
        """Forget texts that are others by now."""
        version = self._library.texts_version()
        if version != self._version:
            self._version, before = version, self._hashes
            self._hashes = self._documents.text_hashes()
            for document_id in list(self._texts):
                if self._hashes.get(document_id) != before.get(document_id):
                    del self._texts[document_id]

    def _passages(self, evidence: Sequence[Evidence]) -> Iterator[Passage]:
        """Yield what a node comes from: of one document in one piece, where that is not too long."""
        by_document: dict[str, list[Evidence]] = {}
        for each in evidence:
            by_document.setdefault(each.document, []).append(each)
        for document_id, cited in by_document.items():
            text = self._text(document_id)
            stands = [text[each.anchor.start : each.anchor.end] == each.anchor.exact for each in cited]
            start = min(each.anchor.start for each in cited)
            end = max(each.anchor.end for each in cited)
            if all(stands) and end - start <= LONGEST:
                yield _passage_in(document_id, text, start, end)
                continue
            for piece, is_there in zip(cited, stands, strict=True):
                if is_there:
                    yield _passage_in(document_id, text, piece.anchor.start, piece.anchor.end)
                else:
                    yield _passage_kept(piece)

    def _text(self, document_id: str) -> str:
        """Read a text; one that is gone, or in the trash, is empty."""
        if document_id not in self._texts:
            is_there = document_id in self._hashes
            text = self._documents.texts([document_id]).get(document_id, "") if is_there else ""
            while len(self._texts) >= _MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[document_id] = text
        return self._texts[document_id]


def _passage_in(document_id: str, text: str, start: int, end: int) -> Passage:
    """Take a passage with the rest of its paragraphs."""
    first = max(text.rfind("\n", 0, start) + 1, start - _FARTHEST)
    line_end = text.find("\n", end)
    last = min(line_end if line_end >= 0 else len(text), end + _FARTHEST)
    return Passage(document_id, text[first:last], start - first, end - first, first)


def _passage_kept(evidence: Evidence) -> Passage:
    """Take a passage as the map has kept it, without the words that are cut before and after it."""
    anchor = evidence.anchor
    before = anchor.prefix.partition(" ")[2]
    after = anchor.suffix.rpartition(" ")[0]
    start = len(before)
    return Passage(
        evidence.document, f"{before}{anchor.exact}{after}", start, start + len(anchor.exact), None
    )
