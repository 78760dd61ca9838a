"""Word documents: what a person sees in Word is the reading text, with notes, comments and images."""

import datetime
import io
import zipfile
from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.formats.registry import read_text
from tests.support.word_documents import link, paragraph, run, word_file

PNG = b"\x89PNG\r\n\x1a\n and so on"


def read(data: bytes, name: str = "hives.docx") -> ImportedText:
    return read_text(Path(name), data)


def text_of(imported: ImportedText) -> str:
    assert imported.reading
    return imported.reading.text


def words_at(imported: ImportedText, annotation: ImportedAnnotation) -> str:
    return text_of(imported)[annotation.start : annotation.end]


def saved(document: object) -> bytes:
    written = io.BytesIO()
    document.save(written)  # type: ignore[attr-defined]
    return written.getvalue()


def test_a_document_of_python_docx_comes_in_whole() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.core_properties.title = "On hives"
    document.core_properties.author = "Ada Keeper; Ben Doubter"
    document.core_properties.created = datetime.datetime(2024, 5, 1, 10, 0)
    document.add_heading("On hives", 0)
    document.add_heading("Wood", 1)
    words = document.add_paragraph("Bees like ")
    words.add_run("warm").bold = True
    words.add_run(" and ")
    words.add_run("dry").italic = True
    words.add_run(" hives.")
    document.add_paragraph("straw", "List Bullet")
    document.add_paragraph("rye straw", "List Bullet 2")
    document.add_paragraph("cork", "List Bullet")
    document.add_paragraph("first", "List Number")
    document.add_paragraph("second", "List Number")
    document.add_paragraph("A hive is a house.", "Quote")
    table = document.add_table(2, 2)
    for cell, said in zip(table._cells, ("wood", "warmth", "oak", "good"), strict=True):
        cell.text = said
    imported = read(saved(document))
    assert (imported.title, imported.author, imported.date) == (
        "On hives",
        "Ada Keeper, Ben Doubter",
        "2024-05-01",
    )
    assert imported.markdown == (
        "# On hives\n\n# Wood\n\nBees like **warm** and *dry* hives.\n\n"
        "- straw\n\n  - rye straw\n- cork\n\n1. first\n2. second\n\n> A hive is a house.\n\n"
        "| wood | warmth |\n| --- | --- |\n| oak | good |\n"
    )


def test_comments_of_python_docx_are_notes_at_their_words() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    words = document.add_paragraph("Bees like ")
    marked = words.add_run("warm hives")
    words.add_run(" in winter.")
    document.add_comment([marked], text="Really?", author="Ben Doubter", initials="BD")
    imported = read(saved(document))
    (note,) = imported.annotations
    assert words_at(imported, note) == "warm hives"
    assert (note.markdown, note.author, note.colour) == ("Really?", "Ben Doubter", "")
    assert note.created[:4].isdigit()


