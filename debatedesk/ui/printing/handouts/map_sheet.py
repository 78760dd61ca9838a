"""A map on one page: as much of it as can be read there, and a sentence for what is left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.layout.layout import SIGN_RADIUS, PlacedCard, lay_out
from debatedesk.domain.maps.layout.mirrored import LayoutMirror
from debatedesk.domain.maps.layout.stripes import (
    STRIPE_GAP,
    BlockExtent,
    Columns,
    Stripe,
    arrangements,
    column_height,
    column_width,
    cut,
)
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.page_parts import (
    MOST_CARDS,
    is_drawn_by_title,
    nodes_alone,
    nodes_with_direct_reactions,
    part_of,
)
from debatedesk.ui.map.canvas.card_painting import CardLook, CardPainter
from debatedesk.ui.map.canvas.card_text import CardFonts, CardTextLayouts
from debatedesk.ui.map.canvas.drawing import Drawing, DrawnBlock
from debatedesk.ui.map.canvas.group_painting import paint_groups
from debatedesk.ui.map.canvas.link_painting import paint_links, paint_tie
from debatedesk.ui.map.canvas.reference_painting import paint_reference
from debatedesk.ui.map.contents import CardContent, MapContents, contents_of
from debatedesk.ui.printing.handouts.flow import Flowing, PaperFlow, set_words
from debatedesk.ui.printing.handouts.look import HEADING, SMALL, Lettering
from debatedesk.ui.theme import light
from debatedesk.ui.translation import reading_direction, tr
from debatedesk.ui.widgets.relation_painting import paint_badge

LEAST_POINTS = 4.7
"""Words that are smaller, about 5 points, cannot be read well on paper."""
_LARGEST_SCALE = 1.15
_BETWEEN = 44.0
"""Pixels of the drawing between columns."""
_UNDER_HEAD = 14.0
_AROUND = 6.0
_STEP = 8
"""Cards that are set at once."""


class PaperCards:
    """Sets and paints the cards of a map on paper, in letters of which the smallest have a size."""

    def __init__(
        self, smallest: int, title: int, text: int, *, from_right: bool, title_lines: int = 0
    ) -> None:
        """Take the sizes of the line above, the title and the text, in pixels.

        With `title_lines` titles that take more lines are shortened.
        """
        self.smallest = smallest
        self.fonts = CardFonts(
            Lettering(smallest, is_plain=True).font(),
            Lettering(title, is_bold=True).font(),
            Lettering(text).font(),
        )
        self.text_layouts = CardTextLayouts(
            QFont(), from_right=from_right, on_paper=self.fonts, title_lines=title_lines
        )
        self.theme = replace(
            light(), page="#ffffff", card_edge="#8d8678", muted="#4a463f", border="#aaa496"
        )
        self._painter = CardPainter(self.theme, self.fonts)

    def height(self, content: CardContent) -> float:
        """Tell how high a card is."""
        return self.text_layouts.of(content).height

    def paint(self, painter: QPainter, card: PlacedCard, content: CardContent) -> None:
        """Paint a card where it stands."""
        painter.save()
        painter.translate(QPointF(card.x, card.y))
        bare = replace(card, foldable=False, hidden=0)
        self._painter.paint(painter, bare, self.text_layouts.of(content), CardLook(), 1.0)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Way:
    """What of a map may be drawn, on which cards, and what is to be said of it."""

    contents: MapContents
    cards: PaperCards
    note: str


@dataclass(frozen=True, slots=True)
class FittedMap:
    """A drawing on a page: columns of stripes, one below the other, at a scale."""

    drawing: Drawing
    cards: PaperCards
    columns: Columns[DrawnBlock]
    scale: float
    is_wide: bool
    note: str = ""

    @property
    def is_readable(self) -> bool:
        """Tell whether all words are large enough."""
        return self.points >= LEAST_POINTS

    @property
    def points(self) -> float:
        """Tell how large the smallest words are on paper."""
        return self.scale * self.cards.smallest * 0.75

    @property
    def width(self) -> float:
        """Tell how wide it is before it is scaled."""
        return sum(map(column_width, self.columns)) + _BETWEEN * (len(self.columns) - 1)


class MapSheet:
    """The page of a map; nothing is there before all steps of `compose` are gone through."""

    def __init__(self, argument_map: ArgumentMap, title: str, upright: QSizeF, across: QSizeF) -> None:
        """Fit a map into the room of an upright page, or of one that lies across."""
        self._map = argument_map
        self._title = title
        self._rooms = {False: upright, True: across}
        self._from_right = reading_direction() == "rtl"
        self._fitted: FittedMap | None = None
        self._head: Flowing = PaperFlow(())

    @property
    def is_wide(self) -> bool:
        """Tell whether its page lies across."""
        return self._fitted is not None and self._fitted.is_wide

    @property
    def is_from_right(self) -> bool:
        """Tell whether its roots stand at the right."""
        return self._fitted is not None and self._fitted.drawing.from_right

    @property
    def note(self) -> str:
        """Say what is left out, or too small; empty where all is there and can be read."""
        return self._fitted.note if self._fitted else ""

    @property
    def words(self) -> str:
        """Tell what is on the page, for readers who do not see it."""
        cards = self._fitted.drawing.contents if self._fitted else None
        shown = [cards.cards[key].first_words for key in cards.argument_map.nodes] if cards else []
        return "\n".join((self._head.words, *shown))

    @property
    def points(self) -> float:
        """Tell how large its smallest words are on paper."""
        return self._fitted.points if self._fitted else 0.0

    def compose(self) -> Iterator[None]:
        """Find how much of the map fits, in steps of some milliseconds."""
        ways: list[_Way] = []
        yield from self._find_ways(ways)
        fitted: FittedMap | None = None
        for way in ways:
            nodes = way.contents.argument_map.nodes
            if len(nodes) > MOST_CARDS and way is not ways[-1]:
                continue
            for index, key in enumerate(nodes):
                way.cards.height(way.contents.cards[key])
                if index % _STEP == 0:
                    yield
            fitted = self._fit(way)
            if not fitted.is_readable and fitted.drawing.layout.groups:
                yield
                fitted = self._fit(replace(way, contents=_without_groups(way.contents)))
            if fitted.is_readable:
                break
            yield
        assert fitted is not None
        if not fitted.is_readable:
            small = tr("Its words are smaller than can be read well.")
            fitted = replace(fitted, note=f"{fitted.note} {small}".strip())
        self._fitted = fitted
        self._head = self._set_head(self._rooms[fitted.is_wide].width(), fitted.note)

    def _find_ways(self, ways: list[_Way]) -> Iterator[None]:
        """List what may be drawn, from all to the least, each with what is to be said of it."""
        with_words = PaperCards(12, 14, 13, from_right=self._from_right)
        larger = PaperCards(15, 18, 17, from_right=self._from_right)
        shortened = PaperCards(17, 19, 18, from_right=self._from_right, title_lines=1)
        whole = contents_of(self._map, {})
        yield
        with_counts = replace(whole, cards={key: _titled(card) for key, card in whole.cards.items()})
        bare = {key: _without_counts(card) for key, card in with_counts.cards.items()}
        with_titles = replace(whole, cards=bare)
        yield
        board = Board(self._map)
        yield
        alone = nodes_alone(board)
        first_only = _part(with_titles, nodes_with_direct_reactions(board))
        yield
        own_only = _part(whole, alone)
        own_titles = _part(with_counts, alone)
        shortening = tr("Titles are shortened; the words are on the pages before, under the same numbers.")
        first = tr(
            "Only proposals and what bears on them directly are drawn, by their titles; {n:,} cards are "
            "left out.",
            "Only proposals and what bears on them directly are drawn, by their titles; 1 card is "
            "left out.",
            len(self._map.nodes) - len(first_only.argument_map.nodes),
        )
        own = tr(
            "Only proposals, and what else answers nothing, are drawn; {n:,} cards are left out.",
            "Only proposals, and what else answers nothing, are drawn; 1 card is left out.",
            len(self._map.nodes) - len(own_only.argument_map.nodes),
        )
        ways += [
            _Way(whole, with_words, ""),
            _Way(with_titles, larger, tr("Only titles are drawn: the words are on the pages before.")),
            _Way(first_only, larger, first),
            _Way(first_only, shortened, f"{first} {shortening}"),
            _Way(own_only, with_words, own),
            _Way(own_titles, larger, own),
            _Way(own_titles, shortened, f"{own} {shortening}"),
        ]

    def _fit(self, way: _Way) -> FittedMap:
        contents, cards, note = way.contents, way.cards, way.note
        layout = lay_out(contents.argument_map, lambda key: cards.height(contents.cards[key]))
        if self._from_right:
            layout = LayoutMirror().of(layout)
        drawing = Drawing(contents, layout)
        possible = list(arrangements(_stripes(drawing))) or [()]
        best: FittedMap | None = None
        for is_wide, room in self._rooms.items():
            head = self._set_head(room.width(), note).height + _UNDER_HEAD
            across, down = room.width() - 2 * _AROUND, room.height() - head - 2 * _AROUND
            for columns in possible:
                fitted = FittedMap(drawing, cards, columns, 1.0, is_wide, note)
                height = max(map(column_height, columns), default=1.0)
                scale = min(across / max(fitted.width, 1.0), down / max(height, 1.0), _LARGEST_SCALE)
                if best is None or scale > best.scale * 1.03:
                    best = replace(fitted, scale=scale)
        assert best is not None
        return best

    def _set_head(self, width: float, note: str) -> PaperFlow:
        parts: list[Flowing] = [set_words([(self._title, HEADING)], width)]
        if note:
            parts.append(set_words([(note, SMALL)], width, gap=4, from_right=self._from_right))
        return PaperFlow(tuple(parts))

    # Painting.

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint the map under its title."""
        fitted = self._fitted
        if fitted is None:
            return
        self._head.paint(painter, room.left(), room.top())
        painter.save()
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._from_right else Qt.LayoutDirection.LeftToRight
        )
        left = room.left() + max(0.0, (room.width() - fitted.width * fitted.scale) / 2)
        painter.translate(left, room.top() + self._head.height + _UNDER_HEAD + _AROUND)
        painter.scale(fitted.scale, fitted.scale)
        x = 0.0
        columns = reversed(fitted.columns) if self._from_right else fitted.columns
        for column in columns:
            y = 0.0
            width = column_width(column)
            for stripe in column:
                indent = width - stripe.width if self._from_right else 0.0
                painter.save()
                painter.translate(x + indent - stripe.left, y - stripe.top)
                self._paint_stripe(painter, fitted, stripe)
                painter.restore()
                y += stripe.height + STRIPE_GAP
            x += width + _BETWEEN
        painter.restore()

    def _paint_stripe(self, painter: QPainter, fitted: FittedMap, stripe: Stripe[DrawnBlock]) -> None:
        theme, head, from_right = fitted.cards.theme, fitted.cards.fonts.head, self._from_right
        seen = QRectF(stripe.left, stripe.top, stripe.width, stripe.height)
        paint_groups(painter, stripe.groups, seen, head, theme, 1.0, from_right=from_right)
        for block in stripe.blocks:
            for tie in block.ties:
                paint_tie(painter, tie, theme)
            paint_links(painter, block, theme, 1.0, faded=False, plain=False)
            for reference in block.references:
                content = fitted.drawing.content(reference.node_id)
                paint_reference(
                    painter, reference, content, head, theme, 1.0, lit=False, from_right=from_right
                )
            for card in block.cards:
                fitted.cards.paint(painter, card, fitted.drawing.content(card.node_id))
            for link in block.links:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.page))
                painter.drawEllipse(link.middle, SIGN_RADIUS, SIGN_RADIUS)
                paint_badge(painter, link.placed.kind, link.middle, SIGN_RADIUS - 2, theme, theme.page)


def _titled(card: CardContent) -> CardContent:
    """Leave a card its title alone; one that has none but a number keeps its words."""
    text = "" if is_drawn_by_title(card.title) else card.text
    return replace(card, text=text, speaker="", tags=(), colour="", refers=False, evidence=0)


def _without_counts(card: CardContent) -> CardContent:
    """Leave out what the lines to a card tell as well."""
    return replace(card, supports=0, attacks=0, answered=False)


def _without_groups(contents: MapContents) -> MapContents:
    """Take the grounds of groups away, which hold together what else could be put in columns."""
    whole = contents.argument_map
    nodes = {key: replace(node, group=()) for key, node in whole.nodes.items()}
    return replace(contents, argument_map=replace(whole, nodes=nodes))


def _part(contents: MapContents, node_ids: set[str]) -> MapContents:
    return replace(contents, argument_map=part_of(contents.argument_map, node_ids))


def _stripes(drawing: Drawing) -> list[Stripe[DrawnBlock]]:
    extents = (
        BlockExtent(drawn, block.left, block.right, drawn.bounds.top(), drawn.bounds.bottom())
        for drawn in drawing.blocks
        for block in (drawn.placed.block,)
    )
    return cut(extents, drawing.layout.groups)
