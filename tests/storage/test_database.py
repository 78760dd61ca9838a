"""The library file: opened safely, written whole or not at all."""

import os
import shutil
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import NoteLink
from debatedesk.domain.maps.edits import replace_node
from debatedesk.domain.maps.model import Node, Relation
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reading_progress import ReadingProgress
from debatedesk.domain.reference import Reference
from debatedesk.storage import schema
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.failures import UnusableLibrary
from debatedesk.storage.maps import MapStore
from debatedesk.storage.reading_progress import ReadingProgressStore
from debatedesk.storage.skipped import SkippedPassage, SkippedStore
from debatedesk.storage.soundness import faults
from debatedesk.storage.versions import VersionStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.db"


def test_a_new_library_is_durable_and_has_the_present_format(path: Path) -> None:
    library = Library(path)
    assert library.rows("PRAGMA journal_mode") == [("wal",)]
    assert library.rows("PRAGMA synchronous") == [(2,)]
    assert library.rows("PRAGMA foreign_keys") == [(1,)]
    assert library.rows("PRAGMA user_version") == [(schema.FORMAT,)]
    library.close()


def test_a_library_of_a_newer_format_is_refused_unharmed(path: Path) -> None:
    Library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DeskError, match="newer DebateDesk"):
        Library(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_library_is_named_as_damaged_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is not a database, but something that somebody put here" * 100)
    before = path.read_bytes()
    with pytest.raises(DeskError, match=r"library\.db is damaged"):
        Library(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(DeskError, match=r"library\.db"):
        Library(tmp_path / "data" / "library.db")


def test_a_failed_transaction_changes_nothing_and_names_the_cause(path: Path) -> None:
    library = Library(path)
    rows = [("a", "A"), ("b", "B"), ("a", "again")]
    with pytest.raises(DeskError, match="could not be used"):
        library.write_many("INSERT INTO debates(id, title, created) VALUES (?, ?, '')", rows)
    assert library.rows("SELECT * FROM debates") == []
    library.write("INSERT INTO debates(id, title, created) VALUES ('b', 'B', '')")
    assert library.rows("SELECT id FROM debates") == [("b",)]
    library.close()


def test_a_full_disk_loses_nothing_and_is_named(path: Path) -> None:
    library = Library(path)
    library.write("INSERT INTO debates(id, title, created) VALUES ('a', 'kept', '')")
    pages = library.rows("PRAGMA page_count")[0][0]
    library.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DeskError, match="is full, so the change was not saved"):
        library.write("INSERT INTO debates(id, title, created) VALUES ('b', ?, '')", ("x" * 1_000_000,))
    assert library.rows("SELECT id FROM debates") == [("a",)]
    library.close()
    reopened = Library(path)
    assert reopened.rows("SELECT title FROM debates") == [("kept",)]
    assert reopened.problems() == []
    reopened.close()


def test_an_older_library_is_copied_before_it_is_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(path)
    library.write("INSERT INTO debates(id, title, created) VALUES ('a', 'old', '')")
    library.close()
    more = (*schema.MIGRATIONS, "ALTER TABLE debates ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';")
    monkeypatch.setattr(schema, "MIGRATIONS", more)
    monkeypatch.setattr(schema, "FORMAT", len(more))
    library = Library(path)
    assert library.rows("SELECT title, colour FROM debates") == [("old", "red")]
    library.close()
    kept = sqlite3.connect(path.with_name(f"library-format-{len(more) - 1}.db"))
    assert kept.execute("SELECT title FROM debates").fetchall() == [("old",)]
    kept.close()


def test_what_search_has_not_seen_is_recorded_in_the_edit_itself(path: Path) -> None:
    library = Library(path)
    library.write("INSERT INTO debates(id, title, created) VALUES ('d', 'D', '')")
    note = (
        "INSERT INTO notes(id, debate_id, target, target_id, markdown, tags, created, modified)"
        " VALUES ('n', 'd', 'debate', 'd', 'words', '[]', '', '')"
    )
    library.write(note)
    assert [(each.kind, each.id) for each in library.unindexed()] == [("note", "n")]
    seen = library.unindexed()
    library.write("UPDATE notes SET markdown = 'other words'")
    library.mark_indexed(seen)
    assert [(each.kind, each.id) for each in library.unindexed()] == [("note", "n")]
    library.mark_indexed(library.unindexed())
    assert library.unindexed() == []
    library.write("UPDATE debates SET trashed = 'now'")
    assert [(each.kind, each.id) for each in library.unindexed()] == [("trash", "d")]
    library.close()


def test_two_connections_write_in_turn_and_see_each_other(path: Path) -> None:
    first, second = Library(path), Library(path)
    second.write("INSERT INTO debates(id, title, created) VALUES ('a', 'A', '')")
    first.write("INSERT INTO debates(id, title, created) VALUES ('b', 'B', '')")
    assert second.rows("SELECT id FROM debates ORDER BY id") == [("a",), ("b",)]
    first.close()
    second.close()


def test_only_who_announces_its_writes_is_noticed(path: Path) -> None:
    window, worker, terminal = Library(path), Library(path), Library(path, announce=True)
    before = window.announced()
    insert = "INSERT INTO debates(id, title, created) VALUES (?, '', '')"
    window.write(insert, ("a",))
    worker.write(insert, ("b",))
    with terminal.transaction():
        terminal.rows("SELECT * FROM debates")
    assert window.announced() == before
    terminal.write(insert, ("c",))
    terminal.write(insert, ("d",))
    assert window.announced() == before + 2
    for each in (window, worker, terminal):
        each.close()


def test_a_library_of_the_first_format_keeps_all_it_held_and_learns_of_versions(path: Path) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript(schema.MIGRATIONS[0] + "PRAGMA user_version = 1;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,
            added) VALUES ('e', 'd', 'Essay', 9, 'h', 'o', 'e.md', '2025');
        INSERT INTO texts VALUES ('e', 'Two hives', 'Two hives', '[]', 1);
        INSERT INTO highlights VALUES ('x', 'e', 'yellow', 'Two', '', ' hives', 0, 3, '2025');
        INSERT INTO maps(id, debate_id, title, created) VALUES ('m', 'd', 'Map', '2025');
        INSERT INTO nodes VALUES ('m', 'n', 1, 'claim', 'T', '', '[]', '[]', NULL, '', '[]');
        INSERT INTO evidence VALUES ('m', 'n', 0, 'e', 'states', 'Two', '', ' hives', 0, 3);
        INSERT INTO evidence VALUES ('m', 'n', 1, 'e', 'states', 'hives', 'Two ', '', 4, 9);
        """
    )
    old.close()
    library = Library(path)
    assert schema.format_of(library._connection) == schema.FORMAT
    versions = VersionStore(library)
    (only,) = versions.versions("e")
    assert (only.number, only.added, only.original_name, only.current) == (1, "2025", "e.md", True)
    held = versions.held("e")
    assert [each.anchor.exact for each in held] == ["Two", "Two", "hives"]
    assert len({each.owner for each in held}) == 3
    assert library.problems() == []
    library.close()
    kept = sqlite3.connect(path.with_name("library-format-1.db"))
    assert kept.execute("PRAGMA user_version").fetchone() == (1,)
    assert kept.execute("SELECT markdown FROM texts").fetchall() == [("Two hives",)]
    kept.close()


def test_a_library_of_the_second_format_has_texts_of_a_named_language_indexed_anew(path: Path) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript("".join(schema.MIGRATIONS[:2]) + "PRAGMA user_version = 2;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, language, characters, text_hash, original_hash,
            original_name, added) VALUES ('e', 'd', 'Essai', 'fr', 9, 'h', 'o', 'e.md', '2025');
        INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,
            added) VALUES ('f', 'd', 'Reply', 9, 'i', 'p', 'f.md', '2025');
        DELETE FROM unindexed;
        UPDATE documents SET language = 'fr' WHERE id = 'e';
        """
    )
    assert old.execute("SELECT * FROM unindexed").fetchall() == []
    old.close()
    library = Library(path)
    assert [(each.kind, each.id) for each in library.unindexed()] == [("document", "e")]
    assert library.problems() == []
    library.close()


