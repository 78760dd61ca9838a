"""Roman numbers are written and read by one rule."""

import pytest

from debatedesk.domain.text.roman import LARGEST_ROMAN, roman, roman_value


def test_what_is_written_is_read_again() -> None:
    assert [roman_value(roman(number)) for number in range(1, LARGEST_ROMAN + 1)] == list(
        range(1, LARGEST_ROMAN + 1)
    )


@pytest.mark.parametrize(("number", "written"), [(4, "iv"), (1994, "mcmxciv"), (0, "0"), (4000, "4000")])
def test_numbers_without_a_form_stay_in_digits(number: int, written: str) -> None:
    assert roman(number) == written


@pytest.mark.parametrize(
    ("words", "value"), [("XIV", 14), ("iiii", 0), ("vx", 0), ("", 0), ("page", 0), ("12", 0)]
)
def test_words_that_are_no_roman_number_are_worth_nothing(words: str, value: int) -> None:
    assert roman_value(words) == value
