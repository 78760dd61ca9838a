"""Importing files and folders: what comes in, what is skipped and why, what is taken back."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.imports.files import natural_key
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Library
from debatedesk.storage.originals import Originals
from tests.conftest import REPOSITORY
from tests.support.libraries import ESSAY, REPLY, contents

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc000000301010018dd8db00000000049454e44ae426082"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield workspace
    workspace.close()


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "street-hives"
    folder.mkdir()
    (folder / "essay.md").write_text(
        f"---\ntitle: On bees\nauthor: A. Keeper\ndate: 2026-05-01\nkind: essay\n---\n\n{ESSAY}", "utf-8"
    )
    (folder / "reply.txt").write_text(REPLY, "utf-8")
    return folder


def reasons(report: ImportReport) -> dict[str, str]:
    return {Path(each.path).name: each.reason for each in report.skipped}


def test_a_folder_becomes_a_debate_of_its_name(desk: Workspace, texts: Path) -> None:
    report = desk.imports.import_paths([texts])
    assert [debate.title for debate in desk.documents.debates()] == ["Street hives"]
    essay, reply = desk.documents.documents(report.debate_id)
    assert (essay.title, essay.author, essay.date, essay.kind) == (
        "On bees",
        "A. Keeper",
        "2026-05-01",
        "essay",
    )
    assert reply.characters == len(desk.documents.text(reply.id))
    assert report.changes.documents == {essay.id, reply.id}
    assert desk.documents.original(essay.id) == ("essay.md", (texts / "essay.md").read_bytes())


def test_a_relation_that_the_rules_forbid_is_turned_or_named(desk: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "bees.json"
    node_lines = [
        {"id": each, "kind": "claim", "title": each.title()} for each in ("hive", "stings", "gloves")
    ]
    links = [
        {"id": "r1", "kind": "attack", "sources": ["stings"], "target": "hive"},
        {"id": "r2", "kind": "attack", "sources": ["gloves"], "target": "r1"},
        {"id": "r3", "kind": "answers", "sources": ["gloves"], "target": "hive"},
    ]
    source.write_text(json.dumps({"title": "Bees", "nodes": node_lines, "relations": links}), "utf-8")
    report = desk.imports.import_paths([source], debate_title="Bees")
    read = desk.maps.map(report.imported[0].id)
    assert {key: each.kind for key, each in read.relations.items()} == {"r1": "attack", "r2": "undercut"}
    assert reasons(report)["bees.json"].startswith(
        "“bees.json”: the relation “Gloves” answers “Hive” was left out. A claim can be supported"
    )


def test_the_same_text_is_not_doubled(desk: Workspace, texts: Path) -> None:
    desk.imports.import_paths([texts])
    before = contents(desk.library)
    again = desk.imports.import_paths([texts])
    assert again.imported == []
    assert reasons(again)["essay.md"] == "“essay.md” is already in this debate as “On bees”."
    assert contents(desk.library) == before


def test_the_same_text_twice_in_one_import_comes_in_once(desk: Workspace, texts: Path) -> None:
    (texts / "copy.txt").write_text(REPLY, "utf-8")
    report = desk.imports.import_paths([texts])
    assert len(report.imported) == 2
    assert "same text as another file" in reasons(report)["reply.txt"]


def test_a_text_in_the_trash_is_given_back(desk: Workspace, texts: Path) -> None:
    report = desk.imports.import_paths([texts])
    desk.trash.put([Reference.document(report.imported[0].id)])
    again = desk.imports.import_paths([texts])
    assert [each.id for each in again.imported] == [report.imported[0].id]
    assert len(desk.documents.documents()) == 2


def test_one_bad_file_stops_nothing(desk: Workspace, texts: Path) -> None:
    (texts / "empty.md").write_bytes(b"")
    (texts / "blank.txt").write_text(" \n\n ")
    (texts / "binary.md").write_bytes(bytes(range(256)) * 40)
    (texts / "broken.md").write_text(f"---\ntitle: {'[' * 5_000}\n---\nSome words.\n")
    (texts / "table.xlsx").write_bytes(b"PK")
    report = desk.imports.import_paths([texts, texts / "missing.md"])
    assert len(report.imported) == 2
    why = reasons(report)
    assert set(why) == {"empty.md", "blank.txt", "binary.md", "broken.md", "table.xlsx", "missing.md"}
    for name, reason in why.items():
        assert name in reason
        assert reason.count("\n") == 0
        assert reason.endswith(".")


def test_a_file_of_50_megabytes_in_one_line_is_refused_in_one_sentence(
    desk: Workspace, texts: Path
) -> None:
    with (texts / "long.txt").open("wb") as file:
        for _ in range(50):
            file.write(b"word " * 200_000)
    report = desk.imports.import_paths([texts])
    assert reasons(report)["long.txt"] == "“long.txt” is larger than 32 MB; split it into parts first."
    assert len(report.imported) == 2


def test_images_whose_names_have_spaces_come_too(desk: Workspace, texts: Path) -> None:
    (texts / "the hive.png").write_bytes(PIXEL)
    (texts / "note.md").write_text("A ![[the hive.png]], not ![](%2e%2e/secret.png).\n")
    note = desk.imports.import_paths([texts / "note.md"]).imported[0].id
    assert desk.documents.image(note, "the%20hive.png") == PIXEL


def test_images_beside_a_text_come_with_it_and_others_do_not(desk: Workspace, texts: Path) -> None:
    (texts / "hive.png").write_bytes(PIXEL)
    (texts.parent / "secret.png").write_bytes(PIXEL)
    (texts / "essay.md").write_text("A ![hive](hive.png) and ![another](../secret.png).\n")
    essay = desk.imports.import_paths([texts / "essay.md"]).imported[0].id
    assert desk.documents.image(essay, "hive.png") == PIXEL
    assert desk.documents.image(essay, "../secret.png") is None


def test_a_cancelled_import_keeps_what_was_read_and_can_be_undone(desk: Workspace, texts: Path) -> None:
    def cancel_at_the_second(done: int, total: int, message: str) -> None:
        if done == 1:
            raise Cancelled

    report = desk.imports.import_paths([texts], progress=cancel_at_the_second)
    assert report.cancelled
    assert [each.title for each in desk.documents.documents()] == ["On bees"]
    desk.imports.remember(report)
    desk.undo.undo()
    assert desk.documents.documents() == []
    assert desk.documents.debates() == []
    desk.undo.redo()
    assert [each.title for each in desk.documents.documents()] == ["On bees"]


def test_a_full_disk_in_the_middle_keeps_what_was_written_and_names_the_rest(
    desk: Workspace, texts: Path
) -> None:
    desk.imports.import_paths([texts / "reply.txt"], debate_title="Hives")
    desk.library.rows(f"PRAGMA max_page_count = {desk.library.rows('PRAGMA page_count')[0][0]}")
    (texts / "long.md").write_text("".join(f"Line {n} of many.\n\n" for n in range(30_000)))
    report = desk.imports.import_paths([texts], debate_title="Hives")
    assert "is full" in reasons(report)["long.md"]
    assert len(desk.documents.documents()) == 1
    assert desk.library.problems() == []


def test_no_text_comes_in_whose_original_is_not_on_the_disk(
    desk: Workspace, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(number: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    report = desk.imports.import_paths([texts])
    assert report.imported == []
    assert not report.created_debate
    assert "Input/output error" in reasons(report)["essay.md"]
    assert "Input/output error" in reasons(report)["reply.txt"]
    assert desk.documents.debates() == []


def test_originals_are_there_whenever_another_program_sees_their_texts(
    desk: Workspace, texts: Path
) -> None:
    for number in range(30):
        (texts / f"long-{number}.txt").write_text(f"Hive {number} hums. " * 4_000)
    seen = Library(desk.library.path)
    originals = Originals(desk.library.path.with_name("originals"))
    missing: list[str] = []
    counts = set()

    def look(done: int, total: int, message: str) -> None:
        rows = seen.rows("SELECT original_hash FROM documents")
        counts.add(len(rows))
        missing.extend(each for (each,) in rows if not originals.path(each).exists())

    desk.imports.import_paths([texts], progress=look)
    seen.close()
    assert missing == []
    assert len(counts) > 3


def test_a_debate_that_is_gone_is_named(desk: Workspace, texts: Path) -> None:
    with pytest.raises(DeskError, match="no debate with the id"):
        desk.imports.import_paths([texts], debate_id="nowhere")


def test_a_map_finds_the_texts_that_it_cites(desk: Workspace, texts: Path) -> None:
    first = desk.imports.import_paths([texts], debate_title="First")
    essay = first.imported[0].id
    map_id = desk.maps.create(first.debate_id, "Hives").created[0].id
    desk.maps.add_node(map_id, "proposal", "One hive a street", evidence=[(essay, 0, 15)])
    for suffix, form in ((".argdown", "argdown"), (".json", "json")):
        (texts / f"map{suffix}").write_text(desk.exports.map_text(map_id, form), "utf-8")
        report = desk.imports.import_paths([texts], debate_title=f"Second {form}")
        summary = desk.maps.maps(report.debate_id)[0]
        (node,) = desk.maps.map(summary.id).nodes.values()
        assert node.evidence[0].document in {each.id for each in desk.documents.documents(report.debate_id)}
        assert desk.maps.evidence_place(node.evidence[0]).status == "anchored"
        again = desk.imports.import_paths([texts], debate_title=f"Second {form}")
        assert again.imported == []
        (texts / f"map{suffix}").unlink()


def test_numbers_in_names_sort_as_numbers() -> None:
    names = ["paper-10.md", "paper-9.md", "Paper-1.md"]
    assert sorted(map(Path, names), key=natural_key) == [
        *map(Path, ["Paper-1.md", "paper-9.md", "paper-10.md"])
    ]


def test_the_ratification_folder_is_one_debate_of_151_documents(
    desk: Workspace, ratification: Path
) -> None:
    report = desk.imports.import_paths([ratification])
    assert report.skipped == []
    documents = desk.documents.documents(report.debate_id)
    assert len(documents) == 151
    assert [each.title for each in desk.documents.debates()] == ["Ratification"]
    assert {each.kind for each in documents} == {"essay", "reaction"}
    assert all(each.title and each.author for each in documents)
    assert sum(1 for each in documents if each.date) >= 140
    titles = [each.title for each in documents if each.kind == "essay"]
    assert titles.index("Federalist No. 9") < titles.index("Federalist No. 10")


def edit_essay(texts: Path) -> None:
    essay = texts / "essay.md"
    essay.write_text(essay.read_text("utf-8").replace("keep one hive", "keep two hives"), "utf-8")


def test_a_file_that_has_changed_comes_in_as_a_newer_version_of_its_text(
    desk: Workspace, texts: Path
) -> None:
    first = desk.imports.import_paths([texts])
    essay = first.imported[0]
    text = desk.documents.text(essay.id)
    start = text.index("Every street should keep one hive.")
    desk.annotations.add(essay.id, start, start + 34, "yellow")
    edit_essay(texts)
    before = contents(desk.library)
    report = desk.imports.import_paths([texts])
    assert report.imported == []
    (newer,) = report.renewed
    assert newer.sentence == "“essay.md” is a newer version of “On bees”."
    assert (newer.id, newer.before, newer.number, newer.pending_reviews) == (essay.id, 1, 2, 1)
    assert newer.characters == len(desk.documents.text(essay.id)) == len(text) + 1
    assert report.changes.documents == {essay.id}
    assert len(desk.documents.documents()) == 2
    after = contents(desk.library)
    desk.imports.remember(report)
    assert desk.undo.undo_label == "Import “On bees”"
    desk.undo.undo()
    assert contents(desk.library) == before
    assert desk.documents.text(essay.id) == text
    desk.undo.redo()
    assert contents(desk.library) == after


@pytest.mark.parametrize(
    ("words", "is_newer"),
    [
        ("Wasps are all for one street and two of us.", False),
        ("One hive a street is enough for us all, and two are too many.", True),
    ],
)
def test_another_text_in_a_file_of_the_same_name_is_no_newer_version(
    desk: Workspace, tmp_path: Path, words: str, is_newer: bool
) -> None:
    file = tmp_path / "text.md"
    kept = "One hive a street is enough for us all, and two are many."
    file.write_text(f"---\ntitle: Hives\nauthor: Ada Keeper\n---\n\n{kept}\n", "utf-8")
    (first,) = desk.imports.import_paths([file], debate_title="Bees").imported
    file.write_text(f"---\ntitle: Stings\nauthor: Bo Wary\n---\n\n{words}\n", "utf-8")
    report = desk.imports.import_paths([file], debate_title="Bees")
    assert [item.id for item in report.renewed] == ([first.id] if is_newer else [])
    assert len(report.imported) == (not is_newer)


def test_an_earlier_version_of_a_text_is_not_brought_in_again(desk: Workspace, texts: Path) -> None:
    old = (texts / "essay.md").read_text("utf-8")
    desk.imports.import_paths([texts])
    edit_essay(texts)
    desk.imports.import_paths([texts])
    (texts / "essay.md").write_text(old, "utf-8")
    again = desk.imports.import_paths([texts])
    assert again.renewed == []
    assert reasons(again)["essay.md"] == (
        "“essay.md” is already in this debate as another version of “On bees”."
    )


def test_another_text_in_a_file_of_the_same_name_is_a_text_of_its_own(desk: Workspace, texts: Path) -> None:
    desk.imports.import_paths([texts])
    (texts / "reply.txt").write_text("Quite another answer, which is about ships and grain.", "utf-8")
    report = desk.imports.import_paths([texts])
    assert report.renewed == []
    assert len(report.imported) == 1


def test_two_files_of_one_import_are_never_versions_of_each_other(desk: Workspace, texts: Path) -> None:
    (texts / "more").mkdir()
    (texts / "more" / "reply.txt").write_text(f"{REPLY} Signed by many.", "utf-8")
    report = desk.imports.import_paths([texts])
    assert (len(report.imported), report.renewed) == (3, [])


def test_a_file_with_an_identifier_is_known_by_it_under_any_name(desk: Workspace, tmp_path: Path) -> None:
    first, second = tmp_path / "draft.md", tmp_path / "final.md"
    first.write_text("---\nid: bees-1\ntitle: Bees\n---\n\nA hive hums.", "utf-8")
    second.write_text("---\nid: bees-1\ntitle: Bees\n---\n\nTwo hives hum, and louder.", "utf-8")
    desk.imports.import_paths([first])
    report = desk.imports.import_paths([second])
    assert [each.number for each in report.renewed] == [2]


@pytest.mark.parametrize("harm", ["altered", "missing", "a folder"])
def test_a_damaged_original_is_mended_by_importing_its_file_again(
    desk: Workspace, texts: Path, harm: str
) -> None:
    desk.imports.import_paths([texts])
    assert desk.health.check() == []
    (original,) = [
        path
        for path in desk.paths.originals.glob("??/*")
        if path.read_bytes() == (texts / "essay.md").read_bytes()
    ]
    original.unlink()
    if harm == "altered":
        original.write_bytes(b"scribbled over")
    elif harm == "a folder":
        original.mkdir()
    assert len(desk.health.check()) == 1
    told = reasons(desk.imports.import_paths([texts]))
    assert told["essay.md"].endswith("; its kept original was damaged or missing and is whole again.")
    assert told["reply.txt"].endswith("is already in this debate as “Reply”.")
    assert desk.health.check() == []


def test_first_imports_at_once_make_one_debate_and_each_text_once(tmp_path: Path) -> None:
    for number in range(4):
        folder = tmp_path / f"part-{number}"
        folder.mkdir()
        (folder / f"own-{number}.md").write_text(f"# Own {number}\n\n{ESSAY} {number}", "utf-8")
        (folder / f"shared-{number}.md").write_text(f"# Shared\n\n{REPLY}", "utf-8")
    library = ["--library", str(tmp_path / "library")]
    command = [sys.executable, "-m", "debatedesk", *library, "import", "--debate", "Street hives"]
    running = [
        subprocess.Popen(
            [*command, str(tmp_path / f"part-{number}")],
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for number in range(4)
    ]
    answers = [process.communicate()[0].decode() for process in running]
    assert [process.returncode for process in running] == [0] * 4, answers
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    assert [debate.title for debate in workspace.documents.debates()] == ["Street hives"]
    titles = sorted(document.title for document in workspace.documents.documents())
    assert titles == ["Own 0", "Own 1", "Own 2", "Own 3", "Shared"]
    workspace.close()


def test_the_step_of_an_import_counts_what_it_takes_back(desk: Workspace, texts: Path) -> None:
    (texts / "map.argdown").write_text("[One hive]: Each street keeps a hive.\n  - <Stings>: They hurt.\n")
    first = desk.imports.import_paths([texts])
    desk.imports.remember(first)
    assert desk.undo.undo_label == "Import 2 texts, 1 map"
    edit_essay(texts)
    (texts / "more.md").write_text("Other words.\n", "utf-8")
    desk.imports.remember(desk.imports.import_paths([texts]))
    assert desk.undo.undo_label == "Import 1 text, 1 newer version"
