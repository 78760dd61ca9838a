"""Taking work out: notes and documents as Markdown, maps in the formats of maps."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.formats.markdown.escaping import escape_start
from debatedesk.services.annotation_exports import AnnotationExports
from debatedesk.services.annotation_markdown import AnnotationMarkdown, address, named
from debatedesk.services.annotations import Notes
from debatedesk.services.documents import Documents
from debatedesk.services.evidence import tie_evidence, tie_references
from debatedesk.services.highlight_list import HighlightList, ListedHighlight
from debatedesk.services.maps import Maps
from debatedesk.services.note_links import NoteLinks
from debatedesk.storage.whole_files import write_whole

if TYPE_CHECKING:
    from debatedesk.domain.library import Document
    from debatedesk.formats.base import NotCarried
    from debatedesk.services.citations.citations import PassageCiter
    from debatedesk.services.fidelities import Fidelities
    from debatedesk.services.standings import Standings


def write_file(path: Path, data: str | bytes) -> None:
    """Write a whole file or leave what was there; raises DeskError with the reason."""
    try:
        write_whole(path, data if isinstance(data, bytes) else data.encode("utf-8"))
    except OSError as error:
        raise DeskError(
            message("“{path}” cannot be written: {part}.", path=path, part=error.strerror or error)
        ) from error


class Exports:
    """Makes the files that leave the desk."""

    def __init__(
        self,
        documents: Documents,
        maps: Maps,
        notes: Notes,
        highlight_list: HighlightList,
        annotation_exports: AnnotationExports,
        note_links: NoteLinks,
        fidelities: "Callable[[], Fidelities]",
        standings: "Callable[[], Standings]",
    ) -> None:
        """Export from one library."""
        self._fidelities = fidelities
        self._standings = standings
        self._note_links = note_links
        self._documents = documents
        self._maps = maps
        self._notes = notes
        self._highlight_list = highlight_list
        self._annotation_exports = annotation_exports

    def map_text(self, map_id: str, format_name: str) -> str:
        """Write a map in the format of that name; what it names beyond itself is named as files do.

        What is drawn, such as a PNG, is an SVG, on which cards say how their nodes stand where the debate
        shows that. Raises FormatError for what can't be written.
        """
        from debatedesk.formats.registry import map_writer
        from debatedesk.formats.svg.format import SvgFormat

        writer = map_writer(format_name)
        if isinstance(writer, SvgFormat):
            home = self._maps.home(map_id)
            writer = type(writer)(self._standings().labels(home.debate_id, map_id))
        fidelities = self._fidelities().of_map(map_id) if writer.tells_fidelity else None
        return writer.write(self._portable(map_id), fidelities=fidelities)

    def map_losses(self, map_id: str, format_name: str) -> list["NotCarried"]:
        """List what of a map the format of that name has no room for."""
        from debatedesk.formats.registry import map_writer

        return map_writer(format_name).lost(self._maps.map(map_id))

    def _portable(self, map_id: str) -> ArgumentMap:
        home = self._maps.home(map_id)
        names = {each.id: each.title for each in self._documents.documents()}
        names |= {key: name for name, key in self._documents.identifiers(home.debate_id).items()}
        argument_map = tie_evidence(self._maps.map(map_id), names)
        if not any(node.refers_to for node in argument_map.nodes.values()):
            return argument_map
        return tie_references(argument_map, {summary.id: summary.title for summary in self._maps.maps()})

    def notes_markdown(
        self,
        debate_id: str,
        citer: "PassageCiter | None" = None,
        write_date: Callable[[str], str] = str,
    ) -> str:
        """Write all notes and highlights of a debate as Markdown, each with its quotation and source.

        With a citer passages are cited in its style, and the references of the texts stand at the end.
        `write_date` writes an ISO date as it is to be read.
        """
        return self._writing(citer, write_date).of_debate(debate_id)

    def highlights_markdown(
        self, title: str, highlights: Sequence[ListedHighlight], citer: "PassageCiter | None" = None
    ) -> str:
        """Write highlights as Markdown under the texts they are in, with the notes on their words."""
        return self._writing(citer).of_highlights(title, highlights)

    def quotations_markdown(self, highlights: Sequence[ListedHighlight]) -> str:
        """Quote highlights one after the other, each with its source."""
        writing = self._writing(None)
        return "\n\n".join(
            writing.quoted(line.document, line.words, line.mark.anchor.start, line.mark.anchor.end)
            for line in highlights
        )

    def _writing(
        self, citer: "PassageCiter | None", write_date: Callable[[str], str] = str
    ) -> AnnotationMarkdown:
        return AnnotationMarkdown(
            self._documents,
            self._maps,
            self._notes,
            self._highlight_list,
            self._note_links,
            citer,
            write_date,
        )

    def document_markdown(self, document_id: str, citer: "PassageCiter | None" = None) -> str:
        """Write a document as Markdown with its source, and its highlights and notes below.

        Front matter says what is known of it, so that an import knows it again.

        With a citer these are cited in its style, and the reference of the text stands at the end.
        """
        document = self._documents.document(document_id)
        details = [named(document.author), named(document.date), address(document.source)]
        title = f"# {named(document.title)}"
        parts = [
            self._front_matter(document),
            title,
            escape_start(" · ".join(each for each in details if each)),
        ]
        parts.append(_without_title(self._documents.markdown(document_id).strip(), document.title))
        writing = self._writing(citer)
        highlights = self._highlight_list.of_text(document)
        if highlights:
            parts += ["---", "## Highlights"]
            parts += [writing.quoted_in_its_text(line) for line in highlights]
        notes = self._notes.notes_on(Reference.document(document_id))
        if notes:
            parts += ["---", "## Notes", *writing.on_text(document, notes, ())]
        return "\n\n".join(part for part in (*parts, *writing.references()) if part) + "\n"

    def _front_matter(self, document: "Document") -> str:
        from debatedesk.formats.markdown.description import written_front_matter

        fields = ("title", "author", "date", "stance", "source", "language")
        described = {name: getattr(document, name) for name in fields}
        described["kind"] = "" if document.kind == "text" else document.kind
        return written_front_matter(described, self._documents.publication(document.id), document.tags)

    def document_file(self, document_id: str, format_name: str) -> str | bytes:
        """Write a document with its highlights and notes in the format of texts of that name."""
        if format_name == "docx":
            return self._document_docx(document_id)
        if format_name == "html":
            return self.document_page(document_id)
        return self.document_markdown(document_id)

    def notes_file(
        self, debate_id: str, format_name: str, write_date: Callable[[str], str] = str
    ) -> str | bytes:
        """Write all notes and highlights of a debate in the format of texts of that name."""
        from debatedesk.formats.registry import text_writer

        return text_writer(format_name).write(self.notes_markdown(debate_id, write_date=write_date))

    def highlights_file(
        self, title: str, highlights: Sequence[ListedHighlight], format_name: str
    ) -> str | bytes:
        """Write highlights in the format of texts of that name."""
        from debatedesk.formats.registry import text_writer

        return text_writer(format_name).write(self.highlights_markdown(title, highlights))

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

    def document_page(
        self, document_id: str, *, with_notes: bool = True, write_date: Callable[[str], str] = str
    ) -> str:
        """Write a document as a page of HTML, with its highlights and numbered notes or without.

        `write_date` writes an ISO date as it is to be read.
        """
        from debatedesk.services.annotated import document_annotations
        from debatedesk.services.html_export import document_page

        gathered = self._annotation_exports.texts([document_id])
        return document_page(
            self._documents.document(document_id),
            self._documents.reading(document_id),
            document_annotations(next(gathered)) if with_notes else (),
            partial(self._documents.image, document_id),
            write_date,
        )


def _is_docx(name: str) -> bool:
    from debatedesk.formats.docx.format import DocxFormat

    return Path(name).suffix.lower() in DocxFormat.suffixes


def _without_title(markdown: str, title: str) -> str:
    """Leave out a text's own first heading where that is the title, which stands above already."""
    from debatedesk.domain.text.document import read_markdown

    first, _, rest = markdown.partition("\n")
    is_title = first.startswith("# ") and read_markdown(first).text.split() == title.split()
    return rest.lstrip() if is_title else markdown
