"""Filtering lists as people type: every word, folded, in any order."""

import re
from collections.abc import Callable
from unicodedata import normalize

from debatedesk.domain.text.folding import fold

_PLAIN = str.maketrans("“”‘’–—\N{NO-BREAK SPACE}", "\"\"''-- ")
_ACCENTS = re.compile("[\u0300-\u036f]")
_BY_RULES = re.compile(r"--|[\r\n`\x0b-\x1f]")


class WordFilter:
    """Tells which texts hold all words typed; accents, case and quotes make no difference.

    Folded texts are kept, so that the next key costs only the comparison.
    """

    def __init__(self) -> None:
        """Start with nothing folded."""
        self._folded: dict[str, str] = {}

    def of(self, words: str) -> Callable[[str], bool]:
        """Make the test for these words; nothing typed lets everything pass."""
        wanted = fold(words).text.split()
        return lambda text: not wanted or self._holds(text, wanted)

    def _holds(self, text: str, wanted: list[str]) -> bool:
        folded = self._folded.get(text)
        if folded is None:
            folded = self._folded[text] = fold_line(text)
        return all(word in folded for word in wanted)


def fold_line(text: str) -> str:
    """Fold a title at a small part of what it costs to fold any text, where it holds nothing unusual."""
    plain = text.translate(_PLAIN)
    if not plain.isascii():
        plain = _ACCENTS.sub("", normalize("NFD", plain))
    if plain.isascii() and not _BY_RULES.search(plain):
        return " ".join(plain.lower().split())
    return fold(text).text
