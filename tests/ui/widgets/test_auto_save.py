from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from debatedesk.domain.errors import DeskError
from debatedesk.ui.widgets.auto_save import SAVE_AFTER_MS, AutoSave


class Disk(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.full = False
        self.saved = 0

    def save(self) -> None:
        if self.full:
            raise DeskError("The disk is full.")
        self.saved += 1


@pytest.fixture
def disk(qtbot: QtBot) -> Iterator[Disk]:
    made = Disk()
    yield made
    made.deleteLater()


@pytest.fixture
def saving(disk: Disk) -> AutoSave:
    return AutoSave(disk.save, disk)


def test_what_is_typed_is_saved_within_a_second(saving: AutoSave, disk: Disk, qtbot: QtBot) -> None:
    assert SAVE_AFTER_MS < 1000
    turned = QSignalSpy(saving.state_changed)
    saving.typed()
    assert saving.pending
    qtbot.waitUntil(lambda: not saving.pending)
    assert disk.saved == 1
    assert [turned.at(place)[0] for place in range(turned.count())] == ["writing", "saved"]


def test_typing_on_does_not_put_saving_off(saving: AutoSave) -> None:
    saving.typed()
    left = saving._timer.remainingTime()
    saving.typed()
    assert saving._timer.remainingTime() <= left


def test_nothing_runs_when_all_is_saved(saving: AutoSave, disk: Disk) -> None:
    saving.typed()
    assert saving.save_now()
    assert not saving._timer.isActive()
    assert saving.save_now()
    assert disk.saved == 1


def test_a_failed_save_stays_pending_and_says_why_once(saving: AutoSave, disk: Disk) -> None:
    turned = QSignalSpy(saving.state_changed)
    disk.full = True
    saving.typed()
    assert not saving.save_now()
    assert not saving.save_now()
    assert saving.pending
    assert saving.words == "Not saved yet: The disk is full."
    assert [turned.at(place)[0] for place in range(turned.count())] == ["writing", "failed"]


def test_a_failed_save_is_tried_again(saving: AutoSave, disk: Disk, qtbot: QtBot) -> None:
    disk.full = True
    saving.typed()
    assert not saving.save_now()
    assert saving._timer.isActive()
    disk.full = False
    saving._timer.start(0)
    qtbot.waitUntil(lambda: disk.saved == 1)
    assert saving.words == "Saved"


def test_a_key_after_a_failure_is_tried_soon(saving: AutoSave, disk: Disk) -> None:
    disk.full = True
    saving.typed()
    saving.save_now()
    assert saving._timer.remainingTime() > SAVE_AFTER_MS
    saving.typed()
    assert saving._timer.remainingTime() <= SAVE_AFTER_MS


def test_what_is_forgotten_is_not_saved(saving: AutoSave, disk: Disk) -> None:
    saving.typed()
    saving.forget()
    assert saving.save_now()
    assert disk.saved == 0
    assert saving.words == ""
