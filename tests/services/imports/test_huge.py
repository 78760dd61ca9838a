"""Texts that hold more than can be read are refused in a sentence that names them; the others come in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.text.document import MOST_BLOCKS, MOST_LINES, MOST_MARKUP
from debatedesk.formats.html.tree import DEEPEST_TAGS, MOST_ATTRIBUTES, MOST_TAGS
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.support.libraries import ESSAY


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(LibraryPaths.under(tmp_path / "library"))
    yield workspace
    workspace.close()


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("short.md", "ab.\n\n" * (MOST_BLOCKS + 1), "paragraphs and items"),
        ("list.md", "- a\n" * (MOST_BLOCKS + 2), "paragraphs and items"),
        ("stars.md", "*a* " * (MOST_MARKUP // 2 + 1), "characters of markup"),
        ("lines.md", "a" + "\n" * (MOST_LINES + 1) + "b", "lines"),
        ("cells.md", "|" + "a|" * (MOST_MARKUP + 1), "characters of markup"),
        ("tags.html", "<p>a" + "<br>" * MOST_TAGS, "tags"),
        ("deep.html", "<div>" * (DEEPEST_TAGS + 1) + "a", "tags within each other"),
        ("tag.html", "<p " + " ".join(f"a{n}=1" for n in range(MOST_ATTRIBUTES + 1)) + ">a", "attributes"),
    ],
)
def test_what_is_too_much_is_refused_by_name_beside_texts_that_come_in(
    desk: Workspace, tmp_path: Path, name: str, content: str, what: str
) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    report = desk.imports.import_paths([tmp_path / name, tmp_path / "essay.md"], debate_title="Bees")
    assert [item.title for item in report.imported] == ["On keeping bees"]
    (skipped,) = report.skipped
    assert skipped.reason.startswith(f"“{name}” has ")
    assert what in skipped.reason
    assert skipped.reason.endswith(" can be read.")


@pytest.mark.parametrize("white", [" ", "\t", "\u00a0", "\n", "\f", " \f", "\u00a0\n"])
def test_a_long_run_of_white_space_is_read_at_once(desk: Workspace, tmp_path: Path, white: str) -> None:
    (tmp_path / "white.txt").write_text(f"before{white * 200_000}after", "utf-8")
    report = desk.imports.import_paths([tmp_path / "white.txt"], debate_title="White")
    (item,) = report.imported
    words = desk.documents.text(item.id).split()
    assert (words[0], words[-1]) == ("before", "after")


def test_a_newer_version_that_is_too_much_leaves_the_text_as_it_is(desk: Workspace, tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    essay = desk.imports.import_paths([tmp_path / "essay.md"], debate_title="Bees").imported[0].id
    before = desk.documents.text(essay)
    (tmp_path / "newer.md").write_text("ab.\n\n" * (MOST_BLOCKS + 1), "utf-8")
    with pytest.raises(DeskError, match=r"“newer\.md” has"):
        desk.versions.replace(essay, tmp_path / "newer.md")
    assert desk.documents.text(essay) == before
