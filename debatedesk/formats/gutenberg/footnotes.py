"""Footnotes of plain texts: `[1]` or `[A]` in the text, and “[Footnote 1: …]” or “[1] …” elsewhere."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from debatedesk.formats.gutenberg.blocks import BookBlock

_NOTE = re.compile(r"\s*\[(?:Footnote|Fußnote|Note|Nota)\s+([\w*]{1,5})\s*:\s*", re.IGNORECASE)
_BARE_NOTE = re.compile(r"\s*[\[{]([0-9]{1,4}[a-z]?|[A-Z])[\]}]\s+(?=\S)")
_REFERENCE = re.compile(r"(?<=\S)\s?[\[{]([0-9]{1,4}[a-z]?|[A-Z])[\]}](?![(\[:])")
_MOST_BLOCKS = 40
_HEADING = re.compile(r"(?:foot|end)?notes?[.:]?|fußnoten[.:]?|notas[.:]?", re.IGNORECASE)


@dataclass(slots=True)
class BookNote:
    """A footnote: its label in the text, its number among all, its paragraphs."""

    label: str
    number: int
    blocks: list[BookBlock] = field(default_factory=list)


class BookNotes:
    """The footnotes of a book, those of a label in the order in which it is referred to, and its text."""

    def __init__(self, notes: Sequence[BookNote], body: Sequence[BookBlock]) -> None:
        """Begin before the first reference."""
        self.notes = notes
        self.body = body
        self._next: Counter[str] = Counter()
        self._of_label: dict[str, list[BookNote]] = {}
        for note in notes:
            self._of_label.setdefault(note.label, []).append(note)

    def refer(self, words: str) -> list[str | int]:
        """Part words at their references to footnotes: words and the numbers of notes in turn."""
        parts: list[str | int] = []
        after = 0
        for match in _REFERENCE.finditer(words):
            label = match[1]
            notes = self._of_label.get(label, [])
            if self._next[label] < len(notes):
                parts += [words[after : match.start()], notes[self._next[label]].number]
                after = match.end()
                self._next[label] += 1
        return [*parts, words[after:]]


def take_footnotes(blocks: Sequence[BookBlock]) -> BookNotes:
    """Part the footnotes from the text where each reference has one note, and no other has its label."""
    taken: list[BookNote] = []
    owner: dict[int, BookNote] = {}
    index = 0
    while index < len(blocks):
        note = _note_at(blocks, index)
        if note is None:
            index += 1
            continue
        taken.append(note)
        for block in note.blocks:
            owner[id(block)] = note
        index += len(note.blocks)
    references = Counter(
        match[1]
        for block in blocks
        if id(block) not in owner
        for match in _REFERENCE.finditer("\n".join(block.lines))
    )
    counts = Counter(note.label for note in taken)
    notes = [note for note in taken if counts[note.label] == references[note.label]]
    kept = {id(note) for note in notes}
    body = [block for block in blocks if id(block) not in owner or id(owner[id(block)]) not in kept]
    for number, note in enumerate(notes, 1):
        note.number = number
        _unwrap(note)
    return BookNotes(notes, _without_empty_headings(body, blocks) if notes else blocks)


def _note_at(blocks: Sequence[BookBlock], index: int) -> BookNote | None:
    first = "\n".join(blocks[index].lines)
    if match := _NOTE.match(first):
        for count in range(1, _MOST_BLOCKS):
            last = blocks[index + count - 1 : index + count]
            if not last:
                return None
            if last[0].lines[-1].rstrip().endswith("]"):
                return BookNote(match[1], 0, list(blocks[index : index + count]))
        return None
    if match := _BARE_NOTE.match(first):
        return BookNote(match[1], 0, [blocks[index]])
    return None


def _unwrap(note: BookNote) -> None:
    """Take the label and the brackets off."""
    first, last = note.blocks[0], note.blocks[-1]
    text = "\n".join(first.lines)
    if match := _NOTE.match(text):
        first.lines = text[match.end() :].split("\n")
        last.lines[-1] = last.lines[-1].rstrip().removesuffix("]")
    elif match := _BARE_NOTE.match(text):
        first.lines = text[match.end() :].split("\n")


def _without_empty_headings(body: Sequence[BookBlock], blocks: Sequence[BookBlock]) -> Sequence[BookBlock]:
    """Leave out “FOOTNOTES:” where nothing but the notes stood below it."""
    following = {id(block): after for block, after in pairwise(blocks)}
    left = {id(block) for block in body}
    return [
        block
        for block in body
        if not (
            _HEADING.fullmatch(block.words)
            and (after := following.get(id(block))) is not None
            and id(after) not in left
        )
    ]
