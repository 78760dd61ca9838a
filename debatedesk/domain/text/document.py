"""From canonical Markdown to the reading text: the one place where visible characters are decided.

Markdown is CommonMark with tables, strikethrough and footnotes. The reading text is what a reader sees:
blocks joined by one newline, white space collapsed outside of code, an image as one U+FFFC, raw HTML as
what it shows.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, get_args

from debatedesk.domain.errors import TooLargeError
from debatedesk.domain.message import message
from debatedesk.domain.text.reading import ALIGNMENTS, Block, BlockKind, ReadingText, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

READING_VERSION = 3
"""Raise it whenever the same Markdown would give another reading text or other blocks."""

LONGEST_INLINE = 10_000
"""A longer paragraph is parsed in parts, since inline markup can take quadratic time."""
MOST_LINES = 2_000_000
"""The parser notes five numbers of each line, empty ones too: of so many, half a gigabyte."""
MOST_BLOCKS = 200_000
"""A text of so many paragraphs, list items and the like takes some twenty seconds to read."""
MOST_MARKUP = 500_000
"""So do so many characters of markup: stars, brackets, pipes and the like."""
DEEPEST_BLOCK = 40
"""What is nested deeper than so many lists and quotations is one paragraph."""
DEEPEST_INLINE = 20
"""Links and images nested deeper are plain words; trying each of more levels takes long."""

PLAIN_PARAGRAPH = "plain_paragraph"
"""The token of a paragraph without any markup: one in place of four."""

_BLOCK_KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
_SPAN_KINDS: tuple[SpanKind, ...] = get_args(SpanKind)
_INLINE_MARKUP = re.compile(r"[*_`~\[<&\\]")
_BLOCK_START = re.compile(r"\n[ \t]*(?:\n[ \t\n]*|[-+*>#|~`=]|\d{1,9}[.)])")
_MARKUP = "*_`~[<&\\|>"
_HARD_BREAK = "  \n"
_ODD = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
_ODD_WHITE = {
    **dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x1f", " "),
    **dict.fromkeys("\x85\u2028", "\n"),
    "\u2029": "\n\n",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the outline; `start` is its place in the reading text."""

    level: int
    text: str
    start: int


def read_markdown(markdown: str) -> ReadingText:
    """Derive the reading text of canonical Markdown, in time linear in its length.

    Control characters are white space or U+FFFD, so that every text can be kept and shown. Raises
    TooLargeError where there are more lines or there is more markup than can be read in a reasonable time.
    """
    from debatedesk.domain.text.document_blocks import BlockReader

    if re.search(_ODD, markdown):
        markdown = re.sub(_ODD, lambda found: _ODD_WHITE.get(found[0], "\ufffd"), markdown)
    _check_size(markdown)
    return BlockReader().read(_parser(DEEPEST_BLOCK + 10).parse(markdown))


def _check_size(markdown: str) -> None:
    if len(markdown) < min(MOST_BLOCKS, MOST_MARKUP):
        return
    markup = sum(markdown.count(mark) for mark in _MARKUP)
    if markup > MOST_MARKUP:
        raise TooLargeError(message("characters of markup"), markup, MOST_MARKUP)
    lines = markdown.count("\n")
    if lines > MOST_LINES:
        raise TooLargeError(message("lines"), lines, MOST_LINES)
    if lines > MOST_BLOCKS:
        blocks = sum(1 for _ in _BLOCK_START.finditer(markdown))
        if blocks > MOST_BLOCKS:
            raise TooLargeError(message("paragraphs and items"), blocks, MOST_BLOCKS)


def outline(reading: ReadingText) -> list[Heading]:
    """List the headings of a reading text in order."""
    return [
        Heading(each.level, " ".join(reading.text[each.start : each.end].split()), each.start)
        for each in reading.blocks
        if each.kind == "heading"
    ]


def current_heading(headings: Sequence[Heading], offset: int) -> int:
    """Give the index of the heading that an offset stands under; -1 above the first."""
    return sum(each.start <= offset for each in headings) - 1


