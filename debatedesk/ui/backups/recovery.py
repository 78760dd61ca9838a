"""What is shown in place of the desk where the library is damaged or gone: its backups, or a new one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.message import message
from debatedesk.services.backup_folder import backup_folder
from debatedesk.services.backups import listed_backups
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import Settings
from debatedesk.storage.backup_records import BackupContents
from debatedesk.ui.backups.backup_list import BackupList
from debatedesk.ui.backups.restoring import begun_anew, restored
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.questions import ask_before
from debatedesk.ui.widgets.screen_room import on_screen

SIZE = (780, 460)
_WORDS = message(
    "Nothing was changed. Choose a backup to go on with, or begin an empty library; what "
    "is in its place now is set aside among the backups either way."
)


class _Looking(QThread):
    """Looks into the backups without holding the window up."""

    found = Signal(object)

    def __init__(self, paths: LibraryPaths, settings: Settings) -> None:
        super().__init__()
        self._paths = paths
        self._settings = settings

    def run(self) -> None:
        self.found.emit(listed_backups(self._paths, self._settings))


class RecoveryDialog(QDialog):
    """Says what is wrong with the library and offers ways out; `choice` is what was chosen.

    That is the path of a backup, the empty string for an empty library, or None.
    """

    def __init__(self, paths: LibraryPaths, sentence: str) -> None:
        """Say a sentence and list the backups once they are looked into."""
        super().__init__()
        self.setWindowTitle("DebateDesk")
        self.choice: str | None = None
        self._paths = paths
        self._settings = Settings(paths.settings)
        heading = QLabel(tr("The library cannot be opened."), self)
        heading.setObjectName("dialogHeading")
        self.sentence = QLabel(sentence, self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QLabel(tr(_WORDS), self)
        words.setObjectName("quiet")
        for label in (self.sentence, words):
            label.setWordWrap(True)
        self.list = BackupList(self)
        self.show_button = self._button(tr("Show folder"), self.show_folder)
        self.anew_button = self._button(tr("Begin an empty library…"), self.ask_to_begin_anew)
        self.other_button = self._button(tr("Restore another file…"), self.choose_file)
        self.restore_button = self._button(tr("Restore"), self.restore_selected)
        self.restore_button.setDefault(True)
        self.quit_button = self._button(tr("Quit"), self.reject)
        row = QWidget(self)
        buttons = FlowLayout(row, SMALL)
        for button in (
            *(self.show_button, self.anew_button, self.other_button),
            *(self.restore_button, self.quit_button),
        ):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        layout.setSpacing(MEDIUM)
        for widget in (heading, self.sentence, words):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(row)
        self.resize(on_screen(self, QSize(*SIZE)))
        self.list.say(tr("Looking into the backups…"))
        self.list.selected.connect(self._follow)
        self.list.activated.connect(self.restore_selected)
        self._follow()
        self.list.tree.setFocus()
        self._looking = _Looking(paths, self._settings)
        self._looking.found.connect(self._show)
        self._looking.start()

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda checked=False: run())
        return button

    def _show(self, backups: list[BackupContents]) -> None:
        self.list.show_backups(backups)

    def _follow(self) -> None:
        backup = self.list.backup
        self.restore_button.setEnabled(backup is not None and not backup.damage)

    def restore_selected(self) -> None:
        """Go on with the backup that is selected."""
        backup = self.list.backup
        if backup is not None and not backup.damage:
            self._choose(backup.path)

    def choose_file(self) -> None:
        """Ask for a backup that is somewhere else."""
        dialog = QFileDialog(self, tr("Restore"), str(backup_folder(self._paths, self._settings)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Backups (*.zip *.db)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_begin_anew(self) -> None:
        """Ask before an empty library is begun."""
        ask_before(
            self,
            tr("Begin an empty library?"),
            tr(
                "What is in its place now is set aside, and the backups stay: they can be given back later."
            ),
            tr("Begin anew"),
            lambda: self._choose(""),
        )

    def show_folder(self) -> None:
        """Open the folder of the backups as the system shows folders."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup_folder(self._paths, self._settings))))

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()

    def done(self, result: int) -> None:
        """Close, once nothing is looked into any more."""
        self._looking.wait()
        super().done(result)


def offer(paths: LibraryPaths, sentence: str) -> str:
    """Offer the ways out, take the one that is chosen, and return what was done; empty for none."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        ThemeHost(Settings(paths.settings)).dress(application)
    dialog = RecoveryDialog(paths, sentence)
    loop = QEventLoop()  # the application's own loop can't go on with queued calls once it has ended
    dialog.finished.connect(loop.quit)
    dialog.show()
    loop.exec()
    choice = dialog.choice
    dialog.deleteLater()
    if choice is None:
        return ""
    return restored(paths, Path(choice)) if choice else begun_anew(paths)
