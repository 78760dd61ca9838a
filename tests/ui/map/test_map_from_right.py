"""The map and the outline of a desk that is read from the right: seen, hit and walked as they show."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from debatedesk.ui.map.canvas.overview import Overview
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.outline.page import OutlinePage
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import THEMES
from tests.support.pictures import colour_at, picture_of
from tests.support.reading_side import from_right
from tests.ui.map.hands import chosen, click, node, on_card, on_foot, press

__all__ = ["from_right"]


def rect_of(pane: MapPane, title: str) -> QRectF:
    return pane.canvas.view.rect_of(HitTarget("card", node(pane, title)))


@pytest.mark.usefixtures("from_right")
def test_roots_stand_at_the_right_and_what_answers_them_to_their_left(pane: MapPane) -> None:
    root, answer = rect_of(pane, "One hive a street"), rect_of(pane, "Honey for the school")
    assert answer.right() < root.left()
    assert root.right() <= pane.canvas.view.viewport().width()


@pytest.mark.usefixtures("from_right")
def test_the_stripe_of_a_card_is_painted_at_its_right(pane: MapPane) -> None:
    view = pane.canvas.view
    view.zoom_to(1.0)
    view.go_home()
    rect = rect_of(pane, "Honey for the school")
    picture, support = picture_of(view.viewport()), THEMES["light"]().support
    at = QPoint(round(rect.right()) - 7, round(rect.center().y()))
    assert colour_at(picture, at).name() == support
    assert colour_at(picture, QPoint(round(rect.left()) + 6, at.y())).name() != support


@pytest.mark.usefixtures("from_right")
def test_arrows_go_where_they_point(pane: MapPane) -> None:
    click(pane, on_card(pane, node(pane, "One hive a street")))
    press(pane, "Left")
    assert chosen(pane) == "Honey for the school"
    press(pane, "Right")
    assert chosen(pane) == "One hive a street"


@pytest.mark.usefixtures("from_right")
def test_the_arrow_outward_unfolds(pane: MapPane) -> None:
    root = node(pane, "One hive a street")
    click(pane, on_foot(pane, root, "fold"))
    assert root in pane.state.folded
    press(pane, "Left")
    assert root not in pane.state.folded


@pytest.mark.usefixtures("from_right")
def test_the_overview_stands_at_the_left_and_leads_to_where_it_is_clicked(pane: MapPane) -> None:
    view = pane.canvas.view
    view.zoom_to(3.0)
    view.go_home()
    overview = pane.findChild(Overview)
    assert overview is not None
    assert overview.geometry().right() < view.viewport().geometry().left()
    before = view.camera.offset
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert view.camera.offset.x() < before.x()


def test_a_pane_that_is_turned_round_is_hit_where_it_shows(pane: MapPane) -> None:
    view = pane.canvas.view
    view.zoom_to(1.0)
    view.go_home()
    size = view.viewport().size()
    points = [QPointF(x + 0.5, y) for x in range(3, size.width(), 9) for y in range(3, size.height(), 7)]
    before = [view.pointing.target_at(at) for at in points]
    assert {"card", "link", "fold"} <= {target.kind for target in before}

    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.go_home()
    assert view.viewport().size() == size
    turned = [view.pointing.target_at(QPointF(size.width() - at.x(), at.y())) for at in points]
    assert turned == before


@pytest.mark.usefixtures("from_right")
def test_arrows_of_the_outline_go_where_they_point(pane: MapPane) -> None:
    pane.turn_to("outline")
    page = pane.pages.current
    assert isinstance(page, OutlinePage)
    page.focus_target.setFocus()
    press(pane, "Home")
    press(pane, "Left")
    assert chosen(pane) == "Honey for the school"
    press(pane, "Right")
    assert chosen(pane) == "One hive a street"
    press(pane, "Right")
    assert page.model.node(page.view.currentIndex()) in pane.state.folded
    press(pane, "Left")
    assert not pane.state.folded


@pytest.mark.usefixtures("from_right")
def test_the_side_that_is_read_first_stays_when_the_pane_is_resized(pane: MapPane) -> None:
    view = pane.canvas.view
    view.zoom_to(1.5)
    view.go_home()
    view.pan(QPointF(-30, 20))
    before = view.viewport().width() - rect_of(pane, "One hive a street").right()
    for width in (1000, 1200):
        pane.resize(width, 900)
        QApplication.processEvents()
        assert view.viewport().width() - rect_of(pane, "One hive a street").right() == before
