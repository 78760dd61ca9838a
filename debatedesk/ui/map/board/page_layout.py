"""Where all stands on a page of the board: its own card across the top, two columns, the rest below.

In a narrow view the columns stand one below the other. Places are pixels of the page from its top left. In
a window that is read from the right the first column is the one at the right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF

from debatedesk.ui.map.board.cards import BoardCard, CardBranch, SectionCards, SectionHead
from debatedesk.ui.map.board.setting import BoardText, CardSetting

TWO_COLUMNS_FROM = 440
"""The width of a view from which what speaks for and against stands side by side."""
MARGIN, GAP, INDENT = 12.0, 12.0, 16.0
NESTED_GAP = 6.0
_DEEPEST = 5
"""Replies are indented no further than this."""

SlotKind = Literal["root", "card", "add"]
Lane = Literal["first", "second", "end"]
"""A column in the order of reading, or what stands below both."""


class BoardSlot(NamedTuple):
    """A place on a page that can be gone to: the page's own card, a card, or where one is added."""

    kind: SlotKind
    rect: QRectF
    lane: Lane
    card: BoardCard | None = None
    setting: CardSetting | None = None
    section: SectionHead | None = None

    @property
    def node_ids(self) -> tuple[str, ...]:
        """The nodes of its card; none where one is added."""
        return tuple(part.node_id for part in self.card.parts) if self.card else ()

    def bears_by(self, relation_id: str) -> bool:
        """Tell whether its card bears on something by a relation."""
        return bool(self.card and self.card.path and self.card.path[-1].relation == relation_id)


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """The name of a section; it stays in view until the section's end, `until`, has come up to it."""

    rect: QRectF
    until: float
    section: SectionCards


class PlacedBranch(NamedTuple):
    """The places of a branch of cards in a column, from `top` down."""

    branch: CardBranch
    head: SectionHead
    lane: Lane
    left: float
    top: float
    width: float
    slots: tuple[BoardSlot, ...]
    height: float


@dataclass(slots=True)
class PageLayout:
    """All places of one page; `placed` are those of its branches, by the branch's identity."""

    width: float = 0.0
    height: float = 0.0
    slots: list[BoardSlot] = field(default_factory=list)
    headings: list[SectionHeading] = field(default_factory=list)
    placed: dict[int, PlacedBranch] = field(default_factory=dict)
    text: BoardText | None = None

    @property
    def from_right(self) -> bool:
        """Tell whether it is read from the right."""
        return self.text is not None and self.text.from_right

    @property
    def root(self) -> BoardSlot | None:
        """The page's own card."""
        return self.slots[0] if self.slots else None

    def lane(self, lane: Lane) -> list[BoardSlot]:
        """List the places of a column from top to bottom."""
        return [slot for slot in self.slots if slot.lane == lane and slot.kind != "root"]

    def slots_of(self, node_id: str) -> Iterator[BoardSlot]:
        """Find the cards of a node."""
        if self.root and node_id in self.root.node_ids:
            yield self.root
        for placed in self.placed.values():
            if node_id in placed.branch.about:
                yield from (slot for slot in placed.slots if node_id in slot.node_ids)


def lay_out_page(
    root: BoardCard,
    sections: Sequence[SectionCards],
    width: float,
    text: BoardText,
    *,
    side_by_side: bool,
    before: PageLayout | None = None,
) -> PageLayout:
    """Place a page's own card and its sections in a width, for and against `side_by_side` or not.

    Branches that were placed `before`, in the same fonts, keep the settings of their cards.
    """
    return _Arranging(root, sections, width, text, side_by_side, before).layout


class _Arranging:
    """Places the cards of one page, section by section."""

    def __init__(
        self,
        root: BoardCard,
        sections: Sequence[SectionCards],
        width: float,
        text: BoardText,
        side_by_side: bool,
        before: PageLayout | None,
    ) -> None:
        self._text = text
        self._before = before.placed if before and before.text is text else {}
        self.layout = PageLayout(width, text=text)
        self.heading_height = text.head_line + 11
        inner = max(80.0, width - 2 * MARGIN)
        setting = text.set_card(root, inner)
        rect = QRectF(MARGIN, MARGIN, inner, setting.height)
        self.layout.slots.append(BoardSlot("root", rect, "first", root, setting))
        columns = [each for each in sections if each.head.is_column]
        y = rect.bottom() + 4
        beside = side_by_side and len(columns) > 1
        if beside:
            half = (inner - GAP) / 2
            lefts = [MARGIN, MARGIN + half + GAP]
            lanes: tuple[Lane, ...] = ("first", "second")
            ends = [
                self._section(section, lane, left, y, half)
                for section, lane, left in zip(
                    columns, lanes, reversed(lefts) if text.from_right else lefts, strict=False
                )
            ]
            y = max(ends)
        else:
            for section in columns:
                y = self._section(section, "first", MARGIN, y, inner)
        end: Lane = "end" if beside else "first"
        for section in sections:
            if not section.head.is_column:
                y = self._section(section, end, MARGIN, y, inner)
        self.layout.height = y + MARGIN

    def _section(self, section: SectionCards, lane: Lane, left: float, top: float, width: float) -> float:
        """Place a section, and tell where it ends."""
        head, slots, placed = section.head, self.layout.slots, self.layout.placed
        heading = QRectF(left, top, width, self.heading_height)
        y = heading.bottom() + 2
        for number, branch in enumerate(section.branches):
            if number:
                y += GAP
            before = self._before.get(id(branch))
            if (
                before is None
                or before.top != y
                or before.left != left
                or before.width != width
                or before.lane != lane
                or before.head is not head
            ):
                before = self._branch(branch, head, lane, QRectF(left, y, width, 0), before)
            placed[id(branch)] = before
            slots.extend(before.slots)
            y += before.height
        if head.adds:
            y += NESTED_GAP if section.branches else 0
            rect = QRectF(left, y, width, self._text.head_line + 10)
            slots.append(BoardSlot("add", rect, lane, section=head))
            y = rect.bottom()
        self.layout.headings.append(SectionHeading(heading, y, section))
        return y + NESTED_GAP

    def _branch(
        self, branch: CardBranch, head: SectionHead, lane: Lane, room: QRectF, before: PlacedBranch | None
    ) -> PlacedBranch:
        """Place a branch from the top of some room down, keeping how its cards are set in that width."""
        top, left, width = room.top(), room.left(), room.width()
        if before and before.width == width:
            aside, down = left - before.left, top - before.top
            slots = [
                BoardSlot(kind, rect.translated(aside, down), lane, card, setting, head)
                for kind, rect, _, card, setting, _ in before.slots
            ]
            return PlacedBranch(branch, head, lane, left, top, width, tuple(slots), before.height)
        y, slots = top, []
        for number, card in enumerate(branch.cards):
            indent = min(card.depth, _DEEPEST) * INDENT
            if number:
                y += NESTED_GAP
            setting = self._text.set_card(card, width - indent)
            indented = left if self._text.from_right else left + indent
            rect = QRectF(indented, y, width - indent, setting.height)
            slots.append(BoardSlot("card", rect, lane, card, setting, head))
            y += setting.height
        return PlacedBranch(branch, head, lane, left, top, width, tuple(slots), y - top)
