"""Taking work out: notes and documents as Markdown, maps in the formats of maps."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document, Highlight, Note
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.provenance import Provenance
from debatedesk.domain.reference import Reference
from debatedesk.formats.markdown.escaping import escape_line, escape_start, escape_words
from debatedesk.services.annotation_exports import AnnotationExports
from debatedesk.services.annotations import Annotations, Notes, Quotation
from debatedesk.services.documents import Documents
from debatedesk.services.evidence import tie_evidence, tie_references
from debatedesk.services.maps import Maps
from debatedesk.services.note_links import NoteLinks
from debatedesk.storage.whole_files import write_whole

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import PassageCiter

_WEB_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\x00-\x20\x7f]+", re.IGNORECASE)


def write_file(path: Path, data: str | bytes) -> None:
    """Write a whole file or leave what was there; raises DeskError with the reason."""
    try:
        write_whole(path, data if isinstance(data, bytes) else data.encode("utf-8"))
    except OSError as error:
        raise DeskError(f"“{path}” cannot be written: {error.strerror or error}.") from error


class Exports:
    """Makes the files that leave the desk."""

    def __init__(
        self,
        documents: Documents,
        maps: Maps,
        notes: Notes,
        annotations: Annotations,
        annotation_exports: AnnotationExports,
        note_links: NoteLinks,
    ) -> None:
        """Export from one library."""
        self._note_links = note_links
        self._documents = documents
        self._maps = maps
        self._notes = notes
        self._annotations = annotations
        self._annotation_exports = annotation_exports

    def map_text(self, map_id: str, format_name: str) -> str:
        """Write a map in the format of that name; what it names beyond itself is named as files do.

        What is drawn, such as a PNG, is an SVG. Raises FormatError for what can't be written.
        """
        from debatedesk.formats.registry import map_writer

        return map_writer(format_name).write(self._portable(map_id))

    def _portable(self, map_id: str) -> ArgumentMap:
        home = self._maps.home(map_id)
        names = {each.id: each.title for each in self._documents.documents()}
        names |= {key: name for name, key in self._documents.identifiers(home.debate_id).items()}
        argument_map = tie_evidence(self._maps.map(map_id), names)
        if not any(node.refers_to for node in argument_map.nodes.values()):
            return argument_map
        return tie_references(argument_map, {summary.id: summary.title for summary in self._maps.maps()})

    def notes_markdown(self, debate_id: str, citer: "PassageCiter | None" = None) -> str:
        """Write all notes of a debate as Markdown, each with its quotation and source.

        With a citer passages are cited in its style, and the references of the texts stand at the end.
        """
        debate = self._documents.debate(debate_id)
        notes = self._notes.notes(debate_id)
        parts = [f"# Notes on “{_named(debate.title)}”"]
        general = [note for note in notes if note.target == "debate"]
        parts += self._listed(general, citer)
        documents = self._documents.documents(debate_id)
        for document in documents:
            own = [note for note in notes if note.target_id == document.id]
            if own:
                parts += [f"## {_heading(document)}", *self._listed(_in_place(own), citer)]
        for summary in self._maps.maps(debate_id):
            own = [note for note in notes if note.map_id == summary.id]
            if own:
                parts += [f"## Map: {_named(summary.title)}", *self._listed(own, citer)]
        homes = {each.id for each in documents} | {each.id for each in self._maps.maps(debate_id)}
        lost = [
            note for note in notes if note.target != "debate" and not {note.target_id, note.map_id} & homes
        ]
        if lost:
            parts += ["## On things no longer in the debate", *self._listed(lost, citer)]
        if len(parts) == 1:
            parts.append("There are no notes yet.")
        return "\n\n".join([*parts, *_references(citer)]) + "\n"

    def document_markdown(self, document_id: str, citer: "PassageCiter | None" = None) -> str:
        """Write a document as Markdown with its source, and its highlights and notes below.

        With a citer these are cited in its style, and the reference of the text stands at the end.
        """
        document = self._documents.document(document_id)
        details = [_named(document.author), _named(document.date), _address(document.source)]
        title = f"# {_named(document.title)}"
        parts = [title, escape_start(" · ".join(each for each in details if each))]
        parts.append(_without_title(self._documents.markdown(document_id).strip(), document.title))
        highlights = self._annotations.highlights(document_id)
        if highlights:
            parts += ["---", "## Highlights"]
            parts += [_highlighted(highlight, citer) for highlight in highlights]
        notes = self._notes.notes_on(Reference.document(document_id))
        if notes:
            parts += ["---", "## Notes", *self._listed(_in_place(notes), citer)]
        return "\n\n".join(part for part in (*parts, *_references(citer)) if part) + "\n"

    def document_file(self, document_id: str, format_name: str) -> str | bytes:
        """Write a document with its highlights and notes in the format of texts of that name."""
        if format_name == "docx":
            return self._document_docx(document_id)
        if format_name == "html":
            return self._document_html(document_id)
        return self.document_markdown(document_id)

    def notes_file(self, debate_id: str, format_name: str) -> str | bytes:
        """Write all notes of a debate in the format of texts of that name."""
        from debatedesk.formats.registry import text_writer

        return text_writer(format_name).write(self.notes_markdown(debate_id))

    def _document_docx(self, document_id: str) -> bytes:
        """Put notes as comments into the Word document that a text came from, else into a new one."""
        from debatedesk.formats.docx.writing.annotating import annotate_docx
        from debatedesk.formats.docx.writing.document import DescribedText, write_docx
        from debatedesk.services.annotated import document_annotations

        document = self._documents.document(document_id)
        reading = self._documents.reading(document_id)
        annotations = document_annotations(next(self._annotation_exports.texts([document_id])))
        with suppress(DeskError):
            name, data = self._documents.original(document_id)
            written = annotate_docx(data, name, reading, annotations) if _is_docx(name) else None
            if written:
                return written
        images = partial(self._documents.image, document_id)
        text = DescribedText(document.title, document.author, document.date, reading, images)
        return write_docx(text, annotations)

    def _document_html(self, document_id: str) -> str:
        from debatedesk.services.annotated import document_annotations
        from debatedesk.services.html_export import document_page

        return document_page(
            self._documents.document(document_id),
            self._documents.reading(document_id),
            document_annotations(next(self._annotation_exports.texts([document_id]))),
            partial(self._documents.image, document_id),
        )

    def _listed(self, notes: Sequence[Note], citer: "PassageCiter | None") -> list[str]:
        """Write notes one after the other, a rule between those that nothing else parts."""
        written: list[str] = []
        for note in notes:
            text = self._note(note, citer)
            if not text:
                continue
            written += ["* * *", text] if written and not text.startswith(">") else [text]
        return written

    def _note(self, note: Note, citer: "PassageCiter | None") -> str:
        quotation = self._notes.quotation(note)
        parts = []
        if quotation and note.target != "debate":
            parts.append(cited(quotation, _citation(note, self._documents, citer)))
        parts.append(self._note_links.portable(note).strip())
        if note.tags:
            parts.append(" ".join(f"#{'-'.join(escape_words(tag).split())}" for tag in note.tags))
        if signature := _signature(note.provenance):
            parts.append(f"*{signature}*")
        return "\n\n".join(part for part in parts if part)


def _is_docx(name: str) -> bool:
    from debatedesk.formats.docx.format import DocxFormat

    return Path(name).suffix.lower() in DocxFormat.suffixes


def _highlighted(highlight: Highlight, citer: "PassageCiter | None") -> str:
    said = "; ".join(part for part in (highlight.colour, _signature(highlight.provenance)) if part)
    source = ""
    if citer is not None:
        span = highlight.anchor.start, highlight.anchor.end
        source = f"\n>\n> — {citer.cite(highlight.document_id, span).markdown}"
    return f"{_quoted(highlight.anchor.exact)}{source}\n>\n> ({said})"


def _references(citer: "PassageCiter | None") -> list[str]:
    entries = citer.references() if citer is not None else []
    return ["## References", *(entry.markdown for entry in entries)] if entries else []


def _signature(made: Provenance) -> str:
    """Name who made something and who changed it, each with the day; nothing where nobody gave a name."""
    parts = []
    if made.author:
        parts.append(", ".join(part for part in (_named(made.author), made.created[:10]) if part))
    if made.editor:
        changed = ", ".join(part for part in (_named(made.editor), made.modified[:10]) if part)
        parts.append(f"changed by {changed}")
    return "; ".join(parts)


def _citation(note: Note, documents: Documents, citer: "PassageCiter | None") -> str:
    """Cite the text that a note is on; nothing for a text that is gone, and for cards."""
    if citer is None or note.target not in ("passage", "document"):
        return ""
    if not documents.described([note.target_id]):
        return ""
    span = (note.anchor.start, note.anchor.end) if note.anchor else None
    return citer.cite(note.target_id, span).markdown


def source_line(quotation: Quotation) -> str:
    """Name a quotation's source in one line: author, title, date, address."""
    parts = [
        _named(quotation.author),
        f"*{_named(quotation.title)}*" if quotation.title.strip() else "",
        _named(quotation.date),
        _address(quotation.source),
    ]
    return ", ".join(each for each in parts if each)


