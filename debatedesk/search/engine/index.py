"""The index on disk: a cache that may be thrown away at any time.

A directory of segments, which never change once written, and a manifest that names them, tells what in
them is deleted, and holds their hashes. Replacing the manifest is the one step that commits; whatever ends
before it leaves the old index whole. Nothing that the manifest does not vouch for is opened.
"""

import contextlib
import hashlib
import json
import mmap
import os
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debatedesk.search.engine.ranking import Ranking
from debatedesk.search.engine.segment_files import SUFFIX, Record, SegmentWriter
from debatedesk.search.engine.segments import Segment
from debatedesk.search.entries import Description, Entry
from debatedesk.search.query_tree import Node

FORMAT = 5
MANIFEST = "manifest.json"
SMALL = 4_000_000
"""Segments of fewer bytes are merged when there are too many of them."""
MOST_SMALL = 6


class IndexLost(Exception):
    """The index is missing, damaged or of another format, and has to be built anew."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a query matches: the numbers of entries, with their scores."""

    entries: Sequence[Entry]
    scores: Mapping[int, float]

    def best(self) -> list[int]:
        """List the numbers, the best first."""
        return sorted(self.scores, key=self.scores.__getitem__, reverse=True)

    def where(self, fits: Callable[[Description], bool]) -> "Found":
        """Keep only what fits."""
        kept = {n: score for n, score in self.scores.items() if fits(self.entries[n].description)}
        return Found(self.entries, kept)

    def beside(self, others: "Found") -> "Found":
        """Put others, which are numbered anew, beside these."""
        if not others.scores:
            return self
        first = len(self.entries)
        moved = {first + number: score for number, score in others.scores.items()}
        return Found([*self.entries, *others.entries], {**self.scores, **moved})


