"""What a page says of its text, and which part of the page is the text."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from debatedesk.formats.html.body import body_of
from debatedesk.formats.html.tree import Element

_DROPPED = frozenset(
    {
        "script",
        "style",
        "noscript",
        "nav",
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "iframe",
        "svg",
        "canvas",
        "template",
        "object",
        "embed",
        "dialog",
        "menu",
        "video",
        "audio",
        "map",
        "head",
        "rp",
        "rt",
    }
)
_FURNITURE = frozenset({"header", "footer", "aside"})
"""Around the text these belong to the site; within an article they may belong to the text."""
_NAMED = frozenset({"div", "section", "ul", "ol", "p", "span", "aside", "footer", "table"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "toolbar"})
_SIDE_WORDS = re.compile(
    r"(?:^|[-_])(?:navbar|navigation|breadcrumbs?|sidebar|share|sharing|social|cookies?|advert\w*|ads?|promo|"
    r"newsletter|subscribe|related|comments?|disqus|popup|modal|skip-link|noprint|mw-editsection|printfooter)"
    r"(?:$|[-_])"
)
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


def main_content(root: Element) -> Element:
    """Find the part of a page that is its text, and take out what is not for reading."""
    body = body_of(root)
    whole = len(body.text())
    _prune(body, whole)
    whole = len(body.text())
    chosen = body
    for wanted in (("main",), ("article",)):
        parts = [each for each in chosen.elements() if each.tag in wanted or _plays(each, wanted[0])]
        longest = max(parts, key=lambda each: len(each.text()), default=None)
        needed = _ENOUGH if wanted == ("main",) or len(parts) == 1 else _MOSTLY
        if longest and len(longest.text()) >= max(whole * _ENOUGH, len(chosen.text()) * needed):
            chosen = longest
    if chosen is body or chosen.tag != "article":
        _drop_furniture(chosen)
    return chosen


def _plays(element: Element, role: str) -> bool:
    return element.attributes.get("role", "").lower() == role


def _prune(body: Element, whole: int) -> None:
    """Take out scripts, controls, what is hidden and what is named as standing beside the text."""
    for each in body.elements():
        each.children = [
            child
            for child in each.children
            if isinstance(child, str) or not (_is_dropped(child) or _is_beside(child, whole))
        ]


def _is_dropped(element: Element) -> bool:
    attributes = element.attributes
    return (
        element.tag in _DROPPED
        or "hidden" in attributes
        or attributes.get("role", "").lower() in _ROLES
        or attributes.get("aria-hidden") == "true"
        or "display:none" in attributes.get("style", "").replace(" ", "").lower()
    )


def _is_beside(element: Element, whole: int) -> bool:
    """Tell whether an element's names say that it is no part of the text and nothing speaks against it."""
    if element.tag not in _NAMED or not any(map(_SIDE_WORDS.search, element.words)):
        return False
    return len(element.text()) < whole * _ENOUGH and not element.first("article", "main", "h1")


def _drop_furniture(element: Element) -> None:
    """Take out the header, footer and asides of the site, unless the text's first heading is in there."""
    for each in element.elements():
        if each.tag != "article":
            each.children = [
                child
                for child in each.children
                if isinstance(child, str) or child.tag not in _FURNITURE or child.first("h1")
            ]
