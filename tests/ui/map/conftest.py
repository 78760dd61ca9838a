from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import bees, desk, show, texts, theme
from tests.ui.map.hives import hives

__all__ = ["bees", "desk", "texts", "theme"]


@pytest.fixture
def street(bees: Desk) -> Desk:
    """Open a debate whose only map is on hives in streets."""
    old = bees.workspace.maps.maps(bees.debate_id)[0]
    bees.workspace.trash.put([Reference.map(old.id)])
    bees.workspace.trash.erase([Reference.map(old.id)])
    changes = bees.workspace.maps.add_map(bees.debate_id, hives(bees.workspace))
    bees.open(changes.created[0])
    return bees


@pytest.fixture
def pane(street: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[MapPane]:
    """Show the map on hives in a window, with the shortcuts that the main window makes."""
    made = MapPane(street, theme)
    CommandTable(made.commands(), made, made.flush)
    show(qtbot, made, 1300, 900)
    made.canvas.view.setFocus()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
