"""Lines of print: words that follow each other on one base line."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from debatedesk.formats.pdf.characters import PlacedWord, Typeface

_APART = 0.9
"""Ems between words from which on they may belong to different columns."""
_OFF_LINE = 0.6
"""Ems off the base line from which on a word stands in another line."""
_RTL = ("R", "AL")
_SAME_ROW = 0.5
_MOST_COMPARED = 3_000
"""Parts of lines that are compared with each other; no honest page has more."""
_LONGEST_FIGURE = 8
"""Characters of a raised or lowered figure."""


@dataclass(slots=True)
class TextLine:
    """Words on one base line, in reading order, and how most of them are set; positions are in points."""

    words: list[PlacedWord]
    page: int
    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    size: float = 0.0
    face: Typeface = field(default_factory=Typeface)
    cells: tuple[int, ...] = ()
    """Indices of the words that start a part of the line far from what stands before it."""

    def __post_init__(self) -> None:
        """Measure the words."""
        self.left = min(word.left for word in self.words)
        self.right = max(word.right for word in self.words)
        first = self.words[0]
        self.size, self.base, self.face = round(first.size, 1), round(first.base, 1), first.face
        if all(
            word.base == first.base and word.size == first.size and word.face is first.face
            for word in self.words
        ):
            return
        looks: Counter[tuple[float, float, str, bool]] = Counter()
        faces: dict[tuple[float, float, str, bool], Typeface] = {}
        for word in self.words:
            look = round(word.size, 1), round(word.base, 1), word.face.name, word.face.bold
            looks[look] += len(word.text)
            faces[look] = word.face
        look = max(looks, key=lambda look: looks[look])
        self.size, self.base, self.face = look[0], look[1], faces[look]

    @property
    def top(self) -> float:
        """Where letters of the line begin."""
        return self.base - 0.75 * self.size

    @property
    def bottom(self) -> float:
        """Where letters of the line end."""
        return self.base + 0.25 * self.size

    @property
    def text(self) -> str:
        """The words as they follow each other."""
        return "".join(" " + word.text if word.spaced else word.text for word in self.words).strip()

    @property
    def is_bold(self) -> bool:
        """Tell whether nearly every word is bold."""
        bold = sum(len(word.text) for word in self.words if word.face.bold)
        return bold > 0.96 * sum(len(word.text) for word in self.words)

    @property
    def ends_broken(self) -> bool:
        """Tell whether its last word goes on in the next line."""
        return self.words[-1].broken


def is_right_to_left(text: str) -> bool:
    """Tell whether most letters of a text are of a script that runs from right to left."""
    if text.isascii():
        return False
    letters = [character for character in text if character.isalpha()]
    turned = sum(1 for character in letters if unicodedata.bidirectional(character) in _RTL)
    return turned * 2 > len(letters)


def segments(words: Iterable[PlacedWord], page: int) -> list[TextLine]:
    """Gather words, in the order of the file, to the stretches of lines that surely belong together."""
    gathered: list[TextLine] = []
    current: list[PlacedWord] = []
    for word in words:
        if current and not _goes_on(current[-1], word):
            gathered.append(TextLine(current, page))
            current = []
        current.append(word)
    if current:
        gathered.append(TextLine(current, page))
    return gathered


def _goes_on(before: PlacedWord, word: PlacedWord) -> bool:
    size = max(before.size, word.size)
    if max(before.size, word.size) > 1.7 * min(before.size, word.size) and _is_initial(before, word):
        return False
    if before.broken or abs(before.base - word.base) > _OFF_LINE * size:
        return False
    if word.starts_line and abs(before.base - word.base) > 0.3 * min(before.size, word.size):
        return False
    return max(word.left - before.right, before.left - word.right) <= _APART * min(before.size, word.size)


def _is_initial(before: PlacedWord, word: PlacedWord) -> bool:
    larger = before if before.size > word.size else word
    return len(larger.text) <= 2 and larger.text.isalpha()


def rows(parts: Sequence[TextLine]) -> list[TextLine]:
    """Join stretches that stand beside each other to whole lines, from the upper to the lower."""
    initials: list[TextLine] = []
    whole, small = list(parts), initials
    if len(parts) <= _MOST_COMPARED:
        parts, initials = _initials_apart(parts)
        whole, small = _small_apart(parts)
    gathered: list[list[TextLine]] = []
    for part in sorted(whole, key=lambda part: (part.base, part.left)):
        row = next((row for row in reversed(gathered[-4:]) if _beside(row, part)), None)
        if row is None:
            gathered.append([part])
        else:
            row.append(part)
    lines = [_joined(row) for row in gathered]
    lines.sort(key=lambda line: line.base)
    for part in small:
        _put_into(lines, part)
    for part in initials:
        _put_before(lines, part)
    return lines


def _initials_apart(parts: Sequence[TextLine]) -> tuple[list[TextLine], list[TextLine]]:
    """Tell letters as high as several lines, at the start of a paragraph, from lines."""
    if len(parts) < 4:
        return list(parts), []
    usual = sorted(part.size for part in parts)[len(parts) // 2]
    initials = [
        part
        for part in parts
        if part.size > 1.7 * usual and len(part.text) <= 2 and len(_beside_initial(parts, part, usual)) > 1
    ]
    taken = {id(part) for part in initials}
    return [part for part in parts if id(part) not in taken], initials


def _beside_initial(parts: Sequence[TextLine], initial: TextLine, usual: float) -> list[TextLine]:
    """Give the lines that begin to the right of a letter as high as they."""
    upper, lower = initial.top - 1.1 * usual, initial.base + 0.3 * usual
    return [
        part
        for part in parts
        if part is not initial
        and -0.2 * usual < part.left - initial.right < 1.5 * usual
        and upper < part.top
        and part.base < lower
    ]


def _put_before(lines: list[TextLine], initial: TextLine) -> None:
    """Put a high letter before the first of the lines beside it, which begin where it does."""
    usual = sorted(line.size for line in lines)[len(lines) // 2]
    beside = _beside_initial(lines, initial, usual)
    if not beside:
        lines.append(initial)
        lines.sort(key=lambda line: line.base)
        return
    first = min(beside, key=lambda line: line.base)
    for word in initial.words:
        word.is_initial = True
    joined = TextLine(initial.words + first.words, first.page)
    joined.cells = tuple(cell + len(initial.words) for cell in first.cells)
    joined.base, joined.size, joined.face = first.base, first.size, first.face
    lines[lines.index(first)] = joined
    for line in beside:
        line.left = initial.left


def _small_apart(parts: Sequence[TextLine]) -> tuple[list[TextLine], list[TextLine]]:
    """Tell raised and lowered figures that came by themselves from lines."""
    if len(parts) < 2:
        return list(parts), []
    usual = sorted(part.size for part in parts)[len(parts) // 2]
    small = [part for part in parts if part.size < 0.8 * usual and len(part.text) <= _LONGEST_FIGURE]
    large = [part for part in parts if part.size > 0.85 * usual]
    within = [part for part in small if any(_is_within(part, other) for other in large)]
    taken = {id(part) for part in within}
    return [part for part in parts if id(part) not in taken], within


def _is_within(part: TextLine, line: TextLine) -> bool:
    """Tell whether a small figure stands in the height of a line and beside its words."""
    if not line.top - 0.2 * line.size <= part.base <= line.bottom + 0.15 * line.size:
        return False
    return line.left - 0.3 * line.size <= part.left <= line.right + 0.4 * line.size


def _put_into(lines: list[TextLine], part: TextLine) -> None:
    """Put a small figure where it stands in its line; it is a line of its own where there is none."""
    near = [line for line in lines if line.size > part.size and _is_within(part, line)]
    if not near:
        lines.append(part)
        lines.sort(key=lambda line: line.base)
        return
    line = min(near, key=lambda line: abs(line.base - 0.2 * line.size - part.base))
    index = next((i for i, word in enumerate(line.words) if word.left > part.left), len(line.words))
    before = line.words[index - 1].right if index else part.left
    part.words[0].spaced = part.left - before > 0.2 * part.size
    shifted = tuple(cell + len(part.words) if cell >= index else cell for cell in line.cells)
    lines[lines.index(line)] = joined = TextLine(
        line.words[:index] + part.words + line.words[index:], line.page
    )
    joined.cells = shifted


def _beside(row: Sequence[TextLine], part: TextLine) -> bool:
    for other in row:
        near = min(part.bottom, other.bottom) - max(part.top, other.top)
        if near < _SAME_ROW * min(part.size, other.size):
            return False
        if min(part.right, other.right) - max(part.left, other.left) > 0.3 * min(part.size, other.size):
            return False
    return True


def _joined(row: list[TextLine]) -> TextLine:
    if len(row) == 1:
        return row[0]
    turned = is_right_to_left("".join(part.text for part in row))
    row.sort(key=lambda part: -part.right if turned else part.left)
    words: list[PlacedWord] = []
    cells: list[int] = []
    for part in row:
        first = part.words[0]
        if words:
            gap = max(first.left - words[-1].right, words[-1].left - first.right)
            if gap > 0.15 * min(first.size, words[-1].size):
                first.spaced = True
            if gap > _APART * min(first.size, words[-1].size):
                cells.append(len(words))
        words += part.words
    line = TextLine(words, row[0].page)
    line.cells = tuple(cells)
    return line


_LEADER = re.compile(r"[.·…‥_]+")


def is_leader(word: PlacedWord) -> bool:
    """Tell whether a word is but dots that lead the eye to a number."""
    return bool(_LEADER.fullmatch(word.text))
