"""The images of an EPUB, within limits."""

import posixpath
import re
from urllib.parse import unquote

from debatedesk.domain.errors import FormatError
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import EmbeddedImage
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.epub.package import resolve
from debatedesk.formats.epub.tree import BookPart
from debatedesk.formats.html.tree import Element

_SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg")
_LARGEST = 16_000_000
_LARGEST_TOGETHER = 96_000_000
_MOST = 2_000
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def point_to_members(part: BookPart, archive: ZipContainer) -> None:
    """Give images the names that their files have in the archive; those that are not there are left out."""
    for element in list(part.body.elements()):
        element.children = [
            replaced
            for child in element.children
            if (replaced := child if isinstance(child, str) else _image_or_other(child, part, archive))
            is not None
        ]


def _image_or_other(element: Element, part: BookPart, archive: ZipContainer) -> Element | None:
    if element.tag == "svg":
        drawn = [
            _drawn(child, part, archive) for child in element.elements() if child.tag in ("image", "text")
        ]
        kept = [child for child in drawn if child is not None]
        return Element("div", {}, list(kept)) if kept else None
    if element.tag != "img":
        return element
    source = element.attributes.get("src", "")
    if not source or _REMOTE.match(source):
        return None
    member, _ = resolve(source, part.folder)
    if member not in archive or not member.lower().endswith(_SUFFIXES):
        return None
    element.attributes["src"] = member
    return element


def _drawn(element: Element, part: BookPart, archive: ZipContainer) -> Element | None:
    """Take an image or words out of a drawing."""
    if element.tag == "text":
        return Element("p", {}, [element.text()]) if element.text() else None
    address = element.attributes.get("xlink:href") or element.attributes.get("href") or ""
    return _image_or_other(Element("img", {"src": address}), part, archive)


def embedded_images(reading: ReadingText, archive: ZipContainer) -> tuple[tuple[EmbeddedImage, ...], int]:
    """Unpack the images that a text shows; gives also how many are left out, as damaged or too large."""
    images: list[EmbeddedImage] = []
    together = left_out = 0
    spans = (span for block in reading.blocks for span in block.spans if span.kind == "image")
    for source in dict.fromkeys(span.target for span in spans):
        try:
            data = archive.read(unquote(source), _LARGEST)
        except FormatError:
            left_out += 1
            continue
        if len(images) >= _MOST or together + len(data) > _LARGEST_TOGETHER:
            left_out += 1
            continue
        together += len(data)
        images.append(EmbeddedImage(source, posixpath.basename(unquote(source)), data))
    return tuple(images), left_out
