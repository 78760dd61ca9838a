"""The objects that assistive tools walk: a widget's own, and one for each part of what it paints.

Qt deletes the object of a widget together with the widget, but knows nothing of when parts come and go:
their objects are registered with Qt when they are first asked for, kept here for as long as their part is
painted, and deleted by Qt when it is not. One that Python alone let go of would leave Qt with a dangling
pointer.
"""

import weakref
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget

from debatedesk.ui.accessibility.actions import PartActions
from debatedesk.ui.accessibility.parts import AccessiblePart, InParts

PartTest = Callable[[AccessiblePart], bool]


class PartedInterface(QAccessibleWidget):
    """A widget that paints parts, which are its children before the widgets in it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role = QAccessible.Role.Grouping) -> None:
        """Describe a widget that is `InParts`."""
        super().__init__(widget, role)
        self._tree = PartTree(widget)

    def childCount(self) -> int:
        return len(self._tree.roots()) + len(self._tree.widgets())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        roots, widgets = self._tree.roots(), self._tree.widgets()
        if 0 <= index < len(roots):
            return self._tree.interface_of(roots[index])
        if 0 <= index - len(roots) < len(widgets):
            return QAccessible.queryAccessibleInterface(widgets[index - len(roots)])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        roots = self._tree.roots()
        if isinstance(child, PartInterface):
            return _index_of(child, roots)
        inner, widgets = child.object(), self._tree.widgets()
        return len(roots) + widgets.index(inner) if inner in widgets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        for widget in self._tree.widgets():
            if QRect(widget.mapToGlobal(QPoint()), widget.size()).contains(x, y):
                return QAccessible.queryAccessibleInterface(widget)
        return self._tree.at(x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self._tree.widget
        current = self._tree.current() if widget and widget.hasFocus() else None
        return current or super().focusChild()

    def say_where_the_keys_are(self) -> None:
        """Let assistive tools go on from the part that the keys have gone to."""
        if current := self._tree.current():
            QAccessible.updateAccessibility(QAccessibleEvent(current, QAccessible.Event.Focus))


class PartTree:
    """The parts of one widget, with their objects as far as these were asked for."""

    def __init__(self, widget: QWidget) -> None:
        """Follow what a widget paints until it goes."""
        self._widget = weakref.ref(widget)  # the binding never lets go of what holds this
        self._roots: Sequence[AccessiblePart] = ()
        self._interfaces: dict[Hashable, PartInterface] = {}
        widget.destroyed.connect(self.close)

    @property
    def widget(self) -> QWidget | None:
        """The widget; None once it is gone."""
        widget = self._widget()
        return widget if widget is not None and shiboken6.isValid(widget) else None

    @property
    def canvas(self) -> QWidget | None:
        """What the parts are painted on."""
        widget = self.widget
        return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget

    def roots(self) -> Sequence[AccessiblePart]:
        """List the parts that are the widget's own children."""
        widget = self.widget
        roots = cast("InParts", widget).accessible_parts() if widget else ()
        if roots is not self._roots:
            self._roots = roots
            self._follow()
        return roots

    def widgets(self) -> list[QWidget]:
        """List the widgets that stand on the widget, but for what scrolls it."""
        inner = self.widget.children() if self.widget else []
        widgets = [each for each in inner if isinstance(each, QWidget) and not each.isWindow()]
        return [each for each in widgets if each.isVisible() and not each.objectName().startswith("qt_")]

    def _follow(self) -> None:
        """Let objects stand for the parts as they are now; those of parts that went go with them."""
        here = dict(self._known(self._roots, None)) if self._interfaces else {}
        for key, interface in list(self._interfaces.items()):
            if key in here:
                interface.part, interface.above = here[key]
            else:
                _delete(self._interfaces.pop(key))

    def _known(
        self, parts: Sequence[AccessiblePart], above: AccessiblePart | None
    ) -> Iterator[tuple[Hashable, tuple[AccessiblePart, AccessiblePart | None]]]:
        """Go through the parts that may have an object."""
        for part in parts:
            yield part.key, (part, above)
            if not part.takes_keys or part.key in self._interfaces:
                yield from self._known(part.parts, part)

    def interface_of(self, part: AccessiblePart, above: AccessiblePart | None = None) -> "PartInterface":
        """Give the object of a part that is one of another's, or of the widget's own; Qt is told of it."""
        interface = self._interfaces.get(part.key)
        if interface is None:
            interface = self._interfaces[part.key] = PartInterface(self, part, above)
            QAccessible.registerAccessibleInterface(interface)
        return interface

    def current(self) -> "PartInterface | None":
        """Give the object of the part that the keys go on from."""
        return self._first(self.roots(), lambda part: part.is_current)

    def at(self, x: int, y: int) -> "PartInterface | None":
        """Give the object of the part at a point of the screen."""
        canvas = self.canvas
        if canvas is None:
            return None
        point = canvas.mapFromGlobal(QPoint(x, y)).toPointF()
        return self._first(self.roots(), lambda part: part.rect.contains(point))

    def _first(
        self, parts: Sequence[AccessiblePart], passes: PartTest, above: AccessiblePart | None = None
    ) -> "PartInterface | None":
        for part in parts:
            if passes(part):
                return self.interface_of(part, above)
            if not part.takes_keys and (inner := self._first(part.parts, passes, part)):
                return inner
        return None

    def close(self) -> None:
        """Have Qt delete the objects of all parts."""
        interfaces, self._interfaces, self._roots = self._interfaces, {}, ()
        for interface in interfaces.values():
            _delete(interface)


