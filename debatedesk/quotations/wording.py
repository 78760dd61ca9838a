"""A quotation beside its source, word for word: what is the same, what is left out, and what is added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from debatedesk.quotations.model import Match

PieceKind = Literal["same", "left out", "added"]
_MOST_KEPT = 50
"""So many characters are shown on either side of what differs."""


@dataclass(frozen=True, slots=True)
class WordingPiece:
    """A stretch of a quotation or its source; `marked` is what the quoter shows as a change."""

    kind: PieceKind
    words: str
    marked: bool = False


def wording_of(match: "Match") -> tuple[WordingPiece, ...]:
    """Set a passage beside what is quoted of it, in the order of the passage."""
    return tuple(piece for piece in _pieces(match) if piece.words)


def _pieces(match: "Match") -> Iterator[WordingPiece]:
    at = 0
    for change in sorted(match.changes, key=lambda change: (change.start, change.end)):
        start, end = change.start - match.start, change.end - match.start
        yield WordingPiece("same", match.text[at : max(at, start)])
        yield WordingPiece("left out", match.text[max(at, start) : max(at, end)], change.marked)
        yield WordingPiece("added", change.quoted, change.marked)
        at = max(at, end)
    yield WordingPiece("same", match.text[at:])


def shortened(pieces: Sequence[WordingPiece]) -> tuple[WordingPiece, ...]:
    """Leave out of what is the same all that stands far from a difference."""
    last = len(pieces) - 1
    return tuple(
        WordingPiece(piece.kind, _shortened(piece.words, first=not index, last=index == last), piece.marked)
        if piece.kind == "same" and last
        else piece
        for index, piece in enumerate(pieces)
    )


def _shortened(words: str, *, first: bool, last: bool) -> str:
    words = " ".join(words.split()) if len(words) > _MOST_KEPT else words
    begin = "" if first else words[:_MOST_KEPT].rpartition(" ")[0]
    end = "" if last else words[-_MOST_KEPT:].partition(" ")[2]
    return words if len(words) <= len(begin) + len(end) + _MOST_KEPT else f"{begin} … {end}".strip()
