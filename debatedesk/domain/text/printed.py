"""The pages that a text was printed on, and where its characters stand on them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page: its number as printed (“xii”; empty where unknown), its size in points, its first character.

    `start` is an offset into the reading text; the page ends where the next one starts.
    """

    label: str
    width: float
    height: float
    start: int


@dataclass(frozen=True, slots=True)
class PrintedRun:
    """Characters of the reading text that follow each other on a page as well.

    `start` and `length` are code points of the reading text, `page` counts from 0, `first` is the index of
    the first character among the characters of the page, as the library that draws it counts them.
    """

    start: int
    length: int
    page: int
    first: int


@dataclass(frozen=True, slots=True)
class PrintedText:
    """All pages of a text, and the runs in the order of the reading text, none over another."""

    pages: tuple[PrintedPage, ...]
    runs: tuple[PrintedRun, ...] = ()

    def page_at(self, offset: int) -> int:
        """Tell the page, from 0, that a character of the reading text stands on."""
        return max(0, bisect_right(self.pages, offset, key=lambda page: page.start) - 1)

    def label_at(self, offset: int) -> str:
        """Tell the printed number of that page; its place in the file where none is printed."""
        number = self.page_at(offset)
        return (self.pages[number].label if number < len(self.pages) else "") or str(number + 1)

    def on_pages(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give where a passage is printed: pages with the first index and the one after the last."""
        at = max(0, bisect_right(self.runs, start, key=lambda run: run.start) - 1)
        for run in self.runs[at:]:
            if run.start >= end:
                return
            first, last = max(start, run.start), min(end, run.start + run.length)
            if first < last:
                yield run.page, run.first + first - run.start, run.first + last - run.start
