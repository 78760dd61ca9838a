"""Sorting the reactions of a debate: what waits, every decision on a passage, texts without a node."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import nlargest
from typing import TYPE_CHECKING

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Document
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import NODE_RULES, Stance, reply_kind, reply_node_kind
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import anchor_in
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.sorting.queue import DecidedPassages
from debatedesk.services.sorting.records import Candidate, Candidates
from debatedesk.services.undo import UndoStack
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.skipped import SkippedPassage, SkippedStore

if TYPE_CHECKING:
    from debatedesk.services.search import Searching
    from debatedesk.services.sorting.candidates import ReadText

FIRST_TEXTS = 60
"""So many texts are read for the first passages, which takes a tenth of a second."""
_EVEN_LENGTH = 5_000
"""Texts that are shorter are compared as if they were so long, in characters."""
_AT_ONCE = 200
"""So many texts are read from the library together."""


class Sorting:
    """Sorts the reactions of a library's debates into their maps."""

    def __init__(
        self,
        store: SkippedStore,
        document_store: DocumentStore,
        documents: Documents,
        maps: Maps,
        searching: "Callable[[], Searching]",
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """Work on one library; `searching` is asked for only where texts are read."""
        self._store = store
        self._document_store = document_store
        self._documents = documents
        self._maps = maps
        self._searching = searching
        self._undo = undo
        self._clock = clock
        self._new_id = new_id

    # What waits.

    def candidates(
        self, map_id: str, progress: Progress = no_progress, *, soon: bool = False, also: str = ""
    ) -> Candidates:
        """Find the passages that may bear on the proposals of a map, in all texts of its debate.

        It reads every text, or to answer `soon` only those that share most words with the proposals and the
        document `also`, so it belongs into a worker. Raises DeskError when there is no such map.
        """
        from debatedesk.search.languages import Stems
        from debatedesk.services.sorting.candidates import (
            MOST,
            ProposalWords,
            WordUse,
            candidates_of,
            split,
        )

        nodes = proposals_of(self._maps.map(map_id))
        proposals = {node.id: _said(node) for node in nodes}
        reactions = self.reactions(map_id) if proposals else []
        is_whole = not soon or len(reactions) <= FIRST_TEXTS
        if not is_whole:
            nearest = {each.id for each in self._nearest(reactions, proposals.values())}
            reactions = [each for each in reactions if each.id in nearest or each.id == also]
        use = WordUse()
        read: list[ReadText] = []
        for text in self._read([each.id for each in reactions]):
            use.add(text.text, split(text.words))
            read.append(text)
            progress(len(read), 2 * len(reactions), message("Reading the reactions"))
        weighed = ProposalWords(proposals, _sources(nodes), use, Stems())
        candidates: list[Candidate] = []
        for number, text in enumerate(read, 1):
            candidates += candidates_of(text, weighed)
            progress(len(read) + number, 2 * len(reactions), message("Looking for passages"))
        order = {each.id: number for number, each in enumerate(reactions)}
        candidates.sort(key=lambda each: (-each.nearness, order[each.document], each.start))
        decided = self.decided(map_id)
        waiting = [each for each in candidates[:MOST] if not decided.holds(each)]
        return Candidates(map_id, waiting, len(candidates[:MOST]) - len(waiting), len(read), is_whole)

    def reactions(self, map_id: str) -> list[Document]:
        """List the texts of a map's debate that may react to its proposals.

        Those that proposals come from do not, unless they are reactions among essays. Where proposals come
        from no text, essays do not either.
        """
        documents = self._documents.documents(self._maps.home(map_id).debate_id)
        sources = set(_sources(proposals_of(self._maps.map(map_id))).values())
        if not sources:
            return [each for each in documents if each.kind != "essay"]
        debated = {each.id for each in documents if each.id in sources and each.kind != "reaction"}
        return [each for each in documents if each.id not in (debated or sources)]

    def _nearest(self, reactions: Sequence[Document], proposals: Iterable[str]) -> list[Document]:
        """Choose the texts that share most words with proposals, by what the index knows."""
        from debatedesk.search.languages import Stems
        from debatedesk.services.sorting.candidates import shared_weights

        known = self._searching().known()
        if known is None:
            return list(reactions[:FIRST_TEXTS])
        reader, _ = known
        weights = shared_weights(reader, proposals, Stems())
        numbers = reader.key_numbers()

        def nearness(document: Document) -> float:
            weight = weights.get(numbers.get(f"document/{document.id}", -1), 0.0)
            return weight / math.sqrt(_EVEN_LENGTH + document.characters)

        return nlargest(FIRST_TEXTS, reactions, key=nearness)

    def _read(self, document_ids: Sequence[str]) -> "Iterator[ReadText]":
        """Read texts with their words, which the index has already where it knows a text as it is."""
        from debatedesk.domain.text.tokens import analyse
        from debatedesk.services.sorting.candidates import ReadText

        known = self._searching().known()
        numbers = known[0].key_numbers() if known else {}
        for start in range(0, len(document_ids), _AT_ONCE):
            texts = self._documents.texts(document_ids[start : start + _AT_ONCE])
            for document_id, text in texts.items():
                key = f"document/{document_id}"
                if known and key in numbers and key not in known[1]:
                    words = known[0].entries[numbers[key]].words
                else:
                    words = analyse(text)
                yield ReadText(document_id, text, words)

    def decided(self, map_id: str) -> DecidedPassages:
        """Tell which passages of a map's debate nodes use, and which were passed over for the map."""
        used = self._store.used(self._maps.home(map_id).debate_id)
        return DecidedPassages([*used, *self._skipped(map_id)])

    def _skipped(self, map_id: str) -> Iterator[tuple[str, int, int]]:
        """Yield what was passed over where the same words stand now; of an altered sentence nothing."""
        texts: dict[str, str] = {}
        for skipped in self._store.skipped(map_id):
            anchor = skipped.anchor
            start = anchor.start
            if not skipped.stands:
                if skipped.document not in texts:
                    texts |= self._documents.texts([skipped.document]) or {skipped.document: ""}
                start = texts[skipped.document].find(anchor.exact)
            if start >= 0:
                yield skipped.document, start, start + len(anchor.exact)

    # Deciding.

    def speak(self, map_id: str, passage: Reference, stance: Stance, target: str) -> Changes:
        """Let a passage speak for or against a node or link, as a node with its words for evidence."""
        kind = reply_kind(self._maps.map(map_id), target, stance)
        return self._maps.add_passage(map_id, reply_node_kind(kind), passage, relation=kind, target=target)

    def ask(self, map_id: str, passage: Reference, beside: str = "") -> Changes:
        """Make a passage a question of the map, after the proposal `beside` and in its group."""
        return self._maps.add_passage(map_id, "question", passage, after=beside or None)

    def give_evidence(self, map_id: str, passage: Reference, node_id: str) -> Changes:
        """Add a passage to the evidence of a node."""
        return self._maps.add_evidence(map_id, node_id, passage.id, passage.start, passage.end)

    def skip(self, map_id: str, passage: Reference) -> Changes:
        """Pass a passage over; it waits no more for this map."""
        home = self._maps.home(map_id)
        anchor = anchor_in(self._document_store, passage.id, passage.start, passage.end)
        changes = Changes(skipped=frozenset({home.id}))
        with self._undo.edit(message("Skip passage"), changes):
            self._store.add(self._new_id(), home.id, SkippedPassage(passage.id, anchor), self._clock())
        return changes

    # What is without a node.

    def unplaced(self, debate_id: str) -> list[Document]:
        """List the texts of a debate that no node of a map comes from."""
        used = {document for document, _, _ in self._store.used(debate_id)}
        return [each for each in self._documents.documents(debate_id) if each.id not in used]


def proposals_of(argument_map: ArgumentMap) -> list[Node]:
    """List what reactions may bear on: the proposals, or where there are none, what bears on nothing."""
    proposals = [node for node in argument_map.nodes.values() if NODE_RULES[node.kind].stands_alone]
    if proposals:
        return proposals
    bearing = {source for relation in argument_map.relations.values() for source in relation.sources}
    return [node for node in argument_map.nodes.values() if node.id not in bearing and _is_spoken_to(node)]


def _is_spoken_to(node: Node) -> bool:
    rule = NODE_RULES[node.kind]
    return rule.rank <= 1 and rule.reply is None


def _sources(proposals: Iterable[Node]) -> dict[str, str]:
    """Tell which document each proposal comes from: that of its first evidence."""
    return {node.id: node.evidence[0].document for node in proposals if node.evidence}


def links_on(argument_map: ArgumentMap, node_id: str) -> list[Relation]:
    """List the relations that bear on a node in the end, in document order."""
    return [
        relation
        for relation in argument_map.relations.values()
        if argument_map.target_node(relation) == node_id
    ]


def _said(node: Node) -> str:
    return "\n".join([node.title, node.text, *(evidence.anchor.exact for evidence in node.evidence)])
