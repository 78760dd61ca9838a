"""The map on the canvas: which one, what is folded, what is focused on, and the node being written."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, Signal

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.layout.layout import PlacedCard, lay_out
from debatedesk.domain.maps.model import Node, Relation
from debatedesk.services.workspace import Workspace
from debatedesk.ui.map.contents import DRAFT, NOTHING, MapContents, NodeDraft, read_map
from debatedesk.ui.map.drawing import Drawing
from debatedesk.ui.map.hit_target import CANVAS, HitTarget
from debatedesk.ui.map.view import MapView

_FAR = 1e7
"""A map is never moved farther."""


class MapController(QObject):
    """Shows one map of a library in a view; `shown` tells that what is on the canvas has changed."""

    shown = Signal()

    def __init__(self, workspace: Workspace, view: MapView) -> None:
        """Show no map."""
        super().__init__(view)
        self._workspace = workspace
        self._view = view
        self.map_id = ""
        self.contents: MapContents = NOTHING
        self.folded: frozenset[str] = frozenset()
        self.focus: str | None = None
        self.draft: NodeDraft | None = None
        self._laid_out_from: object = None
        view.font_changed.connect(self.lay_out)

    @property
    def drawing(self) -> Drawing:
        """What is on the canvas."""
        return self._view.drawing

    @property
    def chosen(self) -> HitTarget:
        """What is selected."""
        return self._view.chosen

    @property
    def node(self) -> Node | None:
        """The node that is selected."""
        return self.contents.argument_map.nodes.get(self.chosen.id) if self.chosen.is_card else None

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
        """Put another map on the canvas as it was left; an empty id takes it away."""
        if map_id != self.map_id:
            self.keep_state()
            self.map_id = map_id
            self.draft = None
            self._view.choose(CANVAS)
            self._restore()

    def keep_state(self) -> None:
        """Keep folding, focus, zoom and place of the map that is shown."""
        if self.map_id:
            camera = self._view.camera
            state = {
                "folded": sorted(self.folded & self.contents.argument_map.nodes.keys()),
                "focus": self.focus,
                "zoom": camera.zoom,
                "x": camera.offset.x(),
                "y": camera.offset.y(),
                "chosen": [self.chosen.whole.kind, self.chosen.id],
            }
            self._workspace.state.set(f"map/{self.map_id}", state)

    def _restore(self) -> None:
        state = self._workspace.state.record(f"map/{self.map_id}")
        self.folded = frozenset(state.texts("folded"))
        self.focus = state.text("focus") or None
        self._view.clear()
        self._laid_out_from = None
        self.refresh()
        camera = self._view.camera
        camera.zoom = state.number("zoom", 1.0, 0.1, 3.0)
        if "x" in state and "y" in state:
            x, y = (state.number(name, 0.0, -_FAR, _FAR) for name in ("x", "y"))
            camera.move_to(QPointF(x, y))
            self._view.pan(QPointF())
            self._view.scroll_by(QPointF())
        else:
            self._view.begin()
        match state.texts("chosen"):
            case ["card" | "link" as kind, key] if self._exists(HitTarget(kind, key)):
                self._view.choose(HitTarget(kind, key))

    def _exists(self, target: HitTarget) -> bool:
        argument_map = self.contents.argument_map
        return target.id in (argument_map.relations if target.kind == "link" else argument_map.nodes)

    def refresh(self, hold: str | None = None) -> None:
        """Read the map again and lay it out; the card `hold`, else the selected one, stays where it is."""
        beside = self._beside_chosen()
        try:
            self.contents = read_map(self._workspace, self.map_id, self.draft) if self.map_id else NOTHING
        except DeskError:
            self.map_id, self.contents = "", NOTHING
        nodes = self.contents.argument_map.nodes
        if self.focus not in nodes:
            self.focus = None
        if self.chosen != CANVAS and not self._exists(self.chosen):
            self._view.choose(HitTarget("card", beside) if beside in nodes else CANVAS)
        self._view.text_layouts.forget_all_but(set(self.contents.cards.values()))
        self.lay_out(hold)

    def has_other_notes(self) -> bool:
        """Tell whether the notes on the map's nodes are not those that its cards count."""
        counted = {key: card.notes for key, card in self.contents.cards.items() if card.notes}
        return bool(self.map_id) and counted != self._workspace.notes.counts_by_node(self.map_id)

    def lay_out(self, hold: str | None = None) -> None:
        """Place the cards anew, without reading; where nothing moves, only what they say is new."""
        contents = self.contents
        argument_map = contents.argument_map
        shape = [(key, node.kind, node.steps) for key, node in argument_map.nodes.items()]
        ground = (shape, argument_map.relations, self.folded, self.focus)
        if ground == self._laid_out_from and self._has_heights(self.drawing.cards.values()):
            drawing = self.drawing.saying(contents)
        else:
            layout = lay_out(argument_map, self._height_of, folded=self.folded, focus=self.focus)
            drawing = Drawing(contents, layout)
            self._laid_out_from = ground
        self._view.show_drawing(drawing, hold or self._anchor())
        self.shown.emit()

    def _height_of(self, node_id: str) -> float:
        return self._view.text_layouts.of(self.contents.cards[node_id]).height

    def _has_heights(self, cards: Iterable[PlacedCard]) -> bool:
        return all(self._height_of(card.node_id) == card.height for card in cards)

    def _beside_chosen(self) -> str:
        """Name the card that the selected one bears on: selected next where an edit takes that one away."""
        link = self.link_of_chosen
        return (self.contents.argument_map.target_node(link) or "") if link else ""

    def _anchor(self) -> str | None:
        """Name the card that should stay: the selected one, or for a link the one that it bears on."""
        if relation := self.relation:
            return self.contents.argument_map.target_node(relation)
        return self.chosen.id if self.chosen.is_card else None

    def choose(self, target: HitTarget) -> None:
        """Select a card or link, shown wherever it is folded away."""
        if target != CANVAS:
            self.reveal(target)
        self._view.choose(target)

    def reveal(self, target: HitTarget) -> None:
        """Unfold and leave the focus where they hide a node or a relation."""
        argument_map = self.contents.argument_map
        ends = [target.id]
        if target.kind == "link":
            relation = argument_map.relations.get(target.id)
            ends = [*relation.sources, argument_map.target_node(relation) or ""] if relation else []
        hidden = [each for each in ends if each in argument_map.nodes and each not in self.drawing.cards]
        if not hidden:
            return
        self.focus = None
        self.folded -= self._above(hidden)
        self.lay_out()
        if any(each not in self.drawing.cards for each in hidden):
            self.folded = frozenset()
            self.lay_out()

    def _above(self, node_ids: Iterable[str]) -> set[str]:
        """List all that nodes bear on, directly or through one another."""
        above: set[str] = set()
        open_ends = list(node_ids)
        while open_ends:
            for relation in self.contents.argument_map.relations_from(open_ends.pop()):
                end = self.contents.argument_map.target_node(relation)
                if end and end not in above:
                    above.add(end)
                    open_ends.append(end)
        return above

    def fold(self, node_id: str) -> None:
        """Fold what answers a node away, or unfold it; its card stays where it is."""
        card = self.drawing.cards.get(node_id)
        if card is None or not (card.foldable or card.hidden):
            return
        self.folded = self.folded - {node_id} if node_id in self.folded else self.folded | {node_id}
        self.lay_out(node_id)

    def fold_all(self) -> None:
        """Fold all that can be, so that only what bears on nothing is left."""
        self.folded = frozenset(key for key, each in self.contents.cards.items() if each.answered)
        self.lay_out()

    def unfold_all(self) -> None:
        """Show all nodes."""
        self.folded = frozenset()
        self.lay_out()

    def focus_on(self, node_id: str | None) -> None:
        """Show a node with its neighbourhood alone; None shows all again."""
        self.focus = node_id
        self.lay_out(node_id)

    def set_draft(self, draft: NodeDraft | None) -> None:
        """Make room for a node that is being written, or take it back."""
        self.draft = draft
        if draft:
            self.folded -= {draft.target or "", *self._above([draft.target or ""])}
        self.refresh()
        if draft and DRAFT not in self.drawing.cards:
            self.folded, self.focus = frozenset(), None
            self.lay_out()
