"""What can be done with debates, texts and maps: every edit of the library panel."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Debate, Document, MapSummary
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.filtered_list_dialog import FilteredListDialog, ListChoice
from debatedesk.ui.widgets.markdown_export import MarkdownExport, annotation_forms
from debatedesk.ui.widgets.new_map_dialog import ask_new_map
from debatedesk.ui.widgets.questions import ask_before, ask_text
from debatedesk.ui.widgets.tag_field import tags_in
from debatedesk.ui.widgets.text_details_dialog import edit_text_details
from debatedesk.ui.widgets.wording import alphabetical

NAMED_AT_MOST = 8


class LibraryActions(QObject):
    """Runs edits through the desk and asks where asking is due; `status_message` says what was done."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Ask over `window`."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._workspace = desk.workspace
        self.writer = MarkdownExport(desk, window)
        self.writer.status_message.connect(self.status_message)

    def new_debate(self) -> None:
        """Ask for a title and start a debate."""
        self._ask_title(tr("New debate"), "", self._start_debate)

    def switch_debate(self) -> None:
        """Ask for a debate by a few letters of its title, and open it."""
        documents = self._workspace.documents
        choices = [
            ListChoice(debate.id, debate.title, tr("{n:,} texts", "1 text", len(documents.ids(debate.id))))
            for debate in documents.debates()
        ]
        FilteredListDialog(
            tr("Switch debate"),
            tr("Which debate?"),
            choices,
            lambda debate_id: self._desk.open(Reference.debate(str(debate_id))),
            self._window,
            action=tr("Open"),
            chosen=self._desk.debate_id,
        ).open()

    def rename_debate(self, debate: Debate) -> None:
        """Ask for another title of a debate."""

        def rename(title: str) -> None:
            self._desk.do(lambda: self._workspace.documents.rename_debate(debate.id, title))

        self._ask_title(tr("Rename debate"), debate.title, rename)

    def rename(self, reference: Reference, title: str) -> None:
        """Give a text or map another title."""
        if reference.kind == "map":
            self._desk.do(lambda: self._workspace.maps.rename(reference.id, title))
        elif reference.kind == "document":
            self._desk.do(
                lambda: self._workspace.documents.describe(
                    replace(self._workspace.documents.document(reference.id), title=title)
                )
            )

    def new_map(self) -> None:
        """Ask for a new map of the open debate and open it."""
        ask_new_map(self._desk, self._window)

    def edit_details(self, documents: Sequence[Document]) -> None:
        """Edit the details of one text, or of several together."""
        if documents:
            edit_text_details(self._desk, documents, self._window)

    def export(self, document: Document) -> None:
        """Ask for a file and write a text to it with its source, highlights and notes."""
        exports, annotations = self._workspace.exports, self._workspace.annotation_exports
        self.writer.ask(
            tr("Export text with notes"),
            document.title,
            lambda: exports.document_markdown(document.id),
            {
                tr("Word document with notes as comments (*.docx)"): lambda: exports.document_file(
                    document.id, "docx"
                ),
                tr("Web page with highlights and notes (*.html)"): lambda: exports.document_file(
                    document.id, "html"
                ),
                **annotation_forms(lambda name: annotations.written([document.id], name)),
            },
        )

    def show_bibliography(self, title: str, document_ids: Sequence[str]) -> None:
        """Show the bibliography of texts; `title` names what they belong to."""
        from debatedesk.ui.citing.bibliography_dialog import show_bibliography

        dialog = show_bibliography(self._desk, title, document_ids, self._window)
        dialog.status_message.connect(self.status_message)

    def fill_move_menu(self, menu: QMenu, documents: Sequence[Document]) -> None:
        """List in a menu the debates that texts can move to."""
        homes = {each.debate_id for each in documents}
        for debate in self._workspace.documents.debates():
            if homes != {debate.id}:
                action = menu.addAction(_plain(debate.title))
                action.triggered.connect(lambda checked=False, debate=debate: self.move(documents, debate))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("New debate…")).triggered.connect(
            lambda checked=False: self._ask_title(
                tr("Move to a new debate"), "", lambda title: self._move_to_new(documents, title)
            )
        )

    def mark(self, documents: Sequence[Document], *, is_read: bool) -> None:
        """Mark texts as read or as not read."""
        ids = [document.id for document in documents]
        if self._desk.do(lambda: self._workspace.reading_states.mark(ids, is_read=is_read)):
            done = (
                tr("Marked {what} as read.", what=_name(documents))
                if is_read
                else tr("Marked {what} as not read.", what=_name(documents))
            )
            self.status_message.emit(done)

    def fill_tags_menu(self, menu: QMenu, documents: Sequence[Document]) -> None:
        """List in a menu the tags of a debate; those that all of some texts have are checked."""
        debates = dict.fromkeys(document.debate_id for document in documents)
        known = [tag for debate_id in debates for tag in self._workspace.documents.tags(debate_id)]
        for tag in sorted(dict.fromkeys(known), key=alphabetical):
            action = menu.addAction(_plain(tag))
            action.setCheckable(True)
            action.setChecked(all(tag in document.tags for document in documents))
            action.triggered.connect(lambda checked, tag=tag: self._tag(documents, tag, remove=not checked))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("New tag…")).triggered.connect(
            lambda checked=False: ask_text(
                self._window, tr("New tag"), tr("Tag"), "", lambda words: self._add_tags(documents, words)
            )
        )

    def _add_tags(self, documents: Sequence[Document], words: str) -> None:
        for tag in tags_in(words):
            self._tag(documents, tag)

    def _tag(self, documents: Sequence[Document], tag: str, *, remove: bool = False) -> None:
        ids = [document.id for document in documents]
        self._desk.do(lambda: self._workspace.documents.tag(ids, tag, remove=remove))

    def move(self, documents: Sequence[Document], debate: Debate) -> None:
        """Move texts, and the notes on them, to another debate."""
        ids = [each.id for each in documents]
        if self._desk.do(lambda: self._workspace.documents.move(ids, debate.id)):
            self.status_message.emit(
                tr("Moved {name} to “{title}”.", name=_name(documents), title=debate.title)
            )

    def delete(self, things: Sequence[Debate | Document | MapSummary]) -> None:
        """Move things to the trash."""
        references = [reference_of(each) for each in things]
        if references and self._desk.do(lambda: self._workspace.trash.put(references)):
            self.status_message.emit(
                tr("Deleted {name}; Undo or the trash brings it back.", name=_name(things))
            )

    def restore(self, things: Sequence[Debate | Document | MapSummary]) -> None:
        """Give things back from the trash, each with its debate where that was deleted too."""
        references = [reference_of(each) for each in things]
        homes = dict.fromkeys(each.debate_id for each in things if not isinstance(each, Debate))
        lost = [Reference.debate(each) for each in homes if self._workspace.documents.debate(each).trashed]
        references += [each for each in lost if each not in references]
        if references and self._desk.do(lambda: self._workspace.trash.restore(references)):
            name = _name(things)
            self.status_message.emit(
                tr("Restored {name} with its debate.", name=name)
                if lost
                else tr("Restored {name}.", name=name)
            )

    def erase(self, things: Sequence[Debate | Document | MapSummary]) -> None:
        """Ask, naming what goes, and then delete things for good."""
        if not things:
            return
        references = [reference_of(each) for each in things]
        ask_before(
            self._window,
            tr("Erase {name} for good?", name=_name(things)),
            _consequence(things),
            tr("Erase"),
            lambda: self._desk.do(lambda: self._workspace.trash.erase(references)),
        )

    def read(self, references: Sequence[Reference]) -> list[Debate | Document | MapSummary]:
        """Read the things that references point at; those that are gone are left out."""
        documents = self._workspace.documents.described(
            reference.id for reference in references if reference.kind == "document"
        )
        things: list[Debate | Document | MapSummary] = []
        for reference in references:
            if reference.kind == "document":
                things += [documents[reference.id]] if reference.id in documents else []
            elif reference.kind == "map":
                things += self._workspace.maps.summaries([reference.id])
            else:
                with suppress(DeskError):
                    things.append(self._workspace.documents.debate(reference.id))
        return things

    def _ask_title(self, heading: str, text: str, then: Callable[[str], object]) -> None:
        ask_text(self._window, heading, tr("Title"), text, then)

    def _start_debate(self, title: str) -> None:
        self._open_created(self._desk.do(lambda: self._workspace.documents.create_debate(title)))

    def _open_created(self, changes: Changes) -> None:
        for reference in changes.created[:1]:
            self._desk.open(reference)

    def _move_to_new(self, documents: Sequence[Document], title: str) -> None:
        ids = [each.id for each in documents]
        if self._desk.do(lambda: self._workspace.documents.move_to_new(ids, title)):
            self.status_message.emit(
                tr("Moved {name} to the new debate “{title}”.", name=_name(documents), title=title.strip())
            )


def reference_of(thing: Debate | Document | MapSummary) -> Reference:
    """Point at a debate, text or map."""
    if isinstance(thing, Debate):
        return Reference.debate(thing.id)
    return Reference.document(thing.id) if isinstance(thing, Document) else Reference.map(thing.id)


def _name(things: Sequence[Debate | Document | MapSummary]) -> str:
    return quoted(things[0].title) if len(things) == 1 else tr("{n:,} items", "1 item", len(things))


def _consequence(things: Sequence[Debate | Document | MapSummary]) -> str:
    parts = []
    if len(things) > 1:
        named = [quoted(each.title) for each in things[:NAMED_AT_MOST]]
        more = (
            [tr("and {number} more", number=len(things) - NAMED_AT_MOST)]
            if len(things) > NAMED_AT_MOST
            else []
        )
        parts.append("\n".join(named + more))
    if any(isinstance(each, Debate) for each in things):
        parts.append(tr("A debate goes with all its texts, maps, highlights and notes."))
    if any(isinstance(each, Document) for each in things):
        parts.append(tr("A text goes with its highlights; notes on it stay and keep the words they quote."))
    return "\n\n".join([*parts, tr("This can't be undone.")])


def _plain(title: str) -> str:
    return title.replace("&", "&&")
