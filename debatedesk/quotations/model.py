"""What the quotation finder is asked and what it answers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from debatedesk.domain.text.tokens import Words
from debatedesk.quotations.changes import Change, ChangeKind
from debatedesk.quotations.effort import Effort
from debatedesk.quotations.parts import FARTHEST, Part, offset_in

Status = Literal["exact", "altered", "stitched", "not found", "not judged"]
"""*Not judged* is what would have taken too much effort: it may stand somewhere or nowhere."""


class Source(Protocol):
    """The texts to look in."""

    def words(self) -> Iterable[tuple[str, bytes]]:
        """List all texts by their ids, with their words as `Words.text` holds them."""

    def analysed(self, document: str) -> Words:
        """Return the words of a text with their places."""

    def text(self, document: str) -> str:
        """Read a text."""

    def described(self, document: str) -> tuple[str, str]:
        """Tell a text's title and author."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage of a source: reading-text offsets, its words, what differs; `similarity` 1 is all.

    `page` is the number of the page that it begins on, as printed; empty where no pages are known.
    """

    document: str
    title: str
    author: str
    start: int
    end: int
    text: str
    similarity: float
    changes: tuple[Change, ...] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a quotation: its passages, best first; of a stitched one, in its own order.

    `as_marked` says that an altered one differs only in what the quoter marked. `reason` is a sentence,
    `note` one that an exact quotation needs, as that it is exact but for accents.
    """

    status: Status
    matches: tuple[Match, ...] = ()
    as_marked: bool = False
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class WordSpan:
    """Words of the corpus: the text's number, and the bytes from the space before to the one after."""

    text: int
    start: int
    end: int
    similarity: float = 1.0


@dataclass(slots=True)
class Limits:
    """Where a quotation is looked for, in some texts or in all but some, and the work it may take."""

    only: frozenset[str] = field(default_factory=frozenset)
    without: frozenset[str] = field(default_factory=frozenset)
    effort: Effort = field(default_factory=Effort)

    def allow(self, document: str) -> bool:
        """Tell whether a text is looked in."""
        return document not in self.without and (not self.only or document in self.only)


def marked_change(quotation: str, part: Part, source: str, start: int) -> Change:
    """Tell of what the quoter marked before a part; brackets in place of the source's own are none."""
    own_words = part.gap % FARTHEST > 0
    kind: ChangeKind = "replaced" if own_words else "left out"
    return Change(
        kind,
        part.mark,
        source,
        start,
        start + len(source),
        offset_in(quotation, part.mark_start),
        marked=not (own_words and part.gap < FARTHEST and "[" in source),
    )


def shifted(match: Match, quotation: str, part: Part) -> Match:
    """Count where what differs in a part stands in the whole quotation."""
    return replace(
        match, changes=tuple(_shifted(change, quotation, part.start) for change in match.changes)
    )


def _shifted(change: Change, quotation: str, by: int) -> Change:
    return replace(change, at=offset_in(quotation, change.at + by))


def joined(matches: Sequence[Match], text: str, changes: Sequence[Change], similarity: float) -> Match:
    """Make one match of those of the parts, from the first to the last."""
    start, end = matches[0].start, matches[-1].end
    return replace(
        matches[0],
        start=start,
        end=end,
        text=text[start:end],
        similarity=similarity,
        changes=tuple(changes),
    )


def without_overlaps(matches: Sequence[Match]) -> list[Match]:
    """Leave out passages that overlap a better one."""
    kept: list[Match] = []
    for match in matches:
        if not any(
            match.document == other.document and match.start < other.end and other.start < match.end
            for other in kept
        ):
            kept.append(match)
    return kept
