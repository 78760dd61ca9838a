"""From words of a text to what other texts say of the same, and from there to a card of the map."""

from debatedesk.ui.search.rows import HitLine, PlaceLine
from tests.support.libraries import contents
from tests.support.person import Person

TEXT = "Risk begins before deployment"
ITS_WORDS = "a comparison from aviation"
RELATED = "The plane in the hangar"


def look_for_related(person: Person) -> None:
    """Select words, ask by keys for what is related to them, and wait for the answer."""
    person.click_row(person.window.library.view, TEXT)
    person.look()
    person.select_words(ITS_WORDS)
    person.press("Ctrl+Shift+R")
    person.wait(lambda: found(person))


def found(person: Person) -> list[HitLine]:
    model = person.window.search.model
    return [each for index in model.walk() if isinstance(each := model.value(index), HitLine)]


def test_a_passage_that_is_found_becomes_a_card_with_its_words_and_undo_takes_it_back(
    person: Person,
) -> None:
    before = contents(person.window.desk.workspace.library)
    controller = person.window.map.state
    cards = len(controller.contents.cards)
    look_for_related(person)
    assert TEXT not in " ".join(each.title for each in found(person)), "never the text itself"
    hit = next(each for each in found(person) if each.title.startswith(RELATED))
    assert "aviation" in hit.detail, "the words in common are told"
    results = person.window.search
    assert person.focused is results.view
    while not (
        isinstance(line := results.model.value(results.view.currentIndex()), PlaceLine)
        and line.reference.id == hit.reference.id
    ):
        person.press("Down")
    person.press("Return")
    person.look()
    assert person.document_title.startswith(RELATED)
    assert "aviation" in person.arrived_at
    assert person.sees_words(person.arrived_at)
    person.press("Ctrl+Alt+R")
    person.wait(lambda: len(controller.contents.cards) == cards + 1)
    (evidence,) = controller.node.evidence if controller.node else ()
    assert evidence.document == hit.reference.id
    assert "aviation" in evidence.anchor.exact
    assert evidence.anchor.exact in person.text
    person.press("Ctrl+Z")
    assert len(controller.contents.cards) == cards
    assert contents(person.window.desk.workspace.library) == before
