"""A PDF, read: its pages in reading order, their blocks, and what the file says of itself."""

import re
from collections.abc import Sequence
from pathlib import Path

from debatedesk.domain.errors import FormatError, TooLargeError
from debatedesk.domain.message import comma_separated, listed, message
from debatedesk.domain.publication import agreeing
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.printed import PrintedPage
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedText, ReadingOptions, readable_name
from debatedesk.formats.limits import MOST_PDF_WORDS
from debatedesk.formats.pdf.annotations import imported
from debatedesk.formats.pdf.blocks import BlockMaker, TextBlock, TextMeasures
from debatedesk.formats.pdf.characters import PlacedWord, WordReader
from debatedesk.formats.pdf.columns import columns
from debatedesk.formats.pdf.first_page import first_page
from debatedesk.formats.pdf.flow import flowing
from debatedesk.formats.pdf.furniture import LaidOutPage, remove_furniture
from debatedesk.formats.pdf.headings import set_levels
from debatedesk.formats.pdf.joining import Hyphens
from debatedesk.formats.pdf.labels import page_labels
from debatedesk.formats.pdf.lines import segments
from debatedesk.formats.pdf.metadata import believed_author, believed_title, iso_date
from debatedesk.formats.pdf.notes import notes_by_mark, take_footnotes
from debatedesk.formats.pdf.pdfium import PdfFile, opened_pdf
from debatedesk.formats.pdf.placing import place
from debatedesk.formats.pdf.writing import BlockWriter

_UNKNOWN = 0.05
"""Share of the words of a page from which on it is told that its fonts are odd."""
_NO_LETTER = re.compile(r"[\W_]+")
_FIRST_BLOCKS = 60
_PLAUSIBLE = re.compile(r"[\W\d]*(?:[A-ZÀ-Þ]?[a-zß-ÿ’'.-]*[aeiouyà-ÿ][a-zß-ÿ’'.,-]*|[A-Z])?[\W\d]*")


