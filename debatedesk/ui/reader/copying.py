"""Copying words out of a text: as they stand, and as a quotation with its source."""

from dataclasses import dataclass

from debatedesk.domain.library import Document, is_web_address
from debatedesk.domain.text.reading import Block, ReadingText
from debatedesk.formats.html.writing import blocks_between, html_of
from debatedesk.services.citations.cited_words import CitedWords
from debatedesk.ui.rich_text import escape
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import readable_date

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
    for block in blocks_between(reading, start, end):
        words = _plain(reading, block, start, end)
        if block.marker and block.start >= start:
            words = f"{block.marker} {words}"
        indent = "    " * max(0, block.list_depth - 1) if block.marker else ""
        parts += [_between(before, block), indent + words]
        before = block
    return "".join(parts)


def quotation(reading: ReadingText, start: int, end: int, document: Document) -> Copied:
    """Write a span as a quotation with author, title, date and address."""
    words = plain_text(reading, start, end).strip()
    shown = (
        f"“{words}”" if "\n" not in words else "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
    )
    date = readable_date(document.date)
    source = f" <{document.source}>" if is_web_address(document.source) else _comma(document.source)
    text = f"{shown}\n— {_credit(document.author, f'“{document.title}”', date)}{source}"
    address = escape(document.source)
    link = (
        tr(' <a href="{address}">{address}</a>', address=address)
        if is_web_address(document.source)
        else _comma(address)
    )
    credit = _credit(escape(document.author), f"<cite>{escape(document.title)}</cite>", escape(date))
    html = tr(
        "<blockquote>{html_of}</blockquote><p>— {credit}{link}</p>",
        html_of=html_of(reading, start, end),
        credit=credit,
        link=link,
    )
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
