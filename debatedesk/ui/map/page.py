"""What each view of a map offers: board, map and outline show one MapState, each in its own way."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from debatedesk.ui.clipboard_target import ClipboardTarget
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.state import MapState


class MapPage(QWidget):
    """One view of a map; what it does not need it leaves as it is here.

    It follows its state by itself and says what a person does: `picked` carries the HitTarget that was
    clicked, `opened` one that was double-clicked, `menu_requested` one with a point of the screen,
    `dropped` a node's id, the HitTarget it was dropped on and the point, `words_dropped` the QMimeData of
    words with the same two. `walked` carries the HitTarget that a key went to, `chose_many` the ids of
    nodes that are selected together and the one that keys start from, `add_requested` the kind by which a
    new node shall bear on what is selected. `slotted` carries a node's id, that of the one that it was
    dropped beside and the side, `detached` the id of one that was dropped away from all, `toggled` the id
    of one that is to be selected as well or left out. `moved` follows every scroll, zoom and new layout.
    """

    picked = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)
    dropped = Signal(str, object, object)
    words_dropped = Signal(object, object, object)
    walked = Signal(object)
    chose_many = Signal(object, str)
    slotted = Signal(str, str, str)
    detached = Signal(str)
    toggled = Signal(str)
    add_requested = Signal(object)
    moved = Signal()

    lists_off_map = False
    """Whether the view has what is off the map in it, with a mark, even where others leave it out."""

    def __init__(self, state: MapState, parent: QWidget | None = None) -> None:
        """Show what a state holds."""
        super().__init__(parent)
        self.state = state

    @property
    def focus_target(self) -> QWidget:
        """What takes the keys."""
        return self

    @property
    def typed_in(self) -> Sequence[QWidget]:
        """The widgets in which typing edits the selected card."""
        return (self.focus_target,)

    def keeps_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Tell whether a key has a meaning of its own where a widget stands now."""
        return False

    def clipboard_target(self) -> ClipboardTarget | None:
        """Tell what Copy and its like do here; None where they act on branches of the map."""
        return None

    def activate(self) -> None:
        """Catch up with the state, and follow it from now on."""

    def deactivate(self) -> None:
        """Follow the state no more: another view is shown."""

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the page where a card or a link's sign shows; a null one for none."""
        raise NotImplementedError

    def reveal(self, target: HitTarget) -> None:
        """Unfold, or turn the page, where a card or link is hidden."""

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a card or link."""

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the page."""

    @property
    def editor_fonts(self) -> CardFonts:
        """The fonts in which a card is edited."""
        return CardFonts.after(self.font())

    def siblings_shown(self, node_id: str) -> Collection[str]:
        """List the siblings among which a node is seen to move up and down; empty for all that it has."""
        return ()

    def tools(self) -> Sequence[QWidget]:
        """List the buttons that this view alone has in the bar above it."""
        return ()
