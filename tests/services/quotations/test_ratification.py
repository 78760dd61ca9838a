"""Passages of the ratification papers, picked by reading them and altered by hand, each in another way.

The words are named by their numbers in the reading text, counted from 0 between white space; the papers
themselves are no part of this project.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.records import Attribution, Checked
from debatedesk.services.quotations.report import outcome
from debatedesk.services.workspace import Workspace

Words = list[str]


@dataclass(frozen=True)
class Place:
    """Words of a paper, from the first to before the last."""

    paper: str
    first: int
    last: int


def put(at: int, word: str, instead: int = 1) -> Callable[[Words], Words]:
    """Write a word in the place of some."""
    return lambda words: [*words[:at], word, *words[at + instead :]]


def leave_out(at: int, count: int) -> Callable[[Words], Words]:
    return lambda words: words[:at] + words[at + count :]


def exchange(one: int, other: int) -> Callable[[Words], Words]:
    """Let two words change places, without the marks after them."""

    def exchanged(words: Words) -> Words:
        cores = [re.sub(r"\W+$", "", each) for each in words]
        for here, there in ((one, other), (other, one)):
            words = put(here, cores[there] + words[here][len(cores[here]) :])(words)
        return words

    return exchanged


def turn_round(at: int) -> Callable[[Words], Words]:
    """Put the words from `at` on before the others."""
    return lambda words: words[at:] + words[:at]


def without_commas(words: Words) -> Words:
    return [each.replace(",", "") for each in words]


def scanned(words: Words) -> Words:
    """Misread some letters, as a scanner does."""
    return [each.replace("rn", "m").replace("li", "h").replace("ie", "1e") for each in words]


def in_other_type(words: Words) -> Words:
    """Set in capitals, with curly quotation marks, and a long word parted at a line's end."""
    text = " ".join(words).upper()
    text = re.sub(r"(?<=\s)\"|^\"", "“", text).replace('"', "”")
    return re.sub(r"(\w{4})(\w{5})", "\\1-\n\\2", text, count=1).split(" ")


def without_note(words: Words) -> Words:
    return [re.sub(r"\(\d\)", "", each) for each in words]


def backwards(words: Words) -> Words:
    return words[::-1]


def begun_small(words: Words) -> Words:
    """Mark another first letter with brackets."""
    return [f"[{words[0][0].lower()}]{words[0][1:]}", *words[1:]]


@dataclass(frozen=True)
class Case:
    """What is quoted, what was done to it, and what is to be told; `differ` are the words that differ."""

    told: str
    places: Sequence[Place]
    done: Sequence[Callable[[Words], Words]]
    outcome: str
    differ: Sequence[tuple[int, int]] = ()
    reason: str = ""
    by: str = ""
    attribution: Attribution = ""


FOOTNOTE = "Only the number of a footnote differs."
PUNCTUATION = "Only the punctuation differs."
CASES = (
    Case("a word left out", [Place("brutus-i", 208, 224)], [leave_out(9, 1)], "altered", [(217, 218)]),
    Case(
        "two words exchanged",
        [Place("federalist-10", 128, 150)],
        [exchange(13, 15)],
        "altered",
        [(141, 142), (143, 144)],
    ),
    Case(
        "English spelling",
        [Place("federalist-10", 107, 128)],
        [put(6, "favourite")],
        "altered",
        [(113, 114)],
    ),
    Case(
        "a capital in brackets and a sentence left out, both marked",
        [Place("federalist-51", 515, 554)],
        [put(14, ". . . .", 9), begun_small],
        "as marked",
        [(529, 538)],
    ),
    Case(
        "words of one’s own in brackets",
        [Place("federalist-84", 180, 199)],
        [put(4, "[our charter]", 5)],
        "as marked",
        [(184, 189)],
    ),
    Case(
        "other type, letters and quotation marks, and a hyphen at a line’s end",
        [Place("federalist-09", 1069, 1102)],
        [in_other_type],
        "exact",
    ),
    Case("letters misread", [Place("cato-iii", 346, 371)], [scanned], "altered"),
    Case(
        "a footnote’s number left out",
        [Place("federalist-09", 1078, 1102)],
        [without_note],
        "altered",
        reason=FOOTNOTE,
    ),
    Case("no commas", [Place("federalist-78", 585, 632)], [without_commas], "altered", reason=PUNCTUATION),
    Case(
        "two papers put together",
        [Place("federalist-70", 134, 160), Place("brutus-i", 583, 596)],
        [],
        "stitched",
    ),
    Case("two sentences turned round", [Place("federalist-51", 473, 495)], [turn_round(7)], "stitched"),
    Case(
        "an adversary’s words given as one’s own",
        [Place("brutus-i", 234, 257)],
        [],
        "exact",
        by="James Madison",
        attribution="in another's text",
    ),
    Case("all words backwards", [Place("federalist-84", 139, 169)], [backwards], "not found"),
)


