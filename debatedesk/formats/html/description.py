"""What a page says of its text: title, authors, date, address, language and where it was published."""

import re
from dataclasses import dataclass
from typing import Any

from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.html.bylines import marked_authors, marked_date, told_apart
from debatedesk.formats.html.linked_data import LinkedThing, linked_article, names_of, types_of
from debatedesk.formats.html.meta import PageHead
from debatedesk.formats.html.tree import Element
from debatedesk.formats.html.written_dates import date_in_address, iso_of
from debatedesk.formats.limits import MOST_PERSONS
from debatedesk.formats.references.identifiers import doi_of
from debatedesk.formats.references.names import name_in_order

_TITLES = (
    "citation_title",
    "dc.title",
    "bepress_citation_title",
    "og.title",
    "twitter.title",
    "sailthru.title",
)
_AUTHORS = (
    "citation_author",
    "bepress_citation_author",
    "citation_authors",
    "dc.creator",
    "dc.creator.personalname",
    "author",
    "article.author",
    "og.article.author",
    "book.author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.contributor",
)
_DATES = (
    "article.published_time",
    "og.article.published_time",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "bepress_citation_date",
    "dc.date.issued",
    "dc.issued",
    "dc.date",
    "dc.date.created",
    "dc.created",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "article.published",
    "cxenseparse.recs.publishtime",
)
_DOIS = ("citation_doi", "dc.identifier.doi", "prism.doi", "doi", "bepress_citation_doi", "dc.identifier")
_SEPARATOR = re.compile(r"\s+[|–—·»«•~:-]+\s+|\s*[|»]\s*")
_SITE = re.compile(r"\s+[|–—·»-]\s+[^|–—·»]{1,40}$")
_LONGEST_HEADLINE = 250
_LONGEST_TITLE = 1_000
_MOST_OF_TITLE = 0.6
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class PageDescription:
    """What a page says of its text; empty where it says nothing."""

    title: str
    author: str
    date: str
    source: str
    language: str
    publication: Publication | None = None


def describe_page(root: Element, html: str) -> PageDescription:
    """Gather what a page's head, its linked data, its microdata and its bylines say of it."""
    head = PageHead(root, html)
    article = linked_article(root)
    address = head.address
    sites = _sites(head, article, address)
    authors = _authors(root, head, article, sites)
    date = _date(root, head, article, address)
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "").strip()
    language = language or head.first("og.locale", "dc.language", "content-language").replace("_", "-")
    title = _title(root, head, article, sites)
    return PageDescription(
        title,
        ", ".join(authors),
        date,
        address,
        language,
        _publication(head, article, title, authors, date, address, language),
    )


def _title(root: Element, head: PageHead, article: LinkedThing, sites: frozenset[str]) -> str:
    """Choose the title of a page, without the name of its site."""
    if cited := head.first("citation_title", "bepress_citation_title", "dc.title"):
        return cited
    headings = _headings(root, sites)
    shared = head.first(*_TITLES)[:_LONGEST_TITLE]
    for title in filter(None, (shared, head.title)):
        if heading := next((heading for heading in headings if _names(heading, title)), ""):
            return heading
    if said := shared or next(iter(names_of(article.get("headline"))), ""):
        return _without_site(said[:_LONGEST_TITLE], sites)
    if head.title:
        without = _without_site(head.title, sites)
        return without if without != head.title else _SITE.sub("", head.title)
    return headings[0] if headings else ""


def _names(heading: str, title: str) -> bool:
    """Tell whether a title is made of a heading and the name of a site or a section."""
    words, whole = _plain(heading), _plain(title)
    return bool(words) and (
        whole.startswith(words) or (words in whole and len(words) > len(whole) * _MOST_OF_TITLE)
    )


def _headings(root: Element, sites: frozenset[str]) -> list[str]:
    """List the main headings of a page that are not the name of its site."""
    headings = (element.text() for element in root.elements() if element.tag == "h1")
    return [
        heading
        for heading in dict.fromkeys(headings)
        if heading and len(heading) <= _LONGEST_HEADLINE and _plain(heading) not in sites
    ]


def _without_site(title: str, sites: frozenset[str]) -> str:
    """Take the name of the site from the end or the start of a title."""
    separators = list(_SEPARATOR.finditer(title))
    for separator in separators:
        if _plain(title[separator.end() :]) in sites and title[: separator.start()].strip():
            return title[: separator.start()].strip()
    for separator in reversed(separators):
        if _plain(title[: separator.start()]) in sites and title[separator.end() :].strip():
            return title[separator.end() :].strip()
    return title


def _site_in_title(head: PageHead, title: str) -> str:
    """Find the name of the site in the title of a page, after that of its text."""
    rest = head.title.removeprefix(title)
    separator = _SEPARATOR.match(rest) if title and rest != head.title else None
    return rest[separator.end() :].strip() if separator else ""


