"""Where the reading text stands on its pages, as far as that is known of them by now."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF

from debatedesk.domain.text.printed import PrintedRun, PrintedText
from debatedesk.domain.text.printed_lines import PrintedLine
from debatedesk.jobs.page_drawing.requests import LinesRequest
from debatedesk.ui.reader.printed.page_column import PageColumn

KEPT_PAGES = 160
"""Of so many pages the lines are kept: some 60 kilobytes a page."""
NEAR = 14.0
"""A point so many pixels from a line is still on it for the mouse."""
ASIDE = 120
"""Lines whose offsets are further apart, as those of text and footnotes are, are no one stretch."""
BAR_GAP = 12.0


class PageText:
    """Answers where offsets of the reading text stand in a column of pages, and the other way round.

    Lines of a page come when its process has read them; until then a page stands for all of its words.
    """

    def __init__(self, printed: PrintedText, length: int) -> None:
        """Know nothing but the runs of a text of `length` characters."""
        self.printed = printed
        self._length = length
        self.column = PageColumn(printed.pages, 1.0, (0, 0))
        self._lines: OrderedDict[int, tuple[PrintedLine, ...]] = OrderedDict()
        self._runs: dict[int, tuple[PrintedRun, ...]] = {}
        for page, runs in groupby(sorted(printed.runs, key=lambda run: run.page), lambda run: run.page):
            self._runs[page] = tuple(runs)

    def request(self, page: int) -> LinesRequest | None:
        """Ask for the lines of a page; None where they are known, or it has no text."""
        runs = self._runs.get(page)
        if page in self._lines or not runs:
            return None
        return LinesRequest(page, tuple((run.start, run.length, run.first) for run in runs))

    def take(self, page: int, lines: Sequence[PrintedLine]) -> None:
        """Know the lines of a page from now on."""
        self._lines[page] = tuple(lines)
        self._lines.move_to_end(page)
        while len(self._lines) > KEPT_PAGES:
            self._lines.popitem(last=False)

    def lines(self, page: int) -> tuple[PrintedLine, ...]:
        """Give the lines of a page, in the order of the reading text; none while they are not known."""
        return self._lines.get(page, ())

    def has_text(self, page: int) -> bool:
        """Tell whether words of the reading text stand on a page."""
        return page in self._runs

    def span(self, page: int) -> tuple[int, int]:
        """Give the offsets between which the reading text of a page stands, without its footnotes."""
        pages = self.printed.pages
        end = pages[page + 1].start if page + 1 < len(pages) else self._length
        return pages[page].start, max(end, pages[page].start)

    def page_of(self, offset: int) -> int:
        """Tell the page that a character stands on, or the one nearest to it."""
        return min(self.printed.page_at(offset), len(self.column) - 1)

    def line_of(self, offset: int) -> tuple[int, PrintedLine] | None:
        """Find the page and the line that a character stands on, or the nearest before; None if unknown."""
        page = self.page_of(offset)
        lines = self.lines(page)
        if not lines:
            return None
        index = max(0, bisect_right(lines, offset, key=lambda line: line.start) - 1)
        return page, lines[index]

    def line_rect(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in; a guess while it is not known."""
        if known := self.line_of(offset):
            page, line = known
            return self.column.placed(page, line.rect)
        page = self.page_of(offset)
        rect = self.column.rect(page)
        start, end = self.span(page)
        share = (offset - start) / (end - start) if end > start else 0.0
        height = max(1.0, rect.height() / 60)
        top = rect.top() + rect.height() * (0.08 + 0.84 * max(0.0, min(share, 1.0)))
        return QRectF(rect.left() + 0.1 * rect.width(), top, 0.8 * rect.width(), height)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Give a rectangle for each line, or part of one, that a span covers, where it is known."""
        rects = []
        pages = dict.fromkeys(page for page, _, _ in self.printed.on_pages(start, end))
        for page in pages:
            lines = self.lines(page)
            index = max(0, bisect_right(lines, start, key=lambda line: line.start) - 1)
            for line in lines[index:]:
                if line.start >= end:
                    break
                if part := line.part(start, end):
                    rects.append(self.column.placed(page, part))
        return rects

    def bar_left(self, rect: QRectF) -> float:
        """Tell where a bar beside words stands."""
        page = self.column.rect(self.column.page_at(rect.center().y()))
        return max(page.left() + 2, rect.left() - BAR_GAP)

    def _nearest(self, point: QPointF) -> tuple[int, PrintedLine, float] | None:
        """Find the line nearest to a point, and how many pixels away it is."""
        page = self.column.page_at(point.y())
        lines = self.lines(page)
        if not lines:
            return None
        corner, scale = self.column.rect(page).topLeft(), self.column.scale_of(page)
        x, y = (point.x() - corner.x()) / scale, (point.y() - corner.y()) / scale

        def distance(line: PrintedLine) -> float:
            across = max(line.rect.left - x, x - line.rect.right, 0.0)
            down = max(line.rect.top - y, y - line.rect.bottom, 0.0)
            return across * across + 4 * down * down

        nearest = min(lines, key=distance)
        along = x if nearest.is_upright else y
        return page, nearest, along

    def offset_over(self, point: QPointF) -> int | None:
        """Give the offset of the character under a point; None where there is none."""
        nearest = self._nearest(point)
        if nearest is None:
            return None
        page, line, along = nearest
        offset = line.nearest(along)
        part = line.part(offset, offset + 1)
        reach = self.column.placed(page, part).adjusted(-2, -2, 2, 2) if part else QRectF()
        return offset if reach.contains(point) else None

    def is_near(self, point: QPointF) -> bool:
        """Tell whether a line stands under a point, or close to it."""
        nearest = self._nearest(point)
        if nearest is None:
            return False
        page, line, _ = nearest
        return self.column.placed(page, line.rect).adjusted(-NEAR, -2, NEAR, 2).contains(point)

    def boundary(self, point: QPointF) -> int | None:
        """Give the offset between characters that is nearest to a point; None where none is known."""
        nearest = self._nearest(point)
        return nearest[1].boundary(nearest[2]) if nearest else None

    def visible(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the offsets between which the reading text stands that is seen between two heights."""
        pages = self.column.pages_between(top, bottom)
        if not len(self.column):
            return 0, 0
        if not pages:
            start = self.span(self.column.page_at(top))[1]
            return start, start
        first = self._seen(pages[0], top, bottom)
        last = self._seen(pages[-1], top, bottom)
        return first[0], max(first[0], last[1])

    def _seen(self, page: int, top: float, bottom: float) -> tuple[int, int]:
        """Give the span of the text of a page that is seen between two heights."""
        start, end = self.span(page)
        top, bottom = self._in_points(page, top, bottom)
        own = [line for line in self.lines(page) if start <= line.start < max(end, start + 1)]
        seen = [line for line in own if line.rect.bottom > top and line.rect.top < bottom]
        if seen:
            return seen[0].start, seen[-1].end
        if own and own[0].rect.top >= bottom:
            return start, start
        return (end, end) if own else (start, end)

    def _in_points(self, page: int, top: float, bottom: float) -> tuple[float, float]:
        """Turn two heights of the column into points from the top of a page."""
        edge, scale = self.column.rect(page).top(), self.column.scale_of(page)
        return (top - edge) / scale, (bottom - edge) / scale

    def visible_spans(self, top: float, bottom: float) -> list[tuple[int, int]]:
        """Give all spans whose words are seen between two heights, footnotes too."""
        spans: list[tuple[int, int]] = []
        for page in self.column.pages_between(top, bottom):
            lines = self.lines(page)
            if not lines:
                spans.append(self.span(page))
                continue
            first, last = self._in_points(page, top, bottom)
            for line in lines:
                if line.rect.bottom <= first or line.rect.top >= last:
                    continue
                if spans and 0 <= line.start - spans[-1][1] <= ASIDE:
                    spans[-1] = spans[-1][0], line.end
                else:
                    spans.append((line.start, line.end))
        return spans

    def known_pages(self, pages: Iterable[int]) -> bool:
        """Tell whether the lines of all pages are known that have any."""
        return all(page in self._lines or page not in self._runs for page in pages)
