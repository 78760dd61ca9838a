"""What a document is cited as: its publication, completed by what else is known of it."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from debatedesk.domain.library import Document
from debatedesk.domain.publication import Publication
from debatedesk.formats.references.dates import iso_date
from debatedesk.formats.references.identifiers import doi_of

_WEB_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def completed(document: Document, publication: Publication) -> Publication:
    """Fill in title, date, address, language and type where the publication does not say them itself."""
    address = document.source.strip() if _WEB_ADDRESS.fullmatch(document.source.strip()) else ""
    whole = replace(
        publication,
        title=publication.title or document.title,
        doi=doi_of(publication.doi) or publication.doi,
        issued=iso_date(publication.issued),
        accessed=iso_date(publication.accessed),
        url=publication.url or address,
        language=publication.language or document.language,
    )
    return whole if whole.type else replace(whole, type=_likely_type(whole))


def _likely_type(publication: Publication) -> str:
    if publication.container:
        periodical = publication.volume or publication.issue or publication.issn or publication.doi
        return (
            "article-journal" if periodical else "chapter" if publication.publisher else "article-magazine"
        )
    if publication.isbn or publication.publisher:
        return "book"
    return "webpage" if publication.url else "document"


def with_keys(publications: Iterable[Publication]) -> list[Publication]:
    """Give each publication a key of its own, such as `mill1859liberty`, where it has none."""
    keyed: list[Publication] = []
    taken: set[str] = set()
    for publication in publications:
        key = re.sub(r"[\s,{}()=\"#%\\~]+", "", publication.key) or _key_of(publication)
        unique, number = key, 1
        while unique.casefold() in taken:
            number += 1
            unique = f"{key}-{number}"
        taken.add(unique.casefold())
        keyed.append(replace(publication, key=unique))
    return keyed


def _key_of(publication: Publication) -> str:
    person = next(iter(publication.authors or publication.editors), None)
    name = (person.family or person.literal).split()[-1:] if person else []
    year = re.search(r"\d{4}", publication.issued)
    words = (word for word in re.findall(r"\w+", publication.title) if len(word) > 3)
    parts = (*name, year[0] if year else "", next(words, ""))
    plain = unicodedata.normalize("NFKD", "".join(parts).casefold())
    return re.sub(r"[^a-z0-9]+", "", plain) or "text"
