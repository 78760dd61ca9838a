"""Exports of Hypothesis, as its client and its API write them."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import FormatError
from debatedesk.formats.annotations.hypothesis import HypothesisFormat
from debatedesk.formats.annotations.model import AnnotatedText
from debatedesk.formats.annotations.registry import annotation_format_of

FORMAT = HypothesisFormat()


def row(key: str, text: str = "", **more: Any) -> dict[str, Any]:
    selectors = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
        {"type": "TextPositionSelector", "start": 10, "end": 15},
        {"type": "TextQuoteSelector", "exact": "moths", "prefix": "kind to ", "suffix": ", all"},
    ]
    return {
        "id": key,
        "created": "2026-03-01T10:00:00.123456+00:00",
        "updated": "2026-03-02T10:00:00.123456+00:00",
        "user": "acct:akeeper@hypothes.is",
        "uri": "https://example.org/lamps",
        "text": text,
        "tags": [],
        "target": [{"source": "https://example.org/lamps", "selector": selectors}],
        "document": {"title": ["On lamps"]},
    } | more


def read(*rows: dict[str, Any], inside: str = "annotations") -> tuple[AnnotatedText, ...]:
    data = json.dumps({"export_date": "2026-04-01", inside: list(rows)} if inside else list(rows)).encode()
    assert annotation_format_of(Path("export.json"), data) is not None
    return FORMAT.read(Path("export.json"), data)


@pytest.mark.parametrize("inside", ["annotations", "rows", ""])
def test_annotations_are_read_with_words_author_time_and_tags(inside: str) -> None:
    (text,) = read(row("a", "All of *them*?", tags=["night"]), inside=inside)
    assert (text.title, text.address) == ("On lamps", "https://example.org/lamps")
    (annotation,) = text.annotations
    assert annotation.anchor == TextAnchor("moths", "kind to ", ", all", 10, 15)
    assert (annotation.markdown, annotation.tags, annotation.colour) == ("All of *them*?", ("night",), "")
    assert annotation.author == "akeeper"
    assert annotation.created == "2026-03-01T10:00:00.123456+00:00"


def test_an_annotation_without_words_of_its_own_is_a_highlight() -> None:
    (text,) = read(row("a"))
    assert text.annotations[0].colour == "yellow"


def test_the_name_that_is_shown_goes_before_that_of_the_account() -> None:
    (text,) = read(row("a", "x", user_info={"display_name": "A. Keeper"}))
    assert text.annotations[0].author == "A. Keeper"


def test_a_note_on_a_page_has_no_words_and_a_reply_names_what_it_answers() -> None:
    page_note = row("a", "On all of it.", target=[{"source": "https://example.org/lamps"}])
    reply = row("b", "Not on all.", target=[{"source": "https://example.org/lamps"}], references=["a"])
    (text,) = read(reply, page_note)
    assert [(each.id, each.anchor, each.answers) for each in text.annotations] == [
        ("a", None, ""),
        ("b", None, "a"),
    ]


def test_pages_are_told_apart() -> None:
    texts = read(row("a", "x"), row("b", "y", uri="https://example.org/moths", document={}))
    assert [(text.title, len(text.annotations)) for text in texts] == [("On lamps", 1), ("", 1)]


def test_an_empty_export_is_told() -> None:
    with pytest.raises(FormatError, match="holds no annotations"):
        FORMAT.read(Path("export.json"), b'{"annotations": []}')
