"""Imported files kept as they came, by the SHA-256 of their content."""

from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.storage.whole_files import UNFINISHED, write_whole


class Originals:
    """A folder of files named by content hash, spread over 256 subfolders."""

    def __init__(self, folder: Path) -> None:
        """Keep files below `folder`, which is made when first needed."""
        self.folder = folder

    def path(self, content_hash: str) -> Path:
        """Tell where the file of that hash is kept."""
        return self.folder / content_hash[:2] / content_hash

    def keep(self, data: bytes, name: str) -> str:
        """Store `data`, which came as `name`, durably and return its hash; the same content is kept once.

        Raises DeskError when it cannot be written.
        """
        import hashlib

        content_hash = hashlib.sha256(data).hexdigest()
        path = self.path(content_hash)
        if path.exists():
            return content_hash
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise DeskError(
                f"A copy of “{name}” could not be kept in {self.folder}: {error.strerror}."
            ) from error
        return content_hash

    def read(self, content_hash: str) -> bytes:
        """Return the file of that hash; raises DeskError when it is missing."""
        try:
            return self.path(content_hash).read_bytes()
        except OSError as error:
            raise DeskError(
                f"The kept original {content_hash[:12]} cannot be read: {error.strerror}."
            ) from error

    def hashes(self) -> list[str]:
        """List the hashes of all files that are kept."""
        if not self.folder.is_dir():
            return []
        return sorted(
            each.name for each in self.folder.glob("??/*") if not each.name.startswith(UNFINISHED)
        )
