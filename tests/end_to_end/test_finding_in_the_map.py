"""Ctrl+F finds in the map while that has the keys, and in the text at all other times."""

from tests.support.person import Person


def test_the_same_key_finds_where_the_keys_are(person: Person) -> None:
    window = person.window
    window.map.focus_target.setFocus()
    person.press("Ctrl+F")
    assert window.map.filter_bar.field.hasFocus()
    person.press("Escape")
    assert window.map.focus_target.hasFocus()
    window.reader.current.view.setFocus()
    person.press("Ctrl+F")
    assert window.reader.current.find_bar.field.hasFocus()


def test_f3_steps_through_the_nodes_that_match(person: Person) -> None:
    window = person.window
    window.map.focus_target.setFocus()
    person.press("Ctrl+F")
    window.map.filter_bar.field.setText(next(iter(window.map.state.contents.cards.values())).title[:4])
    matching = list(window.map.state.matching)
    assert matching
    seen = []
    for _ in matching:
        person.press("F3")
        seen.append(window.map.state.chosen.id)
    assert sorted(seen) == sorted(matching)
