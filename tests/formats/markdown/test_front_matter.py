"""Front matter: what describes a text, told apart from a text that begins with a rule."""

import datetime

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.markdown.front_matter import as_text, split_front_matter


def test_keys_and_body_are_told_apart() -> None:
    found, body = split_front_matter("---\nTitle: On bees\nyear: 2026\n---\n\n# Bees\n")
    assert found == {"title": "On bees", "year": 2026}
    assert body == "# Bees\n"


def test_three_dots_end_it_too() -> None:
    assert split_front_matter("---\ntitle: A\n...\nb")[1] == "b"


def test_an_empty_one_is_taken_off() -> None:
    assert split_front_matter("---\n---\nwords") == ({}, "words")


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
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("---\ntitle: [unclosed\n---\nwords", "is broken in line 3"),
        ("---\ntitle: a: b\n---\nwords", "is broken in line 2"),
        ('---\ntitle: "open\n---\nwords', "is broken in line"),
        ("---\ntitle: A\n\nwords without an end", "has no closing line"),
        ("---\na: !!python/object:os.system {}\n---\n", "is broken in line 2"),
        ("---\nwhen: 2026-13-45\n---\n", "a value cannot be read"),
        ("---\n- a\n- b: c\nd: e\n---\n", "is broken"),
        (f"---\na: {'[' * 5_000}\n---\n", "a value cannot be read"),
        ("---\na: b\ud800\n---\n", "is broken"),
    ],
)
def test_what_is_broken_is_named_in_one_sentence(text: str, cause: str) -> None:
    with pytest.raises(FormatError) as caught:
        split_front_matter(text, "bees.md")
    sentence = str(caught.value)
    assert "“bees.md”" in sentence
    assert cause in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")


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
