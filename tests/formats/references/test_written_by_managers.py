"""Dates and identifiers of references, as files have them."""

import pytest

from debatedesk.formats.references.dates import leading_date
from debatedesk.formats.references.identifiers import doi_in_text, doi_of


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2024-05-01T10:00:00Z", "2024-05-01"),
        ("1999-05", "1999-05"),
        ("1859", "1859"),
        ("2004-13-45", "2004"),
        ("2004-02-45", "2004-02"),
        ("0000-00-00", ""),
        ("May 1859", ""),
        ("", ""),
    ],
)
def test_a_date_is_as_exact_as_it_can_be(words: str, date: str) -> None:
    assert leading_date(words) == date


def test_a_doi_in_a_field_keeps_its_marks_and_one_in_text_loses_those_after_it() -> None:
    old = "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2"
    assert doi_of(f"doi:{old}") == old
    assert doi_in_text("(see https://doi.org/10.1234/reasons.99).") == "10.1234/reasons.99"
    assert (doi_of("none"), doi_in_text("none")) == ("", "")
