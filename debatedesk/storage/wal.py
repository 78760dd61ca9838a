"""The write-ahead log, looked at before SQLite opens it and drops silently what follows a bad frame.

The format is documented: https://www.sqlite.org/fileformat2.html#walformat. A frame proves itself by its
checksum, which goes on from that of the frame before it. So what still is whole behind a bad frame can be
told from what a crash left half written.
"""

import contextlib
import errno
import stat
import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from debatedesk.domain.message import message

_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_MAGIC_LITTLE, _MAGIC_BIG = 0x377F0682, 0x377F0683
_LOG_FORMAT = 3_007_000
_INDEX_BYTES = 136
_INDEX_HEADER_BYTES = 48
_INDEX_FORMAT = 3_007_000
_LEAST_PAGE, _MOST_PAGE = 512, 65_536
_MOST_ROUNDS = 1_000_000
"""A log that was begun anew so often is taken for another's."""

Checksum = tuple[int, int]


def log_of(database: Path) -> Path:
    """Tell where the write-ahead log of a database is."""
    return database.with_name(f"{database.name}-wal")


def index_of(database: Path) -> Path:
    """Tell where the index into the write-ahead log of a database is."""
    return database.with_name(f"{database.name}-shm")


def journal_of(database: Path) -> Path:
    """Tell where SQLite looks for changes to be taken back, which it keeps while no log is written."""
    return database.with_name(f"{database.name}-journal")


def files_beside(database: Path) -> tuple[Path, Path, Path]:
    """List what SQLite reads beside a database and takes for a part of it."""
    return log_of(database), index_of(database), journal_of(database)


@dataclass(frozen=True, slots=True)
class BrokenLog:
    """A log that cannot be read to its end.

    `readable` frames (written pages) up to the last commit come before the break. After it stand `frames`
    more that are whole, with `commits` saved changes; -1 where nobody can tell. `certain` says that saved
    work is lost: otherwise it may be no more than the change that was being saved when the program ended.
    The log is `behind` when the database holds newer pages: SQLite must not read it. It is `harmless` when
    the database holds all of it.
    """

    readable: int
    frames: int
    commits: int
    certain: bool
    behind: bool = False
    harmless: bool = False
    written: datetime | None = None

    def sentence(self) -> str:
        """Say what is missing, without a full stop."""
        log = message("The library's log")
        if self.written:
            log = message(
                "The library's log (last written on {day} at {time})",
                day=f"{self.written:%Y-%m-%d}",
                time=f"{self.written:%H:%M}",
            )
        if not self.certain:
            return message("{log} cannot be read to its end: the change saved last may be missing", log=log)
        if self.commits <= 0:
            return message("{log} is gone or cannot be read: the changes saved last are missing", log=log)
        return message(
            "{log} breaks off after {readable} of its pages: {n} saved changes are missing",
            "{log} breaks off after {readable} of its pages: 1 saved change is missing",
            self.commits,
            log=log,
            readable=self.readable,
        )


def examine_log(database: Path) -> BrokenLog | None:
    """Tell what the log of a database has lost; None where it is whole, empty, or torn as a crash does it.

    Not while this process has the database open: closing a file gives up all locks that the process has on
    it. Raises OSError.
    """
    data = _bytes_of(log_of(database))
    index = _LogIndex.read(index_of(database))
    if not data:
        if index is not None and index.frames > index.in_database:
            return BrokenLog(0, 0, -1, True, written=_written(index_of(database)))
        return None
    return _Log(data, database, index).broken()


def keep_log_aside(database: Path, folder: Path) -> Path:
    """Copy the log and the database that it belongs to into a new folder below `folder`; raises OSError."""
    import shutil

    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    kept = folder / f"broken-log-{stamp}"
    number = 1
    while kept.exists():
        number += 1
        kept = folder / f"broken-log-{stamp}-{number}"
    kept.mkdir(parents=True, mode=0o700)
    for path in (database, log_of(database)):
        with contextlib.suppress(FileNotFoundError):
            shutil.copy2(path, kept / path.name)
    return kept


