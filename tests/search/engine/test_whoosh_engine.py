"""Whoosh over our segments: its own searcher finds and ranks what ours does, and nothing is unpickled."""

import re
from pathlib import Path

import pytest
from whoosh import query
from whoosh.searching import Searcher

from debatedesk.search.description import Description
from debatedesk.search.engine import whoosh_engine
from debatedesk.search.engine.index import Index
from debatedesk.search.engine.ranking import Ranking
from debatedesk.search.engine.segment_writing import build_segment
from debatedesk.search.engine.segments import Segment
from debatedesk.search.engine.whoosh_engine import open_reader, postings_of
from debatedesk.search.entries import Entry
from debatedesk.search.query_tree import Term

TEXTS = [
    ("A hive for every street", "Every street should keep one hive. A hive is a task."),
    ("Stings are no small thing", "One in fifty is in danger from a sting. The army of bees!"),
    ("Honey for the school", "Our school would take the honey, and the street its hives."),
    ("", "Nothing of that is said here."),
]


@pytest.fixture
def segment() -> Segment:
    entries = [
        Entry.of(Description(f"document/{number}", title=title), text)
        for number, (title, text) in enumerate(TEXTS)
    ]
    return Segment("made", memoryview(b"".join(build_segment(entries))))


@pytest.fixture
def searcher(segment: Segment) -> Searcher:
    return Searcher(open_reader(segment))


@pytest.mark.parametrize("field", ["body", "title"])
@pytest.mark.parametrize("word", ["street", "hive", "a", "the", "zebra"])
def test_whoosh_scores_a_word_as_the_ranking_does(
    segment: Segment, searcher: Searcher, field: str, word: str
) -> None:
    weight = {"body": 1.0, "title": 3.0}[field]
    found = searcher.search(query.Term(field, word), limit=None)
    theirs = {hit.docnum: weight * hit.score for hit in found}
    assert Ranking([segment]).word(field, word) == pytest.approx(theirs)


@pytest.mark.parametrize(
    ("asked", "numbers"),
    [
        (query.And([query.Term("body", "street"), query.Term("body", "hive")]), {0}),
        (query.Or([query.Term("body", "army"), query.Term("title", "honey")]), {1, 2}),
        (query.And([query.Term("body", "street"), query.Not(query.Term("body", "honey"))]), {0}),
        (query.Prefix("body", "hi"), {0, 2}),
        (query.Every(), {0, 1, 2, 3}),
    ],
)
def test_whoosh_answers_its_own_queries(searcher: Searcher, asked: query.Query, numbers: set[int]) -> None:
    assert {hit.docnum for hit in searcher.search(asked, limit=None)} == numbers


def test_words_frequencies_and_lengths_are_told_to_whoosh(segment: Segment, searcher: Searcher) -> None:
    reader = searcher.reader()
    assert (reader.doc_count(), reader.field_length("title")) == (4, 14)
    assert reader.doc_field_length(1, "body") == 13
    assert (reader.doc_frequency("body", "street"), reader.frequency("body", "hive")) == (2, 2)
    assert list(reader.expand_prefix("body", "s")) == [b"said", b"school", b"should", b"sting", b"street"]
    assert ("title", "stings") in reader
    assert ("title", "army") not in reader
    assert next(iter(reader.all_terms())) == ("body", b"a")


def test_a_word_that_is_nowhere_has_no_postings(segment: Segment) -> None:
    reader = open_reader(segment)
    assert postings_of(reader, "body", "hive") == ([0], [2])
    assert [*map(list, postings_of(reader, "body", "zebra"))] == [[], []]


def test_what_is_used_of_whoosh_is_public() -> None:
    source = Path(whoosh_engine.__file__).read_text("utf-8")
    for name in ("_ids", "_weights", "_terms", "_perdoc", "whoosh3", "pickle."):
        assert f".{name}" not in source


def test_one_module_alone_knows_whoosh() -> None:
    package = Path(whoosh_engine.__file__).parents[2]
    knowing = [
        path
        for path in package.rglob("*.py")
        if re.search(r"^\s*(from|import) whoosh\b", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert knowing == [Path(whoosh_engine.__file__)]


def test_nothing_is_unpickled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise AssertionError("something was unpickled")

    for name in ("whoosh.filedb.structfile.load_pickle", "whoosh.codec.whoosh3.loads", "pickle.loads"):
        monkeypatch.setattr(name, fail)
    index = Index(tmp_path / "index", b"key")
    with index.locked(1):
        writer = index.writer()
        for number, (title, text) in enumerate(TEXTS):
            writer.add(Entry.of(Description(f"document/{number}", title=title), text))
        writer.commit()
    other = Index(tmp_path / "index", b"key")
    other.refresh()
    assert other.search(Term(("street",))).best() == [0, 2]
