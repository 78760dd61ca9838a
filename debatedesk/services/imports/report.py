"""What an import did: what came in, what is newer now, what was skipped and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError, PasswordNeededError
from debatedesk.domain.message import all_of, message, quoted
from debatedesk.domain.publication import Publication
from debatedesk.formats.limits import LONGEST_SENTENCE, shortened

MOST_REMARKS = 50
"""So many remarks back a repetition is looked for: those of one file come together."""


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """Something that came in; `kind` is the document's kind, or `map`.

    `anchored` counts the passages of a map that were found by their words in texts of the debate.
    """

    path: str
    id: str
    kind: str
    title: str
    characters: int
    anchored: int = 0

    @property
    def anchored_sentence(self) -> str:
        """Say how many passages of a map were found."""
        return message(
            "{file}: {n:,} passages were found in the texts by their words.",
            "{file}: 1 passage was found in the texts by its words.",
            self.anchored,
            file=_name(self.path),
        )


@dataclass(frozen=True, slots=True)
class AddedAnnotations:
    """The ids of highlights and notes that a file brought for a text, and the keys that they came under."""

    highlights: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Say how many they are; empty where there are none."""
        highlights = message("{n} new highlights", "1 new highlight", len(self.highlights))
        notes = message("{n} new notes", "1 new note", len(self.notes))
        return all_of([words for words in (highlights, notes) if words.number])


NO_ANNOTATIONS = AddedAnnotations()


@dataclass(frozen=True, slots=True)
class AnnotatedItem:
    """A text that was there, for which a file brought new highlights or notes."""

    path: str
    id: str
    kind: str
    title: str
    characters: int
    added: AddedAnnotations

    @property
    def sentence(self) -> str:
        """Say what came."""
        return message(
            "{file} is already there as “{title}” and brought {notes}.",
            file=_name(self.path),
            title=self.title,
            notes=self.added.sentence,
        )


@dataclass(frozen=True, slots=True)
class RenewedItem:
    """A text that a newer version came in for: version `number`, which took the place of `before`.

    `doubts` counts the passages that a person should look at.
    """

    path: str
    id: str
    kind: str
    title: str
    characters: int
    before: int
    number: int
    pending_reviews: int
    added: AddedAnnotations = NO_ANNOTATIONS

    @property
    def sentence(self) -> str:
        """Say what happened."""
        file, notes = _name(self.path), self.added.sentence
        if not notes:
            return message("{file} is a newer version of “{title}”.", file=file, title=self.title)
        return message(
            "{file} is a newer version of “{title}”. It brought {notes}.",
            file=file,
            title=self.title,
            notes=notes,
        )


