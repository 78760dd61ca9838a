"""The window that shows a crash report."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.message import message
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE, mono_font
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import on_screen

_WORDS = message(
    "DebateDesk made a mistake, and what you did last may not have happened. What was "
    "saved is safe, and you can go on working. To help mend it, copy this report and send "
    "it with a word on what you did. It holds nothing from your texts and notes."
)


class CrashWindow(QDialog):
    """Shows a report that can be read and copied; it blocks nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing until `tell`."""
        super().__init__(parent)
        self.setWindowTitle(tr("DebateDesk: something went wrong"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(tr("Something went wrong"), self)
        heading.setObjectName("dialogHeading")
        words = QLabel(tr(_WORDS), self)
        words.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(9))
        self.text.setAccessibleName(tr("Report"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = QPushButton(tr("Copy report"), self)
        self.copy_button.clicked.connect(lambda checked=False: self.copy())
        self.close_button = QPushButton(tr("Close"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addSpacing(SMALL)
        layout.addLayout(buttons)
        self.resize(on_screen(self, QSize(620, 440)))

    def tell(self, report: str) -> None:
        """Show a report in place of the one before."""
        self.text.setPlainText(report)
        self.copy_button.setText(tr("Copy report"))
        self.show()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(tr("Copied"))
