"""PDF files, a good one and such as are made to do harm."""

import io
import random
import zlib
from collections.abc import Callable, Iterator

from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from tests.support.hostile_archives import WORDS


def good_pdf(password: str = "") -> bytes:
    written = io.BytesIO()
    lock = pdfencrypt.StandardEncryption(password, canPrint=1) if password else None
    canvas = Canvas(written, encrypt=lock, invariant=True)
    for page in range(3):
        canvas.drawString(72, 720, f"Page {page + 1}. {WORDS}")
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Page {page + 1}", f"p{page}", 0)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def pdf_of(objects: dict[int, str | bytes], root: int = 1, *, trailer: str = "") -> bytes:
    """Write a PDF of numbered objects with a table of where they stand."""
    written = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, content in objects.items():
        places[number] = len(written)
        data = content.encode("latin-1") if isinstance(content, str) else content
        written += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(written)
    count = max(objects) + 1
    written += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for number in range(1, count):
        written += b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f")
    written += f"trailer\n<< /Size {count} /Root {root} 0 R {trailer} >>\nstartxref\n{start}\n".encode()
    return bytes(written + b"%%EOF\n")


def _stream(data: bytes, more: str = "") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more.encode(), data)


_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


_SHOW = f"BT /F1 12 Tf 72 720 Td ({WORDS}) Tj ET".encode()


def _page_file(content: bytes, more: str = "", font: str | bytes = _FONT, page: str = "") -> bytes:
    """Write a PDF of one page with that content; `page` is said of the page as well."""
    resources = "/Resources << /Font << /F1 4 0 R >> >>"
    return pdf_of(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {resources}"
            f" /Contents 5 0 R {page} >>",
            4: font,
            5: _stream(content, more),
        }
    )


def _many_pages(count: int) -> bytes:
    kids = " ".join(f"{number} 0 R" for number in range(6, 6 + count))
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources 3 0 R >>"
    objects: dict[int, str | bytes] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        3: "<< /Font << /F1 4 0 R >> >>",
        4: _FONT,
        5: _stream(_SHOW),
    }
    return pdf_of({**objects, **dict.fromkeys(range(6, 6 + count), page)})


