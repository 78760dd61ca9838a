"""A layout turned round for a reader of a script that runs from right to left: roots at the right.

What stood at x stands at -x, so that the roots keep their place whatever comes to stand beyond them.
"""

from dataclasses import replace

from debatedesk.domain.maps.layout.shapes import (
    CardBlock,
    MapLayout,
    PlacedBlock,
    PlacedCard,
    PlacedGroup,
    PlacedLink,
    PlacedReference,
    PlacedTie,
    Point,
)


class LayoutMirror:
    """Turns layouts round; blocks that stay the same from one layout to the next stay the same here too."""

    def __init__(self) -> None:
        """Know no block yet."""
        self._blocks: dict[int, tuple[CardBlock, CardBlock]] = {}

    def of(self, layout: MapLayout) -> MapLayout:
        """Give a layout turned round."""
        known, self._blocks = self._blocks, {}
        for placed in layout.blocks:
            key = id(placed.block)
            self._blocks[key] = known.get(key) or (placed.block, _block(placed.block))
        return replace(
            layout,
            blocks=tuple(
                PlacedBlock(self._blocks[id(placed.block)][1], placed.y) for placed in layout.blocks
            ),
            groups=tuple(_group(group) for group in layout.groups),
            from_right=not layout.from_right,
        )


def _block(block: CardBlock) -> CardBlock:
    return CardBlock(
        cards=tuple(_card(card) for card in block.cards),
        references=tuple(_reference(reference) for reference in block.references),
        links=tuple(_link(link) for link in block.links),
        ties=tuple(_tie(tie) for tie in block.ties),
        left=-block.right,
        top=block.top,
        right=-block.left,
        bottom=block.bottom,
    )


def _card(card: PlacedCard) -> PlacedCard:
    return replace(card, x=-card.right)


def _reference(reference: PlacedReference) -> PlacedReference:
    return replace(reference, x=-reference.right)


def _group(group: PlacedGroup) -> PlacedGroup:
    return replace(group, x=-(group.x + group.width))


def _link(link: PlacedLink) -> PlacedLink:
    return replace(
        link,
        points=_points(link.points),
        middle=_point(link.middle),
        join=_point(link.join) if link.join else None,
        onto=_point(link.onto) if link.onto else None,
    )


def _tie(tie: PlacedTie) -> PlacedTie:
    return replace(tie, points=_points(tie.points))


def _points(points: tuple[Point, ...]) -> tuple[Point, ...]:
    return tuple(_point(point) for point in points)


def _point(point: Point) -> Point:
    return -point[0], point[1]
