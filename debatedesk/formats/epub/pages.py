"""The pages of XHTML of an EPUB as trees: broken ones as far as browsers would show them."""

import re

from debatedesk.formats.decoding import decode_text
from debatedesk.formats.html.page import declared_encoding
from debatedesk.formats.html.tree import Element, parse_html

_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_CLOSED_AT_ONCE = re.compile(r"<([A-Za-z][\w:.-]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?)/>")
_PROLOGUE = re.compile(r"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)?")
_NO_ALTERNATIVE = re.compile(r"alternative text|not available", re.IGNORECASE)
_DROPPED = frozenset(
    {
        "script",
        "style",
        "head",
        "template",
        "iframe",
        "video",
        "audio",
        "nav",
        "rp",
        "rt",
        "button",
        "annotation",
    }
)


def parse_page(data: bytes, name: str) -> Element:
    """Parse a page of XHTML leniently: well-formed XML is HTML to browsers but for tags closed at once.

    Raises FormatError where it is no text, TooLargeError for more tags than a page may have.
    """
    text = decode_text(data, name, declared_encoding(data)).text
    text = _PROLOGUE.sub("", text, count=1)
    return parse_html(_CLOSED_AT_ONCE.sub(_opened, text))


def _opened(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def body_of_page(root: Element) -> Element:
    """Find the body, without what is no text."""
    body = root.first("body") or root
    for element in list(body.elements()):
        if element.tag == "math" and _NO_ALTERNATIVE.search(element.attributes.get("alttext", "")):
            del element.attributes["alttext"]
        element.children = [
            child for child in element.children if isinstance(child, str) or child.tag not in _DROPPED
        ]
    return body


def types_of(element: Element) -> set[str]:
    """Give what an element is for: the words of its `epub:type` and of its `role`, without `doc-`."""
    words = (
        f"{element.attributes.get('epub:type', '')} {element.attributes.get('role', '')}".lower().split()
    )
    return {word.removeprefix("doc-").rpartition(":")[2] for word in words}
