"""Mind maps of FreeMind and Freeplane: nodes within nodes, their notes, icons and arrows."""

import re
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.relations import Stance
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedMap, NotCarried
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.outlines.topics import OutlineTopic, TopicLink, map_of_topics
from debatedesk.formats.xml_parsing import parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ICONS: dict[str, Stance] = {
    **dict.fromkeys(("button_ok", "yes", "addition", "thumb_up", "emoji-1F44D", "emoji-2795"), "for"),
    **dict.fromkeys(("button_cancel", "no", "stop", "thumb_down", "emoji-1F44E", "emoji-2796"), "against"),
}
_WHITE = re.compile(r"\s+")
_BREAKING = frozenset({"p", "div", "li", "br", "tr"})


def read_freemind(data: bytes, name: str) -> ImportedMap:
    """Read a mind map; raises FormatError, which calls the file `name`, where it is none."""
    root = parse_xml(data.strip(), name)
    tops = [element for element in root if element.tag == "node"] if root.tag == "map" else []
    if not tops:
        raise FormatError(message("“{name}” is no mind map: it has no nodes.", name=name))
    links: list[TopicLink] = []
    not_carried: list[NotCarried] = []
    whole = OutlineTopic("")
    waiting = [(element, whole) for element in reversed(tops)]
    while waiting:
        element, above = waiting.pop()
        topic = _topic(element)
        above.children.append(topic)
        for arrow in element.iterfind("arrowlink"):
            words = (
                arrow.get("MIDDLE_LABEL") or arrow.get("SOURCE_LABEL") or arrow.get("TARGET_LABEL") or ""
            )
            links.append(TopicLink(topic.key, arrow.get("DESTINATION", ""), words))
        for attribute in element.iterfind("attribute"):
            what = message(
                "an attribute: “{name}: {value}”",
                name=attribute.get("NAME", ""),
                value=attribute.get("VALUE", ""),
            )
            not_carried.append(NotCarried(what, message("“{words}”", words=topic.words)))
        waiting += [(child, topic) for child in reversed(element) if child.tag == "node"]
    title = " ".join(whole.children[0].words.split()) if len(whole.children) == 1 else ""
    return map_of_topics(title, whole.children, name, not_carried, links)


def _topic(element: "Element") -> OutlineTopic:
    rich = {part.get("TYPE", ""): _words(part) for part in element.iterfind("richcontent")}
    words = (element.get("TEXT") or element.get("LOCALIZED_TEXT") or rich.get("NODE", "")).strip()
    notes = [rich.get("DETAILS", ""), rich.get("NOTE", "")]
    if address := element.get("LINK", ""):
        notes.append(f"<{address}>" if ":" in address else address)
    icons = (icon.get("BUILTIN", "") for icon in element.iterfind("icon"))
    stance = next((_ICONS[icon] for icon in icons if icon in _ICONS), None)
    return OutlineTopic(
        whole_characters(words),
        whole_characters("\n\n".join(filter(None, notes))),
        stance=stance,
        key=element.get("ID", ""),
    )


def _words(rich: "Element") -> str:
    """Give the words of rich content, a line for each of its paragraphs."""
    parts: list[str] = []
    waiting: list[Element | str] = [rich]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            parts.append(_WHITE.sub(" ", part))
            continue
        if part.tag in ("head", "style"):
            continue
        inside: list[Element | str] = [part.text] if part.text else []
        for child in part:
            inside.append(child)
            inside += [child.tail] if child.tail else []
        if part.tag in _BREAKING:
            inside.append("\0")
        waiting += reversed(inside)
    lines = "".join(parts).split("\0")
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())
