"""What the highlights panel reads from the library: text after text, and again only what has changed."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.services.workspace import Workspace
from debatedesk.ui.highlights.lines import HighlightLine
from debatedesk.ui.widgets.wording import alphabetical


@dataclass(frozen=True, slots=True)
class HighlightScope:
    """Whose highlights are listed: those of one text, of a debate, or of all debates where both are empty.

    `is_nothing` where no text or debate is there to be listed.
    """

    debate_id: str = ""
    document_id: str = ""
    is_nothing: bool = False


class HighlightContents:
    """Reads the highlights of a scope; `read_on` reads a text at a time, until `is_whole`."""

    def __init__(self, workspace: Workspace) -> None:
        """Read one library."""
        self._workspace = workspace
        self._scope = HighlightScope(is_nothing=True)
        self._lines: dict[str, HighlightLine] = {}
        self._colours: Counter[str] = Counter()
        self._tags: Counter[str] = Counter()
        self._text_indexes: dict[str, int] = {}
        self._ahead: Iterator[str] = iter(())
        self.is_whole = True

    @property
    def lines(self) -> Collection[HighlightLine]:
        """What has been read so far."""
        return self._lines.values()

    def line(self, highlight_id: str) -> HighlightLine | None:
        """Give a highlight as it was read; None where it was not, or is gone."""
        return self._lines.get(highlight_id)

    @property
    def counts_by_colour(self) -> Mapping[str, int]:
        """How many of each colour have been read."""
        return self._colours

    def begin(self, scope: HighlightScope) -> None:
        """Forget what was read, and let `read_on` read this."""
        self._scope = scope
        self._lines = {}
        self._colours, self._tags = Counter(), Counter()
        text_ids = self._text_ids(scope)
        self._text_indexes = {text_id: index for index, text_id in enumerate(text_ids)}
        self._ahead = iter(text_ids)
        self.is_whole = not text_ids

    def read_on(self) -> list[HighlightLine]:
        """Read the highlights of the next text."""
        text_id = next(self._ahead, "")
        self.is_whole = not text_id
        document = self._workspace.documents.described([text_id]).get(text_id) if text_id else None
        if document is None or document.trashed:
            return []
        lines = []
        with suppress(DeskError):  # another program has just taken it away
            for listed in self._workspace.highlight_list.of_text(document):
                lines.append(HighlightLine(listed, self._text_indexes[text_id]))
        for line in lines:
            self._put(line)
        return lines

    def touched(self, changes: Changes) -> set[str] | None:
        """Tell which highlights are to be read again after an edit; None for all."""
        if changes.everything or changes.debates or changes.texts:
            return None
        if changes.highlights and changes.documents - self._text_indexes.keys():
            return None  # the first highlight in a text gives all that follow another place
        touched = set(changes.highlights)
        if changes.notes:
            touched |= {
                line.id
                for line in self.lines
                if any(note.id in changes.notes for note in line.listed.notes)
            }
            touched |= self._under_notes(changes)
        return touched

    def _under_notes(self, changes: Changes) -> set[str]:
        """Find the highlights of the words that notes are on."""
        on = set()
        for note in self._workspace.notes.notes_by_id(list(changes.notes)):
            if note.anchor is not None:
                on.add((note.target_id, note.anchor.exact, note.anchor.start))
        if not on:
            return set()
        return {
            line.id
            for line in self.lines
            if (line.listed.document.id, line.listed.words, line.listed.mark.anchor.start) in on
        }

    def read_again(self, highlight_ids: Collection[str]) -> dict[str, HighlightLine | None]:
        """Read some highlights again; None for those that are no longer among what is listed."""
        listed = self._workspace.highlight_list.read(highlight_ids)
        lines: dict[str, HighlightLine | None] = {}
        for highlight_id in highlight_ids:
            highlight = listed.get(highlight_id)
            if highlight is None or not self._is_in_scope(highlight.document):
                self._drop(highlight_id)
                lines[highlight_id] = None
                continue
            line = HighlightLine(
                highlight, self._text_indexes.get(highlight.document.id, len(self._text_indexes))
            )
            self._put(line)
            lines[highlight_id] = line
        return lines

    def _put(self, line: HighlightLine) -> None:
        self._drop(line.id)
        self._lines[line.id] = line
        self._colours[line.colour] += 1
        self._tags.update(line.tags)

    def _drop(self, highlight_id: str) -> None:
        if line := self._lines.pop(highlight_id, None):
            self._colours[line.colour] -= 1
            self._tags -= Counter(line.tags)

    def tags(self) -> list[str]:
        """List the tags that are in use, the most used first."""
        return sorted(self._tags, key=lambda tag: (-self._tags[tag], alphabetical(tag)))

    def _text_ids(self, scope: HighlightScope) -> list[str]:
        if scope.is_nothing:
            return []
        if scope.document_id:
            return [scope.document_id]
        return self._workspace.highlight_list.text_ids(scope.debate_id)

    def _is_in_scope(self, document: Document) -> bool:
        if self._scope.document_id:
            return document.id == self._scope.document_id
        return not self._scope.is_nothing and self._scope.debate_id in ("", document.debate_id)