@lru_cache(maxsize=2)
def _parser(deepest: int) -> "MarkdownIt":
    """Make a parser, which takes as long as reading a page; it keeps nothing of what it reads."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    parser.options["maxNesting"] = deepest
    parser.core.ruler.at("inline", _inline_in_parts)
    parser.block.ruler.before("table", "too_deep", _take_what_is_too_deep)
    parser.block.ruler.before("too_deep", "plain_paragraph", _take_plain_paragraph)
    return parser


def _take_plain_paragraph(state: "StateBlock", start: int, end: int, silent: bool) -> bool:
    """Take a paragraph whose lines all begin with a letter, which is what no other rule looks for."""
    if state.level or silent:
        return False
    line = start
    while line < end and not state.isEmpty(line):
        if not state.src[state.bMarks[line]].isalpha():
            return False
        line += 1
    content = state.src[state.bMarks[start] : state.eMarks[line - 1]].rstrip()
    if _INLINE_MARKUP.search(content) or _HARD_BREAK in content:
        _push_paragraph(state, content)
    else:
        state.push(PLAIN_PARAGRAPH, "p", 0).content = content
    state.line = line
    return True


def _take_what_is_too_deep(state: "StateBlock", start: int, end: int, silent: bool) -> bool:
    """Make one paragraph of what is nested too deep; the parser would drop it."""
    if state.level < DEEPEST_BLOCK or silent:
        return False
    _push_paragraph(state, state.getLines(start, end, state.blkIndent, False).strip())
    state.line = end
    return True


def _push_paragraph(state: "StateBlock", content: str) -> None:
    state.push("paragraph_open", "p", 1)
    inline = state.push("inline", "", 0)
    inline.content, inline.children = content, []
    state.push("paragraph_close", "p", -1)


def _inline_in_parts(state: "StateCore") -> None:
    """Parse inline markup; words without any are taken as they are."""
    from markdown_it.token import Token

    parser = _parser(DEEPEST_INLINE)
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = token.children or []
        for part in _parts(token.content):
            if _INLINE_MARKUP.search(part) or _HARD_BREAK in part:
                parser.inline.parse(part, parser, state.env, token.children)
            else:
                token.children.append(Token("text", "", 0, content=part))


def _parts(content: str) -> Iterator[str]:
    """Cut a long paragraph where a sentence ends, or between words, or anywhere."""
    start = 0
    while len(content) - start > LONGEST_INLINE:
        limit = start + LONGEST_INLINE
        cuts = (content.rfind(mark, start + LONGEST_INLINE // 2, limit) + 1 for mark in (". ", "\n", " "))
        end = next((cut for cut in cuts if cut), limit)
        yield content[start:end]
        start = end
    yield content[start:]


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
    row = [_BLOCK_KINDS.index(block.kind), block.start, block.end]
    rest: list[Any] = [
        spans,
        block.level,
        block.quote_depth,
        block.list_depth,
        block.marker,
        block.name,
        block.table,
        block.row,
        block.column,
        block.header,
        ALIGNMENTS.index(block.align),
    ]
    if not any(rest):
        return row
    while not rest[-1]:
        rest.pop()
    return row + rest


def _block(row: list[Any]) -> Block:
    kind, start, end, *rest = row
    if not rest:
        return Block(_BLOCK_KINDS[kind], start, end)
    rest += (None, 0, 0, 0, "", "", 0, 0, 0, False, 0)[len(rest) :]
    spans, level, quotes, lists, marker, name, table, line, column, header, align = rest
    return Block(
        _BLOCK_KINDS[kind],
        start,
        end,
        level,
        quotes,
        lists,
        marker,
        table,
        line,
        column,
        bool(header),
        name,
        tuple(Span(a, b, _SPAN_KINDS[number], target, label) for number, a, b, target, label in spans),
        ALIGNMENTS[align],
    )
