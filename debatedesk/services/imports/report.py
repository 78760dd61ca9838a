"""What an import did: what came in, what is newer now, what was skipped and why."""

from dataclasses import dataclass, field
from pathlib import Path

from debatedesk.domain.changes import Changes
from debatedesk.formats.limits import LONGEST_SENTENCE, shortened


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """Something that came in; `kind` is the document's kind, or `map`."""

    path: str
    id: str
    kind: str
    title: str
    characters: int


@dataclass(frozen=True, slots=True)
class RenewedItem:
    """A text that a newer version came in for: version `number`, which took the place of `before`.

    `doubts` counts the passages that a person should look at.
    """

    path: str
    id: str
    kind: str
    title: str
    characters: int
    before: int
    number: int
    pending_reviews: int

    @property
    def sentence(self) -> str:
        """Say what happened."""
        name = self.path.replace("\\", "/").rpartition("/")[2]
        return f"“{name}” is a newer version of “{self.title}”."


@dataclass(frozen=True, slots=True)
class SkippedItem:
    """A file that did not come in, and why in one sentence."""

    path: str
    reason: str


@dataclass(slots=True)
class ImportReport:
    """What an import did; `created_debate` tells that the debate is new."""

    imported: list[ImportedItem]
    skipped: list[SkippedItem]
    debate_id: str = ""
    created_debate: bool = False
    cancelled: bool = False
    renewed: list[RenewedItem] = field(default_factory=list)

    def skip(self, path: Path, reason: str) -> None:
        """Say in a sentence why a file or folder did not come in."""
        self.skipped.append(SkippedItem(str(path), shortened(reason, LONGEST_SENTENCE)))

    @property
    def all(self) -> list[ImportedItem | RenewedItem]:
        """All that came in."""
        return [*self.imported, *self.renewed]

    @property
    def changes(self) -> Changes:
        """The ids that the import touched; all where it brought newer versions, whose passages moved."""
        maps = frozenset(each.id for each in self.imported if each.kind == "map")
        documents = {each.id for each in self.imported if each.kind != "map"}
        return Changes(
            debates=frozenset({self.debate_id} if self.imported or self.renewed else ()),
            documents=frozenset(documents | {each.id for each in self.renewed}),
            maps=maps,
            everything=bool(self.renewed),
        )


def unforeseen(name: str, error: Exception) -> str:
    """Say in a sentence that a file could not come in for a reason that nobody thought of."""
    if isinstance(error, MemoryError):
        return f"“{name}” cannot be read: there is not enough memory."
    return f"“{name}” cannot be read: something in it is not as expected ({type(error).__name__})."
