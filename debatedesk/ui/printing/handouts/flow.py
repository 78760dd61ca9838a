"""What stands on a page from top to bottom: it knows its height, paints itself, and is cut at a page's end.

All is set to a width once and never again: cutting gives parts of what is set. Lengths are pixels of an
ordinary screen. What is thought from the left is painted from the right by whoever sets it there.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.ui.printing.handouts.look import LINE, RULE_PITCH, Lettering

LEAST_LINES = 2
"""Of a paragraph, or of lines to write on, that are cut so many stand on either side."""
LEAST_SPARE = 3
"""Fewer lines for notes are not worth their room at the end of a page."""
Cut = tuple["Flowing | None", "Flowing | None"]


class Flowing(Protocol):
    """Something that flows down a page. `gap` is the room above it, which falls away at the top of a page.

    With `stays` it is not left at the end of a page whose next begins with what follows it.
    """

    @property
    def height(self) -> float:
        """Tell how high it is, without the gap."""

    @property
    def gap(self) -> float:
        """Tell how much room stands above it."""

    @property
    def stays(self) -> bool:
        """Tell whether it stands on the page of what follows it."""

    @property
    def words(self) -> str:
        """Tell what it says, for readers who do not see it."""

    def moved(self, gap: float) -> "Flowing":
        """Give the same with another gap."""

    def cut(self, room: float, *, must: bool = False) -> Cut:
        """Part it into what a room has space for and the rest; where it `must`, the first is never None."""

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it from its top left corner on."""


@dataclass(frozen=True, slots=True)
class SetWords:
    """Lines of a set paragraph, from `first` up to `end`."""

    layout: QTextLayout
    first: int
    end: int
    gap: float = 0.0
    stays: bool = False

    @property
    def height(self) -> float:
        last = self.layout.lineAt(self.end - 1)
        return last.y() + last.height() - self._top

    @property
    def _top(self) -> float:
        return self.layout.lineAt(self.first).y()

    @property
    def words(self) -> str:
        last = self.layout.lineAt(self.end - 1)
        start = self.layout.lineAt(self.first).textStart()
        return self.layout.text()[start : last.textStart() + last.textLength()].strip()

    def moved(self, gap: float) -> "SetWords":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        if self.height <= room:
            return self, None
        fitting = sum(self._bottom(number) - self._top <= room for number in range(self.first, self.end))
        count = self.end - self.first
        if count - fitting < LEAST_LINES:
            fitting = count - LEAST_LINES
        if fitting < LEAST_LINES:
            if not must:
                return None, self
            fitting = max(1, fitting)
            if fitting >= count:
                return self, None
        middle = self.first + fitting
        return replace(self, end=middle), replace(self, first=middle, gap=0.0)

    def _bottom(self, number: int) -> float:
        line = self.layout.lineAt(number)
        return line.y() + line.height()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        at = QPointF(x, y - self._top)
        for number in range(self.first, self.end):
            self.layout.lineAt(number).draw(painter, at)


def set_words(
    runs: Sequence[tuple[str, Lettering]],
    width: float,
    *,
    gap: float = 0.0,
    stays: bool = False,
    from_right: bool | None = None,
    is_centred: bool = False,
) -> SetWords:
    """Set words to a width, each run in its letters; they begin at the side of their script.

    Line breaks in them are kept, and a word that is longer than a line is broken.
    """
    text = "".join(words for words, _ in runs).replace("\n", "\u2028") or " "
    right = reads_from_right(text) if from_right is None else from_right
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(
        Qt.AlignmentFlag.AlignHCenter if is_centred else side | Qt.AlignmentFlag.AlignAbsolute
    )
    first = runs[0][1] if runs else Lettering(14)
    layout = QTextLayout(text, first.font())
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    formats, start = [], 0
    for words, lettering in runs:
        look = QTextCharFormat()
        look.setFont(lettering.font())
        look.setForeground(QColor(lettering.ink))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, _units(words), look
        formats.append(span)
        start += span.length
    layout.setFormats(formats)
    layout.beginLayout()
    y, count = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += max(line.height(), first.size * first.leading)
        count += 1
    layout.endLayout()
    return SetWords(layout, 0, max(count, 1), gap, stays)


