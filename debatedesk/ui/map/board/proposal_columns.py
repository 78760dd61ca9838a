"""The proposals that a board shows beside each other: one, or three where there is room."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from debatedesk.domain.maps.board import Board
from debatedesk.ui.map.board.cards import PageCards
from debatedesk.ui.map.board.proposal_view import ProposalView
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.board.walking import BoardStop, step
from debatedesk.ui.theme import ThemeHost

THREE_FROM = 900
"""The width from which three proposals stand side by side."""
_SIDE_BY_SIDE = 3


class ProposalColumns(QWidget):
    """Holds a view for every proposal that is shown; `views` beyond those are hidden."""

    def __init__(self, theme: ThemeHost, text: BoardText, parent: QWidget) -> None:
        """Show one empty page."""
        super().__init__(parent)
        self.views = [ProposalView(theme, text, self) for _ in range(_SIDE_BY_SIDE)]
        self._first = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for view in self.views:
            row.addWidget(view, 1)
            view.setVisible(view is self.views[0])

    def show_pages(self, cards: PageCards, page: str, width: int, hold: str | None = None) -> list[str]:
        """Fill the views with a page and, where a width has room, those around it; lists what is shown.

        The first of them stays the first while the page is among them. The card of the node `hold` stays
        where it is seen.
        """
        pages, count = cards.board.pages, _count_beside(cards.board, width)
        number = cards.board.number(page) or 0
        self._first = max(0, min(max(self._first, number - count + 1), number, len(pages) - count))
        shown = pages[self._first : self._first + count]
        for index, view in enumerate(self.views):
            view.setVisible(index < max(1, len(shown)))
            if index < len(shown):
                view.show_page(cards, shown[index], hold)
            else:
                view.show_page(None, "")
        return shown

    def suit(self, board: Board, width: int) -> bool:
        """Tell whether as many views are shown as a width has room for."""
        return sum(not view.isHidden() for view in self.views) == _count_beside(board, width)

    def view_of(self, page: str) -> ProposalView:
        """Give the view of a page; the first where it is not shown."""
        return next((view for view in self.views if view.page == page), self.views[0])

    def step_aside(self, view: ProposalView, way: str) -> tuple[ProposalView, BoardStop] | None:
        """Find what the page `left` or `right` of a view has at about the height of its current stop."""
        onward = "left" if self.isRightToLeft() else "right"
        index = self.views.index(view) + (1 if way == onward else -1)
        if not 0 <= index < len(self.views) or self.views[index].isHidden():
            return None
        other = self.views[index]
        stop = step(other.layout_, None, "first")
        if view.current and view.current.slot.kind != "root":
            middle = view.current.slot.rect.center().y()
            slots = [slot for slot in other.layout_.slots if slot.kind != "root"]
            near = min(slots, key=lambda slot: abs(slot.rect.center().y() - middle), default=None)
            stop = BoardStop(near) if near else stop
        return (other, stop) if stop else None


def _count_beside(board: Board, width: int) -> int:
    """Tell how many pages there are, and is room for in a width, beside each other; one at least."""
    return max(1, min(_SIDE_BY_SIDE, len(board.pages))) if width > THREE_FROM else 1
