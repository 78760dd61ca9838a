"""Opening what the program was started with, or a second start hands over: files and links."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from debatedesk.domain.links import is_link
from debatedesk.ui.desk import Desk


class Openings(QObject):
    """Follows links, shows texts that the library has already, and imports other files."""

    def __init__(
        self, desk: Desk, import_files: Callable[[Sequence[Path]], object], parent: QObject
    ) -> None:
        """Open things on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._import_files = import_files

    def open(self, wanted: Sequence[str]) -> None:
        """Open each link; of files, show those that were imported before, and import the others."""
        new: list[Path] = []
        for words in wanted:
            if is_link(words):
                self._desk.follow(words)
            elif known := self._desk.workspace.documents.come_from(Path(words), self._desk.debate_id):
                self._desk.open(known)
            else:
                new.append(Path(words))
        if new:
            self._import_files(new)
