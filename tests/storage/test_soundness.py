"""Looking through a library for what cannot be: all is found, told in a sentence and mended."""

import shutil
import sqlite3
from contextlib import closing
from itertools import cycle
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.cells import TABLES
from tests.storage.test_cells import WRONG, put_wrong
from tests.storage.test_structure import change
from tests.support.furnished import NOTE, furnish


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("furnished")
    with closing(Workspace(LibraryPaths.under(folder / "desk"))) as desk:
        furnish(desk, folder / "files")
    return folder / "desk" / "data"


@pytest.fixture
def paths(furnished: Path, tmp_path: Path) -> LibraryPaths:
    copied = LibraryPaths.under(tmp_path / "desk")
    shutil.copytree(furnished, copied.data)
    return copied


def check(paths: LibraryPaths, *, repair: bool = False) -> list[str]:
    with closing(Workspace(paths)) as desk:
        return desk.health.check(repair)


def test_a_sound_library_has_nothing_to_mend(paths: LibraryPaths) -> None:
    assert check(paths) == []
    assert check(paths, repair=True) == []
    assert not list(paths.backups.glob("before-repair-*"))


@pytest.mark.parametrize(
    ("table", "column", "wrong"),
    [
        (table.name, column, wrong)
        for table, wrong in zip(
            TABLES, cycle(["bytes", "deep JSON", "nothing", "a NUL", "infinity"]), strict=False
        )
        for column in table.cells
    ],
)
def test_what_a_check_finds_in_a_cell_a_repair_mends(
    paths: LibraryPaths, table: str, column: str, wrong: str
) -> None:
    try:
        put_wrong(paths.database, table, column, WRONG[wrong])
    except sqlite3.IntegrityError:
        return  # SQLite itself refuses it there
    before = check(paths)
    mended = check(paths, repair=True)
    left = [sentence for sentence in check(paths) if "kept original" not in sentence]
    assert left == [], (before, mended)
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in before)
    if mended and "kept original" not in mended[0]:
        assert list(paths.backups.glob("before-repair-*.db"))


def test_a_repair_keeps_what_is_sound_in_a_damaged_row(paths: LibraryPaths) -> None:
    put_wrong(paths.database, "notes", "tags", "garbage")
    check(paths, repair=True)
    with closing(Workspace(paths)) as desk:
        (note,) = [each for each in desk.notes.notes() if each.anchor]
    assert (note.markdown, note.tags) == (NOTE, ())


def test_lost_words_are_brought_back_from_the_file_that_they_came_from(paths: LibraryPaths) -> None:
    with closing(Workspace(paths)) as desk:
        before = {each.id: desk.documents.markdown(each.id) for each in desk.documents.documents()}
    change(paths, "DELETE FROM texts")
    problems = check(paths)
    assert len(problems) == 2
    assert all("missing" in problem for problem in problems)
    check(paths, repair=True)
    assert check(paths) == []
    with closing(Workspace(paths)) as desk:
        assert {each.id: desk.documents.markdown(each.id) for each in desk.documents.documents()} == before


def test_altered_words_are_found_by_their_check_sum_and_put_right(paths: LibraryPaths) -> None:
    with closing(Workspace(paths)) as desk:
        before = {each.id: desk.documents.markdown(each.id) for each in desk.documents.documents()}
    change(
        paths,
        "UPDATE texts SET markdown = replace(markdown, 'hive', 'wasp')",
        "UPDATE texts SET text = replace(text, 'hive', 'wasp')",
    )
    assert all("check sum differs" in problem for problem in check(paths))
    check(paths, repair=True)
    assert check(paths) == []
    with closing(Workspace(paths)) as desk:
        assert {each.id: desk.documents.markdown(each.id) for each in desk.documents.documents()} == before


def test_a_lost_node_comes_back_without_its_words_and_with_its_relations(paths: LibraryPaths) -> None:
    change(paths, "DELETE FROM nodes WHERE id = 'n2'")
    assert any("n2" in problem for problem in check(paths))
    check(paths, repair=True)
    assert check(paths) == []
    with closing(Workspace(paths)) as desk:
        (summary,) = desk.maps.maps()
        argument_map = desk.maps.map(summary.id)
    assert argument_map.nodes["n2"].evidence
    assert set(argument_map.relations) == {"r1", "r2", "r3"}


def test_a_counter_at_its_end_is_set_back(paths: LibraryPaths) -> None:
    change(paths, "UPDATE sqlite_sequence SET seq = 9223372036854775807")
    assert any("counter" in problem for problem in check(paths))
    check(paths, repair=True)
    assert check(paths) == []
    with closing(Workspace(paths)) as desk:
        desk.notes.write(desk.notes.notes()[0].id, "It can be written again")


def test_what_a_repair_did_not_want_is_in_the_copy_before_it(paths: LibraryPaths) -> None:
    put_wrong(paths.database, "relations", "target", "nobody")
    check(paths, repair=True)
    (kept,) = paths.backups.glob("before-repair-*.db")
    with closing(Workspace(paths)) as desk:
        assert desk.library.rows("SELECT count(*) FROM relations")
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT count(*) FROM relations WHERE target = 'nobody'").fetchone() == (1,)
