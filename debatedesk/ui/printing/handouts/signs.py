"""The small drawings of a hand-out: numbers of proposals, bands over the two sides, signs of points."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.relations import Stance
from debatedesk.ui.printing.handouts.flow import Drawn
from debatedesk.ui.printing.handouts.look import INK, LINE, SIDE, Lettering

NUMBER_SIDE = 27.0
_BAND = 24.0
_SIGNS: dict[Stance, str] = {"for": "+", "against": "−", "neither": "·"}
_SIGN = Lettering(16, is_bold=True, is_plain=True)
_MARK = 7.0


def paint_number(painter: QPainter, words: str, x: float, y: float) -> None:
    """Paint the number of a proposal, white in a black square."""
    painter.save()
    font = Lettering(15 if len(words) < 3 else 12, is_bold=True, is_plain=True).font()
    square = QRectF(x, y, NUMBER_SIDE, NUMBER_SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(INK))
    painter.drawRoundedRect(square, 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.white))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def paint_sign(painter: QPainter, stance: Stance, x: float, y: float) -> None:
    """Paint the sign of a point around a middle: a full disc with a plus, an open square with a minus."""
    painter.save()
    at = QPointF(x, y)
    painter.setPen(QPen(QColor(INK), 1.2))
    is_for = stance == "for"
    painter.setBrush(QColor(INK) if is_for else QColor(Qt.GlobalColor.white))
    if is_for:
        painter.drawEllipse(at, _MARK - 0.6, _MARK - 0.6)
    elif stance == "against":
        side = _MARK - 1
        painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side))
    else:
        painter.drawEllipse(at, _MARK - 2.4, _MARK - 2.4)
    painter.setPen(QPen(QColor(Qt.GlobalColor.white) if is_for else QColor(INK), 1.6))
    reach = _MARK * 0.5
    if stance != "neither":
        painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))
    if is_for:
        painter.drawLine(QPointF(x, y - reach), QPointF(x, y + reach))
    painter.restore()


def side_band(words: str, stance: Stance, width: float, *, from_right: bool, gap: float = 0.0) -> Drawn:
    """Make the band over a side: white on black for, in a double frame against, grey for all else."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        band = QRectF(x, y, width, _BAND)
        ink = QColor(INK)
        if stance == "for":
            painter.fillRect(band, ink)
            ink = QColor(Qt.GlobalColor.white)
        elif stance == "against":
            painter.setBrush(QColor(Qt.GlobalColor.white))
            painter.setPen(QPen(ink, 0.9))
            painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawRect(band.adjusted(3, 3, -3, -3))
        else:
            painter.fillRect(band, QColor("#e4e4e4"))
        painter.setPen(ink)
        sign = QRectF(x + width - 29 if from_right else x + 9, y, 20, _BAND)
        painter.setFont(_SIGN.font())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, _SIGNS[stance])
        font = SIDE.font()
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width - 44)
        room = QRectF(x + 10 if from_right else x + 34, y, width - 44, _BAND)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, shown)

    return Drawn(_BAND, draw, gap, stays=True, words=words)


def rule(width: float, *, gap: float = 0.0, weight: float = 0.8, stays: bool = False) -> Drawn:
    """Make a line across."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(QRectF(x, y, width, weight), QColor(INK if weight > 1 else LINE))

    return Drawn(weight, draw, gap, stays)
