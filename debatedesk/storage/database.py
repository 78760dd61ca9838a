"""The library on disk: one SQLite file, opened, locked against harm and written in transactions.

It is long because all that is read and written goes through one connection, which one class guards.
"""

import re
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from debatedesk.domain.damage import Damage
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import comma_separated, message, quoted
from debatedesk.storage import schema
from debatedesk.storage.cells import UNINDEXED, VIEW_STATE, Columns, Undecoded
from debatedesk.storage.failures import FAILURES, UnusableLibrary, failure
from debatedesk.storage.opening import BEGIN_ANEW, Opening, empty_library, prepare_to_open, refuse_to_begin
from debatedesk.storage.private import make_private_file
from debatedesk.storage.structure import NOTE_ALL_FOR_SEARCH, Structure
from debatedesk.storage.undo_log import Inverse, Recorder
from debatedesk.storage.wal import log_of

BUSY_TIMEOUT_MS = 5_000
MOST_DAMAGES = 1_000
AT_ONCE = 500
"""So many values stand in one statement; how many SQLite takes depends on how it was built."""
_CHECK_STEPS = 10_000

_ANNOUNCE = """
INSERT INTO view_state(key, value) VALUES ('announced', '1')
ON CONFLICT(key) DO UPDATE SET value = CAST(value AS INTEGER) + 1
"""
_ANNOUNCED = VIEW_STATE.columns("value key")
_UNINDEXED = UNINDEXED.columns("sequence kind id")
_WRITTEN = re.compile(r"\s*(INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+(?:main\.)?(\w+)", re.IGNORECASE)
MapsVersion = tuple[int, int]
TextsVersion = tuple[int, int]
_OUTSIDE_MAPS = frozenset(
    {"view_state", "unindexed", "notes", "highlights", "doubts", "skipped", "reading_progress"}
)
"""Tables that hold nothing of a map, and of which nothing is deleted together with what they hold."""
_BESIDE_MAPS = frozenset({"documents", "debates", "texts"})
"""Tables of which a row takes nothing of a map along while it is there."""


@dataclass(frozen=True, slots=True)
class Unindexed:
    """Something that search has not seen yet in its present form; a node's id is `MAP/NODE`.

    `characters` is the length of a document's text.
    """

    sequence: int
    kind: str
    id: str
    characters: int = 0


def _is_undecoded(error: Exception) -> bool:
    return isinstance(error, UnicodeDecodeError) or "Could not decode" in str(error)


def _decoded(data: bytes) -> str:
    """Read text as SQLite hands it out; what is no UTF-8 is marked as such."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return Undecoded(data.decode("utf-8", "replace"))


def _ignore(damage: Damage) -> None:
    """Hear of damage and do nothing."""


def marks(values: Collection[object]) -> str:
    """Write the question marks of a list of values."""
    return ", ".join("?" * len(values))


def portions(ids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Part ids into as many as stand in one statement."""
    ahead = iter(ids)
    while some := tuple(islice(ahead, AT_ONCE)):
        yield some