def _units(words: str) -> int:
    """Count UTF-16 units, as Qt does."""
    return len(words) + sum(ord(character) > 0xFFFF for character in words)


@dataclass(frozen=True, slots=True)
class RuledLines:
    """Lines to write on. Where they are `spare`, those that a page has no more room for are left out."""

    count: int
    width: float
    gap: float = 0.0
    stays: bool = False
    spare: bool = False

    @property
    def height(self) -> float:
        return self.count * RULE_PITCH

    @property
    def words(self) -> str:
        return ""

    def moved(self, gap: float) -> "RuledLines":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        fitting = min(int(room / RULE_PITCH), self.count)
        if fitting == self.count:
            return self, None
        if self.spare and fitting >= LEAST_SPARE:
            return replace(self, count=fitting), None
        if not self.spare and self.count - fitting < LEAST_LINES:
            fitting = self.count - LEAST_LINES
        if self.spare or fitting < LEAST_LINES:
            return (self, None) if must else (None, self)
        return replace(self, count=fitting), replace(self, count=self.count - fitting, gap=0.0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(LINE), 0.6))
        for number in range(1, self.count + 1):
            down = y + number * RULE_PITCH
            painter.drawLine(QPointF(x, down), QPointF(x + self.width, down))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A small drawing that is never cut, such as a rule or a heading with its number."""

    height: float
    draw: Callable[[QPainter, float, float], None]
    gap: float = 0.0
    stays: bool = False
    words: str = ""

    def moved(self, gap: float) -> "Drawn":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        return (self, None) if must or self.height <= room else (None, self)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        self.draw(painter, x, y)
        painter.restore()


@dataclass(frozen=True, slots=True)
class PaperFlow:
    """Things that follow one another down the page; the `whole` is parted only where no page holds it."""

    parts: tuple[Flowing, ...]
    gap: float = 0.0
    stays: bool = False
    whole: bool = False

    @property
    def height(self) -> float:
        return sum(part.height for part in self.parts) + sum(part.gap for part in self.parts[1:])

    @property
    def words(self) -> str:
        return "\n".join(filter(None, (part.words for part in self.parts)))

    def moved(self, gap: float) -> "PaperFlow":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        if self.whole and not must and self.height > room:
            return None, self
        used = 0.0
        for number, part in enumerate(self.parts):
            gap = part.gap if number else 0.0
            if used + gap + part.height <= room:
                used += gap + part.height
                continue
            head, tail = part.cut(room - used - gap)
            if head is None:
                kept = self._without_stranded(number)
                if kept:
                    return self._parted(self.parts[:kept], self.parts[kept:])
                if not must:
                    return None, self
                head, tail = part.cut(room - used - gap, must=True)
                assert head is not None
            rest = self.parts[number + 1 :]
            return self._parted((*self.parts[:number], head), (tail, *rest) if tail else rest)
        return self, None

    def _without_stranded(self, count: int) -> int:
        """Tell how many of the first parts may stand at the end of a page."""
        while count and self.parts[count - 1].stays:
            count -= 1
        return count

    def _parted(self, head: Sequence[Flowing], tail: Sequence[Flowing]) -> Cut:
        return (
            replace(self, parts=tuple(head)),
            replace(self, parts=tuple(tail), gap=0.0) if tail else None,
        )

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        for number, part in enumerate(self.parts):
            y += part.gap if number else 0.0
            part.paint(painter, x, y)
            y += part.height


@dataclass(frozen=True, slots=True)
class Inset:
    """What is set in from the side where reading begins, with a bar that goes all the way down beside it.

    `mark` is painted beside its beginning, from the top left corner of its `width` on.
    """

    inner: Flowing
    width: float
    inset: float
    bar: float = 0.0
    ink: str = LINE
    from_right: bool = False
    mark: Callable[[QPainter, float, float], None] | None = None
    gap: float = 0.0
    stays: bool = False

    @property
    def height(self) -> float:
        return self.inner.height

    @property
    def words(self) -> str:
        return self.inner.words

    def moved(self, gap: float) -> "Inset":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        head, tail = self.inner.cut(room, must=must)
        if head is None or tail is None:
            return (self, None) if tail is None else (None, self)
        return replace(self, inner=head), replace(self, inner=tail, gap=0.0, mark=None)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        if self.bar:
            left = x + self.width - self.bar if self.from_right else x
            painter.fillRect(QRectF(left, y, self.bar, self.height), QColor(self.ink))
        if self.mark:
            self.mark(painter, x, y)
        self.inner.paint(painter, x if self.from_right else x + self.inset, y)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two columns, each under its head, with a line between; on a new page they go on under their heads.

    The first is painted at the left, or `from_right` at the right. `across` sets what is left of a column,
    from one of its parts on, to the whole width, for a page on which the other has nothing more to say.
    """

    heads: tuple[Flowing, Flowing]
    heads_again: tuple[Flowing, Flowing]
    columns: tuple[PaperFlow | None, PaperFlow | None]
    width: float
    between: float
    from_right: bool = False
    across: Callable[[int, Flowing], Flowing | None] = lambda column, part: None
    gap: float = 0.0
    stays: bool = False

    @property
    def column_width(self) -> float:
        return (self.width - self.between) / 2

    @property
    def height(self) -> float:
        return self._head_height + max(column.height if column else 0.0 for column in self.columns)

    @property
    def _head_height(self) -> float:
        return max(head.height for head in self.heads) + _UNDER_HEAD

    @property
    def words(self) -> str:
        sides = zip(self.heads, self.columns, strict=True)
        return "\n".join(f"{head.words}\n{column.words}" for head, column in sides if column)

    def moved(self, gap: float) -> "SideBySide":
        return replace(self, gap=gap)

    def cut(self, room: float, *, must: bool = False) -> Cut:
        if self.height <= room:
            return self, None
        inner = room - self._head_height
        cuts = [column.cut(inner, must=must) if column else (None, None) for column in self.columns]
        if any(head is None and tail is not None for head, tail in cuts):
            return None, self
        heads = tuple(_as_flow(head) for head, _ in cuts)
        tails = tuple(_as_flow(tail) for _, tail in cuts)
        if not any(tails):
            return self, None
        first = replace(self, columns=(heads[0], heads[1]))
        left = [(column, tail) for column, tail in enumerate(tails) if tail]
        if len(left) == 1 and (wide := self.across(left[0][0], left[0][1].parts[0])):
            return first, wide
        rest = replace(self, columns=(tails[0], tails[1]), heads=self.heads_again, gap=0.0)
        return first, rest

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        step = self.column_width + self.between
        for number, (head, column) in enumerate(zip(self.heads, self.columns, strict=True)):
            left = x + step * (1 - number if self.from_right else number)
            if column:
                head.paint(painter, left, y)
                column.paint(painter, left, y + self._head_height)
        middle = x + self.width / 2
        painter.setPen(QPen(QColor(LINE), 0.6))
        painter.drawLine(QLineF(middle, y, middle, y + self.height))


_UNDER_HEAD = 8.0


def _as_flow(part: Flowing | None) -> PaperFlow | None:
    return part if part is None or isinstance(part, PaperFlow) else PaperFlow((part,))


def on_pages(flow: Flowing, room: float) -> Iterator[Flowing]:
    """Cut what flows into pages of a height, one after the other."""
    rest: Flowing | None = flow
    while rest is not None:
        head, tail = rest.cut(room)
        if head is None:
            head, tail = rest.cut(room, must=True)
            assert head is not None
        yield head
        rest = tail
