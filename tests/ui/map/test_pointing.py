import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.canvas.hints import hint
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from tests.support.pointer import turn_wheel
from tests.ui.map.hands import (
    LEFT,
    centre,
    choose_entry,
    chosen,
    click,
    drag,
    entries,
    kept,
    move,
    node,
    on_canvas,
    on_card,
    on_foot,
    place,
    seen_whole,
)

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def wheel(pane: MapPane, at: QPoint, turn: int, modifiers: Qt.KeyboardModifier) -> None:
    turn_wheel(pane.canvas.view.viewport(), turn, at, modifiers)


def ground(pane: MapPane) -> QPoint:
    """Find a point with nothing on it."""
    canvas = pane.canvas.view.viewport().rect()
    return next(
        point
        for y in range(10, canvas.height(), 20)
        for x in range(10, canvas.width(), 20)
        if pane.canvas.view.pointing.target_at(QPointF(point := QPoint(x, y))).kind == "canvas"
    )


def test_a_card_stays_under_the_pointer_when_its_sign_is_clicked_to_fold(pane: MapPane) -> None:
    stings = node(pane, "Stings are a danger")
    pane.canvas.view.scroll_by(QPointF(37, 21))
    at, before = on_foot(pane, stings, "fold"), place(pane, stings)
    click(pane, at)
    assert "Few are stung" not in on_canvas(pane)
    assert pane.canvas.drawing.cards[stings].hidden == 2
    assert place(pane, stings) == before
    click(pane, at)
    assert "Few are stung" in on_canvas(pane)
    assert place(pane, stings) == before


def test_folding_at_the_end_of_the_map_does_not_move_the_card_either(pane: MapPane) -> None:
    cost = node(pane, "The city pays")
    pane.resize(500, 320)
    pane.canvas.view.zoom_to(1.0)
    pane.canvas.view.verticalScrollBar().setValue(pane.canvas.view.verticalScrollBar().maximum())
    pane.select(HitTarget("card", cost))
    pane.canvas.view.bring_into_view(HitTarget("card", cost))
    before = place(pane, cost)
    pane.state.fold(cost)
    assert place(pane, cost) == before
    pane.state.fold_all()
    assert place(pane, cost) == before


@pytest.mark.parametrize("zoom", [0.33, 0.75, 0.9, 1.1])
def test_folding_and_unfolding_at_any_zoom_leads_back_to_the_same_pixel(pane: MapPane, zoom: float) -> None:
    cost = node(pane, "The city pays")
    pane.resize(500, 320)
    pane.canvas.view.zoom_to(zoom)
    pane.select(HitTarget("card", cost))
    pane.canvas.view.bring_into_view(HitTarget("card", cost))
    before = place(pane, cost)
    for _ in range(10):
        pane.state.fold_all()
        assert (place(pane, cost) - before).manhattanLength() < 1
        pane.state.unfold_all()
        assert (place(pane, cost) - before).manhattanLength() < 1


def test_the_selected_card_stays_through_an_edit_and_its_undo(pane: MapPane, street: Desk) -> None:
    cost, hive = node(pane, "The city pays"), node(pane, "One hive a street")
    click(pane, on_card(pane, cost))
    before = place(pane, cost)
    maps = street.workspace.maps
    street.do(lambda: maps.add_node(pane.state.map_id, "argument", "More", relation="support", target=hive))
    assert "More" in on_canvas(pane)
    assert place(pane, cost) == before
    street.undo()
    assert "More" not in on_canvas(pane)
    assert place(pane, cost) == before


def test_a_card_stays_when_what_was_added_to_it_is_undone(pane: MapPane, street: Desk) -> None:
    hive = node(pane, "One hive a street")
    pane.resize(700, 800)
    for words in ("Honey", "Wax", "Calm"):
        pane.select(HitTarget("card", hive))
        pane.editing.add_answer("support")
        QTest.keyClicks(pane.editing.editor.title, words)
        QTest.keyClick(pane.editing.editor.title, Qt.Key.Key_Return)
    shown = place(pane, hive)
    for _ in range(3):
        street.undo()
        assert place(pane, hive) == shown


def test_the_point_under_the_pointer_stays_there_while_the_wheel_zooms(pane: MapPane) -> None:
    at = on_card(pane, node(pane, "Stings are a danger"))
    point = pane.canvas.view.camera.to_drawing(QPointF(at))
    for turn in (120, 120, -240, -120, -120):
        wheel(pane, at, turn, CONTROL)
        shift = pane.canvas.view.camera.to_view(point) - QPointF(at)
        assert abs(shift.x()) <= 1
        assert abs(shift.y()) <= 1
    assert pane.canvas.view.camera.zoom < 1
    assert pane.canvas.zoom_tools.zoom_button.text() == f"{round(pane.canvas.view.camera.zoom * 100)} %"


