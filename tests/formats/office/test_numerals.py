"""Numbers as word processors write them."""

import pytest

from debatedesk.formats.office.numerals import numeral


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        (4, "decimal", "4"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (0, "upperRoman", "0"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"),
        (7, "chicago", "7"),
        (100_000, "lowerLetter", "100000"),
    ],
)
def test_numbers_have_the_form_that_is_asked_for(number: int, form: str, written: str) -> None:
    assert numeral(number, form) == written
