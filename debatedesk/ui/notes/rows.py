"""What the notes panel lists: each note's first line, what it is on, its tags; filtered and sorted."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.library import Note, NoteTarget
from debatedesk.domain.reference import Reference
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.wording import natural

Order = Literal["place", "newest", "title"]
Condition = Literal["", "changed", "orphaned"]
Position = tuple[int, int, int]

GONE: dict[NoteTarget, str] = {
    "passage": "its words are gone",
    "document": "its text is gone",
    "node": "its node is gone",
    "relation": "its link is gone",
    "debate": "its debate is gone",
}


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
            return GONE[self.note.target]
        return "words changed" if self.condition else ""

    @property
    def spoken(self) -> str:
        """The row in words."""
        tags = f"tags {', '.join(self.tags)}" if self.tags else ""
        return ", ".join(each for each in (self.title, self.on, self.problem, tags) if each)

    @property
    def tip(self) -> str:
        """What the note is on, in full."""
        tags = " ".join(f"#{tag}" for tag in self.tags)
        return "\n".join(each for each in (self.title, self.on, tags) if each)


def condition_of(status: AnchorStatus) -> Condition:
    """Tell what to say of a note whose words resolve so."""
    return {"anchored": "", "needs_review": "changed", "orphaned": "orphaned"}[status]  # type: ignore[return-value]


def note_rows(
    lines: Iterable[NoteLine],
    words: str,
    passes: Callable[[str], Callable[[str], bool]],
    order: Order,
) -> list[Row]:
    """Keep the notes that hold all words and bear all `#tags` of `words`, in the order asked for."""
    typed = words.split()
    if not typed:
        return [Row(line.note.id, line) for line in _in_order(list(lines), order)]
    tags = [each.lstrip("#").casefold() for each in typed if each.startswith("#")]
    holds = passes(" ".join(each for each in typed if not each.startswith("#")))
    kept = [line for line in lines if _bears(line, tags) and holds(_searched(line))]
    return [Row(line.note.id, line) for line in _in_order(kept, order)]


def _searched(line: NoteLine) -> str:
    return f"{line.note.markdown}\n{line.on}\n{' '.join(line.tags)}"


def _bears(line: NoteLine, wanted: Sequence[str]) -> bool:
    own = [tag.casefold().replace(" ", "-") for tag in line.tags]
    return all(any(tag.startswith(each) for tag in own) for each in wanted)


def _in_order(lines: list[NoteLine], order: Order) -> list[NoteLine]:
    if order == "newest":
        return sorted(lines, key=lambda line: line.note.modified, reverse=True)
    if order == "title":
        return sorted(lines, key=lambda line: (natural(line.title), line.note.created))
    return sorted(lines, key=lambda line: (line.position, line.note.created))
