"""Typing on a map: the keys of what takes the focus in any view of it, which are no shortcuts.

Letters begin to edit the selected card and never run a command; Enter and Tab go on to the next card. They
are answered here and not by shortcuts, so that they keep their meaning in the fields inside of a view.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.message import message
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.map.writing import CardWriting
from debatedesk.ui.tab_order import TabPassage
from debatedesk.ui.translation import tr

SIGNS: dict[str, RelationKind] = {"+": "support", "-": "attack", "−": "attack"}
_BACKTAB = (Qt.Key.Key_Backtab, Qt.Key.Key_Tab)
"""Held with Shift."""
_HELP = message(
    "Type to write on the card. Enter adds beside it, Tab a support, Shift+Tab an objection; F6 goes on."
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TEXT_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypingKeys(QObject):
    """Filters the keys of the widgets that it watches."""

    def __init__(
        self,
        state: MapState,
        writing: CardWriting,
        fold: Callable[[], object],
        escape: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Write on what is selected in a state; `fold` folds it, `escape` whether Esc did anything."""
        super().__init__(parent)
        self._state = state
        self._writing = writing
        self._fold = fold
        self._escape = escape
        self._page_of: dict[QWidget, MapPage] = {}
        self._tab_passage = TabPassage(self)

    def watch(self, widget: QWidget, page: MapPage | None = None) -> None:
        """Answer the keys of a widget, but those that the page that it is of keeps for itself."""
        if page:
            self._page_of[widget] = page
        widget.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        widget.setAccessibleDescription(tr(_HELP))
        widget.installEventFilter(self)
        self._tab_passage.watch(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            page = self._page_of.get(watched)
            return not (page and page.keeps_key(watched, event)) and self._pressed(event)
        if isinstance(event, QInputMethodEvent) and event.commitString().strip():
            return self._writing.type_over(event.commitString())
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Do what a key does; False leaves it to the widget."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        is_chosen = self._state.chosen_id is not None
        if self._tab_passage.leads_on and event.key() in _BACKTAB:
            return False
        shifted = held == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Tab and plain and is_chosen:
            self._writing.add_answer("support")
        elif event.key() in _BACKTAB and shifted and is_chosen:
            self._writing.add_answer("attack")
        elif event.key() in _ENTER and (plain or shifted) and is_chosen:
            self._writing.add_sibling()
        elif event.key() == Qt.Key.Key_Space and plain and is_chosen:
            self._fold()
        elif event.key() == Qt.Key.Key_Escape and plain:
            return self._escape()
        elif not _is_text(event):
            return False
        elif event.text() in SIGNS and is_chosen:
            self._writing.add_answer(SIGNS[event.text()])
        elif not event.text().isspace():
            return self._writing.type_over(event.text())
        return True


def _is_text(event: QKeyEvent) -> bool:
    """Tell whether a key types something, also with AltGr, which some systems tell as Ctrl and Alt."""
    words, held = event.text(), event.modifiers()
    if not words or not words.isprintable():
        return False
    return (
        not held & ~_TEXT_MODIFIERS
        or (held & _ALT_GR) == _ALT_GR
        or bool(held & Qt.KeyboardModifier.GroupSwitchModifier)
    )
