"""Lists of references among the files of an import: their files come in with them, the rest is matched.

A list alone, as people keep it, is matched to the texts of the library; a list with its files, as Zotero
exports a collection, brings the files in, each with its publication, its child notes and its tags.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from debatedesk.domain.errors import DeskError, TooLargeError
from debatedesk.domain.library import Document
from debatedesk.domain.message import comma_separated, in_turn, message, quoted
from debatedesk.domain.publication import NO_PUBLICATION, Publication, agreeing, shown_names
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.formats.limits import LONGEST_NAME, shortened
from debatedesk.formats.references.entries import ReferenceEntry, ReferenceList, ReferenceNote
from debatedesk.formats.references.registry import REFERENCE_SUFFIXES, reference_format_of
from debatedesk.formats.registry import READ_SUFFIXES
from debatedesk.services.citations.matching import (
    KnownText,
    ReferenceMatch,
    ReferenceMatcher,
    filled_in,
    without_markup,
    without_own_title,
)
from debatedesk.services.imports.report import DoubtfulReference, FilledItem, ImportReport, unforeseen
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.regular_files import read_regular, readable

_BEST_FIRST = (".pdf", ".epub", ".docx", ".odt", ".rtf", ".html", ".htm")


@dataclass(slots=True)
class ReferenceLists:
    """The lists of an import, and which of its files belong to which of their entries."""

    lists: list[tuple[Path, ReferenceList]] = field(default_factory=list)
    entries_of_files: dict[Path, ReferenceEntry] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    """What is to be read: all files but the lists and the copies that entries have beside their text."""

    def described(self, file: Path, text: ImportedText) -> ImportedText:
        """Give a text the publication and the notes of the entry that its file belongs to."""
        entry = self.entries_of_files.get(file)
        return text if entry is None else described_by(entry, text)


def read_lists(files: Iterable[Path], report: ImportReport) -> ReferenceLists:
    """Read the lists of references among files; what can't be read of them goes on the report."""
    gathered = ReferenceLists()
    for file in files:
        if file.suffix.lower() not in REFERENCE_SUFFIXES or not _take_list(file, gathered, report):
            gathered.files.append(file)
    beside = _files_of_entries(gathered, report)
    came = set(gathered.files)
    gathered.files = [file for file in gathered.files if file not in beside]
    gathered.files += [file for file in gathered.entries_of_files if file not in came]
    return gathered


def _take_list(file: Path, gathered: ReferenceLists, report: ImportReport) -> bool:
    """Read a file where it is a list of references; False leaves it to the other formats."""
    path = readable(file)
    try:
        data = read_regular(file)
        found = reference_format_of(path, data)
        if found is None:
            return False
        references = found.read(path, data)
    except TooLargeError as error:
        report.skip(path, str(error.named(path.name)))
    except DeskError as error:
        report.skip(path, str(error))
    except OSError as error:
        report.skip(
            path, message("“{file}” cannot be read: {part}.", file=path.name, part=error.strerror or error)
        )
    except Exception as error:
        report.skip(path, unforeseen(path.name, error))
    else:
        report.remark(path, references.problems)
        gathered.lists.append((file, references))
    return True


def _files_of_entries(gathered: ReferenceLists, report: ImportReport) -> set[Path]:
    """Find the file of each entry that is its text; give the other files that entries have."""
    beside: set[Path] = set()
    for file, references in gathered.lists:
        for entry in references.entries:
            there = [path for name in entry.files if (path := _inside(file.parent, name)) is not None]
            readable_ones = [path for path in there if path.suffix.lower() in READ_SUFFIXES]
            if not readable_ones:
                continue
            chosen, *others = sorted(readable_ones, key=_worth)
            if chosen in gathered.entries_of_files:
                continue
            gathered.entries_of_files[chosen] = entry
            beside |= set(others)
            if others:
                names = comma_separated([quoted(other.name) for other in others])
                report.remark(
                    readable(file),
                    [
                        message(
                            "“{name}” came in; beside it {names} was left out as the same text.",
                            name=chosen.name,
                            names=names,
                        )
                    ],
                )
    return beside - set(gathered.entries_of_files)


def _worth(path: Path) -> int:
    suffix = path.suffix.lower()
    return _BEST_FIRST.index(suffix) if suffix in _BEST_FIRST else len(_BEST_FIRST)


def _inside(folder: Path, name: str) -> Path | None:
    """Find a file that a list names, beside or below the list; nothing else is ever read."""
    try:
        wanted = folder / name.replace("\\", "/")
        if wanted.resolve().is_relative_to(folder.resolve()) and wanted.is_file():
            return wanted
    except (OSError, ValueError, RuntimeError):  # names too long, with zeros, in a circle
        pass
    return None


def described_by(entry: ReferenceEntry, text: ImportedText) -> ImportedText:
    """Give a text what an entry says of it; what its file alone tells stays."""
    said = entry.publication
    title = without_markup(said.title)
    publication = filled_in(said, text.publication or NO_PUBLICATION)
    authors, editors = shown_names(publication.authors), shown_names(publication.editors)
    return replace(
        text,
        title=shortened(title, LONGEST_NAME) or text.title,
        author=authors or text.author or editors,
        date=said.issued or text.date,
        source=text.source or publication.url,
        language=text.language or publication.language,
        publication=replace(publication, title=said.title if said.title != title else ""),
        annotations=(*text.annotations, *_annotations(entry)),
        tags=tuple(dict.fromkeys((*text.tags, *entry.tags, *entry.collections))),
        identifier=text.identifier or said.key,
    )