def test_the_wheel_scrolls_and_stops_at_the_margin(pane: MapPane) -> None:
    pane.resize(500, 250)
    pane.canvas.view.go_home()
    hive = node(pane, "One hive a street")
    top = place(pane, hive)
    wheel(pane, QPoint(50, 50), -120, Qt.KeyboardModifier.NoModifier)
    assert place(pane, hive).y() == top.y() - 120
    wheel(pane, QPoint(50, 50), 2400, Qt.KeyboardModifier.NoModifier)
    assert place(pane, hive) == top


def test_dragging_the_ground_pans_the_map(pane: MapPane) -> None:
    pane.resize(320, 250)
    pane.canvas.view.go_home()
    before = place(pane, node(pane, "One hive a street"))
    start = ground(pane)
    drag(pane, start, start - QPoint(40, 30))
    assert place(pane, node(pane, "One hive a street")) == before - QPointF(40, 30)


def test_a_click_on_the_ground_leaves_the_selection(pane: MapPane) -> None:
    click(pane, on_card(pane, node(pane, "Few are stung")))
    click(pane, ground(pane))
    assert chosen(pane) == ""


def test_a_link_is_named_under_the_pointer_and_selected_by_a_click(pane: MapPane, street: Desk) -> None:
    link = next(key for key, each in kept(pane).relations.items() if each.kind == "attack")
    at = centre(pane, HitTarget("link", link))
    move(pane, at)
    assert pane.canvas.view.pointing.hovered == HitTarget("link", link)
    words = hint(pane.canvas.drawing, pane.canvas.view.pointing.hovered, pane.canvas.view.text_layouts)
    assert words == "“Stings are a danger”\nObjection to “One hive a street”"
    click(pane, at)
    assert street.selection == Reference.relation(pane.state.map_id, link)


def test_an_undercut_ends_on_the_sign_of_the_link_that_it_attacks(pane: MapPane) -> None:
    undercut = next(each for each in pane.canvas.drawing.links if each.placed.kind == "undercut")
    attacked = pane.canvas.drawing.by_relation[undercut.placed.target]
    gap = undercut.end - attacked.middle
    assert 5 < (gap.x() ** 2 + gap.y() ** 2) ** 0.5 < 15


def test_a_card_dropped_on_another_asks_as_what_and_moves_there(pane: MapPane) -> None:
    drag(pane, on_card(pane, node(pane, "Boxes are dear")), on_card(pane, node(pane, "One hive a street")))
    assert entries(pane.menus.drop)[0] == "Move to “One hive a street”"
    choose_entry(pane.menus.drop, "As objection")
    dear, hive = node(pane, "Boxes are dear"), node(pane, "One hive a street")
    (link,) = kept(pane).relations_from(dear)
    assert (link.kind, link.target) == ("attack", hive)


def test_a_dropped_card_can_be_linked_as_well(pane: MapPane) -> None:
    drag(pane, on_card(pane, node(pane, "Boxes are dear")), on_card(pane, node(pane, "One hive a street")))
    choose_entry(pane.menus.drop, "As support", nth=1)
    kinds = [(each.kind, each.target) for each in kept(pane).relations_from(node(pane, "Boxes are dear"))]
    assert kinds == [("attack", node(pane, "The city pays")), ("support", node(pane, "One hive a street"))]


def test_a_card_dropped_on_a_link_undercuts_it(pane: MapPane) -> None:
    link = next(key for key, each in kept(pane).relations.items() if each.kind == "support")
    drag(pane, on_card(pane, node(pane, "Who looks after them?")), centre(pane, HitTarget("link", link)))
    choose_entry(pane.menus.drop, "As undercut")
    (made,) = kept(pane).relations_from(node(pane, "Who looks after them?"))
    assert (made.kind, made.target) == ("undercut", link)


def test_a_circle_is_refused_with_a_sentence(pane: MapPane, street: Desk) -> None:
    said: list[str] = []
    street.failed.connect(said.append)
    before = kept(pane)
    drag(pane, on_card(pane, node(pane, "Stings are a danger")), on_card(pane, node(pane, "Few are stung")))
    choose_entry(pane.menus.drop, "As support")
    assert said == ["That would make an argument support or attack itself in a circle."]
    assert kept(pane) == before


def test_escape_lets_go_of_a_card_that_is_pulled(pane: MapPane) -> None:
    canvas = pane.canvas.view.viewport()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=on_card(pane, node(pane, "Boxes are dear")))
    move(pane, on_card(pane, node(pane, "One hive a street")))
    assert pane.canvas.view.pointing.drop_target == HitTarget("card", node(pane, "One hive a street"))
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(
        canvas, Qt.MouseButton.LeftButton, pos=on_card(pane, node(pane, "One hive a street"))
    )
    assert not pane.menus.drop.isVisible()


def test_the_overview_goes_where_it_is_clicked(pane: MapPane) -> None:
    pane.resize(400, 300)
    pane.canvas.view.go_home()
    assert pane.canvas.overview.isVisible()
    corner = pane.canvas.overview.rect().bottomRight() - QPoint(2, 10)
    QTest.mouseClick(pane.canvas.overview, Qt.MouseButton.LeftButton, pos=corner)
    bars = pane.canvas.view.horizontalScrollBar(), pane.canvas.view.verticalScrollBar()
    assert [bar.value() for bar in bars] == [bar.maximum() for bar in bars]