class PartInterface(QAccessibleInterface):
    """One part of what a widget paints, to assistive tools."""

    def __init__(self, tree: PartTree, part: AccessiblePart, above: AccessiblePart | None) -> None:
        """Describe a part that is one of another's, or of the widget's own."""
        super().__init__()
        self._tree = tree
        self.part = part
        self.above = above
        self._actions = PartActions(lambda: self.part.actions)
        self._attributes = PartAttributes(lambda: self.part.level)

    def isValid(self) -> bool:
        return self._tree.widget is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        widget = self._tree.widget
        return widget.window().windowHandle() if widget else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if self.above is not None:
            return self._tree.interface_of(self.above)
        widget = self._tree.widget
        return QAccessible.queryAccessibleInterface(widget) if widget else None

    def childCount(self) -> int:
        return len(self.part.parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = self.part.parts
        return self._tree.interface_of(parts[index], self.part) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return _index_of(child, self.part.parts) if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._tree.at(x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return self.part.role

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self.part.name
            case QAccessible.Text.Description:
                return self.part.description
        return ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Leave it as it is: what is painted is edited elsewhere."""

    def rect(self) -> QRect:
        canvas, rect = self._tree.canvas, self.part.rect
        if canvas is None or rect.isNull():
            return QRect()
        return rect.toAlignedRect().translated(canvas.mapToGlobal(QPoint()))

    def state(self) -> QAccessible.State:
        state, part, widget, canvas = QAccessible.State(), self.part, self._tree.widget, self._tree.canvas
        if widget is None or canvas is None:
            state.invalid = 1
            return state
        state.invisible = int(not widget.isVisible())
        state.disabled = int(not widget.isEnabled())
        state.offscreen = int(not part.rect.toAlignedRect().intersects(canvas.rect()))
        if part.takes_keys:
            state.focusable = 1
            state.focused = int(part.is_current and widget.hasFocus())
        if part.is_selected is not None:
            state.selectable, state.selected = 1, int(part.is_selected)
        if part.is_expanded is not None:
            state.expandable = 1
            state.expanded, state.collapsed = int(part.is_expanded), int(not part.is_expanded)
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # The binding takes the address of what is returned here, also where that is a number or None.
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        if kind == QAccessible.InterfaceType.AttributesInterface and self.part.level:
            return self._attributes
        return shiboken6.VoidPtr(0)


class PartAttributes(QAccessibleAttributesInterface):
    """Tells the level of a heading."""

    def __init__(self, level: Callable[[], int]) -> None:
        """Tell what a function gives."""
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level() if key == QAccessible.Attribute.Level else None


def _index_of(child: PartInterface, parts: Sequence[AccessiblePart]) -> int:
    return next((index for index, part in enumerate(parts) if part.key == child.part.key), -1)


def _delete(interface: PartInterface) -> None:
    if shiboken6.isValid(interface):  # Qt deletes all of them where the application ends first
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
