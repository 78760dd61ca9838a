"""From lines to blocks: paragraphs, headings, items of lists, quotations."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from debatedesk.formats.pdf.columns import TextColumn
from debatedesk.formats.pdf.furniture import LaidOutPage
from debatedesk.formats.pdf.lines import TextLine, is_leader, is_right_to_left
from debatedesk.formats.pdf.tables import tables_in

BlockRole = Literal["heading", "paragraph", "item", "quotation", "table"]

_BULLET = re.compile(r"[\uf000-\uf0ff•◦▪▫‣⁃∙·●○■□➢➤✓⁌*]|[–—-]")
_NUMBER = re.compile(r"(\d{1,3})[.)]")
_LARGER = 1.1
_LONGEST_HEADING = 200
_FEWEST_ENTRIES = 3
_INDENT = 0.7
"""Ems by which a line begins further in."""
_TERMINAL = re.compile(r"[.!?:;…。！？][\"'”’»)\]\d]*$")
_NUMBERED_HEADING = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})\.?$")
_CAPTION = re.compile(r"(?:fig(?:ure|\.)|table|abb(?:ildung|\.)|tab(?:elle|\.))\s*\d+", re.IGNORECASE)


@dataclass(slots=True)
class TextBlock:
    """Lines that are one paragraph, heading, item or the like.

    `level` is that of a heading, `marker` what Markdown has before an item; `is_open` tells that the block
    may go on in the next column.
    """

    kind: BlockRole
    lines: list[TextLine]
    level: int = 0
    marker: str = ""
    is_open: bool = False
    is_indented: bool = False
    is_aside: bool = False
    marks: int = 0
    """Words at its start that are its mark and not its text."""
    rows: list[list[list[TextLine]]] = field(default_factory=list)
    """Of a table: for each row and column the lines of the cell."""

    @property
    def text(self) -> str:
        """The words, lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        sizes: Counter[float] = Counter()
        for line in self.lines[:8]:
            sizes[line.size] += len(line.words)
        return sizes.most_common(1)[0][0]

    @property
    def is_caption(self) -> bool:
        """Tell whether it is the caption of a figure or a table."""
        return bool(_CAPTION.match(self.lines[0].text))


@dataclass(frozen=True, slots=True)
class TextMeasures:
    """How the body of a text is set: the size of its letters and the distance of its lines, in points."""

    size: float
    leading: float
    face_bold: bool

    @staticmethod
    def of(pages: Sequence[LaidOutPage]) -> "TextMeasures":
        """Measure the lines of all pages."""
        sizes: Counter[float] = Counter()
        bold = total = 0
        for page in pages:
            for line in page.lines:
                length = sum(len(word.text) for word in line.words)
                sizes[round(line.size * 2) / 2] += length
                total += length
                bold += length if line.face.bold else 0
        size = max(1.0, sizes.most_common(1)[0][0]) if sizes else 10.0
        steps: Counter[float] = Counter()
        for page in pages:
            for column in page.columns:
                for index in range(1, len(column.lines)):
                    line, before = column.lines[index], column.lines[index - 1]
                    step = line.base - before.base
                    if abs(line.size - size) < 0.6 and 0.8 * size < step < 2.6 * size:
                        steps[round(step * 2) / 2] += 1
        leading = steps.most_common(1)[0][0] if steps else 1.2 * size
        return TextMeasures(size, leading, bold * 2 > total)


