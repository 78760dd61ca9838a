"""Painting the part of a map that is seen: lines, their signs, and cards from a store of pictures."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.layout.layout import PlacedCard
from debatedesk.ui.map.canvas.card_buttons import paint_buttons
from debatedesk.ui.map.canvas.card_painting import CardLook, CardPainter
from debatedesk.ui.map.canvas.card_text import CardTextLayout
from debatedesk.ui.map.canvas.drawing import Drawing, DrawnLink
from debatedesk.ui.map.canvas.dropping import drop_hint, slot_line
from debatedesk.ui.map.canvas.far_painting import FarPainting, is_seen_from_far
from debatedesk.ui.map.canvas.group_painting import paint_groups
from debatedesk.ui.map.canvas.link_painting import (
    SignPictures,
    paint_link,
    paint_links,
    paint_pulled,
    paint_selection,
    paint_tie,
)
from debatedesk.ui.map.canvas.pointing import Pointing
from debatedesk.ui.map.canvas.reference_painting import paint_reference
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.contents import DRAFT
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.tints import tinted

_AROUND = 12
"""Pixels around a card for its ring, its shadow and the cards behind it."""
_MOST_PICTURES = 600
_MOST_FRESH = 24
"""Pictures that are made in one frame where there are such of another zoom, which are shown meanwhile."""


class MapPainting:
    """Paints what a scene shows; pictures of cards are kept, so that scrolling only moves them."""

    def __init__(self, scene: MapScene, pointing: Pointing, theme: Theme) -> None:
        """Paint a scene, and what is pointed at there, in a theme."""
        self._scene = scene
        self._pointing = pointing
        self._theme = theme
        self._cards = CardPainter(theme, scene.text_layouts.fonts)
        self._signs = SignPictures(theme)
        self._far = FarPainting(scene, theme)
        self._pictures: dict[object, QPixmap] = {}
        self._at_other_zooms: dict[object, QPixmap] = {}
        self._fresh = 0
        self.is_rough = False

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
        is_far = is_seen_from_far(scene.drawing, scene.camera.zoom)
        if is_far:
            self._far.paint(painter, seen)
            self._paint_rings(painter, active)
        else:
            painter.setOpacity(scene.arrived)
            self._paint_links(painter, seen)
            self._paint_references(painter, seen)
        painter.restore()
        if is_far:
            self._far.paint_titles(painter, seen, scene.text_layouts.fonts.title)
        else:
            painter.setOpacity(scene.arrived)
            self._paint_signs(painter, seen)
            painter.setOpacity(1.0)
            self._paint_cards(painter, seen, active, canvas.devicePixelRatioF())
        if ring and scene.chosen == CANVAS:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        if (pulled := pointing.pulled) is not None:
            rect = scene.camera.rect_to_view(scene.drawing.rect(pulled))
            from_right = scene.drawing.from_right
            start = QPointF(rect.right() if from_right else rect.left(), rect.center().y())
            paint_pulled(painter, start, pointing.at, self._theme, from_right=from_right)
            self._paint_drop(painter, area, pulled)
        elif pointing.frame is not None:
            painter.setPen(QPen(QColor(self._theme.accent), 1, Qt.PenStyle.DashLine))
            painter.setBrush(tinted(self._theme.accent, 0.08))
            painter.drawRect(pointing.frame)
        elif active or scene.with_buttons:
            paint_buttons(painter, scene.buttons(), pointing.hovered, self._theme)

    def _paint_drop(self, painter: QPainter, area: QRectF, pulled: str) -> None:
        """Show where a card would be dropped, and say beside the pointer what that does."""
        scene, drop, theme = self._scene, self._pointing.drop, self._theme
        if drop is None:
            return
        if drop.side:
            painter.setPen(QPen(QColor(theme.accent), 4))
            painter.drawLine(*slot_line(scene, drop))
        words = drop_hint(scene.drawing.contents, [pulled, *scene.chosen_also], drop)
        font = scene.text_layouts.fonts.head
        metrics = QFontMetricsF(font)
        size = QSizeF(metrics.horizontalAdvance(words) + 16, metrics.height() + 8)
        at = self._pointing.at + QPointF(14, 16)
        at.setX(max(4.0, min(at.x(), area.right() - size.width() - 4)))
        at.setY(max(4.0, min(at.y(), area.bottom() - size.height() - 4)))
        rect = QRectF(at, size)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def forget_all_but(self, drawing: Drawing) -> None:
        """Let go of what is kept for blocks that are no longer drawn."""
        self._far.forget_all_but(drawing)

    def _paint_groups(self, painter: QPainter, seen: QRectF) -> None:
        font, zoom = self._scene.text_layouts.fonts.head, self._scene.camera.zoom
        drawing = self._scene.drawing
        paint_groups(
            painter, drawing.layout.groups, seen, font, self._theme, zoom, from_right=drawing.from_right
        )

    def _paint_references(self, painter: QPainter, seen: QRectF) -> None:
        scene, hovered = self._scene, self._pointing.hovered
        font = scene.text_layouts.fonts.head
        for reference in scene.drawing.references_in(seen):
            content = scene.drawing.content(reference.node_id)
            lit = hovered == HitTarget("reference", reference.node_id) or scene.chosen == HitTarget(
                "link", reference.relation_id
            )
            paint_reference(
                painter,
                reference,
                content,
                font,
                self._theme,
                scene.camera.zoom,
                lit=lit,
                from_right=scene.drawing.from_right,
            )

    def _paint_links(self, painter: QPainter, seen: QRectF) -> None:
        theme, zoom = self._theme, self._scene.camera.zoom
        for tie in self._scene.drawing.ties_in(seen):
            paint_tie(painter, tie, theme)
        strong = self._strong_links(seen)
        for block in self._scene.drawing.blocks_in(seen):
            paint_links(painter, block, theme, zoom, faded=bool(strong), plain=False)
        for link in strong:
            if HitTarget("link", link.placed.relation_id) == self._scene.chosen:
                paint_selection(painter, link, theme)
            paint_link(painter, link, theme, zoom, strong=True, faded=False)

    def _strong_links(self, seen: QRectF) -> list[DrawnLink]:
        return [link for link in self._scene.drawing.links_in(seen) if self._is_strong(link)]

    def _paint_signs(self, painter: QPainter, seen: QRectF) -> None:
        camera = self._scene.camera
        for link in self._scene.drawing.links_in(seen):
            at = camera.to_view(link.middle)
            self._signs.paint(painter, link, at, camera.zoom, strong=self._is_strong(link))

    def _paint_rings(self, painter: QPainter, active: bool) -> None:
        """Paint the rings of cards that are selected or pointed at, seen from far."""
        scene = self._scene
        for node_id in {scene.chosen.id, self._pointing.hovered.id, DRAFT}:
            look = self._look(node_id, active)
            rect = scene.drawing.rect(node_id)
            if not rect.isNull() and (look.selected or look.hovered or look.target):
                self._cards.ring(painter, rect, look, scene.camera.zoom)

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
        self._fresh, self.is_rough = 0, False
        for card in scene.drawing.cards_in(seen.adjusted(-around, -around, around, around)):
            text_layout = scene.text_layouts.of(scene.drawing.content(card.node_id))
            look = self._look(card.node_id, active)
            at = scene.camera.to_view(QPointF(card.x, card.y)) + scene.shifts.get(card.node_id, QPointF())
            corner = QPointF(round(at.x()) - _AROUND, round(at.y()) - _AROUND)
            size = QSizeF(card.width * zoom + 2 * _AROUND, card.height * zoom + 2 * _AROUND)
            target = QRectF(corner, QSizeF(size.toSize()))
            picture = self._picture(card, text_layout, look, zoom, ratio)
            own = QSizeF(picture.size()) / ratio
            if abs(own.width() - target.width()) <= 1:
                painter.drawPixmap(corner, picture)
            else:
                painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _look(self, node_id: str, active: bool) -> CardLook:
        hovered = self._pointing.hovered
        here = hovered.is_card and hovered.id == node_id
        return CardLook(
            selected=node_id == DRAFT or self._scene.is_chosen(node_id),
            active=active or node_id == DRAFT,
            hovered=here,
            target=self._pointing.drop_target == HitTarget("card", node_id),
            faded=self._pointing.pulled == node_id or node_id in self._scene.dimmed,
            foot=hovered.kind if here else "",
        )

    def _picture(
        self, card: PlacedCard, text_layout: CardTextLayout, look: CardLook, zoom: float, ratio: float
    ) -> QPixmap:
        said = (text_layout.content, card.hidden, card.foldable, look, ratio)
        key = (said, zoom)
        kept = self._pictures.get(key)
        if kept is not None:
            return kept
        other = self._at_other_zooms.get(said)
        if other is not None and self._fresh >= _MOST_FRESH:
            self.is_rough = True
            return other
        self._fresh += 1
        if len(self._pictures) >= _MOST_PICTURES:
            self._pictures.clear()
            self._at_other_zooms.clear()
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
        self._pictures[key] = self._at_other_zooms[said] = made
        return made
