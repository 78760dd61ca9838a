"""EPUBs made for tests, of version 2 and 3, from a few lines of XHTML."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100"
    "c9fe92ef0000000049454e44ae426082"
)
CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
METADATA = (
    '<dc:title>The Mill</dc:title><dc:creator id="c1">Ann Keeper</dc:creator><dc:language>en</dc:language>'
    '<dc:identifier id="id">urn:isbn:978-3-16-148410-0</dc:identifier>'
)


def page(body: str, title: str = "Page") -> str:
    """Write a page of XHTML around a body."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html '
        'xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>{title}</title></head><body>{body}</body></html>'
    )


@dataclass
class MadeBook:
    """An EPUB to be: bodies of pages by their names, in the order of the spine, and what else it has."""

    pages: Mapping[str, str]
    version: int = 3
    contents: Sequence[tuple[int, str, str]] = ()
    """Level, title and address of the entries."""
    printed: Sequence[tuple[str, str]] = ()
    """Number and address of pages."""
    metadata: str = METADATA
    beside: Sequence[str] = ()
    """Pages with linear="no"."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    package: str = ""
    guide: str = ""
    without: Sequence[str] = ()
    """Members that are left out."""

    def data(self) -> bytes:
        """Give the bytes of the file."""
        members: dict[str, bytes] = {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": CONTAINER.encode(),
            "OPS/book.opf": (self.package or self._package()).encode(),
        }
        for name, body in self.pages.items():
            members[f"OPS/{name}"] = (body if body.startswith("<?xml") else page(body)).encode()
        members["OPS/nav.xhtml"] = page(self._navigation()).encode()
        members["OPS/toc.ncx"] = self._ncx().encode()
        members.update(self.files)
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                if name not in self.without:
                    archive.writestr(name, data)
        return written.getvalue()

    def _package(self) -> str:
        items = "".join(
            f'<item id="p{number}" href="{name}" media-type="application/xhtml+xml"/>'
            for number, name in enumerate(self.pages)
        )
        extra = "".join(
            f'<item id="f{number}" href="{name.removeprefix("OPS/")}" media-type="image/png"/>'
            for number, name in enumerate(self.files)
        )
        navigation = (
            '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
            if self.version == 3
            else '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        )
        spine = "".join(
            f'<itemref idref="p{number}"' + (' linear="no"/>' if name in self.beside else "/>")
            for number, name in enumerate(self.pages)
        )
        toc = "" if self.version == 3 else ' toc="ncx"'
        return (
            f'<package xmlns="http://www.idpf.org/2007/opf" version="{self.version}.0" '
            'unique-identifier="id">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
            f"{self.metadata}</metadata><manifest>{items}{extra}{navigation}</manifest>"
            f"<spine{toc}>{spine}</spine>{self.guide}</package>"
        )

    def _navigation(self) -> str:
        listed = ""
        level = 0
        for own, title, address in self.contents:
            while level < own:
                listed, level = listed + "<ol>", level + 1
            while level > own:
                listed, level = listed + "</ol></li>", level - 1
            listed += f'<li><a href="{address}">{title}</a>'
        listed += "</ol>" * min(level, 1)
        pages = "".join(f'<li><a href="{address}">{number}</a></li>' for number, address in self.printed)
        toc = f'<nav epub:type="toc"><h1>Contents</h1>{listed}</nav>'
        return f'{toc}<nav epub:type="page-list"><ol>{pages}</ol></nav>'

    def _ncx(self) -> str:
        points = ""
        level = 0
        for own, title, address in self.contents:
            points += "</navPoint>" * (level - own + 1 if level else 0)
            level = own
            points += f'<navPoint><navLabel><text>{title}</text></navLabel><content src="{address}"/>'
        points += "</navPoint>" * level
        targets = "".join(
            f'<pageTarget value="{number}"><navLabel><text>{number}</text></navLabel><content '
            f'src="{address}"/></pageTarget>'
            for number, address in self.printed
        )
        return (
            '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">'
            f"<navMap>{points}</navMap><pageList>{targets}</pageList></ncx>"
        )
