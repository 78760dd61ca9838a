"""Templates of maps: what stands in them, and what the headings of a text give."""

from itertools import count

import pytest

from debatedesk.domain.maps.relations import refusal
from debatedesk.domain.maps.templates import (
    BLANK,
    HEADINGS,
    TEMPLATES,
    MapTemplate,
    filled,
    first_sentence,
    headed_passages,
    template_called,
)
from debatedesk.domain.text.document import read_markdown

ESSAY = """# On keeping bees

Bees matter.

## One hive a street

A hive asks for little room. It gives a task.

### What Dr. Miller said about it in St. Gallen

Dr. Miller keeps two hives. They thrive.

## Costs

## Who pays?

- The city
"""


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_a_template_makes_a_map_that_the_rules_allow(template: MapTemplate) -> None:
    ids = count(1)
    made = filled(template, "Hives", lambda: f"id{next(ids)}")
    assert made.title == "Hives"
    assert bool(made.nodes) == (template not in (BLANK, HEADINGS))
    for relation in made.relations.values():
        assert refusal(made, relation) == ""
        assert relation.target in made.nodes or relation.target in made.relations
        assert made.target_node(relation)
    assert template_called(template.name) is template
    assert "\n" not in template.description
    assert len(template.description) <= 100


def test_names_and_titles_are_unlike_one_another() -> None:
    assert len({template.name for template in TEMPLATES}) == len(TEMPLATES) == 7
    assert len({template.title for template in TEMPLATES}) == len(TEMPLATES)
    assert template_called("nothing") is None


def test_toulmin_ties_its_warrant_and_its_rebuttal_to_the_link() -> None:
    ids = count(1)
    template = template_called("toulmin")
    assert template is not None
    made = filled(template, "", lambda: f"id{next(ids)}")
    upon = [relation.kind for relation in made.relations.values() if relation.target in made.relations]
    assert upon == ["support", "undercut"]


def test_each_heading_but_the_title_gives_its_first_sentence_and_those_above_it() -> None:
    reading = read_markdown(ESSAY)
    passages = headed_passages(reading)
    assert [(each.title, each.above, reading.text[each.start : each.end]) for each in passages] == [
        ("One hive a street", (), "A hive asks for little room."),
        (
            "What Dr. Miller said about it in St. Gallen",
            ("One hive a street",),
            "Dr. Miller keeps two hives.",
        ),
        ("Costs", (), "Costs"),
        ("Who pays?", (), "The city"),
    ]


def test_headings_of_one_level_are_all_taken() -> None:
    reading = read_markdown("## A\n\nOne. Two.\n\n## B\n\nThree.\n")
    assert [each.title for each in headed_passages(reading)] == ["A", "B"]
    assert headed_passages(read_markdown("Only words.")) == []
    assert [each.title for each in headed_passages(read_markdown("# One\n\nWords."))] == ["One"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("One. Two.", "One."),
        ("“One!” he said. Two.", "“One!” he said."),
        ("He said “one.” Then two.", "He said “one.”"),
        ("It costs 3.5 a month. Then more.", "It costs 3.5 a month."),
        ("See e.g. Smith. Then more.", "See e.g. Smith."),
        ("J. S. Mill wrote it. Then more.", "J. S. Mill wrote it."),
        ("No end to it", "No end to it"),
        ("Really? Yes.", "Really?"),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_where_it_ends(words: str, sentence: str) -> None:
    assert words[: first_sentence(words)] == sentence
