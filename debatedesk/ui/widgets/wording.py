"""Dates, counts and orders as people write them."""

import re

from debatedesk.domain.message import message
from debatedesk.domain.provenance import Provenance
from debatedesk.ui.translation import tr

LONGEST_QUOTATION = 160
_MONTHS = (
    message("Jan"),
    message("Feb"),
    message("Mar"),
    message("Apr"),
    message("May"),
    message("Jun"),
    message("Jul"),
    message("Aug"),
    message("Sep"),
    message("Oct"),
    message("Nov"),
    message("Dec"),
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ].*)?")


def readable_date(iso: str) -> str:
    """Write an ISO date as “22 Nov 1787”, “Nov 1787” or “1787”; anything else as it is."""
    match = _DATE.fullmatch(iso.strip())
    if not match:
        return iso.strip()
    year, month, day = match.groups()
    if not month:
        return str(year)
    if not 1 <= int(month) <= 12:
        return iso.strip()
    named = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {named}" if day else named


def plural(noun: str) -> str:
    """Write “essays”, “replies”, “speeches”."""
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|ch|sh)$", noun) else "s")


def count_of(count: int, noun: str) -> str:
    """Write “1 note”, “3 notes”, “1,204 texts”."""
    return f"{count:,} {noun if count == 1 else plural(noun)}"


def natural(text: str) -> list[tuple[int, str]]:
    """Sort key that puts “No. 9” before “No. 10”, whatever the case."""
    parts = re.split(r"(\d+)", text.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def in_one_line(text: str) -> str:
    """Put a text on one line, white space made single."""
    return " ".join(text.split())


def shorten(words: str, longest: int = LONGEST_QUOTATION) -> str:
    """Put words on one line, the middle left out where they are long."""
    line = in_one_line(words)
    if len(line) <= longest:
        return line
    head, tail = line[: longest * 2 // 3].rsplit(" ", 1)[0], line[-longest // 3 :].split(" ", 1)[-1]
    return f"{head} … {tail}"


def told_of(provenance: Provenance) -> str:
    """Say who made something and who changed it, as far as that is known."""
    made = _event(tr("Added"), provenance.author, provenance.created)
    changed = _event("changed", provenance.editor, provenance.modified)
    if made and changed:
        return f"{made}, {changed}."
    sentence = made or changed
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else tr("It is not known who added it.")


def _event(verb: str, who: str, when: str) -> str:
    by = tr(" by {who}", who=who) if who else ""
    on = tr(" on {when}", when=readable_date(when)) if when else ""
    return f"{verb}{by}{on}" if by or on else ""
