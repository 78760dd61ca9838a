"""The words of a page as PDFium gives them: where they stand, how they are set, their characters."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from debatedesk.formats.pdf.annotations import MOST_ANNOTATIONS, AnnotationReader, PageAnnotation
from debatedesk.formats.pdf.pdfium import PdfFile

BROKEN_WORD = "\ufffe"
"""PDFium's sign for a hyphen at which a word was broken between two lines."""
_SEEN = "[^\\s\x00-\x1f\x7f-\x9f\xad\ufffe\uffff\ud800-\udfff\u200b\u2060\ufeff]"
_PAIR = "[\ud800-\udbff][\udc00-\udfff]"
_PIECE = re.compile(f"{_SEEN}+|{_PAIR}")
_LEADER = "...."
_PIECE_OR_LEADER = re.compile(rf"\.{{4,}}|(?:(?!\.{{4}}){_SEEN})+|{_PAIR}")
"""The dots that lead to a number in a table of contents are no part of a word."""
_BOLD = re.compile(
    r"bold|black|heavy|semibold|demi|medi(?!um)|cmbx|cmb\d|sfbx|ecbx|tb$|[-,]bd?\b", re.IGNORECASE
)
_ITALIC = re.compile(r"ital|obli|slant|cmti|cmmi|cmsl|sfti|ecti|ti$|[-,](?:it|bi)\b", re.IGNORECASE)
_FIXED = re.compile(r"mono|courier|typewriter|consol|cmtt|sftt|ectt|code", re.IGNORECASE)
_FLAG_ITALIC = 1 << 6
_FLAG_FORCE_BOLD = 1 << 18
_SMALLER = 0.9
_RAISED = 0.12
_SMALLEST = 1.0
_LONGEST_NAME = 128
_UNSEEN = "\xad\u200b\u2060\ufeff"
_SAMPLED = 4
"""Of so many words one is asked whether its font tells what its shapes stand for."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """How characters look, as far as the name of their font tells."""

    name: str = ""
    bold: bool = False
    italic: bool = False
    fixed: bool = False


@dataclass(slots=True)
class PlacedWord:
    """Characters without white space between them, set alike.

    `first` is the index of the first among the characters of its page; the others follow. Positions are
    points from the upper left corner of the page as it is read; `base` is the line that letters stand on.
    `spaced` tells whether white space stands before it, `broken` whether it goes on in the next line.
    """

    text: str
    first: int
    left: float
    right: float
    base: float
    size: float
    face: Typeface
    spaced: bool
    broken: bool = False
    starts_line: bool = False
    is_initial: bool = False
    """A letter as high as several lines, which begins the word after it."""


@dataclass(slots=True)
class PageWords:
    """What stands on a page: its size as it is shown, its words."""

    number: int
    width: float
    height: float
    words: list[PlacedWord]
    aside: list[list[PlacedWord]] = field(default_factory=list)
    """Words that run in another direction than most, each direction for itself."""
    unknown: int = 0
    """Words whose font does not tell what its shapes stand for."""
    has_picture: bool = False
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a word is set: the edges of its line, as PDFium gives them, the name of its font."""

    top: float
    bottom: float
    font: bytes
    base: float
    size: float
    face: Typeface