@dataclass(frozen=True, slots=True)
class _LogIndex:
    """How many frames of a log are committed, and how many of those are in the database already."""

    frames: int
    in_database: int
    salts: bytes

    @staticmethod
    def read(path: Path) -> "_LogIndex | None":
        """Read an index, None where there is none that proves itself whole."""
        data = _bytes_of(path, _INDEX_BYTES)
        if len(data) < _INDEX_BYTES:
            return None
        first, second = data[:_INDEX_HEADER_BYTES], data[_INDEX_HEADER_BYTES : 2 * _INDEX_HEADER_BYTES]
        version, _, _, ready, _, _, frames = struct.unpack_from("=IIIBBHI", first)
        stored = struct.unpack_from("=II", first, 40)
        whole = checksum(first[:40], (0, 0), big=sys.byteorder == "big") == stored
        if first != second or version != _INDEX_FORMAT or not ready or not whole:
            return None
        (in_database,) = struct.unpack_from("=I", data, 96)
        return _LogIndex(frames, in_database, first[32:40])


class _Log:
    """The bytes of a log, frame by frame; frames are counted from 0."""

    def __init__(self, data: bytes, database: Path, index: _LogIndex | None) -> None:
        self._data = data
        self._database = database
        self._header_whole, self._big, stated = _read_header(data)
        self._page_bytes = stated if self._header_whole else _page_bytes(database) or stated
        self._salts = data[16:24]
        self._index = index

    @cached_property
    def _frame_bytes(self) -> int:
        return _FRAME_HEADER_BYTES + self._page_bytes

    @cached_property
    def _count(self) -> int:
        return max(0, len(self._data) - _HEADER_BYTES) // self._frame_bytes

    def broken(self) -> BrokenLog | None:
        """Tell what the log has lost."""
        if not self._header_whole:
            return self._without_header()
        readable, committed = self._readable()
        behind = [number for number in range(readable + 1, self._count) if self._proves_itself(number)]
        ends = [number for number in (readable, *behind) if number < self._count and self._commits(number)]
        saved = self._saved_by_index()
        if saved > committed:
            return self._lost(committed, behind, len(ends) or -1, certain=True)
        if any(number > readable for number in ends) or (behind and ends):
            last = max(behind)
            return self._lost(committed, behind, len(ends), certain=len(ends) > 1 or ends[0] < last)
        if behind or saved >= 0 or self._ends_as_usual(readable):
            return None
        return self._lost(committed, [], 0, certain=False)

    def _lost(self, committed: int, behind: list[int], commits: int, *, certain: bool) -> BrokenLog:
        """Describe a loss; the database may hold what the log has lost."""
        index = self._index if self._index and self._index.salts == self._salts else None
        whole = [*range(committed), *behind]
        latest = {self._page(number): number for number in whole}
        before = {self._page(number): number for number in range(committed)}
        same = {number for number in latest.values() if self._in_database(number)}
        ahead = any(
            number in same and self._image(before[page]) != self._image(number) if page in before else False
            for page, number in latest.items()
            if number >= committed
        )
        harmless = bool(index and index.in_database == index.frames > 0)
        if index is None and behind and len(same) == len(latest):
            harmless = True
        return BrokenLog(
            committed,
            len(behind),
            commits,
            certain,
            behind=harmless or ahead or bool(index and index.in_database > committed),
            harmless=harmless,
            written=_written(log_of(self._database)),
        )

    def _without_header(self) -> BrokenLog | None:
        if not any(self._data[:_HEADER_BYTES]) and self._count == 0:
            return None  # a file that was made longer and never written to
        for big in (self._big, not self._big) if self._page_bytes else ():
            self._big = big
            for salts in dict.fromkeys(self._frame_salts(number) for number in range(self._count)):
                self._salts = salts
                behind = [number for number in range(1, self._count) if self._proves_itself(number)]
                if behind:
                    whole = [behind[0] - 1, *behind]
                    ends = sum(self._commits(number) for number in whole)
                    return self._lost(0, whole, ends or -1, certain=True)
        return BrokenLog(0, 0, -1, bool(self._count), written=_written(log_of(self._database)))

    def _readable(self) -> tuple[int, int]:
        """Count the frames that SQLite reads, and those of them up to the last commit."""
        running: Checksum = struct.unpack_from(">II", self._data, 24)
        committed = 0
        for number in range(self._count):
            running = self._running(number, running)
            if not self._belongs(number) or running != self._stored(number):
                return number, committed
            if self._commits(number):
                committed = number + 1
        return self._count, committed

    def _saved_by_index(self) -> int:
        """Count the frames of this log that were committed, as its index says; -1 where none knows."""
        index = self._index
        return index.frames if index is not None and index.salts == self._salts else -1

    def _ends_as_usual(self, number: int) -> bool:
        """Tell whether what stands where SQLite stops is what a log has there in good times.

        That is nothing, a frame's head alone, or frames of an earlier round; the first salt counts rounds.
        """
        left = len(self._data) - self._offset(number)
        if left <= _FRAME_HEADER_BYTES:
            return True
        if left < self._frame_bytes and self._frame_salts(number) == self._salts:
            return False
        (present,), (other,) = (
            struct.unpack_from(">I", salts) for salts in (self._salts, self._frame_salts(number))
        )
        rounds: int = (present - other) % 2**32
        return 0 < rounds < _MOST_ROUNDS

    def _belongs(self, number: int) -> bool:
        return self._page(number) > 0 and self._frame_salts(number) == self._salts

    def _proves_itself(self, number: int) -> bool:
        """Tell whether a frame goes on from the one before it, as that one says of itself."""
        return self._belongs(number) and self._running(number, self._stored(number - 1)) == self._stored(
            number
        )

    def _running(self, number: int, before: Checksum) -> Checksum:
        offset = self._offset(number)
        return checksum(
            self._image(number), checksum(self._data[offset : offset + 8], before, self._big), self._big
        )

    def _stored(self, number: int) -> Checksum:
        stored: Checksum = struct.unpack_from(">II", self._data, self._offset(number) + 16)
        return stored

    def _page(self, number: int) -> int:
        page: int = struct.unpack_from(">I", self._data, self._offset(number))[0]
        return page

    def _image(self, number: int) -> bytes:
        start = self._offset(number) + _FRAME_HEADER_BYTES
        return self._data[start : start + self._page_bytes]

    def _in_database(self, number: int) -> bool:
        """Tell whether the database holds a page as a frame has it."""
        try:
            with self._database.open("rb") as file:
                file.seek((self._page(number) - 1) * self._page_bytes)
                return file.read(self._page_bytes) == self._image(number)
        except FileNotFoundError:
            return False

    def _commits(self, number: int) -> bool:
        return any(self._data[self._offset(number) + 4 : self._offset(number) + 8])

    def _frame_salts(self, number: int) -> bytes:
        offset = self._offset(number) + 8
        return self._data[offset : offset + 8]

    def _offset(self, number: int) -> int:
        return _HEADER_BYTES + number * self._frame_bytes


