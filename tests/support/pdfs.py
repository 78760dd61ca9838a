"""PDF files made for tests, and the reading text of one in the order of its file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from debatedesk.domain.text.printed import PrintedPage, PrintedRun, PrintedText
from debatedesk.services.workspace import Workspace

PORTRAIT = (420.0, 595.0)
LANDSCAPE = (595.0, 420.0)
MARGIN = 50.0
SIZE = 12.0
LEADING = 15.0


@dataclass(frozen=True)
class PdfPage:
    """A page of lines; `turned` is what a viewer turns it by, in degrees; `filled` draws a box as well.

    `size` is what is seen of it, in points.
    """

    lines: Sequence[str] = ()
    size: tuple[float, float] = PORTRAIT
    turned: int = 0
    filled: bool = False
    label: str = ""


def write_pdf(path: Path, pages: Sequence[PdfPage], *, password: str = "") -> Path:
    """Write pages with their lines from the top left corner."""
    encrypted = pdfencrypt.StandardEncryption(password, canPrint=1) if password else None
    canvas = Canvas(str(path), encrypt=encrypted, invariant=True)
    for page in pages:
        # The library swaps the sides of a page that is turned on its side.
        width, height = page.size if page.turned in (0, 180) else page.size[::-1]
        canvas.setPageSize(page.size)
        canvas.setPageRotation(page.turned)
        canvas.setFont("Times-Roman", SIZE)
        if page.label:
            canvas.addPageLabel(canvas.getPageNumber() - 1, prefix=page.label)
        if page.filled:
            canvas.rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN, fill=1)
        for index, line in enumerate(page.lines):
            canvas.drawString(MARGIN, height - MARGIN - SIZE - index * LEADING, line)
        canvas.showPage()
    canvas.save()
    return path


def printed_of(path: Path, *, password: str = "", labels: Sequence[str] = ()) -> tuple[str, PrintedText]:
    """Read the text of a PDF, a line for each of its lines, and where it is printed."""
    import pypdfium2

    text: list[str] = []
    length = 0
    pages: list[PrintedPage] = []
    runs: list[PrintedRun] = []
    with pypdfium2.PdfDocument(path, password=password or None) as file:
        for number in range(len(file)):
            page = file[number]
            label = labels[number] if number < len(labels) else ""
            pages.append(PrintedPage(label, page.get_width(), page.get_height(), length))
            written = page.get_textpage().get_text_range()
            first = 0
            for line in written.split("\r\n"):
                if line:
                    runs.append(PrintedRun(length, len(line), number, first))
                    text.append(line + "\n")
                    length += len(line) + 1
                first += len(line) + 2
    return "".join(text), PrintedText(tuple(pages), tuple(runs))


def import_pdf(workspace: Workspace, path: Path, password: str = "") -> str:
    """Import a PDF and give the id of its text, which has pages."""
    report = workspace.imports.import_paths([path], passwords=[password] if password else [])
    document_id = report.imported[0].id
    assert workspace.documents.printed(document_id) is not None
    return document_id
