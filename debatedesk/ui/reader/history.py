"""Back and forward over the places that were read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import PastedPassage
from debatedesk.ui.reader.scroll_position import ScrollPosition

DEPTH = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """A document and the place in it."""

    document_id: str
    position: ScrollPosition


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is on the desk: in a debate, at one text or two, on a map, with something selected.

    `beside` is the text beside the main one, `uses_beside` tells that commands act on it; `on_map` is
    what is selected on the map, `selection` what is selected elsewhere, as a note is, `pasted` the text
    before the main one that is not in the library.
    """

    debate_id: str
    main: Visit | None = None
    beside: Visit | None = None
    uses_beside: bool = False
    map_id: str = ""
    on_map: Reference | None = None
    selection: Reference | None = None
    pasted: PastedPassage | None = None

    @property
    def is_bare(self) -> bool:
        """Tell whether neither a text nor a map is shown there."""
        return self.main is None and not self.map_id


PlaceT = TypeVar("PlaceT")


def always_there(place: object) -> bool:
    """Say of any place that it can be gone to."""
    return True


class History(Generic[PlaceT]):
    """Where the reader came from, and where it went back from."""

    def __init__(self) -> None:
        """Begin with no places."""
        self._behind: list[PlaceT] = []
        self._ahead: list[PlaceT] = []

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Tell whether there is a place that was gone back from."""
        return bool(self._ahead)

    def leave(self, place: PlaceT) -> None:
        """Remember the place that is left for a new one."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
        del self._behind[:-DEPTH]

    def back(
        self, current: PlaceT | None, is_there: Callable[[PlaceT], bool] = always_there
    ) -> PlaceT | None:
        """Go back from the current place; places that are no longer there are dropped on the way."""
        return self._turn(self._behind, self._ahead, current, is_there)

    def forward(
        self, current: PlaceT | None, is_there: Callable[[PlaceT], bool] = always_there
    ) -> PlaceT | None:
        """Go forward again."""
        return self._turn(self._ahead, self._behind, current, is_there)

    def _turn(
        self,
        source: list[PlaceT],
        target: list[PlaceT],
        current: PlaceT | None,
        is_there: Callable[[PlaceT], bool],
    ) -> PlaceT | None:
        while source and (source[-1] == current or not is_there(source[-1])):
            source.pop()
        if not source:
            return None
        if current is not None:
            target.append(current)
        return source.pop()
