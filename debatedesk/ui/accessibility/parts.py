"""What is painted on a widget, described so that assistive tools meet each part as an object of its own.

Nothing here is made until such a tool asks: a widget describes its parts only then.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from debatedesk.ui.accessibility.actions import Action

Role = QAccessible.Role
PRESS = QAccessibleActionInterface.pressAction()


class AccessiblePart:
    """One part of what a widget paints; most say more than this.

    `key` tells it from all other parts of its widget, also when these are described anew. `level` is that
    of a heading, from 1; 0 for all else.
    """

    role = Role.StaticText
    level = 0

    def __init__(self, key: Hashable) -> None:
        """Describe the part that has this key."""
        self.key = key

    @property
    def name(self) -> str:
        """What it is, in words."""
        return ""

    @property
    def description(self) -> str:
        """What more there is to say of it."""
        return ""

    @property
    def rect(self) -> QRectF:
        """Where it is painted, in pixels of what scrolls: of the viewport, or of a widget without one."""
        return QRectF()

    @property
    def parts(self) -> "Sequence[AccessiblePart]":
        """The parts that it consists of."""
        return ()

    @property
    def is_current(self) -> bool:
        """Tell whether the keys of its widget go on from it."""
        return False

    @property
    def takes_keys(self) -> bool:
        """Tell whether keys can go to it."""
        return False

    @property
    def is_selected(self) -> bool | None:
        """Tell whether it is selected; None where it can't be."""
        return None

    @property
    def is_expanded(self) -> bool | None:
        """Tell whether what is under it is shown; None where there is nothing."""
        return None

    @property
    def actions(self) -> Mapping[str, Action]:
        """What can be done with it, by the names that Qt has for actions."""
        return {}


class PaintedPart(AccessiblePart):
    """A part whose words are known when it is described."""

    def __init__(
        self,
        key: Hashable,
        role: Role,
        name: str,
        description: str = "",
        *,
        rect: QRectF | None = None,
        press: Action | None = None,
        parts: Sequence[AccessiblePart] = (),
        level: int = 0,
    ) -> None:
        """Describe a part in these words; `press` is what a click on it does."""
        super().__init__(key)
        self.role = role
        self.level = level
        self._name, self._description = name, description
        self._rect = rect or QRectF()
        self._press = press
        self._parts = parts

    @property
    def name(self) -> str:
        return self._name

    @property
    def description(self) -> str:
        return self._description

    @property
    def rect(self) -> QRectF:
        return self._rect

    @property
    def parts(self) -> Sequence[AccessiblePart]:
        return self._parts

    @property
    def actions(self) -> Mapping[str, Action]:
        return {PRESS: self._press} if self._press else {}


class InParts(Protocol):
    """A widget that paints parts; `accessible_interface` gives Qt what describes it."""

    def accessible_parts(self) -> Sequence[AccessiblePart]:
        """List the parts, the same object for as long as they are the same."""

    def accessible_interface(self) -> QAccessibleInterface:
        """Make what describes the widget and its parts to assistive tools."""
