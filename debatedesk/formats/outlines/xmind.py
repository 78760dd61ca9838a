"""Mind maps of XMind: sheets of topics in the `content.json` of an archive, or its `content.xml`."""

from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.relations import Stance
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, NotCarried
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.outlines.topics import OutlineTopic, TopicLink, map_of_topics
from debatedesk.formats.outlines.xmind_xml import sheets_in_xml
from debatedesk.formats.threads.json_values import list_at, object_at, parse_json, words_at

CONTENT = "content.json"
_OLD = "content.xml"
_MARKERS: dict[str, Stance] = {
    **dict.fromkeys(("symbol-plus", "symbol-right", "c_symbol_thumbs_up", "c_simbol-plus"), "for"),
    **dict.fromkeys(("symbol-minus", "symbol-wrong", "c_symbol_thumbs_down", "c_simbol-minus"), "against"),
}
_APART = "detached"
"""Topics that float beside the central one."""


def read_xmind(data: bytes, name: str) -> ImportedMap:
    """Read the sheets of an archive; raises FormatError, which calls the file `name`, where it has none."""
    archive = ZipContainer(data, name)
    sheets = _sheets(archive, name)
    roots: list[OutlineTopic] = []
    links: list[TopicLink] = []
    not_carried: list[NotCarried] = []
    for sheet in sheets:
        central = object_at(sheet, "rootTopic")
        if central:
            roots += _topics(central, not_carried)
        links += [
            TopicLink(words_at(line, "end1Id"), words_at(line, "end2Id"), words_at(line, "title"))
            for line in list_at(sheet, "relationships")
        ]
    if not roots:
        raise FormatError(message("“{name}” is no mind map: it has no topics.", name=name))
    return map_of_topics(" ".join(roots[0].words.split()), roots, name, not_carried, links)


def _sheets(archive: ZipContainer, name: str) -> list[Any]:
    if CONTENT in archive or _OLD not in archive:
        parsed = parse_json(archive.read(CONTENT), name)
        return parsed if isinstance(parsed, list) else [parsed]
    sheets = sheets_in_xml(archive.read(_OLD), name)
    if not sheets:
        raise FormatError(
            message("“{name}” was saved by XMind 8 or older; save it with a newer XMind first.", name=name)
        )
    return list(sheets)


def _topics(central: dict[str, Any], not_carried: list[NotCarried]) -> list[OutlineTopic]:
    """Read a central topic with all below it, and then those that float beside it."""
    whole = OutlineTopic("")
    waiting = [(central, whole)]
    while waiting:
        data, above = waiting.pop()
        topic = _topic(data, not_carried)
        above.children.append(topic)
        below: list[tuple[dict[str, Any], OutlineTopic]] = []
        for where, children in object_at(data, "children").items():
            if isinstance(children, list):
                parent = whole if where == _APART else topic
                below += [(child, parent) for child in children if isinstance(child, dict)]
        waiting += reversed(below)
    return whole.children


def _topic(data: dict[str, Any], not_carried: list[NotCarried]) -> OutlineTopic:
    words = whole_characters(words_at(data, "title")).strip()
    notes = [words_at(data, "notes", "plain", "content").strip()]
    address = words_at(data, "href")
    if address and not address.startswith("xmind:"):
        notes.append(f"<{address}>")
    markers = [words_at(marker, "markerId") for marker in list_at(data, "markers")]
    stance = next((_MARKERS[marker] for marker in markers if marker in _MARKERS), None)
    lost = [marker for marker in markers if marker not in _MARKERS]
    lost += [label for label in list_at(data, "labels") if isinstance(label, str)]
    if object_at(data, "image"):
        lost.append(message("an image"))
    not_carried += [
        NotCarried(
            message("a mark of a topic: “{mark}”", mark=whole_characters(mark)),
            message("“{words}”", words=words),
        )
        for mark in lost
    ]
    note = whole_characters("\n\n".join(filter(None, notes)))
    return OutlineTopic(words, note, stance=stance, key=words_at(data, "id"))
