"""Painting a map from far away: its cards as blocks, the titles of its roots over them."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from debatedesk.domain.maps.layout.layout import PlacedBand
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.node_shades import NODE_SHADES
from debatedesk.domain.maps.relation_style import Role
from debatedesk.ui.map.canvas.card_painting import TITLES, WHOLE
from debatedesk.ui.map.canvas.drawing import Drawing, DrawnBlock
from debatedesk.ui.map.canvas.link_painting import paint_links
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.contents import DRAFT, CardContent, MapContents
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import isolate, number, tr
from debatedesk.ui.widgets.mirroring import Mirror
from debatedesk.ui.widgets.node_signs import paint_mark
from debatedesk.ui.widgets.relation_painting import paint_badge, role_colour
from debatedesk.ui.widgets.tints import tinted

_STRENGTH, _DIMMED = 0.45, 0.15
_SMALLEST, _LARGEST, _AT_LIFE_SIZE = 12, 17, 44
"""Pixels of the letters of titles."""
_LEAST_STEP = 15.0
"""Pixels of the view between two titles that are painted."""
_PAD = 5.0
_BADGE_WIDTH = 13.0
_MARK_WIDTH = 14.0
"""The room of the mark that tells how a root stands, after its title."""
_FURTHER, _WIDEST = 280.0, 640.0
"""Pixels that a title may take beyond its band, and beside a root that stands alone."""

Kind = tuple[Role, str, bool]
"""The role of a card, its own colour, and whether it is dimmed."""


def is_seen_from_far(drawing: Drawing, zoom: float) -> bool:
    """Tell whether titles are painted beside their cards: those of roots alone have the room for it."""
    return zoom < (WHOLE if drawing.has_roots_alone else TITLES)


def zoom_with_all_titles(drawing: Drawing) -> float:
    """Tell from which zoom the title of every root has room below the one before."""
    middles = [
        card.y + card.height / 2 for band in drawing.layout.bands if (card := drawing.card(band.root))
    ]
    nearest = min((lower - upper for upper, lower in pairwise(middles)), default=0.0)
    return min(TITLES, (_LEAST_STEP + 0.5) / nearest) if nearest > 0 else 0.0


class FarPainting:
    """Paints blocks of cards; what is painted of a block is gathered once."""

    def __init__(self, scene: MapScene, theme: Theme) -> None:
        """Paint what a scene shows in a theme."""
        self._scene = scene
        self._theme = theme
        self._gathered: dict[
            int, tuple[DrawnBlock, MapContents, frozenset[str], dict[Kind, list[QRectF]]]
        ] = {}

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Paint lines and cards, in pixels of the drawing."""
        scene, theme = self._scene, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        blocks = list(scene.drawing.blocks_in(seen))
        for block in blocks:
            paint_links(painter, block, theme, scene.camera.zoom, faded=False, plain=True)
        self.paint_cards(painter, blocks)

    def paint_cards(self, painter: QPainter, blocks: Iterable[DrawnBlock]) -> None:
        """Paint the cards and references of blocks, in pixels of the drawing."""
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        for block in blocks:
            for (role, colour, dimmed), rects in self._rects(block).items():
                shade = NODE_SHADES.get(colour)
                ink = shade.on(dark=theme.is_dark) if shade else role_colour(role, theme)
                painter.setBrush(tinted(ink, _DIMMED if dimmed else _STRENGTH))
                painter.drawRects(rects)
            painter.setBrush(tinted(theme.muted, 0.2))
            painter.drawRects(
                [
                    QRectF(each.x, each.y + block.placed.y, each.width, each.height)
                    for each in block.placed.block.references
                ]
            )

    def _rects(self, block: DrawnBlock) -> dict[Kind, list[QRectF]]:
        contents, dimmed = self._scene.drawing.contents, self._scene.dimmed
        known = self._gathered.get(id(block))
        if known and known[0] is block and known[1] is contents and known[2] is dimmed:
            return known[3]
        rects: dict[Kind, list[QRectF]] = {}
        y = block.placed.y
        for card in block.placed.block.cards:
            content = contents.cards[card.node_id]
            kind = content.role, content.colour, card.node_id in dimmed and card.node_id != DRAFT
            rects.setdefault(kind, []).append(QRectF(card.x, card.y + y, card.width, card.height))
        self._gathered[id(block)] = block, contents, dimmed, rects
        return rects

    def forget_all_but(self, drawing: Drawing) -> None:
        """Let go of what was gathered of blocks that are no longer drawn."""
        kept = {id(block) for block in drawing.blocks}
        self._gathered = {key: known for key, known in self._gathered.items() if key in kept}

    def paint_titles(self, painter: QPainter, seen: QRectF, font: QFont) -> None:
        """Paint the titles of the roots that are seen, in pixels of the view, as many as have room."""
        scene, theme = self._scene, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(font)
        font.setPixelSize(round(max(_SMALLEST, min(_LARGEST, _AT_LIFE_SIZE * scene.camera.zoom))))
        metrics = QFontMetricsF(font)
        last = -_LEAST_STEP
        for band in scene.drawing.layout.bands:
            card = scene.drawing.card(band.root)
            if card is None or card.y > seen.bottom() or card.bottom < seen.top():
                continue
            rect = scene.camera.rect_to_view(QRectF(card.x, card.y, card.width, card.height))
            middle = rect.center().y()
            if middle - last < _LEAST_STEP:
                continue
            last = middle
            painter.setFont(font)
            content = scene.drawing.content(band.root)
            words = " ".join((content.title or content.text or tr("No words yet")).split())
            counts = self._counts(content) if scene.drawing.has_roots_alone else []
            sign = content.standing.sign if content.standing else None
            room = self._room(band, rect, painter) - self._width_of(counts) - (_MARK_WIDTH if sign else 0)
            shown = metrics.elidedText(isolate(words), Qt.TextElideMode.ElideRight, room - 2 * _PAD)
            width = metrics.horizontalAdvance(shown) + 2 * _PAD
            height = metrics.height() + 1
            mirror = Mirror(rect.left() + rect.right(), scene.drawing.from_right)
            ground = mirror.rect(QRectF(rect.left() + 3, middle - height / 2, width, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tinted(theme.page, 0.86))
            painter.drawRoundedRect(ground, 3, 3)
            painter.setPen(QPen(QColor(role_colour(content.role, theme))))
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(ground.left() + _PAD, baseline), shown)
            after = mirror.rect(ground).right()
            if sign:
                paint_mark(painter, sign, mirror.point(after + _MARK_WIDTH / 2, middle), theme)
                after += _MARK_WIDTH
            self._paint_counts(painter, counts, after, middle, mirror)

    @staticmethod
    def _counts(content: CardContent) -> list[tuple[RelationKind, str]]:
        """Tell what speaks for and against a root, where its answers are folded away."""
        counts: tuple[tuple[RelationKind, int], ...] = (
            ("support", content.supports),
            ("attack", content.attacks),
        )
        return [(kind, number(count)) for kind, count in counts if count]

    def _width_of(self, counts: Iterable[tuple[RelationKind, str]]) -> float:
        """Tell how many pixels counts take beside a title, and a little at the edge."""
        metrics = QFontMetricsF(self._scene.text_layouts.fonts.head)
        return _PAD + sum(_BADGE_WIDTH + metrics.horizontalAdvance(count) + 2 * _PAD for _, count in counts)

    def _paint_counts(
        self,
        painter: QPainter,
        counts: Iterable[tuple[RelationKind, str]],
        after: float,
        middle: float,
        mirror: Mirror,
    ) -> None:
        """Paint counts after a title, placed from the left and turned round by `mirror`."""
        theme = self._theme
        painter.setFont(self._scene.text_layouts.fonts.head)
        metrics = QFontMetricsF(painter.font())
        x = after + 2 * _PAD
        for kind, count in counts:
            paint_badge(painter, kind, mirror.point(x + 5, middle), 5.0, theme, theme.page)
            painter.setPen(QColor(theme.muted))
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            width = metrics.horizontalAdvance(count)
            words = mirror.rect(QRectF(x + _BADGE_WIDTH, middle, width, 0))
            painter.drawText(QPointF(words.left(), baseline), count)
            x += _BADGE_WIDTH + width + 2 * _PAD

    def _room(self, band: PlacedBand, rect: QRectF, painter: QPainter) -> float:
        zoom = self._scene.camera.zoom
        alone = self._scene.drawing.has_roots_alone
        room = max(band.width * zoom, rect.width()) + (_WIDEST if alone else _FURTHER)
        width = painter.viewport().width()
        begins = Mirror(width, self._scene.drawing.from_right).rect(rect).left()
        return min(room, width - 1 - begins - 3)
