"""Titles between quotation marks, which are no quotations: known ones, capitalised ones, bibliographies."""

import re
from collections.abc import Sequence

from debatedesk.domain.text.reading import ReadingText
from debatedesk.quotations.attribution import Known

_SMALL = frozenset(
    {"a", "an", "the", "of", "for", "and", "or", "in", "on", "to", "by", "with", "at", "from", "as", "nor"}
    | {"but", "into", "its", "de", "la", "le", "les", "du", "des", "et", "der", "die", "das", "und", "von"}
)
_LEAST_CAPITALS = 3
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_TITLE_NOUN = re.compile(
    r"\b(?:essay|article|chapter|poem|song|story|pamphlet|paper|lecture|entitled|titled|Aufsatz|Artikel|Kapitel"
    r"|Gedicht|Lied|Beitrag|Titel|betitelt|chapitre|essai|poème|chanson|intitulée?s?)[,:]?\s*$"
)
_PARTICLES = frozenset(
    {
        "and",
        "und",
        "et",
        "von",
        "van",
        "de",
        "der",
        "du",
        "da",
        "eds",
        "ed",
        "hg",
        "hrsg",
        "dir",
        "al",
        "u",
        "a",
    }
)
_SURNAME_FIRST = re.compile(r"^\W*(?:\d{1,3}[.)\]]*\s+)?[^\W\d_][\w’'-]+,\s+[^\W\d_]")
_YEAR = re.compile(r"\b(?:1[4-9]|20)\d\d\b")
_REACH = 160
_LISTS = re.compile(
    r"\W*(?:works cited|bibliography|references|sources|literatur\w*|quellen\w*|bibliographie"
    r"|ouvrages cités)\W*$",
    re.IGNORECASE,
)


class TitlesQuoted:
    """Tells which words between quotation marks are the title of a work."""

    def __init__(self, reading: ReadingText, known: Sequence[Known]) -> None:
        """Look at one text; the titles of known texts are titles wherever they stand."""
        self._reading = reading
        self._known = {_bare(each.title) for each in known if len(each.title.split()) > 1}
        self._listed_from = next(
            (
                block.end
                for block in reading.blocks
                if block.kind in ("heading", "paragraph")
                and _LISTS.match(reading.text[block.start : block.end])
            ),
            len(reading.text) + 1,
        )

    def hold(self, start: int, end: int) -> bool:
        """Tell whether the words between two offsets are a title."""
        words = self._reading.text[start:end]
        if _bare(words) in self._known and words[:1].isupper():
            return True
        if _is_capitalised(words):
            return True
        block = next(
            (block for block in self._reading.blocks if block.start <= start and end <= block.end), None
        )
        if block is None or block.quote_depth:
            return False
        before = self._reading.text[block.start : max(block.start, start - 1)].rstrip(" «„“\"'")
        after = self._reading.text[end : min(block.end, end + _REACH)]
        if _TITLE_NOUN.search(before) and words[:1].isupper() and words[-1] not in ".!?":
            return True
        is_note = block.name.startswith("fn-") or start >= self._listed_from
        return self._is_entry(before, after, is_note)

    @staticmethod
    def _is_entry(before: str, after: str, is_note: bool) -> bool:
        """Tell whether a title stands where an entry of a bibliography, or a note, has it."""
        if len(before) > _REACH or before[-1:] not in (".", ",", ":", ")"):
            return False
        if not (is_note or _SURNAME_FIRST.match(before)):
            return False
        names = [word for word in _WORD.findall(before) if word.lower() not in _PARTICLES]
        return bool(names) and all(name[0].isupper() for name in names) and bool(_YEAR.search(after))


def _is_capitalised(words: str) -> bool:
    """Tell of a title in the English way: all but small words begin with a capital."""
    chief = [word for word in _WORD.findall(words) if word.lower() not in _SMALL]
    return (
        len(chief) >= _LEAST_CAPITALS
        and all(word[0].isupper() for word in chief)
        and not all(word.isupper() for word in chief)
    )


def _bare(words: str) -> str:
    return re.sub(r"^\W+|\W+$", "", words)
