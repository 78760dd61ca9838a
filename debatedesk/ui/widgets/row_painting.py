"""Painting rows: lines of text and chips."""

import re

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from debatedesk.domain.library import side_of
from debatedesk.domain.text import bidi
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate
from debatedesk.ui.widgets.mirroring import Mirror

_NUMBERED = r"(\d|\b[IVXLC]+)\W*$"
ROUNDING = 6.0
CHIP_PADDING = 6
SMALL = 0.87
CHIP_STRENGTH = 0.16
DOT_GAP = 4


def stance_colour(stance: str, theme: Theme) -> QColor:
    """Give a stance its tint: support, opposition, a question; all else is neutral."""
    colours = {"for": theme.support, "against": theme.attack, "asks": theme.question}
    return QColor(colours.get(side_of(stance), theme.muted))


def small(font: QFont) -> QFont:
    """Make the font of second lines and chips."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * SMALL)))
    return made


def bold(font: QFont) -> QFont:
    """Make the bolder form of a font."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def italic(font: QFont, words: str) -> QFont:
    """Make the leaning form of a font for words; Arabic and Hebrew have none, and stay upright."""
    made = QFont(font)
    made.setItalic(not bidi.reads_from_right(words))
    return made


def fade(colour: QColor, strength: float) -> QColor:
    """Make a colour let its ground shine through."""
    made = QColor(colour)
    made.setAlphaF(made.alphaF() * strength)
    return made


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor | str,
    *,
    keep_number: bool = False,
) -> None:
    """Paint one line of text, cut short with an ellipsis where it is too long.

    With `keep_number` an end that is a number is kept: “Letter No. 9” and “Letter No. 10” differ there.
    """
    painter.setFont(font)
    painter.setPen(QColor(colour))
    numbered = keep_number and re.search(_NUMBERED, text)
    mode = Qt.TextElideMode.ElideMiddle if numbered else Qt.TextElideMode.ElideRight
    # Advances that the room was measured with are rounded; less than a pixel is no reason to cut.
    shown = QFontMetrics(font).elidedText(isolate(text), mode, rect.width() + 1)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def begins_at_right(painter: QPainter) -> bool:
    """Tell whether lines that are painted begin at the right, as those of `paint_line` do then."""
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def chip_size(text: str, font: QFont) -> QSize:
    """Tell how large a chip is."""
    metrics = QFontMetrics(font)
    height = metrics.height() + 2
    return QSize(metrics.horizontalAdvance(text) + 2 * CHIP_PADDING + _dot(height) + DOT_GAP, height)


def dot_width(font: QFont) -> int:
    """Tell how wide a chip is that has no room for its word."""
    return 2 * CHIP_PADDING + _dot(QFontMetrics(font).height() + 2)


def paint_chip(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, theme: Theme
) -> None:
    """Paint a word on a rounded tint of its colour, with a dot in the colour and the word in ink."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade(colour, CHIP_STRENGTH))
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    dot = _dot(rect.height())
    painter.setBrush(colour)
    direction = painter.layoutDirection()
    square = QRect(rect.left() + CHIP_PADDING, rect.top(), dot, rect.height())
    disc = QRectF(QStyle.visualRect(direction, rect, square))
    painter.drawEllipse(disc.center(), dot / 2, dot / 2)
    words = rect.adjusted(CHIP_PADDING + dot + DOT_GAP, 0, -CHIP_PADDING + 2, 0)
    words = QStyle.visualRect(direction, rect, words)
    if words.width() > QFontMetrics(font).horizontalAdvance("…"):
        paint_line(painter, words, text, font, theme.text)


def _dot(height: int) -> int:
    return max(4, round(height * 0.32))


def paint_chevron(painter: QPainter, rect: QRect, unfolded: bool, theme: Theme) -> None:
    """Paint the sign of a folded or unfolded group where reading begins in `rect`."""
    size = 3.5
    mirror = Mirror(2 * rect.left() + rect.width(), begins_at_right(painter))
    centre = mirror.point(rect.left() + size, rect.top() + rect.height() / 2)
    ends = ((-1, -0.5), (0, 0.5), (1, -0.5)) if unfolded else ((-0.5, -1), (0.5, 0), (-0.5, 1))
    painter.setPen(
        QPen(
            QColor(theme.muted),
            1.4,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPolyline([centre + corner * size for corner in mirror.strokes(ends)])


def paint_check(painter: QPainter, rect: QRect, colour: QColor | str) -> None:
    """Paint a small check mark in the middle of `rect`."""
    size = min(rect.width(), rect.height()) * 0.3
    centre = QPointF(rect.center()) + QPointF(0.5, 0.5)
    pen = QPen(QColor(colour), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((-1.0, 0.05), (-0.3, 0.75), (1.0, -0.75))
    painter.drawPolyline([centre + QPointF(x * size, y * size) for x, y in points])


def paint_share(painter: QPainter, rect: QRect, share: float, colour: QColor | str, ground: str) -> None:
    """Fill a thin bar to a share of its width, from where reading begins."""
    mirror = Mirror(2 * rect.left() + rect.width(), begins_at_right(painter))
    painter.setPen(Qt.PenStyle.NoPen)
    for part, fill in ((1.0, ground), (share, colour)):
        painter.setBrush(QColor(fill))
        filled = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * part), rect.height())
        painter.drawRoundedRect(mirror.rect(filled), rect.height() / 2, rect.height() / 2)


def paint_bar(painter: QPainter, rect: QRect, width: int, colour: QColor | str) -> None:
    """Paint an upright bar in `rect`, where reading begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    mirror = Mirror(2 * rect.left() + rect.width(), begins_at_right(painter))
    bar = mirror.rect(QRectF(rect.left(), rect.top(), width, rect.height()))
    painter.drawRoundedRect(bar, width / 2, width / 2)
