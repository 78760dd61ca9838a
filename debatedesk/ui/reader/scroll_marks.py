"""Marks on the scroll bar of a page: where in the whole text the matches stand."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from debatedesk.ui.reader.face import Face
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

MOST = 1_500
"""More marks than there are lines of pixels tell nothing more."""
THICK = 3.0


class ScrollMarks(QWidget):
    """Lies over a scroll bar and lets the mouse through."""

    def __init__(self, view: Face, theme: ThemeHost) -> None:
        """Mark on the scroll bar of a view what its page marks as matches."""
        self._bar = view.verticalScrollBar()
        super().__init__(self._bar)
        self._view = view
        self._theme = theme
        self._known: tuple[object, ...] = ()
        self.places: list[float] = []
        self._lines: list[QRectF] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.installEventFilter(self)
        view.seen_changed.connect(self.arrange)
        self._bar.rangeChanged.connect(lambda least, most: self.arrange())
        theme.changed.connect(self.update)
        self.setGeometry(self._bar.rect())

    def arrange(self) -> None:
        """Find the places anew where matches or the page have changed; each is a part of its height."""
        marks = self._view.marks
        matches = marks.matches.all
        # Without matches this would be dear: a text just opened is laid out for it. With many, so would
        # asking for each after every change of the page; three tell whether its proportions changed.
        samples = (matches[0], matches[len(matches) // 2], matches[-1]) if matches else ()
        shares = tuple(round(self._view.share_of(match.start), 3) for match in samples)
        known = (marks.matches, marks.match_index, shares)
        if known == self._known:
            return
        self._known = known
        step = max(1, len(matches) // MOST)
        count = len(matches)
        words = tr("{n:,} matches in the text", "1 match in the text", count)
        self.setAccessibleName(words if count else "")
        self.places = [self._view.share_of(match.start) for match in matches[::step]]
        self._lay_out()

    def _lay_out(self) -> None:
        """Turn places into lines of pixels, each once."""
        room = self.height() - THICK
        heights = dict.fromkeys(round(share * room) for share in self.places)
        self._lines = [QRectF(2, height, self.width() - 4, THICK - 1) for height in heights]
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._bar.rect())
            self._lay_out()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lines:
            return
        theme, marks = self._theme.theme, self._view.marks
        room = self.height() - THICK
        with QPainter(self) as painter:
            colour = QColor(theme.accent)
            colour.setAlphaF(0.55)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRects(self._lines)
            if current := marks.current_match:
                share = self._view.share_of(current.start)
                painter.fillRect(QRectF(0, share * room, self.width(), THICK), QColor(theme.accent))
