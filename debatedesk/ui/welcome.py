"""What the desk shows while it holds nothing: what it is for, and three ways to begin."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.theme import LARGE, MEDIUM, SMALL, WIDE, serif_font
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.scrolled import Scrolled

_WIDTH = 460
_WORDS = message(
    "Read an essay beside the map of its debate. Each proposal leads to what supports and "
    "opposes it, and to the very words. Highlight, take notes, add objections of your "
    "own, and search everything. All of it stays on this computer."
)


class WelcomePage(QWidget):
    """Offers the sample debate and imports; files can be dropped anywhere."""

    def __init__(
        self,
        sample: Callable[[], object],
        files: Callable[[], object],
        folder: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Offer three ways to begin."""
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(joined(("DebateDesk",)), self)
        heading.setFont(serif_font(24))
        words = QLabel(tr(_WORDS), self)
        words.setWordWrap(True)
        words.setFont(serif_font(12))
        self.sample_button = self._button(tr("Open the sample debate"), sample)
        self.sample_button.setProperty("primary", True)
        self.files_button = self._button(tr("Import files…"), files)
        self.folder_button = self._button(tr("Import folder…"), folder)
        hint = QLabel(tr("Or drop texts, a folder of texts or a map anywhere on this window."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        buttons = QWidget(self)
        row = FlowLayout(buttons, SMALL)
        for button in (self.sample_button, self.files_button, self.folder_button):
            row.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addStretch(2)
        column.addWidget(self._picture())
        column.addWidget(heading)
        column.addWidget(words)
        column.addSpacing(LARGE)
        column.addWidget(buttons)
        column.addSpacing(SMALL)
        column.addWidget(hint)
        column.addStretch(3)
        contents = QWidget(self)
        contents.setObjectName("welcomeContents")
        layout = QHBoxLayout(contents)
        layout.setContentsMargins(WIDE, MEDIUM, WIDE, MEDIUM)
        frame = QWidget(contents)
        frame.setLayout(column)
        frame.setMaximumWidth(_WIDTH)
        layout.addStretch(1)
        layout.addWidget(frame, 100)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(contents, self))

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)  # so that Enter presses it as well
        button.clicked.connect(lambda checked=False: run())
        return button

    def _picture(self) -> QLabel:
        label = QLabel(self)
        try:
            picture = QPixmap(str(packaged_path("resources/icon-256.png")))
        except DeskError:
            return label
        ratio = self.devicePixelRatioF()
        size = round(64 * ratio)
        picture = picture.scaled(
            size, size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        label.setPixmap(picture)
        return label
