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
from debatedesk.domain.message import message
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
                raise UnusableLibrary(
                    message(
                        "The library {database} {what} while it is open elsewhere",
                        database=database,
                        what=what,
                    )
                )
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


def _what_is_wrong(database: Path) -> str:
    """Say why there is no library to open, empty where there is one."""
    try:
        status = database.stat()
    except FileNotFoundError:
        return "is gone"
    except OSError as error:
        return f"cannot be reached ({error.strerror})"
    if stat.S_ISDIR(status.st_mode):
        return "is a folder"
    if not stat.S_ISREG(status.st_mode):
        return "is no regular file"
    return "is empty" if status.st_size == 0 else ""


def refuse_to_begin(database: Path, what: str, backups: Sequence[Path]) -> None:
    """Raise UnusableLibrary where something shows that there was a library, or something is in its place.

    `what` says why there is none now.
    """
    held = [path for folder in backups for path in newest_first(folder)]
    traces = []
    if _size(log_of(database)):
        traces.append("its log")
    if any(database.parent.glob("originals/??/*")):
        traces.append("its originals")
    if held:
        traces.append("1 backup" if len(held) == 1 else f"{len(held)} backups")
    if not traces and what in ("is gone", "is empty") and not database.is_symlink():
        return
    listed = " and ".join(", ".join(traces).rsplit(", ", 1))
    but = f", but {listed} {'is' if traces == ['1 backup'] or traces == ['its log'] else 'are'} there"
    way = f"give a backup back with “debatedesk restore {_best(held)}”, or " if held else ""
    raise UnusableLibrary(
        message(
            "The library {database} {what}{part}", database=database, what=what, part=but if traces else ""
        ),
        message("{way}begin anew with {begin_anew}", way=way, begin_anew=BEGIN_ANEW),
    )


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
                way = f", or give a backup back with “debatedesk restore {_best(held)}”" if held else ""
                raise UnusableLibrary(
                    message(
                        "The library cannot be opened, as {path}, which belongs to it, is a folder or no "
                        "regular file",
                        path=path,
                    ),
                    message("move that away{way}", way=way),
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
    way = f"; “debatedesk restore {held[0]}” gives the newest backup back" if held else ""
    return [f"{broken.sentence()}; what is left of it is kept in {kept}{way}."]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
