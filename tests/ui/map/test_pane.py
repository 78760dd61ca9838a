from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, Step
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.theme import ThemeHost
from tests.support.panels import passage, show
from tests.support.pictures import colour_at, picture_of
from tests.support.waiting import let_settle
from tests.ui.map.hands import (
    chosen,
    click,
    entries,
    kept,
    node,
    on_canvas,
    on_card,
    on_foot,
    place,
    press,
    seen_whole,
    write,
)


def test_opening_a_debate_shows_its_map_with_a_card_for_every_node(pane: MapPane) -> None:
    assert on_canvas(pane) == [
        *("One hive a street", "Honey for the school", "Stings are a danger", "Few are stung"),
        *("Nobody counted", "The city pays", "Boxes are dear", "Who looks after them?"),
    ]
    assert "Bees in the street" in pane.bar.maps_button.text()


def test_a_premise_that_bears_on_nothing_else_is_tied_to_its_argument(pane: MapPane, street: Desk) -> None:
    nodes = [Node("p", title="Bees fly"), Node("c", title="Bees sting")]
    argument = Node("a", "argument", "An argument", steps=(Step(("p",), (), "c"),))
    made = ArgumentMap.of("x", "Steps", [*nodes, argument], [Relation("r", "support", ("a",), "c")])
    changes = street.do(lambda: street.workspace.maps.add_map(street.debate_id, made))
    street.open(changes.created[0])
    (tie,) = pane.canvas.view.drawing.ties
    middle = pane.canvas.view.camera.to_view(tie.pointAtPercent(0.5)).toPoint()
    seen = picture_of(pane.canvas.view.viewport())
    around = {colour_at(seen, middle + QPoint(x, y)).name() for x in range(-6, 7) for y in range(-6, 7)}
    assert len(around) > 1


