"""Searching a library: what is found, and that neither a change nor a damaged index ever goes unnoticed."""

import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.reference import Reference
from debatedesk.search.engine.index import MANIFEST, Index
from debatedesk.search.engine.segment_files import SUFFIX
from debatedesk.search.entries import Entry
from debatedesk.services.findable import SearchableItems
from debatedesk.services.machine_key import machine_key
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.restoring import restore
from debatedesk.services.search import TOKEN
from debatedesk.services.search_results import Hit, SearchResult
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Unindexed
from tests.support.libraries import ESSAY, REPLY, add_text


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths.under(tmp_path / "library")


@pytest.fixture
def desk(paths: LibraryPaths) -> Iterator[Workspace]:
    """Open a library with two debates, two texts, a map of two nodes and two notes, indexed."""
    with closing(Workspace(paths)) as workspace:
        debate = workspace.documents.create_debate("Bees").created[0].id
        workspace.documents.create_debate("Other things")
        add_text(workspace.library, "essay", debate, ESSAY, "On keeping bees")
        add_text(workspace.library, "reply", debate, REPLY, "Bees are not pets", kind="reaction")
        nodes = [
            Node("p", "proposal", "One hive a street", "Each street keeps a hive.", ("city",)),
            Node("o", "claim", text="Stings are a danger.", speaker="Bo Wary"),
        ]
        workspace.maps.add_map(debate, ArgumentMap.of("", "Should streets keep bees?", nodes))
        workspace.notes.add(
            Reference.document("essay"), "Who pays for the *honey jars*?", ["open question"]
        )
        workspace.notes.add(Reference.debate(debate), "")
        workspace.searching.catch_up()
        yield workspace


def ids(result: SearchResult) -> list[str]:
    return [hit.id for hit in result.hits]


def find(desk: Workspace, query: str) -> list[str]:
    result = desk.searching.search(query, typing=False)
    assert result.problem == ""
    return ids(result)


def only(desk: Workspace, query: str) -> Hit:
    (hit,) = desk.searching.search(query, typing=False).hits
    return hit


def test_texts_nodes_and_notes_are_found_together(desk: Workspace) -> None:
    result = desk.searching.search("hive")
    assert {(hit.type, hit.title) for hit in result.hits} == {
        ("document", "On keeping bees"),
        ("document", "Bees are not pets"),
        ("node", "One hive a street"),
    }
    assert result.total == 3


def test_snippets_are_slices_of_the_reading_text_with_their_hits_marked(desk: Workspace) -> None:
    hit = only(desk, '"honey in summer"')
    text = desk.documents.text("essay")
    (snippet,) = hit.snippets
    assert snippet.text == text[snippet.start : snippet.end]
    assert [snippet.text[start:end] for start, end in snippet.marks] == ["honey in summer"]


def test_all_places_are_counted_where_only_some_are_shown(desk: Workspace) -> None:
    note = desk.notes.add(Reference.document("essay"), ("gnu " + "and nothing else at all " * 9) * 20)
    hit = only(desk, "gnu")
    assert (hit.id, hit.occurrences, len(hit.snippets)) == (note.created[0].id, 20, 5)
    assert only(desk, '"honey in summer"').occurrences == 1


def test_small_words_are_marked_and_counted_only_beside_others(desk: Workspace) -> None:
    note = (
        desk.notes.add(
            Reference.document("essay"),
            "The parliament of gnus is one of the oldest of all. " + "Much of it is made of words. " * 30,
        )
        .created[0]
        .id
    )
    hit = only(desk, "parliament of gnus")
    assert (hit.id, hit.occurrences) == (note, 3)
    (snippet,) = hit.snippets
    assert [snippet.text[slice(*each)] for each in snippet.marks] == ["parliament", "of", "gnus"]
    text = desk.documents.text("essay")
    places = desk.searching.hit_spans("hour a week", "essay")
    assert [text[slice(*each)] for each in places] == ["hour", "a", "week"]


