"""Segments as files: entries gather until a segment of them is worth writing."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from debatedesk.search.engine.segment_writing import build_segment
from debatedesk.search.entries import Entry

SUFFIX = ".segment"
DIGEST_SIZE = 32
BATCH_WORDS = 2_000_000
"""A segment is written whenever so many words have come together."""


@dataclass(slots=True)
class Record:
    """What the manifest says of a segment."""

    name: str
    size: int
    digest: str
    deleted: list[int] = field(default_factory=list)

    def row(self) -> dict[str, Any]:
        """Give it as the manifest holds it."""
        return {name: getattr(self, name) for name in self.__slots__}


class SegmentWriter:
    """Writes entries into new segments, which no manifest names yet."""

    def __init__(self, directory: Path) -> None:
        """Write into the directory of an index, which has to be locked meanwhile."""
        self._directory = directory
        self._new: list[Record] = []
        self._waiting: list[Entry] = []
        self._words = 0

    def add(self, entry: Entry) -> None:
        """Put an entry in; one of the same key has to be removed first."""
        self._waiting.append(entry)
        self._words += len(entry.words.starts)
        if self._words >= BATCH_WORDS:
            self.flush()

    def flush(self) -> None:
        """Write what waits for more to come."""
        if self._waiting:
            self._new.append(self._write(self._waiting))
        self._waiting, self._words = [], 0

    def _write(self, entries: Sequence[Entry]) -> Record:
        name = secrets.token_hex(8)
        digest = hashlib.blake2b(digest_size=DIGEST_SIZE)
        size = 0
        with (self._directory / (name + SUFFIX)).open("xb") as file:
            for part in build_segment(entries):
                file.write(part)
                digest.update(part)
                size += len(part)
        return Record(name, size, digest.hexdigest())

    def parts(self) -> list[dict[str, Any]]:
        """Tell what was written, for `take` in another process."""
        return [record.row() for record in self._new]

    def take(self, parts: Sequence[dict[str, Any]]) -> None:
        """Put segments in that another process has written there."""
        self._new += [Record(**row) for row in parts]
