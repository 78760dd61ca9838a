"""What can be done while a map is presented: in words, by which keys, and with which buttons.

Keys are those of programs for slides; clickers send Page Up, Page Down, a full stop, F5 and Esc.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.message import message
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.icons import IconName
from debatedesk.ui.widgets.menu_entries import add_entry

ControlName = Literal[
    "next",
    "back",
    "next_step",
    "previous_step",
    "first",
    "last",
    "show_all",
    "hide",
    "steps",
    "scroll_down",
    "scroll_up",
    "passage_down",
    "passage_up",
    "timer",
    "timer_reset",
    "more_minutes",
    "fewer_minutes",
    "black",
    "white",
    "swap",
    "keys",
    "leave",
]


@dataclass(frozen=True, slots=True)
class PresentingControl:
    """Something that can be done, with its keys; `icon` stands on its button, if it has one in the bar."""

    words: str
    keys: str
    in_bar: bool = False
    icon: IconName | None = None
    unlisted_keys: str = ""


CONTROLS: Mapping[ControlName, PresentingControl] = {
    "back": PresentingControl(message("Back"), "Left PgUp Backspace", True, "back"),
    "next": PresentingControl(message("Next"), "Right PgDown Space Return", True, "forward", "Enter"),
    "next_step": PresentingControl(message("Next step, answers left hidden"), "Shift+Right Shift+PgDown"),
    "previous_step": PresentingControl(message("Step before"), "Shift+Left Shift+PgUp"),
    "first": PresentingControl(message("First step"), "Home"),
    "last": PresentingControl(message("Last step"), "End"),
    "show_all": PresentingControl(message("Show all answers"), "A", True),
    "hide": PresentingControl(message("Hide the answers"), "H", True),
    "steps": PresentingControl(message("Go to a step…"), "L", True),
    "scroll_down": PresentingControl(message("Scroll down, then next"), "Down"),
    "scroll_up": PresentingControl(message("Scroll up, then back"), "Up"),
    "passage_down": PresentingControl(message("Scroll the passage down"), "Shift+Down"),
    "passage_up": PresentingControl(message("Scroll the passage up"), "Shift+Up"),
    "timer": PresentingControl(message("Start or stop the timer"), "T", True),
    "timer_reset": PresentingControl(message("Set the timer back"), "R"),
    "more_minutes": PresentingControl(message("A minute more to count down"), "+", False, None, "="),
    "fewer_minutes": PresentingControl(message("A minute less"), "-"),
    "black": PresentingControl(message("Black screen"), "B", False, None, "."),
    "white": PresentingControl(message("White screen"), "W", False, None, ","),
    "swap": PresentingControl(message("Swap the screens"), "S"),
    "keys": PresentingControl(message("Keys"), "?", True, None, "F1"),
    "leave": PresentingControl(message("Leave"), "Esc", True, "close"),
}
_MENU: tuple[tuple[ControlName, ...], ...] = (
    ("next", "back", "next_step", "previous_step"),
    ("show_all", "hide", "steps"),
    ("timer", "timer_reset", "more_minutes", "fewer_minutes"),
    ("black", "white", "swap"),
    ("keys", "leave"),
)
_TURNED = {"Left": "Right", "Right": "Left"}


class PresentingControls:
    """Runs what is asked for by keys, menu and buttons of any window of a presentation."""

    def __init__(
        self,
        run: Callable[[ControlName], object],
        type_digit: Callable[[int], object],
        is_offered: Callable[[ControlName], bool],
    ) -> None:
        """Run by `run`; digits, which name a step, go to `type_digit`."""
        self.run = run
        self._type_digit = type_digit
        self.is_offered = is_offered

    def give_keys(self, window: QWidget) -> None:
        """Let a window answer the keys."""
        for name, control in CONTROLS.items():
            for key in f"{control.keys} {control.unlisted_keys}".split():
                self._shortcut(window, _as_read(key, window), lambda name=name: self.run(name))  # type: ignore[misc]
        for digit in range(10):
            self._shortcut(window, str(digit), lambda digit=digit: self._type_digit(digit))  # type: ignore[misc]

    def _shortcut(self, window: QWidget, key: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key, QKeySequence.SequenceFormat.PortableText), window)
        shortcut.setAutoRepeat(False)  # a key that is held down would race through the class's answers
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: run())

    def fill_menu(self, menu: QMenu) -> None:
        """List what can be done now."""
        menu.clear()
        for group in _MENU:
            if not menu.isEmpty():
                menu.addSeparator()
            for name in group:
                if self.is_offered(name):
                    control = CONTROLS[name]
                    key = _as_read(control.keys.split()[0], menu)
                    add_entry(menu, tr(control.words), lambda name=name: self.run(name), key)  # type: ignore[misc]

    def told(self, window: QWidget) -> list[tuple[str, str]]:
        """List all that can be done with its keys, as this system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        told = [
            (
                tr(control.words).rstrip("…"),
                "   ".join(
                    QKeySequence(_as_read(key, window)).toString(native) for key in control.keys.split()
                ),
            )
            for name, control in CONTROLS.items()
            if self.is_offered(name) or name not in ("swap",)
        ]
        enter = QKeySequence("Return").toString(native)
        return [*told, (tr("Go to the step of that number"), tr("1 2 3, then {enter}", enter=enter))]


def _as_read(key: str, widget: QWidget) -> str:
    """Turn an arrow round in a window that is read from the right: on is where reading goes."""
    held, _, last = key.rpartition("+")
    if not widget.isRightToLeft() or last not in _TURNED:
        return key
    return f"{held}+{_TURNED[last]}" if held else _TURNED[last]
