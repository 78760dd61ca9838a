"""Hands for tests of the map: the keys and the mouse as a person has them."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.ui.map.canvas.card_painting import foot_items
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def press(pane: MapPane, keys: str) -> None:
    """Press keys where the focus is."""
    combination = QKeySequence.fromString(keys)[0]  # type: ignore[index]
    widget = QApplication.focusWidget() or pane.canvas.view
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def write(pane: MapPane, words: str) -> None:
    """Type words where the focus is, wherever it goes meanwhile."""
    for character in words:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, character)


def node(pane: MapPane, title: str) -> str:
    """Find the id of a node by its title."""
    return next(key for key, each in pane.state.contents.cards.items() if each.title == title)


def centre(pane: MapPane, spot: HitTarget) -> QPoint:
    """Find where a card, or a link's sign, shows."""
    return pane.canvas.view.rect_of(spot).center().toPoint()


def on_card(pane: MapPane, node_id: str) -> QPoint:
    """Find a point on a card's title."""
    place = pane.canvas.view.rect_of(HitTarget("card", node_id))
    return (place.topLeft() + QPointF(60, 30) * pane.canvas.view.camera.zoom).toPoint()


def on_foot(pane: MapPane, node_id: str, kind: str) -> QPoint:
    """Find a sign at the foot of a card."""
    card = pane.canvas.drawing.cards[node_id]
    text_layout = pane.canvas.view.text_layouts.of(pane.canvas.drawing.content(node_id))
    item = next(
        each
        for each in foot_items(text_layout, card, pane.canvas.view.text_layouts.fonts.head)
        if each.kind == kind
    )
    return pane.canvas.view.camera.to_view(QPointF(card.x, card.y) + item.rect.center()).toPoint()


def click(pane: MapPane, at: QPoint) -> None:
    """Click at a point of the map."""
    QTest.mouseMove(pane.canvas.view.viewport(), at)
    QTest.mouseClick(pane.canvas.view.viewport(), LEFT, NONE, at)


def drag(pane: MapPane, start: QPoint, end: QPoint) -> None:
    """Press, move in steps and let go."""
    canvas = pane.canvas.view.viewport()
    QTest.mousePress(canvas, LEFT, NONE, start)
    for share in (0.2, 0.6, 1.0):
        at = start + (end - start) * share
        move(pane, at)
    QTest.mouseRelease(canvas, LEFT, NONE, end)


def move(pane: MapPane, at: QPoint) -> None:
    """Move the pointer, with the button as it is."""
    QTest.mouseMove(pane.canvas.view.viewport(), at)


def place(pane: MapPane, node_id: str) -> QPointF:
    """Tell where the corner of a card shows."""
    return pane.canvas.view.rect_of(HitTarget("card", node_id)).topLeft()


def seen_whole(pane: MapPane, node_id: str) -> bool:
    """Tell whether all of a card is in view."""
    view = pane.canvas.view
    return QRectF(view.viewport().rect()).contains(view.rect_of(HitTarget("card", node_id)))


def on_canvas(pane: MapPane) -> list[str]:
    """List the titles of the cards that are shown, in document order."""
    return [pane.canvas.drawing.content(each).title for each in pane.canvas.drawing.cards]


def kept(pane: MapPane) -> ArgumentMap:
    """Read the map from the library."""
    return pane._desk.workspace.maps.map(pane.state.map_id)


def chosen(pane: MapPane) -> str:
    """Name what is selected by its title or its relation's id."""
    node = pane.state.node
    return node.title if node else pane.state.chosen.id


def entries(menu: QMenu) -> list[str]:
    """List the words of a menu."""
    return [each.text().split("\t")[0] for each in menu.actions() if not each.isSeparator()]


def choose_entry(menu: QMenu, words: str, nth: int = 0) -> None:
    """Choose an entry of an open menu."""
    found = [each for each in menu.actions() if each.text().split("\t")[0] == words]
    found[nth].trigger()
    menu.close()
