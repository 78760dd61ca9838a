"""What the search index knows of texts, for the quotation finder: their words, and which hold a word."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from debatedesk.domain.text.tokens import Words

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import EntryReader

_KIND = "document/"


class IndexedTexts:
    """The texts that an index holds as they are now, by their ids."""

    def __init__(self, reader: "EntryReader", documents: Collection[str]) -> None:
        """Take those of the documents that are in the index; they may not have changed since."""
        self._reader = reader
        self._ids = {
            number: key.removeprefix(_KIND)
            for key, number in reader.key_numbers().items()
            if key.startswith(_KIND) and key.removeprefix(_KIND) in documents
        }
        self._numbers = {name: number for number, name in self._ids.items()}

    def __contains__(self, document: object) -> bool:
        """Tell whether a text is in the index."""
        return document in self._numbers

    def analysed(self, document: str) -> Words:
        """Read the words of a text."""
        return self._reader.entries[self._numbers[document]].words

    def holding(self, word: str) -> list[str]:
        """List the texts that hold a word."""
        numbers = self._reader.doc_ids(word)
        return [self._ids[each] for each in numbers if each in self._ids]

    def pairs(self, document: str) -> bytes:
        """Give the row of a text's pairs of words; empty where the index keeps none."""
        return self._reader.pairs(self._numbers[document])

    def words(self) -> Iterator[str]:
        """List all words of the index."""
        return iter({word for words in self._reader.word_lists for word in words.beginning("")})
