"""What is read of a text is remembered: what stays in view, not what is scrolled past or jumped over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reading_progress import ReadingProgress
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from tests.support.panels import text_of


def hasten(pane: ReaderPane) -> None:
    """Let the tracker look at once."""
    pane._settled.setInterval(0)
    pane.seen.timer.setInterval(0)


def progress(street: Desk, title: str) -> ReadingProgress:
    return street.workspace.reading_states.progress(text_of(street, title).id)


def test_a_text_that_is_read_page_by_page_counts_as_read_and_is_no_step_of_undo(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    hasten(pane)
    essay = text_of(street, "A hive")
    label = street.workspace.undo.undo_label
    street.open(Reference.document(essay.id))
    page = pane.main.face
    seen = 0.0
    while page.verticalScrollBar().value() < page.verticalScrollBar().maximum():
        before = seen
        qtbot.waitUntil(lambda before=before: progress(street, "A hive").share > before)  # type: ignore[misc]
        seen = progress(street, "A hive").share
        assert progress(street, "A hive").state in ("begun", "yes")
        QTest.keyClick(page.as_widget, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: progress(street, "A hive").state == "yes")
    assert street.workspace.undo.undo_label == label


def test_what_is_jumped_over_or_scrolled_past_is_not_read(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    street.open(Reference.document(text_of(street, "A hive").id))
    tracker = pane.seen
    tracker.timer.setInterval(1_000_000)  # so that it looks when it is told to
    bar = pane.main.face.verticalScrollBar()
    qtbot.waitUntil(lambda: pane.main.face.was_painted)
    tracker.follow([pane.main])
    for share in (0.3, 0.6, 1.0):
        bar.setValue(round(bar.maximum() * share))
        tracker.timer.timeout.emit()
    assert progress(street, "A hive").seen == ()
    tracker.timer.timeout.emit()
    seen = progress(street, "A hive")
    assert seen.state == "begun"
    assert seen.seen[0][0] > seen.characters // 2
    assert seen.seen[-1][1] == seen.characters


def test_what_was_seen_last_is_kept_when_the_window_closes(
    pane: ReaderPane, street: Desk, qtbot: QtBot
) -> None:
    street.open(Reference.document(text_of(street, "A hive").id))
    tracker = pane.seen
    tracker.timer.setInterval(1_000_000)
    qtbot.waitUntil(lambda: pane.main.face.was_painted)
    tracker.follow([pane.main])
    tracker.timer.timeout.emit()
    bar = pane.main.face.verticalScrollBar()
    bar.setValue(bar.pageStep() // 2)
    tracker.timer.timeout.emit()
    assert progress(street, "A hive").seen == ()
    pane.save_state()
    assert progress(street, "A hive").state == "begun"
