"""The first page of the board: a row a proposal, with what is counted on it and what is unanswered."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.counts import Tally
from debatedesk.domain.maps.relation_style import KIND_WORDS, NODE_SIGNS
from debatedesk.ui.map.board.balance import balance_words, paint_balance, unanswered_words
from debatedesk.ui.map.contents import CardContent, MapContents
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.startup import plain_viewport
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import number, tr
from debatedesk.ui.widgets.node_signs import paint_signs, width_of_signs
from debatedesk.ui.widgets.relation_painting import paint_kind, role_colour
from debatedesk.ui.widgets.row_background import paint_row_background
from debatedesk.ui.widgets.row_painting import paint_line, small
from debatedesk.ui.widgets.tints import DIMMED
from debatedesk.ui.widgets.wording import in_one_line

Index = QModelIndex | QPersistentModelIndex
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_LEAST_TITLE = 24
"""So many characters of the title have room, or the counts stand on a line below it."""
_PAD, _SIDE, _SIGN, _BAR, _MOST_DOTS = 8, 14, 20, 96, 5
_LABEL = 32
"""The width of a label at least, so that those of one digit and of two stand alike."""


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal as it is listed; one without a page of its own has an empty label."""

    content: CardContent
    label: str
    tally: Tally
    dimmed: bool = False
    most: int = 1
    """How many reactions the proposal with most of them has, to which the bars are drawn."""
    answers: int | None = None
    """How many answers it has, if it asks."""

    @property
    def spoken(self) -> str:
        """All of it in words."""
        parts = [
            self.label,
            tr(KIND_WORDS[self.content.kind]),
            self.content.first_words,
            self.content.standing.words if self.content.standing else "",
        ]
        if self.label:
            parts += [balance_words(self.tally, self.answers), unanswered_words(self.tally)]
        return ". ".join(part for part in parts if part)


class ProposalList(QListView):
    """Lists the pages of a board, and what has none; `chosen` carries the id of a node."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """List nothing yet."""
        super().__init__(parent)
        plain_viewport(self)
        self.setObjectName("proposalList")
        self.setAccessibleName(tr("All proposals"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_ProposalRows(theme, self))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def show_board(self, board: Board, contents: MapContents, dimmed: frozenset[str] = frozenset()) -> None:
        """List a board's pages in its order, then what bears on nothing and has none."""
        tallies = [board.tally(page) for page in board.pages]
        most = max((tally.supports + tally.attacks for tally in tallies), default=1) or 1
        rows = [
            ProposalRow(
                content=contents.cards[page],
                label=board.labels[page],
                tally=tally,
                dimmed=page in dimmed,
                most=most,
                answers=board.answers(page),
            )
            for page, tally in zip(board.pages, tallies, strict=True)
        ]
        rows += [ProposalRow(contents.cards[key], "", Tally(), key in dimmed) for key in board.loose]
        current = self.current
        if rows != [self._row(index) for index in range(self._model.rowCount())]:
            self._model.clear()
            for row in rows:
                item = QStandardItem(row.spoken)
                item.setData(row, _ROW_ROLE)
                item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
                item.setToolTip(as_they_are(in_one_line(row.content.text)))
                self._model.appendRow(item)
        self.go_to(current)

    def _row(self, index: int) -> ProposalRow:
        row: ProposalRow = self._model.item(index).data(_ROW_ROLE)
        return row

    @property
    def current(self) -> str:
        """The node of the current row."""
        index = self.currentIndex().row()
        return self._row(index).content.node_id if index >= 0 else ""

    def go_to(self, node_id: str) -> None:
        """Make the row of a node the current one; the first where it has none."""
        rows = range(self._model.rowCount())
        index = next((each for each in rows if self._row(each).content.node_id == node_id), 0)
        self.setCurrentIndex(self._model.index(index, 0))

    def rect_of(self, node_id: str) -> QRectF:
        """Give the rectangle of a node's row; a null one where it has none."""
        for index in range(self._model.rowCount()):
            if self._row(index).content.node_id == node_id:
                return QRectF(self.visualRect(self._model.index(index, 0)))
        return QRectF()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._row(index.row()).content.node_id)

    def _opens(self, event: QKeyEvent) -> bool:
        """Tell whether a key leads from the list into the page: Enter, or the arrow onward."""
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        return event.key() in (*_OPENING, onward)

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overriding and self._opens(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens(event):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)


