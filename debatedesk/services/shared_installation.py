"""Putting files into the `share` folder of a prefix, taking them out again, and telling the desktop."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.desktop_files import SharedFile
from debatedesk.storage.whole_files import write_whole

_PATIENCE_SECONDS = 60


def users_share(environment: Mapping[str, str], home: Path) -> Path:
    """Find the `share` folder of one user."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else home / ".local" / "share"


def install(files: Sequence[SharedFile], share: Path) -> list[Path]:
    """Write files and return where they are; raises DeskError, and then leaves behind none that is new."""
    new: list[PurePosixPath] = []
    is_new_share = not share.exists()
    for file in files:
        path = share / file.path
        if not path.exists():
            new.append(file.path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, file.content)
        except OSError as error:
            with contextlib.suppress(DeskError):
                remove(new, share)
            drop_empty_folders(new, share, with_share=is_new_share)
            reason = error.strerror or error
            raise DeskError(
                message("“{output}” cannot be written: {reason}.", output=path, reason=reason)
            ) from error
    return [share / file.path for file in files]


def remove(paths: Iterable[PurePosixPath], share: Path) -> list[Path]:
    """Delete files, and return those that there were; raises DeskError."""
    removed = []
    for path in (share / below for below in paths):
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            reason = error.strerror or error
            raise DeskError(
                message("“{file}” cannot be deleted: {reason}.", file=path, reason=reason)
            ) from error
        removed.append(path)
    return removed


def drop_empty_folders(paths: Iterable[PurePosixPath], share: Path, *, with_share: bool = False) -> None:
    """Delete the folders that files were in and that are empty now, up to `share`, or that as well."""
    for below in paths:
        with contextlib.suppress(OSError):
            for folder in below.parents[:-1]:
                (share / folder).rmdir()
    if with_share:
        with contextlib.suppress(OSError):
            share.rmdir()


def is_read_by_desktops(share: Path, environment: Mapping[str, str], home: Path) -> bool:
    """Tell whether desktops look into a folder; into one that a package is made from they do not."""
    named = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    folders = [users_share(environment, home), *(Path(name) for name in named.split(":") if name)]
    return share.resolve() in [folder.resolve() for folder in folders]


def tell_desktop(share: Path) -> list[str]:
    """Have the tables made anew that desktops look types, menu entries and icons up in.

    Returns the names of the tools that are missing or failed: the desktop sees its changes later then.
    """
    icons = share / "icons" / "hicolor"
    commands: list[tuple[Path, list[str | Path]]] = [
        (share / "mime" / "packages", ["update-mime-database", share / "mime"]),
        (share / "applications", ["update-desktop-database", "-q", share / "applications"]),
    ]
    if (icons / "icon-theme.cache").exists():
        commands.append((icons, ["gtk-update-icon-cache", "-q", "-t", "-f", icons]))
    elif icons.is_dir():
        os.utime(icons)
    return [str(command[0]) for folder, command in commands if folder.is_dir() and not _succeeds(command)]


def _succeeds(command: Sequence[str | Path]) -> bool:
    program = shutil.which(command[0])
    if program is None:
        return False
    try:
        ended = subprocess.run(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0
