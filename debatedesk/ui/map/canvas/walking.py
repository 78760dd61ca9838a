"""Walking through a map with the arrow keys."""

from typing import Literal

from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.hit_target import CANVAS, HitTarget

Way = Literal["left", "right", "up", "down", "first", "last"]


def step(drawing: Drawing, chosen: HitTarget, way: Way) -> HitTarget:
    """Go from a card or link to a neighbour; where there is none, stay.

    Left is what a card answers, right its first answer, up and down the cards above and below in its
    column. A link leads left to its target and right to its source. In a drawing that is read from the
    right, left and right change places.
    """
    if way in ("first", "last") or chosen.id not in (
        drawing.cards if chosen.is_card else drawing.by_relation
    ):
        keys = list(drawing.cards)
        return HitTarget("card", keys[-1 if way == "last" else 0]) if keys else CANVAS
    if chosen.kind == "link":
        return _from_link(drawing, chosen, way)
    card = drawing.cards[chosen.id]
    if way == inward(drawing):
        return _answered_by(drawing, chosen)
    if way == outward(drawing):
        return _first_answer(drawing, chosen)
    cards = drawing.columns[card.column]
    index = cards.index(card) + (1 if way == "down" else -1)
    return HitTarget("card", cards[index].node_id) if 0 <= index < len(cards) else chosen


def inward(drawing: Drawing) -> Way:
    """Tell which way the roots of a drawing are."""
    return "right" if drawing.from_right else "left"


def outward(drawing: Drawing) -> Way:
    """Tell which way what bears on a card is."""
    return "left" if drawing.from_right else "right"


def _target(drawing: Drawing, thing_id: str) -> HitTarget | None:
    if thing_id in drawing.cards:
        return HitTarget("card", thing_id)
    return HitTarget("link", thing_id) if thing_id in drawing.by_relation else None


def _answered_by(drawing: Drawing, chosen: HitTarget) -> HitTarget:
    relation = drawing.contents.primary.get(chosen.id)
    return (_target(drawing, relation.target) if relation else None) or chosen


def _first_answer(drawing: Drawing, chosen: HitTarget) -> HitTarget:
    argument_map = drawing.contents.argument_map
    answers = [
        drawing.cards[source]
        for relation in argument_map.relations_to(chosen.id)
        for source in relation.sources
        if source in drawing.cards
    ]
    column = drawing.cards[chosen.id].column
    onward = [each for each in answers if each.column > column] or answers
    return HitTarget("card", min(onward, key=lambda each: each.y).node_id) if onward else chosen


def _from_link(drawing: Drawing, chosen: HitTarget, way: Way) -> HitTarget:
    placed = drawing.by_relation[chosen.id].placed
    if way == inward(drawing):
        return _target(drawing, placed.target) or chosen
    if way == outward(drawing):
        return HitTarget("card", placed.source)
    target = drawing.contents.argument_map.relations[chosen.id].target
    beside = [
        link
        for link in drawing.by_relation.values()
        if drawing.contents.argument_map.relations[link.placed.relation_id].target == target
    ]
    beside.sort(key=lambda link: link.middle.y())
    index = beside.index(drawing.by_relation[chosen.id]) + (1 if way == "down" else -1)
    return HitTarget("link", beside[index].placed.relation_id) if 0 <= index < len(beside) else chosen
