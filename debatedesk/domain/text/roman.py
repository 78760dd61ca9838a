"""Roman numbers: how they are written, and what they are worth."""

from itertools import pairwise

LARGEST_ROMAN = 3_999
_SIGNS = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_WORTH = {sign: worth for worth, sign in _SIGNS if len(sign) == 1}


def roman(number: int) -> str:
    """Write a number in small Roman letters; one that has no such form stays in digits."""
    if not 0 < number <= LARGEST_ROMAN:
        return str(number)
    written = ""
    for worth, sign in _SIGNS:
        written += sign * (number // worth)
        number %= worth
    return written


def roman_value(words: str) -> int:
    """Give the value of a Roman number in letters of either case; 0 where words are none."""
    letters = words.lower()
    if not letters or not _WORTH.keys() >= set(letters):
        return 0
    values = [_WORTH[letter] for letter in letters]
    value = sum(-worth if worth < following else worth for worth, following in pairwise([*values, 0]))
    return value if 0 < value <= LARGEST_ROMAN and roman(value) == letters else 0
