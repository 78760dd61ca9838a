"""Dates, counts and orders as people write them."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from debatedesk.domain.message import Message
from debatedesk.domain.provenance import Provenance
from debatedesk.ui.translation import tr

LONGEST_QUOTATION = 160
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ].*)?")


def readable_date(iso: str) -> str:
    """Write an ISO date as “22 Nov 1787”, “Nov 1787” or “1787”; anything else as it is."""
    match = _DATE.fullmatch(iso.strip())
    if not match:
        return iso.strip()
    year, month, day = match.groups()
    if not month:
        return tr("{year}", year=int(year))
    if not 1 <= int(month) <= 12:
        return iso.strip()
    name = QLocale().monthName(int(month), QLocale.FormatType.ShortFormat)
    if not day:
        return tr("{month} {year}", month=name, year=int(year))
    return tr("{day} {month} {year}", day=int(day), month=name, year=int(year))


def plural(noun: str) -> str:
    """Write “essays”, “replies”, “speeches”."""
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|ch|sh)$", noun) else "s")


def counted_in(words: Message, count: int) -> str:
    """Say words that count things, as “{n:,} notes”, with a number: “1 note”, “1,204 notes”."""
    return tr(Message(words.template, words.comment, count, {**words.values, "n": count}))


def capitalised(words: str) -> str:
    """Let words begin with a capital."""
    return words[:1].upper() + words[1:]


def listed(words: Sequence[str]) -> str:
    """Join words as in a sentence: “one, two and three”."""
    if len(words) < 2:
        return "".join(words)
    return tr("{several} and {last}", several=", ".join(words[:-1]), last=words[-1])


def one_of(words: Sequence[str]) -> str:
    """Join words of which one is enough: “one or two or three”."""
    if len(words) < 2:
        return "".join(words)
    return tr("{one} or {other}", one=words[0], other=one_of(words[1:]))


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
    made = _added(provenance.author, provenance.created)
    changed = _changed(provenance.editor, provenance.modified)
    if made and changed:
        return tr("{added}, {changed}.", added=made, changed=changed)
    if made or changed:
        return tr("{added}.", added=capitalised(made or changed))
    return tr("It is not known who added it.")


def _added(who: str, when: str) -> str:
    if who and when:
        return tr("Added by {who} on {date}", who=who, date=readable_date(when))
    if who:
        return tr("Added by {who}", who=who)
    return tr("Added on {date}", date=readable_date(when)) if when else ""


def _changed(who: str, when: str) -> str:
    if who and when:
        return tr("changed by {who} on {date}", who=who, date=readable_date(when))
    if who:
        return tr("changed by {who}", who=who)
    return tr("changed on {date}", date=readable_date(when)) if when else ""
