"""The line above a page: back and forward, what is read, how much is left, and the tools."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from debatedesk.domain.message import message
from debatedesk.ui.reader.face import FaceName
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import percentage, tr
from debatedesk.ui.widgets.elided_label import ElidedLabel
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.segments import Segments

CHARACTERS_A_MINUTE = 1_350
"""About 230 words of English."""
_ROOM_FOR_SHARE, _ROOM_FOR_TIME = 320, 460
_ROOM_FOR_PLACE, _FACES_TAKE = 520, 240
LONGEST_LABEL = 90
"""Pixels of a printed page number; most are no longer than “xxviii”."""
FACES = (
    ("text", message("Text"), message("Text, set for reading (F12)")),
    ("page", message("Page"), message("Page, as it was printed (F12)")),
)


class DocumentBar(QFrame):
    """Buttons and words above one page."""

    def __init__(self, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Show no text yet."""
        super().__init__(parent)
        self.setObjectName("sheetBar")
        self.back_button = GlyphButton("back", tr("Back (Alt+Left)"), theme, self)
        self.forward_button = GlyphButton("forward", tr("Forward (Alt+Right)"), theme, self)
        self.title = ElidedLabel(self)
        self.faces = Segments(tr("Face of the text"), FACES, self)
        self.faces.hide()
        self.page_button = QPushButton(self)
        self.page_button.setFlat(True)
        self.page_button.setToolTip(tr("Go to page (Ctrl+Shift+G)"))
        self.page_button.hide()
        self.progress = QLabel(self)
        self.progress.setObjectName("quiet")
        self.find_button = GlyphButton("find", tr("Find in text (Ctrl+F)"), theme, self)
        self.outline_button = GlyphButton("outline", tr("Outline"), theme, self)
        self.letters_button = GlyphButton("letters", tr("Appearance of texts"), theme, self)
        self.zoom_button = QPushButton(self)
        self.zoom_button.setFlat(True)
        self.zoom_button.setToolTip(tr("Size of the pages"))
        self.zoom_button.hide()
        self.close_button = GlyphButton("close", tr("Close the text beside"), theme, self)
        self.close_button.hide()
        self._share = self._left = ""
        self._page = ("", 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        for widget in (self.back_button, self.forward_button):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.title, 1)
        layout.addSpacing(6)
        layout.addWidget(self.faces)
        layout.addWidget(self.page_button)
        layout.addWidget(self.progress)
        layout.addSpacing(6)
        tools = (self.find_button, self.outline_button, self.letters_button)
        for tool in (*tools, self.zoom_button, self.close_button):
            layout.addWidget(tool)

    def set_tools_enabled(self, enabled: bool) -> None:
        """Let the tools be used, or not where there is no text."""
        for button in (self.find_button, self.outline_button, self.letters_button):
            button.setEnabled(enabled)

    def show_face(self, face: FaceName, *, has_pages: bool) -> None:
        """Offer the faces of a text, and the tools of the one that is used."""
        self.faces.setVisible(has_pages)
        self.page_button.setVisible(has_pages)
        self.letters_button.setVisible(face == "text")
        self.zoom_button.setVisible(face == "page")
        self.faces.choose(face)

    def show_page(self, label: str, number: int, count: int, zoom: float) -> None:
        """Tell the page that is read, the `number`th of so many, and how large pages are."""
        self._page = label, number, count
        self.zoom_button.setText(percentage(round(100 * zoom)))
        self.zoom_button.setAccessibleName(
            tr("Size of the pages: {percent} percent", percent=round(100 * zoom))
        )
        self.page_button.setAccessibleName(
            tr("Page {label}, {number} of {count}: go to page", label=label, number=number, count=count)
        )
        self._show_page()

    def _show_page(self) -> None:
        label, number, count = self._page
        short = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, LONGEST_LABEL)
        whole = (
            tr("{number} of {count}", number=number, count=count)
            if label == str(number)
            else tr("{label} ({number} of {count})", label=short, number=number, count=count)
        )
        words = whole if self.width() >= _ROOM_FOR_PLACE else short
        if words != self.page_button.text():
            self.page_button.setText(words)

    def show_progress(self, read: int, characters: int) -> None:
        """Tell how much of a text of so many characters is read, and how long the rest takes."""
        self._share = percentage(100 * read // characters) if characters else ""
        minutes = max(1, round((characters - read) / CHARACTERS_A_MINUTE))
        self._left = tr(" · {minutes} min left", minutes=minutes) if read < characters else ""
        self._show_progress()

    def _show_progress(self) -> None:
        """Write as much of it as there is room for."""
        taken = _FACES_TAKE if not self.faces.isHidden() else 0
        words = self._share if self.width() >= _ROOM_FOR_SHARE + taken else ""
        if words and self.width() >= _ROOM_FOR_TIME + taken:
            words += self._left
        if words != self.progress.text():
            self.progress.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_progress()
        self._show_page()
