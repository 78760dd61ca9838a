"""The tree of a book as Markdown, with its footnotes and the printed pages that it tells."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.printed import PrintedText
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.epub.chapters import ChapterMarker
from debatedesk.formats.epub.navigation import BookNavigation
from debatedesk.formats.epub.notes import FootnoteTaker
from debatedesk.formats.epub.printed import PAGE_MARK, PageMarker
from debatedesk.formats.epub.tree import HEADINGS, BookTree, leaf_blocks
from debatedesk.formats.html.body import element_markdown
from debatedesk.formats.html.tree import Element

_HEADING_OF_NOTES = re.compile(
    r"(?:foot|end)?notes?[.:]?|fußnoten?[.:]?|anmerkungen[.:]?|notas?[.:]?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class WrittenBook:
    """A book as Markdown, its reading text, and where its pages begin, if it tells."""

    markdown: str
    reading: ReadingText
    printed: PrintedText | None


def write_book(tree: BookTree, navigation: BookNavigation) -> WrittenBook:
    """Write a tree, which is changed."""
    pages = PageMarker(tree, navigation.pages)
    empty = {id(part.body) for part in tree.parts if _is_empty(part.body)}
    notes = FootnoteTaker(tree).take()
    if notes:
        _leave_out_headings_of_notes(tree)
    bodies = [part.body for part in tree.parts if id(part.body) in empty or not _is_empty(part.body)]
    ChapterMarker(tree).mark(navigation.contents)
    for body in bodies:
        body.tag = "section"
    return _written([*bodies, *notes], pages)


def _written(elements: Sequence[Element], pages: PageMarker) -> WrittenBook:
    whole = Element("body", {}, list(elements))
    pages.mark(whole)
    written = element_markdown(whole)
    if PAGE_MARK not in written.markdown:
        return WrittenBook(written.markdown, written.reading, None)
    markdown = written.markdown.replace(PAGE_MARK, "")
    reading = read_markdown(markdown)
    is_same = reading.text == written.reading.text.replace(PAGE_MARK, "")
    return WrittenBook(markdown, reading, pages.printed(written.reading.text) if is_same else None)


def _leave_out_headings_of_notes(tree: BookTree) -> None:
    """Leave out “Footnotes:” where nothing is left below it."""
    for part in tree.parts:
        leaves = [leaf for leaf in leaf_blocks(part.body) if leaf.text() or leaf.first("img")]
        for leaf, following in zip_longest(leaves, leaves[1:]):
            stands_alone = following is None or following.tag in HEADINGS
            if stands_alone and _HEADING_OF_NOTES.fullmatch(leaf.text()):
                tree.replace(leaf, [])


def _is_empty(body: Element) -> bool:
    """Tell whether nothing but headings and rules is there, as where footnotes were all else."""
    others = (leaf for leaf in leaf_blocks(body) if leaf.tag not in (*HEADINGS, "hr"))
    return not any(leaf.text() or leaf.first("img") for leaf in others)
