from PySide6.QtWidgets import QLabel

from tests.support.person import Person


def search(person: Person, words: str) -> None:
    person.press("Ctrl+K")
    assert person.focused is person.find("Search everything")
    person.write(words)


def wait_for_rows(person: Person) -> None:
    results = person.window.search
    person.wait(lambda: results.model.rowCount() and not results.runner.busy)


def test_enter_opens_the_first_place_and_f4_the_next_one(person: Person) -> None:
    search(person, "hangar")
    person.press("Return")
    person.wait(lambda: person.arrived_at)
    person.look()
    assert person.document_title.startswith("The plane in the hangar")
    assert person.arrived_at == "hangar"
    assert person.sees_words(person.arrived_at)
    assert not person.chosen_card
    person.press("F4")
    assert person.chosen_card.startswith("The FAA does not wait")
    person.press("Shift+F4")
    assert person.arrived_at == "hangar"


def test_a_phrase_is_marked_at_its_very_words_and_back_leads_to_where_one_was(person: Person) -> None:
    person.scroll_to("Three features matter for the d")
    person.look()
    before = person.document_title, person.page.verticalScrollBar().value()
    search(person, '"a plane in a HANGAR does nothing"')
    wait_for_rows(person)
    person.press("Down", 2)
    person.press("Return")
    person.look()
    assert person.arrived_at == "A plane in a hangar does nothing"
    assert person.sees_words(person.arrived_at)
    person.press("Alt+Left")
    person.look()
    assert (person.document_title, person.page.verticalScrollBar().value()) == before


def test_all_hits_are_marked_and_f3_goes_from_one_to_the_next_and_round(person: Person) -> None:
    person.click_row(person.window.library.view, "The plane in the hangar")
    person.look()
    search(person, "release")
    wait_for_rows(person)
    person.wait(lambda: len(person.page.marks.hits) and not person.window.reader.hit_marking.busy)
    words = [person.words_of(each) for each in person.page.marks.hits.all]
    assert words == ["released", "release"]
    person.page.setFocus()
    went = []
    for keys in ("F3", "F3", "F3", "Shift+F3"):
        person.press(keys)
        went.append(person.words_of(person.page.marks.current_match))
        assert person.sees_words(went[-1])
    assert went == ["released", "release", "released", "release"]
    assert person.window.status.currentMessage() == "Hit 2 of 2"
    person.click("Search everything")
    person.press("Escape")
    person.press("Escape")
    person.wait(lambda: not len(person.page.marks.hits))


def test_a_note_that_was_just_written_is_found_and_opened(person: Person) -> None:
    person.press("Ctrl+M")
    person.write("Remember the quagga")
    search(person, "quagga")
    wait_for_rows(person)
    person.click_row(person.window.search.view, "Remember the quagga")
    assert person.window.notes.isVisible()
    assert person.window.notes.editor.text.toPlainText() == "Remember the quagga"


def test_a_card_is_found_and_selected(person: Person) -> None:
    search(person, "title:gatekeep*")
    wait_for_rows(person)
    person.press("Escape")
    search(person, "incumbents survive")
    wait_for_rows(person)
    person.click_row(person.window.search.view, "Regulatory capture")
    assert person.chosen_card == "Regulatory capture"


def test_a_wrong_query_gets_a_sentence_of_its_own(person: Person) -> None:
    results, said = person.window.search, list[str]()
    for words in ("date:banana", "kind:", "AND OR", "qqqq zzzz"):
        search(person, words)
        person.wait(lambda: not results.runner.busy and sentence(person) not in ("", *said))
        said.append(sentence(person))
        assert said[-1].endswith(".")
        assert len(said[-1].split()) > 4
        assert "Traceback" not in said[-1]
        person.press("Escape")


def sentence(person: Person) -> str:
    shown = person.window.search.empty.findChildren(QLabel, "emptySentence")
    return next((each.text() for each in shown if each.isVisible()), "")
