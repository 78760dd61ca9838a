"""Pictures of maps as PNG: an SVG drawn to pixels."""

import re
from math import sqrt
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from debatedesk.domain.errors import DeskError
from debatedesk.services.exports import write_file
from debatedesk.ui.translation import tr

PICTURE_SCALE = 2.0
"""Pixels of a picture for each pixel of the drawing."""
LARGEST_SIDE = 32_000
LARGEST_AREA = 80_000_000
"""In pixels; drawing takes four bytes of memory for each."""
LEAST_SCALE = 0.5
"""Below this the words of a map cannot be read."""


def write_png(svg: str, output: Path, scale: float) -> None:
    """Draw an SVG to a PNG file, at `scale` pixels for each of its own or as many as fit.

    Raises DeskError when the picture would be too large at LEAST_SCALE, or the file cannot be written.
    """
    write_file(output, png_of(svg, output, scale))


def png_of(svg: str, output: Path, scale: float) -> bytes:
    """Draw an SVG as the data of a PNG that goes into the file `output`, as `write_png` does."""
    application = QGuiApplication.instance() or QGuiApplication(["debatedesk"])
    renderer = QSvgRenderer(QByteArray(with_fonts_of_here(svg).encode("utf-8")))
    if not renderer.isValid():
        raise DeskError(tr("“{output}” cannot be drawn: the map's picture is no valid SVG.", output=output))
    image = _drawn(renderer, _pixels(QSizeF(renderer.viewBoxF().size()), output, scale))
    del renderer, application
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        raise DeskError(
            tr(
                "“{output}” cannot be written: {reason}.",
                output=output,
                reason=writer.errorString(),
            )
        )
    return bytes(data.data())


def with_fonts_of_here(svg: str) -> str:
    """Name the one family of each list that this machine has: QtSvg takes a list for a single name."""
    there = set(QFontDatabase.families())

    def first(match: re.Match[str]) -> str:
        families = [each.strip(" '") for each in match[1].split(",")]
        return f'font-family="{next((each for each in families if each in there), families[-1])}"'

    return re.sub(r'font-family="([^"]*)"', first, svg)


def _pixels(size: QSizeF, output: Path, scale: float) -> QSize:
    width, height = max(size.width(), 1.0), max(size.height(), 1.0)
    fitting = min(scale, LARGEST_SIDE / max(width, height), sqrt(LARGEST_AREA / (width * height)))
    if fitting < min(scale, LEAST_SCALE):
        raise DeskError(
            tr(
                "“{output}” would be too large: the map measures {width:,} × {height:,} pixels and a "
                "PNG may have {side:,} a side and {number} million in all; write an SVG "
                "instead.",
                output=output,
                width=round(width),
                height=round(height),
                side=LARGEST_SIDE,
                number=LARGEST_AREA // 1_000_000,
            )
        )
    return QSize(max(1, int(width * fitting)), max(1, int(height * fitting)))


def _drawn(renderer: QSvgRenderer, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise DeskError(
            tr(
                "There is not enough memory for a picture of {width} × {height} pixels.",
                width=size.width(),
                height=size.height(),
            )
        )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
