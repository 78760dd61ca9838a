"""The index on disk: a cache that may be thrown away at any time, and our `Engine`.

A directory of segments, which never change once written, and a manifest that names them, tells what in
them is deleted, and holds their hashes. Replacing the manifest is the one step that commits; whatever ends
before it leaves the old index whole.

Nothing is read from an index that was not made here: the manifest is signed with a key that never leaves
this machine (HMAC-SHA256), and nothing that it does not vouch for is opened. What comes with a library from
elsewhere, is damaged or was put in its place is an index lost, and built anew.
"""

import contextlib
import hashlib
import hmac
import json
import mmap
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from debatedesk.search.engine.protocol import IndexLost, ScoredEntries
from debatedesk.search.engine.ranking import Ranking
from debatedesk.search.engine.segment_files import DIGEST_SIZE, SUFFIX, Record, SegmentWriter
from debatedesk.search.engine.segments import Segment
from debatedesk.search.query_tree import Node

FORMAT = 9
MANIFEST = "manifest"
LOCK = "lock"
UNFINISHED = ".part"
LARGEST_MANIFEST = 100_000_000
_PART = 1_000_000
SMALL = 4_000_000
"""Segments of fewer bytes are merged when there are too many of them."""
MOST_SMALL = 6


class Index:
    """The index in one directory, as it was at the last `refresh`."""

    def __init__(self, directory: Path, key: bytes) -> None:
        """Use a directory, which need not exist yet; `key` signs its manifest on this machine."""
        self._directory = directory
        self._key = key
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
            except Exception as error:  # whatever is wrong with it, it can be built anew
                self.forget()
                raise IndexLost(str(error)) from error
            self._stamp = stamp
            return
        self.forget()
        raise IndexLost("there is no index")

    def _stamp_now(self) -> object:
        try:
            status = (self._directory / MANIFEST).lstat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_ino, status.st_size

    def _read(self) -> None:
        with _open_regular(self._directory / MANIFEST) as file:
            if os.fstat(file).st_size > LARGEST_MANIFEST:
                raise ValueError("the manifest is too large")
            signature, _, encoded = os.read(file, LARGEST_MANIFEST).partition(b"\n")
        if not hmac.compare_digest(signature, self._sign(encoded)):
            raise ValueError("the manifest was not made here, or is damaged")
        body = json.loads(encoded)
        if body["format"] != FORMAT:
            raise ValueError("the manifest is of another format")
        records = [Record(**row) for row in body["segments"]]
        data = {record.name: self._data.get(record.name) or self._map(record) for record in records}
        known = {segment.name: segment for segment in self._segments}
        segments = [known.get(record.name) or Segment(record.name, data[record.name]) for record in records]
        for segment, record in zip(segments, records, strict=True):
            segment.delete_only(record.deleted)
        self._take(records, segments, data)
        self.token = body["token"]

    def _sign(self, encoded: bytes) -> bytes:
        return hmac.new(self._key, encoded, hashlib.sha256).hexdigest().encode()

    def _map(self, record: Record) -> memoryview:
        """Map a segment into memory and make sure that it is what was written."""
        with _open_regular(self._directory / (record.name + SUFFIX)) as file:
            if os.fstat(file).st_size != record.size or _digest(file) != record.digest:
                raise ValueError(f"{record.name} is damaged")
            return memoryview(mmap.mmap(file, 0, access=mmap.ACCESS_READ))

    def _take(self, records: list[Record], segments: list[Segment], data: dict[str, memoryview]) -> None:
        self._records, self._segments, self._data = records, segments, data
        self._ranking = None

    def release(self) -> None:
        """Let the system have the memory of what was read; it is read again where it is needed."""
        if hasattr(mmap, "MADV_DONTNEED"):
            for data in self._data.values():
                if isinstance(data.obj, mmap.mmap):
                    data.obj.madvise(mmap.MADV_DONTNEED)

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

        if self._directory.is_symlink():  # whoever planted it would have us write and delete elsewhere
            self._directory.unlink()
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)  # it holds every word of the texts
        path = self._directory / LOCK
        for each in (path, path.with_name(f"{LOCK}-journal"), path.with_name(f"{LOCK}-wal")):
            if each.is_symlink() or (each.exists() and not each.is_file()):
                _remove(each)
        lock = sqlite3.connect(path, isolation_level=None, timeout=seconds)
        with contextlib.closing(lock):
            try:
                lock.execute("PRAGMA journal_mode = MEMORY")
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.DatabaseError as error:
                if "locked" in str(error):
                    yield False
                    return
                if "not a database" in str(error) or "malformed" in str(error):
                    path.unlink()
                raise OSError(str(error)) from error
            yield True

    def __len__(self) -> int:
        """Count what can be found."""
        return sum(len(each.entries) - len(each.deleted) for each in self._segments)

    def search(self, tree: Node) -> ScoredEntries:
        """Find what a query matches; raises any exception where the index is damaged."""
        return self.reader().search(tree)

    def reader(self) -> Ranking:
        """Return what answers queries on the present entries and knows their words."""
        if self._ranking is None:
            self._ranking = Ranking(self._segments)
        return self._ranking

    def writer(self) -> "IndexWriter":
        """Begin a change."""
        return IndexWriter(self)

    def part_writer(self) -> SegmentWriter:
        """Begin a part of a change for another process, which has the index locked."""
        return SegmentWriter(self._directory)


