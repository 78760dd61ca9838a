"""In which order notes stand that are sorted by what they are on, and are read."""

from collections.abc import Iterator, Sequence

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.services.workspace import Workspace
from debatedesk.ui.notes.rows import Order
from debatedesk.ui.widgets.ranks import Ranks

FEW_NOTES = 300
"""So many are read at once, more of them bit by bit."""
_NOTES_AT_ONCE = 100
_HOMES_AT_ONCE = 50


def _parts(ids: Sequence[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(ids), size):
        yield list(ids[start : start + size])


class DebateOrder:
    """The order in which the texts and maps of a debate stand, and the nodes in their maps."""

    def __init__(self, workspace: Workspace, debate_id: str) -> None:
        """Read the order of a debate; an empty id is none."""
        self._workspace = workspace
        self.debate_id = debate_id
        self._homes = Ranks()
        self._nodes: dict[str, Ranks] = {}
        self._read_homes()

    def home(self, owner_id: str) -> float:
        """Give the place of a text or map, the last where it is not in the debate."""
        return self._homes.of(owner_id)

    def node(self, map_id: str, node_id: str) -> float:
        """Give the place of a node in its map, the last where it is gone."""
        if map_id not in self._nodes:
            self._nodes[map_id] = Ranks()
            self._nodes[map_id].follow(self._node_ids(map_id))
        return self._nodes[map_id].of(node_id)

    def follow(self, changes: Changes) -> set[str]:
        """Read again what changes may have moved; return the texts and maps that stand elsewhere now."""
        return self._read_homes() if changes.texts or changes.maps else set()

    def follow_nodes(self, changes: Changes) -> set[tuple[str, str]]:
        """Read again which nodes have moved: pairs of map id and own id."""
        maps = changes.maps | {map_id for map_id, _ in changes.nodes}
        return {
            (map_id, node_id)
            for map_id in maps & self._nodes.keys()
            for node_id in self._nodes[map_id].follow(self._node_ids(map_id))
        }

    def note_ids(self, order: Order) -> Iterator[list[str]]:
        """Name the notes of the debate some at a time, roughly in order; some may be named twice."""
        notes, debate_id = self._workspace.notes, self.debate_id
        if order == "place" and notes.count(debate_id) > FEW_NOTES:
            for homes in _parts(self._home_ids(), _HOMES_AT_ONCE):
                yield []
                yield from _parts(notes.note_ids_at(debate_id, homes), _NOTES_AT_ONCE)
        yield from _parts(notes.note_ids(debate_id), _NOTES_AT_ONCE)

    def _read_homes(self) -> set[str]:
        return self._homes.follow(self._home_ids())

    def _home_ids(self) -> list[str]:
        ids = [self.debate_id] if self.debate_id else []
        if self.debate_id:
            ids += self._workspace.documents.ids(self.debate_id)
            ids += self._workspace.maps.ids(self.debate_id)
        return ids

    def _node_ids(self, map_id: str) -> list[str]:
        try:
            return list(self._workspace.maps.map(map_id).nodes)
        except DeskError:
            return []
