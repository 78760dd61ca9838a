"""Plain text: shown word for word, wrapped lines joined, verse and lists kept in lines."""

import textwrap
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.folding import fold
from debatedesk.formats.plain_text import plain_to_markdown
from debatedesk.formats.registry import read_text

PROSE = (
    "The mill stood above the village, where the stream was quick, and everybody who had grain went up "
    "there once a week. The miller took a tenth. When the tenth became a fifth, people spoke of a second "
    "mill, and when it became a fourth, they began to carry stones."
)


def shown(text: str) -> str:
    return read_markdown(plain_to_markdown(text)).text


letters = st.one_of(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), st.sampled_from("\n\t\f"))
odd_lines = st.text(st.sampled_from("ab1.)#-+=>*_`~[]()<>!&;|\\^: \té"), max_size=30)


@settings(max_examples=200)
@given(st.one_of(st.lists(odd_lines, max_size=12).map("\n".join), st.text(letters)))
@example("a\n===")
@example("# a\n- b\n1. c\n> d\n```\n| a |\n|---|")
@example("[a]: b\n\n[^1]: c\n\n&amp; <b>x</b> <!-- y -->")
@example("    indented\n\ttabbed")
@example("a\\\nb")
def test_nothing_in_it_is_taken_for_markup(text: str) -> None:
    assert shown(text).split() == text.split()


def test_paragraphs_are_blocks() -> None:
    assert shown("One.\n\n\nTwo\nlines.\n \nThree.\f\nFour.\n") == "One.\nTwo\nlines.\nThree.\nFour."


def test_wrapped_prose_is_joined() -> None:
    wrapped = "\n\n".join(textwrap.fill(PROSE, 66) for _ in range(3))
    assert shown(wrapped) == "\n".join([PROSE] * 3)


def test_unwrapped_lines_are_paragraphs() -> None:
    assert shown(f"{PROSE}\n{PROSE}\nA short one.") == f"{PROSE}\n{PROSE}\nA short one."


def test_verse_and_lists_keep_their_lines() -> None:
    verse = "The wheel goes round\n  and the stone goes round\nand the flour is white\n  as snow"
    text = f"{textwrap.fill(PROSE, 66)}\n\n{verse}\n\n1. grain\n2. water\n3. stone"
    blocks = read_markdown(plain_to_markdown(text)).blocks
    assert len(blocks) == 3
    assert shown(text).split("\n")[1:] == [
        *(line.strip() for line in verse.split("\n")),
        "1. grain",
        "2. water",
        "3. stone",
    ]


def test_indented_first_lines_begin_paragraphs() -> None:
    text = "\n".join(textwrap.fill(PROSE, 60, initial_indent="    ") for _ in range(3))
    assert shown(text) == "\n".join([PROSE] * 3)


def test_words_broken_at_a_line_end_are_whole_again() -> None:
    text = (
        "A long enough line of words that was wrapped here with a hyphenat-\n"
        "ion in it, and then a further line of words about a well-known cus-\n"
        "tom that ends with a compound, for the custom was well known, well-\n"
        "known even abroad, as they say of a hyphenation."
    )
    folded = fold(shown(text)).text
    assert "a hyphenation in it" in folded
    assert "well-known custom" in folded
    assert "well known, well-known even" in folded


def test_compounds_stay_where_a_text_breaks_no_words() -> None:
    lines = [f"{'word ' * 12}line number {number}".strip() for number in range(60)]
    lines[30] = f"{'word ' * 12}a mother-in-"
    lines[31] = f"law {'word ' * 11}again"
    assert "mother-in-law word" in shown("\n".join([*lines, "end."]))


def test_the_title_is_the_name_made_readable() -> None:
    text = read_text(Path("on_keeping-bees.txt"), "Wörter\n".encode("cp1252"))
    assert (text.title, text.markdown) == ("On keeping bees", "Wörter\n")
