"""The commands of the board: from proposal to proposal, all of them, the order of the cards, following."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from debatedesk.domain.maps.board import BOARD_ORDERS, BoardOrder
from debatedesk.ui.commands import Command
from debatedesk.ui.map.board.orders import ORDER_WORDS
from debatedesk.ui.map.pages import MapPages

MENU = "Map"


@dataclass(frozen=True, slots=True)
class BoardCommands:
    """Makes the commands of the board among the views of a map."""

    pages: MapPages

    def all(self) -> list[Command]:
        """List the commands."""
        first, *others = [
            self._make("next_proposal", "Next proposal", lambda: self._turn(1), "Alt+PgDown"),
            self._make("previous_proposal", "Previous proposal", lambda: self._turn(-1), "Alt+PgUp"),
            self._make("all_proposals", "All proposals", self._list),
        ]
        following = self._make("board_follows", "Let the board follow the text", self._follow)
        orders = [self._order(order) for order in BOARD_ORDERS]
        return [
            replace(first, starts_group=True),
            *others,
            *orders,
            replace(following, checked=lambda: bool(self.pages.board and self.pages.board.follows)),
        ]

    def _make(self, name: str, title: str, run: Callable[[], object], key: str = "") -> Command:
        return Command(f"map.{name}", title, MENU, run, key, self._is_shown)

    def _is_shown(self) -> bool:
        board = self.pages.board
        return board is not None and board.isVisible()

    def _turn(self, by: int) -> None:
        if board := self.pages.board:
            board.turn(by)

    def _list(self) -> None:
        if board := self.pages.board:
            board.show_list()

    def _follow(self) -> None:
        if board := self.pages.board:
            board.set_following(not board.follows)

    def _order(self, order: BoardOrder) -> Command:
        def choose() -> None:
            if board := self.pages.board:
                board.set_order(order)

        def is_chosen() -> bool:
            return bool(self.pages.board and self.pages.board.order == order)

        words = ORDER_WORDS[order]
        title = f"Cards {words[:1].lower()}{words[1:]}"
        return replace(self._make(f"order_{order}", title, choose), checked=is_chosen)
