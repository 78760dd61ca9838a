"""The title of the window: the text or map that is seen, its debate, the program."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import joined

PROGRAM = "DebateDesk"
_BETWEEN = " — "


class WindowTitle(QObject):
    """Names the text that is read, or the map where that stands alone, and the debate of both."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Name a window by what its desk shows."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._shows_text = True
        desk.showed.connect(lambda shown: self.name())
        desk.opened.connect(lambda opened: self.name())
        desk.changed.connect(self._changed)
        self.name()

    def follow_parts(self, shown: frozenset[str]) -> None:
        """Name the map where no text is seen beside it."""
        shows_text = "reader" in shown or "map" not in shown
        if shows_text != self._shows_text:
            self._shows_text = shows_text
            self.name()

    def name(self) -> None:
        """Write the title of now."""
        shown = self._desk.shown_text if self._shows_text else self._desk.shown_map
        debate = Reference.debate(self._desk.debate_id) if self._desk.debate_id else None
        titles = [self._title_of(debate, shown), self._title_of(debate, debate), PROGRAM]
        # Without its mark of a place for “changed” Qt shows what is there; it reads “[*]” as that mark.
        self._window.setWindowTitle(joined(titles, _BETWEEN).replace("[*]", "[*][*]"))

    def _title_of(self, debate: Reference | None, reference: Reference | None) -> str:
        """Give the title of a thing of the debate that is open; none for what is gone or of another."""
        if debate is None or reference is None:
            return ""
        workspace = self._desk.workspace
        try:
            if self._desk.debate_of(reference) != debate.id:
                return ""
            match reference.kind:
                case "debate":
                    debates = workspace.documents.debates()  # without those in the trash
                    return next((one.title for one in debates if one.id == reference.id), "")
                case "document" | "passage":
                    return workspace.documents.document(reference.id).title
                case "map":
                    return workspace.maps.summary(reference.id).title
        except DeskError:
            pass
        return ""

    def _changed(self, changes: Changes) -> None:
        if changes.debates or changes.documents or changes.maps or changes.everything:
            self.name()
