"""A process that draws one picture: its bytes come on standard input, a PNG leaves on standard output.

What hangs, dies or takes too much memory here takes nothing of the window with it.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

LARGEST = 64_000_000
"""Bytes of a picture that are read."""
_MEMORY = 1_500_000_000
_CPU_SECONDS = 10


def main() -> int:
    """Draw the picture of standard input at a width and height in pixels, given as arguments."""
    _limit()
    width, height = map(int, sys.argv[1:3])
    data = sys.stdin.buffer.read(LARGEST + 1)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QGuiApplication, QImage

    from debatedesk.domain.errors import FormatError
    from debatedesk.formats.svg.safe import is_svg, safe_svg

    application = QGuiApplication(sys.argv[:1])
    size = QSize(width, height)
    try:
        image = _drawn_svg(safe_svg(data).data, size) if is_svg(data) else _decoded(data, size)
    except FormatError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not QImage.save(image, buffer, "PNG"):  # type: ignore[call-overload]
        return 1
    sys.stdout.buffer.write(written.data())
    del application
    return 0


def _limit() -> None:
    """Bound memory and time where the system can, and let no file be written."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        if sys.platform == "linux" and Path("/proc/self/statm").exists():
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _drawn_svg(data: bytes, size: "QSize") -> "QImage":
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(data))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if not renderer.isValid() or image.isNull():
        return QImage()
    image.fill(0)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image


def _decoded(data: bytes, size: "QSize") -> "QImage":
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setScaledSize(size)
    return reader.read()


if __name__ == "__main__":
    sys.exit(main())
