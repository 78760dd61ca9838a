"""Hyphens at the ends of lines: those that only broke a word, and those that belong to it."""

import re
from collections.abc import Iterable

from debatedesk.formats.pdf.lines import TextLine

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_LAST = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*$")
_FIRST = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_ONE_LETTER = "AIOÀÉEY"
"""Words that are one letter, of several languages."""
_HYPHENATED = 0.02
"""Share of the lines that end within a word, where a text is hyphenated at all."""
HYPHENS = "-‐\xad"


_WITHOUT_SPACES = re.compile("[\u2e80-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60]")


def needs_space(before: str, after: str) -> bool:
    """Tell whether a space stands between the words of two lines; in Chinese and Japanese none does."""
    return not (_WITHOUT_SPACES.match(before[-1:]) and _WITHOUT_SPACES.match(after[:1]))


class Hyphens:
    """Decides by the words of the whole text whether a hyphen at the end of a line is seen."""

    def __init__(self, lines: Iterable[TextLine]) -> None:
        """Gather the words that stand within lines, and how many lines end within a word."""
        self._words: set[str] = set()
        broken = total = 0
        for line in lines:
            words = [word.text for word in line.words]
            total += 1
            if line.ends_broken or words[-1][-1] in HYPHENS:
                broken += 1
                words.pop()
            self._words.update(_WORD.findall(" ".join(words).lower().replace("‐", "-")))
        self._breaks_words = broken > _HYPHENATED * total

    def begins_word(self, initial: str, following: str) -> bool:
        """Tell whether a high letter is the first of the word after it, not a word by itself."""
        if (initial + following).lower() in self._words or following[:1].isupper():
            return True
        return initial.upper() not in _ONE_LETTER or following.lower() not in self._words

    def belongs(self, before: str, after: str) -> bool:
        """Tell whether a hyphen between the end of a line and the start of the next is part of the word."""
        last, first = _LAST.search(before), _FIRST.match(after)
        if not last or not first:
            return True
        one, other = last[0].lower(), first[0].lower()
        if one + other in self._words:
            return False
        if f"{one}-{other}" in self._words:
            return True
        # A word that goes on with a capital is a compound, such as a name of two parts.
        if first[0][0].isupper() and not last[0].isupper():
            return True
        tail = one.rpartition("-")[2]
        if "-" in one and tail + other not in self._words:
            return tail in self._words
        return not self._breaks_words
