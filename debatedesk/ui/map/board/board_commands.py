"""The commands of the board: from proposal to proposal, all of them, the order of the cards, following."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from debatedesk.domain.maps.board import BOARD_ORDERS, BoardOrder
from debatedesk.ui.commands import Command
from debatedesk.ui.map.board.orders import ORDER_TITLES
from debatedesk.ui.map.pages import MapPages
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.map.board.page import BoardPage

MENU = "Map"
BOARD = "board"


@dataclass(frozen=True, slots=True)
class BoardCommands:
    """Makes the commands of the board among the views of a map; `turn_to` shows one of them."""

    pages: MapPages
    turn_to: Callable[[str], object]
    has_map: Callable[[], bool]

    def all(self) -> list[Command]:
        """List the commands."""
        first, *others = [
            self._make("next_proposal", tr("Next proposal"), lambda: self._shown().turn(1), "Alt+PgDown"),
            self._make(
                "previous_proposal", tr("Proposal before"), lambda: self._shown().turn(-1), "Alt+PgUp"
            ),
            self._make("all_proposals", tr("All proposals"), lambda: self._shown().show_list()),
        ]
        following = self._make("board_follows", tr("Let the board follow the text"), self._follow)
        orders = [self._order(order) for order in BOARD_ORDERS]
        return [
            replace(first, starts_group=True),
            *others,
            *orders,
            replace(following, checked=lambda: bool(self.pages.board and self.pages.board.follows)),
        ]

    def _make(self, name: str, title: str, run: Callable[[], object], key: str = "") -> Command:
        return Command(f"map.{name}", title, MENU, run, key, self.has_map)

    @property
    def _board(self) -> "BoardPage":
        return cast("BoardPage", self.pages.page(BOARD))

    def _shown(self) -> "BoardPage":
        """Show the board, where another view is shown, to turn its pages."""
        self.turn_to(BOARD)
        return self._board

    def _follow(self) -> None:
        self._board.set_following(not self._board.follows)

    def _order(self, order: BoardOrder) -> Command:
        def is_chosen() -> bool:
            return bool(self.pages.board and self.pages.board.order == order)

        title = tr(ORDER_TITLES[order])
        run = self._make(f"order_{order}", title, lambda: self._board.set_order(order))
        return replace(run, checked=is_chosen)
