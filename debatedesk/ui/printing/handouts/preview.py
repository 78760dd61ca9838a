"""The pages of a hand-out, one below the other, as they will be written: painted where they are seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from debatedesk.ui.printing.handouts.accessible import page_parts
from debatedesk.ui.printing.handouts.printout import HandoutPrintout
from debatedesk.ui.tab_order import FocusEdge
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.accessibility.parts import AccessiblePart

_GAP = 14.0
_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
"""How many times as wide as the view a page is shown."""


class HandoutPreview(QAbstractScrollArea):
    """Shows pages as wide as there is room, or larger; `moved` tells that another page is seen."""

    moved = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._theme = theme
        self._printout: HandoutPrintout | None = None
        self._rects: list[QRectF] = []
        self._zoom = _ZOOMS[0]
        self._described: tuple[HandoutPrintout | None, Sequence[AccessiblePart]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the hand-out"))
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setSingleStep(40)
        self.setMinimumSize(120, 100)
        FocusEdge(self)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(620, 700)

    def show_pages(self, printout: HandoutPrintout | None) -> None:
        """Show the pages of a printout that is composed, from where the last ones were read."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._printout = printout
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self.viewport().update()
        self.moved.emit()

    @property
    def page_count(self) -> int:
        """Count the pages."""
        return len(self._rects)

    @property
    def page(self) -> int:
        """Tell which page, from 0, takes the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return next((number for number, rect in enumerate(self._rects) if middle <= rect.bottom()), 0)

    def go_to(self, page: int) -> None:
        """Bring a page, from 0, into view."""
        if self._rects:
            wanted = self._rects[max(0, min(page, len(self._rects) - 1))]
            self.verticalScrollBar().setValue(round(wanted.top() - _GAP / 2))

    def zoom(self, direction: int) -> None:
        """Show pages a step larger or smaller; the least is as wide as the view."""
        index = _ZOOMS.index(self._zoom) + direction
        if 0 <= index < len(_ZOOMS):
            page = self.page
            self._zoom = _ZOOMS[index]
            self._lay_out()
            self.go_to(page)
            self.viewport().update()

    def _lay_out(self) -> None:
        printout, view = self._printout, self.viewport().size()
        pages = printout.pages if printout else []
        sizes = [printout.page_size(page) for page in pages] if printout else []
        room = max(60.0, view.width() - 2 * _GAP) * self._zoom
        self._rects = []
        y = _GAP
        for size in sizes:
            scale = room / size.width()
            self._rects.append(QRectF(0, y, room, size.height() * scale))
            y += size.height() * scale + _GAP
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(room + 2 * _GAP - view.width())))
        across.setPageStep(view.width())
        down.setRange(0, max(0, round(y - view.height())))
        down.setPageStep(max(1, view.height() - 40))

    def rect_of(self, page: int) -> QRectF:
        """Tell where in the view a page, from 0, is shown."""
        rect, room = self._rects[page], self.viewport().width()
        left = max(_GAP, (room - rect.width()) / 2) - self.horizontalScrollBar().value()
        return rect.translated(left, -self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        printout = self._printout
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), QColor(theme.surface))
            if printout is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            seen = QRectF(event.rect())
            for number in range(len(self._rects)):
                rect = self.rect_of(number)
                if not rect.intersects(seen):
                    continue
                painter.setPen(QPen(QColor(theme.border), 1))
                painter.setBrush(QColor(Qt.GlobalColor.white))
                painter.drawRect(rect)
                painter.save()
                painter.setClipRect(rect)
                painter.translate(rect.topLeft())
                scale = rect.width() / printout.page_size(printout.pages[number]).width()
                painter.scale(scale, scale)
                printout.paint_page(painter, number)
                painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page = self.page
        self._lay_out()
        if page:
            self.go_to(page)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the pages to assistive tools."""
        from debatedesk.ui.accessibility.interfaces import PartedInterface

        return PartedInterface(self)

    def accessible_parts(self) -> "Sequence[AccessiblePart]":
        """List the pages with their words."""
        if self._described is None or self._described[0] is not self._printout:
            self._described = self._printout, page_parts(self)
        return self._described[1]

    def words_of(self, page: int) -> str:
        """Tell what a page, from 0, says."""
        return self._printout.pages[page].sheet.words if self._printout else ""
