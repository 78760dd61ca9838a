"""Dates in citations."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from debatedesk.services.citations.csl.cases import with_case
from debatedesk.services.citations.csl.names import looks_of, normal_of
from debatedesk.services.citations.csl.pieces import Piece
from debatedesk.services.citations.csl.style import Locale

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_RAW = re.compile(r"\s*(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\s*")
_ORDER = ("year", "month", "day")
_FIRST_SEASON = 12


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or as much of it as is known; 0 where a part is not."""

    year: int
    month: int = 0
    day: int = 0
    season: int = 0

    def part(self, name: str) -> int:
        """Give the year, the month (or season) or the day."""
        return {"year": self.year, "month": self.month or self.season, "day": self.day}[name]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date of CSL-JSON: one, a span of two, or words."""

    dates: tuple[PartialDate, ...] = ()
    literal: str = ""
    circa: bool = False
    open_ended: bool = False

    def __bool__(self) -> bool:
        """Tell whether anything is known."""
        return bool(self.dates or self.literal)

    @property
    def sort_key(self) -> str:
        """Words that stand in the order of the dates, those before our era included."""
        return "/".join(f"{10_000 + date.year:05d}{date.month:02d}{date.day:02d}" for date in self.dates)


def date_value(value: Any) -> DateValue:
    """Read a date of CSL-JSON; what is none is empty."""
    if isinstance(value, str | int):
        value = {"raw": str(value)}
    if not isinstance(value, Mapping):
        return DateValue()
    circa = value.get("circa") not in (None, False, 0, "", "0", "false")
    season = _number(value.get("season"))
    dates = []
    parts = value.get("date-parts")
    for part in parts[:2] if isinstance(parts, Sequence) and not isinstance(parts, str) else ():
        numbers = [_number(number) for number in part[:3]] if isinstance(part, Sequence) else []
        if numbers and numbers[0]:
            dates.append(_partial([*numbers, 0, 0], season))
        elif dates:
            return DateValue(tuple(dates), "", circa, open_ended=True)
    if dates:
        return DateValue(tuple(dates), "", circa)
    raw = str(value.get("raw") or "").strip()
    if raw:
        matches = [_RAW.fullmatch(each) for each in raw.split("/")]
        if all(matches) and len(matches) <= 2:
            numbers_of = [[int(number or 0) for number in match.groups()] for match in matches if match]
            return DateValue(tuple(_partial(numbers, season) for numbers in numbers_of), "", circa)
    return DateValue((), str(value.get("literal") or raw or "").strip(), circa)


def _number(value: Any) -> int:
    try:
        return int(str(value).strip())
    except ValueError:
        return 0


def _partial(numbers: Sequence[int], season: int) -> PartialDate:
    year, month, day = numbers[:3]
    if month > _FIRST_SEASON:
        season, month = (month - _FIRST_SEASON - 1) % 4 + 1, 0
    return PartialDate(year, max(month, 0), max(day, 0), season if not month else 0)


@dataclass(frozen=True, slots=True)
class _PartLook:
    name: str
    form: str
    prefix: str
    suffix: str
    element: "Element | None" = None
    delimiter: str = "–"


def written_date(
    value: DateValue, element: "Element", locale: Locale, year_suffix: Sequence["Piece | str"] = ()
) -> list["Piece | str"]:
    """Write a date as an element of a style asks; `year_suffix` follows the year."""
    if not value.dates:
        return [value.literal] if value.literal else []
    looks, delimiter = _part_looks(element, locale)
    first = value.dates[0]
    if len(value.dates) == 1:
        open_end: list[Piece | str] = ["–"] if value.open_ended else []
        return (
            _joined([(look, _part(look, first, locale, year_suffix)) for look in looks], delimiter)
            + open_end
        )
    return _span(value.dates, looks, delimiter, locale, year_suffix)


def _part_looks(element: "Element", locale: Locale) -> tuple[list[_PartLook], str]:
    own = {part.get("name", ""): part for part in element.iterfind("date-part")}
    form = element.get("form")
    if form is None:
        return [_look_of(part) for part in element.iterfind("date-part")], element.get("delimiter", "")
    wanted = (element.get("date-parts") or "year-month-day").split("-")
    base = locale.date_parts(form)
    if isinstance(base, list):
        looks = [
            _PartLook(name, shape, prefix, suffix) for name, shape, prefix, suffix in base if name in wanted
        ]
        delimiter = ""
    else:
        looks = [_look_of(part) for part in base.iterfind("date-part") if part.get("name") in wanted]
        delimiter = base.get("delimiter", "")
    return [_overridden(look, own.get(look.name)) for look in looks], delimiter


def _look_of(part: "Element") -> _PartLook:
    return _PartLook(
        part.get("name", ""),
        part.get("form", ""),
        part.get("prefix", ""),
        part.get("suffix", ""),
        part,
        part.get("range-delimiter", "–"),
    )


def _overridden(look: _PartLook, own: "Element | None") -> _PartLook:
    if own is None:
        return look
    return _PartLook(
        look.name,
        own.get("form", look.form),
        look.prefix,
        look.suffix,
        own,
        own.get("range-delimiter", "–"),
    )


def _joined(
    written: Sequence[tuple[_PartLook, list["Piece | str"]]], delimiter: str, goes_on: bool = False
) -> list["Piece | str"]:
    """Join the parts that are known, each in its affixes; what only parted two does not end a date."""
    shown = [(look, parts) for look, parts in written if parts]
    joined: list[Piece | str] = []
    for index, (look, parts) in enumerate(shown):
        is_last = index == len(shown) - 1
        cut = is_last and not goes_on and written[-1][0] is not look and not look.suffix.strip(" ,/.-")
        if index:
            joined.append(delimiter)
        joined += [look.prefix, *parts, look.suffix.rstrip(" ,/-") if cut else look.suffix]
    return joined


def _part(
    look: _PartLook, date: PartialDate, locale: Locale, year_suffix: Sequence["Piece | str"] = ()
) -> list["Piece | str"]:
    words = ""
    if look.name == "year":
        words = _year(date.year, look.form, locale)
    elif look.name == "month":
        words = _month(date, look.form, locale)
    elif look.name == "day" and date.day and (date.month or date.season):
        words = _day(date.day, look.form, locale)
    if not words:
        return []
    parts: list[Piece | str] = [words]
    if look.element is not None:
        if look.element.get("strip-periods") == "true":
            parts = [words.replace(".", "")]
        if case := look.element.get("text-case"):
            parts = with_case(parts, case)
        parts = [Piece(parts, looks_of(look.element), normal_of(look.element))]
    return [*parts, *year_suffix] if look.name == "year" else parts


def _year(year: int, form: str, locale: Locale) -> str:
    if year < 0:
        return f"{-year}{_era(locale, 'bc')}"
    if form == "short" and year >= 1000:
        return f"{year % 100:02d}"
    return f"{year}{_era(locale, 'ad')}" if 0 < year < 1000 else str(year)


def _era(locale: Locale, name: str) -> str:
    words = locale.term(name) or ""
    return f" {words}" if words else ""


def _month(date: PartialDate, form: str, locale: Locale) -> str:
    if date.season:
        return (
            locale.term(f"season-{date.season:02d}") or ""
            if form not in ("numeric", "numeric-leading-zeros")
            else ""
        )
    if not 1 <= date.month <= 12:
        return ""
    if form == "numeric":
        return str(date.month)
    if form == "numeric-leading-zeros":
        return f"{date.month:02d}"
    return locale.term(f"month-{date.month:02d}", form or "long") or ""


def _day(day: int, form: str, locale: Locale) -> str:
    if form == "numeric-leading-zeros":
        return f"{day:02d}"
    if form == "ordinal" and (day == 1 or not locale.limits_day_ordinals):
        return f"{day}{locale.ordinal(day)}"
    return str(day)


def _span(
    dates: Sequence[PartialDate],
    looks: Sequence[_PartLook],
    delimiter: str,
    locale: Locale,
    year_suffix: Sequence["Piece | str"],
) -> list["Piece | str"]:
    """Write two dates, and what they have in common once."""
    first, last = dates[0], dates[1]
    names = [look.name for look in looks]
    differing = next((name for name in _ORDER if name in names and first.part(name) != last.part(name)), "")
    if not differing:
        return _joined([(look, _part(look, first, locale, year_suffix)) for look in looks], delimiter)
    finer = _ORDER[_ORDER.index(differing) :]
    indices = [index for index, look in enumerate(looks) if look.name in finer]
    start, end = indices[0], indices[-1] + 1
    own = list(looks[start:end])
    trailing = [(look, _part(look, first, locale, year_suffix)) for look in looks[end:]]
    goes_on = any(words for _, words in trailing)
    one = _joined([(look, _part(look, first, locale)) for look in own], delimiter)
    other = _joined([(look, _part(look, last, locale, year_suffix)) for look in own], delimiter, goes_on)
    one = _without_last_suffix(one)
    between = next((look.delimiter for look in own if look.name == differing), "–")
    leading = [(look, _part(look, first, locale, year_suffix)) for look in looks[:start]]
    if not goes_on and end < len(looks):
        other = _without_last_suffix(other)
    parts = [*_whole(leading, delimiter), *one, between, *other]
    if goes_on:
        parts += ([delimiter] if delimiter else []) + _joined(trailing, delimiter)
    return parts


def _whole(written: Sequence[tuple[_PartLook, list["Piece | str"]]], delimiter: str) -> list["Piece | str"]:
    joined: list[Piece | str] = []
    for look, parts in written:
        if parts:
            joined += [look.prefix, *parts, look.suffix, delimiter]
    return joined


def _without_last_suffix(parts: list["Piece | str"]) -> list["Piece | str"]:
    if parts and isinstance(parts[-1], str) and len(parts) > 1:
        return [*parts[:-1], parts[-1].rstrip(" ,/-")] if not parts[-1].strip(" ,/-.") else parts
    return parts
