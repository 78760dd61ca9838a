"""The library's health: what is wrong with it, and mending that."""

import hashlib

from debatedesk.domain.errors import DeskError
from debatedesk.services.progress import Progress, no_progress
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.originals import Originals
from debatedesk.storage.versions import VersionStore


class Health:
    """Checks one open library."""

    def __init__(
        self,
        library: Library,
        documents: DocumentStore,
        versions: VersionStore,
        originals: Originals,
    ) -> None:
        """Look after an open library and its originals."""
        self._library = library
        self._documents = documents
        self._versions = versions
        self._originals = originals

    def check(self, repair: bool = False, progress: Progress = no_progress) -> list[str]:
        """List what is wrong, a sentence each; `repair` mends what can be: reading texts and the index."""
        from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown
        from debatedesk.services.rereading import keep_reading

        found = self._library.problems()
        documents = self._documents.documents() + self._documents.trashed()
        for done, each in enumerate(documents):
            progress(done, len(documents), f"Checking “{each.title}”")
            reading = read_markdown(self._documents.markdown(each.id))
            text, blocks, version = self._documents.reading(each.id)
            encoded = encode_blocks(reading.blocks)
            if version == READING_VERSION and (text, blocks) != (reading.text, encoded):
                found.append(f"The reading text of “{each.title}” was not that of its source.")
            if repair and (text, blocks, version) != (reading.text, encoded, READING_VERSION):
                keep_reading(self._library, self._documents, self._versions, each.id, reading)
            found += self._missing_original(each.id, each.title)
        if repair:
            self._library.mark_all_unindexed()
        return found

    def _missing_original(self, document_id: str, title: str) -> list[str]:
        return [
            problem
            for content_hash, name in self._documents.originals(document_id)
            for problem in self._problems_of_original(content_hash, name, title)
        ]

    def _problems_of_original(self, content_hash: str, name: str, title: str) -> list[str]:
        try:
            data = self._originals.read(content_hash)
        except DeskError:
            return [f"The kept original “{name}” of “{title}” is missing; its text is whole."]
        if hashlib.sha256(data).hexdigest() != content_hash:
            return [f"The kept original “{name}” of “{title}” was altered; its text is whole."]
        return []
