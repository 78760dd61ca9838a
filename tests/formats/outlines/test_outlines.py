"""Outlines and mind maps as argument maps: OPML both ways, FreeMind, XMind, indented text."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.outline import outline_of
from debatedesk.domain.maps.relations import permitted
from debatedesk.formats.base import ImportedMap
from debatedesk.formats.registry import format_of, map_writer, outline_format_of
from debatedesk.formats.xml_writing import printable
from tests.formats.maps import HIVES, argument_maps

GOLDEN = Path(__file__).parent.parent / "golden"


def read(data: bytes | str, name: str, wanted: str) -> ImportedMap:
    content = data.encode() if isinstance(data, str) else data
    file_format = format_of(Path(name), content)
    assert file_format is not None
    assert file_format.name == wanted
    imported = file_format.read(Path(name), content)
    assert isinstance(imported, ImportedMap)
    return imported


def said(imported: ImportedMap) -> list[tuple[str, str, str]]:
    nodes = imported.argument_map.nodes
    return [
        (nodes[each.sources[0]].label, each.kind, nodes[each.target].label)
        for each in imported.argument_map.relations.values()
    ]


OPML = """<?xml version="1.0"?>
<opml version="2.0"><head><title>Hives</title></head><body>
 <outline text="Each street keeps one" _note="By May.">
  <outline text="+ Honey"><outline text="- Little of it"/></outline>
  <outline text="− Stings" />
  <outline text=""><outline text="Con: Noise"/></outline>
 </outline>
</body></opml>"""


@pytest.mark.parametrize("name", ["hives.opml", "hives.xml", "hives.txt"])
def test_opml_is_a_map(name: str) -> None:
    imported = read(OPML, name, "opml")
    argument_map = imported.argument_map
    assert argument_map.title == "Hives"
    first = next(iter(argument_map.nodes.values()))
    assert (first.kind, first.title, first.text) == ("proposal", "Each street keeps one", "By May.")
    assert said(imported) == [
        ("Honey", "support", "Each street keeps one"),
        ("Little of it", "attack", "Honey"),
        ("Stings", "attack", "Each street keeps one"),
        ("Noise", "attack", "Each street keeps one"),
    ]


def test_hyphens_alone_are_bullets_and_questions_are_answered() -> None:
    outline = '<opml><body><outline text="What to keep?"><outline text="- Hives"/></outline></body></opml>'
    imported = read(outline, "a.opml", "opml")
    assert said(imported) == [("- Hives", "answers", "What to keep?")]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("<opml><body/></opml>", "is an outline without any words"),
        ("<opml/>", "is no OPML"),
        ("<opml><body>", "is damaged"),
    ],
)
def test_what_is_no_outline_is_refused(text: str, cause: str) -> None:
    with pytest.raises(FormatError, match=f"“a.opml” {cause}"):
        read(text, "a.opml", "opml")


def shown(argument_map: ArgumentMap) -> ArgumentMap:
    """Take from a map what an outline has no room for, and the relations that it does not show."""
    rows = list(outline_of(argument_map))
    seen: dict[str, set[str]] = {}
    while rows:
        row = rows.pop()
        seen.setdefault(row.relation, set()).add(row.node)
        rows += row.children
    nodes = [Node(each.id, each.kind, each.title, each.text) for each in argument_map.nodes.values()]
    whole = [each for each in argument_map.relations.values() if seen.get(each.id) == set(each.sources)]
    return ArgumentMap.of("", argument_map.title, nodes, whole)


@given(argument_maps())
def test_an_outline_that_is_written_comes_back(argument_map: ArgumentMap) -> None:
    plain = shown(permitted(argument_map)[0])
    if shown(plain).relations != plain.relations or not plain.nodes:
        return
    again = read(map_writer("opml").write(plain), "a.opml", "opml").argument_map
    if not all(printable(key) == key for key in plain.nodes):
        return
    assert {key: (node.kind, node.title, node.text) for key, node in again.nodes.items()} == {
        key: (node.kind, printable(node.title), printable(node.text)) for key, node in plain.nodes.items()
    }
    relations = {(each.kind, frozenset(each.sources), each.target) for each in plain.relations.values()}
    assert {
        (each.kind, frozenset(each.sources), each.target) for each in again.relations.values()
    } == relations


FREEMIND = """<map version="freeplane 1.9.13">
<node TEXT="Each street keeps one" ID="ID_1">
 <node TEXT="Honey" ID="ID_2"><icon BUILTIN="button_ok"/>
  <richcontent TYPE="NOTE"><html><head/><body><p>Twenty jars.</p><p>A  year.</p></body></html></richcontent>
 </node>
 <node ID="ID_3"><richcontent TYPE="NODE"><html><body><p><b>Bees</b> sting</p></body></html></richcontent>
  <icon BUILTIN="button_cancel"/><arrowlink DESTINATION="ID_2" MIDDLE_LABEL="attacks"/>
  <arrowlink DESTINATION="ID_1"/><attribute NAME="source" VALUE="the count"/></node>
