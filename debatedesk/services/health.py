"""The library's health: what is wrong with it, and mending that."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.services.imports.reading import FileReader
from debatedesk.services.mending import TextMending
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.settings import Settings
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.private import make_private_file
from debatedesk.storage.versions import VersionStore

if TYPE_CHECKING:
    from debatedesk.storage.soundness import Fault

_ROUNDS = 3


class Health:
    """Checks one open library."""

    def __init__(
        self,
        library: Library,
        documents: DocumentStore,
        versions: VersionStore,
        originals: Originals,
        backups: Path,
        settings: Settings,
        read: FileReader,
    ) -> None:
        """Look after an open library and its originals; a copy of it goes to `backups` before a repair."""
        self._library = library
        self._documents = documents
        self._versions = versions
        self._originals = originals
        self._backups = backups
        self._settings = settings
        self._copied = False
        self._whole: set[str] = set()
        """Originals that were found whole: many texts may come from one file."""
        self._texts = TextMending(library, documents, versions, originals, read)

    def check(self, repair: bool = False, progress: Progress = no_progress) -> list[str]:
        """List what is wrong, a sentence each; `repair` mends what can be, after a copy was kept."""
        from debatedesk.storage.soundness import faults

        listed = list(faults(self._library))
        if repair and listed:
            self._keep_copy()
            self._mend(listed)
        found = [damage.sentence for damage in self._library.damages.values() if damage.mended]
        found += [fault.sentence for fault in listed]
        if self._settings.damage:
            found.append(self._settings.damage)
        if repair:
            self._settings.mend()
        self._whole = set()
        documents = self._documents.documents() + self._documents.trashed()
        for done, document in enumerate(documents):
            progress(done, len(documents), message("Checking “{title}”", title=document.title))
            wrong = self._wrong_with(document, repair=False)
            if wrong and repair:
                self._keep_copy()
            if repair:  # what nothing is wrong with may still be read as an older program read it
                self._wrong_with(document, repair=True)
            found += wrong
            found += self._missing_original(document.id, document.title)
        if repair:
            self._library.mark_all_unindexed()
        return list(dict.fromkeys(found))

    def _wrong_with(self, document: Document, *, repair: bool) -> list[str]:
        try:
            return self._texts.check(document, repair)
        except DeskError as error:
            return [str(error)]

    def _mend(self, listed: "list[Fault]") -> None:
        """Mend what was found, and what has come to light by that."""
        from debatedesk.storage.soundness import faults, mend

        for _ in range(_ROUNDS):
            mend(self._library, listed)
            listed = [fault for fault in faults(self._library) if fault.statements]
            if not listed:
                return

    def _keep_copy(self) -> None:
        """Keep the library as it was before its first repair; raises DeskError where that can't be done."""
        if self._copied:
            return
        from datetime import datetime

        kept = self._backups / f"before-repair-{datetime.now():%Y-%m-%d-%H%M%S-%f}.db"
        try:
            self._backups.mkdir(parents=True, exist_ok=True)
            self._library.copy_to(kept)
        except DeskError:
            kept.unlink(missing_ok=True)
            make_private_file(kept)
            self._library.copy_pages_to(kept)
        except OSError as error:
            raise DeskError(
                message(
                    "{kept} cannot be written: {strerror}; nothing was mended.",
                    kept=kept,
                    strerror=error.strerror,
                )
            ) from error
        self._copied = True

    def _missing_original(self, document_id: str, title: str) -> list[str]:
        return [
            problem
            for content_hash, name in self._documents.originals(document_id)
            for problem in self._problems_of_original(content_hash, name, title)
        ]

    def _problems_of_original(self, content_hash: str, name: str, title: str) -> list[str]:
        if content_hash in self._whole:
            return []
        try:
            data = self._originals.read(content_hash)
        except DeskError:
            return [
                message(
                    "The kept original “{name}” of “{title}” is missing; its text is whole.",
                    name=name,
                    title=title,
                )
            ]
        if hashlib.sha256(data).hexdigest() != content_hash:
            return [
                message(
                    "The kept original “{name}” of “{title}” was altered; its text is whole.",
                    name=name,
                    title=title,
                )
            ]
        self._whole.add(content_hash)
        return []
