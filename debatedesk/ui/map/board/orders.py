"""The orders of the board's cards in words."""

from debatedesk.domain.maps.board import BoardOrder

ORDER_WORDS: dict[BoardOrder, str] = {
    "debate": "As in the debate",
    "strongest": "Strongest first",
    "date": "By date",
}
