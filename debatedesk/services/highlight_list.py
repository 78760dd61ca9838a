"""Highlights as a list: each with its words, its text, who wrote that, its page and the notes on it."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass

from debatedesk.domain.anchors.model import Resolution, TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document, Highlight, Note
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.printed import PrintedText
from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.documents import Documents


@dataclass(frozen=True, slots=True)
class ListedHighlight:
    """A highlight, the text that it is in, and where its words stand there now.

    `page` is a printed page number, empty where the text has no pages or the words have no place; `notes`
    are those on just these words, oldest first.
    """

    mark: Highlight
    document: Document
    resolution: Resolution
    page: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def words(self) -> str:
        """The highlighted words, as they were when they were sure."""
        return self.mark.anchor.exact

    @property
    def passage(self) -> Reference:
        """Point at the words where they stand now; at the whole text where they are gone."""
        if self.resolution.status == "orphaned":
            return Reference.document(self.document.id)
        return Reference.passage(self.document.id, self.resolution.start, self.resolution.end)


class HighlightList:
    """Reads the highlights of texts that are in no trash."""

    def __init__(self, documents: Documents, annotations: Annotations, notes: Notes) -> None:
        """Read one library."""
        self._documents = documents
        self._annotations = annotations
        self._notes = notes

    def text_ids(self, debate_id: str = "") -> list[str]:
        """List the texts of a debate, or of all debates, that have highlights, in the order they came."""
        return self._annotations.highlighted_documents(debate_id)

    def of_text(self, document: Document) -> list[ListedHighlight]:
        """List the highlights of a text in their order; raises DeskError where the text is gone."""
        return self._listed(document, self._annotations.resolved(document.id))

    def read(self, highlight_ids: Collection[str]) -> dict[str, ListedHighlight]:
        """Read some highlights by their ids; what is gone, or in the trash, is left out."""
        by_text: dict[str, list[Highlight]] = {}
        for highlight_id in highlight_ids:
            with suppress(DeskError):
                mark = self._annotations.highlight(highlight_id)
                by_text.setdefault(mark.document_id, []).append(mark)
        live = {debate.id for debate in self._documents.debates()}
        listed = {}
        for document in self._documents.described(by_text).values():
            if document.trashed or document.debate_id not in live:
                continue
            marks = by_text[document.id]
            for line in self._listed(document, self._annotations.resolve(document.id, marks)):
                listed[line.mark.id] = line
        return {key: listed[key] for key in highlight_ids if key in listed}

    def _listed(
        self, document: Document, resolved: Sequence[tuple[Highlight, Resolution]]
    ) -> list[ListedHighlight]:
        if not resolved:
            return []
        printed = self._documents.printed(document.id)
        notes: dict[tuple[str, int, int], list[Note]] = {}
        for note in self._notes.notes_on(Reference.document(document.id)):
            if note.anchor is not None:
                notes.setdefault(_words_at(note.anchor), []).append(note)
        return [
            ListedHighlight(
                mark,
                document,
                resolution,
                _page(printed, resolution),
                tuple(notes.get(_words_at(mark.anchor), ())),
            )
            for mark, resolution in resolved
        ]


def _words_at(anchor: TextAnchor) -> tuple[str, int, int]:
    return anchor.exact, anchor.start, anchor.end


def _page(printed: PrintedText | None, resolution: Resolution) -> str:
    if printed is None or resolution.status == "orphaned":
        return ""
    return printed.label_at(resolution.start)
