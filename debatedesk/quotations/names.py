"""The names of authors and works that are known, and where a text mentions them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.tokens import split_words

_REMARK = re.compile(r"\s*(?:\([^()]*\)|\[[^][]*\])")
_NUMBER = re.compile(r"\bN(?:o|r|º|°)\.?\s*(?=\d)")
_SEVERAL = re.compile(r"\s*(?:;|,|&|\band\b|\bund\b|\bet\b)\s*")
_TITLES_OF_PERSONS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "lord",
        "lady",
        "judge",
        "president",
        "general",
    }
    | {
        "herr",
        "frau",
        "doktor",
        "richter",
        "monsieur",
        "madame",
        "m",
        "mme",
        "mlle",
        "saint",
        "st",
        "old",
        "young",
    }
)
_BEGINS = re.compile(r"(?:^|[.!?:;,…“”„«»‘’\"'(—–-]\s*|\n)$")
_LEAST_TITLE_WORDS = 2
_LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Known:
    """A text that a quotation may be said to be from."""

    id: str
    title: str
    author: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a stretch of text: its offsets there, how it is written where it is known, its texts."""

    start: int
    end: int
    name: str
    documents: frozenset[str]
    is_title: bool = False
    is_certain: bool = True


class Names:
    """Finds the names of known authors and the titles of known works; a title of one word is no name."""

    def __init__(self, known: Sequence[Known]) -> None:
        """Know the authors and titles of texts."""
        self._documents: dict[str, set[str]] = {}
        self._shown: dict[str, str] = {}
        self._given: dict[str, set[str]] = {}
        self._works: set[str] = set()
        for text in known:
            for title in {text.title, _NUMBER.sub("", text.title), text.title.partition(":")[0]}:
                if len(split_words(title)) >= _LEAST_TITLE_WORDS and (key := self._add(title, text.id)):
                    self._works.add(key)
            for person in persons(text.author):
                *given, last = person.split() or [""]
                self._add(person, text.id)
                if key := self._add(last, text.id):
                    self._given.setdefault(key, set()).update(word.lower() for word in given)
        every = sorted(self._documents, key=len, reverse=True)
        wanted = "|".join(re.escape(name).replace(r"\ ", r"[\W_]+") for name in every)
        self._pattern = re.compile(rf"(?<!\w)(?:{wanted})(?=s?(?!\w))") if every else None

    def __bool__(self) -> bool:
        return self._pattern is not None

    def _add(self, name: str, document: str) -> str:
        key = " ".join(split_words(name))
        if len(key) < _LEAST_LETTERS:
            return ""
        self._documents.setdefault(key, set()).add(document)
        self._shown.setdefault(key, name.strip())
        return key

    def mentions(self, text: str) -> Iterator[Mention]:
        """Yield the names in a text in its order; each begins with a capital or a figure."""
        if self._pattern is None:
            return
        folded = fold(text)
        for match in self._pattern.finditer(folded.text):
            start, end = folded.original_span(*match.span())
            if text[start : start + 1].islower():
                continue
            key = " ".join(split_words(match.group()))
            documents = frozenset(self._documents[key])
            is_title = key in self._works and key not in self._given
            certain = is_title or self._is_certain(text, start, end, key)
            yield Mention(start, end, self._shown[key], documents, is_title, certain)

    def _is_certain(self, text: str, start: int, end: int, key: str) -> bool:
        """Tell a name from the same one with another given name before it, or as part of a longer name."""
        if re.match(
            r"\s+(?:Street|Lane|Road|Avenue|County|City|Square|Hall|House|Island|Bridge)\b", text[end:]
        ):
            return False
        before = re.search(r"(?<!\w)([A-ZÀ-ÖØ-Ý][\w’-]*\.?)\s+$", text[:start])
        if before is None or key not in self._given:
            return True
        word = before[1].rstrip(".").lower()
        if word in _TITLES_OF_PERSONS or word in self._given[key] or _BEGINS.search(text[: before.start()]):
            return True
        return len(word) == 1 and any(given.startswith(word) for given in self._given[key])


def persons(author: str) -> list[str]:
    """List the persons of an author's field, each as *given names, last name*."""
    author = _REMARK.sub("", author).strip()
    if re.fullmatch(r"[^\s,;]+,\s*[^,;]+", author) and not re.search(r"\s(?:and|und|et|&)\s", author):
        last, _, given = author.partition(",")
        return [f"{given.strip()} {last}"]
    return [person for person in _SEVERAL.split(author) if person]


def texts_named(name: str, known: Sequence[Known]) -> frozenset[str]:
    """Find the texts whose author or title has all the words of a name, initials too, or whose id it is."""
    wanted = split_words(name)
    return frozenset(
        text.id
        for text in known
        if text.id == name
        or (wanted and any(_has_all(wanted, other) for other in (text.author, text.title)))
    )


def _has_all(wanted: Sequence[str], name: str) -> bool:
    words = split_words(name)
    return all(
        word in words
        or (len(word) == 1 and len(wanted) > 1 and any(each.startswith(word) for each in words))
        for word in wanted
    ) and any(len(word) > 1 for word in wanted)
