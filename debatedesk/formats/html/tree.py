"""HTML as a small tree of our own: elements, attributes and text, never deeper than `DEEPEST`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from debatedesk.domain.errors import TooLargeError
from debatedesk.domain.message import message

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 120
"""What is nested deeper is lifted to this depth, so that walking the tree needs little stack."""


MOST_TAGS = 400_000
"""A page of so many tags takes some twenty seconds to read."""


DEEPEST_TAGS = 10_000
MOST_ATTRIBUTES = 1_000
"""The parser's time grows with the square of the depth, and of the names of one tag's attributes."""
_MARKUP = re.compile(r"<(?:!--|(/?)([a-zA-Z][^\s/>]*))")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
"""What holds no tags, whatever it looks like."""
_HOLDS_NOTHING = "area base br col embed hr img input link meta param source track wbr"
_CLOSED_BY_THE_NEXT = "p li dt dd td th tr tbody thead tfoot colgroup option optgroup rt rp"
_CLOSED_BY_OTHERS = frozenset(f"{_HOLDS_NOTHING} {_CLOSED_BY_THE_NEXT}".split())


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
    """Refuse a page that the parser, which can't be stopped, would take minutes for.

    Tags are taken apart as the parser does, so that none hides in a quotation, a comment or a script.
    """
    if (tags := html.count("<")) > MOST_TAGS:
        raise TooLargeError(message("tags"), tags, MOST_TAGS)
    depth = deepest = 0
    markup = _MARKUP.search(html)
    while markup:
        name, end = (markup[2] or "").lower(), markup.end()
        if not name:
            end = html.find("-->", end)
        elif markup[1]:
            depth = max(depth - (name not in _CLOSED_BY_OTHERS), 0)
        else:
            depth += name not in _CLOSED_BY_OTHERS
            deepest = max(deepest, depth)
            end = _end_of_attributes(html, end)
            if name in _RAW:
                closing = re.compile(f"</{name}", re.IGNORECASE).search(html, end)
                end = closing.start() if closing else -1
        markup = _MARKUP.search(html, end) if end >= 0 else None
    if deepest > DEEPEST_TAGS:
        raise TooLargeError(message("tags within each other"), deepest, DEEPEST_TAGS)


def _end_of_attributes(html: str, start: int) -> int:
    """Find where the attributes of a tag end; raises TooLargeError where their names are too many."""
    names = set()
    while attribute := _ATTRIBUTE.match(html, start):
        start = attribute.end()
        names.add(attribute[1].lower())
    if len(names) > MOST_ATTRIBUTES:
        raise TooLargeError(message("attributes in one tag"), len(names), MOST_ATTRIBUTES)
    return start


def _attributes(node: "LexborNode") -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}
