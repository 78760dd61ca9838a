"""The picture of a map that a hand-out has on a page of its own."""

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.formats.svg.map_page import PageDrawing, draw_map_page
from debatedesk.services.handouts.content import PAPER_MILLIMETRES, PaperSize

MAP_MARGIN, MAP_HEAD = 12.0, 14.0
"""Millimetres around the page of a map, and of what stands above the picture."""
PIXELS_A_MILLIMETRE = 96 / 25.4


def map_page(argument_map: ArgumentMap, paper: PaperSize) -> PageDrawing:
    """Draw a map for a page of the paper, upright or across."""
    upright, across = (room(paper, is_wide=is_wide) for is_wide in (False, True))
    return draw_map_page(argument_map, upright, across)


def room(paper: PaperSize, *, is_wide: bool) -> tuple[float, float]:
    """Tell the room that the picture of a map has on a page, in pixels of 96 an inch."""
    width, height = PAPER_MILLIMETRES[paper]
    if is_wide:
        width, height = height, width
    return (
        (width - 2 * MAP_MARGIN) * PIXELS_A_MILLIMETRE,
        (height - 2 * MAP_MARGIN - MAP_HEAD) * PIXELS_A_MILLIMETRE,
    )
