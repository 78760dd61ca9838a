"""The window of backups: what there are, a new one, one given back, where they are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.jobs.request import Request, Result
from debatedesk.jobs.requests import BackupListRequest, BackupRequest
from debatedesk.jobs.runner import Job
from debatedesk.services.backup_folder import backup_folder, choose_backup_folder
from debatedesk.storage.backup_records import BackupContents
from debatedesk.ui.backups.backup_list import BackupList, held
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.questions import ask_before
from debatedesk.ui.widgets.screen_room import on_screen

SIZE = (860, 480)
_WORDS = message(
    "A backup is made by itself on each day on which something has changed, and read back "
    "when it is written. The older they are, the fewer are kept."
)


class BackupsDialog(QDialog):
    """Shows the backups of a desk's library; `chosen` carries the path of one to give back."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show all backups once a worker has looked into them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Backups"))
        self._desk = desk
        self._job: Job | None = None
        heading = QLabel(tr("Backups"), self)
        heading.setObjectName("dialogHeading")
        words = QLabel(tr(_WORDS), self)
        words.setObjectName("quiet")
        words.setWordWrap(True)
        self.list = BackupList(self)
        self.folder = QLabel(self)
        self.folder.setObjectName("quiet")
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)
        self.make_button = self._button(tr("Back up now"), self.make)
        self.folder_button = self._button(tr("Choose folder…"), self.choose_folder)
        self.own_button = self._button(tr("Keep with the library"), lambda: self.keep_in(None))
        self.show_button = self._button(tr("Show folder"), self.show_folder)
        self.other_button = self._button(tr("Restore another file…"), self.choose_file)
        self.restore_button = self._button(tr("Restore…"), self.ask_to_restore)
        self.restore_button.setDefault(True)
        self.close_button = self._button(tr("Close"), self.reject)
        self._lay_out(heading, words)
        self.list.selected.connect(self._follow)
        self.list.activated.connect(self.ask_to_restore)
        self.resize(on_screen(self, QSize(*SIZE)))
        self._show_where()
        self.look()
        self.list.tree.setFocus()

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda checked=False: run())
        return button

    def _lay_out(self, heading: QLabel, words: QLabel) -> None:
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self.folder, 1)
        for button in (self.own_button, self.folder_button, self.show_button):
            where.addWidget(button)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.make_button)
        buttons.addStretch(1)
        for button in (self.other_button, self.restore_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addLayout(where)
        layout.addLayout(buttons)

    @property
    def running(self) -> bool:
        """Tell whether the backups are being looked into, or one is being made."""
        return self._job is not None

    def look(self) -> None:
        """Look into all backups."""
        self._start(
            BackupListRequest(), tr("Looking into the backups…"), lambda found: self._show(found.backups)
        )

    def make(self) -> None:
        """Back the library up now."""
        self._start(BackupRequest(), tr("Backing up…"), lambda written: self.look())

    def choose_folder(self) -> None:
        """Ask for the folder that backups go to from now on."""
        dialog = QFileDialog(self, tr("Keep backups in"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.keep_in(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep_in(self, folder: Path | None) -> None:
        """Keep backups in a folder from now on, None for the library's own."""
        workspace = self._desk.workspace
        try:
            choose_backup_folder(workspace.paths, workspace.settings, folder)
        except DeskError as error:
            self.list.detail.say(tr(str(error)))
            return
        self._show_where()
        self.look()

    def show_folder(self) -> None:
        """Open the folder of the backup that is selected, or of all, as the system shows folders."""
        backup = self.list.backup
        folder = Path(backup.path).parent if backup else self._folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def choose_file(self) -> None:
        """Ask for a backup that is somewhere else."""
        dialog = QFileDialog(self, tr("Restore"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Backups (*.zip *.db)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._ask(name, tr("What it holds is looked into first.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_restore(self) -> None:
        """Ask before the selected backup takes the place of the library."""
        backup = self.list.backup
        if backup is not None and self.restore_button.isEnabled():
            self._ask(
                backup.path, tr("It holds {held}.", held=held(backup.counts)) if backup.counts else ""
            )

    def _ask(self, path: str, holds: str) -> None:
        consequence = tr(
            "The present library is set aside among the backups and can be given back as well."
        )
        ask_before(
            self,
            tr("Put “{file}” in the place of the library?", file=Path(path).name),
            f"{holds} {consequence}".strip(),
            tr("Restore"),
            lambda: self._choose(path),
        )

    def _choose(self, path: str) -> None:
        self.accept()
        self.chosen.emit(path)

    @property
    def _folder(self) -> Path:
        return backup_folder(self._desk.workspace.paths, self._desk.workspace.settings)

    def _show_where(self) -> None:
        self.folder.setText(tr("Kept in {folder}", folder=self._folder))
        self.own_button.setVisible(self._folder != self._desk.workspace.paths.backups)

    def _show(self, backups: list[BackupContents]) -> None:
        self.list.show_backups(backups)

    def _follow(self) -> None:
        backup = self.list.backup
        self.restore_button.setEnabled(backup is not None and not backup.damage and not self.running)

    def _start(self, request: Request[Result], words: str, done: Callable[[Result], None]) -> None:
        if self._job is not None:
            return

        def is_ended() -> bool:
            """Take note of the end; False where the dialog is closed and its widgets are gone."""
            if self._job is None:
                return False
            self._job = None
            self.make_button.setEnabled(True)
            return True

        def finished(result: Result) -> None:
            if is_ended():
                done(result)

        def failed(sentence: str) -> None:
            if is_ended():
                self.list.detail.say(sentence)

        def progress(done: int, total: int, message: str) -> None:
            if self._job is not None:
                self.list.detail.say(message or words)

        self.list.say(words)
        self.make_button.setEnabled(False)
        self._job = self._desk.jobs.start(request, finished, failed, progress)
        self._follow()

    def done(self, result: int) -> None:
        """Close, and stop looking into backups."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        super().done(result)
