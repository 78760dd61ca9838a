"""Quotations in a text: between all kinds of marks, in blocks, nested, and whose they are said to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.document import read_markdown
from debatedesk.quotations.detect import Known, Quoted, find_quotations

KNOWN = (
    Known("hive", "A hive for every street", "Ada Keeper", "https://example.org/hive"),
    Known("stings", "Stings are no small thing", "Bo Wary"),
)


def found(markdown: str) -> list[Quoted]:
    return find_quotations(read_markdown(markdown), KNOWN)


def words(markdown: str) -> list[str]:
    return [each.text for each in found(markdown)]


@pytest.mark.parametrize("marks", ["“”", "„“", "„”", "«»", "»«", "‹›", "›‹", "‘’", "‚‘", '""', "''", "””"])
def test_all_kinds_of_marks_are_known(marks: str) -> None:
    assert words(f"She said {marks[0]}every street needs one{marks[1]} and left.") == [
        "every street needs one"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It isn't the people's bread, nor the bakers' or the boys' that we don't share.",
        "’Tis not the summer of ’68, and rock ’n’ roll isn’t the neighbours’ music.",
        "The board is 6' long and 12\" wide in all of its parts",
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str) -> None:
    assert words(text) == []


def test_an_apostrophe_at_a_words_end_does_not_end_a_quotation() -> None:
    assert words("He wrote ‘the dogs’ bowls are all full’ to us.") == ["the dogs’ bowls are all full"]
    assert words("He wrote 'the dogs' bowls are all full' to us.") == ["the dogs' bowls are all full"]


def test_nested_quotations_are_listed_within_the_outer_one() -> None:
    outer, inner = found("She said “he told me ‘go home at once’ and left”.")
    assert (outer.depth, outer.text) == (0, "he told me ‘go home at once’ and left")
    assert (inner.depth, inner.text) == (1, "go home at once")


def test_a_block_quotation_is_one_quotation_without_its_credit() -> None:
    quoted = "> One hive for every street.\n>\n> And one more for the school.\n>\n> — Ada Keeper"
    (block,) = found(f"Look:\n\n{quoted}\n\nSo it is.")
    assert block.is_block
    assert block.text == "One hive for every street.\nAnd one more for the school."
    assert block.attributed == "Ada Keeper"


def test_block_quotations_with_credits_that_follow_each_other_are_several() -> None:
    first = "> One hive for every street.\n>\n> — Ada Keeper"
    second = "> One sting is quite enough.\\\n> -- Bo Wary"
    several = found(f"{first}\n\n{second}\n\n> Nobody asked the bees.")
    assert [each.text for each in several] == [
        *("One hive for every street.", "One sting is quite enough.", "Nobody asked the bees."),
    ]
    assert [each.attributed for each in several] == ["Ada Keeper", "Bo Wary", ""]


def test_a_credit_may_stand_below_a_block_quotation() -> None:
    (only,) = found("> One hive for every street.\n\n— Ada Keeper, 1907\n\nWary said nothing.")
    assert only.attributed == "Ada Keeper"


def test_a_quotation_may_run_over_paragraphs_that_each_begin_with_a_mark() -> None:
    (only,) = found("“One hive for every street.\n\n“And one more for the school,” she said.")
    assert only.text == "One hive for every street.\nAnd one more for the school,"


def test_single_words_and_names_between_marks_are_passed_over() -> None:
    assert words("The so-called “experts” of the “Daily Bee” met.") == []


def test_who_is_named_in_the_sentence_is_taken_for_the_source() -> None:
    text = "As Ada Keeper put it, “one hive for every street”. Wary answers: “one sting is quite enough”."
    assert [each.attributed for each in found(text)] == ["Ada Keeper", "Wary"]
    assert [each.documents for each in found(text)] == [frozenset({"hive"}), frozenset({"stings"})]


def test_who_is_named_after_a_semicolon_is_the_source_of_what_follows() -> None:
    text = "Keeper asks for “one hive for every street”; Wary answers that “one sting is quite enough”."
    assert [each.attributed for each in found(text)] == ["Keeper", "Wary"]
    text = "One reads “one hive for every street”; Wary answers that “one sting is quite enough”."
    assert [each.attributed for each in found(text)] == ["", "Wary"]


def test_a_title_or_a_link_names_the_source_too() -> None:
    (titled,) = found("In Stings are no small thing one reads “one sting is quite enough”.")
    assert titled.documents == frozenset({"stings"})
    (linked,) = found("“One hive for every street” ([here](https://example.org/hive)).")
    assert linked.documents == frozenset({"hive"})


def test_a_name_is_known_without_what_is_remarked_on_it() -> None:
    known = [Known("old", "Of hives", "Ada Keeper (said to be)"), Known("new", "The Bee No. 12")]
    for text, document in (
        ("Keeper wrote “one hive for every street”.", "old"),
        ("Ada Keeper wrote “one hive for every street”.", "old"),
        ("In The Bee, No. 12, one reads “one hive for every street”.", "new"),
        ("In The Bee 12 one reads “one hive for every street”.", "new"),
    ):
        (only,) = find_quotations(read_markdown(text), known)
        assert only.documents == {document}
    (only,) = find_quotations(read_markdown("In The Bee 1 one reads “one hive for every street”."), known)
    assert not only.documents


def test_quotations_of_raw_html_are_quotations() -> None:
    (only,) = found("Look:\n\n<blockquote><p>One hive for every street.</p></blockquote>\n\nSo it is.")
    assert (only.text, only.is_block) == ("One hive for every street.", True)


def test_a_small_word_that_is_also_a_name_is_no_source() -> None:
    (only,) = found("We are wary of this: “one hive for every street”.")
    assert only.attributed == ""


@given(st.text(alphabet="ab c“”„«»‹›‘’'\"\n>—.", max_size=80))
def test_any_text_is_read_and_offsets_lie_in_it(text: str) -> None:
    reading = read_markdown(text)
    for each in find_quotations(reading, KNOWN):
        assert 0 <= each.start <= each.end <= len(reading.text)
        if "\n" not in each.text:
            assert reading.text[each.start : each.end] == each.text
