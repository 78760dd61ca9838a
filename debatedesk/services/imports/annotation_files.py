"""Files of annotations among those of an import: brought to the texts that the library has."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.links import is_link, parse_link
from debatedesk.domain.message import message, quoted
from debatedesk.formats.annotations.model import AnnotatedText, SharedAnnotation
from debatedesk.formats.annotations.registry import ANNOTATION_SUFFIXES, annotation_format_of
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.limits import shortened
from debatedesk.formats.markdown.escaping import escape_line
from debatedesk.services.anchor_resolver import AnchorResolver
from debatedesk.services.imports.annotations import BroughtAnnotations
from debatedesk.services.imports.report import AnnotatedItem, ImportReport, unforeseen
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.regular_files import read_regular, readable

_NAMED = 120


@dataclass(slots=True)
class AnnotationFiles:
    """What was read from files of annotations, and the files that are left for others to read."""

    read: list[tuple[Path, AnnotatedText]]
    others: list[Path]


def read_annotation_files(files: Iterable[Path], report: ImportReport) -> AnnotationFiles:
    """Read the files of annotations among others; what can't be read goes on the report."""
    gathered = AnnotationFiles([], [])
    for file in files:
        if file.suffix.lower() not in ANNOTATION_SUFFIXES or not _take(file, gathered, report):
            gathered.others.append(file)
    return gathered


def _take(file: Path, gathered: AnnotationFiles, report: ImportReport) -> bool:
    path = readable(file)
    try:
        data = read_regular(file)
        annotation_format = annotation_format_of(path, data)
        if annotation_format is None:
            return False
        texts = annotation_format.read(path, data)
    except DeskError as error:
        report.skip(path, str(error))
        return True
    except Exception as error:
        report.skip(path, unforeseen(path.name, error))
        return True
    gathered.read += [(path, text) for text in texts]
    return True


class AnnotationBringing:
    """Finds the texts that annotations are on, and the words in them."""

    def __init__(
        self,
        documents: DocumentStore,
        store: AnnotationStore,
        brought: BroughtAnnotations,
        report: ImportReport,
    ) -> None:
        """Write to the records of one library; what came and what did not goes on the report."""
        self._documents = documents
        self._store = store
        self._brought = brought
        self._report = report

    def bring(self, read: Sequence[tuple[Path, AnnotatedText]], debate_id: str) -> None:
        """Bring annotations to their texts, of several alike to that of a debate.

        Within the caller's transaction.
        """
        known = self._documents.documents()
        known.sort(key=lambda document: document.debate_id != debate_id)
        for path, annotated in read:
            document = _text_of(annotated, known)
            if document is None:
                self._report.skip(path, _homeless(path, annotated))
            else:
                self._take(path, document, annotated)

    def _take(self, path: Path, document: Document, annotated: AnnotatedText) -> None:
        text = self._documents.text(document.id)
        resolver = AnchorResolver(text, {})
        own = self._own(document.id)
        came: list[ImportedAnnotation] = []
        lost = on_words = 0
        for annotation in _with_replies(annotated.annotations):
            made = _imported(annotation, resolver)
            on_words += annotation.anchor is not None
            lost += annotation.anchor is not None and made.start < 0
            if _said(made) not in own:
                came.append(made)
        if lost and lost == on_words and _is_elsewhere(annotated.address, document.source):
            self._report.skip(path, _homeless(path, annotated))
            return
        added = self._brought.bring(document.id, text, came)
        if lost:
            told = message(
                "{n:,} annotations are on words that do not stand in “{title}” as they were; the words "
                "came in as a note on the whole text.",
                "1 annotation is on words that do not stand in “{title}” as they were; the words came in "
                "as a note on the whole text.",
                lost,
                title=document.title,
            )
            self._report.remark(path, [told])
        if added.keys:
            self._report.annotated.append(
                AnnotatedItem(
                    str(path), document.id, document.kind, document.title, document.characters, added
                )
            )
        else:
            self._report.remark(
                path, [message("“{title}” has all of its annotations already.", title=document.title)]
            )

    def _own(self, document_id: str) -> set[tuple[object, ...]]:
        """Tell what the highlights and notes of a text say, so that none comes twice."""
        own: set[tuple[object, ...]] = {
            (mark.anchor.start, mark.anchor.end, mark.colour, "", ())
            for mark in self._store.highlights(document_id)
        }
        for note in self._store.notes_on(("passage", "document"), document_id):
            span = (note.anchor.start, note.anchor.end) if note.anchor else (-1, -1)
            own.add((*span, "", note.markdown, note.tags))
        return own


