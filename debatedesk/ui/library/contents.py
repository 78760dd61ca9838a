"""What the library panel reads from the library."""

from collections import Counter

from debatedesk.domain.errors import DeskError
from debatedesk.services.workspace import Workspace
from debatedesk.ui.library.rows import Order, debate_rows, trash_rows
from debatedesk.ui.lists.filtering import WordFilter
from debatedesk.ui.lists.tree_model import Row
from debatedesk.ui.lists.wording import count_of


class LibraryContents:
    """Reads the rows of a debate or of the trash, sorted as is set."""

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._filter = WordFilter()
        self.in_trash = False
        self.order: Order = "added"

    def heading(self, debate_id: str) -> tuple[str, str]:
        """Return a debate's title, and what it holds in words."""
        workspace = self._workspace
        try:
            title = workspace.documents.debate(debate_id).title if debate_id else ""
        except DeskError:
            title = ""
        if not title:
            debates = len(workspace.documents.debates())
            return (
                ("Choose a debate", count_of(debates, "debate"))
                if debates
                else ("Library", "No debates yet")
            )
        maps = len(workspace.maps.maps(debate_id))
        parts = [count_of(len(workspace.documents.documents(debate_id)), "text")]
        return title, " · ".join([*parts, *([count_of(maps, "map")] if maps else [])])

    def rows(self, debate_id: str, words: str) -> list[Row]:
        """Read the rows that hold all `words`."""
        workspace = self._workspace
        passes = self._filter.of(words)
        if self.in_trash:
            return trash_rows(workspace.trash.contents(), passes)
        if not debate_id:
            return []
        notes = Counter(
            note.target_id
            for note in workspace.notes.notes(debate_id)
            if note.target in ("document", "passage")
        )
        return debate_rows(
            workspace.documents.documents(debate_id),
            workspace.maps.maps(debate_id),
            notes=notes,
            passes=passes,
            order=self.order,
        )

    def trashed(self) -> int:
        """Count what is in the trash."""
        return len(self._workspace.trash.contents())
