"""Places in a text, and a page that keeps its place whatever its width."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QScrollBar, QWidget

from debatedesk.ui.reader.geometry import PageGeometry
from debatedesk.ui.reader.page import Page

TOP = -1e6
FARTHEST = 100_000_000
"""No text is so long, nor so high."""

ARRIVAL = 0.22
"""How far down the page the words stand that are opened, as a share of its height."""


@dataclass(frozen=True, slots=True)
class ScrollPosition:
    """What is at the top of the view: an offset, and by how many pixels its line is scrolled off.

    `page` is the printed page that is at the top, from 0, and the share of it that is scrolled off; -1
    where no pages were shown. It tells apart places of pages without text.
    """

    offset: int = 0
    shift: float = TOP
    page: float = -1.0


class ScrolledPage(Protocol):
    """A text edit that shows a page and can measure it; either is None where there is no text."""

    page: Page | None
    measures: PageGeometry | None

    def verticalScrollBar(self) -> QScrollBar: ...

    def viewport(self) -> QWidget: ...

    def document(self) -> QTextDocument: ...

    def isVisible(self) -> bool: ...


class ScrollKeeper:
    """Knows the place that a page is scrolled to, and holds on to it while the page is set anew.

    As a context manager it brings the page back to its place at the end. The place that it keeps is the one
    that the reader scrolled to last, so that it does not drift when a window is resized step by step.
    """

    def __init__(self, view: ScrolledPage) -> None:
        """Keep the place of a view."""
        self._view = view
        self._position: ScrollPosition | None = None
        self._depth = 0
        self._is_cut = False
        view.verticalScrollBar().rangeChanged.connect(self._on_range)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_scrolled(self, value: int) -> None:
        """Follow the reader, but not what Qt does to a page that is not shown or has become shorter."""
        if not self._depth and not self._is_cut and self._view.isVisible():
            self._position = None
        self._is_cut = False

    def _on_range(self, least: int, most: int) -> None:
        self._is_cut = self._view.verticalScrollBar().value() > most

    @property
    def is_moving(self) -> bool:
        """Tell whether the page is being scrolled by the program, not by the reader."""
        return self._depth > 0

    def forget(self) -> None:
        """Take the place from what is seen now."""
        self._position = None

    def position(self) -> ScrollPosition:
        """Give the place that is scrolled to."""
        if self._position is None:
            self._position = self._seen()
        return self._position

    def _seen(self) -> ScrollPosition:
        page, measures = self._view.page, self._view.measures
        top = self._view.verticalScrollBar().value()
        if page is None or measures is None or top == 0:
            return ScrollPosition()
        offset = measures.offset_at_height(top)
        return ScrollPosition(offset, top - measures.line_rect(offset).top())

    def go_to(self, position: ScrollPosition) -> None:
        """Scroll to a place, now or when the page is shown; the text is laid out as far as it takes."""
        measures = self._view.measures
        if measures is None:
            return
        if not self._view.isVisible():
            self._position = position
            return
        bar = self._view.verticalScrollBar()
        if position.shift == TOP:
            target = 0
        else:
            target = round(measures.line_rect(position.offset).top() + position.shift)
            measures.offset_at_height(target + 2 * self._view.viewport().height())
            if bar.maximum() < target:
                self._view.document().size()
        self._depth += 1
        bar.setValue(target)
        self._depth -= 1
        self._position = position

    def before(self, offset: int) -> ScrollPosition:
        """Give the place that shows the line of an offset in the upper part of the page."""
        return ScrollPosition(offset, -ARRIVAL * self._view.viewport().height())

    def __enter__(self) -> None:
        self.position()
        self._depth += 1

    def __exit__(self, *exception: object) -> None:
        self._depth -= 1
        if not self._depth:
            self.go_to(self.position())
