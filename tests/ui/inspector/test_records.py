"""Who made it, colour, group, argument scheme and references to other maps, in the inspector."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from debatedesk.domain.maps.model import NODE_COLOURS, Relation
from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.domain.maps.schemes import SCHEMES
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.inspector.group_field import GroupField
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.inspector.provenance_line import ASK
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog
from tests.ui.inspector.hands import click, filled, kept, map_id, node, spoken


def link(desk: Desk) -> Relation:
    return desk.workspace.maps.map(map_id(desk)).relations["r"]


def entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def asked(panel: InspectorPanel) -> FilteredListDialog:
    (dialog,) = [each for each in panel.findChildren(FilteredListDialog) if each.isVisible()]
    return dialog


def run(panel: InspectorPanel, command_id: str) -> None:
    (command,) = [each for each in panel.commands() if each.id == command_id]
    assert command.enabled()
    command.run()


def test_the_name_is_asked_for_once_and_put_on_what_is_changed(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    assert ASK in panel.node.provenance.text()
    panel.node.provenance.linkActivated.emit("name")
    dialog = panel.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Ada Keeper")
    dialog.accept()
    assert ASK not in panel.node.provenance.text()
    click(panel.node.colour)
    panel.node.colour.menu().close()
    entries(panel.node.colour.menu())["Teal"].trigger()
    assert kept(bees, "o").provenance.editor == "Ada Keeper"
    assert "changed by Ada Keeper" in panel.node.provenance.text()
    bees.select(Reference.relation(map_id(bees), "r"))
    assert ASK not in panel.relation.provenance.text()


def test_the_name_may_be_declined_and_given_later(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    run(panel, "inspector.name")
    dialog = panel.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("")
    dialog.accept()
    assert bees.workspace.authorship.is_asked
    assert ASK not in panel.node.provenance.text()


def test_a_colour_is_named_chosen_and_taken_off(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    assert panel.node.colour.accessibleName() == "Colour: No colour"
    assert list(entries(panel.node.colour.menu())) == [
        "No colour",
        *(NODE_SHADES[colour].word for colour in NODE_COLOURS),
    ]
    entries(panel.node.colour.menu())["Purple"].trigger()
    assert kept(bees, "o").colour == "purple"
    assert panel.node.colour.text() == "Purple ▾"
    bees.undo()
    assert kept(bees, "o").colour == ""
    assert panel.node.colour.text() == "No colour ▾"


@pytest.mark.parametrize("dark", [False, True])
def test_each_shade_stands_out_from_its_ground(dark: bool) -> None:
    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    ground = luminance("#2d333e" if dark else "#ffffff")
    for shade in NODE_SHADES.values():
        own = luminance(shade.on(dark=dark))
        assert (max(own, ground) + 0.05) / (min(own, ground) + 0.05) >= 3, shade.word


def test_a_group_within_a_group_is_typed_and_undone(panel: InspectorPanel, bees: Desk) -> None:
    bees.select(node(bees, "o"))
    panel.node.group.setFocus()
    QTest.keyClicks(panel.node.group, "Health > Allergies")
    assert panel.flush()
    assert kept(bees, "o").group == ("Health", "Allergies")
    bees.select(node(bees, "p"))
    assert panel.node.group.text() == ""
    bees.select(node(bees, "o"))
    assert panel.node.group.text() == "Health › Allergies"
    bees.undo()
    assert kept(bees, "o").group == ()


def test_a_heading_with_a_separator_in_it_stays_one_heading(qtbot: QtBot) -> None:
    field = GroupField(None)  # type: ignore[arg-type]
    qtbot.addWidget(field)
    field.show_path(("a > b", "c"))
    assert field.path() == ("a > b", "c")
    field.setText("a > b")
    assert field.path() == ("a", "b")


def test_a_scheme_is_chosen_with_keys_and_its_questions_stand_open(
    panel: InspectorPanel, bees: Desk, qtbot: QtBot
) -> None:
    bees.select(Reference.relation(map_id(bees), "r"))
    assert panel.relation.scheme.button.text() == "Choose an argument scheme…"
    assert not panel.relation.scheme.questions.isVisible()
    run(panel, "inspector.scheme")
    dialog = asked(panel)
    assert len(dialog.shown) == len(SCHEMES) + 2
    QTest.keyClicks(dialog.filter, "sign that usually")
    assert dialog.shown == ["Sign"]
    QTest.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert link(bees).scheme == "Sign"
    assert panel.relation.scheme.button.text() == "Scheme: Sign ▾"
    section = panel.relation.scheme.questions
    assert section.heading.text().endswith("3 of 3 open")
    assert len(section.rows) == 3


def test_a_click_on_an_open_question_adds_the_node_that_answers_it(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.workspace.schemes.choose(map_id(bees), "r", "Sign")
    bees.select(Reference.relation(map_id(bees), "r"))
    click(panel.relation.scheme.questions.rows[0])
    answer = bees.selection
    assert answer is not None
    assert kept(bees, answer.id).title == "The sign often appears without it."
    bees.select(Reference.relation(map_id(bees), "r"))
    section = panel.relation.scheme.questions
    assert section.heading.text().endswith("2 of 3 open")
    assert "answered by “The sign often appears without it.”" in spoken(section)[0]
    click(section.rows[0])
    assert bees.selection == answer
    assert spoken(panel.node.bears_on)[0].endswith("undercuts")
    bees.select(Reference.relation(map_id(bees), "r"))
    bees.undo()
    assert section.heading.text().endswith("3 of 3 open")


def test_a_question_is_answered_by_a_node_that_is_there_and_opened_again(
    panel: InspectorPanel, bees: Desk
) -> None:
    bees.workspace.schemes.choose(map_id(bees), "r", "Sign")
    bees.select(Reference.relation(map_id(bees), "r"))
    section = panel.relation.scheme.questions
    entries(filled(section.rows[1]))["Answered by a node of the map…"].trigger()
    dialog = asked(panel)
    assert dialog.shown == ["One hive a street", "Stings are a danger"]
    at = dialog.list.visualItemRect(dialog.list.item(0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [answer.node for answer in link(bees).answered] == ["p"]
    QTest.keyClick(section.rows[1], Qt.Key.Key_Delete)
    assert link(bees).answered == ()


def test_a_node_tells_by_which_scheme_it_bears_on_another(panel: InspectorPanel, bees: Desk) -> None:
    bees.workspace.schemes.choose(map_id(bees), "r", "Sign")
    bees.select(node(bees, "o"))
    assert spoken(panel.node.bears_on) == ["One hive a street, opposes · Sign (3 open questions)"]
    entries(filled(panel.node.bears_on.rows[0]))["Argument scheme…"].trigger()
    assert asked(panel).list.currentItem().text() == "Sign"


def test_a_node_refers_to_a_node_of_another_map_which_a_click_opens(
    panel: InspectorPanel, bees: Desk
) -> None:
    other = bees.workspace.templates.create(bees.debate_id, "Costs", "pro-and-con").created[0].id
    bees.select(node(bees, "o"))
    assert not panel.node.refers_to.isVisible()
    run(panel, "inspector.refer")
    QTest.keyClicks(asked(panel).filter, "against")
    QTest.keyClick(asked(panel).filter, Qt.Key.Key_Return)
    refers_to = kept(bees, "o").refers_to
    assert refers_to is not None
    assert refers_to.within == other
    assert spoken(panel.node.refers_to) == ["A reason against it, Costs"]
    opened: list[Reference] = []
    bees.opened.connect(opened.append)
    click(panel.node.refers_to.rows[0])
    assert opened == [refers_to]
    bees.select(node(bees, "o"))
    QTest.keyClick(panel.node.refers_to.rows[0], Qt.Key.Key_Delete)
    assert kept(bees, "o").refers_to is None
    bees.undo()
    assert kept(bees, "o").refers_to == refers_to


def test_what_a_node_refers_to_and_is_gone_is_said(panel: InspectorPanel, bees: Desk) -> None:
    workspace = bees.workspace
    other = workspace.templates.create(bees.debate_id, "Costs", "pro-and-con").created[0].id
    target = next(iter(workspace.maps.map(other).nodes))
    failures: list[str] = []
    bees.failed.connect(failures.append)
    opened: list[Reference] = []
    bees.opened.connect(opened.append)

    def problem() -> str:
        bees.select(node(bees, "p"))
        bees.select(node(bees, "o"))
        click(panel.node.refers_to.rows[0])
        return panel.node.refers_to.rows[0].look.problem

    workspace.maps.edit_node(map_id(bees), "o", refers_to=Reference.node(other, target))
    workspace.rearranging.remove_nodes(other, [target])
    assert problem() == "That node is no longer in its map."
    bees.undo()
    workspace.trash.put([Reference.map(other)])
    assert problem() == "Its map is in the trash."
    workspace.trash.erase([Reference.map(other)])
    assert problem() == "That map is not in the library."
    assert (opened, failures) == ([], [])


def test_without_another_map_there_is_nothing_to_refer_to(panel: InspectorPanel, bees: Desk) -> None:
    failures: list[str] = []
    bees.failed.connect(failures.append)
    bees.select(node(bees, "o"))
    run(panel, "inspector.refer")
    assert failures == ["There is no other map with nodes to refer to."]
