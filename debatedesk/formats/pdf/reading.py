"""A PDF, read: its pages in reading order, their blocks, and what the file says of itself."""

from collections.abc import Sequence
from pathlib import Path

from debatedesk.domain.errors import FormatError, TooLargeError
from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.printed import PrintedPage
from debatedesk.formats.base import ImportedText, ReadingOptions, readable_name
from debatedesk.formats.limits import MOST_PDF_WORDS
from debatedesk.formats.pdf.blocks import BlockMaker, TextBlock, TextMeasures
from debatedesk.formats.pdf.characters import WordReader
from debatedesk.formats.pdf.columns import columns
from debatedesk.formats.pdf.flow import flowing
from debatedesk.formats.pdf.furniture import LaidOutPage, remove_furniture
from debatedesk.formats.pdf.headings import set_levels
from debatedesk.formats.pdf.joining import Hyphens
from debatedesk.formats.pdf.lines import segments
from debatedesk.formats.pdf.metadata import believed_author, believed_title, iso_date
from debatedesk.formats.pdf.notes import notes_by_mark, take_footnotes
from debatedesk.formats.pdf.pdfium import PdfFile, opened_pdf
from debatedesk.formats.pdf.placing import place
from debatedesk.formats.pdf.writing import BlockWriter


def read_pdf(path: Path, data: bytes, options: ReadingOptions) -> ImportedText:
    """Read a PDF; raises PasswordNeededError, or FormatError that names the file and the cause."""
    with opened_pdf(data, options.password, path.name) as file:
        pages = _pages(file, path.name, options)
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
        title = believed_title(file.said("Title"), path.stem) or _largest(blocks) or readable_name(path)
        author = believed_author(file.said("Author"))
        date = iso_date(file.said("CreationDate"))
    markdown = writer.markdown
    try:
        reading = read_markdown(markdown)
    except TooLargeError as error:
        raise FormatError(str(error.named(path.name))) from error
    labels = _labels(pages)
    printed = place(
        reading.text,
        writer.visible,
        [PrintedPage(label, page.width, page.height, 0) for page, label in zip(pages, labels, strict=True)],
    )
    return ImportedText(
        title,
        author,
        date,
        "",
        "",
        "",
        "",
        markdown,
        reading=reading,
        printed=printed,
        remarks=tuple(remarks),
    )


def _pages(file: PdfFile, name: str, options: ReadingOptions) -> list[LaidOutPage]:
    reader = WordReader(file)
    pages: list[LaidOutPage] = []
    words = 0
    for number in range(file.pages):
        options.progress(number, file.pages)
        read = reader.page(number)
        words += len(read.words)
        if words > MOST_PDF_WORDS:
            raise FormatError(
                f"“{name}” has more than {MOST_PDF_WORDS:,} words; split it into parts first."
            )
        laid_out = columns(segments(read.words, number))
        page = LaidOutPage(number, read.width, read.height, laid_out, file.label(number))
        page.is_picture = read.has_picture
        page.unknown = read.unknown
        pages.append(page)
    return pages


def _remarks(pages: Sequence[LaidOutPage], name: str) -> list[str]:
    remarks = []
    pictures = [page for page in pages if page.is_picture]
    if pictures and len(pictures) == len([page for page in pages if page.columns or page.is_picture]):
        remarks.append(
            f"“{name}” is a scan without text: its pages are pictures, "
            "which can be looked at but not searched or quoted."
        )
    elif pictures:
        count = "1 page is a picture" if len(pictures) == 1 else f"{len(pictures):,} pages are pictures"
        remarks.append(f"{count} without text, which can be looked at but not searched or quoted.")
    return remarks


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
    writer.add_remark(f"Page {number + 1} is a picture without text.", number)


def _largest(blocks: Sequence[TextBlock]) -> str:
    """Give the heading in the largest letters on the first page that has text."""
    if not blocks:
        return ""
    first = blocks[0].lines[0].page
    headings = [block for block in blocks if block.kind == "heading" and block.lines[0].page == first]
    largest = max(headings, key=lambda block: block.size, default=None)
    return largest.text if largest else ""


def _labels(pages: Sequence[LaidOutPage]) -> list[str]:
    own = [page.label for page in pages]
    printed = [page.printed_number for page in pages]
    if any(own) and own != [str(number + 1) for number in range(len(pages))]:
        return own
    return printed if any(printed) else own
