"""What an edit says that it touched."""

from debatedesk.domain.changes import Changes

TEXT = frozenset({"essay"})


def test_a_text_whose_description_was_edited_has_changed_itself() -> None:
    assert Changes(documents=TEXT).texts == TEXT


def test_a_text_in_which_something_was_marked_noted_or_cited_has_not() -> None:
    for edit in (
        Changes(documents=TEXT, highlights=frozenset({"h"})),
        Changes(documents=TEXT, notes=frozenset({"n"})),
        Changes(documents=TEXT, nodes=frozenset({("map", "node")})),
    ):
        assert edit.texts == frozenset()
