"""The first line of a note."""

import pytest

from debatedesk.domain.notes import EMPTY_NOTE, first_line


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("## A **bold** claim\n\nand more", "A bold claim"),
        ("\n\n> quoted *words*", "quoted words"),
        ("- [ ] ask `them`", "ask them"),
        ("3. see [the letter](https://example.org)", "see the letter"),
        ("![hive](hive.png)", "hive"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("", EMPTY_NOTE),
        ("###", "###"),
    ],
)
def test_the_first_line_is_shown_without_the_signs_of_markdown(markdown: str, shown: str) -> None:
    assert first_line(markdown) == shown
