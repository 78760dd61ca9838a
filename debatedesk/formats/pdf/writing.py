"""From blocks to Markdown, noting for every visible character where it stands on its page."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from debatedesk.formats.markdown.escaping import escape_start, escape_words
from debatedesk.formats.pdf.blocks import TextBlock
from debatedesk.formats.pdf.characters import PlacedWord
from debatedesk.formats.pdf.joining import HYPHENS, Hyphens, needs_space
from debatedesk.formats.pdf.lines import TextLine
from debatedesk.formats.pdf.notes import Footnote

NOWHERE = -1


class VisiblePart(NamedTuple):
    """Visible characters and the index of the first on its page, NOWHERE if they are not printed."""

    text: str
    page: int
    first: int


@dataclass(slots=True)
class _Piece:
    """Characters set alike: `look` is `*`, `**` or a tag, `visible` what is seen of them."""

    text: str
    look: str
    visible: list[VisiblePart]
    spaced: bool
    is_markup: bool = False


class BlockWriter:
    """Writes blocks one after another."""

    def __init__(self, hyphens: Hyphens, notes: Mapping[int, Footnote] | None = None) -> None:
        """Begin with nothing; `notes` are the footnotes by the identity of the words that lead to them."""
        self._hyphens = hyphens
        self._notes_by_mark = notes or {}
        self._referenced: list[Footnote] = []
        self._blocks: list[str] = []
        self._notes: list[str] = []
        self.visible: list[VisiblePart] = []
        self._last_kind = ""

    @property
    def markdown(self) -> str:
        """The whole text, footnotes at its end."""
        return "".join(f"{block}\n\n" for block in (*self._blocks, *self._notes)).removesuffix("\n")

    def finish(self) -> None:
        """Write the footnotes that marks in the text lead to."""
        for number, note in enumerate(self._referenced, 1):
            words = self._inline(note.lines, self.visible, plain=False, skipped=note.marks)
            self._notes.append(f"[^{number}]: {escape_start(words)}" if words else f"[^{number}]: \\-")
            if not words:
                self.visible.append(VisiblePart("-", note.page, NOWHERE))

    def add(self, block: TextBlock) -> None:
        """Write a block."""
        if block.kind == "table":
            self._add_table(block)
            return
        before = len(self.visible)
        plain = block.kind == "heading"
        words = self._inline(block.lines, self.visible, plain=plain, skipped=block.marks)
        if not words:
            del self.visible[before:]
            return
        if block.kind == "heading":
            self._push("#" * block.level + " " + words, "heading")
        elif block.kind == "item":
            self._push(f"{block.marker} {escape_start(words)}", "item")
        elif block.kind == "quotation":
            self._push("> " + escape_start(words), "quotation")
        else:
            self._push(escape_start(words), "paragraph")

    def add_remark(self, words: str, page: int) -> None:
        """Write words that do not stand on the page."""
        self._push(f"*{escape_words(words)}*", "paragraph")
        self.visible.append(VisiblePart(words, page, NOWHERE))

    def _add_table(self, block: TextBlock) -> None:
        rows = []
        for row in block.rows:
            cells = [self._inline(cell, self.visible, plain=False, skipped=0) for cell in row]
            rows.append("| " + " | ".join(cells) + " |")
        rows.insert(1, "|" + "---|" * len(block.rows[0]))
        self._push("\n".join(rows), "table")

    def _push(self, markdown: str, kind: str) -> None:
        if kind in ("item", "quotation") and kind == self._last_kind and self._blocks:
            joint = "\n" if kind == "item" else "\n>\n"
            self._blocks[-1] += joint + markdown
        else:
            self._blocks.append(markdown)
        self._last_kind = kind

    def _inline(
        self, lines: Sequence[TextLine], visible: list[VisiblePart], *, plain: bool, skipped: int
    ) -> str:
        pieces = list(self._pieces(lines))[skipped:]
        for piece in pieces:
            visible += piece.visible
        return _written(pieces, plain=plain)

    def _pieces(self, lines: Sequence[TextLine]) -> Iterable[_Piece]:
        after_break = False
        initial = ""
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            for position, word in enumerate(line.words):
                is_last = position == len(line.words) - 1
                spaced = (word.spaced or position == 0) and not after_break
                if initial:
                    spaced = not self._hyphens.begins_word(initial, word.text)
                initial = word.text if word.is_initial else ""
                after_break = False
                piece = self._piece(word, line, spaced)
                if is_last and following:
                    after_break = self._join(piece, word, line, following)
                yield piece

    def _join(self, piece: _Piece, word: PlacedWord, line: TextLine, following: TextLine) -> bool:
        """Join a word that goes on in the next line; tell whether it does."""
        after = following.words[0].text
        if word.broken:
            before = "".join(part.text for part in line.words[-3:] if part is word or not part.spaced)
            before = word.text if len(line.words) < 2 else before
            if self._hyphens.belongs(before, after):
                piece.text += "-"
                piece.visible.append(VisiblePart("-", line.page, word.first + len(word.text)))
            return True
        if (
            len(word.text) > 1
            and word.text[-1] in HYPHENS
            and word.text[-2].isalpha()
            and after[:1].isalpha()
        ):
            if not self._hyphens.belongs(word.text[:-1], after):
                piece.text = piece.text[:-1]
                last = piece.visible.pop()
                if len(last.text) > 1:
                    piece.visible.append(VisiblePart(last.text[:-1], last.page, last.first))
            return True
        if not needs_space(word.text, after):
            return True
        # A dash or a slash that ends a line has no space after it where none stands before it.
        return len(word.text) > 1 and (
            (word.text[-1] in "–—" and after[:1].isalnum())
            or (word.text[-1] == "/" and "/" in word.text[:-1] and not after[:1].isupper())
        )

    def _reference(self, note: Footnote, word: PlacedWord, page: int, spaced: bool) -> _Piece:
        """Write the mark of a footnote, which is numbered by the order of the marks in the text."""
        if note not in self._referenced:
            self._referenced.append(note)
        number = str(self._referenced.index(note) + 1)
        first = word.first if word.text == number else NOWHERE
        visible = [
            VisiblePart("[", page, NOWHERE),
            VisiblePart(number, page, first),
            VisiblePart("]", page, NOWHERE),
        ]
        return _Piece(f"[^{number}]", "", visible, spaced, is_markup=True)

    def _piece(self, word: PlacedWord, line: TextLine, spaced: bool) -> _Piece:
        note = self._notes_by_mark.get(id(word))
        if note is not None:
            return self._reference(note, word, line.page, spaced)
        look = ""
        if word.size < 0.85 * line.size and len(word.text) <= 6:
            raised = line.base - word.base
            if raised > 0.15 * line.size:
                look = "sup"
            elif raised < -0.08 * line.size:
                look = "sub"
        if not look:
            look = {(True, True): "***", (True, False): "**", (False, True): "*"}.get(
                (word.face.bold, word.face.italic), ""
            )
        if word.text.isascii():
            return _Piece(word.text, look, [VisiblePart(word.text, line.page, word.first)], spaced)
        visible = list(_opened(word, line.page))
        return _Piece("".join(part.text for part in visible), look, visible, spaced)


def _opened(word: PlacedWord, page: int) -> Iterable[VisiblePart]:
    """Give a word's characters with ligatures as the letters that they stand for."""
    start = 0
    for index, character in enumerate(word.text):
        if "\ufb00" <= character <= "\ufb06":
            if index > start:
                yield VisiblePart(word.text[start:index], page, word.first + start)
            for letter in unicodedata.normalize("NFKC", character):
                yield VisiblePart(letter, page, word.first + index)
            start = index + 1
    if start < len(word.text):
        yield VisiblePart(word.text[start:], page, word.first + start)


