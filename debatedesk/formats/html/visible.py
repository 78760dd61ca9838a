"""What of a page a reader sees: no scripts, controls and hidden parts; lazy images in their places."""

import re

from debatedesk.formats.html.tree import Element

_CONTROLS = """script style head title link meta base svg canvas object embed video audio map source track
    param input select textarea datalist button progress meter output iframe frame frameset rp rt template
    noframes area annotation annotation-xml applet"""
_NEVER_READ = frozenset(_CONTROLS.split())
_OFFERED_ELSEWHERE = frozenset({"noscript", "dialog"})
_STANDS_FOR_IMAGE = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-src-medium")
_INLINE = re.compile(r"display\s*:\s*(?:-\w+-)?inline", re.IGNORECASE)
_HOLDS_TEXT = ("article", "main", "h1")
"""A window over a page lets what is behind it be hidden from those who hear the page read."""
_UNWRAPPED = {"form": "div", "noscript": "div", "dialog": "div"}


def visible_copy(body: Element, hidden: bool = False) -> Element:
    """Copy what a reader sees of an element, forms as plain containers.

    With `hidden` also what is shown only with a script, or without one.
    """
    copy = Element(_UNWRAPPED.get(body.tag, body.tag), body.attributes)
    waiting = [(body, copy)]
    while waiting:
        original, written = waiting.pop()
        for child in original.children:
            if isinstance(child, str):
                written.children.append(child)
            elif _is_seen(child, hidden):
                within = Element(_shown_tag(child), _attributes(child))
                written.children.append(within)
                waiting.append((child, within))
    return copy


def _is_seen(element: Element, hidden: bool) -> bool:
    if element.tag in _NEVER_READ:
        return False
    if hidden:
        return True
    attributes = element.attributes
    return not (
        element.tag in _OFFERED_ELSEWHERE
        or "hidden" in attributes
        or (attributes.get("aria-hidden") == "true" and not element.first(*_HOLDS_TEXT))
        or any(
            sign in attributes.get("style", "").replace(" ", "").lower()
            for sign in ("display:none", "visibility:hidden")
        )
    )


def _shown_tag(element: Element) -> str:
    """Give the tag that shows as an element does; what is styled as a part of a line is one."""
    tag = _UNWRAPPED.get(element.tag, element.tag)
    if tag == "div" and _INLINE.search(element.attributes.get("style", "")):
        return "span"
    return tag


def _attributes(element: Element) -> dict[str, str]:
    """Give an image that is loaded late the address that it will have."""
    if element.tag != "img":
        return element.attributes
    source = element.attributes.get("src", "").strip()
    if source and not source.startswith("data:"):
        return element.attributes
    late = next(filter(None, (element.attributes.get(name, "") for name in _STANDS_FOR_IMAGE)), source)
    return {**element.attributes, "src": late}
