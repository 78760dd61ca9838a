"""The texts of the library as the quotation finder reads them.

Their words are taken from the search index; those of texts that it does not know, or not as they are now,
from the texts themselves, and so are all where there is no index.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.documents import Documents
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.search import Searching
from debatedesk.storage.documents import DocumentStore

if TYPE_CHECKING:
    from debatedesk.domain.text.tokens import Words
    from debatedesk.quotations.finder import QuotationFinder
    from debatedesk.quotations.index import IndexedTexts
    from debatedesk.quotations.model import Limits, Verdict


class LibraryFinder:
    """Keeps a quotation finder for all texts but those in the trash, as they were at the last `refresh`."""

    def __init__(self, store: DocumentStore, documents: Documents, searching: Searching) -> None:
        """Read nothing yet."""
        self._store = store
        self._documents = documents
        self._searching = searching
        self._finder: QuotationFinder | None = None
        self._hashes: dict[str, str] = {}

    def refresh(self, progress: Progress = no_progress) -> bool:
        """Put the words of all texts together where any has changed since, and tell whether it has."""
        hashes = self._store.text_hashes()
        if self._finder is not None and hashes == self._hashes:
            return False
        self._finder = self._made(list(hashes), progress)
        self._hashes = hashes
        self._searching.release()
        return True

    def check(self, quotation: str, limits: "Limits | None" = None) -> "Verdict":
        """Check a quotation; looks in the texts alone where the index fails. Raises OutOfEffort."""
        from debatedesk.quotations.effort import OutOfEffort

        assert self._finder is not None
        try:
            return self._finder.check(quotation, limits)
        except (DeskError, OutOfEffort):
            raise
        except Exception:  # whatever an index raises, it can be built anew and the library is whole
            self._searching.give_up()
        self._finder = self._read(list(self._hashes), no_progress)
        return self._finder.check(quotation, limits)

    def close(self) -> None:
        """Let go of all words."""
        self._finder = None

    def _made(self, ids: Sequence[str], progress: Progress) -> "QuotationFinder":
        from debatedesk.quotations.index import IndexedTexts

        try:
            known = self._searching.known()
            if known is not None:
                reader, pending = known
                current = {each for each in ids if f"document/{each}" not in pending}
                return self._read(ids, progress, IndexedTexts(reader, current))
        except DeskError:
            raise
        except Exception:  # as above
            self._searching.give_up()
        return self._read(ids, progress)

    def _read(
        self, ids: Sequence[str], progress: Progress, indexed: "IndexedTexts | None" = None
    ) -> "QuotationFinder":
        from debatedesk.quotations.finder import QuotationFinder

        texts = _Texts(self._documents, ids, progress, indexed)
        return QuotationFinder(texts, indexed, texts.shown)


class _Texts:
    def __init__(
        self,
        documents: Documents,
        ids: Sequence[str],
        progress: Progress,
        indexed: "IndexedTexts | None",
    ) -> None:
        self._documents = documents
        self._ids = ids
        self._progress = progress
        self._indexed = indexed

    def words(self) -> Iterable[tuple[str, bytes]]:
        for done, each in enumerate(self._ids):
            self._progress(done, len(self._ids), message("Reading the texts…"))
            yield each, self.analysed(each).text

    def analysed(self, document: str) -> "Words":
        from debatedesk.domain.text.tokens import analyse

        if self._indexed is not None and document in self._indexed:
            return self._indexed.analysed(document)
        return analyse(self._documents.text(document))

    def text(self, document: str) -> str:
        return self._documents.text(document)

    def shown(self, document: str) -> str:
        """Read a text with its raised and lowered figures told from others."""
        from debatedesk.domain.text.raised import raised_text

        return raised_text(self._documents.reading(document))

    def described(self, document: str) -> tuple[str, str]:
        found = self._documents.document(document)
        return found.title, found.author
