"""How high cards are: measured once for what they say, and again only where that changes."""

from debatedesk.domain.maps.edits import differing
from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.contents import NOTHING, MapContents


class CardHeights(dict[str, float]):
    """The heights of the cards of a map by node id; one that is asked for first is measured then."""

    def __init__(self) -> None:
        """Know no card."""
        super().__init__()
        self._contents = NOTHING
        self._text_layouts: CardTextLayouts | None = None

    def follow(self, contents: MapContents, text_layouts: CardTextLayouts) -> None:
        """Forget the heights of cards that say something else than before, of all in other fonts."""
        if contents is self._contents and text_layouts is self._text_layouts:
            return
        if text_layouts is not self._text_layouts:
            self.clear()
        for node_id in differing(self._contents.cards, contents.cards):
            self.pop(node_id, None)
        self._contents, self._text_layouts = contents, text_layouts

    def __missing__(self, node_id: str) -> float:
        assert self._text_layouts is not None
        height = self[node_id] = self._text_layouts.of(self._contents.cards[node_id]).height
        return height