def test_a_node_says_its_kind_and_its_map_and_is_found_by_tag_and_speaker(desk: Workspace) -> None:
    hit = only(desk, "tag:city")
    assert (hit.type, hit.id, hit.subtitle) == ("node", "p", "Proposal · Should streets keep bees?")
    assert hit.within == desk.maps.maps()[0].id
    spoken = only(desk, "wary")
    assert (spoken.title, spoken.subtitle) == (
        "Stings are a danger.",
        "Claim · Bo Wary · Should streets keep bees?",
    )


def test_a_node_may_have_any_id(desk: Workspace) -> None:
    debate = desk.documents.debates()[0].id
    named = ArgumentMap.of("", "Odd names", [Node("a/b c", "claim", "An okapi")])
    map_id = desk.maps.add_map(debate, named).created[0].id
    desk.searching.catch_up()
    hit = only(desk, "okapi")
    assert (hit.id, hit.within) == ("a/b c", map_id)


def test_a_note_says_where_it_belongs_and_its_snippet_is_its_markdown(desk: Workspace) -> None:
    hit = only(desk, "jars")
    assert (hit.type, hit.title) == ("note", "Who pays for the honey jars?")
    assert hit.subtitle == "Note on “On keeping bees” · #open question"
    assert hit.snippets[0].text == "Who pays for the *honey jars*?"
    assert only(desk, "question").id == hit.id


def test_a_document_says_its_author_date_and_kind(desk: Workspace) -> None:
    from dataclasses import replace

    essay = desk.documents.document("essay")
    desk.documents.describe(replace(essay, author="Ada Keeper", date="2024-05"))
    assert only(desk, "author:ada").subtitle == "Ada Keeper · 2024-05 · essay"
    assert only(desk, "date:2024 in:texts").id == "essay"


def test_one_debate_can_be_searched_alone(desk: Workspace) -> None:
    bees, other = (each.id for each in desk.documents.debates())
    assert desk.searching.search("hive", debate_id=bees).total == 3
    assert desk.searching.search("hive", debate_id=other).total == 0
    desk.documents.move(["reply"], other)
    assert ids(desk.searching.search("hive", debate_id=other)) == ["reply"]
    desk.searching.catch_up()
    assert ids(desk.searching.search("hive", debate_id=other)) == ["reply"]


@pytest.mark.parametrize("indexed", [False, True], ids=["before indexing", "after indexing"])
def test_every_change_is_found_at_once(desk: Workspace, indexed: bool) -> None:
    def settle() -> None:
        if indexed:
            desk.searching.catch_up()
            assert not desk.library.unindexed()

    note = desk.notes.add(Reference.document("essay"), "A zebra crossing").created[0].id
    settle()
    assert find(desk, "zebra") == [note]
    desk.notes.write(note, "A quagga crossing")
    settle()
    assert (find(desk, "zebra"), find(desk, "quagga")) == ([], [note])
    desk.notes.remove(note)
    settle()
    assert find(desk, "quagga") == []
    desk.undo.undo()
    settle()
    assert find(desk, "quagga") == [note]
    map_id = desk.maps.maps()[0].id
    desk.maps.edit_node(map_id, "o", text="Okapis are a danger.")
    settle()
    assert find(desk, "okapis") == ["o"]
    desk.trash.put([Reference.document("essay")])
    settle()
    assert find(desk, "summer") == []
    desk.trash.restore([Reference.document("essay")])
    settle()
    assert find(desk, "summer") == ["essay"]
    desk.trash.put([Reference.map(map_id)])
    settle()
    assert find(desk, "okapis") == []
    desk.trash.put([Reference.debate(desk.documents.debates()[0].id)])
    settle()
    assert find(desk, "hive") == []


def test_the_best_are_kept_when_there_is_a_limit_and_all_are_counted(desk: Workspace) -> None:
    result = desk.searching.search("hive", limit=1)
    assert (len(result.hits), result.total) == (1, 3)
    assert result.counts == {"document": 2, "node": 1}


def test_a_text_that_was_read_anew_is_shown_where_the_words_stand_now(desk: Workspace) -> None:
    """A reading text may be derived anew by a newer program; search does not hear of it."""
    desk.library.write("UPDATE texts SET text = 'Some words before. ' || text WHERE document_id = 'essay'")
    (snippet,) = only(desk, '"honey in summer"').snippets
    text = desk.documents.text("essay")
    (start, end), *_ = snippet.marks
    assert text[snippet.start + start : snippet.start + end] == "honey in summer"


