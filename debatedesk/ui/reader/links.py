"""Where links lead: to a place in the same text, out to the web, or nowhere."""

import re

from PySide6.QtGui import QTextDocument

from debatedesk.domain.links import is_link as is_link
from debatedesk.domain.text.reading import ReadingText
from debatedesk.ui.rich_text import escape

TIP = 400
_NO_WORD = re.compile(r"[^\w\- ]+")


def place_named(reading: ReadingText, name: str) -> int | None:
    """Find the offset of a footnote (`fn-1`) or of a heading by the name that Markdown gives it."""
    wanted = name.casefold()
    seen: dict[str, int] = {}
    for block in reading.blocks:
        if block.name.casefold() == wanted and wanted:
            return block.start
        if block.kind == "heading":
            slug = heading_name(reading.text[block.start : block.end])
            count = seen.get(slug, 0)
            seen[slug] = count + 1
            if wanted == (f"{slug}-{count}" if count else slug):
                return block.start
    return 0 if wanted in ("", "top") else None


def reference_to(reading: ReadingText, name: str) -> int | None:
    """Find where a footnote is referred to first."""
    for block in reading.blocks:
        for span in block.spans:
            if span.target == f"#{name}":
                return span.start
    return None


def footnote_html(reading: ReadingText, name: str) -> str:
    """Write the beginning of a footnote for a tool tip; nothing where no footnote has that name."""
    note = next((each for each in reading.blocks if name and each.name == name), None)
    if note is None:
        return ""
    words = " ".join(reading.text[note.start : note.end].split())
    shown = words if len(words) <= TIP else words[:TIP].rsplit(" ", 1)[0] + "…"
    return f"<p>{escape(shown)}</p>"


def heading_name(words: str) -> str:
    """Name a heading as most Markdown sites do: “What it would cost” is `what-it-would-cost`."""
    return _NO_WORD.sub("", words.casefold().strip()).replace(" ", "-")


def can_be_opened(address: str) -> bool:
    """Tell whether an address is for a browser or a mail program."""
    return address.casefold().startswith(("http://", "https://", "mailto:"))


def links_between(document: QTextDocument, first: int, last: int) -> list[tuple[int, int]]:
    """List the links in the paragraphs between two positions of a view, by where they begin and end."""
    links: list[tuple[int, int]] = []
    address = ""
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            start, end = fragment.position(), fragment.position() + fragment.length()
            leads_to = fragment.charFormat().anchorHref()
            if leads_to and links and leads_to == address and links[-1][1] == start:
                links[-1] = links[-1][0], end
            elif leads_to:
                links.append((start, end))
            address = leads_to
            fragments += 1
        block = block.next()
    return links