</node></map>"""


@pytest.mark.parametrize("name", ["hives.mm", "hives.xml"])
def test_freemind_is_a_map(name: str) -> None:
    imported = read(FREEMIND, name, "freemind")
    assert imported.argument_map.title == "Each street keeps one"
    assert imported.argument_map.nodes["ID_2"].text == "Twenty jars.\nA year."
    assert said(imported) == [
        ("Honey", "support", "Each street keeps one"),
        ("Bees sting", "attack", "Each street keeps one"),
        ("Bees sting", "attack", "Honey"),
    ]
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("an attribute: “source: the count”", "“Bees sting”"),
        ("a line between topics: “?”", "from “ID_3” to “ID_1”"),
    ]


def xmind(sheets: Any, **members: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("content.json", json.dumps(sheets))
        archive.writestr("metadata.json", "{}")
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


SHEET = {
    "title": "Sheet 1",
    "rootTopic": {
        "id": "a",
        "title": "Each street keeps one",
        "children": {
            "attached": [
                {"id": "b", "title": "Honey", "notes": {"plain": {"content": "Twenty jars."}}},
                {"id": "c", "title": "Stings", "markers": [{"markerId": "symbol-minus"}]},
            ],
            "detached": [{"id": "d", "title": "Who pays?", "labels": ["open"]}],
        },
    },
    "relationships": [{"end1Id": "c", "end2Id": "b", "title": "supports"}],
}


@pytest.mark.parametrize("name", ["hives.xmind", "hives.zip"])
def test_xmind_is_a_map(name: str) -> None:
    imported = read(xmind([SHEET]), name, "xmind")
    argument_map = imported.argument_map
    assert argument_map.title == "Each street keeps one"
    assert argument_map.nodes["b"].text == "Twenty jars."
    assert argument_map.nodes["d"].kind == "proposal"
    assert said(imported) == [
        ("Honey", "support", "Each street keeps one"),
        ("Stings", "attack", "Each street keeps one"),
        ("Stings", "support", "Honey"),
    ]
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("a mark of a topic: “open”", "“Who pays?”"),
    ]


OLD_SHEET = (
    '<xmap-content xmlns="urn:xmind:xmap:xmlns:content:2.0"><sheet id="s"><topic id="a">'
    '<title>Each street keeps one</title><children><topics type="attached">'
    '<topic id="b"><title>Honey</title>'
    '<notes><plain>Twenty jars.</plain></notes></topic><topic id="c"><title>Stings</title>'
    '<marker-refs><marker-ref marker-id="symbol-minus"/></marker-refs></topic></topics>'
    '<topics type="detached"><topic id="d"><title>Who pays?</title><labels><label>open</label></labels>'
    '</topic></topics></children></topic><relationships><relationship end1="c" end2="b">'
    "<title>supports</title></relationship></relationships></sheet></xmap-content>"
)


def old_xmind(content: str) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("content.xml", content)
    return written.getvalue()


def test_older_xmind_says_the_same() -> None:
    newer, older = read(xmind([SHEET]), "a.xmind", "xmind"), read(old_xmind(OLD_SHEET), "a.xmind", "xmind")
    assert (older.argument_map, older.not_carried) == (newer.argument_map, newer.not_carried)
    with pytest.raises(FormatError, match=r"“a.xmind” was saved by XMind 8 or older"):
        read(old_xmind("<document/>"), "a.xmind", "xmind")


@pytest.mark.parametrize("sheets", [[], {}, 7, [{"rootTopic": 7}], [None]])
def test_an_archive_without_topics_is_refused(sheets: Any) -> None:
    with pytest.raises(FormatError, match=r"“a.xmind” is no mind map"):
        read(xmind(sheets), "a.xmind", "xmind")


def test_an_archive_that_unpacks_without_end_is_refused() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.json", b"[" + b" " * 70_000_000 + b"]")
        archive.writestr("metadata.json", "{}")
    with pytest.raises(FormatError, match=r"“a.xmind” unpacks to"):
        read(written.getvalue(), "a.xmind", "xmind")


@pytest.mark.parametrize(
    ("name", "wanted", "text"),
    [
        ("a.opml", "opml", "<opml><body><outline text='&a;'/></body></opml>"),
        ("a.mm", "freemind", "<map><node TEXT='&a;'/></map>"),
    ],
)
def test_entities_are_refused(name: str, wanted: str, text: str) -> None:
    with pytest.raises(FormatError, match="declares entities"):
        read(f"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>{text}", name, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Each street keeps one\n\t+ Honey\n\t\t− Little\n\t− Stings\n",
        "Each street keeps one\n  + Honey\n    - Little\n  - Stings\n",
    ],
)
def test_an_indented_outline_is_known_by_its_signs(text: str) -> None:
    assert said(read(text, "a.txt", "outline")) == [
        ("Honey", "support", "Each street keeps one"),
        ("Little", "attack", "Honey"),
        ("Stings", "attack", "Each street keeps one"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On hives\n\nEach street should keep one.\n\tBees sting, they say.\n\tThey do.\n",
        "Tyger Tyger, burning bright,\n  In the forests of the night;\nWhat immortal hand,\n  Could\n",
        "def keep():\n    a = b + c\n    return a\n\n\nkeep()\n",
        "Buy\n- milk\n- bread\n",
    ],
)
def test_prose_verse_and_programs_are_no_outlines(text: str) -> None:
    file_format = format_of(Path("a.txt"), text.encode())
    assert file_format is not None
    assert file_format.name == "plain"


def test_a_list_is_an_outline_where_a_map_is_wanted() -> None:
    text = "# Hives\n\n- Each street keeps one\n  - Honey\n"
    outline = outline_format_of(Path("a.md"), text.encode())
    assert outline is not None
    assert len(outline.read(Path("a.md"), text.encode()).argument_map.nodes) == 3
    assert outline_format_of(Path("a.md"), b"Words.\n\n- an item\n  - below\n") is None
    assert outline_format_of(Path("a.txt"), b"Words.\nMore words.\n") is None


@pytest.mark.parametrize(
    ("name", "file"), [("opml", "hives.opml"), ("markdown", "hives.md"), ("outline", "hives.outline.txt")]
)
def test_the_written_files(name: str, file: str) -> None:
    assert map_writer(name).write(HIVES) == (GOLDEN / file).read_text("utf-8")


def test_indented_text_has_the_nodes_of_circles_and_tells_which_relations_it_leaves_out() -> None:
    ends = {"r1": "ba", "r2": "ab", "r3": "cd", "r4": "dc", "r5": "ec", "r6": "ea"}
    relations = [Relation(key, "attack", (pair[0],), pair[1]) for key, pair in ends.items()]
    nodes = [Node("a", "proposal", "a"), *(Node(key, title=key) for key in "ebcd")]
    argument_map = ArgumentMap.of("m", "Circles", nodes, relations)
    writer = map_writer("outline")
    assert writer.write(argument_map) == "a\n\t− b\nd\n\t− c\n\t\t− e\n"
    assert [each.where for each in writer.lost(argument_map)] == [
        f"relation “{key}”" for key in ("r2", "r4", "r6")
    ]


def test_outlines_tell_which_link_of_a_node_is_undercut() -> None:
    nodes = [Node(key, "proposal", key) for key in "pq"] + [Node(key, title=key) for key in "xu"]
    relations = [
        Relation("r0", "attack", ("x",), "p"),
        Relation("r2", "undercut", ("u",), "r1"),
        Relation("r1", "attack", ("x",), "q"),
    ]
    argument_map = ArgumentMap.of("m", "Two links", nodes, relations)
    written = map_writer("opml").write(argument_map)
    again = read(written, "two.opml", "opml").argument_map
    assert again.relations == argument_map.relations
    assert "- *Undercut of the objection to “q”:* **u**" in map_writer("markdown").write(argument_map)
    assert map_writer("csv").write(argument_map).splitlines()[3].endswith(",u,r1")
