"""What the library panel reads from the library."""

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document, MapSummary
from debatedesk.services.workspace import Workspace
from debatedesk.ui.library.rows import DebateLines, Order, trash_rows
from debatedesk.ui.widgets.tree_model import Row
from debatedesk.ui.widgets.word_filter import WordFilter
from debatedesk.ui.widgets.wording import count_of


class LibraryContents:
    """Reads the rows of a debate or of the trash, sorted as is set, and keeps them until they change."""

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._filter = WordFilter()
        self._debate_id = ""
        self._documents: list[Document] | None = None
        self._maps: list[MapSummary] | None = None
        self._notes: dict[str, int] | None = None
        self._lines: DebateLines | None = None
        self._order: Order = "added"
        self.in_trash = False

    @property
    def order(self) -> Order:
        """How texts are sorted."""
        return self._order

    @order.setter
    def order(self, order: Order) -> None:
        self._order = order
        self._lines = None

    def forget(self, changes: Changes) -> bool:
        """Let go of what changes touch, so that it is read again; tell whether rows may be others then."""
        before = self._documents, self._maps, self._notes
        if changes.everything or changes.debates:
            self._documents = self._maps = self._notes = None
        elif self._documents is not None and changes.texts:
            self._documents = self._with_changed(self._documents, changes.texts)
        if changes.maps or changes.nodes or changes.relations:
            self._maps = self._workspace.maps.maps(self._debate_id) if self._debate_id else None
        if changes.notes and self._notes is not None:
            self._notes = self._workspace.notes.counts_by_document(self._debate_id)
        if before == (self._documents, self._maps, self._notes) and None not in before:
            return False
        self._lines = None
        return True

    def heading(self, debate_id: str) -> tuple[str, str]:
        """Return a debate's title, and what it holds in words."""
        documents = self._workspace.documents
        try:
            title = documents.debate(debate_id).title if debate_id else ""
        except DeskError:
            title = ""
        if not title:
            debates = len(documents.debates())
            return (
                ("Choose a debate", count_of(debates, "debate"))
                if debates
                else ("Library", "No debates yet")
            )
        texts, maps = self._held(debate_id)
        parts = [count_of(len(texts), "text"), *([count_of(len(maps), "map")] if maps else [])]
        return title, " · ".join(parts)

    def rows(self, debate_id: str, words: str) -> list[Row]:
        """Read the rows that hold all `words`."""
        passes = self._filter.of(words)
        if self.in_trash:
            return trash_rows(self._workspace.trash.contents(), passes)
        if not debate_id:
            return []
        documents, maps = self._held(debate_id)
        if self._lines is None:
            if self._notes is None:
                self._notes = self._workspace.notes.counts_by_document(debate_id)
            self._lines = DebateLines(documents, maps, notes=self._notes, order=self._order)
        return self._lines.rows(passes)

    def trashed(self) -> int:
        """Count what is in the trash."""
        return len(self._workspace.trash.contents())

    def _with_changed(self, held: list[Document], changed: frozenset[str]) -> list[Document] | None:
        """Read again what changed; None where a text came, went or moved, so that all must be read."""
        if not changed <= {each.id for each in held}:
            return None
        try:
            new = {each: self._workspace.documents.document(each) for each in changed}
        except DeskError:
            return None
        if any(each.trashed or each.debate_id != self._debate_id for each in new.values()):
            return None
        return [new.get(each.id, each) for each in held]

    def _held(self, debate_id: str) -> tuple[list[Document], list[MapSummary]]:
        if debate_id != self._debate_id:
            self._debate_id = debate_id
            self._documents = self._maps = self._notes = self._lines = None
        if self._documents is None:
            self._documents = self._workspace.documents.documents(debate_id)
            self._lines = None
        if self._maps is None:
            self._maps = self._workspace.maps.maps(debate_id)
            self._lines = None
        return self._documents, self._maps
