"""Setting a page: from the blocks of a reading text to a document of Qt, with the map of its positions.

The document is built with a cursor, not from HTML: nothing is collapsed or normalised on the way, so that
every character of the reading text has its place, and it takes a tenth of the time.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.domain.text.reading import IMAGE_CHARACTER, Alignment, Block, ReadingText, Span, SpanKind
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.positions import PositionMap
from debatedesk.ui.reader.typesetting import FIRST_FOOTNOTE, Follows, Formats, TextLook

LONGEST_PARAGRAPH = 20_000
"""A longer block stands in several paragraphs, since Qt lays out a paragraph only as a whole."""
PADDING = 14
"""So many pixels at both sides of the column are painted on, but not written on."""
_FIGURE = r"[-+−±~<>≤≥$€£]?\s?\d[\d.,’' \u00a0\u202f]*\s?(%|‰|[a-zA-Z€$£°]{1,3})?|[-–—]"
_BREAKS = re.compile("[\n\r\x00\u2029\ufdd0\ufdd1]")
_SHOWN = {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028"}
_ALIGNMENTS: dict[Alignment, Qt.AlignmentFlag] = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_LOOKS: frozenset[SpanKind] = frozenset(
    {"strong", "emphasis", "strike", "code", "superscript", "subscript"}
)


@dataclass(frozen=True, slots=True)
class Page:
    """A document of Qt that shows a reading text.

    `masthead_end` is the position of the first paragraph after the heading of the page, `toned` which
    positions of that heading are painted as `quiet` or in the colour of the `stance`, as that is kept.
    """

    document: QTextDocument
    reading: ReadingText
    positions: PositionMap
    formats: Formats
    masthead_end: int
    toned: list[tuple[int, int, str]]
    stance: str = ""

    @property
    def has_images(self) -> bool:
        """Tell whether images stand in the text."""
        return IMAGE_CHARACTER in self.reading.text

    @property
    def left(self) -> int:
        """Where the column begins, in pixels from the left of the page."""
        return PADDING

    @property
    def right(self) -> float:
        """Where the column ends."""
        return self.document.textWidth() - PADDING


def set_page(reading: ReadingText, formats: Formats, masthead: Masthead) -> Page:
    """Build the page of a reading text below its masthead."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(formats.font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(PADDING)
    frame.setRightMargin(PADDING)
    frame.setTopMargin(round(1.6 * formats.font_height))
    frame.setBottomMargin(round(5 * formats.font_height))
    document.rootFrame().setFrameFormat(frame)
    has_title = bool(reading.blocks) and reading.blocks[0].kind == "heading" and not masthead.title
    toned = masthead.write(cursor, formats, with_line=not has_title)
    setter = _PageSetter(cursor, reading, formats)
    if has_title:
        setter.write(1)
        toned += masthead.write_line(cursor, formats)
    setter.write()
    cursor.endEditBlock()
    positions = PositionMap(reading.text, setter.segments)
    return Page(document, reading, positions, formats, setter.first, toned, masthead.kept_stance)


