"""Texts are renamed, moved, deleted and given back; undo takes all of it back."""

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from tests.support.libraries import contents
from tests.support.person import Person

TEXT = "Common sense"


def rename(person: Person, title: str) -> None:
    person.press("F2")
    person.press("Ctrl+A")
    person.write(title)
    person.press("Return")
    person.wait(lambda: title in person.listed)  # the view takes the words over a little later


def answer(person: Person, words: str) -> None:
    person.wait(lambda: person.window.findChild(QInputDialog))
    dialog = person.window.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    person.wait(dialog.isActiveWindow)
    dialog.findChildren(QLineEdit)[0].setFocus()
    person.write(words)
    person.press("Return")
    person.come_back()


def test_a_text_is_renamed_moved_deleted_and_given_back_and_all_of_it_is_undone(person: Person) -> None:
    window, library = person.window, person.window.library
    whole = window.desk.workspace.library
    states = [contents(whole)]
    old = next(each for each in person.listed if each.startswith(TEXT))

    person.click_row(library.view, TEXT)
    person.press("Ctrl+Alt+L")
    rename(person, "What everybody knows")
    assert person.document_title == "What everybody knows"
    states.append(contents(whole))

    person.press("Ctrl+Alt+L")
    person.press("Del")
    assert "What everybody knows" not in person.listed
    assert person.document_title != "What everybody knows"
    states.append(contents(whole))
    person.click("Trash · 1")
    assert person.listed == ["What everybody knows"]
    person.click_row(library.view, "What everybody knows")
    person.click("Restore")
    assert person.listed == []
    person.click("Back to the debate")
    assert "What everybody knows" in person.listed
    states.append(contents(whole))

    person.click_row(library.view, "What everybody knows")
    person.press("Ctrl+Shift+P")
    person.write("move to debate")
    person.press("Return")
    person.choose(open_menu(person), "New debate…")
    answer(person, "Plain sense")
    assert library.chooser.text().startswith("Plain sense")  # the text stays open, and the desk with it
    assert person.listed == [person.document_title] == ["What everybody knows"]
    states.append(contents(whole))

    for state in reversed(states[:-1]):
        person.press("Ctrl+Z")
        assert contents(whole) == state
    assert old in person.listed
    for state in states[1:]:
        person.press("Ctrl+Y")
        assert contents(whole) == state


def test_the_only_debate_is_deleted_and_undo_opens_it_again_where_it_was_read(person: Person) -> None:
    window, title, debate = person.window, person.document_title, person.window.library.chooser.text()
    person.press("Ctrl+Shift+P")
    person.write("Delete debate")
    person.press("Return")
    assert window.welcome.isVisible()
    assert window.desk.workspace.documents.debates() == []
    person.press("Ctrl+Z")
    assert not window.welcome.isVisible()
    assert (person.document_title, window.library.chooser.text()) == (title, debate)
    assert person.card("Third-party testing")


def open_menu(person: Person) -> QMenu:
    person.wait(lambda: any(each.isVisible() for each in person.window.findChildren(QMenu)))
    return next(each for each in person.window.findChildren(QMenu) if each.isVisible())
