"""What of the texts was read: words that stood in view for a while, noted once the reader has paused."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reading_progress import Spans, overlap, united
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.translation import tr

DWELL_MS = 1_500
"""Words count as read that stay in view for so long: who scrolls past reads nothing."""


class SeenTracker(QObject):
    """Looks from time to time, while a text is scrolled, which words are in view since the last look.

    Nothing is written while the reader scrolls, and nothing is looked at while nothing moves.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Note what is read in the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._views: list[DocumentView] = []
        self._before: dict[DocumentView, tuple[str, Spans]] = {}
        self._seen: dict[str, Spans] = {}
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DWELL_MS)
        self.timer.timeout.connect(self._look)

    def follow(self, views: Iterable[DocumentView]) -> None:
        """Look at these views, from now on until nothing moves in them any more."""
        self._views = list(views)
        if not self.timer.isActive():
            self.timer.start()

    def forget(self, changes: Changes) -> None:
        """Take nothing for seen that stood in texts that may be others now."""
        for document_id in self._seen.keys() | {shown[0] for shown in self._before.values()}:
            if changes.everything or document_id in changes.documents:
                self._seen.pop(document_id, None)
                self._before = {
                    view: shown for view, shown in self._before.items() if shown[0] != document_id
                }

    def write(self) -> None:
        """Write what was seen; raises DeskError when that can't be done."""
        for document_id, spans in list(self._seen.items()):
            changes = self._desk.workspace.reading_states.note_seen(document_id, spans)
            self._seen.pop(document_id, None)
            self._desk.announce(changes)

    def _look(self) -> None:
        now = {view: shown for view in self._views if (shown := _in_view(view))}
        for view, (document_id, spans) in now.items():
            before_id, before = self._before.get(view, ("", ()))
            if before_id == document_id:
                seen = (*self._seen.get(document_id, ()), *overlap(before, spans))
                self._seen[document_id] = united(seen)
        if now != self._before:
            self._before = now
            self.timer.start()
            return
        try:
            self.write()
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))


def _in_view(view: DocumentView) -> tuple[str, Spans] | None:
    """Give the text that is shown and the words of it that are seen; None where nothing is."""
    face = view.face
    if view.document is None or face.reading is None or not face.was_painted:
        return None
    if not view.isVisible() or view.window().isMinimized():
        return None
    return view.document.id, united(face.visible_spans())
