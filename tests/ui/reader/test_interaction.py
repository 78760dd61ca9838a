"""Clicking in a text: bars, menus, links, and the choosing of nodes and notes."""

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.interaction import Interaction
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.reader.tips import tip_of
from debatedesk.ui.theme import light
from tests.support.panels import passage, text_of
from tests.ui.reader.street import PROPOSAL, SECOND_PROPOSAL, node, select, words_selected


def point_of(pane: ReaderPane, words: str) -> QPoint:
    """Scroll to words and give a point of the viewport in their middle."""
    view = pane.current.view
    assert view.page is not None
    start = view.page.reading.text.index(words)
    pane.current.bring_into_view(start, start + len(words))
    rect = view.rects_of(start, start + len(words))[0]
    return rect.center().toPoint()


def click(pane: ReaderPane, words: str) -> None:
    QTest.mouseClick(pane.current.view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, words))


def drag_over(pane: ReaderPane, words: str) -> None:
    """Select words of one line with the mouse."""
    point_of(pane, words)
    view = pane.current.view
    assert view.page is not None
    start = view.page.reading.text.index(words)
    rect = view.rects_of(start, start + len(words))[0]
    height = round(rect.center().y())
    first, last = QPoint(round(rect.left()), height), QPoint(round(rect.right()), height)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)


def interaction(pane: ReaderPane) -> Interaction:
    return pane.interactions[0]


def entries(menu: QMenu) -> dict[str, QAction]:
    found = {}
    for action in menu.actions():
        found[action.text().split("\t")[0]] = action
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= entries(inner)
    return found


def test_a_click_on_a_passage_selects_its_node(pane: ReaderPane, street: Desk) -> None:
    click(pane, PROPOSAL)
    assert street.selection == node(street, "p")


def test_a_click_on_a_mark_in_the_margin_selects_its_node(pane: ReaderPane, street: Desk) -> None:
    place = pane.main.passages.placed[0]
    QTest.mouseClick(pane.main.passages, Qt.MouseButton.LeftButton, pos=QPoint(20, place.rect.top() + 6))
    assert street.selection == node(street, "p")


def test_the_bar_floats_over_words_that_are_selected_with_the_mouse(pane: ReaderPane) -> None:
    drag_over(pane, "asks for little")
    bar = interaction(pane).bar
    assert words_selected(pane) == "asks for little"
    assert bar.isVisible()
    assert pane.main.view.rect().contains(bar.geometry())
    QTest.keyClick(pane.main.view, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_swatch_of_the_bar_highlights(pane: ReaderPane) -> None:
    drag_over(pane, "asks for little")
    QTest.mouseClick(interaction(pane).bar.swatches["blue"], Qt.MouseButton.LeftButton)
    assert [each.colour for each in pane.main.view.marks.highlights.all] == ["blue"]
    assert not interaction(pane).bar.isVisible()


def test_a_click_on_a_highlight_offers_to_recolour_and_remove_it(pane: ReaderPane, street: Desk) -> None:
    select(pane, "asks for little room")
    pane.selection_actions.highlight("blue")
    click(pane, "asks for little room")
    bar = interaction(pane).bar
    assert bar.isVisible()
    assert [colour for colour, swatch in bar.swatches.items() if swatch.isChecked()] == ["blue"]
    QTest.mouseClick(bar.swatches["orange"], Qt.MouseButton.LeftButton)
    assert [each.colour for each in pane.main.view.marks.highlights.all] == ["orange"]
    click(pane, "asks for little room")
    QTest.mouseClick(bar.remove, Qt.MouseButton.LeftButton)
    assert len(pane.main.view.marks.highlights) == 0
    street.undo()
    street.undo()
    assert [each.colour for each in pane.main.view.marks.highlights.all] == ["blue"]


def test_the_bar_starts_a_note_on_the_words(pane: ReaderPane, street: Desk) -> None:
    drag_over(pane, "asks for little")
    QTest.mouseClick(interaction(pane).bar.note, Qt.MouseButton.LeftButton)
    (note,) = street.workspace.notes.notes(street.debate_id)
    assert note.anchor is not None
    assert note.anchor.exact == "asks for little"


def test_the_bar_can_put_words_on_the_map(pane: ReaderPane, street: Desk) -> None:
    street.select(node(street, "q"))
    drag_over(pane, "asks for little")
    interaction(pane).map_menu.aboutToShow.emit()
    entries(interaction(pane).map_menu)["Object to the selected node"].trigger()
    assert street.selection is not None
    (relation,) = street.workspace.maps.map(street.selection.within).relations_from(street.selection.id)
    assert (relation.kind, relation.target) == ("attack", "q")


def test_a_click_on_the_sheet_of_a_note_opens_it(pane: ReaderPane, street: Desk) -> None:
    street.do(lambda: street.workspace.notes.add(passage(street, "A hive", PROPOSAL), "Is it so?"))
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    rect = pane.main.notes.placed[0].rect
    QTest.mouseClick(pane.main.notes, Qt.MouseButton.LeftButton, pos=rect.center())
    (note,) = street.workspace.notes.notes(street.debate_id)
    assert opened == [Reference.note(note.id)]


def test_the_context_menu_offers_all_that_can_be_done_with_words(pane: ReaderPane, street: Desk) -> None:
    select(pane, "asks for little room")
    menu = interaction(pane).menu(None, "")
    found = entries(menu)
    assert {"Copy", "Copy as quotation", "Add note", "Add as proposal", "Add as claim"} <= found.keys()
    assert not found["Support the selected node"].isEnabled()
    found["Pink"].trigger()
    assert [each.colour for each in pane.main.view.marks.highlights.all] == ["pink"]


def test_the_context_menu_on_a_passage_leads_to_the_map(pane: ReaderPane, street: Desk) -> None:
    opened: list[Reference] = []
    street.opened.connect(opened.append)
    offset = pane.main.view.offset_at(point_of(pane, PROPOSAL))
    entries(interaction(pane).menu(offset, ""))["Show “One hive a street” in the map"].trigger()
    assert opened == [node(street, "p")]


def test_a_link_within_the_text_jumps_with_a_way_back(pane: ReaderPane) -> None:
    click(pane, "the costs")
    first, last = pane.main.view.visible_offsets()
    page = pane.main.view.page
    assert page is not None
    assert first < page.reading.text.index("What it would cost") < last
    assert pane.main.history.can_go_back
    pane.main.go_back()
    assert pane.main.view.visible_offsets()[0] == 0


def test_a_footnote_is_jumped_to_and_leads_back(pane: ReaderPane) -> None:
    view = pane.main.view
    page = view.page
    assert page is not None
    click(pane, "[1]")
    note = page.reading.text.index("A square metre is enough.")
    assert view.visible_offsets()[0] < note <= view.visible_offsets()[1]
    line = view.rect_of(note)
    marker = QPoint(round(line.left()) - 12, round(line.center().y()))
    assert view.note_marker_at(marker) == "fn-1"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=marker)
    first, last = view.visible_offsets()
    assert first <= page.reading.text.index("[1]") < last


