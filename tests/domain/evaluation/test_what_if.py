"""Nodes are switched off to see what would stand, and on again."""

from debatedesk.domain.evaluation.evaluation import Evaluation
from debatedesk.domain.evaluation.what_if import StandingChange, WhatIf
from tests.domain.maps.layout.layout_maps import debate


def test_without_an_objection_what_it_defeated_stands() -> None:
    tried = WhatIf(Evaluation(debate("P! s o r", "s + P", "o - P", "r - s"))).switched("o")
    assert tried.off == ("o",)
    assert tried.changes == [StandingChange("P", "out", "in")]
    assert tried.evaluation.reason("P").sentence == "in: nothing is said against it"


def test_switching_a_node_again_switches_it_on() -> None:
    start = WhatIf(Evaluation(debate("P! o r", "o - P", "r - o")))
    assert start.changes == []
    both = start.switched("o").switched("r")
    assert both.off == ("o", "r")
    assert both.switched("r").off == ("o",)
    assert both.switched("r").switched("o") == start
    assert both.switched("o").off == ("r",)
    assert both.switched("o").changes == [
        StandingChange("P", "in", "out"),
        StandingChange("o", "out", "in"),
    ]


def test_with_one_linked_premise_goes_what_they_say_together() -> None:
    tried = WhatIf(Evaluation(debate("P! a b", "a,b - P"))).switched("a")
    assert tried.changes == [StandingChange("P", "out", "in")]


def test_what_bears_on_a_link_of_a_node_goes_with_it() -> None:
    tried = WhatIf(Evaluation(debate("P! o cut", "o - P", "cut _ r0"))).switched("o")
    assert tried.changes == []
    assert tried.argument_map.relations == {}


def test_an_edit_of_the_map_is_tried_in_turn() -> None:
    tried = WhatIf(Evaluation(debate("P! o r", "o - P", "r - o"))).switched("r").switched("o")
    after = tried.after(Evaluation(debate("P! r x", "x - P")))
    assert after.off == ("r",)
    assert after.evaluation.standings == {"P": "out", "x": "in"}


def test_a_node_that_is_not_there_can_not_be_switched_off() -> None:
    start = WhatIf(Evaluation(debate("P!")))
    assert start.switched("gone") == start
