"""Wrong values in the library: every reader takes them, says so in one sentence, and none is lost."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle
from pathlib import Path

import pytest

from debatedesk.domain.damage import Damage
from debatedesk.domain.errors import DeskError
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.cells import HIGHLIGHTS, NODES, NOTES, TABLES
from tests.support.furnished import NOTE, furnish, looks

WRONG = {
    "nothing": None,
    "bytes": b"\xff\xfe\x00\x01",
    "no UTF-8": "CAST(x'61ff62' AS TEXT)",
    "a NUL": "a\0b",
    "a huge number": 2**62,
    "a negative number": -5,
    "a fraction": 1.5,
    "infinity": float("inf"),
    "words": "garbage",
    "no words": "",
    "half of JSON": '["a',
    "deep JSON": "[" * 100_000 + "]" * 100_000,
    "JSON of other things": '[1, null, {"a": []}, "b"]',
    "an object": '{"a": 1}',
    "not a number": "[NaN, 1e999]",
    "a number of many digits": "9" * 5_000,
    "null": "null",
}
COLUMNS = [(table.name, column) for table in TABLES for column in table.cells]
CASES = [(*column, wrong) for column, wrong in zip(COLUMNS, cycle(WRONG), strict=False)]
"""Each column with one kind of wrong value; `python -m tests.attacks corruption` tries more."""


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("furnished")
    with closing(Workspace(LibraryPaths.under(folder / "desk"))) as desk:
        furnish(desk, folder / "files")
        desk.searching.catch_up()
    return folder / "desk" / "data" / "library.db"


@pytest.fixture
def copied(furnished: Path, tmp_path: Path) -> LibraryPaths:
    paths = LibraryPaths.under(tmp_path / "desk")
    shutil.copytree(furnished.parent, paths.data)
    return paths


def put_wrong(database: Path, table: str, column: str, value: object) -> None:
    """Put a value into all rows of a column, whatever the table allows."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        tables = connection.execute("SELECT sql, name FROM sqlite_master WHERE type = 'table'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table'"
        )
        connection.execute("PRAGMA schema_version = 4711")
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        which = f"rowid = (SELECT min(rowid) FROM {table})"
        if isinstance(value, str) and value.startswith("CAST("):
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE {which}")
        else:
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {which}", (value,))
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany("UPDATE sqlite_master SET sql = ? WHERE name = ?", tables)
        connection.execute("PRAGMA schema_version = 4712")
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for _, sql in triggers:
            connection.execute(sql)


def look_at_all(desk: Workspace) -> Iterator[str]:
    """Look at everything; give the sentences that were said."""
    for _, look in looks(desk):
        try:
            look()
        except DeskError as error:
            yield str(error)
    for damage in desk.library.damages.values():
        yield damage.sentence


@pytest.mark.parametrize(("table", "column", "wrong"), CASES)
def test_no_value_in_any_cell_raises_more_than_a_sentence(
    copied: LibraryPaths, table: str, column: str, wrong: str
) -> None:
    put_wrong(copied.database, table, column, WRONG[wrong])
    with closing(Workspace(copied)) as desk:
        for sentence in look_at_all(desk):
            assert sentence.endswith("."), sentence
            assert "\n" not in sentence, sentence


@pytest.mark.parametrize(
    ("table", "column", "wrong", "words"),
    [
        ("notes", "tags", "garbage", "list of tags of the note"),
        ("notes", "markdown", "CAST(x'61ff62' AS TEXT)", "text of the note"),
        ("nodes", "steps", "[[1]]", "list of steps of the node “One hive a street”"),
        ("nodes", "headings", "{}", "list of headings of the node"),
        ("nodes", "kind", "sermon", "kind of the node"),
        ("nodes", "weight", float("inf"), "weight of the node"),
        ("nodes", "colour", "ultraviolet", "colour of the node"),
        ("nodes", "parents", "{}", "list of revisions of the node"),
        ("documents", "publication", '{"type": 7}', "publication of the text"),
        ("documents", "brought", "{}", "list of annotations that came with it of the text"),
        ("texts", "printed", "[[], []]", "list of printed pages of the text"),
        ("texts", "remarks", "null", "list of remarks of the text"),
        ("relations", "answered", '[["a"]]', "list of answered questions of the relation"),
        ("evidence", "start", "x", "beginning of the evidence"),
        ("relations", "sources", "[]", "leads to a node that is missing"),
        ("relations", "target", "nobody", "leads to a node that is missing"),
        ("highlights", "colour", "ultraviolet", "colour of the highlight"),
        ("documents", "title", b"\x00", "title of the text"),
        ("debates", "title", b"\x00", "title of the debate"),
        ("view_state", "value", "[[[", "state of the view"),
        ("doubts", "score", "x", "score of the passage to review"),
    ],
)
def test_what_is_damaged_is_named(
    copied: LibraryPaths, table: str, column: str, wrong: object, words: str
) -> None:
    put_wrong(copied.database, table, column, wrong)
    with closing(Workspace(copied)) as desk:
        said = list(look_at_all(desk))
        desk.state.get("window", {})
        said += [each.sentence for each in desk.library.damages.values()]
    assert any(words in sentence for sentence in said), said


def test_a_note_with_a_damaged_tag_keeps_its_words(copied: LibraryPaths) -> None:
    put_wrong(copied.database, "notes", "tags", '["time", 5]')
    with closing(Workspace(copied)) as desk:
        (note,) = [each for each in desk.notes.notes() if each.anchor]
    assert (note.markdown, note.tags) == (NOTE, ("time",))


def test_a_damaged_value_is_reported_once(copied: LibraryPaths) -> None:
    put_wrong(copied.database, "notes", "tags", "garbage")
    with closing(Workspace(copied)) as desk:
        heard: list[Damage] = []
        desk.library.on_damage = heard.append
        desk.notes.notes()
        desk.notes.notes()
        (damage,) = heard
        assert list(desk.library.damages.values()) == [damage]
    assert "read as empty" in damage.sentence


def test_sound_rows_are_read_as_they_are() -> None:
    columns = HIGHLIGHTS.columns("id colour start")
    rows = [("a", "green", 1), ("b", "pink", 2)]
    assert columns.read(rows, _never) is rows


def test_lists_are_decoded_and_empty_ones_cost_nothing() -> None:
    assert NOTES.columns("id tags").read([("a", "[]"), ("b", json.dumps(["x"]))], _never) == [
        ("a", ()),
        ("b", ("x",)),
    ]


def test_only_the_damaged_row_is_mended() -> None:
    heard: list[Damage] = []
    rows = NODES.columns("id map_id weight tags").read(
        [("a", "m", 0.5, '["x"]'), ("b", "m", "heavy", 7)], heard.append
    )
    assert rows == [("a", "m", 0.5, ("x",)), ("b", "m", None, ())]
    assert [(each.key, each.column) for each in heard] == [("m/b", "weight"), ("m/b", "tags")]


def _never(damage: Damage) -> None:
    raise AssertionError(damage)
