"""Backups of an open library: made and read back, listed with what they hold, thinned by age."""

import contextlib
import hashlib
import os
import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import in_turn, message
from debatedesk.services.backup_folder import backup_folder, backup_folders
from debatedesk.services.backup_retention import expendable
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.settings import Settings
from debatedesk.storage.backup_records import BackupContents, Counts, WrittenBackup
from debatedesk.storage.backups import look_into, publish, write_backup
from debatedesk.storage.database import Library
from debatedesk.storage.originals import Originals
from debatedesk.storage.private import make_private_folder
from debatedesk.storage.scratch import Scratch, sweep

_TRIES = 1_000


class Backups:
    """Backs one open library up."""

    def __init__(
        self,
        library: Library,
        originals: Originals,
        paths: LibraryPaths,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        """Back up a library and its originals."""
        self._library = library
        self._originals = originals
        self._paths = paths
        self._now = now

    @property
    def folder(self) -> Path:
        """Where backups go; another process may just have chosen it."""
        return backup_folder(self._paths, Settings(self._paths.settings))

    def make(self, target: Path | None = None, progress: Progress = no_progress) -> Path:
        """Write a backup to a file, or under a name of its own, and return its path; raises DeskError.

        It is read back before it gets its name. A file that is there is replaced where `target` names it; a
        link, a device or a folder is not.
        """
        if target is not None:
            _refuse_odd_target(target)
            return self._write(target, progress, lambda made, counts: _replaced(made, target))
        path = self.folder / f"debatedesk-{self._now():%Y-%m-%d-%H%M%S}.zip"
        return self._write(path, progress, lambda made, counts: _named(made, path))

    def make_automatic(self, day: str, progress: Progress = no_progress) -> WrittenBackup:
        """Write the backup of a day and drop old ones that need not be kept; raises DeskError.

        It takes the place of an earlier one of that day only where it holds at least as much. A folder that
        cannot be reached is told of, and the backup kept with the library.
        """
        folder, note = self.folder, ""
        try:
            path = self._write_of_day(folder, day, progress)
        except DeskError as error:
            if folder == self._paths.backups:
                raise
            path = self._write_of_day(self._paths.backups, day, progress)
            note = in_turn((str(error), message("This backup is kept in {folder}.", folder=path.parent)))
        self._thin_out(path.parent)
        return WrittenBackup(str(path), note)

    def listed(self, progress: Progress = no_progress) -> list[BackupContents]:
        """Read all backups that there are, check each, and tell what it holds; the newest first."""
        return listed_backups(self._paths, Settings(self._paths.settings), progress)

    def _look_into(self, path: Path) -> BackupContents:
        return look_into(path, self._paths.data)

    @property
    def _library_mark(self) -> str:
        """Tell this library's backups from another's that are kept in the same folder."""
        return hashlib.sha256(os.fsencode(self._paths.data)).hexdigest()[:16]

    def _write_of_day(self, folder: Path, day: str, progress: Progress) -> Path:
        target = folder / f"automatic-{day}.zip"

        def name(made: Path, counts: Counts) -> Path:
            if os.path.lexists(target) and not self._may_replace(target, counts):
                return _named(made, folder / f"automatic-{day}-{self._now():%H%M%S}.zip")
            publish(made, target, replacing=True)
            return target

        return self._write(target, progress, name)

    def _may_replace(self, target: Path, counts: Counts) -> bool:
        """Tell whether an earlier backup of the day holds nothing more than the new one."""
        if target.is_symlink() or not target.is_file():
            return False
        before = look_into(target)
        if before.counts is None:
            before = self._look_into(target)
        ours = before.library == self._library_mark
        return ours and before.counts is not None and counts.holds_at_least(before.counts)

    def _write(self, path: Path, progress: Progress, name: Callable[[Path, Counts], Path]) -> Path:
        """Write a backup beside `path`, which errors tell of, and let `name` give it its name."""

        def copy(target: Path) -> None:
            self._library.copy_to(target, path)

        try:
            make_private_folder(path.parent)
            sweep(path.parent)
            with Scratch(path.parent) as scratch:
                made, counts = write_backup(copy, self._originals, scratch, self._library_mark, progress)
                return name(made, counts)
        except OSError as error:
            raise DeskError(
                message(
                    "The backup {path} cannot be written: {part}.", path=path, part=error.strerror or error
                )
            ) from error

    def _thin_out(self, folder: Path) -> None:
        found = [look_into(path) for path in folder.glob("automatic-*.zip")]
        ours = [backup for backup in found if backup.library in ("", self._library_mark)]
        for backup in expendable(ours, self._now().date()):
            with contextlib.suppress(OSError):
                Path(backup.path).unlink()


def listed_backups(
    paths: LibraryPaths, settings: Settings, progress: Progress = no_progress
) -> list[BackupContents]:
    """Read all backups of a library, check each, and tell what it holds; the newest first.

    The library itself need not be there.
    """
    files = [path for folder in backup_folders(paths, settings) for path in kept_in(folder)]
    found = []
    for done, path in enumerate(files):
        progress(done, len(files), message("Checking {file}", file=path.name))
        found.append(look_into(path, paths.data))
    return sorted(found, key=lambda backup: (backup.made, backup.path), reverse=True)


def kept_in(folder: Path) -> list[Path]:
    """List the backups in a folder, and what restores have set aside there."""
    try:
        inside = list(folder.iterdir())
    except OSError:
        return []
    return [
        path
        for path in inside
        if (path.suffix == ".zip" and path.is_file())
        or (path.suffix == ".db" and path.is_file())
        or (path.is_dir() and (path / "library.db").is_file() and not path.name.startswith("unfinished-"))
    ]


def _refuse_odd_target(target: Path) -> None:
    """Raise DeskError for a target that a backup must not take the place of."""
    try:
        mode = target.lstat().st_mode
    except OSError:
        return
    if stat.S_ISDIR(mode):
        raise DeskError(message("The backup {target} cannot be written: Is a directory.", target=target))
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        raise DeskError(
            message(
                "The backup {target} cannot be written: that is a device or a pipe, not a file.",
                target=target,
            )
        )


def _replaced(made: Path, target: Path) -> Path:
    publish(made, target, replacing=True)
    return target


def _named(made: Path, path: Path) -> Path:
    """Give a backup the name of `path`, or where something has it one with a number more."""
    for number in range(1, _TRIES):
        target = path if number == 1 else path.with_stem(f"{path.stem}-{number}")
        with contextlib.suppress(FileExistsError):
            publish(made, target, replacing=False)
            return target
    raise DeskError(
        message("The backup {path} cannot be written: there are too many of its name.", path=path)
    )
