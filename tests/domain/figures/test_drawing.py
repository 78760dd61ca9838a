"""Figures count and never score; every bar, dot and mark leads to what it stands for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.figures.data import (
    CountedPassage,
    DatedText,
    HeatedText,
    exchanges,
    proposal_counts,
)
from debatedesk.domain.figures.drawing import day_of, draw_bars, draw_exchanges, draw_heat, draw_timeline
from debatedesk.domain.figures.shapes import Box, Caption, Dot, Figure
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.reference import Reference
from tests.domain.maps.layout.layout_maps import debate


def titled(nodes: str, *relations: str) -> ArgumentMap:
    """Read a map from shorthand, its nodes' ids their titles."""
    read = debate(nodes, *relations)
    return replace(read, nodes={key: replace(node, title=key) for key, node in read.nodes.items()})


STREET = titled("P! Q! honey stings few", "honey + P", "stings - P", "few - stings")


def boxes(figure: Figure, role: str) -> list[Box]:
    return [shape for shape in figure.shapes if isinstance(shape, Box) and shape.role == role]


def words(figure: Figure) -> list[str]:
    return [shape.text for shape in figure.shapes if isinstance(shape, Caption)]


def text(number: int, date: str, side: str = "for") -> DatedText:
    return DatedText(Reference.document(f"d{number}"), f"Text {number}", "Ada", date, side)  # type: ignore[arg-type]


def test_a_proposal_has_a_bar_for_what_supports_and_one_for_what_opposes_it() -> None:
    figure = draw_bars("Bars", proposal_counts(STREET), 500)
    (support,), (attack,) = boxes(figure, "support"), boxes(figure, "attack")
    assert support.width == attack.width
    assert attack.x + attack.width == support.x
    assert {"P", "Q", "+1", "−1"} <= set(words(figure))
    assert [spot.leads_to for spot in figure.spots] == [Reference.node("", "P"), Reference.node("", "Q")]
    assert figure.spots[0].spoken == "P: 1 in support, 1 in opposition, 0 unanswered"


def test_what_opposes_without_an_answer_is_stronger_than_what_is_answered() -> None:
    figure = draw_bars("Bars", proposal_counts(debate("P! a b c", "a - P", "b - P", "c - a")), 500)
    answered, unanswered = boxes(figure, "attack")
    assert unanswered.width == pytest.approx(answered.width / 2)
    assert answered.strength < unanswered.strength


@pytest.mark.parametrize("width", [260, 419, 420, 900])
def test_bars_and_their_labels_stay_within_the_width_and_out_of_each_others_way(width: int) -> None:
    counts = proposal_counts(STREET)
    figure = draw_bars("Bars", counts, width)
    (support,), (attack,) = boxes(figure, "support"), boxes(figure, "attack")
    labels = [each for each in figure.shapes if isinstance(each, Caption) and each.text in ("P", "Q")]
    assert [label.room >= 170 for label in labels] == [True, True]
    assert support.x + support.width <= width
    for label in labels:
        beside = label.x + label.room <= attack.x
        assert beside or label.y <= attack.y or label.y >= attack.y + attack.height
    assert figure.spots[-1].y + figure.spots[-1].height == figure.height


def test_in_a_map_without_proposals_bars_are_for_what_something_bears_on() -> None:
    assert [each.title for each in proposal_counts(titled("a b c", "b + a"))] == ["a"]


def test_who_answers_whom_is_counted_by_speakers() -> None:
    nodes = [Node("a", speaker="Ada"), Node("b", speaker="Ben"), Node("c", speaker="Ben"), Node("d")]
    relations = [
        Relation("r1", "attack", ("b",), "a"),
        Relation("r2", "support", ("c",), "a"),
        Relation("r3", "undercut", ("a",), "r2"),
        Relation("r4", "attack", ("d",), "a"),
    ]
    pairs = exchanges(ArgumentMap.of("m", "", nodes, relations))
    assert [(each.speaker, each.answered, each.supports, each.attacks) for each in pairs] == [
        ("Ben", "Ada", 1, 1),
        ("Ada", "Ben", 0, 1),
    ]
    figure = draw_exchanges("Who", pairs, 500)
    assert "Ben → Ada" in words(figure)
    assert figure.spots[0].leads_to == Reference.node("m", "b")


def test_texts_stand_in_the_order_of_their_dates() -> None:
    figure = draw_timeline("Time", [text(1, "1788"), text(2, "1787-10-27"), text(3, "1788-05")], 400)
    xs = {spot.leads_to.id: spot.x for spot in figure.spots}
    assert xs["d2"] < xs["d3"] < xs["d1"]
    assert {"1787-10-27", "1788"} <= set(words(figure))


def test_a_text_without_a_date_stands_apart_and_is_said_to_have_none() -> None:
    figure = draw_timeline("Time", [text(1, "1788"), text(2, "soon")], 400)
    assert "no date" in words(figure)
    assert figure.spots[1].x > figure.spots[0].x
    assert "soon" in figure.spots[1].spoken


def test_a_side_can_be_read_without_colour() -> None:
    figure = draw_timeline("Time", [text(1, "1788", "for"), text(2, "1789", "against")], 400)
    assert [shape.sign for shape in figure.shapes if isinstance(shape, Dot)] == ["+", "−"]


@pytest.mark.parametrize(
    ("written", "is_date"),
    [("2026", True), ("2026-02", True), ("2026-02-28", True), ("2026-02-30", False), ("", False),
     ("May 2026", False), ("2026-02-28T10:00:00Z", True), ("0", False), ("12-", False), ("٢٠٢٦", False)],
)  # fmt: skip
def test_only_iso_dates_are_dates(written: str, is_date: bool) -> None:
    assert (day_of(written) is not None) == is_date


def test_a_strip_marks_where_a_text_is_supported_and_where_opposed() -> None:
    passages = CountedPassage(100, 200, "P", 2, 0), CountedPassage(500, 520, "Q", 1, 1)
    heated = HeatedText("d", "Essay", 1000, passages)
    figure = draw_heat("Heat", [heated], 500)
    first, second = boxes(figure, "support")
    assert first.strength > second.strength
    assert len(boxes(figure, "attack")) == 1
    assert figure.spots[0].leads_to == Reference.passage("d", 100, 200)


@pytest.mark.parametrize("draw", [draw_bars, draw_heat, draw_timeline, draw_exchanges])
def test_where_there_is_nothing_a_sentence_says_so(draw: object) -> None:
    figure = draw("Title", [], 300)  # type: ignore[operator]
    (sentence,) = words(figure)
    assert sentence.endswith(".")


dates = st.one_of(st.just(""), st.integers(1, 3000).map("{:04}".format), st.dates().map(str))


@given(st.lists(dates, max_size=120), st.floats(200, 1200))
def test_dots_never_lie_on_one_another_and_stay_within_the_width(written: list[str], width: float) -> None:
    figure = draw_timeline("Time", [text(number, each) for number, each in enumerate(written)], width)
    places = [(round(spot.x, 3), round(spot.y, 3)) for spot in figure.spots]
    assert len(set(places)) == len(written)
    for spot in figure.spots:
        assert -1 <= spot.x <= width - spot.width + 1
        assert 0 <= spot.y <= figure.height
