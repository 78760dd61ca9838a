"""The drawing of a map to assistive tools: its cards in the order of the debate, then its links."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QRectF

from debatedesk.domain.message import all_of
from debatedesk.ui.accessibility.actions import Action
from debatedesk.ui.accessibility.parts import PRESS, AccessiblePart, PaintedPart, Role
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.scene import MapScene
from debatedesk.ui.map.hit_target import HitKind, HitTarget
from debatedesk.ui.map.naming import name_of, name_of_relation
from debatedesk.ui.map.spoken import (
    spoken_counts,
    spoken_details,
    spoken_name,
    spoken_position,
    spoken_signs,
)
from debatedesk.ui.translation import tr


class DrawingShown(Protocol):
    """What paints a drawing, and does what a click on it does."""

    @property
    def drawing(self) -> Drawing:
        """What is drawn."""

    @property
    def scene(self) -> MapScene:
        """What is shown, with what of it is selected."""

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the view where a card or a link's sign is shown."""

    def press(self, target: HitTarget) -> None:
        """Do what a click on a card, on a sign of it or on a link does."""


def parts_of_drawing(view: DrawingShown) -> Sequence[AccessiblePart]:
    """Describe the cards and the links that a view draws; nothing where it draws none."""
    drawing = view.drawing
    siblings = _Siblings(drawing)
    cards = [CardPart(node_id, view, siblings) for node_id in drawing.cards]
    links = [LinkPart(relation_id, view) for relation_id in reversed([*drawing.by_relation])]
    parts: list[AccessiblePart] = []
    if cards:
        parts.append(PaintedPart("cards", Role.List, tr("{n:,} cards", "1 card", len(cards)), parts=cards))
    if links:
        parts.append(PaintedPart("links", Role.List, tr("{n:,} links", "1 link", len(links)), parts=links))
    return parts


class _Siblings:
    """Which cards answer the same thing, counted once for a drawing."""

    def __init__(self, drawing: Drawing) -> None:
        self._under: dict[str, list[str]] = {}
        self._target: dict[str, str] = {}
        for node_id in drawing.cards:
            relation = drawing.contents.primary.get(node_id)
            target = relation.target if relation else ""
            self._target[node_id] = target
            self._under.setdefault(target, []).append(node_id)

    def position(self, node_id: str) -> str:
        """Say the how-many-th of those that answer the same a card is."""
        under = self._under[self._target[node_id]]
        return spoken_position(under.index(node_id) + 1, len(under))


class CardPart(AccessiblePart):
    """A card of the drawing."""

    role = Role.ListItem
    takes_keys = True

    def __init__(self, node_id: str, view: DrawingShown, siblings: _Siblings) -> None:
        """Describe the card of a node."""
        super().__init__(("card", node_id))
        self._node_id = node_id
        self._target = HitTarget("card", node_id)
        self._view = view
        self._siblings = siblings

    @property
    def name(self) -> str:
        drawing = self._view.drawing
        content = drawing.content(self._node_id)
        relation = drawing.contents.primary.get(self._node_id)
        argument_map = drawing.contents.argument_map
        answers = tr("to {name}", name=name_of(argument_map, relation.target)) if relation else ""
        counts = [
            *spoken_signs(content),
            *spoken_counts(content.supports + content.attacks, content.notes),
        ]
        position = self._siblings.position(self._node_id)
        return spoken_name(content.words, content.first_words, answers, counts, position)

    @property
    def description(self) -> str:
        card = self._view.drawing.card(self._node_id)
        hidden = ""
        if card and card.hidden:
            hidden = tr("{n:,} nodes are folded away", "1 node is folded away", card.hidden)
        drawing = self._view.drawing
        return spoken_details([drawing.content(self._node_id)], drawing.contents.why(self._node_id), hidden)

    @property
    def rect(self) -> QRectF:
        return self._view.rect_of(self._target)

    @cached_property
    def _buttons(self) -> Sequence[AccessiblePart]:
        content = self._view.drawing.content(self._node_id)
        card = self._view.drawing.card(self._node_id)
        offered: list[tuple[HitKind, str]] = []
        if content.evidence:
            words = tr("Open its words in the texts", "Open its words in the text", content.evidence)
            offered.append(("evidence", words))
        if content.notes:
            offered.append(("notes", tr("Open its {n:,} notes", "Open its 1 note", content.notes)))
        if card and card.foldable:
            offered.append(
                ("fold", tr("Unfold what answers it") if card.hidden else tr("Fold what answers it"))
            )
        return [
            PaintedPart(
                (self.key, kind),
                Role.Button,
                words,
                rect=self.rect,
                press=lambda kind=kind: self._view.press(HitTarget(kind, self._node_id)),  # type: ignore[misc]
            )
            for kind, words in offered
        ]

    @property
    def parts(self) -> Sequence[AccessiblePart]:
        return self._buttons

    @property
    def is_current(self) -> bool:
        return self._view.scene.chosen.whole == self._target

    @property
    def is_selected(self) -> bool | None:
        return self._view.scene.is_chosen(self._node_id)

    @property
    def is_expanded(self) -> bool | None:
        card = self._view.drawing.card(self._node_id)
        return not card.hidden if card and card.foldable else None

    @property
    def actions(self) -> Mapping[str, Action]:
        return {PRESS: lambda: self._view.press(self._target)}


class LinkPart(AccessiblePart):
    """A line of the drawing."""

    role = Role.ListItem
    takes_keys = True

    def __init__(self, relation_id: str, view: DrawingShown) -> None:
        """Describe the line of a relation."""
        super().__init__(("link", relation_id))
        self._target = HitTarget("link", relation_id)
        self._view = view

    @property
    def name(self) -> str:
        argument_map = self._view.drawing.contents.argument_map
        relation = argument_map.relations.get(self._target.id)
        if relation is None:
            return ""
        sources = all_of([name_of(argument_map, source) for source in relation.sources])
        return tr("{kind}: {title}", kind=name_of_relation(argument_map, relation), title=sources)

    @property
    def rect(self) -> QRectF:
        return self._view.rect_of(self._target)

    @property
    def is_current(self) -> bool:
        return self._view.scene.chosen == self._target

    @property
    def is_selected(self) -> bool | None:
        return self.is_current

    @property
    def actions(self) -> Mapping[str, Action]:
        return {PRESS: lambda: self._view.press(self._target)}
