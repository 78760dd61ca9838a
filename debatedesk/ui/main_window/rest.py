"""What the window needs right after its first page is on the screen: library, map, search, commands.

Reading can begin before these are there; loading them first would make every start wait for them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from debatedesk.domain.reference import Reference
from debatedesk.ui.command_table import CommandTable
from debatedesk.ui.commands import Command
from debatedesk.ui.inspector.panel import InspectorPanel
from debatedesk.ui.library.panel import LibraryPanel
from debatedesk.ui.main_window.backup_scheduler import BackupScheduler
from debatedesk.ui.main_window.commands import last_commands, window_commands
from debatedesk.ui.main_window.focus_ring import FocusRing, Stop
from debatedesk.ui.main_window.help import Help
from debatedesk.ui.map.pane import MapPane
from debatedesk.ui.notes.panel import NotesPanel
from debatedesk.ui.quotations.actions import QuotationActions
from debatedesk.ui.review.panel import ReviewPanel
from debatedesk.ui.review.versions import VersionActions
from debatedesk.ui.search.marking import HitMarking
from debatedesk.ui.search.panel import SearchPanel
from debatedesk.ui.widgets.file_drops import accept_drops

if TYPE_CHECKING:
    from debatedesk.services.imports.report import ImportReport
    from debatedesk.ui.main_window.main_window import MainWindow


class Rest:
    """The views and commands that come second, put into a window."""

    def __init__(self, window: "MainWindow") -> None:
        """Belong to a window; `build` makes the views."""
        self._window = window

    def build(self) -> Iterator[None]:
        """Build the views one after the other, then put them all in their places and connect them."""
        window = self._window
        desk, theme = window.desk, window.theme
        self.library = LibraryPanel(desk, theme)
        yield
        self.search = SearchPanel(desk, theme, field=window.search_field)
        yield
        self.marking = HitMarking(desk, self.search, window.reader.document_views)
        yield
        self.map = MapPane(desk, theme)
        yield
        self.inspector = InspectorPanel(desk, theme)
        yield
        self.notes = NotesPanel(desk, theme)
        yield
        self.review = ReviewPanel(desk, theme)
        yield
        self._put_in()

    def _put_in(self) -> None:
        """Put the views in their places, with all at once that they need to be used."""
        window = self._window
        desk, theme = window.desk, window.theme
        self.versions = VersionActions(desk, self.library.text_to_export, window)
        self.quotations = QuotationActions(
            desk, theme, window.reader, lambda: self.map.controller.map_id, window
        )
        self.upkeep = BackupScheduler(desk, window.status.work, window)
        self.help = Help(desk, theme, window, lambda: list(self.table.commands))
        pages = {"Inspector": self.inspector, "Notes": self.notes, "Review": self.review}
        window.pane_layout.add_rest(self.library, self.search, self.map, pages)
        self.focus_ring = self._ring()
        self._connect()
        self._connect_versions()
        # The table reads what is built above through the window.
        window.rest_ = self
        self.table = CommandTable(self._commands(), window)
        self.table.fill(window.menuBar())
        if window.restored:
            self.restore_state()

    def _commands(self) -> list[Command]:
        window = self._window
        return [
            *window_commands(window),
            *self.library.commands(),
            *window.reader.commands(),
            *self.map.commands(),
            *self.inspector.commands(),
            *self.notes.commands(),
            *self.versions.commands(),
            *self.review.commands(),
            *self.search.commands(),
            *self.quotations.commands(),
            *last_commands(window),
        ]

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.notes.editor.dirty or self.inspector.pending

    def flush(self) -> bool:
        """Save what is typed anywhere; False when some of it could not be saved."""
        return all([self.map.flush(), self.inspector.flush(), self.notes.flush()])

    def go_to_library(self) -> None:
        """Show the library and go to its list."""
        self._window.show_side(self.library)
        self.library.view.setFocus()

    def go_to_notes(self) -> None:
        """Show the notes and go to their list."""
        self._window.show_in_drawer(self.notes)
        self.notes.view.setFocus()

    def restore_state(self) -> None:
        """Bring back how the views were left."""
        for view in (self.library, self.map, self.inspector, self.notes, self.search):
            view.restore_state()
        self._follow_shown()
        if self.search.words:
            self.search.search()

    def save_state(self) -> None:
        """Keep how the views are left."""
        for view in (self.library, self.map, self.inspector, self.notes, self.search):
            view.save_state()

    def _ring(self) -> FocusRing:
        window = self._window
        return FocusRing(
            (
                Stop(self.library, lambda: self.library.view),
                Stop(self.search, lambda: self.search.view),
                Stop(window.reader, lambda: window.reader.current.view),
                Stop(self.map, lambda: self.map.view),
                Stop(self.inspector, lambda: window.pane_layout.drawer.tabBar()),
                Stop(self.notes, lambda: self.notes.view),
                Stop(self.review, lambda: self.review.view),
                Stop(window.welcome, lambda: window.welcome.sample_button),
            )
        )

    def _connect(self) -> None:
        window, status = self._window, self._window.status
        for view in (self.library, self.map, self.inspector, self.notes, self.upkeep):
            view.status_message.connect(status.tell)
        for name, editor in (("notes", self.notes), ("inspector", self.inspector)):
            editor.saved_state.connect(
                lambda state, reason, name=name: status.show_saved(name, state, reason)
            )
        self.notes.raise_requested.connect(lambda: window.show_in_drawer(self.notes))
        self.inspector.raise_requested.connect(lambda: window.show_in_drawer(self.inspector))
        window.reader.showed.connect(self.inspector.follow)
        self.inspector.passage = window.reader.selection_actions.passage
        window.reader.selection_actions.shown_map = lambda: self.map.controller.map_id
        window.reader.selection_actions.chosen_on_map = lambda: self.map.map_actions.reference
        accept_drops(window, self.library.importing.into_current, window.theme)
        window.reader.showed.connect(self.library.mark_open)
        self.map.showed.connect(lambda shown: self.library.mark_open(shown, follow=False))
        self._follow_shown()
        self.search.related.passage = window.reader.selection_actions.passage
        self.search.related.status_message.connect(status.tell)
        importing = self.library.importing
        self.search.to_import = (
            ("Import files…", importing.choose_files),
            ("Import folder…", importing.choose_folder),
        )
        for sheet in window.reader.document_views:
            sheet.hits.status_message.connect(status.tell)
        self.search.raise_requested.connect(lambda: window.show_side(self.search))
        self.search.dismissed.connect(window.dismiss_search)

    def _follow_shown(self) -> None:
        """Let library and inspector follow what text and map show already."""
        if document := self._window.reader.document:
            text = Reference.document(document.id)
            self.library.mark_open(text)
            self.inspector.follow(text)
        if self.map.controller.map_id:
            self.library.mark_open(Reference.map(self.map.controller.map_id), follow=False)

    def _connect_versions(self) -> None:
        window, status = self._window, self._window.status
        actions, review = self.versions, self.review
        self.library.actions_on.text_entries = (
            ("Replace with new version…", actions.choose_file),
            ("Versions…", actions.choose_version),
        )
        for view in (actions, review):
            view.status_message.connect(status.tell)
        actions.progress.connect(
            lambda done, total, words: status.work.show_progress(words, done, total, None)
        )
        actions.ended.connect(status.work.finish)
        actions.replaced.connect(review.look_at)
        review.passage = window.reader.selection_actions.passage
        review.raise_requested.connect(lambda: window.show_in_drawer(review))
        show_page = window.pane_layout.show_page
        review.counted.connect(lambda count, listed: show_page(review, "Review", count, listed > 0))
        show_page(review, "Review", review.count, review.listed > 0)
        self.library.imports.finished.connect(self._look_at_renewed)

    def _look_at_renewed(self, report: "ImportReport") -> None:
        for each in report.renewed:
            if each.pending_reviews:
                self.review.look_at(each.id)
                return
