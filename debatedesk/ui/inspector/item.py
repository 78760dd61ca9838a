"""One row of the inspector: a sign, words, where they come from, and what is wrong with them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from debatedesk.ui.lists import painting
from debatedesk.ui.notes.quotation import wrapped
from debatedesk.ui.theme import TIGHT, ThemeHost

SIDE = 6
EDGE = 5
SIGN = 18
MENU = 22
WORD_LINES = 3


@dataclass(frozen=True, slots=True)
class Look:
    """What a row shows. `sign` is a short symbol in the colour of theme role `colour`.

    `problem` stands in the colour of an alert, `now` in a line of its own below it.
    """

    words: str
    detail: str = ""
    sign: str = ""
    colour: str = "muted"
    problem: str = ""
    now: str = ""
    quoted: bool = False

    @property
    def spoken(self) -> str:
        """The row in words."""
        words = f"“{self.words}”" if self.quoted else self.words
        now = f"now “{self.now}”" if self.now else ""
        return ", ".join(each for each in (words, self.detail, self.problem, now) if each)


class ItemButton(QPushButton):
    """A row that opens what it shows; Delete or its menu act on it.

    `delete_wanted` tells of the Delete key; `fill_menu` fills the menu when it is about to show.
    """

    delete_wanted = Signal()

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self.look = Look("")
        self.fill_menu: Callable[[QMenu], object] | None = None
        self._menu = QMenu(self)
        self._more = QToolButton(self)
        self._more.setText("⋯")
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.setToolTip("More (menu key)")
        self._more.clicked.connect(lambda checked=False: self.show_menu())
        self._more.hide()
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_look(self, look: Look) -> None:
        """Show another row."""
        if look == self.look:
            return
        self.look = look
        self.setAccessibleName(look.spoken)
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def show_menu(self) -> None:
        """Open the menu of what can be done with the row."""
        if self.fill_menu is not None:
            self._menu.clear()
            self.fill_menu(self._menu)
            self._menu.popup(self.mapToGlobal(QPoint(self.width() - MENU, MENU)))

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
        self._more.setGeometry(self.width() - MENU - 2, 2, MENU, MENU)
        height = self.heightForWidth(self.width())
        if height != self.height():
            self.setFixedHeight(height)

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
            self.delete_wanted.emit()
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
                painter.drawRoundedRect(QRectF(self.rect()), painting.ROUNDING, painting.ROUNDING)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring, painting.ROUNDING, painting.ROUNDING)
            self._paint_sign(painter)
            top = EDGE
            for text, font, colour, height in self._lines(self.width()):
                painter.setFont(font)
                painter.setPen(QColor(getattr(theme, colour)))
                painter.drawText(QPointF(self._left(), top + QFontMetrics(font).ascent()), text)
                top += height

    def _paint_sign(self, painter: QPainter) -> None:
        if not self.look.sign:
            return
        colour = QColor(getattr(self._theme.theme, self.look.colour))
        height = QFontMetrics(self.font()).height()
        circle = QRect(SIDE, EDGE + (height - SIGN) // 2, SIGN, SIGN)
        if self.look.quoted:
            painting.paint_bar(painter, QRect(SIDE, EDGE + 1, 3, self.height() - 2 * EDGE - 2), 3, colour)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(painting.fade(colour, painting.CHIP_STRENGTH))
        painter.drawEllipse(circle)
        painter.setPen(colour)
        painter.setFont(painting.bold(self.font()))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.look.sign)

    def _left(self) -> int:
        if not self.look.sign:
            return SIDE
        return SIDE + (3 + SIDE if self.look.quoted else SIGN + TIGHT)

    def _lines(self, width: int) -> list[tuple[str, QFont, str, int]]:
        room = max(width - self._left() - SIDE, 40)
        font, little = QFont(self.font()), painting.small(self.font())
        font.setItalic(self.look.quoted)
        made = _cut(self.look.words, font, room, WORD_LINES, "text")
        if self.look.problem:
            made += _cut(self.look.problem, little, room, 4, "attack")
        if self.look.now:
            made += _cut(f"Now: “{self.look.now}”", little, room, WORD_LINES, "text")
        if self.look.detail:
            made += _cut(self.look.detail, little, room, 2, "muted")
        return made


def _cut(text: str, font: QFont, room: int, most: int, colour: str) -> list[tuple[str, QFont, str, int]]:
    """Break a text into at most so many lines, the last cut off with an ellipsis."""
    metrics = QFontMetrics(font)
    lines = wrapped(text, font, room)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
    return [(line, font, colour, metrics.lineSpacing()) for line in lines]
