"""Where the reader was in each text, kept over a restart."""

from debatedesk.domain.library import Document
from debatedesk.services.workspace import Workspace
from debatedesk.ui.reader.scroll_position import FARTHEST, TOP, ScrollPosition

POSITION_STATE = "reader.place."
LAST_STATE = "reader.last."


class ReadingPositions:
    """Remembers places at once and writes them when asked to: scrolling never waits for the disk."""

    def __init__(self, workspace: Workspace) -> None:
        """Keep places in a library."""
        self._state = workspace.state
        self._unwritten: dict[str, object] = {}

    def position(self, document_id: str) -> ScrollPosition:
        """Tell where the reader was in a document."""
        match self._value(POSITION_STATE + document_id):
            case [int(offset), int() | float() as shift] if max(abs(offset), abs(shift)) < FARTHEST:
                return ScrollPosition(offset, float(shift))
        return ScrollPosition()

    def last_in(self, debate_id: str) -> str:
        """Tell which document of a debate was read last, or nothing."""
        return str(self._value(LAST_STATE + debate_id) or "")

    def remember_position(self, document: Document, position: ScrollPosition) -> None:
        """Remember where the reader is in a document."""
        value = [position.offset, round(position.shift, 2)] if position.shift != TOP else None
        self._remember(POSITION_STATE + document.id, value)

    def remember_last(self, document: Document | None) -> None:
        """Remember that a document is read now."""
        if document is not None:
            self._remember(LAST_STATE + document.debate_id, document.id)

    def write(self) -> None:
        """Write down what has changed, in one transaction; raises DeskError when that can't be done."""
        if self._unwritten:
            self._state.set_all(self._unwritten)
            self._unwritten = {}

    def _value(self, key: str) -> object:
        return self._unwritten[key] if key in self._unwritten else self._state.get(key)

    def _remember(self, key: str, value: object) -> None:
        if self._value(key) != value:
            self._unwritten[key] = value
