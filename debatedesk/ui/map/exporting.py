"""Writing the map to a file, in a format that the file's name tells, or as a text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.formats.base import MapFormat
from debatedesk.formats.registry import map_writer_of, map_writers
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.markdown_export import (
    LAST_FOLDER,
    MarkdownExport,
    file_name,
    save_dialog,
)

if TYPE_CHECKING:
    from debatedesk.ui.printing.drawings import PaperChoice

_LAST_PAPER = "export.paper"
_MOST_NAMED = 4
"""So many kinds of things are named that a format has no room for."""


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

    def ask(self) -> QFileDialog | None:
        """Open the dialog of files; None where there is no map."""
        if not self._state.map_id:
            return None
        formats = {f"{tr(each.label)} (*{each.suffixes[0]})": each for each in map_writers()}
        name = file_name(self._state.contents.argument_map.title)
        dialog = save_dialog(self._desk, self._window, tr("Export map"), name, list(formats))
        dialog.fileSelected.connect(
            lambda chosen: self._take(Path(chosen), formats[dialog.selectedNameFilter()])
        )
        dialog.open()
        return dialog

    def _take(self, path: Path, chosen: MapFormat) -> None:
        """Write to the file that was chosen, once it is known on which paper a PDF is drawn."""
        self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
        written = self._format(path, chosen)
        if written is None or written.name != "pdf":
            self.export_to(path, chosen)
            return
        from debatedesk.ui.printing.paper_dialog import PaperDialog

        dialog = PaperDialog(path.name, self._paper(), self._window)
        dialog.accepted.connect(lambda: self._draw(path, dialog.choice))
        dialog.open()

    def _paper(self) -> "PaperChoice":
        from debatedesk.ui.printing.drawings import PAPERS, PaperChoice

        kept = self._desk.workspace.state.record(_LAST_PAPER)
        name = kept.text("name")
        return PaperChoice(name if name in PAPERS else "", tiled=kept.flag("tiled", False))

    def _draw(self, path: Path, paper: "PaperChoice") -> None:
        self._desk.workspace.state.set(_LAST_PAPER, {"name": paper.name, "tiled": paper.tiled})
        self.export_to(path, None, paper)

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

    def export_to(
        self, path: Path, chosen: MapFormat | None = None, paper: "PaperChoice | None" = None
    ) -> None:
        """Write the map to a file; its suffix tells the format, of several with it the one chosen.

        What of the map the format has no room for is told.
        """
        try:
            written = self._write(path, chosen, paper)
            losses = self._desk.workspace.exports.map_losses(self._state.map_id, written.name)
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        self.status_message.emit(tr("Wrote the map to “{file}”.", file=path.name))
        if losses:
            things = list(dict.fromkeys(tr(each.what) for each in losses))
            shown = things[:_MOST_NAMED]
            if more := len(things) - len(shown):
                shown.append(tr("{n:,} more things", "1 more thing", more))
            sentence = tr(
                "“{file}” has no room for all of the map. Not written: {things}.",
                file=path.name,
                things="; ".join(shown),
            )
            self._desk.failed.emit(sentence)

    def _write(self, path: Path, chosen: MapFormat | None, paper: "PaperChoice | None") -> MapFormat:
        written = self._format(path, chosen)
        if written is None:
            known = ", ".join(dict.fromkeys(quoted(each.suffixes[0]) for each in map_writers()))
            raise DeskError(
                tr(
                    "A map can't be written as “{suffix}”; end the file's name in {known}.",
                    suffix=path.suffix,
                    known=known,
                )
            )
        text = self._desk.workspace.exports.map_text(self._state.map_id, written.name)
        if written.is_drawn:
            from debatedesk.ui.printing.drawings import write_drawing

            write_drawing(text, path, written.name, self._state.contents.argument_map.title, paper)
        else:
            write_file(path, text)
        return written

    @staticmethod
    def _format(path: Path, chosen: MapFormat | None) -> MapFormat | None:
        if chosen is not None and path.suffix.lower() in chosen.suffixes:
            return chosen
        return map_writer_of(path)
