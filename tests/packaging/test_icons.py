"""The icons of Windows and macOS, drawn from the SVG."""

import struct
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader

from scripts.packaging.make_icons import ICNS_KINDS, ICO_SIZES, LARGEST_BITMAP, write_icons


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    write_icons(folder)
    return folder


def drawn(png: bytes) -> QImage:
    """Read a picture; it is drawn on, and see-through at its corner."""
    image = QImage.fromData(QByteArray(png))
    assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
    assert image.pixelColor(0, 0).alpha() < 255
    return image


def test_the_icon_of_windows_has_every_size(icons: Path) -> None:
    data = (icons / "debatedesk.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(ICO_SIZES))
    end = 6 + 16 * count
    for index, size in enumerate(ICO_SIZES):
        side, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * index)
        assert (side or 256, bits, offset) == (size, 32, end)
        picture = data[offset : offset + length]
        if size < LARGEST_BITMAP:
            assert struct.unpack_from("<Iii", picture) == (40, size, 2 * size)
        else:
            assert drawn(picture).width() == size
        end += length
    assert end == len(data)


def test_qt_reads_every_size_of_the_icon_of_windows(icons: Path) -> None:
    reader = QImageReader(str(icons / "debatedesk.ico"))
    assert reader.imageCount() == len(ICO_SIZES)
    for index, size in enumerate(ICO_SIZES):
        assert reader.jumpToImage(index)
        image = reader.read()
        assert image.width() == size
        middle, corner = image.pixelColor(size // 2, size // 2), image.pixelColor(0, 0)
        assert (middle.alpha(), corner.alpha() < 255) == (255, True)


def test_the_icon_of_macos_has_every_size(icons: Path) -> None:
    data = (icons / "debatedesk.icns").read_bytes()
    assert (data[:4], struct.unpack_from(">I", data, 4)[0]) == (b"icns", len(data))
    found = {}
    offset = 8
    while offset < len(data):
        kind, length = data[offset : offset + 4], struct.unpack_from(">I", data, offset + 4)[0]
        found[kind] = drawn(data[offset + 8 : offset + length]).width()
        offset += length
    assert found == ICNS_KINDS
