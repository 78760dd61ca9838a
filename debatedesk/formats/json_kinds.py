"""Whose argument map a JSON file is, told by the names that its objects have."""

from typing import Any, Literal

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, parse_json

JsonMapKind = Literal["aif", "argdown", "arguebuf", "desk", ""]

_SIGNS: tuple[tuple[JsonMapKind, tuple[bytes, ...]], ...] = (
    ("aif", (b'"nodeID"', b'"AIF"')),
    ("argdown", (b'"statements"',)),
    ("arguebuf", (b'"atom"',)),
)
"""Names that a file of each kind has: without any of them it need not be parsed."""
_IN_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BEFORE = b"\xef\xbb\xbf \t\r\n"
_START = 64


def is_json_map_of(kind: JsonMapKind, data: bytes) -> bool:
    """Tell whether JSON is a map of that kind."""
    if data[:2] in _IN_UTF_16:
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    if not any(sign in data for name, signs in _SIGNS if name == kind for sign in signs):
        return False
    if not data[:_START].lstrip(_BEFORE).startswith(b"{"):
        return False
    try:
        return kind_of(parse_json(data, "")) == kind
    except FormatError:
        return False


def is_json_map_of_others(data: bytes) -> bool:
    """Tell whether JSON is a map of a kind that is not our own."""
    return any(is_json_map_of(kind, data) for kind, _ in _SIGNS)


def kind_of(parsed: Any) -> JsonMapKind:
    """Name the kind of a map of parsed JSON."""
    if not isinstance(parsed, dict):
        return ""
    if is_aif(parsed):
        return "aif"
    if isinstance(parsed.get("statements"), dict) and isinstance(parsed.get("arguments"), dict):
        return "argdown"
    if isinstance(parsed.get("nodes"), dict) and isinstance(parsed.get("edges"), dict):
        return "arguebuf"
    return "desk" if isinstance(parsed.get("nodes"), list) else ""


def is_aif(parsed: dict[str, Any]) -> bool:
    """Tell whether an object is AIF, by itself or within xAIF; one without nodes is told by its edges."""
    if isinstance(parsed.get("AIF"), dict):
        return isinstance(object_at(parsed, "AIF").get("nodes"), list)
    if not isinstance(parsed.get("nodes"), list) or not isinstance(parsed.get("edges"), list):
        return False
    nodes = [node for node in list_at(parsed, "nodes") if isinstance(node, dict)]
    return not nodes or any("nodeID" in node for node in nodes)


def parsed_map(data: bytes, name: str) -> JsonObject:
    """Parse the JSON of a map; raises FormatError, which calls the file `name`, where it is no object."""
    parsed = parse_json(data, name)
    if not isinstance(parsed, dict):
        raise FormatError(message("“{name}” is no argument map.", name=name))
    return parsed
