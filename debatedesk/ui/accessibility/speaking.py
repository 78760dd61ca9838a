"""What is spoken when something happens, where somebody listens."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say words that a widget has come to show; urgent ones at once."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def say_where_the_keys_are(widget: QWidget) -> None:
    """Have a screen reader say the part of a widget that its keys have gone to.

    It is said in the next turn of the event loop: Qt says that a widget has the focus only after the widget
    knows of it.
    """
    if QAccessible.isActive() and widget.hasFocus():
        QTimer.singleShot(0, widget, lambda: _say(widget))


def _say(widget: QWidget) -> None:
    from debatedesk.ui.accessibility.interfaces import PartedInterface

    interface = QAccessible.queryAccessibleInterface(widget)
    if widget.hasFocus() and isinstance(interface, PartedInterface):
        interface.say_where_the_keys_are()
