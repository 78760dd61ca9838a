"""What the inspector tells of notes that link to a text or a node."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import show, text_of


def test_notes_that_link_to_a_text_are_listed_with_their_words_and_opened(
    bees: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    panel = InspectorPanel(bees, theme)
    show(qtbot, panel, 320, 700)
    honey = text_of(bees, "Honey")
    panel.show_reference(Reference.document(honey.id))
    assert not panel.document.linked_from.isVisible()
    notes = bees.workspace.notes
    on = Reference.debate(bees.debate_id)
    note = bees.do(lambda: notes.add(on, f"Too sweet\n\nAs [[{honey.title}]] says.")).created[0]
    (row,) = panel.document.linked_from.rows
    assert "Too sweet" in row.accessibleName()
    assert f"As {honey.title} says." in row.accessibleName()
    opened = QSignalSpy(bees.opened)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert opened.at(opened.count() - 1) == [note]
