"""Cut, Copy, Paste and Select all, for whatever has the focus."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from debatedesk.domain.message import message
from debatedesk.ui.clipboard_target import (
    ClipboardAction,
    ClipboardTarget,
    FocusBeforeMenu,
    is_written_in,
    widget_target,
)
from debatedesk.ui.commands import Command
from debatedesk.ui.panel import Panel
from debatedesk.ui.translation import tr

_TITLES: tuple[tuple[ClipboardAction, str, str], ...] = (
    ("cut", message("Cut"), "Ctrl+X"),
    ("copy", message("Copy"), "Ctrl+C"),
    ("paste", message("Paste"), "Ctrl+V"),
    ("select_all", message("Select all"), "Ctrl+A"),
)


class EditCommands:
    """Acts on the field with the focus, else on what its panel has selected."""

    def __init__(self, window: QWidget, panels: Callable[[], Sequence[Panel]]) -> None:
        """Act in a window with these panels."""
        self._focus = FocusBeforeMenu(window)
        self._panels = panels

    def commands(self) -> list[Command]:
        """List the commands; their keys are answered by whatever has the focus."""
        return [self._command(*title) for title in _TITLES]

    @property
    def focused(self) -> QWidget | None:
        """What has the focus, or had it before a menu took it."""
        return self._focus.widget

    def target(self) -> ClipboardTarget:
        """Tell what can be done now."""
        focused = self.focused
        if focused is not None and not is_written_in(focused):
            for panel in self._panels():
                if panel.isAncestorOf(focused) and (target := panel.clipboard_target(focused)) is not None:
                    return target
        return widget_target(focused)

    def _command(self, action: ClipboardAction, title: str, key: str) -> Command:
        def run() -> None:
            if act := self.target().get(action):
                act()

        return Command(
            f"edit.clipboard.{action}",
            tr(title),
            "Edit",
            run,
            enabled=lambda: action in self.target(),
            own_keys=key,
            leaves_typing=True,
        )
