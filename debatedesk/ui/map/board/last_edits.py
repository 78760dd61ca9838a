"""On which page of the board a node that stands on several was edited last."""

from collections.abc import Mapping

from debatedesk.domain.maps.board import Board
from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.services.settings import KeptValues

_MOST = 50
"""Of more nodes that change at once nobody edited any one on a page."""


class LastEdits:
    """Follows the edits of one map; `pages` names the page for the nodes of which it is known."""

    def __init__(self) -> None:
        """Know of none."""
        self.pages: Mapping[str, str] = {}
        self._seen: ArgumentMap | None = None

    def begin(self, kept: KeptValues) -> None:
        """Go on with what was kept of a map."""
        nodes, pages = kept.texts("edited"), kept.texts("edited_on")
        self.pages = dict(zip(nodes, pages, strict=False))
        self._seen = None

    @property
    def to_keep(self) -> Mapping[str, list[str]]:
        """What `begin` goes on with."""
        return {"edited": [*self.pages], "edited_on": [*self.pages.values()]}

    def follow(self, argument_map: ArgumentMap, board: Board, page: str) -> None:
        """Take what has changed since the last call as edited on a page; "" for an edit made elsewhere."""
        seen, self._seen = self._seen, argument_map
        if seen is None or seen.id != argument_map.id:
            return
        old, nodes = seen.nodes, argument_map.nodes
        changed = {key for key in differing(old, nodes) if key in old}
        pages = {key: each for key, each in self.pages.items() if key not in changed}
        if page and len(changed) <= _MOST:
            on_pages = {key: board.paths(key) for key in changed if key in nodes}
            pages |= {key: page for key, ways in on_pages.items() if page in ways and len(ways) > 1}
        if changed:
            self.pages = pages
