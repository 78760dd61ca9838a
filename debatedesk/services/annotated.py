"""A document's highlights and notes where they stand now, as files bring them and take them away."""

from collections.abc import Iterator

from debatedesk.domain.reference import Reference
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.markdown.escaping import escape_line
from debatedesk.services.annotations import Annotations, Notes


def annotations_of(document_id: str, annotations: Annotations, notes: Notes) -> list[ImportedAnnotation]:
    """List highlights and notes in the order of the text; what stands nowhere is on the whole text.

    A note whose passage is lost begins with the words that it was on.
    """
    listed = [*_notes(document_id, notes), *_highlights(document_id, annotations)]
    return sorted(listed, key=lambda each: (each.start, each.end))


def _highlights(document_id: str, annotations: Annotations) -> Iterator[ImportedAnnotation]:
    for placed in annotations.placed(document_id):
        if placed.status != "orphaned":
            made = annotations.highlight(placed.id).provenance
            yield ImportedAnnotation(
                placed.start, placed.end, placed.colour, author=made.author, created=made.created
            )


def _notes(document_id: str, notes: Notes) -> Iterator[ImportedAnnotation]:
    places = {note.id: resolution for note, resolution in notes.placed(document_id)}
    for note in notes.notes_on(Reference.document(document_id)):
        if not note.markdown.strip() and not note.tags:
            continue
        made = note.provenance
        said = note.markdown.strip()
        place = places.get(note.id)
        start, end = (place.start, place.end) if place else (-1, -1)
        if note.anchor and start < 0:
            lines = filter(str.strip, note.anchor.exact.splitlines())
            words = "\n>\n".join(f"> {escape_line(line)}" for line in lines)
            said = f"{words}\n\n{said}"
        yield ImportedAnnotation(
            start, end, "", said, author=made.author, created=made.created, tags=note.tags
        )
