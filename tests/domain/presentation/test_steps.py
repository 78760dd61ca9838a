"""A map as steps: proposals as they are read, what is for and against each, replies after those."""

from hypothesis import given, settings

from debatedesk.domain.maps.exposition import PassagePosition
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.presentation.steps import PresentationStep, first_step_of, presentation_steps
from tests.domain.maps.test_edits import maps

HIVES = ArgumentMap.of(
    "m",
    "Hives",
    [
        Node("later", "proposal", "Lessons in school"),
        Node("hive", "proposal", "One hive a street"),
        Node("honey", "argument", "Honey"),
        Node("stings", "argument", "Stings"),
        Node("gloves", "argument", "Gloves"),
        Node("rare", "argument", "Rare"),
        Node("aside", "aside", "Bees dance"),
        Node("who", "question", "Who pays?"),
        Node("when", "question", "When?"),
        Node("city", "claim", "The city pays"),
        Node("bare", "proposal", "Plant lime trees"),
    ],
    [
        Relation("r1", "support", ("honey",), "hive"),
        Relation("r2", "attack", ("stings",), "hive"),
        Relation("r3", "attack", ("gloves",), "stings"),
        Relation("r4", "undercut", ("rare",), "r2"),
        Relation("r5", "attack", ("stings",), "later"),
        Relation("r6", "answers", ("city",), "who"),
    ],
)


def told(steps: list[PresentationStep]) -> list[tuple[str, str, str]]:
    """Write each step with its answers, as “stings .rare .gloves”: a point for each level."""
    return [
        (
            step.node,
            step.question,
            " ".join("." * answer.depth + "+".join(answer.nodes) for answer in step.answers),
        )
        for step in steps
    ]


def test_proposals_come_as_they_are_read_with_both_sides_and_questions_without_an_answer_last() -> None:
    positions = {"hive": (0, 40), "later": (0, 90), "stings": (1, 0)}
    steps = presentation_steps(HIVES, {key: PassagePosition(*each) for key, each in positions.items()})
    assert told(steps) == [
        ("hive", "", ""),
        ("hive", "for", "honey"),
        ("hive", "against", "stings .rare .gloves"),
        ("later", "", ""),
        ("later", "for", ""),
        ("later", "against", "stings"),
        ("bare", "", ""),
        ("aside", "", ""),
        ("who", "", ""),
        ("who", "answered", "city"),
        ("when", "", ""),
    ]
    assert steps[5].answers[0].answered_with == "hive", "what answers it was shown there"
    assert [(step.number, step.total) for step in steps if not step.question] == [
        *((1, 3), (2, 3), (3, 3)),
        (1, 1),
        *((1, 2), (2, 2)),
    ]


def test_linked_premises_are_one_answer_and_a_circle_comes_to_its_end() -> None:
    nodes = [Node(key, "claim", key) for key in "pabc"]
    relations = [
        Relation("r1", "support", ("a", "b"), "p"),
        Relation("r2", "support", ("c",), "a"),
        Relation("r3", "attack", ("a",), "c"),
    ]
    steps = presentation_steps(ArgumentMap.of("m", "", nodes, relations), {})
    assert told(steps) == [("p", "", ""), ("p", "for", "a+b .c ..a"), ("p", "against", "")]


def test_a_rephrase_of_many_is_told_once() -> None:
    nodes = [Node("p", "proposal"), Node("q", "proposal"), Node("s", "claim", "In short")]
    relations = [Relation("r1", "rephrase", ("s",), "p"), Relation("r2", "rephrase", ("s",), "q")]
    steps = presentation_steps(ArgumentMap.of("m", "", nodes, relations), {})
    assert told(steps) == [("p", "", ""), ("p", "otherwise", "s"), ("q", "", "")]


def test_the_step_of_a_node_is_its_own_or_the_first_that_it_answers() -> None:
    steps = presentation_steps(HIVES, {})
    assert steps[first_step_of(steps, "hive")].key == ("hive", "")
    assert steps[first_step_of(steps, "rare")].key == ("hive", "against")
    assert first_step_of(steps, "gone") == 0


@settings(max_examples=40)
@given(maps())
def test_every_node_is_in_a_step_and_none_is_told_over_and_over(argument_map: ArgumentMap) -> None:
    steps = presentation_steps(argument_map, {})
    shown = {step.node for step in steps}
    shown |= {key for step in steps for answer in step.answers for key in answer.nodes}
    assert shown == set(argument_map.nodes)
    assert len({step.key for step in steps}) == len(steps)
    links = sum(len(relation.sources) for relation in argument_map.relations.values())
    assert sum(len(step.answers) for step in steps) <= 6 * (links + len(argument_map.nodes))
