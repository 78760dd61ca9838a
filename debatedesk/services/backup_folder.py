"""Where backups are kept: with the library, or in a folder of the user's choice as well."""

from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import Settings
from debatedesk.storage.opening import check_name

_SETTING = "backup_folder"


def backup_folder(paths: LibraryPaths, settings: Settings) -> Path:
    """Tell where backups go."""
    chosen = settings.get(_SETTING, "")
    return Path(chosen) if chosen and Path(chosen).is_absolute() else paths.backups


def backup_folders(paths: LibraryPaths, settings: Settings) -> tuple[Path, ...]:
    """List the folders that may hold backups: where they go now, and the library's own."""
    return tuple(dict.fromkeys((backup_folder(paths, settings), paths.backups)))


def choose_backup_folder(paths: LibraryPaths, settings: Settings, folder: Path | None) -> Path:
    """Keep backups in `folder` from now on, None for the library's own, and return it; raises DeskError."""
    if folder is None:
        settings.set(_SETTING, "")
        return paths.backups
    chosen = folder.expanduser().absolute()
    check_name(chosen / "backup")
    if not chosen.is_dir():
        raise DeskError(message("There is no folder “{chosen}” for the backups.", chosen=chosen))
    settings.set(_SETTING, "" if chosen == paths.backups else str(chosen))
    return chosen
