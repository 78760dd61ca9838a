"""The styles that are shipped, by the examples that their rules ask for."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.publication import Publication
from debatedesk.formats.references.bibtex import BibtexFormat
from debatedesk.formats.references.csl_json import csl_of_publication
from debatedesk.services.citations.csl.pieces import runs_html, runs_text
from debatedesk.services.citations.csl.processor import Cite, Processor
from debatedesk.services.citations.csl.style import Style
from debatedesk.services.packaged import packaged_path

BIB = r"""
@article{gettier, author={Gettier, Edmund L.}, title={Is Justified True Belief Knowledge?},
  journal={Analysis},
  volume=23, number=6, pages={121--123}, date={1963-06}, doi={10.1093/analys/23.6.121}}
@book{liberty, author={Mill, John Stuart}, title={On Liberty}, publisher={J. W. Parker}, location={London},
  date=1859, edition=2}
@book{utility, author={Mill, John Stuart}, title={Utilitarianism}, publisher={Parker},
  location={London}, date=1859}
@incollection{foot, author={Foot, Philippa and van Inwagen, Peter}, title={The problem of ``abortion''},
  booktitle={Virtues and Vices}, editor={Hare, R. M. and Rawls, John}, publisher={Blackwell},
  location={Oxford},
  pages={19--32}, date=1978}
