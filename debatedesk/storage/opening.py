"""What comes before a library file is opened: its lock, and a look at whether it is there and whole.

SQLite makes an empty database of a file that is gone, and drops what follows a bad frame of the log.
Neither may happen silently. All is looked at while nobody else has the library open.
"""

import contextlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import listed, message
from debatedesk.storage.failures import UnusableLibrary
from debatedesk.storage.library_lock import PATIENCE_SECONDS, LibraryLock
from debatedesk.storage.private import close_to_others, make_private_file, make_private_folder
from debatedesk.storage.regular_files import readable
from debatedesk.storage.scratch import sweep
from debatedesk.storage.wal import examine_log, files_beside, index_of, keep_log_aside, log_of

BEGIN_ANEW = "“debatedesk restore --empty”"
_ALONE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Opening:
    """The lock of a library that may be opened now, and what is to be told about it, a sentence each.

    `alone` tells that nobody else has the library until the lock is shared, `new` that the file was made
    just now and holds nothing yet.
    """

    lock: LibraryLock
    alone: bool
    notes: tuple[str, ...] = ()
    new: bool = False


def prepare_to_open(
    database: Path, program: str, backups: Sequence[Path] = (), *, must_be_alone: bool = False
) -> Opening:
    """Take the lock of a library for one who uses it, and make the file where a library begins.

    `backups` are the folders that may hold backups of it. The lock is held alone where nobody else has the
    library; `share` it when it is open. Who `must_be_alone` is refused where somebody else has it. Raises
    LockHeld, UnusableLibrary, OSError.
    """
    check_name(database)
    make_private_folder(database.parent)
    if database.is_file() and not os.access(database, os.W_OK):  # SQLite would leave files beside it
        raise PermissionError
    lock = LibraryLock(database.parent, program)
    alone = lock.take_alone(_ALONE_SECONDS if must_be_alone else 0.0)
    try:
        if must_be_alone and not alone:
            raise lock.refusal()
        if not alone:
            lock.share(PATIENCE_SECONDS)
            if what := _what_is_wrong(database):
                raise UnusableLibrary(message("{what} while it is open elsewhere", what=what.sentence))
            return Opening(lock, alone=False)
        close_to_others(database.parent)
        for folder in (database.parent, *backups):
            sweep(folder)
        if what := _what_is_wrong(database):
            refuse_to_begin(database, what, backups)
            if not database.exists():
                make_private_file(database)
            return Opening(lock, alone=True, new=True)
        _refuse_odd_files_beside(database, backups)
        return Opening(lock, alone=True, notes=tuple(_look_at_log(database, backups)))
    except BaseException:
        lock.release()
        raise


def check_name(path: Path) -> None:
    """Refuse a path that SQLite, the index and other programs could not be told of; raises DeskError."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = readable(path.parent)
        raise DeskError(
            message("The folder “{shown}” has a name that is not UTF-8; choose another.", shown=shown)
        ) from None


@dataclass(frozen=True, slots=True)
class NoLibrary:
    """That there is no library to open, in a sentence; `in_the_way` tells that none can be made either."""

    sentence: str
    in_the_way: bool = False


def empty_library(database: Path) -> NoLibrary:
    """Say that the file of a library holds nothing."""
    return NoLibrary(message("The library {database} is empty", database=database))


def _what_is_wrong(database: Path) -> NoLibrary | None:
    """Say why there is no library to open, None where there is one."""
    try:
        status = database.stat()
    except FileNotFoundError:
        return NoLibrary(message("The library {database} is gone", database=database))
    except OSError as error:
        cause = error.strerror or str(error)
        sentence = message(
            "The library {database} cannot be reached ({cause})", database=database, cause=cause
        )
        return NoLibrary(sentence, in_the_way=True)
    if stat.S_ISDIR(status.st_mode):
        return NoLibrary(message("The library {database} is a folder", database=database), in_the_way=True)
    if not stat.S_ISREG(status.st_mode):
        return NoLibrary(
            message("The library {database} is no regular file", database=database), in_the_way=True
        )
    return empty_library(database) if status.st_size == 0 else None


def refuse_to_begin(database: Path, what: NoLibrary, backups: Sequence[Path]) -> None:
    """Raise UnusableLibrary where something shows that there was a library, or something is in its place.

    `what` says why there is none now.
    """
    held = [path for folder in backups for path in newest_first(folder)]
    traces: list[str] = []
    count = 0
    if _size(log_of(database)):
        traces.append(message("its log"))
        count += 1
    if any(database.parent.glob("originals/??/*")):
        traces.append(message("its originals"))
        count += 2
    if held:
        traces.append(message("{n} backups", "1 backup", len(held)))
        count += len(held)
    if not traces and not what.in_the_way and not database.is_symlink():
        return
    sentence = what.sentence
    if traces:
        sentence = message(
            "{what}, but {traces} are there",
            "{what}, but {traces} is there",
            count,
            what=what.sentence,
            traces=listed(traces),
        )
    way = message("begin anew with {begin_anew}", begin_anew=BEGIN_ANEW)
    if held:
        way = message(
            "give a backup back with “debatedesk restore {backup}”, or begin anew with {begin_anew}",
            backup=_best(held),
            begin_anew=BEGIN_ANEW,
        )
    raise UnusableLibrary(sentence, way)


def _best(newest: Sequence[Path]) -> Path:
    """Choose the newest backup that can be read, or else the newest."""
    from debatedesk.storage.backups import look_into

    return next((path for path in newest if not look_into(path).damage), newest[0])


def _refuse_odd_files_beside(database: Path, backups: Sequence[Path]) -> None:
    """Raise UnusableLibrary where a folder, a pipe or a device is in the place of the log."""
    for path in files_beside(database):
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(path.stat().st_mode):
                held = [backup for folder in backups for backup in newest_first(folder)]
                way = message("move that away")
                if held:
                    way = message(
                        "move that away, or give a backup back with “debatedesk restore {backup}”",
                        backup=_best(held),
                    )
                raise UnusableLibrary(
                    message(
                        "The library cannot be opened, as {path}, which belongs to it, is a folder or no "
                        "regular file",
                        path=path,
                    ),
                    way,
                )


def newest_first(folder: Path) -> list[Path]:
    """List the backups in a folder, the newest first by the time at which they were written."""
    try:
        paths = [path for path in folder.glob("*.zip") if path.is_file()]
        return sorted(paths, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)
    except OSError:
        return []


def _look_at_log(database: Path, backups: Sequence[Path]) -> list[str]:
    """Keep a log aside that cannot be read to its end; say what it may have held, and offer a backup."""
    broken = examine_log(database)
    if broken is None:
        return []
    kept = keep_log_aside(database, database.parent / "backups")
    if broken.behind:
        for path in (log_of(database), index_of(database)):
            path.unlink(missing_ok=True)
    if broken.harmless:
        return []
    held = [path for folder in backups for path in newest_first(folder)]
    told = message("{damage}; what is left of it is kept in {kept}.", damage=broken.sentence(), kept=kept)
    if held:
        told = message(
            "{damage}; what is left of it is kept in {kept}; “debatedesk restore {backup}” gives the "
            "newest backup back.",
            damage=broken.sentence(),
            kept=kept,
            backup=held[0],
        )
    return [told]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
