"""The map on the canvas: its cards laid out, and the part of it that was seen last."""

from PySide6.QtCore import QObject, QPointF

from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.layout.layout import LayoutCache, lay_out
from debatedesk.domain.maps.layout.mirrored import LayoutMirror
from debatedesk.services.workspace import Workspace
from debatedesk.ui.map.canvas.card_heights import CardHeights
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.state import MapState

_FAR = 1e7
"""A map is never moved farther."""


class CanvasController(QObject):
    """Lays out in a view what a state holds, and follows it."""

    def __init__(self, workspace: Workspace, state: MapState, view: MapView) -> None:
        """Show what a state holds."""
        super().__init__(view)
        self._workspace = workspace
        self._state = state
        self._view = view
        self._laid_out_from: object = None
        self._layouts = LayoutCache()
        self._mirror = LayoutMirror()
        self._heights = CardHeights()
        self._map_id: str | None = None
        self._is_active = False
        view.font_changed.connect(self.lay_out)
        view.narrowed.connect(self._follow_width)
        state.leaving.connect(self._keep)
        state.opened.connect(self._open)
        state.refreshed.connect(self._refresh)
        state.refolded.connect(self.lay_out)
        state.chose.connect(lambda: view.choose(state.chosen, state.chosen_also))
        self.activate()

    def activate(self) -> None:
        """Lay out what has changed, and follow the state from now on."""
        if self._is_active:
            return
        self._is_active = True
        if self._map_id != self._state.map_id:
            self._open()
        else:
            self._refresh()
        self._view.choose(self._state.chosen, self._state.chosen_also)

    def deactivate(self) -> None:
        """Lay out nothing until it is active again."""
        self._keep()
        self._is_active = False

    @property
    def drawing(self) -> Drawing:
        """What is on the canvas."""
        return self._view.drawing

    @property
    def _key(self) -> str:
        return f"map/{self._state.map_id}/canvas"

    def _keep(self) -> None:
        """Keep zoom and position."""
        if not self._is_active or self._map_id != self._state.map_id:
            return
        position = self._view.position
        state = {
            "zoom": self._view.camera.zoom,
            "x": position.x(),
            "y": position.y(),
            "narrow": self._view.is_narrow,
            "from_right": self._view.text_layouts.from_right,
        }
        self._workspace.state.set(self._key, state)

    def _open(self) -> None:
        if not self._is_active:
            return
        self._map_id = self._state.map_id
        self._view.clear()
        self._laid_out_from = None
        self._refresh()
        camera, state = self._view.camera, self._workspace.state.record(self._key)
        camera.zoom = state.number("zoom", 1.0, 0.1, 3.0)
        is_as_left = (state.flag("narrow", False), state.flag("from_right", False)) == (
            self._view.is_narrow,
            self._view.text_layouts.from_right,
        )
        if "x" in state and "y" in state and is_as_left:
            x, y = (state.number(name, 0.0, -_FAR, _FAR) for name in ("x", "y"))
            self._view.go_to(QPointF(x, y))
            self._view.pan(QPointF())
            self._view.scroll_by(QPointF())
        else:
            self._view.begin()

    def _follow_width(self) -> None:
        """Lay out as the width needs it; what was not seen yet is opened again."""
        if self._view.was_seen:
            self.lay_out()
        else:
            self._open()

    def _refresh(self, hold: str | None = None) -> None:
        if not self._is_active:
            return
        self._view.text_layouts.forget_all_but(self._state.contents.cards.keys())
        self.lay_out(hold)

    def lay_out(self, hold: str | None = None) -> None:
        """Place the cards anew; where nothing moves, only what they say is new.

        The card `hold`, else the selected one, stays where it is.
        """
        if not self._is_active:
            return
        state, contents = self._state, self._state.contents
        argument_map = state.shown_map
        shape = [(key, node.kind, node.group, node.steps) for key, node in argument_map.nodes.items()]
        self._heights.follow(contents, self._view.text_layouts)
        fonts, narrow = self._view.text_layouts, self._view.is_narrow
        ground = (fonts, narrow, shape, argument_map.relations, state.folded, state.focus)
        if ground == self._laid_out_from and self._has_heights():
            drawing = self.drawing.saying(contents)
        else:
            layout = lay_out(
                argument_map,
                self._heights.__getitem__,
                folded=state.folded,
                focus=state.focus,
                cache=self._layouts,
                indented=self._view.is_narrow,
            )
            if fonts.from_right:
                layout = self._mirror.of(layout)
            drawing = Drawing(contents, layout, self.drawing)
            self._laid_out_from = ground
        self._view.dim(state.dimmed)
        self._view.show_drawing(drawing, hold or self._anchor(drawing))

    def _has_heights(self) -> bool:
        """Tell whether the cards that say something else are as high as they are drawn."""
        changed = differing(self.drawing.contents.cards, self._state.contents.cards)
        drawn = [card for node_id in changed if (card := self.drawing.card(node_id))]
        return all(self._heights[card.node_id] == card.height for card in drawn)

    def _anchor(self, drawing: Drawing) -> str | None:
        """Name the card that should stay: the selected one, or the nearest shown one that it bears on."""
        contents, chosen = self._state.contents, self._state.chosen
        node_id: str | None = chosen.id
        if chosen.kind == "link" and (relation := self._state.relation):
            node_id = contents.argument_map.target_node(relation)
        seen: set[str] = set()
        while node_id and node_id not in seen and not drawing.shows(node_id):
            seen.add(node_id)
            first = contents.primary.get(node_id)
            node_id = contents.argument_map.target_node(first) if first else None
        return node_id

    def reveal(self, target: HitTarget) -> None:
        """Unfold and leave the focus where they hide a node or a relation."""
        argument_map = self._state.contents.argument_map
        ends = [target.id]
        if target.kind == "link":
            relation = argument_map.relations.get(target.id)
            if relation is None or relation.id in self.drawing.by_relation:
                return
            ends = [*relation.sources, argument_map.target_node(relation) or ""]
        hidden = [end for end in ends if end in argument_map.nodes and not self.drawing.shows(end)]
        if not hidden:
            return
        self._state.unfold_above(hidden)
        if not all(self.drawing.shows(end) for end in hidden):
            self._state.unfold_all()
