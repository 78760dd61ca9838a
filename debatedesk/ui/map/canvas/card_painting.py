"""Painting cards: all of a card when it can be read, its title from further off."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedCard
from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.domain.maps.relation_style import NODE_SIGNS
from debatedesk.domain.text.bidi import begun
from debatedesk.ui.map.canvas.card_text import (
    PAD_LEFT,
    PAD_RIGHT,
    PAD_TOP,
    WORDS_WIDTH,
    CardFonts,
    CardTextLayout,
)
from debatedesk.ui.map.foot_marks import paint_note_mark, paint_quote_marks
from debatedesk.ui.map.hit_target import HitKind
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate, number, reading_direction, tr
from debatedesk.ui.widgets.mirroring import Mirror, line_start
from debatedesk.ui.widgets.node_labels import paint_colour_dot, paint_node_labels
from debatedesk.ui.widgets.node_signs import paint_mark, paint_signs, paint_strokes
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind, role_colour
from debatedesk.ui.widgets.tints import DIMMED, tinted

WHOLE, TITLES = 0.55, 0.27
"""Zooms from which all of a card is painted, and from which its title is."""
CORNER = 7.0
_BADGE = 6.5
_ITEM_GAP = 12.0
_READABLE_PIXELS = 10.5
_MARK_PIXELS = 6.0
"""The radius of the ground of a mark, in pixels of the view."""


@dataclass(frozen=True, slots=True)
class CardLook:
    """The state of a card; `active` tells that the map has the keys."""

    selected: bool = False
    active: bool = False
    hovered: bool = False
    target: bool = False
    faded: bool = False
    foot: str = ""


@dataclass(frozen=True, slots=True)
class FootItem:
    """A count or sign at the foot of a card; its rectangle is relative to the card."""

    kind: HitKind
    words: str
    rect: QRectF


def foot_items(text_layout: CardTextLayout, card: PlacedCard, font: QFont) -> list[FootItem]:
    """Lay out what stands at the foot: counts, evidence and notes at the start, folding at the end."""
    content = text_layout.content
    metrics = QFontMetricsF(font)
    items, x = [], PAD_LEFT
    counts: tuple[tuple[HitKind, int], ...] = (
        ("for", content.supports),
        ("against", content.attacks),
        ("evidence", content.evidence),
        ("notes", content.notes),
    )
    for kind, count in counts:
        if count:
            words = number(count)
            width = 16 + metrics.horizontalAdvance(words)
            rect = QRectF(x, text_layout.foot_y, width, text_layout.foot_height)
            items.append(FootItem(kind, words, text_layout.mirror.rect(rect)))
            x += width + _ITEM_GAP
    if card.foldable or card.hidden:
        words = f"+{number(card.hidden)}" if card.hidden else ""
        height = max(text_layout.foot_height, text_layout.head_height) + 2
        width = 20 + (metrics.horizontalAdvance(words) + 6 if words else 0)
        rect = QRectF(card.width - PAD_RIGHT + 4 - width, card.height - height - 8, width, height)
        items.append(FootItem("fold", words, text_layout.mirror.rect(rect)))
    return items


class CardPainter:
    """Paints cards in the colours of a theme."""

    def __init__(self, theme: Theme, fonts: CardFonts) -> None:
        """Paint with a theme and fonts."""
        self._theme = theme
        self._fonts = fonts

    def paint(
        self, painter: QPainter, card: PlacedCard, text_layout: CardTextLayout, look: CardLook, zoom: float
    ) -> None:
        """Paint a card from the painter's origin on, in pixels of the drawing."""
        painter.save()
        from_right = text_layout.mirror.is_on
        # A picture is not told by its widget from which side it is read.
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        if look.faded or text_layout.content.is_left_out:
            painter.setOpacity(DIMMED)
        rect = QRectF(0, 0, card.width, card.height)
        self._ground(painter, rect, card, text_layout, look, zoom)
        if zoom >= WHOLE:
            self._words(painter, text_layout)
            self._foot(painter, text_layout, card, look)
        else:
            self._title_only(painter, rect, text_layout, zoom)
            self._mark(painter, rect, text_layout, zoom)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        rect: QRectF,
        card: PlacedCard,
        text_layout: CardTextLayout,
        look: CardLook,
        zoom: float,
    ) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if card.hidden:
            painter.setPen(QPen(QColor(theme.card_edge), 1))
            painter.setBrush(QColor(theme.surface))
            for step in (8.0, 4.0):
                aside = -step if text_layout.mirror.is_on else step
                painter.drawRoundedRect(rect.translated(aside, step), CORNER, CORNER)
            painter.setPen(Qt.PenStyle.NoPen)
        elif zoom >= WHOLE:
            for drop, strength in ((3.0, 0.05), (1.5, 0.07)):
                painter.setBrush(tinted(theme.shadow, strength * (4 if theme.is_dark else 1)))
                painter.drawRoundedRect(rect.adjusted(-0.5, drop - 1, 0.5, drop), CORNER, CORNER)
        colour = role_colour(text_layout.content.role, theme)
        painter.setBrush(QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.muted if look.hovered else theme.card_edge), 1 / min(zoom, 1)))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        if NODE_SIGNS[text_layout.content.kind].tinted:
            painter.setBrush(tinted(colour, 0.07))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        if shade := NODE_SHADES.get(text_layout.content.colour):
            painter.setBrush(tinted(shade.on(dark=theme.is_dark), 0.10))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        if look.hovered and not look.selected:
            painter.setBrush(tinted(theme.text, 0.025))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setBrush(QColor(colour))
        stripe = text_layout.mirror.rect(QRectF(5, 9, 3.5, rect.height() - 18))
        painter.drawRoundedRect(stripe, 1.75, 1.75)
        if zoom < WHOLE and (own := text_layout.content.colour):
            dot = text_layout.mirror.point(rect.right() - 10, rect.top() + 10)
            paint_colour_dot(painter, own, dot, theme)
        if look.selected or look.target:
            self.ring(painter, rect, look, zoom)

    def ring(self, painter: QPainter, rect: QRectF, look: CardLook, zoom: float) -> None:
        """Paint the ring around a card that is selected or would be dropped on."""
        width = (2.5 if look.active or look.target else 1.5) / min(zoom, 1)
        style = Qt.PenStyle.DashLine if look.target else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), width, style))
        outside = width / 2 + 1
        painter.drawRoundedRect(rect.adjusted(-outside, -outside, outside, outside), CORNER + 2, CORNER + 2)

    def _words(self, painter: QPainter, text_layout: CardTextLayout) -> None:
        theme, content, mirror = self._theme, text_layout.content, text_layout.mirror
        colour = QColor(role_colour(content.role, theme))
        middle = PAD_TOP + text_layout.head_height / 2
        at = mirror.point(PAD_LEFT + _BADGE, middle)
        if content.stance:
            paint_badge(painter, content.stance, at, _BADGE, theme, theme.raised)
        else:
            paint_kind(painter, content.kind, at, _BADGE, theme)
        x = PAD_LEFT + 2 * _BADGE + 6
        metrics = QFontMetricsF(self._fonts.head)
        words = content.words
        painter.setFont(self._fonts.head)
        painter.setPen(colour)
        head = QRectF(x, PAD_TOP, PAD_LEFT + WORDS_WIDTH - x, text_layout.head_height)
        self._line(painter, text_layout, head, words)
        if content.speaker:
            head.setLeft(x + metrics.horizontalAdvance(words))
            painter.setPen(QColor(theme.muted))
            speaker = begun(f"  ·  {isolate(content.speaker)}", reading_direction())
            shown = metrics.elidedText(speaker, Qt.TextElideMode.ElideRight, head.width())
            self._line(painter, text_layout, head, shown)
        painter.setPen(QColor(theme.text))
        left = mirror.rect(QRectF(PAD_LEFT, 0, WORDS_WIDTH, 0)).left()
        if text_layout.title:
            text_layout.title.draw(painter, QPointF(left, text_layout.title_y))
        if text_layout.text:
            if text_layout.title:
                painter.setPen(QColor(theme.muted if not theme.is_dark else theme.text).darker(112))
            text_layout.text.draw(painter, QPointF(left, text_layout.text_y))
        if content.labels:
            row = mirror.rect(QRectF(PAD_LEFT, text_layout.labels_y, WORDS_WIDTH, text_layout.head_height))
            paint_node_labels(
                painter,
                row,
                content.colour,
                content.labels,
                self._fonts.head,
                theme,
                from_right=mirror.is_on,
            )
        if content.signs:
            self._signs(painter, text_layout)
        if not text_layout.title and not text_layout.text:
            painter.setPen(QColor(theme.muted))
            row = QRectF(PAD_LEFT, text_layout.title_y, WORDS_WIDTH, metrics.height())
            self._line(painter, text_layout, row, tr("No words yet"))

    def _signs(self, painter: QPainter, text_layout: CardTextLayout) -> None:
        """Paint the row of signs, and a stroke through the words of a node that is left out."""
        mirror, content = text_layout.mirror, text_layout.content
        row = mirror.rect(QRectF(PAD_LEFT, text_layout.signs_y, WORDS_WIDTH, text_layout.head_height))
        paint_signs(painter, row, content.signs, self._fonts.head, self._theme, from_right=mirror.is_on)
        words, y = text_layout.title or text_layout.text, text_layout.title_y
        if content.is_left_out and words:
            paint_strokes(painter, words, QPointF(row.left(), y), self._theme)

    def _mark(self, painter: QPainter, rect: QRectF, text_layout: CardTextLayout, zoom: float) -> None:
        """Paint how the node stands over a corner of a card that has no room for its words."""
        if standing := text_layout.content.standing:
            reach = _MARK_PIXELS / zoom
            at = text_layout.mirror.point(rect.right() - reach / 3, rect.bottom() - reach / 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.raised))
            painter.drawEllipse(at, reach, reach)
            paint_mark(painter, standing.sign, at, self._theme, 0.9 / zoom)

    def _line(self, painter: QPainter, text_layout: CardTextLayout, rect: QRectF, words: str) -> None:
        """Paint words on one line of a card, in a rectangle that is placed from its left."""
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(words)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        mirror = text_layout.mirror
        start = line_start(mirror.rect(rect), width, from_right=mirror.is_on)
        painter.drawText(QPointF(start, baseline), words)

    def _foot(
        self, painter: QPainter, text_layout: CardTextLayout, card: PlacedCard, look: CardLook
    ) -> None:
        theme = self._theme
        draw: dict[str, Callable[[QPainter, QPointF], None]] = {
            "for": lambda painter, at: paint_badge(painter, "support", at, 5.5, theme, theme.raised),
            "against": lambda painter, at: paint_badge(painter, "attack", at, 5.5, theme, theme.raised),
            "evidence": lambda painter, at: paint_quote_marks(painter, at, theme),
            "notes": lambda painter, at: paint_note_mark(painter, at, theme),
        }
        metrics = QFontMetricsF(self._fonts.head)
        painter.setFont(self._fonts.head)
        for item in foot_items(text_layout, card, self._fonts.head):
            middle = item.rect.center().y()
            lit = look.foot == item.kind
            if item.kind == "fold":
                self._fold_sign(painter, item, bool(card.hidden), lit, from_right=text_layout.mirror.is_on)
                continue
            mirror = Mirror(item.rect.left() + item.rect.right(), text_layout.mirror.is_on)
            if lit:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tinted(theme.text, 0.09))
                painter.drawRoundedRect(item.rect.adjusted(-5, -1, 5, 1), 5, 5)
            draw[item.kind](painter, mirror.point(item.rect.left() + 5.5, middle))
            painter.setPen(QColor(theme.text if lit else theme.muted))
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            words = mirror.rect(item.rect.adjusted(15, 0, 0, 0))
            width = metrics.horizontalAdvance(item.words)
            start = line_start(words, width, from_right=mirror.is_on)
            painter.drawText(QPointF(start, baseline), item.words)

    def _fold_sign(
        self, painter: QPainter, item: FootItem, folded: bool, lit: bool, *, from_right: bool
    ) -> None:
        theme, rect = self._theme, item.rect
        painter.setPen(QPen(QColor(theme.muted if lit or folded else theme.edge), 1))
        painter.setBrush(tinted(theme.text, 0.10 if lit else 0.04))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        pen = QPen(QColor(theme.text if lit or folded else theme.muted), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        mirror = Mirror(rect.left() + rect.right(), from_right)
        at = mirror.point(rect.left() + 10, rect.center().y())
        arrow = Mirror(0, folded == from_right).strokes(((-2, -3.5), (1.8, 0), (-2, 3.5)))
        painter.drawPolyline([at + corner for corner in arrow])
        if item.words:
            metrics = QFontMetricsF(self._fonts.head)
            baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
            width = metrics.horizontalAdvance(item.words)
            start = line_start(mirror.rect(rect.adjusted(18, 0, 0, 0)), width, from_right=from_right)
            painter.drawText(QPointF(start, baseline), item.words)

    def _title_only(
        self, painter: QPainter, rect: QRectF, text_layout: CardTextLayout, zoom: float
    ) -> None:
        font = QFont(self._fonts.title)
        font.setPixelSize(round(_READABLE_PIXELS / zoom))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        room = text_layout.mirror.rect(rect.adjusted(PAD_LEFT, 5, -6, -5))
        painter.setClipRect(room)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        content = text_layout.content
        words = content.title or content.text
        metrics = QFontMetricsF(font)
        lines = int((room.height() + 2) / metrics.lineSpacing())
        if lines > 1:
            words_rect = painter.boundingRect(room, flags | Qt.TextFlag.TextWordWrap, words)
            if words_rect.height() > room.height():
                high = lines * metrics.lineSpacing()
                room = QRectF(room.left(), room.center().y() - high / 2, room.width(), high)
                painter.setClipRect(room)
                flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, words)
        else:
            shown = metrics.elidedText(isolate(words), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, flags, shown)
        painter.setClipping(False)