def read_pdf(path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
    """Read a PDF; raises PasswordNeededError, or FormatError that names the file and the cause."""
    with opened_pdf(data, options.password, path.name) as file:
        reader = WordReader(file)
        pages = _pages(reader, file, path.name, options)
        remarks = _remarks(pages, path.name)
        remove_furniture(pages)
        hyphens = Hyphens(line for page in pages for line in page.lines)
        measures = TextMeasures.of(pages)
        notes = take_footnotes(pages, measures.size)
        blocks = _blocks(pages, measures)
        bookmarks = file.bookmarks()
        set_levels(blocks, bookmarks)
        writer = BlockWriter(hyphens, notes_by_mark(notes))
        _write(writer, blocks, pages)
        writer.finish()
        first = first_page(blocks)
        title = believed_title(file.said("Title"), path.stem)
        author = believed_author(file.said("Author")) or first.author
        # A scan was made into a file long after it was written.
        date = first.date or (iso_date(file.said("CreationDate")) if blocks else "")
        language = file.language()
    markdown = writer.markdown
    try:
        reading = read_markdown(markdown)
    except TooLargeError as error:
        raise FormatError(str(error.named(path.name))) from error
    title = title or _as_read(first.title, reading) or readable_name(path)
    labels = page_labels(pages)
    printed = place(
        reading.text,
        writer.visible,
        [PrintedPage(label, page.width, page.height, 0) for page, label in zip(pages, labels, strict=True)],
    )
    return ImportedText(
        title,
        author,
        date,
        kind="",
        stance="",
        source="",
        language=language,
        markdown=markdown,
        reading=reading,
        annotations=tuple(imported(reader.annotations, reading.text, printed)),
        printed=printed,
        publication=agreeing(first.publication, author, date) if first.publication else None,
        remarks=tuple(remarks),
    )


def _as_read(title: str, reading: ReadingText) -> str:
    """Give a title as its heading is read, the words whole that were broken between its lines."""
    letters = _NO_LETTER.sub("", title)
    for block in reading.blocks[:_FIRST_BLOCKS]:
        words = reading.text[block.start : block.end]
        if block.kind == "heading" and letters and _NO_LETTER.sub("", words) == letters:
            return " ".join(words.split())
    return title


def _pages(reader: WordReader, file: PdfFile, name: str, options: ReadingOptions) -> list[LaidOutPage]:
    pages: list[LaidOutPage] = []
    words = 0
    for number in range(file.pages):
        options.progress(number, file.pages)
        read = reader.page(number)
        words += len(read.words)
        if words > MOST_PDF_WORDS:
            raise FormatError(
                message(
                    "“{name}” has more than {most_pdf_words:,} words; split it into parts first.",
                    name=name,
                    most_pdf_words=MOST_PDF_WORDS,
                )
            )
        laid_out = columns(segments(read.words, number))
        for aside in read.aside:
            further = columns(segments(aside, number))
            for column in further:
                column.is_aside = True
            laid_out += further
        page = LaidOutPage(number, read.width, read.height, laid_out, file.label(number))
        page.is_picture = read.has_picture
        page.words = len(read.words)
        page.unknown = read.unknown if _is_odd(read.words) else 0
        page.is_broken = read.is_broken
        pages.append(page)
    return pages


def _is_odd(words: Sequence[PlacedWord]) -> bool:
    """Tell whether many words are no words of any language in Latin letters."""
    fitting = sum(
        1 for word in words if _PLAUSIBLE.fullmatch(word.text) and any(map(str.isalpha, word.text))
    )
    return fitting < 0.5 * len(words)


def _remarks(pages: Sequence[LaidOutPage], name: str) -> list[str]:
    remarks: list[str] = []
    pictures = [page for page in pages if page.is_picture]
    if pictures and len(pictures) == len([page for page in pages if page.columns or page.is_picture]):
        remarks.append(
            message(
                "“{name}” is a scan without text: its pages are pictures, which can be looked at but "
                "not searched or quoted.",
                name=name,
            )
        )
    elif pictures:
        remarks.append(
            message(
                "{n:,} pages are pictures without text, which can be looked at but not searched or quoted.",
                "1 page is a picture without text, which can be looked at but not searched or quoted.",
                len(pictures),
            )
        )
    unknown = [page for page in pages if page.unknown > _UNKNOWN * max(1, page.words)]
    if unknown:
        remarks.append(
            message(
                "Fonts on {named_pages} do not say which letters their shapes stand for: words there "
                "may be wrong, so compare them with the page.",
                named_pages=_named_pages(unknown),
            )
        )
    broken = [page for page in pages if page.is_broken]
    if broken:
        remarks.append(
            message("The file is damaged: {named_pages} cannot be read.", named_pages=_named_pages(broken))
        )
    return remarks


def _named_pages(pages: Sequence[LaidOutPage]) -> str:
    """Name pages by their place: “page 3”, “pages 3, 4 and 12 others”."""
    numbers = [f"{page.number + 1}" for page in pages]
    if len(numbers) <= 4:
        return message("pages {numbers}", "page {numbers}", len(numbers), numbers=listed(numbers))
    return message(
        "pages {numbers} and {n:,} others",
        "pages {numbers} and 1 other",
        len(numbers) - 3,
        numbers=comma_separated(numbers[:3]),
    )


def _blocks(pages: Sequence[LaidOutPage], measures: TextMeasures) -> list[TextBlock]:
    maker = BlockMaker(measures)
    parted = [maker.blocks(column) for page in pages for column in page.columns]
    return flowing(parted, measures.size)


def _write(writer: BlockWriter, blocks: Sequence[TextBlock], pages: Sequence[LaidOutPage]) -> None:
    pictures = [page.number for page in pages if page.is_picture]
    for block in blocks:
        while pictures and pictures[0] < block.lines[0].page:
            _write_picture(writer, pictures.pop(0))
        writer.add(block)
    for number in pictures:
        _write_picture(writer, number)


def _write_picture(writer: BlockWriter, number: int) -> None:
    writer.add_remark(message("Page {number} is a picture without text.", number=number + 1), number)
