"""The margins of a page: at the left where notes are, at the right what answers its passages.

In a window that is read from the right they change sides: what answers stands towards the map.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from debatedesk.ui.reader.face import Face
from debatedesk.ui.reader.page_marks import NoteMark, passage_colour
from debatedesk.ui.reader.passages import NodePassage
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.theme import Theme, ThemeHost
from debatedesk.ui.translation import isolate, number, tr
from debatedesk.ui.widgets import tints
from debatedesk.ui.widgets.mirroring import Mirror, line_start
from debatedesk.ui.widgets.row_painting import bold, small

if TYPE_CHECKING:
    from debatedesk.ui.accessibility.parts import AccessiblePart

GAP = 4
TITLES_FROM = 150
"""A margin of so many pixels has room for titles."""
TITLE_LINES = 3
NOTE_SIZE = 15
ItemT = TypeVar("ItemT", NodePassage, NoteMark)


@dataclass(frozen=True, slots=True)
class Placed(Generic[ItemT]):
    """Something in a margin and where it stands there."""

    item: ItemT
    rect: QRect


class Margin(QWidget, Generic[ItemT]):
    """A strip beside the page whose items scroll with it."""

    chosen = Signal(object)

    def __init__(self, view: Face, theme: ThemeHost) -> None:
        """Stand beside a view, as its child."""
        super().__init__(view.as_widget)
        self._view = view
        self._theme = theme
        self.placed: list[Placed[ItemT]] = []
        self._described: tuple[list[Placed[ItemT]], Sequence[AccessiblePart]] | None = None
        self.setAccessibleName(self._heading())
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def arrange(self) -> None:
        """Place the items of what is seen now, one below the other."""
        placed = []
        bottom = 0
        items = [item for span in self._view.visible_spans() for item in self._items(*span)]
        lines = [(self._view.rect_of(item.start), item) for item in dict.fromkeys(items)]
        # Of columns beside each other the lines are not in the order of the text.
        for rect, item in sorted(lines, key=lambda line: line[0].top()):
            if rect.top() > self.height():
                continue
            height = self._height(item)
            top = max(round(rect.center().y() - self._line_height() / 2), bottom)
            if top < GAP:
                last = self._view.rect_of(max(item.start, item.end - 1)).bottom()
                top = max(bottom, min(GAP, round(last - height)))
            placed.append(Placed(item, QRect(0, top, self.width(), height)))
            bottom = max(bottom, top + height + GAP)
        if placed != self.placed:
            self.placed = placed
            self.update()

    def item_at(self, point: QPoint) -> ItemT | None:
        """Find the item under a point."""
        return next((each.item for each in self.placed if each.rect.contains(point)), None)

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the items to assistive tools."""
        from debatedesk.ui.accessibility.interfaces import PartedInterface

        return PartedInterface(self, QAccessible.Role.List)

    def accessible_parts(self) -> "Sequence[AccessiblePart]":
        """List the items that stand beside what is seen."""
        if self._described is None or self._described[0] is not self.placed:
            self._described = self.placed, [self._part(placed) for placed in self.placed]
        return self._described[1]

    def _part(self, placed: Placed[ItemT]) -> "AccessiblePart":
        from debatedesk.ui.accessibility.parts import PaintedPart, Role

        item, rect = placed.item, QRectF(placed.rect)
        return PaintedPart(
            item, Role.Button, self._spoken(item), rect=rect, press=lambda: self.chosen.emit(item)
        )

    def _heading(self) -> str:
        raise NotImplementedError

    def _spoken(self, item: ItemT) -> str:
        raise NotImplementedError

    def _items(self, start: int, end: int) -> list[ItemT]:
        raise NotImplementedError

    def _height(self, item: ItemT) -> int:
        raise NotImplementedError

    def _line_height(self) -> int:
        raise NotImplementedError

    def _tip(self, item: ItemT) -> str:
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.item_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif item := self.item_at(event.position().toPoint()):
            self.chosen.emit(item)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.item_at(event.pos())
            if item:
                QToolTip.showText(event.globalPos(), self._tip(item), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


class PassageMargin(Margin[NodePassage]):
    """Counts support and opposition beside each passage; with room enough it names the node as well."""

    def _heading(self) -> str:
        return tr("What answers the passages that are seen")

    def _spoken(self, item: NodePassage) -> str:
        from debatedesk.ui.reader.answers import spoken

        return spoken(item)

    def _items(self, start: int, end: int) -> list[NodePassage]:
        return self._view.marks.passages.between(start, end)

    def _line_height(self) -> int:
        return QFontMetrics(small(self.font())).height() + 4

    def _height(self, item: NodePassage) -> int:
        lines = len(self._title(item))
        return self._line_height() + (
            lines * QFontMetrics(small(self.font())).lineSpacing() + 2 if lines else 0
        )

    def _tip(self, item: NodePassage) -> str:
        from debatedesk.ui.reader.answers import answers_html

        return answers_html([item], self._theme.theme)

    def _title(self, item: NodePassage) -> list[str]:
        if self.width() < TITLES_FROM or not item.title:
            return []
        from debatedesk.ui.widgets.quotation_button import wrapped

        width = min(self.width() - 24, 220)
        lines = wrapped(item.title, small(self.font()), width)
        if len(lines) > TITLE_LINES:
            rest = " ".join(lines[TITLE_LINES - 1 :])
            metrics = QFontMetrics(small(self.font()))
            last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = [*lines[: TITLE_LINES - 1], last]
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for each in self.placed:
                self._paint(painter, each, theme)

    def _paint(self, painter: QPainter, placed: Placed[NodePassage], theme: Theme) -> None:
        passage = placed.item
        chosen = passage.node == self._view.marks.chosen
        font = bold(small(self.font()))
        metrics = QFontMetrics(font)
        words = _pill_words(passage, theme)
        height = self._line_height()
        width = sum(metrics.horizontalAdvance(each) for each, _ in words) + 6 * (len(words) - 1) + 14
        mirror = Mirror(self.width(), self.isRightToLeft())
        pill = mirror.rect(QRectF(6.5, placed.rect.top() + 0.5, max(width, height), height - 1))
        colour = QColor(passage_colour(passage, theme))
        painter.setPen(QPen(colour if chosen else QColor(theme.edge), 1.6 if chosen else 1))
        painter.setBrush(tints.tinted(colour.name(), 0.16) if chosen else QColor(theme.raised))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        left = mirror.rect(pill).center().x() - (width - 14) / 2
        for each, ink in words:
            painter.setPen(QColor(ink))
            advance = metrics.horizontalAdvance(each)
            box = mirror.rect(QRectF(left, pill.top(), advance + 1, pill.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, each)
            left += advance + 6
        self._paint_title(painter, placed, pill, theme)

    def _paint_title(
        self, painter: QPainter, placed: Placed[NodePassage], pill: QRectF, theme: Theme
    ) -> None:
        metrics = QFontMetrics(small(self.font()))
        painter.setFont(small(self.font()))
        chosen = placed.item.node == self._view.marks.chosen
        painter.setPen(QColor(theme.text if chosen else theme.muted))
        baseline = pill.bottom() + 3 + metrics.ascent()
        for line in self._title(placed.item):
            words = isolate(line)
            room = QRectF(10, baseline, self.width() - 20, 0)
            from_right = self.isRightToLeft()
            row = Mirror(self.width(), from_right).rect(room)
            start = line_start(row, metrics.horizontalAdvance(words), from_right=from_right)
            painter.drawText(QPointF(start, baseline), words)
            baseline += metrics.lineSpacing()


class NoteMargin(Margin[NoteMark]):
    """A small sheet of paper beside each passage that a note is on."""

    def _heading(self) -> str:
        return tr("Notes on what is seen")

    def _spoken(self, item: NoteMark) -> str:
        return item.words or tr("An empty note")

    def _items(self, start: int, end: int) -> list[NoteMark]:
        return self._view.marks.notes.between(start, end)

    def _line_height(self) -> int:
        return NOTE_SIZE

    def _height(self, item: NoteMark) -> int:
        return NOTE_SIZE

    def _tip(self, item: NoteMark) -> str:
        return as_they_are(item.words) or tr("An empty note")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for each in self.placed:
                self._paint(painter, each.rect, theme)

    def _paint(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        icon = Mirror(self.width(), self.isRightToLeft()).rect(
            QRectF(rect.right() - NOTE_SIZE - 3, rect.top() + 1, NOTE_SIZE - 3, NOTE_SIZE - 2)
        )
        fold = 4.0
        path = QPainterPath(icon.topLeft())
        path.lineTo(icon.topRight())
        path.lineTo(icon.right(), icon.bottom() - fold)
        path.lineTo(icon.right() - fold, icon.bottom())
        path.lineTo(icon.bottomLeft())
        path.closeSubpath()
        painter.setPen(QPen(QColor(theme.accent), 1.2))
        painter.setBrush(tints.tinted(theme.accent, 0.14))
        painter.drawPath(path)
        for line in (0.32, 0.58):
            height = icon.top() + icon.height() * line
            painter.drawLine(QPointF(icon.left() + 2.5, height), QPointF(icon.right() - 2.5, height))


def _pill_words(passage: NodePassage, theme: Theme) -> list[tuple[str, str]]:
    """Give the words of a pill with their colours: how many support and oppose, or what the node is."""
    words = []
    if passage.supports:
        words.append((f"+{number(passage.supports)}", theme.support))
    if passage.attacks:
        words.append((f"−{number(passage.attacks)}", theme.attack))
    if not words:
        words.append((passage.sign or "○", passage_colour(passage, theme)))
    return words
