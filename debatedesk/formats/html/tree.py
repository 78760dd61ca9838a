"""HTML as a small tree of our own: elements, attributes and text, never deeper than `DEEPEST`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from debatedesk.domain.errors import TooLargeError

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 120
"""What is nested deeper is lifted to this depth, so that walking the tree needs little stack."""


MOST_TAGS = 400_000
"""A page of so many tags takes some twenty seconds to read."""


DEEPEST_TAGS = 20_000
MOST_ATTRIBUTES = 20_000
"""Of one tag; each is compared with all before it."""
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{10000,}")
_CLOSED_BY_OTHERS = frozenset(
    {
        *(
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "colgroup",
            "option",
            "optgroup",
        ),
        *("rt", "rp", "br", "img", "hr", "input", "link", "meta", "area", "base", "col", "embed", "source"),
        *("track", "wbr", "optgroup"),
    }
)


@dataclass(slots=True)
class Element:
    """An element with its attributes (names in lower case) and its children, elements and text."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    def elements(self) -> "Iterator[Element]":
        """List this element and all within it, in document order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += (each for each in reversed(element.children) if isinstance(each, Element))

    def first(self, *tags: str) -> "Element | None":
        """Find the first element of one of these tags, this one or within it."""
        return next((each for each in self.elements() if each.tag in tags), None)

    def text(self) -> str:
        """Join the text within, white space made single."""
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                waiting += reversed(node.children)
        return " ".join("".join(parts).split())

    @property
    def words(self) -> set[str]:
        """The words of its `class` and its `id`."""
        return set(f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".lower().split())


def parse_html(html: str) -> Element:
    """Parse a page as browsers do, in time linear in its length; raises TooLargeError for too many tags."""
    from selectolax.lexbor import LexborHTMLParser

    _check_size(html)
    top = LexborHTMLParser(html).root
    root = Element("html", _attributes(top) if top else {})
    waiting = [(top.child, root, 1)] if top else []
    while waiting:
        node, parent, depth = waiting.pop()
        if node is None:
            continue
        waiting.append((node.next, parent, depth))
        if node.is_text_node:
            parent.children.append(node.text_content or "")
        elif node.is_element_node:
            element = Element(node.tag or "", _attributes(node))
            parent.children.append(element)
            waiting.append((node.child, element if depth < DEEPEST else parent, depth + 1))
    return root


def _check_size(html: str) -> None:
    """Refuse a page that the parser, which can't be stopped, would take minutes for."""
    if (tags := html.count("<")) > MOST_TAGS:
        raise TooLargeError("tags", tags, MOST_TAGS)
    if tags > DEEPEST_TAGS and (depth := _depth(html)) > DEEPEST_TAGS:
        raise TooLargeError("tags within each other", depth, DEEPEST_TAGS)
    if len(html) > MOST_ATTRIBUTES:
        attributes = max(tag.count("=") for tag in _LONG_TAG.findall(html) or [""])
        if attributes > MOST_ATTRIBUTES:
            raise TooLargeError("attributes in one tag", attributes, MOST_ATTRIBUTES)


def _depth(html: str) -> int:
    """Tell how deep tags are nested that must be closed, at most: those left open count as well."""
    depth = deepest = 0
    for closes, name in _TAG.findall(html):
        if name.lower() not in _CLOSED_BY_OTHERS:
            depth = max(0, depth - 1) if closes else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _attributes(node: "LexborNode") -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}
