"""What the views of one map share: which map, what it holds, what is selected, folded and being written."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.above import above
from debatedesk.domain.maps.filters import (
    EVERYTHING,
    MapFilter,
    NodeWords,
    matching,
    with_what_they_bear_on,
)
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.off_map import off_map, on_map
from debatedesk.services.workspace import Workspace
from debatedesk.ui.map.contents import (
    DRAFT,
    NOTHING,
    MapContents,
    NodeDraft,
    as_seen,
    contents_after,
    read_map,
    with_standing,
)
from debatedesk.ui.map.fidelity_signs import FidelitySigns
from debatedesk.ui.map.hit_target import CANVAS, HitTarget

MOST_UNFOLDED = 60
"""A map of more nodes is first shown folded to what bears on nothing."""


class MapState(QObject):
    """Keeps one map of a library for all views of it.

    `leaving` comes before another map is shown, `opened` when it is; `refreshed` when the map has been read
    again, `refolded` when what is folded or focused on has changed: both carry the id of the card that
    should stay where it is, or None. `filtered` comes after `refolded` when the filter has changed; `chose`
    follows every selection.
    """

    leaving = Signal()
    opened = Signal()
    refreshed = Signal(object)
    refolded = Signal(object)
    filtered = Signal()
    chose = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Show no map."""
        super().__init__(parent)
        self._workspace = workspace
        self.map_id = ""
        self.contents: MapContents = NOTHING
        """All of the map; the cards that are on it say what is seen of it where the rest is left out."""
        self._whole: MapContents = NOTHING
        self._seen: MapContents = NOTHING
        self.chosen: HitTarget = CANVAS
        self.chosen_also: frozenset[str] = frozenset()
        """Nodes that are selected beside `chosen`, the one that keys start from."""
        self.folded: frozenset[str] = frozenset()
        self.focus: str | None = None
        self.draft: NodeDraft | None = None
        self.filter: MapFilter = EVERYTHING
        self.hides_others = False
        self.matching: Sequence[str] = ()
        """The ids of the nodes that pass the filter, in document order."""
        self.dimmed: frozenset[str] = frozenset()
        """The ids of those that do not."""
        self.off_map: frozenset[str] = frozenset()
        """The ids of the nodes that are off the map."""
        self.shows_off_map = False
        self.lists_off_map = False
        """Whether the view that is shown has what is off the map in it anyway."""
        self.shown_map: ArgumentMap = NOTHING.argument_map
        """The map, or where others are hidden what passes the filter and all that it bears on.

        What is focused on is in it whatever the filter says, what is off the map where that is shown.
        """
        self._node_words = NodeWords()
        self.fidelity = FidelitySigns(workspace, self)
        self.fidelity.found.connect(self._show_signs)
        self.fidelity.switched.connect(self._show_signs)

    def _show_signs(self) -> None:
        self.refresh(self.chosen_id)

    @property
    def node(self) -> Node | None:
        """The node that is selected."""
        return self.contents.argument_map.nodes.get(self.chosen.id) if self.chosen.is_card else None

    @property
    def chosen_nodes(self) -> list[str]:
        """The ids of all nodes that are selected, in document order."""
        nodes = self.contents.argument_map.nodes
        if self.node is None:
            return []
        return [key for key in nodes if key == self.chosen.id or key in self.chosen_also]

    @property
    def relation(self) -> Relation | None:
        """The relation that is selected."""
        chosen = self.chosen
        return self.contents.argument_map.relations.get(chosen.id) if chosen.kind == "link" else None

    @property
    def chosen_id(self) -> str | None:
        """The id of the node or relation that is selected."""
        return self.chosen.id if self.node or self.relation else None

    @property
    def link_of_chosen(self) -> Relation | None:
        """The relation that is selected, or the first by which the selected node bears on another."""
        return self.relation or (self.contents.primary.get(self.chosen.id) if self.node else None)

    def open(self, map_id: str) -> None:
        """Show another map as it was left; an empty id shows none."""
        if map_id != self.map_id:
            self.keep()
            if self.contents.tried and self.contents.tried.off:
                self._workspace.standings.forget_what_if(self.map_id)
            self.map_id = map_id
            self.draft = None
            self.chosen, self.chosen_also = CANVAS, frozenset()
            self.filter = EVERYTHING
            self.shows_off_map = False
            self._node_words = NodeWords()
            self._restore()

    def keep(self) -> None:
        """Keep folding, focus and selection of the map that is shown, and let views keep what is theirs."""
        if self.map_id:
            self.leaving.emit()
            state = {
                "folded": sorted(self.folded & self.contents.argument_map.nodes.keys()),
                "focus": self.focus,
                "chosen": [self.chosen.kind, self.chosen.id],
                "shows_off_map": self.shows_off_map,
            }
            self._workspace.state.set(f"map/{self.map_id}", state)

    def _restore(self) -> None:
        state = self._workspace.state.record(f"map/{self.map_id}")
        self.folded = frozenset(state.texts("folded"))
        is_new = "folded" not in state
        self.focus = state.text("focus") or None
        self.shows_off_map = state.flag("shows_off_map", False)
        self._read()
        if is_new and len(self.contents.cards) > MOST_UNFOLDED:
            self.folded = self._all_foldable()
        self.opened.emit()
        match state.texts("chosen"):
            case ["card" | "link" as kind, key] if self.holds(target := HitTarget(kind, key)):
                self.choose(CANVAS if self._is_hidden(target) else target)

    def holds(self, target: HitTarget) -> bool:
        """Tell whether the map has a card or link."""
        argument_map = self.contents.argument_map
        return target.id in (argument_map.relations if target.kind == "link" else argument_map.nodes)

    def refresh(self, hold: str | None = None) -> None:
        """Read the map again; what is selected stays so, or what it bore on or stood beside is."""
        beside, was_seen = self._beside_chosen(), not self._is_hidden(self.chosen)
        self._read()
        gone = not self.holds(self.chosen) or (was_seen and self._is_off_map(self.chosen))
        if self.chosen != CANVAS and gone:
            nodes = self.shown_map.nodes
            near = next((key for key in beside if key in nodes), "")
            self.choose(HitTarget("card", near) if near else CANVAS)
        self.chosen_also &= self.contents.argument_map.nodes.keys()
        self.refreshed.emit(hold)

    def _read(self) -> None:
        tried = self.contents.tried
        try:
            if self.map_id:
                self._whole = read_map(
                    self._workspace, self.map_id, self.draft, self._whole, self.fidelity.of_map
                )
            else:
                self._whole = NOTHING
        except DeskError:
            self.map_id, self._whole = "", NOTHING
        if tried and tried.off and self.map_id and not self._whole.tried:
            self._workspace.standings.forget_what_if(self.map_id)
        if self.focus not in self._whole.argument_map.nodes:
            self.focus = None
        self._apply_filter()

    def set_filter(self, wanted: MapFilter, *, hides_others: bool | None = None) -> None:
        """Let pass what is wanted; all else is dimmed, or hidden."""
        self.filter = wanted
        if hides_others is not None:
            self.hides_others = hides_others
        self._apply_filter()
        self.refolded.emit(None)
        self.filtered.emit()
        if self.chosen != CANVAS and self.holds(self.chosen) and self._is_hidden(self.chosen):
            self.choose(CANVAS)  # so that no key works on what is not seen

    def _apply_filter(self) -> None:
        whole = self._whole.argument_map
        self._leave_off_map()
        self.matching, self.dimmed = list(whole.nodes), frozenset()
        if self.filter.is_on:
            self.matching = matching(whole, self.filter, self._node_words)
            self.dimmed = frozenset(whole.nodes.keys() - {*self.matching, DRAFT})
            if self.hides_others:
                passing = whole.nodes.keys() - self.dimmed
                kept = passing | {self.focus} if self.focus else passing
                self.shown_map = with_what_they_bear_on(self.shown_map, kept)

    def _leave_off_map(self) -> None:
        whole = self._whole
        self.off_map = off_map(whole.argument_map)
        self.shown_map, self.contents = whole.argument_map, whole
        if self._hides_off_map:
            self.shown_map = on_map(whole.argument_map, {self.focus} if self.focus else ())
            seen = contents_after(self._seen, self.shown_map, whole.notes, whole.fidelities)
            self._seen = with_standing(seen, whole.tried)
            self.contents = as_seen(whole, self._seen)

    @property
    def _hides_off_map(self) -> bool:
        return bool(self.off_map) and not (self.shows_off_map or self.lists_off_map)

    def show_off_map(self, shows: bool) -> None:
        """Show what is off the map, or leave it out of the views that draw the map."""
        self.shows_off_map = shows
        self._apply_filter()
        if self.chosen != CANVAS and self._is_off_map(self.chosen):
            self.choose(CANVAS)  # so that no key works on what is not seen
        self.refolded.emit(None)

    def turn_to_view(self, lists_off_map: bool) -> None:
        """Be shown in a view that has what is off the map in it, or one in which it shows where wanted."""
        self.lists_off_map = lists_off_map
        self._apply_filter()
        if self._is_off_map(self.chosen):
            self.shows_off_map = True
            self._apply_filter()

    def _is_off_map(self, target: HitTarget) -> bool:
        """Tell whether a card or link is hidden because it, or an end of it, is off the map."""
        if not self._hides_off_map or not self._is_hidden(target):
            return False
        argument_map = self.contents.argument_map
        ends: tuple[str | None, ...] = (target.id,)
        if target.kind == "link" and (relation := argument_map.relations.get(target.id)):
            ends = (*relation.sources, argument_map.target_node(relation))
        return not self.off_map.isdisjoint(end for end in ends if end)

    def stop_hiding(self, target: HitTarget) -> None:
        """Show what is off the map, dim what the filter hid, where what is gone to is among it."""
        if self._is_off_map(target):
            self.show_off_map(True)
        if self.holds(target) and self._is_hidden(target):
            self.set_filter(self.filter, hides_others=False)

    def _is_hidden(self, target: HitTarget) -> bool:
        shown = self.shown_map
        return target.id not in (shown.relations if target.kind == "link" else shown.nodes)

    def has_other_notes(self) -> bool:
        """Tell whether the notes on the map's nodes are not those that its cards count."""
        if not self.map_id:
            return False
        return self.contents.notes != self._workspace.notes.counts_by_node(self.map_id)

    def _beside_chosen(self) -> list[str]:
        """List the cards that may be selected next where an edit takes the selected one away, best first.

        It is the card that it bears on; for one that bears on nothing, the one before it, or after it.
        """
        nodes, primary = self.contents.argument_map.nodes, self.contents.primary
        if link := self.link_of_chosen:
            return [self.contents.argument_map.target_node(link) or ""]
        keys = [key for key in nodes if key == self.chosen.id or (key not in primary and key != DRAFT)]
        index = keys.index(self.chosen.id) if self.node else 0
        return [*keys[:index][::-1], *keys[index + 1 :]]

    def choose(self, target: HitTarget) -> None:
        """Select a card or link, or with CANVAS nothing; what else was selected is so no more."""
        self.chosen, self.chosen_also = target.whole, frozenset()
        self.chose.emit()

    def choose_all(self, node_ids: Iterable[str], current: str = "") -> None:
        """Select nodes; keys start from `current` if that is one of them, else from the first."""
        nodes = self.contents.argument_map.nodes
        chosen = [key for key in dict.fromkeys(node_ids) if key in nodes]
        first = current if current in chosen else "".join(chosen[:1])
        self.chosen = HitTarget("card", first) if first else CANVAS
        self.chosen_also = frozenset(chosen) - {first}
        self.chose.emit()

    def extended_to(self, node_id: str) -> list[str]:
        """List what is selected once a key has gone on to a node: that as well, or going back one less.

        Empty where nothing is selected to begin with, or the key has gone nowhere.
        """
        chosen = self.chosen_nodes
        if not chosen or node_id == self.chosen.id:
            return []
        return [key for key in chosen if key != self.chosen.id] if node_id in chosen else [*chosen, node_id]

    def choose_or_leave(self, node_id: str) -> None:
        """Select a node as well, or leave it out where it is selected already."""
        chosen = self.chosen_nodes
        if node_id in chosen:
            self.choose_all(key for key in chosen if key != node_id)
        else:
            self.choose_all([*chosen, node_id], node_id)

    def unfold_above(self, node_ids: Iterable[str]) -> None:
        """Leave the focus and unfold all that nodes bear on."""
        self.folded -= above(self.contents.argument_map, node_ids)
        if self.focus:
            self.focus = None
            self._apply_filter()
        self.refolded.emit(None)

    def fold(self, node_id: str) -> None:
        """Fold what answers a node away, or unfold it; its card stays where it is."""
        card = self.contents.cards.get(node_id)
        if card is None or not (card.answered or node_id in self.folded):
            return
        self.folded = self.folded - {node_id} if node_id in self.folded else self.folded | {node_id}
        self.refolded.emit(node_id)

    def fold_all(self) -> None:
        """Fold all that can be, so that only what bears on nothing is left."""
        self.folded = self._all_foldable()
        self.refolded.emit(None)

    def _all_foldable(self) -> frozenset[str]:
        return frozenset(key for key, card in self.contents.cards.items() if card.answered)

    def unfold_all(self) -> None:
        """Show all nodes."""
        self.folded = frozenset()
        self.refolded.emit(None)

    def focus_on(self, node_id: str | None) -> None:
        """Show a node with its neighbourhood alone; None shows all again."""
        self.focus = node_id
        self._apply_filter()
        self.refolded.emit(node_id)

    def set_draft(self, draft: NodeDraft | None) -> None:
        """Make room for a node that is being written, or take it back."""
        self.draft = draft
        if draft:
            self.folded -= {draft.target, *above(self.contents.argument_map, [draft.target or ""])}
        self.refresh()
