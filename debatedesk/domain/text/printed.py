"""The pages that a text was printed on, and where its characters stand on them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_NEAR = 2
"""Characters before a run that are taken to stand with it, such as the bracket of a footnote's mark."""


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
        """Tell the page, from 0, that a character of the reading text stands on.

        Footnotes stand at the end of the reading text: where runs tell, they decide.
        """
        following = bisect_right(self.runs, offset, key=lambda run: run.start)
        if following and offset <= self.runs[following - 1].start + self.runs[following - 1].length:
            return self.runs[following - 1].page
        if following < len(self.runs) and self.runs[following].start - offset <= _NEAR:
            return self.runs[following].page
        return max(0, bisect_right(self.pages, offset, key=lambda page: page.start) - 1)

    def label_at(self, offset: int) -> str:
        """Tell the printed number of that page; its place in the file where none is printed."""
        number = self.page_at(offset)
        return self.page_label(number) if number < len(self.pages) else str(number + 1)

    def page_label(self, page: int) -> str:
        """Give the printed number of a page; its place in the file where none is printed."""
        return self.pages[page].label or str(page + 1)

    def page_named(self, words: str) -> int | None:
        """Find a page, from 0, by its printed number, else by its place in the file; None if there is none.

        Of pages with the same number, as a book in parts has them, it is the first.
        """
        wanted = words.strip().casefold()
        for number, page in enumerate(self.pages):
            if wanted and page.label.casefold() == wanted:
                return number
        if wanted.isdecimal() and len(wanted) < 9 and 1 <= int(wanted) <= len(self.pages):
            return int(wanted) - 1
        return None

    def on_pages(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Give where a passage is printed: pages with the first index and the one after the last."""
        at = max(0, bisect_right(self.runs, start, key=lambda run: run.start) - 1)
        for run in self.runs[at:]:
            if run.start >= end:
                return
            first, last = max(start, run.start), min(end, run.start + run.length)
            if first < last:
                yield run.page, run.first + first - run.start, run.first + last - run.start

    def fits(self, length: int) -> bool:
        """Tell whether these can be the pages of a reading text of that many characters."""
        rising = all(before.start <= after.start for before, after in pairwise(self.pages))
        apart = all(before.start + before.length <= after.start for before, after in pairwise(self.runs))
        within = all(0 <= page.start <= length for page in self.pages) and all(
            0 <= run.start < run.start + run.length <= length
            and 0 <= run.page < len(self.pages)
            and run.first >= 0
            for run in self.runs
        )
        return bool(self.pages) and rising and apart and within

    def moved(self, kept: Sequence[tuple[int, int, int]]) -> "PrintedText":
        """Carry the pages to a text derived anew.

        `kept` are the stretches that both texts have, in order: offset, offset in the new text, length.
        """
        runs: list[PrintedRun] = []
        starts = [old for old, _, _ in kept]
        for run in self.runs:
            end = run.start + run.length
            for old, new, length in kept[max(0, bisect_right(starts, run.start) - 1) :]:
                if old >= end:
                    break
                first, last = max(run.start, old), min(end, old + length)
                if first < last:
                    index = run.first + first - run.start
                    runs.append(PrintedRun(new + first - old, last - first, run.page, index))
        pages = tuple(replace(page, start=_carried(page.start, kept, starts)) for page in self.pages)
        return PrintedText(pages, tuple(runs))


def _carried(offset: int, kept: Sequence[tuple[int, int, int]], starts: Sequence[int]) -> int:
    """Tell where an offset has gone; one that is in no stretch goes to the end of the one before."""
    index = bisect_right(starts, offset) - 1
    if index < 0:
        return 0
    old, new, length = kept[index]
    return new + min(offset - old, length)
