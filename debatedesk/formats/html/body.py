"""Clean HTML as Markdown: what all formats use whose texts are, or become, HTML."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from debatedesk.domain.errors import TooLargeError
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.html.markdown import MarkdownWriter
from debatedesk.formats.html.tree import Element, parse_html

_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class BodyMarkdown:
    """A text in Markdown and the reading text that is derived from it."""

    markdown: str
    reading: ReadingText


def body_markdown(html: str, base: str = "") -> BodyMarkdown:
    """Write all that the body of a page holds, nothing left out; `base` completes addresses.

    Raises TooLargeError for more tags than can be read in reasonable time.
    """
    return element_markdown(body_of(parse_html(html)), base)


def note_markdown(html: str) -> str:
    """Write a note in Markdown; one of too many tags stays as it was written, and nothing is lost."""
    try:
        return body_markdown(html).markdown
    except TooLargeError:
        return html


def body_of(root: Element) -> Element:
    """Find the body of a page; a fragment is its own."""
    return next(
        (child for child in root.children if isinstance(child, Element) and child.tag == "body"), root
    )


def element_markdown(element: Element, base: str = "") -> BodyMarkdown:
    """Write what an element holds; emphasis gives way where it would not read as the page does."""
    plain: Container[int] = ()
    for _ in range(_ATTEMPTS):
        writer = MarkdownWriter(base, plain)
        markdown = writer.write(element)
        reading = read_markdown(markdown)
        if reading.text == "\n".join(writer.shown):
            break
        plain = _misread(reading, writer.shown)
    return BodyMarkdown(markdown, reading)


def _misread(reading: ReadingText, shown: Sequence[str]) -> Container[int]:
    """Find the blocks that read otherwise than they are shown; all, where these can't be told."""
    if len(reading.blocks) != len(shown):
        return range(len(shown))
    return {
        index
        for index, (block, words) in enumerate(zip(reading.blocks, shown, strict=True))
        if reading.text[block.start : block.end] != words
    }