def test_a_query_that_cannot_be_used_gets_a_sentence(desk: Workspace) -> None:
    result = desk.searching.search("author:")
    assert (result.total, result.hits) == (0, [])
    assert result.problem == "Type what to look for after “author:”."


def test_while_typing_the_last_word_may_go_on(desk: Workspace) -> None:
    assert ids(desk.searching.search("summ")) == ["essay"]
    assert ids(desk.searching.search("summ", typing=False)) == []


def test_an_index_that_is_up_to_date_is_left_alone(desk: Workspace, paths: LibraryPaths) -> None:
    before = (paths.index / MANIFEST).stat()
    desk.searching.catch_up()
    assert (paths.index / MANIFEST).stat().st_mtime_ns == before.st_mtime_ns


def test_without_an_index_everything_is_found_and_it_comes_back(
    desk: Workspace, paths: LibraryPaths
) -> None:
    shutil.rmtree(paths.index)
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.searching.catch_up()
    assert (paths.index / MANIFEST).exists()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}


def test_a_damaged_segment_is_built_anew(desk: Workspace, paths: LibraryPaths) -> None:
    desk.searching.close()
    segment = next(paths.index.glob(f"*{SUFFIX}"))
    content = bytearray(segment.read_bytes())
    content[len(content) // 2] ^= 1
    segment.write_bytes(content)
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.searching.catch_up()
    assert not segment.exists()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}


def test_an_index_that_fails_while_searching_is_given_up(
    desk: Workspace, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(index: Index, tree: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(Index, "search", fail)
        assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    assert not (paths.index / MANIFEST).exists()
    desk.searching.catch_up()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}


def test_an_index_of_another_library_is_not_used(
    desk: Workspace, paths: LibraryPaths, tmp_path: Path
) -> None:
    other = LibraryPaths.under(tmp_path / "other")
    shutil.copytree(paths.index, other.index)
    with closing(Workspace(other)) as workspace:
        assert find(workspace, "hive") == []
        workspace.searching.catch_up()
        assert find(workspace, "hive") == []


def test_a_backup_that_is_given_back_is_indexed_anew(desk: Workspace, paths: LibraryPaths) -> None:
    backup = desk.backups.make()
    note = desk.notes.add(Reference.document("essay"), "A zebra crossing").created[0].id
    desk.searching.catch_up()
    desk.close()
    restore(paths, backup)
    with closing(Workspace(paths)) as workspace:
        assert note not in find(workspace, "zebra")
        workspace.searching.catch_up()
        assert find(workspace, "zebra") == []
        assert set(find(workspace, "hive")) == {"essay", "reply", "p"}


def test_an_older_copy_of_the_library_file_is_noticed(
    desk: Workspace, paths: LibraryPaths, tmp_path: Path
) -> None:
    desk.library.copy_to(tmp_path / "older.db")
    desk.notes.add(Reference.document("essay"), "A zebra crossing")
    desk.searching.catch_up()
    desk.close()
    for each in paths.data.glob("library.db*"):
        each.unlink()
    shutil.copy(tmp_path / "older.db", paths.database)
    with closing(Workspace(paths)) as workspace:
        assert find(workspace, "zebra") == []
        workspace.searching.catch_up()
        assert find(workspace, "zebra") == []
        assert set(find(workspace, "hive")) == {"essay", "reply", "p"}


def test_a_cancelled_rebuild_leaves_all_findable(desk: Workspace) -> None:
    def cancel(done: int, total: int, message: str) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.searching.rebuild(cancel)
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.searching.catch_up()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}


def test_where_no_index_can_be_written_searches_do_without(paths: LibraryPaths) -> None:
    paths.cache.mkdir(parents=True)
    paths.index.write_text("a file stands here")
    with closing(Workspace(paths)) as workspace:
        debate = workspace.documents.create_debate("Bees").created[0].id
        add_text(workspace.library, "essay", debate, ESSAY, "On keeping bees")
        workspace.searching.catch_up()
        assert find(workspace, "summer") == ["essay"]
        with pytest.raises(DeskError, match="cannot be written"):
            workspace.searching.rebuild()