def _written(pieces: Sequence[_Piece], *, plain: bool) -> str:
    """Write pieces, those of one look together."""
    parts: list[str] = []
    index = 0
    while index < len(pieces):
        end = index + 1
        if pieces[index].is_markup:
            parts.append((" " if pieces[index].spaced else "") + pieces[index].text)
            index = end
            continue
        while end < len(pieces) and pieces[end].look == pieces[index].look and not pieces[end].is_markup:
            end += 1
        group = pieces[index:end]
        words = "".join((" " if piece.spaced else "") + piece.text for piece in group)
        space = " " if words.startswith(" ") else ""
        is_free = (not parts or bool(space), end == len(pieces) or pieces[end].spaced)
        parts.append(space + _looking(words.strip(), pieces[index].look, is_free, plain=plain))
        index = end
    return "".join(parts).strip()


def _looking(words: str, look: str, is_free: tuple[bool, bool], *, plain: bool) -> str:
    escaped = escape_words(words)
    if look in ("sup", "sub"):
        return f"<{look}>{escaped}</{look}>"
    if plain or not look:
        return escaped
    # Stars count as markup only beside letters, or beside white space: signs at either end stay outside.
    start = next((index for index, character in enumerate(words) if character.isalnum()), len(words))
    end = next((index for index in range(len(words), start, -1) if words[index - 1].isalnum()), start)
    if end - start > 1:
        start, end = 0 if is_free[0] else start, len(words) if is_free[1] else end
    if end - start < 2:
        return escaped
    before, inside, after = (escape_words(part) for part in (words[:start], words[start:end], words[end:]))
    return f"{before}{look}{inside}{look}{after}"
