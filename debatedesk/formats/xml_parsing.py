"""XML from files of others: no entities, nothing fetched, no more elements or depth than a text needs."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.limits import DEEPEST_XML, MOST_XML_ATTRIBUTES, MOST_XML_ELEMENTS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element, XMLPullParser

_CHUNK = 1 << 20
"""Few, as expat before 2.6 scans an unfinished tag again with each."""
_REFERENCE = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_OWN = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


def parse_xml(data: bytes, name: str) -> "Element":
    """Parse a document of XML into the tree of `xml.etree`; its root is given.

    A document type is passed over and what it names outside is not fetched, but one that declares entities
    is refused. HTML's names of characters, such as `&nbsp;`, are known. Raises FormatError, which calls the
    file `name`: not well formed, in an unknown encoding, with entities, nested too deeply, too large.
    """
    from xml.etree.ElementTree import ParseError

    _check_amount(data, name)
    try:
        _check_document_type(data, name)
        try:
            return _parsed(data, name)
        except ParseError as error:
            known = _with_known_characters(data)
            if "undefined entity" not in str(error) or known == data:
                raise
            return _parsed(known, name)
    except (ParseError, expat.ExpatError) as error:
        line, column = getattr(error, "position", None) or (
            getattr(error, "lineno", 0),
            getattr(error, "offset", 0),
        )
        raise FormatError(
            message(
                "“{name}” is damaged: it is not well-formed XML (line {line}, column {number}).",
                name=name,
                line=line,
                number=column + 1,
            )
        ) from error
    except (LookupError, ValueError) as error:
        raise FormatError(
            message("“{name}” is damaged: its XML is in no encoding that is known.", name=name)
        ) from error


def _check_amount(data: bytes, name: str) -> None:
    """Refuse what is too much before it is parsed: more signs than elements and attributes can have."""
    for count, most, what in (
        (data.count(b"<") - data.count(b"</"), MOST_XML_ELEMENTS, "elements"),
        (data.count(b'="') + data.count(b"='"), MOST_XML_ATTRIBUTES, "attributes"),
    ):
        if count > most:
            raise FormatError(
                message(
                    "“{name}” has more than {most:,} {what} of XML, the most that is read.",
                    name=name,
                    most=most,
                    what=what,
                )
            )


def _check_document_type(data: bytes, name: str) -> None:
    """Parse up to the first element; raises FormatError where entities are declared before it."""

    class Begun(Exception):
        pass

    def begin(tag: str, attributes: dict[str, str]) -> None:
        raise Begun

    def refuse(*declared: object) -> None:
        raise FormatError(
            message("“{name}” declares entities in its XML, which could unfold without end.", name=name)
        )

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except Begun:
        return


def _parsed(data: bytes, name: str) -> "Element":
    from xml.etree.ElementTree import XMLPullParser

    parser: XMLPullParser[Any] = XMLPullParser(("start", "end"))
    depth, root = 0, None
    for start in range(0, len(data), _CHUNK):
        parser.feed(data[start : start + _CHUNK])
        depth, root = _deeper(parser, depth, root, name)
    parser.close()
    _, root = _deeper(parser, depth, root, name)
    if root is None:
        raise ValueError
    return root


def _deeper(
    parser: "XMLPullParser[Any]", depth: int, root: "Element | None", name: str
) -> "tuple[int, Element | None]":
    """Follow the elements that were read since; raises FormatError where they are nested too deeply."""
    events: Iterator[Any] = parser.read_events()
    for event, element in events:
        if event == "end":
            depth -= 1
            continue
        depth += 1
        if root is None:
            root = element
        elif depth > DEEPEST_XML:
            raise FormatError(
                message(
                    "“{name}” has XML nested more than {deepest_xml:,} deep; it is not read.",
                    name=name,
                    deepest_xml=DEEPEST_XML,
                )
            )
    return depth, root


def _with_known_characters(data: bytes) -> bytes:
    from html.entities import html5

    def known(match: "re.Match[bytes]") -> bytes:
        characters = html5.get(f"{match[1].decode()};")
        if match[1] in _OWN or not characters:
            return match[0]
        return "".join(f"&#{ord(character)};" for character in characters).encode()

    return _REFERENCE.sub(known, data)
