"""The list of the notes panel: the first notes of a debate are read at once, the others bit by bit."""

from collections.abc import Collection
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Note
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace
from debatedesk.ui.notes.contents import NotesContents, Scope
from debatedesk.ui.notes.debate_order import FEW_NOTES
from debatedesk.ui.notes.delegate import NotesDelegate, heights_in
from debatedesk.ui.notes.rows import NoteFilter, NoteLine, Order, note_row, note_rows, sort_key
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.row_table import READING_S, RowTable
from debatedesk.ui.widgets.sorted_rows import SortedRows
from debatedesk.ui.widgets.tree_model import TreeModel
from debatedesk.ui.widgets.word_filter import WordFilter


@dataclass(frozen=True, slots=True)
class NoteChoice:
    """Which notes are listed, and how: those of a debate, or those `on` one thing, that pass a filter."""

    debate_id: str = ""
    scope: Scope = "debate"
    on: Reference | None = None
    words: str = ""
    order: Order = "place"

    @property
    def is_all(self) -> bool:
        """Tell whether these are all notes of a debate."""
        return bool(self.debate_id) and self.scope == "debate"


class NotesListing(QStackedWidget):
    """Shows notes in its `view`, or `empty` where there is none.

    `followed` tells that rows stand as the library has them, so that an editor can go by them.
    """

    followed = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeHost, parent: QWidget) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.contents = NotesContents(workspace)
        self.choice: NoteChoice | None = None
        """What is listed."""
        self.any_notes = False
        """Whether there are notes where no filter is."""
        self._words = WordFilter()
        self._rows = SortedRows()
        self._waits_for_all = False
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_on)
        self.model = TreeModel(self)
        self.view = RowTable(self.model, theme, NotesDelegate(theme, self), heights_in, self)
        self.view.setAccessibleName(tr("Notes"))
        self.empty = EmptyState(self)
        self.addWidget(self.view)
        self.addWidget(self.empty)

    def current_note(self) -> Note | None:
        """Return the note that is selected."""
        line = self.model.value(self.view.currentIndex())
        return line.note if isinstance(line, NoteLine) else None

    def list_notes(self, choice: NoteChoice, *, is_forgotten: bool = False) -> None:
        """List notes as the library holds them now; what was read before may be forgotten."""
        if choice.is_all:
            self.contents.go_to(choice.debate_id, choice.order)
            self._read_first()
        # What was listed before another program wrote to the library stays until all is read again.
        self._waits_for_all = (
            choice.is_all
            and not self.contents.is_whole
            and choice == self.choice
            and (self._waits_for_all or is_forgotten)
        )
        self.choice = choice
        if not self._waits_for_all:
            self._list(
                self.contents.lines_read
                if choice.is_all
                else self.contents.lines(choice.debate_id, choice.scope, choice.on)
            )
        self.read_the_others()
        self.followed.emit()

    def read_the_others(self) -> None:
        """Read bit by bit what there still is to read, if anything."""
        if self.choice and self.choice.is_all and not self.contents.is_whole:
            self._reading.start(0)
        else:
            self._reading.stop()

    def forget(self, changes: Changes) -> set[str] | None:
        """Let go of what changes touch; return the ids of the notes to be listed anew, None for all."""
        return self.contents.forget(changes)

    def list_again(self, note_ids: Collection[str]) -> None:
        """List some notes as the library holds them now, without a look at the others."""
        choice = self.choice
        if choice is None:
            return
        keeps = NoteFilter(choice.words, self._words.of).keeps
        for note_id, line in self.contents.read_again(note_ids, choice.scope, choice.on).items():
            self.any_notes = self.any_notes or line is not None
            if line is None or not keeps(line):
                if self._rows.take(note_id):
                    self.model.take(note_id)
            else:
                row = note_row(line)
                self.model.put(self._rows.put(sort_key(line, choice.order), row), row)
        self.followed.emit()

    def holds(self, note_id: str) -> bool:
        """Tell whether a note is listed, reading it now where its turn has not come."""
        if not self.model.find(note_id).isValid() and self._reading.isActive():
            self.list_again({note_id})
        return self.model.find(note_id).isValid()

    def go_to(self, note_id: str) -> None:
        """Select a note that is listed."""
        self.view.go_to(self.model.find(note_id))

    def show_rows_or_empty(self) -> None:
        """Show the view where there are rows or may be soon, else what stands in its place."""
        has_rows = bool(self.model.rowCount()) or self._reading.isActive()
        self.setCurrentWidget(self.view if has_rows else self.empty)

    def _list(self, lines: list[NoteLine]) -> None:
        if self.choice is not None:
            self.any_notes = bool(lines)
            self._rows = note_rows(lines, self.choice.words, self._words.of, self.choice.order)
            self.model.show(self._rows)

    def _read_first(self) -> None:
        """Read notes of the debate until there are enough to begin with, or no more."""
        count = len(self.contents.lines_read)
        while not self.contents.is_whole and count <= FEW_NOTES:
            count += len(self.contents.read_on())

    def _read_more(self) -> list[NoteLine]:
        """Read notes of the debate until some time has gone or there are no more."""
        end = perf_counter() + READING_S
        lines: list[NoteLine] = []
        while not self.contents.is_whole and perf_counter() < end:
            lines += self.contents.read_on()
        return lines

    def _read_on(self) -> None:
        """List some more notes, without moving what is in view."""
        if self.choice is None or not self.isVisible():
            self._reading.stop()
            return
        lines = self._read_more()
        if not self._waits_for_all:
            self.any_notes = self.any_notes or bool(lines)
            keeps = NoteFilter(self.choice.words, self._words.of).keeps
            keyed = [(sort_key(line, self.choice.order), note_row(line)) for line in lines if keeps(line)]
            with self.view.standing_still():
                for position, rows in self._rows.put_all(keyed):
                    self.model.insert(position, rows)
        if self.contents.is_whole:
            self._reading.stop()
            if self._waits_for_all:
                self._waits_for_all = False
                self._list(self.contents.lines_read)
            self.followed.emit()
        elif self.model.rowCount():
            self.setCurrentWidget(self.view)
