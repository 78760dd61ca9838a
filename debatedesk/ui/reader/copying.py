"""Copying words out of a text: as they stand, and as a quotation with its source."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from debatedesk.domain.library import Document
from debatedesk.domain.text.reading import Block, ReadingText, Span, SpanKind
from debatedesk.services.citations.citations import CitedWords
from debatedesk.ui.reader.masthead import is_address
from debatedesk.ui.rich_text import escape
from debatedesk.ui.widgets.wording import readable_date

_TAGS: dict[SpanKind, str] = {
    "strong": "strong",
    "emphasis": "em",
    "strike": "s",
    "code": "code",
    "superscript": "sup",
    "subscript": "sub",
}
_IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Copied:
    """The same words for programs that take rich text and for those that take plain text."""

    text: str
    html: str


def plain_text(reading: ReadingText, start: int, end: int) -> str:
    """Write a span as plain text: paragraphs with a line between, items with their markers."""
    parts: list[str] = []
    before: Block | None = None
    for block in _blocks(reading, start, end):
        words = _plain(reading, block, start, end)
        if block.marker and block.start >= start:
            words = f"{block.marker} {words}"
        indent = "    " * max(0, block.list_depth - 1) if block.marker else ""
        parts += [_between(before, block), indent + words]
        before = block
    return "".join(parts)


def html_of(reading: ReadingText, start: int, end: int) -> str:
    """Write a span as HTML with its headings, lists, tables and looks."""
    parts: list[str] = []
    open_tags: list[str] = []
    before: Block | None = None
    for block in _blocks(reading, start, end):
        wanted = _containers(block)
        if before is not None and (before.table, before.row) != (block.table, block.row) and block.table:
            wanted_before = wanted[:-1] if before.table == block.table else []
            _close(parts, open_tags, wanted_before)
        _close(parts, open_tags, wanted)
        for tag in wanted[len(open_tags) :]:
            parts.append(f"<{tag}>")
            open_tags.append(tag)
        parts.append(_element(reading, block, start, end))
        before = block
    _close(parts, open_tags, [])
    return "".join(parts)


def quotation(reading: ReadingText, start: int, end: int, document: Document) -> Copied:
    """Write a span as a quotation with author, title, date and address."""
    words = plain_text(reading, start, end).strip()
    shown = (
        f"“{words}”" if "\n" not in words else "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
    )
    date = readable_date(document.date)
    source = f" <{document.source}>" if is_address(document.source) else _comma(document.source)
    text = f"{shown}\n— {_credit(document.author, f'“{document.title}”', date)}{source}"
    address = escape(document.source)
    link = f' <a href="{address}">{address}</a>' if is_address(document.source) else _comma(address)
    credit = _credit(escape(document.author), f"<cite>{escape(document.title)}</cite>", escape(date))
    html = f"<blockquote>{html_of(reading, start, end)}</blockquote><p>— {credit}{link}</p>"
    return Copied(text, html)


def with_citation(reading: ReadingText, start: int, end: int, cited: CitedWords, in_note: bool) -> Copied:
    """Write a span as a quotation with a citation: behind it, or below where the style cites in notes."""
    words = plain_text(reading, start, end).strip()
    if "\n" in words:
        shown = "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
        html = f"<blockquote>{html_of(reading, start, end)}</blockquote><p>{cited.html}</p>"
        return Copied(f"{shown}\n\n{cited.text}", html)
    between = ("\n— ", "<br>— ") if in_note else (" ", " ")
    quoted = escape(words)
    return Copied(f"“{words}”{between[0]}{cited.text}", f"<p>“{quoted}”{between[1]}{cited.html}</p>")


def _comma(words: str) -> str:
    return f", {words}" if words else ""


def _credit(author: str, title: str, date: str) -> str:
    return ", ".join(each for each in (author, title, date) if each)


def _blocks(reading: ReadingText, start: int, end: int) -> Iterator[Block]:
    for block in reading.blocks:
        if block.start < end and (block.end > start or block.start == block.end >= start):
            yield block


def _between(before: Block | None, block: Block) -> str:
    if before is None:
        return ""
    if block.table and before.table == block.table:
        return "\t" if before.row == block.row else "\n"
    return "\n" if block.list_depth and before.list_depth else "\n\n"


def _plain(reading: ReadingText, block: Block, start: int, end: int) -> str:
    if block.kind == "rule":
        return "* * *"
    first, last = max(start, block.start), min(end, block.end)
    words = reading.text[first:last]
    if _IMAGE not in words:
        return words
    labels = {each.start: each.label for each in block.spans if each.kind == "image"}
    return "".join(
        f"[{labels.get(offset, '')}]" if offset in labels else each
        for offset, each in enumerate(words, first)
    )


def _containers(block: Block) -> list[str]:
    """Name the tags around a block, from the outside in."""
    tags = ["blockquote"] * block.quote_depth
    for _ in range(block.list_depth):
        tags.append("ol" if block.marker[:1].isdigit() else "ul")
    if block.table:
        tags += ["table", "tr"]
    return tags


def _close(parts: list[str], open_tags: list[str], wanted: list[str]) -> None:
    """Close what is open and not wanted any more; a list goes on whatever its markers."""
    keep = 0
    for opened, tag in zip(open_tags, wanted, strict=False):
        if opened != tag and not {opened, tag} <= {"ol", "ul"}:
            break
        keep += 1
    while len(open_tags) > keep:
        parts.append(f"</{open_tags.pop()}>")


def _element(reading: ReadingText, block: Block, start: int, end: int) -> str:
    if block.kind == "rule":
        return "<hr>"
    words = _marked_up(reading, block, max(start, block.start), min(end, block.end))
    if block.kind == "heading":
        return f"<h{block.level}>{words}</h{block.level}>"
    if block.kind == "code":
        return f"<pre>{words}</pre>"
    if block.kind == "cell":
        return f"<th>{words}</th>" if block.header else f"<td>{words}</td>"
    if block.marker:
        number = block.marker.rstrip(".")
        value = f' value="{number}"' if number.isdigit() else ""
        return f"<li{value}>{words}</li>"
    return f"<p>{words}</p>"


def _marked_up(reading: ReadingText, block: Block, start: int, end: int) -> str:
    cuts = sorted(
        {
            start,
            end,
            *(min(max(edge, start), end) for each in block.spans for edge in (each.start, each.end)),
        }
    )
    parts = []
    for first, last in pairwise(cuts):
        spans = [each for each in block.spans if each.start <= first and each.end >= last]
        parts.append(_wrapped(reading.text[first:last], spans))
    return "".join(parts)


def _wrapped(words: str, spans: list[Span]) -> str:
    made = escape(words).replace("\n", "<br>")
    for span in reversed(spans):
        if span.kind == "image":
            made = escape(f"[{span.label}]")
        elif span.kind == "link" and is_address(span.target):
            made = f'<a href="{escape(span.target)}">{made}</a>'
        elif span.kind in _TAGS:
            made = f"<{_TAGS[span.kind]}>{made}</{_TAGS[span.kind]}>"
    return made