class _PageSetter:
    """Writes blocks at a cursor and notes where their segments stand."""

    def __init__(self, cursor: QTextCursor, reading: ReadingText, formats: Formats) -> None:
        self._cursor = cursor
        self._text = reading.text
        self._blocks = reading.blocks
        self._formats = formats
        self._is_fresh = cursor.position() == 0
        self.segments: list[tuple[int, int, int]] = []
        self._in_footnotes = False
        self._next = 0

    @property
    def first(self) -> int:
        """The position at which the text begins."""
        return self.segments[0][2]

    def write(self, end: int | None = None) -> None:
        """Write on to the block at index `end`, or to the last one."""
        end = len(self._blocks) if end is None else end
        while self._next < end:
            if self._blocks[self._next].kind == "cell":
                self._next = self._write_table(self._next)
            else:
                self._write_block(self._next)
                self._next += 1
        if not self.segments:
            self._begin(Block("paragraph", 0, 0), is_first=True)
            self.segments.append((0, 0, self._cursor.position()))

    def _begin(self, block: Block, follows: Follows = "other", *, is_first: bool = False) -> None:
        """Start a paragraph; the one after a table is there already."""
        block_format = self._formats.block(
            block,
            follows,
            first=is_first,
            small=self._in_footnotes,
            from_right=reads_from_right(self._text[block.start : block.end]),
        )
        look = self._formats.look(self._plain_look(block))
        if self._is_fresh and (block.kind != "rule" or is_first):
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(look)
        else:
            # Qt gives no height to an empty paragraph after a table.
            self._cursor.insertBlock(block_format, look)
        self._is_fresh = False

    def _plain_look(self, block: Block) -> TextLook:
        return TextLook("header" if block.header else block.kind, block.level, small=self._in_footnotes)

    def _write_block(self, index: int) -> None:
        block = self._blocks[index]
        self._in_footnotes = self._in_footnotes or block.name == FIRST_FOOTNOTE
        in_list = block.list_depth and index + 1 < len(self._blocks) and self._blocks[index + 1].list_depth
        for start, end in _pieces(self._text, block):
            follows: Follows = "rest" if end < block.end else "item" if in_list else "other"
            self._begin(block, follows, is_first=index == 0 and start == block.start)
            self._write_segment(block, start, end)

    def _write_segment(self, block: Block, start: int, end: int) -> None:
        self.segments.append((start, end, self._cursor.position()))
        plain = self._plain_look(block)
        if not block.spans:
            self._cursor.insertText(_shown(self._text[start:end]), self._formats.look(plain))
            return
        for first, last, spans in _stretches(block.spans, start, end):
            self._cursor.insertText(_shown(self._text[first:last]), self._look(plain, spans))

    def _look(self, plain: TextLook, spans: list[Span]) -> QTextCharFormat:
        target = next((each.target for each in reversed(spans) if each.kind != "image" and each.target), "")
        image = next((each for each in spans if each.kind == "image"), None)
        if image:
            return self._formats.image(image.target, image.label, target)
        kinds = frozenset(each.kind for each in spans) & _LOOKS
        return self._formats.look(replace(plain, spans=kinds, target=target))

    def _write_table(self, index: int) -> int:
        """Write the table whose cells begin at an index; return the index after its last cell."""
        first = self._blocks[index]
        end = index
        while end < len(self._blocks) and self._blocks[end].table == first.table:
            end += 1
        cells = self._blocks[index:end]
        rows = 1 + max(each.row for each in cells)
        columns = 1 + max(each.column for each in cells)
        if not self._is_fresh:
            self._begin(Block("paragraph", 0, 0))
        table = self._cursor.insertTable(rows, columns, self._formats.table(first))
        figures = self._columns_of_figures(cells)
        for cell in cells:
            self._write_cell(table, cell, is_figure=cell.column in figures)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_fresh = True
        return end

    def _columns_of_figures(self, cells: Sequence[Block]) -> set[int]:
        """Tell which columns of a table hold nothing but figures below their heads."""
        words: dict[int, list[str]] = {}
        for cell in cells:
            if not cell.header:
                words.setdefault(cell.column, []).append(self._text[cell.start : cell.end].strip())
        return {
            column
            for column, those in words.items()
            if any(those) and all(re.fullmatch(_FIGURE, each) for each in those if each)
        }

    def _write_cell(self, table: QTextTable, cell: Block, *, is_figure: bool) -> None:
        self._cursor = table.cellAt(cell.row, cell.column).firstCursorPosition()
        look = QTextBlockFormat(self._formats.block(cell, small=self._in_footnotes))
        if cell.align or is_figure:
            look.setAlignment(_ALIGNMENTS[cell.align or "right"])
        self._cursor.setBlockFormat(look)
        self._cursor.setBlockCharFormat(self._formats.look(self._plain_look(cell)))
        self._write_segment(cell, cell.start, cell.end)


def _shown(text: str) -> str:
    """Put in place of each character that Qt takes for the end of a paragraph one that it shows."""
    if _BREAKS.search(text) is None:
        return text
    return _BREAKS.sub(lambda found: _SHOWN.get(found[0], "\ufffd"), text)


def _pieces(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Cut a long block after a line, a sentence or a word; a line break at a cut becomes the cut."""
    start = block.start
    while block.end - start > LONGEST_PARAGRAPH:
        limit = start + LONGEST_PARAGRAPH
        middle = start + LONGEST_PARAGRAPH // 2
        newline = text.rfind("\n", middle, limit)
        if newline >= 0:
            yield start, newline
            start = newline + 1
            continue
        cuts = (text.rfind(mark, middle, limit) + len(mark) for mark in (". ", " "))
        end = next((cut for cut in cuts if cut > middle), limit)
        yield start, end
        start = end
    yield start, block.end


def _stretches(spans: tuple[Span, ...], start: int, end: int) -> Iterator[tuple[int, int, list[Span]]]:
    """Cut a segment where spans begin and end; give each stretch with the spans that cover it."""
    inside = [each for each in spans if each.start < end and each.end > start]
    cuts = {start, end}
    for each in inside:
        cuts.update((max(each.start, start), min(each.end, end)))
    places = sorted(cuts)
    waiting = sorted(inside, key=lambda each: (each.start, -each.end))
    active: list[Span] = []
    next_up = 0
    for first, last in pairwise(places):
        while next_up < len(waiting) and waiting[next_up].start <= first:
            active.append(waiting[next_up])
            next_up += 1
        active = [each for each in active if each.end > first]
        yield first, last, active
