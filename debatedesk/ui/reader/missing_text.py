"""What the reader says where there is no text to show, and what it offers then."""

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk
from debatedesk.ui.reader import contents
from debatedesk.ui.reader.document_view import DocumentView
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_actions import Action, ways_to_import


class MissingTextNotice:
    """Fills a view without a document with a sentence and with buttons that lead on."""

    def __init__(self, desk: Desk, document_view: DocumentView) -> None:
        """Speak for a view."""
        self._desk = desk
        self._document_view = document_view
        self._lost: Document | None = None
        self._first_actions = ways_to_import(desk)

    def after(self, was_shown: Document | None) -> None:
        """Say what became of the document that was shown; show it when it is back, else what has come."""
        workspace = self._desk.workspace
        self._lost = was_shown or self._lost
        if self._lost and contents.document_of(workspace, self._lost.id):
            self._document_view.show_document(self._lost.id)
        elif not self._lost and self._desk.debate_id:
            first = contents.first_document(workspace, self._desk.debate_id, "")
            if first:
                self._document_view.show_document(first)
        if self._document_view.document is None:
            self.say()
        else:
            self._lost = None

    def say(self) -> None:
        """Say why there is nothing to read."""
        if self._document_view.document is not None:
            return
        debate_id = self._desk.debate_id
        lost = self._lost if self._lost and self._lost.debate_id == debate_id else None
        self._lost = lost
        if lost:
            self._say_lost(lost)
        elif debate_id:
            self._document_view.say_empty(
                tr("This debate has no texts yet"),
                tr(
                    "Import an essay and what others wrote about it: Markdown, plain text or saved web "
                    "pages."
                ),
                self._first_actions,
            )
        else:
            self._document_view.say_empty(
                tr("Nothing is open"),
                tr("Open a debate from the library, or import the texts that you want to read."),
                self._first_actions,
            )

    def _say_lost(self, lost: Document) -> None:
        workspace = self._desk.workspace
        actions: list[Action] = []
        try:
            trashed = workspace.documents.document(lost.id).trashed
        except DeskError:
            trashed = False
        if trashed:
            sentence = tr("It keeps its notes and highlights there until the trash is emptied.")
            actions.append((tr("Restore"), lambda: self._restore(lost)))
        else:
            sentence = tr("It was deleted for good, or its debate was.")
        if first := contents.first_document(workspace, self._desk.debate_id, ""):
            title = workspace.documents.document(first).title
            actions.append(
                (tr("Read “{title}”", title=title[:60]), lambda: self._desk.open(Reference.document(first)))
            )
        heading = (
            tr("“{title}” is in the trash", title=lost.title)
            if trashed
            else tr("“{title}” is gone", title=lost.title)
        )
        self._document_view.say_empty(heading, sentence, tuple(actions))

    def _restore(self, document: Document) -> None:
        self._desk.do(lambda: self._desk.workspace.trash.restore([Reference.document(document.id)]))