def _read_header(data: bytes) -> tuple[bool, bool, int]:
    """Tell whether the header is whole, whether checksums are big-endian, and the bytes of a page."""
    if len(data) < _HEADER_BYTES:
        return False, False, 0
    magic, version, page_bytes = struct.unpack_from(">III", data)
    big = magic == _MAGIC_BIG
    known = magic in (_MAGIC_LITTLE, _MAGIC_BIG) and version == _LOG_FORMAT and _is_page_size(page_bytes)
    whole = known and checksum(data[:24], (0, 0), big) == struct.unpack_from(">II", data, 24)
    return whole, big, page_bytes if _is_page_size(page_bytes) else 0


def _is_page_size(page_bytes: int) -> bool:
    return _LEAST_PAGE <= page_bytes <= _MOST_PAGE and page_bytes & (page_bytes - 1) == 0


def checksum(data: bytes, before: Checksum, big: bool) -> Checksum:
    """Go on with the log's checksum over `data`, a multiple of eight bytes."""
    words = array("I", data)
    if big != (sys.byteorder == "big"):
        words.byteswap()
    first, second = before
    pairs: Iterator[int] = iter(words)
    for word in pairs:
        first = (first + word + second) & 0xFFFFFFFF
        second = (second + next(pairs) + first) & 0xFFFFFFFF
    return first, second


def _page_bytes(database: Path) -> int:
    """Read the size of a page from the database; 0 where it can't be told."""
    head = _bytes_of(database, 18)
    if len(head) < 18:
        return 0
    (stated,) = struct.unpack_from(">H", head, 16)
    page_bytes = _MOST_PAGE if stated == 1 else stated
    return page_bytes if _is_page_size(page_bytes) else 0


def _bytes_of(path: Path, most: int = -1) -> bytes:
    """Read a file, empty where there is none; a pipe would wait for ever, and some devices have no end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, f"“{path.name}” is no regular file")
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        return b""


def _written(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None
