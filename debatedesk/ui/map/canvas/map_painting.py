"""Painting the part of a map that is seen: lines, their signs, and cards from a store of pictures."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.layout.layout import PlacedCard
from debatedesk.ui.map.canvas.card_painting import CardLook, CardPainter
from debatedesk.ui.map.canvas.card_text import CardTextLayout
from debatedesk.ui.map.canvas.drawing import DrawnLink
from debatedesk.ui.map.canvas.group_painting import paint_group
from debatedesk.ui.map.canvas.link_painting import (
    paint_link,
    paint_pulled,
    paint_selection,
    paint_sign,
    paint_tie,
)
from debatedesk.ui.map.canvas.pointing import Pointing
from debatedesk.ui.map.canvas.reference_painting import paint_reference
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.theme import Theme

_PLAIN_LINES = 0.3
"""Zoom below which lines are too thin for dashes and smooth edges."""
_AROUND = 12
"""Pixels around a card for its ring, its shadow and the cards behind it."""
_MOST_PICTURES = 400


class MapPainting:
    """Paints what a scene shows; pictures of cards are kept, so that scrolling only moves them."""

    def __init__(self, scene: MapScene, pointing: Pointing, theme: Theme) -> None:
        """Paint a scene, and what is pointed at there, in a theme."""
        self._scene = scene
        self._pointing = pointing
        self._theme = theme
        self._cards = CardPainter(theme, scene.text_layouts.fonts)
        self._pictures: dict[object, QPixmap] = {}

    def paint(self, painter: QPainter, canvas: QWidget, *, active: bool, ring: bool) -> None:
        """Paint all that is seen on a canvas, `active` where it has the focus, with a `ring` around it."""
        scene, pointing, area = self._scene, self._pointing, QRectF(canvas.rect())
        painter.fillRect(area, QColor(self._theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = scene.camera.seen(area.size())
        painter.save()
        painter.translate(-scene.camera.offset)
        painter.scale(scene.camera.zoom, scene.camera.zoom)
        self._paint_groups(painter, seen)
        self._paint_links(painter, seen)
        self._paint_references(painter, seen)
        painter.restore()
        self._paint_cards(painter, seen, active, canvas.devicePixelRatioF())
        if ring and scene.chosen == CANVAS:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        if (pulled := pointing.pulled) is not None:
            rect = scene.camera.rect_to_view(scene.drawing.rect(pulled))
            start = QPointF(rect.left(), rect.center().y())
            paint_pulled(painter, start, pointing.at, self._theme)

    def _paint_groups(self, painter: QPainter, seen: QRectF) -> None:
        font, zoom = self._scene.text_layouts.fonts.head, self._scene.camera.zoom
        groups = [
            group
            for group in self._scene.drawing.layout.groups
            if QRectF(group.x, group.y, group.width, group.height).intersects(seen)
        ]
        for group in sorted(groups, key=lambda group: len(group.path)):
            paint_group(painter, group, seen, font, self._theme, zoom)

    def _paint_references(self, painter: QPainter, seen: QRectF) -> None:
        scene, hovered = self._scene, self._pointing.hovered
        font = scene.text_layouts.fonts.head
        for reference in scene.drawing.references_in(seen):
            content = scene.drawing.content(reference.node_id)
            lit = hovered == HitTarget("reference", reference.node_id)
            zoom = scene.camera.zoom
            paint_reference(painter, reference, content, font, self._theme, zoom, lit=lit)

    def _paint_links(self, painter: QPainter, seen: QRectF) -> None:
        theme, zoom = self._theme, self._scene.camera.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= _PLAIN_LINES)
        for tie in self._scene.drawing.ties_in(seen):
            paint_tie(painter, tie, theme)
        links = self._scene.drawing.links_in(seen)
        strong = [each for each in links if self._is_strong(each)]
        for link in links:
            if link not in strong:
                paint_link(painter, link, theme, zoom, strong=False, faded=bool(strong))
        for link in strong:
            if HitTarget("link", link.placed.relation_id) == self._scene.chosen:
                paint_selection(painter, link, theme)
            paint_link(painter, link, theme, zoom, strong=True, faded=False)
        for link in links:
            paint_sign(painter, link, theme, zoom, strong=link in strong)

    def _is_strong(self, link: DrawnLink) -> bool:
        chosen, placed = self._scene.chosen, link.placed
        about = (chosen, self._pointing.drop_target or self._pointing.hovered)
        if any(each == HitTarget("link", placed.relation_id) for each in about):
            return True
        return chosen.kind == "card" and chosen.id in (placed.source, placed.target)

    def _paint_cards(self, painter: QPainter, seen: QRectF, active: bool, ratio: float) -> None:
        scene = self._scene
        zoom = scene.camera.zoom
        around = _AROUND / zoom
        for card in scene.drawing.cards_in(seen.adjusted(-around, -around, around, around)):
            text_layout = scene.text_layouts.of(scene.drawing.content(card.node_id))
            look = self._look(card.node_id, active)
            at = scene.camera.to_view(QPointF(card.x, card.y))
            corner = QPointF(round(at.x()) - _AROUND, round(at.y()) - _AROUND)
            painter.drawPixmap(corner, self._picture(card, text_layout, look, zoom, ratio))

    def _look(self, node_id: str, active: bool) -> CardLook:
        hovered = self._pointing.hovered
        here = hovered.is_card and hovered.id == node_id
        return CardLook(
            selected=node_id == DRAFT or self._scene.chosen == HitTarget("card", node_id),
            active=active or node_id == DRAFT,
            hovered=here,
            target=self._pointing.drop_target == HitTarget("card", node_id),
            faded=self._pointing.pulled == node_id or node_id in self._scene.dimmed,
            foot=hovered.kind if here else "",
        )

    def _picture(
        self, card: PlacedCard, text_layout: CardTextLayout, look: CardLook, zoom: float, ratio: float
    ) -> QPixmap:
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
