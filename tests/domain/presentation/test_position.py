"""Going through a presentation: on and back a key at a time, and on after the map has changed."""

from debatedesk.domain.presentation.position import PresentationPosition
from debatedesk.domain.presentation.steps import HiddenAnswer, PresentationStep

TWO = (HiddenAnswer(("a",), "support"), HiddenAnswer(("b",), "support"))
STEPS = [
    PresentationStep("p"),
    PresentationStep("p", "for", TWO),
    PresentationStep("p", "against"),
    PresentationStep("q"),
]


def where(position: PresentationPosition) -> tuple[int, int]:
    return position.index, position.shown


def test_on_shows_one_answer_after_the_other_and_back_is_the_same_way() -> None:
    position = PresentationPosition(STEPS)
    way = [where(position)]
    while position.forward():
        way.append(where(position))
    assert way == [(0, 0), (1, 0), (1, 1), (1, 2), (2, 0), (3, 0)]
    assert position.is_at_end
    for before in reversed(way[:-1]):
        assert position.backward()
        assert where(position) == before
    assert not position.backward()


def test_all_answers_are_shown_and_hidden_at_once_and_stay_so() -> None:
    position = PresentationPosition(STEPS, 1)
    assert position.show_all()
    assert not position.show_all()
    assert (position.go_to(3), position.go_to(1), position.shown) == (True, True, 2)
    assert position.hide_all()
    assert (position.shown, position.hidden) == (0, 2)
    assert not position.go_to(4)
    assert not position.go_to(-1)


def test_it_goes_on_at_the_same_step_of_a_map_that_changed() -> None:
    position = PresentationPosition(STEPS, 1)
    position.forward()
    position.follow([PresentationStep("new"), *STEPS])
    assert where(position) == (2, 1)
    position.follow([PresentationStep("new"), PresentationStep("p", "for", TWO[:1]), STEPS[3]])
    assert where(position) == (1, 1)
    position.follow([PresentationStep("new"), STEPS[0]])
    assert where(position) == (1, 0), "of what is gone, the step of its node"
    position.follow([PresentationStep("new")])
    assert where(position) == (0, 0)
    position.follow([])
    assert position.step is None
    assert not position.forward()
    assert not position.show_all()
