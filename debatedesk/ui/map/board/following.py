"""Which page of the board goes with what is read: that whose passage is nearest above it."""

from bisect import bisect_right
from collections.abc import Collection

from debatedesk.services.workspace import Workspace


class PagePassages:
    """Knows where the words of a map's pages stand in texts, each text read once until `forget`."""

    def __init__(self, workspace: Workspace) -> None:
        """Ask a library."""
        self._workspace = workspace
        self._read: dict[tuple[str, str], list[tuple[int, str]]] = {}

    def forget(self) -> None:
        """Read anew from now on: texts or nodes have changed."""
        self._read.clear()

    def page_at(self, map_id: str, pages: Collection[str], document_id: str, offset: int) -> str:
        """Name the page whose passage begins nearest above an offset of a text; none before the first."""
        key = (map_id, document_id)
        if key not in self._read:
            self._read[key] = sorted(
                (placed.resolution.start, placed.node_id)
                for placed in self._workspace.maps.evidence_in(document_id)
                if placed.map_id == map_id and placed.resolution.status != "orphaned"
            )
        passages = [each for each in self._read[key] if each[1] in pages]
        index = bisect_right([start for start, _ in passages], offset) - 1
        return passages[index][1] if index >= 0 else ""