def test_while_another_process_indexes_searches_go_on(
    desk: Workspace, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.services.search.WAIT_SECONDS", 0.05)
    desk.notes.add(Reference.document("essay"), "A zebra crossing")
    with Index(paths.index, machine_key(paths.index_key)).locked(1):
        desk.searching.catch_up()
        assert len(find(desk, "zebra")) == 1
        assert desk.library.unindexed()
    desk.searching.catch_up()
    assert not desk.library.unindexed()


WRITE = """
import sys
from pathlib import Path
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
workspace = Workspace(LibraryPaths.under(Path(sys.argv[1])))
for number in range(8):
    word = f"gnu{sys.argv[2]}x{number}"
    workspace.notes.add(Reference.document("essay"), word)
    workspace.searching.catch_up()
    assert workspace.searching.search(word, typing=False).total == 1, word
workspace.close()
"""


def test_processes_that_write_and_search_at_once_do_not_fight(desk: Workspace, tmp_path: Path) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, str(tmp_path / "library"), name],
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    while any(writer.poll() is None for writer in writers):
        desk.searching.catch_up()
        assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    ended = [(writer.communicate()[1], writer.returncode) for writer in writers]
    assert ended == [("", 0)] * len(writers)
    desk.searching.catch_up()
    assert not desk.library.unindexed()
    assert len(find(desk, "gnu*")) == 16
    index = Index(desk.paths.index, machine_key(desk.paths.index_key))
    index.refresh()
    assert len(index) == len(desk.library.rows("SELECT id FROM notes")) + 4


