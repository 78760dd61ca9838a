"""What the reader asks of a face of a text: the text set for reading, or the pages that it was printed on.

All that is done with words, marks and places is written once, against this; a face only knows where they
stand. What both faces do alike with offsets alone is in the functions below.
"""

from typing import Literal, Protocol

from PySide6.QtCore import QMimeData, QPoint, QRectF, SignalInstance
from PySide6.QtWidgets import QScrollBar, QWidget

from debatedesk.domain.reference import Reference
from debatedesk.domain.text.reading import ReadingText
from debatedesk.services.anchor_resolver import PlacedHighlight
from debatedesk.ui.reader.page_marks import PageMarks, Stretch
from debatedesk.ui.reader.scroll_position import ScrollPosition
from debatedesk.ui.widgets.passage_drag import put_passage

FaceName = Literal["text", "page"]


class Face(Protocol):
    """A scrolled widget that shows one text and its marks; a viewport between two margins.

    Offsets are of the reading text, rectangles and points are in pixels of the viewport. `seen_changed`
    follows whatever changes what is seen where. `clicked` carries the offset and the point of a click that
    selected nothing, `note_marker_clicked` the name of the footnote whose number was clicked,
    `link_followed` an address; `selection_made` comes when words have been selected with the mouse or with
    Shift, `selection_changed` with every change of what is selected.
    """

    marks: PageMarks
    document_id: str
    was_painted: bool
    left_margin: int
    right_margin: int

    @property
    def seen_changed(self) -> SignalInstance: ...

    @property
    def clicked(self) -> SignalInstance: ...

    @property
    def link_followed(self) -> SignalInstance: ...

    @property
    def note_marker_clicked(self) -> SignalInstance: ...

    @property
    def pressed(self) -> SignalInstance: ...

    @property
    def escaped(self) -> SignalInstance: ...

    @property
    def selection_made(self) -> SignalInstance: ...

    @property
    def selection_changed(self) -> SignalInstance: ...

    @property
    def customContextMenuRequested(self) -> SignalInstance: ...

    @property
    def reading(self) -> ReadingText | None:
        """The text that is shown."""

    @property
    def as_widget(self) -> QWidget:
        """The face itself, for what is laid upon it."""

    @property
    def is_moving(self) -> bool:
        """Tell whether it is being scrolled by the program, not by the reader."""

    @property
    def has_caret(self) -> bool:
        """Tell whether arrows move a text cursor rather than scroll."""

    def set_caret(self, shown: bool) -> None:
        """Show a text cursor that the keyboard moves."""

    def set_marks(self, marks: PageMarks) -> None:
        """Paint other marks from now on."""

    def refresh_marks(self) -> None:
        """Paint anew after marks have changed."""

    def visible_offsets(self) -> tuple[int, int]:
        """Give the offsets between which everything stands that is seen now."""

    def offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Give the offsets between which everything stands that is seen between two heights."""

    def visible_spans(self) -> list[tuple[int, int]]:
        """List the spans whose words are seen now: several where the text stands in other orders."""

    def is_seen(self, start: int, end: int) -> bool:
        """Tell whether some words of a span are seen."""

    def rect_of(self, offset: int) -> QRectF:
        """Give the rectangle of the line that an offset stands in."""

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """Give the rectangles of the words of a span."""

    def share_of(self, offset: int) -> float:
        """Tell how far down the whole the line of an offset stands, from 0 to 1."""

    def offset_at(self, point: QPoint) -> int | None:
        """Give the offset of the character under a point."""

    def anchorAt(self, point: QPoint) -> str:
        """Give the address of the link under a point, or nothing."""

    def go_to(self, position: ScrollPosition) -> None:
        """Scroll to a place, now or when the face is shown."""

    def scroll_position(self) -> ScrollPosition:
        """Give the place that is scrolled to."""

    def position_before(self, offset: int) -> ScrollPosition:
        """Give the place that shows the line of an offset in the upper part of the view."""

    def selected_span(self) -> Stretch | None:
        """Give what is selected, without white space around it; None where that is nothing."""

    def select(self, start: int, end: int) -> None:
        """Select a span, without scrolling to it."""

    def clear_selection(self) -> None:
        """Select nothing."""

    def selectAll(self) -> None:
        """Select the whole text."""

    def copy(self) -> None:
        """Copy what is selected."""

    def viewport(self) -> QWidget: ...

    def verticalScrollBar(self) -> QScrollBar: ...

    def setFocus(self) -> None: ...


def trimmed(reading: ReadingText, start: int, end: int) -> Stretch | None:
    """Give a span without the white space around it; None where nothing is left."""
    words = reading.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Stretch(start, end) if start < end else None


def data_of(reading: ReadingText, document_id: str, span: Stretch) -> QMimeData:
    """Give words as they are copied and dragged: plain, rich, and as a passage of the library."""
    from debatedesk.formats.html.writing import html_of
    from debatedesk.ui.reader.copying import plain_text

    data = QMimeData()
    data.setText(plain_text(reading, span.start, span.end))
    data.setHtml(html_of(reading, span.start, span.end))
    put_passage(data, Reference.passage(document_id, span.start, span.end))
    return data


def highlight_at(marks: PageMarks, offset: int) -> PlacedHighlight | None:
    """Find the shortest highlight over a character."""
    return next(iter(marks.highlights.at(offset)), None)


def note_named_at(reading: ReadingText | None, offset: int | None) -> str:
    """Give the name of the footnote that an offset lies in, or nothing."""
    if reading is None or offset is None:
        return ""
    index = reading.block_at(offset)
    return reading.blocks[index].name if index >= 0 else ""
