"""Files that would hang, fill the memory or end in a fault: a sentence each, and the others come in."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.formats.base import ImportedText
from debatedesk.formats.markdown.markdown_text import read_markdown_file
from debatedesk.services.converting import read_map_file
from debatedesk.services.imports.report import ImportReport
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import restore
from debatedesk.services.workspace import Workspace
from debatedesk.storage.documents import DocumentStore, NewDocument
from tests.support.libraries import ESSAY, REPLY

POSIX = hasattr(os, "mkfifo")
posix = pytest.mark.skipif(not POSIX, reason="pipes and devices are those of POSIX")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield workspace
    workspace.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder of two good texts, one before and one after all that is put between them."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a-good.md").write_text(ESSAY, "utf-8")
    (folder / "z-good.txt").write_text(REPLY, "utf-8")
    return folder


def imported_with(workspace: Workspace, folder: Path) -> ImportReport:
    """Import the folder; the good texts come in whatever happens to the others."""
    report = workspace.imports.import_paths([folder])
    names = [Path(each.path).name for each in report.imported]
    assert {"a-good.md", "z-good.txt"} <= set(names)
    for each in report.skipped:
        assert Path(each.path).name in each.reason
        assert "\n" not in each.reason
        assert len(each.reason) < 1_000
    return report


@posix
def test_a_pipe_and_devices_are_not_read(workspace: Workspace, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    (folder / "zeros.txt").symlink_to("/dev/zero")
    (folder / "terminal.html").symlink_to("/dev/tty")
    (folder / "circle.md").symlink_to(folder / "circle.md")
    report = imported_with(workspace, folder)
    assert {Path(each.path).name: each.reason.partition(".md” ")[2] for each in report.skipped}.keys() == {
        *("pipe.md", "zeros.txt", "terminal.html", "circle.md"),
    }
    assert "is not a regular file but a pipe or a device" in report.skipped[1].reason


@posix
def test_a_pipe_is_neither_converted_nor_quoted_nor_given_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    text = tmp_path / "pipe.md"
    os.mkfifo(text)
    with pytest.raises(DeskError, match=r"“pipe.json” is not a regular file"):
        read_map_file(pipe)
    with pytest.raises(DeskError, match=r"“pipe.md” is not a regular file"):
        workspace.quoting.check_file(text)
    with pytest.raises(DeskError, match=r"“pipe.md” is not a regular file"):
        workspace.quoting.lines(text)
    with pytest.raises(DeskError, match=r"“pipe.json” is not a regular file"):
        restore(LibraryPaths.under(tmp_path / "other library"), pipe)


@posix
def test_a_picture_that_is_a_pipe_or_has_an_endless_name_is_left_out(
    workspace: Workspace, folder: Path
) -> None:
    os.mkfifo(folder / "pipe.png")
    (folder / "dots.png").symlink_to(folder / "dots.png")
    (folder / "shown.md").write_text(
        f"# Shown\n\nWords. ![](pipe.png) ![]({'a' * 5_000}.png) ![](dots.png) ![](a%00b.png)\n", "utf-8"
    )
    report = imported_with(workspace, folder)
    assert not report.skipped
    (shown,) = [each for each in report.imported if each.title == "Shown"]
    assert "Words." in workspace.documents.text(shown.id)


@pytest.mark.parametrize(
    ("front_matter", "title"),
    [
        ("title: &a [x, *a]", "x"),
        ('title: "Hello \\ud83d\\ude00"', "Hello 😀"),
        ('title: "a\\ud800b"', "a\ufffdb"),
        (f"title: T\ndate: 0x{'f' * 5_000}", "T"),
        (f"title: T\ndate: {'9' * 5_000}", "T"),
        ("title: &a {b: *a}\nauthor: A. Keeper", "Odd"),
        ("title: Yes", "Yes"),
        ("title: 12:30", "12:30"),
        ("title: 007", "007"),
        ("base: &b {title: Inherited}\n<<: *b", "Inherited"),
    ],
)
def test_an_odd_value_of_the_front_matter_is_mended_or_left_out(
    workspace: Workspace, folder: Path, front_matter: str, title: str
) -> None:
    (folder / "odd.md").write_text(f"---\n{front_matter}\n---\nwords of a text\n", "utf-8")
    report = imported_with(workspace, folder)
    assert not report.skipped
    assert title in [each.title for each in report.imported]


def bomb(levels: int, width: int) -> str:
    """Make YAML whose aliases repeat what they name width to the power of levels times."""
    lines = [f"a0: &a0 [{', '.join(['x'] * width)}]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]")
    return "\n".join([*lines, f"title: *a{levels - 1}"])


@pytest.mark.parametrize(
    "front_matter",
    [bomb(9, 9), bomb(3, 300), f"a: &a {'x' * 90_000}\ntitle: [{', '.join(['*a'] * 5_000)}]"],
)
def test_a_bomb_of_aliases_is_refused(workspace: Workspace, folder: Path, front_matter: str) -> None:
    (folder / "bomb.md").write_text(f"---\n{front_matter}\n---\nwords\n", "utf-8")
    data = front_matter.replace("\n", ", ")
    (folder / "bomb.argdown").write_text(f"[a]: A. {{{data}}}\n", "utf-8")
    report = imported_with(workspace, folder)
    assert len(report.skipped) == 2
    for each in report.skipped:
        assert "aliases repeat too much" in each.reason


LONG = "9" * 5_000


@pytest.mark.parametrize(
    ("node", "field"),
    [
        (f'"weight": {LONG}', "nodes[0].weight"),
        (f'"evidence": [{{"document": "d", "exact": "x", "start": {LONG}}}]', "nodes[0].evidence[0].start"),
        (
            f'"evidence": [{{"document": "d", "exact": "x", "start": {"9" * 30}}}]',
            "nodes[0].evidence[0].start",
        ),
        (f'"evidence": [{{"document": "d", "end": {"9" * 17}}}]', "nodes[0].evidence[0].end"),
        (f'"title": {LONG}', "nodes[0].title"),
        (f'"tags": [{LONG}]', "nodes[0].tags[0]"),
    ],
)
def test_a_number_of_endless_digits_names_its_field(
    workspace: Workspace, folder: Path, node: str, field: str
) -> None:
    (folder / "digits.json").write_text(f'{{"nodes": [{{"id": "a", {node}}}]}}', "utf-8")
    (skipped,) = imported_with(workspace, folder).skipped
    assert field in skipped.reason


def test_nesting_is_refused_or_passed_over(workspace: Workspace, folder: Path) -> None:
    (folder / "deep.json").write_text("[" * 200_000, "utf-8")
    deep = '{"@graph": ' * 900 + json.dumps({"headline": "Far in"}) + "}" * 900
    surrogate = '{"headline": "a\\ud800b", "author": {"name": "\\udfff"}, "datePublished": ' + LONG + "}"
    for name, linked in (("linked", deep), ("deeper", "[" * 100_000), ("halves", surrogate)):
        page = (
            f'<script type="application/ld+json">{linked}</script><article><p>Words: {name}.</p></article>'
        )
        (folder / f"{name}.html").write_text(f"<html><body>{page}</body></html>", "utf-8")
    (skipped,) = imported_with(workspace, folder).skipped
    assert "nested too deeply" in skipped.reason


def test_what_nobody_foresaw_in_one_file_is_told_and_costs_no_other(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(path: Path, text: str) -> ImportedText:
        if "unforeseen" in text:
            raise MemoryError
        if "surprising" in text:
            raise RuntimeError("a surprise")
        return read_markdown_file(path, text)

    monkeypatch.setattr("debatedesk.formats.markdown.markdown_text.read_markdown_file", failing)
    (folder / "memory.md").write_text("unforeseen", "utf-8")
    (folder / "surprise.md").write_text("surprising", "utf-8")
    report = imported_with(workspace, folder)
    assert [each.reason for each in report.skipped] == [
        "“memory.md” cannot be read: there is not enough memory.",
        "“surprise.md” cannot be read: something in it is not as expected (RuntimeError).",
    ]


def test_names_with_digits_of_other_kinds_are_sorted(workspace: Workspace, folder: Path) -> None:
    (folder / "n1²2.md").write_text("Words of a square.", "utf-8")
    assert not imported_with(workspace, folder).skipped


def test_what_a_text_says_of_itself_is_cut_where_it_has_no_end(workspace: Workspace, folder: Path) -> None:
    endless = "x" * 200_000
    lines = [f"{key}: {endless}" for key in ("title", "author", "kind", "stance", "date", "language")]
    (folder / "endless.md").write_text("\n".join(["---", *lines, "---", "Words."]), "utf-8")
    (folder / "headed.md").write_text(f"# {endless}\n\nOther words.\n", "utf-8")
    (folder / "page.html").write_text(f"<title>{endless}</title><p>Words of a page.</p>", "utf-8")
    (folder / "map.json").write_text(json.dumps({"title": endless, "nodes": [{"id": "a"}]}), "utf-8")
    report = imported_with(workspace, folder)
    assert not report.skipped
    assert all(len(each.title) <= 500 and len(each.kind) <= 60 for each in report.imported)
    (cut,) = [each for each in workspace.documents.documents() if len(each.author) > 1]
    assert (len(cut.author), len(cut.stance), cut.date, cut.language) == (500, 60, "", "")
    assert cut.author.endswith("x…")


def test_what_a_text_says_of_itself_holds_no_unseen_signs(workspace: Workspace, folder: Path) -> None:
    (folder / "seen.md").write_text(
        '---\ntitle: "Red\\e[31m and \\x9b2J more"\nauthor: "A\\x07B"\n---\nWords.\n', "utf-8"
    )
    imported_with(workspace, folder)
    (seen,) = [each for each in workspace.documents.documents() if each.author]
    assert (seen.title, seen.author) == ("Red [31m and 2J more", "A B")


def test_a_text_that_cannot_be_written_costs_no_other_of_its_batch(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = DocumentStore.add

    def failing(store: DocumentStore, new: NewDocument) -> None:
        if "never" in new.content.text:
            raise UnicodeEncodeError("utf-8", "words", 0, 1, "nobody foresaw it")
        real(store, new)

    monkeypatch.setattr(DocumentStore, "add", failing)
    (folder / "never.md").write_text("Words that never come in.", "utf-8")
    report = imported_with(workspace, folder)
    assert [each.reason for each in report.skipped] == [
        "“never.md” cannot be read: something in it is not as expected (UnicodeEncodeError)."
    ]
    assert len(workspace.documents.documents()) == 2


def test_the_title_of_a_map_is_one_line_that_steers_nothing(workspace: Workspace, folder: Path) -> None:
    title = "A\nmap\x1b[2J of hives"
    (folder / "map.json").write_text(json.dumps({"title": title, "nodes": [{"id": "a"}]}), "utf-8")
    imported_with(workspace, folder)
    assert [each.title for each in workspace.maps.maps()] == ["A map [2J of hives"]
