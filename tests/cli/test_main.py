"""The headless contract: what each command prints, and its exit status."""

import json
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from debatedesk.cli.main import main
from debatedesk.cli.output import console_progress
from debatedesk.domain.errors import Cancelled
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

ESSAY = """---
title: On street lamps
author: A. Walker
date: 2021-04-02
kind: essay
---
# On street lamps

The town should dim its lamps after midnight. Darkness is **kind** to moths, and sleep comes easier.
"""
ANSWER = """---
title: A night nurse answers
author: N. Keller
kind: reaction
---
Whoever walks home at three needs light. A dim street feels longer than it is.
"""
MAP = """===
title: Lamps
===

[Dim the lamps]: The town should dim its lamps after midnight.
  + <Moths>: Darkness is kind to moths.
  - <Night walkers>: Whoever walks home at three needs light.
"""

Desk = Callable[..., "Answer"]


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one line that tells an error."""
        assert self.status == 1
        assert self.out == ""
        assert "Traceback" not in self.err
        (line,) = self.err.splitlines()
        return line


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """Run a command on a library of its own."""

    def run(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        given = ["--library", str(tmp_path / "library"), *(str(each) for each in arguments)]
        try:
            status = main(given)
        except SystemExit as stop:
            status = int(stop.code or 0)
        return Answer(status, *capsys.readouterr())

    return run


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Make a folder with an essay, an answer and their map."""
    folder = tmp_path / "street-lamps"
    folder.mkdir()
    (folder / "essay.md").write_text(ESSAY, "utf-8")
    (folder / "answer.md").write_text(ANSWER, "utf-8")
    (folder / "lamps.argdown").write_text(MAP, "utf-8")
    return folder


def test_import_tells_what_came_in(desk: Desk, texts: Path) -> None:
    report = desk("import", texts, "--json").json
    assert set(report) == {"imported", "skipped"}
    assert {each["title"] for each in report["imported"]} == {
        *("On street lamps", "A night nurse answers", "Lamps"),
    }
    assert all(set(each) == {"path", "id", "kind", "title", "characters"} for each in report["imported"])
    assert report["skipped"] == []


def test_one_bad_file_stops_nothing(desk: Desk, texts: Path) -> None:
    (texts / "empty.md").write_text("", "utf-8")
    (texts / "binary.md").write_bytes(bytes(range(256)) * 40)
    answer = desk("import", texts, texts / "absent.md", "--json")
    assert answer.status == 0
    assert len(answer.json["imported"]) == 3
    reasons = {Path(each["path"]).name: each["reason"] for each in answer.json["skipped"]}
    assert set(reasons) == {"empty.md", "binary.md", "absent.md"}
    assert all(name in reason for name, reason in reasons.items())
    assert answer.err.splitlines() == list(dict.fromkeys(reasons.values()))


def test_each_of_two_folders_is_a_debate_of_its_own(desk: Desk, texts: Path, tmp_path: Path) -> None:
    mills = tmp_path / "Mills"
    mills.mkdir()
    (mills / "mills.md").write_text("# On mills\n\nA river turns them.\n", "utf-8")
    answer = desk("import", texts, mills, "--json").json
    assert answer["imported"][-1]["title"] == "On mills"
    debates = desk("list", "--json").json["debates"]
    assert sorted(len(each["documents"]) for each in debates) == [1, 2]
    assert "Mills" in [each["title"] for each in debates]


def test_import_fails_when_nothing_could_be_read(desk: Desk, tmp_path: Path) -> None:
    answer = desk("import", tmp_path / "absent.md", "--json")
    assert answer.status == 1
    assert answer.json["imported"] == []
    assert "absent.md" in answer.err


