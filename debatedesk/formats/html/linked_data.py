"""The article that a page describes in its JSON-LD (schema.org), and the text that it may hold."""

import json
import re
from collections.abc import Iterator
from typing import Any

from debatedesk.formats.html.tree import Element, parse_html

LinkedThing = dict[str, Any]
"""A thing with its properties, as JSON has them."""

_ARTICLE = re.compile(
    r"article|blogposting|report|chapter|book|thesis|recipe|review|posting", re.IGNORECASE
)
_PAGE = re.compile(r"webpage|creativework|itempage", re.IGNORECASE)
_NEXT = ("mainEntity", "mainEntityOfPage", "@graph", "itemReviewed", "about", "hasPart")
_SCRIPT = re.compile(r"/\*\s*<!\[CDATA\[\s*\*/|/\*\s*\]\]>\s*\*/|<!--|-->|<!\[CDATA\[|\]\]>")
_MARKUP = re.compile(r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote)\b", re.IGNORECASE)
_MOST_THINGS = 5_000


def linked_article(root: Element) -> LinkedThing:
    """Find the description of the page's article; empty where there is none."""
    things = list(_things(root))
    named = {
        thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1
    }
    ranked = sorted(things, key=_rank)
    if not ranked or _rank(ranked[0]) > 2:
        return {}
    return {key: _resolved(value, named) for key, value in ranked[0].items()}


def linked_text(root: Element) -> Element | None:
    """Give the text that the linked data hold, as pages do that show it only with a script."""
    body = linked_article(root).get("articleBody")
    if not isinstance(body, str) or not body.strip():
        return None
    if _MARKUP.search(body):
        return parse_html(body)
    lines = [line for line in body.split("\n") if line.strip()]
    return Element("body", children=[Element("p", children=[line]) for line in lines])


def names_of(value: Any) -> list[str]:
    """List the names of persons or bodies, of which there may be one, several, or plain words."""
    values = value if isinstance(value, list) else [value]
    names = (each.get("name") if isinstance(each, dict) else each for each in values)
    flat = (one for each in names for one in (each if isinstance(each, list) else [each]))
    return [" ".join(name.split()) for name in flat if isinstance(name, str) and name.strip()]


def types_of(thing: LinkedThing) -> str:
    """Join the types of a thing."""
    types = thing.get("@type")
    return " ".join(str(each) for each in (types if isinstance(types, list) else [types or ""]))


def _things(root: Element) -> Iterator[LinkedThing]:
    for element in root.elements():
        if element.tag != "script" or "ld+json" not in element.attributes.get("type", "").lower():
            continue
        script = "".join(child for child in element.children if isinstance(child, str))
        for text in (script, _SCRIPT.sub("", script)):
            try:
                data = json.loads(text, parse_int=str, strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _within(data)
            break


def _within(data: Any) -> Iterator[LinkedThing]:
    """List the things that linked data describes, in order; it may be nested deeply."""
    waiting = [data]
    seen = 0
    while waiting and seen < _MOST_THINGS:
        thing = waiting.pop()
        seen += 1
        if isinstance(thing, list):
            waiting += reversed(thing)
        elif isinstance(thing, dict):
            yield thing
            waiting += (thing[key] for key in reversed(_NEXT) if isinstance(thing.get(key), dict | list))


def _rank(thing: LinkedThing) -> int:
    """Tell how likely a thing is the page's article, 0 for most."""
    types = types_of(thing)
    says = any(key in thing for key in ("headline", "datePublished", "author", "articleBody"))
    if _ARTICLE.search(types) and says:
        return 0
    if "headline" in thing:
        return 1
    return 2 if says and (_PAGE.search(types) or not types) else 3


def _resolved(value: Any, named: dict[str, LinkedThing]) -> Any:
    """Put what is described elsewhere in the place of its reference; a list within a list has none."""
    if isinstance(value, list):
        return [each if isinstance(each, list) else _resolved(each, named) for each in value]
    if isinstance(value, dict) and "name" not in value:
        return named.get(str(value.get("@id")), value)
    return value
