"""Writing the map to a file, in a format that the file's name tells, or as a text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.formats.base import MapFormat
from debatedesk.formats.registry import map_writer_of, map_writers
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.markdown_export import MarkdownExport


class MapExporting(QObject):
    """Asks for a file and writes the map that is shown to it."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, state: MapState, window: QWidget) -> None:
        """Export what a state holds."""
        super().__init__(window)
        self._desk = desk
        self._state = state
        self._window = window
        self._writer = MarkdownExport(desk, window)
        self._writer.status_message.connect(self.status_message)

    def hand_out(self) -> None:
        """Open the dialog of hand-outs."""
        self._desk.run_command("file.handout")

    def ask(self) -> None:
        """Open the dialog of files."""
        if not self._state.map_id:
            return
        title = self._state.contents.argument_map.title
        name = "".join(" " if each in '/\\:*?"<>|' else each for each in title).strip() or tr("Map")
        dialog = QFileDialog(self._window, tr("Export map"), str(Path.home() / f"{name}.argdown"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        formats = {f"{tr(each.label)} (*{each.suffixes[0]})": each for each in map_writers()}
        dialog.setNameFilters(list(formats))
        dialog.setDefaultSuffix("argdown")
        dialog.filterSelected.connect(
            lambda words: dialog.setDefaultSuffix(formats[words].suffixes[0].lstrip("."))
        )
        dialog.fileSelected.connect(
            lambda chosen: self.export_to(Path(chosen), formats[dialog.selectedNameFilter()])
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_exposition(self) -> QFileDialog | None:
        """Open the dialog of files for the map as a text; None where there is no map."""
        map_id = self._state.map_id
        if not map_id:
            return None

        def written(form: str) -> str | bytes:
            return self._desk.workspace.expositions.written(map_id, form, tr)

        others: dict[str, Callable[[], str | bytes]] = {
            tr("Word document (*.docx)"): lambda: written("docx"),
            tr("Web page (*.html)"): lambda: written("html"),
            tr("OPML outline (*.opml)"): lambda: written("opml"),
            tr("Plain text (*.txt)"): lambda: written("plain"),
        }
        name = self._state.contents.argument_map.title or tr("Exposition")
        return self._writer.ask(tr("Export exposition"), name, lambda: written("markdown"), others)

    def export_to(self, path: Path, chosen: MapFormat | None = None) -> None:
        """Write the map to a file; its suffix tells the format, of several with it the one chosen."""
        try:
            self._write(path, chosen)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        else:
            self.status_message.emit(tr("Wrote the map to “{file}”.", file=path.name))

    def _write(self, path: Path, chosen: MapFormat | None) -> None:
        if chosen is None or path.suffix.lower() not in chosen.suffixes:
            chosen = map_writer_of(path)
        if chosen is None:
            known = ", ".join(dict.fromkeys(quoted(each.suffixes[0]) for each in map_writers()))
            raise DeskError(
                tr(
                    "A map can't be written as “{suffix}”; end the file's name in {known}.",
                    suffix=path.suffix,
                    known=known,
                )
            )
        text = self._desk.workspace.exports.map_text(self._state.map_id, chosen.name)
        if chosen.is_drawn:
            from debatedesk.ui.printing.drawings import write_drawing

            write_drawing(text, path, chosen.name, self._state.contents.argument_map.title)
        else:
            write_file(path, text)
