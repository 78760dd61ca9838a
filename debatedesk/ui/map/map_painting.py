"""Painting the part of a map that is seen: lines, their signs, and cards from a store of pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from debatedesk.domain.maps.layout.layout import PlacedCard
from debatedesk.ui.map.card_painting import CardPainter, Look
from debatedesk.ui.map.card_text import CardTextLayout
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.drawing import DrawnLink
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.link_painting import paint_link, paint_pulled, paint_selection, paint_sign, paint_tie
from debatedesk.ui.theme import Theme

if TYPE_CHECKING:
    from debatedesk.ui.map.view import MapView

_PLAIN_LINES = 0.3
"""Zoom below which lines are too thin for dashes and smooth edges."""
_AROUND = 12
"""Pixels around a card for its ring, its shadow and the cards behind it."""
_MOST_PICTURES = 400


class MapPainting:
    """Paints what a view shows; pictures of cards are kept, so that scrolling only moves them."""

    def __init__(self, view: "MapView", theme: Theme) -> None:
        """Paint for a view in a theme."""
        self._view = view
        self._theme = theme
        self._cards = CardPainter(theme, view.text_layouts.fonts)
        self._pictures: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter) -> None:
        """Paint all that is seen."""
        view = self._view
        painter.fillRect(view.viewport().rect(), QColor(self._theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = view.camera.seen(view.size_seen)
        painter.save()
        painter.translate(-view.camera.offset)
        painter.scale(view.camera.zoom, view.camera.zoom)
        self._paint_links(painter, seen)
        painter.restore()
        self._paint_cards(painter, seen)
        if view.focused_by_keys and view.chosen == CANVAS:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(view.viewport().rect()).adjusted(1, 1, -1, -1))
        if (pulled := view.pointing.pulled) is not None:
            rect = view.camera.rect_to_view(view.drawing.rect(pulled))
            start = QPointF(rect.left(), rect.center().y())
            paint_pulled(painter, start, view.pointing.at, self._theme)

    def _paint_links(self, painter: QPainter, seen: QRectF) -> None:
        theme, zoom = self._theme, self._view.camera.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= _PLAIN_LINES)
        for tie in self._view.drawing.ties:
            if tie.controlPointRect().adjusted(-1, -1, 1, 1).intersects(seen):
                paint_tie(painter, tie, theme)
        links = self._view.drawing.links_in(seen)
        strong = [each for each in links if self._is_strong(each)]
        for link in links:
            if link not in strong:
                paint_link(painter, link, theme, zoom, strong=False, faded=bool(strong))
        for link in strong:
            if HitTarget("link", link.placed.relation_id) == self._view.chosen:
                paint_selection(painter, link, theme)
            paint_link(painter, link, theme, zoom, strong=True, faded=False)
        for link in links:
            paint_sign(painter, link, theme, zoom, strong=link in strong)

    def _is_strong(self, link: DrawnLink) -> bool:
        view, placed = self._view, link.placed
        about = (view.chosen, view.pointing.drop_target or view.pointing.hovered)
        if any(each == HitTarget("link", placed.relation_id) for each in about):
            return True
        return view.chosen.kind == "card" and view.chosen.id in (placed.source, placed.target)

    def _paint_cards(self, painter: QPainter, seen: QRectF) -> None:
        view = self._view
        zoom = view.camera.zoom
        around = _AROUND / zoom
        for card in view.drawing.cards_in(seen.adjusted(-around, -around, around, around)):
            text_layout = view.text_layouts.of(view.drawing.content(card.node_id))
            look = self._look(card.node_id)
            at = view.camera.to_view(QPointF(card.x, card.y))
            corner = QPointF(round(at.x()) - _AROUND, round(at.y()) - _AROUND)
            painter.drawPixmap(corner, self._picture(card, text_layout, look, zoom))

    def _look(self, node_id: str) -> Look:
        view = self._view
        hovered = view.pointing.hovered
        here = hovered.is_card and hovered.id == node_id
        return Look(
            selected=node_id == DRAFT or view.chosen == HitTarget("card", node_id),
            active=view.hasFocus() or node_id == DRAFT,
            hovered=here,
            target=view.pointing.drop_target == HitTarget("card", node_id),
            faded=view.pointing.pulled == node_id,
            foot=hovered.kind if here else "",
        )

    def _picture(self, card: PlacedCard, text_layout: CardTextLayout, look: Look, zoom: float) -> QPixmap:
        ratio = self._view.devicePixelRatioF()
        key = (text_layout.content, card.hidden, card.foldable, look, zoom, ratio)
        kept = self._pictures.get(key)
        if kept is not None:
            return kept
        if len(self._pictures) >= _MOST_PICTURES:
            self._pictures.clear()
        size = QRectF(
            0, 0, card.width * zoom + 2 * _AROUND, card.height * zoom + 2 * _AROUND
        ).toAlignedRect()
        made = QPixmap(size.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(_AROUND, _AROUND)
            painter.scale(zoom, zoom)
            self._cards.paint(painter, card, text_layout, look, zoom)
        self._pictures[key] = made
        return made
