"""What the class sees: a step, large, beside its passage; how far it is, and the timer."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from debatedesk.ui.present.bar import PresentingBar
from debatedesk.ui.present.content import StepContent
from debatedesk.ui.present.controls import PresentingControls
from debatedesk.ui.present.step_view import StepView
from debatedesk.ui.present.window import PresentingWindow
from debatedesk.ui.theme import Theme

SHOWN_MS = 3_000
"""So long after the pointer rests its buttons go."""
_FOOT = 0.024
_LEAST_FOOT = 12


class AudienceWindow(PresentingWindow):
    """Fills the screen that the class looks at."""

    def __init__(self, controls: PresentingControls, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(controls, parent)
        self.view = StepView(self)
        for text in (self.view.words, self.view.passages):
            self._watch(text)
        self.progress = QLabel(self)
        self.progress.setObjectName("quiet")
        self.typed = QLabel(self)
        self.timer = QLabel(self)
        self.timer.setTextFormat(Qt.TextFormat.PlainText)
        self.track = QProgressBar(self)
        self.track.setTextVisible(False)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.progress)
        self.foot.addStretch(1)
        self.foot.addWidget(self.typed)
        self.foot.addStretch(1)
        self.foot.addWidget(self.timer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addLayout(self.foot)
        layout.addWidget(self.track)
        self.bar = PresentingBar(controls, self)
        self.bar.hide()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(SHOWN_MS)
        self._fading.timeout.connect(self.hide_bar)
        self._cover = _Cover(self)
        self._last_pointer = QCursor.pos()

    def show_content(self, content: StepContent, theme: Theme) -> None:
        """Show a step; who cannot see it finds it as the description of the window."""
        self.view.show_content(content, theme)
        self.setAccessibleDescription(content.spoken)

    # Blank.

    @property
    def is_blank(self) -> bool:
        """Tell whether the class sees nothing."""
        return not self._cover.isHidden()

    def blank(self, colour: Qt.GlobalColor) -> None:
        """Show nothing but a colour."""
        self._cover.colour = QColor(colour)
        self._cover.setGeometry(self.rect())
        self._cover.raise_()
        self._cover.show()
        self._cover.update()
        self.hide_bar()

    def show_again(self) -> None:
        """Show the step again."""
        self._cover.hide()

    # The buttons.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        if here != self._last_pointer:
            self._last_pointer = here
            self.show_bar()

    def show_bar(self) -> None:
        """Show the buttons, until the pointer has rested for a while."""
        if not self.is_blank:
            self._place_bar()
            self.bar.show()
            self.bar.raise_()
            self.unsetCursor()
        self._fading.start()

    def hide_bar(self) -> None:
        """Hide the buttons and the pointer, unless that is on them."""
        if self.bar.isVisible() and self.bar.rect().contains(self.bar.mapFromGlobal(QCursor.pos())):
            self._fading.start()
            return
        self._fading.stop()
        self.bar.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _place_bar(self) -> None:
        room = self.width() - 2 * self._foot_height()
        width = min(room, self.bar.width_in_one_row)
        height = self.bar.heightForWidth(width)
        bottom = self.height() - self.track.height() - self.foot.sizeHint().height()
        self.bar.setGeometry((self.width() - width) // 2, bottom - height, width, height)

    def _foot_height(self) -> int:
        return max(_LEAST_FOOT, round(self.height() * _FOOT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pixels = self._foot_height()
        for label in (self.progress, self.typed, self.timer):
            font = QFont(self.font())
            font.setPixelSize(pixels)
            label.setFont(font)
        self.bar.set_pixels(pixels)
        self.foot.setContentsMargins(2 * pixels, pixels // 4, 2 * pixels, pixels // 2)
        self._cover.setGeometry(self.rect())
        if self.bar.isVisible():
            self._place_bar()


class _Cover(QWidget):
    """Lies over all and shows nothing but a colour; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor(Qt.GlobalColor.black)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.colour)