@online{web, author={Doe, Jane}, title={Why maps matter}, organization={The Site},
  url={https://example.org/maps}, date={2020-05-03}}
@article{news, author={Doe, Jane and Roe, Bob and Poe, Ann}, entrysubtype={newspaper}, title={A debate},
  journal={The Times}, date={2021-09-04}, url={https://example.org/n}}
@thesis{thesis, author={Kim, Ada}, title={On Reasons}, institution={MIT}, date=2010}
@book{edited, editor={Ed, Erna and Oz, Uta}, title={Collected}, publisher={OUP}, location={Oxford},
  date=2001}
@book{kant, author={Kant, Immanuel}, translator={Gregor, Mary}, title={Groundwork}, publisher={CUP},
  location={Cambridge}, date=1998}
@book{many, author={Ash, Ann and Bay, Bob and Cox, Cat and Day, Dan}, title={Many hands}, publisher={OUP},
  location={Oxford}, date=2001}
@misc{nobody, title={An anonymous text}, url={https://example.org/anon}, urldate={2024-01-02}}
@book{who, author={{World Health Organization}}, title={Report on all}, publisher={WHO}, date={1999/2001}}
"""


def publications() -> list[Publication]:
    return [entry.publication for entry in BibtexFormat().read(Path("x.bib"), BIB.encode()).entries]


def style(name: str) -> Style:
    return Style(packaged_path(f"resources/styles/{name}.csl").read_bytes(), name)


def processor(name: str) -> Processor:
    return Processor(style(name), [csl_of_publication(each) for each in publications()])


ENTRIES = {
    "apa": {
        "gettier": "Gettier, E. L. (1963). Is Justified True Belief Knowledge? <i>Analysis</i>, "
        "<i>23</i>(6), "
        "121–123. https://doi.org/10.1093/analys/23.6.121",
        "liberty": "Mill, J. S. (1859a). <i>On Liberty</i> (2nd ed.). J. W. Parker.",
        "foot": "Foot, P., &amp; van Inwagen, P. (1978). The problem of “abortion.” In R. M. Hare "
        "&amp; J. Rawls "
        "(Eds.), <i>Virtues and Vices</i> (pp. 19–32). Blackwell.",
        "web": "Doe, J. (2020, May 3). <i>Why maps matter</i>. The Site. https://example.org/maps",
        "thesis": "Kim, A. (2010). <i>On Reasons</i> [Thesis, MIT].",
        "edited": "Ed, E., &amp; Oz, U. (Eds.). (2001). <i>Collected</i>. OUP.",
        "kant": "Kant, I. (1998). <i>Groundwork</i> (M. Gregor, Trans.). CUP.",
        "nobody": "<i>An anonymous text</i>. (n.d.). Retrieved January 2, 2024, from "
        "https://example.org/anon",
        "who": "World Health Organization. (1999–2001). <i>Report on all</i>. WHO.",
    },
    "mla": {
        "gettier": "Gettier, Edmund L. “Is Justified True Belief Knowledge?” <i>Analysis</i>, vol. "
        "23, no. 6, "
        "June 1963, pp. 121–23, https://doi.org/10.1093/analys/23.6.121.",
        "liberty": "Mill, John Stuart. <i>On Liberty</i>. 2nd ed., J. W. Parker, 1859.",
        "utility": "---. <i>Utilitarianism</i>. Parker, 1859.",
        "foot": "Foot, Philippa, and Peter van Inwagen. “The Problem of ‘Abortion.’” <i>Virtues "
        "and Vices</i>, "
        "edited by R. M. Hare and John Rawls, Blackwell, 1978, pp. 19–32.",
        "web": "Doe, Jane. “Why Maps Matter.” The Site, 3 May 2020, https://example.org/maps.",
        "news": "Doe, Jane, et al. “A Debate.” <i>The Times</i>, 4 Sept. 2021, https://example.org/n.",
        "edited": "Ed, Erna, and Uta Oz, editors. <i>Collected</i>. OUP, 2001.",
        "kant": "Kant, Immanuel. <i>Groundwork</i>. Translated by Mary Gregor, CUP, 1998.",
        "nobody": "<i>An Anonymous Text</i>. https://example.org/anon. Accessed 2 Jan. 2024.",
    },
    "chicago-notes": {
        "gettier": "Gettier, Edmund L. “Is Justified True Belief Knowledge?” <i>Analysis</i> 23, "
        "no. 6 (1963): "
        "121–23. https://doi.org/10.1093/analys/23.6.121.",
        "liberty": "Mill, John Stuart. <i>On Liberty</i>. 2nd ed. London: J. W. Parker, 1859.",
        "utility": "———. <i>Utilitarianism</i>. London: Parker, 1859.",
        "foot": "Foot, Philippa, and Peter van Inwagen. “The Problem of ‘Abortion.’” In <i>Virtues "
        "and Vices</i>, "
        "edited by R. M. Hare and John Rawls, 19–32. Oxford: Blackwell, 1978.",
        "news": "Doe, Jane, Bob Roe, and Ann Poe. “A Debate.” <i>The Times</i>, September 4, 2021. "
        "https://example.org/n.",
        "edited": "Ed, Erna, and Uta Oz, eds. <i>Collected</i>. Oxford: OUP, 2001.",
        "thesis": "Kim, Ada. “On Reasons.” Thesis, MIT, 2010.",
    },
    "chicago-author-date": {
        "gettier": "Gettier, Edmund L. 1963. “Is Justified True Belief Knowledge?” <i>Analysis</i> 23 (6): "
        "121–23. https://doi.org/10.1093/analys/23.6.121.",
        "liberty": "Mill, John Stuart. 1859a. <i>On Liberty</i>. 2nd ed. London: J. W. Parker.",
        "utility": "———. 1859b. <i>Utilitarianism</i>. London: Parker.",
        "foot": "Foot, Philippa, and Peter van Inwagen. 1978. “The Problem of ‘Abortion.’” In "
        "<i>Virtues and "
        "Vices</i>, edited by R. M. Hare and John Rawls, 19–32. Oxford: Blackwell.",
        "web": "Doe, Jane. 2020. “Why Maps Matter.” The Site. May 3. https://example.org/maps.",
        "kant": "Kant, Immanuel. 1998. <i>Groundwork</i>. Translated by Mary Gregor. Cambridge: CUP.",
    },
}
CITATIONS = {
    "apa": {
        "gettier": "(Gettier, 1963, pp. 12–13)",
        "liberty": "(Mill, 1859a, pp. 12–13)",
        "foot": "(Foot &amp; van Inwagen, 1978, pp. 12–13)",
        "news": "(Doe et al., 2021, pp. 12–13)",
        "nobody": "(<i>An Anonymous Text</i>, n.d., pp. 12–13)",
    },
    "mla": {
        "gettier": "(Gettier 12–13)",
        "liberty": "(Mill, <i>On Liberty</i> 12–13)",
        "foot": "(Foot and van Inwagen 12–13)",
        "many": "(Ash et al. 12–13)",
    },
    "chicago-notes": {
        "gettier": "Edmund L. Gettier, “Is Justified True Belief Knowledge?” <i>Analysis</i> 23, "
        "no. 6 (1963): "
        "12–13, https://doi.org/10.1093/analys/23.6.121.",
        "liberty": "John Stuart Mill, <i>On Liberty</i>, 2nd ed. (London: J. W. Parker, 1859), 12–13.",
        "foot": "Philippa Foot and Peter van Inwagen, “The Problem of ‘Abortion,’” in <i>Virtues "
        "and Vices</i>, "
        "ed. R. M. Hare and John Rawls (Oxford: Blackwell, 1978), 12–13.",
        "kant": "Immanuel Kant, <i>Groundwork</i>, trans. Mary Gregor (Cambridge: CUP, 1998), 12–13.",
        "many": "Ann Ash et al., <i>Many Hands</i> (Oxford: OUP, 2001), 12–13.",
    },
    "chicago-author-date": {
        "gettier": "(Gettier 1963, 12–13)",
        "news": "(Doe, Roe, and Poe 2021, 12–13)",
        "many": "(Ash et al. 2001, 12–13)",
        "utility": "(Mill 1859b, 12–13)",
    },
}


@pytest.mark.parametrize("name", ENTRIES)
def test_the_bibliography_is_as_the_rules_of_the_style_ask(name: str) -> None:
    written = {key: runs_html(runs) for key, runs in processor(name).bibliography()}
    assert {key: written[key] for key in ENTRIES[name]} == ENTRIES[name]


@pytest.mark.parametrize("name", CITATIONS)
def test_the_citation_with_a_page_is_as_the_rules_of_the_style_ask(name: str) -> None:
    made = processor(name)
    written = {key: runs_html(made.citation([Cite(key, "12-13")])) for key in CITATIONS[name]}
    assert written == CITATIONS[name]


@pytest.mark.parametrize(
    ("name", "citation"),
    [
        ("apa", "(Doe, 2020, para. 4)"),
        ("mla", "(Doe, par. 4)"),
        ("chicago-author-date", "(Doe 2020, para. 4)"),
    ],
)
def test_where_there_are_no_pages_the_paragraph_is_told(name: str, citation: str) -> None:
    runs = processor(name).citation([Cite("web", "4", "paragraph")])
    assert runs_text(runs) == citation


def test_a_note_that_comes_again_is_short() -> None:
    made = processor("chicago-notes")
    assert runs_text(made.citation([Cite("liberty", "4")], ["subsequent"])) == "Mill, On Liberty, 4."
    assert runs_text(made.citation([Cite("liberty", "4")], ["ibid-with-locator"])) == "Ibid., 4."


def test_twenty_one_authors_are_cut_short_in_apa_alone() -> None:
    authors = " and ".join(f"{chr(65 + number)}son, A." for number in range(21))
    entry = (
        BibtexFormat()
        .read(Path("x.bib"), f"@book{{b, author={{{authors}}}, title={{T}}}}".encode())
        .entries[0]
    )
    runs = Processor(style("apa"), [csl_of_publication(entry.publication)]).entry("b")
    assert runs_text(runs).endswith("Sson, A., … Uson, A. (n.d.). T.")


def test_german_words_and_marks_stand_where_a_language_is_given() -> None:
    data = packaged_path("resources/styles/chicago-author-date.csl").read_bytes()
    made = Processor(Style(data, "x", "de-DE"), [csl_of_publication(each) for each in publications()])
    assert "und Peter van Inwagen" in runs_text(made.entry("foot"))
    assert "„The problem of ‚abortion‘“" in runs_text(made.entry("foot"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "well-formed"),
        (b"<html/>", "no citation style"),
        (b'<style xmlns="http://purl.org/net/xbiblio/csl"/>', "does not say how to cite"),
        (
            b'<style xmlns="http://purl.org/net/xbiblio/csl"><info><link rel="independent-parent" '
            b'href="http://www.zotero.org/styles/apa"/></info></style>',
            "add the file of “apa” instead",
        ),
        (
            b'<style><macro name="a"><text macro="a"/></macro><citation><layout/></citation></style>',
            "calls itself",
        ),
        (
            b'<style><macro name="a"><text macro="b"/></macro><citation><layout/></citation></style>',
            "“b” is missing",
        ),
    ],
)
def test_a_file_that_is_no_style_is_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        Style(data, "x.csl")


def test_macros_that_double_each_other_end_in_a_sentence() -> None:
    macros = "".join(
        f'<macro name="m{number}"><text macro="m{number + 1}"/><text macro="m{number + 1}"/></macro>'
        for number in range(40)
    )
    macros += '<macro name="m40"/>'
    data = f'<style>{macros}<citation><layout><text macro="m0"/></layout></citation></style>'
    with pytest.raises(FormatError, match="goes round without end"):
        Processor(Style(data.encode(), "x.csl"), [{"id": "a"}]).citation([Cite("a")])


def test_a_first_field_that_has_a_margin_of_its_own_is_set_apart() -> None:
    data = (
        b'<style><citation><layout><text variable="title"/></layout></citation>'
        b'<bibliography second-field-align="flush"><layout><text variable="citation-number" prefix="["'
        b' suffix="]"/><text variable="title"/></layout></bibliography></style>'
    )
    assert runs_text(Processor(Style(data, "x"), [{"id": "a", "title": "A"}]).entry("a")) == "[1] A"


@pytest.mark.parametrize("name", ENTRIES)
def test_fields_of_any_length_and_kind_are_cited_without_an_exception(name: str) -> None:
    endless = "9" * 6_000
    odd = {
        "id": "odd", "type": "book", "title": "«“<i>", "edition": endless, "volume": endless,
        "page": endless,
        "number-of-pages": endless,
        "author": [{"family": "a-" * 500}, {"literal": " "}, 3, {}],
        "issued": {"date-parts": [[endless, "x", None]]},
        "accessed": {"date-parts": [[-5, 99, 99]]}, "URL": 7,
        "editor": "nobody", "container-title": None,
    }  # fmt: skip
    made = Processor(style(name), [odd, {"id": "empty"}])
    assert runs_text(made.entry("odd"))
    assert made.citation([Cite("odd", endless), Cite("empty")])
    assert made.bibliography()
