"""The icon of the program."""

from PySide6.QtGui import QIcon

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path

_SIZES = (16, 32, 64, 256)


def window_icon() -> QIcon:
    """Make the icon of the program; none where its files are missing."""
    icon = QIcon()
    for size in _SIZES:
        try:
            icon.addFile(str(packaged_path(f"resources/icon-{size}.png")))
        except DeskError:
            return icon
    return icon
