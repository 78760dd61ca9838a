"""The library panel: the open debate, its texts and maps in groups, the trash, and imports.

It is long because each of its commands, which work on the rows that are chosen, is listed in it.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.imports.report import ImportReport
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.library.actions import LibraryActions
from debatedesk.ui.library.chooser import DebateButton
from debatedesk.ui.library.filtering import holds, problem_of, tag_condition, toggled
from debatedesk.ui.library.imports import summary
from debatedesk.ui.library.imports.actions import ImportActions
from debatedesk.ui.library.imports.bar import ImportBar
from debatedesk.ui.library.imports.controller import ImportController
from debatedesk.ui.library.listing import LibraryListing
from debatedesk.ui.library.rows import Order
from debatedesk.ui.library.trash_bar import TrashBar
from debatedesk.ui.panel import Panel
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_actions import Action
from debatedesk.ui.widgets.file_drops import accept_drops
from debatedesk.ui.widgets.menu_entries import add_entry, open_menu
from debatedesk.ui.widgets.mirroring import lower_corner

ORDER_WORDS: tuple[tuple[Order, str], ...] = (
    ("added", message("As added")),
    ("title", message("By title")),
    ("author", message("By author")),
    ("date", message("By date")),
)
_ORDER_TITLES: tuple[tuple[Order, str], ...] = (
    ("added", message("Sort texts as added")),
    ("title", message("Sort texts by title")),
    ("author", message("Sort texts by author")),
    ("date", message("Sort texts by date")),
)
DEBATES_OFFERED = 6
_UNPLACED = message("Only texts without a node")
_UNREAD = message("Only texts not read yet")
_MARK_READ, _MARK_NOT_READ = message("Mark as read"), message("Mark as not read")
_NOT_READ = "read:no"
IMPORT = "import"
"""The name of an import among the works that the status bar shows."""


class LibraryPanel(Panel):
    """Lists what the open debate holds and opens it on the desk.

    `imports` and `importing` are the controller of imports and its questions, for the window's own drops.
    """

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show the debates of a desk."""
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self._desk = desk
        self._gone = ""
        self.imports = ImportController(desk, self)
        self.importing = ImportActions(desk, self.imports, theme, self)
        self.actions_on = LibraryActions(desk, self)
        self.chooser = DebateButton(theme, self)
        self._debates_menu = QMenu(self)
        self._rows_menu = QMenu(self)
        self._move_menu = QMenu(tr("Move to debate"), self)
        self._tags_menu = QMenu(tr("Tags"), self)
        self._tagged_menu = QMenu(tr("Only texts with the tag"), self)
        self._order_menu = self._make_order_menu()
        self.chooser.setMenu(self._debates_menu)
        self.trash_bar = TrashBar(self)
        self.listing = LibraryListing(desk, theme, self)
        self.filter, self.model = self.listing.filter, self.listing.model
        self.view, self.empty = self.listing.view, self.listing.empty
        self.import_bar = ImportBar(self.imports, self)
        self._lay_out()
        self._connect()
        accept_drops(self, self.importing.into_current, theme, self._drop_words)
        self.refresh()
        self._follow_shown()

    @property
    def link_target(self) -> Reference | None:
        """The selected row, else the debate."""
        debate_id = self._desk.debate_id
        return self.listing.current() or (Reference.debate(debate_id) if debate_id else None)

    @property
    def focus_target(self) -> QWidget:
        """The list."""
        return self.view

    @property
    def in_trash(self) -> bool:
        """Tell whether the trash is shown in place of the debate."""
        return self.listing.in_trash

    @property
    def order(self) -> Order:
        """How texts are sorted."""
        return self.listing.order

    def selected_things(self) -> list[Debate | Document | MapSummary]:
        """Read the texts, maps or trashed debates that are selected, in the order they are listed."""
        return self.actions_on.read(self.listing.selected())

    def selected_documents(self) -> list[Document]:
        """Read the texts that are selected."""
        return [each for each in self.selected_things() if isinstance(each, Document)]

    def chosen_documents(self) -> list[Document]:
        """Read the texts that are selected, else the one that is open."""
        if self.in_trash:
            return []
        if chosen := self.selected_documents():
            return chosen
        shown = self.actions_on.read(self.listing.shown_texts)
        return [thing for thing in shown if isinstance(thing, Document)]

    def has_chosen_texts(self) -> bool:
        """Tell whether a text is selected or open; of many it is known without reading them."""
        if self.in_trash:
            return False
        return self.listing.has_selected_texts() or bool(self.listing.shown_texts)

    def text_to_export(self) -> Reference | None:
        """Point at the one text that is selected, else at the one that is open."""
        chosen = [reference for reference in self.listing.selected() if reference.kind == "document"]
        if len(chosen) == 1 and not self.in_trash:
            return chosen[0]
        return next(iter(self.listing.shown_texts), None)

    def refresh(self) -> None:
        """Show what the library holds now; selection and scrolling stay with their rows."""
        self._keep_a_debate_open()
        self.listing.refresh()
        self._follow_rows()

    def _follow_rows(self) -> None:
        """Let everything around the list tell what is in it."""
        self.chooser.show_debate(*self.listing.heading)
        self.trash_bar.show_count(self.listing.trashed, in_trash=self.in_trash)
        if not self.model.rowCount():
            self.empty.say(*self._emptiness())

    def show_trash(self, shown: bool = True) -> None:
        """Show the trash, or the debate again."""
        self.listing.show_trash(shown)
        self.chooser.setVisible(not shown)
        self.refresh()
        self._tell_chosen()
        self.view.setFocus()

    def set_order(self, order: Order) -> None:
        """Sort texts by `added`, `title`, `author` or `date`."""
        self.listing.set_order(order)
        self.refresh()

    def show_unplaced_only(self, only: bool = True) -> None:
        """List only texts that no node comes from, or everything again."""
        if only and self.in_trash:
            self.show_trash(False)
        self.listing.show_unplaced_only(only)
        self.refresh()

    def filter_by(self, condition: str) -> None:
        """Let the filter ask for a condition, as `read:no`, beside the words in it, or no longer."""
        if self.in_trash:
            self.show_trash(False)
        self.filter.setText(toggled(self.filter.text(), condition))

    def toggle_read(self) -> None:
        """Mark the chosen texts as read, or as not read where all of them are."""
        documents = self.chosen_documents()
        if documents:
            self.actions_on.mark(documents, is_read=not self._are_chosen_read())

    def show_tags_menu(self) -> None:
        """Open the menu of tags for the chosen texts."""
        if documents := self.chosen_documents():
            self._fill_tags_menu(documents)
            self._popup_at_row(self._tags_menu)

    def rename_selected(self) -> None:
        """Edit the title of the current row in its place."""
        index = self.view.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    def delete_selected(self) -> None:
        """Move what is selected to the trash; in the trash, ask to erase it."""
        if self.in_trash:
            self.actions_on.erase(self.selected_things())
        else:
            self.actions_on.delete(self.selected_things())

    def delete_debate(self) -> None:
        """Move the open debate to the trash."""
        if self._desk.debate_id:
            self.actions_on.delete([self._desk.workspace.documents.debate(self._desk.debate_id)])

    def rename_debate(self) -> None:
        """Ask for another title of the open debate."""
        if self._desk.debate_id:
            self.actions_on.rename_debate(self._desk.workspace.documents.debate(self._desk.debate_id))

    def edit_details(self) -> None:
        """Edit the details of the selected texts."""
        self.actions_on.edit_details(self.selected_documents())

    def show_bibliography(self) -> None:
        """Show the bibliography of the texts that are chosen."""
        documents = self.selected_documents()
        if documents:
            title = documents[0].title if len(documents) == 1 else tr("Chosen texts")
            self.actions_on.show_bibliography(title, [document.id for document in documents])

    def show_debate_bibliography(self) -> None:
        """Show the bibliography of all texts of the debate that is open."""
        if self._desk.debate_id:
            documents = self._desk.workspace.documents
            debate = documents.debate(self._desk.debate_id)
            self.actions_on.show_bibliography(debate.title, documents.ids(debate.id))

    def export_text(self) -> None:
        """Ask for a file and write the selected or open text to it, with its notes."""
        if text := self.text_to_export():
            for document in self.actions_on.read([text]):
                if isinstance(document, Document):
                    self.actions_on.export(document)

    def restore_selected(self) -> None:
        """Give back what is selected in the trash."""
        self.actions_on.restore(self.selected_things())

    def empty_trash(self) -> None:
        """Ask, and then erase all that is in the trash."""
        self.actions_on.erase(self._desk.workspace.trash.contents())

    def show_move_menu(self) -> None:
        """Open the menu of debates that the selected texts can move to."""
        documents = self.selected_documents()
        if documents:
            self._fill_move_menu(documents)
            self._popup_at_row(self._move_menu)

    def _popup_at_row(self, menu: QMenu) -> None:
        row = self.view.visualRect(self.view.currentIndex()).adjusted(14, 0, -14, 0)
        below = lower_corner(row, self.layoutDirection())
        open_menu(menu, self.view.viewport().mapToGlobal(below))

    def save_state(self) -> None:
        """Keep sorting and folding."""
        self.listing.save_state()

    def restore_state(self) -> None:
        """Sort and fold as it was kept, and show what is open."""
        self.listing.restore_order()
        self.refresh()
        self.listing.restore_folding()
        self._follow_shown()

    def commands(self) -> list[Command]:
        """List the commands of the library and of importing."""
        return [*self.importing.commands(), *self._debate_commands(), *self._row_commands()]

    def _debate_commands(self) -> list[Command]:
        actions = self.actions_on
        open_debate: Callable[[], bool] = lambda: bool(self._desk.debate_id)  # noqa: E731
        return [
            Command("library.new_debate", tr("New debate…"), "File", actions.new_debate, "Ctrl+Shift+N"),
            Command("library.switch", tr("Switch debate…"), "File", self.switch_debate, "Ctrl+Shift+O"),
            Command(
                "library.rename_debate",
                tr("Rename debate…"),
                "File",
                self.rename_debate,
                enabled=open_debate,
            ),
            Command(
                "library.delete_debate",
                tr("Delete debate"),
                "File",
                self.delete_debate,
                enabled=open_debate,
            ),
            Command("library.new_map", tr("New map…"), "File", actions.new_map, enabled=open_debate),
            Command("library.filter", tr("Filter texts"), "View", self._focus_filter, "Ctrl+Shift+L"),
            Command(
                "library.unplaced",
                tr(_UNPLACED),
                "View",
                lambda: self.show_unplaced_only(not self.listing.unplaced_only),
                enabled=open_debate,
                checked=lambda: self.listing.unplaced_only,
            ),
            Command(
                "library.unread",
                tr(_UNREAD),
                "View",
                lambda: self.filter_by(_NOT_READ),
                enabled=open_debate,
                checked=lambda: holds(self.filter.text(), _NOT_READ),
            ),
            Command(
                "library.trash",
                tr("Show trash"),
                "View",
                lambda: self.show_trash(not self.in_trash),
                checked=lambda: self.in_trash,
            ),
        ]

    def _row_commands(self) -> list[Command]:
        view = self.view
        texts, chosen = self.listing.has_selected_texts, view.selectionModel().hasSelection
        return [
            Command("library.rename", tr("Rename"), "Edit", self.rename_selected, "F2", chosen, scope=view),
            Command(
                "library.details",
                tr("Edit details…"),
                "Edit",
                self.edit_details,
                "Alt+Return",
                texts,
                scope=view,
            ),
            Command(
                "library.export",
                tr("Export text with notes…"),
                "File",
                self.export_text,
                enabled=lambda: self.text_to_export() is not None,
            ),
            Command(
                "library.bibliography",
                tr("Bibliography of the chosen texts…"),
                "File",
                self.show_bibliography,
                enabled=texts,
            ),
            Command(
                "library.debate_bibliography",
                tr("Bibliography of the debate…"),
                "File",
                self.show_debate_bibliography,
                enabled=lambda: bool(self._desk.debate_id),
            ),
            Command(
                "library.mark_read",
                tr(_MARK_READ),
                "Edit",
                self.toggle_read,
                enabled=self.has_chosen_texts,
                label=self._mark_label,
            ),
            Command(
                "library.tags",
                tr("Tags of the text…"),
                "Edit",
                self.show_tags_menu,
                enabled=self.has_chosen_texts,
            ),
            Command("library.move", tr("Move to debate…"), "Edit", self.show_move_menu, enabled=texts),
            Command(
                "library.delete", tr("Delete"), "Edit", self.delete_selected, "Del", chosen, scope=view
            ),
            Command(
                "library.restore",
                tr("Restore from trash"),
                "Edit",
                self.restore_selected,
                enabled=lambda: self.in_trash and chosen(),
            ),
            *(self._order_command(order, words) for order, words in _ORDER_TITLES),
        ]

    def _mark_label(self) -> str:
        return tr(_MARK_NOT_READ) if self._are_chosen_read() else tr(_MARK_READ)

    def _are_chosen_read(self) -> bool:
        """Tell whether all texts that are selected, else the one that is open, were read."""
        lines = [line for line in self.listing.selected_lines() if line.reference.kind == "document"]
        if lines:
            return all(line.state == "yes" for line in lines)
        progress = self._desk.workspace.reading_states.progress
        shown = self.listing.shown_texts
        return bool(shown) and all(progress(text.id).state == "yes" for text in shown)

    def _order_command(self, order: Order, words: str) -> Command:
        return Command(
            f"library.order.{order}",
            tr(words),
            "View",
            lambda: self.set_order(order),
            checked=lambda: self.order == order,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chooser)
        layout.addWidget(self.trash_bar.header)
        layout.addWidget(self.filter.framed())
        layout.addWidget(self.listing, 1)
        # In a low window the list gives way to what is told and asked below it, which can be closed.
        self.listing.setMinimumHeight(1)
        layout.addWidget(self.import_bar)
        layout.addWidget(self.trash_bar)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self._desk.opened.connect(self._opened)
        self._desk.showed.connect(lambda shown: self.mark_open(shown, follow=shown.kind != "map"))
        self.actions_on.status_message.connect(self.status_message)
        self.filter.textChanged.connect(self._filtered)
        self.listing.opened.connect(self._desk.open)
        self.listing.renamed.connect(self.actions_on.rename)
        self.view.selectionModel().selectionChanged.connect(lambda now, before: self._tell_chosen())
        self.view.customContextMenuRequested.connect(self._show_rows_menu)
        self._debates_menu.aboutToShow.connect(self._fill_debates_menu)
        self.trash_bar.toggled.connect(self.show_trash)
        self.trash_bar.restore_requested.connect(self.restore_selected)
        self.trash_bar.erase_requested.connect(self.delete_selected)
        self.trash_bar.empty_requested.connect(self.empty_trash)
        self.import_bar.details_requested.connect(self.importing.show_report)
        self.import_bar.doubts_requested.connect(self.importing.ask_about)
        self.imports.progress.connect(self._show_import)
        self.imports.finished.connect(self._import_finished)
        self.imports.failed.connect(self._import_failed)

    def _keep_a_debate_open(self) -> None:
        """Open another debate where the open one goes, and that one again where it was the only one."""
        debates = [each.id for each in self._desk.workspace.documents.debates()]
        if self._desk.debate_id not in debates:
            self._gone, self._desk.debate_id = self._desk.debate_id or self._gone, ""
            if self._gone and debates:
                self._desk.open(Reference.debate(self._gone if self._gone in debates else debates[-1]))

    def _emptiness(self) -> tuple[str, str, list[Action]]:
        """Say why nothing is listed and offer what leads on."""
        if words := self.filter.text().strip():
            return (
                tr("Nothing matches “{words}”", words=words),
                tr(problem_of(words))
                or tr(
                    "The filter looks at title, author, date, kind, stance and tags; “tag:word” and"
                    " “read:no” narrow it further. Ctrl+K searches the texts."
                ),
                [(tr("Clear filter"), self.filter.clear)],
            )
        if self.in_trash:
            return tr("The trash is empty"), tr("What you delete waits here until you erase it."), []
        if self.listing.unplaced_only and self._desk.debate_id:
            show_all: Action = (tr("Show all texts"), lambda: self.show_unplaced_only(False))
            return (
                tr("Every text has a node"),
                tr("Nodes of this debate’s maps come from each of them."),
                [show_all],
            )
        files: Action = (tr("Import files…"), self.importing.choose_files)
        folder: Action = (tr("Import folder…"), self.importing.choose_folder)
        if self._desk.debate_id:
            return tr("No texts yet"), tr("Drop files or a folder here, or choose them."), [files, folder]
        debates = self._desk.workspace.documents.debates()[-DEBATES_OFFERED:]
        if debates:
            opening: list[Action] = [
                (debate.title.replace("&", "&&"), self._opener(debate)) for debate in debates
            ]
            return tr("Which debate?"), "", [*opening, (tr("New debate…"), self.actions_on.new_debate)]
        sample: Action = (tr("Open the sample debate"), self.importing.open_sample)
        sentence = tr("Drop an essay and the reactions to it here, or begin with the sample.")
        return tr("Start with a debate"), sentence, [sample, files, folder]

    def _changed(self, changes: Changes) -> None:
        touched = self.listing.forget(changes)
        if touched is None:
            self.refresh()
        elif touched:
            self.listing.refresh_some(touched)
            self._follow_rows()

    def _opened(self, reference: Reference) -> None:
        if reference.kind == "debate":
            if self.in_trash:
                self.show_trash(False)
            self.refresh()
            return
        shown = {
            "document": Reference.document(reference.id),
            "passage": Reference.document(reference.id),
            "map": Reference.map(reference.id),
            "node": Reference.map(reference.within),
            "relation": Reference.map(reference.within),
        }.get(reference.kind)
        if shown is not None:
            self.mark_open(shown, follow=reference.kind in ("document", "passage", "map"))

    def mark_open(self, shown: Reference, *, follow: bool = True) -> None:
        """Mark a text or map as the one that is shown, and go to its row to `follow`."""
        self.listing.mark_open(shown, follow=follow)

    def _follow_shown(self) -> None:
        """Mark the text and the map that are shown already."""
        if self._desk.shown_text:
            self.mark_open(self._desk.shown_text)
        if self._desk.shown_map:
            self.mark_open(self._desk.shown_map, follow=False)

    def _tell_chosen(self) -> None:
        """Let the desk know which one text is chosen."""
        chosen = self.listing.only_selected()
        is_text = chosen is not None and chosen.kind == "document" and not self.in_trash
        self._desk.chosen_text = chosen if is_text else None

    def _filtered(self) -> None:
        self.refresh()
        self.view.scrollToTop()

    def _show_import(self, done: int, total: int, message: str) -> None:
        """Show in the status bar what the panel's own bar shows, where that is out of view."""
        if not self.isVisible():
            self._desk.show_work(IMPORT, message or tr("Importing…"), done, total, self.imports.cancel)

    def _import_finished(self, report: ImportReport) -> None:
        self._desk.end_work(IMPORT)
        if not self.isVisible() or report.all:
            self.status_message.emit(summary.headline(report))

    def _import_failed(self, sentence: str) -> None:
        self._desk.end_work(IMPORT)
        if not self.isVisible():
            self.status_message.emit(sentence)

    def _show_rows_menu(self, point: QPoint) -> None:
        menu = self.rows_menu()
        if not menu.isEmpty():
            open_menu(menu, self.view.viewport().mapToGlobal(point))

    def rows_menu(self) -> QMenu:
        """Fill the menu of the selected rows."""
        menu = self._rows_menu
        menu.clear()
        things = self.selected_things()
        if self.in_trash:
            if things:
                add_entry(menu, tr("Restore"), self.restore_selected)
                add_entry(menu, tr("Erase…"), self.delete_selected, "Del")
            return menu
        documents = [each for each in things if isinstance(each, Document)]
        if len(things) == 1:
            reference = self.listing.current() or Reference.debate(self._desk.debate_id)
            add_entry(menu, tr("Open"), lambda: self._desk.open(reference), "Return")
            add_entry(menu, tr("Rename"), self.rename_selected, "F2")
            add_entry(menu, tr("Copy link"), lambda: self._desk.run_command("edit.copy_link"), "Ctrl+Alt+K")
        if documents and len(documents) == len(things):
            add_entry(menu, tr("Details…"), self.edit_details, "Alt+Return")
            add_entry(menu, tr("Bibliography…"), self.show_bibliography)
            add_entry(menu, self._mark_label(), self.toggle_read)
            self._fill_tags_menu(documents)
            menu.addMenu(self._tags_menu)
            self._fill_move_menu(documents)
            menu.addMenu(self._move_menu)
        if len(documents) == len(things) == 1:
            add_entry(menu, tr("Export with notes…"), self.export_text)
            run = self._desk.run_command
            add_entry(menu, tr("Replace with new version…"), lambda: run("versions.replace"))
            add_entry(menu, tr("Versions…"), lambda: run("versions.show"))
        if things:
            menu.addSeparator()
            add_entry(menu, tr("Delete"), self.delete_selected, "Del")
            menu.addSeparator()
        menu.addMenu(self._order_menu)
        return menu

    def _fill_debates_menu(self) -> None:
        menu = self._debates_menu
        menu.clear()
        for debate in self._desk.workspace.documents.debates():
            action = add_entry(menu, debate.title.replace("&", "&&"), self._opener(debate))
            action.setCheckable(True)
            action.setChecked(debate.id == self._desk.debate_id)
        menu.addSeparator()
        add_entry(menu, tr("Switch debate…"), self.switch_debate, "Ctrl+Shift+O")
        add_entry(menu, tr("New debate…"), self.actions_on.new_debate)
        if self._desk.debate_id:
            add_entry(menu, tr("Rename…"), self.rename_debate)
            add_entry(menu, tr("Bibliography…"), self.show_debate_bibliography)
            add_entry(menu, tr("Hand-out…"), lambda: self._desk.run_command("file.handout"), "Ctrl+Shift+H")
            shown = self._desk.workspace.documents.debate(self._desk.debate_id).shows_standing
            show = lambda: self._desk.run_command("map.standing")  # noqa: E731
            self._add_switch(menu, tr("Show standing"), show, shown)
            add_entry(menu, tr("Delete"), self.delete_debate)
        menu.addSeparator()
        add_entry(menu, tr("Import files…"), self.importing.choose_files)
        add_entry(menu, tr("Import folder…"), self.importing.choose_folder)
        menu.addSeparator()
        menu.addMenu(self._order_menu)
        only = self.listing.unplaced_only
        self._add_switch(menu, tr(_UNPLACED), lambda: self.show_unplaced_only(not only), only)
        self._add_condition(menu, tr(_UNREAD), _NOT_READ)
        self._tagged_menu.clear()
        for tag in self.listing.tags:
            self._add_condition(self._tagged_menu, tag.replace("&", "&&"), tag_condition(tag))
        if not self._tagged_menu.isEmpty():
            menu.addMenu(self._tagged_menu)

    def _add_condition(self, menu: QMenu, words: str, condition: str) -> None:
        is_on = holds(self.filter.text(), condition)
        self._add_switch(menu, words, lambda: self.filter_by(condition), is_on)

    @staticmethod
    def _add_switch(menu: QMenu, words: str, run: Callable[[], object], is_on: bool) -> None:
        switch = add_entry(menu, words, run)
        switch.setCheckable(True)
        switch.setChecked(is_on)

    def _opener(self, debate: Debate) -> Callable[[], object]:
        return lambda: self._desk.open(Reference.debate(debate.id))

    def _fill_tags_menu(self, documents: list[Document]) -> None:
        self._tags_menu.clear()
        self.actions_on.fill_tags_menu(self._tags_menu, documents)

    def _fill_move_menu(self, documents: list[Document]) -> None:
        self._move_menu.clear()
        self.actions_on.fill_move_menu(self._move_menu, documents)

    def _make_order_menu(self) -> QMenu:
        menu = QMenu(tr("Sort texts"), self)
        group = QActionGroup(menu)
        for order, words in ORDER_WORDS:
            action = add_entry(menu, tr(words), lambda order=order: self.set_order(order))  # type: ignore[misc]
            action.setCheckable(True)
            action.setData(order)
            group.addAction(action)

        def check_current() -> None:
            for action in group.actions():
                action.setChecked(action.data() == self.order)

        menu.aboutToShow.connect(check_current)
        return menu

    def switch_debate(self) -> None:
        """Ask for the debate to open, by a few letters of its title."""
        self.actions_on.switch_debate()

    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _drop_words(self) -> str:
        title, _ = self.listing.heading
        return tr("Import into “{title}”", title=title) if self._desk.debate_id else tr("Import")
