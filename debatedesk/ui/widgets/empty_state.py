"""What a panel shows where there is nothing to list: why, and what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.widgets.empty_actions import Action
from debatedesk.ui.widgets.fitting_button import FittingButton
from debatedesk.ui.widgets.scrolled import Scrolled

LEAST_HEIGHT = 56
"""In a low window its heading is still seen."""


class EmptyState(Scrolled):
    """A quiet heading, a sentence, and the buttons that lead on; in a low window they scroll."""

    def __init__(self, parent: QWidget | None = None, *, in_middle: bool = False) -> None:
        """Say nothing yet; `in_middle` of a page it asks for the height of its words, else it takes any."""
        super().__init__(QWidget(), parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(in_middle)
        self.setSizePolicy(policy)
        self._heading = QLabel(self._contents)
        self._sentence = QLabel(self._contents)
        self._buttons: list[QPushButton] = []
        self._layout = QVBoxLayout(self._contents)
        self._layout.setContentsMargins(20, 28, 20, 20)
        self._layout.setSpacing(8)
        for label, role in ((self._heading, "emptyHeading"), (self._sentence, "emptySentence")):
            label.setObjectName(role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._layout.addWidget(label)
        self._layout.addSpacing(6)
        self._layout.addStretch(1)

    def heightForWidth(self, width: int) -> int:
        # A scroll bar that is there goes only where there is room for all beside it.
        return self._contents.heightForWidth(width - self.verticalScrollBar().sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), LEAST_HEIGHT))

    def say(self, heading: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Show a heading, a sentence and a button for each action."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*action) for action in actions]
        for index, button in enumerate(self._buttons):
            self._layout.insertWidget(3 + index, button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()  # at once: the layout would only do it at the event loop's next turn

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = FittingButton(words, self._contents)
        button.setAutoDefault(True)  # so that Enter presses it as well
        button.clicked.connect(lambda checked=False: run())
        return button
