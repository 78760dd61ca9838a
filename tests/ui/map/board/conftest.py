from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import ThemeHost
from tests.domain.maps.layout.layout_maps import debate
from tests.support.panels import show
from tests.ui.map.board.boards import BoardHands

Opened = Callable[..., BoardHands]


@pytest.fixture
def opened(bees: Desk, theme: ThemeHost, qtbot: QtBot) -> Iterator[Opened]:
    """Show a map as a board, with the shortcuts that the main window makes."""
    panes: list[MapPane] = []

    def open_it(argument_map: ArgumentMap, width: int = 560, height: int = 800) -> BoardHands:
        pane = MapPane(bees, theme, beside_text=True)
        panes.append(pane)
        CommandTable(pane.commands(), pane)
        bees.open(bees.workspace.maps.add_map(bees.debate_id, argument_map).created[0])
        show(qtbot, pane, width, height)
        pane.focus_target.setFocus()
        return BoardHands(pane, bees)

    yield open_it
    for pane in panes:
        for menu in pane.findChildren(QMenu):
            menu.close()
        pane.flush()
    QApplication.processEvents()


@pytest.fixture
def shared(opened: Opened) -> BoardHands:
    """Show two proposals, two reactions shared by both, replies, an undercut, a question and an aside."""
    titled = debate(
        "Hive! Pay! honey stings few cut asked? said quip~",
        *("honey + Hive", "stings - Hive", "few - stings", "cut _ r0", "stings - Pay", "Hive > asked"),
        "said > asked",
    )
    nodes = [
        type(node)(node.id, node.kind, node.id.capitalize(), f"What is said of {node.id}.")
        for node in titled.nodes.values()
    ]
    return opened(ArgumentMap.of("", "Bees", nodes, titled.relations.values()))
