"""The way back: the one history of the desk, whatever led from one place to another.

Whoever takes a person somewhere does it within `Desk.going`; what is left is remembered here, once, so that
no view keeps ways of its own.
"""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk, Way
from debatedesk.ui.reader.history import History, Place


class Views(Protocol):
    """The views of texts, which know where they are and can be brought back there."""

    def place(self) -> Place:
        """Tell where a person is."""

    def is_seen(self) -> bool:
        """Tell whether that has been painted, so that somebody was there."""

    def is_there(self, place: Place) -> bool:
        """Tell whether its texts are still in the library."""

    def bring_back(self, place: Place) -> None:
        """Show its texts again as they were."""


class Navigation(QObject):
    """Remembers the places that are left and leads back to them; `changed` follows what can be gone to."""

    changed = Signal()

    def __init__(self, desk: Desk, views: Views, parent: QObject) -> None:
        """Remember what is left on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._views = views
        self.history: History[Place] = History()
        self._left: Place | None = None
        self._stepped_to: Place | None = None
        desk.departing.connect(self._departing)
        desk.arrived.connect(self._arrived)

    def back(self) -> None:
        """Go back to the place before."""
        self._travel(self.history.back(self._views.place(), self._is_there))

    def forward(self) -> None:
        """Go forward to the place that was gone back from."""
        self._travel(self.history.forward(self._views.place(), self._is_there))

    def _departing(self) -> None:
        self._left = self._views.place() if self._views.is_seen() else None

    def _arrived(self, way: Way) -> None:
        left, self._left = self._left, None
        if way == "along" or left is None or not left.debate_id:
            return
        here = self._views.place()
        if here == left or (left.is_bare and left.debate_id == here.debate_id):
            return
        if way == "jump" or left != self._stepped_to:
            self.history.leave(left)
            self.changed.emit()
        self._stepped_to = here if way == "step" else None

    def _travel(self, place: Place | None) -> None:
        if place is not None:
            self._stepped_to = None
            with self._desk.going("along"):
                self._bring_back(place)
        self.changed.emit()

    def _bring_back(self, place: Place) -> None:
        desk = self._desk
        if place.debate_id != desk.debate_id:
            desk.open(Reference.debate(place.debate_id))
        if place.on_map is not None and self._exists(place.on_map):
            desk.select(place.on_map)
        elif place.map_id and (desk.selection_on_map or desk.shown_map != Reference.map(place.map_id)):
            desk.select(Reference.map(place.map_id))
        if place.selection not in (None, desk.selection) and self._exists(place.selection):
            desk.select(place.selection)
        self._views.bring_back(place)

    def _is_there(self, place: Place) -> bool:
        return self._exists(Reference.debate(place.debate_id)) and self._views.is_there(place)

    def _exists(self, reference: Reference | None) -> bool:
        if reference is None:
            return False
        try:
            if self._desk.workspace.documents.debate(self._desk.debate_of(reference)).trashed:
                return False
            if reference.kind not in ("node", "relation"):
                return True
            argument_map = self._desk.workspace.maps.map(reference.within)
        except DeskError:
            return False
        return reference.id in (argument_map.nodes if reference.kind == "node" else argument_map.relations)
