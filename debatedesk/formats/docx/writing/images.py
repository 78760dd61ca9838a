"""Images of a Word document that is written."""

import struct
from dataclasses import dataclass

from debatedesk.formats.docx.writing.words import xml_value

_EMU_A_PIXEL = 9_525
_WIDEST = 5_700_000
"""In Word's units, of which a centimetre has 360,000; so wide is the text of a page."""
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


@dataclass(frozen=True, slots=True)
class ImagePart:
    """An image as a part of a document; sizes are in pixels."""

    number: int
    suffix: str
    width: int
    height: int
    data: bytes

    @staticmethod
    def of(data: bytes, number: int) -> "ImagePart | None":
        """Take an image of a kind that Word shows; None for others."""
        size = _png_size(data) or _gif_size(data) or _jpeg_size(data)
        if size is None or not size[1] or not size[2]:
            return None
        return ImagePart(number, *size, data)

    @property
    def name(self) -> str:
        """Its part, within the folder of the document."""
        return f"media/image{self.number}.{self.suffix}"

    @property
    def identifier(self) -> str:
        """The id of its relationship."""
        return f"rIdImage{self.number}"


def image_xml(image: ImagePart, label: str) -> str:
    """Write a run that shows an image in the line."""
    width = min(image.width * _EMU_A_PIXEL, _WIDEST)
    height = max(1, image.height * width // image.width)
    return (
        f"<w:r><w:drawing>"
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{image.number}" '
        f'name="Image {image.number}" descr={xml_value(label)}/><a:graphic xmlns:a="{_DRAWING}/main">'
        f'<a:graphicData uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="{image.number}" name="Image {image.number}"/><pic:cNvPicPr/>'
        f"</pic:nvPicPr><pic:blipFill>"
        f'<a:blip xmlns:r="{_R}" r:embed="{image.identifier}"/><a:stretch><a:fillRect/>'
        f"</a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def _png_size(data: bytes) -> tuple[str, int, int] | None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or len(data) < 24:
        return None
    return ("png", *struct.unpack(">II", data[16:24]))


def _gif_size(data: bytes) -> tuple[str, int, int] | None:
    if not data.startswith((b"GIF87a", b"GIF89a")) or len(data) < 10:
        return None
    return ("gif", *struct.unpack("<HH", data[6:10]))


def _jpeg_size(data: bytes) -> tuple[str, int, int] | None:
    """Find the frame of a JPEG, which says its size."""
    at = 2
    if not data.startswith(b"\xff\xd8"):
        return None
    while at + 9 < len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return ("jpeg", width, height)
        at += 2 + length
    return None
