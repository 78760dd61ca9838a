"""What an Argdown file says of its map stays with it in the library, and goes out with it again."""

from pathlib import Path

from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.services.workspace import Workspace
from tests.formats.argdown.texts import TEXTS

STRICT = (
    "===\nmodel:\n  mode: strict\ncolor:\n  tagColors:\n    one: 2\n===\n\n"
    "[a]: A.\n  - [b]: B.\n  + [c]: C.\n"
)


def imported(desk: Workspace, folder: Path, text: str) -> str:
    path = folder / "lamps.argdown"
    path.write_text(text, "utf-8")
    return desk.imports.import_paths([path], debate_title="Lamps").imported[0].id


def test_settings_and_strict_signs_go_in_and_out(desk: Workspace, tmp_path: Path) -> None:
    map_id = imported(desk, tmp_path, STRICT)
    stored = desk.maps.map(map_id)
    assert stored.settings == {"model": {"mode": "strict"}, "color": {"tagColors": {"one": 2}}}
    assert desk.exports.map_text(map_id, "argdown") == STRICT.replace("===\n", "===\ntitle: lamps\n", 1)


def test_what_stands_in_arguments_alone_is_left_off_the_map(desk: Workspace, tmp_path: Path) -> None:
    nodes = desk.maps.map(imported(desk, tmp_path, TEXTS["a reconstruction"])).nodes
    left_off = [node.text for node in nodes.values() if node.in_map is False]
    assert left_off == ["Lamps kill moths."]


def test_the_text_of_a_strict_map_says_that_it_is_one(desk: Workspace, tmp_path: Path) -> None:
    map_id = imported(desk, tmp_path, STRICT)
    text = desk.argdown_texts.text(map_id).text
    assert text == STRICT
    desk.argdown_texts.edit(map_id, text.replace("- [b]: B.", ">< [b]: B."))
    schemes = {each.scheme for each in desk.maps.map(map_id).relations.values()}
    assert schemes == {"contradicts", "entails"}


def test_another_setting_in_the_text_is_one_of_the_map_until_it_is_undone(
    desk: Workspace, tmp_path: Path
) -> None:
    map_id = imported(desk, tmp_path, STRICT)
    text = desk.argdown_texts.text(map_id).text
    desk.argdown_texts.edit(map_id, text.replace("one: 2", "one: 3"))
    assert desk.maps.map(map_id).settings["color"] == {"tagColors": {"one": 3}}
    desk.undo.undo()
    assert desk.maps.map(map_id).settings["color"] == {"tagColors": {"one": 2}}


def test_what_may_have_been_meant_otherwise_is_told(desk: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "lamps.argdown"
    path.write_text("[a]: A.\n[b]: B.\n", "utf-8")
    report = desk.imports.import_paths([path], debate_title="Lamps")
    assert [remark.sentence for remark in report.remarks] == [
        "Line 2, column 1: no empty line parts “[b]:” from what is above it."
    ]
    assert not report.skipped
    assert report.imported[0].title == "lamps"


def test_what_argdown_leaves_off_its_map_is_off_it_and_our_own_nodes_are_not(
    desk: Workspace, tmp_path: Path
) -> None:
    nodes = desk.maps.map(imported(desk, tmp_path, "[a]: A.\n  - [b]: B.\n\n[c]: C.\n")).nodes
    assert [node.title for node in nodes.values() if node.in_map is False] == ["c"]
    own = ArgumentMap.of("", "Own", [Node("p", "proposal", "Alone"), Node("q", "claim", "Alone as well")])
    map_id = desk.maps.add_map(desk.documents.debates()[0].id, own).created[0].id
    again = imported(desk, tmp_path, desk.exports.map_text(map_id, "argdown"))
    assert [node.in_map for node in desk.maps.map(again).nodes.values()] == [None, None]


def test_a_list_of_statements_without_relations_is_on_the_map(desk: Workspace, tmp_path: Path) -> None:
    nodes = desk.maps.map(imported(desk, tmp_path, "[a]: A.\n\n[b]: B.\n")).nodes
    assert [node.in_map for node in nodes.values()] == [None, None]
