"""The highlights panel: those of a text, a debate or all debates, and what can be done with them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.bidi import without_isolates
from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.highlights.actions import HighlightActions
from debatedesk.ui.highlights.colour_filter import ColourFilter
from debatedesk.ui.highlights.commands import ORDER_WORDS, SCOPES, highlight_commands
from debatedesk.ui.highlights.contents import HighlightScope
from debatedesk.ui.highlights.foot import HighlightsFoot
from debatedesk.ui.highlights.lines import HighlightFilter, HighlightLine, Order
from debatedesk.ui.highlights.listing import HighlightsListing
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_actions import Action
from debatedesk.ui.widgets.filter_field import FilterField
from debatedesk.ui.widgets.flowing_segments import FlowingSegments
from debatedesk.ui.widgets.markdown_export import MarkdownExport, annotation_forms
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu

STATE = "highlights"


class HighlightsPanel(Panel):
    """Lists highlights; while it is out of view nothing is read."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the highlights of the debate that is open on a desk."""
        super().__init__(parent)
        self.setObjectName("highlightsPanel")
        self._desk = desk
        self._is_stale = True
        self._unseen: list[Changes] = []
        self._wanted = ""
        self._chosen: list[ListedHighlight] = []
        self.order: Order = "place"
        self._export = MarkdownExport(desk, self)
        self._row_menu = QMenu(self)
        self.scopes = FlowingSegments(tr("Whose highlights"), SCOPES, self)
        self.filter = FilterField(tr("Filter highlights, #tag"), self)
        self.export_button = QPushButton(tr("Export"), self)
        self.export_button.setAccessibleName(tr("Export the listed highlights"))
        self.colours = ColourFilter(theme, self)
        self._listing = HighlightsListing(desk.workspace, theme, self)
        self.model, self.view = self._listing.model, self._listing.view
        self.empty = self._listing.empty
        self.actions_on_chosen = HighlightActions(desk, self.chosen, self)
        self.foot = HighlightsFoot(theme, self.actions_on_chosen.retag, self)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @property
    def focus_target(self) -> QWidget:
        """The list, or where that is empty the field above it."""
        return self.view if self.has_rows else self.filter

    @property
    def link_target(self) -> Reference | None:
        """The highlight that is current."""
        line = self._current_line()
        return line.reference if line else None

    def flush(self) -> bool:
        """Keep the tags that are written; False when that failed."""
        return not self.foot.tags.hasFocus() or self.foot.keep_tags()

    @property
    def is_reading(self) -> bool:
        """Tell whether there are highlights that are still to be read."""
        return self._listing.is_reading

    @property
    def list_widget(self) -> QWidget:
        """The rows."""
        return self.view

    @property
    def has_rows(self) -> bool:
        """Tell whether any highlight is listed."""
        return bool(self.model.rowCount())

    def chosen(self) -> list[ListedHighlight]:
        """Give the highlights that are selected, in the order of the list."""
        return self._chosen

    def listed(self) -> list[ListedHighlight]:
        """Give all highlights that pass the filter, in their order."""
        return [line.listed for line in self._listing.lines()]

    @property
    def scope(self) -> str:
        """Whose highlights are listed: `debate`, `text` or `library`."""
        return self.scopes.current

    def set_scope(self, scope: str) -> None:
        """List the highlights of the debate, of the open text or of all debates."""
        self.scopes.choose(scope)
        self.refresh()

    def set_order(self, order: Order) -> None:
        """Sort by text and place, newest first, or by colour."""
        self.order = order
        self._show_only()

    def refresh(self) -> None:
        """List what the library holds now, once in view."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._unseen.clear()
            self._listing.list_scope(self._asked_for(), self._passing(), self.order)

    def show_highlight(self, highlight_id: str) -> None:
        """Select a highlight where it is listed, once the panel is in view."""
        self._wanted = highlight_id
        if self.isVisible() and not self._is_stale:
            self._go_to_wanted()

    def save_state(self) -> None:
        """Keep whose highlights are listed, and their order."""
        self._desk.workspace.state.set(STATE, {"scope": self.scope, "order": self.order})

    def restore_state(self) -> None:
        """List as it was kept."""
        state = self._desk.workspace.state.record(STATE)
        if scope := state.choice("scope", tuple(key for key, _, _ in SCOPES), ""):
            self.scopes.choose(scope)
        if order := state.choice("order", tuple(key for key, _ in ORDER_WORDS), ""):
            self.order = cast("Order", order)
        self.refresh()

    def export(self) -> QFileDialog | None:
        """Ask for a file and write what is selected, where that is several, else all that is listed."""
        chosen = self.chosen()
        lines = chosen if len(chosen) > 1 else self.listed()
        if not lines:
            return None
        exports, annotations = self._desk.workspace.exports, self._desk.workspace.annotation_exports
        title = without_isolates(self._export_title(lines))
        return self._export.ask(
            tr("Export {n:,} highlights", "Export a highlight", len(lines)),
            title,
            lambda: exports.highlights_markdown(title, lines),
            {
                tr("Word document (*.docx)"): lambda: exports.highlights_file(title, lines, "docx"),
                tr("Web page (*.html)"): lambda: exports.highlights_file(title, lines, "html"),
                **annotation_forms(lambda name: annotations.of_highlights(lines, name)),
            },
        )

    def _export_title(self, lines: Sequence[ListedHighlight]) -> str:
        document = lines[0].document
        if all(line.document.id == document.id for line in lines):
            return tr("Highlights in {title}", title=document.title)
        if self.scope != "library" and self._desk.debate_id:
            title = self._desk.workspace.documents.debate(self._desk.debate_id).title
            return tr("Highlights in {title}", title=title)
        return tr("Highlights")

    def commands(self) -> list[Command]:
        """List the panel's commands."""
        return highlight_commands(self)

    def open_current(self) -> None:
        """Go to the words of the current highlight."""
        if line := self._current_line():
            self.actions_on_chosen.go_to(line.listed)

    def row_menu(self) -> QMenu:
        """Fill the menu of the selected highlights."""
        menu, act = self._row_menu, self.actions_on_chosen
        menu.clear()
        if act.can_act():
            several = len(self.chosen()) > 1
            add_entry(menu, tr("Go to the words"), self.open_current, "Return")
            note = tr("Note that quotes them") if several else tr("Note on the words")
            add_entry(menu, note, act.note, "Ctrl+Return")
            add_entry(menu, tr("Tags…"), self.focus_tags, "F2")
            colours = menu.addMenu(tr("Colour"))
            for number, colour in enumerate(HIGHLIGHT_COLOURS, 1):
                add_entry(colours, tr(COLOUR_NAMES[colour]), partial(act.recolour, colour), f"{number}")
            self._fill_map_menu(menu.addMenu(tr("Map")))
            menu.addSeparator()
            add_entry(
                menu, tr("Copy as quotations") if several else tr("Copy as quotation"), act.copy, "Ctrl+C"
            )
            add_entry(menu, tr("Copy link"), lambda: self._desk.run_command("edit.copy_link"), "Ctrl+Alt+K")
            add_entry(menu, tr("Remove"), act.remove, "Del")
            menu.addSeparator()
        self._fill_list_entries(menu)
        return menu

    def _fill_more_menu(self) -> None:
        menu, act = self.foot.more_menu, self.actions_on_chosen
        menu.clear()
        add_entry(menu, tr("Copy as quotations"), act.copy, "Ctrl+C")
        add_entry(menu, tr("Remove"), act.remove, "Del")
        menu.addSeparator()
        self._fill_list_entries(menu)

    def _fill_list_entries(self, menu: QMenu) -> None:
        orders = menu.addMenu(tr("Sort highlights"))
        for order, words in ORDER_WORDS:
            entry = add_entry(orders, tr(words), partial(self.set_order, order))
            entry.setCheckable(True)
            entry.setChecked(self.order == order)
        add_entry(menu, tr("Export highlights…"), self.export)

    def _fill_map_menu(self, menu: QMenu) -> None:
        act = self.actions_on_chosen
        menu.clear()
        entries: list[tuple[str, Callable[[], None], bool]] = [
            (tr("Add as proposals"), lambda: act.add_to_map("proposal"), act.can_place()),
            (tr("Add as claims"), lambda: act.add_to_map("claim"), act.can_place()),
            (tr("Support the selected node"), lambda: act.relate("support"), act.can_relate()),
            (tr("Object to the selected node"), lambda: act.relate("attack"), act.can_relate()),
        ]
        for words, run, can_be_done in entries:
            add_entry(menu, words, run).setEnabled(can_be_done)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 4)
        head.addWidget(self.scopes)
        head.addStretch(1)
        tools = QHBoxLayout()
        tools.setContentsMargins(10, 0, 10, 4)
        tools.setSpacing(6)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self.export_button)
        colours = QHBoxLayout()
        colours.setContentsMargins(8, 0, 8, 4)
        colours.addWidget(self.colours, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addLayout(colours)
        layout.addWidget(self._listing, 1)
        layout.addWidget(self.foot)
        self.foot.hide()  # until a highlight is chosen
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.showed.connect(self._showed)
        self._listing.followed.connect(self._follow_rows)
        self.scopes.chosen.connect(lambda key: self.refresh())
        self.filter.textChanged.connect(lambda words: self._filtered())
        self.colours.chosen.connect(self._filtered)
        self.filter.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.filter.setFocus)
        self.view.opened.connect(self._open_row)
        self.view.copied.connect(self.actions_on_chosen.copy)
        self.view.customContextMenuRequested.connect(self._show_row_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *changed: self._show_chosen())
        self.export_button.clicked.connect(lambda checked=False: self.export())
        self.foot.colour_chosen.connect(self.actions_on_chosen.recolour)
        self.foot.note_requested.connect(self.actions_on_chosen.note)
        self.foot.left.connect(self.view.setFocus)
        self.foot.map_menu.aboutToShow.connect(lambda: self._fill_map_menu(self.foot.map_menu))
        self.foot.more_menu.aboutToShow.connect(self._fill_more_menu)
        self.actions_on_chosen.status_message.connect(self.status_message)
        self._export.status_message.connect(self.status_message)

    def _asked_for(self) -> HighlightScope:
        if self.scope == "library":
            return HighlightScope()
        if self.scope == "text":
            text = self._desk.shown_text.id if self._desk.shown_text else ""
            return HighlightScope(document_id=text, is_nothing=not text)
        return HighlightScope(debate_id=self._desk.debate_id, is_nothing=not self._desk.debate_id)

    def _catch_up(self) -> None:
        """Do what has waited for the panel to come into view."""
        unseen, self._unseen = self._unseen, []
        if self._is_stale:
            self.refresh()
        elif unseen:
            together = unseen[0]
            for changes in unseen[1:]:
                together |= changes
            self._listing.follow(together)
        self._listing.read_the_others()

    def _current_line(self) -> HighlightLine | None:
        line = self.model.value(self.view.currentIndex())
        return line if isinstance(line, HighlightLine) else None

    def _follow_rows(self) -> None:
        if self._wanted:
            self._go_to_wanted()
        self._listing.show_rows_or_empty()
        if not self.has_rows:
            self.empty.say(*self._emptiness())
        self.colours.show_counts(self._listing.contents.counts_by_colour)
        self.foot.tags.offer(self._listing.contents.tags())
        self.foot.setVisible(self.has_rows)
        self.export_button.setEnabled(self.has_rows)
        self._show_chosen()

    def _go_to_wanted(self) -> None:
        if self._listing.go_to(self._wanted) or not self._listing.is_reading:
            self._wanted = ""

    def _show_chosen(self) -> None:
        lines = self._listing.selected()
        self._chosen = [line.listed for line in lines]
        self.foot.show_lines(lines)

    def _emptiness(self) -> tuple[str, str, list[Action]]:
        """Say why no highlight is listed."""
        if self._listing.contents.lines:
            return (
                tr("No highlight passes the filter"),
                tr("It looks at the words, at their text and its author, at notes on them and at #tags."),
                [(tr("Show all"), self._show_all)],
            )
        if not self._desk.debate_id and self.scope != "library":
            return tr("No highlights"), tr("Open a debate to see its highlights."), []
        if self.scope == "text" and self._desk.shown_text is None:
            return tr("No text is open"), tr("Open a text to see its highlights."), []
        sentence = tr("Select words in a text and choose a colour, or press Ctrl+1 to Ctrl+5.")
        return tr("No highlights yet"), sentence, []

    def _show_all(self) -> None:
        self.colours.choose(frozenset())
        self.filter.clear()
        self._filtered()

    def _filtered(self) -> None:
        self._show_only()
        self.view.scrollToTop()

    def _show_only(self) -> None:
        self._listing.show_only(self._passing(), self.order)

    def _passing(self) -> HighlightFilter:
        return HighlightFilter(self.filter.text(), self.colours.colours)

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            self._unseen.append(changes)
        elif not self._is_stale:
            self._listing.follow(changes)

    def _opened(self, reference: Reference) -> None:
        match reference.kind:
            case "highlight":
                self.show_highlight(reference.id)
            case "debate":
                if self._asked_for() != self._listing.scope:
                    self.refresh()

    def _showed(self, shown: Reference) -> None:
        if shown.kind == "document" and self._asked_for() != self._listing.scope:
            self.refresh()

    def _open_row(self, index: QModelIndex) -> None:
        line = self.model.value(index)
        if isinstance(line, HighlightLine):
            self.actions_on_chosen.go_to(line.listed)

    def _show_row_menu(self, point: QPoint) -> None:
        open_menu(self.row_menu(), self.view.viewport().mapToGlobal(point))

    def list_scope(self, scope: str) -> None:
        """Bring the panel into view with the highlights of a scope."""
        self.raise_requested.emit()
        self.set_scope(scope)

    def focus_filter(self) -> None:
        """Let words be typed that narrow the list."""
        self.raise_requested.emit()
        self.filter.setFocus()
        self.filter.selectAll()

    def focus_tags(self) -> None:
        """Let tags be typed for the chosen highlights."""
        self.foot.tags.setFocus()
        self.foot.tags.selectAll()
