"""What a search answers: hits with the words around them, counts, and what to try instead."""

from dataclasses import dataclass, field
from typing import Literal

HitType = Literal["document", "node", "note", "highlight"]
FacetGroup = Literal["kind", "debate", "author"]
Order = Literal["relevance", "newest", "oldest", "place"]
ORDERS: tuple[Order, ...] = ("relevance", "newest", "oldest", "place")


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words around hits: reading-text offsets `start` to `end`; `marks` are spans within `text`."""

    text: str
    start: int
    end: int
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; a node has its map's id in `within`, a highlight its document's.

    `details` say what it is, as its author.
    `occurrences` counts all the places in its text, of which `snippets` show some.
    """

    type: HitType
    id: str
    title: str
    score: float
    details: tuple[str, ...] = ()
    within: str = ""
    snippets: list[Snippet] = field(default_factory=list)
    occurrences: int = 0

    @property
    def subtitle(self) -> str:
        """The details on one line."""
        return " · ".join(self.details)


@dataclass(frozen=True, slots=True)
class Facet:
    """What some of the results share: `query`, put to the one that found them, leaves only those."""

    group: FacetGroup
    label: str
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found; `problem` is a plain sentence where the query could not be understood.

    `total`, `counts`, by type, and `facets` count all that was found; `hits` are the best of it.
    `suggestion` is the query with words that are nowhere put right, or with the field that may be meant by
    what is nearly one, `unknown_field`; `unfinished` says what the query lacks, as after an
    operator. What is `unindexed` was looked through one by one, but for what is still `unread`. The
    library is `empty` where there is nothing to search.
    """

    total: int
    hits: list[Hit]
    problem: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    facets: list[Facet] = field(default_factory=list)
    suggestion: str = ""
    unknown_field: str = ""
    unfinished: str = ""
    unindexed: int = 0
    unread: int = 0
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """A passage that speaks of the same as another one; `words` are those that both share."""

    document_id: str
    title: str
    details: tuple[str, ...]
    snippet: Snippet
    words: tuple[str, ...]
    score: float
