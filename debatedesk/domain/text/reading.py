"""The shape of a reading text: blocks and spans of visible characters."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal, get_args

BlockKind = Literal["heading", "paragraph", "code", "cell", "rule", "image"]
Alignment = Literal["", "left", "center", "right"]
SpanKind = Literal["strong", "emphasis", "strike", "code", "link", "image", "superscript", "subscript"]

ALIGNMENTS: tuple[Alignment, ...] = get_args(Alignment)
IMAGE_CHARACTER = "\N{OBJECT REPLACEMENT CHARACTER}"
"""An image stands as this in the reading text."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a block with a look of its own; offsets are into the reading text.

    `target` is a link's address (`#fn-1` leads to a footnote) or an image's source; `label` says in words
    what an image shows.
    """

    start: int
    end: int
    kind: SpanKind
    target: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One leaf block of a document: reading text from `start` to `end`, blocks joined by one newline.

    `level` is 1-6 for a heading. `quote_depth` and `list_depth` count the containers around it; `marker`
    is the list item's bullet or number (first block of an item only) and is no part of the reading text.
    `table`, `row`, `column` place a cell (`table` counts tables from 1, 0 means none); `header` marks a
    heading cell, `align` says to which side the words of a cell were set, if to any. `name` is an address
    within the document, as of a footnote (`fn-1`).
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    quote_depth: int = 0
    list_depth: int = 0
    marker: str = ""
    table: int = 0
    row: int = 0
    column: int = 0
    header: bool = False
    name: str = ""
    spans: tuple[Span, ...] = ()
    align: Alignment = ""
    quotation: int = field(default=0, compare=False)
    """The number of the block quotation it stands in, from 1; known only while a document is read."""


@dataclass(frozen=True, slots=True)
class ReadingText:
    """The visible characters of a document and the blocks that they stand in."""

    text: str
    blocks: tuple[Block, ...]

    def block_at(self, offset: int) -> int:
        """Give the index of the block that an offset lies in; -1 in an empty text."""
        return bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