def test_a_library_of_the_fourth_format_learns_who_made_what_and_loses_nothing(path: Path) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript("".join(schema.MIGRATIONS[:4]) + "PRAGMA user_version = 4;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,
            added) VALUES ('e', 'd', 'Essay', 9, 'h', 'o', 'e.md', '2025');
        INSERT INTO texts VALUES ('e', 'Two hives', 'Two hives', '[]', 1);
        INSERT INTO highlights VALUES ('x', 'e', 'yellow', 'Two', '', ' hives', 0, 3, '2025');
        INSERT INTO notes(id, debate_id, target, target_id, markdown, tags, created, modified)
            VALUES ('o', 'd', 'debate', 'd', 'Who pays?', '[]', '2025', '2026');
        INSERT INTO maps(id, debate_id, title, created) VALUES ('m', 'd', 'Map', '2025');
        INSERT INTO nodes VALUES ('m', 'n', 1, 'claim', 'T', '', '[]', '[]', NULL, '', '[]');
        INSERT INTO nodes VALUES ('m', 'p', 2, 'claim', 'U', '', '["a"]', '[]', NULL, '', '[]');
        INSERT INTO relations VALUES ('m', 'r', 1, 'support', '["n"]', 'p', 'sign');
        """
    )
    old.close()
    library = Library(path)
    assert schema.format_of(library._connection) == schema.FORMAT
    there = MapStore(library).map("m")
    assert there.nodes == {"n": Node("n", title="T"), "p": Node("p", title="U", tags=("a",))}
    assert there.relations == {"r": Relation("r", "support", ("n",), "p", "sign")}
    assert {node.provenance for node in there.nodes.values()} == {UNKNOWN}
    assert there.relations["r"].provenance == UNKNOWN
    (note,) = AnnotationStore(library).notes()
    assert note.provenance == Provenance("", "2025", "", "2026")
    assert AnnotationStore(library).highlight("x").provenance == Provenance("", "2025")
    skipped = SkippedStore(library)
    assert skipped.skipped("m") == []
    skipped.add("s", "m", SkippedPassage("e", TextAnchor("hives", "Two ", "", 4, 9)), "2026")
    assert skipped.skipped("m") == [SkippedPassage("e", TextAnchor("hives", "Two ", "", 4, 9))]
    assert library.problems() == []
    assert list(faults(library)) == []
    library.close()
    kept = sqlite3.connect(path.with_name("library-format-4.db"))
    assert kept.execute("SELECT title FROM nodes ORDER BY position").fetchall() == [("T",), ("U",)]
    kept.close()


def test_a_library_of_the_fifth_format_learns_of_publications_and_pages_and_loses_nothing(
    path: Path,
) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript("".join(schema.MIGRATIONS[:5]) + "PRAGMA user_version = 5;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, author, date, characters, text_hash, original_hash,
            original_name, added, version)
            VALUES ('e', 'd', 'Essay', 'Jane Doe', '2021', 9, 'h', 'o', 'e.md', '2025', 2);
        INSERT INTO texts VALUES ('e', 'Two hives', 'Two hives', '[]', 1);
        INSERT INTO versions(document_id, number, markdown, text, blocks, reading_version, text_hash,
            original_hash, original_name, images, characters, added)
            VALUES ('e', 1, 'One hive', 'One hive', '[]', 1, 'g', 'n', 'e.md', '[]', 8, '2024');
        INSERT INTO versions(document_id, number, markdown, text, blocks, reading_version, text_hash,
            original_hash, original_name, images, characters, added)
            VALUES ('e', 2, 'Two hives', 'Two hives', '[]', 1, 'h', 'o', 'e.md', '[]', 9, '2025');
        """
    )
    old.close()
    library = Library(path)
    assert schema.format_of(library._connection) == schema.FORMAT
    documents, versions = DocumentStore(library), VersionStore(library)
    assert documents.publication("e") is None
    assert (documents.printed("e"), documents.remarks("e"), documents.brought("e")) == (None, ((), ""), ())
    assert documents.answered("e") is None
    versions.show("e", 1)
    assert documents.markdown("e") == "One hive"
    assert library.problems() == []
    assert list(faults(library)) == []
    library.close()
    kept = sqlite3.connect(path.with_name("library-format-5.db"))
    assert kept.execute("SELECT title, author FROM documents").fetchall() == [("Essay", "Jane Doe")]
    kept.close()


