from debatedesk.ui.library.imports.controller import SAMPLE_TITLE
from tests.end_to_end.conftest import Start
from tests.support.person import Person


def seen_from_left_to_right(person: Person) -> list[str]:
    parts = {"library": person.window.library, "text": person.window.reader, "map": person.window.map}
    origin = person.window.rect().topLeft()
    places = {
        name: part.mapTo(person.window, origin).x() for name, part in parts.items() if part.isVisible()
    }
    return sorted(places, key=lambda name: places[name])


def check_sample_is_open(person: Person) -> None:
    window = person.window
    person.wait(lambda: not window.library.imports.running and not window.welcome.isVisible())
    person.look()
    assert window.reader.document is not None
    assert window.reader.document.kind == "essay"
    assert seen_from_left_to_right(person) == ["library", "text", "map"]
    assert window.library.chooser.text().startswith(SAMPLE_TITLE)
    assert person.sees_words(person.text.splitlines()[0])
    assert person.window.map.pages.current.rect_of(person.card("Third-party testing")).isValid()


def test_the_first_start_welcomes_and_opens_the_sample_with_the_mouse(start: Start) -> None:
    person = start()
    assert person.window.welcome.isVisible()
    assert seen_from_left_to_right(person) == []
    person.click("Open the sample debate")
    check_sample_is_open(person)


def test_the_first_start_opens_the_sample_with_the_keyboard_and_the_next_one_reads_on(start: Start) -> None:
    person = start()
    assert person.focused is person.find("Open the sample debate")
    person.press("Space")
    check_sample_is_open(person)
    title = person.document_title
    again = start()
    assert not again.window.welcome.isVisible()
    assert again.document_title == title
    assert again.focused is again.page
