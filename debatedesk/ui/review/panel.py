"""The review list: passages in doubt since their text has changed, and a decision about each."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.reference import Reference
from debatedesk.services.review import ReviewItem
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.panel import Panel, nothing_selected
from debatedesk.ui.review.details import Details
from debatedesk.ui.review.rows import ReviewDelegate, ReviewLine
from debatedesk.ui.review.versions import VersionActions
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.row_view import RowView
from debatedesk.ui.widgets.stacked_splitter import StackedSplitter
from debatedesk.ui.widgets.tree_model import Row, TreeModel

ACCEPT, REPICK, ORPHAN = "Ctrl+Return", "Ctrl+Shift+Return", "Del"
AT_ONCE = 100


class ReviewPanel(Panel):
    """Lists what a person should look at in the open debate; every decision can be undone.

    Its tab counts the passages that wait, and is there while any are listed, with the orphans that are
    kept.
    """

    def __init__(
        self,
        desk: Desk,
        theme: ThemeHost,
        parent: QWidget | None = None,
        *,
        selected_passage: Callable[[], Reference | None] = nothing_selected,
    ) -> None:
        """Show what waits in the open debate; `selected_passage` gives the words selected in the text."""
        super().__init__(parent)
        self.setObjectName("reviewPanel")
        self.setProperty("side", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.passage = selected_passage
        self.versions = VersionActions(desk, self)
        self.versions.status_message.connect(self.status_message)
        self.model = TreeModel(self)
        self.view = RowView(self.model, theme, multiple=True, parent=self)
        self.view.setAccessibleName(tr("Passages to look at"))
        self.view.set_delegate(ReviewDelegate(theme, self.view))
        self.view.setUniformRowHeights(True)
        self.details = Details(theme, self)
        self.empty = EmptyState(self)
        self.empty.say(
            tr("Nothing to review"),
            tr("When a newer version of a text alters words that you have marked, they are listed here."),
        )
        self._menu = QMenu(self)
        self._items: list[ReviewItem] = []
        self._owners: frozenset[Reference] = frozenset()
        self._keys: set[Hashable] = set()
        self._doubts = 0
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def count(self) -> int:
        """How many passages wait."""
        return sum(not each.settled for each in self._items)

    @property
    def is_offered(self) -> bool:
        """Tell whether any passage is listed."""
        return self.listed > 0

    @property
    def focus_target(self) -> QWidget:
        """The list."""
        return self.view

    @property
    def listed(self) -> int:
        """How many passages are listed, kept orphans too."""
        return self.model.rowCount()

    def chosen(self) -> list[ReviewItem]:
        """List the passages that are selected."""
        return [each.item for each in self._chosen_lines()]

    def refresh(self) -> None:
        """Read again what waits; where a decided passage was, the next one is selected."""
        row = self.view.currentIndex().row()
        workspace = self._desk.workspace
        self._doubts = workspace.review.count(self._desk.debate_id)
        self._items = items = workspace.review.items(debate_id=self._desk.debate_id, kept=True)
        self._owners = frozenset(owner for each in items for owner in each.references)
        self._list([Row(each.key, ReviewLine(each, workspace)) for each in items])
        self.view.viewport().update()
        self._stack.setCurrentIndex(0 if items else 1)
        if items and not self.view.selectionModel().hasSelection():
            self.view.go_to(self.model.index(min(max(row, 0), len(items) - 1), 0))
        self._show_chosen()
        self.tab_changed.emit()

    def _list(self, rows: list[Row]) -> None:
        """Show rows; so many that come or go are shown at once, not one stretch after the other."""
        before, now = self._keys, {each.key for each in rows}
        self._keys = now
        if len(before ^ now) > AT_ONCE:
            self.model.show([])
        self.model.show(rows)

    def open_list(self) -> None:
        """Bring the list into view and go to it."""
        self.raise_requested.emit()
        self.view.setFocus()

    def look_at(self, document_id: str) -> None:
        """After a replacement: bring the list into view if something of the text waits."""
        for row, item in enumerate(self._items):
            if item.document_id == document_id and not item.settled:
                self.raise_requested.emit()
                self.view.go_to(self.model.index(row, 0))
                self.view.setFocus()
                return

    def accept(self) -> None:
        """Take the words of now for those of the passages that are selected."""
        items = self.chosen()
        if items:
            self._decide(lambda: self._desk.workspace.review.accept(*items), tr("Accepted"))

    def keep_as_orphan(self) -> None:
        """Keep what is selected with its old words."""
        items = self.chosen()
        if items:
            self._decide(lambda: self._desk.workspace.review.keep_as_orphan(*items), tr("Kept as orphan"))

    def use_selection(self) -> None:
        """Take the words that are selected in the reader for those of the passage."""
        items, picked = self.chosen(), self.passage()
        if len(items) != 1:
            self.status_message.emit(tr("Choose one passage of the review list first."))
        elif picked is None:
            self.status_message.emit(tr("Select the words in the text first."))
        elif picked.id != items[0].document_id:
            self.status_message.emit(tr("Select the words in “{title}”.", title=items[0].title))
        else:
            self._decide(
                lambda: self._desk.workspace.review.repick(items[0], picked.start, picked.end),
                tr("Picked anew"),
            )

    def go_to_place(self) -> None:
        """Show the current passage in its text, or where it stood."""
        line = self.model.value(self.view.currentIndex())
        if isinstance(line, ReviewLine):
            item = line.item
            end = item.end if item.after else item.near
            self._desk.open(Reference.passage(item.document_id, item.near, end))

    def commands(self) -> list[Command]:
        """List the commands of versions and of the review."""
        return [
            *self.versions.commands(),
            Command(
                "review.open",
                tr("Review changed passages"),
                "Text",
                self.open_list,
                enabled=lambda: self.is_offered,
            ),
            self._command("accept", tr("Accept changed passage"), self.accept, ACCEPT),
            self._command("repick", tr("Use selection for the passage"), self.use_selection, REPICK),
            self._command("orphan", tr("Keep passage as orphan"), self.keep_as_orphan, ORPHAN),
        ]

    def _command(self, name: str, title: str, run: Callable[[], object], shortcut: str) -> Command:
        enabled = lambda: bool(self.chosen())  # noqa: E731
        return Command(f"review.{name}", title, "Text", run, shortcut, enabled, scope=self.view)

    def _decide(self, operation: Callable[[], Changes], words: str) -> None:
        row = self.view.currentIndex().row()
        if self._desk.do(operation):
            left = self.count
            if left:  # an orphan that is kept goes to the end: on to what waits where it was
                self.view.go_to(self.model.index(min(row, left - 1), 0))
            self.status_message.emit(
                tr("{words}. {n:,} passages left.", "{words}. 1 passage left.", left, words=words)
                if left
                else tr("{words}. All done.", words=words)
            )
            if left:
                self.go_to_place()

    def _chosen_lines(self) -> list[ReviewLine]:
        lines = (self.model.value(index) for index in self.view.selected_in_order())
        return [each for each in lines if isinstance(each, ReviewLine)]

    def _show_chosen(self) -> None:
        self.details.show_lines(self._chosen_lines())

    def _lay_out(self) -> None:
        splitter = StackedSplitter(self.view, self.details, self)
        splitter.setHandleWidth(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.replaced.connect(self.look_at)
        self.view.opened.connect(lambda index: self.go_to_place())
        self.view.selectionModel().selectionChanged.connect(lambda now, before: self._show_chosen())
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.details.accept_requested.connect(self.accept)
        self.details.repick_requested.connect(self.use_selection)
        self.details.orphan_requested.connect(self.keep_as_orphan)

    def _changed(self, changes: Changes) -> None:
        if changes.everything or changes.debates or changes.maps or self._concerns(changes):
            self.refresh()

    def _concerns(self, changes: Changes) -> bool:
        """Tell whether an edit may have touched what is listed, or what should be."""
        if not (changes.documents or changes.highlights or changes.notes or changes.nodes):
            return False
        if self._desk.workspace.review.count(self._desk.debate_id) != self._doubts:
            return True
        if changes.texts:
            return any(each.document_id in changes.texts for each in self._items)
        touched = {*map(Reference.highlight, changes.highlights), *map(Reference.note, changes.notes)}
        touched.update(Reference.node(*each) for each in changes.nodes)
        return not touched.isdisjoint(self._owners)

    def _opened(self, reference: Reference) -> None:
        if reference.kind == "debate":
            self.refresh()

    def _show_menu(self, at: QPoint) -> None:
        if not self.chosen():
            return
        self._menu.clear()
        add_entry(self._menu, tr("Show in the text"), self.go_to_place, "Return")
        self._menu.addSeparator()
        if all(each.after for each in self.chosen()):
            add_entry(self._menu, tr("Accept"), self.accept, ACCEPT)
        if len(self.chosen()) == 1:
            add_entry(self._menu, tr("Use selection"), self.use_selection, REPICK)
        if not any(each.settled for each in self.chosen()):
            add_entry(self._menu, tr("Keep as orphan"), self.keep_as_orphan, ORPHAN)
        open_menu(self._menu, self.view.viewport().mapToGlobal(at))
