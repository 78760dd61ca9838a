"""The names of elements and attributes in Word's XML, with their namespaces."""

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
W16CID = "{http://schemas.microsoft.com/office/word/2016/wordml/cid}"
W16CEX = "{http://schemas.microsoft.com/office/word/2018/wordml/cex}"
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DC = "{http://purl.org/dc/elements/1.1/}"
DC_TERMS = "{http://purl.org/dc/terms/}"

_STRICT = "{http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    f"{_STRICT}wordprocessingml/main}}": W,
    f"{_STRICT}officeDocument/relationships}}": R,
    f"{_STRICT}officeDocument/math}}": M,
    f"{_STRICT}drawingml/main}}": A,
    f"{_STRICT}drawingml/wordprocessingDrawing}}": WP,
}
_FALSE = frozenset({"0", "false", "off", "none"})


def transitional(root: Element) -> Element:
    """Rename what a document in ISO's strict form names otherwise."""
    if root.tag.startswith(_STRICT):
        for element in root.iter():
            element.tag = _renamed(element.tag)
            if any(name.startswith(_STRICT) for name in element.attrib):
                named = {_renamed(name): value for name, value in element.attrib.items()}
                element.attrib.clear()
                element.attrib.update(named)
    return root


def _renamed(name: str) -> str:
    namespace, brace, local = name.rpartition("}")
    return _TRANSITIONAL.get(namespace + brace, namespace + brace) + local


def is_on(properties: Element | None, name: str) -> bool | None:
    """Tell whether a property such as bold is set; None where nothing is said of it."""
    element = properties.find(W + name) if properties is not None else None
    return None if element is None else element.get(W + "val", "1").lower() not in _FALSE


def value(properties: Element | None, name: str) -> str:
    """Give the value of a property, empty where nothing is said of it."""
    element = properties.find(W + name) if properties is not None else None
    return element.get(W + "val", "") if element is not None else ""


def number(written: str | None) -> int | None:
    """Read a whole number of few digits."""
    digits = (written or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None
