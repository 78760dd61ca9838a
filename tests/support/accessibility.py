"""What assistive tools are told of a window, as Qt tells it: a tree to be read and compared."""

from collections.abc import Collection, Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

STATES = ("disabled", "focusable", "selected", "checked", "expanded", "collapsed", "editable")
"""What is compared: what follows from what is shown, whatever the fonts, the screen and the focus."""
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_LEVEL = QAccessible.Attribute.Level
_FRAMES = {"Client", "LayeredPane", "Splitter", "Border", "Grip", "Pane", "Grouping"}
"""Roles of what only holds others: without a name they say nothing, and are left out."""


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """Give what describes a widget."""
    return QAccessible.queryAccessibleInterface(widget)


def children_of(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Go through the children that can be met; each has to know its place and its parent."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        assert child is not None, f"{described(interface)} has no child {index} of {interface.childCount()}"
        assert child.isValid()
        assert interface.indexOfChild(child) == index, described(child)
        if not _is_hidden(child):
            yield child


def _is_hidden(interface: QAccessibleInterface) -> bool:
    """Tell whether nobody sees it, wherever its parent is scrolled to."""
    thing = interface.object()
    return isinstance(thing, QWidget) and not thing.isVisible()


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Go through all that a window tells, from the top down."""
    yield interface
    for child in children_of(interface):
        yield from walk(child)


def described(interface: QAccessibleInterface) -> str:
    """Write one line: role, name, description, states."""
    name, more = interface.text(_NAME), interface.text(_DESCRIPTION)
    state = interface.state()
    states = " ".join(each for each in STATES if getattr(state, each))
    role = interface.role().name
    if attributes := interface.attributesInterface():
        role += f" {attributes.attributeValue(_LEVEL)}"
    parts = [role, f"“{name}”" if name else "", more if more != name else ""]
    line = " | ".join(" ".join(part.split()) for part in parts if part)
    return f"{line} [{states}]" if states else line


def tree_of(interface: QAccessibleInterface, closed: Collection[str] = (), depth: int = 0) -> list[str]:
    """Write what an object and all in it tell, a line each, indented as they stand in each other.

    What is in those whose names are `closed` is left out.
    """
    name = interface.text(_NAME)
    is_told = name or interface.role().name not in _FRAMES
    lines = [f"{'  ' * depth}{described(interface)}"] if is_told else []
    for child in children_of(interface) if name not in closed else ():
        lines += tree_of(child, closed, depth + bool(is_told))
    return lines


def name_of(widget: QWidget) -> str:
    """Give the name that a widget has for assistive tools."""
    return interface_of(widget).text(_NAME)
