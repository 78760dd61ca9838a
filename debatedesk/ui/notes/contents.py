"""What the notes panel reads from the library."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Note
from debatedesk.domain.notes import first_line
from debatedesk.domain.reference import Reference
from debatedesk.services.annotations import Quotation
from debatedesk.services.workspace import Workspace
from debatedesk.ui.notes.rows import GONE, Condition, NoteLine, Position, condition_of
from debatedesk.ui.widgets.wording import in_one_line, shorten

Scope = Literal["debate", "text", "node"]

_LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class NoteHeading:
    """What a note is on, in words; `alert` when that has changed or gone."""

    words: str
    source: str
    alert: bool


class NotesContents:
    """Reads the notes of a debate, each with what it is on and where that stands.

    What was read of a note is kept until the note, or the text or map that it is on, changes.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._known: dict[str, NoteLine] = {}
        self._order: _Order | None = None
        self._listed: _Listed | None = None

    def forget(self, changes: Changes) -> bool:
        """Let go of what changes touch, so that it is read again; tell whether any note has to be."""
        if changes.everything or changes.debates:
            self._known.clear()
            self._order = self._listed = None
            return True
        parts = changes.nodes | changes.relations
        touched = changes.texts | changes.maps | {owner for owner, _ in parts}
        gone = set(changes.notes)
        if touched:
            gone |= {
                note_id
                for note_id, line in self._known.items()
                if line.note.target_id in touched or line.note.map_id in touched
            }
        for note_id in gone:
            self._known.pop(note_id, None)
        if self._listed is not None:
            self._listed = self._listed.read_again(self._workspace, gone)
        if self._order is not None and not self._order.stands(changes):
            self._order = None
        return bool(gone)

    def lines(self, debate_id: str, scope: Scope, on: Reference | None) -> list[NoteLine]:
        """Read all notes of a debate, or those on one document or node; none where `on` is missing."""
        if not debate_id:
            return []
        if scope == "debate":
            if self._listed is None or self._listed.debate_id != debate_id:
                self._listed = _Listed(debate_id, tuple(self._workspace.notes.notes(debate_id)))
            notes: Sequence[Note] = self._listed.notes
        elif on is None:
            return []
        else:
            notes = self._workspace.notes.notes_on(on)
        return self._described(notes, debate_id)

    def line(self, note: Note) -> NoteLine:
        """Describe one note."""
        return self._described([note], note.debate_id)[0]

    def heading(self, note: Note) -> NoteHeading:
        """Say above a note's text what it is on."""
        quotation = self._workspace.notes.quotation(note)
        condition = self.line(note).condition
        parts = (quotation.title, quotation.author) if quotation else ()
        source = " · ".join(each for each in parts if each)
        if condition == "orphaned":
            gone = GONE[note.target].capitalize()
            source = f"{gone} from {source}" if source else gone
        elif condition:
            source = f"Its words have changed · {source}"
        return NoteHeading(in_one_line(quotation.words) if quotation else "", source, bool(condition))

    def tags(self, debate_id: str) -> list[str]:
        """List the tags that the notes of a debate bear, the most used first."""
        counts: dict[str, int] = {}
        for line in self._known.values():
            for tag in line.tags if line.note.debate_id == debate_id else ():
                counts[tag] = counts.get(tag, 0) + 1
        return sorted(counts, key=lambda tag: (-counts[tag], tag.casefold()))

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

    def _described(self, notes: Sequence[Note], debate_id: str) -> list[NoteLine]:
        new = [note for note in notes if self._line_of(note) is None]
        if new:
            if self._order is None or self._order.debate_id != debate_id:
                self._order = _Order(self._workspace, debate_id)
            finder = _Finder(self._workspace, self._order)
            self._known |= {note.id: finder.line(note) for note in new}
        return [self._known[note.id] for note in notes]

    def _line_of(self, note: Note) -> NoteLine | None:
        line = self._known.get(note.id)
        return line if line is not None and (line.note is note or line.note == note) else None


@dataclass(frozen=True, slots=True)
class _Listed:
    """All notes of a debate, oldest first, as they were read."""

    debate_id: str
    notes: tuple[Note, ...]

    def read_again(self, workspace: Workspace, changed: Collection[str]) -> "_Listed":
        """Read some of the notes again, as far as they are there and of this debate."""
        if not changed:
            return self
        notes = [note for note in self.notes if note.id not in changed]
        for note_id in changed:
            with suppress(DeskError):
                notes.append(workspace.notes.note(note_id))
        here = (note for note in notes if note.debate_id == self.debate_id)
        return _Listed(self.debate_id, tuple(sorted(here, key=lambda note: note.created)))


class _Order:
    """The order in which the texts and maps of a debate stand."""

    def __init__(self, workspace: Workspace, debate_id: str) -> None:
        self.debate_id = debate_id
        ids = [debate_id]
        ids += [each.id for each in workspace.documents.documents(debate_id)]
        ids += [each.id for each in workspace.maps.maps(debate_id)]
        self._homes = {each: rank for rank, each in enumerate(ids)}

    def home(self, owner_id: str) -> int:
        """Give the place of a text or map, the last where it is not in the debate."""
        return self._homes.get(owner_id, _LAST)

    def stands(self, changes: Changes) -> bool:
        """Tell whether changes leave all places as they are: nothing came that has none yet."""
        return all(each in self._homes for each in changes.documents | changes.maps)


class _Finder:
    """Finds where notes stand; each text and map is read once for all of them."""

    def __init__(self, workspace: Workspace, order: _Order) -> None:
        self._workspace = workspace
        self._order = order
        self._resolutions: dict[str, dict[str, Resolution]] = {}
        self._nodes: dict[str, dict[str, int]] = {}

    def line(self, note: Note) -> NoteLine:
        """Describe a note."""
        quotation = self._workspace.notes.quotation(note)
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
            return home, self._node_ranks(note.map_id).get(note.target_id, _LAST), 0
        if resolution is None:
            return home, -1 if note.anchor is None else _LAST, 0
        start = resolution.start if resolution.status != "orphaned" else _LAST
        return home, start, resolution.end

    def _node_ranks(self, map_id: str) -> dict[str, int]:
        if map_id not in self._nodes:
            try:
                nodes = self._workspace.maps.map(map_id).nodes
            except DeskError:
                nodes = {}
            self._nodes[map_id] = {each: rank for rank, each in enumerate(nodes)}
        return self._nodes[map_id]


def _condition(note: Note, quotation: Quotation | None, resolution: Resolution | None) -> Condition:
    if quotation is None or not quotation.title or (note.anchor and resolution is None):
        return "orphaned"
    return condition_of(resolution.status) if resolution else ""


def _on(note: Note, quotation: Quotation | None) -> str:
    if quotation is None:
        return "On something that is no longer there"
    if note.target == "debate":
        return "On the debate"
    words = f"“{shorten(quotation.words)}”" if note.target == "passage" else shorten(quotation.words)
    if note.target in ("node", "relation"):
        return words
    title = quotation.title or "a text that is no longer there"
    return f"{words} · {title}" if quotation.words else title
