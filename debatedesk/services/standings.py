"""Computed standing of maps, kept as they are edited, and the switch by which a debate shows it."""

from collections.abc import Mapping

from debatedesk.domain.changes import Changes
from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.evaluation.labelling import Standing
from debatedesk.domain.evaluation.open_points import OpenPoints, open_points
from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.domain.message import message
from debatedesk.services.map_session import MapSession
from debatedesk.services.undo import UndoStack
from debatedesk.storage.documents import DocumentStore

_MOST = 8


class Standings:
    """How the nodes of maps stand, worked out again only where an edit has changed what is argued."""

    def __init__(self, session: MapSession, documents: DocumentStore, undo: UndoStack) -> None:
        """Evaluate the maps of one library as they stand."""
        self._session = session
        self._documents = documents
        self._undo = undo
        self._evaluations: dict[str, Evaluation] = {}
        self._tried: dict[str, WhatIf] = {}

    def evaluation(self, map_id: str) -> Evaluation:
        """Evaluate a map as it stands; raises DeskError when there is none of that id."""
        argument_map = self._session.map(map_id)
        known = self._evaluations.pop(map_id, None)
        if known is None or known.argument_map is not argument_map:
            known = Evaluation(argument_map, known)
        self._evaluations[map_id] = known
        while len(self._evaluations) > _MOST:
            del self._evaluations[next(iter(self._evaluations))]
        return known

    def open_points(self, map_id: str) -> OpenPoints:
        """List the proposals and objections that nobody answers, and the nodes without evidence."""
        return open_points(self._session.map(map_id))

    # What if.

    def what_if(self, map_id: str) -> WhatIf:
        """Tell what of a map is switched off, and what would stand; edits leave it switched off."""
        actual = self.evaluation(map_id)
        tried = self._tried.get(map_id) or WhatIf(actual)
        if tried.actual is not actual:
            tried = tried.after(actual)
        if tried.off:
            self._tried[map_id] = tried
        else:
            self._tried.pop(map_id, None)
        return tried

    def switch(self, map_id: str, node_id: str) -> WhatIf:
        """Switch a node off, or on again; the map itself stays as it is."""
        self._tried[map_id] = self.what_if(map_id).switched(node_id)
        return self.what_if(map_id)

    def forget_what_if(self, map_id: str) -> None:
        """Switch everything on again in a map that is left, and may be gone."""
        self._tried.pop(map_id, None)

    # Whether a debate shows it.

    def is_shown(self, debate_id: str) -> bool:
        """Tell whether a debate shows how its nodes stand; raises DeskError when there is none."""
        return self._documents.debate(debate_id).shows_standing

    def shown(self, debate_id: str, map_id: str) -> WhatIf | None:
        """Tell how a map of a debate stands, with what is tried; None where the debate does not show it."""
        return self.what_if(map_id) if self.is_shown(debate_id) else None

    def labels(self, debate_id: str, map_id: str) -> Mapping[str, Standing]:
        """Tell for pictures how the nodes of a map of a debate stand; nothing where that is not shown."""
        return self.evaluation(map_id).standings if self.is_shown(debate_id) else {}

    def show(self, debate_id: str, shown: bool) -> Changes:
        """Let a debate show how its nodes stand, or no longer; it does not where nothing was said."""
        self._documents.debate(debate_id)
        changes = Changes(debates=frozenset({debate_id}))
        label = message("Show standing") if shown else message("Hide standing")
        with self._undo.edit(label, changes):
            self._documents.show_standing(debate_id, shown)
        return changes
