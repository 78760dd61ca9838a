"""OpenDocument texts: what a person sees is the reading text, with notes, comments and images."""

import io
import zipfile
from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.formats.registry import read_text

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    [f'xmlns:{prefix}="{ODF}{name}:1.0"' for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"), ("meta", "meta"),
    )]
    + ['xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"']
)  # fmt: skip
PNG = b"\x89PNG\r\n\x1a\n and so on"
LOOKS = (
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text">'
    '<style:text-properties style:text-position="super 58%"/>'
    '</style:style><style:style style:name="T3" style:family="text">'
    '<style:text-properties text:display="none"/>'
    "</style:style>"
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
)


def odt(body: str, styles: str = LOOKS, meta: str = "", media: dict[str, bytes] | None = None) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        archive.writestr(
            "meta.xml",
            f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>",
        )
        for name, data in (media or {}).items():
            archive.writestr(name, data)
    return written.getvalue()


def read(
    body: str, styles: str = LOOKS, meta: str = "", media: dict[str, bytes] | None = None
) -> ImportedText:
    return read_text(Path("hives.odt"), odt(body, styles, meta, media))


def text_of(imported: ImportedText) -> str:
    assert imported.reading
    return imported.reading.text


def words_at(imported: ImportedText, annotation: ImportedAnnotation) -> str:
    return text_of(imported)[annotation.start : annotation.end]


def p(content: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def test_headings_looks_quotations_links_and_spaces() -> None:
    imported = read(
        p("On hives", "Title")
        + '<text:h text:outline-level="2">Wood</text:h>'
        + p('Bees <text:span text:style-name="T1">like</text:span>\n it<text:s text:c="3"/>warm<text:tab/>'
            "and"
            '<text:line-break/>dry, 10<text:span text:style-name="T2">6</text:span> of them.'
            '<text:span text:style-name="T3">unseen</text:span>')
        + p("A hive is a house.", "P1")
        + p('See <text:a xlink:href="https://example.org/b">there</text:a>.')
        + p("if bees:", "Preformatted_20_Text")
        + p('<text:s text:c="2"/>hum()', "Preformatted_20_Text"),
        meta="<dc:title>Other</dc:title><meta:initial-creator>Ada Keeper</meta:initial-creator>"
        "<dc:creator>Ben</dc:creator><meta:creation-date>2024-05-01T10:00:00</meta:creation-date>"
        "<dc:language>en-GB</dc:language>",
    )  # fmt: skip
    assert imported.markdown == (
        "# On hives\n\n## Wood\n\nBees **like** it warm and\\\ndry, 10<sup>6</sup> of them.\n\n"
        "> A hive is a house.\n\nSee [there](https://example.org/b).\n\n```\nif bees:\n  hum()\n```\n"
    )
    assert (imported.title, imported.author, imported.date) == ("On hives", "Ada Keeper", "2024-05-01")
    assert imported.language == "en-GB"


LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="." text:start-value="3"/><text:list-level-style-number text:level="2" '
    'style:num-format="a" style:num-suffix=")"/></text:list-style>'
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>'
)


def item(content: str) -> str:
    return f"<text:list-item>{content}</text:list-item>"


def test_lists_are_nested_and_numbered_as_they_are_shown() -> None:
    inner = f"<text:list>{item(p('below'))}{item(p('next'))}</text:list>"
    imported = read(
        '<text:list text:style-name="L1">'
        + item(p("three") + p("more"))
        + item(p("four") + inner)
        + "</text:list>"
        + p("between")
        + f'<text:list text:style-name="L1" text:continue-numbering="true">{item(p("five"))}</text:list>'
        + f'<text:list text:style-name="L2">{item(p("straw"))}</text:list>',
        LISTS,
    )
    assert imported.reading
    assert [(block.marker, block.list_depth) for block in imported.reading.blocks] == [
        *(("3.", 1), ("", 1), ("4.", 1), ("•", 2), ("•", 2), ("", 0), ("5.", 1), ("•", 1))
    ]
    assert text_of(imported) == "three\nmore\nfour\na) below\nb) next\nbetween\nfive\nstraw"


def test_numbers_of_headings_are_words() -> None:
    outline = (
        '<text:outline-style style:name="Outline">'
        '<text:outline-level-style text:level="1" style:num-format="1"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
        "</text:outline-style>"
    )
    body = "".join(f'<text:h text:outline-level="{level}">part</text:h>' for level in (1, 2, 2, 1, 2))
    assert text_of(read(body, outline)).split("\n") == [
        "1 part",
        "1.1 part",
        "1.2 part",
        "2 part",
        "2.1 part",
    ]


