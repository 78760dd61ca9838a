"""Dates of references: ISO 8601 within, whatever a manager wrote without."""

import re

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(-?\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ][\d:.,+Z-]*)?$")
_LEADING = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_NAMED = (
    re.compile(r"(?P<d>\d{1,2})\.?\s+(?P<m>[A-Za-z]{3,})\.?,?\s+(?P<y>\d{4})$"),
    re.compile(r"(?P<m>[A-Za-z]{3,})\.?\s+(?:(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<y>\d{4})$"),
    re.compile(r"(?P<y>\d{4}),?\s+(?P<m>[A-Za-z]{3,})\.?(?:\s+(?P<d>\d{1,2}))?$"),
)


def iso_date(words: str) -> str:
    """Write a date or a span of two as ISO 8601; other words stay as they are."""
    words = " ".join(words.split())
    if re.fullmatch(r"[^/]*\d{4}[^/]*/[^/]*(?:\d{4}[^/]*)?", words):
        first, _, last = words.partition("/")
        return f"{_one(first)}/{_one(last)}" if last.strip(". ") else _one(first)
    return _one(words)


def leading_date(words: str) -> str:
    """Give the day, month or year of ISO 8601 that words begin with, without a time; empty for others."""
    match = _LEADING.match(words)
    if not match or match[1] == "0000":
        return ""
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    return f"{year}-{month}-{day}" if day and 1 <= int(day) <= 31 else f"{year}-{month}"


def iso_of_parts(year: str, month: str = "", day: str = "") -> str:
    """Put a year, a month (its number or a name in English) and a day together."""
    year, number = year.strip(), _month(month)
    if not number or not re.fullmatch(r"-?\d{4}", year):
        return iso_date(year)
    return f"{year}-{number:02d}" + (f"-{int(day):02d}" if day.strip().isdecimal() else "")


def parts_of(date: str) -> list[list[int]]:
    """Part an ISO date, or a span of two, into numbers; empty where it is none."""
    parts = []
    for each in date.split("/"):
        match = re.fullmatch(r"(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:T[\d:]+Z?)?)?)?", each.strip())
        if match is None:
            return []
        parts.append([int(number) for number in match.groups() if number is not None])
    return parts[:2]


def _month(words: str) -> int:
    words = words.strip().casefold().strip(".~ ")
    if words.isdecimal():
        return int(words) if 1 <= int(words) <= 12 else 0
    named = re.search(r"[^\W\d_]{3,}", words)
    words = named[0] if named else ""
    return _MONTH_NAMES.index(words[:3]) + 1 if words[:3] in _MONTH_NAMES else 0


def _one(words: str) -> str:
    words = words.strip().rstrip("?~%")
    if match := _ISO.match(words):
        year, month, day = match.groups()
        if not month or not 1 <= int(month) <= 12:
            return year
        return f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day and 1 <= int(day) <= 31 else "")
    for pattern in _NAMED:
        match = pattern.match(words)
        if match and _month(match["m"]):
            return iso_of_parts(match["y"], match["m"], match["d"] or "")
    return words