def pdfs(size: float) -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "100,000 pages", lambda: _many_pages(max(20, int(100_000 * size)))
    yield (
        "one page that is there 100,000 times",
        lambda: pdf_of(
            {
                1: "<< /Type /Catalog /Pages 2 0 R >>",
                2: f"<< /Type /Pages /Kids [{'3 0 R ' * int(100_000 * size)}]"
                f" /Count {int(100_000 * size)} >>",
                3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
            }
        ),
    )
    yield "a number of pages without end", lambda: good_pdf().replace(b"/Count 3", b"/Count 2147483647")
    yield "a negative number of pages", lambda: good_pdf().replace(b"/Count 3", b"/Count -3")
    yield (
        "pages in a circle",
        lambda: pdf_of(
            {1: "<< /Type /Catalog /Pages 2 0 R >>", 2: "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"}
        ),
    )
    yield "a root that is its own pages", lambda: pdf_of({1: "<< /Type /Catalog /Pages 1 0 R >>"})
    yield (
        "pages nested deeply",
        lambda: pdf_of(
            {
                1: "<< /Type /Catalog /Pages 2 0 R >>",
                **{
                    number: f"<< /Type /Pages /Parent {number - 1} 0 R /Kids [{number + 1} 0 R] /Count 1 >>"
                    for number in range(2, int(50_000 * size) + 50)
                },
                int(50_000 * size) + 50: "<< /Type /Page /MediaBox [0 0 612 792] >>",
            }
        ),
    )
    yield "tables in a circle", lambda: _circle_of_tables()
    yield (
        "an outline in a circle",
        lambda: pdf_of(
            {
                1: "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
                2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                " /Resources << /Font << /F1 4 0 R >> >> >>",
                4: _FONT,
                5: _stream(_SHOW),
                6: "<< /Type /Outlines /First 7 0 R /Last 8 0 R /Count 2 >>",
                7: "<< /Title (One) /Parent 6 0 R /Next 8 0 R /First 6 0 R /Dest [3 0 R /Fit] >>",
                8: "<< /Title (Two) /Parent 7 0 R /Next 7 0 R /Prev 7 0 R /First 7 0 R"
                " /Dest [3 0 R /Fit] >>",
            }
        ),
    )
    yield (
        "a form that draws itself",
        lambda: pdf_of(
            {
                1: "<< /Type /Catalog /Pages 2 0 R >>",
                2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                " /Resources << /XObject << /X 6 0 R >> >> >>",
                5: _stream(b"/X Do"),
                6: _stream(
                    b"/X Do /X Do",
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                    " /Resources << /XObject << /X 6 0 R >> >>",
                ),
            }
        ),
    )
    yield "a length that is itself", lambda: _page_file(_SHOW, "/Length 5 0 R")
    yield (
        "a page of zeros",
        lambda: _page_file(
            zlib.compress(bytes(1 << 20)) if size < 0.1 else _zlib_zeros(int(2_000_000_000 * size)),
            "/Filter /FlateDecode",
        ),
    )
    yield (
        "a page packed many times",
        lambda: _page_file(_zlib_times(_SHOW * 100, 9), f"/Filter [{'/FlateDecode ' * 9}]"),
    )
    yield "filters without end", lambda: _page_file(_SHOW, f"/Filter [{'/ASCIIHexDecode ' * 10_000}]")
    yield "brackets without end", lambda: _page_file(b"[" * int(5_000_000 * size) + _SHOW)
    yield "dictionaries without end", lambda: _page_file(_SHOW, page="/A " + "<< /A " * int(500_000 * size))
    yield (
        "a text of millions of characters",
        lambda: _page_file(
            b"BT /F1 1 Tf 72 720 Td "
            + b"(Bees hum. Bees sting. ) Tj 0 -1 Td " * int(300_000 * size)
            + b"ET"
        ),
    )
    yield (
        "characters over each other",
        lambda: _page_file(
            b"BT /F1 12 Tf " + b"1 0 0 1 72 720 Tm (Bees) Tj " * int(200_000 * size) + b"ET"
        ),
    )
    yield "a page without end", lambda: _page_file(_SHOW, page="/MediaBox [0 0 1e30 1e30]")
    yield "a page of no size", lambda: _page_file(_SHOW, page="/MediaBox [0 0 0 0]")
    yield "a font without end", lambda: _page_file(_SHOW.replace(b"12 Tf", b"1e30 Tf"))
    yield (
        "a font without Unicode",
        lambda: _page_file(
            b"BT /F1 12 Tf 72 720 Td <000100020003> Tj ET",
            font="<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts"
            " [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (Adobe)"
            " /Ordering (Identity) /Supplement 0 >> >>] >>",
        ),
    )
    yield (
        "a font of odd names",
        lambda: _page_file(
            _SHOW,
            font="<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0 0 0 0 0 0]"
            " /CharProcs << >>"
            " /Encoding << /Differences [0 /g1 /g2 /g3] >> /FirstChar 0 /LastChar 255 /Widths [] >>",
        ),
    )
    yield (
        "a font that is itself",
        lambda: _page_file(
            _SHOW,
            font="<< /Type /Font /Subtype /Type0 /Encoding 4 0 R"
            " /DescendantFonts [4 0 R] /ToUnicode 4 0 R >>",
        ),
    )
    yield "no words at all", lambda: _page_file(b"0 0 9 9 re f")
    yield "locked", lambda: good_pdf("secret")
    yield (
        "locked in an odd way",
        lambda: good_pdf("secret").replace(b"/V 1", b"/V 9").replace(b"/V 2", b"/V 9"),
    )
    yield "only the signature", lambda: b"%PDF-1.7\n"
    yield "noise", lambda: b"%PDF-1.7\n" + random.Random(2).randbytes(100_000)
    yield (
        "an image without end",
        lambda: _page_file(b"q 9 0 0 9 0 0 cm BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID x EI Q " + _SHOW),
    )


def _zlib_zeros(count: int) -> bytes:
    packer = zlib.compressobj(9)
    chunk = bytes(1 << 20)
    return b"".join([*(packer.compress(chunk) for _ in range(count >> 20)), packer.flush()])


def _zlib_times(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data)
    return data


def _circle_of_tables() -> bytes:
    good = good_pdf()
    start = int(good.rpartition(b"startxref")[2].split()[0])
    return good.replace(b"trailer\n<<", b"trailer\n<< /Prev %d " % start)
