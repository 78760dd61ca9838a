"""Where the reader was in each text, kept over a restart."""

from typing import get_args

from debatedesk.domain.library import Document
from debatedesk.services.workspace import Workspace
from debatedesk.ui.reader.face import FaceName
from debatedesk.ui.reader.scroll_position import FARTHEST, TOP, ScrollPosition

POSITION_STATE = "reader.place."
LAST_STATE = "reader.last."
FACE_STATE = "reader.face."


class ReadingPositions:
    """Remembers places at once and writes them when asked to: scrolling never waits for the disk."""

    def __init__(self, workspace: Workspace) -> None:
        """Keep places in a library."""
        self._state = workspace.state
        self._unwritten: dict[str, object] = {}

    def position(self, document_id: str) -> ScrollPosition:
        """Tell where the reader was in a document."""
        match self._value(POSITION_STATE + document_id):
            case [int(offset), int() | float() as shift, *rest] if max(abs(offset), abs(shift)) < FARTHEST:
                return ScrollPosition(offset, float(shift), _page(rest))
        return ScrollPosition()

    def face(self, document_id: str) -> FaceName | None:
        """Tell in which face a document was read last; None where that was never chosen."""
        value = self._value(FACE_STATE + document_id)
        return next((name for name in get_args(FaceName) if name == value), None)

    def remember_face(self, document: Document, face: FaceName) -> None:
        """Remember in which face a document is read."""
        self._remember(FACE_STATE + document.id, face)

    def last_in(self, debate_id: str) -> str:
        """Tell which document of a debate was read last, or nothing."""
        return str(self._value(LAST_STATE + debate_id) or "")

    def remember_position(self, document: Document, position: ScrollPosition) -> None:
        """Remember where the reader is in a document."""
        value: list[float] | None = None
        if position.shift != TOP or position.page > 0:
            value = [position.offset, round(position.shift, 2)]
            value += [round(position.page, 4)] if position.page >= 0 else []
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


def _page(rest: list[object]) -> float:
    match rest:
        case [int() | float() as page] if 0 <= page < FARTHEST:
            return float(page)
    return -1.0