class BlockMaker:
    """Makes blocks of columns, by the measures of the whole text."""

    def __init__(self, measures: TextMeasures) -> None:
        """Take the measures."""
        self._measures = measures

    def blocks(self, column: TextColumn) -> list[TextBlock]:
        """Part the lines of a column into blocks."""
        blocks = self._blocks(column)
        for block in blocks:
            block.is_aside = column.is_aside
            if column.is_aside and block.kind == "heading":
                block.kind = "paragraph"
        return blocks

    def _blocks(self, column: TextColumn) -> list[TextBlock]:
        if not column.lines:
            return []
        if is_right_to_left(" ".join(line.text for line in column.lines)):
            _mirror(column)
        sides = _Sides(column)
        blocks: list[TextBlock] = []
        done = 0
        for table in tables_in(column.lines):
            blocks += self._text_blocks(column.lines[done : table.start], sides)
            lines = column.lines[table.start : table.end]
            blocks.append(TextBlock("table", lines, rows=table.rows))
            done = table.end
        return blocks + self._text_blocks(column.lines[done:], sides)

    def _text_blocks(self, lines: Sequence[TextLine], sides: "_Sides") -> list[TextBlock]:
        groups: list[list[TextLine]] = []
        starts: list[int] = []
        for index, line in enumerate(lines):
            if groups and not self._breaks(lines, range(starts[-1], index), index, sides):
                groups[-1].append(line)
            else:
                groups.append([line])
                starts.append(index)
        return [self._block(group, sides) for group in groups]

    def _breaks(self, lines: Sequence[TextLine], group: range, index: int, sides: "_Sides") -> bool:
        """Tell whether a line begins another block than the one before it."""
        before, line = lines[index - 1], lines[index]
        if sides.is_entry(before) or sides.is_entry(line):
            return True
        if before.ends_broken and line.base > before.base:
            return False
        size = max(before.size, line.size)
        if abs(before.size - line.size) > 0.08 * size and min(_letters(before), _letters(line)) > 2:
            return True
        step = line.base - before.base
        leading = min(self._measures.leading, sides.leading or self._measures.leading)
        usual = leading * max(1.0, line.size / self._measures.size)
        if step <= 0 or step > max(1.3 * usual, 1.2 * line.size) + 0.5:
            return True
        if (
            before.is_bold != line.is_bold
            and not self._measures.face_bold
            and (before.is_bold or line.is_bold)
        ):
            return before.is_bold or _marker(line) != ""
        if _marker(line) and not (len(group) > 1 and line.left > lines[group[0]].left + 0.3 * size):
            return self._is_item(lines, group, line)
        return self._breaks_by_edge(lines, group, index, sides)

    def _is_item(self, lines: Sequence[TextLine], group: range, line: TextLine) -> bool:
        if _BULLET.fullmatch(line.words[0].text) or _marker(lines[group[0]]):
            return True
        return bool(_TERMINAL.search(lines[group[-1]].text))

    def _breaks_by_edge(self, lines: Sequence[TextLine], group: range, index: int, sides: "_Sides") -> bool:
        before, line = lines[index - 1], lines[index]
        size = line.size
        first = lines[group[0]]
        shift = line.left - before.left
        if size > self._measures.size * _LARGER and _share_middle(before, line):
            return False
        ended = _ended(lines, index, sides)
        if shift > _INDENT * size:
            if len(group) == 1 and (_marker(first) or _hangs(lines, index, sides)):
                return ended and bool(_TERMINAL.search(before.text)) and not _marker(first)
            return True
        if shift < -_INDENT * size and (len(group) > 1 or before.left < sides.left + _INDENT * size):
            return True
        return bool(ended and (_TERMINAL.search(before.text) or not line.text[:1].islower()))

    def _block(self, lines: list[TextLine], sides: "_Sides") -> TextBlock:
        first, last = lines[0], lines[-1]
        if sides.is_entry(first):
            lines[0] = TextLine([word for word in first.words if not is_leader(word)], first.page)
            lines[0].words[-1].spaced = True
            return TextBlock("item", lines, marker="-")
        indented = first.left > sides.left + _INDENT * first.size
        block = TextBlock("paragraph", lines, is_indented=indented)
        if self._is_heading(lines, sides):
            block.kind = "heading"
            return block
        marker = _marker(first)
        if marker and len(first.words) > 1 and (marker == "-" or first.words[1].spaced):
            block.kind, block.marker, block.marks = "item", marker, 1
        elif self._is_quotation(lines, sides):
            block.kind = "quotation"
        full = last.right > sides.right - 2.5 * last.size
        ended = bool(_TERMINAL.search(last.text))
        block.is_open = last.ends_broken or not ended or full
        return block

    def _is_heading(self, lines: Sequence[TextLine], sides: "_Sides") -> bool:
        text = " ".join(line.text for line in lines)
        if len(lines) > 5 or len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)):
            return False
        if _CAPTION.match(text) or (_BULLET.fullmatch(lines[0].words[0].text) and len(lines[0].words) > 1):
            return False
        size = max(line.size for line in lines)
        if size > self._measures.size * _LARGER and _letters(lines[0]) > 1:
            return True
        if size < self._measures.size * 0.93 or self._measures.face_bold:
            return False
        if all(line.is_bold for line in lines) and len(lines) <= 3:
            return not text.endswith((".", ",", ";", ":")) or bool(
                _NUMBERED_HEADING.match(lines[0].words[0].text)
            )
        numbered = bool(_NUMBERED_HEADING.match(lines[0].words[0].text)) and len(lines[0].words) > 1
        words = [word.text for line in lines for word in line.words]
        capitals = text.upper() == text and sum(map(str.isalpha, text)) > 4 and len(words) < 12
        if len(lines) == 1 and capitals and text[-1:] not in ".,;:":
            return numbered or _is_centred(lines[0], sides) or len(words) > 1
        return False

    def _is_quotation(self, lines: Sequence[TextLine], sides: "_Sides") -> bool:
        if len(lines) < 2:
            return False
        inner = min(line.left for line in lines) - sides.left
        size = lines[0].size
        if inner < 0.8 * size or inner > 0.3 * (sides.right - sides.left):
            return False
        narrower = sides.right - max(line.right for line in lines)
        return (
            narrower > 0.7 * size
            or (lines[0].size < 0.96 * self._measures.size and narrower > 0)
            or inner > size
        )


