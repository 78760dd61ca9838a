"""References in RIS: what managers write, what can't be read, and round trips."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.entries import ReferenceList
from debatedesk.formats.references.ris import RisFormat


def read(text: str) -> ReferenceList:
    return RisFormat().read(Path("refs.ris"), text.encode())


def test_an_article_has_all_its_fields() -> None:
    entry = read(
        "TY  - JOUR\nTI  - Freedom and\n  Resentment\nAU  - Strawson, P. F.\nAU  - van Inwagen, Peter\n"
        "PY  - 1962\n"
        "DA  - 1962/05/09/\nT2  - Proceedings\nVL  - 48\nIS  - 2\nSP  - 1\nEP  - 25\nDO  - doi:10.1000/x\n"
        "SN  - 0068-1202\nUR  - https://example.org\nY2  - 2024/01/02/\nL1  - files/3/a.pdf\n"
        "KW  - free will\n"
        "N1  - <p>Mine</p>\nID  - s62\nER  - \n"
    ).entries[0]
    assert entry.publication == Publication(
        type="article-journal",
        title="Freedom and Resentment",
        authors=(PersonName("Strawson", "P. F."), PersonName("Inwagen", "Peter", "van")),
        issued="1962-05-09",
        container="Proceedings",
        volume="48",
        issue="2",
        page="1-25",
        doi="10.1000/x",
        issn="0068-1202",
        url="https://example.org",
        accessed="2024-01-02",
        key="s62",
    )
    assert (entry.files, entry.tags, entry.notes[0].is_html) == (("files/3/a.pdf",), ("free will",), True)


def test_a_chapter_has_its_book_and_a_book_without_title_tag_its_own() -> None:
    text = "TY  - CHAP\nTI  - Part\nBT  - Whole\nA2  - Ed, E.\nER  -\n"
    text += "TY  - BOOK\nBT  - Alone\nSN  - 978-1\nER  - "
    part, book = (entry.publication for entry in read(text).entries)
    assert (part.title, part.container, part.editors) == ("Part", "Whole", (PersonName("Ed", "E."),))
    assert (book.title, book.container, book.isbn) == ("Alone", "", "978-1")


def test_what_is_out_of_place_is_told_with_its_line() -> None:
    found = read("rubbish\nTY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \nAU  - Lost, L.")
    assert [entry.publication.title for entry in found.entries] == ["A", "B"]
    assert found.problems == (
        "Line 1: “rubbish” belongs to no reference.",
        "Line 2: “A” has no end (ER); it was read all the same.",
        "Line 7: “AU” stands outside of a reference.",
    )


def test_a_file_without_references_is_refused() -> None:
    with pytest.raises(FormatError, match="holds no reference that can be read"):
        read("nothing")


def test_pages_with_a_dash_are_a_first_and_a_last_one() -> None:
    written = RisFormat().write([Publication(type="book", title="Bees", page="11–19")])
    assert "SP  - 11\n" in written.replace("\r", "")
    assert "EP  - 19\n" in written.replace("\r", "")


words = st.text(st.characters(categories=["L", "N"], codec="utf-8"), min_size=1, max_size=12)
line = st.lists(words, max_size=4).map(" ".join)
capital = st.text(st.characters(categories=["Lu"], codec="ascii"), min_size=1, max_size=6)
names = st.one_of(
    st.builds(PersonName, capital, line, st.sampled_from(["", "von"])),
    st.builds(PersonName, capital, capital, st.just("de la"), st.just("Jr.")),
    st.builds(lambda literal: PersonName(literal=literal), capital),
)


@given(
    st.builds(
        Publication,
        type=st.sampled_from(["article-journal", "book", "chapter", "webpage", "thesis", "document"]),
        title=line.filter(bool),
        authors=st.lists(names, max_size=3).map(tuple),
        issued=st.sampled_from(["", "1859", "2020-05", "2020-05-06", "2020-05/2020-06", "forthcoming"]),
        container=line,
        page=st.sampled_from(["", "7", "7-9", "7, 9-11", "xii-xiv"]),
        publisher=line,
        abstract=line,
        key=st.just("key"),
    )
)
def test_what_is_written_is_read_the_same(publication: Publication) -> None:
    assert [entry.publication for entry in read(RisFormat().write([publication])).entries] == [publication]
