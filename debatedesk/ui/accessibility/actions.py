"""What assistive tools can have done."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAccessibleActionInterface

Action = Callable[[], object]


class PartActions(QAccessibleActionInterface):
    """Offers what can be done with a part now."""

    def __init__(self, offered: Callable[[], Mapping[str, Action]]) -> None:
        """Offer what a function lists, by name."""
        super().__init__()
        self._offered = offered

    def actionNames(self) -> list[str]:
        return list(self._offered())

    def doAction(self, name: str) -> None:
        if act := self._offered().get(name):
            act()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []
