"""What a text was published as: the fields of CSL-JSON that a citation is made of.

The names and types are those of the Citation Style Language 1.0.2 (its appendices III and IV).
"""

from dataclasses import dataclass


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
