"""Hands and eyes for tests of the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.maps.model import Node
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.item import ItemButton
from debatedesk.ui.inspector.section import Section


def map_id(desk: Desk) -> str:
    """Name the one map of the debate that is open."""
    return desk.workspace.maps.maps(desk.debate_id)[0].id


def node(desk: Desk, node_id: str) -> Reference:
    """Point at a node of it."""
    return Reference.node(map_id(desk), node_id)


def kept(desk: Desk, node_id: str) -> Node:
    """Read a node as it is kept."""
    return desk.workspace.maps.map(map_id(desk)).nodes[node_id]


def spoken(section: Section) -> list[str]:
    """List what a screen reader says of the rows of a section."""
    return [row.accessibleName() for row in section.rows]


def click(widget: QWidget) -> None:
    """Click on a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def filled(row: ItemButton) -> QMenu:
    """Give the menu of a row."""
    menu = QMenu(row)
    assert row.fill_menu is not None
    row.fill_menu(menu)
    return menu
