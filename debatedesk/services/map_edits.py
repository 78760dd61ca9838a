"""One edit of a map: written, put on the undo stack, and told of as what it touched."""

from collections.abc import Iterable

from debatedesk.domain.changes import Changes
from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.reference import Reference
from debatedesk.services.map_session import MapSession
from debatedesk.services.undo import UndoStack


class MapEdits:
    """Writes edits of the maps of one library."""

    def __init__(self, session: MapSession, undo: UndoStack) -> None:
        """Write through a session, each edit as a step of an undo stack."""
        self._session = session
        self._undo = undo

    def write(
        self,
        label: str,
        before: ArgumentMap,
        after: ArgumentMap,
        *,
        created: Iterable[str] = (),
        moved: Iterable[str] = (),
        merge_key: str = "",
        document: str = "",
    ) -> Changes:
        """Write what differs between two states of a map as one step of undo.

        `created` are the nodes that were brought in, to be selected, `moved` those that have another place
        in document order; `document` is one whose evidence changed.
        """
        changes = Changes(
            maps=frozenset({before.id} if before.settings != after.settings else ()),
            nodes=frozenset((before.id, key) for key in differing(before.nodes, after.nodes) | {*moved}),
            relations=frozenset((before.id, key) for key in differing(before.relations, after.relations)),
            documents=frozenset({document} if document else ()),
            created=tuple(Reference.node(before.id, key) for key in created),
        )
        continues = self._undo.continues(merge_key)
        with self._undo.edit(label, changes, merge_key):
            self._session.write(before, after, continues=continues)
        return changes
