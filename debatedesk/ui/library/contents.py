"""What the library panel reads from the library."""

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.workspace import Workspace
from debatedesk.ui.library.filtering import LibraryFilter
from debatedesk.ui.library.rows import DebateLines, Order, trash_rows
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.tree_model import Row


class LibraryContents:
    """Reads the rows of a debate or of the trash, sorted as is set, and keeps them until they change."""

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._filter = LibraryFilter()
        self._debate_id = ""
        self.lines: DebateLines | None = None
        """The lines of the debate, once they have been read."""
        self._order: Order = "added"
        self._unplaced_only = False
        self.in_trash = False

    @property
    def order(self) -> Order:
        """How texts are sorted."""
        return self._order

    @order.setter
    def order(self, order: Order) -> None:
        if order != self._order:
            self._order = order
            self.lines = None

    @property
    def unplaced_only(self) -> bool:
        """Tell whether only texts are listed that no node comes from."""
        return self._unplaced_only

    @unplaced_only.setter
    def unplaced_only(self, only: bool) -> None:
        if only != self._unplaced_only:
            self._unplaced_only = only
            self.lines = None

    def forget(self, changes: Changes) -> set[Reference] | None:
        """Tell which texts and maps changes may have touched; None where all is to be read again."""
        lines = self.lines
        anew = self.in_trash or self._unplaced_only or changes.everything or changes.debates
        if anew or lines is None:
            self.lines = None
            return None
        maps = changes.maps | {map_id for map_id, _ in changes.nodes | changes.relations}
        touched = {
            *map(Reference.document, changes.documents | changes.read),
            *map(Reference.map, maps),
        }
        came = any(not lines.group_of(reference) for reference in touched)
        if came and not lines.follow(*self._ids()):
            self.lines = None
            return None
        return touched

    def read_again(self, reference: Reference) -> tuple[str, int] | None:
        """Read one text or map; return its group and its position there, None where it is not shown."""
        if self.lines is None:
            return None
        if reference.kind == "map":
            for summary in self._workspace.maps.summaries([reference.id]):
                if not summary.trashed and summary.debate_id == self._debate_id:
                    return self.lines.put_map(summary)
        else:
            for document in self._workspace.documents.described([reference.id]).values():
                if not document.trashed and document.debate_id == self._debate_id:
                    notes = self._workspace.notes.count_on_document(document.id)
                    progress = self._workspace.reading_states.progress(document.id)
                    return self.lines.put_text(document, notes, progress)
        self.lines.take(reference)
        return None

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
                (tr("Choose a debate"), tr("{n:,} debates", "1 debate", debates))
                if debates
                else (tr("Library"), tr("No debates yet"))
            )
        self._go_to(debate_id)
        if self._unplaced_only:
            unplaced = self._workspace.sorting.unplaced(debate_id)
            return title, tr("{n:,} texts without a node", "1 text without a node", len(unplaced))
        if self.lines is None:
            texts, maps = (len(ids) for ids in self._ids())
        else:
            texts, maps = self.lines.counts
        parts = [tr("{n:,} texts", "1 text", texts), *([tr("{n:,} maps", "1 map", maps)] if maps else [])]
        return title, joined(parts)

    def rows(self, debate_id: str, words: str) -> list[Row]:
        """Read the rows that fit a filter."""
        ranking = self._filter.of(words)
        if self.in_trash:
            return trash_rows(self._workspace.trash.contents(), ranking)
        if not debate_id:
            return []
        self._go_to(debate_id)
        if self.lines is None:
            if self._unplaced_only:
                documents, maps = self._workspace.sorting.unplaced(debate_id), []
            else:
                documents = self._workspace.documents.documents(debate_id)
                maps = self._workspace.maps.maps(debate_id)
            notes = self._workspace.notes.counts_by_document(debate_id)
            progress = self._workspace.reading_states.begun(debate_id)
            self.lines = DebateLines(documents, maps, notes=notes, progress=progress, order=self._order)
        return self.lines.rows(ranking)

    def trashed(self) -> int:
        """Count what is in the trash."""
        return self._workspace.trash.count()

    def tags(self) -> list[str]:
        """List the tags of the debate's texts."""
        return self._workspace.documents.tags(self._debate_id) if self._debate_id else []

    def _ids(self) -> tuple[list[str], list[str]]:
        debate_id = self._debate_id
        return self._workspace.documents.ids(debate_id), self._workspace.maps.ids(debate_id)

    def _go_to(self, debate_id: str) -> None:
        if debate_id != self._debate_id:
            self._debate_id = debate_id
            self.lines = None
