"""Draw resources/icon.svg as the icons of Windows (.ico) and macOS (.icns).

It is run with the folder that they go to.
"""

import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SVG = Path(__file__).resolve().parents[2] / "resources" / "icon.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST_BITMAP = 256
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Kinds of pictures of an .icns file, those of screens of double density included, and their pixels."""


def draw(size: int) -> "QImage":
    """Draw the icon so many pixels wide and high."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(SVG)).render(painter)
    return image


def png(image: "QImage") -> bytes:
    """Write a picture as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage.save(image, buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def bitmap(image: "QImage") -> bytes:
    """Write a picture as an .ico file holds small ones: pixels from the last row up, and a mask."""
    width, height = image.width(), image.height()
    pixels = bytes(image.constBits())
    rows = [pixels[4 * width * row : 4 * width * (row + 1)] for row in reversed(range(height))]
    mask = bytes(-(-width // 32) * 4 * height)
    head = struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, 32, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + mask


def ico(pictures: dict[int, bytes]) -> bytes:
    """Write an .ico file of pictures by their sizes; only the largest is PNG, as older readers want it."""
    offset = 6 + 16 * len(pictures)
    entries, body = b"", b""
    for size, picture in sorted(pictures.items()):
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Write an .icns file of PNG pictures by their kinds."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_icons(folder: Path) -> None:
    """Write all icons into a folder, which is made where there is none."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: draw(size) for size in {*ICO_SIZES, *ICNS_KINDS.values()}}
    for_windows = {size: (bitmap if size < LARGEST_BITMAP else png)(drawn[size]) for size in ICO_SIZES}
    (folder / "debatedesk.ico").write_bytes(ico(for_windows))
    for_mac = {kind: png(drawn[size]) for kind, size in ICNS_KINDS.items()}
    (folder / "debatedesk.icns").write_bytes(icns(for_mac))
    del application


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
