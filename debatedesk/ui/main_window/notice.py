"""A bar that says in one sentence what went wrong, until it is put away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from debatedesk.ui.theme import LARGE, SMALL, ThemeHost
from debatedesk.ui.translation import tr, with_isolates
from debatedesk.ui.widgets.glyphs import GlyphButton


class NoticeBar(QWidget):
    """Shows the last failure above the desk; it takes no focus and blocks nothing."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self)
        self.words.setObjectName("problem")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = GlyphButton("close", tr("Put this message away"), theme, self)
        self.close_button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the one before."""
        sentence = with_isolates(sentence)
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if QAccessible.isActive():
            from debatedesk.ui.accessibility.speaking import announce

            announce(self, sentence, urgent=True)
