"""A map on one page: as much of it as can be read there, and a sentence for what is left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from debatedesk.domain.maps.layout.layout import SIGN_RADIUS, PlacedCard, lay_out
from debatedesk.domain.maps.layout.mirrored import LayoutMirror
from debatedesk.domain.maps.layout.page_parts import (
    MOST_CARDS,
    page_parts,
    without_groups,
    words_beside_title,
)
from debatedesk.domain.maps.layout.stripes import FittedColumns, Stripe, fit_columns, stripes_of
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.ui.map.canvas.card_painting import CardLook, CardPainter
from debatedesk.ui.map.canvas.card_text import CardFonts, CardTextLayouts
from debatedesk.ui.map.canvas.drawing import BLOCK_MARGIN, Drawing
from debatedesk.ui.map.canvas.group_painting import paint_groups
from debatedesk.ui.map.canvas.link_painting import paint_links, paint_tie
from debatedesk.ui.map.canvas.reference_painting import paint_reference
from debatedesk.ui.map.contents import CardContent, MapContents, contents_of
from debatedesk.ui.printing.handouts.flow import Flowing, PaperFlow, set_words
from debatedesk.ui.printing.handouts.look import HEADING, SMALL, Lettering
from debatedesk.ui.theme import light
from debatedesk.ui.translation import reading_direction, said, tr
from debatedesk.ui.widgets.relation_painting import paint_badge

LEAST_POINTS = 4.7
"""Words that are smaller, about 5 points, cannot be read well on paper."""
_LARGEST_SCALE = 1.15
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
    """A drawing on a page, in columns at a scale."""

    drawing: Drawing
    cards: PaperCards
    columns: FittedColumns
    note: str = ""

    @property
    def is_readable(self) -> bool:
        """Tell whether all words are large enough."""
        return self.points >= LEAST_POINTS

    @property
    def points(self) -> float:
        """Tell how large the smallest words are on paper."""
        return self.columns.scale * self.cards.smallest * 0.75


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
        return self._fitted is not None and self._fitted.columns.is_wide

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
        fitted: FittedMap | None = None
        for way in self._ways():
            yield
            for index, key in enumerate(way.contents.argument_map.nodes):
                way.cards.height(way.contents.cards[key])
                if index % _STEP == 0:
                    yield
            fitted = self._fit(way)
            if not fitted.is_readable and fitted.drawing.layout.groups:
                yield
                ungrouped = without_groups(way.contents.argument_map)
                fitted = self._fit(replace(way, contents=replace(way.contents, argument_map=ungrouped)))
            if fitted.is_readable:
                break
            yield
        assert fitted is not None
        if not fitted.is_readable:
            small = tr("Its words are smaller than can be read well.")
            fitted = replace(fitted, note=f"{fitted.note} {small}".strip())
        self._fitted = fitted
        self._head = self._set_head(self._rooms[fitted.columns.is_wide].width(), fitted.note)

    def _ways(self) -> Iterator[_Way]:
        """Yield what may be drawn, from all to the least, on cards whose words are larger by and by."""
        with_words = PaperCards(12, 14, 13, from_right=self._from_right)
        larger = PaperCards(15, 18, 17, from_right=self._from_right)
        shortened = PaperCards(17, 19, 18, from_right=self._from_right, title_lines=1)
        whole = contents_of(self._map, {})
        for part in page_parts(self._map):
            shown, note = replace(whole, argument_map=part.of(self._map)), said(part.note)
            if part.with_words:
                yield _Way(shown, with_words, note)
                continue
            has_lines = part.extent != "alone"
            cards = {key: _titled(whole.cards[key], has_lines=has_lines) for key in part.node_ids}
            titles = replace(shown, cards=cards)
            if len(cards) <= MOST_CARDS:
                yield _Way(titles, larger, note)
            if part.extent != "all":
                shortening = tr(
                    "Titles are shortened; the words are on the pages before, under the same numbers."
                )
                yield _Way(titles, shortened, f"{note} {shortening}")

    def _fit(self, way: _Way) -> FittedMap:
        contents, cards, note = way.contents, way.cards, way.note
        layout = lay_out(contents.argument_map, lambda key: cards.height(contents.cards[key]))
        if self._from_right:
            layout = LayoutMirror().of(layout)
        upright, across = (self._room_of_map(self._rooms[is_wide], note) for is_wide in (False, True))
        stripes = stripes_of(layout, margin=BLOCK_MARGIN)
        columns = fit_columns(stripes, upright, across, _LARGEST_SCALE)
        return FittedMap(Drawing(contents, layout), cards, columns, note)

    def _room_of_map(self, page: QSizeF, note: str) -> tuple[float, float]:
        head = self._set_head(page.width(), note).height + _UNDER_HEAD
        return page.width() - 2 * _AROUND, page.height() - head - 2 * _AROUND

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
        columns = fitted.columns
        left = room.left() + max(0.0, (room.width() - columns.width * columns.scale) / 2)
        painter.translate(left, room.top() + self._head.height + _UNDER_HEAD + _AROUND)
        painter.scale(columns.scale, columns.scale)
        for stripe, right, down in columns.placed(from_right=self._from_right):
            painter.save()
            painter.translate(right, down)
            self._paint_stripe(painter, fitted, stripe)
            painter.restore()
        painter.restore()

    def _paint_stripe(self, painter: QPainter, fitted: FittedMap, stripe: Stripe) -> None:
        theme, head, from_right = fitted.cards.theme, fitted.cards.fonts.head, self._from_right
        seen = QRectF(stripe.left, stripe.top, stripe.width, stripe.height)
        paint_groups(painter, stripe.groups, seen, head, theme, 1.0, from_right=from_right)
        for block in map(fitted.drawing.block, stripe.blocks):
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


def _titled(card: CardContent, *, has_lines: bool) -> CardContent:
    """Leave a card its title alone, and counts only where no lines to it tell what they count."""
    card = replace(
        card,
        text=words_beside_title(card.title, card.text),
        speaker="",
        tags=(),
        colour="",
        refers=False,
        evidence=0,
    )
    return replace(card, supports=0, attacks=0, answered=False) if has_lines else card
