"""A question over the map that does not block it: what would go, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.ui.translation import tr


class QuestionBar(QFrame):
    """Asks in place; Esc, “Keep” and every other edit leave things as they are."""

    def __init__(self, over: QWidget) -> None:
        """Be hidden until something is asked; lie over a widget."""
        super().__init__(over)
        self._over = over
        self.setObjectName("popover")
        self._question = QLabel(self)
        self._question.setObjectName("panelHeading")
        self._named = QLabel(self)
        self._named.setObjectName("quiet")
        for label in (self._question, self._named):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.act_button = QPushButton(self)
        self.keep_button = QPushButton(tr("Keep", "do not delete"), self)
        self._then: Callable[[], object] = lambda: None
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.act_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self._question)
        layout.addWidget(self._named)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.act_button.clicked.connect(self._act)
        self.keep_button.clicked.connect(self.leave)
        self.hide()

    @property
    def words(self) -> str:
        """The question and what it names."""
        return f"{self._question.text()} {self._named.text()}"

    def ask(self, question: str, named: str, action: str, then: Callable[[], object]) -> None:
        """Ask before `then` is done."""
        self._question.setText(question)
        self._named.setText(named)
        self.act_button.setText(action)
        self.setAccessibleName(question)
        self._then = then
        self.show()
        self.raise_()
        self.place()
        self.act_button.setFocus()

    def place(self) -> None:
        """Stand at the lower edge of what it lies over."""
        area = self._over.rect()
        width = min(460, area.width() - 24)
        height = self.heightForWidth(width)
        self.setGeometry((area.width() - width) // 2, area.height() - height - 16, width, height)

    def leave(self) -> None:
        """Do nothing, and give the keys back."""
        self.hide()
        self._over.setFocus()

    def _act(self) -> None:
        self.hide()
        self._then()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)
