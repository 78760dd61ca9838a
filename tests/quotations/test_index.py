"""The quotation finder with an index: the verdicts are those without, whatever the index knows."""

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.text.tokens import Words, analyse
from debatedesk.quotations.finder import QuotationFinder
from debatedesk.quotations.index import IndexedTexts
from debatedesk.quotations.model import Verdict
from debatedesk.search.description import Description
from debatedesk.search.engine.index import Index, IndexWriter
from debatedesk.search.entries import Entry

KEY = b"the key of these tests"
WORDS = st.sampled_from(
    [
        "the",
        "a",
        "hive",
        "river",
        "of",
        "and",
        "it",
        "naïve",
        "Straße",
        "don’t",
        "ﬁne",
        "水",
        "は",
        "—",
        "sting,",
    ]
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=6)


class Texts:
    """Texts in memory; of those that are indexed, the index knows the words."""

    def __init__(self, texts: Mapping[str, str], indexed: IndexedTexts | None = None) -> None:
        self.by_id = texts
        self.indexed = indexed

    def words(self) -> Iterable[tuple[str, bytes]]:
        return [(name, self.analysed(name).text) for name in self.by_id]

    def analysed(self, document: str) -> Words:
        if self.indexed is not None and document in self.indexed:
            return self.indexed.analysed(document)
        return analyse(self.by_id[document])

    def text(self, document: str) -> str:
        return self.by_id[document]

    def described(self, document: str) -> tuple[str, str]:
        return document, ""


def indexed(directory: Path, texts: Mapping[str, str], documents: Iterable[str]) -> IndexedTexts:
    """Write an index with two segments, in which notes stand beside the texts, and read it."""
    index = Index(directory, KEY)
    directory.mkdir()
    for half in (0, 1):
        writer = IndexWriter(index)
        for name in list(texts)[half::2]:
            writer.add(Entry.of(Description(f"document/{name}"), texts[name]))
            writer.add(Entry.of(Description(f"note/{name}"), f"{texts[name]} of a note"))
        writer.commit()
        index.refresh()
    return IndexedTexts(index.reader(), set(documents))


def both(texts: list[str], known: list[bool], quotation: str) -> tuple[Verdict, Verdict]:
    """Check with an index that knows some of the texts, and without any."""
    named = {f"t{number}": text for number, text in enumerate(texts)}
    current = [name for name, is_known in zip(named, known, strict=False) if is_known]
    with tempfile.TemporaryDirectory() as directory:
        some = indexed(Path(directory) / "index", named, current)
        assert all(name in some for name in current)
        with_index = QuotationFinder(Texts(named, some), some).check(quotation)
    return with_index, QuotationFinder(Texts(named)).check(quotation)


@settings(max_examples=40)
@given(TEXTS, st.lists(st.booleans(), min_size=6, max_size=6), st.data())
def test_exact_words_are_found_at_the_same_places(
    texts: list[str], known: list[bool], data: st.DataObject
) -> None:
    words = data.draw(st.sampled_from(texts)).split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    with_index, without = both(texts, known, " ".join(words[first:last]))
    assert with_index.status == without.status
    if without.status == "exact":
        assert {(each.document, each.start) for each in with_index.matches} == {
            (each.document, each.start) for each in without.matches
        }


@settings(max_examples=40)
@given(TEXTS, st.lists(st.booleans(), min_size=6, max_size=6), st.lists(WORDS, min_size=3, max_size=30))
def test_other_words_are_exact_in_neither_or_both(
    texts: list[str], known: list[bool], words: list[str]
) -> None:
    with_index, without = both(texts, known, " ".join(words))
    assert (with_index.status == "exact") == (without.status == "exact")
    assert (with_index.status == "not found") == (without.status == "not found")


def test_the_words_of_a_text_in_the_index_are_those_of_the_text(tmp_path: Path) -> None:
    texts = {"a": "A naïve hive, on the Straße.", "b": "Nobody’s river"}
    known = indexed(tmp_path / "index", texts, texts)
    for name, text in texts.items():
        read, anew = known.analysed(name), analyse(text)
        assert (read.text, list(read.starts), list(read.lengths)) == (
            anew.text,
            list(anew.starts),
            list(anew.lengths),
        )
    assert list(known.holding("hive")) == ["a"]
    assert {"hive", "strasse", "river"} <= set(known.words())
