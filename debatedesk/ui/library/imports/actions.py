"""Import files, import folder, drop: from the person's choice to the running import."""

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.formats.base import readable_name
from debatedesk.services.imports.folder_title import folder_title
from debatedesk.services.imports.previewed import TextSource, holds_several
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.imports.controller import ImportController
from debatedesk.ui.library.imports.dialog import DestinationDialog, ReportDialog
from debatedesk.ui.library.imports.looking import LookingBeforeImport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.password_dialog import PasswordDialog

LAST_FOLDER = "import.folder"
_OF_OUTLINES = (".txt", ".md", ".markdown", ".mdown", ".mkd")
"""So end the names of texts that may be outlines."""


@dataclass(frozen=True, slots=True)
class _LockedFile:
    """A file that waits for its password, and the debate that it goes to."""

    path: Path
    debate_id: str
    title: str
    refused: bool


class ImportActions(QObject):
    """Asks what to import and where to, and hands that to the controller. No dialog blocks the window."""

    def __init__(self, desk: Desk, controller: ImportController, theme: ThemeHost, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._looking = LookingBeforeImport(desk, controller, theme, window)
        self._desk = desk
        self._controller = controller
        self._window = window
        self._locked: deque[_LockedFile] = deque()
        self._asked: PasswordDialog | None = None
        self._unlocking: Path | None = None
        self._last: ImportReport | None = None
        self._wants_maps = False
        """Whether maps alone were looked for where files were chosen last."""
        controller.finished.connect(self._take_report)
        controller.failed.connect(lambda sentence: self._give_up())

    def choose_files(self) -> None:
        """Ask for files, then for the debate they go to."""
        from debatedesk.formats.registry import MAP_SUFFIXES, READ_SUFFIXES, TEXT_SUFFIXES

        dialog = self._file_dialog(tr("Import files"), QFileDialog.FileMode.ExistingFiles)
        of_maps = tr("Argument maps, mind maps and outlines ({patterns})", patterns=_patterns(MAP_SUFFIXES))
        others = _patterns(READ_SUFFIXES - MAP_SUFFIXES - TEXT_SUFFIXES | {".json"})
        dialog.setNameFilters(
            [
                tr("Texts, maps and references ({patterns})", patterns=_patterns(READ_SUFFIXES)),
                tr("Texts ({patterns})", patterns=_patterns(TEXT_SUFFIXES)),
                of_maps,
                tr("References, annotations and threads ({patterns})", patterns=others),
                tr("All files (*)"),
            ]
        )
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.filterSelected.connect(
            lambda words: self._want_maps(_without_patterns(words) == _without_patterns(of_maps))
        )
        self._want_maps(False)
        dialog.open()

    def _want_maps(self, wanted: bool) -> None:
        self._wants_maps = wanted

    def choose_folder(self) -> None:
        """Ask for a folder, then for the debate its texts go to."""
        dialog = self._file_dialog(tr("Import folder"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.open()

    def open_sample(self) -> None:
        """Import the sample debate and open its essay."""
        try:
            self._controller.start_sample()
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))

    def ask_where(self, paths: Sequence[Path]) -> None:
        """Ask which debate files and folders go to and start; a folder proposes a debate of its name."""
        if not paths or self._look_at_posts(paths):
            return
        debates = self._desk.workspace.documents.debates()
        folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
        dialog = DestinationDialog(
            quoted(paths[0].name) if len(paths) == 1 else tr("{n:,} items", "1 item", len(paths)),
            debates,
            self._desk.debate_id,
            folder_title(folder) if folder else "",
            prefer_new=folder is not None,
            outlines_as_maps=self._wants_maps if folder or any(map(_may_be_outline, paths)) else None,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._start(paths, dialog))
        dialog.open()

    def into_current(self, paths: Sequence[Path]) -> None:
        """Import into the open debate without asking; where none is open, ask."""
        if self._look_at_posts(paths):
            return
        if self._desk.debate_id:
            self._controller.start(paths, self._desk.debate_id)
        else:
            self.ask_where(paths)

    def take_handed(self, paths: Sequence[Path]) -> None:
        """Import what the program was asked to open; where there is no debate yet, nothing is asked."""
        if self._desk.workspace.documents.debates():
            self.into_current(paths)
        elif not self._look_at_posts(paths):
            self._controller.start(paths)

    def paste(self) -> None:
        """Show what the clipboard holds as a text, with what is known of it, before it comes in."""
        self._looking.paste()

    def _look_at_posts(self, paths: Sequence[Path]) -> bool:
        """Show the posts of a thread first, where one file is all that comes in; tell whether it is."""
        if len(paths) != 1 or not holds_several(paths[0]):
            return False
        path = paths[0].absolute()
        self._looking.look_at_posts(TextSource(str(path)), quoted(path.name), readable_name(path))
        return True

    def show_report(self, report: ImportReport) -> None:
        """Show what an import left out, in a window that does not block."""
        ReportDialog(report, self._window).show()

    def _take_report(self, report: ImportReport) -> None:
        self._last = report
        self._take_locked(report)

    def _take_locked(self, report: ImportReport) -> None:
        """Ask for the passwords of the files that an import has left out for want of one."""
        reported = {item.path for item in (*report.all, *report.skipped)}
        ended = self._unlocking if str(self._unlocking) in reported else None
        if ended or report.cancelled:
            self._unlocking = None
        if report.cancelled:
            self._locked.clear()
        for path in map(Path, report.needs_password):
            locked = _LockedFile(path, report.debate_id, report.debate_title, refused=path == ended)
            if locked.refused:
                self._locked.appendleft(locked)
            else:
                self._locked.append(locked)
        self._ask_password()

    def _ask_password(self) -> None:
        if self._asked is not None or self._unlocking is not None or not self._locked:
            return
        locked = self._locked.popleft()
        self._asked = dialog = PasswordDialog(
            locked.path.name, refused=locked.refused, waiting=len(self._locked), parent=self._window
        )
        dialog.given.connect(lambda password: self._unlock(locked, password))
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        self._asked = None
        self._ask_password()

    def _unlock(self, locked: _LockedFile, password: str) -> None:
        self._unlocking = locked.path
        self._controller.unlock(locked.path, password, locked.debate_id or None, locked.title or None)

    def _give_up(self) -> None:
        """Ask for no more passwords: the import has broken off."""
        self._unlocking = None
        self._locked.clear()

    def ask_about(self, report: ImportReport) -> None:
        """Ask which texts the references are that an import has left in doubt."""
        from debatedesk.ui.citing.doubtful_dialog import DoubtfulReferencesDialog

        DoubtfulReferencesDialog(self._desk, report.doubtful, self._window).open()

    def _show_last(self) -> None:
        if self._last is not None:
            self.show_report(self._last)

    def _ask_about_last(self) -> None:
        if self._last is not None:
            self.ask_about(self._last)

    def commands(self) -> list[Command]:
        """List the commands of importing."""
        return [
            Command("import.files", tr("Import files…"), "File", self.choose_files, "Ctrl+I"),
            Command("import.folder", tr("Import folder…"), "File", self.choose_folder, "Ctrl+Shift+I"),
            Command("import.paste", tr("Paste as text…"), "Edit", self.paste, "Ctrl+Shift+V"),
            Command("import.sample", tr("Open the sample debate"), "Help", self.open_sample),
            Command(
                "import.cancel",
                tr("Cancel import"),
                "File",
                self._controller.cancel,
                enabled=lambda: self._controller.running,
            ),
            Command(
                "import.outcome",
                tr("Outcome of the last import…"),
                "File",
                self._show_last,
                enabled=lambda: self._last is not None,
            ),
            Command(
                "import.doubts",
                tr("References in doubt…"),
                "File",
                self._ask_about_last,
                enabled=lambda: bool(self._last and self._last.doubtful),
            ),
        ]

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        start = str(self._desk.workspace.state.get(LAST_FOLDER, str(Path.home())))
        dialog = QFileDialog(self._window, title, start)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _chosen(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._desk.workspace.state.set(LAST_FOLDER, str(paths[0].parent))
            self.ask_where(paths)

    def _start(self, paths: Sequence[Path], dialog: DestinationDialog) -> None:
        chosen = dialog.destination
        self._controller.start(
            paths, chosen.debate_id, chosen.title, outlines_as_maps=dialog.takes_outlines_for_maps
        )


def _patterns(suffixes: Collection[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in sorted(suffixes))


def _without_patterns(words: str) -> str:
    """Name a filter as the dialog shows it, which tells of the one that was chosen so."""
    return words.partition("(")[0].strip()


def _may_be_outline(path: Path) -> bool:
    return path.suffix.lower() in _OF_OUTLINES
