"""What the inspector reads from the library."""

from collections.abc import Iterator
from dataclasses import dataclass

from debatedesk.domain.errors import DeskError
from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.domain.library import Document
from debatedesk.domain.maps.counts import counts_on
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, NodeKind, Relation
from debatedesk.domain.maps.relations import RULES, node_kinds_for
from debatedesk.domain.maps.schemes import unanswered
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.services.note_links import Backlink
from debatedesk.services.workspace import Workspace
from debatedesk.ui.translation import joined, quoted, tr
from debatedesk.ui.widgets.scheme_words import scheme_word
from debatedesk.ui.widgets.wording import alphabetical, in_one_line, listed, readable_date, within_sentence


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A relation seen from one of its ends: the thing at the other end, and how they bear on each other."""

    relation: Relation
    leads_to: Reference
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """Words that a node comes from, their source, and what is wrong with them now (empty for nothing).

    `verdict` says with a sign whether they are the source's very words.
    """

    index: int
    words: str
    source: str
    problem: str
    now: str
    passage: Reference | None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note by its first line."""

    reference: Reference
    words: str
    tags: str


@dataclass(frozen=True, slots=True)
class NodeFacts:
    """A node with all that hangs on it, and how many relations count for and against it."""

    map_id: str
    node: Node
    supports: int
    attacks: int
    kinds: tuple[NodeKind, ...]
    bears_on: tuple[LinkLine, ...]
    borne_on_by: tuple[LinkLine, ...]
    evidence: tuple[EvidenceLine, ...]
    notes: tuple[NoteEntry, ...]
    linked_from: tuple[Backlink, ...]
    tried: WhatIf | None = None
    """How the nodes of its map stand, where the debate shows that."""


