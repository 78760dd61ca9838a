"""Dates, counts and orders as people write them, and the usual words for texts."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt

from debatedesk.domain.library import TEXT_KIND_WORDS, TEXT_STANCE_WORDS, Document
from debatedesk.domain.message import Message, message
from debatedesk.domain.message import listed as listed_message
from debatedesk.domain.provenance import Provenance
from debatedesk.ui.translation import said, tr

LONGEST_QUOTATION = 160
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ].*)?")


OFFERED: Mapping[str, tuple[str, ...]] = {
    "kind": ("essay", "reaction", "text"),
    "stance": ("supports", "opposes", "neutral", "asks"),
}
"""What is offered for a text, as it is kept."""
_USUAL: Mapping[str, Mapping[str, str]] = {"kind": TEXT_KIND_WORDS, "stance": TEXT_STANCE_WORDS}
_PLURALS: Mapping[str, str] = {
    "essay": message("Essays"),
    "reaction": message("Reactions"),
    "text": message("Texts"),
    "post": message("Posts"),
    "map": message("Maps"),
    "debate": message("Debates"),
}


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


def within_sentence(words: str) -> str:
    """Let words begin with a small letter, where the language writes its nouns so."""
    is_german = QLocale().language() == QLocale.Language.German
    return words if is_german else words[:1].lower() + words[1:]


def listed(words: Sequence[str]) -> str:
    """Join words as in a sentence: “one, two and three”."""
    return said(listed_message(words))


def one_of(words: Sequence[str]) -> str:
    """Join words of which one is enough: “one or two or three”."""
    if len(words) < 2:
        return "".join(words)
    return tr("{one} or {other}", one=words[0], other=one_of(words[1:]))


def alphabetical(text: str) -> Any:
    """Sort key in the order of the reader's language, whatever the case, “No. 9” before “No. 10”."""
    return _alphabet(QLocale().name())(text)


@cache
def _alphabet(locale: str) -> Callable[[str], Any]:
    collator = QCollator(QLocale(locale))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return cmp_to_key(lambda one, other: collator.compare(one, other))


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


def shown_word(field: str, kept: str) -> str:
    """Give the window's word for a kind or stance as it is kept; of other fields what is kept."""
    usual = _words_of(field).get(kept.casefold())
    return tr(usual) if usual else kept


def kept_word(field: str, shown: str) -> str:
    """Give what is kept for a kind or stance as it was chosen or typed: the usual ones in English."""
    written = shown.strip().casefold()
    return next((kept for kept, word in _words_of(field).items() if tr(word).casefold() == written), shown)


def shown_kind(document: Document) -> str:
    """Give the word for the kind of a text."""
    return shown_word("kind", document.kind)


def shown_stance(document: Document) -> str:
    """Give the word for the stance of a text."""
    return shown_word("stance", document.stance)


def kind_heading(kind: str) -> str:
    """Name what is of a kind, as “Essays”; only English makes plurals of a person's own kinds."""
    if kind in _PLURALS:
        return tr(_PLURALS[kind])
    is_english = QLocale().language() == QLocale.Language.English
    return capitalised(plural(kind) if is_english else kind)


def _words_of(field: str) -> Mapping[str, str]:
    return _USUAL.get(field, {})
