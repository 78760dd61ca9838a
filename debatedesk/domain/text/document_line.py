"""The text of one block as it grows: white space collapsed, looks kept as spans."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from debatedesk.domain.text.document_html import TAG_LOOKS, Tag, tag_of
from debatedesk.domain.text.reading import IMAGE_CHARACTER, Span, SpanKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

_NO_SPACE = re.compile(r"[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]")
_WHITE = re.compile(rf"(?:{_NO_SPACE.pattern}| )+")
_MOST_OPEN = 100
"""Further tags of raw HTML are not heeded: each that closes is looked for among the open ones."""
_LOOKS: dict[str, SpanKind] = {"strong": "strong", "em": "emphasis", "s": "strike"}


def collapsed(text: str) -> str:
    """Make every run of white space in a text one space."""
    return _WHITE.sub(" ", text) if "  " in text or _NO_SPACE.search(text) else text


class BlockText:
    """The visible text of one block, from `start` in the reading text on."""

    def __init__(self, start: int) -> None:
        """Begin with nothing."""
        self._start = start
        self._parts: list[str] = []
        self._length = 0
        self._spans: list[Span] = []
        self._open: list[tuple[str, SpanKind, int, str]] = []
        self._unseen = ""
        self._ends_white = True

    def add_tokens(self, tokens: "Iterable[Token]") -> None:
        """Add the inline tokens of Markdown."""
        for token in tokens:
            self._add_token(token)

    def _add_token(self, token: "Token") -> None:
        kind = token.type
        if kind == "text":
            self.add(token.content)
        elif kind == "softbreak":
            self.add(" ")
        elif kind == "hardbreak":
            self._add_break()
        elif kind == "html_inline":
            self._add_html(token.content)
        elif kind == "code_inline":
            start = self._length
            self.add(token.content)
            self._mark("code", start)
        elif kind == "image":
            self._add_image(str(token.attrGet("src") or ""), _words(token.children or ()))
        elif kind == "footnote_ref":
            self._add_footnote(int(token.meta["id"]) + 1)
        elif kind == "link_open":
            self._open.append(("", "link", self._length, str(token.attrGet("href") or "")))
        elif kind == "link_close":
            self._close("")
        elif kind.endswith("_open") and kind[:-5] in _LOOKS:
            self._open.append(("", _LOOKS[kind[:-5]], self._length, ""))
        elif kind.endswith("_close") and kind[:-6] in _LOOKS:
            self._close("")

    def add(self, text: str) -> None:
        """Add words; white space is collapsed, also with what stood before."""
        if self._unseen:
            return
        text = collapsed(text)
        if self._ends_white and text.startswith(" "):
            text = text[1:]
        if text:
            self._put(text)
            self._ends_white = text[-1] == " "

    def add_tag(self, tag: Tag) -> None:
        """Add a tag of raw HTML: a break, an image, or the begin or end of a look."""
        if tag.name in ("script", "style"):
            self._unseen = "" if tag.closes else tag.name
        elif tag.name == "br":
            self._add_break()
        elif tag.name == "img":
            if tag.attributes.get("src") and not self._unseen:
                self._add_image(tag.attributes["src"], tag.attributes.get("alt", ""))
        elif tag.name in TAG_LOOKS and tag.closes:
            self._close(tag.name)
        elif tag.name in TAG_LOOKS and len(self._open) < _MOST_OPEN:
            kind, target = TAG_LOOKS[tag.name], tag.attributes.get("href", "")
            self._open.append((tag.name, kind, self._length, target))

    def _add_html(self, html: str) -> None:
        if tag := tag_of(html):
            self.add_tag(tag)

    def _add_break(self) -> None:
        self._trim()
        if self._parts:
            self._put("\n")
            self._ends_white = True

    def _add_image(self, source: str, label: str) -> None:
        start = self._length
        self.add(IMAGE_CHARACTER)
        self._mark("image", start, source, " ".join(label.split()))

    def _add_footnote(self, number: int) -> None:
        start = self._length
        self.add(f"[{number}]")
        self._mark("superscript", start, f"#fn-{number}")

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _trim(self) -> None:
        if self._parts and self._parts[-1].endswith(" "):
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
            if not self._parts[-1]:
                self._parts.pop()

    def _close(self, tag: str) -> None:
        """End the last look that such a tag (none for Markdown's own) began; its absence is no matter."""
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == tag:
                _, kind, start, target = self._open.pop(index)
                if kind != "link" or target:
                    self._mark(kind, start, target)
                return

    def _mark(self, kind: SpanKind, start: int, target: str = "", label: str = "") -> None:
        if self._length > start:
            self._spans.append(Span(self._start + start, self._start + self._length, kind, target, label))

    def finish(self) -> tuple[str, tuple[Span, ...]]:
        """Give the text without white space at its end, and its spans in order, outer ones first."""
        text = "".join(self._parts).rstrip(" \n")
        end = self._start + len(text)
        spans = (replace(each, end=end) if each.end > end else each for each in self._spans)
        return text, tuple(sorted((s for s in spans if s.end > s.start), key=lambda s: (s.start, -s.end)))


def _words(tokens: "Iterable[Token]") -> str:
    """Give the words of inline tokens, as of an image's description."""
    return "".join(
        " "
        if token.type in ("softbreak", "hardbreak")
        else _words(token.children)
        if token.children
        else ""
        if token.type == "html_inline"
        else token.content
        for token in tokens
    )
