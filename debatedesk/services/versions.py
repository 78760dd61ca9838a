"""Versions of texts: a newer one in the place of the present one, and back, with all that is anchored."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.anchors.model import Resolution, describe
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError, TooLargeError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.reading_progress import carried_spans
from debatedesk.formats.base import (
    DEFAULT_OPTIONS,
    ImportedAnnotation,
    ReadingOptions,
)
from debatedesk.services.imports.annotations import BroughtAnnotations
from debatedesk.services.imports.files import content_of, content_of_markdown, take_images
from debatedesk.services.imports.reading import FileReader, read_one_text
from debatedesk.services.undo import CallStep, UndoStack
from debatedesk.services.version_change import VersionChange
from debatedesk.storage.anchored_items import AnchoredItem
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.reading_progress import ReadingProgressStore
from debatedesk.storage.regular_files import read_regular, readable
from debatedesk.storage.version_content import VersionContent
from debatedesk.storage.versions import Version, VersionStore

if TYPE_CHECKING:
    from debatedesk.domain.anchors.migrate import AnchorMigration

ALIKE = 0.3
"""A file of the same name and source is a newer version if this share of the words is the same."""
MOSTLY_ALIKE = 0.8
"""Where title and author are others it is one only if this share is the same."""


class Versions:
    """The versions of the texts of a library."""

    def __init__(
        self,
        library: Library,
        store: VersionStore,
        documents: DocumentStore,
        progress: ReadingProgressStore,
        annotations: BroughtAnnotations,
        originals: Originals,
        undo: UndoStack,
        clock: Callable[[], str],
        read: FileReader,
    ) -> None:
        """Work on the records and originals of one library; `read` is what files are read by."""
        self._library = library
        self._store = store
        self._documents = documents
        self._progress = progress
        self._annotations = annotations
        self._originals = originals
        self._read_file = read
        self._undo = undo
        self._clock = clock

    def versions(self, document_id: str) -> list[Version]:
        """List the versions of a text, the latest first; the one that is shown is `current`."""
        return self._store.versions(document_id)

    def current(self, document_id: str) -> int:
        """Tell the number of the version that is shown."""
        return self._store.current(document_id)

    def replace(
        self, document_id: str, source: Path | str, options: ReadingOptions = DEFAULT_OPTIONS
    ) -> Changes:
        """Put a newer version, a file or Markdown, in the place of a text; one step of undo.

        A text that is an earlier version of this one is shown again; one that is the same brings only what
        is newly marked in it. Raises PasswordNeededError, and DeskError when the file can't be read or
        brings nothing new.
        """
        self.remember(document_id, self.put_in_place(document_id, source, options))
        return self.changes(document_id)

    def read_again(self, document_id: str, encoding: str) -> Changes:
        """Read a text from its kept original in another encoding, as a version of it; one step of undo.

        Raises DeskError when it can't be read so, or reads the same.
        """
        self.remember(document_id, self.decode_again(document_id, encoding))
        return self.changes(document_id)

    def go_back(self, document_id: str, number: int) -> Changes:
        """Show another version of a text, its anchors where they stood in it; one step of undo."""
        if number == self._store.current(document_id):
            return Changes()
        self.remember(document_id, self.show(document_id, number))
        return self.changes(document_id)

    def put_in_place(
        self, document_id: str, source: Path | str, options: ReadingOptions = DEFAULT_OPTIONS
    ) -> VersionChange:
        """Do what `replace` does, without a step of undo."""
        document = self._documents.document(document_id)
        content, annotations = self._read(document, source, options)
        same = self._store.current(document_id) == self._store.number_of(document_id, content.text_hash)
        if same and not self._annotations.has_new(document_id, content.text, annotations):
            raise DeskError(
                message(
                    "“{original_name}” has the same text as “{title}” now.",
                    original_name=content.original_name,
                    title=document.title,
                )
            )
        return self._put(document_id, content, annotations)

    def decode_again(self, document_id: str, encoding: str) -> VersionChange:
        """Do what `read_again` does, without a step of undo."""
        document = self._documents.document(document_id)
        content_hash, name = self._documents.original(document_id)
        data = self._originals.read(content_hash)
        text = read_one_text(self._read_file, Path(name), data, ReadingOptions(encoding=encoding))
        content = replace(
            content_of(text, name),
            original_hash=content_hash,
            images=self._store.images(document_id),
            encoding=text.encoding or encoding,
        )
        if self._store.current(document_id) == self._store.number_of(document_id, content.text_hash):
            raise DeskError(
                message(
                    "“{title}” reads the same in the encoding {encoding}.",
                    title=document.title,
                    encoding=encoding,
                )
            )
        return self._put(document_id, content, text.annotations)

    def show(self, document_id: str, number: int) -> VersionChange:
        """Do what `go_back` does, without a step of undo."""
        before = self._store.current(document_id)
        if number != before:
            way = self._way_to(document_id, number)
            with self._library.transaction():
                self._switch(document_id, number, way)
        return VersionChange(before, number, new=False)

    def _put(
        self, document_id: str, content: VersionContent, annotations: Sequence[ImportedAnnotation]
    ) -> VersionChange:
        before = self._store.current(document_id)
        number = self._store.number_of(document_id, content.text_hash)
        if not number:
            migration = self._migration(self._documents.text(document_id), content.text)
            with self._library.transaction():
                before, number = self.bring(document_id, content, migration)
                added = self._annotations.bring(document_id, content.text, annotations)
            return VersionChange(before, number, new=True, added=added)
        with self._library.transaction():
            self.show(document_id, number)
            added = self._annotations.bring(document_id, content.text, annotations)
        return VersionChange(before, number, new=False, added=added)

    def remember(self, document_id: str, change: VersionChange) -> None:
        """Put a change of versions, made here or in another process, on the undo stack."""
        title = self._documents.document(document_id).title
        label = message("Show version {number} of “{title}”", number=change.number, title=title)
        if change.new or change.before == change.number:
            label = message("Replace “{title}”", title=title)
        added = change.added
        annotations = self._annotations.turn({document_id: added} if added.keys else {})

        def turn(back: bool) -> Changes:
            with self._library.transaction():
                if back:
                    annotations.take_away()
                changes = self.turn(document_id, change.before, change.number, back, new=change.new)
                if not back:
                    annotations.put_back()
            return changes | Changes(highlights=frozenset(added.highlights), notes=frozenset(added.notes))

        self._undo.push(CallStep(label, lambda: turn(True), lambda: turn(False)))

    def turn(self, document_id: str, before: int, number: int, back: bool, *, new: bool = True) -> Changes:
        """Take a change of versions back, or do it again, without a step of its own."""
        target = before if back else number
        if new:
            self._store.mark_undone(document_id, number, back)
        if self._store.current(document_id) != target:
            self._switch(document_id, target, None)
        return self.changes(document_id)

    def bring(
        self, document_id: str, content: VersionContent, migration: "AnchorMigration"
    ) -> tuple[int, int]:
        """Make a new version the present one within a transaction; return the numbers before and now."""
        before = self._store.current(document_id)
        number = self._store.add(document_id, content, self._clock())
        self._switch(document_id, number, migration)
        return before, number

    def with_hash(self, text_hash: str, debate_id: str) -> Document | None:
        """Find the text of a debate that has, or had, a version with that hash."""
        document_id = self._store.with_hash(text_hash, debate_id)
        return self._documents.document(document_id) if document_id else None

    def has(self, document_id: str, text_hash: str) -> bool:
        """Tell whether a version of a text, the one that is shown or another, has that hash."""
        return self._store.number_of(document_id, text_hash) > 0

    def doubtful(self, document_id: str) -> int:
        """Count the anchors of a text that a person has yet to decide about."""
        return self._store.waiting(document_id)

    def renewed_by(
        self,
        debate_id: str,
        identifier: str,
        source: str,
        content: VersionContent,
        others: Collection[str],
        *,
        title: str,
        author: str,
        by_name: bool = True,
    ) -> "tuple[str, AnchorMigration] | None":
        """Find the text of a debate, none of the `others`, that a file is a newer version of.

        It has the same identifier, or with `by_name` the same file name and source and many of the same
        words; most of them where title and author are others, since short texts share words by chance.
        """
        for document_id, same in self._store.candidates(
            debate_id, identifier, content.original_name, source
        ):
            if document_id in others or not (same or by_name):
                continue
            migration = self._migration(self._documents.text(document_id), content.text)
            enough = MOSTLY_ALIKE if self._is_called_otherwise(document_id, title, author) else ALIKE
            if same or migration.kept_share >= enough:
                return document_id, migration
        return None

    def _is_called_otherwise(self, document_id: str, title: str, author: str) -> bool:
        document = self._documents.document(document_id)
        return document.title != title and bool(author and document.author) and document.author != author

    def _read(
        self, document: Document, source: Path | str, options: ReadingOptions
    ) -> tuple[VersionContent, tuple[ImportedAnnotation, ...]]:
        if isinstance(source, str):
            _, name = self._documents.original(document.id)
            data = source.encode("utf-8", "surrogatepass")
            content = content_of_markdown(source, name)
            return replace(content, original_hash=self._originals.keep(data, name)), ()
        from debatedesk.formats.registry import largest_read

        shown = readable(source)
        data = read_regular(source, largest_read(shown))
        text = read_one_text(self._read_file, shown, data, options)
        try:
            content = content_of(text, shown.name)
        except TooLargeError as error:
            raise error.named(shown.name) from None
        images = tuple(take_images(source, text, self._originals))
        content = replace(content, original_hash=self._originals.keep(data, shown.name), images=images)
        return content, text.annotations

    @staticmethod
    def _migration(old_text: str, new_text: str) -> "AnchorMigration":
        from debatedesk.domain.anchors.migrate import AnchorMigration

        return AnchorMigration(old_text, new_text)

    def _way_to(self, document_id: str, number: int) -> "AnchorMigration | None":
        """Compare with a version that is known, where something was anchored since it was shown last."""
        if not self._newcomers(document_id, number):
            return None
        return self._migration(self._documents.text(document_id), self._store.text(document_id, number))

    def _newcomers(self, document_id: str, number: int) -> bool:
        """Tell whether something was anchored since a version was shown last."""
        known = self._store.places(document_id, number)
        return any(owner not in known for owner in self._store.owners(document_id))

    def _switch(self, document_id: str, number: int, migration: "AnchorMigration | None") -> None:
        """Show a version: what stood in it goes back there, the rest is carried over."""
        held, known = self._store.held(document_id), self._store.places(document_id, number)
        text = self._store.text(document_id, number)
        if migration is None and any(item.owner not in known for item in held):
            migration = self._migration(self._documents.text(document_id), text)
        self._store.keep_places(document_id, self._store.current(document_id), held)
        after = []
        for item in held:
            standing = known.get(item.owner)
            if standing is None and migration is not None:
                standing = carried(item, migration, text)
            if standing is not None and standing != item:
                after.append(standing)
        self._store.write(document_id, after)
        if migration is not None:
            self._carry_progress(document_id, number, migration)
        self._store.show(document_id, number)

    def _carry_progress(self, document_id: str, number: int, migration: "AnchorMigration") -> None:
        """Let count as seen in a version of which nothing was seen yet what was seen in the one before."""
        seen = self._progress.seen(document_id, self._store.current(document_id))
        if seen and not self._progress.seen(document_id, number):
            self._progress.write(document_id, number, carried_spans(seen, migration.kept_stretches()))

    def changes(self, document_id: str) -> Changes:
        """Give all that another version of a text touches."""
        owners = [owner.partition(":") for owner in self._store.owners(document_id)]
        return Changes(
            documents=frozenset({document_id}),
            highlights=frozenset(key for kind, _, key in owners if kind == "highlight"),
            notes=frozenset(key for kind, _, key in owners if kind == "note"),
            nodes=frozenset(self._store.citing(document_id)),
        )


def carried(item: AnchoredItem, migration: "AnchorMigration", text: str) -> AnchoredItem:
    """Carry an anchor to a new version: sure, in doubt with the reason, or an orphan that waits."""
    doubt, anchor = item.doubt, item.anchor
    if doubt is not None:
        return _carried_doubt(item, doubt, migration, text)
    before = migration.before(anchor)
    if before.status == "orphaned":  # it never stood in this text, or not for long
        return _come_back(item, migration, text) or item
    now = migration.after(before)
    if now.status == "anchored":
        return AnchoredItem(item.owner, describe(text, now.start, now.end))
    return replace(item, doubt=now)


def _carried_doubt(
    item: AnchoredItem, doubt: Resolution, migration: "AnchorMigration", text: str
) -> AnchoredItem:
    """Carry what is in doubt; the doubt ends when the very words are back among those around them."""
    back = _come_back(item, migration, text)
    if doubt.status == "orphaned":
        return back or item
    if back is not None and back.doubt is None:
        return back
    now = migration.migrate_span(doubt.start, doubt.end)
    if now.status == "anchored":
        now = replace(doubt, start=now.start, end=now.end)
    return replace(item, doubt=now)


def _come_back(item: AnchoredItem, migration: "AnchorMigration", text: str) -> AnchoredItem | None:
    back = migration.come_back(item.anchor)
    if back is None or (item.settled and back.status != "anchored"):
        return None
    if back.status == "anchored":
        return replace(item, anchor=describe(text, back.start, back.end), doubt=None, settled=False)
    return replace(item, doubt=back, settled=False)
