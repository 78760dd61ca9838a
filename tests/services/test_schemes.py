"""Naming the scheme of a relation, and answering what tests it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import Relation
from debatedesk.domain.maps.schemes import SCHEMES
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import contents, counted_clock, counted_ids


class Hives(NamedTuple):
    desk: Workspace
    map_id: str
    relation_id: str

    @property
    def relation(self) -> Relation:
        return self.desk._map_store.map(self.map_id).relations[self.relation_id]

    def open_questions(self) -> list[str]:
        states = self.desk.schemes.questions(self.map_id, self.relation_id)
        return [state.question.key for state in states if not state.answers]


@pytest.fixture
def hives(tmp_path: Path) -> Iterator[Hives]:
    desk = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = desk.documents.create_debate("Bees").created[0].id
    map_id = desk.maps.create(debate, "Hives").created[0].id
    hive = desk.maps.add_node(map_id, "proposal", "One hive").created[0].id
    desk.maps.add_node(map_id, "claim", "A beekeeper says so", relation="support", target=hive)
    (relation,) = desk.maps.map(map_id).relations
    yield Hives(desk, map_id, relation)
    desk.close()


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.name)
def test_every_scheme_can_be_chosen_and_taken_off(hives: Hives, scheme: object) -> None:
    name = getattr(scheme, "name")  # noqa: B009
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, name)
    assert hives.relation.scheme == name
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "")
    assert hives.relation.scheme == ""


def test_a_name_of_ones_own_is_kept(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "  Grandmother\n says so ")
    assert hives.relation.scheme == "Grandmother says so"


def test_an_answer_is_a_node_that_cuts_the_link_and_stays_until_it_is_undone(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "argument from expert opinion")
    assert hives.relation.scheme == "Expert opinion"
    before = contents(hives.desk.library)
    (made,) = hives.desk.schemes.answer(hives.map_id, hives.relation_id, "field").created
    there = hives.desk._map_store.map(hives.map_id)
    (link,) = there.relations_from(made.id)
    assert (link.kind, link.target) == ("undercut", hives.relation_id)
    assert there.nodes[made.id].title == "This lies outside their field."
    assert "field" not in hives.open_questions()
    hives.desk.maps.edit_node(hives.map_id, made.id, title="She keeps wasps")
    hives.desk.undo.undo()
    assert "field" not in hives.open_questions()
    hives.desk.undo.undo()
    assert "field" in hives.open_questions()
    assert contents(hives.desk.library) == before
    hives.desk.undo.redo()
    assert "field" not in hives.open_questions()


def test_an_answer_may_speak_for_the_link(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Expert opinion")
    (made,) = hives.desk.schemes.answer(hives.map_id, hives.relation_id, "field", "for").created
    (link,) = hives.desk.maps.map(hives.map_id).relations_from(made.id)
    assert (link.kind, link.target) == ("support", hives.relation_id)


def test_deleting_the_answer_opens_the_question_again(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Expert opinion")
    (made,) = hives.desk.schemes.answer(hives.map_id, hives.relation_id, "field").created
    hives.desk.rearranging.remove_nodes(hives.map_id, [made.id])
    assert "field" in hives.open_questions()
    hives.desk.undo.undo()
    assert "field" not in hives.open_questions()


def test_a_node_that_is_there_answers_and_is_taken_back(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Expert opinion")
    node = next(iter(hives.desk.maps.map(hives.map_id).nodes))
    hives.desk.schemes.answer_with(hives.map_id, hives.relation_id, "trust", node)
    assert "trust" not in hives.open_questions()
    hives.desk.schemes.reopen(hives.map_id, hives.relation_id, "trust")
    assert "trust" in hives.open_questions()


def test_another_scheme_begins_with_open_questions(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Expert opinion")
    hives.desk.schemes.answer(hives.map_id, hives.relation_id, "words")
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Expert opinion")
    assert "words" not in hives.open_questions()
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Position to know")
    assert "words" in hives.open_questions()


def test_what_is_asked_of_what_is_not_there_changes_nothing(hives: Hives) -> None:
    hives.desk.schemes.choose(hives.map_id, hives.relation_id, "Sign")
    before = contents(hives.desk.library)
    with pytest.raises(DeskError, match="does not belong"):
        hives.desk.schemes.answer(hives.map_id, hives.relation_id, "field")
    with pytest.raises(DeskError, match="no longer in the map"):
        hives.desk.schemes.answer_with(hives.map_id, hives.relation_id, "strength", "nobody")
    with pytest.raises(DeskError, match="no longer in the map"):
        hives.desk.schemes.choose(hives.map_id, "nobody", "Sign")
    assert contents(hives.desk.library) == before
