"""The main window: what it is made of, and how the desk is left and found again.

It is long because each part of the window is made, and told of the others, in this one place.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QToolButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import MENUS, Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.main_window.backup_scheduler import BackupScheduler
from debatedesk.ui.main_window.focus_ring import FocusRing, Stop
from debatedesk.ui.main_window.help import Help
from debatedesk.ui.main_window.late_panels import LatePanel, StepByStep
from debatedesk.ui.main_window.notice import NoticeBar
from debatedesk.ui.main_window.pane_layout import PaneLayout, Part
from debatedesk.ui.main_window.status import StatusBar
from debatedesk.ui.main_window.top_bar import TopBar
from debatedesk.ui.panel import Panel
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.search.field import SearchField
from debatedesk.ui.tab_order import TabsByEye
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.file_drops import accept_drops
from debatedesk.ui.widgets.icons import themed_icon
from debatedesk.ui.widgets.questions import ask_before
from debatedesk.ui.widgets.screen_room import geometry_of, restore_geometry
from debatedesk.ui.widgets.typed_field import typing

if TYPE_CHECKING:
    from debatedesk.ui.command_table import CommandTable
    from debatedesk.ui.evidence.actions import EvidenceActions
    from debatedesk.ui.highlights.panel import HighlightsPanel
    from debatedesk.ui.inspector.panel import InspectorPanel
    from debatedesk.ui.library.panel import LibraryPanel
    from debatedesk.ui.main_window.edit_commands import EditCommands
    from debatedesk.ui.main_window.link_commands import LinkCommands
    from debatedesk.ui.map.pane import MapPane
    from debatedesk.ui.notes.panel import NotesPanel
    from debatedesk.ui.palette import Palette
    from debatedesk.ui.preferences.dialog import PreferencesDialog
    from debatedesk.ui.present.actions import PresentActions
    from debatedesk.ui.printing.actions import PrintActions
    from debatedesk.ui.quotations.actions import QuotationActions
    from debatedesk.ui.review.panel import ReviewPanel
    from debatedesk.ui.search.panel import SearchPanel
    from debatedesk.ui.sorting.actions import SortingActions
    from debatedesk.ui.welcome import WelcomePage

STATE = "window"
AFTER_PAINT_MS = 10
"""So long after its first page is painted the late panels are begun: the page gets to the screen."""
SIZE = (1440, 900)
LEAST = (560, 300)
"""It fits, with its frame, screens of 1280×800 pixels at 200 % and 1920×1080 at 300 %."""


class MainWindow(TabsByEye, QMainWindow):
    """Shows one desk: library, text, map, inspector, notes and search."""

    activated = Signal()

    def __init__(self, desk: Desk, theme: ThemeHost) -> None:
        """Show the text of a desk; `restore` brings back how it was left.

        The late panels are built by `complete`, which comes by itself after the first paint.
        """
        super().__init__()
        self.setWindowTitle("DebateDesk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.desk = desk
        self.theme = theme

        # The first page and the frame around it.
        self.reader = ReaderPane(desk, theme)
        self.search_field = SearchField()
        self.pane_layout = PaneLayout(self.reader)
        self.top_bar = TopBar(self.search_field, theme)
        self.notice = NoticeBar(theme)
        self.status = StatusBar(self)

        # What comes after it is painted, in this order, which is that of F6 and of the tabs.
        selected_passage = {"selected_passage": self.reader.selected_passage}
        self.late_panels: Sequence[LatePanel] = (
            LatePanel("library.panel:LibraryPanel", "side"),
            LatePanel(
                "search.panel:SearchPanel", "side", "", {"field": self.search_field, **selected_passage}
            ),
            LatePanel("map.pane:MapPane", "map", "", {"beside_text": True}),
            LatePanel("inspector.panel:InspectorPanel", "drawer", tr("Inspector"), selected_passage),
            LatePanel("notes.panel:NotesPanel", "drawer", tr("Notes")),
            LatePanel("highlights.panel:HighlightsPanel", "drawer", tr("Highlights")),
            LatePanel("figures.panel:FiguresPanel", "drawer", tr("Figures")),
            LatePanel("argdown.panel:ArgdownPanel", "drawer", tr("Argdown")),
            LatePanel("review.panel:ReviewPanel", "drawer", tr("Review"), selected_passage),
            LatePanel("unanswered.panel:UnansweredPanel", "drawer", tr("Unanswered")),
        )
        self.building = StepByStep(self._build_late_panels(), self)

        # What has commands and windows of its own, and no place in this one.
        self.backups = BackupScheduler(desk, self)
        self.help = Help(desk, theme, self, lambda: self.table.commands)

        self._panels: list[Panel] = []
        self._table: CommandTable | None = None
        self.command_palette: Palette | None = None
        self._restored = self._painted = self._closing = False
        self._lay_out()
        self._connect()
        self._look_for_contents()

    def _build_late_panels(self) -> Iterator[None]:
        """Load and build the late panels one after the other, then put them all in their places at once."""
        from debatedesk.ui.command_table import CommandTable
        from debatedesk.ui.main_window.window_title import WindowTitle

        for late in self.late_panels:
            late.load()
            yield
        built = []
        for late in self.late_panels:
            built.append(late.build(self.desk, self.theme))
            yield
        for late, panel in zip(self.late_panels, built, strict=True):
            self.pane_layout.add(panel, late.area, late.name)
            self._connect_panel(panel, late.name)
        self._panels = built
        title = WindowTitle(self.desk, self)
        self.pane_layout.arranged.connect(title.follow_parts)
        self.pane_layout.arranged.connect(self._place_map)
        self.pane_layout.finish()
        self._accept_drops()
        self._table = CommandTable(self._all_commands(), self, self.flush)
        self._table.fill(self.menuBar())
        if self._restored:
            for panel in built:
                panel.restore_state()

    @property
    def panels(self) -> list[Panel]:
        """All panels, in the order in which they stand: the sides, the text, the map, the drawer."""
        sides = [panel for panel in self._panels if self.pane_layout.side.indexOf(panel) >= 0]
        return [*sides, self.reader, *(panel for panel in self._panels if panel not in sides)]

    @property
    def is_complete(self) -> bool:
        """Tell whether the late panels are there."""
        return self._table is not None

    def complete(self) -> None:
        """Build the late panels, if that has not happened yet."""
        self.building.finish()

    def panel(self, name: str) -> Panel:
        """Return a late panel by the package it lives in, building it now where it is not there yet."""
        if not self._panels:
            self.complete()
        packages = [late.path.partition(".")[0] for late in self.late_panels]
        return self._panels[packages.index(name)]

    @property
    def library(self) -> "LibraryPanel":
        """The debates and what they hold."""
        return cast("LibraryPanel", self.panel("library"))

    @property
    def search(self) -> "SearchPanel":
        """The results of the search field."""
        return cast("SearchPanel", self.panel("search"))

    @property
    def map(self) -> "MapPane":
        """The argument map."""
        return cast("MapPane", self.panel("map"))

    @property
    def inspector(self) -> "InspectorPanel":
        """All about what is selected."""
        return cast("InspectorPanel", self.panel("inspector"))

    @property
    def notes(self) -> "NotesPanel":
        """The notes and their editor."""
        return cast("NotesPanel", self.panel("notes"))

    @property
    def highlights(self) -> "HighlightsPanel":
        """The list of highlights."""
        return cast("HighlightsPanel", self.panel("highlights"))

    @property
    def review(self) -> "ReviewPanel":
        """The passages in doubt since their text has changed."""
        return cast("ReviewPanel", self.panel("review"))

    @property
    def table(self) -> "CommandTable":
        """All commands."""
        self.complete()
        assert self._table is not None
        return self._table

    @cached_property
    def edit(self) -> "EditCommands":
        """What cuts, copies and pastes wherever the focus is."""
        from debatedesk.ui.main_window.edit_commands import EditCommands

        return EditCommands(self, lambda: self.panels)

    @cached_property
    def quotations(self) -> "QuotationActions":
        """What checks quotations, in a window of its own."""
        from debatedesk.ui.quotations.actions import QuotationActions

        actions = QuotationActions(self.desk, self.theme, self, self.reader, self.pane_layout.panes)
        actions.status_message.connect(self.status.say)
        return actions

    @cached_property
    def evidence(self) -> "EvidenceActions":
        """What reports on the evidence of the map, in a window of its own."""
        from debatedesk.ui.evidence.actions import EvidenceActions

        actions = EvidenceActions(self.desk, self.theme, self, self.pane_layout.panes)
        actions.status_message.connect(self.status.say)
        return actions

    @cached_property
    def printing(self) -> "PrintActions":
        """What prints, with a preview."""
        from debatedesk.ui.printing.actions import PrintActions

        actions = PrintActions(self.desk, self.theme, self, self.reader, self._link_target)
        actions.status_message.connect(self.status.say)
        return actions

    @cached_property
    def sorting(self) -> "SortingActions":
        """What sorts reactions into maps, in windows of its own."""
        from debatedesk.ui.sorting.actions import SortingActions

        return SortingActions(self.desk, self.theme, self, self.reader)

    @cached_property
    def presenting(self) -> "PresentActions":
        """What presents a map full screen."""
        from debatedesk.ui.present.actions import PresentActions

        return PresentActions(self.desk, self.theme, self)

    @cached_property
    def links(self) -> "LinkCommands":
        """What copies links to what is current."""
        from debatedesk.ui.main_window.link_commands import LinkCommands

        links = LinkCommands(self.desk, self._link_target, self)
        links.status_message.connect(self.status.say)
        return links

    @cached_property
    def welcome(self) -> "WelcomePage":
        """What is shown in place of text and map while there is nothing to show."""
        from debatedesk.ui.welcome import WelcomePage

        run = self.desk.run_command
        page = WelcomePage(
            lambda: run("import.sample"), lambda: run("import.files"), lambda: run("import.folder")
        )
        self.pane_layout.middle.addWidget(page)
        return page

    @cached_property
    def focus_ring(self) -> FocusRing:
        """The panes that F6 goes through."""
        tabs = self.pane_layout.drawer.tabBar()
        stops = [Stop(panel, lambda panel=panel: panel.focus_target or tabs) for panel in self.panels]  # type: ignore[misc]
        return FocusRing([*stops, Stop(self.welcome, lambda: self.welcome.sample_button)])

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return any(panel.pending for panel in self.panels)

    def flush(self) -> bool:
        """Save what is typed anywhere; False when some of it could not be saved."""
        saved = [panel.flush() for panel in self.panels]
        return all(saved)

    def undo(self) -> None:
        """Take back typing in the field that is typed in, else the last edit of the desk."""
        if field := typing("undo", self.edit.focused):
            field.undo()
        elif panel := self._trying_panel():
            panel.end_trial()
        elif self.flush() and (label := self.desk.workspace.undo.undo_label):
            self.desk.undo()
            self.status.say(tr("Undone: {label}", label=tr(label)))

    @property
    def trial(self) -> str:
        """What a panel tries, which undo takes back before any edit; empty for nothing."""
        panel = self._trying_panel()
        return panel.trial if panel else ""

    def _trying_panel(self) -> Panel | None:
        return next((panel for panel in self.panels if panel.trial and not panel.pending), None)

    def redo(self) -> None:
        """Do again what was undone."""
        if field := typing("redo", self.edit.focused):
            field.redo()
        elif self.flush() and (label := self.desk.workspace.undo.redo_label):
            self.desk.redo()
            self.status.say(tr("Done again: {label}", label=tr(label)))

    def open_palette(self) -> None:
        """Show all commands to choose from by name."""
        from debatedesk.ui.palette import Palette

        if self.command_palette is None:
            self.command_palette = Palette(self.table, self.theme, self)
        self.command_palette.open()

    def show_preferences(self) -> "PreferencesDialog":
        """Show all that can be set."""
        from debatedesk.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self.desk, self.theme, self.reader, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def go_to(self, panel: Panel) -> None:
        """Bring a panel into view and give it the focus."""
        self.pane_layout.reveal(panel)
        (panel.focus_target or panel).setFocus()

    def restore(self) -> None:
        """Bring back how the desk was left."""
        state = self.desk.workspace.state.record(STATE)
        restore_geometry(self, state)
        self.pane_layout.restore(state)
        self._open_last(state.text("debate"))
        self.reader.restore_state()
        self._restored = True
        first = self.welcome.sample_button if self.pane_layout.welcoming else self.reader.focus_target
        first.setFocus()

    def save(self) -> None:
        """Keep how the desk is left, and what is typed."""
        self.flush()
        for panel in self.panels:
            panel.save_state()
        self.sorting.save_state()
        kept = {**geometry_of(self), "debate": self.desk.debate_id, **self.pane_layout.state()}
        self.desk.workspace.state.set(STATE, kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and not self.flush():
            event.ignore()
            self._ask_before_closing()
            return
        try:
            self.save()
        except DeskError as error:
            self.desk.failed.emit(tr(str(error)))
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
        ask_before(
            self,
            tr("Some of what you wrote is not saved."),
            tr(
                "{saved} You can go on and copy your words, or close without them.",
                saved=self.status.saved.text(),
            ),
            tr("Close without saving"),
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
        for name in MENUS:
            self.menuBar().addMenu(tr(name)).setObjectName(name)
        if button := self.menuBar().findChild(QToolButton, "qt_menubar_ext_button"):
            button.setIcon(themed_icon("more"))  # where there is no room for all menus
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.notice)
        layout.addWidget(self.pane_layout, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        desk, pane_layout, status = self.desk, self.pane_layout, self.status
        desk.failed.connect(self.notice.say)
        desk.changed.connect(self._changed)
        desk.opened.connect(self._opened)
        desk.command_requested.connect(lambda name: self.table.run(self.table.command(name)))
        desk.work_progressed.connect(status.work.show_progress)
        desk.work_ended.connect(status.work.finish)
        self.backups.status_message.connect(status.say)
        self._connect_panel(self.reader, "reader")
        self.top_bar.toggled.connect(pane_layout.toggle)
        self.top_bar.mode_chosen.connect(pane_layout.set_mode)
        pane_layout.arranged.connect(
            lambda shown: self.top_bar.show_parts(shown, usable=not pane_layout.welcoming)
        )

    def _place_map(self, shown: frozenset[Part]) -> None:
        """Let the map show what suits its place: beside a text, or alone."""
        if "map" in shown:
            self.map.stand_beside_text("reader" in shown)

    def _connect_panel(self, panel: Panel, name: str) -> None:
        panel.status_message.connect(self.status.say)
        panel.saved_state.connect(lambda state, reason: self.status.show_saved(name, state, reason))
        panel.raise_requested.connect(lambda: self.pane_layout.reveal(panel))
        panel.dismissed.connect(lambda: self.pane_layout.dismiss(panel))

    def _accept_drops(self) -> None:
        """Let files be dropped anywhere to import them."""
        accept_drops(self, self.library.importing.into_current, self.theme)

    def _all_commands(self) -> Sequence[Command]:
        """List all commands, in the order in which they stand in their menus."""
        from debatedesk.ui.main_window.theme_commands import theme_commands

        return [
            *self._own_commands(),
            *(command for panel in self.panels for command in panel.commands()),
            *self.presenting.commands(),
            *self.sorting.commands(),
            *self.quotations.commands(),
            *self.evidence.commands(),
            *theme_commands(self.theme, self.desk),
            *self.backups.commands(),
            *self.printing.commands(),
            Command("window.quit", tr("Quit"), "File", self.close, "Ctrl+Q"),
            Command("help.palette", tr("All commands…"), "Help", self.open_palette, "Ctrl+Shift+P"),
            *self.help.commands(),
        ]

    def _own_commands(self) -> list[Command]:
        from debatedesk.ui.main_window.find_commands import find_commands
        from debatedesk.ui.main_window.undo_commands import undo_commands

        def toggle_full_screen() -> None:
            if self.isFullScreen():
                self.showNormal()
            else:
                self.showFullScreen()

        return [
            *undo_commands(self, self.desk.workspace.undo, lambda: self.edit.focused),
            *self.edit.commands(),
            Command(
                "edit.preferences",
                tr("Preferences…"),
                "Edit",
                self.show_preferences,
                "Ctrl+,",
                starts_group=True,
            ),
            *self.pane_layout.commands(),
            Command(
                "view.full_screen",
                tr("Full screen"),
                "View",
                toggle_full_screen,
                "F11",
                checked=self.isFullScreen,
            ),
            Command("go.menu_bar", tr("Open the menus"), "Go", self._enter_menu_bar, "F10"),
            *self.links.commands(),
            *self.focus_ring.commands(),
            *find_commands(self._panel_to_find_in),
            Command(
                "go.library", tr("Go to the library"), "Go", lambda: self.go_to(self.library), "Ctrl+Alt+L"
            ),
            Command(
                "go.notes", tr("Go to the notes"), "Go", lambda: self.go_to(self.notes), "Ctrl+Shift+M"
            ),
        ]

    def _enter_menu_bar(self) -> None:
        """Open the first menu; the arrows lead to the others, Esc back."""
        bar = self.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def _panel_to_find_in(self) -> Panel:
        return next((panel for panel in self._focused_panels() if panel.find_label), self.reader)

    def _focused_panels(self) -> list[Panel]:
        focused = self.edit.focused
        return [panel for panel in self.panels if focused and panel.isAncestorOf(focused)]

    def _link_target(self) -> Reference | None:
        """Give what is current in the panel that has the focus, else in the reader."""
        targets = (panel.link_target for panel in [*self._focused_panels(), self.reader])
        return next(filter(None, targets), None)

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
