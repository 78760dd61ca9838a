"""Highlights and notes on texts, gathered to leave the desk in the forms of other programs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from debatedesk.domain.anchors.model import Resolution, TextAnchor, describe
from debatedesk.domain.library import Highlight, Note
from debatedesk.domain.links import link_to
from debatedesk.domain.reference import Reference
from debatedesk.domain.text.printed import PrintedText
from debatedesk.formats.annotations.model import AnnotatedText, SharedAnnotation
from debatedesk.formats.annotations.registry import annotation_writer
from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.documents import Documents
from debatedesk.services.highlight_list import ListedHighlight
from debatedesk.services.note_links import NoteLinks


class AnnotationExports:
    """Writes the annotations of a library's texts."""

    def __init__(
        self, documents: Documents, annotations: Annotations, notes: Notes, note_links: NoteLinks
    ) -> None:
        """Export from one library."""
        self._note_links = note_links
        self._documents = documents
        self._annotations = annotations
        self._notes = notes

    def written(self, document_ids: Iterable[str], format_name: str) -> str:
        """Write the annotations of texts in the form of that name; raises FormatError for none."""
        return annotation_writer(format_name).write(self.texts(document_ids))

    def of_debate(self, debate_id: str, format_name: str) -> str:
        """Write the annotations of a debate's texts, of those that have some."""
        documents = self._documents.documents(debate_id)
        texts = [text for text in self.texts(document.id for document in documents) if text.annotations]
        return annotation_writer(format_name).write(texts)

    def of_highlights(self, highlights: Sequence[ListedHighlight], format_name: str) -> str:
        """Write some highlights, with the notes on their words, in the form of that name."""
        wanted: dict[str, set[str]] = {}
        for line in highlights:
            own = wanted.setdefault(line.document.id, set())
            own.add(link_to(Reference.highlight(line.mark.id)))
            own.update(link_to(Reference.note(note.id)) for note in line.notes)
        texts = (
            replace(text, annotations=tuple(each for each in text.annotations if each.id in own))
            for text, own in zip(self.texts(wanted), wanted.values(), strict=True)
        )
        return annotation_writer(format_name).write(texts)

    def texts(self, document_ids: Iterable[str]) -> Iterator[AnnotatedText]:
        """Gather texts with their annotations, these in the order of the text."""
        for document_id in document_ids:
            document = self._documents.document(document_id)
            yield AnnotatedText(
                document.title,
                document.source,
                link_to(Reference.document(document_id)),
                document.author,
                document.date,
                document.kind,
                tuple(self._gathered(document_id)),
            )

    def _gathered(self, document_id: str) -> list[SharedAnnotation]:
        text = self._documents.text(document_id)
        printed = self._documents.printed(document_id)
        notes = [
            replace(note, markdown=self._note_links.portable(note))
            for note in self._notes.notes_on(Reference.document(document_id))
            if _says(note)
        ]
        shared = [
            _shared(
                Reference.highlight(mark.id), mark, self._annotations.resolution(mark.id), text, printed
            )
            for mark in self._annotations.highlights(document_id)
        ]
        shared += [
            _shared(Reference.note(note.id), note, self._notes.resolution(note), text, printed)
            for note in notes
        ]
        return sorted(shared, key=lambda each: each.anchor.start if each.anchor else -1)


def _says(note: Note) -> bool:
    return bool(note.markdown.strip() or note.tags)


def _shared(
    reference: Reference,
    thing: Highlight | Note,
    now: Resolution | None,
    text: str,
    printed: PrintedText | None,
) -> SharedAnnotation:
    anchor = _present(thing.anchor, now, text)
    page = printed.label_at(anchor.start) if printed and anchor and anchor.start >= 0 else ""
    made = thing.provenance
    shared = SharedAnnotation(
        link_to(reference), anchor, "", "", (), made.author, made.created, made.modified, page
    )
    if isinstance(thing, Highlight):
        return replace(shared, colour=thing.colour, tags=thing.tags)
    return replace(shared, markdown=thing.markdown, tags=thing.tags)


def _present(anchor: TextAnchor | None, now: Resolution | None, text: str) -> TextAnchor | None:
    """Give the words as they stand now; of those that are in doubt or gone, the words without a place."""
    if anchor is None or now is None:
        return anchor
    if now.status == "anchored":
        return describe(text, now.start, now.end)
    return replace(anchor, start=-1, end=-1)
