"""All preferences in one dialog: what is chosen holds at once."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.ui.desk import Desk
from debatedesk.ui.mnemonics import mark_dialog
from debatedesk.ui.preferences.pages import BackupsPage, ReadingPage, WindowPage, WritingPage
from debatedesk.ui.preferences.rows import PreferencesPage
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.tab_order import TabsByEye
from debatedesk.ui.theme import LARGE, MEDIUM, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import on_screen
from debatedesk.ui.widgets.scrolled import Scrolled

SIZE = (560, 420)


class PreferencesDialog(TabsByEye, QDialog):
    """Shows what can be set, a page a subject; *Reset this page* sets what was there at first."""

    def __init__(self, desk: Desk, theme: ThemeHost, reader: ReaderPane, parent: QWidget) -> None:
        """Show what is set now."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._desk = desk
        self.window_page = WindowPage(desk, theme, self)
        self.reading_page = ReadingPage(desk, reader, self)
        self.writing_page = WritingPage(desk, self)
        self.backups_page = BackupsPage(desk, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        pages = {
            tr("Window"): self.window_page,
            tr("Reading"): self.reading_page,
            tr("Writing"): self.writing_page,
            tr("Backups"): self.backups_page,
        }
        self._pages: list[PreferencesPage] = list(pages.values())
        for title, page in pages.items():
            self.tabs.addTab(Scrolled(page, self.tabs), title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset_button = QPushButton(tr("Reset this page"), self)
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(lambda checked=False: self.reset())
        buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.tabs.currentChanged.connect(lambda index: self._turned())
        self.resize(on_screen(self, QSize(*SIZE)))
        self.window_page.theme.setFocus()

    @property
    def page(self) -> PreferencesPage:
        """The page that is shown."""
        return self._pages[self.tabs.currentIndex()]

    def _turned(self) -> None:
        self.page.show_values()
        mark_dialog(self)  # each page has the letters of what is seen with it

    def reset(self) -> None:
        """Set what was there at first, on the page that is shown."""
        try:
            self.page.reset()
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
        self.page.show_values()
