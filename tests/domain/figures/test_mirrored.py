"""A figure turned round for who reads from the right."""

from debatedesk.domain.figures.mirrored import mirrored
from debatedesk.domain.figures.shapes import Box, Caption, Dot, Figure, Spot, Stroke
from debatedesk.domain.reference import Reference

FIGURE = Figure(
    "Support",
    40.0,
    (
        Box(10, 2, 30, 8, "support"),
        Dot(20, 5, 4, "attack", "−"),
        Caption(0, 12, "Bees", 80),
        Stroke(5, 0, 9, 9),
    ),
    (Spot(10, 2, 30, 8, Reference.node("m", "n"), "Bees"),),
)


def test_all_stands_as_far_from_the_right_and_words_start_where_they_started() -> None:
    box, dot, caption, stroke = mirrored(FIGURE, 100).shapes
    assert box == Box(60, 2, 30, 8, "support")
    assert dot == Dot(80, 5, 4, "attack", "−")
    assert caption == Caption(100, 12, "Bees", 80, anchor="start")
    assert stroke == Stroke(95, 0, 91, 9)
    (spot,) = mirrored(FIGURE, 100).spots
    assert (spot.x, spot.width) == (60, 30)


def test_turned_round_twice_it_is_as_it_was() -> None:
    assert mirrored(mirrored(FIGURE, 100), 100) == FIGURE
