"""The index on disk: what it finds, and that it notices whatever happened to its files."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.search.description import Description
from debatedesk.search.engine.index import MANIFEST, MOST_SMALL, Index, IndexWriter
from debatedesk.search.engine.protocol import IndexLost
from debatedesk.search.engine.segment_files import SUFFIX
from debatedesk.search.entries import Entry, matches
from debatedesk.search.query import parse
from debatedesk.search.query_tree import Term

KEY = b"the key of these tests"
TEXTS = {
    "hive": (
        "A hive for every street",
        "Ada Keeper",
        "Every street should keep one hive. A hive is a task.",
    ),
    "stings": (
        "Stings are no small thing",
        "Bo Wary",
        "One in fifty is in danger from a sting. The army of bees!",
    ),
    "honey": (
        "Honey for the school",
        "Cléo Baker",
        "Our school would take the honey, and the street its hives.",
    ),
}


def entry(key: str, title: str, author: str, text: str, **known: str) -> Entry:
    return Entry.of(Description(f"document/{key}", "d", title=title, author=author, **known), text)


def entries() -> list[Entry]:
    return [entry(key, *values) for key, values in TEXTS.items()]


def write(index: Index, add: list[Entry], remove: frozenset[str] = frozenset()) -> None:
    with index.locked(1) as mine:
        assert mine
        writer = IndexWriter(index)
        writer.remove(remove)
        for each in add:
            writer.add(each)
        writer.commit()
    index.refresh()


def found(index: Index, query: str, typing: bool = False) -> list[str]:
    tree = parse(query, typing).tree
    assert tree is not None
    result = index.search(tree)
    return [result.entries[number].description.key.removeprefix("document/") for number in result.best()]


@pytest.fixture
def index(tmp_path: Path) -> Index:
    made = Index(tmp_path / "index", KEY)
    write(made, entries())
    return made


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("hive", {"hive"}),
        ("hiv*", {"hive", "honey"}),
        ("street", {"hive", "honey"}),
        ("street honey", {"honey"}),
        ("honey OR sting", {"honey", "stings"}),
        ("street -honey", {"hive"}),
        ("-street", {"stings"}),
        ('"the street"', {"honey"}),
        ('"street the"', set()),
        ('"would take the honey and the street"', {"honey"}),
        ('"would take the honey and the stree*"', set()),
        ('street -"the street"', {"hive"}),
        ("author:cleo", {"honey"}),
        ("CLÉO", {"honey"}),
        ('author:"bo wary"', {"stings"}),
        ('author:"wary bo"', set()),
        ("title:street", {"hive"}),
        ("title:street OR author:bo", {"hive", "stings"}),
        ("zebra", set()),
        ("a", {"hive", "stings"}),
    ],
)
def test_queries_find_what_matches_them(index: Index, query: str, keys: set[str]) -> None:
    assert set(found(index, query)) == keys


def test_a_title_counts_more_than_the_text_and_a_whole_word_more_than_a_beginning(index: Index) -> None:
    assert found(index, "street") == ["hive", "honey"]
    assert found(index, "hive", typing=True) == ["hive", "honey"]


def test_texts_with_more_words_that_begin_so_come_first(tmp_path: Path) -> None:
    index = Index(tmp_path / "index", KEY)
    few = entry("few", "", "", "the militia and some other words to read")
    many = entry("many", "", "", "the militia, military, militia and militants")
    write(index, [few, many, entry("exact", "", "", "milit and some other words to read")])
    assert found(index, "milit*") == ["exact", "many", "few"]


def test_a_beginning_that_many_words_have_is_found_too(tmp_path: Path) -> None:
    index = Index(tmp_path / "index", KEY)
    words = " ".join(f"co{number}x" for number in range(200))
    write(
        index,
        [entry("many", "", "", words), entry("one", "", "", "co and more"), entry("none", "", "", "oc")],
    )
    assert found(index, "co*") == ["one", "many"]
    assert found(index, "more co*") == ["one"]
    assert found(index, '"and mo*"') == []
    assert found(index, "author:co*") == []


def test_of_a_beginning_that_many_words_have_the_text_with_most_of_them_comes_first(tmp_path: Path) -> None:
    index = Index(tmp_path / "index", KEY)
    words = [f"co{number}x" for number in range(200)]
    for key, many in (("some", 90), ("most", 200), ("few", 3)):
        write(index, [entry(key, "", "", " ".join(words[:many] + ["other"] * (200 - many)))])
    write(index, [entry("exact", "", "", "co " + "other " * 199)])
    assert found(index, "co*") == ["exact", "most", "some", "few"]
    write(index, [], frozenset({"document/most"}))
    assert found(index, "co*") == ["exact", "some", "few"]


def test_a_single_letter_finds_all_that_have_a_word_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debatedesk.search.engine.ranking.MOST_COUNTED", 50)
    monkeypatch.setattr("debatedesk.search.engine.segments.AT_ONCE", 7)
    index = Index(tmp_path / "index", KEY)
    for key, first in (("c", "c"), ("cd", "cd"), ("d", "d")):
        write(index, [entry(key, "", "", " ".join(f"{letter}{n}x" for n in range(90) for letter in first))])
    assert sorted(found(index, "c*")) == ["c", "cd"]
    assert sorted(found(index, "d*")) == ["cd", "d"]
    assert found(index, "c* d*") == ["cd"]


def test_a_word_counts_once_however_many_segments_hold_it(tmp_path: Path) -> None:
    index = Index(tmp_path / "index", KEY)
    both = entry("both", "", "", "militia and the minister")
    write(index, [entry("often", "", "", "militia, militia and the other")])
    write(index, [both])
    apart = sorted(index.search(Term(("mili",), prefix=True)).scores.values())
    write(
        index,
        [entry("often", "", "", "militia, militia and the other"), both],
        frozenset({"document/often", "document/both"}),
    )
    assert sorted(index.search(Term(("mili",), prefix=True)).scores.values()) == pytest.approx(apart)


def test_dates_kinds_and_places_narrow(tmp_path: Path) -> None:
    index = Index(tmp_path / "index", KEY)
    dated = [
        entry("a", "", "", "word", date="1787-11-22", kind="essay\ntext"),
        entry("b", "", "", "word", date="1788", kind="open letter\ntext"),
        entry("c", "", "", "word", stance="opposes"),
    ]
    write(
        index,
        [*dated, Entry.of(Description("note/n", "d", date="1787-12-01", tag="open question"), "word")],
    )
    assert found(index, "date:1787") == ["a", "note/n"]
    assert found(index, "word date:1787-11") == ["a"]
    assert found(index, "date:1787-12..1788-06") == ["b", "note/n"]
    assert found(index, "date:1788..") == ["b"]
    assert found(index, "date:..1787") == ["a", "note/n"]
    assert found(index, "kind:essays OR kind:letter") == ["a", "b"]
    assert found(index, "stance:oppose") == ["c"]
    assert found(index, "in:notes word") == ["note/n"]
    assert found(index, 'tag:"open question"') == ["note/n"]


def test_what_is_removed_is_found_no_more_and_what_is_changed_in_its_new_form(index: Index) -> None:
    write(index, [entry("hive", "A wasp nest", "", "Nothing of bees.")], frozenset({"document/hive"}))
    assert found(index, "hive") == []
    assert found(index, "wasp") == ["hive"]
    write(index, [], frozenset({"document/hive"}))
    assert found(index, "wasp") == []
    assert len(index) == 2


def test_many_small_changes_end_in_few_segments(index: Index, tmp_path: Path) -> None:
    for number in range(3 * MOST_SMALL):
        write(index, [entry("stings", "", "", f"version{number}")], frozenset({"document/stings"}))
    assert found(index, f"version{3 * MOST_SMALL - 1}") == ["stings"]
    assert found(index, "version0") == []
    assert set(found(index, "street")) == {"hive", "honey"}
    assert len(list((tmp_path / "index").glob(f"*{SUFFIX}"))) <= MOST_SMALL + 1


def test_an_index_that_lost_all_it_held_finds_nothing(index: Index) -> None:
    write(index, [], frozenset(f"document/{key}" for key in TEXTS))
    assert found(index, "hive") == []
    assert len(index) == 0


def test_another_process_sees_what_was_committed(index: Index, tmp_path: Path) -> None:
    other = Index(tmp_path / "index", KEY)
    other.refresh()
    assert found(other, "wasp") == []
    write(index, [entry("wasp", "", "", "A wasp.")], frozenset({"document/hive"}))
    assert found(other, "hive") == ["hive"], "what was opened stays whole"
    other.refresh()
    assert found(other, "wasp") == ["wasp"]
    assert found(other, "title:hive") == []


def test_only_one_at_a_time_may_write(index: Index, tmp_path: Path) -> None:
    other = Index(tmp_path / "index", KEY)
    with index.locked(1) as mine, other.locked(0) as theirs:
        assert (mine, theirs) == (True, False)
    with other.locked(0) as theirs:
        assert theirs


def test_what_was_not_committed_is_not_there_and_is_swept_away(index: Index, tmp_path: Path) -> None:
    writer = IndexWriter(index)
    writer.add(entry("wasp", "", "", "A wasp."))
    writer.flush()
    assert len(list((tmp_path / "index").glob(f"*{SUFFIX}"))) == 2
    index.refresh()
    assert found(index, "wasp") == []
    write(index, [])
    assert len(list((tmp_path / "index").glob(f"*{SUFFIX}"))) == 1


def test_a_missing_index_is_told(tmp_path: Path) -> None:
    with pytest.raises(IndexLost):
        Index(tmp_path / "nowhere", KEY).refresh()


def test_a_flipped_bit_anywhere_is_noticed(index: Index, tmp_path: Path) -> None:
    index.forget()
    for path in (next((tmp_path / "index").glob(f"*{SUFFIX}")), tmp_path / "index" / MANIFEST):
        whole = path.read_bytes()
        for at in range(0, len(whole), max(1, len(whole) // 150)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
            with pytest.raises(IndexLost):
                Index(tmp_path / "index", KEY).refresh()
        path.write_bytes(whole)
    index.refresh()
    assert found(index, "hive") == ["hive"]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"body": {}, "digest": ""}', b"\xff"])
def test_a_manifest_that_is_none_is_noticed(index: Index, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "index" / MANIFEST).write_bytes(content)
    with pytest.raises(IndexLost):
        index.refresh()


def test_a_segment_that_is_gone_is_noticed(index: Index, tmp_path: Path) -> None:
    next((tmp_path / "index").glob(f"*{SUFFIX}")).unlink()
    with pytest.raises(IndexLost):
        Index(tmp_path / "index", KEY).refresh()


WORDS = st.lists(st.sampled_from(["army", "arm", "armed", "navy", "we", "é"]), max_size=9).map(" ".join)
LEAVES = [
    "army",
    "ar*",
    "we",
    '"we army"',
    "title:navy",
    "arm",
    "e",
    '"army na*"',
    '"we army navy arm*"',
    '"army army we"',
]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6),
    st.lists(st.sampled_from([*LEAVES, "OR", "NOT", "(", ")"]), min_size=1, max_size=7).map(" ".join),
)
def test_the_index_finds_exactly_what_looking_at_each_entry_finds(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str, str]], query: str
) -> None:
    tree = parse(query).tree
    if tree is None:
        return
    made = [entry(str(number), *values) for number, values in enumerate(texts)]
    index = Index(tmp_path_factory.mktemp("index"), KEY)
    write(index, made[::2])
    write(index, made[1::2])
    wanted = {each.description.key.removeprefix("document/") for each in made if matches(tree, each)}
    assert set(found(index, query)) == wanted


def test_what_was_released_is_read_again(index: Index) -> None:
    assert found(index, "street") == ["hive", "honey"]
    index.release()
    assert found(index, "honey") == ["honey"]
    assert index.reader().entries[0].words.text.startswith(b" every street ")