def test_without_a_debate_the_pane_says_so(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    made = MapPane(desk, theme)
    show(qtbot, made, 500, 400)
    assert made.empty.isVisible()
    assert not made.bar.isVisible()


def test_a_debate_without_a_map_offers_a_new_one(desk: Desk, theme: ThemeHost, qtbot: QtBot) -> None:
    debate = desk.do(lambda: desk.workspace.documents.create_debate("Cats")).created[0]
    made = MapPane(desk, theme)
    show(qtbot, made, 500, 400)
    desk.open(debate)
    assert offered(made, qtbot) == ["New map…"]
    made.empty.findChildren(QPushButton)[-1].click()
    dialog = made.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "Cats"
    dialog.setTextValue("Cats at night")
    dialog.accept()
    assert [each.title for each in desk.workspace.maps.maps(debate.id)] == ["Cats at night"]
    assert offered(made, qtbot) == ["Add the first proposal", "Add a question"]


def offered(pane: MapPane, qtbot: QtBot) -> list[str]:
    """List the buttons of an empty pane."""
    let_settle()
    return [each.text() for each in pane.empty.findChildren(QPushButton) if each.isVisible()]


def test_several_maps_are_chosen_from_the_bar_and_the_last_comes_back(pane: MapPane, street: Desk) -> None:
    first = pane.state.map_id
    second = street.do(lambda: street.workspace.maps.create(street.debate_id, "Costs")).created[0]
    pane.chooser.fill()
    assert entries(pane.bar.maps)[:2] == ["Bees in the street", "Costs"]
    pane.bar.maps.actions()[1].trigger()
    assert pane.state.map_id == second.id
    other = street.do(lambda: street.workspace.documents.create_debate("Cats")).created[0]
    home = street.debate_id
    street.open(other)
    assert pane.state.map_id == ""
    street.open(Reference.debate(home))
    assert pane.state.map_id == second.id
    street.open(Reference.map(first))
    assert on_canvas(pane)[0] == "One hive a street"


def test_a_map_comes_back_folded_zoomed_and_scrolled_as_it_was_left(
    pane: MapPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    pane.select(HitTarget("card", node(pane, "Stings are a danger")))
    pane.state.fold(node(pane, "Stings are a danger"))
    pane.canvas.view.zoom_to(1.25)
    pane.canvas.view.scroll_by(QPointF(60, 40))
    pane.canvas.zoom_tools.toggle_overview()
    before = place(pane, node(pane, "The city pays"))
    pane.save_state()
    again = MapPane(street, theme)
    again.restore_state()
    show(qtbot, again, 1300, 900)
    assert on_canvas(again) == on_canvas(pane)
    assert again.canvas.view.camera.zoom == 1.25
    assert place(again, node(pane, "The city pays")) == before
    assert chosen(again) == "Stings are a danger"
    assert not again.canvas.overview.requested


def test_a_click_selects_on_the_whole_desk(pane: MapPane, street: Desk) -> None:
    spy = QSignalSpy(street.selected)
    click(pane, on_card(pane, node(pane, "Honey for the school")))
    assert street.selection == Reference.node(pane.state.map_id, node(pane, "Honey for the school"))
    assert spy.count() == 1
    assert chosen(pane) == "Honey for the school"
    assert "Honey for the school" in pane.canvas.view.accessibleName()


def test_what_another_view_selects_comes_into_view_without_zooming(pane: MapPane, street: Desk) -> None:
    pane.resize(380, 300)
    pane.canvas.view.zoom_to(0.9)
    pane.canvas.view.go_home()
    question = Reference.node(pane.state.map_id, node(pane, "Who looks after them?"))
    street.select(question)
    shown = pane.canvas.view.rect_of(HitTarget("card", question.id))
    assert pane.canvas.view.viewport().rect().contains(shown.toRect())
    assert pane.canvas.view.camera.zoom == 0.9
    assert chosen(pane) == "Who looks after them?"


def test_a_selected_node_that_is_folded_away_unfolds(pane: MapPane, street: Desk) -> None:
    pane.state.fold_all()
    assert on_canvas(pane) == ["One hive a street", "The city pays", "Who looks after them?"]
    street.select(Reference.node(pane.state.map_id, node(pane, "Few are stung")))
    assert "Few are stung" in on_canvas(pane)
    assert "Boxes are dear" not in on_canvas(pane)


def test_a_selected_undercut_unfolds_what_it_stands_under_and_nothing_else(
    pane: MapPane, street: Desk
) -> None:
    titles = "proposed opposed supported undercut below"
    nodes = [Node(each, "proposal" if each == "proposed" else "claim", each) for each in titles.split()]
    relations = [
        Relation("r1", "attack", ("opposed",), "proposed"),
        Relation("r2", "support", ("supported",), "proposed"),
        Relation("r3", "undercut", ("undercut",), "r1"),
        Relation("r4", "support", ("below",), "supported"),
    ]
    made = ArgumentMap.of("", "Undercut", nodes, relations)
    street.open(street.workspace.maps.add_map(street.debate_id, made).created[0])
    ids = {card.title: key for key, card in pane.state.contents.cards.items()}
    pane.state.fold_all()
    pane.select(HitTarget("card", ids["undercut"]))
    assert pane.canvas.drawing.shows(ids["undercut"])
    assert pane.state.folded == {ids["supported"]}


def test_evidence_opens_at_its_words_and_several_are_named(pane: MapPane, street: Desk) -> None:
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    click(pane, on_foot(pane, node(pane, "Honey for the school"), "evidence"))
    assert opened == [passage(street, "Honey", "take the honey")]
    click(pane, on_foot(pane, node(pane, "One hive a street"), "evidence"))
    words = entries(pane.menus.evidence)
    assert [each.split("”")[0] for each in words] == ["“Every street should keep one hive.", "“the honey"]
    pane.menus.evidence.actions()[0].trigger()
    pane.menus.evidence.close()
    assert opened[-1] == passage(street, "A hive", "Every street should keep one hive.")


def test_counts_of_notes_follow_the_notes(pane: MapPane, street: Desk) -> None:
    on = Reference.node(pane.state.map_id, node(pane, "Few are stung"))
    note = street.do(lambda: street.workspace.notes.add(on, "Says who?")).created[0]
    assert pane.canvas.drawing.content(on.id).notes == 1
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    click(pane, on_foot(pane, on.id, "notes"))
    assert opened == [note]


def test_the_theme_changes_while_the_map_is_shown(pane: MapPane, theme: ThemeHost) -> None:
    def ground() -> str:
        picture = pane.canvas.view.viewport().grab().toImage()
        return picture.pixelColor(3, picture.height() - 3).name()

    theme.choose("light")
    assert ground() == theme.theme.page
    theme.choose("dark")
    assert ground() == theme.theme.page


def test_cards_grow_with_the_font_of_the_window(pane: MapPane) -> None:
    hive = node(pane, "One hive a street")
    before = pane.canvas.drawing.cards[hive].height
    font = pane.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    pane.setFont(font)
    after = pane.canvas.drawing.cards[hive].height
    assert after > before * 1.2
    assert after == pane.canvas.view.text_layouts.of(pane.canvas.drawing.content(hive)).height


def test_a_card_is_copied_as_text(pane: MapPane, qtbot: QtBot) -> None:
    click(pane, on_card(pane, node(pane, "One hive a street")))
    pane.map_actions.copy_text()
    assert QGuiApplication.clipboard().text() == (
        "Proposal · Ada Keeper\nOne hive a street\nEvery street should keep one hive."
    )


def test_a_map_opens_at_its_beginning_as_large_as_can_be_read(
    pane: MapPane, street: Desk, theme: ThemeHost, qtbot: QtBot
) -> None:
    assert pane.canvas.view.camera.zoom == 1
    for width, zoom in ((750, 1.0), (600, 1.0), (330, 0.79)):
        again = MapPane(street, theme)
        show(qtbot, again, width, 500)
        assert again.canvas.view.camera.zoom == pytest.approx(zoom, abs=0.08)
        assert again.canvas.view.camera.to_view(QPointF()) == QPointF(32, 32)
        assert seen_whole(again, node(again, "One hive a street"))


def test_of_many_proposals_alone_each_has_its_title_however_far_away(pane: MapPane, street: Desk) -> None:
    nodes = [Node(f"n{number}", "proposal", f"Proposal {number}") for number in range(60)]
    made = ArgumentMap.of("x", "Many", nodes, [])
    changes = street.do(lambda: street.workspace.maps.add_map(street.debate_id, made))
    street.open(changes.created[0])
    pane.resize(600, 400)
    view = pane.canvas.view
    view.fit()
    middles = [view.rect_of(HitTarget("card", key)).center().y() for key in view.drawing.cards]
    assert len(middles) == 60
    assert all(lower - upper >= 15 for upper, lower in pairwise(middles))


def test_a_narrow_pane_indents_cards_below_one_another_and_says_where_one_is(pane: MapPane) -> None:
    few, hive = node(pane, "Few are stung"), node(pane, "One hive a street")
    wide = pane.canvas.drawing.cards[few]
    assert pane.canvas.breadcrumb.isHidden()
    pane.resize(500, 400)
    cards = pane.canvas.drawing.cards
    assert cards[few].x < wide.x / 2
    assert cards[few].column == wide.column
    pane.select(HitTarget("card", few))
    pane.canvas.bring_into_view(HitTarget("card", few))
    named = [button.accessibleName() for button in pane.canvas.breadcrumb.buttons if button.isVisible()]
    assert named == ["One hive a street", "Stings are a danger", "Few are stung"]
    pane.canvas.breadcrumb.buttons[0].click()
    assert chosen(pane) == "One hive a street"
    assert seen_whole(pane, hive)
    pane.resize(1300, 900)
    assert pane.canvas.breadcrumb.isHidden()
    assert pane.canvas.drawing.cards[few].x == wide.x


def test_the_path_in_a_narrow_pane_follows_what_a_card_is_called(pane: MapPane, street: Desk) -> None:
    hive = node(pane, "One hive a street")
    pane.resize(500, 400)
    pane.select(HitTarget("card", hive))
    (root, *_) = pane.canvas.breadcrumb.buttons
    words = 'Hives & <img src="file://host/share/x.png">'
    street.do(lambda: street.workspace.maps.edit_node(pane.state.map_id, hive, title=words))
    assert root.accessibleName() == words
    assert root.text().startswith("Hives &&")
    assert "&lt;img" in root.toolTip()


def test_a_narrow_pane_leaves_room_for_the_titles_of_the_map_and_of_the_path(
    pane: MapPane, street: Desk
) -> None:
    tools = pane.canvas.zoom_tools
    pane.turn_to("board")
    pane.resize(500, 600)
    pane.select(HitTarget("card", node(pane, "Stings are a danger")))
    pane.turn_to("map")
    let_settle()
    assert not tools.zoom_button.isVisible()
    assert tools.fit_button.isVisible()
    assert pane.bar.maps_button.width() > pane.bar.maps_button.minimumSizeHint().width()
    assert [button.text() for button in pane.canvas.breadcrumb.buttons] == [
        "One hive a street",
        "› Stings are a danger",
    ]
    pane.resize(900, 600)
    let_settle()
    assert tools.zoom_button.isVisible()


def test_keys_go_on_from_what_redo_brings_back_to_an_empty_map(
    pane: MapPane, street: Desk, qtbot: QtBot
) -> None:
    created = street.workspace.maps.add_map(street.debate_id, ArgumentMap.of("", "New", [], []))
    street.open(created.created[0])
    pane.focus_target.setFocus()
    press(pane, "A")
    write(pane, " first")
    press(pane, "Tab")
    write(pane, "support")
    press(pane, "Return")
    for _ in range(2):
        street.undo()
    assert pane.state.chosen_id is None
    street.redo()
    assert chosen(pane) == "a first"
    press(pane, "Tab")
    write(pane, "another")
    press(pane, "Return")
    assert [each.title for each in kept(pane).nodes.values()] == ["a first", "another"]


def test_a_map_that_becomes_wide_or_narrow_after_another_view_begins_at_its_first_proposal(
    pane: MapPane,
) -> None:
    hive = node(pane, "One hive a street")
    pane.resize(500, 600)
    let_settle()
    pane.turn_to("outline")
    pane.turn_to("map")
    pane.resize(1300, 600)
    let_settle()
    assert seen_whole(pane, hive)
    pane.canvas.view.pan(QPointF(0, 80))
    pane.resize(500, 600)
    pane.resize(1300, 600)
    assert pane.canvas.view.rect_of(HitTarget("card", hive)).left() == pytest.approx(32, abs=1)


def many(proposals: int, replies: int) -> ArgumentMap:
    nodes = [Node(f"p{number}", "proposal", f"Proposal {number}") for number in range(proposals)]
    nodes += [Node(f"n{number}", "argument", f"Reply {number}") for number in range(replies)]
    relations = [
        Relation(f"r{number}", "attack", (f"n{number}",), f"p{number % proposals}")
        for number in range(replies)
    ]
    return ArgumentMap.of("", "Many", nodes, relations)


def test_a_large_map_opens_folded_with_all_proposals_in_view_and_stays_as_it_is_left(
    pane: MapPane, street: Desk
) -> None:
    pane.resize(1300, 800)
    created = street.workspace.maps.add_map(street.debate_id, many(20, 180)).created[0]
    street.open(created)
    assert on_canvas(pane) == [f"Proposal {number}" for number in range(20)]
    assert all(seen_whole(pane, f"p{number}") for number in range(20))
    small = pane.canvas.view.camera.zoom
    assert small < 0.6
    pane.state.fold("p7")
    assert pane.canvas.view.camera.zoom >= 0.75
    assert seen_whole(pane, "p7")
    pane.state.unfold_all()
    first = next(each for each in street.workspace.maps.maps(street.debate_id) if each.id != created.id)
    street.open(Reference.map(first.id))
    street.open(created)
    assert len(on_canvas(pane)) == 200


def test_a_map_of_up_to_sixty_nodes_opens_unfolded(pane: MapPane, street: Desk) -> None:
    street.open(street.workspace.maps.add_map(street.debate_id, many(4, 56)).created[0])
    assert len(on_canvas(pane)) == 60
