"""Front matter: what describes a text, told apart from a text that begins with a rule."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.formats.markdown.front_matter import FrontMatter, as_text, read_front_matter


def test_keys_and_body_are_told_apart() -> None:
    front_matter = read_front_matter("---\nTitle: On bees\nyear: 2026\n---\n\n# Bees\n")
    assert front_matter.values == {"title": "On bees", "year": 2026}
    assert (front_matter.body, front_matter.remark) == ("# Bees\n", "")


def test_three_dots_end_it_too() -> None:
    assert read_front_matter("---\ntitle: A\n...\nb").body == "b"


def test_an_empty_one_is_taken_off() -> None:
    assert read_front_matter("---\n---\nwords") == FrontMatter(body="words")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "words",
            "",
            "---",
            "---\nwords after a rule\n",
            "---\n\nwords\n\n---\n\nmore",
            "----\na: b\n---\n",
        ),
        *(" ---\na: b\n---\n", "words\n---\na: b\n---\n"),
    ],
)
def test_a_text_that_has_none_is_left_as_it_is(text: str) -> None:
    assert read_front_matter(text) == FrontMatter(body=text)


@pytest.mark.parametrize(
    ("text", "values", "cause"),
    [
        ("---\ntitle: [unclosed\n---\nwords", {"title": "[unclosed"}, "is broken in line 3"),
        ("---\ntitle: a: b\n---\nwords", {"title": "a: b"}, "is broken in line 2"),
        ('---\ntitle: "open\n---\nwords', {"title": "open"}, "is broken in line"),
        ("---\ntitle: A\nauthor: B\n\nwords", {"title": "A", "author": "B"}, "has no closing line"),
        ("---\na: !!python/object:os.system {}\n---\n", {"a": "!!python/object:os.system {}"}, "in line 2"),
        ("---\nwhen: 2026-13-45\n---\n", {"when": "2026-13-45"}, "is broken: what can be read"),
        ("---\n- a\n- b: c\nd: e\n---\n", {"d": "e"}, "is broken"),
        ("---\na: b\ud800\n---\n", {"a": "b\ufffd"}, "is broken"),
        ("---\nTitle: @home\ntags: [x, y]\n---\n", {"title": "@home", "tags": ["x", "y"]}, "in line 2"),
        ("---\ntitle: a: b\ntags:\n  - x\n  - y: z\n---\n", {"title": "a: b", "tags": ["x", "y: z"]}, ""),
        ("---\ntitle: 'it's'\nnote: |\n  one\n  two\n---\n", {"title": "it's", "note": "one two"}, ""),
        ("---\ntitle: {{title}}\n\tdate: x\n---\n", {"title": "{{title}} date: x"}, ""),
        ("---\ntitle: a: b # remark\nempty:\n---\n", {"title": "a: b"}, ""),
        ('---\ntitle: "On mills": A reply\n---\n', {"title": '"On mills": A reply'}, ""),
        ("---\ntitle:On mills\nauthor:A. Keeper\n---\n", {"title": "On mills", "author": "A. Keeper"}, ""),
        ("---\n  title: a: b\n  author: c\n---\n", {"title": "a: b", "author": "c"}, ""),
        ("---\ntitle: *a*\nwords of nobody\n---\n", {"title": "*a*"}, "“words of nobody” was left out"),
        ("---\ntitle: a: b\none\ntwo\n---\n", {"title": "a: b"}, "2 lines were left out"),
    ],
)
def test_what_is_broken_is_read_line_by_line_and_told(
    text: str, values: dict[str, object], cause: str
) -> None:
    front_matter = read_front_matter(text, "bees.md")
    assert front_matter.values == values
    assert front_matter.body in ("", "words")
    assert cause in front_matter.remark
    assert "\n" not in front_matter.remark
    assert front_matter.remark.endswith(".")


def test_a_rule_above_words_with_a_colon_takes_no_words_away() -> None:
    text = "---\nNote: these words stand below a rule.\n\nMore words.\n"
    assert read_front_matter(text) == FrontMatter(body=text)


def test_indented_front_matter_is_read() -> None:
    assert read_front_matter("---\n  title: A\n---\nwords") == FrontMatter({"title": "A"}, "words")


def test_front_matter_that_no_text_needs_is_refused_in_one_sentence() -> None:
    with pytest.raises(FormatError) as caught:
        read_front_matter(f"---\na: {'[' * 5_000}\n---\n", "bees.md")
    sentence = str(caught.value)
    assert "“bees.md”" in sentence
    assert "a value cannot be read" in sentence
    assert "\n" not in sentence


@given(st.text(st.sampled_from("ab:- \n\t[]{}\"'#|>!&*%@`0\\"), max_size=60))
def test_no_front_matter_of_a_text_refuses_it(lines: str) -> None:
    front_matter = read_front_matter(f"---\n{lines}\n---\n\nwords")
    assert front_matter.body.endswith("words")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("  two \n words ", "two words"),
        (1787, "1787"),
        (datetime.date(1787, 12, 4), "1787-12-04"),
        (datetime.datetime(2026, 5, 1), "2026-05-01"),
        (datetime.datetime(2026, 5, 1, 8, 30), "2026-05-01T08:30:00"),
        (["A. Keeper", "B. Doubter"], "A. Keeper, B. Doubter"),
        ({"name": "x"}, ""),
    ],
)
def test_values_are_lines_of_text(value: object, text: str) -> None:
    assert as_text(value) == text
