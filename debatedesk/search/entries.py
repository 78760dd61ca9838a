"""What can be found, and whether a query matches it: the search without an index."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from sys import intern
from typing import NamedTuple

from debatedesk.domain.text.tokens import Words, analyse, find_symbols, joined, split_words
from debatedesk.search.description import Description
from debatedesk.search.fields import BODY, DESCRIBED, EVERYWHERE, OF_ITSELF, SYMBOLS
from debatedesk.search.query_tree import (
    And,
    DateSpan,
    Debates,
    Filter,
    Near,
    Node,
    Not,
    OneOfDocuments,
    Or,
    ReadFilter,
    Term,
    TypeFilter,
)


class Entry:
    """Something that can be found: its description and the words of its text."""

    def __init__(self, description: Description, words: Words) -> None:
        """Hold what is known of one document, note, node or highlight."""
        self.description = description
        self.words = words

    @staticmethod
    def of(description: Description, text: str) -> "Entry":
        """Split a text into its words."""
        return Entry(description, analyse(text))

    def holds(self, wanted: bytes) -> bool:
        """Tell whether words, written as by `needle`, stand in the text."""
        return wanted in self.words.text

    def count(self, wanted: bytes) -> int:
        """Count words, written as by `needle`, in the text."""
        return self.words.text.count(wanted)

    @cached_property
    def shared(self) -> tuple[str, str, str, str]:
        """What entries are counted by: type, kind, debate and author."""
        on = self.description
        kind = on.kind.partition("\n")[0]
        return intern(on.type), intern(kind), intern(on.debate), intern(on.author)

    @property
    def everywhere(self) -> tuple[str, ...]:
        """The fields, beside the text, in which words without a field are looked for."""
        return OF_ITSELF if self.description.is_excerpt else EVERYWHERE

    @cached_property
    def fields(self) -> Mapping[str, bytes]:
        """The words of each field of the description, as `Words.text` holds them, and all symbols."""
        values = {each.name: each.value(self.description) for each in DESCRIBED if each.value}
        fields = {name: joined(split_words(value)) for name, value in values.items()}
        named = [each.form for name in self.everywhere for each in find_symbols(values[name])]
        symbols = self.words.symbols
        fields[SYMBOLS] = (symbols.text if symbols else b" ") + joined(named)[1:]
        return fields

    def field_words(self, field: str) -> bytes:
        """Give the words of a field that the index ranks by, as `Words.text` holds them."""
        return self.words.text if field == BODY else self.fields[field]


def needle(term: Term) -> bytes:
    """Write a term the way it stands among words."""
    return f" {' '.join(term.words)}{'' if term.prefix else ' '}".encode()


def needles(term: Term, language: str) -> list[bytes]:
    """Write a term and the words that count for it in a language; of a fuzzy one only those."""
    variants = dict.fromkeys(word for each in term.variants if each.fits(language) for word in each.words)
    single = (f" {word} ".encode() for word in variants if word not in term.words)
    return [needle(term), *map(needle, term.unbroken), *single]


def matches(node: Node, entry: Entry) -> bool:
    """Tell whether a query matches an entry, word for word."""
    match node:
        case Term(field=""):
            wanted = needles(node, entry.description.language)
            if any(entry.holds(each) for each in wanted):
                return True
            return any(each in entry.fields[field] for field in entry.everywhere for each in wanted)
        case Term(field=field):
            words = entry.fields.get(field, b"")  # what a debate is called is known elsewhere
            return any(each in words for each in needles(node, entry.description.language))
        case Near():
            return any(near_occurrences(node, entry.words.text, entry.description.language))
        case And(parts):
            return all(matches(part, entry) for part in parts)
        case Or(parts):
            return any(matches(part, entry) for part in parts)
        case Not(part):
            return not matches(part, entry)
        case _:
            return describes(node, entry.description)


def describes(node: Filter, on: Description) -> bool:
    """Tell whether what is known of something matches."""
    match node:
        case OneOfDocuments(ids):
            return on.type == "document" and on.key.partition("/")[2] in ids
        case ReadFilter():  # an expansion puts documents in its place
            return False
        case TypeFilter(types):
            return on.type in types
        case Debates(ids):
            return on.debate in ids
        case DateSpan(since, until):
            return bool(on.date) and on.date >= since and (not until or on.date[: len(until)] <= until)


class WordOccurrence(NamedTuple):
    """Words found in a text: the number of the first, its byte, how many they are, the last byte of all."""

    word: int
    byte: int
    length: int
    last: int


def near_occurrences(
    node: Near, text: bytes, language: str
) -> tuple[list[WordOccurrence], list[WordOccurrence]]:
    """List where the first of two terms stands near to the second one, and the second near to the first."""
    wanted = needles(node.first, language), needles(node.second, language)
    if not all(any(each in text for each in words) for words in wanted):
        return [], []
    first, second = (_numbered(text, words) for words in wanted)
    return _near_to(first, second, node.distance), _near_to(second, first, node.distance)


def _near_to(
    occurrences: Sequence[WordOccurrence], others: Sequence[WordOccurrence], most: int
) -> list[WordOccurrence]:
    """Keep the occurrences that have one of the others, not itself, at most so many words away."""
    numbers = [other.word for other in others]
    near = []
    for occurrence in occurrences:
        since = bisect_left(numbers, occurrence.word - most)
        until = bisect_right(numbers, occurrence.word + most)
        if any(number != occurrence.word for number in numbers[since:until]):
            near.append(occurrence)
    return near


def _numbered(text: bytes, wanted: Sequence[bytes]) -> list[WordOccurrence]:
    """List where words stand in a text; of such as begin at the same byte the longest."""
    longest: dict[int, bytes] = {}
    for words in wanted:
        for offset in _offsets_of(text, words):
            if len(words) > len(longest.get(offset, b"")):
                longest[offset] = words
    occurrences, counted, number = [], 0, 0
    for offset, words in sorted(longest.items()):
        number += text.count(b" ", counted, offset)
        counted = offset
        last = offset + len(words) - 1
        occurrences.append(WordOccurrence(number, offset, len(words.split()), last))
    return occurrences


def _offsets_of(text: bytes, wanted: bytes) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def plain_score(node: Node | None, entry: Entry) -> float:
    """Rank without an index: words that stand often count more, those of a title most."""
    match node:
        case Term():
            wanted = needle(node)
            count = (
                entry.field_words(node.field or BODY).count(wanted) if node.field in ("", SYMBOLS) else 0
            )
            named = sum(wanted in entry.fields[each] for each in entry.everywhere)
            return 2.0 * count / (count + 1.2) + 3.0 * named
        case Near(first, second):
            return plain_score(first, entry) + plain_score(second, entry)
        case And(parts) | Or(parts):
            return sum(plain_score(part, entry) for part in parts)
        case _:
            return 0.0
