"""What of a page of the board shows in its view: how far it is scrolled, and what stays at the top."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from debatedesk.ui.map.board.hits import BoardHit, hit_at
from debatedesk.ui.map.board.page_layout import BoardSlot, PageLayout, SectionHeading
from debatedesk.ui.map.board.setting import BoardText

ROOM = 8.0
"""Pixels kept free around a card that is brought into view."""


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page in a view of a size, its upper edge `scrolled` pixels below that of the page.

    Once the page's own card is out of sight a line stands for it, and below that line the heading of each
    column stays while its cards scroll. Points are those of the view unless a page's are named.
    """

    layout: PageLayout
    text: BoardText
    scrolled: float
    size: QSizeF

    @property
    def rect(self) -> QRectF:
        """The part of the page that shows."""
        return QRectF(QPointF(0, self.scrolled), self.size)

    @property
    def top_line_height(self) -> float:
        """The height of the line that stands for the page's own card."""
        return self.text.head_line + 9

    @property
    def shows_top_line(self) -> bool:
        """Tell whether the page's own card is out of sight."""
        root = self.layout.root
        return root is not None and root.rect.bottom() <= self.scrolled + 6

    def heading_top(self, heading: SectionHeading) -> float:
        """Tell at what height a heading is painted."""
        highest = self.top_line_height if self.shows_top_line else 0.0
        natural = heading.rect.top() - self.scrolled
        return min(max(natural, highest), heading.until - self.scrolled - heading.rect.height())

    def hit_at(self, at: QPointF, *, tools: bool) -> BoardHit | None:
        """Find what shows at a point, with `tools` also what a card offers there.

        Nothing is found under the headings that stay, and the page's own card on the line for it.
        """
        if self.shows_top_line and at.y() < self.top_line_height:
            return BoardHit(self.layout.slots[0])
        for heading in self.layout.headings:
            rect = QRectF(heading.rect)
            rect.moveTop(self.heading_top(heading))
            if rect.contains(at):
                return None
        return hit_at(self.layout, at + QPointF(0, self.scrolled), self.text, tools=tools)

    def section_at(self, at: QPointF) -> BoardSlot | None:
        """Find where a card is added to the section that a point is in."""
        point = at + QPointF(0, self.scrolled)
        root = self.layout.root
        if root is None or point.y() <= root.rect.bottom():
            return None
        adding = [slot for slot in self.layout.slots if slot.kind == "add"]
        within = [slot for slot in adding if slot.rect.left() <= point.x() <= slot.rect.right()]
        below = [slot for slot in within if slot.rect.bottom() >= point.y()]
        if below:
            return below[0]
        return within[-1] if within and self._is_last(within[-1]) else None

    def _is_last(self, slot: BoardSlot) -> bool:
        return not self.layout.lane("end") or slot.rect.bottom() >= self.layout.height

    def scrolled_to(self, rect: QRectF) -> float:
        """Tell how far to scroll, as little as shows a rectangle of the page below what stays there."""
        headings = self.layout.headings
        above = (headings[0].rect.height() if headings else 0.0) + self.top_line_height + ROOM
        top, bottom = rect.top() - above, rect.bottom() + ROOM
        height = self.size.height()
        if self.layout.root and rect == self.layout.root.rect:
            return 0.0
        if top < self.scrolled or rect.height() + above > height:
            return top
        return max(self.scrolled, bottom - height)
