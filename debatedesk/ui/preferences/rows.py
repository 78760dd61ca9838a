"""The rows of the pages of preferences: choices and switches that act at once."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import MEDIUM, SMALL
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.choice_box import ChoiceBox


class PreferencesPage(QWidget):
    """A page of rows; `show_values` reads them anew, `reset` sets what was there at first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.desk = desk
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, MEDIUM, MEDIUM, MEDIUM)
        self.form.setHorizontalSpacing(MEDIUM)
        self.form.setVerticalSpacing(SMALL)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_values(self) -> None:
        """Show what is set now."""

    def reset(self) -> None:
        """Set what was there at first."""

    def attempt(self, change: Callable[[], object]) -> None:
        """Change a setting; what can't be kept is told, and the fields show what is true."""
        try:
            change()
        except DeskError as error:
            self.desk.failed.emit(tr(str(error)))
        self.show_values()

    def add_row(self, words: str, field: QWidget) -> None:
        """Add a field with its words."""
        field.setAccessibleName(words)
        label = QLabel(words, self)
        label.setBuddy(field)
        self.form.addRow(label, field)

    def add_choice(
        self, words: str, choices: Iterable[tuple[str, object]], choose: Callable[[object], object]
    ) -> ChoiceBox:
        """Add a box of choices, each a title with its value; `choose` gets the value that is chosen."""
        box = ChoiceBox(self)
        fill(box, choices)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.activated.connect(lambda index: self.attempt(lambda: choose(box.itemData(index))))
        self.add_row(words, box)
        return box

    def add_switch(self, words: str, switch: Callable[[], object]) -> QCheckBox:
        """Add a switch."""
        box = QCheckBox(words, self)
        box.clicked.connect(lambda checked=False: self.attempt(switch))
        self.form.addRow("", box)
        return box

    def add_words(self, words: str) -> QLabel:
        """Add a quiet line that explains."""
        label = QLabel(words, self)
        label.setObjectName("quiet")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.form.addRow("", label)
        return label


def fill(box: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """Offer other choices in a box."""
    box.clear()
    for title, value in choices:
        box.addItem(title, value)


def show_choice(box: QComboBox, value: object) -> None:
    """Show a value as chosen; one that is not offered is offered under its own name."""
    if box.findData(value) < 0:
        box.addItem(str(value), value)
    box.setCurrentIndex(box.findData(value))
