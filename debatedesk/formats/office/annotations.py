"""Comments of word processors as notes on the words that they are on."""

from collections.abc import Sequence

from debatedesk.domain.message import message
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.html.tree import Element
from debatedesk.formats.markdown.escaping import escape_words
from debatedesk.formats.office.marks import CountedText, counted_marks

NOTHING = "\N{ZERO WIDTH SPACE}"
"""Stands for the words of a footnote without any."""
_WHOLE = (-1, -1)


class PlacedText:
    """Finds the words between the points of a tree in the reading text that was made of it."""

    def __init__(self, tree: Element, reading: ReadingText) -> None:
        """Count the characters of both; where they differ no point is known."""
        self._reading = reading
        self._counted = CountedText(reading)
        marked = counted_marks(tree)
        self._points, self._opening = marked.before, marked.opening
        self.remarks: list[str] = []
        if marked.seen != self._counted.seen:
            self._points = {}
            self.remarks.append(
                message("The words that its comments are on were not found; they are on the whole text.")
            )

    def span(self, start: str, end: str) -> tuple[int, int]:
        """Give the offsets of the words between two points, -1 for both where a point is not known."""
        if start not in self._points or end not in self._points:
            return _WHOLE
        return self._counted.span(self._points[start], self._points[end])

    def commented(self, comment_id: str) -> tuple[int, int]:
        """Give the offsets of the words that a comment is on.

        A comment at a point is on the block that it stands in, and one that is nowhere on the whole text.
        """
        start, end = self.span(f"comment-start-{comment_id}", f"comment-end-{comment_id}")
        if start < end:
            return start, end
        point = self._point(f"comment-reference-{comment_id}")
        return self._around(point if point >= 0 else self._point(f"comment-start-{comment_id}"))

    def _point(self, name: str) -> int:
        if name not in self._points:
            return -1
        return self._counted.point(self._points[name], name in self._opening)

    def _around(self, point: int) -> tuple[int, int]:
        if point < 0:
            return _WHOLE
        blocks = self._reading.blocks
        return next(
            (
                (block.start, block.end)
                for block in blocks
                if block.end >= point and block.end > block.start
            ),
            _WHOLE,
        )


def threaded(markdown: str, replies: Sequence[tuple[str, str, str]]) -> str:
    """Join a comment and its replies (author, time, Markdown) into one note."""
    parts = [markdown]
    for author, created, reply in replies:
        said = ", ".join(part for part in (escape_words(author), created[:10]) if part)
        parts.append(f"**{said or 'Reply'}:** {reply}" if reply else "")
    return "\n\n".join(part for part in parts if part)