def _annotations(entry: ReferenceEntry) -> list[ImportedAnnotation]:
    """Make notes on the whole text of the notes that a manager keeps with an entry."""
    notes = [words for note in entry.notes if (words := _markdown(note))]
    return [ImportedAnnotation(-1, -1, markdown=note) for note in notes]


def _markdown(note: ReferenceNote) -> str:
    if not note.is_html:
        return note.text.strip()
    from debatedesk.formats.html.body import note_markdown

    return note_markdown(note.text).strip()


class ReferenceFilling:
    """Matches entries to the texts of a library and fills in what is not known of these."""

    def __init__(self, store: DocumentStore, report: ImportReport) -> None:
        """Write through a store; what was matched and what was not goes on the report."""
        self._store = store
        self._report = report

    def fill(self, lists: ReferenceLists, debate_id: str) -> None:
        """Match all entries without a file of their own, those texts first that a debate holds.

        Within the caller's transaction.
        """
        paths = [item.path for item in self._report.imported]
        came = {Path(path) for path in (*paths, *(item.path for item in self._report.renewed))}
        with_files = {id(entry) for file, entry in lists.entries_of_files.items() if readable(file) in came}
        matcher: ReferenceMatcher | None = None
        named = {id(entry) for entry in lists.entries_of_files.values()}
        for file, references in lists.lists:
            path = readable(file)
            left = 0
            for entry in references.entries:
                if id(entry) in with_files:
                    continue
                matcher = matcher or ReferenceMatcher(self._known(), debate_id)
                match = matcher.match(entry)
                self._take(path, entry, match)
                left += match.is_sure and bool(entry.notes) and id(entry) not in named
            if left:
                told = message(
                    "The notes of {n:,} references did not come in: notes come with the files that a list "
                    "names.",
                    "The notes of 1 reference did not come in: notes come with the files that a list "
                    "names.",
                    left,
                )
                self._report.remark(path, [told])

    def _known(self) -> list[KnownText]:
        stored: dict[str, Publication] = {}
        identifiers: dict[str, str] = {}
        for debate in self._store.debates():
            stored |= self._store.publications(debate.id)
            identifiers |= {key: name for name, key in self._store.identifiers(debate.id).items()}
        return [
            KnownText(
                document,
                agreeing(stored.get(document.id, NO_PUBLICATION), document.author, document.date),
                identifiers.get(document.id, ""),
                self._store.original(document.id)[1],
            )
            for document in self._store.documents()
        ]

    def _take(self, path: Path, entry: ReferenceEntry, match: ReferenceMatch) -> None:
        publication = entry.publication
        if match.is_sure:
            self._write(path, match.texts[0], publication, match.reason)
        elif match.texts:
            self._report.doubtful.append(
                DoubtfulReference(
                    str(path), publication, tuple(text.document.id for text in match.texts), match.reason
                )
            )
        else:
            self._report.skip(path, _unknown(path, entry))

    def _write(self, path: Path, known: KnownText, said: Publication, reason: str) -> None:
        item = fill_source(self._store, path, known.document, known.publication, said, reason)
        self._report.filled.append(item)


def _unknown(path: Path, entry: ReferenceEntry) -> str:
    """Say that a reference is none of the texts, and where it stands in its file."""
    title = shortened(entry.publication.title or entry.publication.key, 120)
    named = quoted(title) if title else message("a reference without a title")
    file = quoted(path.name)
    if entry.line:
        file = message("{file} (line {line})", file=file, line=entry.line)
    said = message("{file}: {named} is none of the texts in the library.", file=file, named=named)
    if not entry.files:
        return said
    return in_turn((said, message("Its file “{file}” is not there.", file=entry.files[0])))


def fill_source(
    store: DocumentStore,
    path: Path,
    document: Document,
    before: Publication,
    said: Publication,
    reason: str,
) -> FilledItem:
    """Write what a file says of a text's source where nothing is known, in the caller's transaction."""
    after = filled_in(before, without_own_title(said, document.title))
    new = replace(
        document,
        author=document.author or shown_names(after.authors),
        date=document.date or after.issued,
    )
    if after != before:
        store.describe(new)
        store.publish(document.id, after)
    return FilledItem(
        str(path),
        document.id,
        document.kind,
        document.title,
        document.characters,
        reason,
        before,
        after,
        (document.author, new.author),
        (document.date, new.date),
    )


def turn_filled(store: DocumentStore, filled: Sequence[FilledItem], back: bool) -> None:
    """Take back what lists of references filled in, or fill it in again, in the caller's transaction."""
    known = store.described(item.id for item in filled)
    for item in filled:
        document: Document | None = known.get(item.id)
        if document is not None:
            side = 0 if back else 1
            store.describe(replace(document, author=item.author[side], date=item.date[side]))
            store.publish(item.id, item.before if back else item.after)
