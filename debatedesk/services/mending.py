"""Texts that are lost or were altered in the library: found, and brought back from where they still are."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document
from debatedesk.domain.message import message
from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown
from debatedesk.services.imports.reading import FileReader, texts_of
from debatedesk.services.rereading import keep_reading
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.hashes import hash_of
from debatedesk.storage.originals import Originals
from debatedesk.storage.version_content import VersionContent
from debatedesk.storage.versions import VersionStore


class TextMending:
    """Compares texts with their check sums and their reading texts, and mends them."""

    def __init__(
        self,
        library: Library,
        documents: DocumentStore,
        versions: VersionStore,
        originals: Originals,
        read: FileReader,
    ) -> None:
        """Work on the records and originals of one library; `read` is what originals are read again by."""
        self._read = read
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
            return [
                message(
                    "The words of “{title}” are not those that came: their check sum differs.",
                    title=document.title,
                )
            ]
        return self._check_reading(document, markdown, repair)

    def _check_reading(self, document: Document, markdown: str, repair: bool) -> list[str]:
        reading = read_markdown(markdown)
        text, blocks, version = self._documents.reading(document.id)
        encoded = encode_blocks(reading.blocks)
        if repair and (text, blocks, version) != (reading.text, encoded, READING_VERSION):
            keep_reading(self._library, self._documents, self._versions, document.id, reading)
        if version == READING_VERSION and (text, blocks) != (reading.text, encoded):
            return [
                message("The reading text of “{title}” was not that of its source.", title=document.title)
            ]
        return []

    def _bring_back(self, document: Document) -> None:
        """Put the words of a text back, those with the right check sum if there are any."""
        expected = self._documents.text_hash(document.id)
        found = list(self._sources(document))
        if found:
            right = next((content for content in found if content.text_hash == expected), found[0])
            self._documents.put_text(document.id, right)

    def _put_right(self, document: Document, present: str, expected: str) -> None:
        """Put the words with the right check sum there; where there are none, take those that are there."""
        for content in self._sources(document):
            if content.text_hash == expected:
                self._documents.put_text(document.id, content)
                return
        content_hash, name = self._documents.original(document.id)
        remarks, encoding = self._documents.remarks(document.id)
        kept = self._content(present, name, content_hash)
        printed = self._documents.printed(document.id)
        self._documents.put_text(
            document.id, replace(kept, printed=printed, remarks=remarks, encoding=encoding)
        )

    def _sources(self, document: Document) -> Iterator[VersionContent]:
        """Give a text from elsewhere: its kept version, its original read again."""
        kept = self._versions.content(document.id, document.version)
        if kept is not None:
            content = self._content(kept.markdown, kept.original_name, kept.original_hash)
            printed = kept.printed if kept.text == content.text else None
            yield replace(content, printed=printed, remarks=kept.remarks, encoding=kept.encoding)
        from debatedesk.formats.base import ReadingOptions

        try:
            content_hash, name = self._documents.original(document.id)
            _, encoding = self._documents.remarks(document.id)
            data = self._originals.read(content_hash)
            texts = texts_of(self._read(Path(name), data, ReadingOptions(encoding=encoding)))
        except DeskError:
            return
        expected = self._documents.text_hash(document.id)
        for text in texts:
            content = self._content(text.markdown, name, content_hash)
            if len(texts) == 1 or content.text_hash == expected:  # of several another is not this one
                yield replace(content, printed=text.printed, remarks=text.remarks, encoding=text.encoding)

    @staticmethod
    def _content(markdown: str, name: str, content_hash: str) -> VersionContent:
        reading = read_markdown(markdown)
        blocks = encode_blocks(reading.blocks)
        return VersionContent(
            markdown, reading.text, blocks, READING_VERSION, hash_of(markdown), content_hash, name
        )
