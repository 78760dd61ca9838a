"""The desk as Qt sees it: services, and the signals that views share."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.jobs.index_scheduler import IndexScheduler
from debatedesk.jobs.runner import JobRunner
from debatedesk.services.workspace import Workspace
from debatedesk.ui.translation import tr

Way = Literal["jump", "step", "along"]
"""How one goes somewhere: a `jump` leads back to where it began; of many a `step` those back to where the
first began; what goes `along` with reading or with an edit leads back nowhere."""


@dataclass(frozen=True, slots=True)
class PastedPassage:
    """Words from `start` to `end` (code points) of a text that was pasted and is not in the library."""

    text: str
    start: int
    end: int


def nowhere(reference: Reference) -> bool:
    """Open nothing beside a text: where there is no reader."""
    return False


class Desk(QObject):
    """Runs edits and carries what views share, which know nothing of each other.

    Edits: `changed` carries the Changes of each, and leaves through `do`, `attempt` and `announce`
    alone; `replaced` the id of a text that has another version now; `failed` a sentence. Going about:
    `departing` comes before one goes anywhere and `arrived` with the Way after it, once for all that
    one action leads to. `selected` and `opened` carry a Reference, `compared` two things to be seen
    side by side (the first may be a PastedPassage), `showed` the text or map that has come into view,
    `read` the point of a text that is read now, as a passage without words, `searched` the words that
    are searched for, `reverted` the Changes that undo or redo has made, to be brought into view,
    `tried` the id of a map of which other nodes are left out now, to see what stands without them.
    Asking: `command_requested` carries the id of a command of whatever part of the window,
    `encoding_chosen` the id of a text and the encoding that it is to be read in. `work_progressed`
    carries a name of the work, words, done, total and what cancels it (or None), `work_ended` the name.
    """

    changed = Signal(object)
    replaced = Signal(str)
    failed = Signal(str)
    departing = Signal()
    arrived = Signal(str)
    selected = Signal(object)
    opened = Signal(object)
    compared = Signal(object, object)
    showed = Signal(object)
    read = Signal(object)
    searched = Signal(str)
    reverted = Signal(object)
    tried = Signal(str)
    command_requested = Signal(str)
    encoding_chosen = Signal(str, str)
    work_progressed = Signal(str, str, int, int, object)
    work_ended = Signal(str)

    def __init__(self, workspace: Workspace, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Carry the signals of one workspace."""
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self.index = IndexScheduler(jobs, workspace.library)
        self.debate_id = ""
        self.selection: Reference | None = None
        self.selection_on_map: Reference | None = None
        """What is selected on the map that is shown; it stays selected when a note is opened."""
        self.chosen_text: Reference | None = None
        """The one text that is chosen in the library."""
        self.shown_text: Reference | None = None
        self.shown_map: Reference | None = None
        self.opens_beside: Callable[[Reference], bool] = nowhere
        """Tells whether a passage is shown beside the text that is read, which then stays in its debate."""
        self._is_going = False
        self._announced = workspace.library.announced()

    def do(self, operation: Callable[[], Changes]) -> Changes:
        """Run an edit and announce what it touched; a DeskError becomes `failed` and no changes."""
        try:
            return self.attempt(operation)
        except DeskError as error:
            self.failed.emit(tr(str(error)))
            return Changes()

    def attempt(self, operation: Callable[[], Changes]) -> Changes:
        """Run an edit as `do`; raises DeskError, for an editor that keeps the words and tries again."""
        changes = operation()
        if changes:
            self.changed.emit(changes)
        return changes

    def announce(self, changes: Changes) -> None:
        """Tell views what a worker has written to the library."""
        if changes:
            self.changed.emit(changes)

    def announce_replaced(self, document_id: str) -> None:
        """Tell views that a text has another version now; what that touched is announced before."""
        self.replaced.emit(document_id)

    @contextmanager
    def going(self, way: Way = "jump") -> Iterator[None]:
        """Go somewhere, with a way back; what is done within belongs to the same way."""
        if self._is_going:
            yield
            return
        self._is_going = True
        self.departing.emit()
        try:
            yield
        finally:
            self._is_going = False
            self.arrived.emit(way)

    def select(self, reference: Reference, way: Way = "jump") -> None:
        """Show a thing as selected in every view that holds it."""
        with self.going(way):
            self.selection = reference
            self.selected.emit(reference)

    def open(self, reference: Reference) -> None:
        """Go to a thing: its debate, its document at the passage, its map, its note."""
        with self.going():
            self._open(reference)

    def _open(self, reference: Reference) -> None:
        self.notice_other_writers()  # a hit of the search may be theirs, new to every view
        try:
            debate_id = self.debate_of(reference)
        except DeskError as error:
            self.failed.emit(tr(str(error)))
            return
        if debate_id != self.debate_id and not self.opens_beside(reference):
            self.debate_id = debate_id
            if reference.kind != "debate":
                self.opened.emit(Reference.debate(debate_id))
        self.opened.emit(reference)
        if reference.kind == "note":
            self.select(reference)  # a place is known by the note that is read there

    def follow(self, link: str) -> None:
        """Go to what a `debatedesk://` link leads to; what is gone is told."""
        try:
            reference = self.workspace.links.follow(link)
        except DeskError as error:
            self.failed.emit(tr(str(error)))
        else:
            self.open(reference)

    def compare(self, one: Reference | PastedPassage, other: Reference) -> None:
        """Go to a thing, and show a passage beside it."""
        with self.going():
            self.compared.emit(one, other)

    def show(self, shown: Reference) -> None:
        """Tell views which text or map has come into view."""
        if shown.kind == "map":
            self.shown_map = shown
        else:
            self.shown_text = shown
        self.showed.emit(shown)

    def read_at(self, point: Reference) -> None:
        """Tell views which point of a text is read now: a passage without words."""
        self.read.emit(point)

    def search_for(self, words: str) -> None:
        """Tell views which words are searched for; none when that is over."""
        self.searched.emit(words)

    def try_otherwise(self, map_id: str) -> None:
        """Tell views that other nodes of a map are left out now, which is no edit of it."""
        self.tried.emit(map_id)

    def run_command(self, command_id: str) -> None:
        """Run a command of whatever part of the window, as from a menu."""
        self.command_requested.emit(command_id)

    def choose_encoding(self, document_id: str, encoding: str) -> None:
        """Let a text be read again from its original in another encoding."""
        self.encoding_chosen.emit(document_id, encoding)

    def show_work(
        self, name: str, words: str, done: int, total: int, cancel: Callable[[], object] | None
    ) -> None:
        """Say in the status bar how far work behind the window is."""
        self.work_progressed.emit(name, words, done, total, cancel)

    def end_work(self, name: str) -> None:
        """Say that work behind the window has come to its end."""
        self.work_ended.emit(name)

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
        self.reverted.emit(self.do(self.workspace.undo.undo))

    def redo(self) -> None:
        """Do the last undone edit again."""
        self.reverted.emit(self.do(self.workspace.undo.redo))

    def notice_other_writers(self) -> None:
        """Tell views to start anew when another program has written to the library."""
        if self.workspace.library.is_closed:  # the last event of a window that is going away
            return
        announced = self.workspace.library.announced()
        if announced != self._announced:
            self._announced = announced
            self.announce(Changes(everything=True))