def test_headings_are_known_by_outline_level_and_by_localised_names() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="Kapitel"/>'
        '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="Mein Kapitel"/>'
        '<w:basedOn w:val="x"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="z"><w:name w:val="Überschrift 3"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Intensives Zitat"/></w:style>'
    )
    body = "".join(paragraph(f"in {style}", f'<w:pStyle w:val="{style}"/>') for style in "xyzq")
    body += paragraph("said here", '<w:outlineLvl w:val="0"/>') + paragraph(
        "no more", '<w:pStyle w:val="x"/><w:outlineLvl w:val="9"/>'
    )
    body += paragraph("undescribed", '<w:pStyle w:val="Heading2"/>')
    assert read(word_file(body, styles=styles)).markdown == (
        "## in x\n\n## in y\n\n### in z\n\n> in q\n\n# said here\n\nno more\n\n## undescribed\n"
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
    '<w:lvlText w:val="Part %1"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def item(words: str, list_id: int, level: int = 0, more: str = "") -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(words, more + numbering)


def test_numbered_lists_begin_where_word_begins_them_and_go_on() -> None:
    body = item("three", 1) + item("four", 1) + paragraph("between") + item("five", 1) + item("anew", 3)
    imported = read(word_file(body, numbering=NUMBERING))
    assert imported.reading
    assert [block.marker for block in imported.reading.blocks] == ["3.", "4.", "", "5.", "1."]


def test_numbers_that_no_list_of_markdown_shows_are_words() -> None:
    body = item("three", 1) + item("below", 1, 1) + item("next", 1, 1)
    body += item("Hives", 2, 0, '<w:outlineLvl w:val="0"/>') + item(
        "Wood", 2, 1, '<w:outlineLvl w:val="1"/>'
    )
    assert read(word_file(body, numbering=NUMBERING)).markdown == (
        "3. three\n\n   - (a) below\n   - (b) next\n\n# Part I Hives\n\n## I.1 Wood\n"
    )


def test_notes_of_both_kinds_are_footnotes_in_the_order_of_their_references() -> None:
    def reference(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = paragraph(
        run("Bees") + reference("endnote", 5) + run(" hum") + reference("footnote", 2) + run(".")
    )
    notes = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    imported = read(
        word_file(
            body,
            footnotes=notes
            + f'<w:footnote w:id="2">{paragraph(run("All day."))}{paragraph("And more.")}</w:footnote>',
            endnotes=f'<w:endnote w:id="5">{paragraph("Of honey.")}</w:endnote>',
        )
    )
    assert imported.markdown == (
        "Bees[^1] hum[^2].\n\n[^1]: Of honey.\n\n[^2]: All day.\n\n    And more.\n"
    )


def test_tracked_changes_come_in_as_accepted_and_are_told() -> None:
    author = 'w:author="Ben" w:date="2024-05-01T00:00:00Z"'
    body = paragraph(
        run("Bees ")
        + f'<w:del w:id="1" {author}><w:r><w:delText>never</w:delText></w:r></w:del>'
        + f'<w:ins w:id="2" {author}>{run("always")}</w:ins>'
        + f'<w:moveFrom w:id="3" {author}>{run(" moved")}</w:moveFrom>'
        + run(" hum")
    )
    body += paragraph("and sting", f'<w:rPr><w:del w:id="4" {author}/></w:rPr>') + paragraph(", too.")
    imported = read(word_file(body))
    assert text_of(imported) == "Bees always hum\nand sting, too."
    assert imported.remarks == (
        "Its changes were tracked: 1 insertion is in the text, 2 deletions are left out.",
    )


def test_replies_are_joined_to_the_comment_that_they_answer() -> None:
    def comment(number: int, author: str, words: str, identifier: str) -> str:
        return (
            f'<w:comment w:id="{number}" w:author="{author}" w:date="2024-05-0{number + 1}T10:00:00Z">'
            f'<w:p w14:paraId="{identifier}">{run(words)}</w:p></w:comment>'
        )

    body = paragraph(
        '<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>'
        + run("Bees", "<w:b/>")
        + run(" hum")
        + '<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/>'
        + run(" loudly.")
    )
    imported = read(
        word_file(
            body + paragraph(run("No range") + '<w:r><w:commentReference w:id="2"/></w:r>'),
            comments=comment(0, "Ada", "Do they?", "0A")
            + comment(1, "Ben", "They do.", "0B")
            + comment(2, "Cy", "On all of it.", "0C"),
            commentsExtended='<w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>',
        )
    )
    first, second = imported.annotations
    assert words_at(imported, first) == "Bees hum"
    assert first.markdown == "Do they?\n\n**Ben, 2024-05-02:** They do."
    assert (first.author, first.created) == ("Ada", "2024-05-01T10:00:00Z")
    assert (words_at(imported, second), second.author) == ("No range", "Cy")


def test_comments_are_found_after_notes_tables_and_white_space() -> None:
    body = (
        paragraph(run("  Two   spaces ") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
        + f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr>"
        + f"<w:tr><w:tc>{paragraph('c')}</w:tc><w:tc>{paragraph('d')}</w:tc></w:tr></w:tbl>"
        + '<w:commentRangeStart w:id="7"/>'
        + paragraph(run("One paragraph,"))
        + paragraph(run("and half") + '<w:commentRangeEnd w:id="7"/>' + run(" of another"))
    )
    imported = read(
        word_file(
            body,
            footnotes=f'<w:footnote w:id="1">{paragraph("A note.")}</w:footnote>',
            comments=f'<w:comment w:id="7" w:author="Ada">{paragraph("Why?")}</w:comment>',
        )
    )
    (note,) = imported.annotations
    assert words_at(imported, note) == "One paragraph,\nand half"


def test_highlighted_words_are_highlights() -> None:
    yellow = '<w:highlight w:val="yellow"/>'
    body = paragraph(
        run("Bees ") + run("hum ", yellow) + run("loudly", yellow + "<w:b/>") + run(" all day")
    )
    imported = read(word_file(body))
    (highlight,) = imported.annotations
    assert (words_at(imported, highlight), highlight.colour) == ("hum loudly", "yellow")


def test_fields_show_their_results_and_links_lead_where_they_did() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def instruction(words: str) -> str:
        return f"<w:r><w:instrText>{words}</w:instrText></w:r>"

    body = paragraph(
        run("See ")
        + mark("begin")
        + instruction(" ADDIN ZOTERO_ITEM {&quot;id&quot;: 1} ")
        + mark("separate")
        + run("(Huber 1792)")
        + mark("end")
        + run(" and ")
        + mark("begin")
        + instruction(' HYPERLINK "https://example.org/hives" ')
        + mark("separate")
        + run("this")
        + mark("end")
        + f'<w:fldSimple w:instr=" REF x ">{run(" p. 7")}</w:fldSimple>'
        + f'<w:hyperlink r:id="l1">{run(" there")}</w:hyperlink>'
        + mark("begin")
        + instruction(" XE hidden ")
        + mark("end")
        + run("<!-- -->.")
    )
    imported = read(word_file(body, link("l1", "hyperlink", "https://example.org/b", external=True)))
    assert imported.markdown == (
        "See (Huber 1792) and [this](https://example.org/hives) p. 7 [there](https://example.org/b).\n"
    )


def test_a_text_box_comes_once_though_it_is_there_in_two_forms() -> None:
    box = f"<w:txbxContent>{paragraph('In a box.')}</w:txbxContent>"
    drawing = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
        "<wps:wsp><wps:txbx>"
        f"{box}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    imported = read(word_file(paragraph(run("Before ") + drawing + run("after."))))
    assert text_of(imported) == "Before after.\nIn a box."


def test_images_come_along_and_those_that_cannot_be_shown_are_told() -> None:
    def image(identifier: str, said: str) -> str:
        return (
            f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{said}"/><a:graphic>'
            f'<a:blip r:embed="{identifier}"/></a:graphic></wp:inline></w:drawing></w:r>'
        )

    links = link("i1", "image", "media/image 1.png") + link("i2", "image", "media/image2.emf")
    imported = read(
        word_file(
            paragraph(run("A hive: ") + image("i1", "a hive") + image("i2", "a plan")),
            links,
            {"media/image 1.png": PNG, "media/image2.emf": b"drawing"},
        )
    )
    assert imported.markdown == "A hive: ![a hive](image-1.png)\n"
    (embedded,) = imported.embedded
    assert (embedded.source, embedded.name, embedded.data) == ("image-1.png", "image-1.png", PNG)
    assert imported.images == ("image-1.png",)
    assert imported.remarks == (
        "One image in a form that can't be shown here (such as EMF or WMF) was left out.",
    )


def test_equations_are_read_as_words() -> None:
    fraction = "<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f>"
    power = "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    imported = read(
        word_file(paragraph(run("So ") + f"<m:oMath>{fraction}<m:r><m:t>=</m:t></m:r>{power}</m:oMath>"))
    )
    assert imported.markdown == "So (a+b)/c=x<sup>2</sup>\n"


def test_special_characters_breaks_and_hidden_words() -> None:
    body = paragraph(
        "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:tab/><w:t>end</w:t><w:br/><w:t>next</w:t>"
        '<w:br w:type="page"/><w:t>page</w:t><w:sym w:font="Symbol" w:char="F0AE"/></w:r>'
        + run("hidden", "<w:vanish/>")
        + run("2", '<w:vertAlign w:val="superscript"/>')
    )
    imported = read(word_file(body))
    assert text_of(imported) == "non\N{NON-BREAKING HYPHEN}stop end\nnext page→2"
    assert imported.markdown.endswith("→<sup>2</sup>\n")


def test_a_large_first_letter_is_part_of_its_word() -> None:
    body = paragraph("B", '<w:framePr w:dropCap="drop"/>') + paragraph("ees hum.")
    assert text_of(read(word_file(body))) == "Bees hum."


def test_merged_cells_stand_in_their_columns() -> None:
    def cell(words: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(words)}</w:tc>"

    wide, begun = cell("a", '<w:gridSpan w:val="2"/>'), cell("c", '<w:vMerge w:val="restart"/>')
    table = (
        f"<w:tbl><w:tr>{wide}{cell('b')}</w:tr><w:tr>{begun}{cell('d')}{cell('e')}</w:tr>"
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>{cell('f')}{cell('g')}</w:tr></w:tbl>"
    )
    assert read(word_file(table)).markdown == (
        "| a |  | b |\n| --- | --- | --- |\n| c | d | e |\n|  | f | g |\n"
    )


def test_lines_of_code_are_one_block() -> None:
    body = "".join(paragraph(line, '<w:pStyle w:val="SourceCode"/>') for line in ("if bees:", "  hum()"))
    styles = '<w:style w:type="paragraph" w:styleId="SourceCode"><w:name w:val="Source Code"/></w:style>'
    assert read(word_file(body, styles=styles)).markdown == "```\nif bees:\n  hum()\n```\n"


def test_a_document_in_the_strict_form_is_read() -> None:
    data = word_file(paragraph("Bees hum."))
    usual = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            strict = old.read(name).replace(usual, b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            new.writestr(name, strict)
    assert text_of(read(written.getvalue())) == "Bees hum."


def test_a_title_is_that_of_its_style_or_of_the_opening_heading_or_the_file_name() -> None:
    def titled(style: str) -> str:
        return read(
            word_file(paragraph("On hives", f'<w:pStyle w:val="{style}"/>') + paragraph("Words."))
        ).title

    assert titled("Title") == titled("Heading1") == "On hives"
    assert titled("Normal") == "Hives"
    late = paragraph("Words.") * 30 + paragraph("Sources", '<w:pStyle w:val="Heading1"/>')
    assert read(word_file(late)).title == "Hives"


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (
            b"\xd0\xcf\x11\xe0old",
            "a.doc",
            "“a.doc” has Word's old binary form; save it as .docx in Word or LibreOffice and import that.",
        ),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "a.docx",
            "“a.docx” is locked with a password; save it in Word without one, and import that.",
        ),
        (word_file(paragraph("")), "a.docx", "“a.docx” is a Word document without a text."),
        (
            b"PK\x03\x04cut",
            "a.docx",
            "“a.docx” is damaged or was not copied as a whole: its archive can't be opened.",
        ),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(FormatError) as refused:
        read(data, name)
    assert str(refused.value) == sentence


def test_a_new_document_with_the_old_suffix_is_read() -> None:
    assert text_of(read(word_file(paragraph("Bees hum.")), "hives.doc")) == "Bees hum."


def test_deep_nesting_ends_without_an_error() -> None:
    deep = "<w:sdt><w:sdtContent>" * 120 + paragraph("deep") + "</w:sdtContent></w:sdt>" * 120
    tables = "<w:tbl><w:tr><w:tc>" * 90 + paragraph("in") + "</w:tc></w:tr></w:tbl>" * 90
    imported = read(word_file(paragraph("Bees hum.") + deep + tables))
    assert text_of(imported).startswith("Bees hum.")
