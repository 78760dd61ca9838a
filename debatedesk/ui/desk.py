"""The desk as Qt sees it: services, and the signals that views share."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.workspace import Workspace


class Desk(QObject):
    """Runs edits and tells all views what changed, what is selected and what to open."""

    changed = Signal(object)
    selected = Signal(object)
    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Carry the signals of one workspace."""
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self.debate_id = ""
        self.selection: Reference | None = None
        self._announced = workspace.library.announced()

    def do(self, operation: Callable[[], Changes]) -> Changes:
        """Run an edit and announce what it touched; a DeskError becomes `failed` and no changes."""
        try:
            return self.attempt(operation)
        except DeskError as error:
            self.failed.emit(str(error))
            return Changes()

    def attempt(self, operation: Callable[[], Changes]) -> Changes:
        """Run an edit and announce what it touched; for those who tell a DeskError in their own place."""
        changes = operation()
        if changes:
            self.changed.emit(changes)
        return changes

    def select(self, reference: Reference) -> None:
        """Show a thing as selected in every view that holds it."""
        self.selection = reference
        self.selected.emit(reference)

    def open(self, reference: Reference) -> None:
        """Go to a thing: its debate, its document at the passage, its map, its note."""
        self.notice_other_writers()  # a hit of the search may be theirs, new to every view
        try:
            debate_id = self.debate_of(reference)
        except DeskError as error:
            self.failed.emit(str(error))
            return
        if debate_id != self.debate_id:
            self.debate_id = debate_id
            if reference.kind != "debate":
                self.opened.emit(Reference.debate(debate_id))
        self.opened.emit(reference)

    def debate_of(self, reference: Reference) -> str:
        """Find the debate that a thing belongs to; raises DeskError when it is gone."""
        workspace = self.workspace
        match reference.kind:
            case "debate":
                return workspace.documents.debate(reference.id).id
            case "document" | "passage":
                return workspace.documents.document(reference.id).debate_id
            case "map":
                return workspace.maps.summary(reference.id).debate_id
            case "node" | "relation":
                return workspace.maps.summary(reference.within).debate_id
            case "note":
                return workspace.notes.note(reference.id).debate_id
            case "highlight":
                highlight = workspace.annotations.highlight(reference.id)
                return workspace.documents.document(highlight.document_id).debate_id

    def undo(self) -> None:
        """Take the last edit back, wherever it was made."""
        self.do(self.workspace.undo.undo)

    def redo(self) -> None:
        """Do the last undone edit again."""
        self.do(self.workspace.undo.redo)

    def notice_other_writers(self) -> None:
        """Tell views to start anew when another program has written to the library."""
        announced = self.workspace.library.announced()
        if announced != self._announced:
            self._announced = announced
            self.changed.emit(Changes(everything=True))
