"""Who wrote a page and when, as the page tells its readers: microdata, `rel=author`, bylines, times."""

import re
from collections.abc import Iterator

from debatedesk.formats.html.names import holds_comments
from debatedesk.formats.html.tree import Element
from debatedesk.formats.html.written_dates import date_within

_BYLINE = re.compile(
    r"^(?:by-?line|authors?|writer|contributor|creator|p-author|autor|auteur|verfasser)$|"
    r"(?:^|[-_])(?:by-?line|author-?name|authors?|post-?author|entry-?author|article-?author|writer|autor|auteur)"
    r"(?:$|[-_])"
)
_NAME_PART = re.compile(r"(?:^|[-_])(?:author-?name|name|fn|n|p-name|author)(?:$|[-_])")
_DATED = re.compile(
    r"(?:^|[-_])(?:date|pubdate|published|publish|dateline|timestamp|posted|datum|time|fecha)(?:$|[-_])"
)
_WRITTEN_BY = re.compile(
    r"^\W*(?:(?:written|posted|published|words|text|story|report|article|reported|geschrieben|veröffentlicht|"
    r"ein\s+\w+|eine\s+\w+|interview|kommentar|kolumne|publié|escrito|publicado|scritto)\s*)?"
    r"(?:by|von|par|por|di|door|av|af|przez|автор|author|autor|autorin|auteur)\b\s*:?\s*",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*(?:,\s*(?:and|und|et|y|e|en|och|og)\b|\s(?:and|und|et|y|e|en|och|og|with|mit)\s|[,;&/|]|\s·\s)\s*"
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d|^\W*$|\b(?:\w*admin|administrator|redaktion|staff|comments?|kommentar\w*|"
    r"no author|unknown|anonymous|posted|published|updated|share|follow|read|min|view|all|more|posts?|"
    r"articles?|facebook|twitter|email|author|this|by|in|on|am)\b$",
    re.IGNORECASE,
)
_OTHERS = frozenset({"script", "style", "nav", "aside", "head", "template"})
_LONGEST = 60
_LONGEST_LINE = 200
_NAMING = frozenset({"span", "div", "p", "strong", "b"})
_MOST = 12
_LINE_OF_DATE = 60
_NO_DATES = frozenset({"td", "th", "a", "li", "blockquote", "cite"})


def marked_authors(root: Element) -> list[str]:
    """List the names of a page's authors that it marks as such, in the order of how surely it does."""
    parts = list(_parts(root))
    for find in (_by_microdata, _by_rel, _by_class):
        if names := _distinct(name for element in parts for name in find(element)):
            return names
    return []


def marked_date(root: Element) -> str:
    """Find the day on which a page says that it was published."""
    parts = list(_parts(root))
    for element in parts:
        if element.attributes.get("itemprop", "").lower() in ("datepublished", "datecreated"):
            said = element.attributes.get("datetime") or element.attributes.get("content") or element.text()
            if date := date_within(said):
                return date
    times = [element for element in parts if element.tag == "time"]
    marked = [
        each
        for each in times
        if "pubdate" in each.attributes or any("publish" in name for name in each.words)
    ]
    for element in marked or times:
        if date := date_within(element.attributes.get("datetime") or element.text()):
            return date
    for element in parts:
        if any(_DATED.search(name) for name in element.words):
            words = element.text()
            if len(words) <= _LONGEST_LINE and (date := date_within(words)):
                return date
    return _date_beside_headline(parts)


def _date_beside_headline(parts: list[Element]) -> str:
    """Find a date on a line of its own, after the headline rather than before it."""
    before = ""
    after_headline = False
    for element in parts:
        after_headline = after_headline or element.tag == "h1"
        for child in element.children if element.tag not in _NO_DATES else ():
            if isinstance(child, str) and 6 <= len(child.strip()) <= _LINE_OF_DATE:
                date = date_within(child)
                if date and after_headline:
                    return date
                before = before or date
    return before


def told_apart(line: str) -> list[str]:
    """Tell the names of a byline apart: “By Jane Doe and John Roe” has two."""
    line = _WRITTEN_BY.sub("", " ".join(line.split()))
    names = []
    for part in _AND.split(line):
        name = part.strip(" .,:;|-–—·•")
        if name and (len(name) > _LONGEST or _NO_NAME.search(name)):
            break
        if name:
            names.append(name)
    return names


def _parts(root: Element) -> Iterator[Element]:
    """List the elements of a page, those of its comments and of its lists of other texts left out."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        if element.tag in _OTHERS or (element is not root and holds_comments(element)):
            continue
        waiting += (child for child in reversed(element.children) if isinstance(child, Element))


def _by_microdata(element: Element) -> Iterator[str]:
    if "author" not in element.attributes.get("itemprop", "").lower().split():
        return
    names = [part for part in element.elements() if part.attributes.get("itemprop") == "name"]
    named = names[0] if names else element
    yield from told_apart(named.attributes.get("content") or named.text())


def _by_rel(element: Element) -> Iterator[str]:
    if element.tag == "a" and "author" in element.attributes.get("rel", "").lower().split():
        yield from told_apart(element.text())


def _by_class(element: Element) -> Iterator[str]:
    if element.tag in ("body", "html", "main", "article", "img", "script", "form"):
        return
    if not any(map(_BYLINE.search, element.words)):
        return
    line = element.text()
    if not line or len(line) > _LONGEST_LINE:
        return
    links = [each.text() for each in element.elements() if each.tag == "a" and each.attributes.get("href")]
    names = [name for link in links for name in told_apart(link) if " " in name]
    if names:
        yield from names
        return
    inner = [
        part
        for part in element.elements()
        if part is not element and part.tag in _NAMING and any(map(_NAME_PART.search, part.words))
    ]
    for name in told_apart(inner[0].text() if inner else line):
        if " " in name and name[:1].isupper() and len(name.split()) <= 5:
            yield name


def _distinct(names: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(names))[:_MOST]
