"""Formatted words: marks that meet, quotation marks, case."""

import pytest

from debatedesk.domain.text.roman import roman
from debatedesk.services.citations.csl.cases import reads_as_english, with_case
from debatedesk.services.citations.csl.numbers import is_numeric, is_several, page_range
from debatedesk.services.citations.csl.pieces import (
    Piece,
    QuotationMarks,
    flatten,
    parse_markup,
    plain,
    runs_html,
    runs_text,
)

AMERICAN = QuotationMarks(punctuation_inside=True)


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (["One.", ".", " Two"], "One. Two"),
        (["Why?", ". ", "Because"], "Why? Because"),
        (["Stop!", ",", " then"], "Stop!, then"),
        (["a", " ", " b"], "a b"),
        ([Piece(["Title"], quoted=True), ", ", "1999"], "“Title,” 1999"),
        ([Piece(["Why?"], quoted=True), ". ", "1999"], "“Why?” 1999"),
        ([Piece(["A ", Piece(["b"], quoted=True), " c"], quoted=True)], "“A ‘b’ c”"),
    ],
)
def test_marks_that_meet_are_made_one(parts: list[Piece | str], text: str) -> None:
    assert runs_text(flatten(parts, AMERICAN)) == text


def test_what_is_emphasised_within_emphasis_is_upright() -> None:
    parts: list[Piece | str] = [Piece(parse_markup("On <i>Hamlet</i> again"), frozenset({"italic"}))]
    assert runs_html(flatten(parts, AMERICAN)) == "<i>On </i>Hamlet<i> again</i>"


def test_words_are_no_html() -> None:
    assert runs_html(flatten(parse_markup("a < b & c <x>"), AMERICAN)) == "a &lt; b &amp; c &lt;x&gt;"


@pytest.mark.parametrize(
    ("words", "case", "changed"),
    [
        ("the problem of the self", "title", "The Problem of the Self"),
        ("DNA and the law: a study", "title", "DNA and the Law: A Study"),
        ("WHAT IS IT", "title", "What Is It"),
        ("On Being Good", "sentence", "On being good"),
        ("in press", "capitalize-first", "In press"),
        ('<span class="nocase">iPad</span> use', "uppercase", "iPad USE"),
    ],
)
def test_case_is_changed_as_styles_ask(words: str, case: str, changed: str) -> None:
    assert plain(with_case(parse_markup(words), case)) == changed


@pytest.mark.parametrize(
    ("pages", "form", "written"),
    [
        ("121-123", "minimal-two", "121–23"),
        ("121-3", "expanded", "121–123"),
        ("101-108", "chicago", "101–8"),
        ("1496-1504", "chicago", "1496–1504"),
        ("xii-xiv, 3-5", "", "xii–xiv, 3–5"),
        ("e12", "expanded", "e12"),
    ],
)
def test_pages_are_written_as_styles_ask(pages: str, form: str, written: str) -> None:
    assert page_range(pages, form) == written


@pytest.mark.parametrize(
    ("title", "english"),
    [
        ("Kritik der reinen Vernunft", False),
        ("Du contrat social", False),
        ("Die Logik in der Praxis", False),
        ("On the Genealogy of Morals", True),
        ("Utilitarianism", True),
        ("The De Facto Rule", True),
    ],
)
def test_titles_of_other_languages_are_known_by_their_small_words(title: str, english: bool) -> None:
    assert reads_as_english(title) == english


def test_numbers_are_told_from_words() -> None:
    assert is_numeric("2")
    assert is_numeric("2b, 4-5")
    assert not is_numeric("second")
    assert is_several("4-5")
    assert not is_several("Michaelson-Morley")
    assert (roman(14), roman(4000)) == ("xiv", "4000")