def test_the_overview_makes_way_for_the_selected_card(pane: MapPane) -> None:
    pane.resize(640, 420)
    for title in ("Honey for the school", "Stings are a danger", "Few are stung", "Who looks after them?"):
        spot = HitTarget("card", node(pane, title))
        pane.select(spot)
        pane.canvas.view.bring_into_view(spot)
        assert pane.canvas.overview.isVisible()
        assert not pane.canvas.view.rect_of(spot).toRect().intersects(pane.canvas.overview.geometry())


def test_the_overview_stands_beside_the_canvas_and_over_no_card(pane: MapPane) -> None:
    for width, height in ((1300, 400), (640, 420), (400, 300)):
        pane.resize(width, height)
        pane.canvas.view.zoom_to(1.5)
        overview, viewport = pane.canvas.overview, pane.canvas.view.viewport()
        assert overview.isVisible()
        assert overview.width() <= 44
        assert not overview.geometry().intersects(viewport.geometry())


def test_the_overview_hides_where_all_is_seen(pane: MapPane) -> None:
    pane.resize(500, 400)
    assert pane.canvas.overview.isVisible()
    pane.canvas.view.fit()
    assert not pane.canvas.overview.isVisible()


def test_a_double_click_opens_the_words_or_edits_where_there_are_none(pane: MapPane, street: Desk) -> None:
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    canvas = pane.canvas.view.viewport()
    QTest.mouseDClick(
        canvas, Qt.MouseButton.LeftButton, pos=on_card(pane, node(pane, "Honey for the school"))
    )
    assert [each.kind for each in opened] == ["passage"]
    click(pane, on_card(pane, node(pane, "Few are stung")))
    QTest.mouseDClick(canvas, LEFT, pos=on_card(pane, node(pane, "Few are stung")))
    assert pane.editing.editor.isVisible()


def test_ctrl_and_shift_with_arrows_and_the_page_keys_scroll(pane: MapPane) -> None:
    pane.resize(720, 250)
    pane.canvas.view.go_home()
    hive = node(pane, "One hive a street")
    top = place(pane, hive)
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Down, CONTROL | SHIFT)
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert place(pane, hive) == top - QPointF(80, 80)
    QTest.keyClick(pane.canvas.view, Qt.Key.Key_PageDown)
    assert place(pane, hive).y() < top.y() - 100
    assert chosen(pane) == ""


def test_a_question_before_deleting_goes_when_the_map_changes(pane: MapPane, street: Desk) -> None:
    stings = node(pane, "Stings are a danger")
    pane.select(HitTarget("card", stings))
    pane.editing.delete()
    assert pane.question.isVisible()
    maps = street.workspace.maps
    street.do(lambda: maps.add_node(pane.state.map_id, "claim", "x", relation="support", target=stings))
    assert not pane.question.isVisible()


def test_a_reference_leads_to_the_card_that_it_stands_for(pane: MapPane, street: Desk) -> None:
    stings, cost = node(pane, "Stings are a danger"), node(pane, "The city pays")
    street.do(lambda: street.workspace.maps.relate(pane.state.map_id, stings, cost, "attack"))
    pane.resize(700, 320)
    (reference,) = pane.canvas.drawing.references_in(pane.canvas.drawing.size)
    pane.canvas.view.zoom_to(1)
    pane.canvas.view.bring_into_view(HitTarget("card", cost))
    centre = QRectF(reference.x, reference.y, reference.width, reference.height).center()
    at = pane.canvas.view.camera.to_view(centre)
    assert pane.canvas.view.pointing.target_at(at) == HitTarget("reference", stings)
    click(pane, at.toPoint())
    assert chosen(pane) == "Stings are a danger"
    assert seen_whole(pane, stings)


def test_folding_a_card_keeps_it_in_place_and_fills_the_view(pane: MapPane) -> None:
    pane.resize(600, 320)
    pane.canvas.view.zoom_to(1.0)
    hive = node(pane, "One hive a street")
    pane.canvas.view.bring_into_view(HitTarget("card", hive))
    before = place(pane, hive)
    pane.state.fold(hive)
    assert (place(pane, hive) - before).manhattanLength() < 1
    pane.canvas.view.scroll_by(QPointF(4000, 4000))
    pane.state.unfold_all()
    seen = pane.canvas.view.camera.seen(pane.canvas.view.size_seen)
    assert any(pane.canvas.drawing.cards_in(seen))


def test_fit_never_makes_titles_too_small_and_follows_a_resize_until_the_map_is_moved(
    pane: MapPane,
) -> None:
    view = pane.canvas.view
    pane.resize(500, 260)
    view.fit()
    small = view.camera.zoom
    assert small >= 0.27
    pane.resize(1000, 700)
    assert view.camera.zoom > small
    view.pan(QPointF(0, 1))
    view.zoom_to(0.5)
    pane.resize(500, 260)
    assert view.camera.zoom == 0.5
