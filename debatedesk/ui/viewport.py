"""Viewports of scroll areas, without their cost."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def plain_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give the viewport, and let `area.viewport()` give it at once from now on.

    By that alone it would come as a widget of any kind, and the first of them would have the binding make
    its classes of all kinds that there are: 30 ms and 2 MB. Asked for by name it is known to be plain.
    """
    plain = area.findChild(QWidget, "qt_scrollarea_viewport")
    viewport = area.viewport()
    assert viewport is plain, "only a viewport of Qt's own is a plain widget"
    return viewport
