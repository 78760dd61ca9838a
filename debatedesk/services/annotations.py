"""Highlights and notes: marking passages and writing down thoughts on anything of a debate."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight, Note, NoteTarget
from debatedesk.domain.message import message
from debatedesk.domain.provenance import Provenance, revision_of
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import AnchorResolver, PlacedHighlight, anchor_in
from debatedesk.services.authorship import Authorship
from debatedesk.services.map_session import MapSession
from debatedesk.services.undo import UndoStack
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.versions import VersionStore

if TYPE_CHECKING:
    from debatedesk.services.link_binding import LinkBinder


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words quoted with their source; `words` is empty for a whole document or debate."""

    words: str
    title: str
    author: str = ""
    date: str = ""
    source: str = ""


class Annotations:
    """The highlights of a library."""

    def __init__(
        self,
        store: AnnotationStore,
        documents: DocumentStore,
        versions: VersionStore,
        undo: UndoStack,
        authorship: Authorship,
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records of one library."""
        self._store = store
        self._documents = documents
        self._versions = versions
        self._undo = undo
        self._authorship = authorship
        self._new_id = new_id

    def highlights(self, document_id: str) -> list[Highlight]:
        """List a document's highlights in the order of the text."""
        return self._store.highlights(document_id)

    def highlight(self, highlight_id: str) -> Highlight:
        """Read a highlight; raises DeskError when there is none of that id."""
        return self._store.highlight(highlight_id)

    def count(self, document_id: str) -> int:
        """Count a document's highlights."""
        return self._store.count_highlights(document_id)

    def placed(self, document_id: str) -> list[PlacedHighlight]:
        """List a document's highlights where they stand now."""
        rows = self._store.highlighted(document_id)
        if not rows:
            return []
        resolver = AnchorResolver(
            self._documents.text(document_id), self._versions.pending_reviews(document_id)
        )
        placed = []
        for key, colour, words, start, end in rows:
            place = resolver.doubt(f"highlight:{key}")
            if place is None and not resolver.stands(words, start, end):
                place = resolver.resolve("", self._store.highlight(key).anchor)
            if place is None:
                placed.append(PlacedHighlight(start, end, key, colour, "anchored"))
            else:
                placed.append(PlacedHighlight(place.start, place.end, key, colour, place.status))
        return placed

    def resolution(self, highlight_id: str) -> Resolution:
        """Tell where a highlight stands now; raises DeskError when there is none of that id."""
        highlight = self._store.highlight(highlight_id)
        owner = f"highlight:{highlight_id}"
        return self._versions.doubt(owner) or AnchorResolver(
            self._documents.text(highlight.document_id), {}
        ).resolve(owner, highlight.anchor)

    def resolved(self, document_id: str) -> list[tuple[Highlight, Resolution]]:
        """List a document's highlights with where they stand now; raises DeskError."""
        return self.resolve(document_id, self._store.highlights(document_id))

    def resolve(
        self, document_id: str, highlights: Sequence[Highlight]
    ) -> list[tuple[Highlight, Resolution]]:
        """Tell where some highlights of a document stand now; raises DeskError."""
        if not highlights:
            return []
        resolver = AnchorResolver(
            self._documents.text(document_id), self._versions.pending_reviews(document_id)
        )
        return [(mark, resolver.resolve(f"highlight:{mark.id}", mark.anchor)) for mark in highlights]

    def highlighted_documents(self, debate_id: str = "") -> list[str]:
        """List the documents of a debate, or of all, that have highlights, in the order they came."""
        return self._store.highlighted_documents(debate_id)

    def add(self, document_id: str, start: int, end: int, colour: str) -> Changes:
        """Highlight a passage (reading-text offsets) in one of the five colours."""
        anchor = anchor_in(self._documents, document_id, start, end)
        who = self._authorship
        each = Highlight(
            self._new_id(), document_id, _colour(colour), anchor, Provenance(who.name, who.now())
        )
        changes = Changes(
            highlights=frozenset({each.id}),
            documents=frozenset({document_id}),
            created=(Reference.highlight(each.id),),
        )
        with self._undo.edit(message("Highlight"), changes):
            self._store.add_highlight(each)
        return changes

    def recolour(self, highlight_id: str, colour: str) -> Changes:
        """Give a highlight another colour."""
        return self.recolour_all((highlight_id,), colour)

    def recolour_all(self, highlight_ids: Sequence[str], colour: str) -> Changes:
        """Give highlights another colour, as one edit; those that have it stay as they are."""
        _colour(colour)
        changed = [
            (mark, replace(mark, colour=colour))
            for mark in map(self._store.highlight, highlight_ids)
            if mark.colour != colour
        ]
        return self._write(message("Change highlight colour"), changed)

    def retag(
        self, highlight_ids: Sequence[str], added: Sequence[str], removed: Sequence[str] = ()
    ) -> Changes:
        """Give highlights tags, written without “#”, and take others from them, as one edit."""
        gone = frozenset(clean_tags(removed))
        changed = []
        for mark in map(self._store.highlight, highlight_ids):
            kept = [tag for tag in mark.tags if tag not in gone]
            tags = clean_tags([*kept, *added])
            if tags != mark.tags:
                changed.append((mark, replace(mark, tags=tags)))
        several = len(highlight_ids) > 1
        return self._write(message("Tag highlights") if several else message("Tag highlight"), changed)

    def _write(self, label: str, changed: Sequence[tuple[Highlight, Highlight]]) -> Changes:
        """Write highlights, each as it was and as it is to be, as one edit."""
        if not changed:
            return Changes()
        changes = _touching(before for before, _ in changed)
        with self._undo.edit(label, changes):
            for before, after in changed:
                revision = revision_of(before.colour, before.anchor.exact, *before.tags)
                made = self._authorship.changed(before.provenance, revision)
                self._store.write_highlight(replace(after, provenance=made))
        return changes

    def remove(self, *highlight_ids: str) -> Changes:
        """Take highlights away as one edit."""
        changes = _touching(map(self._store.highlight, highlight_ids))
        several = len(highlight_ids) > 1
        with self._undo.edit(
            message("Remove highlights") if several else message("Remove highlight"), changes
        ):
            for each in highlight_ids:
                self._store.remove_highlight(each)
        return changes


def _touching(highlights: Iterable[Highlight]) -> Changes:
    touched = list(highlights)
    return Changes(
        highlights=frozenset(mark.id for mark in touched),
        documents=frozenset(mark.document_id for mark in touched),
    )


def _colour(colour: str) -> str:
    if colour not in HIGHLIGHT_COLOURS:
        raise DeskError(
            message(
                "“{colour}” is not one of the colours {list}.",
                colour=colour,
                list=", ".join(HIGHLIGHT_COLOURS),
            )
        )
    return colour


class Notes:
    """The notes of a library."""

    def __init__(
        self,
        store: AnnotationStore,
        documents: DocumentStore,
        versions: VersionStore,
        maps: MapStore,
        session: MapSession,
        undo: UndoStack,
        authorship: Authorship,
        new_id: Callable[[], str],
        binder: "Callable[[], LinkBinder]",
    ) -> None:
        """Work on the records of one library; `binder` is asked for once a note is written."""
        self._binder = binder
        self._store = store
        self._documents = documents
        self._versions = versions
        self._maps = maps
        self._session = session
        self._undo = undo
        self._authorship = authorship
        self._new_id = new_id

    def note(self, note_id: str) -> Note:
        """Read a note; raises DeskError when there is none of that id."""
        return self._store.note(note_id)

    def notes(self, debate_id: str | None = None) -> list[Note]:
        """List the notes of one debate, or of all, oldest first."""
        return self._store.notes(debate_id)

    def notes_on(self, reference: Reference) -> list[Note]:
        """List the notes on one thing; for a document also those on its passages."""
        kinds: tuple[str, ...] = (reference.kind,)
        if reference.kind in ("document", "passage"):
            kinds = ("document", "passage")
        return self._store.notes_on(kinds, reference.id, reference.within)

    def notes_by_id(self, note_ids: Collection[str]) -> list[Note]:
        """Read the notes of some ids in the order of these; what is no longer there is left out."""
        return self._store.notes_by_id(note_ids)

    def count(self, debate_id: str) -> int:
        """Count the notes of a debate."""
        return self._store.count(debate_id)

    def note_ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's notes, the one changed last first."""
        return self._store.note_ids(debate_id)

    def note_ids_at(self, debate_id: str, owner_ids: Sequence[str]) -> list[str]:
        """List the ids of a debate's notes on debates, texts, maps and parts of these, in their order."""
        return self._store.note_ids_at(debate_id, owner_ids)

    def counts_by_node(self, map_id: str) -> dict[str, int]:
        """Count the notes on each node of a map; nodes without notes are left out."""
        return self._store.counts_by_node(map_id)

    def counts_by_document(self, debate_id: str) -> dict[str, int]:
        """Count the notes on each document of a debate and on its passages; others are left out."""
        return self._store.counts_by_document(debate_id)

    def count_on_document(self, document_id: str) -> int:
        """Count the notes on a document and on its passages."""
        return self._store.count_on_document(document_id)

    def resolution(self, note: Note) -> Resolution | None:
        """Tell where the passage of a note stands now; None for notes on other things."""
        if note.anchor is None:
            return None
        try:
            text = self._documents.text(note.target_id)
        except DeskError:
            return Resolution("orphaned", -1, -1, 0.0, message("Its document is no longer in the library."))
        owner = f"note:{note.id}"
        return self._versions.doubt(owner) or AnchorResolver(text, {}).resolve(owner, note.anchor)

    def placed(self, document_id: str) -> list[tuple[Note, Resolution]]:
        """List the notes on passages of a document with where those stand now; raises DeskError."""
        notes = self._store.notes_on(("passage",), document_id)
        if not notes:
            return []
        resolver = AnchorResolver(
            self._documents.text(document_id), self._versions.pending_reviews(document_id)
        )
        return [(each, resolver.resolve(f"note:{each.id}", each.anchor)) for each in notes if each.anchor]

    def add(self, reference: Reference, markdown: str = "", tags: Sequence[str] = ()) -> Changes:
        """Start a note on a passage, document, node, relation or debate; `created` points at it."""
        who = self._authorship
        target, debate_id = self._target(reference)
        note = Note(
            self._new_id(),
            debate_id,
            target,
            reference.id,
            markdown,
            clean_tags(tags),
            reference.within,
            anchor=anchor_in(self._documents, reference.id, reference.start, reference.end)
            if target == "passage"
            else None,
            provenance=Provenance(who.name, who.now()),
        )
        note = replace(note, links=self._binder().bound(note, markdown, {}))
        changes = _touched(note, created=(Reference.note(note.id),))
        with self._undo.edit(message("New note"), changes):
            self._store.add_note(note)
        return changes

    def add_linked(self, note_id: str, key: str, title: str) -> Changes:
        """Start a note on the debate for a link, by its key, in another note; `created` points at it."""
        linking = self._store.note(note_id)
        who = self._authorship
        made = Provenance(who.name, who.now())
        note = Note(self._new_id(), linking.debate_id, "debate", linking.debate_id, title, provenance=made)
        reference = Reference.note(note.id)
        changes = _touched(note, created=(reference,)) | _touched(linking)
        with self._undo.edit(message("New note from a link"), changes):
            self._store.add_note(note)
            self._store.write_note(linking.leading(key, reference))
        return changes

    def lead(self, note_id: str, key: str, target: Reference) -> Changes:
        """Let the links of a key in a note lead to a thing."""
        note = self._store.note(note_id)
        changes = _touched(note)
        with self._undo.edit(message("Choose what a link leads to"), changes):
            self._store.write_note(note.leading(key, target))
        return changes

    def _target(self, reference: Reference) -> tuple[NoteTarget, str]:
        if reference.kind in ("document", "passage"):
            return reference.kind, self._documents.document(reference.id).debate_id
        if reference.kind in ("node", "relation"):
            return reference.kind, self._maps.summary(reference.within).debate_id
        if reference.kind == "debate":
            return "debate", self._documents.debate(reference.id).id
        raise DeskError(message("A note can't be put on that."))

    def write(self, note_id: str, markdown: str, chosen: Mapping[str, Reference] | None = None) -> Changes:
        """Save a note's words at once; typing on in one note makes one step of undo.

        `chosen` tells by their keys what links lead to that were picked from a list.
        """
        note = self._store.note(note_id)
        if note.markdown == markdown and not chosen:
            return Changes()
        after = replace(note, markdown=markdown, links=self._binder().bound(note, markdown, chosen or {}))
        return self._change(message("Write note"), note, after) if after != note else Changes()

    def tag(self, note_id: str, tags: Sequence[str]) -> Changes:
        """Give a note its tags, written without “#”."""
        note = self._store.note(note_id)
        if note.tags == clean_tags(tags):
            return Changes()
        return self._change(message("Tag note"), note, replace(note, tags=clean_tags(tags)))

    def _change(self, label: str, before: Note, after: Note) -> Changes:
        changes = _touched(before)
        merge_key = f"note {before.id}"
        goes_on = self._undo.continues(merge_key) and before.provenance.parents
        revision = "" if goes_on else revision_of(before.markdown, before.tags)
        made = self._authorship.changed(before.provenance, revision)
        with self._undo.edit(label, changes, merge_key):
            self._store.write_note(replace(after, provenance=made))
        return changes

    def remove(self, note_id: str) -> Changes:
        """Delete a note."""
        changes = _touched(self._store.note(note_id))
        with self._undo.edit(message("Delete note"), changes):
            self._store.remove_note(note_id)
        return changes

    def leave(self, note_id: str) -> Changes:
        """Drop a note that was started and never got a word or a tag; others stay as they are."""
        note = self._store.note(note_id)
        if note.markdown.strip() or note.tags or note.provenance.modified:
            return Changes()
        return self._undo.withdraw(Reference.note(note_id)) or self.remove(note_id)

    def quotation(self, note: Note) -> Quotation | None:
        """Tell what a note is on, with the words it quotes; None when that is gone."""
        return self.quotations([note])[0]

    def quotations(self, notes: Sequence[Note]) -> list[Quotation | None]:
        """Tell what notes are on, as `quotation` does of one; each thing is read once for all of them."""
        documents = self._documents.described(
            {note.target_id for note in notes if note.target in ("document", "passage")}
        )
        debates = {note.target_id for note in notes if note.target == "debate"}
        debate_titles = {key: self._debate_title(key) for key in debates}
        on_nodes: dict[str, set[str]] = {note.map_id: set() for note in notes if note.map_id}
        for note in notes:
            if note.target == "node":
                on_nodes[note.map_id].add(note.target_id)
        map_titles = {key: self._map_title(key) for key in on_nodes}
        nodes = {key: self._maps.nodes(key, wanted) for key, wanted in on_nodes.items()}

        def quoted(note: Note) -> Quotation | None:
            if note.target in ("document", "passage"):
                on = documents.get(note.target_id)
                words = note.anchor.exact if note.anchor else ""
                if on is None:
                    return Quotation(words, "") if note.anchor else None
                return Quotation(words, on.title, on.author, on.date, on.source)
            if note.target == "debate":
                title = debate_titles[note.target_id]
                return None if title is None else Quotation("", title)
            title = map_titles[note.map_id]
            if title is None:
                return None
            if note.target == "node":
                node = nodes[note.map_id].get(note.target_id)
                return Quotation(node.label, title, node.speaker) if node else None
            return self._quoted_relation(note, title)

        return [quoted(note) for note in notes]

    def _debate_title(self, debate_id: str) -> str | None:
        with suppress(DeskError):
            return self._documents.debate(debate_id).title
        return None

    def _map_title(self, map_id: str) -> str | None:
        with suppress(DeskError):
            return self._maps.home(map_id).title
        return None

    def _quoted_relation(self, note: Note, title: str) -> Quotation | None:
        argument_map = self._session.map(note.map_id)
        relation = argument_map.relations.get(note.target_id)
        if relation is None:
            return None
        ends = [argument_map.nodes[each].label for each in relation.sources if each in argument_map.nodes]
        end = argument_map.target_node(relation)
        target = argument_map.nodes[end].label if end else ""
        return Quotation(f"{', '.join(ends)} → {target} ({relation.kind})", title)


def _touched(note: Note, created: tuple[Reference, ...] = ()) -> Changes:
    nodes = frozenset({(note.map_id, note.target_id)}) if note.target == "node" else frozenset()
    relations = frozenset({(note.map_id, note.target_id)}) if note.target == "relation" else frozenset()
    documents = frozenset({note.target_id}) if note.target in ("document", "passage") else frozenset()
    return Changes(
        notes=frozenset({note.id}),
        nodes=nodes,
        relations=relations,
        documents=documents,
        created=created,
    )


def clean_tags(tags: Sequence[str]) -> tuple[str, ...]:
    """Write tags without “#” and spaces at their ends, each once."""
    cleaned = (" ".join(each.lstrip("#").split()) for each in tags)
    return tuple(dict.fromkeys(each for each in cleaned if each))