class Index:
    """The index in one directory, as it was at the last `refresh`."""

    def __init__(self, directory: Path) -> None:
        """Use a directory, which need not exist yet."""
        self._directory = directory
        self._records: list[Record] = []
        self._segments: list[Segment] = []
        self._data: dict[str, memoryview] = {}
        self._stamp: object = None
        self._ranking: Ranking | None = None
        self.token = ""

    def refresh(self) -> None:
        """Read the manifest again where it has changed; raises IndexLost."""
        for _ in range(3):
            stamp = self._stamp_now()
            if stamp is None:
                break
            if stamp == self._stamp:
                return
            try:
                self._read()
            except FileNotFoundError:  # another process has just put a newer one in its place
                continue
            except (OSError, ValueError, KeyError, TypeError, LookupError) as error:
                self.forget()
                raise IndexLost(str(error)) from error
            self._stamp = stamp
            return
        self.forget()
        raise IndexLost("there is no index")

    def _stamp_now(self) -> object:
        try:
            status = (self._directory / MANIFEST).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size

    def _read(self) -> None:
        content = json.loads((self._directory / MANIFEST).read_bytes())
        body = content["body"]
        if content["digest"] != _digest(_encode(body)) or body["format"] != FORMAT:
            raise ValueError("the manifest is damaged or of another format")
        records = [Record(**each) for each in body["segments"]]
        data = {each.name: self._data.get(each.name) or self._map(each) for each in records}
        known = {each.name: each for each in self._segments}
        segments = [known.get(each.name) or Segment(each.name, data[each.name]) for each in records]
        for segment, record in zip(segments, records, strict=True):
            segment.delete_only(record.deleted)
        self._take(records, segments, data)
        self.token = body["token"]

    def _map(self, record: Record) -> memoryview:
        """Map a segment into memory and make sure that it is what was written."""
        with (self._directory / (record.name + SUFFIX)).open("rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if len(data) != record.size or _digest(data) != record.digest:
            raise ValueError(f"{record.name} is damaged")
        return data

    def _take(self, records: list[Record], segments: list[Segment], data: dict[str, memoryview]) -> None:
        self._records, self._segments, self._data = records, segments, data
        self._ranking = None

    def forget(self) -> None:
        """Let go of all that is open."""
        self._take([], [], {})
        self._stamp = None
        self.token = ""

    def discard(self) -> None:
        """Make sure that this index is not used again."""
        self.forget()
        with contextlib.suppress(OSError):
            (self._directory / MANIFEST).unlink()

    @contextlib.contextmanager
    def locked(self, seconds: float) -> Iterator[bool]:
        """Be the one process that writes; yields False where another one still is after that time.

        Raises OSError where the directory can't be written. The system frees the lock of what was killed.
        """
        import sqlite3

        self._directory.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(self._directory / "lock", isolation_level=None, timeout=seconds)
        with contextlib.closing(lock):
            try:
                lock.execute("PRAGMA journal_mode = MEMORY")
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.DatabaseError as error:
                if "locked" in str(error):
                    yield False
                    return
                if "not a database" in str(error):
                    (self._directory / "lock").unlink()
                raise OSError(str(error)) from error
            yield True

    def __len__(self) -> int:
        """Count what can be found."""
        return sum(len(each.entries) - len(each.deleted) for each in self._segments)

    def search(self, tree: Node) -> Found:
        """Find what a query matches; raises any exception where the index is damaged."""
        ranking = self.ranking()
        return Found(ranking.entries, ranking.scores(tree) if self._segments else {})

    def ranking(self) -> Ranking:
        """Return what ranks the present entries and knows their words."""
        if self._ranking is None:
            self._ranking = Ranking(self._segments)
        return self._ranking


class IndexWriter(SegmentWriter):
    """One change of an index: what is removed, what is added, and `commit`, all under its lock."""

    def __init__(self, index: Index) -> None:
        """Change an index; what isn't committed is not there."""
        super().__init__(index._directory)
        self._kept = [(each, set(each.deleted)) for each in index._segments]
        self._records = {each.name: each for each in index._records}

    def clear(self) -> None:
        """Begin with nothing."""
        self._kept = []

    def remove(self, keys: frozenset[str]) -> None:
        """Take entries out that were there before."""
        for segment, deleted in self._kept:
            deleted |= {n for n, each in enumerate(segment.entries) if each.description.key in keys}

    def commit(self) -> str:
        """Make the change hold and return the token that tells this state from all others."""
        self._merge()
        self.flush()
        records = [
            Record(each.name, each.size, self._records[each.name].digest, sorted(deleted))
            for each, deleted in self._kept
            if len(deleted) < len(each.entries)
        ]
        records += self._new
        token = secrets.token_hex(12)
        segments = [each.row() for each in records]
        body = {"format": FORMAT, "token": token, "segments": segments}
        self._replace_manifest({"body": body, "digest": _digest(_encode(body))})
        self._sweep({each.name for each in records})
        return token

    def _merge(self) -> None:
        """Write small segments, and such as are mostly deleted, into the new one."""
        stale = [pair for pair in self._kept if 2 * len(pair[1]) > len(pair[0].entries)]
        small = [pair for pair in self._kept if pair[0].size < SMALL and pair not in stale]
        merged = stale + (small if len(small) >= MOST_SMALL else [])
        self._kept = [pair for pair in self._kept if pair not in merged]
        for segment, deleted in merged:
            for number, entry in enumerate(segment.entries):
                if number not in deleted:
                    self.add(entry)

    def _replace_manifest(self, content: dict[str, Any]) -> None:
        directory = self._directory
        unfinished = directory / f"{MANIFEST}.part"
        with unfinished.open("wb") as file:
            file.write(_encode(content))
        os.replace(unfinished, directory / MANIFEST)

    def _sweep(self, named: set[str]) -> None:
        """Delete what no manifest names any more, as what a killed process left."""
        for path in self._directory.glob(f"*{SUFFIX}"):
            if path.name.removesuffix(SUFFIX) not in named:
                with contextlib.suppress(OSError):
                    path.unlink()


def _encode(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), sort_keys=True).encode()


def _digest(data: bytes | memoryview) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
