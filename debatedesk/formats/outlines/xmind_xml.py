"""Mind maps of XMind 8 and older: sheets of topics in the `content.xml` of an archive."""

from typing import TYPE_CHECKING, Any

from debatedesk.formats.xml_parsing import parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ADDRESS = "{http://www.w3.org/1999/xlink}href"
_IMAGE = "{http://www.w3.org/1999/xhtml}img"


def sheets_in_xml(data: bytes, name: str) -> list[dict[str, Any]]:
    """Give the sheets as the `content.json` of newer files has them; none where the XML is of another kind.

    Raises FormatError, which calls the file `name`, for what is no XML.
    """
    root = parse_xml(data, name)
    return [
        {
            "rootTopic": _topic(topic),
            "relationships": [
                {"end1Id": line.get("end1", ""), "end2Id": line.get("end2", ""), "title": _title(line)}
                for line in sheet.iterfind("{*}relationships/{*}relationship")
            ],
        }
        for sheet in root.iterfind("{*}sheet")
        if (topic := sheet.find("{*}topic")) is not None
    ]


def _topic(element: "Element") -> dict[str, Any]:
    children: dict[str, list[Any]] = {}
    for topics in element.iterfind("{*}children/{*}topics"):
        below = children.setdefault(topics.get("type", ""), [])
        below += [_topic(topic) for topic in topics.iterfind("{*}topic")]
    return {
        "id": element.get("id", ""),
        "title": _title(element),
        "href": element.get(_ADDRESS, ""),
        "notes": {"plain": {"content": element.findtext("{*}notes/{*}plain", "")}},
        "markers": [
            {"markerId": marker.get("marker-id", "")}
            for marker in element.iterfind("{*}marker-refs/{*}marker-ref")
        ],
        "labels": [label.text or "" for label in element.iterfind("{*}labels/{*}label")],
        "image": {} if element.find(_IMAGE) is None else {"src": ""},
        "children": children,
    }


def _title(element: "Element") -> str:
    return element.findtext("{*}title", "")
