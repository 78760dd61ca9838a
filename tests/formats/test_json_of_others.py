"""Odd JSON makes no reader of threads, references, annotations or maps fail without a sentence."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import DeskError
from debatedesk.formats.annotations.registry import ANNOTATION_FORMATS
from debatedesk.formats.references.registry import REFERENCE_FORMATS
from debatedesk.formats.registry import FORMATS, read_map

FILE = Path("odd.json")
NAMES = (
    "type",
    "kind",
    "title",
    "author",
    "issued",
    "date-parts",
    "family",
    "raw",
    "DOI",
    "items",
    "itemType",
    "creators",
    "notes",
    "tags",
    "attachments",
    "collections",
    "target",
    "uri",
    "selector",
    "data",
    "in_reply_to_id",
    "account",
    "content",
    "created_at",
    "attributedTo",
    "children",
    "nodes",
    "relations",
    "post",
    "record",
    "thread",
    "replies",
    "edges",
    "AIF",
    "nodeID",
    "text",
    "fromID",
    "toID",
    "participants",
    "locutions",
    "statements",
    "arguments",
    "members",
    "pcs",
    "sections",
    "from",
    "to",
    "relationType",
    "atom",
    "scheme",
    "reference",
    "resources",
    "source",
)
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(["book", "Note", "Annotation", "Listing", "t1", "app.bsky.feed", "2020-05-01", "a"]),
)
ODD = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=20,
)
TEMPLATES: list[dict[str, Any]] = [
    {},
    {"type": "book", "author": []},
    {"itemType": "book"},
    {"type": "Annotation"},
    {"uri": "a", "target": []},
    {"kind": "Listing", "in_reply_to_id": None},
    {"account": {}, "content": "a", "created_at": ""},
    {"type": "Note", "content": "a", "attributedTo": "b"},
    {"nodes": [{}], "relations": [{}]},
    {"nodes": [{"nodeID": "1", "type": "I"}, {"nodeID": 2, "type": "RA"}, 7], "edges": [{}, 7]},
    {"AIF": {"nodes": [{"nodeID": "1", "type": "L", "text": "a: b"}], "edges": []}, "text": {"txt": "a"}},
    {"statements": {"A": {"members": 7}, "B": []}, "arguments": {"A": {"pcs": [{"title": "A"}, 7]}}},
    {"nodes": {"a": {"atom": {"text": 7}}, "b": {"scheme": 7}, "c": 7}, "edges": {"d": 7}},
]


@given(st.sampled_from(TEMPLATES), st.dictionaries(st.sampled_from(NAMES), ODD, max_size=6), ODD)
def test_json_of_any_form_is_read_or_refused(
    template: dict[str, Any], more: dict[str, Any], odd: Any
) -> None:
    thing = more | template
    for said in (thing, [thing, odd], {"items": [thing, odd], "collections": odd}):
        data = json.dumps(said).encode()
        for each in (*REFERENCE_FORMATS, *ANNOTATION_FORMATS, *FORMATS):
            if ".json" in each.suffixes and each.recognises(data):
                with suppress(DeskError):
                    each.read(FILE, data)


def test_half_a_character_in_any_name_is_replaced() -> None:
    half = "a\ud800\ud83d\ude00"
    maps: list[dict[str, Any]] = [
        {"nodes": [{"nodeID": half, "type": "I", "text": half}], "edges": []},
        {"statements": {half: {"members": [{"text": half}], "tags": [half]}}, "arguments": {}},
        {"nodes": {half: {"atom": {"text": half}}}, "edges": {}},
    ]
    for said in maps:
        (node,) = read_map(FILE, json.dumps(said).encode()).nodes.values()
        assert "\N{REPLACEMENT CHARACTER}😀" in node.id
        assert f"{node}".encode()
