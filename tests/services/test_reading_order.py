"""Texts that a map cites are read in one order, whatever is made of it."""

from pathlib import Path

from debatedesk.services.handouts.content import HandoutOptions
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.reading_order import texts_in_reading_order
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text


def test_essays_come_first_then_the_librarys_order_and_last_what_is_gone(tmp_path: Path) -> None:
    desk = Workspace(LibraryPaths.under(tmp_path))
    debate, other = (desk.documents.create_debate(title).created[0].id for title in ("Bees", "Ants"))
    add_text(desk.library, "elsewhere", other, REPLY, kind="reaction")
    for document_id, kind in (("reply", "reaction"), ("essay", "essay"), ("second", "reaction")):
        add_text(desk.library, document_id, debate, ESSAY if kind == "essay" else REPLY, kind=kind)
    cited = ["gone", "elsewhere", "second", "reply", "essay"]
    ordered = texts_in_reading_order(desk.documents, cited, debate)
    assert list(ordered) == ["essay", "reply", "second", "elsewhere", "gone"]
    assert ordered["gone"] is None

    map_id = desk.maps.create(debate, "Hives").created[0].id
    for document_id in ("second", "reply", "essay"):
        node = desk.maps.add_node(map_id, "proposal", document_id).created[0].id
        desk.maps.add_evidence(map_id, node, document_id, 0, 8)
    nodes = desk.maps.map(map_id).nodes
    wanted = ["essay", "reply", "second"]
    assert [nodes[step.node].title for step in desk.presenting.steps(map_id)] == wanted
    assert [section.document for section in desk.expositions.exposition(map_id).sections] == wanted
    (made,) = desk.handouts.of_map(map_id, HandoutOptions()).maps
    assert [entry.statement.title for entry in made.entries] == wanted
    desk.close()
