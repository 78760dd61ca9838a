"""What of a text a screen reader can go to: headings, links, pictures, and all that is marked in it.

Qt's own description of a text gives its words alone. This stands beside it as a widget that nobody sees,
made when somebody listens.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from debatedesk.domain.text.reading import ReadingText
from debatedesk.ui.accessibility.actions import Action
from debatedesk.ui.accessibility.interfaces import PartedInterface
from debatedesk.ui.accessibility.parts import PRESS, AccessiblePart, Role
from debatedesk.ui.reader.answers import spoken
from debatedesk.ui.reader.page_marks import PageMarks
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import in_one_line, shorten


class TextShown(Protocol):
    """What shows a text with its marks, and goes to a place in it."""

    marks: PageMarks

    @property
    def reading(self) -> ReadingText | None:
        """The text that is shown."""

    @property
    def as_widget(self) -> QWidget:
        """The view itself."""

    def rect_of(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in, in pixels of the viewport."""

    def read_from(self, offset: int) -> None:
        """Scroll to an offset and let the keys go on from there."""

    def follow(self, address: str) -> None:
        """Go where a link leads."""


class TextParts(QWidget):
    """Stands for what can be gone to in a text, beside the text itself."""

    def __init__(self, text: TextShown) -> None:
        """Describe what a view shows, now and later."""
        super().__init__(text.as_widget)
        self._text = text
        self._known: tuple[object, ...] = ()
        self._parts: Sequence[TextStop] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Headings, links and marked passages"))
        self.setGeometry(0, 0, 1, 1)
        self.show()

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the parts to assistive tools."""
        return PartedInterface(self, Role.List)

    def accessible_parts(self) -> Sequence[AccessiblePart]:
        """List what can be gone to, in the order of the text."""
        marks = self._text.marks
        known = (self._text.reading, marks.highlights, marks.passages, marks.notes, marks.matches)
        if known != self._known:
            self._known = known
            self._parts = sorted(self._described(), key=TextStop.offset)
        return self._parts

    def _described(self) -> "Iterator[TextStop]":
        reading = self._text.reading
        if reading is None:
            return
        words = reading.text
        for block in reading.blocks:
            if block.kind == "heading":
                name = words[block.start : block.end]
                yield TextStop(self._text, Role.Heading, block.start, name, level=block.level)
            for span in block.spans:
                if span.kind == "link":
                    name = words[span.start : span.end]
                    yield TextStop(self._text, Role.Link, span.start, name, span.target)
                elif span.kind == "image":
                    name = span.label or tr("A picture")
                    yield TextStop(self._text, Role.Graphic, span.start, name)
        yield from self._marked(words)

    def _marked(self, words: str) -> "Iterator[TextStop]":
        marks, text = self._text.marks, self._text
        for highlight in marks.highlights.all:
            quoted = shorten(words[highlight.start : highlight.end])
            name = tr("Highlighted: {words}", words=quoted)
            yield TextStop(text, Role.StaticText, highlight.start, name, highlight.colour)
        for note in marks.notes.all:
            name = tr("Note: {words}", words=in_one_line(note.words))
            yield TextStop(text, Role.Note, note.start, name, shorten(words[note.start : note.end]))
        for passage in marks.passages.all:
            name = tr("On the map: {words}", words=spoken(passage))
            quoted = shorten(words[passage.start : passage.end])
            yield TextStop(text, Role.StaticText, passage.start, name, quoted)
        for number, match in enumerate(marks.matches.all, 1):
            name = tr("Found: {words}", words=shorten(words[match.start : match.end]))
            position = tr("{number} of {count}", number=number, count=len(marks.matches))
            yield TextStop(text, Role.StaticText, match.start, name, position)


class TextStop(AccessiblePart):
    """A heading, a link, a picture or a mark."""

    def __init__(
        self,
        text: TextShown,
        role: Role,
        start: int,
        name: str,
        description: str = "",
        level: int = 0,
    ) -> None:
        """Describe what begins at an offset of the text."""
        super().__init__((role, start, name))
        self.role = role
        self.start = start
        self.level = level
        self._name, self._description = name, description
        self._text = text

    @property
    def name(self) -> str:
        return self._name

    @property
    def description(self) -> str:
        return self._description

    @property
    def rect(self) -> QRectF:
        view = self._text.as_widget
        rect = self._text.rect_of(self.start)
        if isinstance(view, QAbstractScrollArea):
            rect.translate(view.viewport().mapTo(view, QPoint()))
        return rect

    def offset(self) -> int:
        """Tell where in the text it begins."""
        return self.start

    @property
    def actions(self) -> Mapping[str, Action]:
        if self.role == Role.Link:
            return {PRESS: lambda: self._text.follow(self._description)}
        return {PRESS: lambda: self._text.read_from(self.start)}
