"""The parts of a Word document's file and how they refer to each other."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.docx.names import RELATIONSHIPS, transitional

_USUAL_DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: the name of another part, or an address where it is `external`."""

    kind: str
    """The last word of its type, such as `image`."""
    target: str
    external: bool


class WordPackage:
    """A Word document's parts by name; raises FormatError where it is none or is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the file of that name."""
        self._name = name
        self._container = ZipContainer(data, name)
        self._relationships: dict[str, dict[str, Relationship]] = {}
        document = self.related("", "officeDocument")
        if document not in self._container:
            document = _USUAL_DOCUMENT
        if document not in self._container:
            raise FormatError(
                message("“{name}” is not a Word document: there is no text in it.", name=name)
            )
        self.document = document

    def __contains__(self, part: str) -> bool:
        return part in self._container

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts."""
        return self._container.names

    def read(self, part: str) -> bytes:
        """Give the bytes of a part."""
        return self._container.read(part)

    def xml(self, part: str) -> Element | None:
        """Parse a part; None where there is none of that name."""
        return transitional(self._container.xml(part)) if part in self._container else None

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Give what a part (the whole file, for an empty name) refers to, by id."""
        if part not in self._relationships:
            self._relationships[part] = self._read_relationships(part)
        return self._relationships[part]

    def _read_relationships(self, part: str) -> dict[str, Relationship]:
        root = self.xml(relationships_part(part))
        if root is None:
            return {}
        return {
            each.get("Id", ""): _relationship(part, each)
            for each in root.iter(f"{RELATIONSHIPS}Relationship")
        }

    def related(self, part: str, kind: str) -> str:
        """Name the part of a kind that a part refers to, empty where there is none."""
        return next(
            (
                each.target
                for each in self.relationships(part).values()
                if each.kind == kind and not each.external
            ),
            "",
        )


def relationships_part(part: str) -> str:
    """Name the part that says what a part refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relationship(part: str, element: Element) -> Relationship:
    kind = element.get("Type", "").rpartition("/")[2]
    target = element.get("Target", "")
    external = element.get("TargetMode", "") == "External"
    if not external:
        target = unquote(target)
        joined = target if target.startswith("/") else posixpath.join("/", posixpath.dirname(part), target)
        target = posixpath.normpath(joined).lstrip("/")
    return Relationship(kind, target, external)
