"""What every panel of the window offers: commands, its state, saving, words for the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command

if TYPE_CHECKING:
    from debatedesk.ui.clipboard_target import ClipboardTarget


def nothing_selected() -> Reference | None:
    """Give no passage: where there is no reader whose words could be selected."""
    return None


class Panel(QWidget):
    """A part of the window; what a panel does not need it leaves as it is here.

    `status_message` carries a line for the status bar; `saved_state` tells `writing`, `saved` or `failed`
    with its reason; `raise_requested` asks the window to bring the panel into view, `dismissed` to show
    again what it took the room of; `tab_changed` tells that `count` or `is_offered` has changed.
    """

    status_message = Signal(str)
    saved_state = Signal(str, str)
    raise_requested = Signal()
    dismissed = Signal()
    tab_changed = Signal()

    @property
    def focus_target(self) -> QWidget | None:
        """What takes the focus when a person goes to the panel; None is the tab above it."""
        return None

    @property
    def pending(self) -> bool:
        """Tell whether something typed is not in the library yet."""
        return False

    @property
    def count(self) -> int:
        """How many things wait there for a person, as its tab shows them."""
        return 0

    @property
    def trial(self) -> str:
        """What is tried there and not kept, as words that Undo would take back first; empty for nothing."""
        return ""

    def end_trial(self) -> None:
        """Take back what is tried there."""

    @property
    def is_offered(self) -> bool:
        """Tell whether its tab is shown."""
        return True

    @property
    def link_target(self) -> Reference | None:
        """What is current there, as a link may lead to it."""
        return None

    def clipboard_target(self, focused: QWidget) -> "ClipboardTarget | None":
        """Tell what Cut, Copy, Paste and Select all do there; None where `focused` answers by itself."""
        return None

    @property
    def find_label(self) -> str:
        """The title of the command that finds words in what it shows, as “Find in text”; empty for none."""
        return ""

    def open_find(self) -> None:
        """Ask for the words to find in what it shows."""

    def find_next(self, step: int) -> None:
        """Go to the match `step` after the current one, or before it with a negative step."""

    def commands(self) -> list[Command]:
        """List what a person can do there, for menus, shortcuts and the palette."""
        return []

    def flush(self) -> bool:
        """Save what is typed now; False when that failed, and the words are still in their field."""
        return True

    def save_state(self) -> None:
        """Keep in the library how the panel is left."""

    def restore_state(self) -> None:
        """Bring back how it was left; what can't be read is as at a first start."""
