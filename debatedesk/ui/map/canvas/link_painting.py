"""Painting links: a line for each relation, its sign in the middle, its head at the target."""

from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from debatedesk.domain.maps.layout.layout import SIGN_RADIUS
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.map.canvas.drawing import DrawnBlock, DrawnLink
from debatedesk.ui.theme import Theme
from debatedesk.ui.widgets.relation_painting import paint_badge, relation_colour

_THIN, _THICK = 1.6, 2.4
_BADGES = 0.4
"""Zoom from which signs are painted on lines."""
_HEAD_LENGTH, _HEAD_SPREAD = 8.0, 0.42
_MOST_SIGNS = 200


def link_pen(kind: RelationKind, colour: QColor, width: float) -> QPen:
    """Make the pen of a relation: its colour and its dashes."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := RELATION_SIGNS[kind].dashes:
        pen.setDashPattern(list(dashes))
    return pen


def mixed(colour: str, ground: str, strength: float) -> QColor:
    """Mix a colour with its ground; not see-through, so that lines over one another don't add up."""
    ink, paper, rest = QColor(colour), QColor(ground), 1 - strength
    return QColor(
        round(ink.red() * strength + paper.red() * rest),
        round(ink.green() * strength + paper.green() * rest),
        round(ink.blue() * strength + paper.blue() * rest),
    )


def paint_link(
    painter: QPainter, link: DrawnLink, theme: Theme, zoom: float, *, strong: bool, faded: bool
) -> None:
    """Paint a link; `strong` when it is pointed at, selected or bears on what is, `faded` beside one."""
    kind = link.placed.kind
    colour, width = _colour(kind, theme, strong=strong, faded=faded), _width(zoom, strong=strong)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(link_pen(kind, colour, width))
    painter.drawPath(link.path)
    _paint_join(painter, link, colour, width)
    _paint_head(painter, link, colour, strong=strong)


def _colour(kind: RelationKind, theme: Theme, *, strong: bool, faded: bool) -> QColor:
    return mixed(relation_colour(kind, theme), theme.page, 1.0 if strong else 0.4 if faded else 0.85)


def _width(zoom: float, *, strong: bool) -> float:
    return (_THICK if strong else _THIN) / min(1.0, max(zoom, 0.3) * 1.4)


def _paint_join(painter: QPainter, link: DrawnLink, colour: QColor, width: float) -> None:
    if link.join is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(link.join, 2.2 * width, 2.2 * width)


def paint_links(
    painter: QPainter, block: DrawnBlock, theme: Theme, zoom: float, *, faded: bool, plain: bool
) -> None:
    """Paint all links of a block, those of one kind at once; `plain` ones are thin, without dashes."""
    for kind, path in block.paths.items():
        colour = _colour(kind, theme, strong=False, faded=faded)
        width = _width(zoom, strong=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 0) if plain else link_pen(kind, colour, width))
        painter.drawPath(path)
    if plain:
        return
    for link in block.links:
        colour = _colour(link.placed.kind, theme, strong=False, faded=faded)
        _paint_join(painter, link, colour, _width(zoom, strong=False))
        _paint_head(painter, link, colour, strong=False)


class SignPictures:
    """Keeps the pictures of the signs on lines, so that painting a sign again only copies it."""

    def __init__(self, theme: Theme) -> None:
        """Keep signs in the colours of a theme."""
        self._theme = theme
        self._pictures: dict[tuple[RelationKind, bool, float, float], QPixmap] = {}

    def paint(self, painter: QPainter, link: DrawnLink, at: QPointF, zoom: float, *, strong: bool) -> None:
        """Paint the sign in the middle of a link at a point of the view, where it is large enough."""
        if zoom < _BADGES:
            return
        ratio = painter.device().devicePixelRatio()
        key = link.placed.kind, strong, zoom, ratio
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) > _MOST_SIGNS:
                self._pictures.clear()
            picture = self._pictures[key] = self._picture(*key)
        side = picture.width() / ratio
        painter.drawPixmap(QPointF(at.x() - side / 2, at.y() - side / 2), picture)

    def _picture(self, kind: RelationKind, strong: bool, zoom: float, ratio: float) -> QPixmap:
        side = 2 * ceil((SIGN_RADIUS + 3) * zoom)
        made = QPixmap(round(side * ratio), round(side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(side / 2, side / 2)
            painter.scale(zoom, zoom)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.page))
            radius = SIGN_RADIUS - 1 if strong else SIGN_RADIUS - 2
            painter.drawEllipse(QPointF(), radius + 2, radius + 2)
            paint_badge(painter, kind, QPointF(), radius, self._theme, self._theme.page)
        return made


def paint_tie(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Paint the line from a premise that bears on nothing else to its argument."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(theme.neutral), 1.0)
    pen.setDashPattern([1.5, 3.0])
    painter.setPen(pen)
    painter.drawPath(path)


def paint_selection(painter: QPainter, link: DrawnLink, theme: Theme) -> None:
    """Paint the halo of a selected relation."""
    colour = QColor(theme.accent)
    colour.setAlphaF(0.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(link.path)


def paint_pulled(
    painter: QPainter, start: QPointF, end: QPointF, theme: Theme, *, from_right: bool
) -> None:
    """Paint the line that follows the pointer while a card is pulled to what it shall bear on."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), _THICK))
    path = QPainterPath(start)
    bend = QPointF(max(40.0, abs(start.x() - end.x()) / 2), 0)
    towards = bend if from_right else -bend
    path.cubicTo(start + towards, end - towards, end)
    painter.drawPath(path)


def _paint_head(painter: QPainter, link: DrawnLink, colour: QColor, *, strong: bool) -> None:
    if not RELATION_SIGNS[link.placed.kind].head:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(link.head(_HEAD_LENGTH * (1.25 if strong else 1.0), _HEAD_SPREAD))
