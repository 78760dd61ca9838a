"""Where the characters of the reading text stand on the pages: the exact map between both."""

from collections.abc import Sequence

from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.formats.pdf.writing import NOWHERE, VisiblePart

_WINDOW = 400
_PROBE = 12


def place(text: str, parts: Sequence[VisiblePart], pages: Sequence[PrintedPage]) -> PrintedText:
    """Map a reading text to the visible characters that it was made of; pages get their first offset."""
    runs = _Runs(text)
    starts: dict[int, int] = {}
    for offset, length, page, first in _matched(text, parts):
        starts.setdefault(page, offset)
        if first != NOWHERE:
            runs.add(offset, length, page, first)
    return PrintedText(tuple(_started(pages, starts, len(text))), tuple(runs.finish()))


class _Runs:
    """Joins stretches of characters that follow each other, after a single space too, to runs."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._runs: list[PrintedRun] = []
        self._start = self._length = self._first = 0
        self._page = NOWHERE

    def add(self, offset: int, length: int, page: int, first: int) -> None:
        """Add a stretch."""
        end = self._start + self._length
        gap = offset - end
        follows = page == self._page and first - self._first - self._length == gap
        if follows and (gap == 0 or (gap == 1 and self._text[end] == " ")):
            self._length += gap + length
            return
        self._close()
        self._start, self._length, self._page, self._first = offset, length, page, first

    def _close(self) -> None:
        if self._length:
            self._runs.append(PrintedRun(self._start, self._length, self._page, self._first))

    def finish(self) -> list[PrintedRun]:
        """Give all runs."""
        self._close()
        self._length = 0
        return self._runs


def _matched(text: str, parts: Sequence[VisiblePart]) -> list[tuple[int, int, int, int]]:
    """Give offset, length, page and first index of each stretch of visible characters."""
    matched: list[tuple[int, int, int, int]] = []
    offset = 0
    for part in parts:
        done = 0
        while done < len(part.text):
            if part.text[done].isspace():
                done += 1
                continue
            while offset < len(text) and text[offset].isspace():
                offset += 1
            length = _common(text, offset, part.text, done)
            if not length:
                offset = _resumed(text, offset, part.text, done)
                if offset < 0:
                    return matched
                length = _common(text, offset, part.text, done)
                if not length:
                    done += 1
                    continue
            first = part.first if part.first == NOWHERE else part.first + done
            matched.append((offset, length, part.page, first))
            offset += length
            done += length
    return matched


def _common(text: str, offset: int, words: str, done: int) -> int:
    if not done and text.startswith(words, offset) and not any(map(str.isspace, words)):
        return len(words)
    length = 0
    while (
        offset + length < len(text)
        and done + length < len(words)
        and text[offset + length] == words[done + length]
        and not words[done + length].isspace()
    ):
        length += 1
    return length


def _resumed(text: str, offset: int, words: str, done: int) -> int:
    probe = words[done : done + _PROBE]
    at = text.find(probe, offset, offset + _WINDOW)
    return at if at >= 0 else offset


def _started(pages: Sequence[PrintedPage], starts: dict[int, int], end: int) -> list[PrintedPage]:
    started: list[PrintedPage] = []
    following = end
    for number in range(len(pages) - 1, -1, -1):
        page = pages[number]
        following = min(following, starts.get(number, following))
        started.append(PrintedPage(page.label, page.width, page.height, following))
    started.reverse()
    return started
