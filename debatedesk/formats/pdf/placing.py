"""Where the characters of the reading text stand on the pages: the exact map between both."""

from collections.abc import Sequence

from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.formats.pdf.writing import NOWHERE, VisiblePart

_WINDOW = 400
_PROBE = 12


def place(text: str, parts: Sequence[VisiblePart], pages: Sequence[PrintedPage]) -> PrintedText:
    """Map a reading text to the visible characters that it was made of; pages get their first offset."""
    runs: list[PrintedRun] = []
    starts: dict[int, int] = {}
    for offset, length, page, first in _matched(text, parts):
        starts.setdefault(page, offset)
        if first != NOWHERE:
            _add(runs, text, offset, length, page, first)
    return PrintedText(tuple(_started(pages, starts, len(text))), tuple(runs))


def _add(runs: list[PrintedRun], text: str, offset: int, length: int, page: int, first: int) -> None:
    """Add a run; one that goes on after a single space, on the page as well, is part of the last."""
    if runs:
        last = runs[-1]
        end, end_index = last.start + last.length, last.first + last.length
        gap = offset - end
        if last.page == page and first - end_index == gap and (gap == 0 or (gap == 1 and text[end] == " ")):
            runs[-1] = PrintedRun(last.start, last.length + gap + length, page, last.first)
            return
    runs.append(PrintedRun(offset, length, page, first))


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
