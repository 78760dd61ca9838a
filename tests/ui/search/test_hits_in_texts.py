"""In the window: all hits marked, F3 from one to the next, and related passages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.main_window import MainWindow
from debatedesk.ui.reader.hit_marking import HitMarking
from debatedesk.ui.search.rows import HitLine, PlaceLine
from tests.support.panels import passage, text_of
from tests.support.waiting import let_settle
from tests.support.windows import press, type_words, window

__all__ = ["window"]


def marking(window: MainWindow) -> HitMarking:
    return window.reader.hit_marking


def search(window: MainWindow, words: str, qtbot: QtBot) -> None:
    window.search.field.go()
    type_words(qtbot, window.search.field, words)
    qtbot.waitUntil(lambda: not window.search.runner.busy and not marking(window).busy)


def marked(window: MainWindow) -> list[str]:
    view = window.reader.current.view
    assert view.page is not None
    return [view.page.reading.text[each.start : each.end] for each in view.marks.matches.all]


def at(window: MainWindow) -> int:
    match = window.reader.current.view.marks.current_match
    return match.start if match else -1


def arrived(window: MainWindow) -> str:
    place = window.reader.current.view.marks.arrival
    return text(window)[place.start : place.end] if place else ""


def text(window: MainWindow) -> str:
    page = window.reader.current.view.page
    assert page is not None
    return page.reading.text


def test_all_hits_are_marked_in_the_text_and_on_its_scroll_bar(
    window: MainWindow, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(Reference.document(text_of(bees, "A hive").id))
    search(window, "hive", qtbot)
    words = marked(window)
    assert len(words) >= 2
    assert set(words) <= {"hive", "hives", "Hive", "Hives"}
    assert len(window.reader.current.scroll_marks.places) == len(words)
    assert window.reader.current.scroll_marks.places == sorted(window.reader.current.scroll_marks.places)
    assert not window.grab().isNull()
    window.search.field.clear()
    qtbot.waitUntil(lambda: not marking(window).busy)
    assert marked(window) == []
    assert window.reader.current.scroll_marks.places == []


def test_all_words_of_a_hit_that_is_opened_are_marked(window: MainWindow, bees: Desk, qtbot: QtBot) -> None:
    search(window, "gladly lessons", qtbot)
    window.search.open_next()
    qtbot.waitUntil(lambda: not marking(window).busy)
    assert marked(window) == ["gladly", "lessons"]
    assert arrived(window) == "gladly"


def test_words_of_a_hit_that_follow_each_other_are_one_place_to_arrive_at(
    window: MainWindow, bees: Desk, qtbot: QtBot
) -> None:
    search(window, "the honey", qtbot)
    window.search.open_next()
    qtbot.waitUntil(lambda: not marking(window).busy)
    assert marked(window) == ["the", "honey"]
    assert arrived(window) == "the honey"


def test_f3_goes_from_hit_to_hit_and_round_and_the_find_bar_comes_first(
    window: MainWindow, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(Reference.document(text_of(bees, "A hive").id))
    search(window, "hive", qtbot)
    view = window.reader.current.view
    starts = [each.start for each in view.marks.hits.all]
    view.setFocus()
    press(qtbot, view, Qt.Key.Key_F3)
    press(qtbot, view, Qt.Key.Key_F3)
    assert at(window) == starts[1]
    press(qtbot, view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert at(window) == starts[-1]
    press(qtbot, view, Qt.Key.Key_F3)
    assert at(window) == starts[0]
    assert not window.reader.current.find_bar.isVisible()
    window.reader.current.find_bar.open_bar()
    window.reader.current.find_bar.field.setText("street")
    press(qtbot, window.reader.current.find_bar.field, Qt.Key.Key_F3)
    assert set(marked(window)) <= {"street", "Street"}
    assert text(window)[at(window) :].lower().startswith("street")
    window.reader.current.find_bar.close_bar()
    assert len(marked(window)) == len(starts), "the hits of the search are marked again"


def test_a_text_that_is_opened_while_searching_is_marked_too(
    window: MainWindow, bees: Desk, qtbot: QtBot
) -> None:
    bees.open(Reference.document(text_of(bees, "A hive").id))
    search(window, "honey", qtbot)
    bees.open(Reference.document(text_of(bees, "Honey").id))
    qtbot.waitUntil(lambda: not marking(window).busy)
    assert "honey" in {each.lower() for each in marked(window)}


def test_without_a_search_f3_is_the_find_bar_s(window: MainWindow, bees: Desk, qtbot: QtBot) -> None:
    bees.open(Reference.document(text_of(bees, "A hive").id))
    view = window.reader.current.view
    view.setFocus()
    press(qtbot, view, Qt.Key.Key_F3)
    assert window.reader.current.find_bar.isVisible()


def look_for_related(window: MainWindow, qtbot: QtBot) -> None:
    command = window.table.command("search.related")
    assert command.shortcut == "Ctrl+Shift+R"
    assert command.enabled()
    with qtbot.waitSignal(window.search.related.passages_found):
        window.table.run(command)


def test_related_passages_are_found_by_keys_and_one_becomes_a_node(
    window: MainWindow, bees: Desk, qtbot: QtBot
) -> None:
    workspace = bees.workspace
    debate = bees.debate_id
    reply = "Nobody asked us.\n\nGladly would the school take the honey, once a keeper brings it there."
    workspace.imports.import_paths([_file(workspace.paths.data, reply)], debate)
    own = passage(bees, "Honey", "gladly")
    bees.open(Reference.document(own.id))
    view = window.reader.current.view
    view.select(0, len(text(window)))
    view.setFocus()
    look_for_related(window, qtbot)
    lines = [window.search.model.value(index) for index in window.search.model.walk()]
    hits = [each for each in lines if isinstance(each, HitLine)]
    assert all(each.reference.id != own.id for each in hits)
    assert any("honey" in each.detail for each in hits)
    assert window.search.view.hasFocus()
    place = window.search.model.find_where(
        lambda value: isinstance(value, PlaceLine) and "school" in value.title
    )
    window.search.view.go_to(place)
    make = window.table.command("search.make_node")
    assert make.enabled()
    before = len(workspace.maps.map(workspace.maps.maps(debate)[0].id).nodes)
    window.table.run(make)
    argument_map = workspace.maps.map(workspace.maps.maps(debate)[0].id)
    assert len(argument_map.nodes) == before + 1
    made = bees.selection
    assert made is not None
    evidence = argument_map.nodes[made.id].evidence
    assert evidence[0].anchor.exact.startswith("Gladly would the school take the honey")
    bees.undo()
    assert len(workspace.maps.map(argument_map.id).nodes) == before


def test_related_passages_of_a_node(window: MainWindow, bees: Desk, qtbot: QtBot) -> None:
    map_id = bees.workspace.maps.maps(bees.debate_id)[0].id
    window.reader.current.view.clear_selection()
    bees.select(Reference.node(map_id, "p"))
    look_for_related(window, qtbot)
    QApplication.processEvents()
    assert window.search.model.rowCount() or window.search.empty.isVisible()


def _file(folder: Path, words: str) -> Path:
    path = folder / "reply.md"
    path.write_text(f"# A reply\n\n{words}\n", "utf-8")
    return path


@pytest.fixture(autouse=True)
def _settled(window: MainWindow) -> None:
    let_settle()
