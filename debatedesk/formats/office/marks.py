"""Points of a tree, such as the ends of a comment's words, as offsets into the reading text.

The tree and the reading text show the same characters but for white space. So a point is told by how many
characters that are not white stand before it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.html.inline import NOTE_REFERENCE
from debatedesk.formats.html.tree import Element

MARK = "mark-point"
"""The tag of an element that shows nothing and has the name of a point as its `name`."""
_BLOCKS = frozenset({"p", "li", "td", "pre", "blockquote", *(f"h{level}" for level in range(1, 7))})
_SEEN = re.compile(r"\S")


def mark(name: str) -> Element:
    """Make an element that stands at a point."""
    return Element(MARK, {"name": name})


@dataclass(slots=True)
class MarkedCounts:
    """How many characters stand before each point of a tree, and in all; white space is not counted."""

    before: dict[str, int] = field(default_factory=dict)
    opening: set[str] = field(default_factory=set)
    """The points that nothing of their block stands before."""
    seen: int = 0


def counted_marks(root: Element) -> MarkedCounts:
    """Count the characters before each point of a tree."""
    counts = MarkedCounts()
    opens = True
    waiting: list[Element | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Element) and node.tag == MARK:
            counts.before[node.attributes["name"]] = counts.seen
            if opens:
                counts.opening.add(node.attributes["name"])
        elif isinstance(node, str) or node.tag in (NOTE_REFERENCE, "img"):
            characters = seen_characters(node)
            counts.seen += characters
            opens = opens and not characters
        else:
            opens = opens or node.tag in _BLOCKS
            waiting += reversed(node.children)
    return counts


def seen_characters(node: Element | str) -> int:
    """Count the characters of a leaf that are not white space."""
    if isinstance(node, str):
        return len("".join(node.split()))
    return len(node.attributes["label"]) + 2 if node.tag == NOTE_REFERENCE else 1


class CountedText:
    """A reading text in which a character is found by the count of those before it that are not white."""

    def __init__(self, reading: ReadingText) -> None:
        """Count the characters of a reading text."""
        self._offsets = [match.start() for match in _SEEN.finditer(reading.text)]
        self.seen = len(self._offsets)

    def span(self, before_start: int, before_end: int) -> tuple[int, int]:
        """Give the offsets of the characters between two counts; they are equal where there are none."""
        if before_start >= before_end:
            point = self.point(before_start, opens=False)
            return point, point
        return self._offsets[before_start], self._offsets[before_end - 1] + 1

    def point(self, before: int, opens: bool) -> int:
        """Give the offset of a point: that of the next character where it `opens` a block."""
        if opens and before < self.seen:
            return self._offsets[before]
        return self._offsets[before - 1] + 1 if before else 0

    def counts(self, start: int, end: int) -> tuple[int, int]:
        """Give how many characters stand before either offset."""
        return bisect_left(self._offsets, start), bisect_left(self._offsets, end)


def running_counts(nodes: Sequence[Element | str]) -> list[int]:
    """Count the characters before each leaf, and before the end."""
    return list(accumulate(map(seen_characters, nodes), initial=0))
