"""The line above a page: back and forward, what is read, how much is left, and the tools."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.glyphs import GlyphButton

CHARACTERS_A_MINUTE = 1_350
"""About 230 words of English."""
_ROOM_FOR_SHARE, _ROOM_FOR_TIME = 320, 460


class DocumentBar(QFrame):
    """Buttons and words above one page."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self.setObjectName("sheetBar")
        self.back_button = GlyphButton("back", "Back (Alt+Left)", theme, self)
        self.forward_button = GlyphButton("forward", "Forward (Alt+Right)", theme, self)
        self.title = ElidedLabel(self)
        self.progress = QLabel(self)
        self.progress.setObjectName("quiet")
        self.find_button = GlyphButton("find", "Find in text (Ctrl+F)", theme, self)
        self.outline_button = GlyphButton("outline", "Outline", theme, self)
        self.letters_button = GlyphButton("letters", "Appearance of texts", theme, self)
        self.close_button = GlyphButton("close", "Close this page", theme, self)
        self.close_button.hide()
        self._share = self._left = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        for widget in (self.back_button, self.forward_button):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.title, 1)
        layout.addSpacing(6)
        layout.addWidget(self.progress)
        layout.addSpacing(6)
        for widget in (self.find_button, self.outline_button, self.letters_button, self.close_button):
            layout.addWidget(widget)

    def set_tools_enabled(self, enabled: bool) -> None:
        """Let the tools be used, or not where there is no text."""
        for button in (self.find_button, self.outline_button, self.letters_button):
            button.setEnabled(enabled)

    def show_progress(self, read: int, characters: int) -> None:
        """Tell how much of a text of so many characters is read, and how long the rest takes."""
        self._share = f"{100 * read // characters} %" if characters else ""
        minutes = max(1, round((characters - read) / CHARACTERS_A_MINUTE))
        self._left = f" · {minutes} min left" if read < characters else ""
        self._show_progress()

    def _show_progress(self) -> None:
        """Write as much of it as there is room for."""
        words = self._share if self.width() >= _ROOM_FOR_SHARE else ""
        if words and self.width() >= _ROOM_FOR_TIME:
            words += self._left
        if words != self.progress.text():
            self.progress.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_progress()
