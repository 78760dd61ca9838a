"""Where the anchors of a text stand in it now, and how new ones are made."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from debatedesk.domain.anchors.model import AnchorStatus, Resolution, TextAnchor, describe
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.storage.documents import DocumentStore

if TYPE_CHECKING:
    from debatedesk.domain.text.folded import Folded


def anchor_in(documents: DocumentStore, document_id: str, start: int, end: int) -> TextAnchor:
    """Describe a passage of a document; raises DeskError when it is empty or outside the text."""
    try:
        anchor = describe(documents.text(document_id), start, end)
    except ValueError as error:
        raise DeskError(message("That passage is not in the text any more.")) from error
    if not anchor.exact.strip():
        raise DeskError(message("Select some words first."))
    return anchor


class PlacedHighlight(NamedTuple):
    """A highlight and where it stands in the text now, at -1 when it is orphaned.

    A tuple, since a text may have ten thousand, all of them made whenever it is opened.
    """

    start: int
    end: int
    id: str
    colour: str
    status: AnchorStatus


class AnchorResolver:
    """Finds where anchors stand in one text; it is folded once for all of them, if it must be."""

    def __init__(self, text: str, pending_reviews: Mapping[str, Resolution]) -> None:
        """Look in a text; `pending_reviews` tells, by owner, what a new version has left in doubt."""
        self._text = text
        self._pending_reviews = pending_reviews

    def resolve(self, owner: str, anchor: TextAnchor) -> Resolution:
        """Tell where an anchor stands; `owner` is what holds it, as `note:ID`."""
        if (doubt := self._pending_reviews.get(owner)) is not None:
            return doubt
        if self.stands(anchor.exact, anchor.start, anchor.end):
            return Resolution("anchored", anchor.start, anchor.end, 1.0, "")
        from debatedesk.domain.anchors.resolve import resolve

        return resolve(anchor, self._text, lambda: self._folded)

    def stands(self, words: str, start: int, end: int) -> bool:
        """Tell whether words stand at their place."""
        return bool(words) and self._text[start:end] == words

    def doubt(self, owner: str) -> Resolution | None:
        """Tell where an anchor may stand that is in doubt; None where it is sure."""
        return self._pending_reviews.get(owner)

    @cached_property
    def _folded(self) -> "Folded":
        from debatedesk.domain.text.folding import fold

        return fold(self._text)
