"""One row of the inspector: a sign, words, where they come from, and what is wrong with them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from debatedesk.domain.maps.model import RelationKind
from debatedesk.ui.theme import SMALL, ThemeHost
from debatedesk.ui.translation import isolate, quoted, tr
from debatedesk.ui.widgets import row_painting
from debatedesk.ui.widgets.icons import themed_icon
from debatedesk.ui.widgets.menu_entries import open_menu
from debatedesk.ui.widgets.mirroring import Mirror, line_start
from debatedesk.ui.widgets.quotation_button import wrapped
from debatedesk.ui.widgets.relation_painting import paint_badge

SIDE = 6
EDGE = 5
SIGN = 16
BAR = 3
MENU = 22
WORD_LINES = 3
Line = tuple[str, QFont, str, int]
"""What is written in a line, its font, the name of its colour and its height."""


@dataclass(frozen=True, slots=True)
class ItemLook:
    """What a row shows: words with the sign of a `kind` of relation, or `quoted` beside a bar.

    `problem` stands in the colour of an alert, `now` in a line of its own below it.
    """

    words: str
    detail: str = ""
    kind: RelationKind | None = None
    problem: str = ""
    now: str = ""
    quoted: bool = False

    @property
    def spoken(self) -> str:
        """The row in words."""
        words = quoted(self.words) if self.quoted else self.words
        now = tr("now “{now}”", now=self.now) if self.now else ""
        return ", ".join(each for each in (words, self.detail, self.problem, now) if each)


class ItemButton(QPushButton):
    """A row that opens what it shows; Delete or its menu act on it.

    `delete_requested` tells of the Delete key; `fill_menu` fills the menu when it is about to show.
    """

    delete_requested = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.look = ItemLook("")
        self._lines_at: dict[int, list[Line]] = {}
        self.fill_menu: Callable[[QMenu], object] | None = None
        self._menu = QMenu(self)
        self._more = QToolButton(self)
        self._more.setIcon(themed_icon("more"))
        self._more.setAccessibleName(tr("More"))
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.setToolTip(tr("More (menu key)"))
        self._more.clicked.connect(lambda checked=False: self.show_menu())
        self._more.hide()
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_look(self, look: ItemLook) -> None:
        """Show another row."""
        if look == self.look:
            return
        self.look = look
        self._lines_at.clear()
        self.setAccessibleName(look.spoken)
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def show_menu(self) -> None:
        """Open the menu of what can be done with the row."""
        if self.fill_menu is not None:
            self._menu.clear()
            self.fill_menu(self._menu)
            corner = self._mirror.point(self.width() - MENU, MENU).toPoint()
            open_menu(self._menu, self.mapToGlobal(corner))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(height for *_, height in self._lines(width)) + 2 * EDGE

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corner = QRect(self.width() - MENU - 2, 2, MENU, MENU)
        self._more.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), corner))
        self._lines_at.clear()
        height = self.heightForWidth(self.width())
        if height != self.height():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._lines_at.clear()
        super().changeEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._more.setVisible(self.fill_menu is not None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._more.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.show_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse() or self.isDown():
                painter.setBrush(QColor(theme.selection if self.isDown() else theme.hover))
                painter.drawRoundedRect(QRectF(self.rect()), row_painting.ROUNDING, row_painting.ROUNDING)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring, row_painting.ROUNDING, row_painting.ROUNDING)
            self._paint_sign(painter)
            top = EDGE
            for text, font, colour, height in self._lines(self.width()):
                painter.setFont(font)
                painter.setPen(QColor(getattr(theme, colour)))
                metrics, words = QFontMetrics(font), isolate(text)
                room = self._mirror.rect(
                    QRectF(self._left(), top, self.width() - self._left() - SIDE, height)
                )
                from_right = self.isRightToLeft()
                start = line_start(room, metrics.horizontalAdvance(words), from_right=from_right)
                painter.drawText(QPointF(start, top + metrics.ascent()), words)
                top += height

    @property
    def _mirror(self) -> Mirror:
        return Mirror(self.width(), self.isRightToLeft())

    def _paint_sign(self, painter: QPainter) -> None:
        theme = self._theme.theme
        if self.look.quoted:
            bar = QRect(SIDE, EDGE + 1, BAR, self.height() - 2 * EDGE - 2)
            bar = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
            row_painting.paint_bar(painter, bar, BAR, theme.attack if self.look.problem else theme.accent)
        elif self.look.kind is not None:
            middle = EDGE + QFontMetrics(self.font()).height() / 2
            at = self._mirror.point(SIDE + SIGN / 2, middle)
            paint_badge(painter, self.look.kind, at, SIGN / 2, theme, theme.surface)

    def _left(self) -> int:
        if self.look.quoted:
            return SIDE + BAR + SMALL
        return SIDE + (SIGN + SMALL if self.look.kind is not None else 0)

    def _lines(self, width: int) -> list[Line]:
        """Break the row into lines; a layout asks for its height again with every row beside it."""
        if width not in self._lines_at:
            self._lines_at[width] = self._broken(width)
        return self._lines_at[width]

    def _broken(self, width: int) -> list[Line]:
        room = max(width - self._left() - SIDE, 40)
        font, little = QFont(self.font()), row_painting.small(self.font())
        if self.look.quoted:
            font = row_painting.italic(font, self.look.words)
        made = _cut(self.look.words, font, room, WORD_LINES, "text")
        if self.look.problem:
            made += _cut(self.look.problem, little, room, 4, "attack")
        if self.look.now:
            made += _cut(tr("Now: “{now}”", now=self.look.now), little, room, WORD_LINES, "text")
        if self.look.detail:
            made += _cut(self.look.detail, little, room, 2, "muted")
        return made


def _cut(text: str, font: QFont, room: int, most: int, colour: str) -> list[Line]:
    """Break a text into at most so many lines, the last cut off with an ellipsis."""
    metrics = QFontMetrics(font)
    lines = wrapped(text, font, room)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
    return [(line, font, colour, metrics.lineSpacing()) for line in lines]
