"""Putting a newer version in the place of a text, and going back to an earlier one."""

from collections.abc import Callable, Sequence
from dataclasses import replace as changed
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.jobs.request import Request
from debatedesk.jobs.requests import ReadAgainRequest, ReplaceRequest, ShowVersionRequest
from debatedesk.jobs.runner import Job
from debatedesk.services.version_change import VersionChange
from debatedesk.storage.versions import Version
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import MEDIUM
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.password_dialog import PasswordDialog
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.wording import readable_date

REPLACING = "replacing"
"""The name of the work among those that the status bar shows."""
LAST_FOLDER = "import.folder"
"""Where the dialogs of imports begin as well."""
_NUMBER = Qt.ItemDataRole.UserRole


class VersionActions(QObject):
    """Asks for files and versions and lets the worker do the rest; one text at a time.

    `status_message` carries a line for the status bar; the desk tells of a text that is `replaced`.
    """

    status_message = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._job: Job | None = None
        desk.encoding_chosen.connect(self.read_again)

    @property
    def running(self) -> bool:
        """Tell whether a text is being replaced."""
        return self._job is not None

    def choose_file(self, document: Document) -> None:
        """Ask for the file that holds the newer version."""
        from debatedesk.formats.registry import TEXT_SUFFIXES

        start = str(self._desk.workspace.state.get(LAST_FOLDER, str(Path.home())))
        dialog = QFileDialog(self._window, tr("Newer version of “{title}”", title=document.title), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(TEXT_SUFFIXES))
        dialog.setNameFilters([tr("Texts ({patterns})", patterns=patterns), tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self._chosen(document, names))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_version(self, document: Document) -> "VersionsDialog":
        """Show the versions of a text to choose from."""
        versions = self._desk.workspace.versions.versions(document.id)
        dialog = VersionsDialog(document, versions, self._window)
        dialog.chosen.connect(
            lambda number: self._start(ShowVersionRequest(document.id, number), document.id)
        )
        dialog.open()
        return dialog

    def replace(self, document: Document, path: Path) -> None:
        """Put a file in the place of a text."""
        self._start(ReplaceRequest(document.id, str(path.absolute())), document.id)

    def read_again(self, document_id: str, encoding: str) -> None:
        """Read a text from its original in another encoding."""
        self._start(ReadAgainRequest(document_id, encoding), document_id)

    def commands(self) -> list[Command]:
        """List the commands of versions."""
        ready: Callable[[], bool] = lambda: self._target() is not None and not self.running  # noqa: E731
        return [
            Command(
                "versions.replace",
                tr("Replace with new version…"),
                "Text",
                lambda: self._with_target(self.choose_file),
                enabled=ready,
            ),
            Command(
                "versions.show",
                tr("Versions…"),
                "Text",
                lambda: self._with_target(self.choose_version),
                enabled=ready,
            ),
        ]

    def _target(self) -> Document | None:
        """Read the text that commands are about: the one chosen in the library, else the one read."""
        reference = self._desk.chosen_text or self._desk.shown_text
        if reference is None:
            return None
        try:
            document = self._desk.workspace.documents.document(reference.id)
        except DeskError:
            return None
        return None if document.trashed else document

    def _with_target(self, run: Callable[[Document], object]) -> None:
        document = self._target()
        if document is not None:
            run(document)

    def _chosen(self, document: Document, names: Sequence[str]) -> None:
        for path in map(Path, names[:1]):
            self._desk.workspace.state.set(LAST_FOLDER, str(path.parent))
            self.replace(document, path)

    def _start(self, request: Request[VersionChange], document_id: str) -> None:
        if self._job is not None:
            self.status_message.emit(tr("Another text is being replaced; try again when that is done."))
            return
        self._job = self._desk.jobs.start(
            request,
            lambda change: self._done(request, document_id, change),
            self._failed,
            self._show_progress,
        )

    def _show_progress(self, done: int, total: int, words: str) -> None:
        self._desk.show_work(REPLACING, words, done, total, None)

    def _ask_password(self, request: ReplaceRequest) -> None:
        dialog = PasswordDialog(
            Path(request.path).name, refused=bool(request.password), waiting=0, parent=self._window
        )
        dialog.setWindowTitle(tr("Replace with new version"))
        dialog.given.connect(
            lambda password: self._start(changed(request, password=password), request.document_id)
        )
        dialog.open()

    def _done(self, request: Request[VersionChange], document_id: str, change: VersionChange) -> None:
        self._job = None
        self._desk.end_work(REPLACING)
        if change.needs_password and isinstance(request, ReplaceRequest):
            self._ask_password(request)
            return
        versions = self._desk.workspace.versions
        versions.remember(document_id, change)
        self._desk.announce(versions.changes(document_id))
        title = self._desk.workspace.documents.document(document_id).title
        waiting = versions.doubtful(document_id)
        words = tr("“{title}” is shown in version {number}.", title=title, number=change.number)
        if waiting:
            words = tr(
                "{shown} {n:,} passages to look at.", "{shown} 1 passage to look at.", waiting, shown=words
            )
        self.status_message.emit(words)
        self._desk.announce_replaced(document_id)

    def _failed(self, sentence: str) -> None:
        self._job = None
        self._desk.end_work(REPLACING)
        self._desk.failed.emit(tr(sentence))


class VersionsDialog(QDialog):
    """Lists the versions of a text; `chosen` carries the number of the one to show."""

    chosen = Signal(int)

    def __init__(self, document: Document, versions: Sequence[Version], parent: QWidget) -> None:
        """List versions, the one that is shown selected."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Versions"))
        heading = QLabel(tr("Versions of “{title}”", title=document.title), self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        only = tr("This text has one version so far. “Replace with new version…” adds one.")
        many = tr("Highlights, notes and evidence go back to where they stood in each version.")
        words = QLabel(many if len(versions) > 1 else only, self)
        words.setObjectName("quiet")
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("versionList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Versions, the latest first"))
        for version in versions:
            item = QListWidgetItem(described(version), self.list)
            item.setData(_NUMBER, version.number)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + MEDIUM))
            if version.current:
                self.list.setCurrentItem(item)
        self._current = next((each.number for each in versions if each.current), 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.show_button = buttons.addButton(
            tr("Show this version"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.show_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._choose)
        self.list.currentItemChanged.connect(lambda now, before: self._follow())
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (heading, words, self.list, buttons):
            layout.addWidget(widget)
        self.resize(on_screen(self, QSize(560, 340)))
        self._follow()
        self.list.setFocus()

    @property
    def number(self) -> int:
        """The version that is selected."""
        item = self.list.currentItem()
        return int(item.data(_NUMBER)) if item is not None else 0

    def _follow(self) -> None:
        self.show_button.setEnabled(self.number not in (0, self._current))

    def _choose(self) -> None:
        if self.number not in (0, self._current):
            self.chosen.emit(self.number)


def described(version: Version) -> str:
    """Write a version in a line: number, date and time of this place, file, length."""
    parts = [
        tr("Version {number} (shown now)", number=version.number)
        if version.current
        else tr("Version {number}", number=version.number),
        _moment(version.added),
        version.original_name,
        tr("{n:,} characters", "1 character", version.characters),
    ]
    return joined(parts)


def _moment(added: str) -> str:
    try:
        local = datetime.fromisoformat(added).astimezone()
    except ValueError:
        return readable_date(added)
    return f"{readable_date(local.date().isoformat())} {local:%H:%M}"
