"""From canonical Markdown to the reading text: the one place where visible characters are decided.

Markdown is CommonMark with tables, strikethrough and footnotes. The reading text is what a reader sees:
blocks joined by one newline, white space collapsed outside of code, an image as one U+FFFC.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, get_args

from debatedesk.domain.reading import Block, BlockKind, ReadingText, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

READING_VERSION = 1
"""Raise it whenever the same Markdown would give another reading text."""

IMAGE_CHARACTER = "\N{OBJECT REPLACEMENT CHARACTER}"
LONGEST_INLINE = 100_000
"""A paragraph of more characters is taken as plain words, since inline markup can take quadratic time."""

_BLOCK_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
_SPAN_KINDS: tuple[SpanKind, ...] = get_args(SpanKind)
_WRAPPING: dict[str, SpanKind] = {"strong": "strong", "em": "emphasis", "s": "strike"}
_WHITE = re.compile(r"[ \t\n\f\r\v]+")
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
"""A break in raw HTML is the one tag that a reader sees."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the outline; `start` is its place in the reading text."""

    level: int
    text: str
    start: int


def read_markdown(markdown: str) -> ReadingText:
    """Derive the reading text of canonical Markdown."""
    return _Reader().read(_parser().parse(markdown))


def outline(reading: ReadingText) -> list[Heading]:
    """List the headings of a reading text in order."""
    return [
        Heading(each.level, reading.text[each.start : each.end], each.start)
        for each in reading.blocks
        if each.kind == "heading"
    ]


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    parser.core.ruler.at("inline", _inline_within_bounds)
    return parser


def _inline_within_bounds(state: "StateCore") -> None:
    from markdown_it.token import Token

    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = token.children or []
        if len(token.content) > LONGEST_INLINE:
            token.children.append(Token("text", "", 0, content=token.content))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


class _Line:
    """The text of one block as it grows, white space collapsed, with the spans upon it."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[Span] = []
        self._open: list[tuple[SpanKind, int, str]] = []
        self._white = True

    def add(self, text: str) -> None:
        text = _WHITE.sub(" ", text)
        if self._white and text.startswith(" "):
            text = text[1:]
        if text:
            self._put(text)
            self._white = text[-1] == " "

    def add_break(self) -> None:
        self._trim()
        if self.parts:
            self._put("\n")
            self._white = True

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _trim(self) -> None:
        if self.parts and self.parts[-1].endswith(" "):
            self.parts[-1] = self.parts[-1][:-1]
            self.length -= 1
            if not self.parts[-1]:
                self.parts.pop()

    def open(self, kind: SpanKind, target: str = "") -> None:
        self._open.append((kind, self.length, target))

    def close(self) -> None:
        kind, start, target = self._open.pop()
        self.mark(kind, start, target)

    def mark(self, kind: SpanKind, start: int, target: str = "", label: str = "") -> None:
        if self.length > start:
            self.spans.append(Span(self.start + start, self.start + self.length, kind, target, label))

    def finish(self) -> tuple[str, tuple[Span, ...]]:
        while self._open:
            self.close()
        text = "".join(self.parts).rstrip(" \n")
        end = self.start + len(text)
        spans = (replace(each, end=min(each.end, end)) if each.end > end else each for each in self.spans)
        return text, tuple(sorted((s for s in spans if s.end > s.start), key=lambda s: (s.start, -s.end)))


class _Reader:
    """Walks the tokens of a document and gathers its blocks."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._blocks: list[Block] = []
        self._place = 0
        self._quotes = 0
        self._lists: list[tuple[bool, int]] = []
        self._marker = ""
        self._name = ""
        self._table = 0
        self._row = 0
        self._column = 0

    def read(self, tokens: "Sequence[Token]") -> ReadingText:
        for index, token in enumerate(tokens):
            handler = getattr(self, f"_on_{token.type}", None)
            if handler:
                handler(token)
            elif token.type == "inline":
                self._inline(tokens[index - 1], token)
        return ReadingText("\n".join(self._texts), tuple(self._blocks))

    def _add(self, kind: BlockKind, text: str, spans: tuple[Span, ...] = (), **fields: Any) -> None:
        block = Block(
            kind,
            self._place,
            self._place + len(text),
            quote_depth=self._quotes,
            list_depth=len(self._lists),
            marker=self._marker,
            name=self._name,
            spans=spans,
            **fields,
        )
        self._marker = self._name = ""
        self._blocks.append(block)
        self._texts.append(text)
        self._place += len(text) + 1

    def _inline(self, opening: "Token", token: "Token") -> None:
        line = _Line(self._place)
        for child in token.children or ():
            _put_inline(line, child)
        text, spans = line.finish()
        if opening.type == "heading_open":
            self._add("heading", text, spans, level=int(opening.tag[1]))
        elif opening.type in ("th_open", "td_open"):
            place = {"table": self._table, "row": self._row, "column": self._column}
            self._add("cell", text, spans, header=opening.type == "th_open", **place)
            self._column += 1
        elif text:
            alone = text == IMAGE_CHARACTER and spans[0].kind == "image"
            self._add("image" if alone else "paragraph", text, spans)

    def _on_blockquote_open(self, token: "Token") -> None:
        self._quotes += 1

    def _on_blockquote_close(self, token: "Token") -> None:
        self._quotes -= 1

    def _on_bullet_list_open(self, token: "Token") -> None:
        self._lists.append((False, 0))

    def _on_ordered_list_open(self, token: "Token") -> None:
        self._lists.append((True, int(token.attrGet("start") or 1)))

    def _on_bullet_list_close(self, token: "Token") -> None:
        self._lists.pop()
        self._marker = ""

    _on_ordered_list_close = _on_bullet_list_close

    def _on_list_item_open(self, token: "Token") -> None:
        ordered, number = self._lists[-1]
        self._marker = f"{number}." if ordered else "•"
        self._lists[-1] = (ordered, number + 1)

    def _on_footnote_block_open(self, token: "Token") -> None:
        self._lists.append((True, 1))

    _on_footnote_block_close = _on_bullet_list_close

    def _on_footnote_open(self, token: "Token") -> None:
        number = int(token.meta["id"]) + 1
        self._marker, self._name = f"{number}.", f"fn-{number}"

    def _on_table_open(self, token: "Token") -> None:
        self._table += 1
        self._row = -1

    def _on_tr_open(self, token: "Token") -> None:
        self._row += 1
        self._column = 0

    def _on_fence(self, token: "Token") -> None:
        self._add("code", token.content.replace("\t", "    ").removesuffix("\n"))

    _on_code_block = _on_fence

    def _on_hr(self, token: "Token") -> None:
        self._add("rule", "")

    def _on_html_block(self, token: "Token") -> None:
        for text in _visible_html(token.content):
            self._add("paragraph", text)