class WordReader:
    """Reads the words of the pages of one PDF, one page at a time, and gathers its annotations."""

    def __init__(self, file: PdfFile) -> None:
        """Take the file."""
        import pypdfium2.raw as pdfium

        self.annotations: list[PageAnnotation] = []
        self._annotation_reader = AnnotationReader()
        self._pdfium = pdfium
        self._file = file
        self._faces: dict[tuple[bytes, int], Typeface] = {}
        self._known: _Setting | None = None
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int()
        self._flags_at = ctypes.byref(self._flags)
        self._matrix = pdfium.FS_MATRIX()
        self._matrix_at = ctypes.byref(self._matrix)
        self._box = pdfium.FS_RECTF()
        self._box_at = ctypes.byref(self._box)
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._x_at, self._y_at = ctypes.byref(self._x), ctypes.byref(self._y)

    def page(self, number: int) -> PageWords:
        """Read a page, counted from 0; one that is broken comes without words."""
        with self._file.page(number) as page:
            if page is None:
                return PageWords(number, 0.0, 0.0, [], is_broken=True)
            width = float(self._pdfium.FPDF_GetPageWidthF(page))
            height = float(self._pdfium.FPDF_GetPageHeightF(page))
            read = PageWords(number, width, height, [])
            characters = self._pdfium.FPDFText_LoadPage(page)
            if characters:
                try:
                    self._read(page, characters, read)
                    most = MOST_ANNOTATIONS - len(self.annotations)
                    self.annotations += self._annotation_reader.on_page(page, characters, number, most)
                finally:
                    self._pdfium.FPDFText_ClosePage(characters)
            if not read.words:
                read.has_picture = self._has_picture(page)
            return read

    def _has_picture(self, page: Any) -> bool:
        pdfium = self._pdfium
        return any(
            pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, index)) != pdfium.FPDF_PAGEOBJ_TEXT
            for index in range(min(pdfium.FPDFPage_CountObjects(page), 50))
        )

    def _read(self, page: Any, characters: Any, read: PageWords) -> None:
        turned: dict[int, list[PlacedWord]] = {}
        for quarter, word in self._words(characters, read):
            turned.setdefault(quarter, []).append(word)
        box = self._pdfium.FS_RECTF()
        left, top, right, bottom = 0.0, read.height, read.width, 0.0
        if self._pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
            left, top, right, bottom = box.left, box.top, box.right, box.bottom
        for quarter in sorted(turned, key=lambda quarter: -len(turned[quarter])):
            frame = _Turned(quarter, left, top, right, bottom)
            for word in turned[quarter]:
                frame.place(word)
            words = [word for word in turned[quarter] if frame.shows(word)]
            if not read.words:
                read.words = words
            elif words:
                read.aside.append(words)

    def _words(self, characters: Any, read: PageWords) -> Iterator[tuple[int, PlacedWord]]:
        """Give the words with their direction in quarter turns, placed as the page's own coordinates are.

        There `left`, `right` hold the first and last x or y along the direction, `base` the other one.
        """
        text = self._text(characters)
        end = 0
        self._known = None
        for count, piece in enumerate((_PIECE_OR_LEADER if _LEADER in text else _PIECE).finditer(text)):
            start = piece.start()
            between = text[end:start]
            end = piece.end()
            if count % _SAMPLED == 0 and self._pdfium.FPDFText_HasUnicodeMapError(characters, start) == 1:
                read.unknown += _SAMPLED
            known = self._known_word(characters, piece[0], start)
            if known is not None:
                words = [(0, known)]
            else:
                words = list(self._pieces(characters, _whole(piece[0]), start))
                self._learn(characters, words)
            first, last = words[0][1], words[-1][1]
            if between == " ":
                first.spaced = True
            else:
                first.spaced = bool(between.strip(_UNSEEN)) and BROKEN_WORD not in between
                first.starts_line = start == 0 or BROKEN_WORD in between or "\n" in between
            last.broken = text[end : end + 1] == BROKEN_WORD
            yield from words

    def _known_word(self, characters: Any, text: str, first: int) -> PlacedWord | None:
        """Give a word that is set as the one before it on the same line; None for another.

        Most words are, and each question to PDFium that is spared for them counts.
        """
        known, box = self._known, self._box
        if known is None:
            return None
        pdfium = self._pdfium
        pdfium.FPDFText_GetLooseCharBox(characters, first, self._box_at)
        top, bottom, left, right = box.top, box.bottom, box.left, box.right
        if top != known.top or bottom != known.bottom:
            return None
        pdfium.FPDFText_GetFontInfo(characters, first, self._name, _LONGEST_NAME, self._flags_at)
        if self._name.value != known.font:
            return None
        if len(text) > 1:
            pdfium.FPDFText_GetLooseCharBox(characters, first + len(text) - 1, self._box_at)
            if box.top != top or box.bottom != bottom or text[0] >= "\ud800":
                return None
            left, right = min(left, box.left), max(right, box.right)
        return PlacedWord(text, first, left, right, known.base, known.size, known.face, False)

    def _learn(self, characters: Any, words: list[tuple[int, PlacedWord]]) -> None:
        """Remember how an upright word is set."""
        quarter, word = words[-1]
        self._known = None
        if quarter == 0:
            self._pdfium.FPDFText_GetLooseCharBox(characters, word.first, self._box_at)
            top, bottom = self._box.top, self._box.bottom
            self._pdfium.FPDFText_GetFontInfo(
                characters, word.first, self._name, _LONGEST_NAME, self._flags_at
            )
            self._known = _Setting(top, bottom, self._name.value, word.base, word.size, word.face)

    def _text(self, characters: Any) -> str:
        """Give the characters of a page so that each has the place of its index."""
        pdfium = self._pdfium
        count = pdfium.FPDFText_CountChars(characters)
        if count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(characters, 0, count, buffer)
        text = bytes(buffer)[: 2 * (written - 1)].decode("utf-16-le", "surrogatepass")
        if len(text) == count and written == count + 1:
            return text
        codes = (pdfium.FPDFText_GetUnicode(characters, index) for index in range(count))
        text = "".join(chr(code) if code <= 0x10FFFF else "\0" for code in codes)
        return text.replace("\x02", BROKEN_WORD)

    def _pieces(self, characters: Any, text: str, first: int) -> Iterator[tuple[int, PlacedWord]]:
        """Give a word; in parts where a raised or smaller figure stands at an end of it."""
        word = self._word(characters, text, first)
        if len(text) > 1:
            self._pdfium.FPDFText_GetLooseCharBox(characters, first, self._box_at)
            one = (
                (self._box.top, self._box.bottom) if word[0] % 2 == 0 else (self._box.left, self._box.right)
            )
            last = first + len(text) - 1
            self._pdfium.FPDFText_GetLooseCharBox(characters, last, self._box_at)
            box = self._box
            other = (box.top, box.bottom) if word[0] % 2 == 0 else (box.left, box.right)
            ends = (box.left, box.right) if word[0] % 2 == 0 else (box.bottom, box.top)
            near = 0.02 * word[1].size
            if abs(one[0] - other[0]) > near or abs(one[1] - other[1]) > near:
                yield from self._parted(characters, text, first)
                return
            word[1].left, word[1].right = min(word[1].left, *ends), max(word[1].right, *ends)
        yield word

    def _parted(self, characters: Any, text: str, first: int) -> Iterator[tuple[int, PlacedWord]]:
        current: tuple[int, PlacedWord] | None = None
        box = self._box
        edges = 0.0, 0.0
        for index, character in enumerate(text):
            self._pdfium.FPDFText_GetLooseCharBox(characters, first + index, self._box_at)
            if current and current[0] == 0 and (box.top, box.bottom) == edges:
                current[1].text += character
                current[1].left = min(current[1].left, box.left)
                current[1].right = max(current[1].right, box.right)
                continue
            edges = box.top, box.bottom
            quarter, word = self._word(characters, character, first + index)
            if current and current[0] == quarter and _set_alike(current[1], word):
                current[1].text += character
                current[1].left = min(current[1].left, word.left)
                current[1].right = max(current[1].right, word.right)
                continue
            if current:
                yield current
            current = quarter, word
        if current:
            yield current

    def _word(self, characters: Any, text: str, first: int) -> tuple[int, PlacedWord]:
        pdfium, matrix, box = self._pdfium, self._matrix, self._box
        pdfium.FPDFText_GetMatrix(characters, first, self._matrix_at)
        size = pdfium.FPDFText_GetFontSize(characters, first)
        across = math.hypot(matrix.c, matrix.d)
        size = size * across if across else size
        quarter = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4 if across else 0
        pdfium.FPDFText_GetCharOrigin(characters, first, self._x_at, self._y_at)
        pdfium.FPDFText_GetLooseCharBox(characters, first, self._box_at)
        base = self._y.value if quarter % 2 == 0 else self._x.value
        ends = (box.left, box.right) if quarter % 2 == 0 else (box.bottom, box.top)
        if size < _SMALLEST:
            # The letters of a font that is drawn within the file have a size of their own.
            size = max(
                _SMALLEST, abs(box.top - box.bottom) if quarter % 2 == 0 else abs(box.right - box.left)
            )
        face = self._face(characters, first)
        return quarter, PlacedWord(text, first, min(ends), max(ends), base, size, face, False)

    def _face(self, characters: Any, index: int) -> Typeface:
        self._pdfium.FPDFText_GetFontInfo(characters, index, self._name, _LONGEST_NAME, self._flags_at)
        key = self._name.value, self._flags.value
        if key not in self._faces:
            name = key[0].decode("utf-8", "replace").partition("+")[2] or key[0].decode("utf-8", "replace")
            weight = self._pdfium.FPDFText_GetFontWeight(characters, index)
            self._faces[key] = Typeface(
                name,
                bool(_BOLD.search(name)) or bool(key[1] & _FLAG_FORCE_BOLD) or weight >= 600,
                bool(_ITALIC.search(name)) or bool(key[1] & _FLAG_ITALIC),
                bool(_FIXED.search(name)),
            )
        return self._faces[key]


