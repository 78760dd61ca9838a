"""The sample debate presented from its first step to its last, by keys alone, and back where one was."""

from debatedesk.domain.maps.off_map import on_map
from tests.support.libraries import contents
from tests.support.person import Person


def test_the_sample_debate_is_presented_from_first_to_last_by_keys_alone(person: Person) -> None:
    window = person.window
    person.click_card("Power to block")
    before, had_keys, card = contents(window.desk.workspace.library), person.focused, person.chosen_card
    place = window.map.pages.name, window.map.state.folded, person.document_title, person.selected
    person.press("F5")
    session = window.presenting.session
    assert session is not None
    person.wait(session.audience.isActiveWindow)
    text, passages = session.audience.view.words, session.audience.view.passages
    argument_map = window.map.state.contents.argument_map
    shown, quoted, pressed = [text.toPlainText()], passages.toPlainText(), 0
    while not session.position.is_at_end or text.has_more_below:
        person.press("PgDown")
        pressed += 1
        shown.append(text.toPlainText())
        quoted += passages.toPlainText()
    for node in on_map(argument_map).nodes.values():
        assert any(node.label in words for words in shown), node.label
        for evidence in node.evidence:
            assert evidence.anchor.exact in quoted
    steps = session.position.steps
    assert session.audience.progress.text() == f"{len(steps)} of {len(steps)}"
    assert len(steps) >= 30
    assert pressed >= sum(len(step.answers) for step in steps) + len(steps) - 1
    person.press("PgUp", 2)
    person.press("Home")
    assert session.audience.progress.text() == f"1 of {len(steps)}"
    person.press("Escape")
    person.wait(window.isActiveWindow)
    assert person.focused is had_keys
    assert person.chosen_card == card
    assert place == (window.map.pages.name, window.map.state.folded, person.document_title, person.selected)
    assert contents(window.desk.workspace.library) == before
