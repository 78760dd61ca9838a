"""The list of the highlights panel: what is much is read and listed bit by bit, between two events."""

from collections import deque
from collections.abc import Callable, Collection
from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.services.workspace import Workspace
from debatedesk.ui.highlights.contents import HighlightContents, HighlightScope
from debatedesk.ui.highlights.delegate import HighlightsDelegate, heights_in
from debatedesk.ui.highlights.lines import (
    HighlightFilter,
    HighlightLine,
    Order,
    highlight_row,
    highlight_rows,
    sort_key,
)
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.row_table import READING_S, RowTable
from debatedesk.ui.widgets.sorted_rows import SortedRows
from debatedesk.ui.widgets.tree_model import TreeModel
from debatedesk.ui.widgets.word_filter import WordFilter

FEW = 1_500
"""So many are listed at once when another filter or order is chosen."""
_AT_ONCE = 50


class HighlightsView(RowTable):
    """The rows, several of which can be selected; `copied` tells of Ctrl+C."""

    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy what is selected, as the Edit menu asks of what has the focus."""
        self.copied.emit()


class HighlightsListing(QStackedWidget):
    """Shows highlights in its `view`, or `empty` where there is none.

    `followed` tells that rows stand as the library has them, as far as it has been read.
    """

    followed = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeHost, parent: QWidget) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.contents = HighlightContents(workspace)
        self.scope = HighlightScope(is_nothing=True)
        self.filter = HighlightFilter()
        self.order: Order = "place"
        self._words = WordFilter()
        self._rows = SortedRows()
        self._unlisted: deque[str] = deque()
        """Ids of highlights that have been read and are still to be listed."""
        self._outdated: deque[str] = deque()
        """Ids of highlights that an edit has touched and that are still to be read again."""
        self._keeps_old_rows = False
        """Whether what was listed before stays until all is read again."""
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_on)
        self.model = TreeModel(self)
        self.view = HighlightsView(self.model, theme, HighlightsDelegate(theme, self), heights_in, self)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setAccessibleName(tr("Highlights"))
        self.empty = EmptyState(self)
        self.addWidget(self.view)
        self.addWidget(self.empty)

    @property
    def is_reading(self) -> bool:
        """Tell whether there is more to be read or listed."""
        return bool(self._outdated or self._unlisted) or not self.contents.is_whole

    def lines(self) -> list[HighlightLine]:
        """Give what is listed, in its order."""
        return [row.value for row in self._rows if isinstance(row.value, HighlightLine)]

    def selected(self) -> list[HighlightLine]:
        """Give what is selected, in the order of the list."""
        ranges = self.view.selected_ranges()
        rows = sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))
        values = (self._rows[row].value for row in rows)
        return [value for value in values if isinstance(value, HighlightLine)]

    def list_scope(self, scope: HighlightScope, wanted: HighlightFilter, order: Order) -> None:
        """List those of a scope that pass a filter, as the library holds them now, in an order."""
        self.filter, self.order = wanted, order
        self._keeps_old_rows = scope == self.scope and bool(len(self._rows))
        self.scope = scope
        self._unlisted.clear()
        self._outdated.clear()
        self.contents.begin(scope)
        if not self._keeps_old_rows:
            self._rows = SortedRows()
            self.model.show(self._rows)
        self.read_the_others()
        self._read_on()

    def show_only(self, wanted: HighlightFilter, order: Order) -> None:
        """List what passes a filter, in an order."""
        self.filter, self.order = wanted, order
        self._keeps_old_rows = False
        if len(self.contents.lines) <= FEW:
            self._unlisted.clear()
            self._show_all_read()
            self.followed.emit()
            return
        self._unlisted = deque(line.id for line in self.contents.lines)
        self._rows = SortedRows()
        self.model.clear()
        self.read_the_others()
        self._read_on()

    def read_the_others(self) -> None:
        """Read bit by bit what there still is to read, if anything."""
        if self.is_reading:
            self._reading.start(0)
        else:
            self._reading.stop()

    def follow(self, changes: Changes) -> None:
        """List what an edit has touched as the library holds it now."""
        touched = self.contents.touched(changes)
        if touched is None or (touched and self._keeps_old_rows):
            self.list_scope(self.scope, self.filter, self.order)
        elif touched:
            self._outdated.extend(touched)
            self.read_the_others()
            self._read_on()

    def go_to(self, highlight_id: str) -> bool:
        """Select a highlight where it is listed; tell whether it is."""
        index = self.model.find(highlight_id)
        self.view.go_to(index)
        return index.isValid()

    def show_rows_or_empty(self) -> None:
        """Show the view where there are rows or may be soon, else what stands in its place."""
        has_rows = bool(self.model.rowCount()) or self.is_reading
        self.setCurrentWidget(self.view if has_rows else self.empty)

    def _list_again(self, highlight_ids: Collection[str], keeps: Callable[[HighlightLine], bool]) -> None:
        for highlight_id, line in self.contents.read_again(highlight_ids).items():
            if line is None or not keeps(line):
                if self._rows.take(highlight_id):
                    self.model.take(highlight_id)
            else:
                row = highlight_row(line)
                self.model.put(self._rows.put(sort_key(line, self.order), row), row)

    def _next_lines(self) -> list[HighlightLine]:
        if not self._unlisted:
            return self.contents.read_on()
        lines = map(self.contents.line, _taken(self._unlisted))
        return [line for line in lines if line is not None]

    def _list_new(self, lines: Collection[HighlightLine], keeps: Callable[[HighlightLine], bool]) -> None:
        """List what passes the filter, unless an edit has brought it into the list before its turn."""
        if self._keeps_old_rows:
            return
        new = (line for line in lines if line.id not in self._rows and keeps(line))
        keyed = [(sort_key(line, self.order), highlight_row(line)) for line in new]
        for position, rows in self._rows.put_all(keyed):
            self.model.insert(position, rows)

    def _show_all_read(self) -> None:
        keeps = self.filter.test(self._words.of)
        self._rows = highlight_rows(self.contents.lines, keeps, self.order)
        self.model.show(self._rows)

    def _read_on(self) -> None:
        """Read and list some more; what is in view stays where it is."""
        if not self.isVisible():
            self._reading.stop()
            return
        end = perf_counter() + READING_S
        keeps = self.filter.test(self._words.of)
        while self._outdated and perf_counter() < end:
            self._list_again(_taken(self._outdated), keeps)
        with self.view.standing_still():
            while self.is_reading and perf_counter() < end:
                self._list_new(self._next_lines(), keeps)
        if not self.is_reading:
            self._reading.stop()
            if self._keeps_old_rows:
                self._keeps_old_rows = False
                self._show_all_read()
        self.followed.emit()


def _taken(ids: deque[str]) -> list[str]:
    """Take some ids from the beginning."""
    return [ids.popleft() for _ in range(min(_AT_ONCE, len(ids)))]