@dataclass(frozen=True, slots=True)
class RelationFacts:
    """A relation with its ends."""

    map_id: str
    relation: Relation
    sources: tuple[LinkLine, ...]
    target: LinkLine
    borne_on_by: tuple[LinkLine, ...]
    notes: tuple[NoteEntry, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A text that another answers, or that answers it, as `detail` says."""

    leads_to: Reference
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """A text with what was done with it, and the texts that it answers and is answered by."""

    document: Document
    highlights: int
    notes: tuple[NoteEntry, ...]
    passages: int
    needing_review: int
    answers: tuple[AnswerLine, ...] = ()
    linked_from: tuple[Backlink, ...] = ()


class InspectorContents:
    """Reads what the inspector shows of one thing; None for what is gone."""

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace

    def node(self, map_id: str, node_id: str) -> NodeFacts | None:
        """Read a node, its links, evidence and notes."""
        try:
            argument_map = self._workspace.maps.map(map_id)
        except DeskError:
            return None
        node = argument_map.nodes.get(node_id)
        if node is None:
            return None
        return NodeFacts(
            map_id,
            node,
            *counts_on(argument_map, node_id),
            tuple(node_kinds_for(argument_map, node_id)),
            tuple(_bears_on(argument_map, node_id)),
            tuple(_borne_on_by(argument_map, node_id)),
            tuple(self._evidence(index, each) for index, each in enumerate(node.evidence)),
            self._notes(Reference.node(map_id, node_id)),
            tuple(self._workspace.note_links.backlinks(Reference.node(map_id, node_id))),
            self._workspace.standings.shown(self._workspace.maps.home(map_id).debate_id, map_id),
        )

    def relation(self, map_id: str, relation_id: str) -> RelationFacts | None:
        """Read a relation, its ends and notes."""
        try:
            argument_map = self._workspace.maps.map(map_id)
        except DeskError:
            return None
        relation = argument_map.relations.get(relation_id)
        if relation is None:
            return None
        return RelationFacts(
            map_id,
            relation,
            tuple(_end(argument_map, relation, each) for each in relation.sources),
            _end(argument_map, relation, relation.target),
            tuple(_incoming(argument_map, relation_id)),
            self._notes(Reference.relation(map_id, relation_id)),
        )

    def document(self, document_id: str) -> DocumentFacts | None:
        """Read a text's description and counts."""
        workspace = self._workspace
        try:
            document = workspace.documents.document(document_id)
        except DeskError:
            return None
        passages = workspace.maps.evidence_in(document_id)
        return DocumentFacts(
            document,
            workspace.annotations.count(document_id),
            self._notes(Reference.document(document_id)),
            len(passages),
            sum(each.resolution.status != "anchored" for each in passages),
            tuple(self._answers(document_id)),
            tuple(workspace.note_links.backlinks(Reference.document(document_id))),
        )

    def _answers(self, document_id: str) -> Iterator[AnswerLine]:
        """List the text that a text answers, then those that answer it."""
        documents = self._workspace.documents
        answered = documents.answered(document_id)
        told = {answered: tr("is answered here")} if answered else {}
        told |= dict.fromkeys(documents.answering(document_id), tr("answers this text"))
        described = documents.described(told)
        for key, what in told.items():
            document = described[key]
            parts = (what, document.author, readable_date(document.date))
            detail = joined(parts)
            yield AnswerLine(Reference.document(key), document.title, detail)

    def tags(self, map_id: str) -> list[str]:
        """List the tags that the nodes of a map bear, the most used first."""
        counts: dict[str, int] = {}
        for node in self._workspace.maps.map(map_id).nodes.values():
            for tag in node.tags:
                counts[tag] = counts.get(tag, 0) + 1
        return sorted(counts, key=lambda tag: (-counts[tag], alphabetical(tag)))

    def first_link(self, node: Reference) -> Reference | None:
        """Give the first link by which a node bears on something; None where there is none."""
        try:
            links = self._workspace.maps.map(node.within).relations_from(node.id)
        except DeskError:
            return None
        return Reference.relation(node.within, links[0].id) if links else None

    def groups(self, map_id: str) -> set[tuple[str, ...]]:
        """List the groups of a map, with those that they are in."""
        paths = {node.group for node in self._workspace.maps.map(map_id).nodes.values() if node.group}
        return {path[:length] for path in paths for length in range(1, len(path) + 1)}

    def _evidence(self, index: int, evidence: Evidence) -> EvidenceLine:
        resolution = self._workspace.maps.evidence_place(evidence)
        words, now, problem, passage = in_one_line(evidence.anchor.exact), "", "", None
        text = ""
        if resolution.status == "orphaned":
            problem = tr("Orphaned: {reason}", reason=within_sentence(tr(resolution.reason)))
        else:
            passage = Reference.passage(evidence.document, resolution.start, resolution.end)
            text = self._workspace.documents.text(evidence.document)
        if resolution.status == "needs_review":
            problem = tr("Needs review: {reason}", reason=within_sentence(tr(resolution.reason)))
            found = in_one_line(text[resolution.start : resolution.end])
            now = found if found != words else ""
        verdict = _verdict(
            evidence.anchor.exact, text[resolution.start : resolution.end] if passage else ""
        )
        return EvidenceLine(index, words, self._source(evidence.document), problem, now, passage, verdict)

    def _source(self, document_id: str) -> str:
        try:
            document = self._workspace.documents.document(document_id)
        except DeskError:
            return ""
        parts = (document.author, document.title, readable_date(document.date))
        return joined(parts)

    def _notes(self, on: Reference) -> tuple[NoteEntry, ...]:
        return tuple(
            NoteEntry(
                Reference.note(note.id),
                first_line(note.markdown),
                " ".join(f"#{tag.replace(' ', '-')}" for tag in note.tags),
            )
            for note in self._workspace.notes.notes_on(on)
        )


def _bears_on(argument_map: ArgumentMap, node_id: str) -> Iterator[LinkLine]:
    for relation in argument_map.relations_from(node_id):
        verb = tr(RULES[relation.kind].verb)
        detail = joined((verb, _scheme_words(argument_map, relation))) if relation.scheme else verb
        yield _end(argument_map, relation, relation.target, detail)


def _scheme_words(argument_map: ArgumentMap, relation: Relation) -> str:
    """Name a relation's scheme, and how many of its critical questions are open."""
    left = unanswered(argument_map, relation)
    scheme = scheme_word(relation.scheme)
    if not left:
        return scheme
    return tr("{scheme} ({n} open questions)", "{scheme} ({n} open question)", left, scheme=scheme)


def _borne_on_by(argument_map: ArgumentMap, node_id: str) -> Iterator[LinkLine]:
    yield from _incoming(argument_map, node_id)
    for own in argument_map.relations_from(node_id):
        yield from _incoming(argument_map, own.id)


def _incoming(
    argument_map: ArgumentMap, target_id: str, above: frozenset[str] = frozenset()
) -> Iterator[LinkLine]:
    """List what bears on a node or relation, each followed by what bears on that relation itself."""
    for relation in argument_map.relations_to(target_id):
        if relation.id in above:
            continue
        for source in relation.sources:
            others = [each for each in relation.sources if each != source]
            yield _end(argument_map, relation, source, _bearing(argument_map, relation, others))
        yield from _incoming(argument_map, relation.id, above | {relation.id})


def _bearing(argument_map: ArgumentMap, relation: Relation, others: list[str]) -> str:
    """Say how a relation bears on its target, and what its source holds together with."""
    words = tr(RULES[relation.kind].verb)
    if relation.target in argument_map.relations:
        ends = _ends(argument_map, relation.target)
        words = tr("{supports} the link of {ends}", supports=words, ends=ends)
    if others:
        words = tr("{supports} together with {others}", supports=words, others=_named(argument_map, others))
    return words


def _end(argument_map: ArgumentMap, relation: Relation, end: str, detail: str = "") -> LinkLine:
    if end in argument_map.relations:
        other = argument_map.relations[end]
        words = tr("The link of {ends}", ends=_ends(argument_map, other.id))
        return LinkLine(relation, Reference.relation(argument_map.id, end), words, detail)
    node = argument_map.nodes.get(end)
    words = in_one_line(node.label) if node else tr("Something that is no longer in the map")
    speaker = node.speaker if node else ""
    detail = joined((detail, speaker))
    return LinkLine(relation, Reference.node(argument_map.id, end), words or tr("Untitled"), detail)


def _ends(argument_map: ArgumentMap, relation_id: str) -> str:
    relation = argument_map.relations[relation_id]
    end = argument_map.target_node(relation)
    return tr(
        "{source} to {target}",
        source=_named(argument_map, relation.sources),
        target=_named(argument_map, (end,) if end else ()),
    )


def _named(argument_map: ArgumentMap, node_ids: tuple[str, ...] | list[str]) -> str:
    labels = [argument_map.nodes[each].label for each in node_ids if each in argument_map.nodes]
    return listed([quoted(in_one_line(each)) for each in labels]) or tr("something")


def _verdict(quoted: str, passage: str) -> str:
    """Say with a sign whether words are those of a passage, typography apart."""
    from debatedesk.domain.text.comparing import same_words

    if not passage:
        return tr("✗ not in source")
    return tr("✓ exact") if same_words(quoted, passage) else tr("≠ altered")
