"""What the notes panel lists: each note's first line, what it is on, its tags; filtered and sorted."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.library import Note, NoteTarget
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.sorted_rows import SortedRows, SortKey
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import alphabetical

Order = Literal["place", "newest", "title"]
Condition = Literal["", "changed", "orphaned"]
Position = tuple[float, float, float]

GONE: dict[NoteTarget, str] = {
    "passage": message("its words are gone"),
    "document": message("its text is gone"),
    "node": message("its node is gone"),
    "relation": message("its link is gone"),
    "debate": message("its debate is gone"),
}

_BACKWARDS = {code: chr(127 - code) for code in range(128)}
"""Turns the order of moments, which are written in ASCII, round."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note in the list; `on` says what it is on, `position` where that stands in the debate."""

    note: Note
    title: str
    on: str
    condition: Condition = ""
    position: Position = (0, 0, 0)

    @property
    def reference(self) -> Reference:
        """Point at the note."""
        return Reference.note(self.note.id)

    @property
    def tags(self) -> tuple[str, ...]:
        """The note's tags."""
        return self.note.tags

    @property
    def problem(self) -> str:
        """What became of what the note is on, in a few words; empty where all is well."""
        if self.condition == "orphaned":
            return tr(GONE[self.note.target])
        return tr("words changed") if self.condition else ""

    @property
    def spoken(self) -> str:
        """The row in words."""
        tags = tr("tags {list}", list=", ".join(self.tags)) if self.tags else ""
        return ", ".join(each for each in (self.title, self.on, self.problem, tags) if each)

    @property
    def tip(self) -> str:
        """What the note is on, in full."""
        tags = " ".join(f"#{tag}" for tag in self.tags)
        return "\n".join(each for each in (self.title, self.on, tags) if each)


def condition_of(status: AnchorStatus) -> Condition:
    """Tell what to say of a note whose words resolve so."""
    return {"anchored": "", "needs_review": "changed", "orphaned": "orphaned"}[status]  # type: ignore[return-value]


class NoteFilter:
    """Keeps the notes that hold all words and bear all `#tags` of what is typed."""

    def __init__(self, words: str, passes: Callable[[str], Callable[[str], bool]]) -> None:
        """Filter by `words`; `passes` makes the test for plain ones."""
        typed = words.split()
        self._all = not typed
        self._tags = [word.lstrip("#").casefold() for word in typed if word.startswith("#")]
        self._holds = passes(" ".join(word for word in typed if not word.startswith("#")))

    def keeps(self, line: NoteLine) -> bool:
        """Tell whether a note is to be listed."""
        return self._all or (_bears(line, self._tags) and self._holds(_searched(line)))


def note_rows(
    lines: Iterable[NoteLine],
    words: str,
    passes: Callable[[str], Callable[[str], bool]],
    order: Order,
) -> SortedRows:
    """Keep the notes that hold all words and bear all `#tags` of `words`, in the order asked for."""
    keeps = NoteFilter(words, passes).keeps
    return SortedRows((sort_key(line, order), note_row(line)) for line in lines if keeps(line))


def note_row(line: NoteLine) -> Row:
    """Make the row of a note."""
    return Row(line.note.id, line)


def _searched(line: NoteLine) -> str:
    return f"{line.note.markdown}\n{line.on}\n{' '.join(line.tags)}"


def _bears(line: NoteLine, wanted: Sequence[str]) -> bool:
    own = [tag.casefold().replace(" ", "-") for tag in line.tags]
    return all(any(tag.startswith(each) for tag in own) for each in wanted)


def sort_key(line: NoteLine, order: Order) -> SortKey:
    """Give what a note is sorted by; no two have the same."""
    note = line.note
    if order == "newest":
        return f"{note.modified.translate(_BACKWARDS)}{_BACKWARDS[0]}", note.created, note.id
    if order == "title":
        return alphabetical(line.title), note.created, note.id
    return line.position, note.created, note.id
