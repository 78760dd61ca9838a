"""Painting a page of the board: its cards, its headings, and what the pointer brings up on them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.counts import Tally
from debatedesk.domain.maps.relation_style import NODE_SIGNS
from debatedesk.ui.map.board.balance import balance_words, paint_balance, unanswered_words
from debatedesk.ui.map.board.cards import BoardCard
from debatedesk.ui.map.board.page_layout import BoardSlot, SectionHeading
from debatedesk.ui.map.board.setting import (
    LEFT,
    RIGHT,
    BoardText,
    CardSetting,
    PartSetting,
    shown_cuts,
    text_below,
)
from debatedesk.ui.map.board.signs import PENCIL, CardSign, cut_signs, foot_signs, tool_signs
from debatedesk.ui.map.foot_marks import paint_note_mark, paint_quote_marks
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate, joined, number, tr
from debatedesk.ui.widgets.mirroring import Mirror, line_start
from debatedesk.ui.widgets.node_labels import paint_colour_dot
from debatedesk.ui.widgets.node_signs import paint_signs, paint_strokes
from debatedesk.ui.widgets.relation_painting import paint_badge, paint_kind, role_colour
from debatedesk.ui.widgets.tints import DIMMED, tinted

CORNER = 6.0
_BADGE = 5.5
_SIGN_X = 15.0


@dataclass(frozen=True, slots=True)
class SlotLook:
    """The state of a place: `part` is the selected node of a card, `active` that the board has the keys.

    `link` tells that a card's link is selected, `lit` names the sign that the pointer is on.
    """

    part: str = ""
    current: bool = False
    active: bool = False
    link: bool = False
    hovered: bool = False
    target: bool = False
    faded: bool = False
    lit: CardSign | None = None


class PagePainter:
    """Paints in the colours of a theme, from the painter's origin as the page's top left."""

    def __init__(self, theme: Theme, text: BoardText) -> None:
        """Paint words as `text` sets them."""
        self._theme = theme
        self._text = text

    def card(
        self,
        painter: QPainter,
        slot: BoardSlot,
        look: SlotLook,
        tally: Tally | None = None,
        answers: int | None = None,
    ) -> None:
        """Paint a card; the page's own with what counts on it, and how many answers it has if it asks."""
        assert slot.card
        assert slot.setting
        card, setting = slot.card, slot.setting
        painter.save()
        painter.translate(slot.rect.topLeft())
        if look.faded:
            painter.setOpacity(DIMMED)
        self._ground(painter, card, setting, look)
        self._sign(painter, card, setting, look)
        for index, part in enumerate(setting.parts):
            if index:
                self._joint(painter, part.top, setting)
            if part.content.is_left_out:
                painter.setOpacity(DIMMED)
            painter.setPen(QColor(self._theme.text))
            inner = setting.width - LEFT - RIGHT
            row = setting.mirror.rect(QRectF(LEFT, part.top, inner, self._text.title_line))
            title = part.content.first_words
            if title:
                self._text.layout(title, "title", inner).draw(painter, row.topLeft())
            else:
                self._line(painter, row, tr("No words yet"))
            if part.text_lines:
                painter.setPen(QColor(self._theme.muted if not self._theme.is_dark else self._theme.text))
                words = text_below(part.content)
                self._text.layout(words, "text", inner).draw(painter, QPointF(row.left(), part.text_y))
            if part.signs_y >= 0:
                self._signs(painter, part, setting)
            painter.setOpacity(DIMMED if look.faded else 1.0)
        for sign in foot_signs(card, setting, self._text):
            self._foot_sign(painter, card, sign, look)
        if tally is not None and setting.balance_y >= 0:
            self._balance(painter, setting, tally, answers)
        lines = shown_cuts(card)
        for sign in cut_signs(setting, self._text):
            self._cut(painter, card, sign, lines[sign.number], look)
        if look.hovered:
            self._tools(painter, card, setting, look)
        painter.restore()

    def _signs(self, painter: QPainter, part: PartSetting, setting: CardSetting) -> None:
        """Paint the row of signs below the words of a node, and strike these if it is left out."""
        inner, height = setting.width - LEFT - RIGHT, self._text.head_line
        row = setting.mirror.rect(QRectF(LEFT, part.signs_y, inner, height))
        from_right = self._text.from_right
        font = self._text.fonts.head
        painter.setOpacity(1.0)
        paint_signs(painter, row, part.content.signs, font, self._theme, from_right=from_right)
        if part.content.is_left_out:
            title = self._text.layout(part.content.first_words, "title", inner)
            paint_strokes(painter, title, QPointF(row.left(), part.top), self._theme)

    def _ground(self, painter: QPainter, card: BoardCard, setting: CardSetting, look: SlotLook) -> None:
        theme = self._theme
        rect = QRectF(0, 0, setting.width, setting.height)
        colour = role_colour(card.role, theme)
        painter.setPen(QPen(QColor(theme.card_edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        if not card.path and NODE_SIGNS[card.parts[0].kind].tinted:
            painter.setBrush(tinted(colour, 0.07))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        if len(setting.parts) > 1 and look.part:
            chosen = next(part for part in setting.parts if part.content.node_id == look.part)
            painter.setBrush(tinted(theme.accent, 0.10))
            band = QRectF(LEFT - 4, chosen.top - 2, setting.width - LEFT, chosen.bottom - chosen.top + 4)
            painter.drawRoundedRect(setting.mirror.rect(band), 4, 4)
        painter.setBrush(QColor(colour))
        stripe = setting.mirror.rect(QRectF(0.5, 5, 3.5, rect.height() - 10))
        painter.drawRoundedRect(stripe, 1.75, 1.75)
        if look.part or look.target:
            width = 2.5 if (look.active and look.current) or look.target else 1.5
            style = Qt.PenStyle.DashLine if look.target else Qt.PenStyle.SolidLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), width, style))
            outside = width / 2
            painter.drawRoundedRect(
                rect.adjusted(-outside, -outside, outside, outside), CORNER + 1, CORNER + 1
            )

    def _sign(self, painter: QPainter, card: BoardCard, setting: CardSetting, look: SlotLook) -> None:
        theme = self._theme
        at = setting.mirror.point(_SIGN_X, setting.parts[0].top + self._text.title_line / 2)
        if card.stance:
            paint_badge(painter, card.stance, at, _BADGE, theme, theme.raised)
        else:
            paint_kind(painter, card.parts[0].kind, at, _BADGE, theme)
        if card.colour:
            paint_colour_dot(painter, card.colour, at + QPointF(0, _BADGE + 10), theme)
        if look.link:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(at, _BADGE + 3, _BADGE + 3)

    def _joint(self, painter: QPainter, top: float, setting: CardSetting) -> None:
        """Join premises that hold only together: a line between them with “and” before it."""
        height, mirror, metrics = self._text.head_line, setting.mirror, self._text.metrics("head")
        row = QRectF(LEFT, top - height, setting.width - LEFT - RIGHT, height)
        self._line(painter, mirror.rect(row), tr("and"))
        y, begins = row.center().y(), LEFT + metrics.horizontalAdvance(tr("and") + " ")
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(mirror.point(begins, y), mirror.point(setting.width - RIGHT, y))

    def _line(self, painter: QPainter, rect: QRectF, words: str, colour: str = "") -> None:
        """Paint words on one line, shortened to the room there is."""
        metrics = self._text.metrics("head")
        painter.setFont(self._text.fonts.head)
        painter.setPen(QColor(colour or self._theme.muted))
        shown = metrics.elidedText(isolate(words), Qt.TextElideMode.ElideRight, rect.width())
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        width = metrics.horizontalAdvance(shown)
        start = line_start(rect, width, from_right=self._text.from_right)
        painter.drawText(QPointF(start, baseline), shown)

    def _after(self, rect: QRectF, start: float, end: float = 0.0) -> QRectF:
        """Give a rectangle without what stands at the start of its line, and at its end."""
        from_right = self._text.from_right
        return rect.adjusted(end if from_right else start, 0, -start if from_right else -end, 0)

    def _from_start(self, rect: QRectF, distance: float) -> QPointF:
        """Give the point in the middle of a line that is a distance from where its reading begins."""
        x = rect.right() - distance if self._text.from_right else rect.left() + distance
        return QPointF(x, rect.center().y())

    def _foot_sign(self, painter: QPainter, card: BoardCard, sign: CardSign, look: SlotLook) -> None:
        theme, rect = self._theme, sign.rect
        lit = look.lit == sign
        match sign.kind:
            case "speaker" | "word":
                self._line(painter, rect, sign.words)
            case "evidence" | "notes":
                if lit:
                    self._glow(painter, rect)
                at = self._from_start(rect, 5.5)
                (paint_quote_marks if sign.kind == "evidence" else paint_note_mark)(painter, at, theme)
                self._line(painter, self._after(rect, 13, -4), sign.words, theme.text if lit else "")
            case "edited":
                self._small_pencil(painter, rect)
                self._line(painter, self._after(rect, PENCIL, -4), sign.words)
            case "also" | "more" | "page":
                if lit:
                    self._glow(painter, rect)
                if sign.marked:
                    self._small_pencil(painter, rect)
                    rect = self._after(rect, PENCIL)
                self._line(painter, self._after(rect, 0, -4), sign.words, theme.link)
            case "fold":
                self._fold(painter, card, sign, lit)

    def _glow(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(self._theme.text, 0.09))
        painter.drawRoundedRect(rect.adjusted(-4, 0, 4, 0), 4, 4)

    def _fold(self, painter: QPainter, card: BoardCard, sign: CardSign, lit: bool) -> None:
        theme, rect = self._theme, sign.rect
        painter.setPen(QPen(QColor(theme.muted if lit or card.folded else theme.edge), 1))
        painter.setBrush(tinted(theme.text, 0.10 if lit else 0.04))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        self._line(painter, self._after(rect, 7), sign.words, theme.text)
        pen = QPen(QColor(theme.text), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at = self._from_start(rect, rect.width() - 9.5)
        shape = ((-2, -3.5), (1.8, 0), (-2, 3.5)) if card.folded else ((-3.5, -2), (0, 1.8), (3.5, -2))
        mirror = Mirror(rect.width(), self._text.from_right)
        painter.drawPolyline([at + corner for corner in mirror.strokes(shape)])

    def _balance(self, painter: QPainter, setting: CardSetting, tally: Tally, answers: int | None) -> None:
        metrics, height = self._text.metrics("head"), self._text.head_line
        words = balance_words(tally, answers)
        if answers is not None and not tally.supports + tally.attacks:
            row = QRectF(LEFT, setting.balance_y, setting.width - LEFT - RIGHT, height)
            self._line(painter, setting.mirror.rect(row), words, self._theme.text)
            return
        room = setting.width - LEFT - RIGHT
        open_words = unanswered_words(tally)
        whole = joined((words, open_words))
        if metrics.horizontalAdvance(whole) + 60 > room:
            whole = words
        bar = max(40.0, min(150.0, room - metrics.horizontalAdvance(whole) - 12))
        middle = setting.balance_y + height / 2
        bar_rect = setting.mirror.rect(QRectF(LEFT, middle - 4, bar, 8))
        paint_balance(painter, bar_rect, tally, self._theme, from_right=self._text.from_right)
        rect = QRectF(LEFT + bar + 10, setting.balance_y, room - bar - 10, height)
        self._line(painter, setting.mirror.rect(rect), whole, self._theme.text)

    def _cut(self, painter: QPainter, card: BoardCard, sign: CardSign, words: str, look: SlotLook) -> None:
        theme, rect = self._theme, sign.rect
        cut = card.cuts[min(sign.number, len(card.cuts) - 1)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(theme.undercut, 0.20 if look.lit == sign else 0.10))
        painter.drawRoundedRect(rect, 4, 4)
        paint_badge(painter, cut.kind, self._from_start(rect, 9), 4.2, theme, theme.raised)
        self._line(painter, self._after(rect, 18, 4), words, theme.text)

    def _tools(self, painter: QPainter, card: BoardCard, setting: CardSetting, look: SlotLook) -> None:
        theme = self._theme
        signs = tool_signs(card, setting)
        tools = [sign for sign in signs if sign.kind != "grip"]
        bounds = tools[0].rect.united(tools[-1].rect).adjusted(-2, -1, 2, 1)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(bounds, 5, 5)
        for sign in signs:
            lit = look.lit is not None and look.lit.kind == sign.kind
            if lit and sign.kind != "grip":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tinted(theme.text, 0.10))
                painter.drawRoundedRect(sign.rect.adjusted(1, 1, -1, -1), 4, 4)
            at = sign.rect.center()
            match sign.kind:
                case "plus":
                    paint_badge(painter, "support", at, 5.5, theme, theme.raised)
                case "minus":
                    paint_badge(painter, "attack", at, 5.5, theme, theme.raised)
                case "ask":
                    paint_kind(painter, "question", at, 5.5, theme)
                case "edit":
                    self._pencil(painter, at)
                case "grip":
                    self._grip(painter, sign.rect, lit)

    def _pencil(self, painter: QPainter, at: QPointF) -> None:
        pen = QPen(QColor(self._theme.text), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = ((-5, 5), (-4.2, 1.8), (2.6, -5), (5, -2.6), (-1.8, 4.2), (-5, 5))
        painter.drawPolyline([at + QPointF(x, y) for x, y in outline])
        painter.drawLine(at + QPointF(0.8, -3.2), at + QPointF(3.2, -0.8))

    def _small_pencil(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the pencil before the page on which a card was edited last."""
        painter.save()
        painter.translate(self._from_start(rect, 4.5))
        painter.scale(0.8, 0.8)
        self._pencil(painter, QPointF(0, 0))
        painter.restore()

    def _grip(self, painter: QPainter, rect: QRectF, lit: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text if lit else self._theme.edge))
        middle = rect.center()
        for y in (-5, 0, 5):
            for x in (-2.5, 2.5):
                painter.drawEllipse(middle + QPointF(x, y), 1.3, 1.3)

    # Headings and what is added.

    def heading(self, painter: QPainter, heading: SectionHeading, top: float) -> None:
        """Paint the name of a section with how many cards it has, at a height."""
        theme, section = self._theme, heading.section.head
        rect = QRectF(heading.rect.left(), top, heading.rect.width(), heading.rect.height())
        painter.fillRect(rect.adjusted(-5, 0, 5, 0), QColor(theme.page))
        at = self._from_start(rect, 8)
        branches = heading.section.branches
        colour = theme.text
        match section.stance:
            case "for":
                colour = theme.support
                paint_badge(painter, "support", at, 6, theme, theme.page)
            case "against":
                colour = theme.attack
                paint_badge(painter, "attack", at, 6, theme, theme.page)
            case _ if section.turned and branches:
                paint_kind(painter, branches[0].cards[0].parts[0].kind, at, 6, theme)
            case _ if section.kind:
                paint_badge(painter, section.kind, at, 6, theme, theme.page)
        font = self._text.heading_font
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        from_right = self._text.from_right
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        width, count = metrics.horizontalAdvance(section.heading), number(len(branches))
        row = self._after(rect, 20)
        painter.drawText(QPointF(line_start(row, width, from_right=from_right), baseline), section.heading)
        painter.setPen(QColor(theme.muted))
        row, width = self._after(row, width + 7), metrics.horizontalAdvance(count)
        painter.drawText(QPointF(line_start(row, width, from_right=from_right), baseline), count)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1))

    def top_line(self, painter: QPainter, rect: QRectF, root: BoardCard, tally: Tally) -> None:
        """Paint the page's own card as a line, where it has been scrolled out of sight."""
        theme = self._theme
        painter.fillRect(rect, QColor(theme.page))
        painter.fillRect(rect, tinted(role_colour(root.role, theme), 0.07))
        paint_kind(painter, root.parts[0].kind, self._from_start(rect, 20), 5, theme)
        counts = f"+{number(tally.supports)} −{number(tally.attacks)}"
        width = self._text.metrics("head").horizontalAdvance(counts)
        self._line(painter, self._after(rect, rect.width() - width - 12, 10), counts)
        self._line(painter, self._after(rect, 32, width + 22), root.parts[0].first_words, theme.text)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def add(self, painter: QPainter, slot: BoardSlot, look: SlotLook) -> None:
        """Paint where a node can be added to a section."""
        theme = self._theme
        assert slot.section
        assert slot.section.adds
        rect = slot.rect.adjusted(0.5, 0.5, -0.5, -0.5)
        if look.target:
            painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
        elif look.current and look.active:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
        else:
            painter.setPen(
                QPen(QColor(theme.muted if look.hovered else theme.edge), 1, Qt.PenStyle.DashLine)
            )
        painter.setBrush(tinted(theme.text, 0.05) if look.hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, CORNER, CORNER)
        paint_badge(painter, slot.section.adds, self._from_start(rect, 14), 5, theme, theme.page)
        colour = theme.text if look.hovered or look.current else theme.muted
        self._line(painter, self._after(rect, 26, 6), tr("add"), colour)
