"""Kialo's text export: theses, claims for and against, links to claims elsewhere, and back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.formats.base import ImportedMap, one_line
from debatedesk.formats.kialo.lines import escaped
from debatedesk.formats.registry import format_of, map_writer
from tests.formats.maps import AWKWARD_WORDS, HIVES, PLAIN_WORDS

GOLDEN = Path(__file__).parent.parent / "golden"
TITLE = "Discussion Title: Should streets keep hives?\n\n"


def read(text: str | bytes, name: str = "hives.txt") -> ImportedMap:
    data = text.encode() if isinstance(text, str) else text
    file_format = format_of(Path(name), data)
    assert file_format is not None
    assert file_format.name == "kialo"
    imported = file_format.read(Path(name), data)
    assert isinstance(imported, ImportedMap)
    return imported


def said(imported: ImportedMap) -> list[tuple[str, str, str]]:
    relations = imported.argument_map.relations.values()
    return [(each.sources[0], each.kind, each.target) for each in relations]


def test_theses_are_proposals_and_claims_are_for_or_against() -> None:
    imported = read(
        f"{TITLE}1. Each street keeps one.\n1.1. Pro: They give honey.\n1.1.1. Con: Little.\n"
        "1.2. Con: Bees sting.\n2. No street does.\n2.1. Pro: Peace.\n"
    )
    argument_map = imported.argument_map
    assert argument_map.title == "Should streets keep hives?"
    assert {key: node.kind for key, node in argument_map.nodes.items()} == {
        **dict.fromkeys(("1", "2"), "proposal"),
        **dict.fromkeys(("1.1", "1.1.1", "1.2", "2.1"), "claim"),
    }
    assert argument_map.nodes["1.1"].text == "They give honey."
    assert said(imported) == [
        *(("1.1", "support", "1"), ("1.1.1", "attack", "1.1"), ("1.2", "attack", "1")),
        ("2.1", "support", "2"),
    ]
    assert imported.not_carried == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_link_is_one_more_relation_also_forward(line_end: str) -> None:
    text = (
        f"{TITLE}1. A.\n1.1. Pro: -> See 1.2.1.\n1.1.1. Con: Of the linked one.\n1.2. Con: B.\n"
        "1.2.1. Con: C.\n1.2.2. Pro: -> See 1.1.\n"
    )
    imported = read(text.replace("\n", line_end))
    assert list(imported.argument_map.nodes) == ["1", "1.1.1", "1.2", "1.2.1"]
    assert said(imported) == [
        *(("1.2.1", "support", "1"), ("1.1.1", "attack", "1.2.1"), ("1.2", "attack", "1")),
        *(("1.2.1", "attack", "1.2"), ("1.2.1", "support", "1.2")),
    ]


def test_links_that_lead_nowhere_or_round_are_listed() -> None:
    imported = read(
        f"{TITLE}1. A.\n1.1. Pro: -> See 9.9.\n1.2. Pro: -> See 1.3.\n1.3. Con: -> See 1.2.\n"
        "1.4. Pro: -> See 1.\n"
    )
    assert said(imported) == []
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("a link to a claim that is not there", "claim 1.1. (line 4)"),
        ("a link to a claim that is not there", "claim 1.2. (line 5)"),
        ("a link to a claim that is not there", "claim 1.3. (line 6)"),
        ("a claim that bears on itself", "claim 1.4. (line 7)"),
    ]


def test_long_chains_of_links_take_no_time_to_speak_of() -> None:
    count = 4_000
    links = [f"1.{number}. Pro: -> See 1.{number + 1}." for number in range(1, count)]
    imported = read("\n".join([TITLE + "1. A.", *links, f"1.{count}. Con: B."]))
    assert list(imported.argument_map.nodes) == ["1", f"1.{count}"]
    assert len(imported.argument_map.relations) == count
    deep = "1." * 100_000
    assert len(read(f"{TITLE}1. A.\n{deep} Pro: B.\n").argument_map.nodes) == 1


def test_words_may_go_on_in_further_lines() -> None:
    imported = read(
        f"{TITLE}1. First line.\nSecond line.\n\nAfter a gap.\n1.1. Pro: One.\n3. is no claim here\n"
        "1.1. Con: nor this\n"
    )
    nodes = imported.argument_map.nodes
    assert nodes["1"].text == "First line.\nSecond line.\n\nAfter a gap."
    assert nodes["1.1"].text == "One.\n3. is no claim here\n1.1. Con: nor this"


def test_escapes_are_undone_and_links_stay() -> None:
    imported = read(
        f"{TITLE}1. It \\[sic\\] is \\(so\\), see [the \\[old\\] count](https://bees.org/#1_2).\n"
        "1.1. Con: No.\n"
    )
    assert imported.argument_map.nodes["1"].text == (
        "It [sic] is (so), see [the [old] count](https://bees.org/#1_2)."
    )


def test_comments_and_what_has_no_place_are_listed() -> None:
    imported = read(
        "Discussion Title: Hives\nBackground about bees.\n\n1. A.\n1.1. Pro: B.\n"
        "Comment by Ann: Really?\nYes.\n"
        "1.2.1. Con: C.\n1.3. Neither of both.\n"
    )
    assert [(each.what, each.where) for each in imported.not_carried] == [
        ("words above the claims: “Background about bees.”", "line 2"),
        ("the claim 1.2. that it should stand below", "claim 1.2.1. (line 8)"),
        ("its place below another claim, for and against which it is not", "claim 1.3. (line 9)"),
        ("a comment: “Really? Yes.”", "claim 1.1. (line 5)"),
    ]
    assert said(imported) == [("1.1", "support", "1"), ("1.2.1", "attack", "1")]


def test_theses_below_a_question_answer_it() -> None:
    imported = read(f"{TITLE}1. What should streets keep?\n1.1. Hives.\n1.1.1. Pro: Honey.\n1.2. Cats.\n")
    nodes = imported.argument_map.nodes
    assert [node.kind for node in nodes.values()] == ["question", "proposal", "claim", "proposal"]
    assert said(imported) == [
        *(("1.1", "answers", "1"), ("1.1.1", "support", "1.1"), ("1.2", "answers", "1")),
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "1. A thesis.\n1.1. Pro: For it.\n"),
        ("a.md", f"{TITLE}1. A thesis.\n"),
        ("noname", f"\ufeff{TITLE}1. A thesis.\n1.1. Con: Against.\n"),
        ("a.argdown", f"{TITLE}1. A thesis.\n"),
    ],
)
def test_an_export_is_known_by_its_content(name: str, text: str) -> None:
    assert read(text, name).argument_map.nodes["1"].text == "A thesis."


def test_it_is_read_in_utf_16() -> None:
    assert read(f"{TITLE}1. Käse.\n".encode("utf-16")).argument_map.nodes["1"].text == "Käse."


@pytest.mark.parametrize(
    "text",
    [
        "1. Buy milk\n2. Buy bread\n",
        "1. Introduction\n1.1. Scope\nWords.\n",
        "A talk.\n\n1. One.\n1.1. Pro: x\n",
        "Discussion title of the day: none",
    ],
)
def test_other_texts_are_no_exports(text: str) -> None:
    file_format = format_of(Path("a.txt"), text.encode())
    assert file_format is not None
    assert file_format.name == "plain"


def test_a_title_without_claims_is_refused() -> None:
    from debatedesk.formats.kialo.reading import read_kialo

    with pytest.raises(FormatError, match=r"“a.txt” has no numbered claims"):
        read_kialo("Discussion Title: x\n", "a.txt")


SIDES: tuple[RelationKind, ...] = ("support", "attack")
words = st.sampled_from([*PLAIN_WORDS, *AWKWARD_WORDS, "1.2. x", "-> See 1.", "Pro: x", "Comment: y"])
plain_words = words.map(one_line).filter(bool)


@st.composite
def debates(draw: st.DrawFn) -> ArgumentMap:
    """Draw theses with claims that are for or against them and one another, some of them twice."""
    nodes = [Node("t0", "proposal", "", draw(plain_words))]
    relations: list[Relation] = []
    for number in range(draw(st.integers(0, 6))):
        above = draw(st.sampled_from([node.id for node in nodes]))
        nodes.append(Node(f"c{number}", "claim", "", draw(plain_words)))
        kind: RelationKind = draw(st.sampled_from(SIDES))
        relations.append(Relation(f"r{number}", kind, (f"c{number}",), above))
        if number and draw(st.booleans()):
            earlier = f"c{draw(st.integers(0, number - 1))}"
            relations.append(Relation(f"s{number}", kind, (f"c{number}",), earlier))
    return ArgumentMap.of("", draw(st.sampled_from(["", "Hives?"])), nodes, relations)


def shape(argument_map: ArgumentMap) -> tuple[str, list[str], set[tuple[str, str, str]]]:
    """Tell a map by its words, without ids."""
    nodes = argument_map.nodes
    return (
        argument_map.title,
        sorted(f"{node.kind} {node.text}" for node in nodes.values()),
        {
            (nodes[each.sources[0]].text, each.kind, nodes[each.target].text)
            for each in argument_map.relations.values()
        },
    )


@given(debates())
def test_a_debate_that_is_written_comes_back(argument_map: ArgumentMap) -> None:
    writer = map_writer("kialo")
    assert not writer.lost(argument_map)
    imported = read(writer.write(argument_map))
    assert shape(imported.argument_map) == shape(argument_map)
    assert imported.not_carried == ()


@pytest.mark.parametrize("text", ["[a] (b)", "see [x](y)", "a\\b", "\\[", "2. x", "[a](b c)"])
def test_words_are_escaped_and_links_are_not(text: str) -> None:
    assert read(f"{TITLE}1. {escaped(text)}\n").argument_map.nodes["1"].text == text


def test_the_written_file() -> None:
    assert map_writer("kialo").write(HIVES) == (GOLDEN / "hives.kialo.txt").read_text("utf-8")


def test_what_is_not_written_is_told() -> None:
    lost = [(each.what, each.where) for each in map_writer("kialo").lost(HIVES)]
    assert [each for each in lost if each[1].startswith("relation")] == [
        ("the argument scheme “consequences”", "relation “r17”"),
        ("that its premises hold only together", "relation “r17”"),
        ("that it bears on a link, and not on the claim above", "relation “R1 undercuts r17”"),
        ("a relation of the kind “answers”", "relation “P1 answers q”"),
        ("a relation of the kind “rephrase”", "relation “c rephrases P1”"),
        ("that it bears on a link, and not on the claim above", "relation “w1 supports R1 attacks P1”"),
    ]


def test_newer_exports_set_claims_in_and_list_the_sources_at_the_end() -> None:
    imported = read(
        "Discussion Name:\nShould streets keep hives?\n\n1. Question:\nWhat should streets keep?\n\n"
        "  1.1. Thesis:\n  One hive each.\n\n    1.1.1. Pro:\n    They give honey [1], much of it [3].\n\n"
        "    1.1.2. Con:\n    -> See 1.1.1.\n\nSources:\n[1] https://bees.org/honey\n“Much honey.”\n\n"
        "[2] https://bees.org/stings\n[3] A book, p. 5\n"
    )
    argument_map = imported.argument_map
    assert argument_map.title == "Should streets keep hives?"
    assert [(node.kind, node.text) for node in argument_map.nodes.values()] == [
        ("question", "What should streets keep?"),
        ("proposal", "One hive each."),
        ("claim", "They give honey [1](https://bees.org/honey), much of it [3]."),
    ]
    assert said(imported) == [
        ("1.1", "answers", "1"),
        ("1.1.1", "support", "1.1"),
        ("1.1.1", "attack", "1.1"),
    ]
    assert [str(each.where) for each in imported.not_carried] == ["source 1", "source 3"]


def test_what_kialo_has_no_room_for_is_told() -> None:
    argument_map = ArgumentMap.of("", "Hives", [Node("a", speaker="Ada"), Node("b", text="Plain.")])
    assert [each.where for each in map_writer("kialo").lost(argument_map)] == ["node “a”"]


def test_an_address_that_is_cited_without_end_is_not_unfolded() -> None:
    address = "https://bees.org/" + "x" * 1_000
    imported = read(f"{TITLE}1. Honey {'[1]' * 5_000}\n\nSources:\n[1] {address}\n")
    assert imported.argument_map.nodes["1"].text == f"Honey {'[1]' * 5_000}"
    assert [str(each.where) for each in imported.not_carried] == ["source 1"]
