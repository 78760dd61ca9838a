"""Words of a reaction become an objection on the map, with those words as its evidence."""

from debatedesk.domain.maps.model import ArgumentMap
from tests.support.libraries import contents
from tests.support.person import Person

REACTION = "Risk begins before deployment"
PROPOSAL = "Transparency stays as the base"


def map_shown(person: Person) -> ArgumentMap:
    return person.window.desk.workspace.maps.map(person.window.map.state.map_id)


def words_in_the_middle(person: Person) -> str:
    paragraph = max(person.text.splitlines(), key=len)
    return paragraph[30:100].strip()


def check_objection(person: Person, before: ArgumentMap, words: str) -> None:
    after = map_shown(person)
    (new,) = after.nodes.keys() - before.nodes.keys()
    (relation,) = after.relations_from(new)
    assert relation.kind == "attack"
    assert after.nodes[relation.target].title == PROPOSAL
    (evidence,) = after.nodes[new].evidence
    assert evidence.anchor.exact == words
    place = person.window.desk.workspace.maps.evidence_place(evidence)
    assert (place.status, person.text[place.start : place.end]) == ("anchored", words)
    assert person.chosen_card == after.nodes[new].title
    (mark,) = [each for each in person.page.marks.passages.all if each.node.id == new]
    assert person.text[mark.start : mark.end] == words
    (row,) = person.window.inspector.node.evidence.rows
    assert row.look.words == " ".join(words.split())


def check_undo_and_redo(person: Person, empty: object) -> None:
    library = person.window.desk.workspace.library
    full = contents(library)
    assert full != empty
    person.press("Ctrl+Z")
    assert contents(library) == empty
    assert "Undone" in person.window.status.currentMessage()
    person.press("Ctrl+Shift+Z")
    assert contents(library) == full
    person.press("Ctrl+Z")
    assert contents(library) == empty


def test_with_the_mouse(person: Person) -> None:
    before, empty = map_shown(person), contents(person.window.desk.workspace.library)
    person.click_row(person.window.library.view, REACTION)
    assert person.document_title.startswith(REACTION)
    person.click_card(PROPOSAL)
    words = words_in_the_middle(person)
    person.select_words(words)
    assert person.selected == words
    person.click("Add to the map")
    person.choose(person.window.reader.interactions[0].map_menu, "Object to the selected node")
    check_objection(person, before, words)
    check_undo_and_redo(person, empty)


def test_with_the_keyboard_alone(person: Person) -> None:
    before, empty = map_shown(person), contents(person.window.desk.workspace.library)
    person.press("Ctrl+Shift+L")
    person.write(REACTION)
    person.press("Down")
    person.press("Return")
    assert person.document_title.startswith(REACTION)
    while person.focused is not person.window.map.canvas.view:
        person.press("F6")
    person.press("Home")
    while person.chosen_card != PROPOSAL:
        person.press("Down")
    words = words_in_the_middle(person)
    person.select_words_by_keys(words)
    assert person.selected == words
    person.press("Ctrl+Alt+O")
    check_objection(person, before, words)
    check_undo_and_redo(person, empty)
