"""From a proposal to the words that support and oppose it, and back to where one was reading."""

import pytest

from debatedesk.ui.inspector.item import ItemButton
from tests.support.person import Person

PROPOSAL = "Third-party testing"
SUPPORTER = "Third-party evaluation with power to block"
OPPONENT = "No threshold, no list of models"
READING = "Three features matter for the d"


@pytest.fixture
def reader(person: Person) -> Person:
    """Read some way down in the essay."""
    person.scroll_to(READING)
    person.turn_wheel(person.page.viewport(), 1)
    return person


def reading_position(person: Person) -> tuple[str, int]:
    person.look()
    return person.document_title, person.page.verticalScrollBar().value()


def quoted_in_library(person: Person) -> str:
    """The words of the selected card, as they came with the map."""
    node = person.window.map.state.node
    assert node is not None
    return node.evidence[0].anchor.exact


def check_words_are_shown(person: Person) -> None:
    person.look()
    assert person.window.reader.document is not None
    assert person.window.reader.document.kind == "reaction"
    assert person.arrived_at == quoted_in_library(person)
    assert person.sees_words(person.arrived_at)


@pytest.mark.parametrize("answer", [SUPPORTER, OPPONENT])
def test_with_the_mouse(reader: Person, answer: str) -> None:
    before = reading_position(reader)
    reader.click_card(PROPOSAL)
    assert reader.chosen_card.startswith(PROPOSAL)
    assert reading_position(reader) == before

    inspector = reader.window.inspector
    row = next(each for each in inspector.node.borne_on_by.rows if each.look.words.startswith(answer))
    inspector.node.ensureWidgetVisible(row)
    reader.click(row)
    assert reader.chosen_card == answer

    (evidence,) = inspector.node.evidence.rows
    inspector.node.ensureWidgetVisible(evidence)
    assert evidence.look.words == " ".join(quoted_in_library(reader).split())
    reader.click(evidence)
    check_words_are_shown(reader)

    reader.click("Back (Alt+Left)")
    assert reading_position(reader) == before


def test_with_the_keyboard_alone(reader: Person) -> None:
    before = reading_position(reader)
    for answer, downs in ((SUPPORTER, 0), (OPPONENT, 3)):
        while reader.focused is not reader.window.map.canvas.view:
            reader.press("F6")
        reader.press("Home")
        assert reader.chosen_card.startswith(PROPOSAL)
        reader.press("Right")
        reader.press("Down", downs)
        assert reader.chosen_card == answer
        reader.press("Ctrl+Return")
        check_words_are_shown(reader)
        reader.press("Alt+Left")
        assert reading_position(reader) == before


def test_a_card_with_several_sources_lets_one_choose(reader: Person) -> None:
    reader.click_card("Regulatory capture")
    reader.window.map.canvas.view.setFocus()
    reader.press("Ctrl+Return")
    reader.wait(reader.window.map.menus.evidence.isVisible)
    reader.press("Down", 2)
    reader.press("Return")
    node = reader.window.map.state.node
    assert node is not None
    assert reader.arrived_at == node.evidence[1].anchor.exact


def test_the_essays_own_passage_leads_to_its_card(reader: Person) -> None:
    words = next(line for line in reader.text.splitlines() if line.startswith("P2."))[4:40]
    reader.scroll_to(words)
    at = reader.page.rects_of(reader.text.index(words) + 5, reader.text.index(words) + 6)[0]
    reader.click(reader.page.viewport(), at.center().toPoint())
    assert reader.chosen_card == "Power to block or revoke a release"
    assert isinstance(reader.window.inspector.node.evidence.rows[0], ItemButton)
