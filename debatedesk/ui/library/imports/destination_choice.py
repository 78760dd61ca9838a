"""Where texts go: a debate of the library, or a new one by its title, chosen in one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from debatedesk.domain.library import Debate
from debatedesk.domain.message import message
from debatedesk.ui.translation import said, tr
from debatedesk.ui.widgets.choice_box import ChoiceBox

_NEW = message("A new debate")


@dataclass(frozen=True, slots=True)
class ChosenDebate:
    """The debate to import into: one that is there, or a new one by its title."""

    debate_id: str | None
    title: str | None


class DestinationChoice(QWidget):
    """A box of debates, the last of which is a new one, whose title is then asked for beside it."""

    changed = Signal()

    def __init__(self, debates: Sequence[Debate], current: str, new_title: str, parent: QWidget) -> None:
        """Propose the current debate; where there is none, a new one of the title given."""
        super().__init__(parent)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(tr("Debate to import into"))
        for debate in debates:
            self.box.addItem(debate.title, debate.id)
        self.box.addItem(tr(_NEW), "")
        index = self.box.findData(current) if current else -1
        self.box.setCurrentIndex(index if index >= 0 else (0 if debates else self.box.count() - 1))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(18)
        self.title = QLineEdit(said(new_title), self)
        self.title.setAccessibleName(tr("Title of the new debate"))
        self.title.setPlaceholderText(tr("Title of the new debate"))
        label = QLabel(tr("&Into"), self)
        label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.title, 1)
        self.box.currentIndexChanged.connect(self._follow)
        self.title.textChanged.connect(lambda text: self.changed.emit())
        self._follow()

    @property
    def chosen(self) -> ChosenDebate | None:
        """What was chosen; None while a new debate has no title."""
        if self.box.currentData():
            return ChosenDebate(self.box.currentData(), None)
        title = self.title.text().strip()
        return ChosenDebate(None, title) if title else None

    def _follow(self) -> None:
        self.title.setVisible(not self.box.currentData())
        self.changed.emit()
