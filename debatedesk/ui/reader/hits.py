"""The places of a search in the text that is shown: all marked, one after the other gone to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from debatedesk.ui.reader.face import Face
from debatedesk.ui.reader.marks import MarkIndex
from debatedesk.ui.reader.page_marks import Stretch
from debatedesk.ui.translation import tr


class SearchHits(QObject):
    """Marks hits on a page until they are cleared; `went` tells each step, in words `status_message`."""

    went = Signal(int, int)
    status_message = Signal(str)

    def __init__(self, face: Callable[[], Face], parent: QObject) -> None:
        """Mark in what the face that is used shows."""
        super().__init__(parent)
        self._face = face

    def __len__(self) -> int:
        return len(self._face().marks.hits)

    def show(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark these spans of the text in place of those before."""
        marks = self._face().marks
        if [(each.start, each.end) for each in marks.hits.all] != list(spans):
            marks.hits = MarkIndex(Stretch(start, end) for start, end in spans)
            marks.hits_index = -1
            self._face().refresh_marks()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1) from the current one or what is seen, and round."""
        marks = self._face().marks
        if not len(marks.hits):
            return
        if marks.hits_index >= 0:
            marks.hits_index = (marks.hits_index + by) % len(marks.hits)
        else:
            arrival = marks.arrival
            marks.hits_index = self._beside(arrival.start if arrival else None, by)
        current = marks.hits.all[marks.hits_index]
        self._face().refresh_marks()
        self.went.emit(current.start, current.end)
        self.status_message.emit(
            tr("Hit {number:,} of {count:,}", number=marks.hits_index + 1, count=len(marks.hits))
        )

    def _beside(self, arrival: int | None, by: int) -> int:
        """Find the hit after or before where a result was opened, else the first of what is seen."""
        hits = self._face().marks.hits
        if arrival is not None:
            near = hits.after(arrival) if by > 0 else hits.before(arrival)
        else:
            first, last = self._face().visible_offsets()
            near = hits.after(first - 1) if by > 0 else hits.before(last)
        return hits.all.index(near) if near else (0 if by > 0 else len(hits) - 1)
