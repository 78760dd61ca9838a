"""A page of HTML of Project Gutenberg as a book: footnotes, printed pages, no licence."""

import re
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.text.document import outline
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.epub.navigation import BookNavigation
from debatedesk.formats.epub.pages import body_of_page
from debatedesk.formats.epub.tree import BookPart, BookTree
from debatedesk.formats.epub.writing import write_book
from debatedesk.formats.gutenberg.description import described
from debatedesk.formats.gutenberg.header import read_header
from debatedesk.formats.gutenberg.licence import take_licence
from debatedesk.formats.html.tree import parse_html
from debatedesk.formats.markdown.markdown_text import relative_images

_MARK = re.compile(r"\*\*\*\s*START OF (?:THE|THIS) PROJECT GUTENBERG", re.IGNORECASE)
_HEAD = 60_000


def is_gutenberg_page(html: str) -> bool:
    """Tell whether a page is a book of Project Gutenberg."""
    return bool(_MARK.search(html, 0, _HEAD))


def read_gutenberg_page(path: Path, html: str) -> ImportedText:
    """Read a page that `is_gutenberg_page`; raises FormatError when it holds no text."""
    tree = BookTree([BookPart(path.name, body_of_page(parse_html(html)))])
    book = read_header(take_licence(tree))
    written = write_book(tree, BookNavigation())
    if not written.reading.text.strip():
        raise FormatError(message("“{file}” is a page without a text.", file=path.name))
    first = next((heading.text for heading in outline(written.reading) if heading.text), "")
    text = ImportedText(
        first or readable_name(path),
        "",
        "",
        "",
        "",
        "",
        "",
        written.markdown,
        images=relative_images(written.reading),
        reading=written.reading,
        printed=written.printed,
    )
    return described(text, book)
