"""What can be found, and whether a query matches it: the search without an index."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from debatedesk.search.query import Both, DateSpan, Either, Node, Place, Term, Without
from debatedesk.search.words import Words, analyse, joined, split_words

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


def matches(node: Node, entry: Entry) -> bool:
    """Tell whether a query matches an entry, word for word."""
    match node:
        case Term(field=""):
            wanted = needle(node)
            return entry.holds(wanted) or any(wanted in entry.fields[each] for each in TEXT_FIELDS)
        case Term(field=field):
            return needle(node) in entry.fields[field]
        case Both(parts):
            return all(matches(part, entry) for part in parts)
        case Either(parts):
            return any(matches(part, entry) for part in parts)
        case Without(part):
            return not matches(part, entry)
        case Place(types):
            return entry.description.type in types
        case DateSpan(since, until):
            date = entry.description.date
            return bool(date) and date >= since and (not until or date[: len(until)] <= until)


def plain_score(node: Node | None, entry: Entry) -> float:
    """Rank without an index: words that stand often count more, those of a title most."""
    match node:
        case Term():
            wanted = needle(node)
            often = entry.words.text.count(wanted) if not node.field else 0
            named = sum(wanted in entry.fields[each] for each in TEXT_FIELDS)
            return 2.0 * often / (often + 1.2) + 3.0 * named
        case Both(parts) | Either(parts):
            return sum(plain_score(part, entry) for part in parts)
        case _:
            return 0.0
