"""The filter of the library: words, dates as they are shown, fields, tags, and what comes first."""

import pytest

from debatedesk.domain.library import Document, MapSummary
from debatedesk.domain.reading_progress import ReadingProgress
from debatedesk.ui.library.filtering import (
    FilteredThing,
    LibraryFilter,
    holds,
    problem_of,
    tag_condition,
    toggled,
)
from debatedesk.ui.library.rows import DebateLines, ItemLine

PAPERS = [
    Document("p2", "d", "The Federalist No. 2", "Jay", "1787-10-31", "essay"),
    Document("p101", "d", "The Federalist No. 101", "Publius", "", "essay"),
    Document("p10", "d", "The Federalist No. 10", "Madison", "1787-11-22", "essay", tags=("faction",)),
    Document("p51", "d", "No. 51, on no. 10", "Madison", "1788-02-08", "essay", "supports"),
    Document("cato", "d", "Cato", "George Clinton", "1787-10", "letter", tags=("open question", "Law")),
]
PROGRESS = {"p10": ReadingProgress(((0, 95),), 100), "cato": ReadingProgress(((0, 20),), 100)}


def found(typed: str) -> list[str]:
    lines = DebateLines(PAPERS, [MapSummary("m", "d", "A map")], notes={}, progress=PROGRESS)
    rows = [row for group in lines.rows(LibraryFilter().of(typed)) for row in group.children]
    return [row.value.reference.id for row in rows if isinstance(row.value, ItemLine)]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("no. 10", ["p10", "p51", "p101", "p2"]),
        ("22 Nov 1787", ["p10"]),
        ("nov 1787", ["p10"]),
        ("1787-10", ["p2", "cato"]),
        ("oct madison", []),
        ("author:madison", ["p10", "p51"]),
        ("-author:madison federalist", ["p2", "p101"]),
        ("date:1788 no", ["p51"]),
        ("kind:let", ["cato"]),
        ("stance:supp", ["p51"]),
        ("tag:fac", ["p10"]),
        ("tag:LAW", ["cato"]),
        ('tag:"open question"', ["cato"]),
        ("tag:question", ["cato"]),
        ("tag:pen", []),
        ("#law", ["cato"]),
        ("read:yes", ["p10"]),
        ("read:begun", ["cato"]),
        ("read:no federalist", ["p2", "p101"]),
        ("READ:n", ["p2", "p101", "p51", "cato"]),
        ("-read:yes tag:law", ["cato"]),
        ("read:", ["m", "p2", "p101", "p10", "p51", "cato"]),
        ("read:perhaps", []),
        ("source:x", []),
    ],
)
def test_a_filter_finds(typed: str, titles: list[str]) -> None:
    assert found(typed) == titles


def test_a_value_that_can_not_be_is_told() -> None:
    assert problem_of("read:perhaps") == "After “read:” comes yes, no or begun."
    assert problem_of("read: no read:be tag:x") == ""
    assert problem_of("hive -autor:cato") == "“autor:” is no field. Did you mean “author:”?"
    assert problem_of("source:x https://title.org/a titel: Policy:ai") == ""


@pytest.mark.parametrize(
    "tag", ["law", "open question", 'say "no" now', '"x"', 'a b"', "C#", "a:b", "-neg", "l'état"]
)
def test_any_tag_can_be_asked_for_and_no_longer(tag: str) -> None:
    condition = tag_condition(tag)
    assert LibraryFilter().of(condition)(FilteredThing("Bees", "Bees", tags=(tag,))) == 0
    assert LibraryFilter().of(condition)(FilteredThing("Bees", "Bees", tags=("other",))) is None
    assert toggled(toggled("hive", condition), condition) == "hive"


def test_a_condition_is_added_to_the_words_and_taken_out_again() -> None:
    quoted = tag_condition("open question")
    assert (quoted, tag_condition("law")) == ('tag:"open question"', "tag:law")
    typed = toggled(toggled("  hive ", "read:no"), quoted)
    assert typed == 'hive read:no tag:"open question"'
    assert holds(typed, "read:no")
    assert toggled(typed, "read:no") == 'hive tag:"open question"'
    assert not holds("hive tag:lawyers", "tag:law")
    assert toggled("tag:law", "tag:law") == ""
