"""What a check of quotations tells; plain values that travel from the worker to the window."""

from dataclasses import dataclass
from typing import Literal

from debatedesk.quotations.changes import Change
from debatedesk.quotations.model import Match

__all__ = ["Attribution", "Change", "Checked", "Match", "QuotationReport"]

Attribution = Literal["", "agrees", "in another's text", "unclear", "not judged", "unknown"]
"""Whether the words stand in a text of whom is named as their source; empty where nobody is named.

*unclear* leaves open which of two is meant, *not judged* whether the words are of whom they are said to be,
*unknown* says that there is no text of that name.
"""


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation and what became of it.

    `start` and `end` are its offsets in the text that was checked; `where` says in words what it belongs to
    and `node` is that node of a map, as (map, node). `attributed` is who is named as its source. `reason`
    says in a sentence what differs, `note` what an exact quotation still leaves to tell.
    """

    quotation: str
    status: str
    matches: tuple[Match, ...] = ()
    as_marked: bool = False
    reason: str = ""
    attributed: str = ""
    attribution: Attribution = ""
    start: int = 0
    end: int = 0
    where: str = ""
    node: tuple[str, str] | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class QuotationReport:
    """All quotations of one text or map; `document` is its id where it is in the library."""

    title: str
    checked: list[Checked]
    document: str = ""
