"""Writing the map to a file, in a format that the file's name tells."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.controller import MapController

PICTURE_SCALE = 2.0
"""Pixels of a picture for each pixel of the drawing."""
FORMATS = {
    "argdown": "Argdown text (*.argdown)",
    "json": "JSON (*.json)",
    "svg": "SVG drawing (*.svg)",
    "png": "PNG picture (*.png)",
}


class MapExporting(QObject):
    """Asks for a file and writes the map that is shown to it."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, controller: MapController, window: QWidget) -> None:
        """Export what `controller` shows."""
        super().__init__(window)
        self._desk = desk
        self._controller = controller
        self._window = window

    def ask(self) -> None:
        """Open the dialog of files."""
        if not self._controller.map_id:
            return
        title = self._controller.contents.argument_map.title
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
            self._write(path, path.suffix.lstrip(".").lower())
        except DeskError as error:
            self._desk.failed.emit(str(error))
        else:
            self.status_message.emit(f"Wrote the map to “{path.name}”.")

    def _write(self, path: Path, format_name: str) -> None:
        if format_name not in FORMATS:
            known = ", ".join(f"“.{each}”" for each in FORMATS)
            raise DeskError(f"A map can't be written as “.{format_name}”; end the file's name in {known}.")
        exports, map_id = self._desk.workspace.exports, self._controller.map_id
        if format_name == "png":
            from debatedesk.ui.map.picture import write_png

            write_png(exports.map_text(map_id, "svg"), path, PICTURE_SCALE)
        else:
            write_file(path, exports.map_text(map_id, format_name))
