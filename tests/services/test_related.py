"""Passages that speak of the same, and where in one text the words of a query stand."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import add_text

ESSAY = (
    "Keepers learn from one another.\n\nEvery street should keep a hive of its own, so that the city's "
    "orchards bear fruit again.\n\nWho pays is a question for later."
)
REPLY = (
    "There is much to say.\n\nNobody asked the neighbours about the stings.\n\nThe orchards of our city "
    "bore fruit without any hives in the streets, thank you."
)
OTHER = "Trams should run at night.\n\nThey cost little, and people get home in safety."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as workspace:
        debate = workspace.documents.create_debate("Bees").created[0].id
        for key, text in (("essay", ESSAY), ("reply", REPLY), ("other", OTHER)):
            add_text(workspace.library, key, debate, text, f"The {key}")
        workspace.searching.catch_up()
        yield workspace


def test_the_passage_that_speaks_of_the_same_comes_first_with_the_words_that_made_it_so(
    desk: Workspace,
) -> None:
    passage = "Every street should keep a hive of its own, so that the city's orchards bear fruit again."
    found = desk.searching.related(passage, "document/essay")
    best = found[0]
    assert best.document_id == "reply"
    assert best.snippet.text.startswith("The orchards of our city")
    assert {"orchards", "fruit", "hives", "streets"} <= set(best.words)
    text = desk.documents.text("reply")
    assert text[best.snippet.start : best.snippet.end] == best.snippet.text
    marked = {best.snippet.text[start:end] for start, end in best.snippet.marks}
    assert "hives" in marked
    assert all(each.document_id != "other" for each in found)


def test_the_text_itself_is_left_out_and_nothing_is_related_to_nothing(desk: Workspace) -> None:
    assert all(each.document_id != "reply" for each in desk.searching.related(REPLY, "document/reply"))
    assert desk.searching.related("", "") == []
    assert desk.searching.related("the of and", "") == []
    assert desk.searching.related("zebra giraffe", "") == []


def test_what_is_in_the_trash_is_not_related(desk: Workspace) -> None:
    from debatedesk.domain.reference import Reference

    desk.trash.put([Reference.document("reply")])
    assert all(each.document_id != "reply" for each in desk.searching.related(ESSAY, "document/essay"))


def test_all_places_of_a_text_are_listed_in_its_order(desk: Workspace) -> None:
    text = desk.documents.text("reply")
    spans = desk.searching.hit_spans("city OR stings", "reply")
    assert [text[start:end] for start, end in spans] == ["stings", "city"]
    assert desk.searching.hit_spans("hive", "reply") == [(text.index("hives"), text.index("hives") + 5)]
    assert desk.searching.hit_spans("zebra", "reply") == []
    assert desk.searching.hit_spans("date:x", "reply") == []
    assert desk.searching.hit_spans("hive", "gone") == []
