"""Commands: the one table that menus, shortcuts and the palette are made from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


def always() -> bool:
    """Let a command be usable at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can do.

    `id` is stable (`part.verb`), `menu` names the menu it stands in, `shortcut` is portable text such as
    `Ctrl+K`. `enabled` and `checked` are asked each time a menu or the palette opens; a command with
    `checked` is a switch. `scope` is the widget that must have the focus for the shortcut to count; None
    is the whole window.
    """

    id: str
    title: str
    menu: str
    run: Callable[[], object]
    shortcut: str = ""
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    scope: QWidget | None = None
