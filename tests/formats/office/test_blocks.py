"""Paragraphs that say what list they are in become lists."""

import pytest

from debatedesk.formats.html.body import element_markdown
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.blocks import FlatBlock, ListItem, nested


def block(words: str, item: ListItem | None = None, quoted: bool = False, tag: str = "p") -> FlatBlock:
    return FlatBlock(Element(tag, {}, [words]), item, quoted)


def markdown(*blocks: FlatBlock) -> str:
    return element_markdown(Element("body", {}, nested(blocks))).markdown


def test_items_are_nested_by_their_levels() -> None:
    assert markdown(
        block("a", ListItem(0)), block("b", ListItem(2)), block("c", ListItem(1)), block("d", ListItem(0))
    ) == "- a\n\n  - b\n\n  * c\n- d\n"  # fmt: skip


def test_a_list_goes_on_only_with_the_next_number() -> None:
    numbers = [block(str(number), ListItem(0, True, number)) for number in (1, 2, 5, 1)]
    assert markdown(*numbers) == "1. 1\n2. 2\n\n5) 5\n\n1. 1\n"


def test_bullets_and_numbers_are_lists_of_their_own() -> None:
    assert markdown(block("a", ListItem(0)), block("b", ListItem(0, True))) == "- a\n\n1. b\n"


def test_quotations_and_lines_of_code_next_to_each_other_are_one() -> None:
    assert markdown(
        block("a", quoted=True), block("b", quoted=True), block("c"), block("d", quoted=True),
        block("x", tag="pre"), block("  y", tag="pre"), block("e"),
    ) == "> a\n>\n> b\n\nc\n\n> d\n\n```\nx\n  y\n```\n\ne\n"  # fmt: skip


@pytest.mark.parametrize("level", [0, 5, 400])
def test_levels_without_end_are_nested_no_deeper_than_can_be_read(level: int) -> None:
    assert "a" in markdown(*(block("a", ListItem(each)) for each in range(level + 1)))
