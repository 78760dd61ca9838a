"""References in BibTeX: what people's files hold, what can't be read, and round trips."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.bibtex import BibtexFormat, files_of
from debatedesk.formats.references.entries import ReferenceList


def read(text: str) -> ReferenceList:
    return BibtexFormat().read(Path("refs.bib"), text.encode())


def only(text: str) -> Publication:
    entries = read(text).entries
    assert len(entries) == 1
    return entries[0].publication


def test_an_article_has_all_its_fields() -> None:
    said = only(
        """@Article{hare1981,
  author = {Hare, R. M. and de Beauvoir, Simone},
  title = {Moral {Thinking}}, subtitle = "Its Levels",
  journaltitle = {Mind}, date = {1981-05-03}, volume = 7, number = {2}, pages = {12--34},
  doi = {https://doi.org/10.1000/ABC.1}, issn = {0026-4423}, url = {https://example.org/a_b?x=1\\&y=2},
  urldate = {2024-01-02}, langid = {english},
}"""
    )
    assert said == Publication(
        type="article-journal",
        title="Moral Thinking: Its Levels",
        authors=(PersonName("Hare", "R. M."), PersonName("Beauvoir", "Simone", "de")),
        issued="1981-05-03",
        container="Mind",
        volume="7",
        issue="2",
        page="12-34",
        doi="10.1000/ABC.1",
        issn="0026-4423",
        url="https://example.org/a_b?x=1&y=2",
        accessed="2024-01-02",
        language="english",
        key="hare1981",
    )


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"G{\"o}del, {\'E}tudes", "Gödel, Études"),
        (r"\'{E}tude \'etude \c{c}a \c ca na{\"\i}ve", "Étude étude ça ça naïve"),
        (r"Stra{\ss}e, {\O}re, \L{}odz, \AA ngstr\"om", "Straße, Øre, Łodz, Ångström"),
        (r"\v{S}koda, Erd{\H o}s, Dvo{\v r}\'ak", "Škoda, Erdős, Dvořák"),
        (r"a -- b --- c, ``so'' 50\% \& more", "a – b — c, “so” 50% & more"),
        (r"The {DNA} of \emph{Homo~sapiens}", "The DNA of Homo sapiens"),
        (r"On $\alpha$ and \textit{b}", "On α and b"),
        ("one\n   line", "one line"),
    ],
)
def test_latex_is_read_as_what_it_prints(latex: str, text: str) -> None:
    assert only("@book{a, title = {" + latex + "}}").title == text


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Ludwig van Beethoven", [PersonName("Beethoven", "Ludwig", "van")]),
        ("van der Berg, Jr., Jan", [PersonName("Berg", "Jan", "van der", "Jr.")]),
        ("{World Health Organization}", [PersonName(literal="World Health Organization")]),
        ("{Barnes and Noble} and Plato", [PersonName(literal="Barnes and Noble"), PersonName("Plato")]),
        ("Doe, Jane AND Roe, Bo", [PersonName("Doe", "Jane"), PersonName("Roe", "Bo")]),
        ("Mill, John Stuart and others", [PersonName("Mill", "John Stuart")]),
        ("family=Stein, given=Edith, prefix=von", [PersonName("Stein", "Edith", "von")]),
        (r"{\'E}mile Durkheim", [PersonName("Durkheim", "Émile")]),
        ("{von Neumann}, John", [PersonName("von Neumann", "John")]),
    ],
)
def test_names_are_parted(field: str, names: list[PersonName]) -> None:
    assert list(only("@book{a, author = {" + field + "}}").authors) == names


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ("date = {2020-05/2020-06}", "2020-05/2020-06"),
        ("date = {1850~}", "1850"),
        ("year = 2020, month = mar", "2020-03"),
        ("year = {2020}, month = {7}, day = 4", "2020-07-04"),
        ("year = {forthcoming}", "forthcoming"),
        ('year = 1999, month = "5~" # may', "1999-05"),
    ],
)
def test_dates_are_written_as_iso_has_them(fields: str, issued: str) -> None:
    assert only("@misc{a, " + fields + "}").issued == issued


def test_strings_are_put_in_and_joined() -> None:
    text = '@string{mind = "Mind"} @STRING(q = { Quarterly})\n@article{a, journal = mind # q # " (new)"}'
    assert only(text).container == "Mind Quarterly (new)"


def test_a_chapter_takes_from_its_book_what_it_lacks() -> None:
    text = """@incollection{part, author={A, B}, title={Part}, pages={1-2}, crossref={Whole}}
@collection{whole, editor={C, D}, title={Whole}, publisher={OUP}, year=1999}"""
    part = read(text).entries[0].publication
    assert (part.title, part.container, part.publisher, part.issued) == ("Part", "Whole", "OUP", "1999")
    assert part.editors == (PersonName("C", "D"),)


def test_a_circle_of_crossrefs_ends_and_a_missing_one_is_told() -> None:
    text = "@book{a, crossref={b}, title={A}}\n@book{b, crossref={a}}\n@book{c, title={C}, crossref={gone}}"
    found = read(text)
    assert len(found.entries) == 3
    assert found.problems == ("Line 3: “c” refers to “gone”, which is not in the file.",)


def test_a_broken_entry_is_told_with_key_and_line_and_the_others_are_read() -> None:
    text = "@book{one, title={A}}\n\n@article{bad, author = {X, title = {Y}\n\n"
    text += "@book{two, title={B}}\n@book{x y}"
    found = read(text)
    assert [entry.publication.key for entry in found.entries] == ["one", "two", "x y"]
    assert found.problems == ("Line 3: “bad” cannot be read: a brace or a quotation mark is not closed.",)


def test_comments_are_passed_over_and_a_key_that_comes_again_is_told() -> None:
    text = (
        '@comment{ @book{no, title={N}} } % a@b.c\n@preamble{"x"}\n@book{A,title={1}}\n@book{a,title={2}}'
    )
    found = read(text)
    assert [entry.publication.title for entry in found.entries] == ["1", "2"]
    assert found.problems == ("Line 4: “a” is also the key of the entry in line 3.",)


@pytest.mark.parametrize(
    ("field", "paths"),
    [
        ("Full Text PDF:files/12/Mill - 1859.pdf:application/pdf", ["files/12/Mill - 1859.pdf"]),
        (":Mill1859.pdf:PDF;:b.html:HTML", ["Mill1859.pdf", "b.html"]),
        (r"A\:B:C\:\\Users\\x.pdf:application/pdf", [r"C:\Users\x.pdf"]),
        ("files/a.pdf", ["files/a.pdf"]),
        ("files/1/a.pdf;files/2/b.html", ["files/1/a.pdf", "files/2/b.html"]),
    ],
)
def test_files_of_zotero_and_jabref_are_found(field: str, paths: list[str]) -> None:
    assert list(files_of(field)) == paths


def test_notes_and_keywords_come_along() -> None:
    entry = read("@book{a, title={A}, keywords={ethics, law}, annote={Mine}}").entries[0]
    assert entry.tags == ("ethics", "law")
    assert [note.text for note in entry.notes] == ["Mine"]


def test_a_file_without_entries_is_refused_in_a_sentence() -> None:
    with pytest.raises(FormatError, match=r"“refs\.bib” holds no reference that can be read\."):
        read("nothing here")


def test_unclosed_entries_without_end_take_no_time_that_grows_with_their_square() -> None:
    found = BibtexFormat().read(Path("r.bib"), b"@book{ok, title={T}}\n" + b"@a{k, t={\n" * 20_000)
    assert len(found.entries) == 1
    assert len(found.problems) == 20_000


words = st.text(st.characters(categories=["L", "N", "P", "Sm"], codec="utf-8"), min_size=1, max_size=12)
line = st.lists(words, max_size=5).map(" ".join)
plain = st.text(st.characters(categories=["Lu"], codec="ascii"), min_size=1, max_size=6)
family = st.one_of(line.filter(bool), st.just("von Neumann"), st.just("Barnes and Noble"))
names = st.one_of(
    st.builds(PersonName, family, st.one_of(st.just(""), line)),
    st.builds(PersonName, plain, plain, st.sampled_from(["von", "van der"]), st.sampled_from(["", "Jr."])),
    st.builds(
        lambda literal: PersonName(literal=literal), plain.map(lambda each: f"{each} and {each}, Inc.")
    ),
)


@given(
    st.builds(
        Publication,
        type=st.sampled_from(["article-journal", "book", "chapter", "webpage", "thesis", "report"]),
        title=line,
        authors=st.lists(names, max_size=3).map(tuple),
        issued=st.sampled_from(["", "1859", "2020-05", "2020-05-06", "2020-05/2020-06"]),
        container=line,
        publisher=line,
        volume=line,
        abstract=line,
        key=st.just("key"),
    )
)
def test_what_is_written_is_read_the_same(publication: Publication) -> None:
    text = BibtexFormat().write([publication])
    assert only(text) == publication
