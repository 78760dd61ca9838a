"""What a text was published as: the fields of CSL-JSON that a citation is made of.

The names and types are those of the Citation Style Language 1.0.2 (its appendices III and IV).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in its parts, or `literal`, the name of a body that has none."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""

    @property
    def shown(self) -> str:
        """The name as it is said: “Ludwig van Beethoven”."""
        parts = (self.given, self.particle, self.family, self.suffix)
        return self.literal or " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Publication:
    """What a text was published as, or in; what is unknown is empty.

    `type` is a type of CSL such as `article-journal`; `issued` and `accessed` are ISO 8601 dates, possibly
    only a year or a year and a month; `key` is the name that a list of references cites it by.
    The text's own title stands with the document; `title` is the publication's where that is another one.
    """

    type: str = ""
    title: str = ""
    authors: tuple[PersonName, ...] = ()
    editors: tuple[PersonName, ...] = ()
    translators: tuple[PersonName, ...] = ()
    issued: str = ""
    container: str = ""
    publisher: str = ""
    publisher_place: str = ""
    edition: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    url: str = ""
    accessed: str = ""
    language: str = ""
    abstract: str = ""
    key: str = ""


NO_PUBLICATION = Publication()

_BODIES = re.compile(
    r"\b(academy|agency|assembly|association|authority|bank|board|bureau|cent(er|re)|church|college|commission"
    r"|committee|council|court|department|foundation|group|institut\w*|laborator\w+|league|ministry|office"
    r"|organi[sz]ation|parliament|press|project|school|service|societ\w+|team|trust|union|universit\w+)\b",
    re.IGNORECASE,
)
_PEN_NAME = re.compile(r"(?:the|a)\s|an\s+[aeio]", re.IGNORECASE)
"""How pen names begin: “A Countryman”, “An Old Whig”, but neither “A. Smith” nor “An Wang”."""
_PARTICLES = re.compile(r"(af|al|das?|d?el(la)?|de|den|der|di|dos?|du|la|le|ten|ter|van|von|y|zum?)")
_SUFFIX = re.compile(r"(jr|sr)\.?|[ivx]+", re.IGNORECASE)
_LONGEST_LINE = 500
_OUTSIDE_BRACKETS = r"(?![^(\[]{0,200}[)\]])"
_BETWEEN = re.compile(rf"(?:\s*;\s*|\s+(?:and|und|et|&)\s+){_OUTSIDE_BRACKETS}")
_COMMA = re.compile(rf",{_OUTSIDE_BRACKETS}")
_IN_NO_NAME = re.compile(r"""[\d()\[\]{}<>@#"“”„«»_/:]""")


def names_in(author: str) -> tuple[PersonName, ...]:
    """Take a line that names authors apart: “Jane Doe, John Roe” as well as “Doe, Jane; Roe, John”."""
    names: list[PersonName] = []
    for part in _BETWEEN.split(author.strip()):
        pieces = [piece.strip() for piece in _COMMA.split(part) if piece.strip()]
        inverted = len(pieces) == 2 and " " not in pieces[0]
        names += [_inverted(*pieces)] if inverted else [_name(piece) for piece in pieces]
    return tuple(names)


def _inverted(family: str, given: str) -> PersonName:
    if _SUFFIX.fullmatch(given):
        return PersonName(family=family, suffix=given)
    return PersonName(family=family, given=given)


def _name(words: str) -> PersonName:
    parts = words.split()
    if len(parts) == 1 or _BODIES.search(words) or _PEN_NAME.match(words) or _describes(parts):
        return PersonName(literal=words)
    suffix = parts.pop() if len(parts) > 2 and _SUFFIX.fullmatch(parts[-1]) else ""
    first = len(parts) - 1
    while first > 1 and _PARTICLES.fullmatch(parts[first - 1]):
        first -= 1
    return PersonName(
        family=parts[-1], given=" ".join(parts[:first]), particle=" ".join(parts[first:-1]), suffix=suffix
    )


def _describes(parts: Sequence[str]) -> bool:
    """Tell whether words describe somebody, as “Colleague (not named)”: they end as no family name does."""
    return bool(_IN_NO_NAME.search(parts[-1])) or (parts[0][:1].isupper() and parts[-1][:1].islower())


def shown_names(names: Sequence[PersonName]) -> str:
    """Write names in a line, as lists of texts show them; hundreds of them are cut."""
    line = ", ".join(name.shown for name in names if name.shown)
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1].rpartition(', ')[0]}…"


def listed_under(publication: Publication, author: str, date: str) -> tuple[str, str]:
    """Give the author and the date that a text is listed under: a publication's, where it has them."""
    return shown_names(publication.authors) or author, publication.issued or date


def agreeing(publication: Publication, author: str, date: str) -> Publication:
    """Let a publication agree with the author and the date that a text is listed under.

    These two lines are what counts, and a publication only takes the names apart: where its names or its
    date are others, they give way. Whoever writes a publication writes both lines with it.
    """
    if shown_names(publication.authors) != author:
        publication = replace(publication, authors=names_in(author))
    return publication if publication.issued == date else replace(publication, issued=date)
