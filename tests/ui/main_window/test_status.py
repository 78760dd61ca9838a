"""The status bar says what is under way, the work that was begun last first."""

from pytestqt.qtbot import QtBot

from debatedesk.ui.main_window.status import WorkLine


def test_of_several_works_the_one_begun_last_is_shown_until_its_end(qtbot: QtBot) -> None:
    line = WorkLine()
    qtbot.addWidget(line)
    cancelled: list[str] = []
    line.show_progress("indexing", "Indexing…", 1, 4, lambda: cancelled.append("indexing"))
    line.show_progress("replacing", "Replacing…", 0, 1, None)
    line.show_progress("indexing", "Indexing…", 2, 4, lambda: cancelled.append("indexing"))
    assert line.words.text() == "Replacing…"
    assert line.button.isHidden()
    line.finish("replacing")
    assert (line.words.text(), line.bar.value(), line.bar.maximum()) == ("Indexing…", 2, 4)
    line.button.click()
    assert cancelled == ["indexing"]
    line.finish("indexing")
    assert line.isHidden()


def test_the_end_of_work_that_was_never_shown_changes_nothing(qtbot: QtBot) -> None:
    line = WorkLine()
    qtbot.addWidget(line)
    line.finish("importing")
    assert line.isHidden()
