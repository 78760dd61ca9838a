"""HTML as a small tree of our own: elements, attributes and text, never deeper than `DEEPEST`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 120
"""What is nested deeper is lifted to this depth, so that walking the tree needs little stack."""


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
    """Parse a page as browsers do, in time linear in its length."""
    from selectolax.lexbor import LexborHTMLParser

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


def _attributes(node: "LexborNode") -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}
