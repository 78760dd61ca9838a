"""Writing the map to a file, in a format that the file's name tells."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board import Board

if TYPE_CHECKING:
    from debatedesk.ui.theme import ThemeHost

FORMATS = {
    "argdown": "Argdown text (*.argdown)",
    "json": "JSON (*.json)",
    "svg": "SVG drawing (*.svg)",
    "png": "PNG picture (*.png)",
}


class MapExporting(QObject):
    """Asks for a file and writes the map that is shown to it."""

    told = Signal(str)

    def __init__(self, desk: Desk, board: Board, theme: "ThemeHost", window: QWidget) -> None:
        """Export what `board` shows."""
        super().__init__(window)
        self._desk = desk
        self._board = board
        self._theme = theme
        self._window = window

    def ask(self) -> None:
        """Open the dialog of files."""
        if not self._board.map_id:
            return
        title = self._board.contents.argument_map.title
        name = "".join(" " if each in '/\\:*?"<>|' else each for each in title).strip() or "Map"
        dialog = QFileDialog(self._window, "Export map", str(Path.home() / f"{name}.argdown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(FORMATS.values()))
        suffixes = {words: suffix for suffix, words in FORMATS.items()}
        dialog.setDefaultSuffix("argdown")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(suffixes[words]))
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the map to a file; its suffix tells the format."""
        try:
            write_file(path, self._written(path.suffix.lstrip(".").lower()))
        except DeskError as error:
            self._desk.failed.emit(str(error))
        else:
            self.told.emit(f"Wrote the map to “{path.name}”.")

    def _written(self, format_name: str) -> str | bytes:
        if format_name not in FORMATS:
            known = ", ".join(f"“.{each}”" for each in FORMATS)
            raise DeskError(f"A map can't be written as “.{format_name}”; end the file's name in {known}.")
        if format_name == "png":
            from debatedesk.ui.map.picture import map_png

            return map_png(self._board.contents.argument_map, self._theme.theme)
        return self._desk.workspace.exports.map_text(self._board.map_id, format_name)
