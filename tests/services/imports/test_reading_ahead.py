"""The next file is read while the one before it is written; each gets what is its own all the same."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.formats.base import ReadingOptions
from debatedesk.jobs.isolated_reader import IsolatedReader
from debatedesk.services.imports.reading import texts_of
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace


@pytest.fixture
def reader() -> Iterator[IsolatedReader]:
    with closing(IsolatedReader()) as made:
        yield made


def words(reader: IsolatedReader, name: str, data: bytes) -> str:
    (text,) = texts_of(reader(Path(name), data, ReadingOptions()))
    return text.markdown.strip()


def test_a_file_that_was_begun_gives_its_own_text(reader: IsolatedReader) -> None:
    assert words(reader, "one.txt", b"One.") == "One."
    reader.begin(Path("two.txt"), b"Two.", ReadingOptions())
    assert words(reader, "two.txt", b"Two.") == "Two."
    reader.begin(Path("three.txt"), b"Three.", ReadingOptions())
    assert words(reader, "four.txt", b"Four.") == "Four."
    assert words(reader, "three.txt", b"Three.") == "Three."


def test_all_files_come_in_though_some_between_them_cannot_be_read(
    reader: IsolatedReader, tmp_path: Path
) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(12):
        (texts / f"{number}.md").write_text(f"# Text {number}\n\nWords of {number}.\n", "utf-8")
    (texts / "3.md").write_bytes(bytes(range(256)) * 40)
    (texts / "5.pdf").write_bytes(b"%PDF-1.7 and no more")
    (texts / "7.json").write_text('{"title": "A map", "nodes": [{"id": "a", "title": "Bees"}]}', "utf-8")
    (texts / "8.md").write_text("", "utf-8")
    with closing(Workspace(LibraryPaths.under(tmp_path / "library"), read=reader)) as workspace:
        report = workspace.imports.import_paths([texts])
        titles = {Path(item.path).name: item.title for item in report.imported}
        kept = {each.id: workspace.documents.text(each.id) for each in workspace.documents.documents()}
    assert {Path(item.path).name for item in report.skipped} == {"3.md", "5.pdf", "8.md"}
    expected = {f"{number}.md": f"Text {number}" for number in range(12) if number not in (3, 8)}
    assert titles == {**expected, "7.json": "A map"}
    assert {text.split("\n")[-1] for text in kept.values()} == {
        f"Words of {name.removesuffix('.md')}." for name in expected
    }
