"""A query as a tree: what has to be found, and how its parts belong together."""

import dataclasses
from dataclasses import dataclass

from debatedesk.domain.reading_progress import ReadState

Field = str
"""The name of a field in `fields.QUERY_FIELDS`, or of the symbols; "" is none."""


@dataclass(frozen=True, slots=True)
class Variants:
    """Words that count for another one in texts of a language; in all texts where it is empty."""

    language: str
    words: tuple[str, ...]

    def fits(self, language: str) -> bool:
        """Tell whether the words count in a text; a text of unknown language may be of any."""
        return not self.language or not language or self.language == language


@dataclass(frozen=True, slots=True)
class Term:
    """Words in a row; `prefix` lets the last one be the beginning of a word.

    Without a field, the words stand in the title, the author's or speaker's name, a tag or the text. A term
    that is `stemmed` is a single word that other forms of it count for, a `fuzzy` one a word that so many
    letters may differ of; `variants` holds those other words once the vocabulary is known. `unbroken` are
    the same words with a hyphen of theirs gone, as it goes where a line ends with it.
    """

    words: tuple[str, ...]
    field: Field = ""
    prefix: bool = False
    stemmed: bool = False
    fuzzy: int = 0
    variants: tuple[Variants, ...] = ()
    unbroken: "tuple[Term, ...]" = dataclasses.field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Two terms that stand in a text with at most so many words from the one to the other."""

    first: Term
    second: Term
    distance: int


@dataclass(frozen=True, slots=True)
class DateSpan:
    """Dates (ISO 8601) from `since` to what begins with `until`; empty is open."""

    since: str
    until: str


@dataclass(frozen=True, slots=True)
class TypeFilter:
    """Only documents, notes or nodes."""

    types: frozenset[str]


@dataclass(frozen=True, slots=True)
class Debates:
    """Only what belongs to these debates, by their ids."""

    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReadFilter:
    """Only documents that are read, or not, or begun."""

    states: frozenset[ReadState]


@dataclass(frozen=True, slots=True)
class OneOfDocuments:
    """Only these documents, by their ids."""

    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of the parts."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """What the part does not match."""

    part: "Node"


Filter = DateSpan | TypeFilter | Debates | ReadFilter | OneOfDocuments
"""What narrows without words."""
Node = Term | Near | Filter | And | Or | Not


def terms(node: Node | None) -> list[Term]:
    """List the terms that what is found holds, those that are to be left out aside."""
    return free_terms(node) + [term for near in nears(node) for term in (near.first, near.second)]


def nears(node: Node | None) -> list[Near]:
    """List the pairs of terms that have to stand near to each other."""
    match node:
        case Near():
            return [node]
        case And(parts) | Or(parts):
            return [near for part in parts for near in nears(part)]
        case _:
            return []


def free_terms(node: Node | None) -> list[Term]:
    """List the terms that what is found holds wherever they stand."""
    match node:
        case Term():
            return [node]
        case And(parts) | Or(parts):
            return [term for part in parts for term in free_terms(part)]
        case _:
            return []


def together(node: Node) -> list[Term]:
    """List the terms that are wanted only together with other parts of a query."""
    match node:
        case And(parts):
            deeper = [each for part in parts for each in together(part)]
            return [*(part for part in parts if isinstance(part, Term)), *deeper]
        case Or(parts):
            return [each for part in parts for each in together(part)]
        case _:
            return []