@dataclass(frozen=True)
class Papers:
    """The papers in a library of their own."""

    workspace: Workspace
    ids: dict[str, str]

    def text(self, paper: str) -> str:
        """Read a paper."""
        return self.workspace.documents.text(self.ids[paper])

    def words(self, place: Place) -> Words:
        """Read the words of a place."""
        return self.text(place.paper).split()[place.first : place.last]

    def span(self, paper: str, first: int, last: int) -> tuple[int, int]:
        """Find where words stand."""
        found = list(re.finditer(r"\S+", self.text(paper)))
        return found[first].start(), found[last - 1].end()

    def check(self, case: Case) -> Checked:
        """Quote as a case says, and check that."""
        words = [word for place in case.places for word in self.words(place)]
        for change in case.done:
            words = change(words)
        return self.workspace.quoting.check(" ".join(words), case.by)


@pytest.fixture(scope="module")
def papers(ratification: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Papers]:
    workspace = Workspace(LibraryPaths.under(tmp_path_factory.mktemp("papers")))
    workspace.imports.import_paths([ratification])
    workspace.searching.catch_up()
    by_title = {each.title: each.id for each in workspace.documents.documents()}
    titles = {
        each.stem: title.group(1).strip("'\"")
        for each in ratification.rglob("*.md")
        if (title := re.search(r"^title: (.*)$", each.read_text("utf-8"), re.MULTILINE))
    }
    yield Papers(workspace, {name: by_title[title] for name, title in titles.items() if title in by_title})
    workspace.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.told)
def test_a_passage_altered_by_hand_gets_its_verdict_at_its_place(papers: Papers, case: Case) -> None:
    checked = papers.check(case)
    assert outcome(checked) == case.outcome
    assert (checked.reason == case.reason) or not case.reason
    assert checked.attribution == case.attribution
    matches = checked.matches if case.outcome == "stitched" else checked.matches[:1]
    assert bool(matches) == (case.outcome != "not found")
    for place in case.places if matches else ():
        start, end = papers.span(place.paper, place.first, place.last)
        assert any(
            each.document == papers.ids[place.paper] and each.start < end and start < each.end
            for each in matches
        )
    changes = [(each.start, each.end) for match in matches for each in match.changes]
    for (first, last), (start, end) in zip(case.differ, changes, strict=True) if case.differ else ():
        begins, ends = papers.span(case.places[0].paper, first, last)
        assert begins <= start < end <= ends
        assert re.sub(r"\W", "", papers.text(case.places[0].paper)[begins:start]) == ""
        assert re.sub(r"\W", "", papers.text(case.places[0].paper)[end:ends]) == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.told)
def test_the_passage_as_it_was_is_exact(papers: Papers, case: Case) -> None:
    for place in case.places:
        checked = papers.workspace.quoting.check(" ".join(papers.words(place)))
        assert checked.status == "exact"
        start, end = papers.span(place.paper, place.first, place.last)
        assert any(
            each.document == papers.ids[place.paper] and each.start >= start - 1 and each.end <= end + 1
            for each in checked.matches
        )
