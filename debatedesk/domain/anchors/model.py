"""Anchors: a passage of a text named by its words, what stands around them, and its offsets."""

from dataclasses import dataclass
from typing import Literal

CONTEXT_CHARACTERS = 32

AnchorStatus = Literal["anchored", "needs_review", "orphaned"]


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A passage of a reading text: W3C TextQuoteSelector and TextPositionSelector in one.

    `start` and `end` are offsets in code points; `prefix` and `suffix` are up to 32 characters of context.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where an anchor stands in a text now; `start` and `end` are -1 when it is orphaned.

    `score` is 1 for the very words, less by the share of characters that differ, 0 for an orphan.
    """

    status: AnchorStatus
    start: int
    end: int
    score: float
    reason: str


def describe(text: str, start: int, end: int) -> TextAnchor:
    """Make the anchor of `text[start:end]`.

    Raises ValueError when the span does not lie within the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"span {start}..{end} lies outside a text of {len(text)} characters")
    return TextAnchor(
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT_CHARACTERS) : start],
        suffix=text[end : end + CONTEXT_CHARACTERS],
        start=start,
        end=end,
    )
