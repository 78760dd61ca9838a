"""Texts that are lost or were altered in the library: found, and brought back from where they still are."""

from collections.abc import Iterator
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown
from debatedesk.services.rereading import keep_reading
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.hashes import hash_of
from debatedesk.storage.originals import Originals
from debatedesk.storage.versions import VersionStore


class TextMending:
    """Compares texts with their check sums and their reading texts, and mends them."""

    def __init__(
        self, library: Library, documents: DocumentStore, versions: VersionStore, originals: Originals
    ) -> None:
        """Work on the records and originals of one library."""
        self._library = library
        self._documents = documents
        self._versions = versions
        self._originals = originals

    def check(self, document: Document, repair: bool) -> list[str]:
        """List what is wrong with a text, and mend it where `repair` is set; raises DeskError."""
        try:
            markdown = self._documents.markdown(document.id)
        except DeskError as error:
            if repair:
                self._bring_back(document)
            return [str(error)]
        expected = self._documents.text_hash(document.id)
        if hash_of(markdown) != expected:
            if repair:
                self._put_right(document, markdown, expected)
            return [f"The words of “{document.title}” are not those that came: their check sum differs."]
        return self._check_reading(document, markdown, repair)

    def _check_reading(self, document: Document, markdown: str, repair: bool) -> list[str]:
        reading = read_markdown(markdown)
        text, blocks, version = self._documents.reading(document.id)
        encoded = encode_blocks(reading.blocks)
        if repair and (text, blocks, version) != (reading.text, encoded, READING_VERSION):
            keep_reading(self._library, self._documents, self._versions, document.id, reading)
        if version == READING_VERSION and (text, blocks) != (reading.text, encoded):
            return [f"The reading text of “{document.title}” was not that of its source."]
        return []

    def _bring_back(self, document: Document) -> None:
        """Put the words of a text back, those with the right check sum if there are any."""
        expected = self._documents.text_hash(document.id)
        found = list(self._sources(document))
        if found:
            self._put(document, next((each for each in found if hash_of(each) == expected), found[0]))

    def _put_right(self, document: Document, present: str, expected: str) -> None:
        """Put the words with the right check sum there; where there are none, take those that are there."""
        right = next((each for each in self._sources(document) if hash_of(each) == expected), present)
        self._put(document, right)

    def _sources(self, document: Document) -> Iterator[str]:
        """Give the Markdown of a text from elsewhere: its kept version, its original read again."""
        kept = self._versions.markdown(document.id, document.version)
        if kept is not None:
            yield kept
        from debatedesk.formats.registry import read_text

        try:
            content_hash, name = self._documents.original(document.id)
            yield read_text(Path(name), self._originals.read(content_hash)).markdown
        except DeskError:
            return

    def _put(self, document: Document, markdown: str) -> None:
        reading = read_markdown(markdown)
        blocks = encode_blocks(reading.blocks)
        self._documents.put_text(document.id, markdown, reading.text, blocks, READING_VERSION)