class _ProposalRows(QStyledItemDelegate):
    """Paints rows: label, sign, title; then counts with their bar, and dots for what is unanswered."""

    def __init__(self, theme: ThemeHost, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def _one_line(self, font: QFont) -> bool:
        others = 2 * _SIDE + self._label_width(font) + _SIGN + self._figures_width(font) + _SIDE
        least = _LEAST_TITLE * QFontMetrics(font).averageCharWidth()
        return self._view.viewport().width() >= others + least

    def _label_width(self, font: QFont) -> int:
        return max(_LABEL, QFontMetrics(small(font)).horizontalAdvance("P00 "))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        second = 0 if self._one_line(option.font) or not index.data(_ROW_ROLE).label else height + 1
        return QSize(100, height + second + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ProposalRow = index.data(_ROW_ROLE)
        theme, font = self._theme.theme, option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_background(painter, option, theme)
        if row.dimmed:
            painter.setOpacity(DIMMED)
        rect = option.rect
        mirrored = partial(QStyle.visualRect, option.direction, rect)
        height = QFontMetrics(font).height()
        top = rect.top() + _PAD
        label_width = self._label_width(font)
        label = QRect(rect.left() + _SIDE, top, label_width, height)
        paint_line(painter, mirrored(label), row.label, small(font), theme.muted)
        sign = mirrored(QRect(label.left() + label_width, top, 12, height))
        paint_kind(painter, row.content.kind, QRectF(sign).center(), 5.5, theme)
        left, right = label.left() + label_width + _SIGN, rect.right() - _SIDE
        figures = self._figures_width(font)
        one_line = self._one_line(font)
        title_right = right - figures - _SIDE if one_line and row.label else right
        if standing := row.content.standing:
            width = round(width_of_signs([standing.sign], small(font))) + 2
            beside = QRectF(mirrored(QRect(title_right - width, top, width, height)))
            from_right = option.direction == Qt.LayoutDirection.RightToLeft
            paint_signs(painter, beside, [standing.sign], small(font), theme, from_right=from_right)
            title_right -= width + _SIDE // 2
        title = QRect(left, top, title_right - left, height)
        words = row.content.first_words or tr("No words yet")
        colour = theme.text if row.label else theme.muted
        paint_line(painter, mirrored(title), words, font, colour)
        if row.label:
            if one_line:
                at = QRect(right - figures, top, figures, height)
            else:
                at = QRect(left, top + height + 1, right - left, height)
            self._figures(painter, at, row, option)
        painter.restore()

    def _widths(self, font: QFont) -> tuple[int, int]:
        """Tell how wide a count is, and the words and dots for what is unanswered."""
        metrics = QFontMetrics(small(font))
        return metrics.horizontalAdvance("00"), metrics.horizontalAdvance(" 00 unanswered") + 6 * _MOST_DOTS

    def _figures_width(self, font: QFont) -> int:
        count_width, open_words = self._widths(font)
        return 2 * count_width + _BAR + 16 + open_words + 12

    def _figures(
        self, painter: QPainter, rect: QRect, row: ProposalRow, option: QStyleOptionViewItem
    ) -> None:
        theme, tally = self._theme.theme, row.tally
        font = small(option.font)
        mirrored = partial(QStyle.visualRect, option.direction, option.rect)
        if row.answers is not None and not tally.supports + tally.attacks:
            paint_line(painter, mirrored(rect), balance_words(tally, row.answers), font, theme.muted)
            return
        count_width, _ = self._widths(option.font)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.support if tally.supports else theme.muted))
        before = QRect(rect.left(), rect.top(), count_width, rect.height())
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(before), flags | Qt.AlignmentFlag.AlignRight, number(tally.supports))
        middle = rect.top() + rect.height() / 2
        total = tally.supports + tally.attacks
        length = round(max(12.0, _BAR * total / row.most) if total else _BAR / 2)
        bar = mirrored(QRect(before.right() + 9, rect.top(), length, rect.height()))
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        bar_rect = QRectF(bar.left(), middle - 3.5, bar.width(), 7)
        paint_balance(painter, bar_rect, tally, theme, from_right=from_right)
        after = QRect(before.right() + 9 + length + 8, rect.top(), count_width, rect.height())
        painter.setFont(font)
        painter.setPen(QColor(theme.attack if tally.attacks else theme.muted))
        painter.drawText(mirrored(after), flags | Qt.AlignmentFlag.AlignLeft, number(tally.attacks))
        if not tally.unanswered:
            return
        x = rect.left() + 2 * count_width + _BAR + 28
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(role_colour(NODE_SIGNS["question"].role, theme)))
        for _ in range(min(tally.unanswered, _MOST_DOTS)):
            dot = QRectF(mirrored(QRect(x, rect.top(), 5, 1)))
            painter.drawEllipse(QPointF(dot.center().x(), middle), 2.2, 2.2)
            x += 6
        words = QRect(x + 4, rect.top(), rect.right() - x - 4, metrics.height())
        words.moveTop(round(middle - metrics.height() / 2))
        paint_line(painter, mirrored(words), unanswered_words(tally), font, theme.muted)
