"""Asking where to write a file, and writing it: nothing blocks, and what fails says why."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr

LAST_FOLDER = "export.folder"
LONGEST_NAME = 80
_FORBIDDEN = '/\\:*?"<>|'


def file_name(words: str) -> str:
    """Make words fit to name a file on every system."""
    plain = "".join(" " if each in _FORBIDDEN or not each.isprintable() else each for each in words)
    line = " ".join(plain.split()).strip(". ")
    if len(line) > LONGEST_NAME:
        line = line[:LONGEST_NAME].rsplit(" ", 1)[0]
    return line or tr("Untitled")


class MarkdownExport(QObject):
    """Writes a text to a file that the person chooses; `status_message` says what was written."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(
        self,
        heading: str,
        name: str,
        make: Callable[[], str | bytes],
        others: Mapping[str, Callable[[], str | bytes]] | None = None,
    ) -> QFileDialog:
        """Ask for a file, proposing one called `name`, and write to it what `make` gives then.

        `others` give the same in other forms, by what the dialog calls these: “Word document (*.docx)”.
        """
        makers: dict[str, Callable[[], str | bytes]] = {tr("Markdown (*.md)"): make, **(others or {})}
        by_suffix = {_suffix(form): maker for form, maker in reversed(makers.items())}
        dialog = save_dialog(self._desk, self._window, heading, file_name(name), list(makers))

        def write(chosen: str) -> None:
            # Another suffix than that of the form asks for the form of that suffix.
            form, suffix = dialog.selectedNameFilter(), Path(chosen).suffix.lower()
            asked = makers.get(form, make) if suffix == _suffix(form) else by_suffix.get(suffix, make)
            self.write(Path(chosen), asked)

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    def write(self, path: Path, make: Callable[[], str | bytes]) -> None:
        """Write what `make` gives to a file; what stood there stays where that fails."""
        try:
            write_file(path, make())
            self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        else:
            self.status_message.emit(tr("Wrote “{file}”.", file=path.name))


def save_dialog(desk: Desk, window: QWidget, heading: str, name: str, forms: Sequence[str]) -> QFileDialog:
    """Make a dialog that asks where to write a file, in the folder of the last export.

    It proposes a name with the suffix of the form that is chosen, the first one at first: forms are called
    “Word document (*.docx)”.
    """
    kept = Path(str(desk.workspace.state.get(LAST_FOLDER, str(Path.home()))))
    folder = kept if kept.is_dir() else Path.home()
    dialog = QFileDialog(window, heading, str(folder / f"{name}{_suffix(forms[0])}"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(forms))
    dialog.setDefaultSuffix(_suffix(forms[0])[1:])
    dialog.filterSelected.connect(lambda form: _propose(dialog, _suffix(form)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def annotation_forms(written: Callable[[str], str]) -> dict[str, Callable[[], str | bytes]]:
    """List the forms of highlights and notes for other programs; `written` writes them by a form's name."""
    from debatedesk.formats.annotations.registry import ANNOTATION_FORMATS

    return {
        tr(
            "Highlights and notes alone: {label} (*{suffixes})",
            label=tr(form.label),
            suffixes=form.suffixes[0],
        ): partial(written, form.name)
        for form in ANNOTATION_FORMATS
        if form.writes
    }


def _suffix(form: str) -> str:
    """Take the suffix of a form out of its name: `.docx` of “Word document (*.docx)”."""
    return form[form.rindex("*") + 1 : -1]


def _propose(dialog: QFileDialog, suffix: str) -> None:
    """Let the proposed file end in the suffix of the form that was chosen."""
    dialog.setDefaultSuffix(suffix[1:])
    chosen = dialog.selectedFiles()
    if chosen:
        dialog.selectFile(f"{Path(chosen[0]).stem}{suffix}")
