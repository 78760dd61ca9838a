"""A student marks words in two texts, finds them all in one list, and makes use of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.ui.highlights.lines import HighlightLine
from tests.end_to_end.conftest import Start
from tests.support.highlights import all_highlights
from tests.support.libraries import contents
from tests.support.person import LEFT, NONE, Person

ESSAY = "Policy on the AI Exponential"
REACTION = "Risk begins before deployment"
MARKS = ((ESSAY, 40, "Ctrl+1"), (ESSAY, 160, "Ctrl+3"), (REACTION, 30, "Ctrl+4"))


def long_words(person: Person, start: int) -> str:
    """Choose some words of the longest paragraph that begin as a find bar can find them."""
    paragraph = max(person.text.splitlines(), key=len)
    start = paragraph.index(" ", start) + 1
    while paragraph[start + 23] == " ":
        start = paragraph.index(" ", start) + 1
    return paragraph[start : start + 60].strip()


def mark_words(
    person: Person, select: Callable[[str], None], open_text: Callable[[str], None]
) -> list[str]:
    """Highlight words in two texts, and give them."""
    marked = []
    for title, start, keys in MARKS:
        if not person.document_title.startswith(title):
            open_text(title)
        words = long_words(person, start)
        select(words)
        person.press(keys)
        marked.append(words)
    return marked


def lines(person: Person) -> list[HighlightLine]:
    model = person.window.highlights.model
    values = (model.value(index) for index in model.walk())
    return [value for value in values if isinstance(value, HighlightLine)]


def listed(person: Person) -> list[str]:
    return [line.listed.words for line in lines(person)]


def kept(person: Person) -> list[ListedHighlight]:
    return all_highlights(person.window.desk.workspace)


def has_focus(person: Person, widget: QWidget) -> bool:
    return person.focused is widget


def click_line(person: Person, words: str, keys: Qt.KeyboardModifier = NONE) -> None:
    view = person.window.highlights.view
    index = person.window.highlights.model.index(listed(person).index(words), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, keys, view.visualRect(index).topLeft() + QPoint(70, 14))


def click_tab(person: Person, name: str) -> None:
    bar = person.window.pane_layout.drawer.tabBar()
    index = next(number for number in range(bar.count()) if bar.tabText(number).startswith(name))
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(index).center())


def test_with_the_mouse(person: Person, start: Start, tmp_path: Path) -> None:
    marked = mark_words(
        person, person.select_words, lambda title: person.click_row(person.window.library.view, title)
    )
    click_tab(person, "Highlights")
    panel = person.window.highlights
    person.wait(lambda: listed(person) == marked)
    person.look()
    click_line(person, marked[0])
    assert (person.document_title[: len(ESSAY)], person.arrived_at) == (ESSAY, marked[0])
    person.click(person.window.reader.current.bar.back_button)
    assert person.document_title.startswith(REACTION)

    person.click(panel.colours.toggles["blue"])
    assert listed(person) == [marked[1]]
    person.click(panel.colours.toggles["blue"])
    click_line(person, marked[0])
    click_line(person, marked[2], Qt.KeyboardModifier.ControlModifier)
    before = contents(person.window.desk.workspace.library)
    person.click(panel.foot.swatches["green"])
    assert [line.mark.colour for line in kept(person)] == ["green", "blue", "green"]
    person.click(panel.foot.to_map)
    person.choose(panel.foot.map_menu, "Add as claims")
    assert marked[2].startswith(person.chosen_card.rstrip("…"))
    person.click(panel.foot.note)
    person.wait(lambda: person.window.notes.editor.isVisible())
    assert f"> {' '.join(marked[0].split())}" in person.window.notes.editor.text.toPlainText()
    person.press("Escape")
    for _ in range(3):
        person.window.undo()
    assert contents(person.window.desk.workspace.library) == before

    click_tab(person, "Highlights")
    person.click(panel.export_button)
    dialog = panel.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.md"))
    dialog.close()
    written = (tmp_path / "mine.md").read_text("utf-8")
    assert written.count("\n> — ") == 2
    again = start()
    click_tab(again, "Highlights")
    again.wait(lambda: listed(again) == marked)


def test_with_the_keyboard_alone(person: Person) -> None:
    def open_text(title: str) -> None:
        person.press("Ctrl+Shift+L")
        person.press("Ctrl+A")
        person.write(title)
        person.press("Down")
        person.press("Return")
        assert person.document_title.startswith(title)

    marked = mark_words(person, person.select_words_by_keys, open_text)
    person.press("Ctrl+Alt+H")
    panel = person.window.highlights
    assert has_focus(person, panel.filter)
    person.wait(lambda: listed(person) == marked)
    person.write(marked[1][:12])
    assert listed(person) == [marked[1]]
    person.press("Down")
    assert has_focus(person, panel.view)
    person.press("Return")
    assert (person.document_title[: len(ESSAY)], person.arrived_at) == (ESSAY, marked[1])
    assert has_focus(person, panel.view)
    person.press("2")
    assert [line.mark.colour for line in kept(person)] == ["yellow", "green", "pink"]
    person.press("F2")
    person.write("to quote")
    person.press("Return")
    assert [line.mark.tags for line in kept(person)] == [(), ("to quote",), ()]
    assert has_focus(person, panel.view)
    person.press("Ctrl+Return")
    person.write("Why?")
    person.press("Ctrl+Alt+H")
    person.wait(lambda: lines(person)[0].note == "Why?")
    person.press("Escape")
    assert listed(person) == marked
    person.press("Down")
    person.press("Delete")
    assert len(kept(person)) == 2
    for _ in range(2):
        person.press("Ctrl+Z")
    assert len(kept(person)) == 3

    person.press("Ctrl+K")
    person.write('in:highlights tag:"to quote"')
    search = person.window.search
    person.wait(lambda: search.model.rowCount() == 1 and "1 highlight" in search.summary.text())
    person.press("Return")
    person.wait(lambda: person.arrived_at == marked[1])


def test_tab_goes_through_all_controls_of_the_list_in_the_order_they_stand(person: Person) -> None:
    mark_words(
        person, person.select_words, lambda title: person.click_row(person.window.library.view, title)
    )
    person.press("Ctrl+Alt+H")
    panel = person.window.highlights
    person.wait(lambda: len(lines(person)) == len(MARKS))
    person.press("Down")
    person.press("Up")
    foot = panel.foot
    person.wait(lambda: foot.y() > panel.colours.y())  # it is laid out once it is shown
    wanted: list[QWidget] = [panel.filter, panel.export_button, *panel.colours.toggles.values(), panel.view]
    wanted += [*foot.swatches.values(), foot.tags, foot.note, foot.to_map, foot.more]
    for each in wanted:
        assert person.focused is each, each.accessibleName()
        person.press("Tab")
