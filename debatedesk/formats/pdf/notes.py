"""Footnotes: small lines at the foot of a column, and the raised marks in the text that lead to them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from debatedesk.formats.pdf.characters import PlacedWord
from debatedesk.formats.pdf.furniture import LaidOutPage
from debatedesk.formats.pdf.lines import TextLine

_SMALLER = 0.94
"""Of the size of the text, at most, a footnote is set."""
_APART = 2.0
"""Sizes of its letters that a line below footnotes is at least away from them."""
_MARK = re.compile(r"\d{1,3}|[*∗⁎†‡§¶‖#]{1,3}|[a-z]")
_PLAIN_MARK = re.compile(r"(\d{1,3}|[*∗⁎†‡§¶‖]{1,3})[.)]?")
_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]]*$")


@dataclass(slots=True)
class Footnote:
    """A footnote: its mark as printed, its lines, the words of its first line that are the mark."""

    mark: str
    page: int
    lines: list[TextLine]
    marks: int = 1
    reference: PlacedWord | None = None
    others: list[PlacedWord] = field(default_factory=list)
    """Further marks in the text that lead to it."""


def is_raised(word: PlacedWord, line: TextLine) -> bool:
    """Tell whether a word is set smaller and higher than its line."""
    return word.size < 0.85 * line.size and line.base - word.base > 0.15 * line.size


def take_footnotes(pages: Sequence[LaidOutPage], size: float) -> list[Footnote]:
    """Take the footnotes out of pages whose text has letters of a size; gives those that marks lead to."""
    taken: list[Footnote] = []
    pending: Footnote | None = None
    for page in pages:
        notes, pending = _take_from(page, size, pending)
        taken += notes
    return taken


def _take_from(
    page: LaidOutPage, size: float, pending: Footnote | None
) -> tuple[list[Footnote], Footnote | None]:
    references = _references(page, size)
    unused = set(references)
    notes: list[Footnote] = []
    for column in page.columns:
        start = _foot(column.lines, size)
        if start == len(column.lines) or (start == 0 and len(page.columns) == 1):
            continue
        foot = column.lines[start]
        if any(
            line.base > foot.base
            and line.size > _SMALLER * size
            and line.left < foot.right
            and line.right > foot.left
            for other in page.columns
            for line in other.lines
        ):
            continue
        end = _end_of_notes(column.lines, start)
        parted = _parted(column.lines[start:end], page.number, unused)
        if not parted:
            continue
        head, own = parted
        before = notes[-1] if notes else pending
        if head:
            if before is None or _TERMINAL.search(before.lines[-1].text):
                start += len(head)
            else:
                before.lines += head
        del column.lines[start:end]
        notes += own
    page.columns = [column for column in page.columns if column.lines]
    for note in notes:
        words = references.pop(note.mark)
        # The power of a formula may look like the mark of a note once more; a star may lead to one twice.
        note.reference, note.others = words[0], [] if note.mark.isdigit() else words[1:]
    last = notes[-1] if notes else None
    open_note = last if last and not _TERMINAL.search(last.lines[-1].text) else None
    return notes, open_note


def _references(page: LaidOutPage, size: float) -> dict[str, list[PlacedWord]]:
    """Find the raised marks in the text of a page."""
    references: dict[str, list[PlacedWord]] = {}
    for line in page.lines:
        if line.size <= _SMALLER * size:
            continue
        for position, word in enumerate(line.words):
            if position and _MARK.fullmatch(word.text) and (is_raised(word, line) or _is_star(word, line)):
                before = line.words[position - 1]
                if not word.text[0].isalnum() or _may_have_note(before.text):
                    references.setdefault(_plain(word.text), []).append(word)
    return references


def _may_have_note(before: str) -> bool:
    """Tell a word or the end of a sentence from the letter of a formula, which may have a power."""
    return sum(map(str.isalpha, before)) > 1 or before[-1:] in ".,;:!?”’\"')»"


def _is_star(word: PlacedWord, line: TextLine) -> bool:
    return not word.spaced and word.text in "*∗†‡§" and word is not line.words[0]


def _plain(mark: str) -> str:
    return mark.replace("∗", "*").replace("⁎", "*")


def _foot(lines: Sequence[TextLine], size: float) -> int:
    """Give the index of the first of the small lines at the end of a column."""
    start = len(lines)
    while start and lines[start - 1].size <= _SMALLER * size:
        start -= 1
    return start


def _end_of_notes(lines: Sequence[TextLine], start: int) -> int:
    """Give the index after the last footnote: an imprint or the like may stand below, apart from them."""
    for index in range(start + 1, len(lines)):
        line, before = lines[index], lines[index - 1]
        if line.base - before.base > _APART * line.size and not _mark_of(line)[0]:
            return index
    return len(lines)


def _parted(
    lines: Sequence[TextLine], page: int, unused: set[str]
) -> tuple[list[TextLine], list[Footnote]] | None:
    """Part lines into what goes on from before and the footnotes that begin; None where there are none."""
    head: list[TextLine] = []
    notes: list[Footnote] = []
    for line in lines:
        mark, count = _mark_of(line)
        if mark in unused and _follows_on(notes, mark):
            unused.discard(mark)
            notes.append(Footnote(mark, page, [line], count))
        elif notes:
            notes[-1].lines.append(line)
        else:
            head.append(line)
    return (head, notes) if notes else None


def _follows_on(notes: Sequence[Footnote], mark: str) -> bool:
    """Tell whether a mark is the next one in its series."""
    last = notes[-1].mark if notes else ""
    return not (mark.isdigit() and last.isdigit()) or int(mark) == int(last) + 1


def _mark_of(line: TextLine) -> tuple[str, int]:
    """Give the mark that a line begins with, and how many words it is."""
    word = line.words[0]
    if len(line.words) > 1:
        if _MARK.fullmatch(word.text) and is_raised(word, line):
            return _plain(word.text), 1
        plain = _PLAIN_MARK.fullmatch(word.text)
        if plain and (line.words[1].spaced or not word.text[-1].isdigit()):
            return _plain(plain[1]), 1
    return "", 0


def notes_by_mark(notes: Iterable[Footnote]) -> dict[int, Footnote]:
    """Give the footnotes by the identity of the words in the text that are their marks."""
    return {id(word): note for note in notes for word in (note.reference, *note.others) if word is not None}
