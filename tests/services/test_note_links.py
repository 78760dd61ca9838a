"""Links in notes: tied to what they lead to, found from there, and kept when it is renamed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from debatedesk.domain.library import Note, NoteLink
from debatedesk.domain.provenance import Provenance
from debatedesk.domain.reference import Reference
from debatedesk.services.note_links import MOST_BACKLINKS
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.annotations import AnnotationStore
from tests.support.libraries import ESSAY, add_text, counted_clock, counted_ids


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path), clock=counted_clock(), new_id=counted_ids())
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, title="On keeping bees")
    yield workspace
    workspace.close()


@pytest.fixture
def debate(desk: Workspace) -> Reference:
    return Reference.debate(desk.documents.debates()[0].id)


def noted(desk: Workspace, on: Reference, markdown: str) -> str:
    return desk.notes.add(on, markdown).created[0].id


def leads_to(desk: Workspace, note_id: str) -> dict[str, list[Reference]]:
    note = desk.notes.note(note_id)
    destinations = desk.note_links.destinations(note, note.markdown)
    return {key: [option.reference for option in each.options] for key, each in destinations.items()}


def test_a_link_leads_to_what_is_called_so_whatever_it_is(desk: Workspace, debate: Reference) -> None:
    map_id = desk.maps.create(debate.id, "Hives").created[0].id
    node = desk.maps.add_node(map_id, "proposal", "A hive in each street").created[0]
    other = noted(desk, debate, "# Stings\n\nOne in fifty.")
    note = noted(
        desk, debate, "[[on keeping BEES]], [[Hives]], [[a hive in each street]], [[Stings|s]], [[Wax]]"
    )
    assert leads_to(desk, note) == {
        "on keeping bees": [Reference.document("essay")],
        "hives": [Reference.map(map_id)],
        "a hive in each street": [node],
        "stings": [Reference.note(other)],
        "wax": [],
    }


def test_what_is_renamed_is_still_led_to_and_leads_back(desk: Workspace, debate: Reference) -> None:
    other = noted(desk, debate, "Stings")
    note = noted(desk, debate, "Against [[Stings]] and [[On keeping bees]], for sure.")
    desk.notes.write(other, "Allergies")
    desk.documents.describe(replace(desk.documents.document("essay"), title="Keeping bees in town"))
    assert leads_to(desk, note)["stings"] == [Reference.note(other)]
    assert leads_to(desk, note)["on keeping bees"] == [Reference.document("essay")]
    (back,) = desk.note_links.backlinks(Reference.note(other))
    assert (back.before, back.words, back.after) == (
        "Against ",
        "Stings",
        " and On keeping bees, for sure.",
    )
    assert [back.note.id for back in desk.note_links.backlinks(Reference.document("essay"))] == [note]
    desk.undo.undo()
    desk.undo.undo()
    assert [back.note.id for back in desk.note_links.backlinks(Reference.note(other))] == [note]


def test_what_is_written_later_is_led_to_by_the_links_that_waited_for_it(
    desk: Workspace, debate: Reference
) -> None:
    note = noted(desk, debate, "See [[Wax]].")
    other = noted(desk, debate, "Wax\n\nIs sold.")
    assert leads_to(desk, note) == {"wax": [Reference.note(other)]}
    assert [back.note.id for back in desk.note_links.backlinks(Reference.note(other))] == [note]


def test_what_was_written_later_may_be_renamed_whatever_it_is(desk: Workspace, debate: Reference) -> None:
    waiting = noted(desk, debate, "[[Wax]], [[Hives]], [[A hive in each street]], [[Wasps]].")
    wax = Reference.note(noted(desk, debate, "Wax"))
    hives = desk.maps.create(debate.id, "Hives").created[0]
    node = desk.maps.add_node(hives.id, "proposal", "A hive in each street").created[0]
    add_text(desk.library, "wasps", debate.id, "Words.", title="Wasps")
    before = desk.undo.last
    desk.notes.write(wax.id, "Beeswax")
    desk.notes.write(wax.id, "Beeswax is sold")
    desk.maps.rename(hives.id, "Boxes")
    desk.maps.edit_node(hives.id, node.id, title="One for each street")
    desk.documents.describe(replace(desk.documents.document("wasps"), title="Hornets"))
    renamed = {
        "wax": [wax],
        "hives": [hives],
        "a hive in each street": [node],
        "wasps": [Reference.document("wasps")],
    }
    assert leads_to(desk, waiting) == renamed
    assert [back.note.id for back in desk.note_links.backlinks(node)] == [waiting]
    while desk.undo.last is not before:
        desk.undo.undo()
    assert desk.notes.note(wax.id).markdown == "Wax"
    assert leads_to(desk, waiting) == renamed
    while desk.undo.redo_label:
        desk.undo.redo()
    assert leads_to(desk, waiting) == renamed
    desk.notes.write(waiting, desk.notes.note(waiting).markdown + " More.")
    assert leads_to(desk, waiting) == renamed


def test_renaming_one_of_two_namesakes_ties_no_link_to_it(desk: Workspace, debate: Reference) -> None:
    waiting = noted(desk, debate, "[[Wax]]")
    wax, other = noted(desk, debate, "Wax"), noted(desk, debate, "Wax")
    desk.notes.write(wax, "Beeswax")
    assert leads_to(desk, waiting) == {"wax": [Reference.note(other)]}
    desk.notes.remove(other)
    assert leads_to(desk, waiting) == {"wax": []}


def test_what_was_thrown_away_is_told_to_be_gone_and_undo_brings_it_back(
    desk: Workspace, debate: Reference
) -> None:
    other = noted(desk, debate, "Wax")
    note = noted(desk, debate, "See [[Wax]].")
    desk.notes.remove(other)
    described = desk.notes.note(note)
    assert desk.note_links.destinations(described, described.markdown)["wax"].is_gone
    desk.undo.undo()
    assert leads_to(desk, note) == {"wax": [Reference.note(other)]}


def test_namesakes_are_told_apart_by_what_is_chosen(desk: Workspace, debate: Reference) -> None:
    add_text(desk.library, "second", debate.id, "Other words.", title="On keeping bees")
    desk.documents.describe(replace(desk.documents.document("second"), author="Ada Keeper"))
    note = noted(desk, debate, "See [[On keeping bees]].")
    assert len(leads_to(desk, note)["on keeping bees"]) == 2
    assert desk.note_links.backlinks(Reference.document("second")) == []
    titled = {
        each.reference.id: each for each in desk.note_links.suggestions("keep bees", desk.notes.note(note))
    }
    name = desk.note_links.name_for(titled["second"], desk.notes.note(note))
    assert name == "On keeping bees (Ada Keeper)"
    key = name.casefold()
    desk.notes.write(note, f"See [[{name}]].", {key: Reference.document("second")})
    assert leads_to(desk, note) == {key: [Reference.document("second")]}
    desk.notes.write(note, f"Once more: [[{name}]].")
    assert leads_to(desk, note) == {key: [Reference.document("second")]}
    other = desk.note_links.name_for(titled["essay"], desk.notes.note(note))
    assert other not in (name, "On keeping bees")


def test_the_debate_at_hand_comes_before_others(desk: Workspace, debate: Reference) -> None:
    elsewhere = desk.documents.create_debate("Wasps").created[0]
    noted(desk, elsewhere, "Stings")
    here = noted(desk, debate, "Stings")
    note = noted(desk, debate, "[[Stings]]")
    assert leads_to(desk, note) == {"stings": [Reference.note(here)]}
    assert [each.reference for each in desk.note_links.suggestions("sti", desk.notes.note(note))] == [
        Reference.note(here),
        *(each.reference for each in desk.note_links.suggestions("sti", desk.notes.note(note))[1:]),
    ]


def test_many_links_of_a_note_are_tied_together_as_each_by_itself(
    desk: Workspace, debate: Reference
) -> None:
    map_id = desk.maps.create(debate.id, "Hives").created[0].id
    desk.maps.add_node(map_id, "proposal", "A hive in each street")
    noted(desk, debate, "# Stings\n\nOne in fifty.")
    names = ("On keeping bees", "Hives", "A hive in each street", "stings", "Wax")
    several = noted(desk, debate, " ".join(f"[[{name}]]" for name in names))
    waiting = " ".join(f"[[Nothing {number}]]" for number in range(40))
    many = noted(desk, debate, f"{' '.join(f'[[{name}]]' for name in names)} {waiting}")
    alone = {link.key: link.target for link in desk.notes.note(several).links}
    together = {link.key: link.target for link in desk.notes.note(many).links}
    assert alone.items() <= together.items()
    assert len(together) == len(names) + 40
    led = leads_to(desk, many)
    assert {key: led[key] for key in alone} == leads_to(desk, several)


def test_suggestions_hold_all_words_in_any_typography(desk: Workspace, debate: Reference) -> None:
    note = desk.notes.note(noted(desk, debate, "Mine"))
    for number, title in enumerate(("Éloge du café", "The café’s bill", "Tea")):
        add_text(desk.library, f"text{number}", debate.id, f"Words {number}.", title=title)
    assert [each.title for each in desk.note_links.suggestions("CAFE", note)] == [
        "The café’s bill",
        "Éloge du café",
    ]
    assert [each.title for each in desk.note_links.suggestions("cafe's b", note)] == ["The café’s bill"]
    assert "Mine" not in [each.title for each in desk.note_links.suggestions("", note)]
    assert desk.note_links.suggestions("100%_", note) == []


def test_addresses_lead_back_as_well(desk: Workspace, debate: Reference) -> None:
    address = desk.links.link(Reference.passage("essay", 0, 8))
    note = noted(desk, debate, f"See [these words]({address}).")
    assert [back.note.id for back in desk.note_links.backlinks(Reference.document("essay"))] == [note]
    assert leads_to(desk, note)[address] == [Reference.passage("essay", 0, 8)]


def test_of_very_many_notes_that_link_to_a_thing_the_latest_are_listed(
    desk: Workspace, debate: Reference
) -> None:
    other = desk.documents.create_debate("Wasps").created[0].id
    add_text(desk.library, "wasps", other, "Wasps are no bees.", title="Wasps")
    links = (NoteLink("on wasps", None), NoteLink("wasps", None))
    with desk.library.transaction():
        store = AnnotationStore(desk.library)
        for number in range(MOST_BACKLINKS + 2):
            note = Note(f"n{number}", debate.id, "debate", debate.id, f"{number}: [[Wasps]]", links=links)
            store.add_note(replace(note, provenance=Provenance("", f"2026-01-01T00:00:{number:05}Z")))
    listed = desk.note_links.backlinks(Reference.document("wasps"))
    assert len(listed) == MOST_BACKLINKS + 1
    assert listed[0].title == f"{MOST_BACKLINKS + 1}: Wasps"


def test_a_new_note_for_a_link_is_one_step_of_undo(desk: Workspace, debate: Reference) -> None:
    note = noted(desk, debate, "See [[Wax]].")
    created = desk.notes.add_linked(note, "wax", "Wax").created[0]
    assert leads_to(desk, note) == {"wax": [created]}
    assert desk.notes.note(created.id).markdown == "Wax"
    desk.undo.undo()
    assert leads_to(desk, note) == {"wax": []}
    assert [each.id for each in desk.notes.notes()] == [note]


def test_links_stay_meaningful_elsewhere(desk: Workspace, debate: Reference) -> None:
    note = noted(desk, debate, "See [[On keeping bees|it]], not [[Wax]] and `[[code]]`.")
    assert desk.note_links.portable(desk.notes.note(note)) == (
        "See [it](debatedesk://document/essay), not Wax and `[[code]]`."
    )
    assert "[it](debatedesk://document/essay), not Wax" in desk.exports.notes_markdown(debate.id)
