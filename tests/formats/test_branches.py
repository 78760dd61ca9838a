"""Branches as they travel: our own JSON, Argdown, and indented text of any program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.branches import Branch, branch_of
from debatedesk.formats.branches import (
    CopiedBranch,
    read_branch_json,
    read_branch_text,
    write_branch_argdown,
    write_branch_json,
)
from debatedesk.formats.indented_text import read_indented, write_indented
from tests.domain.maps.test_rearranging import HIVES


def said(branch: Branch) -> list[str]:
    """Write each node with what it bears on and how."""
    whole = branch.argument_map
    lines = []
    for key, node in whole.nodes.items():
        links = [f" {each.kind} {whole.nodes[each.target].title}" for each in whole.relations_from(key)]
        lines.append(f"{node.kind} {node.title}{''.join(links)}")
    return lines


def test_a_branch_comes_back_from_json_as_it_was() -> None:
    copied = CopiedBranch(branch_of(HIVES, ["honey"]), {"doc1": "Essay"})
    again = read_branch_json(write_branch_json(copied))
    assert again.branch.argument_map.nodes == copied.branch.argument_map.nodes
    assert again.branch.argument_map.relations == copied.branch.argument_map.relations
    assert (again.branch.hung_by, again.document_names) == (copied.branch.hung_by, {"doc1": "Essay"})


@pytest.mark.parametrize(
    "text",
    ["", "no", "[]", '{"map": 3}', '{"map": {"nodes": 3}}', "[" * 100_000, '{"map": {"nodes": [{}]}}'],
)
def test_what_is_no_branch_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(FormatError, match="What is pasted"):
        read_branch_json(text)


def test_an_indented_list_is_a_branch() -> None:
    branch = read_branch_text(
        "Keep one hive a street\n\tHoney for the school\n\t\tThe school has 200 pupils\n\tBees feed\nPay\n"
    )
    assert said(branch) == [
        "proposal Keep one hive a street",
        "argument Honey for the school support Keep one hive a street",
        "argument The school has 200 pupils support Honey for the school",
        "argument Bees feed support Keep one hive a street",
        "proposal Pay",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "- Keep\n  - Honey\n    - School\n  - Bees",
        "* Keep\n    * Honey\n        * School\n    * Bees",
        "1. Keep\n   1. Honey\n      1. School\n   2) Bees",
        "• Keep\n\t◦ Honey\n\t\t▪ School\n\t◦ Bees",
        "- [ ] Keep\n  - [x] Honey\n    - [ ] School\n  - [ ] Bees",
        "\n\nKeep\n\n  Honey\n\n      School\n\n  Bees\n\n",
    ],
)
def test_bullets_and_numbers_of_any_program_are_read(text: str) -> None:
    assert said(read_branch_text(text)) == [
        "proposal Keep",
        "argument Honey support Keep",
        "argument School support Honey",
        "argument Bees support Keep",
    ]


def test_signs_are_stances_where_both_may_be_meant() -> None:
    branch = read_branch_text("Keep\n\t+ Honey\n\t- Stings\n\t\t- Few are stung\n\t? Who pays")
    assert said(branch) == [
        "proposal Keep",
        "argument Honey support Keep",
        "argument Stings attack Keep",
        "argument Few are stung attack Stings",
        "question Who pays support Keep",
    ]


def test_signs_at_the_top_tell_how_it_will_hang() -> None:
    branch = read_indented("+ Honey\n- Stings")
    assert branch.hung_by == {"n1": "support", "n2": "attack"}


def test_what_is_written_as_text_is_read_as_the_same_tree() -> None:
    written = write_indented(branch_of(HIVES, ["keep"]))
    assert written == "keep\n\t+ honey\n\t\t+ wax\n\t\t− doubt\n\t− stings\n\t\t− gloves\n"
    assert [each.title for each in read_branch_text(written).argument_map.nodes.values()] == [
        *("keep", "honey", "wax", "doubt", "stings", "gloves")
    ]


def test_argdown_is_known_by_its_names_in_brackets() -> None:
    branch = read_branch_text("[Keep]: One hive a street.\n  + <Honey>\n  - <Stings>: They hurt.")
    assert said(branch) == ["claim Keep", "argument Honey support Keep", "argument Stings attack Keep"]
    again = read_branch_text(write_branch_argdown(branch_of(HIVES, ["keep"])))
    assert len(again.argument_map.nodes) == 6
    assert len(again.argument_map.relations) == 5


def test_long_lines_become_a_title_and_a_text() -> None:
    line = "Every street should keep one hive of bees, " * 4
    (made,) = read_branch_text(line).argument_map.nodes.values()
    assert made.title.endswith("…")
    assert made.text == line.strip()


@pytest.mark.parametrize("text", ["", "  \n\t\n", "- \n* \n"])
def test_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="has no words"):
        read_branch_text(text)


@given(st.text(alphabet="ab +-*?.1)[]#\t\n<>:="))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    try:
        branch = read_branch_text(text)
    except FormatError:
        return
    for relation in branch.argument_map.relations.values():
        assert branch.argument_map.nodes.keys() >= {*relation.sources}
