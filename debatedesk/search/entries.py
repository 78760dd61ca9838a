"""What can be found, and whether a query matches it: the search without an index."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from sys import intern

from debatedesk.domain.text.tokens import Words, analyse, joined, split_words
from debatedesk.search.query_tree import (
    And,
    DateSpan,
    Debates,
    Near,
    Node,
    Not,
    Or,
    Term,
    TypeFilter,
)

TEXT_FIELDS = ("title", "author", "tag")
"""Fields that words without a field are looked for in, beside the text."""


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a document, note or node; `key` is its type and id as `node/MAP/NODE`."""

    key: str
    debate: str = ""
    date: str = ""
    title: str = ""
    author: str = ""
    tag: str = ""
    kind: str = ""
    stance: str = ""
    language: str = ""

    @property
    def type(self) -> str:
        """`document`, `note` or `node`."""
        return self.key.partition("/")[0]


class Entry:
    """Something that can be found: its description and the words of its text."""

    def __init__(self, description: Description, words: Words) -> None:
        """Hold what is known of one document, note or node."""
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

    @cached_property
    def fields(self) -> Mapping[str, bytes]:
        """The words of each field of the description, as `Words.text` holds them."""
        on = self.description
        values = {"title": on.title, "author": on.author, "tag": on.tag}
        values |= {"kind": on.kind, "stance": on.stance}
        return {name: joined(split_words(value)) for name, value in values.items()}


def needle(term: Term) -> bytes:
    """Write a term the way it stands among words."""
    return f" {' '.join(term.words)}{'' if term.prefix else ' '}".encode()


def needles(term: Term, language: str) -> list[bytes]:
    """Write a term and the words that count for it in a language; of a fuzzy one only those."""
    kin = dict.fromkeys(word for each in term.kin if each.fits(language) for word in each.words)
    return [needle(term), *(f" {word} ".encode() for word in kin if word not in term.words)]


def matches(node: Node, entry: Entry) -> bool:
    """Tell whether a query matches an entry, word for word."""
    match node:
        case Term(field=""):
            wanted = needles(node, entry.description.language)
            if any(entry.holds(each) for each in wanted):
                return True
            return any(each in entry.fields[field] for field in TEXT_FIELDS for each in wanted)
        case Term(field="debate"):
            return False
        case Term(field=field):
            return any(each in entry.fields[field] for each in needles(node, entry.description.language))
        case Near():
            return any(near_places(node, entry))
        case And(parts):
            return all(matches(part, entry) for part in parts)
        case Or(parts):
            return any(matches(part, entry) for part in parts)
        case Not(part):
            return not matches(part, entry)
        case TypeFilter() | DateSpan() | Debates():
            return describes(node, entry.description)


def describes(node: TypeFilter | DateSpan | Debates, on: Description) -> bool:
    """Tell whether what is known of something matches."""
    match node:
        case TypeFilter(types):
            return on.type in types
        case Debates(ids):
            return on.debate in ids
        case DateSpan(since, until):
            return bool(on.date) and on.date >= since and (not until or on.date[: len(until)] <= until)


def near_places(node: Near, entry: Entry) -> Iterator[tuple[int, int]]:
    """Yield where both terms stand near to each other: the places of their bytes."""
    text, language = entry.words.text, entry.description.language
    if not all(any(each in text for each in needles(term, language)) for term in (node.first, node.second)):
        return
    first, second = (_numbered(text, needles(each, language)) for each in (node.first, node.second))
    after = 0
    for word, at in first:
        while after < len(second) and second[after][0] < word - node.distance:
            after += 1
        for other, place in second[after:]:
            if other > word + node.distance:
                break
            if other != word:
                yield at, place


def _numbered(text: bytes, wanted: Sequence[bytes]) -> list[tuple[int, int]]:
    """List the places of words in a text: the number of the word, and its byte."""
    places = sorted(at for each in wanted for at in _all_places(text, each))
    found, counted, word = [], 0, 0
    for at in places:
        word += text.count(b" ", counted, at)
        counted = at
        found.append((word, at))
    return found


def _all_places(text: bytes, wanted: bytes) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def plain_score(node: Node | None, entry: Entry) -> float:
    """Rank without an index: words that stand often count more, those of a title most."""
    match node:
        case Term():
            wanted = needle(node)
            often = entry.words.text.count(wanted) if not node.field else 0
            named = sum(wanted in entry.fields[each] for each in TEXT_FIELDS)
            return 2.0 * often / (often + 1.2) + 3.0 * named
        case Near(first, second):
            return plain_score(first, entry) + plain_score(second, entry)
        case And(parts) | Or(parts):
            return sum(plain_score(part, entry) for part in parts)
        case _:
            return 0.0