def cited(quotation: Quotation, source: str = "") -> str:
    """Write a quotation as a Markdown block quotation with its source, or with the one that is given."""
    words = f"{_quoted(quotation.words)}\n>\n" if quotation.words else ""
    return f"{words}> — {source or source_line(quotation) or 'a source that is no longer there'}"


def _quoted(words: str) -> str:
    return "\n>\n".join(f"> {escape_line(line)}" for line in words.splitlines() if line.strip())


def _heading(document: Document) -> str:
    return _named(document.title + (f" ({document.author})" if document.author else ""))


def _named(words: str) -> str:
    """Write a title, an author or a date as words of one line that no reader takes for markup or HTML."""
    return escape_words(" ".join(words.split()))


def _address(source: str) -> str:
    """Let an address of the web be a link and leave other sources as words."""
    return f"<{source}>" if _WEB_ADDRESS.fullmatch(source) else _named(source)


def _without_title(markdown: str, title: str) -> str:
    """Leave out a text's own first heading where that is the title, which stands above already."""
    first, _, rest = markdown.partition("\n")
    return rest.lstrip() if first.strip() == f"# {title}" else markdown


def _in_place(notes: Iterable[Note]) -> list[Note]:
    return sorted(notes, key=lambda note: note.anchor.start if note.anchor else -1)