class Library:
    """A connection to one library file.

    Writes happen in `transaction`; a failed one changes nothing and raises DeskError.
    """

    def __init__(
        self,
        path: Path,
        *,
        announce: bool = False,
        program: str = "DebateDesk",
        backups: Sequence[Path] = (),
        mend: bool = False,
    ) -> None:
        """Open or make the library at `path` and bring it to the present format.

        `announce` lets a window that has the library open notice what is written here; `program` is told to
        who can't have the library meanwhile; `backups` are the folders that may hold backups of it; `mend`
        keeps everybody else out until it is closed, and makes tables anew that are lost with all they held.
        Raises DeskError when it can't be opened, is damaged or gone, is of a newer format, or is of an
        older one or to be mended while others have it; it is then unharmed.
        """
        self.path = path
        self._announce = announce
        self._backups = backups
        self._mend = mend
        self._depth = 0
        self._closed = False
        self._undisturbed = False
        self._writes = 0
        self._writes_to_texts = 0
        self.damages: dict[tuple[str, str, str], Damage] = {}
        self.on_damage: Callable[[Damage], None] = _ignore
        try:
            opening = prepare_to_open(path, program, backups, must_be_alone=mend)
        except FAILURES as error:
            raise failure(error, path) from error
        self._lock = opening.lock
        self.opening_notes = opening.notes
        self.was_killed = opening.lock.was_killed
        try:
            self._connect(opening)
            if not mend:
                self._lock.share()
        except BaseException as error:
            self._lock.release()
            if isinstance(error, FAILURES):
                raise failure(error, path) from error
            raise
        self._recorder = Recorder(self._connection)

    def _connect(self, opening: Opening) -> None:
        self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            self._prepare(opening)
            self._files = self._present_files()
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self, opening: Opening) -> None:
        structure = Structure(self._connection)
        stated = schema.format_of(self._connection)
        found = structure.true_format(stated)
        if structure.is_foreign or (found == 0 and not opening.new):
            self._refuse_what_is_none()
        if found > schema.FORMAT:
            raise DeskError(
                message(
                    "The library {path} was made by a newer DebateDesk (format {found}, this one knows "
                    "{format}); nothing was changed, please update DebateDesk.",
                    path=self.path,
                    found=found,
                    format=schema.FORMAT,
                )
            )
        if what := structure.foreign_table(found):
            raise self._not_ours(what)
        if found < schema.FORMAT and not opening.alone and self._lock.holders():
            raise self._lock.refusal()
        self._keep_a_log()
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA trusted_schema = OFF")
        if found != stated:
            self._connection.execute(f"PRAGMA user_version = {found}")
        planted = structure.drop_foreign_triggers()
        if 0 < found < schema.FORMAT:
            self._keep_copy(self.path.with_name(f"{self.path.stem}-format-{found}.db"))
        if found < schema.FORMAT:
            schema.migrate(self._connection)
            structure = Structure(self._connection)
            planted += structure.drop_foreign_triggers()
        for damage in planted:
            self.report(damage)
        self._mend_structure(structure)
        self._try_to_write()

    def _refuse_what_is_none(self) -> None:
        """Raise UnusableLibrary for a database that is another program's, or empty where a library was."""
        tables = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if tables:
            raise self._not_ours()
        refuse_to_begin(self.path, empty_library(self.path), self._backups)

    def _not_ours(self, why: str = "") -> UnusableLibrary:
        sentence = message("The library {path} is a database, but not one of DebateDesk's", path=self.path)
        return UnusableLibrary(
            message("{sentence}, {reason}", sentence=sentence, reason=why) if why else sentence,
            message(
                "give a backup back with “debatedesk restore”, or begin anew with {begin_anew}",
                begin_anew=BEGIN_ANEW,
            ),
        )

    def _present_files(self) -> tuple[tuple[int, int] | None, ...]:
        """Tell the identity of the library file and its log, None for what is not in its place."""
        found: list[tuple[int, int] | None] = []
        for path in (self.path, log_of(self.path)):
            try:
                status = path.stat()
                found.append((status.st_dev, status.st_ino))
            except OSError:
                found.append(None)
        return tuple(found)

    def _mend_structure(self, structure: Structure) -> None:
        """Make anew what the library lacks; raises DeskError where that would hide a loss."""
        lost = structure.lost_tables()
        if lost and not self._mend:
            listed = comma_separated([quoted(name) for name in lost])
            raise UnusableLibrary(
                message(
                    "The library {path} is damaged: of its tables {listed} is missing with all it held; "
                    "give a backup back with “debatedesk restore”, or go on without it with “debatedesk "
                    "check --repair”",
                    path=self.path,
                    listed=listed,
                )
            )
        for damage in structure.mend():
            self.report(damage)

    def _keep_a_log(self) -> None:
        """Write ahead; SQLite does not wait where another program is just turning to that mode too."""
        deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
            else:
                return

    def _try_to_write(self) -> None:
        """Fail now, not at the first edit; SQLite begins a transaction even where it can only read."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
        self._connection.execute("ROLLBACK")

    def _keep_copy(self, copy: Path) -> None:
        if not copy.exists():
            make_private_file(copy)
            self._connection.execute("VACUUM INTO ?", (str(copy),))

    def refuse_beside_others(self, own: Collection[str]) -> None:
        """Raise LockHeld where a program has the library open that is none of the `own` ones."""
        others = [holder for holder in self._lock.holders() if holder.program not in own]
        if others:
            raise self._lock.refusal(others)

    @property
    def writing(self) -> bool:
        """Tell whether a transaction is open, or what belongs to one is done."""
        return self._depth > 0 or self._undisturbed or self._connection.in_transaction

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Count as writing, with what stands before and after a transaction but belongs to it."""
        try:
            self._undisturbed = True
            yield
        finally:
            self._undisturbed = False

    def close(self) -> None:
        """Close the file; unfinished transactions are rolled back, the log is brought in.

        What is closed already stays so.
        """
        if self._closed:
            return
        self._closed = True
        if not self._connection.in_transaction:
            self.checkpoint()
        self._connection.close()
        self._lock.release()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing; an inner transaction joins the outer one.

        Raises DeskError with the reason when the library could not be written.
        """
        if self._depth:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except FAILURES as error:
            raise failure(error, self.path) from error
        self._depth = 1
        written = self._connection.total_changes
        try:
            yield
            if self._connection.total_changes != written:
                if self._announce:
                    self._connection.execute(_ANNOUNCE)
                self._refuse_to_write_elsewhere()
            self._connection.execute("COMMIT")
        except BaseException as error:
            self._writes += 1
            self._writes_to_texts += 1
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, (sqlite3.Error, UnicodeDecodeError)):
                raise failure(error, self.path) from error
            raise
        finally:
            self._depth = 0

    def _refuse_to_write_elsewhere(self) -> None:
        """Raise DeskError where the files are not in their place: SQLite writes on to what is no more."""
        if self._present_files() != self._files:
            raise DeskError(
                message(
                    "The library {path} was moved or deleted while it was open, so the change was not "
                    "saved: put it back in its place, or copy your words.",
                    path=self.path,
                )
            )

    @contextmanager
    def recorded(self, inverses: list[Inverse]) -> Iterator[None]:
        """Write in a transaction and append to `inverses` what takes it back."""
        with self.transaction():
            self._recorder.start()
            yield
            inverses.extend(self._recorder.take())

    def replay(self, inverses: Sequence[Inverse]) -> tuple[Inverse, ...]:
        """Run inverses in one transaction and return those that take it back again."""
        redo: list[Inverse] = []
        for statement in {inverse.statement for inverse in inverses}:
            self._count(statement)
        with self.recorded(redo):
            self._recorder.replay(inverses)
        return tuple(redo)

    def rows(self, query: str, values: Sequence[object] | dict[str, object] = ()) -> list[Any]:
        """Run a query and return its rows as tuples."""
        try:
            return self._connection.execute(query, values).fetchall()
        except FAILURES as error:
            if not _is_undecoded(error):
                raise failure(error, self.path) from error
        try:
            self._connection.text_factory = _decoded
            return self._connection.execute(query, values).fetchall()
        except FAILURES as error:
            raise failure(error, self.path) from error
        finally:
            self._connection.text_factory = str

    def read(
        self, columns: Columns, rest: str = "", values: Sequence[object] | dict[str, object] = ()
    ) -> list[Any]:
        """Read columns of a table as values; `rest` of the query begins after the table's name.

        What can't be there is read as the nearest value that can, and told of by `damages` and `on_damage`.
        """
        rows = self.rows(f"SELECT {columns.select} FROM {columns.table.name} {rest}", values)
        return columns.read(rows, self.report)

    def report(self, damage: Damage) -> None:
        """Take note of something damaged, once."""
        key = damage.table, damage.column, damage.key
        if key not in self.damages and len(self.damages) < MOST_DAMAGES:
            self.damages[key] = damage
            self.on_damage(damage)

    def write(self, statement: str, values: Sequence[object] | dict[str, object] = ()) -> None:
        """Run one writing statement, in a transaction of its own unless one is open."""
        with self.transaction():
            self._count(statement)
            self._connection.execute(statement, values)

    def write_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one writing statement for each row of values."""
        with self.transaction():
            if rows:
                self._count(statement)
            self._connection.executemany(statement, rows)

    def _count(self, statement: str) -> None:
        match = _WRITTEN.match(statement)
        verb, table = (match[1].upper(), match[2].lower()) if match else ("", "")
        if table not in _OUTSIDE_MAPS and not (verb == "UPDATE" and table in _BESIDE_MAPS):
            self._writes += 1
        if not match or table in _BESIDE_MAPS:
            self._writes_to_texts += 1

    def maps_version(self) -> MapsVersion:
        """Name the state of the library's maps: two that are equal stand for the same maps.

        Notes, highlights, how texts are described, what views keep and what search has seen are no part of
        them. Other programs' writes change it too.
        """
        return self._writes, self.rows("PRAGMA data_version")[0][0]

    def texts_version(self) -> TextsVersion:
        """Name the state of the library's texts: two that are equal stand for the same texts in debates."""
        return self._writes_to_texts, self.rows("PRAGMA data_version")[0][0]

    def searchable_keys(self) -> list[str]:
        """List the keys, `KIND/ID`, of all that can be searched, in the trash or not, oldest first.

        What damage has left without an id has no key.
        """
        rows = self.rows(
            "SELECT 'document/' || id FROM documents UNION ALL SELECT 'note/' || id FROM notes"
            " UNION ALL SELECT 'node/' || map_id || '/' || id FROM nodes"
            " UNION ALL SELECT 'highlight/' || document_id || '/' || id FROM highlights"
        )
        return [key for (key,) in rows if isinstance(key, str)]

    def characters_of(self, document_ids: Sequence[str]) -> int:
        """Add up how long the texts of a few hundred documents are; other ids count nothing."""
        query = f"SELECT coalesce(sum(characters), 0) FROM documents WHERE id IN ({marks(document_ids)})"
        return int(self.rows(query, tuple(document_ids))[0][0])

    def unindexed(self) -> list[Unindexed]:
        """List what search has not seen yet, oldest first; `trash` stands for what went there or back."""
        rows = self.rows(
            "SELECT sequence, unindexed.kind, unindexed.id, coalesce(characters, 0) FROM unindexed"
            " LEFT JOIN documents ON unindexed.kind = 'document' AND documents.id = unindexed.id ORDER BY 1"
        )
        lengths = [row[3] if type(row[3]) is int else 0 for row in rows]
        entries = _UNINDEXED.read([row[:3] for row in rows], self.report)
        return [
            Unindexed(sequence, kind, key, length)
            for (sequence, kind, key), length in zip(entries, lengths, strict=True)
        ]

    @property
    def is_closed(self) -> bool:
        """Tell whether the file was closed."""
        return self._closed

    def written(self) -> int:
        """Count what was ever written of texts, notes and nodes, by all programs."""
        rows = self.rows("SELECT seq FROM sqlite_sequence WHERE name = 'unindexed'")
        return rows[0][0] if rows and type(rows[0][0]) is int else 0

    def mark_indexed(self, entries: Sequence[Unindexed]) -> None:
        """Forget entries that search has seen; one that changed again meanwhile stays."""
        self.write_many("DELETE FROM unindexed WHERE sequence = ?", [(each.sequence,) for each in entries])

    def mark_all_unindexed(self) -> None:
        """Note everything that the library holds for a new index."""
        with self.transaction():
            for statement in NOTE_ALL_FOR_SEARCH:
                self.write(statement)

    def announced(self) -> int:
        """Count the transactions of all who announce theirs."""
        rows = self.read(_ANNOUNCED, "WHERE key = 'announced'")
        return rows[0][0] if rows and type(rows[0][0]) is int else 0

    def problems(self) -> list[str]:
        """Check the file and its references; each problem is one sentence."""
        found: list[str] = [
            message("The library file is damaged: {line}.", line=line) for line in self.file_problems()
        ]
        found += [
            message("A row of {table} refers to a missing row of {parent}.", table=table, parent=parent)
            for table, _, parent, _ in self.rows("PRAGMA foreign_key_check")
        ]
        return found

    def file_problems(self, *, quick: bool = False) -> list[str]:
        """List what SQLite finds wrong with the file; `quick` leaves out whether indexes are right."""
        check = "PRAGMA quick_check" if quick else "PRAGMA integrity_check"
        return [line for (text,) in self.rows(check) for line in str(text).splitlines() if line != "ok"]

    def look_after_a_crash(self, seconds: float) -> None:
        """Check the file where a program that used it was killed, so long at most, and report damage."""
        if not self.was_killed:
            return
        deadline = time.monotonic() + seconds
        self._connection.set_progress_handler(lambda: time.monotonic() > deadline, _CHECK_STEPS)
        try:
            problems = self.file_problems(quick=True)
        except DeskError:
            return  # it takes too long: “check” does it without a limit
        finally:
            self._connection.set_progress_handler(None, 0)
        if problems:
            sentence = message(
                "The library file is damaged ({problems}); “debatedesk restore” gives a backup back.",
                problems=problems[0],
            )
            self.report(Damage("library", "", "file", sentence))

    @contextmanager
    def loose_references(self) -> Iterator[None]:
        """Let rows lead to rows that are missing until the block ends; what is lost is put back then."""
        self._connection.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self._connection.execute("PRAGMA foreign_keys = ON")
        try:
            for damage in Structure(self._connection).mend():
                self.report(damage)
        except FAILURES as error:
            raise failure(error, self.path) from error

    def copy_pages_to(self, target: Path) -> None:
        """Write a copy page by page, damaged or not, where `copy_to` can't; raises DeskError."""
        try:
            copy = sqlite3.connect(target)
            try:
                self._connection.backup(copy)
            finally:
                copy.close()
        except FAILURES as error:
            raise DeskError(
                message("The copy {target} could not be written: {error}.", target=target, error=error)
            ) from error

    def checkpoint(self) -> None:
        """Bring what the log holds into the library file, unless others keep that from happening now.

        Should the log be damaged later, nothing is lost with it.
        """
        try:
            self._connection.execute("PRAGMA busy_timeout = 0")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except FAILURES:
            return  # the log keeps what it holds; the next checkpoint takes it
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")

    def copy_to(self, target: Path, shown: Path | None = None) -> None:
        """Write a compact and consistent copy of the library file to `target`, which must not exist.

        Raises DeskError, which names `shown` where the copy is on its way there.
        """
        try:
            self._connection.execute("VACUUM INTO ?", (str(target),))
        except FAILURES as error:
            raise DeskError(
                message(
                    "The backup {part} could not be written: {error}.", part=shown or target, error=error
                )
            ) from error
