"""The commands that present the map that is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from debatedesk.domain.errors import DeskError
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr

if TYPE_CHECKING:
    from debatedesk.ui.present.session import PresentingSession


class PresentActions(QObject):
    """Begins to present, and gives the keys back to what had them."""

    def __init__(self, desk: Desk, theme: ThemeHost, window: QWidget) -> None:
        """Present over a window."""
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._had_keys: QWidget | None = None
        self.session: PresentingSession | None = None

    def commands(self) -> list[Command]:
        """List the commands."""
        return [
            Command("present.map", tr("Present"), "Map", self.present, "F5", self._has_map),
            Command(
                "present.from_card",
                tr("Present from the card"),
                "Map",
                self.present_from_card,
                "Shift+F5",
                lambda: bool(self._chosen_node()),
            ),
        ]

    def _has_map(self) -> bool:
        return self._desk.shown_map is not None

    def _chosen_node(self) -> str:
        """Give the id of the card that is selected on the map that is shown."""
        chosen, shown = self._desk.selection_on_map, self._desk.shown_map
        if chosen is None or shown is None or chosen.kind != "node" or chosen.within != shown.id:
            return ""
        return chosen.id

    def present(self) -> None:
        """Present from the first step."""
        self._begin("")

    def present_from_card(self) -> None:
        """Present from the step of the selected card."""
        self._begin(self._chosen_node())

    def _begin(self, node_id: str) -> None:
        from debatedesk.ui.present.session import PresentingSession

        if self.session is not None or self._desk.shown_map is None:
            return
        try:
            session = PresentingSession(
                self._desk, self._theme, self._desk.shown_map.id, self._window, node_id=node_id
            )
        except DeskError as error:
            self._desk.failed.emit(tr(str(error)))
            return
        self._had_keys = QApplication.focusWidget()
        session.left.connect(self._left)
        self.session = session
        session.begin()

    def _left(self) -> None:
        self.session = None
        had_keys, self._had_keys = self._had_keys, None
        if had_keys is not None and isValid(had_keys) and had_keys.window() is self._window:
            had_keys.setFocus()
