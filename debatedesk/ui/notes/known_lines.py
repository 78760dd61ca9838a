"""What has been read of notes, found by what they are on."""

from collections import Counter

from debatedesk.domain.library import Note
from debatedesk.ui.notes.rows import NoteLine


class KnownLines:
    """The lines of notes that were read, found by what they are on."""

    def __init__(self) -> None:
        """Know none yet."""
        self._lines: dict[str, NoteLine] = {}
        self._on: dict[tuple[str, str], set[str]] = {}
        self._of_map: dict[str, set[str]] = {}
        self.tags: Counter[str] = Counter()

    @property
    def lines(self) -> list[NoteLine]:
        """All of them."""
        return list(self._lines.values())

    def __contains__(self, note_id: str) -> bool:
        return note_id in self._lines

    def __getitem__(self, note_id: str) -> NoteLine:
        return self._lines[note_id]

    def is_as_read(self, note: Note) -> bool:
        """Tell whether a note has been read, and says what it said then."""
        line = self._lines.get(note.id)
        return line is not None and line.note == note

    def on(self, owner_id: str) -> set[str]:
        """Name the notes on a text, its passages or a debate."""
        return self._on.get(("", owner_id), set())

    def on_part(self, map_id: str, part: str) -> set[str]:
        """Name the notes on a node or relation."""
        return self._on.get((map_id, part), set())

    def of_map(self, map_id: str) -> set[str]:
        """Name the notes on all parts of a map."""
        return self._of_map.get(map_id, set())

    def on_relations(self, map_id: str) -> set[str]:
        """Name the notes on relations of a map."""
        return {each for each in self.of_map(map_id) if self._lines[each].note.target == "relation"}

    def at_home(self, owner_id: str) -> set[str]:
        """Name the notes on a text or map, or whatever is part of it."""
        return self.on(owner_id) | self.of_map(owner_id)

    def put(self, line: NoteLine) -> None:
        """Keep what was read of a note, in place of what was read of it before."""
        note = line.note
        self.drop(note.id)
        self._lines[note.id] = line
        self._on.setdefault((note.map_id, note.target_id), set()).add(note.id)
        if note.map_id:
            self._of_map.setdefault(note.map_id, set()).add(note.id)
        self.tags.update(note.tags)

    def drop(self, note_id: str) -> None:
        """Let go of what was read of a note."""
        line = self._lines.pop(note_id, None)
        if line is None:
            return
        note = line.note
        self._on[note.map_id, note.target_id].discard(note_id)
        if note.map_id:
            self._of_map[note.map_id].discard(note_id)
        for tag in note.tags:
            self.tags[tag] -= 1
            if not self.tags[tag]:
                del self.tags[tag]
