"""The printed pages that an EPUB tells: marks in the tree, found again in the reading text."""

import re
from collections.abc import Sequence

from debatedesk.domain.text.printed import PrintedPage, PrintedText
from debatedesk.formats.epub.navigation import ContentsEntry
from debatedesk.formats.epub.pages import types_of
from debatedesk.formats.epub.tree import BookTree
from debatedesk.formats.html.tree import Element

PAGE_MARK = "\U0010fff0"
"""Stands where a page begins, while the book is written; no text has it (it is for private use)."""
_LABEL = re.compile(r"[\s\[({]*(?:p(?:a?ge?)?\.?\s*)?([\divxlc]{1,8})[\s\])}]*", re.IGNORECASE)
_CLASSES = frozenset({"pagenum", "pageno", "pagenumber", "page-number", "pagebreak", "page_number"})
_MOST_PAGES = 20_000


class PageMarker:
    """Marks in the tree where pages begin; `labels` are theirs in order."""

    def __init__(self, tree: BookTree, listed: Sequence[ContentsEntry]) -> None:
        """Find the pages of a list of pages and those that the text itself marks."""
        self.labels: list[str] = []
        self._pages: dict[int, str] = {}
        for entry in listed[:_MOST_PAGES]:
            target = tree.target(entry.member, entry.fragment)
            if target is not None:
                self._pages.setdefault(id(target), entry.title)
        for part in tree.parts:
            for element in part.body.elements():
                label = self._pages.get(id(element)) or _marked_label(element)
                if label:
                    self._pages[id(element)] = label
                    if _is_only(element, label):
                        element.children = []

    def mark(self, root: Element) -> None:
        """Put the marks before the next words."""
        if self._pages:
            self._mark(root, [])

    def _mark(self, element: Element, waiting: list[str]) -> None:
        if label := self._pages.get(id(element)):
            waiting.append(label)
        for index, child in enumerate(element.children):
            if isinstance(child, Element):
                self._mark(child, waiting)
            elif waiting and child.strip():
                words = child.lstrip()
                white = child[: len(child) - len(words)]
                element.children[index] = white + PAGE_MARK * len(waiting) + words
                self.labels += waiting
                waiting.clear()

    def printed(self, marked: str) -> PrintedText | None:
        """Tell where the pages begin in a reading text that still has the marks."""
        starts = [match.start() - count for count, match in enumerate(re.finditer(PAGE_MARK, marked))]
        if not starts or len(starts) != len(self.labels):
            return None
        return PrintedText(
            tuple(
                PrintedPage(label, 0.0, 0.0, start)
                for label, start in zip(self.labels, starts, strict=True)
            )
        )


def _marked_label(element: Element) -> str:
    """Give the number of the page that begins at an element, if one does."""
    is_break = "pagebreak" in types_of(element)
    if not is_break and not _CLASSES & element.words:
        return ""
    said = (element.attributes.get("title", ""), element.attributes.get("aria-label", ""), element.text())
    for words in said:
        if match := _LABEL.fullmatch(words.strip().rstrip(".")):
            return match[1]
    return said[0].strip() if is_break else ""


def _is_only(element: Element, label: str) -> bool:
    """Tell whether the words of an element are only the number of a page."""
    text = element.text()
    match = _LABEL.fullmatch(text)
    return bool(text) and (text == label or (match is not None and match[1].lower() == label.lower()))
