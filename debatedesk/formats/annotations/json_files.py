"""What readers of annotations in JSON have in common."""

import json
from collections.abc import Sequence

from debatedesk.domain.anchors.model import CONTEXT_CHARACTERS, TextAnchor
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.json_parsing import is_small_enough

MOST_ANNOTATIONS = 50_000
"""Annotations that one file may hold."""
LONGEST_WORDS = 200_000
"""Characters of one annotation's words; what is longer is cut."""
_DEEPEST_SELECTOR = 32


def json_of(data: bytes) -> object:
    """Read JSON; None where it is none, is nested too deeply, or has more values than are parsed."""
    if not is_small_enough(data):
        return None
    try:
        said: object = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return said


def as_list(said: object) -> Sequence[object]:
    """Take one thing for a list of it, and nothing for an empty list, as JSON-LD does."""
    if said is None:
        return ()
    return said if isinstance(said, list) else (said,)


def words_of(said: object) -> str:
    """Take a string as whole characters, and anything else for nothing."""
    return whole_characters(said)[:LONGEST_WORDS] if isinstance(said, str) else ""


def markdown_of(words: str, media_type: str) -> str:
    """Write a body in Markdown; HTML is converted, and other text stays as it was written."""
    if media_type.partition(";")[0].strip().casefold() != "text/html":
        return words
    from debatedesk.formats.html.body import note_markdown

    return note_markdown(words)


def selected(selectors: Sequence[object], depth: int = 0) -> TextAnchor | None:
    """Make an anchor of a TextQuoteSelector, with the offsets of a TextPositionSelector beside it."""
    exact = prefix = suffix = ""
    start = end = -1
    for selector in selectors:
        if not isinstance(selector, dict):
            continue
        kind = selector.get("type")
        if kind == "TextQuoteSelector" and not exact:
            exact = words_of(selector.get("exact"))
            prefix, suffix = words_of(selector.get("prefix")), words_of(selector.get("suffix"))
        elif kind == "TextPositionSelector":
            first, last = selector.get("start"), selector.get("end")
            if type(first) is int and type(last) is int and 0 <= first < last:
                start, end = first, last
        elif "refinedBy" in selector and not exact and depth < _DEEPEST_SELECTOR:
            inner = selected(as_list(selector["refinedBy"]), depth + 1)
            if inner is not None:
                return inner
    if not exact.strip():
        return None
    if end - start != len(exact):
        start = end = -1
    return TextAnchor(exact, prefix[-CONTEXT_CHARACTERS:], suffix[:CONTEXT_CHARACTERS], start, end)
