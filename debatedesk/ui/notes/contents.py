"""What the notes panel reads from the library."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from typing import Literal

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.services.annotations import Quotation
from debatedesk.services.workspace import Workspace
from debatedesk.ui.notes.debate_order import DebateOrder
from debatedesk.ui.notes.known_lines import KnownLines
from debatedesk.ui.notes.rows import GONE, Condition, NoteLine, Order, Position, condition_of
from debatedesk.ui.translation import joined, quoted, tr
from debatedesk.ui.widgets.wording import alphabetical, capitalised, in_one_line, shorten

Scope = Literal["debate", "text", "node"]


@dataclass(frozen=True, slots=True)
class NoteHeading:
    """What a note is on, in words; `alert` when that has changed or gone."""

    words: str
    source: str
    alert: bool


class NotesContents:
    """Reads the notes of a debate, each with what it is on and where that stands.

    What was read of a note is kept until the note, or what it is on, changes.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._debate_id = ""
        self.is_whole = False
        """Whether all notes of the debate have been read."""
        self._known = KnownLines()
        self._order = DebateOrder(workspace, "")
        self._ahead: Iterator[list[str]] = iter(())
        self._finder = _Finder(workspace, self._order)

    @property
    def lines_read(self) -> list[NoteLine]:
        """The notes of the debate that have been read so far."""
        return self._known.lines

    def go_to(self, debate_id: str, order: Order) -> None:
        """Let `read_on` read the notes of a debate, from now on in an order as near to this as is known."""
        if debate_id != self._debate_id:
            self._read_debate(debate_id)
        if not self.is_whole:
            self._ahead = self._order.note_ids(order)

    def read_on(self) -> list[NoteLine]:
        """Read those of some notes of the debate that have not been read, in a few milliseconds."""
        note_ids = next(self._ahead, None)
        self.is_whole = note_ids is None
        new = [note_id for note_id in note_ids or () if note_id not in self._known]
        return self._described(self._workspace.notes.notes_by_id(new)) if new else []

    def forget(self, changes: Changes) -> set[str] | None:
        """Let go of what changes touch; return the ids of the notes to be read again, None for all."""
        self._finder = _Finder(self._workspace, self._order)
        moved = changes.debates and (changes.documents or changes.maps)
        if changes.everything or moved:
            self._read_debate(self._debate_id)
            return None
        touched = set(changes.notes)
        for debate_id in changes.debates:
            touched |= self._known.on(debate_id)
        for document_id in changes.texts:
            touched |= self._known.on(document_id)
        for map_id in changes.maps:
            touched |= self._known.of_map(map_id)
        for map_id, part in changes.nodes | changes.relations:
            touched |= self._known.on_part(map_id, part)
        for map_id in {map_id for map_id, _ in changes.nodes}:
            touched |= self._known.on_relations(map_id)  # they are named by the nodes at their ends
        for owner_id in self._order.follow(changes):
            touched |= self._known.at_home(owner_id)
        for map_id, node_id in self._order.follow_nodes(changes):
            touched |= self._known.on_part(map_id, node_id)
        for note_id in touched:
            self._known.drop(note_id)
        return touched

    def lines(self, debate_id: str, scope: Scope, on: Reference | None) -> list[NoteLine]:
        """Read all notes of a debate, or those on one document or node; none where `on` is missing."""
        if not debate_id:
            return []
        if debate_id != self._debate_id:
            self._read_debate(debate_id)
        if scope != "debate":
            return self._described(self._workspace.notes.notes_on(on)) if on else []
        if not self.is_whole:
            self._described(self._workspace.notes.notes(debate_id))
            self.is_whole = True
        return self._known.lines

    def read_again(
        self, note_ids: Collection[str], scope: Scope, on: Reference | None
    ) -> dict[str, NoteLine | None]:
        """Read notes that were let go of; None for those that are not among `lines` any more."""
        notes: list[Note] = []
        for note_id in note_ids:
            with suppress(DeskError):
                notes.append(self._workspace.notes.note(note_id))
        here = [note for note in notes if note.debate_id == self._debate_id]
        known = {line.note.id: line for line in self._described(here)}
        return {
            note_id: known[note_id]
            if note_id in known and _is_listed(known[note_id].note, scope, on)
            else None
            for note_id in note_ids
        }

    def line(self, note: Note) -> NoteLine:
        """Describe one note."""
        if note.debate_id != self._debate_id:
            self._read_debate(note.debate_id)
        return self._described([note])[0]

    def heading(self, note: Note) -> NoteHeading:
        """Say above a note's text what it is on."""
        quotation = self._workspace.notes.quotation(note)
        condition = self.line(note).condition
        parts = (quotation.title, quotation.author) if quotation else ()
        source = joined(parts)
        if condition == "orphaned":
            gone = capitalised(tr(GONE[note.target]))
            source = tr("{problem} from {source}", problem=gone, source=source) if source else gone
        elif condition:
            source = tr("Its words have changed · {source}", source=source)
        return NoteHeading(in_one_line(quotation.words) if quotation else "", source, bool(condition))

    def tags(self) -> list[str]:
        """List the tags that the notes read bear, the most used first, then those of the debate's texts."""
        counts = self._known.tags
        of_notes = sorted(counts, key=lambda tag: (-counts[tag], alphabetical(tag)))
        of_texts = self._workspace.documents.tags(self._debate_id) if self._debate_id else []
        return list(dict.fromkeys((*of_notes, *of_texts)))

    def target_of(self, note: Note) -> Reference:
        """Point at what a note is on: its passage where it stands now, its text, its node."""
        if note.target in ("node", "relation"):
            return Reference(note.target, note.target_id, note.map_id)
        if note.target == "debate":
            return Reference.debate(note.target_id)
        resolution = self._workspace.notes.resolution(note)
        if resolution is None or resolution.status == "orphaned":
            return Reference.document(note.target_id)
        return Reference.passage(note.target_id, resolution.start, resolution.end)

    def _read_debate(self, debate_id: str) -> None:
        self._debate_id = debate_id
        self.is_whole = False
        self._known = KnownLines()
        self._order = DebateOrder(self._workspace, debate_id)
        self._ahead = self._order.note_ids("place")
        self._finder = _Finder(self._workspace, self._order)

    def _described(self, notes: Sequence[Note]) -> list[NoteLine]:
        new = [note for note in notes if not self._known.is_as_read(note)]
        if new:
            for note, quotation in zip(new, self._workspace.notes.quotations(new), strict=True):
                self._known.put(self._finder.line(note, quotation))
        return [self._known[note.id] for note in notes]


