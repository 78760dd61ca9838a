"""Anchors: a passage named by its words and by its place, and found again when its text has changed.

What finds it is loaded when it is first asked for: as long as no text changes, nothing needs it.
"""

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


def resolve(anchor: TextAnchor, text: str) -> Resolution:
    """Find the passage of an anchor in a text, which may have changed since.

    The words with their surroundings, at their place or elsewhere, are *anchored*, typography apart; where
    it takes a guess, because the words or all that stood around them changed or because they stand several
    times, the passage *needs review*. Without words, or with such as stand nowhere in a similar form, it is
    *orphaned*.
    """
    from debatedesk.domain.anchors.resolve import resolve_in

    return resolve_in(anchor, text)


def transfer(anchor: TextAnchor, old_text: str, new_text: str) -> Resolution:
    """Tell where an anchor of one version stands in another: their differences decide.

    For many anchors of one text use `debatedesk.domain.anchors.migrate.Transfer`, which compares it once.
    """
    from debatedesk.domain.anchors.migrate import AnchorMigration

    return AnchorMigration(old_text, new_text).place(anchor)