def test_a_library_of_the_sixth_format_learns_of_tags_and_of_what_was_read_and_loses_nothing(
    path: Path,
) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript("".join(schema.MIGRATIONS[:6]) + "PRAGMA user_version = 6;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,
            added) VALUES ('e', 'd', 'Essay', 9, 'h', 'o', 'e.md', '2025');
        INSERT INTO texts(document_id, markdown, text, blocks, reading_version)
            VALUES ('e', 'Two hives', 'Two hives', '[]', 1);
        DELETE FROM unindexed;
        """
    )
    old.close()
    library = Library(path)
    assert schema.format_of(library._connection) == schema.FORMAT
    documents, progress = DocumentStore(library), ReadingProgressStore(library)
    essay = documents.document("e")
    assert essay.tags == ()
    assert progress.progress(["e"]) == {"e": ReadingProgress((), 9)}
    assert library.unindexed() == []
    documents.describe(replace(essay, tags=("honey", "law")))
    assert [(each.kind, each.id) for each in library.unindexed()] == [("document", "e")]
    assert documents.tags("d") == ["honey", "law"]
    progress.write("e", 1, ((0, 3), (4, 6)))
    assert progress.progress(["e"]) == {"e": ReadingProgress(((0, 3), (4, 6)), 9)}
    assert library.problems() == []
    assert list(faults(library)) == []
    library.close()
    kept = sqlite3.connect(path.with_name("library-format-6.db"))
    assert kept.execute("SELECT title FROM documents").fetchall() == [("Essay",)]
    kept.close()


def test_highlights_of_the_sixth_format_may_bear_tags_and_wait_for_search(path: Path) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript("".join(schema.MIGRATIONS[:6]) + "PRAGMA user_version = 6;")
    old.executescript(
        """
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,
            added) VALUES ('e', 'd', 'Essay', 9, 'h', 'o', 'e.md', '2025');
        INSERT INTO texts(document_id, markdown, text, blocks, reading_version)
            VALUES ('e', 'Two hives', 'Two hives', '[]', 1);
        INSERT INTO highlights(id, document_id, colour, exact, prefix, suffix, start, end, created)
            VALUES ('m', 'e', 'green', 'hives', 'Two ', '', 4, 9, '2025');
        DELETE FROM unindexed;
        """
    )
    old.close()
    library = Library(path)
    store = AnnotationStore(library)
    assert [(mark.id, mark.colour, mark.tags) for mark in store.highlights("e")] == [("m", "green", ())]
    assert [(each.kind, each.id) for each in library.unindexed()] == [("highlight", "e/m")]
    library.mark_indexed(library.unindexed())
    for change in (
        "UPDATE highlights SET tags = '[\"bees\"]'",
        "UPDATE documents SET author = 'Jane Doe'",
        "DELETE FROM documents",
    ):
        library.write(change)
        assert ("highlight", "e/m") in [(each.kind, each.id) for each in library.unindexed()], change
        library.mark_indexed(library.unindexed())
    assert list(faults(library)) == []
    library.close()


def test_a_change_of_the_language_alone_is_seen_by_search(path: Path) -> None:
    library = Library(path)
    library.write("INSERT INTO debates(id, title, created) VALUES ('d', 'D', '')")
    library.write(
        "INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash, original_name,"
        " added) VALUES ('e', 'd', 'Essay', 9, 'h', 'o', 'e.md', '2025')"
    )
    library.mark_indexed(library.unindexed())
    library.write("UPDATE documents SET source = 'https://example.org'")
    assert library.unindexed() == []
    library.write("UPDATE documents SET language = 'de'")
    assert [(each.kind, each.id) for each in library.unindexed()] == [("document", "e")]
    library.close()


def test_what_belongs_to_a_transaction_counts_as_writing(path: Path) -> None:
    library = Library(path)
    told = [library.writing]
    with library.undisturbed():
        told.append(library.writing)
        with library.transaction():
            told.append(library.writing)
        told.append(library.writing)
    told.append(library.writing)
    assert told == [False, True, True, True, False]
    library.close()


def traces_of_a_library(path: Path, trace: str) -> None:
    """Leave beside the place of a library what shows that there was one."""
    if trace == "log":
        path.with_name("library.db-wal").write_bytes(b"pages")
    elif trace == "originals":
        (path.parent / "originals" / "ab").mkdir(parents=True)
        (path.parent / "originals" / "ab" / "abcd").write_bytes(b"an essay")
    else:
        (path.parent / "backups").mkdir()
        (path.parent / "backups" / "automatic-2026-01-02.zip").write_bytes(b"")


@pytest.mark.parametrize(
    ("present", "trace"),
    [
        *product(["nothing", "an empty file", "a folder"], ["log", "originals", "backup"]),
        *product(["a database of nothing"], ["originals", "backup"]),
    ],
)
def test_no_empty_library_is_begun_where_there_was_one(path: Path, present: str, trace: str) -> None:
    path.parent.mkdir()
    traces_of_a_library(path, trace)
    if present == "an empty file":
        path.touch()
    elif present == "a folder":
        path.mkdir()
    elif present == "a database of nothing":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 1")
            connection.execute("PRAGMA user_version = 0")
    with pytest.raises(
        UnusableLibrary, match=r"begin anew with “debatedesk restore --empty”\.$"
    ) as refused:
        Library(path, backups=[path.parent / "backups"])
    assert f"{trace}" in str(refused.value)
    assert not path.is_file() or path.stat().st_size in (0, 4096)


def test_another_programs_database_is_not_made_a_library(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes(title)")
    before = path.read_bytes()
    with pytest.raises(UnusableLibrary, match="not one of DebateDesk's"):
        Library(path)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files that are open in their place")
@pytest.mark.parametrize(
    "harm", ["file deleted", "log deleted", "folder moved", "folder deleted", "replaced"]
)
def test_nothing_counts_as_saved_once_the_library_is_not_in_its_place(path: Path, harm: str) -> None:
    library = Library(path)
    insert = "INSERT INTO debates(id, title, created) VALUES (?, '', '')"
    library.write(insert, ("a",))
    moved = path.parent.with_name("moved")
    if harm == "folder moved":
        path.parent.rename(moved)
    elif harm == "folder deleted":
        shutil.rmtree(path.parent)
    elif harm == "replaced":
        copy = path.with_name("copy.db")
        library.copy_to(copy)
        copy.replace(path)
    else:
        (path if harm == "file deleted" else path.with_name("library.db-wal")).unlink()
    with pytest.raises(
        DeskError, match="was moved or deleted while it was open, so the change was not saved"
    ):
        library.write(insert, ("b",))
    if harm == "folder moved":
        moved.rename(path.parent)
        library.write(insert, ("b",))
        assert library.rows("SELECT id FROM debates") == [("a",), ("b",)]
    library.close()


def test_a_log_that_breaks_off_is_kept_aside_and_told(path: Path) -> None:
    library = Library(path)
    for number in range(5):
        library.write("INSERT INTO debates(id, title, created) VALUES (?, '', '')", (str(number),))
    for name in ("library.db", "library.db-wal", "library.db-shm"):
        (path.parent / f"{name}.copy").write_bytes((path.parent / name).read_bytes())
    library.close()
    for name in ("library.db", "library.db-wal", "library.db-shm"):
        (path.parent / f"{name}.copy").replace(path.parent / name)
    log = path.with_name("library.db-wal")
    data = bytearray(log.read_bytes())
    data[-5000] ^= 0xFF
    log.write_bytes(data)
    library = Library(path)
    (note,) = library.opening_notes
    (kept,) = (path.parent / "backups").glob("broken-log-*")
    assert str(kept) in note
    assert (kept / "library.db-wal").read_bytes() == bytes(data)
    library.close()
    library = Library(path)
    assert library.opening_notes == ()
    library.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of another kind")
def test_a_library_is_closed_to_others(path: Path) -> None:
    before = os.umask(0o022)
    try:
        library = Library(path)
        library.write("INSERT INTO debates(id, title, created) VALUES ('a', '', '')")
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
        assert set(modes.values()) == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        library.close()
    finally:
        os.umask(before)


def test_a_folder_whose_name_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xffes"))
    with pytest.raises(DeskError, match="has a name that is not UTF-8") as refused:
        Library(folder / "library.db")
    assert str(refused.value).encode()
    assert not folder.exists()


def test_two_programs_may_make_a_library_at_the_same_moment(tmp_path: Path) -> None:
    def open_it(path: Path) -> int:
        together.wait()
        with closing(Library(path)) as library:
            return schema.format_of(library._connection)

    together = threading.Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        for attempt in range(12):
            path = tmp_path / f"{attempt}" / "library.db"
            assert list(pool.map(open_it, [path, path])) == [schema.FORMAT, schema.FORMAT]


def test_a_library_of_the_sixth_format_learns_what_its_notes_are_called_and_link_to(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        schema.migrate(old, 6)
        old.execute("INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025')")
        for number, words in enumerate(
            ("# Qui paie l’été ?", "[[Qui paie]] et debatedesk://document/e", "")
        ):
            old.execute(
                "INSERT INTO notes(id, debate_id, target, target_id, markdown, tags, created, modified)"
                " VALUES (?, 'd', 'debate', 'd', ?, '[]', '2025', '')",
                (f"n{number}", words),
            )
    library = Library(path)
    assert [name for (name,) in library.rows("SELECT name FROM notes ORDER BY id")] == [
        "qui paie l'ete ?",
        "qui paie et debatedesk://document/e",
        "",
    ]
    address = NoteLink("debatedesk://document/e", Reference.document("e"))
    assert [note.links for note in AnnotationStore(library).notes()] == [
        (),
        (NoteLink("qui paie"), address),
        (),
    ]
    assert list(faults(library)) == []
    library.close()


def test_a_library_of_the_seventh_format_learns_of_fidelity_and_of_standing_and_loses_nothing(
    path: Path,
) -> None:
    path.parent.mkdir()
    old = sqlite3.connect(path)
    for number in range(7):
        for statement in schema._statements(schema.MIGRATIONS[number]):
            if "note_name(" not in statement:
                old.execute(statement)
    old.executescript(
        """
        PRAGMA user_version = 7;
        INSERT INTO debates(id, title, created) VALUES ('d', 'Bees', '2025');
        INSERT INTO maps(id, debate_id, title, created) VALUES ('m', 'd', 'Map', '2025');
        INSERT INTO nodes(map_id, id, position, kind, title, text, tags, headings, weight, speaker, steps)
            VALUES ('m', 'n', 1, 'claim', 'T', '', '["a"]', '[]', 0.5, '', '[]');
        DELETE FROM unindexed;
        """
    )
    old.close()
    library = Library(path)
    assert schema.format_of(library._connection) == schema.FORMAT
    maps, documents = MapStore(library), DocumentStore(library)
    there = maps.map("m")
    assert there.nodes == {"n": Node("n", title="T", tags=("a",), weight=0.5)}
    assert library.unindexed() == []
    maps.write(there, replace_node(there, replace(there.nodes["n"], fidelity="paraphrase")))
    assert maps.map("m").nodes["n"].fidelity == "paraphrase"
    assert not documents.debate("d").shows_standing
    documents.show_standing("d", True)
    assert documents.debate("d").shows_standing
    assert library.problems() == []
    assert list(faults(library)) == []
    library.close()
    kept = sqlite3.connect(path.with_name("library-format-7.db"))
    assert kept.execute("SELECT title FROM nodes").fetchall() == [("T",)]
    kept.close()