def test_a_link_to_no_place_is_told(pane: ReaderPane) -> None:
    messages: list[str] = []
    pane.status_message.connect(messages.append)
    assert interaction(pane).follow("#nowhere") is None
    assert interaction(pane).follow("other.md") is None
    assert messages == [
        "The text has no place named “nowhere”.",
        "The link leads to “other.md”, which is not in the library.",
    ]


def test_an_outside_link_asks_before_it_opens_the_browser(pane: ReaderPane, qtbot: QtBot) -> None:
    addresses: list[QUrl] = []
    served = interaction(pane)
    served._open_address = addresses.append
    click(pane, "a handbook")
    (box,) = pane.main.findChildren(QMessageBox)
    assert box.informativeText() == "https://example.org/handbook"
    assert addresses == []
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert addresses == []
    assert words_selected(pane) == ""
    assert not served.bar.isVisible()
    asked = served.follow("https://example.org/handbook")
    assert asked is not None
    next(each for each in asked.buttons() if "Open" in each.text()).click()
    assert addresses == [QUrl("https://example.org/handbook")]


def test_hovering_shows_what_answers_a_passage(pane: ReaderPane) -> None:
    tip = tip_of(pane.main.view, point_of(pane, PROPOSAL), light())
    assert "One hive a street" in tip
    assert "1 opposes it" in tip
    assert "Stings are a danger" in tip
    assert "The school takes part" in tip


def test_hovering_shows_where_a_link_leads_and_what_a_footnote_says(pane: ReaderPane) -> None:
    view = pane.main.view
    assert "https://example.org/handbook" in tip_of(view, point_of(pane, "a handbook"), light())
    assert "A square metre is enough." in tip_of(view, point_of(pane, "[1]"), light())
    assert tip_of(view, point_of(pane, "A hive on a roof"), light()) == ""


def test_ctrl_and_the_wheel_set_the_text_larger(pane: ReaderPane) -> None:
    size = pane.appearance.typesetting.size
    pane.main.view.zoom_requested.emit(1)
    assert pane.appearance.typesetting.size > size


def test_a_text_that_opens_hides_the_bar(pane: ReaderPane, street: Desk) -> None:
    drag_over(pane, "asks for little")
    street.open(Reference.document(text_of(street, "Honey").id))
    assert not interaction(pane).bar.isVisible()


def test_scrolling_hides_the_bar(pane: ReaderPane) -> None:
    drag_over(pane, "asks for little")
    click(pane, SECOND_PROPOSAL)
    assert not interaction(pane).bar.isVisible()


def test_links_are_followed_with_the_keyboard(pane: ReaderPane) -> None:
    followed: list[str] = []
    pane.main.view.link_followed.connect(followed.append)
    QTest.keyClick(pane.main.view, Qt.Key.Key_Tab)
    QTest.keyClick(pane.main.view, Qt.Key.Key_Tab)
    QTest.keyClick(pane.main.view, Qt.Key.Key_Return)
    assert followed == ["#fn-1"]
    assert pane.main.history.can_go_back


def test_the_menu_over_selected_words_is_for_them_not_for_the_highlight_below(pane: ReaderPane) -> None:
    select(pane, "asks for little room")
    pane.selection_actions.highlight("blue")
    drag_over(pane, "A hive on a roof asks for")
    menu = interaction(pane).show_menu(point_of(pane, "asks for"))
    found = entries(menu)
    found["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == "A hive on a roof asks for"
    found["Remove highlight"].trigger()
    menu.close()
    assert len(pane.main.view.marks.highlights) == 0


def test_the_menu_of_a_highlight_says_who_made_it_and_who_changed_it(
    pane: ReaderPane, street: Desk
) -> None:
    street.workspace.authorship.rename("Ada & Co.")
    select(pane, "asks for little room")
    pane.selection_actions.highlight("blue")
    street.workspace.authorship.rename("Bo")
    (highlight,) = pane.main.view.marks.highlights.between(0, 10_000)
    street.do(lambda: street.workspace.annotations.recolour(highlight.id, "pink"))
    menu = interaction(pane).show_menu(point_of(pane, "asks for"))
    (said,) = [words for words in entries(menu) if words.startswith("Added by")]
    assert "Ada && Co." in said
    assert "changed by Bo" in said
    assert not entries(menu)[said].isEnabled()
    menu.close()
