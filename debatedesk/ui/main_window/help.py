"""The help windows, made when they are first asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr


class Help(QObject):
    """Opens the guide, the list of shortcuts and the words about the program."""

    def __init__(
        self, desk: Desk, theme: ThemeHost, window: QWidget, all_commands: Callable[[], Sequence[Command]]
    ) -> None:
        """Open help over a window; `all_commands` lists those of the whole program."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._all_commands = all_commands

    def commands(self) -> list[Command]:
        """List the commands of help."""
        return [
            Command("help.guide", tr("Guide"), "Help", self.show_guide, "F1"),
            Command("help.shortcuts", tr("Keyboard shortcuts"), "Help", self.show_shortcuts, "Ctrl+/"),
            Command("help.about", tr("About DebateDesk"), "Help", self.show_about, starts_group=True),
        ]

    def show_guide(self) -> None:
        """Open the guide."""
        try:
            markdown = packaged_path("resources/guide.md").read_text("utf-8")
        except (DeskError, OSError) as error:
            self._desk.failed.emit(tr("The guide cannot be opened: {error}", error=error))
            return
        self._show(tr("Guide"), markdown)

    def show_shortcuts(self) -> None:
        """List all keyboard shortcuts."""
        from debatedesk.ui.guide import shortcuts_markdown

        self._show(tr("Keyboard shortcuts"), shortcuts_markdown(self._all_commands()))

    def show_about(self) -> None:
        """Say which version this is, where the library lies, and with whose software it runs."""
        from debatedesk.ui.guide import about_markdown

        self._show(tr("About DebateDesk"), about_markdown(self._desk.workspace.paths), small=True)

    def _show_licence(self, package: str) -> None:
        from debatedesk.ui.guide import licence_markdown

        self._show(tr("Licence of {package}", package=package), licence_markdown(package))

    def shown(self) -> QWidget:
        """Return the help window that was opened last, or the main window where there is none."""
        from debatedesk.ui.guide import GuideWindow

        windows = self._window.findChildren(GuideWindow)
        return windows[-1] if windows else self._window

    def _show(self, title: str, markdown: str, *, small: bool = False) -> None:
        from debatedesk.ui.guide import GuideWindow

        for shown in self._window.findChildren(GuideWindow):
            if shown.windowTitle() == title:
                shown.show()
                shown.raise_()
                shown.activateWindow()
                return
        made = GuideWindow(title, markdown, self._theme, self._window, small=small)
        made.licence_asked.connect(self._show_licence)
        made.show()