def _set_alike(word: PlacedWord, other: PlacedWord) -> bool:
    larger = max(word.size, other.size)
    return min(word.size, other.size) > _SMALLER * larger and abs(word.base - other.base) < _RAISED * larger


def _whole(text: str) -> str:
    """Make one character of two units of UTF-16; it stands at the first of them."""
    if not "\ud800" <= text[0] <= "\udfff":
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Turned:
    """Turns positions of a page so that its words run from left to right and its lines down."""

    def __init__(self, quarter: int, left: float, top: float, right: float, bottom: float) -> None:
        self._quarter = quarter
        self._left, self._top, self._right, self._bottom = left, top, right, bottom
        across, down = right - left, top - bottom
        self.width, self.height = (across, down) if quarter % 2 == 0 else (down, across)

    def shows(self, word: PlacedWord) -> bool:
        """Tell whether a placed word stands on the page at all."""
        across = word.left <= self.width + 1 and word.right >= -1
        return across and -1 <= word.base <= self.height + 1

    def place(self, word: PlacedWord) -> None:
        """Place a word that holds the page's own coordinates."""
        start, end, base = word.left, word.right, word.base
        if self._quarter == 0:
            word.left, word.right, word.base = start - self._left, end - self._left, self._top - base
        elif self._quarter == 1:
            word.left, word.right, word.base = start - self._bottom, end - self._bottom, base - self._left
        elif self._quarter == 2:
            word.left, word.right, word.base = self._right - end, self._right - start, base - self._bottom
        else:
            word.left, word.right, word.base = self._top - end, self._top - start, self._right - base
