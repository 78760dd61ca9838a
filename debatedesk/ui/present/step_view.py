"""A step of a presentation beside the passage that it comes from; below it where there is little room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from debatedesk.ui.present.content import StepContent
from debatedesk.ui.present.fitted_text import Composer, FittedText
from debatedesk.ui.present.step_text import write_passages, write_step
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr

_UNBOUNDED = 16_777_215
"""Qt's largest size of a widget."""
_SHARES = (58, 42)
_WIDE = 1.15
"""Where it is so much wider than high, the passage stands beside the step."""
_MARGIN = 0.035
"""The room around words, as a share of the window's width."""
_PASSAGE_SCALE = 0.82
"""How large the words of a passage are beside those of the step."""


class StepView(QWidget):
    """Shows the content of a step, as large as it fits."""

    def __init__(self, parent: QWidget, *, peeks: bool = False, scale: float = 1.0) -> None:
        """Show nothing yet; who `peeks` sees hidden answers too. All sizes are multiplied by `scale`."""
        super().__init__(parent)
        self._peeks = peeks
        self.words = FittedText(self, scale=scale)
        self.words.setAccessibleName(tr("Step"))
        self.passages = FittedText(self, scale=_PASSAGE_SCALE * scale)
        self.passages.setAccessibleName(tr("Passage"))
        self.line = QFrame(self)
        self.line.setObjectName("presentationLine")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.words, _SHARES[0])
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.passages, _SHARES[1])
        self._turn()

    def show_content(self, content: StepContent, theme: Theme) -> None:
        """Show a step."""
        for part in (self.passages, self.line):
            part.setVisible(content.is_beside_text)
        self._turn()
        self.words.compose(
            lambda document, size: write_step(document, size, content, theme, peeks=self._peeks)
        )
        if content.is_beside_text:
            self.passages.compose(lambda document, size: write_passages(document, size, content, theme))

    def show_words(self, composer: Composer) -> None:
        """Show words that are no step."""
        for part in (self.passages, self.line):
            part.hide()
        self._turn()
        self.words.compose(composer)

    def _turn(self) -> None:
        is_beside = self.width() >= self.height() * _WIDE
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        thickness = max(1, self.window().width() // 960)
        self.line.setMinimumSize(0, 0)
        self.line.setMaximumSize(_UNBOUNDED, _UNBOUNDED)
        if is_beside:
            self.line.setFixedWidth(thickness)
        else:
            self.line.setFixedHeight(thickness)
        margin = round(self.window().width() * _MARGIN)
        self._layout.setContentsMargins(margin, margin // 2, margin, margin // 4)
        self._layout.setSpacing(margin // 2)
        self._layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
