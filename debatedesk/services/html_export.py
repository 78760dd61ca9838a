"""A text with its highlights and notes as one page of HTML."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

from debatedesk.domain.library import Document
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.html.writing import MarkedPassage, PageNote, html_of, page_html

_IMAGE_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".bmp": "image/bmp",
    ".svg": "image/svg+xml",
}


def document_page(
    document: Document,
    reading: ReadingText,
    annotations: Sequence[ImportedAnnotation],
    image: Callable[[str], bytes | None],
    write_date: Callable[[str], str] = str,
) -> str:
    """Write a page that stands alone: `image` gives the bytes of an image by its address in the text.

    `write_date` writes an ISO date as it is to be read.
    """
    marks: list[MarkedPassage] = []
    notes: list[PageNote] = []
    for annotation in annotations:
        has_place = 0 <= annotation.start < annotation.end
        if annotation.colour and has_place:
            marks.append(MarkedPassage(annotation.start, annotation.end, annotation.colour))
        if annotation.markdown.strip() or annotation.tags:
            number = 1 + sum(1 for note in notes if note.number) if has_place else 0
            if has_place:
                marks.append(MarkedPassage(annotation.start, annotation.end, number=number))
            notes.append(_note(annotation, number, write_date))
    details = (document.author, write_date(document.date), document.source)

    def address(source: str) -> str:
        kind = _IMAGE_TYPES.get(PurePosixPath(source).suffix.lower())
        data = image(source) if kind else None
        return f"data:{kind};base64,{b64encode(data).decode('ascii')}" if data else ""

    return page_html(document.title, details, reading, marks, notes, address)


def _note(annotation: ImportedAnnotation, number: int, write_date: Callable[[str], str]) -> PageNote:
    reading = read_markdown(annotation.markdown)
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    said = " · ".join(
        part for part in (tags, annotation.author, write_date(annotation.created[:10])) if part
    )
    return PageNote(html_of(reading, 0, len(reading.text)), said, number)
