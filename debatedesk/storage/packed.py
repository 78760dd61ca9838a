"""Publications and printed pages as the JSON of one cell.

Of a publication stands there what is known. Of printed pages: label, width, height and first offset of each
page, and four numbers for each run, as differences from the run before, most of which have one digit.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText

PEOPLE = ("authors", "editors", "translators")
_FIELDS = frozenset(field.name for field in fields(Publication))
_PARTS = frozenset(field.name for field in fields(PersonName))
_MOST = 2**31 - 1
_NUMBERS = 4


def pack_publication(publication: Publication) -> str:
    """Write what is known of a publication."""
    known: dict[str, object] = {}
    for name in sorted(_FIELDS):
        value = getattr(publication, name)
        if name in PEOPLE:
            value = [_packed_name(person) for person in value]
        if value:
            known[name] = value
    return json.dumps(known, ensure_ascii=False)


def _packed_name(person: PersonName) -> dict[str, str]:
    parts = {name: getattr(person, name) for name in sorted(_PARTS)}
    return {name: part for name, part in parts.items() if part}


def is_publication(value: Any) -> bool:
    """Tell whether a JSON value is a publication that was packed."""
    return type(value) is dict and left_of_publication(value) == value


def left_of_publication(value: Any) -> dict[str, Any]:
    """Give of a JSON value what belongs to a publication."""
    if not isinstance(value, dict):
        return {}
    left: dict[str, Any] = {}
    for name in _FIELDS & value.keys():
        field = value[name]
        if name in PEOPLE:
            people = field if isinstance(field, list) else []
            names = [_left_of_name(person) for person in people if isinstance(person, dict)]
            if known := [parts for parts in names if parts]:
                left[name] = known
        elif isinstance(field, str) and field:
            left[name] = field
    return left


def _left_of_name(person: dict[Any, Any]) -> dict[str, str]:
    return {name: person[name] for name in _PARTS & person.keys() if isinstance(person[name], str)}


def unpack_publication(packed: str) -> Publication:
    """Read what `pack_publication` wrote."""
    known = json.loads(packed)
    for name in PEOPLE:
        if name in known:
            known[name] = tuple(PersonName(**parts) for parts in known[name])
    return Publication(**known)


def pack_pages(printed: PrintedText | None) -> str:
    """Write printed pages; none are an empty list."""
    if printed is None or not printed.pages:
        return "[]"
    pages = [(page.label, page.width, page.height, page.start) for page in printed.pages]
    return json.dumps([pages, list(_differences(printed.runs))], ensure_ascii=False, separators=(",", ":"))


def _differences(runs: Sequence[PrintedRun]) -> Iterator[int]:
    offset = page = index = 0
    for run in runs:
        expected = index if run.page == page else 0
        yield from (run.start - offset, run.length, run.page - page, run.first - expected)
        offset, page, index = run.start + run.length, run.page, run.first + run.length


def may_be_pages(value: Any) -> bool:
    """Tell, in a tenth of the time that `pages_of` takes, whether a JSON value has the form of pages."""
    if type(value) is not list or len(value) != 2 or not all(type(part) is list for part in value):
        return False
    listed, numbers = value
    try:
        pages = [PrintedPage(*page) for page in listed]
    except TypeError:
        return False
    return bool(pages) and all(map(_is_page, pages)) and _are_runs(numbers)


def pages_of(value: Any) -> PrintedText | None:
    """Read printed pages from a JSON value; None where it is none, or there are none."""
    try:
        listed, numbers = value
        pages = tuple(PrintedPage(*page) for page in listed)
        runs = tuple(_runs(numbers))
    except (TypeError, ValueError):
        return None
    printed = PrintedText(pages, runs)
    whole = all(map(_is_page, pages)) and printed.fits(_MOST)
    return printed if whole else None


def _runs(numbers: list[Any]) -> Iterator[PrintedRun]:
    if not _are_runs(numbers):
        raise ValueError
    offset = page = index = 0
    for at in range(0, len(numbers), _NUMBERS):
        gap, length, turned, skipped = numbers[at : at + _NUMBERS]
        if gap < 0:
            raise ValueError
        start, number = offset + gap, page + turned
        first = skipped + (index if not turned else 0)
        yield PrintedRun(start, length, number, first)
        offset, page, index = start + length, number, first + length


def _are_runs(numbers: list[Any]) -> bool:
    return not set(map(type, numbers)) - {int} and len(numbers) % _NUMBERS == 0


def _is_page(page: PrintedPage) -> bool:
    sizes = (page.width, page.height)
    if type(page.label) is not str or type(page.start) is not int:
        return False
    return all(type(size) in (int, float) and math.isfinite(size) and size >= 0 for size in sizes)
