"""The package of an EPUB: its files, the order in which they are read, and what it says of the book."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.containers import ZipContainer

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XmlElement

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_LOCKS = ("META-INF/sinf.xml", "META-INF/rights.xml")
_FONT_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = (".xhtml", ".html", ".htm", ".xml")
_TEXT_TYPES = ("application/xhtml+xml", "text/html", "application/xml", "text/xml")
_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class PackageItem:
    """A file of the book: its id, its name in the archive, its type, what it is used for."""

    id: str
    member: str
    media_type: str
    properties: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EpubPackage:
    """The files in the order of reading, all by their names, and the elements of the metadata."""

    spine: tuple[PackageItem, ...]
    items: dict[str, PackageItem]
    metadata: "XmlElement | None" = None
    ncx: str = ""
    guide: dict[str, str] = field(default_factory=dict)
    """Names of files by what they are for, such as `cover` and `toc`."""

    @property
    def navigation(self) -> str:
        """The name of the file of navigation of EPUB 3; empty where there is none."""
        return next((name for name, item in self.items.items() if "nav" in item.properties), "")


def read_package(archive: ZipContainer, name: str) -> EpubPackage:
    """Read the package; without one, all pages are read in the order of their names.

    Raises FormatError, which calls the file `name`, where the book is locked by its seller.
    """
    _refuse_locked(archive, name)
    member = _package_of(archive)
    try:
        root = archive.xml(member) if member else None
    except FormatError:
        root = None
    if root is None:
        return _without_package(archive)
    folder = posixpath.dirname(member)
    items = {item.id: item for item in _items(root, folder)}
    spine = tuple(_spine(root, items, archive))
    by_member = {item.member: item for item in items.values()}
    if not spine:
        listed = (
            item for item in items.values() if item.media_type in _TEXT_TYPES and item.member in archive
        )
        spine = tuple(listed) or _without_package(archive).spine
    toc = next((element.get("toc", "") for element in _named(root, "spine")), "")
    ncx = items[toc].member if toc in items else ""
    ncx = ncx or next(
        (item.member for item in items.values() if item.media_type == "application/x-dtbncx+xml"), ""
    )
    guide = {
        element.get("type", "").lower(): resolve(element.get("href", ""), folder)[0]
        for element in _named(root, "reference")
    }
    return EpubPackage(spine, by_member, next(_named(root, "metadata"), None), ncx, guide)


def local(tag: object) -> str:
    """Give an XML tag or attribute without its namespace, in lower case."""
    return str(tag).rpartition("}")[2].lower()


def resolve(href: str, folder: str) -> tuple[str, str]:
    """Give the name in the archive of a file, and the fragment, that an address leads to from a folder."""
    path, _, fragment = href.strip().partition("#")
    if not path or ":" in path.split("/")[0]:
        return "", unquote(fragment)
    member = posixpath.normpath(posixpath.join(folder, unquote(path.partition("?")[0])))
    return member.lstrip("/").removeprefix("../"), unquote(fragment)


def _named(root: "XmlElement", *names: str) -> "Iterator[XmlElement]":
    return (element for element in root.iter() if local(element.tag) in names)


def _refuse_locked(archive: ZipContainer, name: str) -> None:
    locked = FormatError(
        message(
            "“{name}” is encrypted by its seller (DRM), so its words cannot be read; get it "
            "without that lock.",
            name=name,
        )
    )
    if _LOCKS[0] in archive:
        raise locked
    if _ENCRYPTION not in archive:
        return
    try:
        root = archive.xml(_ENCRYPTION)
    except FormatError:
        if _LOCKS[1] in archive:
            raise locked from None
        return
    for element in _named(root, "encrypteddata"):
        algorithm = next(
            (each.get("Algorithm", "") for each in element.iter() if local(each.tag) == "encryptionmethod"),
            "",
        )
        address = next(
            (each.get("URI", "") for each in element.iter() if local(each.tag) == "cipherreference"), ""
        )
        if algorithm not in _FONT_OBFUSCATION and unquote(address).lower().endswith(
            (*_PAGES, ".opf", ".ncx")
        ):
            raise locked


def _package_of(archive: ZipContainer) -> str:
    """Find the name of the package, by the container's word or by its suffix."""
    if _CONTAINER in archive:
        try:
            for element in _named(archive.xml(_CONTAINER), "rootfile"):
                member = unquote(element.get("full-path", "")).lstrip("/")
                if member in archive:
                    return member
        except FormatError:
            pass
    return next((member for member in archive.names if member.lower().endswith(".opf")), "")


def _without_package(archive: ZipContainer) -> EpubPackage:
    pages = [
        member
        for member in archive.names
        if member.lower().endswith(_PAGES) and not member.upper().startswith("META-INF/")
    ]
    items = [PackageItem(member, member, _TEXT_TYPES[0]) for member in sorted(pages, key=_natural)]
    return EpubPackage(tuple(items), {item.member: item for item in items})


def _natural(name: str) -> list[tuple[int, str]]:
    parts = _NUMBERS.split(name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def _items(root: "XmlElement", folder: str) -> Iterator[PackageItem]:
    for element in _named(root, "item"):
        member, _ = resolve(element.get("href", ""), folder)
        properties = frozenset(element.get("properties", "").split())
        if member:
            yield PackageItem(element.get("id", ""), member, element.get("media-type", ""), properties)


def _spine(
    root: "XmlElement", items: dict[str, PackageItem], archive: ZipContainer
) -> Iterable[PackageItem]:
    """List the files in the order of reading, those beside it (linear="no") at the end, each once."""
    linear: list[PackageItem] = []
    beside: list[PackageItem] = []
    seen: set[str] = set()
    for element in _named(root, "itemref"):
        item = items.get(element.get("idref", ""))
        if item is None or item.member in seen or _is_no_text(item):
            continue
        seen.add(item.member)
        is_beside = element.get("linear", "yes").lower() == "no"
        (beside if is_beside else linear).append(item)
    return [*linear, *beside]


def _is_no_text(item: PackageItem) -> bool:
    is_drawing = item.media_type == "image/svg+xml"
    return not is_drawing and item.media_type.startswith(
        ("image/", "audio/", "video/", "font/", "text/css")
    )
