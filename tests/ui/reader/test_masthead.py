"""The heading of a page."""

import pytest

from debatedesk.domain.library import Document
from debatedesk.domain.text.document import read_markdown
from debatedesk.ui.reader.masthead import Masthead
from debatedesk.ui.reader.page import set_page
from debatedesk.ui.reader.typesetting import Formats, Typesetting

ESSAY = Document(
    *("d", "b", "On bees", "Ada Keeper", "2024-05-03", "essay", "opposes", "https://www.example.org/bees")
)


@pytest.fixture(scope="module")
def formats(qapp: object) -> Formats:
    return Formats(Typesetting())


def lines(markdown: str, formats: Formats, document: Document = ESSAY) -> list[str]:
    """List the paragraphs of a page."""
    reading = read_markdown(markdown)
    page = set_page(reading, formats, Masthead.of(document, reading))
    return page.document.toPlainText().split("\n")


def test_kind_stance_title_author_date_and_site_stand_above_the_text(formats: Formats) -> None:
    assert lines("Words.", formats) == [
        "ESSAY · OPPOSES",
        "On bees",
        "Ada Keeper · 3 May 2024 · example.org",
        "Words.",
    ]


def test_a_title_that_the_text_begins_with_is_not_said_twice(formats: Formats) -> None:
    assert lines("# On Bees\n\nWords.", formats) == [
        "ESSAY · OPPOSES",
        "On Bees",
        "Ada Keeper · 3 May 2024 · example.org",
        "Words.",
    ]


def test_what_is_not_known_takes_no_room(formats: Formats) -> None:
    assert lines("Words.", formats, Document("d", "b", "On bees")) == ["On bees", "Words."]
    assert lines("# On bees", formats, Document("d", "b", "On bees")) == ["On bees"]


def test_the_stance_is_toned_apart_from_the_rest(formats: Formats) -> None:
    reading = read_markdown("Words.")
    page = set_page(reading, formats, Masthead.of(ESSAY, reading))
    text = page.document.toPlainText()
    assert [(text[start:end], tone) for start, end, tone in page.toned] == [
        ("ESSAY ·", "quiet"),
        ("OPPOSES", "stance"),
        ("Ada Keeper · 3 May 2024 · example.org", "quiet"),
    ]
