"""A reader works through a debate: reads, sees what is left, tags, and finds it all after a restart."""

from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu

from debatedesk.ui.library.rows import ItemLine
from tests.end_to_end.conftest import Start
from tests.support.person import Person

TEXT = "Common sense"


def line(person: Person, title: str) -> ItemLine:
    library = person.window.library
    value = library.model.value(person.row(library.view, title))
    assert isinstance(value, ItemLine)
    return value


def read_to_the_end(person: Person) -> None:
    """Press PageDown once what is in view was read, until there is no more."""
    person.window.reader._settled.setInterval(0)
    person.window.reader.seen.timer.setInterval(0)
    states = person.window.desk.workspace.reading_states
    document = person.window.reader.document
    assert document is not None
    seen = 0.0
    bar = person.page.verticalScrollBar()
    person.wait(lambda: states.progress(document.id).share > 0)
    while bar.value() < bar.maximum():
        seen = states.progress(document.id).share
        person.press("PgDown")
        person.wait(lambda seen=seen: states.progress(document.id).share > seen)  # type: ignore[misc]


def test_what_is_read_is_shown_filtered_tagged_and_found_after_a_restart(
    person: Person, start: Start
) -> None:
    library = person.window.library
    person.click_row(library.view, TEXT)
    assert line(person, TEXT).state == "no"
    while person.focused is not person.page:
        person.press("F6")
    read_to_the_end(person)
    person.wait(lambda: line(person, TEXT).state == "yes")
    assert line(person, TEXT).spoken.endswith(", read")

    texts = len(person.listed)
    person.press("Ctrl+Shift+L")
    person.write("read:yes")
    assert [title[: len(TEXT)] for title in person.listed] == [TEXT]
    person.press("Ctrl+A")
    person.write("read:no")
    assert len(person.listed) == texts - 2  # the map is not read, nor is it not read
    person.press("Escape")

    person.click_row(library.view, TEXT)
    person.press("Ctrl+Shift+P")
    person.write("tags of the text")
    person.press("Return")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    person.choose(menu, "New tag…")
    person.wait(lambda: person.window.findChild(QInputDialog))
    question = person.window.findChild(QInputDialog)
    assert question is not None
    person.wait(question.isActiveWindow)
    question.findChildren(QLineEdit)[0].setFocus()
    person.write("seminar")
    person.press("Return")
    person.come_back()
    assert "#seminar" in line(person, TEXT).detail

    person = start()
    assert line(person, TEXT).state == "yes"
    person.press("Ctrl+K")
    person.write("tag:seminar read:yes")
    person.wait(lambda: person.window.search.model.rowCount())
    person.press("Return")
    person.wait(lambda: person.document_title.startswith(TEXT))
