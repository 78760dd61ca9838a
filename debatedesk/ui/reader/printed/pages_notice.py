"""What stands in place of pages that can't be drawn: why, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.empty_state import EmptyState

WIDTH = 420


class PagesNotice(QWidget):
    """Says why there are no pages, or asks for their password; `password_given` and `text_wanted`."""

    password_given = Signal(str)
    text_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.state = EmptyState(self, in_middle=True)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Password"))
        self.field.setAccessibleName(tr("Password of the file"))
        self.button = QPushButton(tr("Show the pages"), self)
        self.button.setAutoDefault(True)
        self.instead = QPushButton(tr("Read the text"), self)
        self.instead.setAutoDefault(True)
        self.instead.clicked.connect(lambda checked=False: self.text_wanted.emit())
        self.wrong = QLabel(tr("That is not its password."), self)
        self.wrong.setObjectName("problem")
        self._asking = QWidget(self)
        self._asked_before = False
        self._lay_out()
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(lambda checked=False: self._give())
        self.hide()

    def _lay_out(self) -> None:
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(20, 0, 20, 0)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        asking.addLayout(row)
        asking.addWidget(self.wrong)
        asking.addSpacing(8)
        asking.addWidget(self.instead, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addWidget(self._asking)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 4)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def say_missing(self) -> None:
        """Say that the file of the pages can't be read."""
        self._show(
            tr("The pages can’t be shown"),
            tr(
                "The file that this text came from is missing or damaged. Its text and what is marked "
                "in it are kept."
            ),
            asks=False,
        )

    def ask_for_password(self) -> None:
        """Ask for the password of the file; the second time, say that the first was wrong."""
        self._show(
            tr("The pages are protected"),
            tr(
                "This PDF opens with a password. It is asked for whenever the program has been "
                "started, and kept nowhere."
            ),
            asks=True,
        )
        self.wrong.setVisible(self._asked_before)
        self.field.selectAll()
        if self.isVisible():
            self.field.setFocus()

    def forget(self) -> None:
        """Ask for the first time again."""
        self._asked_before = False
        self.field.clear()
        self.hide()

    def _show(self, heading: str, sentence: str, *, asks: bool) -> None:
        self.state.say(heading, sentence, () if asks else ((tr("Read the text"), self.text_wanted.emit),))
        self._asking.setVisible(asks)
        self.wrong.hide()
        self.show()
        self.raise_()

    def _give(self) -> None:
        if self.field.text():
            self._asked_before = True
            self.password_given.emit(self.field.text())
