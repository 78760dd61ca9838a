"""Highlights and notes that come inside files: brought once with their text, and only new ones later.

Each has a key made of what it says. The keys of all that ever came stay with the document, so that what the
user deleted or changed since does not come again with the next version of the file.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight, Note
from debatedesk.domain.note_links import kept_links
from debatedesk.domain.provenance import Provenance
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.services.imports.report import NO_ANNOTATIONS, AddedAnnotations
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.undo_log import Inverse

_DIGITS = 16
_DAY = 10
"""A date without a time has at most so many characters."""


class BroughtAnnotations:
    """Puts the annotations of files on the documents of a library."""

    def __init__(
        self,
        library: Library,
        store: AnnotationStore,
        documents: DocumentStore,
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records of one library."""
        self._library = library
        self._store = store
        self._documents = documents
        self._new_id = new_id

    def has_new(self, document_id: str, text: str, annotations: Sequence[ImportedAnnotation]) -> bool:
        """Tell whether some of the annotations of a file have not come before."""
        return bool(annotations) and bool(self._new(document_id, text, annotations))

    def bring(
        self, document_id: str, text: str, annotations: Sequence[ImportedAnnotation]
    ) -> AddedAnnotations:
        """Add those annotations of a file that have not come before, within the caller's transaction.

        `text` is the reading text that their offsets are in, which has to be the one that is shown.
        """
        came = self._new(document_id, text, annotations) if annotations else []
        if not came:
            return NO_ANNOTATIONS
        debate_id = self._documents.document(document_id).debate_id
        highlights: list[str] = []
        notes: list[str] = []
        for _, annotation in came:
            start, end = _within(annotation, len(text))
            anchor = describe(text, start, end) if start < end else None
            made = Provenance(annotation.author, _in_utc(annotation.created))
            if annotation.colour and anchor:
                colour = (
                    annotation.colour if annotation.colour in HIGHLIGHT_COLOURS else HIGHLIGHT_COLOURS[0]
                )
                highlight = Highlight(self._new_id(), document_id, colour, anchor, made)
                self._store.add_highlight(highlight)
                highlights.append(highlight.id)
            if annotation.markdown.strip() or annotation.tags:
                note = Note(
                    self._new_id(),
                    debate_id,
                    "passage" if anchor else "document",
                    document_id,
                    annotation.markdown,
                    annotation.tags,
                    anchor=anchor,
                    provenance=made,
                    links=tuple(kept_links(annotation.markdown)),
                )
                self._store.add_note(note)
                notes.append(note.id)
        keys = tuple(key for key, _ in came)
        self._documents.note_brought(document_id, (*self._documents.brought(document_id), *keys))
        return AddedAnnotations(tuple(highlights), tuple(notes), keys)

    def turn(self, added: dict[str, AddedAnnotations]) -> "AnnotationsTurn":
        """Make what takes annotations that were added to documents away, and puts them back."""
        return AnnotationsTurn(self._library, self._store, self._documents, added)

    def _new(
        self, document_id: str, text: str, annotations: Sequence[ImportedAnnotation]
    ) -> list[tuple[str, ImportedAnnotation]]:
        before = set(self._documents.brought(document_id))
        return [(key, each) for key, each in _keyed(text, annotations) if key not in before]


class AnnotationsTurn:
    """Takes annotations that came with files away, and puts them back as they were when they were taken."""

    def __init__(
        self,
        library: Library,
        store: AnnotationStore,
        documents: DocumentStore,
        added: dict[str, AddedAnnotations],
    ) -> None:
        """Turn what was `added` to documents, by their ids."""
        self._library = library
        self._store = store
        self._documents = documents
        self._added = added
        self._inverses: list[Inverse] = []

    def take_away(self) -> None:
        """Take the annotations away, and forget that they came; within the caller's transaction."""
        self._inverses = []
        with self._library.recorded(self._inverses):
            for document_id, added in self._added.items():
                for highlight_id in added.highlights:
                    self._store.remove_highlight(highlight_id)
                for note_id in added.notes:
                    self._store.remove_note(note_id)
                left = [key for key in self._documents.brought(document_id) if key not in added.keys]
                self._documents.note_brought(document_id, left)

    def put_back(self) -> None:
        """Put back what was taken away; within the caller's transaction."""
        self._library.replay(self._inverses)


def _keyed(text: str, annotations: Sequence[ImportedAnnotation]) -> list[tuple[str, ImportedAnnotation]]:
    """Give each annotation its key; of those that say the same each has another, in their order."""
    keyed: list[tuple[str, ImportedAnnotation]] = []
    seen: Counter[str] = Counter()
    for annotation in annotations:
        start, end = _within(annotation, len(text))
        marks = annotation.colour and start < end
        if not (marks or annotation.markdown.strip() or annotation.tags):
            continue
        said = (text[start:end], annotation.markdown, annotation.author, annotation.created)
        written = json.dumps((*said, bool(annotation.colour), sorted(annotation.tags)))
        seen[written] += 1
        digest = hashlib.sha256(f"{seen[written]} {written}".encode()).hexdigest()
        keyed.append((digest[:_DIGITS], annotation))
    return keyed


def _within(annotation: ImportedAnnotation, length: int) -> tuple[int, int]:
    """Give the passage of an annotation; an empty one where it is on the whole text."""
    start, end = max(0, annotation.start), min(annotation.end, length)
    return (start, end) if annotation.start >= 0 and start < end else (0, 0)


def _in_utc(created: str) -> str:
    """Write a time as the library writes all times; one that can't be read is unknown."""
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return ""
    if len(created) <= _DAY or moment.tzinfo is None:
        return created
    try:
        return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    except OverflowError:
        return created
