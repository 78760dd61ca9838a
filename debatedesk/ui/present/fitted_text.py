"""Words as large as they can be: they shrink to what there is room for, and can be scrolled below that."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

ToBeRead = tuple[int, int]
"""From which position of a document to which words are to be read now."""
Composer = Callable[[QTextDocument, float], ToBeRead]
"""Writes words into an empty document at a size in pixels."""

_LARGEST, _LEAST = 0.052, 0.03
"""Shares of the height of a screen; at the least, words can still be read from the back of a room."""
_LEAST_PIXELS = 13.0
_STEPS = 7
"""So often is the range of sizes halved."""
_KEPT = 0.12
"""The share of a page that stays in view when it is scrolled on."""


class FittedText(QTextBrowser):
    """Shows what a composer writes at the largest size at which all of it is seen."""

    def __init__(self, parent: QWidget, *, scale: float = 1.0) -> None:
        """Show nothing yet; all sizes are multiplied by `scale`."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.document().setDocumentMargin(0)
        self._scale = scale
        self._composer: Composer | None = None
        self._to_be_read: ToBeRead = (0, 0)
        self.size_in_pixels = 0.0
        """The size that was found."""

    def compose(self, composer: Composer) -> None:
        """Show other words, from their beginning."""
        self._composer = composer
        self._fit()

    def _fit(self) -> None:
        composer = self._composer
        if composer is None:
            return
        screen_height = self.window().height()
        least = max(_LEAST_PIXELS, screen_height * _LEAST) * self._scale
        largest = max(least, screen_height * _LARGEST * self._scale)
        fitting = largest if self._fits(composer, largest) else None
        if fitting is None and self._fits(composer, least):
            fitting = self._largest_between(composer, least, largest)
        # A bar that came while words are laid out would take room, and stay for that.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if fitting is None else policy.ScrollBarAlwaysOff
        )
        self.size_in_pixels = least if fitting is None else fitting
        self.clear()
        self._to_be_read = composer(self.document(), self.size_in_pixels)
        self._bring_into_view()

    def _largest_between(self, composer: Composer, fitting: float, too_large: float) -> float:
        for _ in range(_STEPS):
            middle = (fitting + too_large) / 2
            if self._fits(composer, middle):
                fitting = middle
            else:
                too_large = middle
        return fitting

    def _fits(self, composer: Composer, size: float) -> bool:
        measured = QTextDocument()
        measured.setDocumentMargin(0)
        measured.setDefaultFont(self.document().defaultFont())
        measured.setDefaultTextOption(self.document().defaultTextOption())
        composer(measured, size)
        measured.setTextWidth(self._width())
        return measured.size().height() <= self.contentsRect().height()

    def _width(self) -> int:
        margins = self.viewportMargins()
        return max(1, self.contentsRect().width() - margins.left() - margins.right())

    def _bring_into_view(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(0)
        if not self.is_scrollable:
            return
        top = self._rect_at(self._to_be_read[0]).top()
        if top > self.viewport().height() // 2:
            bar.setValue(bar.value() + top - round(self.viewport().height() * _KEPT * 2))

    def _rect_at(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    @property
    def is_scrollable(self) -> bool:
        """Tell whether not all of it is seen at once."""
        return self.verticalScrollBar().maximum() > 0

    @property
    def has_more_below(self) -> bool:
        """Tell whether words that are to be read now are below those that are seen."""
        bar = self.verticalScrollBar()
        end = self._rect_at(self._to_be_read[1]).bottom()
        return bar.value() < bar.maximum() and end > self.viewport().height()

    def scroll_page(self, direction: int) -> bool:
        """Scroll a page on, or with -1 back; False where nothing more is there."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * round(self.viewport().height() * (1 - _KEPT)))
        return bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._fit_once()

    def _fit_once(self) -> None:
        """Fit anew, but not for the room that a scroll bar takes of what was just fitted."""
        room = (self.width(), self.height(), self.window().height())
        if room != getattr(self, "_room", None):
            self._room = room
            self._fit()
