"""The main window: puts the views in their places and connects them."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.building import Building
from debatedesk.ui.main_window.notice import NoticeBar
from debatedesk.ui.main_window.pane_layout import PaneLayout, Part
from debatedesk.ui.main_window.status import StatusBar
from debatedesk.ui.main_window.top_bar import TopBar
from debatedesk.ui.main_window.typed import typing
from debatedesk.ui.menus import MENUS
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.search.field import SearchField
from debatedesk.ui.theme import ThemeHost

if TYPE_CHECKING:
    from debatedesk.ui.command_table import CommandTable
    from debatedesk.ui.imports.actions import ImportActions
    from debatedesk.ui.inspector.panel import InspectorPanel
    from debatedesk.ui.library.panel import LibraryPanel
    from debatedesk.ui.main_window.rest import Rest
    from debatedesk.ui.map.pane import MapPane
    from debatedesk.ui.notes.panel import NotesPanel
    from debatedesk.ui.palette import Palette
    from debatedesk.ui.search.panel import SearchPanel
    from debatedesk.ui.welcome import WelcomePage

STATE = "window"
AFTER_PAINT_MS = 10
"""So long after its first page is painted the rest of the window is begun: the page gets to the screen."""
SIZE = (1440, 900)
LEAST = (640, 420)


class MainWindow(QMainWindow):
    """Shows one desk: library, text, map, inspector, notes and search."""

    activated = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost) -> None:
        """Show the text of a desk; `restore` brings back how it was left.

        The rest is built by `complete`, which comes by itself after the first paint.
        """
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.palette_: Palette | None = None
        self.rest_: Rest | None = None
        self.restored = self._painted = self._closing = False
        self.building = Building(self)
        self.setWindowTitle("DebateDesk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.reader = ReaderPane(desk, theme)
        self.search_field = SearchField()
        self.pane_layout = PaneLayout(self.reader)
        self.top_bar = TopBar(self.search_field, theme)
        self.notice = NoticeBar(theme)
        self.status = StatusBar(self)
        for name in MENUS:
            self.menuBar().addMenu(name)
        self._lay_out()
        self._connect()
        self._look_for_contents()

    @cached_property
    def welcome(self) -> "WelcomePage":
        """What is shown in place of text and map while there is nothing to show."""
        from debatedesk.ui.welcome import WelcomePage

        page = WelcomePage(
            lambda: self._importing.open_sample(),
            lambda: self._importing.choose_files(),
            lambda: self._importing.choose_folder(),
        )
        self.pane_layout.middle.addWidget(page)
        return page

    @property
    def rest(self) -> "Rest":
        """What comes after the first page; it is built now where it is not there yet."""
        if self.rest_ is None:
            self.building.finish()
            assert self.rest_ is not None
        return self.rest_

    def complete(self) -> None:
        """Build the rest of the window, if that has not happened yet."""
        assert self.rest

    @property
    def library(self) -> "LibraryPanel":
        """The debates and what they hold."""
        return self.rest.library

    @property
    def _importing(self) -> "ImportActions":
        return self.library.importing

    @property
    def map(self) -> "MapPane":
        """The argument map."""
        return self.rest.map

    @property
    def inspector(self) -> "InspectorPanel":
        """All about what is selected."""
        return self.rest.inspector

    @property
    def notes(self) -> "NotesPanel":
        """The notes and their editor."""
        return self.rest.notes

    @property
    def search(self) -> "SearchPanel":
        """The results of the search field."""
        return self.rest.search

    @property
    def table(self) -> "CommandTable":
        """All commands."""
        return self.rest.table

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return self.rest_ is not None and self.rest_.pending

    def flush(self) -> bool:
        """Save what is typed anywhere; False when some of it could not be saved."""
        return self.rest_ is None or self.rest_.flush()

    def undo(self) -> None:
        """Take back typing in the field that is typed in, else the last edit of the desk."""
        if field := typing("undo"):
            field.undo()
        elif self.flush() and (label := self.desk.workspace.undo.undo_label):
            self.desk.undo()
            self.status.tell(f"Undone: {label}")

    def redo(self) -> None:
        """Do again what was undone."""
        if field := typing("redo"):
            field.redo()
        elif self.flush() and (label := self.desk.workspace.undo.redo_label):
            self.desk.redo()
            self.status.tell(f"Done again: {label}")

    def open_palette(self) -> None:
        """Show all commands to choose from by name."""
        from debatedesk.ui.palette import Palette

        if self.palette_ is None:
            self.palette_ = Palette(self.table, self.theme, self)
        self.palette_.open()

    def restore(self) -> None:
        """Bring back how the desk was left."""
        kept = self.desk.workspace.state.get(STATE, {})
        state: dict[str, Any] = kept if isinstance(kept, dict) else {}
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.pane_layout.restore(state)
        self._open_last(str(state.get("debate", "")))
        self.reader.restore_state()
        self.restored = True
        first = self.welcome.sample_button if self.pane_layout.welcoming else self.reader.current.view
        first.setFocus()

    def save(self) -> None:
        """Keep how the desk is left, and what is typed."""
        self.flush()
        self.reader.save_state()
        if self.rest_ is not None:
            self.rest_.save_state()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        kept = {"geometry": geometry, "debate": self.desk.debate_id, **self.pane_layout.state()}
        self.desk.workspace.state.set(STATE, kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and not self.flush():
            event.ignore()
            self._ask_before_closing()
            return
        try:
            self.save()
        except DeskError as error:
            self.desk.failed.emit(str(error))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.desk.notice_other_writers()
            self.activated.emit()
        elif event.type() == QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._complete_soon)
        return super().event(event)

    def _complete_soon(self) -> None:
        QTimer.singleShot(AFTER_PAINT_MS, self, self.building.go_on)

    def _ask_before_closing(self) -> None:
        from debatedesk.ui.widgets.questions import ask_before

        ask_before(
            self,
            "Some of what you wrote is not saved.",
            f"{self.status.saved.text()} You can go on and copy your words, or close without them.",
            "Close without saving",
            self._close_anyway,
        )

    def _close_anyway(self) -> None:
        self._closing = True
        self.close()

    def _open_last(self, debate_id: str) -> None:
        debates = [each.id for each in self.desk.workspace.documents.debates()]
        if debates:
            self.desk.open(Reference.debate(debate_id if debate_id in debates else debates[-1]))

    def _lay_out(self) -> None:
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.notice)
        layout.addWidget(self.pane_layout, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)
        self.reader.offer_first(
            (
                ("Import files…", lambda: self._importing.choose_files()),
                ("Import folder…", lambda: self._importing.choose_folder()),
            )
        )

    def _connect(self) -> None:
        desk, pane_layout = self.desk, self.pane_layout
        desk.failed.connect(self.notice.say)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)
        self.reader.status_message.connect(self.status.tell)
        self.top_bar.toggled.connect(pane_layout.toggle)
        self.top_bar.mode_chosen.connect(pane_layout.set_mode)
        pane_layout.arranged.connect(
            lambda shown: self.top_bar.show_parts(shown, usable=not pane_layout.welcoming)
        )

    def _changed(self, changes: Changes) -> None:
        if changes.debates or changes.documents or changes.maps or changes.everything:
            self._look_for_contents()

    def _look_for_contents(self) -> None:
        """Show the welcome page for as long as there is nothing to show."""
        empty = not self.desk.workspace.documents.debates()
        if empty != self.pane_layout.welcoming:
            self.pane_layout.show_welcome(self.welcome if empty else None)

    def _opened(self, reference: Reference) -> None:
        """Show the part in which a thing is opened."""
        parts: dict[str, Part] = {
            **dict.fromkeys(("document", "passage", "highlight"), "reader"),
            **dict.fromkeys(("map", "node", "relation"), "map"),
        }
        if part := parts.get(reference.kind):
            self.pane_layout.show_part(part)

    def show_in_drawer(self, page: QWidget) -> None:
        """Bring the inspector or the notes into view."""
        self.pane_layout.drawer.setCurrentWidget(page)
        self.pane_layout.show_part("drawer")

    def show_side(self, page: QWidget) -> None:
        """Bring the library or the results of the search into view."""
        self.pane_layout.side.setCurrentWidget(page)
        self.pane_layout.show_part("side")

    def dismiss_search(self) -> None:
        """Show the library again, and what the results took the room of."""
        self.pane_layout.side.setCurrentWidget(self.library)
        if self.pane_layout.latest == "side":
            self.pane_layout.settle()
