"""Numbers as word processors write them before headings and items."""

from debatedesk.domain.text.roman import LARGEST_ROMAN, roman

_LETTERS = 26
_LARGEST_LETTER = 780


def numeral(number: int, form: str) -> str:
    """Write a number in one of Word's forms, such as `lowerLetter`; in digits where it has none there."""
    if form in ("lowerRoman", "upperRoman") and 0 < number <= LARGEST_ROMAN:
        written = roman(number)
    elif form in ("lowerLetter", "upperLetter") and 0 < number <= _LARGEST_LETTER:
        written = chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)
    elif form == "decimalZero":
        return f"{number:02}"
    else:
        return str(number)
    return written.upper() if form.startswith("upper") else written
