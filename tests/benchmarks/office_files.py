"""Files of word processors for the measurement of reading: runs as an editor leaves them, notes, lists."""

import io
import zipfile
from collections.abc import Sequence

from tests.support.word_documents import paragraph, run, word_file

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_NOTE_EVERY = 10


def word_document(texts: Sequence[str]) -> bytes:
    """Write paragraphs in runs of some words, with a heading, a list and a note now and then."""
    body, notes = [], []
    for number, text in enumerate(texts):
        if number % _NOTE_EVERY == 0:
            body.append(paragraph(text[:40], '<w:pStyle w:val="Heading2"/>'))
            notes.append(f'<w:footnote w:id="{number + 1}">{paragraph(text[:90])}</w:footnote>')
        reference = (
            f'<w:r><w:footnoteReference w:id="{number + 1}"/></w:r>' if number % _NOTE_EVERY == 0 else ""
        )
        pieces = [text[at : at + 80] for at in range(0, len(text), 80)]
        runs = "".join(run(piece, "<w:i/>" if at % 5 == 2 else "") for at, piece in enumerate(pieces))
        body.append(paragraph(runs + reference))
    return word_file("".join(body), footnotes="".join(notes))


def open_document(texts: Sequence[str]) -> bytes:
    """Write the same as OpenDocument."""
    body = []
    for number, text in enumerate(texts):
        note = ""
        if number % _NOTE_EVERY == 0:
            body.append(f'<text:h text:outline-level="2">{text[:40]}</text:h>')
            note = f"<text:note><text:note-body><text:p>{text[:90]}</text:p></text:note-body></text:note>"
        pieces = [text[at : at + 80] for at in range(0, len(text), 80)]
        spans = (
            f'<text:span text:style-name="T{at % 5}">{piece}</text:span>' for at, piece in enumerate(pieces)
        )
        body.append(f"<text:p>{''.join(spans)}{note}</text:p>")
    spaces = " ".join(
        f'xmlns:{prefix}="{_ODF}{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    italic = (
        '<style:style style:name="T2" style:family="text">'
        '<style:text-properties fo:font-style="italic"/></style:style>'
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("styles.xml", f"<office:document-styles {spaces}/>")
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{_ODF}manifest:1.0"/>')
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:automatic-styles>{italic}</office:automatic-styles>"
            f"<office:body><office:text>{''.join(body)}</office:text></office:body>"
            f"</office:document-content>",
        )
    return written.getvalue()


def rich_text(texts: Sequence[str]) -> bytes:
    """Write the same as RTF."""
    body = []
    for number, text in enumerate(texts):
        note = ""
        if number % _NOTE_EVERY == 0:
            body.append(rf"\pard\plain\outlinelevel1\b {text[:40]}\par")
            note = rf"{{\super\chftn}}{{\footnote\pard\plain {text[:90]}\par}}"
        pieces = [text[at : at + 80] for at in range(0, len(text), 80)]
        runs = (rf"{{\rtlch \ltrch\insrsid1 {piece}}}" for piece in pieces)
        body.append(rf"\pard\plain \ltrpar\ql\widctlpar {''.join(runs)}{note}\par")
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\n" + "\n".join(body) + "}").encode(
        "latin-1"
    )
