"""The question for the password of a file that can't be read without it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.ui.translation import tr


class PasswordDialog(QDialog):
    """Asks for the password of one file; `given` carries it. *Skip* and Esc leave the file out."""

    given = Signal(str)

    def __init__(self, name: str, *, refused: bool, waiting: int, parent: QWidget | None = None) -> None:
        """Name the file; `refused` tells that a password was wrong, `waiting` how many files follow."""
        super().__init__(parent)
        self.setWindowTitle(tr("Password"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(tr("“{name}” opens with a password.", name=name), self)
        heading.setObjectName("dialogHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.problem = QLabel(tr("That password does not open it.") if refused else "", self)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(refused)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password of “{name}”", name=name))
        self.password.setPlaceholderText(tr("Password"))
        self.shown = QCheckBox(tr("Show the password"), self)
        self.shown.toggled.connect(self._show)
        words = [tr("It is used for this once and kept nowhere.")]
        if waiting:
            words.append(
                tr(
                    "After it {n:,} more files wait for a password.",
                    "After it another file waits for a password.",
                    waiting,
                )
            )
        quiet = QLabel(" ".join(words), self)
        quiet.setObjectName("quiet")
        quiet.setWordWrap(True)
        self._open = QPushButton(tr("Open"), self)
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self.skip = QPushButton(tr("Skip"), self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.skip, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.password.textChanged.connect(lambda words: self._open.setEnabled(bool(words)))
        self.accepted.connect(lambda: self.given.emit(self.password.text()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for widget in (heading, self.password, self.shown, self.problem, quiet, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(420)
        self.password.setFocus()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
