"""The index follows the edits, a little later and by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from debatedesk.cli.main import main
from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.jobs.requests import ImportRequest
from debatedesk.ui import background_index
from debatedesk.ui.background_index import BackgroundIndex
from debatedesk.ui.desk import Desk
from tests.support.panels import bees, desk, text_of, texts

__all__ = ["bees", "desk", "texts"]


@pytest.fixture(autouse=True)
def _settle_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background_index, "SETTLE_MS", 50)


def pending(desk: Desk) -> int:
    return len(desk.workspace.library.unindexed())


def at_rest(index: BackgroundIndex) -> bool:
    return not index.running and not any(timer.isActive() for timer in index.findChildren(QTimer))


def test_what_the_last_session_left_is_indexed_at_once(bees: Desk, qtbot: QtBot) -> None:
    assert pending(bees) > 0
    index = BackgroundIndex(bees)
    with qtbot.waitSignal(index.finished):
        pass
    assert pending(bees) == 0
    assert at_rest(index)


def test_nothing_is_started_where_all_is_indexed(desk: Desk, qtbot: QtBot) -> None:
    index = BackgroundIndex(desk)
    desk.announce(Changes(highlights=frozenset({"h"})))
    with qtbot.assertNotEmitted(index.started, wait=300):
        pass
    assert at_rest(index)


def test_edits_that_follow_each_other_are_indexed_together(bees: Desk, qtbot: QtBot) -> None:
    index = BackgroundIndex(bees)
    qtbot.waitUntil(lambda: at_rest(index))
    begun: list[int] = []
    index.started.connect(lambda: begun.append(pending(bees)))
    essay = Reference.document(text_of(bees, "A hive").id)
    with qtbot.waitSignal(index.finished):
        for words in ("first", "second", "third"):
            bees.do(lambda words=words: bees.workspace.notes.add(essay, words))  # type: ignore[misc]
    assert begun == [3]
    assert pending(bees) == 0


def test_an_edit_during_a_job_is_indexed_after_it(bees: Desk, qtbot: QtBot) -> None:
    index = BackgroundIndex(bees)
    assert index.running
    essay = Reference.document(text_of(bees, "A hive").id)
    with qtbot.waitSignal(index.finished):
        bees.do(lambda: bees.workspace.notes.add(essay, "meanwhile"))
    qtbot.waitUntil(lambda: at_rest(index))
    assert pending(bees) == 0


def test_a_cancelled_job_ends_without_complaint_and_the_next_edit_catches_up(
    bees: Desk, qtbot: QtBot
) -> None:
    index = BackgroundIndex(bees)
    complaints: list[str] = []
    index.failed.connect(complaints.append)
    left = pending(bees)
    with qtbot.waitSignal(index.finished):
        index.cancel()
    assert at_rest(index)
    assert complaints == []
    assert pending(bees) == left
    essay = Reference.document(text_of(bees, "A hive").id)
    with qtbot.waitSignal(index.finished):
        bees.do(lambda: bees.workspace.notes.add(essay, "afterwards"))
    assert pending(bees) == 0


def test_an_index_that_cannot_be_made_is_no_hindrance(bees: Desk, qtbot: QtBot) -> None:
    bees.workspace.paths.cache.parent.mkdir(parents=True, exist_ok=True)
    bees.workspace.paths.cache.write_text("a file in the way")
    index = BackgroundIndex(bees)
    qtbot.waitUntil(lambda: at_rest(index))
    assert pending(bees) > 0


def test_the_desk_notices_what_a_command_wrote_but_not_what_its_worker_wrote(
    bees: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[Changes] = []
    index = BackgroundIndex(bees)
    qtbot.waitUntil(lambda: at_rest(index))
    (tmp_path / "wasps.md").write_text("Wasps are no bees, whatever the neighbours say.\n", "utf-8")
    ends: list[object] = []
    request = ImportRequest((str(tmp_path / "wasps.md"),), bees.debate_id)
    bees.jobs.start(request, ends.append, ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    bees.changed.connect(seen.append)
    bees.notice_other_writers()
    assert seen == []
    library = str(bees.workspace.paths.data.parent)
    (tmp_path / "drones.md").write_text("Drones do no work, and nobody minds.\n", "utf-8")
    assert main(["--library", library, "import", str(tmp_path / "drones.md")]) == 0
    bees.notice_other_writers()
    assert [each.everything for each in seen] == [True]
    bees.notice_other_writers()
    assert len(seen) == 1
