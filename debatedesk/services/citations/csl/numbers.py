"""Numbers of citations: whether words are one or several, ranges of pages."""

import re

_NUMERIC = re.compile(
    r"\s*[^\W\d_]{0,4}\d+[^\W\d_]{0,4}(?:\s*(?:[,&\-–—]|and)\s*[^\W\d_]{0,4}\d+[^\W\d_]{0,4})*\s*$"
)
_RANGE = re.compile(r"(?<![\w])([A-Za-z]?\d+|[ivxlcdm]+)\s*[-–—]+\s*([A-Za-z]?\d+|[ivxlcdm]+)(?!\w)")
_MOST_DIGITS = 9


def is_numeric(words: str) -> bool:
    """Tell whether words are numbers, with at most a few letters at them, or a list or span of such."""
    return bool(_NUMERIC.match(words))


def whole_number(words: str) -> int | None:
    """Read a number in digits; None for other words, and for more digits than any volume has."""
    bare = words.strip()
    return int(bare) if bare.isdecimal() and len(bare) <= _MOST_DIGITS else None


def is_several(words: str) -> bool:
    """Tell whether words name more than one number."""
    number = r"(?:[A-Za-z]{0,3}\d+[A-Za-z]{0,2}|[ivxlcdm]+)"
    return bool(re.search(rf"\b{number}\s*(?:[-–—,&]|and|und|et)\s*{number}\b", words))


def page_range(pages: str, form: str, delimiter: str = "–") -> str:
    """Write spans of pages in one of CSL's forms, with an en dash; other words stay as they are."""

    def one(match: re.Match[str]) -> str:
        first, last = match.groups()
        return f"{first}{delimiter}{_last(first, last, form)}"

    return re.sub(r"\s*,\s*", ", ", _RANGE.sub(one, pages))


def _last(first: str, last: str, form: str) -> str:
    if not form or not (first.isdigit() and last.isdigit()):
        return last
    if len(last) < len(first):
        last = first[: len(first) - len(last)] + last
    if form not in ("minimal", "minimal-two", "chicago", "chicago-15", "chicago-16") or len(first) != len(
        last
    ):
        return last
    same = next(
        (index for index, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), len(first) - 1
    )
    if form == "minimal":
        return last[same:]
    if form == "minimal-two":
        return last[min(same, max(0, len(last) - 2)) :]
    number = whole_number(first)
    if number is None or number < 100 or number % 100 == 0:
        return last
    if number % 100 < 10:
        return last[same:]
    if len(first) == 4 and form != "chicago-16" and len(last) - same >= 3:
        return last
    return last[min(same, len(last) - 2) :]
