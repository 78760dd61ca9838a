"""What a page says of its text: title, author, date, address and language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from debatedesk.formats.html.tree import Element

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)
_MOSTLY = 0.6
_ENOUGH = 0.25
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_SITE = re.compile(r"\s+[|–—·»-]\s+[^|–—·»]{1,40}$")


@dataclass(frozen=True, slots=True)
class PageDescription:
    """What a page says of its text; empty where it says nothing."""

    title: str
    author: str
    date: str
    source: str
    language: str


def describe_page(root: Element, html: str) -> PageDescription:
    """Gather title, author, date, address and language from a page's head and its linked data."""
    meta = _meta(root)
    linked = _linked_data(root)
    address = _address(root, meta, html)
    title = _first(meta, "citation_title", "dc.title", "og:title", "twitter:title")
    author = _first(
        {name: value for name, value in meta.items() if not value.startswith(("http:", "https:"))},
        "author",
        "citation_author",
        "dc.creator",
        "parsely-author",
        "article:author",
    )
    date = _first(
        meta,
        "article:published_time",
        "citation_publication_date",
        "citation_date",
        "dc.date",
        "date",
        "dcterms.created",
        "parsely-pub-date",
        "pubdate",
        "datepublished",
    )
    return PageDescription(
        title=title or _names(linked.get("headline")),
        author=author or _names(linked.get("author")),
        date=_iso(date or _names(linked.get("datePublished")) or _marked_time(root)),
        source=address,
        language=root.attributes.get("lang", "").strip(),
    )


def _meta(root: Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for element in root.elements():
        if element.tag == "meta":
            name = element.attributes.get("name") or element.attributes.get("property")
            name = (name or element.attributes.get("itemprop") or "").strip().lower()
            content = " ".join(element.attributes.get("content", "").split())
            if name.startswith("citation_author") and name in said and content:
                content = f"{said.pop(name)}, {content}"
            if name and content:
                said.setdefault(name, content)
    return said


def _first(meta: dict[str, str], *names: str) -> str:
    return next((meta[name] for name in names if meta.get(name)), "")


def page_title(root: Element, heading: Element | None) -> str:
    """Take the title of a page without the name of its site; `heading` is the first of its text."""
    title = root.first("title")
    written = title.text() if title else ""
    words = heading.text() if heading else ""
    if words and (written.startswith(words) or len(words) * 2 > len(written)):
        return words
    return _SITE.sub("", written)


def _linked_data(root: Element) -> dict[str, Any]:
    """Find the description of an article in a page's JSON-LD (schema.org)."""
    for element in root.elements():
        if element.tag == "script" and element.attributes.get("type", "").lower() == "application/ld+json":
            try:
                data = json.loads(
                    "".join(each for each in element.children if isinstance(each, str)), parse_int=str
                )
            except (ValueError, RecursionError):
                continue
            for each in _objects(data):
                if "headline" in each or "datePublished" in each:
                    return each
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """List the things that linked data describes, in order; it may be nested deeply."""
    waiting = [data]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, list):
            waiting += reversed(thing)
        elif isinstance(thing, dict):
            yield thing
            waiting.append(thing.get("@graph"))


def _names(author: Any) -> str:
    """Join the names of one or more authors, or take a string as it is."""
    authors = author if isinstance(author, list) else [author]
    names = (each.get("name") if isinstance(each, dict) else each for each in authors)
    return ", ".join(" ".join(each.split()) for each in names if isinstance(each, str) and each.strip())


def _address(root: Element, meta: dict[str, str], html: str) -> str:
    links = (each.attributes for each in root.elements() if each.tag == "link")
    canonical = next(
        (each.get("href", "") for each in links if "canonical" in each.get("rel", "").lower()), ""
    )
    saved = _SAVED_FROM.search(html[:2_000])
    for address in (canonical, meta.get("og:url", ""), saved[1] if saved else ""):
        if address.startswith(("http://", "https://")):
            return address.strip()
    return ""


def _marked_time(root: Element) -> str:
    times = [each for each in root.elements() if each.tag == "time" and each.attributes.get("datetime")]
    published = [
        each for each in times if "pubdate" in each.attributes or each.words & {"published", "dt-published"}
    ]
    chosen = published or (times if len(times) == 1 else [])
    return chosen[0].attributes["datetime"] if chosen else ""


def _iso(date: str) -> str:
    date_parts = _DATE.match(date.strip())
    if not date_parts:
        return " ".join(date.split())
    return "-".join(part.zfill(2) for part in date_parts.groups() if part)
