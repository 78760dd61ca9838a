"""What an import did: what came in, what is newer now, what was skipped and why."""

from collections.abc import Callable
from dataclasses import dataclass, field

from debatedesk.domain.changes import Changes

Progress = Callable[[int, int, str], None]
"""Told (done, total, message); raises Cancelled when the user has cancelled."""


def no_progress(done: int, total: int, message: str) -> None:
    """Ignore progress."""


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
