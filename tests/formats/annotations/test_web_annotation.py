"""Highlights and notes as W3C Web Annotations: what is written keeps the model, others' are read."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.anchors.model import TextAnchor, describe
from debatedesk.domain.errors import FormatError
from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.formats.annotations.model import AnnotatedText, SharedAnnotation
from debatedesk.formats.annotations.registry import annotation_format_of
from debatedesk.formats.annotations.web_annotation import WebAnnotationFormat
from tests.formats.annotations.model_rules import check_collection

FORMAT = WebAnnotationFormat()
TEXT = "Lamps that burn all night are kind to nobody, and least of all to moths."
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(str.strip)
TIMES = st.sampled_from(["", "2026-05-04T10:20:30.000000Z", "2025-12-31T23:59:59.999999Z"])


def note(words: str, **more: Any) -> SharedAnnotation:
    start = TEXT.index(words)
    return SharedAnnotation("debatedesk://note/n1", describe(TEXT, start, start + len(words)), **more)


def lamps(*annotations: SharedAnnotation) -> AnnotatedText:
    return AnnotatedText(
        "On lamps", "https://example.org/lamps", "debatedesk://document/d1", annotations=annotations
    )


def read(said: object) -> tuple[AnnotatedText, ...]:
    data = json.dumps(said).encode()
    assert FORMAT.recognises(data)
    return FORMAT.read(Path("some.jsonld"), data)


@st.composite
def annotations(draw: st.DrawFn) -> SharedAnnotation:
    start = draw(st.integers(0, len(TEXT) - 2))
    end = draw(st.integers(start + 1, len(TEXT)))
    is_mark = draw(st.booleans())
    anchor = describe(TEXT, start, end) if is_mark or draw(st.booleans()) else None
    if anchor is not None and not anchor.exact.strip():
        anchor = describe(TEXT, 0, 5)
    return SharedAnnotation(
        f"debatedesk://{'highlight' if is_mark else 'note'}/{draw(st.integers(0, 10**9))}",
        anchor,
        draw(st.sampled_from(HIGHLIGHT_COLOURS)) if is_mark else "",
        "" if is_mark else draw(WORDS).strip(),
        () if is_mark else tuple(draw(st.lists(WORDS, max_size=3))),
        draw(st.one_of(st.just(""), WORDS)),
        draw(TIMES),
        draw(TIMES),
    )


@given(st.lists(annotations(), max_size=6, unique_by=lambda each: each.id))
def test_what_is_written_keeps_the_model_and_is_read_as_the_same(some: list[SharedAnnotation]) -> None:
    text = lamps(*some)
    written = FORMAT.write([text])
    check_collection(json.loads(written))
    back = FORMAT.read(Path("lamps.jsonld"), written.encode())
    assert [each for one in back for each in one.annotations] == some
    assert all((one.title, one.address, one.link) == (text.title, text.address, text.link) for one in back)


def test_a_highlight_has_its_colour_as_a_style_and_a_note_its_words_as_a_body() -> None:
    mark = note("kind to nobody", colour="green")
    said = note("moths", markdown="All of *them*?", tags=("night",), author="A. Keeper", page="12")
    (item, other) = json.loads(FORMAT.write([lamps(mark, said)]))["first"]["items"]
    assert (item["motivation"], item["target"]["styleClass"]) == ("highlighting", "green")
    assert other["motivation"] == "commenting"
    assert other["creator"] == {"type": "Person", "name": "A. Keeper"}
    assert [(body["purpose"], body["value"]) for body in other["body"]] == [
        ("commenting", "All of *them*?"),
        ("tagging", "night"),
    ]
    assert other["target"]["source"]["id"] == "https://example.org/lamps"
    assert other["target"]["selector"][0] == {
        "type": "TextQuoteSelector",
        "exact": "moths",
        "prefix": TEXT[-38:-6],
        "suffix": ".",
    }
    assert other["target"]["selector"][2]["value"] == "page=12"


@pytest.mark.parametrize(
    "said",
    [
        {"type": "Annotation", "bodyValue": "Why?", "target": "https://example.org/lamps"},
        {"type": "Annotation", "body": "Why?", "target": {"source": "https://example.org/lamps"}},
        [
            {
                "type": ["Annotation"],
                "body": {"value": "Why?"},
                "target": {"id": "https://example.org/lamps"},
            }
        ],
        {
            "type": "AnnotationPage",
            "items": [
                {
                    "type": "Annotation",
                    "body": [{"type": "TextualBody", "value": "<p>Why?</p>", "format": "text/html"}],
                    "target": ["https://example.org/lamps"],
                }
            ],
        },
    ],
)
def test_the_forms_that_others_write_are_read(said: object) -> None:
    (text,) = read(said)
    assert text.address == "https://example.org/lamps"
    (annotation,) = text.annotations
    assert (annotation.markdown.strip(), annotation.anchor, annotation.colour) == ("Why?", None, "")


def test_a_selector_within_a_selector_is_found_and_wrong_offsets_are_not_believed() -> None:
    quote = {"type": "TextQuoteSelector", "exact": "moths"}
    inner = {"type": "FragmentSelector", "value": "main", "refinedBy": quote}
    position = {"type": "TextPositionSelector", "start": 3, "end": 4}
    target = {"source": "https://example.org/lamps"}
    items = [
        {"type": "Annotation", "target": target | {"selector": inner}},
        {"type": "Annotation", "target": target | {"selector": [quote, position]}},
    ]
    (text,) = read(items)
    expected = TextAnchor("moths", "", "", -1, -1)
    assert [(each.anchor, each.colour) for each in text.annotations] == [(expected, "yellow")] * 2


def test_a_reply_is_on_the_text_of_what_it_answers() -> None:
    (text,) = read(
        [
            {
                "id": "https://a/1",
                "type": "Annotation",
                "bodyValue": "Why?",
                "target": "https://example.org/x",
            },
            {"id": "https://a/2", "type": "Annotation", "bodyValue": "So!", "target": "https://a/1"},
        ]
    )
    assert [(each.markdown, each.answers) for each in text.annotations] == [
        ("Why?", ""),
        ("So!", "https://a/1"),
    ]


def test_a_reply_that_stands_before_what_it_answers_is_on_its_text() -> None:
    reply = {"id": "https://a/2", "type": "Annotation", "bodyValue": "So!", "target": "https://a/1"}
    last = {"id": "https://a/3", "type": "Annotation", "bodyValue": "Really?", "target": "https://a/2"}
    source = {"id": "https://example.org/x", "title": "On lamps"}
    asked = {"id": "https://a/1", "type": "Annotation", "bodyValue": "Why?", "target": source}
    (text,) = read([last, reply, asked])
    assert (text.title, text.address) == ("On lamps", "https://example.org/x")
    assert {each.markdown: each.answers for each in text.annotations} == {
        "Why?": "",
        "So!": "https://a/1",
        "Really?": "https://a/2",
    }


def test_annotations_without_ids_answer_nothing() -> None:
    first = {"type": "Annotation", "bodyValue": "Why?", "target": "https://example.org/x"}
    texts = read([first, {"type": "Annotation", "bodyValue": "So!"}])
    assert [(text.address, len(text.annotations)) for text in texts] == [
        ("https://example.org/x", 1),
        ("", 1),
    ]


def test_replies_in_a_circle_are_read_once_each() -> None:
    texts = read(
        [
            {"id": f"a{number}", "type": "Annotation", "bodyValue": "!", "target": f"a{1 - number}"}
            for number in (0, 1)
        ]
    )
    assert sum(len(text.annotations) for text in texts) == 2


@pytest.mark.parametrize("depth", [300, 700, 900, 5_000])
@pytest.mark.parametrize("opening", ["[", '{"first": ', '{"refinedBy": '])
def test_deep_json_is_read_or_refused_and_stops_nothing(opening: str, depth: int) -> None:
    deep = opening * depth + "1" + ("]" if opening == "[" else "}") * depth
    item = f'{{"type": "Annotation", "target": {{"source": "x", "selector": {deep}}}}}'
    with suppress(FormatError):
        FORMAT.read(Path("deep.jsonld"), f"[{item}, {deep}]".encode())
    assert not FORMAT.recognises(f'{{"type": {deep}}}'.encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"[1]", b'{"nodes": []}', b"\xff", b"[" * 100_000])
def test_other_json_is_none_of_it(data: bytes) -> None:
    assert annotation_format_of(Path("some.json"), data) is None


def test_a_file_that_is_cut_off_is_told_in_a_sentence() -> None:
    with pytest.raises(FormatError, match=r"“half\.jsonld” is no JSON"):
        FORMAT.read(Path("half.jsonld"), b'{"type": "Annotation", ')


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "type",
                        "target",
                        "selector",
                        "source",
                        "body",
                        "items",
                        "first",
                        "exact",
                        "id",
                        "value",
                        "start",
                    ]
                ),
                inner,
            )
        ),
        max_leaves=20,
    )
)
def test_no_json_makes_reading_fail_in_another_way(said: object) -> None:
    item = {"type": "Annotation", "body": said, "target": said, "creator": said, "motivation": said}
    FORMAT.read(Path("odd.jsonld"), json.dumps([item, said]).encode())
