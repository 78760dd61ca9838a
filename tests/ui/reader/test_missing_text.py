"""What the reader says when there is nothing to read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show, text_of
from tests.ui.reader.street import scroll_to, shown


def said(pane: ReaderPane) -> list[str]:
    labels = pane.main.empty_page.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible()]


def button(pane: ReaderPane, words: str) -> QPushButton:
    buttons = pane.main.empty_page.findChildren(QPushButton)
    return next(each for each in buttons if words in each.text())


def test_without_a_debate_the_reader_says_what_to_do(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    pane = ReaderPane(desk, theme)
    done: list[str] = []
    desk.command_requested.connect(done.append)
    show(qtbot, pane, 600, 400)
    assert said(pane)[0] == "Nothing is open"
    QTest.mouseClick(button(pane, "Import"), Qt.MouseButton.LeftButton)
    assert done == ["import.files"]
    assert not pane.main.bar.find_button.isEnabled()


def test_a_debate_without_texts_says_so_and_shows_the_first_that_comes(
    desk: Desk, texts: Path, theme: ThemeHost, qtbot: QtBot
) -> None:
    pane = ReaderPane(desk, theme)
    show(qtbot, pane, 600, 400)
    created = desk.do(lambda: desk.workspace.documents.create_debate("Bees")).created[0]
    desk.open(created)
    assert said(pane)[0] == "This debate has no texts yet"
    changes = desk.workspace.imports.import_paths([texts / "hive.md"], created.id).changes
    desk.announce(changes)
    assert pane.document == text_of(desk, "A hive")


def test_a_text_in_the_trash_is_named_and_given_back(pane: ReaderPane, street: Desk) -> None:
    essay = Reference.document(text_of(street, "A hive").id)
    left = scroll_to(pane, "Paragraph 20")
    street.do(lambda: street.workspace.trash.put([essay]))
    assert shown(pane) == ""
    assert said(pane)[0] == "“A hive for every street” is in the trash"
    QTest.mouseClick(button(pane, "Restore"), Qt.MouseButton.LeftButton)
    assert shown(pane) == "A hive for every street"
    assert pane.main.view.scroll_position().offset == left.offset


def test_undo_brings_a_trashed_text_back_onto_the_page(pane: ReaderPane, street: Desk) -> None:
    essay = Reference.document(text_of(street, "A hive").id)
    street.do(lambda: street.workspace.trash.put([essay]))
    street.undo()
    assert pane.document is not None
    assert pane.document.id == essay.id
