"""Find in text: what was typed, wherever it stands in another typography, narrower where that is asked."""

import unicodedata
from dataclasses import dataclass

from debatedesk.domain.text.folding import Folded, fold
from debatedesk.domain.text.folding_characters import fold_cluster
from debatedesk.domain.text.tokens import is_within_word


@dataclass(frozen=True, slots=True)
class FindOptions:
    """How near a match has to be to what was typed, beyond folding to the same."""

    match_case: bool = False
    whole_words: bool = False


AS_FOLDED = FindOptions()


def find_all(
    text: str | Folded, query: str, options: FindOptions = AS_FOLDED, original: str = ""
) -> list[tuple[int, int]]:
    """List the spans of the original text that fold to what the query folds to, in order.

    A text that is searched more than once is best folded once; `original` is then the text itself, which
    matching case needs. A query without a visible character finds nothing.
    """
    folded = text if isinstance(text, Folded) else fold(text)
    original = text if isinstance(text, str) else original
    wanted = fold(query).text
    if not wanted.strip():
        return []
    cases = _cases(query)
    spans: list[tuple[int, int]] = []
    start = folded.text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        span = folded.original_span(start, end)
        fits = not spans or span[0] >= spans[-1][1]
        if fits and options.whole_words:
            fits = not _cuts_word(folded.text, start) and not _cuts_word(folded.text, end)
        if fits and options.match_case:
            fits = cases in _cases(original[slice(*span)])
        if fits:
            spans.append(span)
        narrowed = options != AS_FOLDED and not fits
        start = folded.text.find(wanted, start + 1 if narrowed else end)
    return spans


def _cuts_word(folded: str, offset: int) -> bool:
    """Tell whether a word goes on across an offset of a folded text."""
    return 0 < offset < len(folded) and is_within_word(folded[offset - 1 : offset + 1])


def _cases(text: str) -> str:
    """Write the case of each letter that a text folds to: `U` for a capital, `l` for all others."""
    letters = filter(str.isalpha, unicodedata.normalize("NFKD", text))
    return "".join(("U" if letter.isupper() else "l") * _folded_length(letter) for letter in letters)


def _folded_length(letter: str) -> int:
    return 1 if letter.isascii() else len(fold_cluster(letter))
