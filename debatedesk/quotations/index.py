"""What the search index knows of texts, for the quotation finder: their words, and which hold a word."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from debatedesk.domain.text.tokens import Words

if TYPE_CHECKING:
    from debatedesk.search.engine.ranking import Ranking

_KIND = "document/"


class IndexedTexts:
    """The texts that an index holds as they are now, by their ids."""

    def __init__(self, ranking: "Ranking", documents: Collection[str]) -> None:
        """Take those of the documents that are in the index; they may not have changed since."""
        self._ranking = ranking
        named = ((number, ranking.entries[number].description.key) for number in ranking.alive)
        self._ids = {
            number: key.removeprefix(_KIND)
            for number, key in named
            if key.startswith(_KIND) and key.removeprefix(_KIND) in documents
        }
        self._numbers = {name: number for number, name in self._ids.items()}

    def __contains__(self, document: object) -> bool:
        """Tell whether a text is in the index."""
        return document in self._numbers

    def analysed(self, document: str) -> Words:
        """Read the words of a text."""
        return self._ranking.entries[self._numbers[document]].words

    def holding(self, word: str) -> list[str]:
        """List the texts that hold a word."""
        numbers = self._ranking.holders("body", word)
        return [self._ids[each] for each in numbers if each in self._ids]

    def words(self) -> Iterator[str]:
        """List all words of the index."""
        return iter(self._ranking.vocabulary.beginning(""))