def test_notes_are_footnotes() -> None:
    def note(kind: str, words: str) -> str:
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>7</text:note-citation>'
            f"<text:note-body>{p(words)}</text:note-body></text:note>"
        )

    imported = read(p(f"Bees{note('footnote', 'Of honey.')} hum{note('endnote', 'All day.')}."))
    assert imported.markdown == "Bees[^1] hum[^2].\n\n[^1]: Of honey.\n\n[^2]: All day.\n"


def test_tables_keep_their_columns() -> None:
    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    cell = "<table:table-cell>{}</table:table-cell>".format
    imported = read(
        "<table:table><table:table-header-rows>"
        + row(cell(p("wood")), cell(p("warmth")))
        + "</table:table-header-rows>"
        + row(
            f'<table:table-cell table:number-columns-spanned="2">{p("oak")}</table:table-cell>',
            "<table:covered-table-cell/>",
        )
        + "</table:table>"
    )
    assert imported.markdown == "| wood | warmth |\n| --- | --- |\n| oak |  |\n"


def test_tracked_changes_come_in_as_accepted_and_are_told() -> None:
    imported = read(
        f'<text:tracked-changes><text:changed-region text:id="1">'
        f'<text:deletion>{p("never ")}</text:deletion>'
        '</text:changed-region><text:changed-region text:id="2"><text:insertion/></text:changed-region>'
        "</text:tracked-changes>"
        + p('Bees <text:change text:change-id="1"/><text:change-start text:change-id="2"/>always'
            '<text:change-end text:change-id="2"/> hum.')
    )  # fmt: skip
    assert text_of(imported) == "Bees always hum."
    assert imported.remarks == (
        "Its changes were tracked: 1 insertion is in the text, 1 deletion is left out.",
    )


def test_comments_are_notes_at_their_words_with_replies_joined() -> None:
    def comment(name: str, author: str, words: str, more: str = "") -> str:
        return (
            f'<office:annotation office:name="{name}"{more}><dc:creator>{author}</dc:creator>'
            f"<dc:date>2024-05-01T10:00:00.123</dc:date>{p(words)}</office:annotation>"
        )

    reply = (
        ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" '
        'loext:parent-name="1"'
    )
    imported = read(
        p(
            f"Bees {comment('1', 'Ada', 'Do they?')}{comment('2', 'Ben', 'They do.', reply)}hum"
            '<office:annotation-end office:name="1"/><office:annotation-end office:name="2"/> all day.'
        )
        + p(f"No range{comment('3', 'Cy', 'All of it.')}.")
    )
    first, second = imported.annotations
    assert words_at(imported, first) == "hum"
    assert first.markdown == "Do they?\n\n**Ben, 2024-05-01:** They do."
    assert (first.author, first.created) == ("Ada", "2024-05-01T10:00:00")
    assert words_at(imported, second) == "No range."


def test_images_boxes_and_equations() -> None:
    math = (
        b'<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>a</mi><mo>=</mo><mi>b</mi>'
        b"<annotation>a = b</annotation></semantics></math>"
    )
    imported = read(
        p('A hive <draw:frame><draw:image xlink:href="Pictures/1.png"/>'
          '<svg:desc>a hive</svg:desc></draw:frame>'
          ' with <draw:frame><draw:object xlink:href="./Object 1"/>'
          '<draw:image xlink:href="./Rep/1"/></draw:frame>'
          f"<draw:frame><draw:text-box>{p('In a box.')}</draw:text-box></draw:frame>."),
        media={"Pictures/1.png": PNG, "Object 1/content.xml": math},
    )  # fmt: skip
    assert imported.markdown == "A hive ![a hive](1.png) with a=b.\n\nIn a box.\n"
    assert [(image.source, image.data) for image in imported.embedded] == [("1.png", PNG)]


def test_properties_that_say_nonsense_are_passed_over() -> None:
    styles = (
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="²" '
        'style:text-position="²% x"/></style:style>'
    )
    imported = read(p('Bees <text:span text:style-name="T1">hum</text:span><text:s text:c="²"/>.'), styles)
    assert imported.markdown == "Bees hum .\n"


def test_what_cannot_be_read_is_told() -> None:
    locked = io.BytesIO()
    with zipfile.ZipFile(locked, "w") as archive:
        archive.writestr("content.xml", b"\x01\x02")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{ODF}manifest:1.0"><m:file-entry><m:encryption-data/>'
            f"</m:file-entry></m:manifest>",
        )
    sheet = io.BytesIO()
    with zipfile.ZipFile(sheet, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<a/>")
    for data, sentence in (
        (locked.getvalue(), "“a.odt” is locked with a password; save it without one, and import that."),
        (sheet.getvalue(), "“a.odt” is not an OpenDocument text."),
        (odt(p("")), "“a.odt” is a document without a text."),
        (b"words", "“a.odt” is not a text of OpenDocument, though its name says so."),
    ):
        with pytest.raises(FormatError) as refused:
            read_text(Path("a.odt"), data)
        assert str(refused.value) == sentence