def _put_inline(line: _Line, token: "Token") -> None:
    kind = token.type
    if kind == "text":
        line.add(token.content)
    elif kind == "softbreak":
        line.add(" ")
    elif kind == "hardbreak" or (kind == "html_inline" and _BREAK.fullmatch(token.content)):
        line.add_break()
    elif kind == "code_inline":
        start = line.length
        line.add(token.content)
        line.mark("code", start)
    elif kind == "image":
        start = line.length
        line.add(IMAGE_CHARACTER)
        line.mark("image", start, str(token.attrGet("src") or ""), token.content)
    elif kind == "footnote_ref":
        number = int(token.meta["id"]) + 1
        start = line.length
        line.add(f"[{number}]")
        line.mark("superscript", start, f"#fn-{number}")
    elif kind == "link_open":
        line.open("link", str(token.attrGet("href") or ""))
    elif kind.endswith("_open") and token.type[:-5] in _WRAPPING:
        line.open(_WRAPPING[kind[:-5]])
    elif kind == "link_close" or (kind.endswith("_close") and kind[:-6] in _WRAPPING):
        line.close()


def _visible_html(html: str) -> Iterator[str]:
    from html import unescape

    seen = _TAG.sub("\n", _UNSEEN.sub("", html))
    for paragraph in re.split(r"\n\s*\n", seen):
        if text := _WHITE.sub(" ", unescape(paragraph)).strip():
            yield text


def encode_blocks(blocks: Sequence[Block]) -> str:
    """Write blocks as compact JSON: a list a block, defaults at its end left out."""
    return json.dumps([_block_row(each) for each in blocks], separators=(",", ":"), ensure_ascii=False)


def decode_blocks(encoded: str) -> tuple[Block, ...]:
    """Read what `encode_blocks` wrote."""
    return tuple(_block(row) for row in json.loads(encoded))


def _block_row(block: Block) -> list[Any]:
    spans = [
        [_SPAN_KINDS.index(each.kind), each.start, each.end, each.target, each.label]
        for each in block.spans
    ]
    row: list[Any] = [
        *(_BLOCK_KINDS.index(block.kind), block.start, block.end, spans, block.level, block.quote_depth),
        *(block.list_depth, block.marker, block.name, block.table, block.row, block.column, block.header),
    ]
    while len(row) > 3 and not row[-1]:
        row.pop()
    return row


def _block(row: list[Any]) -> Block:
    kind, start, end, *rest = row
    if not rest:
        return Block(_BLOCK_KINDS[kind], start, end)
    rest += (None, 0, 0, 0, "", "", 0, 0, 0, False)[len(rest) :]
    spans, level, quotes, lists, marker, name, table, line, column, header = rest
    return Block(
        *(_BLOCK_KINDS[kind], start, end, level, quotes, lists, marker, table, line, column),
        *(bool(header), name),
        tuple(Span(a, b, _SPAN_KINDS[number], target, label) for number, a, b, target, label in spans),
    )
