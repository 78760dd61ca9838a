from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace


def words(desk: Workspace, wanted: str) -> Reference:
    start = desk.documents.text("essay").index(wanted)
    return Reference.passage("essay", start, start + len(wanted))


def test_a_link_leads_back_to_each_kind_of_thing(desk: Workspace, map_id: str) -> None:
    debate = desk.documents.debates()[0].id
    passage = words(desk, desk.documents.text("essay")[10:40])
    note = desk.notes.add(passage, "Ask *her*.").created[0]
    highlight = desk.annotations.add("essay", passage.start, passage.end, "green").created[0]
    node = desk.maps.add_node(map_id, "claim", title="Hives are warm").created[0]
    things = [
        Reference.debate(debate),
        Reference.document("essay"),
        Reference.map(map_id),
        passage,
        note,
        highlight,
        node,
    ]
    for thing in things:
        assert desk.links.follow(desk.links.link(thing)) == thing
    assert desk.links.title(note) == "Ask her."
    assert desk.links.title(node) == "Hives are warm"


def test_linked_words_are_found_again_in_a_newer_version(desk: Workspace, tmp_path: Path) -> None:
    passage = words(desk, desk.documents.text("essay")[30:70])
    wanted = desk.documents.text("essay")[passage.start : passage.end]
    link = desk.links.link(passage)
    newer = "Some words come before it all now.\n\n" + desk.documents.markdown("essay")
    desk.versions.replace("essay", newer)
    now = desk.links.follow(link)
    assert now.start == passage.start + len("Some words come before it all now.\n")
    assert desk.documents.text("essay")[now.start : now.end] == wanted


def test_a_long_linked_passage_keeps_its_length(desk: Workspace) -> None:
    desk.versions.replace("essay", "The bees are many and hum in their hives. " * 40)
    text = desk.documents.text("essay")
    passage = Reference.passage("essay", 0, len(text))
    link = desk.links.link(passage)
    assert len(link) < 1_500
    assert desk.links.follow(link) == passage


def test_a_link_to_what_is_gone_says_so(desk: Workspace, map_id: str) -> None:
    with pytest.raises(DeskError, match="leads to a text that is not in this library"):
        desk.links.follow("debatedesk://document/elsewhere")
    with pytest.raises(DeskError, match="leads to a node that is not in this library"):
        desk.links.follow(f"debatedesk://node/{map_id}/nobody")
    link = desk.links.link(words(desk, desk.documents.text("essay")[30:70]))
    desk.versions.replace("essay", "Of something else entirely: ships, and sealing wax.")
    with pytest.raises(DeskError, match="words that the link leads to are not in"):
        desk.links.follow(link)


def test_no_link_is_made_to_words_outside_a_text(desk: Workspace) -> None:
    with pytest.raises(DeskError, match="not in the text any more"):
        desk.links.link(Reference.passage("essay", 5, 1_000_000))
