"""A figure turned round for a reader of a script that runs from right to left."""

from dataclasses import replace

from debatedesk.domain.figures.shapes import Box, Caption, Dot, Figure, Shape, Spot, Stroke


def mirrored(figure: Figure, width: float) -> Figure:
    """Give a figure of a width turned round; a caption still starts where its reading starts."""
    return replace(
        figure,
        shapes=tuple(_shape(shape, width) for shape in figure.shapes),
        spots=tuple(_spot(spot, width) for spot in figure.spots),
    )


def _shape(shape: Shape, width: float) -> Shape:
    match shape:
        case Box():
            return replace(shape, x=width - shape.x - shape.width)
        case Dot() | Caption():
            return replace(shape, x=width - shape.x)
        case Stroke():
            return replace(shape, x1=width - shape.x1, x2=width - shape.x2)


def _spot(spot: Spot, width: float) -> Spot:
    return replace(spot, x=width - spot.x - spot.width)