def _sites(head: PageHead, article: LinkedThing, address: str) -> frozenset[str]:
    """List what the site of a page may be called, letters alone."""
    names = [
        head.first("og.site_name"),
        head.first("application-name"),
        head.first("apple-mobile-web-app-title"),
        head.first("citation_journal_title"),
        *names_of(article.get("publisher")),
        *names_of(article.get("isPartOf")),
    ]
    host = re.match(r"https?://(?:www\d?\.|m\.|amp\.)?([^/:]+)", address)
    if host:
        labels = host[1].split(".")
        names += [host[1], *(label for label in labels[:-1] if len(label) > 3)]
    return frozenset(filter(None, map(_plain, names)))


def _plain(words: str) -> str:
    return _LETTERS.sub("", words).casefold()


def _authors(root: Element, head: PageHead, article: LinkedThing, sites: frozenset[str]) -> list[str]:
    said = [
        name for name in head.all("citation_author", "bepress_citation_author") if not _is_address(name)
    ]
    if said:
        return list(dict.fromkeys(said))
    linked = names_of(article.get("author"))
    told = [name for name in linked if not _is_address(name)]
    candidates = [
        [name for each in told for name in (told_apart(each) or [each])],
        [name for line in _meta_authors(head) for name in (told_apart(line) or [line])],
        marked_authors(root),
    ]
    for names in candidates:
        persons = [name for name in dict.fromkeys(names) if _plain(name) and _plain(name) not in sites]
        persons = persons[:MOST_PERSONS]
        if persons:
            return persons
    return next((names for names in candidates if names), [])


def _meta_authors(head: PageHead) -> list[str]:
    for name in _AUTHORS:
        lines = [line for line in head.all(name) if not _is_address(line)]
        if lines:
            return [part for line in lines for part in line.split(";") if part.strip()]
    return []


def _is_address(words: str) -> bool:
    return words.lower().startswith(("http:", "https:", "//", "www.", "@"))


def _date(root: Element, head: PageHead, article: LinkedThing, address: str) -> str:
    said = head.first(*_DATES) or next(iter(names_of(article.get("datePublished"))), "")
    if said and any(character.isdigit() for character in said):
        return iso_of(said)
    linked = next(iter(names_of(article.get("dateCreated"))), "")
    return (
        date_in_address(address)
        or marked_date(root)
        or (iso_of(linked) if linked else "")
        or iso_of(head.first("article.modified_time", "og.updated_time", "last-modified", "dc.modified"))
    )


def _publication(
    head: PageHead,
    article: LinkedThing,
    title: str,
    authors: list[str],
    date: str,
    address: str,
    language: str,
) -> Publication | None:
    """Describe a page for citing it; None where it says next to nothing of itself."""
    journal = head.first("citation_journal_title", "citation_conference_title", "prism.publicationname")
    linked = names_of(article.get("isPartOf")) or names_of(article.get("publisher"))
    container = journal or head.first("og.site_name", "application-name") or _site_in_title(head, title)
    container = container or next(iter(linked), "")
    pages = [head.first("citation_firstpage"), head.first("citation_lastpage")]
    doi = doi_of(head.first(*_DOIS))
    if not (authors or date or address or container or doi):
        return None
    return Publication(
        type=_type(head, article, journal),
        authors=tuple(_person(name, article) for name in authors),
        issued=date,
        container=container,
        publisher=head.first("citation_publisher", "dc.publisher")
        or next((name for name in names_of(article.get("publisher")) if name != container), ""),
        volume=head.first("citation_volume", "prism.volume"),
        issue=head.first("citation_issue", "prism.number"),
        page="–".join(dict.fromkeys(filter(None, pages))),
        doi=doi,
        isbn=head.first("citation_isbn"),
        issn=head.first("citation_issn", "prism.issn"),
        url=address,
        accessed=head.saved_on,
        language=language,
        abstract=head.first("citation_abstract", "dc.description.abstract"),
    )


def _type(head: PageHead, article: LinkedThing, journal: str) -> str:
    """Name the type of a page as the Citation Style Language does."""
    types = types_of(article).lower()
    if journal or "scholarlyarticle" in types:
        return "paper-conference" if head.first("citation_conference_title") else "article-journal"
    if head.first("citation_dissertation_institution"):
        return "thesis"
    if "newsarticle" in types:
        return "article-newspaper"
    return "post-weblog" if "blogposting" in types else "webpage"


def _person(name: str, article: LinkedThing) -> PersonName:
    """Part a name; that of a body stays whole."""
    values: Any = article.get("author")
    for each in values if isinstance(values, list) else [values]:
        if isinstance(each, dict) and name in names_of(each):
            if "organization" in types_of(each).lower():
                return PersonName(literal=name)
            family, given = names_of(each.get("familyName")), names_of(each.get("givenName"))
            if family and given:
                return PersonName(family[0], given[0])
    return name_in_order(name)
