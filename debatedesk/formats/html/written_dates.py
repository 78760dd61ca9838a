"""Dates as pages write them for people, in the languages that most pages are in."""

import re
from datetime import UTC, datetime

_NAMES = (
    "january jan januar janvier enero ene gennaio gen januari janeiro styczeń stycznia января leden",
    "february feb februar février fevrier febrero febbraio februari fevereiro luty lutego февраля únor",
    "march mar märz maerz mär mars marzo maart março marco marzec marca марта březen",
    "april apr avril avr abril aprile abr kwiecień kwietnia апреля duben",
    "may mai mayo maggio mag mei maio maj maja мая květen",
    "june jun juni juin junio giugno giu junho czerwiec czerwca июня červen",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca июля červenec",
    "august aug août aout agosto ago augustus sierpień sierpnia августа srpen",
    "september sep sept septembre septiembre settembre set setembro wrzesień września сентября září",
    "october oct oktober okt octobre octubre ottobre ott outubro październik października октября říjen",
    "november nov novembre noviembre novembro listopad listopada ноября",
    "december dec dezember dez décembre decembre diciembre dicembre dic dezembro grudzień grudnia декабря",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:of\s+|de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+|del\s+)?"
    r"((?:19|20)\d{2})"
)
_MONTH_FIRST = re.compile(
    r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:[\d:]+\s+\w+\s+)?((?:19|20)\d{2})"
)
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2}|\d{2}(?!\d))")
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})")
_WHOLE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)")
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)|/(20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)"
)


_LONGEST = 300
"""Characters that are looked into: the patterns take more than linear time."""


def iso_of(words: str) -> str:
    """Write a date that stands alone as ISO 8601; words that are no date stay as they are."""
    words = " ".join(words[:_LONGEST].split())
    if whole := _WHOLE.match(words):
        return _date(*(part or "" for part in whole.groups())) or whole[1]
    return date_within(words) or words


def moment_of(words: str) -> str:
    """Write a date with its time as ISO 8601, to the minute and in UTC; without a zone the day alone."""
    try:
        moment = datetime.fromisoformat(words.strip())
    except ValueError:
        return iso_of(words) if words else ""
    return moment_in_utc(moment) if moment.tzinfo else iso_of(words)


def moment_in_utc(moment: datetime) -> str:
    """Write a moment that knows its zone as ISO 8601, to the minute."""
    try:
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%MZ}"
    except OverflowError:
        return ""


def date_within(words: str) -> str:
    """Find the first whole date within words, as ISO 8601; empty where there is none that is certain."""
    words = words[:_LONGEST]
    if found := _ISO.search(words):
        return _date(*found.groups())
    for pattern, day, month in ((_DAY_FIRST, 1, 2), (_MONTH_FIRST, 2, 1)):
        for found in pattern.finditer(words):
            if number := _MONTHS.get(found[month].lower()):
                return _date(found[3], str(number), found[day])
    if found := _DOTTED.search(words):
        return _date(found[3] if len(found[3]) == 4 else f"20{found[3]}", found[2], found[1])
    if found := _SLASHED.search(words):
        first, second = int(found[1]), int(found[2])
        if first > 12 or first == second:
            return _date(found[3], found[2], found[1])
        return _date(found[3], found[1], found[2]) if second > 12 else ""
    return ""


def date_in_address(address: str) -> str:
    """Find the date that the address of a page names, as those of newspapers and weblogs do."""
    found = _IN_ADDRESS.search(address)
    return _date(*(part for part in found.groups() if part)) if found else ""


def _date(year: str, month: str = "", day: str = "") -> str:
    if month and not 1 <= int(month) <= 12:
        return ""
    if day and not 1 <= int(day) <= 31:
        return ""
    return "-".join(part.zfill(2) for part in (year, month, day) if part)
