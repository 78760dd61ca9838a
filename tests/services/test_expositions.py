"""Maps read as texts, and the outlines for essays that are written of them, compared with `golden/`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from debatedesk.formats.registry import read_text
from debatedesk.services.exposition_files import exposition_file
from debatedesk.services.exposition_records import EXPOSITION_FORMS, Exposition
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY, REPLY, add_text

GOLDEN = Path(__file__).with_name("golden")
STREET = "Every street should keep one hive."


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Open a debate of an essay, a reply and a map that quotes both."""
    workspace = Workspace(LibraryPaths.under(tmp_path_factory.mktemp("library")))
    debate = workspace.documents.create_debate("Bees").created[0].id
    add_text(workspace.library, "essay", debate, ESSAY, "On keeping bees")
    add_text(workspace.library, "reply", debate, REPLY, "Not pets", kind="reaction")
    described = {"author": "A. Keeper", "date": "2026-05", "source": "https://example.org/bees"}
    workspace.documents.describe(replace(workspace.documents.document("essay"), **described))  # type: ignore[arg-type]
    workspace.documents.describe(replace(workspace.documents.document("reply"), author="B. Doubter"))
    nodes = [
        Node("ill", "claim", "Untended hives fall ill", "It takes an hour a week.", speaker="B. Doubter"),
        Node("hour", "argument", "The hour is *shared*"),
        Node("street", "proposal", "Every street should keep one hive", STREET, speaker="A. Keeper"),
        Node("boxes", "proposal", "The city pays for boxes"),
        Node("own", "claim", "My own thought", "First.\n\nThen."),
    ]
    relations = [
        Relation("r1", "attack", ("ill",), "street"),
        Relation("r2", "attack", ("hour",), "ill"),
        Relation("r3", "attack", ("ill",), "boxes"),
    ]
    map_id = workspace.maps.add_map(debate, ArgumentMap.of("", "Hives", nodes, relations)).created[0].id
    for node_id, document, words in (
        ("street", "essay", STREET),
        ("ill", "reply", "A hive that nobody tends falls ill"),
        ("ill", "essay", "Neighbours would give an hour a week"),
        ("boxes", "essay", "The city would pay for the boxes."),
    ):
        start = workspace.documents.text(document).index(words)
        workspace.maps.add_evidence(map_id, node_id, document, start, start + len(words))
    yield workspace
    workspace.close()


@pytest.fixture
def exposition(desk: Workspace) -> Exposition:
    return desk.expositions.exposition(desk.maps.maps()[0].id)


def test_nodes_stand_under_their_texts_in_the_order_of_their_passages(exposition: Exposition) -> None:
    read = {section.document: [each.node for each in section.paragraphs] for section in exposition.sections}
    assert read == {"essay": ["street", "boxes", "ill", "hour"], "": ["own"]}


def test_what_its_passage_says_is_not_said_twice(exposition: Exposition) -> None:
    street = next(exposition.paragraphs)
    assert (street.title, street.text, street.speaker) == ("", "", "")
    assert [passage.text for passage in street.passages] == [STREET]


def test_it_is_written_as_markdown(exposition: Exposition) -> None:
    golden = GOLDEN / "exposition.md"
    assert exposition_file(exposition, "markdown") == golden.read_text("utf-8"), f"differs from {golden}"


@pytest.mark.parametrize("form", EXPOSITION_FORMS)
def test_each_form_holds_all_words_in_order(exposition: Exposition, form: str) -> None:
    data = exposition_file(exposition, form)
    raw = data if isinstance(data, bytes) else data.encode()
    if form == "opml":
        outlines = ElementTree.fromstring(data).iter("outline")
        text = "\n".join(f"{each.get('text')}\n{each.get('_note', '')}" for each in outlines)
    elif form == "plain":
        text = raw.decode()
    else:
        suffix = {"markdown": ".md", "docx": ".docx", "html": ".html"}[form]
        text = read_text(Path(f"x{suffix}"), raw).markdown
    marks = [
        "On keeping bees (A. Keeper)",
        "It is proposed:",
        STREET,
        "A. Keeper, ",
        "Untended hives fall ill.",
        "A hive that nobody tends",
        "Against this:",
        "Without a passage",
        "My own thought.",
        "Then.",
    ]
    positions = [text.index(mark) for mark in marks]
    assert positions == sorted(positions)


def test_no_other_form_is_written(exposition: Exposition) -> None:
    with pytest.raises(
        DeskError, match="An exposition can't be written as “pdf”; use one of markdown, docx"
    ):
        exposition_file(exposition, "pdf")


def test_passages_that_are_gone_say_so(desk: Workspace) -> None:
    map_id = desk.maps.maps()[0].id
    desk.trash.put([Reference.document("reply")])
    desk.trash.erase([Reference.document("reply")])
    written = exposition_file(desk.expositions.exposition(map_id), "plain")
    assert "— a text that is not in the library" in str(written)
