"""From a library that cannot be opened back to the desk, and a restore from the open desk."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui import app
from debatedesk.ui.backups.dialog import BackupsDialog
from debatedesk.ui.backups.recovery import RecoveryDialog
from debatedesk.ui.main_window.main_window import MainWindow
from tests.support.libraries import ESSAY
from tests.support.windows import click, press

PATIENCE_MS = 60_000
LOOK_MS = 20
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    """A library with one note, a backup of it, and a second note."""
    found = LibraryPaths.under(tmp_path / "library")
    workspace = Workspace(found)
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    report = workspace.imports.import_paths([tmp_path / "essay.md"])
    workspace.notes.add(Reference.debate(report.debate_id), "first")
    workspace.backups.make()
    workspace.notes.add(Reference.debate(report.debate_id), "second")
    workspace.close()
    return found


def notes(window: MainWindow) -> list[str]:
    return sorted(note.markdown for note in window.desk.workspace.notes.notes())


class Story:
    """Runs the program, and what a person does at each window that comes, in turn.

    A step returns False while what it waits for is not there; it is then asked again a little later, so
    that the loops of the program can end and begin in between.
    """

    def __init__(self, qtbot: QtBot, *steps: Callable[["Story"], bool]) -> None:
        self.qtbot = qtbot
        self._steps = list(steps)
        self._failure: BaseException | None = None
        self._patience = PATIENCE_MS // LOOK_MS

    def run(self, paths: LibraryPaths) -> int:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        QTimer.singleShot(LOOK_MS, self._go_on)
        status = app.run(paths, application)
        if self._failure is not None:
            raise self._failure
        assert self._steps == []
        return status

    def _go_on(self) -> None:
        try:
            if self._steps and self._steps[0](self):
                self._steps.pop(0)
            self._patience -= 1
            assert self._patience > 0, "what the next step waits for does not come"
        except BaseException as error:
            self._failure, self._steps = error, []
            for widget in QApplication.topLevelWidgets():
                widget.close()
            return
        if self._steps:
            QTimer.singleShot(LOOK_MS, self._go_on)


def shown(kind: type[W]) -> W | None:
    """Find the window of a kind that is shown."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found[0] if found else None


def main_window() -> MainWindow | None:
    window = shown(MainWindow)
    return window if window is not None and window.is_complete else None


def recovery() -> RecoveryDialog | None:
    dialog = shown(RecoveryDialog)
    return dialog if dialog is not None and dialog.list.backup is not None else None


def close_with(*expected: str) -> Callable[[Story], bool]:
    def step(story: Story) -> bool:
        window = main_window()
        if window is None or notes(window) != list(expected):
            return False
        window.close()
        return True

    return step


def garbage(paths: LibraryPaths) -> None:
    paths.database.write_bytes(b"scribbled over" * 1000)


def gone(paths: LibraryPaths) -> None:
    paths.database.unlink()


def empty(paths: LibraryPaths) -> None:
    paths.database.write_bytes(b"")


def folder(paths: LibraryPaths) -> None:
    paths.database.unlink()
    paths.database.mkdir()


def torn(paths: LibraryPaths) -> None:
    data = bytearray(paths.database.read_bytes())
    data[4096:12288] = bytes(8192)
    paths.database.write_bytes(data)


@pytest.mark.parametrize("harm", [garbage, gone, empty, folder, torn])
def test_after_each_damage_the_backup_is_given_back_by_a_key(
    qtbot: QtBot, paths: LibraryPaths, harm: Callable[[LibraryPaths], None]
) -> None:
    harm(paths)

    def give_back(story: Story) -> bool:
        if (dialog := recovery()) is None:
            return False
        assert str(paths.database) in dialog.sentence.text()
        assert "debatedesk restore" not in dialog.sentence.text()
        press(qtbot, dialog.list.tree, Qt.Key.Key_Return)
        return True

    assert Story(qtbot, give_back, close_with("first")).run(paths) == 0


def test_an_empty_library_is_begun_by_the_mouse_and_the_old_one_kept(
    qtbot: QtBot, paths: LibraryPaths
) -> None:
    garbage(paths)

    def begin(story: Story) -> bool:
        if (dialog := recovery()) is None:
            return False
        click(qtbot, dialog.anew_button)
        (box,) = dialog.findChildren(QMessageBox)
        (begin,) = [button for button in box.buttons() if button.text() == "Begin anew"]
        click(qtbot, begin)
        return True

    assert Story(qtbot, begin, close_with()).run(paths) == 0
    (kept,) = paths.backups.glob("before-restore-*")
    assert (kept / "library.db").read_bytes() == b"scribbled over" * 1000


def test_quitting_changes_nothing(qtbot: QtBot, paths: LibraryPaths) -> None:
    gone(paths)
    before = sorted(path.name for path in paths.data.rglob("*"))

    def leave(story: Story) -> bool:
        if (dialog := recovery()) is None:
            return False
        press(qtbot, dialog, Qt.Key.Key_Escape)
        return True

    assert Story(qtbot, leave).run(paths) == 1
    left = {path.name for path in paths.data.rglob("*")} - {"window.lock", "library.lock"}
    assert left == set(before) - {"window.lock", "library.lock"}


def test_a_backup_is_given_back_from_the_open_desk_which_comes_again(
    qtbot: QtBot, paths: LibraryPaths
) -> None:
    def open_backups(story: Story) -> bool:
        if (window := main_window()) is None:
            return False
        assert notes(window) == ["first", "second"]
        window.table.run(window.table.command("file.backups"))
        return True

    def restore(story: Story) -> bool:
        window = main_window()
        dialog = window.findChild(BackupsDialog) if window is not None else None
        if not isinstance(dialog, BackupsDialog) or dialog.running:
            return False
        click(qtbot, dialog.restore_button)
        (box,) = dialog.findChildren(QMessageBox)
        (yes,) = [button for button in box.buttons() if button.text() == "Restore"]
        click(qtbot, yes)
        return True

    assert Story(qtbot, open_backups, restore, close_with("first")).run(paths) == 0
    (kept,) = paths.backups.glob("before-restore-*.db")
    assert kept.is_file()