def test_the_same_text_again_is_not_doubled(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    again = desk("import", texts, "--json")
    assert (again.status, again.json["imported"], len(again.json["skipped"])) == (0, [], 3)
    assert len(desk("list", "--json").json["documents"]) == 2


def test_a_file_that_has_changed_becomes_a_newer_version(desk: Desk, texts: Path) -> None:
    first = desk("import", texts, "--json").json
    essay = texts / "essay.md"
    essay.write_text(essay.read_text("utf-8") + "\nA line was added below.\n", "utf-8")
    answer = desk("import", texts, "--json")
    assert answer.status == 0
    assert "“essay.md” is a newer version of “On street lamps”." in answer.err
    (again,) = answer.json["imported"]
    before = next(each for each in first["imported"] if each["title"] == "On street lamps")
    assert again["id"] == before["id"]
    assert again["characters"] > before["characters"]
    assert "A line was added below." in desk("show", again["id"]).out


def test_import_makes_the_debate_that_is_named(desk: Desk, texts: Path) -> None:
    desk("import", texts / "essay.md", "--debate", "Light at night")
    desk("import", texts / "answer.md", "--debate", "Light at night")
    assert [each["title"] for each in desk("list", "--json").json["debates"]] == ["Light at night"]


def test_list_tells_what_is_there(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    listed = desk("list", "--json").json
    assert set(listed) == {"debates", "documents", "maps"}
    essay = next(each for each in listed["documents"] if each["kind"] == "essay")
    assert set(essay) == {"id", "title", "author", "kind", "characters"}
    assert (essay["title"], essay["author"]) == ("On street lamps", "A. Walker")
    (lamps,) = listed["maps"]
    assert lamps == {"id": lamps["id"], "title": "Lamps", "nodes": 3, "relations": 2}
    (debate,) = listed["debates"]
    assert set(debate) == {"id", "title", "documents", "maps"}
    assert set(debate["documents"]) == {each["id"] for each in listed["documents"]}
    assert debate["maps"] == [lamps["id"]]
    assert "On street lamps (A. Walker)" in desk("list").out


def test_an_empty_library_lists_nothing(desk: Desk) -> None:
    assert desk("list", "--json").json == {"debates": [], "documents": [], "maps": []}


def test_show_gives_a_document_and_its_reading_text(desk: Desk, texts: Path) -> None:
    (item,) = desk("import", texts / "essay.md", "--json").json["imported"]
    shown = desk("show", item["id"], "--json").json
    assert set(shown) == {"id", "title", "author", "date", "kind", "markdown", "text"}
    assert "**kind**" in shown["markdown"]
    assert "Darkness is kind to moths" in shown["text"]
    assert len(shown["text"]) == item["characters"]
    assert desk("show", "On street lamps").out.startswith("# On street lamps")


def test_show_gives_a_map_as_data(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    (lamps,) = desk("list", "--json").json["maps"]
    shown = desk("show", lamps["id"], "--json").json
    assert set(shown) == {"title", "nodes", "relations", "groups", "not_carried"}
    assert "[Dim the lamps]" in desk("show", lamps["id"]).out


def test_what_is_not_there_is_named(desk: Desk) -> None:
    assert "nowhere" in desk("show", "nowhere", "--json").sentence
    assert "nowhere" in desk("export", "map", "nowhere", "--to", "json").sentence
    assert "nowhere" in desk("export", "notes", "nowhere").sentence


def test_search_finds_the_exact_place(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    found = desk("search", '"kind to moths"', "--json").json
    assert set(found) == {"total", "hits"}
    hit = next(each for each in found["hits"] if each["type"] == "document")
    assert set(hit) == {"type", "id", "title", "score", "snippets"}
    assert hit["title"] == "On street lamps"
    text = desk("show", hit["id"], "--json").json["text"]
    (snippet,) = hit["snippets"]
    assert set(snippet) == {"text", "start", "end"}
    assert "kind to moths" in snippet["text"]
    assert snippet["text"] == text[snippet["start"] : snippet["end"]]


def test_what_was_found_can_be_shown(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts)
    found = desk("search", '"kind to moths"', "--json").json["hits"]
    node = next(each for each in found if each["type"] == "node")
    shown = desk("show", node["id"], "--json").json
    assert (shown["title"], shown["text"]) == ("Moths", "Darkness is kind to moths.")
    words = "Darkness is kind to moths."
    passage = "“Darkness is kind to moths” (On street lamps)"
    assert desk("show", node["id"]).out == f"Moths\n\n{words}\n\n{passage}\n"
    map_id = node["id"].partition("/")[0]
    assert "Wasps" in desk("show", f"{map_id}/Wasps").sentence
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as workspace:
        workspace.notes.add(Reference.node(map_id, "Moths"), "Ask a zoologist.")
    (note,) = desk("search", "zoologist", "--json").json["hits"]
    assert note["type"] == "note"
    assert desk("show", note["id"]).out == "Ask a zoologist.\n"
    assert desk("show", note["id"], "--json").json["markdown"] == "Ask a zoologist."
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as workspace:
        essay = next(each for each in workspace.documents.documents() if each.title == "On street lamps")
        start = workspace.documents.text(essay.id).index("kind to moths")
        workspace.annotations.add(essay.id, start, start + 13, "green")
    (highlight,) = desk("search", "in:highlights", "moths", "--json").json["hits"]
    assert highlight["type"] == "highlight"
    assert desk("show", highlight["id"]).out == "kind to moths\n"
    shown = desk("show", highlight["id"], "--json").json
    assert (shown["title"], shown["colour"], shown["status"]) == ("On street lamps", "green", "anchored")


def test_search_keeps_to_its_limit(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    found = desk("search", "lamps", "OR", "light", "--limit", "1", "--json").json
    assert len(found["hits"]) == 1
    assert found["total"] > 1


def test_a_search_without_hits_is_no_error(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    answer = desk("search", "zeppelin", "--json")
    assert (answer.status, answer.json) == (0, {"total": 0, "hits": []})


def test_a_misspelt_word_gets_a_suggestion(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    answer = desk("search", "lampps")
    assert answer.status == 0
    assert "Did you mean “lamps”?" in answer.err


def test_a_query_that_cannot_be_understood_gets_a_sentence(desk: Desk, texts: Path) -> None:
    desk("import", texts)
    assert desk("search", "date:soon-ish", "--json").sentence


def test_maps_convert_there_and_back(desk: Desk, texts: Path, tmp_path: Path) -> None:
    first = desk("convert", texts / "lamps.argdown", "--to", "json")
    assert set(first.json) == {"title", "nodes", "relations", "groups", "not_carried"}
    (tmp_path / "lamps.json").write_text(first.out, "utf-8")
    assert desk("convert", tmp_path / "lamps.json", tmp_path / "again.argdown").status == 0
    again = desk("convert", tmp_path / "again.argdown", "--to", "json")
    assert again.json == first.json


def test_a_relation_that_the_rules_forbid_is_told(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "lamps.argdown"
    source.write_text("[Dim]: Now.\n  - <Dark> {answers: [Dim]}: One stumbles.\n", "utf-8")
    answer = desk("convert", source, "--to", "json")
    assert [each["kind"] for each in answer.json["relations"]] == ["attack"]
    (told,) = answer.json["not_carried"]
    assert told["what"].startswith("“Dark” answers “Dim”, as a claim can be supported")
    assert told["where"] == "relation “Dark answers Dim”"


def test_what_a_map_cannot_hold_is_told(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "noted.argdown"
    source.write_text("===\nmodel: {mode: strict}\n===\n\n// by hand\n[Dim the lamps]: Now.\n", "utf-8")
    told = desk("convert", source, "--to", "json").json["not_carried"]
    assert [each["where"] for each in told] == ["line 1", "line 5"]
    assert all(set(each) == {"what", "where"} for each in told)
    answer = desk("convert", source, tmp_path / "plain.argdown")
    assert (answer.status, answer.out) == (0, "")
    assert answer.err.splitlines() == [
        f"Not carried over: {each['what']} ({each['where']})." for each in told[1:]
    ]
    assert "mode: strict" in (tmp_path / "plain.argdown").read_text("utf-8")


def test_a_map_is_drawn(desk: Desk, texts: Path, tmp_path: Path) -> None:
    assert desk("convert", texts / "lamps.argdown", tmp_path / "lamps.svg").status == 0
    assert "<svg" in (tmp_path / "lamps.svg").read_text("utf-8")


def test_what_cannot_be_converted_gets_a_sentence(desk: Desk, texts: Path, tmp_path: Path) -> None:
    argdown = texts / "lamps.argdown"
    assert "absent" in desk("convert", tmp_path / "absent.argdown", "--to", "json").sentence
    assert "essay.md" in desk("convert", texts / "essay.md", "--to", "json").sentence
    assert "lamps.xyz" in desk("convert", argdown, tmp_path / "lamps.xyz").sentence
    assert "--to" in desk("convert", argdown).sentence
    assert "file" in desk("convert", argdown, "--to", "png").sentence
    assert "nowhere" in desk("convert", argdown, tmp_path / "nowhere" / "x.json").sentence


def test_the_maps_of_a_folder_are_converted_with_a_line_each(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "maps"
    (source / "deep").mkdir(parents=True)
    (source / "a.argdown").write_text("[A]: a.\n  + [B]: b.\n", "utf-8")
    (source / "b.json").write_text("{", "utf-8")
    (source / "deep" / "c.txt").write_text("Discussion Title: C\n\n1. A.\n1.1. Pro: B.\n// x", "utf-8")
    (source / "d.argdown").write_text("[D]: d.\n", "utf-8")
    (source / "d.ad").write_text("[D]: d.\n", "utf-8")
    (source / "e.md").write_text("Words.\n", "utf-8")
    answer = desk("convert", source, "--to", "json", "-o", tmp_path / "out")
    assert answer.status == 0
    lines = answer.out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        *("a.argdown", "b.json", "d.ad", "d.argdown", str(Path("deep", "c.txt")), "e.md"),
    ]
    assert lines[0] == "a.argdown: 2 nodes, 1 relation"
    assert lines[1].startswith("b.json: not converted. “b.json”, line 1: this is no JSON")
    assert lines[5].startswith("e.md: not converted. ")
    assert answer.err == "4 converted, 2 not.\n"
    written = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.json"))
    assert written == ["a.json", "d.ad.json", "d.argdown.json", str(Path("deep", "c.json"))]
    assert json.loads((tmp_path / "out" / "deep" / "c.json").read_text("utf-8"))["title"] == "C"
    assert "folder" in desk("convert", source, "--to", "json").sentence
    assert "folder" in desk("convert", source, tmp_path / "x.json").sentence


@pytest.mark.skipif(sys.platform == "win32", reason="names and links as Windows has none")
def test_odd_names_and_links_of_a_folder_stop_nothing(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "maps"
    source.mkdir()
    (source / "a.argdown").write_text("[A]: a.\n", "utf-8")
    (source / "b\nb.argdown").write_text("[B]: b.\n", "utf-8")
    (source / "c.json").symlink_to("c.json")
    (source / "d.json").symlink_to("nowhere.json")
    (source / "deep").symlink_to(".")
    answer = desk("convert", source, "--to", "json", "-o", tmp_path / "out")
    lines = answer.out.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["a.argdown", "b b.argdown", "c.json", "d.json"]
    assert [": not converted. " in line for line in lines] == [False, False, True, True]


def test_what_a_format_has_no_room_for_is_told(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "a.argdown"
    source.write_text("[Q]: Who? #cost\n  + [B]: b.\n", "utf-8")
    answer = desk("convert", source, "--to", "aif")
    assert [node["type"] for node in answer.json["nodes"]] == ["I", "I", "RA"]
    told = "Not written: tags, group, weight, colour, steps or references of a node (node “Q”).\n"
    assert answer.err == told


def test_export_writes_maps_documents_and_notes(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts, "--debate", "Lamps at night")
    assert json.loads(desk("export", "map", "Lamps", "--to", "json").out)["title"] == "Lamps"
    assert desk("export", "map", "Lamps", "--to", "svg", "-o", tmp_path / "map.svg").status == 0
    assert "Lamps at night" in desk("export", "notes", "Lamps at night").out
    assert desk("export", "document", "On street lamps", "-o", tmp_path / "essay.md").status == 0
    assert "Darkness is **kind** to moths" in (tmp_path / "essay.md").read_text("utf-8")
    assert "docx" in desk("export", "map", "Lamps", "--to", "docx").sentence
    assert "# Lamps" in desk("export", "map", "Lamps", "--to", "markdown").out
    assert "svg" in desk("export", "notes", "Lamps at night", "--to", "svg").sentence
    for what, name in (("document", "On street lamps"), ("notes", "Lamps at night")):
        assert desk("export", what, name, "-o", tmp_path / f"{what}.docx").status == 0
        assert (tmp_path / f"{what}.docx").read_bytes().startswith(b"PK")
    assert "needs a file" in desk("export", "notes", "Lamps at night", "--to", "docx").sentence


def test_annotations_go_out_and_come_into_another_library(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts, "--debate", "Lamps at night")
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"))) as workspace:
        document = next(each for each in workspace.documents.documents() if "lamps" in each.title)
        workspace.annotations.add(document.id, 0, 10, "pink")
    out = tmp_path / "marks.jsonld"
    assert desk("export", "annotations", "Lamps at night", "-o", out).status == 0
    assert desk("export", "annotations", document.id, "--to", "readwise").out.startswith("Highlight,Title")
    assert desk("export", "annotations", document.id, "-o", tmp_path / "marks.md").status == 0
    assert "does not tell which format" in desk("export", "annotations", document.id, "-o", "x.y").sentence
    desk("--library", tmp_path / "second", "import", texts)
    report = desk("--library", tmp_path / "second", "import", out, "--json").json
    assert report["skipped"] == []
    with closing(Workspace(LibraryPaths.under(tmp_path / "second"))) as workspace:
        marks = [
            mark.colour
            for each in workspace.documents.documents()
            for mark in workspace.annotations.highlights(each.id)
        ]
    assert marks == ["pink"]


def test_check_finds_damage_and_repair_mends_it(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts)
    assert desk("check", "--json").json == {"problems": [], "left": []}
    with closing(sqlite3.connect(tmp_path / "library" / "data" / "library.db")) as database:
        database.execute("UPDATE texts SET text = replace(text, 'moths', 'months')")
        database.commit()
    found = desk("check", "--json")
    assert found.status == 1
    assert "On street lamps" in found.json["problems"][0]
    assert desk("check", "--repair", "--json").status == 0
    assert desk("check").status == 0
    assert desk("search", '"kind to moths"', "--json").json["total"]


def test_a_backup_brings_a_library_back(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts / "essay.md")
    backup = desk("backup").out.strip()
    desk("import", texts / "answer.md")
    assert desk("restore", backup).status == 0
    assert [each["title"] for each in desk("list", "--json").json["documents"]] == ["On street lamps"]
    assert desk("search", "moths", "--json").json["total"]
    (tmp_path / "broken.zip").write_bytes(Path(backup).read_bytes()[:500])
    assert "broken.zip" in desk("restore", tmp_path / "broken.zip").sentence
    assert "absent.zip" in desk("restore", tmp_path / "absent.zip").sentence


def test_backups_are_listed_with_what_they_hold_and_kept_elsewhere(
    desk: Desk, texts: Path, tmp_path: Path
) -> None:
    desk("import", texts / "essay.md")
    inside = desk("backup", "--json").json["path"]
    stick = tmp_path / "stick"
    assert "There is no folder" in desk("backup", "--keep-in", stick).sentence
    stick.mkdir()
    outside = desk("backup", "--keep-in", stick).out.strip()
    assert Path(outside).parent == stick
    assert Path(desk("backup").out.strip()).parent == stick
    Path(inside).write_bytes(b"no zip")
    listed = {backup["path"]: backup for backup in desk("backup", "--list", "--json").json["backups"]}
    assert len(listed) == 3
    assert "is not a whole backup" in listed[inside]["damage"]
    assert listed[outside]["counts"]["texts"] == 1
    assert Path(desk("backup", "--keep-in", "library").out.strip()).parent == Path(inside).parent


def test_the_index_is_built_anew(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts)
    before = desk("search", "moths", "--json").json
    for path in (tmp_path / "library" / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(b"damaged")
    assert desk("search", "moths", "--json").json["total"] == before["total"]
    assert desk("reindex").status == 0
    assert desk("search", "moths", "--json").json["total"] == before["total"]


def test_a_library_of_a_newer_format_is_refused_unharmed(desk: Desk, texts: Path, tmp_path: Path) -> None:
    desk("import", texts)
    path = tmp_path / "library" / "data" / "library.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 9999")
        database.commit()
    before = path.read_bytes()
    assert "newer" in desk("list", "--json").sentence
    assert path.read_bytes() == before


def test_wrong_usage_ends_with_status_2(desk: Desk) -> None:
    for arguments in (
        ["fly"],
        ["import"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["convert", "x", "--to", "xyz"],
        ["snapshot"],
        ["snapshot", "-o", "x.png", "--size", "big"],
        ["export", "everything", "x"],
    ):
        answer = desk(*arguments)
        assert (answer.status, answer.out) == (2, ""), arguments
        assert answer.err.startswith("usage: debatedesk")


def test_the_library_may_be_named_before_or_after_the_command(
    texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--library", "here", "import", "street-lamps/essay.md"]) == 0
    assert (tmp_path / "here" / "data" / "library.db").is_file()
    for arguments in (["--library", "here", "list"], ["list", "--library", "here"]):
        capsys.readouterr()
        assert main(arguments) == 0
        assert "On street lamps" in capsys.readouterr().out


def test_a_library_must_be_a_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    assert main(["list", "--library", str(tmp_path / "file")]) == 1
    assert "directory" in capsys.readouterr().err


def test_the_first_interrupt_cancels_and_the_second_stops() -> None:
    with console_progress() as progress:
        progress(0, 2, "Working")
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            progress(1, 2, "Working")
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_what_cannot_be_converted_gets_a_sentence_where_no_library_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.argdown"
    broken.write_text("[a]: A. {id: [}\n")
    assert main(["convert", str(broken), "--to", "json"]) == 1
    assert "line 1" in capsys.readouterr().err
