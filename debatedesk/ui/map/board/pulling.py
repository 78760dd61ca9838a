"""Pulling cards of the board: onto a card to answer it, to the other column to change sides."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import RULES, kinds_for
from debatedesk.ui.desk import Desk
from debatedesk.ui.map.board.hits import BoardHit
from debatedesk.ui.map.board.page_layout import BoardSlot
from debatedesk.ui.map.board.proposal_view import ProposalView
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import name_of
from debatedesk.ui.map.state import MapState
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.menu_entries import add_entry, add_heading, open_menu


class CardPulling(QObject):
    """Follows a card that is pulled over the views of a board, from one to another too.

    `dropped` carries the id of its node, the HitTarget it was dropped on, and the point of the screen. A
    card that is only to change sides is asked about, and changed, here.
    """

    dropped = Signal(str, object, object)

    def __init__(self, desk: Desk, state: MapState, views: Sequence[ProposalView], parent: QWidget) -> None:
        """Pull over some views."""
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._views = views
        self._side_menu = QMenu(parent)
        self._target: tuple[ProposalView, BoardHit | BoardSlot] | None = None

    def follow(self, pulled: BoardSlot, at: QPoint) -> None:
        """Show on what the pulled card would be dropped at a point of the screen."""
        self._target = None
        for view in self._views:
            inside = view.viewport().mapFromGlobal(at)
            over = view.isVisible() and view.viewport().rect().contains(inside)
            slot = None
            if over and (target := _target_at(view, pulled, QPointF(inside))):
                self._target = (view, target)
                slot = target.slot if isinstance(target, BoardHit) else target
            view.show_drop(slot)

    def let_go(self, pulled: BoardSlot, at: QPoint) -> None:
        """Ask as what the card shall bear on what it was dropped on, or whether it shall change sides."""
        dropped_on, self._target = self._target, None
        for view in self._views:
            view.show_drop(None)
        if dropped_on is None:
            return
        view, target = dropped_on
        node_id = pulled.node_ids[0]
        if isinstance(target, BoardHit):
            self.dropped.emit(node_id, HitTarget("card", target.node_id), at)
        elif not self._ask_side(view, pulled, target, at):
            self.dropped.emit(node_id, HitTarget("card", view.page), at)

    def _ask_side(self, view: ProposalView, pulled: BoardSlot, column: BoardSlot, at: QPoint) -> bool:
        """Offer to change the side of a card that bears on the page itself; False for any other card."""
        argument_map = self._state.contents.argument_map
        reaction = pulled.card.path[-1] if pulled.card else None
        relation = argument_map.relations.get(reaction.relation or "") if reaction else None
        if relation is None or relation.target != view.page or column.section is None:
            return False
        stance = column.section.stance
        menu = self._side_menu
        menu.clear()
        name = name_of(argument_map, relation.sources[0])
        heading = (
            tr("{node} shall speak for it", node=name)
            if stance == "for"
            else tr("{node} shall speak against it", node=name)
        )
        add_heading(menu, heading.replace("&", "&&"))
        kinds = [
            kind
            for kind in kinds_for(argument_map, relation.sources, relation.target)
            if RULES[kind].stance == stance
        ]
        for kind in kinds:
            words = tr("As {word}", word=RELATION_SIGNS[kind].noun)
            add_entry(menu, words, lambda kind=kind: self._change_side(relation.id, kind))  # type: ignore[misc]
        open_menu(menu, at)
        return True

    def _change_side(self, relation_id: str, kind: RelationKind) -> None:
        map_id = self._state.map_id
        self._desk.do(lambda: self._desk.workspace.maps.change_relation(map_id, relation_id, kind))


def _target_at(view: ProposalView, pulled: BoardSlot, at: QPointF) -> BoardHit | BoardSlot | None:
    """Find the card at a point of a view, or the column of another section."""
    hit = view.hit_at(at)
    if hit and hit.slot.card:
        return hit if hit.node_id not in pulled.node_ids else None
    column = view.seen.section_at(at)
    return None if column is None or column.section == pulled.section else column
