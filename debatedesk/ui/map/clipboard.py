"""Branches on the clipboard: copied, cut and pasted, within and between maps and programs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.changes import Changes
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.editing import MapEditing
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.services.branches import Branches, WrittenBranch

BRANCH = "application/x-debatedesk-branch+json"
ARGDOWN = "text/x-argdown"


class MapClipboard(QObject):
    """Copies what is selected with all that hangs on it, and pastes it; each paste is one step of undo."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, state: MapState, editing: MapEditing) -> None:
        """Copy and paste in the map that a state holds."""
        super().__init__(editing)
        self._desk = desk
        self._state = state
        self._editing = editing

    @property
    def _branches(self) -> "Branches":
        return self._desk.workspace.branches

    def copy(self) -> bool:
        """Copy the selected nodes with what hangs on them; False where none is selected."""
        if not self._editing.flush() or not (chosen := self._state.chosen_nodes):
            return False
        written = self._branches.copied(self._state.map_id, chosen)
        QGuiApplication.clipboard().setMimeData(as_mime_data(written))
        count = written.text.count("\n")
        self.status_message.emit(tr("Copied {n:,} nodes.", "Copied 1 node.", count))
        return True

    def cut(self) -> None:
        """Copy the selected nodes and delete them, with what hangs on them alone."""
        if self.copy():
            chosen = self._state.chosen_nodes
            beside = self._editing.next_after(chosen)
            if self._desk.do(
                lambda: self._desk.workspace.rearranging.remove_nodes(self._state.map_id, chosen, cut=True)
            ):
                self._editing.choose(beside)
                self.status_message.emit(tr("Cut; Undo brings it back."))

    def can_paste(self) -> bool:
        """Tell whether the clipboard holds a branch or any text."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and any(data.hasFormat(each) for each in (BRANCH, ARGDOWN, "text/plain"))

    def paste(self, target: str | None = None) -> None:
        """Paste a branch on a node or link, or without one on what is selected, else beside all others."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self._editing.flush() or not self._state.map_id:
            return
        on = target or self._state.chosen_id
        map_id, branches = self._state.map_id, self._branches

        def run() -> Changes:
            for name, paste in self._readers(branches):
                if text := _text(data, name):
                    return paste(map_id, text, on)
            return branches.paste_text(map_id, "", on)

        before = len(self._state.contents.argument_map.nodes)
        changes = self._desk.do(run)
        if changes.created:
            self._desk.select(changes.created[0], "step")
            self._state.choose_all([created.id for created in changes.created])
            added = len(self._state.contents.argument_map.nodes) - before
            self.status_message.emit(
                tr(
                    "Pasted {n:,} nodes; Undo takes them back.",
                    "Pasted 1 node; Undo takes them back.",
                    added,
                )
            )

    @staticmethod
    def _readers(branches: "Branches") -> list[tuple[str, Callable[[str, str, str | None], Changes]]]:
        """List the forms that a branch is read in, the one that says most first."""
        return [
            (BRANCH, branches.paste_json),
            (ARGDOWN, branches.paste_text),
            ("text/plain", branches.paste_text),
        ]


def as_mime_data(written: "WrittenBranch") -> QMimeData:
    """Put a branch into the forms that other windows and programs take."""
    data = QMimeData()
    data.setData(BRANCH, QByteArray(written.json.encode("utf-8")))
    data.setData(ARGDOWN, QByteArray(written.argdown.encode("utf-8")))
    data.setText(written.text)
    return data


def _text(data: QMimeData, name: str) -> str:
    if name == "text/plain":
        return data.text()
    return bytes(data.data(name).data()).decode("utf-8", "replace") if data.hasFormat(name) else ""