class IndexWriter(SegmentWriter):
    """One change of an index: what is removed, what is added, and `commit`, all under its lock."""

    def __init__(self, index: Index) -> None:
        """Change an index; what isn't committed is not there."""
        super().__init__(index._directory)
        self._index = index
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
        segments = [record.row() for record in records]
        self._replace_manifest(_encode({"format": FORMAT, "token": token, "segments": segments}))
        self._sweep({record.name for record in records})
        return token

    def _merge(self) -> None:
        """Write small segments, and such as are mostly deleted, into the new one."""
        stale = [pair for pair in self._kept if 2 * len(pair[1]) > len(pair[0].entries)]
        small = [pair for pair in self._kept if pair[0].size < SMALL and pair not in stale]
        merged = stale + (_smallest(small) if len(small) >= MOST_SMALL else [])
        self._kept = [pair for pair in self._kept if pair not in merged]
        for segment, deleted in merged:
            for number, entry in enumerate(segment.entries):
                if number not in deleted:
                    self.add(entry)

    def _replace_manifest(self, encoded: bytes) -> None:
        manifest = self._directory / MANIFEST
        unfinished = self._directory / f"{secrets.token_hex(8)}{UNFINISHED}"
        with unfinished.open("xb") as file:
            file.write(self._index._sign(encoded) + b"\n" + encoded)
        if manifest.is_dir() and not manifest.is_symlink():
            _remove(manifest)
        os.replace(unfinished, manifest)

    def _sweep(self, named: set[str]) -> None:
        """Delete what no manifest names any more, as what a killed process or an older format left."""
        kept = {f"{name}{SUFFIX}" for name in named}
        for pattern in (f"*{SUFFIX}", f"*{UNFINISHED}", "manifest.json"):
            for path in self._directory.glob(pattern):
                if path.name not in kept:
                    with contextlib.suppress(OSError):
                        path.unlink()


def _smallest(small: list[tuple[Segment, set[int]]]) -> list[tuple[Segment, set[int]]]:
    """Choose the smallest segments, at least two, but none that outweighs the smaller ones together."""
    ordered = sorted(small, key=lambda pair: pair[0].size)
    chosen = ordered[:2]
    for pair in ordered[2:]:
        if pair[0].size > 2 * sum(other.size for other, _ in chosen):
            break
        chosen.append(pair)
    return chosen


@contextlib.contextmanager
def _open_regular(path: Path) -> Iterator[int]:
    """Open a regular file to read; nothing else, since a link leads elsewhere and a pipe waits for ever."""
    flags = (
        os.O_RDONLY
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_NONBLOCK", 0)
        | getattr(os, "O_BINARY", 0)
    )
    file = os.open(path, flags)
    try:
        if not stat.S_ISREG(os.fstat(file).st_mode):
            raise ValueError(f"{path.name} is no file")
        yield file
    finally:
        os.close(file)


def _remove(path: Path) -> None:
    """Remove what stands in the place of a file; raises OSError."""
    if path.is_dir() and not path.is_symlink():
        import shutil

        shutil.rmtree(path)
    else:
        path.unlink()


def _encode(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), sort_keys=True).encode()


def _digest(file: int) -> str:
    """Hash a file; were it read by way of its mapping, all of it would stay in the process's memory."""
    digest = hashlib.blake2b(digest_size=DIGEST_SIZE)
    while part := os.read(file, _PART):
        digest.update(part)
    return digest.hexdigest()
