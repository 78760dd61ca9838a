"""What who presents sees on a screen of their own: this step and its answers, the next one, the time."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from debatedesk.ui.present.bar import PresentingBar
from debatedesk.ui.present.content import StepContent
from debatedesk.ui.present.controls import PresentingControls
from debatedesk.ui.present.fitted_text import FittedText
from debatedesk.ui.present.step_text import write_step, write_words
from debatedesk.ui.present.step_view import StepView
from debatedesk.ui.present.window import PresentingWindow
from debatedesk.ui.theme import LARGE, SMALL, Theme
from debatedesk.ui.translation import tr

_SHARES = (64, 36)
_SCALE = 0.62
"""How large words are beside those of the class: they are read from near by."""
_NOTES_SCALE = 0.8
_TIME = 0.05
_LEAST_TIME = 16
_BAR = 0.02
_LEAST_BAR = 12


class SpeakerWindow(PresentingWindow):
    """Fills the first of several screens."""

    def __init__(self, controls: PresentingControls, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(controls, parent)
        self.setWindowTitle(tr("Speaker's view"))
        self.view = StepView(self, peeks=True, scale=_SCALE)
        self.upcoming = FittedText(self, scale=_SCALE)
        self.upcoming.setAccessibleName(tr("Next step"))
        self.notes = FittedText(self, scale=_SCALE * _NOTES_SCALE)
        self.notes.setAccessibleName(tr("Notes"))
        self._notes_heading = QLabel(tr("Notes"), self)
        self._notes_heading.setObjectName("quiet")
        for text in (self.view.words, self.view.passages, self.upcoming, self.notes):
            self._watch(text)
        self.progress = QLabel(self)
        self.progress.setObjectName("quiet")
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.timer = QLabel(self)
        self.clock = QLabel(self)
        self.clock.setObjectName("quiet")
        self.bar = PresentingBar(controls, self)
        next_heading = QLabel(tr("Next step"), self)
        next_heading.setObjectName("quiet")
        self._headings = (next_heading, self._notes_heading)
        time = QHBoxLayout()
        time.addWidget(self.timer)
        time.addStretch(1)
        time.addWidget(self.clock)
        beside = QVBoxLayout()
        beside.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        beside.addLayout(time)
        beside.addWidget(self.progress)
        beside.addWidget(self.status)
        beside.addSpacing(LARGE)
        beside.addWidget(next_heading)
        beside.addWidget(self.upcoming, 1)
        beside.addWidget(self._notes_heading)
        beside.addWidget(self.notes, 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.view, _SHARES[0])
        sides.addLayout(beside, _SHARES[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.addLayout(sides, 1)
        layout.addWidget(self.bar)

    def show_content(
        self, content: StepContent, upcoming: StepContent | None, notes: str, theme: Theme
    ) -> None:
        """Show a step, the one after it, and the notes on what was shown last."""
        self.view.show_content(content, theme)
        if upcoming is None:
            last = tr("This is the last step.")
            self.upcoming.compose(lambda document, size: write_words(document, size, last, theme))
        else:
            self.upcoming.compose(
                lambda document, size: write_step(document, size, upcoming, theme, peeks=True)
            )
        self._notes_heading.setVisible(bool(notes))
        self.notes.setVisible(bool(notes))
        if notes:
            self.notes.compose(lambda document, size: write_words(document, size, notes, theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        font = QFont(self.font())
        font.setPixelSize(max(_LEAST_TIME, round(self.height() * _TIME)))
        for label in (self.timer, self.clock):
            label.setFont(font)
        pixels = max(_LEAST_BAR, round(self.height() * _BAR))
        self.bar.set_pixels(pixels)
        font.setPixelSize(pixels)
        for label in (self.progress, self.status, *self._headings):
            label.setFont(font)
