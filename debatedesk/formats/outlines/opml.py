"""OPML: outlines of outliners; ours say in attributes of their own what else a map holds."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.outline import OutlineRow, outline_of
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, one_line
from debatedesk.formats.outlines.topics import (
    OutlineTopic,
    map_of_topics,
    node_kind_called,
    relation_kind_called,
    stance_of_words,
)
from debatedesk.formats.xml_parsing import parse_xml
from debatedesk.formats.xml_writing import attribute, content

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_NOTES = ("_note", "note", "description")


def read_opml(data: bytes, name: str) -> ImportedMap:
    """Read an outline; raises FormatError, which calls the file `name`, where it is no OPML."""
    root = parse_xml(data.strip(), name)
    body = root.find("body")
    if root.tag != "opml" or body is None:
        raise FormatError(message("“{name}” is no OPML: it has no body of outlines.", name=name))
    title = one_line(root.findtext("head/title") or "")
    topics = _topics(body)
    if not topics:
        raise FormatError(message("“{name}” is an outline without any words.", name=name))
    return map_of_topics(title, topics, name)


def _topics(body: "Element") -> list[OutlineTopic]:
    top = OutlineTopic("")
    waiting = [(child, top) for child in reversed(body) if child.tag == "outline"]
    while waiting:
        element, above = waiting.pop()
        topic = _topic(element)
        if topic is not None:
            above.children.append(topic)
        waiting += [(child, topic or above) for child in reversed(element) if child.tag == "outline"]
    return top.children


def _topic(element: "Element") -> OutlineTopic | None:
    """Read an outline's element; None where it has no words and only holds others together."""
    words = element.get("text") or element.get("title") or ""
    note = next((noted for key in _NOTES if (noted := element.get(key, "")).strip()), "")
    kind = node_kind_called(element.get("kind", ""))
    if not words.strip() and not note and kind is None and not element.get("see"):
        return None
    if kind is None:
        words, note = words.strip(), note.strip()
    elif element.get("untitled"):
        words, note = "", words
    return OutlineTopic(
        words,
        note,
        stance=stance_of_words(element.get("stance", "")),
        key=element.get("id", ""),
        refers_to=element.get("see", ""),
        kind=kind,
        relation=relation_kind_called(element.get("relation", "")),
        relation_id=element.get("relationId", ""),
        cuts=element.get("on") == "link",
        cut_relation=element.get("onRelation", ""),
    )


def write_opml(argument_map: ArgumentMap) -> str:
    """Write a map as an outline, each node under the first that it bears on and named again elsewhere."""
    head = f"  <head>\n    <title>{content(argument_map.title)}</title>\n  </head>"
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', head, "  <body>"]
    lines += _written(argument_map, outline_of(argument_map))
    lines += ["  </body>", "</opml>"]
    return "\n".join(lines) + "\n"


def _written(argument_map: ArgumentMap, rows: tuple[OutlineRow, ...]) -> Iterator[str]:
    waiting: list[tuple[OutlineRow | None, int, str]] = [(row, 2, "") for row in reversed(rows)]
    while waiting:
        row, depth, above = waiting.pop()
        indent = "  " * depth
        if row is None:
            yield f"{indent}</outline>"
            continue
        attributes = "".join(
            f" {key}={attribute(value)}"
            for key, value in _attributes(argument_map, row, above)
            if value or key == "text"
        )
        if not row.children:
            yield f"{indent}<outline{attributes}/>"
            continue
        yield f"{indent}<outline{attributes}>"
        waiting.append((None, depth, ""))
        waiting += [(child, depth + 1, row.relation) for child in reversed(row.children)]


def _attributes(argument_map: ArgumentMap, row: OutlineRow, above: str) -> Iterator[tuple[str, str]]:
    """List the attributes of a row below one that hangs by the relation `above`."""
    node = argument_map.nodes[row.node]
    yield "text", node.label
    if row.repeats:
        yield "see", node.id
    else:
        yield "untitled", "" if node.title else "true"
        yield "_note", node.text if node.title else ""
        yield "id", node.id
        yield "kind", node.kind
    if row.relation:
        yield "relation", argument_map.relations[row.relation].kind
        yield "relationId", row.relation
        yield "on", "link" if row.cuts else ""
        cut = argument_map.relations[row.relation].target if row.cuts else ""
        yield "onRelation", "" if cut == above else cut
