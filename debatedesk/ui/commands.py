"""Commands: the one table that menus, shortcuts and the palette are made from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from debatedesk.domain.message import message
from debatedesk.ui.translation import tr

MENUS = (
    message("File"),
    message("Edit"),
    message("View"),
    message("Go"),
    message("Text"),
    message("Map"),
    message("Notes"),
    message("Search"),
    message("Help"),
)
"""The menus of the window, from left to right."""
SUBMENUS = (message("Theme"), message("Pages in a dark window"))


def menu_title(name: str) -> str:
    """Give the title of a menu or submenu in the language of the window."""
    return tr(next((menu for menu in (*MENUS, *SUBMENUS) if menu == name), name))


def always() -> bool:
    """Let a command be usable at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can do.

    `id` is stable (`part.verb`), `menu` names the menu it stands in, with a submenu after a stroke
    (`View/Theme`). `shortcut` is portable text such as `Ctrl+K`; of several, with spaces between, the first
    is shown. `enabled`, `checked` and `label` are asked each time a menu or the palette opens; a command
    with `checked` is a switch, `label` says the title of now, such as what an undo takes back. `scope` is
    the widget that must have the focus for the shortcut to count; None is the whole window. `own_keys` are
    keys that the part answers by itself where they would mean something else in its fields, as Enter, or
    without a scope whatever has the focus, as Ctrl+C: they are shown before the shortcuts. What is being
    typed is kept before a command is asked or run, unless it `leaves_typing`. A menu draws a line above a
    command that `starts_group`.
    """

    id: str
    title: str
    menu: str
    run: Callable[[], object]
    shortcut: str = ""
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    scope: QWidget | None = None
    label: Callable[[], str] | None = None
    starts_group: bool = False
    own_keys: str = ""
    leaves_typing: bool = False

    @property
    def words(self) -> str:
        """The title of now."""
        return self.label() if self.label else self.title

    @property
    def part(self) -> str:
        """The part of the desk it belongs to: `notes.sort` of `notes.sort.newest`."""
        return self.id.rpartition(".")[0]


def sequences(command: Command) -> list[QKeySequence]:
    """Read a command's shortcuts."""
    return _read(command.shortcut)


def all_keys(command: Command) -> list[QKeySequence]:
    """Read all keys of a command: those that its part answers, then its shortcuts."""
    return _read(f"{command.own_keys} {command.shortcut}")


def _read(keys: str) -> list[QKeySequence]:
    return [QKeySequence(each, QKeySequence.SequenceFormat.PortableText) for each in keys.split()]


def shown_shortcut(command: Command) -> str:
    """Write a command's first key as this system does; empty where it has none."""
    keys = all_keys(command)
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