def _homeless(path: Path, annotated: AnnotatedText) -> str:
    named = annotated.title or annotated.address
    title = quoted(shortened(named, _NAMED)) if named else message("a text without a title")
    return message(
        "“{file}”: {n:,} annotations are on {title}, which is none of the texts in the library.",
        "“{file}”: 1 annotation is on {title}, which is none of the texts in the library.",
        len(annotated.annotations),
        file=path.name,
        title=title,
    )


def _said(annotation: ImportedAnnotation) -> tuple[object, ...]:
    return (
        annotation.start,
        annotation.end,
        annotation.colour,
        annotation.markdown,
        annotation.tags,
    )


def _with_replies(annotations: Sequence[SharedAnnotation]) -> list[SharedAnnotation]:
    """Put answers, which have no words of their own, at the words of what they answer, after it."""
    known = {annotation.id for annotation in annotations} - {""}
    answers: dict[str, list[SharedAnnotation]] = defaultdict(list)
    first: list[SharedAnnotation] = []
    for annotation in annotations:
        is_answer = annotation.answers in known and annotation.answers != annotation.id
        (answers[annotation.answers] if is_answer else first).append(annotation)
    ordered: list[SharedAnnotation] = []
    waiting = first[::-1]
    while waiting:
        annotation = waiting.pop()
        ordered.append(annotation)
        waiting += [
            replace(answer, anchor=answer.anchor or annotation.anchor)
            for answer in reversed(answers.pop(annotation.id, []))
        ]
    in_circles = [annotation for left in answers.values() for annotation in left]
    return ordered + in_circles


def _imported(annotation: SharedAnnotation, resolver: AnchorResolver) -> ImportedAnnotation:
    """Find the words of an annotation; those that do not stand in the text are kept in a note on it."""
    start = end = -1
    colour, markdown = annotation.colour, annotation.markdown
    anchor = annotation.anchor
    if anchor is not None:
        known = anchor if anchor.start >= 0 else replace(anchor, start=0, end=len(anchor.exact))
        now = resolver.resolve("", known)
        if now.status == "anchored":
            start, end = now.start, now.end
        else:
            quotation = "\n".join(
                f"> {escape_line(line)}" for line in anchor.exact.splitlines() if line.strip()
            )
            colour, markdown = "", "\n\n".join(part for part in (quotation, markdown) if part)
    return ImportedAnnotation(
        start, end, colour, markdown, annotation.author, annotation.created, annotation.tags
    )


def _text_of(annotated: AnnotatedText, known: Sequence[Document]) -> Document | None:
    """Find the text that annotations are on: by its link, else its address, else a title of its own."""
    if is_link(annotated.link):
        try:
            wanted = parse_link(annotated.link)[0].id
        except DeskError:
            wanted = ""
        for document in known:
            if document.id == wanted:
                return document
    if address := _plain_address(annotated.address):
        for document in known:
            if _plain_address(document.source) == address:
                return document
    title = " ".join(annotated.title.casefold().split())
    alike = [document for document in known if " ".join(document.title.casefold().split()) == title]
    return alike[0] if title and len({document.debate_id for document in alike}) == len(alike) > 0 else None


def _is_elsewhere(address: str, source: str) -> bool:
    """Tell whether two addresses are of different pages of the web; others may be of one text."""
    pages = [each.strip().casefold().startswith(("http://", "https://")) for each in (address, source)]
    return all(pages) and _plain_address(address) != _plain_address(source)


def _plain_address(address: str) -> str:
    """Tell addresses apart by what matters: not by scheme, `www.`, a fragment or a last slash."""
    if is_link(address):
        return ""
    scheme, found, rest = address.strip().partition("://")
    if not found or scheme.casefold() not in ("http", "https"):
        return address.strip()
    return rest.partition("#")[0].rstrip("/").removeprefix("www.")
