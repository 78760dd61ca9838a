"""The orders of the board's cards: in words, and the dates that one of them goes by."""

from debatedesk.domain.maps.board import BoardOrder
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.services.documents import Documents

ORDER_WORDS: dict[BoardOrder, str] = {
    "debate": message("As in the debate"),
    "strongest": message("Strongest first"),
    "date": message("By date"),
}

ORDER_TITLES: dict[BoardOrder, str] = {
    "debate": message("Cards as in the debate"),
    "strongest": message("Cards strongest first"),
    "date": message("Cards by date"),
}


def node_dates(documents: Documents, argument_map: ArgumentMap) -> dict[str, str]:
    """Date nodes by the oldest of the texts that their words are in; nodes without one are left out."""
    nodes = argument_map.nodes.values()
    texts = documents.described({piece.document for node in nodes for piece in node.evidence})
    dates: dict[str, str] = {}
    for node in nodes:
        own = (texts[piece.document].date for piece in node.evidence if piece.document in texts)
        if dated := [date for date in own if date]:
            dates[node.id] = min(dated)
    return dates