class _Sides:
    """The edges that most lines of a column begin and end at, and how far they are apart."""

    def __init__(self, column: TextColumn) -> None:
        lines = column.lines
        self.count = len(lines)
        lefts = Counter(round(line.left) for line in lines)
        most = max(lefts.values())
        common = [left for left, count in lefts.items() if count >= max(2, 0.25 * most)] or list(lefts)
        self.left = float(min(common))
        self.right = sorted(line.right for line in lines)[int(0.95 * (len(lines) - 1))]
        self.right = max(self.right, column.right - 1.5 * lines[0].size)
        steps = sorted(
            line.base - before.base
            for before, line in pairwise(lines)
            if 0 < line.base - before.base < 3 * line.size
        )
        self._has_entries = sum(map(_is_entry, lines)) >= _FEWEST_ENTRIES
        self.leading = steps[len(steps) // 2] if len(steps) > 4 else 0.0

    def is_entry(self, line: TextLine) -> bool:
        """Tell an entry of a table of contents, among others also one without dots."""
        if _is_entry(line):
            return True
        return self._has_entries and len(line.words) - 1 in line.cells and _is_number(line.words[-1].text)


def _mirror(column: TextColumn) -> None:
    """Turn the sides of lines that run from right to left, so that they begin at their left."""
    for line in column.lines:
        line.left, line.right = -line.right, -line.left
        line.cells = ()
    column.left, column.right = -column.right, -column.left


def _letters(line: TextLine) -> int:
    return sum(1 for word in line.words for character in word.text if character.isalnum())


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\d+|[ivxlc]+", text))


def _is_entry(line: TextLine) -> bool:
    """Tell the line of a table of contents: dots lead to a number at its end."""
    if len(line.words) < 3 or not _is_number(line.words[-1].text):
        return False
    leaders = [word for word in line.words[1:-1] if is_leader(word)]
    return sum(len(word.text) for word in leaders) > 3 and not is_leader(line.words[0])


def _marker(line: TextLine) -> str:
    """Give what Markdown writes before an item for the mark that a line begins with."""
    word = line.words[0].text
    if len(line.words) < 2 or not line.words[1].spaced:
        return ""
    if _BULLET.fullmatch(word):
        return "-"
    number = _NUMBER.fullmatch(word)
    return f"{int(number[1])}." if number else ""


def _share_middle(line: TextLine, other: TextLine) -> bool:
    return abs(line.left + line.right - other.left - other.right) < line.size


def _is_centred(line: TextLine, sides: _Sides) -> bool:
    before, after = line.left - sides.left, sides.right - line.right
    return before > line.size and abs(before - after) < 1.5 * line.size


def _hangs(lines: Sequence[TextLine], index: int, sides: _Sides) -> bool:
    """Tell whether lines after the first of a paragraph are set further in."""
    before, line = lines[index - 1], lines[index]
    if before.right < sides.right - 4 * before.size:
        return False
    if index + 1 < len(lines):
        following = lines[index + 1]
        if abs(following.left - line.left) < 0.3 * line.size:
            return not _TERMINAL.search(before.text)
        return following.left < line.left and not _TERMINAL.search(before.text)
    return not _TERMINAL.search(before.text)


def _ended(lines: Sequence[TextLine], index: int, sides: _Sides) -> bool:
    """Tell whether the first word of a line would have had room in the line before it."""
    before, line = lines[index - 1], lines[index]
    near = lines[max(0, index - 4) : index + 3]
    right = max(other.right for other in near)
    if right < sides.right - 3 * line.size and len(near) < 4:
        right = sides.right
    word = line.words[0]
    return before.right + 0.2 * line.size + (word.right - word.left) < right - 0.5 * line.size
