"""Highlights as the CSV that Readwise imports: its columns are those of its published template."""

import csv
import io
from collections.abc import Iterable

from debatedesk.formats.annotations.model import AnnotatedText, AnnotationFormat

_COLUMNS = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")


class ReadwiseFormat(AnnotationFormat):
    """A .csv file with a row for each highlight and each note on words."""

    name = "readwise"
    label = "Readwise CSV"
    suffixes = (".csv",)

    def write(self, texts: Iterable[AnnotatedText]) -> str:
        """Write the rows; a note on a highlight's very words stands in its row, tags as `.tag`."""
        written = io.StringIO()
        rows = csv.writer(written, lineterminator="\r\n")
        rows.writerow(_COLUMNS)
        for text in texts:
            for words, notes, page, created in _joined(text):
                address = text.address or text.link
                rows.writerow(map(_cell, (words, text.title, text.author, address, notes, page, created)))
        return written.getvalue()


def _joined(text: AnnotatedText) -> Iterable[tuple[str, str, str, str]]:
    """Bring what was said of the same words together, in the order of the text."""
    gathered: dict[tuple[int, int, str], tuple[list[str], str, str]] = {}
    for annotation in text.annotations:
        if annotation.anchor is None:
            continue
        key = (annotation.anchor.start, annotation.anchor.end, annotation.anchor.exact)
        notes, _, _ = gathered.setdefault(key, ([], annotation.page, _moment(annotation.created)))
        tags = " ".join(f".{tag.replace(' ', '-')}" for tag in annotation.tags)
        notes.append("\n".join(part for part in (tags, annotation.markdown.strip()) if part))
    for (_, _, words), (notes, page, created) in gathered.items():
        yield words, "\n\n".join(filter(None, notes)), page, created


def _moment(created: str) -> str:
    """Write a time as the template does: `2026-05-04 10:20:30`."""
    return created[:19].replace("T", " ")


def _cell(words: str) -> str:
    """Keep a table's program from taking words for a formula."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words
