"""What is told of backups."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a library holds; what is in the trash counts."""

    debates: int = 0
    texts: int = 0
    notes: int = 0
    maps: int = 0
    nodes: int = 0
    highlights: int = 0

    def holds_at_least(self, other: "Counts") -> bool:
        """Tell whether nothing is less than in another."""
        return all(getattr(self, field.name) >= getattr(other, field.name) for field in fields(self))

    @property
    def total(self) -> int:
        """Count all together."""
        return sum(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What is known of a backup: when it was made, its size in bytes, what it holds, what is wrong with it.

    `counts` is None where it was not counted. `verified` tells that all of it was read and is whole;
    `library` stands for the library that it is of, empty where that is not known.
    """

    path: str
    made: str
    size: int
    counts: Counts | None = None
    damage: str = ""
    verified: bool = False
    library: str = ""


@dataclass(frozen=True, slots=True)
class WrittenBackup:
    """A backup that was written, and what is to be told about it; empty where all is as wanted."""

    path: str
    note: str = ""
