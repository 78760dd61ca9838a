"""A library that lacks tables, indexes, triggers or rows: mended where nothing is lost by it, else told."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage import schema
from debatedesk.storage.backups import count_rows
from debatedesk.storage.database import Library
from debatedesk.storage.structure import LOST_DEBATE, LOST_MAP, format_shown, made_by
from tests.support.furnished import furnish
from tests.support.libraries import contents

MADE = made_by(schema.FORMAT)
TABLES = [name for name, kind in MADE.items() if kind == "TABLE"]
DERIVED = {"view_state", "unindexed", "doubts", "places", "skipped", "reading_progress"}


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("furnished")
    with closing(Workspace(LibraryPaths.under(folder / "desk"))) as desk:
        furnish(desk, folder / "files")
        desk.searching.catch_up()
    return folder / "desk" / "data"


@pytest.fixture
def paths(furnished: Path, tmp_path: Path) -> LibraryPaths:
    copied = LibraryPaths.under(tmp_path / "desk")
    shutil.copytree(furnished, copied.data)
    return copied


def change(paths: LibraryPaths, *statements: str) -> None:
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def said(library: Library) -> list[str]:
    return [damage.sentence for damage in library.damages.values()]


def test_what_the_migrations_make_is_what_a_new_library_has(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.db")
    names = library.rows("SELECT name, upper(type) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    assert dict(names) == MADE
    assert said(library) == []
    library.close()


def test_a_whole_library_has_nothing_to_mend(paths: LibraryPaths) -> None:
    library = Library(paths.database)
    assert said(library) == []
    library.close()


@pytest.mark.parametrize("name", [name for name, kind in MADE.items() if kind != "TABLE"])
def test_a_missing_index_or_trigger_is_made_anew_without_loss(paths: LibraryPaths, name: str) -> None:
    library = Library(paths.database)
    before = contents(library)
    library.close()
    change(paths, f"DROP {MADE[name]} {name}")
    library = Library(paths.database)
    (sentence,) = said(library)
    assert name in sentence
    assert contents(library) == before
    assert library.problems() == []
    assert bool(library.unindexed()) == (MADE[name] == "TRIGGER")
    library.close()
    library = Library(paths.database)
    assert said(library) == []
    library.close()


@pytest.mark.parametrize("table", [table for table in TABLES if table not in DERIVED])
def test_a_missing_table_that_held_work_is_told_and_made_anew_only_when_asked(
    paths: LibraryPaths, table: str
) -> None:
    change(paths, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    before = paths.database.read_bytes()
    with pytest.raises(DeskError, match=f"“{table}” is missing.*restore.*check --repair"):
        Library(paths.database)
    assert paths.database.read_bytes() == before
    library = Library(paths.database, mend=True)
    assert any(f"“{table}”" in sentence for sentence in said(library))
    assert [row for row in library.problems() if "damaged" in row] == []
    library.close()
    Library(paths.database).close()


@pytest.mark.parametrize("table", sorted(DERIVED))
def test_a_missing_table_that_can_be_done_without_is_made_anew(paths: LibraryPaths, table: str) -> None:
    change(paths, f"DROP TABLE {table}")
    library = Library(paths.database)
    assert said(library)
    assert library.problems() == []
    library.close()


def test_what_was_in_a_lost_debate_is_not_lost(paths: LibraryPaths) -> None:
    with closing(Workspace(paths)) as desk:
        before = desk.documents.documents(), desk.notes.notes(), desk.maps.maps()
    change(paths, "DELETE FROM debates")
    with closing(Workspace(paths)) as desk:
        assert (desk.documents.documents(), desk.notes.notes(), desk.maps.maps()) == before
        (debate,) = desk.documents.debates()
        assert debate.title == LOST_DEBATE
        assert any("was lost" in sentence for sentence in said(desk.library))
        assert desk.library.problems() == []


def test_a_text_whose_row_is_lost_is_listed_with_its_words(paths: LibraryPaths) -> None:
    with closing(Workspace(paths)) as desk:
        essay = next(each for each in desk.documents.documents() if "keeping bees" in each.title)
        before = desk.documents.markdown(essay.id), desk.documents.original(essay.id)
        count = desk.annotations.count(essay.id), len(desk.versions.versions(essay.id))
    change(paths, f"DELETE FROM documents WHERE id = '{essay.id}'")
    with closing(Workspace(paths)) as desk:
        back = desk.documents.document(essay.id)
        assert (back.title, back.debate_id) == ("On keeping bees", essay.debate_id)
        assert (desk.documents.markdown(essay.id), desk.documents.original(essay.id)) == before
        assert (desk.annotations.count(essay.id), len(desk.versions.versions(essay.id))) == count
        assert any(essay.id in sentence for sentence in said(desk.library))
        assert desk.library.problems() == []


def test_a_map_whose_row_is_lost_is_listed_with_its_nodes(paths: LibraryPaths) -> None:
    with closing(Workspace(paths)) as desk:
        (summary,) = desk.maps.maps()
        before = desk.maps.map(summary.id)
    change(paths, "DELETE FROM maps")
    with closing(Workspace(paths)) as desk:
        (back,) = desk.maps.maps()
        assert (back.title, back.nodes, back.debate_id) == (LOST_MAP, summary.nodes, summary.debate_id)
        assert desk.maps.map(back.id).nodes == before.nodes


@pytest.mark.parametrize("number", [0, 1, 2, -7, 3 + 2**17, 2**31 - 1])
def test_a_damaged_format_number_is_set_right(paths: LibraryPaths, number: int) -> None:
    change(paths, f"PRAGMA user_version = {number}")
    library = Library(paths.database)
    assert library.rows("PRAGMA user_version") == [(schema.FORMAT,)]
    assert library.problems() == []
    library.close()


@pytest.mark.parametrize("number", range(1, schema.FORMAT + 1))
def test_the_format_shows_in_what_is_there(number: int) -> None:
    assert format_shown(made_by(number)) == number
    assert format_shown([]) == 0


def test_a_database_of_another_program_is_left_alone(paths: LibraryPaths) -> None:
    paths.database.unlink()
    change(paths, "CREATE TABLE bookmarks (url TEXT)")
    before = paths.database.read_bytes()
    with pytest.raises(DeskError, match="not one of DebateDesk's"):
        Library(paths.database)
    assert paths.database.read_bytes() == before


@pytest.mark.parametrize("name", ["planted", "unindexed_notes_insert", 'with "quotes" in it'])
def test_a_trigger_that_somebody_planted_never_runs(paths: LibraryPaths, name: str) -> None:
    quoted = name.replace('"', '""')
    change(
        paths,
        f'DROP TRIGGER IF EXISTS "{quoted}"',
        f'CREATE TRIGGER "{quoted}" AFTER INSERT ON notes BEGIN DELETE FROM notes; END',
    )
    with closing(Library(paths.database)) as library:
        before = library.rows("SELECT count(*) FROM notes")
        debate = library.rows("SELECT id FROM debates")[0][0]
        assert any(name in sentence for sentence in said(library))
        library.write(
            "INSERT INTO notes(id, debate_id, target, target_id, markdown, tags, created, modified)"
            " VALUES ('new', ?, 'debate', ?, 'kept', '[]', '', '')",
            (debate, debate),
        )
        assert library.rows("SELECT count(*) FROM notes") == [(before[0][0] + 1,)]
        assert (
            dict(library.rows("SELECT name, upper(type) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
            == MADE
        )
    with closing(Library(paths.database)) as library:
        assert said(library) == []


def test_a_view_without_end_in_the_place_of_a_table_is_told_and_mended(paths: LibraryPaths) -> None:
    change(
        paths,
        "DROP TABLE notes",
        "CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id FROM n)"
        " SELECT id FROM n",
    )
    with pytest.raises(DeskError, match="no such table: notes"):
        count_rows(paths.database)
    with pytest.raises(DeskError, match="“notes” is missing"):
        Library(paths.database)
    with closing(Library(paths.database, mend=True)) as library:
        assert library.rows("SELECT count(*) FROM notes") == [(0,)]
