"""The fidelity of the nodes that are shown, found out little by little, so that no view waits for it."""

from collections.abc import Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap, Fidelity, Node
from debatedesk.services.workspace import Workspace

STATE = "fidelity_signs"
_AT_A_TIME, _PAUSE = 0.008, 8
"""Seconds of work between two events of the window, and milliseconds from one to the next."""
_AT_ONCE = 100
"""So many nodes are looked at before they are shown; it takes some hundred microseconds each."""
_MOST_UNSAID = 0.7
"""After so many seconds what was found out so far is told of, then each time after twice as many."""


class FidelitySigns(QObject):
    """Tells of the nodes of one map how near they are to their sources.

    `found` comes when more of them is known, `switched` when cards show it, or no longer.
    """

    found = Signal()
    switched = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Look at the maps of a library; cards show what is found unless that was switched off."""
        super().__init__(parent)
        self._workspace = workspace
        self.are_shown = workspace.state.record(STATE).flag("shown", default=True)
        self._map_id = ""
        self._known: dict[str, tuple[Node | None, Fidelity]] = {}
        self._waiting: list[Node] = []
        self._has_news = False
        self._told = 0.0
        self._most_unsaid = _MOST_UNSAID
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._go_on)

    def show(self, shown: bool) -> None:
        """Show the words on cards, or no longer, now and the next time."""
        if shown != self.are_shown:
            self.are_shown = shown
            self._workspace.state.set(STATE, {"shown": shown})
            self.switched.emit()

    def of_map(self, argument_map: ArgumentMap) -> Mapping[str, Fidelity]:
        """Tell of a map what is known and shown; the rest is looked for from now on."""
        if not self.are_shown:
            self._timer.stop()
            return {}
        if argument_map.id != self._map_id:
            self._map_id, self._known = argument_map.id, {}
        known: dict[str, tuple[Node | None, Fidelity]] = {}
        self._waiting = []
        for key, node in argument_map.nodes.items():
            before = self._known.get(key)
            if before is not None:
                known[key] = before
            if before is None or before[0] is not node:
                if node.evidence:
                    self._waiting.append(node)
                else:
                    known[key] = (node, node.fidelity)
        self._known = known
        self._waiting = [*self._rest_after(self._waiting[:_AT_ONCE]), *self._waiting[_AT_ONCE:]]
        self._waiting.reverse()
        self._told = monotonic()
        if not self._timer.isActive():
            self._most_unsaid = _MOST_UNSAID
        if self._waiting:
            self._timer.start()
        return {key: fidelity for key, (_, fidelity) in known.items() if fidelity}

    def _rest_after(self, nodes: Sequence[Node]) -> list[Node]:
        """Find out at once what is plain to see, so that cards need not grow later; give the rest."""
        rest = []
        for node in nodes:
            fidelity = self._workspace.fidelities.at_once(self._map_id, node)
            if fidelity is None:
                rest.append(node)
            else:
                self._known[node.id] = (node, fidelity)
        return rest

    def forget(self) -> None:
        """Look at all again, as when texts have changed; what was found stands until then."""
        self._known = {key: (None, fidelity) for key, (_, fidelity) in self._known.items()}

    def finish(self) -> None:
        """Find out at once all that is not known yet."""
        while self._waiting:
            self._look(self._waiting.pop())
        self._tell()

    def _go_on(self) -> None:
        begun = monotonic()
        while self._waiting and monotonic() - begun < _AT_A_TIME:
            self._look(self._waiting.pop())
        if not self._waiting or monotonic() - self._told > self._most_unsaid:
            self._most_unsaid *= 2
            self._tell()

    def _tell(self) -> None:
        if not self._waiting:
            self._timer.stop()
        if self._has_news:
            self._has_news = False
            self.found.emit()

    def _look(self, node: Node) -> None:
        before = self._known.get(node.id)
        try:
            fidelity = self._workspace.fidelities.fidelity(self._map_id, node.id)
        except DeskError:  # it is gone by now
            return
        self._known[node.id] = (node, fidelity)
        self._has_news |= fidelity != (before[1] if before else "")