def _is_listed(note: Note, scope: Scope, on: Reference | None) -> bool:
    """Tell whether a note is among those on `on`, or all are listed."""
    if scope == "debate":
        return True
    if on is None or note.target_id != on.id:
        return False
    if on.kind in ("document", "passage"):
        return note.target in ("document", "passage")
    return (note.target, note.map_id) == (on.kind, on.within)


class _Finder:
    """Finds where notes stand; each text is read once for all of them."""

    def __init__(self, workspace: Workspace, order: DebateOrder) -> None:
        self._workspace = workspace
        self._order = order
        self._resolutions: dict[str, dict[str, Resolution]] = {}

    def line(self, note: Note, quotation: Quotation | None) -> NoteLine:
        """Describe a note that is on what is quoted."""
        resolution = self.resolution(note)
        return NoteLine(
            note,
            first_line(note.markdown),
            _on(note, quotation),
            _condition(note, quotation, resolution),
            self.position(note, resolution),
        )

    def resolution(self, note: Note) -> Resolution | None:
        """Tell where a note's words stand; None for notes on no words, or where the text is gone."""
        if note.anchor is None:
            return None
        if note.target_id not in self._resolutions:
            try:
                placed = self._workspace.notes.placed(note.target_id)
            except DeskError:
                placed = []
            self._resolutions[note.target_id] = {anchored.id: resolution for anchored, resolution in placed}
        return self._resolutions[note.target_id].get(note.id)

    def position(self, note: Note, resolution: Resolution | None) -> Position:
        """Give the place of a note in the order of the debate."""
        home = self._order.home(note.map_id or note.target_id)
        if note.map_id:
            return home, self._order.node(note.map_id, note.target_id), 0
        if resolution is None:
            return home, -1 if note.anchor is None else inf, 0
        start = resolution.start if resolution.status != "orphaned" else inf
        return home, start, resolution.end


def _condition(note: Note, quotation: Quotation | None, resolution: Resolution | None) -> Condition:
    if quotation is None or not quotation.title or (note.anchor and resolution is None):
        return "orphaned"
    return condition_of(resolution.status) if resolution else ""


def _on(note: Note, quotation: Quotation | None) -> str:
    if quotation is None:
        return tr("On something that is no longer there")
    if note.target == "debate":
        return tr("On the debate")
    words = quoted(shorten(quotation.words)) if note.target == "passage" else shorten(quotation.words)
    if note.target in ("node", "relation"):
        return words
    title = quotation.title or tr("a text that is no longer there")
    return joined((words, title)) if quotation.words else title
