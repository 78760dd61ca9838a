"""The table of contents and the list of pages of an EPUB, of version 2 and 3."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from debatedesk.domain.errors import FormatError
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.epub.package import EpubPackage, local, resolve
from debatedesk.formats.epub.pages import parse_page
from debatedesk.formats.html.tree import Element

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XmlElement

DEEPEST_CONTENTS = 20


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """An entry of the table of contents, or a page: where it begins, and `level` from 1."""

    title: str
    member: str
    fragment: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class BookNavigation:
    """The chapters in their order, and where printed pages begin."""

    contents: tuple[ContentsEntry, ...] = ()
    pages: tuple[ContentsEntry, ...] = ()


def read_navigation(archive: ZipContainer, package: EpubPackage) -> BookNavigation:
    """Read the navigation of EPUB 3, else that of EPUB 2; what is broken in it is passed over."""
    navigation = BookNavigation()
    if package.navigation in archive:
        navigation = _of_page(archive, package.navigation)
    if package.ncx in archive and not (navigation.contents and navigation.pages):
        older = _of_ncx(archive, package.ncx)
        navigation = BookNavigation(navigation.contents or older.contents, navigation.pages or older.pages)
    return navigation


def _of_page(archive: ZipContainer, member: str) -> BookNavigation:
    try:
        root = parse_page(archive.read(member), member)
    except FormatError:
        return BookNavigation()
    contents: list[ContentsEntry] = []
    pages: list[ContentsEntry] = []
    folder = posixpath.dirname(member)
    for nav in root.elements():
        if nav.tag != "nav":
            continue
        kinds = f"{nav.attributes.get('epub:type', '')} {nav.attributes.get('role', '')}".split()
        listed = next((child for child in nav.elements() if child.tag == "ol"), None)
        if listed is None:
            continue
        if ("toc" in kinds or "doc-toc" in kinds or not kinds) and not contents:
            contents = list(_entries(listed, folder, 1))
        elif "page-list" in kinds or "doc-pagelist" in kinds:
            pages = list(_entries(listed, folder, 1))
    return BookNavigation(tuple(contents), tuple(pages))


def _entries(listed: Element, folder: str, level: int) -> Iterator[ContentsEntry]:
    for item in listed.children:
        if not isinstance(item, Element) or item.tag != "li":
            continue
        inner: list[Element] = []
        link: Element | None = None
        for element in _outside_lists(item, inner):
            link = link or (element if element.tag == "a" else None)
        if link is not None and (title := link.text()):
            member, fragment = resolve(link.attributes.get("href", ""), folder)
            yield ContentsEntry(title, member, fragment, level)
        for nested in inner if level < DEEPEST_CONTENTS else ():
            yield from _entries(nested, folder, level + 1)


def _outside_lists(item: Element, lists: list[Element]) -> Iterator[Element]:
    """List the elements of an item that are in none of its lists, which are gathered."""
    waiting = [child for child in reversed(item.children) if isinstance(child, Element)]
    while waiting:
        element = waiting.pop()
        if element.tag == "ol":
            lists.append(element)
            continue
        yield element
        waiting += (child for child in reversed(element.children) if isinstance(child, Element))


def _of_ncx(archive: ZipContainer, member: str) -> BookNavigation:
    try:
        root = archive.xml(member)
    except FormatError:
        return BookNavigation()
    folder = posixpath.dirname(member)
    contents: list[ContentsEntry] = []
    pages: list[ContentsEntry] = []
    for element in root.iter():
        if local(element.tag) == "navmap":
            contents += (entry for point in element for entry in _points(point, folder, 1))
        elif local(element.tag) == "pagetarget":
            pages += _entry(element, folder, 1)
    return BookNavigation(tuple(contents), tuple(pages))


def _points(point: "XmlElement", folder: str, level: int) -> Iterator[ContentsEntry]:
    if local(point.tag) != "navpoint":
        return
    yield from _entry(point, folder, level)
    for inner in point if level < DEEPEST_CONTENTS else ():
        yield from _points(inner, folder, level + 1)


def _entry(point: "XmlElement", folder: str, level: int) -> Iterator[ContentsEntry]:
    label = next((child for child in point if local(child.tag) == "navlabel"), None)
    content = next((child for child in point if local(child.tag) == "content"), None)
    title = " ".join("".join(label.itertext()).split()) if label is not None else point.get("value", "")
    if content is not None and title:
        member, fragment = resolve(content.get("src", ""), folder)
        yield ContentsEntry(re.sub(r"\s+", " ", title), member, fragment, level)
