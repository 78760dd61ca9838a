"""Giving a backup back, or beginning anew; what was there before is kept, whatever state it is in."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import in_turn, message
from debatedesk.services.backups import kept_in
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.window_lock import WindowLock
from debatedesk.storage.backups import (
    DATABASE,
    DamagedBackup,
    count_rows,
    look_into,
    move,
    sync_folder,
    unpack,
)
from debatedesk.storage.database import Library
from debatedesk.storage.failures import FAILURES
from debatedesk.storage.library_lock import LibraryLock, LockHeld
from debatedesk.storage.opening import check_name
from debatedesk.storage.originals import Originals
from debatedesk.storage.private import PRIVATE_FILE, PRIVATE_FOLDER, make_private_folder
from debatedesk.storage.scratch import Scratch, sweep
from debatedesk.storage.wal import examine_log, files_beside

PROGRAM = "“debatedesk restore”"
_PATIENCE_SECONDS = 1.0


def _ignore(sentence: str) -> None:
    """Hear of it and do nothing."""


def restore(
    paths: LibraryPaths,
    backup: Path,
    tell: Callable[[str], None] = _ignore,
    *,
    window: WindowLock | None = None,
) -> Path | None:
    """Put a backup in the place of the library and return where the present one was kept.

    `tell` hears of what could not be given back. A window that restores passes the lock that it has. Raises
    DeskError, with nothing changed, when anybody has the library open or the backup is not whole.
    """
    try:
        with _alone(paths, window, lambda: _refuse_damaged(backup)), Scratch(paths.data) as scratch:
            _, left_out = _unpacked(backup, scratch)
            kept = _set_aside(paths)
            _put_originals(paths, scratch)
            os.replace(scratch / DATABASE, paths.database)
            sync_folder(paths.data)
            shutil.rmtree(paths.index, ignore_errors=True)
    except OSError as error:
        raise DeskError(
            message("“{backup}” cannot be given back: {part}.", backup=backup, part=error.strerror or error)
        ) from error
    if left_out:
        tell(
            message(
                "{n} originals in it are damaged and were left out; the texts are whole.",
                "1 original in it is damaged and was left out; the texts are whole.",
                left_out,
            )
        )
    return kept


def begin_anew(paths: LibraryPaths, *, window: WindowLock | None = None) -> Path | None:
    """Set aside what is in the place of the library, begin an empty one, and return where it was kept.

    Raises DeskError, with nothing changed, when anybody has the library open.
    """
    try:
        with _alone(paths, window), Scratch(paths.data) as scratch:
            Library(scratch / DATABASE).close()
            kept = _set_aside(paths)
            os.replace(scratch / DATABASE, paths.database)
            sync_folder(paths.data)
            shutil.rmtree(paths.index, ignore_errors=True)
    except OSError as error:
        raise DeskError(
            message(
                "No library can be begun in {data}: {part}.", data=paths.data, part=error.strerror or error
            )
        ) from error
    return kept


@contextmanager
def _alone(
    paths: LibraryPaths, window: WindowLock | None, look_first: Callable[[], None] | None = None
) -> Iterator[None]:
    """Keep everybody else from the library; where that fails `look_first` may find something worse."""
    check_name(paths.database)
    make_private_folder(paths.data)
    lock = LibraryLock(paths.data, PROGRAM)
    try:
        own = window or WindowLock(paths)
    except LockHeld as error:
        who = "".join(f" ({holder})" for holder in lock.holders()[:1])
        raise LockHeld(f"{str(error).removesuffix('.')}{who}; nothing was changed.") from error
    try:
        if not lock.take_alone(_PATIENCE_SECONDS):
            refusal = lock.refusal()
            if look_first is not None:
                look_first()
            raise refusal
        try:
            sweep(paths.data)
            yield
        finally:
            lock.release()
    finally:
        if window is None:
            own.release()


def _refuse_damaged(backup: Path) -> None:
    contents = look_into(backup)
    if contents.damage:
        raise DamagedBackup(in_turn((contents.damage, _next_whole(backup))))


def _unpacked(backup: Path, scratch: Path) -> tuple[Path, int]:
    """Unpack a backup and have its library ready to be used."""
    try:
        _, left_out = unpack(backup, scratch)
        with closing(_opened(scratch / DATABASE, backup)) as library:
            if problems := library.problems():
                raise DamagedBackup(
                    message(
                        "The library in “{backup}” is damaged ({problems}); nothing was changed.",
                        backup=backup,
                        problems=problems[0],
                    )
                )
            library.mark_all_unindexed()
    except DamagedBackup as error:
        raise DamagedBackup(in_turn((str(error), _next_whole(backup)))) from error
    return scratch / DATABASE, left_out


def _opened(database: Path, backup: Path) -> Library:
    """Open the library that was unpacked; what is wrong with it is told of the backup."""
    try:
        return Library(database)
    except DeskError as error:
        shown = str(error).replace(f"The library {database}", f"The library in “{backup}”")
        raise DeskError(shown) from error


def _next_whole(backup: Path) -> str:
    """Name the newest whole backup beside a damaged one, in a further sentence; empty where none is."""
    try:
        beside = [path for path in kept_in(backup.parent) if not path.samefile(backup)]
        ordered = sorted(beside, key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return ""
    for path in ordered:
        if not look_into(path, backup.parent if os.access(backup.parent, os.W_OK) else None).damage:
            return message("The newest whole one beside it is {path}.", path=path)
    return ""


def _put_originals(paths: LibraryPaths, scratch: Path) -> None:
    """Put the originals of a backup into the store; one that is there and whole stays."""
    originals = Originals(paths.originals)
    for source in sorted((scratch / "originals").glob("??/*")):
        if originals.whole(source.name) is None:
            target = originals.path(source.name)
            make_private_folder(target.parent)
            if target.is_dir() and not target.is_symlink():
                move(target, target.with_name(f"{target.name}.was-a-folder"))
            os.replace(source, target)


def _set_aside(paths: LibraryPaths) -> Path | None:
    """Keep the present library: as one file where it can be copied, else its files as they are."""
    present = [path for path in (paths.database, *files_beside(paths.database)) if os.path.lexists(path)]
    if not present or (present == [paths.database] and _is_empty(paths.database)):
        return None
    stem = f"before-restore-{datetime.now():%Y-%m-%d-%H%M%S-%f}"
    folder = _folder_for_kept(paths)
    kept = folder / f"{stem}.db"
    if _copied(paths.database, kept):
        return kept
    kept = folder / stem
    kept.mkdir(mode=PRIVATE_FOLDER)
    # The library before its log: without its log it must never be taken for all that there is.
    for path in present:
        if os.path.lexists(path):
            move(path, kept / path.name)
    sync_folder(kept)
    return kept


def _is_empty(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size == 0


def _folder_for_kept(paths: LibraryPaths) -> Path:
    try:
        make_private_folder(paths.backups)
    except OSError:  # something else is in its place
        return paths.data
    return paths.backups


def _copied(database: Path, target: Path) -> bool:
    """Copy a whole library into one file, and have its log taken into it; False where that fails."""
    if database.is_symlink() or not database.is_file():
        return False
    try:
        if examine_log(database) is not None:
            return False
        with Scratch(target.parent) as scratch:
            copy = scratch / DATABASE
            with closing(sqlite3.connect(database, isolation_level=None)) as connection:
                if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    return False
                connection.execute("VACUUM INTO ?", (str(copy),))
            if any(os.path.lexists(path) for path in files_beside(database)):
                return False
            count_rows(copy)
            copy.chmod(PRIVATE_FILE)
            os.replace(copy, target)
    except (*FAILURES, DeskError):
        return False
    return True
