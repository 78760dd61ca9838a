"""Anchors ask where words come back elsewhere, have moved, or differ in what folding does not see."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import add_text, contents


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path / "desk"))
    yield workspace
    workspace.close()


def after(desk: Workspace, marked: str, *versions: str) -> tuple[str, str]:
    """Highlight what stands between ⟦ and ⟧, show the versions in turn; give the status and the words."""
    first = marked.replace("⟦", "").replace("⟧", "")
    debate = desk.documents.create_debate("Versions").created[0].id
    add_text(desk.library, "text", debate, first, "Versions")
    desk.annotations.add("text", marked.index("⟦"), marked.index("⟧") - 1, "yellow")
    for version in versions:
        desk.versions.replace("text", version)
    (highlight,) = desk.annotations.placed("text")
    text = desk.documents.text("text")
    return highlight.status, text[highlight.start : highlight.end] if highlight.start >= 0 else ""


@pytest.mark.parametrize(
    ("marked", "gone", "back"),
    [
        (
            "The mills pay ⟦six pence a sack⟧. No one else has paid a thing this year.",
            "No one else has paid a thing this year.",
            "No one else has paid a thing this year. The farms pay six pence a sack. No one else has paid.",
        ),
        (
            "Berta said that ⟦the bridge was closed at dusk⟧ and went home.",
            "Nobody has a word about the bridge.",
            "Nobody has a word about the bridge. Roberta said that the bridge was closed at dusk.",
        ),
        (
            "First, ⟦nobody asked the ferryman⟧, who knew the river well. Then it rained.",
            "Then it rained.",
            "Then it rained. Later we heard that nobody asked the ferryman. The river rose.",
        ),
    ],
)
def test_words_that_come_back_among_others_are_asked_about(
    desk: Workspace, marked: str, gone: str, back: str
) -> None:
    assert after(desk, marked, gone)[0] == "orphaned"
    desk.versions.replace("text", back)
    (highlight,) = desk.annotations.placed("text")
    assert highlight.status == "needs_review"
    (item,) = desk.review.items(document_id="text")
    assert item.after == marked[marked.index("⟦") + 1 : marked.index("⟧")]


def test_an_orphan_that_a_person_kept_as_one_is_not_asked_about_again(desk: Workspace) -> None:
    marked = "The mills pay ⟦six pence a sack⟧. No one else has paid a thing this year."
    assert after(desk, marked, "No one else has paid a thing this year.")[0] == "orphaned"
    (item,) = desk.review.items(document_id="text")
    desk.review.keep_as_orphan(item)
    desk.versions.replace("text", "No one else has paid. The farms pay six pence a sack. No one else.")
    assert desk.review.items(document_id="text") == []


@pytest.mark.parametrize(
    ("marked", "now"),
    [
        (
            "They hold that ⟦a ≠ b in every town⟧ they know.",
            "They hold that a = b in every town they know.",
        ),
        ("Man hört, ⟦es konnte schneien⟧, morgen.", "Man hört, es könnte schneien, morgen."),
        ("It is said ⟦he is a poor pêcheur⟧ by trade.", "It is said he is a poor pécheur by trade."),
    ],
)
def test_what_only_folds_to_the_same_is_asked_about(desk: Workspace, marked: str, now: str) -> None:
    assert after(desk, marked, now)[0] == "needs_review"


@pytest.mark.parametrize(
    ("marked", "now"),
    [
        ('He said ⟦"it can\'t - ever - be"⟧ so.', "He said “it can’t – ever – be” so."),
        ("An ⟦office of fifty⟧ people.", "An oﬃce of\u00a0ﬁfty people."),
        ("The ⟦caf\u00e9 on the corner⟧ is shut.", "The cafe\u0301 on the corner is shut."),
    ],
)
def test_typography_alone_asks_nothing(desk: Workspace, marked: str, now: str) -> None:
    assert after(desk, marked, now)[0] == "anchored"


def test_a_sentence_that_moved_is_offered_where_it_stands_though_others_took_its_place(
    desk: Workspace,
) -> None:
    sentence = "A third reader will check the sums of each of the villages."
    end = "Then comes the last part with its usual thanks, which are many and long."
    status, words = after(
        desk,
        f"Opening of the report. ⟦{sentence}⟧ {end}",
        "Opening of the report. This brings one more table that each reader will have to fill and check in "
        f"the town hall by the river. {end} {sentence} The end.",
    )
    assert (status, words) == ("needs_review", sentence)


def test_a_doubt_ends_when_the_very_words_are_back(desk: Workspace) -> None:
    marked = "Gamma comes first. ⟦The bill was passed at dawn in the small hall.⟧ Delta comes second."
    changed = "Gamma comes first. The bill was stopped at dawn in the small hall. Delta comes second."
    assert after(desk, marked, changed)[0] == "needs_review"
    original = marked.replace("⟦", "").replace("⟧", "")
    desk.versions.replace("text", f"A foreword. {original} The end.")
    (highlight,) = desk.annotations.placed("text")
    assert highlight.status == "anchored"
    assert desk.review.items(document_id="text") == []


def test_a_note_that_came_back_by_undo_leaves_no_doubt_in_the_version_it_was_made_in(
    desk: Workspace,
) -> None:
    first, second = "Keepers meet on Mondays. Keepers meet on Mondays.", "Nobody meets."
    debate = desk.documents.create_debate("Versions").created[0].id
    add_text(desk.library, "text", debate, first, "Versions")
    note = desk.notes.add(Reference.passage("text", 2, 9), "A thought").created[0].id
    before = contents(desk.library)
    desk.versions.replace("text", second)
    desk.notes.remove(note)
    desk.versions.go_back("text", 1)
    for _ in range(3):
        desk.undo.undo()
    assert contents(desk.library) == before
