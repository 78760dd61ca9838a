"""Showing how nodes stand, and what would stand without some of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from debatedesk.services.undo import UndoStep
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.naming import name_of
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.standing import changed_words

SHOW_STANDING, LEAVE_OUT = "Ctrl+Alt+G", "Ctrl+Del"
"""The keys of the two switches."""
Change = tuple[str, str]
"""A node that stands otherwise, by its id, with what is said of it."""


class WhatIfActions(QObject):
    """Shows standing in a debate, and leaves nodes out to see what changes; nothing of that is kept.

    `changed` tells that something else may be left out now, or stand otherwise.
    """

    status_message = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, state: MapState, parent: QObject) -> None:
        """Try things with the map that a state holds."""
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._last_edit: UndoStep | None = None
        """The last edit when something was left out last, which undo puts back before that edit."""
        desk.tried.connect(self._tried)
        state.opened.connect(self.changed)
        state.refreshed.connect(lambda hold: self.changed.emit())

    @property
    def is_shown(self) -> bool:
        """Tell whether the map shows how its nodes stand."""
        return self._state.contents.tried is not None

    @property
    def has_debate(self) -> bool:
        """Tell whether a debate is open."""
        return bool(self._desk.debate_id)

    @property
    def debate_shows(self) -> bool:
        """Tell whether the open debate shows how nodes stand, with or without a map."""
        debate_id = self._desk.debate_id
        return bool(debate_id) and self._desk.workspace.documents.debate(debate_id).shows_standing

    @property
    def left_out(self) -> tuple[str, ...]:
        """The ids of the nodes that are left out, in the order in which that was done."""
        tried = self._state.contents.tried
        return tried.off if tried else ()

    def toggle_shown(self) -> None:
        """Show in the open debate how its nodes stand, or no longer."""
        debate_id = self._desk.debate_id
        if not debate_id:
            return
        shown = not self.debate_shows
        self._desk.do(lambda: self._desk.workspace.standings.show(debate_id, shown))

    def can_leave_out(self) -> bool:
        """Tell whether a selected node can be left out, or put back."""
        return self.is_shown and self._state.node is not None

    def are_left_out(self) -> bool:
        """Tell whether all that is selected is left out."""
        chosen = self._state.chosen_nodes
        return bool(chosen) and set(chosen) <= set(self.left_out)

    def toggle(self) -> None:
        """Leave out what is selected, or put it back where all of it is left out."""
        if self.can_leave_out():
            back = self.are_left_out()
            self._switch([key for key in self._state.chosen_nodes if (key in self.left_out) == back])

    def put_back(self, node_id: str) -> None:
        """Put one node back."""
        if node_id in self.left_out:
            self._switch([node_id])

    def put_all_back(self) -> None:
        """Put all nodes back."""
        self._switch(self.left_out)

    @property
    def undo_words(self) -> str:
        """What the next undo puts back, as “Leave out “X””; empty where it takes back an edit."""
        if not self.left_out or self._desk.workspace.undo.last is not self._last_edit:
            return ""
        return tr("Leave out {node}", node=self.name(self.left_out[-1]))

    def undo(self) -> None:
        """Put back what was left out last."""
        self._switch(self.left_out[-1:])

    def name(self, node_id: str) -> str:
        """Name a node."""
        return name_of(self._state.contents.argument_map, node_id)

    def sentence(self) -> str:
        """Say what is left out and how much that changes; nothing where nothing is left out."""
        left_out, count = self.left_out, len(self.changes())
        if not left_out:
            return ""
        if len(left_out) == 1:
            name = self.name(left_out[0])
            if not count:
                return tr("What if {node} were left out: no node changes", node=name)
            return tr(
                "What if {node} were left out: {n:,} nodes change",
                "What if {node} were left out: 1 node changes",
                count,
                node=name,
            )
        if not count:
            return tr("What if {count:,} nodes were left out: no other changes", count=len(left_out))
        return tr(
            "What if {count:,} nodes were left out: {n:,} others change",
            "What if {count:,} nodes were left out: 1 other changes",
            count,
            count=len(left_out),
        )

    def changes(self) -> list[Change]:
        """List the nodes that stand otherwise, as “Bees sting: in, was out”."""
        tried = self._state.contents.tried
        return [
            (
                change.node,
                tr(
                    "{node}: {change}",
                    node=self.name(change.node),
                    change=changed_words(change.before, change.after),
                ),
            )
            for change in (tried.changes if tried else ())
        ]

    def _switch(self, node_ids: Sequence[str]) -> None:
        map_id, standings = self._state.map_id, self._desk.workspace.standings
        if not node_ids or not map_id:
            return
        for node_id in node_ids:
            standings.switch(map_id, node_id)
        self._last_edit = self._desk.workspace.undo.last
        self._desk.try_otherwise(map_id)
        self.status_message.emit(self.sentence() or tr("All nodes are back."))

    def _tried(self, map_id: str) -> None:
        if map_id == self._state.map_id:
            self._state.refresh()
