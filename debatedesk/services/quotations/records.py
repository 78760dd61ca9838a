"""What a check of quotations tells; plain values that travel from the worker to the window."""

from dataclasses import dataclass, field
from typing import Literal

Attribution = Literal["", "agrees", "in another's text", "unknown"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A change of words: `added`, `left out` or `replaced`.

    `start` to `end` is its place in the source, `at` where `quoted` begins in the quotation.
    """

    kind: str
    quoted: str
    source: str
    start: int
    end: int
    at: int = 0
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a document that a quotation is, or is like; offsets are into its reading text."""

    document: str
    title: str
    author: str
    start: int
    end: int
    text: str
    similarity: float
    changes: list[Difference] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation and what became of it.

    `start` and `end` are its place in the text that was checked; `where` says in words what it belongs to
    and `node` is that node of a map, as (map, node). `attributed` is who is named as its source.
    """

    quotation: str
    status: str
    matches: list[Passage] = field(default_factory=list)
    as_marked: bool = False
    reason: str = ""
    attributed: str = ""
    attribution: Attribution = ""
    start: int = 0
    end: int = 0
    where: str = ""
    node: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class QuotationReport:
    """All quotations of one text or map; `document` is its id where it is in the library."""

    title: str
    checked: list[Checked]
    document: str = ""
