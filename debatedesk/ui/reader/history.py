"""Back and forward over the places that were read."""

from dataclasses import dataclass

from debatedesk.ui.reader.scroll_position import ScrollPosition

DEPTH = 200


@dataclass(frozen=True, slots=True)
class Visit:
    """A document and the place in it."""

    document_id: str
    position: ScrollPosition


class History:
    """Where the reader came from, and where it went back from."""

    def __init__(self) -> None:
        """Begin with no places."""
        self._behind: list[Visit] = []
        self._ahead: list[Visit] = []

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Tell whether there is a place that was gone back from."""
        return bool(self._ahead)

    def leave(self, visit: Visit) -> None:
        """Remember the place that is left for a new one."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != visit:
            self._behind.append(visit)
        del self._behind[:-DEPTH]

    def back(self, current: Visit | None) -> Visit | None:
        """Go back from the current place."""
        return self._turn(self._behind, self._ahead, current)

    def forward(self, current: Visit | None) -> Visit | None:
        """Go forward again."""
        return self._turn(self._ahead, self._behind, current)

    def _turn(self, source: list[Visit], target: list[Visit], current: Visit | None) -> Visit | None:
        if not source:
            return None
        if current:
            target.append(current)
        return source.pop()

    def forget(self, document_id: str) -> None:
        """Drop the places in a document that is gone."""
        self._behind = [each for each in self._behind if each.document_id != document_id]
        self._ahead = [each for each in self._ahead if each.document_id != document_id]
