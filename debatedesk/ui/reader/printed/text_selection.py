"""What is selected of a text on its pages, and how keys and clicks change it."""

import re

from PySide6.QtCore import QPointF

from debatedesk.ui.reader.printed.page_text import PageText

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_LONGEST_WORD = 200


class TextSelection:
    """Two offsets of a reading text: where selecting began, and the caret. Equal, nothing is selected."""

    def __init__(self, text: str, place: PageText) -> None:
        """Select nothing of a text that stands in places."""
        self._text = text
        self._place = place
        self.anchor = self.caret = 0
        self._column: float | None = None

    @property
    def span(self) -> tuple[int, int]:
        """The offsets between which words are selected."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def set(self, anchor: int, caret: int) -> None:
        """Select what lies between two offsets."""
        self.anchor = max(0, min(anchor, len(self._text)))
        self.caret = max(0, min(caret, len(self._text)))
        self._column = None

    def extend_over(self, first: tuple[int, int], caret: int) -> None:
        """Select from a span that was clicked twice to an offset, whole words of it."""
        start, end = self.word(caret)
        if caret >= first[1]:
            self.set(first[0], max(end, first[1]))
        elif caret < first[0]:
            self.set(first[1], min(start, first[0]))
        else:
            self.set(*first)

    def word(self, offset: int) -> tuple[int, int]:
        """Give the word at an offset, or the character where there is none."""
        base = max(0, offset - _LONGEST_WORD)
        for word in _WORD.finditer(self._text, base, min(len(self._text), offset + _LONGEST_WORD)):
            if word.start() <= offset < word.end():
                return word.span()
        return offset, min(offset + 1, len(self._text))

    def line(self, offset: int) -> tuple[int, int]:
        """Give the printed line at an offset; nothing of it where that is not known."""
        known = self._place.line_of(offset)
        return (known[1].start, known[1].end) if known else (offset, offset)

    def by_character(self, step: int, *, selecting: bool) -> None:
        """Move the caret by a character."""
        if not selecting and self.anchor != self.caret:
            self._move(self.span[step > 0], selecting=False)
        else:
            self._move(self.caret + step, selecting=selecting)

    def by_word(self, step: int, *, selecting: bool) -> None:
        """Move the caret to the beginning of the next word, or of the word before."""
        if step > 0:
            end = self.word(self.caret)[1] if self.caret < len(self._text) else self.caret
            word = _WORD.search(self._text, end)
            target = word.start() if word else len(self._text)
        else:
            base = max(0, self.caret - 2 * _LONGEST_WORD)
            before = [word.start() for word in _WORD.finditer(self._text, base, self.caret)]
            target = before[-1] if before else base
        self._move(target, selecting=selecting)

    def by_line(self, step: int, *, selecting: bool) -> None:
        """Move the caret to the line below or above it, straight up or down as far as that goes."""
        known = self._place.line_of(self.caret)
        if known is None:
            return
        page, line = known
        part = line.part(self.caret, self.caret + 1)
        column = self._column
        if column is None:
            column = part.left if part else line.rect.right
        lines = self._place.lines(page)
        index = lines.index(line) + step
        if 0 <= index < len(lines):
            target = lines[index]
            self._move(
                target.boundary(column if target.is_upright else target.edges[0]), selecting=selecting
            )
        else:
            start, end = self._place.span(page)
            self._move(end if step > 0 else start - 1, selecting=selecting)
        self._column = column

    def to_line_end(self, step: int, *, selecting: bool) -> None:
        """Move the caret to the beginning or to the end of its line."""
        start, end = self.line(self.caret)
        self._move(end if step > 0 else start, selecting=selecting)

    def to_end(self, step: int, *, selecting: bool) -> None:
        """Move the caret to the beginning or to the end of the text."""
        self._move(len(self._text) if step > 0 else 0, selecting=selecting)

    def caret_line(self) -> tuple[QPointF, QPointF] | None:
        """Tell between which points of the column the caret is drawn; None where that is not known."""
        known = self._place.line_of(self.caret)
        if known is None:
            return None
        page, line = known
        last = max(line.start, min(self.caret, line.end) - (self.caret >= line.end))
        part = line.part(last, last + 1)
        if part is None:
            return None
        rect = self._place.column.placed(page, part)
        after = self.caret > last
        if line.is_upright:
            x = rect.right() if after else rect.left()
            return QPointF(x, rect.top()), QPointF(x, rect.bottom())
        y = rect.bottom() if after else rect.top()
        return QPointF(rect.left(), y), QPointF(rect.right(), y)

    def _move(self, offset: int, *, selecting: bool) -> None:
        self.set(self.anchor if selecting else offset, offset)
