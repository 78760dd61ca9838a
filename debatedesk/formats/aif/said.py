"""The text that an AIF file brings, as a document, and where in it each locution stands."""

import re
from collections.abc import Mapping
from functools import cached_property

from debatedesk.domain.anchors.model import TextAnchor, describe
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.folded import Folded
from debatedesk.domain.text.folding import fold
from debatedesk.formats.plain_text import plain_to_markdown

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<rest>[^<>]*)>")
_SPAN_ID = re.compile(r"""\bid\s*=\s*["']?node([^"'\s>]+)""")
_BREAKING = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "blockquote"})


class SaidText:
    """A text that was said, and the stretches of it that its file marks, by the id of a node."""

    def __init__(self, source: str) -> None:
        """Read the text of a file: plain words, or HTML in which spans are called as their nodes."""
        plain, marked = _without_tags(source)
        self.markdown = plain_to_markdown(plain)
        self.reading = read_markdown(self.markdown)
        self._marked = _carried_over(marked, plain, self.reading.text)
        self._last = 0

    def anchor(self, node_id: str, words: str, offset: int | None = None) -> TextAnchor | None:
        """Find the passage of a node, by its mark or else by the words; None where they do not stand here.

        Of words that stand several times those are taken that come first after the passage found last, or
        that are nearest to an `offset` into the text: white space is not counted alike everywhere.
        """
        span = self._marked.get(node_id) or self._by_words(words, offset)
        if span is None:
            return None
        self._last = span[1]
        return describe(self.reading.text, *span)

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.reading.text)

    def _by_words(self, words: str, offset: int | None) -> tuple[int, int] | None:
        wanted, text = fold(words).text.strip(), self._folded.text
        if not wanted:
            return None
        if offset is not None:
            near = self._folded.folded_offset(min(offset, len(self.reading.text)))
            before, after = text.rfind(wanted, 0, near + len(wanted)), text.find(wanted, near)
            offsets = [candidate for candidate in (before, after) if candidate >= 0]
            start = min(offsets, key=lambda candidate: abs(candidate - near), default=-1)
        else:
            start = text.find(wanted, self._folded.folded_offset(self._last))
        if start < 0:
            start = text.find(wanted)
        return self._folded.original_span(start, start + len(wanted)) if start >= 0 else None


def _without_tags(source: str) -> tuple[str, dict[str, tuple[int, int]]]:
    """Take the tags out of HTML; gives the words, and where in them the span of each node stands."""
    from html import unescape

    if not _TAG.search(source):
        return unescape(source), {}
    parts: list[str] = []
    marked: dict[str, tuple[int, int]] = {}
    open_spans: list[tuple[str, int]] = []
    length = done = 0

    def add(words: str) -> None:
        nonlocal length
        parts.append(words)
        length += len(words)

    for tag in _TAG.finditer(source):
        add(unescape(source[done : tag.start()]))
        done = tag.end()
        name = tag["name"].lower()
        if name in _BREAKING:
            add("\n" if name == "br" else "\n\n")
        elif name == "span" and tag["end"]:
            if open_spans:
                node_id, start = open_spans.pop()
                marked.setdefault(node_id, (start, length))
        elif name == "span":
            called = _SPAN_ID.search(tag["rest"])
            open_spans.append((called[1] if called else "", length))
    add(unescape(source[done:]))
    marked.pop("", None)
    return "".join(parts), marked


def _carried_over(
    marked: Mapping[str, tuple[int, int]], plain: str, text: str
) -> dict[str, tuple[int, int]]:
    """Carry marks over to the reading text, which has the same characters but for white space.

    None is, where others than white space differ: then the words themselves are looked for.
    """
    if not marked:
        return {}
    ours = [index for index, character in enumerate(text) if not character.isspace()]
    before = [0]
    for character in plain:
        before.append(before[-1] + (not character.isspace()))
    if "".join(plain.split()) != "".join(text.split()):
        return {}
    return {
        node_id: (ours[before[start]], ours[before[end] - 1] + 1)
        for node_id, (start, end) in marked.items()
        if before[end] > before[start]
    }