@dataclass(frozen=True, slots=True)
class FilledItem:
    """A text that was there, of which a list of references told more: `reason` is what it was known by.

    `author` and `date` are those that the text is listed under, before and after.
    """

    path: str
    id: str
    kind: str
    title: str
    characters: int
    reason: str
    before: Publication
    after: Publication
    author: tuple[str, str]
    date: tuple[str, str]

    @property
    def sentence(self) -> str:
        """Say what happened."""
        if self.before == self.after:
            return message(
                "{file}: “{title}” was known by {reason}; nothing was missing.",
                file=_name(self.path),
                title=self.title,
                reason=self.reason,
            )
        return message(
            "{file}: the source of “{title}” was filled in, known by {reason}.",
            file=_name(self.path),
            title=self.title,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class DoubtfulReference:
    """A reference of a list that may be one of these texts (ids), and why that is in doubt."""

    path: str
    publication: Publication
    candidates: tuple[str, ...]
    reason: str

    @property
    def sentence(self) -> str:
        """Say what is in doubt."""
        named = self.publication.title or self.publication.key
        return message(
            "{file}: “{title}” may be a text of the library, but {reason}.",
            file=_name(self.path),
            title=named,
            reason=self.reason,
        )


class AlreadyThereError(DeskError):
    """A text or map that is in the debate already, so that it does not come in again."""


@dataclass(frozen=True, slots=True)
class SkippedItem:
    """A file that did not come in, and why in one sentence; with its password it may."""

    path: str
    reason: str
    needs_password: bool = False
    is_known: bool = False
    """Whether it did not come in because its text is there."""


@dataclass(frozen=True, slots=True)
class FileRemark:
    """What reading a file that came in guessed or left out, in one sentence."""

    path: str
    sentence: str

    @property
    def named(self) -> str:
        """The sentence with the file's name."""
        name = _name(self.path)
        return self.sentence if name in self.sentence else f"{name}: {self.sentence}"


@dataclass(slots=True)
class ImportReport:
    """What an import did; `created_debate` tells that the debate is new.

    While nothing has come in, `debate_id` may be empty: the debate would have had `debate_title`.
    """

    imported: list[ImportedItem]
    skipped: list[SkippedItem]
    debate_id: str = ""
    debate_title: str = ""
    created_debate: bool = False
    cancelled: bool = False
    renewed: list[RenewedItem] = field(default_factory=list)
    annotated: list[AnnotatedItem] = field(default_factory=list)
    remarks: list[FileRemark] = field(default_factory=list)
    filled: list[FilledItem] = field(default_factory=list)
    doubtful: list[DoubtfulReference] = field(default_factory=list)

    def skip(
        self, path: Path, reason: str, *, needs_password: bool = False, is_known: bool = False
    ) -> None:
        """Say in a sentence why a file or folder did not come in."""
        sentence = shortened(reason, LONGEST_SENTENCE)
        self.skipped.append(SkippedItem(str(path), sentence, needs_password, is_known))

    def refuse(self, path: Path, error: DeskError) -> None:
        """Say with an error why a file did not come in."""
        self.skip(
            path,
            str(error),
            needs_password=isinstance(error, PasswordNeededError),
            is_known=isinstance(error, AlreadyThereError),
        )

    def remark(self, path: Path, sentences: Iterable[str]) -> None:
        """Say in sentences what reading a file guessed or left out; none is said twice in a row."""
        for sentence in sentences:
            remark = FileRemark(str(path), shortened(sentence, LONGEST_SENTENCE))
            if remark not in self.remarks[-MOST_REMARKS:]:
                self.remarks.append(remark)

    @property
    def already_there(self) -> list[SkippedItem]:
        """The files whose text is there already."""
        return [item for item in self.skipped if item.is_known]

    @property
    def left_out(self) -> list[SkippedItem]:
        """The files that could not be taken in."""
        return [item for item in self.skipped if not item.is_known]

    @property
    def needs_password(self) -> list[str]:
        """The paths of the files that a password would open."""
        return [item.path for item in self.skipped if item.needs_password]

    @property
    def all(self) -> list[ImportedItem | RenewedItem | AnnotatedItem | FilledItem]:
        """All that came in, and the texts whose sources were filled in, each file of a text once."""
        came: list[ImportedItem | RenewedItem | AnnotatedItem | FilledItem]
        came = [*self.imported, *self.renewed, *self.annotated]
        named = {(item.path, item.id) for item in came}
        return [*came, *(item for item in self.filled if (item.path, item.id) not in named)]

    @property
    def altered(self) -> list[RenewedItem | AnnotatedItem]:
        """The texts that were there and are others now, or have other marks."""
        return [*self.renewed, *self.annotated]

    @property
    def changes(self) -> Changes:
        """The ids that the import touched; all where texts that were there have other marks now."""
        maps = frozenset(each.id for each in self.imported if each.kind == "map")
        documents = {each.id for each in self.imported if each.kind != "map"}
        return Changes(
            debates=frozenset({self.debate_id} if self.all and self.debate_id else ()),
            documents=frozenset(documents | {item.id for item in (*self.altered, *self.filled)}),
            maps=maps,
            everything=bool(self.altered),
        )


def joined(reports: Sequence[ImportReport]) -> ImportReport:
    """Make one report of several, for telling what came in; the debate is that of the first."""
    whole, *others = reports
    for report in others:
        whole.cancelled |= report.cancelled
        whole.imported += report.imported
        whole.skipped += report.skipped
        whole.renewed += report.renewed
        whole.annotated += report.annotated
        whole.remarks += report.remarks
        whole.filled += report.filled
        whole.doubtful += report.doubtful
    return whole


def _name(path: str) -> str:
    return quoted(path.replace(chr(92), "/").rpartition("/")[2])


def unforeseen(name: str, error: Exception) -> str:
    """Say in a sentence that a file could not come in for a reason that nobody thought of."""
    if isinstance(error, MemoryError):
        return message("“{name}” cannot be read: there is not enough memory.", name=name)
    return message(
        "“{name}” cannot be read: something in it is not as expected ({name2}).",
        name=name,
        name2=type(error).__name__,
    )
