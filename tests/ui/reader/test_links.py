"""Where links lead."""

import pytest

from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader.links import can_be_opened, footnote_html, place_named, reference_to

READING = read_markdown(
    "# What it would cost\n\nText.[^1]\n\n## Costs\n\nMore.\n\n## Costs\n\nAgain.\n\n[^1]: A <note>."
)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("what-it-would-cost", "What it would cost"),
        ("costs", "Costs\nMore."),
        ("costs-1", "Costs\nAgain."),
        ("fn-1", "A "),
        ("top", "What"),
    ],
)
def test_headings_and_footnotes_are_found_by_name(name: str, words: str) -> None:
    place = place_named(READING, name)
    assert place is not None
    assert READING.text[place:].startswith(words)


def test_an_unknown_name_is_no_place() -> None:
    assert place_named(READING, "elsewhere") is None


def test_a_footnote_leads_to_where_it_is_referred_to() -> None:
    place = reference_to(READING, "fn-1")
    assert place is not None
    assert READING.text[place:].startswith("[1]")
    assert reference_to(READING, "fn-2") is None


def test_a_footnote_is_shown_as_plain_words_and_cut_where_it_is_long() -> None:
    long = read_markdown(f"a[^1]\n\n[^1]: {'word & ' * 200}")
    shown = footnote_html(long, "fn-1")
    assert shown.endswith("…</p>")
    assert "&amp;" in shown
    assert len(shown) < 800
    assert footnote_html(READING, "") == ""


def test_only_addresses_of_the_web_and_mail_are_opened() -> None:
    assert can_be_opened("https://example.org")
    assert can_be_opened("mailto:ada@example.org")
    assert not can_be_opened("file:///etc/passwd")
    assert not can_be_opened("javascript:alert(1)")
    assert not can_be_opened("other.md")