def test_what_another_process_writes_at_any_moment_of_an_indexing_is_indexed(
    desk: Workspace, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = iter(["zebra", "gnu", "okapi"])
    read = desk.library.unindexed

    def unindexed() -> list[Unindexed]:
        marks = read()
        with closing(Workspace(paths)) as another:
            for word in islice(words, 1):
                another.notes.add(Reference.document("essay"), word)
        return marks

    monkeypatch.setattr(desk.library, "unindexed", unindexed)
    for _ in range(5):
        desk.searching.catch_up()
    for word in ("zebra", "gnu", "okapi"):
        assert len(find(desk, word)) == 1
    assert not desk.library.unindexed()
    known = desk.searching.known()
    assert known is not None
    reader, pending = known
    assert not pending
    for word in ("zebra", "gnu", "okapi"):
        assert reader.doc_freq(word) == 1


def test_what_was_read_without_an_index_is_not_answered_once_it_has_changed(
    desk: Workspace, paths: LibraryPaths
) -> None:
    note = desk.notes.add(Reference.document("essay"), "A zebra").created[0].id
    desk.searching.catch_up()
    shutil.rmtree(paths.index)
    assert len(find(desk, "zebra")) == 1
    with closing(Workspace(paths)) as another:
        another.notes.write(note, "A gnu")
        another.searching.catch_up()
    shutil.rmtree(paths.index)
    assert find(desk, "zebra") == []
    assert len(find(desk, "gnu")) == 1


REBUILD = """
import sys
from pathlib import Path
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
workspace = Workspace(LibraryPaths.under(Path(sys.argv[1])))
print("ready", flush=True)
while True:
    workspace.searching.rebuild()
"""


def test_a_process_killed_while_it_indexes_loses_nothing(desk: Workspace, tmp_path: Path) -> None:
    chance = random.Random(7)
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", REBUILD, str(tmp_path / "library")], stdout=subprocess.PIPE
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == b"ready"
            time.sleep(chance.uniform(0.05, 0.3))
            assert set(find(desk, "hive")) == {"essay", "reply", "p"}
            os.kill(process.pid, signal.SIGKILL)
        assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.searching.catch_up()
    assert not desk.library.unindexed()
    index = desk.paths.index
    assert len(list(index.glob(f"*{SUFFIX}"))) == 1
    assert {each.name for each in index.iterdir() if each.suffix != SUFFIX} == {MANIFEST, "lock"}


def test_the_ratification_debate_is_searched_in_other_typography(
    paths: LibraryPaths, ratification: Path
) -> None:
    with closing(Workspace(paths)) as workspace:
        report = workspace.imports.import_paths([ratification])
        workspace.searching.catch_up()
        assert len(report.imported) == 151
        for query in ("“mortal diseases under which”", '"MORTAL  Diseases—under which"'):
            hit = only(workspace, query)
            text = workspace.documents.text(hit.id)
            (start, end), *_ = hit.snippets[0].marks
            place = hit.snippets[0].start
            assert text[place + start : place + end] == "mortal diseases under which"
            assert hit.title == "Federalist No. 10"


class Planted:
    """A pickle that makes a folder where it is loaded."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.mark),)


def test_a_library_from_elsewhere_runs_nothing_and_is_indexed_anew(
    desk: Workspace, paths: LibraryPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index travels with a folder given to `--library`; what is in it is not from here."""
    token = desk.state.get(TOKEN)
    desk.close()
    for path in paths.index.iterdir():
        path.write_bytes(pickle.dumps(Planted(tmp_path / "ran")) + path.read_bytes())
    with closing(Workspace(paths)) as workspace:
        assert set(find(workspace, "hive")) == {"essay", "reply", "p"}
        workspace.searching.catch_up()
        workspace.searching.catch_up()
        assert workspace.searching.behind() == 0
        assert workspace.state.get(TOKEN) != token
        assert set(find(workspace, "hive")) == {"essay", "reply", "p"}
        token = workspace.state.get(TOKEN)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another machine"))
    with closing(Workspace(paths)) as workspace:
        assert set(find(workspace, "hive")) == {"essay", "reply", "p"}
        workspace.searching.catch_up()
        assert workspace.state.get(TOKEN) != token
        assert workspace.searching.behind() == 0
    assert not (tmp_path / "ran").exists()


def test_an_empty_index_that_somebody_put_there_never_finds_nothing(
    desk: Workspace, paths: LibraryPaths
) -> None:
    shutil.rmtree(paths.index)
    planted = Index(paths.index, b"the key of somebody else")
    with planted.locked(1):
        desk.state.set(TOKEN, planted.writer().commit())
    assert not desk.library.unindexed()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.searching.catch_up()
    assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    assert desk.searching.behind() == 0


CASES = [
    (
        {
            "page.html": "<html><title>Page</title><p>The treaty<sup>3</sup> was void.</p></html>",
            "plain.md": "---\ntitle: Plain\n---\nThe treaty was kept.\n",
            "raised.md": "---\ntitle: Raised\n---\nOf treaties¹² nobody spoke.\n",
            "other.md": "---\ntitle: Other\n---\nThe treatyport2 is something else.\n",
        },
        {"treaty": {"Page", "Plain", "Raised"}, '"treaty"': {"Plain"}, "treaty -void": {"Plain", "Raised"}},
    ),
    (
        {
            "wrap.txt": "The bridge is a well-\nknown landmark of the town.\n",
            "whole.md": "---\ntitle: Whole\n---\nA well-known landmark, too.\n",
            "apart.md": "---\ntitle: Apart\n---\nThe therapist and the rapist.\n",
        },
        {
            '"well-known landmark"': {"Wrap", "Whole"},
            "well-known": {"Wrap", "Whole"},
            '"a well-known land': {"Wrap", "Whole"},
            '"the rapist"': {"Apart"},
            "-well-known": {"Apart"},
        },
    ),
    (
        {
            "cpp.md": "---\ntitle: Plus\n---\nWe write C++ here.\n",
            "cs.md": "---\ntitle: Sharp\n---\nWe write C# here.\n",
            "c.md": "---\ntitle: Vitamin\n---\nVitamin C is good.\n",
            "law.md": "---\ntitle: Law\n---\nSee § 12 and §\u00a014a, but not 13; x ≠ y.\n",
            "number.md": "---\ntitle: Number\n---\nOf the 12 only 50 % paid $5.50; x = y.\n",
            "headline.md": "---\ntitle: Why C++ → trouble\n---\nNothing.\n",
        },
        {
            '"C++"': {"Plus", "Why C++ → trouble"},
            "c++": {"Plus", "Why C++ → trouble"},
            "C#": {"Sharp"},
            "C": {"Plus", "Sharp", "Vitamin", "Why C++ → trouble"},
            '"write C++ here"': {"Plus"},
            "write -C#": {"Plus"},
            "title:C++": {"Why C++ → trouble"},
            "§ 12": {"Law"},
            "§12": {"Law"},
            '"§ 14a"': {"Law"},
            "§ 13": set(),
            "§": {"Law"},
            "≠": {"Law"},
            '"x ≠ y"': {"Law"},
            "x y": {"Law", "Number"},
            "50%": {"Number"},
            "50 %": {"Number"},
            "$5": {"Number"},
            "→": {"Why C++ → trouble"},
            "=": {"Number"},
            "12": {"Law", "Number"},
        },
    ),
    (
        {
            "plain.md": "---\ntitle: Plain\n---\nالعدل في الميزان قبل أن يكون في المحكمة.\n",
            "drawn.md": "---\ntitle: Drawn\n---\nالعـــدل في الميزان.\n",
        },
        {"العدل": {"Plain", "Drawn"}, '"العـــدل في"': {"Plain", "Drawn"}},
    ),
]


@pytest.mark.parametrize("indexed", [False, True], ids=["before indexing", "after indexing"])
@pytest.mark.parametrize(
    ("files", "queries"), CASES, ids=["footnote numbers", "hyphens at line ends", "symbols", "tatweel"]
)
def test_words_are_found_however_they_are_set(
    paths: LibraryPaths, tmp_path: Path, files: dict[str, str], queries: dict[str, set[str]], indexed: bool
) -> None:
    (tmp_path / "texts").mkdir()
    for name, content in files.items():
        (tmp_path / "texts" / name).write_text(content, "utf-8")
    with closing(Workspace(paths)) as workspace:
        workspace.imports.import_paths([tmp_path / "texts"])
        if indexed:
            workspace.searching.catch_up()
        for query, titles in queries.items():
            result = workspace.searching.search(query, typing=query.count('"') == 1)
            assert {hit.title for hit in result.hits} == titles, query


def test_a_symbol_is_marked_with_the_word_it_belongs_to(desk: Workspace) -> None:
    desk.notes.add(Reference.document("essay"), "We write C++ here, and § 12 says x ≠ y.")
    for query, marked in (("C++", "C++"), ("§12", "§ 12"), ("≠", "≠"), ('"write C++"', "write C++")):
        (snippet,) = only(desk, query).snippets
        first, last = snippet.marks[0][0], snippet.marks[-1][1]
        assert snippet.text[first:last] == marked


def test_what_goes_to_the_trash_and_returns_is_neither_read_nor_indexed_anew(
    desk: Workspace, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    entries = SearchableItems.entries

    def note(items: SearchableItems, keys: Iterable[str]) -> Iterator[Entry | None]:
        listed = list(keys)
        read.extend(listed)
        return entries(items, listed)

    monkeypatch.setattr(SearchableItems, "entries", note)
    debate = desk.documents.debates()[0].id
    map_id = desk.maps.maps()[0].id
    manifest = (paths.index / MANIFEST).read_bytes()
    for reference, left in (
        (Reference.debate(debate), set()),
        (Reference.map(map_id), {"essay", "reply"}),
        (Reference.document("essay"), {"reply", "p"}),
    ):
        desk.trash.put([reference])
        assert set(find(desk, "hive")) == left
        desk.searching.catch_up()
        assert set(find(desk, "hive")) == left
        desk.undo.undo()
        assert set(find(desk, "hive")) == {"essay", "reply", "p"}
    desk.trash.put([Reference.document("essay")])
    assert desk.searching.hit_spans("hive", "essay") == []
    assert read == ["document/essay"]
    assert (paths.index / MANIFEST).read_bytes() == manifest


def test_an_answer_that_is_wanted_soon_reads_the_latest_changes_first_and_the_next_one_more(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.services.search.SCAN_LIMIT", 2_000)
    notes = [desk.notes.add(Reference.document("essay"), f"Gnu {n}").created[0].id for n in range(9)]
    result = desk.searching.search("gnu", soon=True)
    assert (sorted(ids(result)), result.unindexed, result.unread) == (sorted(notes[-4:]), 9, 5)
    assert desk.searching.search("gnu", soon=True).unread == 1
    result = desk.searching.search("gnu", soon=True)
    assert (sorted(ids(result)), result.unread) == (sorted(notes), 0)
    assert desk.searching.is_little_behind()
    desk.searching.catch_up()
    assert (desk.searching.search("gnu").total, desk.searching.behind()) == (9, 0)


def test_a_map_is_indexed_without_counting_it_for_each_node(desk: Workspace) -> None:
    """The time would grow with the square of its nodes."""
    nodes = [Node(f"n{number}", "claim", f"Gnu {number}") for number in range(50)]
    desk.maps.add_map(desk.documents.debates()[0].id, ArgumentMap.of("", "Gnus", nodes))
    statements: list[str] = []
    desk.library._connection.set_trace_callback(statements.append)
    desk.searching.catch_up()
    desk.library._connection.set_trace_callback(None)
    assert not [each for each in statements if "count(*)" in each]
    assert desk.searching.search("gnu").total == 50


@pytest.mark.parametrize("indexed", [True, False])
def test_highlights_are_found_by_words_colour_tag_and_the_text_that_they_are_in(
    desk: Workspace, indexed: bool
) -> None:
    text = desk.documents.text("essay")
    start = text.index("one hive")
    blue = desk.annotations.add("essay", start, start + 8, "blue").created[0].id
    plain = desk.annotations.add("reply", 0, 12, "yellow").created[0].id
    desk.annotations.retag([blue], ["city life"])
    essay = desk.documents.document("essay")
    desk.documents.describe(replace(essay, author="Ann Keeper"))
    if indexed:
        desk.searching.catch_up()
        assert not desk.searching.behind()

    def found(query: str) -> list[str]:
        return ids(desk.searching.search(query, typing=False))

    assert found("in:highlights") == [blue, plain] or found("in:highlights") == [plain, blue]
    assert found("in:highlights hive") == [blue]
    assert found("in:highlights kind:yellow") == [plain]
    assert found("in:highlights tag:city") == [blue]
    assert found("in:highlights author:keeper") == [blue]
    assert found('in:highlights title:"keeping bees"') == [blue]
    assert found("keeper") == ["essay"]
    (hit,) = desk.searching.search("in:highlights hive", typing=False).hits
    assert (hit.type, hit.within, hit.title) == ("highlight", "essay", "“one hive”")
    assert hit.subtitle == "Blue highlight in “On keeping bees” · Ann Keeper · #city life"
    assert [snippet.marks for snippet in hit.snippets] == [((4, 8),)]
    desk.trash.put([Reference.document("essay")])
    assert found("in:highlights") == [plain]
    desk.undo.undo()
    desk.annotations.remove(plain)
    assert found("in:highlights") == [blue]


def test_near_lists_and_marks_what_is_near_and_only_that(desk: Workspace) -> None:
    desk.searching.catch_up()
    hit = only(desk, "street near/4 hive in:texts")
    assert hit.title == "On keeping bees"
    marked = [snippet.text[start:end] for snippet in hit.snippets for start, end in snippet.marks]
    assert marked == ["street", "hive"]
    assert hit.occurrences == 2
    text = desk.documents.text("essay")
    spans = [text[start:end] for start, end in desk.searching.hit_spans("street near/4 hive", "essay")]
    assert spans == marked
    assert text.count("street") > 1  # the others stand apart from any hive
    assert ids(desk.searching.search("(hive OR honey) near/3 summer in:texts")) == ["essay"]


def test_what_is_nearly_a_field_is_named_whether_something_is_found_or_not(desk: Workspace) -> None:
    nothing, some = (desk.searching.search(query) for query in ("autor:wary", "titel:wasps OR hive"))
    assert (nothing.total, nothing.unknown_field, nothing.suggestion) == (0, "autor", "author:wary")
    assert (some.unknown_field, some.suggestion) == ("titel", "title:wasps OR hive")
    assert some.total
    assert find(desk, "author:wary") == ["o"]
