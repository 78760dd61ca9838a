"""PDF files set for tests: paragraphs filled line by line as a printer fills them."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.lib import pdfencrypt
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from debatedesk.formats.base import ImportedText, ReadingOptions
from debatedesk.formats.pdf.format import PdfFormat

WIDTH, HEIGHT = 612.0, 792.0
REGULAR, BOLD, ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"

_SENTENCE = (
    "the reason that a person gives for what she holds is no cause of it but stands before others who may "
    "weigh what was said and answer with doubts of their own since nobody alone can tell whether an "
    "argument is good until it has met those which speak against it and is mended where they were right"
)
WORDS = _SENTENCE.split()


def prose(words: int, seed: int = 0) -> str:
    """Give sentences of so many words; another seed gives others."""
    sentences: list[str] = []
    sentence: list[str] = []
    state = seed * 7919 + 17
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2**31
        sentence.append(WORDS[(state >> 8) % len(WORDS)])
        if len(sentence) > 7 + state % 9:
            sentences.append(" ".join(sentence).capitalize() + ".")
            sentence = []
    if sentence:
        sentences.append(" ".join(sentence).capitalize() + ".")
    return " ".join(sentences)


def wrapped(
    text: str, width: float, font: str = REGULAR, size: float = 10.0, indent: float = 0.0
) -> list[str]:
    """Break a text into lines that are as full as they can be."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        room = width - (indent if not lines else 0.0)
        longer = f"{line} {word}".strip()
        if line and stringWidth(longer, font, size) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


@dataclass
class Column:
    """Where lines are set: from `top` down, in points from the upper edge of the page."""

    left: float = 72.0
    width: float = 468.0
    top: float = 72.0
    bottom: float = 720.0


@dataclass
class Maker:
    """Sets text on pages; `encrypted` is the password that the file will open with."""

    encrypted: str = ""
    size: float = 10.0
    leading: float = 12.0
    width: float = WIDTH
    height: float = HEIGHT
    column: Column = field(default_factory=Column)

    def __post_init__(self) -> None:
        """Open the file."""
        self.file = io.BytesIO()
        secret = pdfencrypt.StandardEncryption(self.encrypted) if self.encrypted else None
        self.canvas = Canvas(self.file, pagesize=(self.width, self.height), encrypt=secret, invariant=True)
        self.down = self.column.top

    def line(self, words: str, left: float, down: float, font: str = REGULAR, size: float = 0.0) -> None:
        """Set a line whose letters stand at `down` points below the upper edge."""
        self.canvas.setFont(font, size or self.size)
        self.canvas.drawString(left, self.height - down, words)

    def marked(self, before: str, mark: str, after: str, down: float) -> None:
        """Set a line with the raised mark of a footnote in it."""
        self.line(before, self.column.left, down)
        right = self.column.left + stringWidth(before, REGULAR, self.size)
        self.line(mark, right, down - 0.35 * self.size, size=0.6 * self.size)
        self.line(after, right + stringWidth(mark + " ", REGULAR, self.size), down)

    def note(self, mark: str, words: str, down: float, size: float = 8.0) -> None:
        """Set the first line of a footnote."""
        self.line(mark, self.column.left, down - 0.3 * size, size=0.7 * size)
        self.line(words, self.column.left + stringWidth(mark, REGULAR, 0.8 * size), down, size=size)

    def centred(self, words: str, down: float, font: str = REGULAR, size: float = 0.0) -> None:
        """Set a line in the middle of the page."""
        self.canvas.setFont(font, size or self.size)
        self.canvas.drawCentredString(self.width / 2, self.height - down, words)

    def begin(self, column: Column) -> None:
        """Go on in another column of the page."""
        self.column = column
        self.down = column.top

    def paragraph(
        self, text: str, font: str = REGULAR, size: float = 0.0, indent: float = 0.0, gap: float = 0.0
    ) -> list[str]:
        """Set a paragraph; gives the lines for which the column has no room."""
        size = size or self.size
        lines = wrapped(text, self.column.width, font, size, indent)
        return self.lines(lines, font, size, indent, gap)

    def lines(
        self,
        lines: Sequence[str],
        font: str = REGULAR,
        size: float = 0.0,
        indent: float = 0.0,
        gap: float = 0.0,
    ) -> list[str]:
        """Set lines, the first one further in by `indent`; gives those for which there is no room."""
        size = size or self.size
        for index, line in enumerate(lines):
            if self.down > self.column.bottom:
                return list(lines[index:])
            self.line(line, self.column.left + (indent if index == 0 else 0.0), self.down, font, size)
            self.down += self.leading * size / self.size
        self.down += gap
        return []

    def heading(self, words: str, size: float = 16.0, font: str = BOLD) -> None:
        """Set a heading with room above and below it."""
        self.down += size * 0.6
        self.line(words, self.column.left, self.down, font, size)
        self.down += size * 1.4

    def next_page(self) -> None:
        """Go on with a new page."""
        self.canvas.showPage()
        self.down = self.column.top

    def bytes(self) -> bytes:
        """Close the file and give its content."""
        self.canvas.save()
        return self.file.getvalue()

    def read(self, name: str = "paper.pdf", password: str = "") -> ImportedText:
        """Read the file as the program does."""
        return read(self.bytes(), name, password)


def read(data: bytes, name: str = "paper.pdf", password: str = "") -> ImportedText:
    """Read a PDF as the program does."""
    return PdfFormat().read(Path(name), data, ReadingOptions(password=password))


def paragraphs(text: ImportedText) -> list[str]:
    """List the lines of the reading text."""
    assert text.reading is not None
    return text.reading.text.split("\n")


def blocks(text: ImportedText, kind: str) -> list[str]:
    """List the blocks of a kind."""
    assert text.reading is not None
    return [
        text.reading.text[block.start : block.end] for block in text.reading.blocks if block.kind == kind
    ]


def numbered(texts: Iterable[str]) -> str:
    """Join texts to one, for comparing words."""
    return " ".join(" ".join(texts).split())
