"""One undo stack for the whole desk: maps, notes, highlights, documents."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Protocol

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.storage.database import Library, MapsVersion
from debatedesk.storage.undo_log import Inverse

DEPTH = 500


class UndoStep(Protocol):
    """An edit that can be taken back and done again."""

    label: str
    merge_key: str

    def undo(self) -> Changes:
        """Take the edit back."""

    def redo(self) -> Changes:
        """Do it again."""


@dataclass(slots=True)
class RecordedStep:
    """An edit whose inverse the library recorded row by row; each replay records its own inverse."""

    label: str
    merge_key: str
    changes: Changes
    library: Library
    inverses: tuple[Inverse, ...]

    def undo(self) -> Changes:
        """Run the inverse; raises DeskError and changes nothing when the library has moved on."""
        self.inverses = self.library.replay(self.inverses)
        return self.changes

    def redo(self) -> Changes:
        """Run the inverse of the inverse."""
        return self.undo()


@dataclass(slots=True)
class CallStep:
    """An edit that another process made: taken back and done again by two calls."""

    label: str
    take_back: Callable[[], Changes]
    do_again: Callable[[], Changes]
    merge_key: str = ""

    def undo(self) -> Changes:
        """Take the edit back."""
        return self.take_back()

    def redo(self) -> Changes:
        """Do it again."""
        return self.do_again()


class UndoStack:
    """Edits in order; consecutive edits with the same merge key (typing in one note) make one step."""

    def __init__(
        self,
        library: Library,
        on_replay: Callable[[Changes, MapsVersion], object] = lambda *_: None,
        around: Callable[[Changes], AbstractContextManager[None]] = lambda _: nullcontext(),
    ) -> None:
        """Record edits of an open library.

        `around` is what goes before and after an edit as part of it. `on_replay` is called after a step was
        taken back or done again, with what that touched and with the version of the library's maps before.
        """
        self._library = library
        self._on_replay = on_replay
        self._around = around
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    @property
    def last(self) -> UndoStep | None:
        """The edit that the next undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back, as “Add objection”, or None."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What the next redo does again, or None."""
        return self._undone[-1].label if self._undone else None

    @contextmanager
    def edit(self, label: str, changes: Changes, merge_key: str = "") -> Iterator[None]:
        """Run the block as one edit: a transaction, and a step on the stack when it has written."""
        inverses: list[Inverse] = []
        with self._library.recorded(inverses), self._around(changes):
            yield
        if not inverses:
            return
        last = self._continued(merge_key)
        if last is not None:
            last.inverses = (*inverses, *last.inverses)
            last.changes |= changes
            return
        self.push(RecordedStep(label, merge_key, changes, self._library, tuple(inverses)))

    def continues(self, merge_key: str) -> bool:
        """Tell whether an edit with this merge key would join the last step."""
        return self._continued(merge_key) is not None

    def _continued(self, merge_key: str) -> RecordedStep | None:
        last = self._done[-1] if self._done else None
        if not merge_key or self._undone or not isinstance(last, RecordedStep):
            return None
        return last if last.merge_key == merge_key else None

    def push(self, step: UndoStep) -> None:
        """Put an edit on the stack; what was undone can no longer be redone."""
        self._undone.clear()
        self._done.append(step)
        del self._done[:-DEPTH]

    def withdraw(self, created: Reference) -> Changes | None:
        """Take back the edit that made just this one thing, untouched since, without a trace.

        None where no such edit is on the stack.
        """
        for place in range(len(self._done) - 1, -1, -1):
            step = self._done[place]
            if isinstance(step, RecordedStep) and step.changes.created == (created,):
                changes = self._replay(step, step.undo)
                del self._done[place]
                return changes
        return None

    def seal(self) -> None:
        """Keep later edits from joining the last step."""
        if self._done:
            self._done[-1].merge_key = ""

    def undo(self) -> Changes:
        """Take the last edit back; an edit that can't be is dropped and DeskError raised."""
        return self._turn(self._done, self._undone, lambda step: step.undo())

    def redo(self) -> Changes:
        """Do the last undone edit again."""
        return self._turn(self._undone, self._done, lambda step: step.redo())

    def _replay(self, step: UndoStep, replay: Callable[[], Changes]) -> Changes:
        before = self._library.maps_version()
        changes = replay()
        if isinstance(step, RecordedStep):
            self._on_replay(changes, before)
        return changes

    def _turn(
        self, source: list[UndoStep], target: list[UndoStep], turn: Callable[[UndoStep], Changes]
    ) -> Changes:
        if not source:
            return Changes()
        step = source.pop()
        changes = self._replay(step, lambda: turn(step))
        step.merge_key = ""
        target.append(step)
        return changes
