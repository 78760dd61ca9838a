"""Where a library and all that belongs to it live."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The data, cache and configuration directories of one library."""

    data: Path
    cache: Path
    config: Path

    @staticmethod
    def standard() -> "LibraryPaths":
        """Use the directories that this system gives to applications."""
        from platformdirs import PlatformDirs

        places = PlatformDirs("DebateDesk", appauthor=False)
        return LibraryPaths(
            Path(places.user_data_dir), Path(places.user_cache_dir), Path(places.user_config_dir)
        )

    @staticmethod
    def under(directory: Path) -> "LibraryPaths":
        """Put everything under one directory: a USB stick, a test."""
        root = directory.expanduser().absolute()
        return LibraryPaths(root / "data", root / "cache", root / "config")

    @property
    def database(self) -> Path:
        """The library file."""
        return self.data / "library.db"

    @property
    def originals(self) -> Path:
        """The folder of imported files as they came."""
        return self.data / "originals"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.data / "backups"

    @property
    def index(self) -> Path:
        """The folder of the search index, which may be thrown away at any time."""
        return self.cache / "index"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def styles(self) -> Path:
        """The folder of the citation styles that were added."""
        return self.config / "styles"

    @property
    def index_key(self) -> Path:
        """The file of the key that signs search indexes; it stays with this user on this machine."""
        from platformdirs import user_config_path

        return user_config_path("DebateDesk", appauthor=False) / "index.key"
