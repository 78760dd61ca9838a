"""SVG pictures from elsewhere made harmless: no references to files, no scripts, so many shapes.

Follows what SVG 1.1 (W3C Recommendation) lets a picture refer to: `href` attributes, and `url(…)` in
attributes and styles. What refers to anything but a part of the picture itself loses that reference.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST = 8_000_000
"""Bytes of a picture."""
MOST_SHAPES = 20_000
"""Elements that are drawn, those that `use` draws again counted again."""
DEEPEST = 200
USUAL_SIZE = (300.0, 150.0)
LONGEST_SIDE = 20_000.0

_UNITS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "em": 16.0,
}
_LENGTH = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*([a-z]*)\s*")
_URL = re.compile(r"url\(\s*['\"]?\s*([^)'\"]*)", re.IGNORECASE)
_UNWANTED = frozenset({"script", "foreignObject", "iframe", "audio", "video", "animate", "set", "handler"})
_EMBEDDED = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SafeSvg:
    """A picture without references to anything outside of it; its size is in CSS pixels."""

    width: float
    height: float
    data: bytes


def is_svg(data: bytes) -> bool:
    """Tell whether bytes begin as an SVG picture does."""
    head = data[:4_096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith((b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in data[:65_536]


def safe_svg(data: bytes) -> SafeSvg:
    """Make a picture harmless; raises FormatError for one that is broken or draws too much."""
    from xml.etree import ElementTree

    if len(data) > LARGEST:
        raise FormatError(message("The picture is larger than {number} MB.", number=LARGEST // 1_000_000))
    if b"<!ENTITY" in data.upper():
        raise FormatError(message("The picture defines entities."))
    if data.count(b"<") > 3 * MOST_SHAPES:
        raise FormatError(message("The picture has too many elements."))
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise FormatError(message("The picture is broken.")) from error
    _clean(root)
    _check_shapes(root)
    width, height = _size(root)
    return SafeSvg(width, height, ElementTree.tostring(root, encoding="utf-8"))


def _name(qualified: str) -> str:
    return qualified.rpartition("}")[2]


def _clean(root: "Element") -> None:
    """Take out what runs or refers elsewhere."""
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        if depth > DEEPEST:
            raise FormatError(message("The picture is nested too deep."))
        for attribute, value in list(element.attrib.items()):
            if not _is_harmless(_name(element.tag), _name(attribute), value):
                del element.attrib[attribute]
        if _name(element.tag) == "style":
            element.text = _without_references(element.text or "")
        for child in list(element):
            if not isinstance(child.tag, str) or _name(child.tag) in _UNWANTED:
                element.remove(child)
            else:
                waiting.append((child, depth + 1))


def _is_harmless(tag: str, attribute: str, value: str) -> bool:
    if attribute.lower().startswith("on") or attribute == "base":
        return False
    if attribute in ("href", "src"):
        embedded = tag == "image" and _EMBEDDED.match(value.strip())
        return bool(embedded) or value.strip().startswith("#")
    return "@import" not in value and all(address.startswith("#") for address in _URL.findall(value))


def _without_references(style: str) -> str:
    """Empty a style sheet that refers to anything outside of the picture."""
    return style if _is_harmless("style", "style", style) else ""


def _check_shapes(root: "Element") -> None:
    """Count what is drawn, as often as it is drawn; raise FormatError for too much or for a circle."""
    named = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
    counts: dict[int, int] = {}
    under_way = {id(root): 1}
    waiting = [(root, _parts(root, named))]
    while waiting:
        element, parts = waiting[-1]
        part = next(parts, None)
        if part is None:
            waiting.pop()
            count = counts[id(element)] = under_way.pop(id(element))
            if waiting:
                under_way[id(waiting[-1][0])] += count
        elif id(part) in under_way:
            raise FormatError(message("The picture refers to itself."))
        elif id(part) in counts:
            under_way[id(element)] += counts[id(part)]
        else:
            under_way[id(part)] = 1
            waiting.append((part, _parts(part, named)))
        if under_way.get(id(element), 0) > MOST_SHAPES:
            raise FormatError(message("The picture draws too many shapes."))


def _parts(element: "Element", named: dict[str, "Element"]) -> "Iterator[Element]":
    """List what is drawn with an element: its children, and what its attributes refer to."""
    yield from element
    for attribute, value in element.attrib.items():
        references = [value.strip()] if _name(attribute) == "href" else _URL.findall(value)
        for reference in references:
            if (target := named.get(reference[1:])) is not None:
                yield target


def _size(root: "Element") -> tuple[float, float]:
    """Give the size that a picture says it has, or that of its view box."""
    width, height = _length(root.get("width", "")), _length(root.get("height", ""))
    box = [float(number) for number in re.findall(r"[+-]?(?:\d+\.?\d*|\.\d+)", root.get("viewBox", ""))[:4]]
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        share = box[2] / box[3]
        if width is None and height is None:
            width, height = box[2], box[3]
        width = width if width is not None else (height or 0) * share
        height = height if height is not None else width / share
    size = (width or USUAL_SIZE[0], height or USUAL_SIZE[1])
    return min(max(size[0], 1.0), LONGEST_SIDE), min(max(size[1], 1.0), LONGEST_SIDE)


def _length(value: str) -> float | None:
    matched = _LENGTH.fullmatch(value.lower())
    if not matched or matched[2] not in _UNITS:
        return None
    length = float(matched[1]) * _UNITS[matched[2]]
    return length if 0 < length < 1e9 else None
