"""Numbers as word processors write them before headings and items."""

_ROMAN = (
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
_LARGEST_ROMAN = 4_999
_LETTERS = 26
_LARGEST_LETTER = 780


def numeral(number: int, form: str) -> str:
    """Write a number in one of Word's forms, such as `lowerLetter`; in digits where it has none there."""
    if form in ("lowerRoman", "upperRoman") and 0 < number <= _LARGEST_ROMAN:
        written = ""
        for worth, letters in _ROMAN:
            written += letters * (number // worth)
            number %= worth
    elif form in ("lowerLetter", "upperLetter") and 0 < number <= _LARGEST_LETTER:
        written = chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)
    elif form == "decimalZero":
        return f"{number:02}"
    else:
        return str(number)
    return written.upper() if form.startswith("upper") else written
