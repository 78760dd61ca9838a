"""EPUBs of both versions, whole and broken: read as one text with chapters, notes, images and pages."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.registry import read_text
from tests.formats.epub.making import METADATA, PIXEL, MadeBook, page

PROSE = (
    "The mill stood above the village, where the stream was quick, and everybody who had grain went up "
    "there "
    "once a week. The miller took a tenth. When the tenth became a fifth, people spoke of a second "
    "mill, and "
    "when it became a fourth, they began to carry stones."
)


def read(book: MadeBook) -> ImportedText:
    text = read_text(Path("mill.epub"), book.data())
    assert text.reading == read_markdown(text.markdown)
    return text


def words(text: ImportedText) -> str:
    assert text.reading
    return text.reading.text


def headings(text: ImportedText) -> list[tuple[int, str]]:
    assert text.reading
    return [(each.level, each.text) for each in outline(text.reading)]


def of_pages(*bodies: str) -> dict[str, str]:
    return {f"p{number}.xhtml": body for number, body in enumerate(bodies, 1)}


def test_parts_come_in_the_order_of_the_spine_and_those_beside_it_at_the_end() -> None:
    book = MadeBook(of_pages("<p>One.</p>", "<p>Beside.</p>", "<p>Two.</p>"), beside=["p2.xhtml"])
    assert words(read(book)) == "One.\nTwo.\nBeside."


CONTENTS = [
    (1, "Part One", "p1.xhtml"),
    (2, "Of Water", "p1.xhtml#water"),
    (2, "Of Stones", "p2.xhtml"),
    (1, "Part Two", "p3.xhtml"),
]


@pytest.mark.parametrize("version", [2, 3])
def test_the_contents_give_the_chapters_their_levels(version: int) -> None:
    book = MadeBook(
        of_pages(
            f'<h1>Part One</h1><p>{PROSE}</p><h1 id="water">Of Water</h1><p>{PROSE}</p><h2>A '
            "section</h2><p>x</p>",
            f'<p class="chapter">Of Stones</p><p>{PROSE}</p>',
            f"<p>{PROSE}</p>",
        ),
        version,
        CONTENTS,
    )
    assert headings(read(book)) == [
        (1, "Part One"),
        (2, "Of Water"),
        (3, "A section"),
        (2, "Of Stones"),
        (1, "Part Two"),
    ]


def test_no_chapter_comes_twice() -> None:
    book = MadeBook(
        of_pages(
            f"<h2>Chapter 1</h2><h3>Of Water</h3><p>{PROSE}</p>",
            f'<section id="two"><p>Chapter 2</p><p>Of Stones</p><p>{PROSE}</p></section>',
            '<h1><img src="x.png" alt="Three"/></h1><p>x</p>',
        ),
        contents=[
            (1, "Chapter 1: Of Water", "p1.xhtml"),
            (2, "Of Water", "p1.xhtml"),
            (1, "Chapter 2. Of Stones", "p2.xhtml#two"),
            (1, "Chapter 3", "p3.xhtml"),
            (1, "Gone", "p9.xhtml"),
        ],
    )
    assert headings(read(book)) == [(1, "Chapter 1 Of Water"), (1, "Chapter 2 Of Stones"), (1, "Chapter 3")]


def test_without_contents_the_headings_stay() -> None:
    assert headings(read(MadeBook(of_pages("<h1>A</h1><h2>B</h2><p>c</p>")))) == [(1, "A"), (2, "B")]


def test_a_short_page_gets_no_heading_that_it_has_not() -> None:
    book = MadeBook(of_pages("<p>For my mother.</p>"), contents=[(1, "Dedication", "p1.xhtml")])
    assert headings(read(book)) == []


NOTE_FORMS = {
    "marked": (
        '<p>Water<a epub:type="noteref" href="#n1">1</a> is.</p>',
        '<aside epub:type="footnote" id="n1"><p>1. The common one.</p></aside>',
    ),
    "by role": (
        '<p>Water<sup><a role="doc-noteref" href="p2.xhtml#n1">*</a></sup> is.</p>',
        '<ol><li role="doc-endnote" id="n1"><p>The common one. <a role="doc-backlink" '
        'href="p1.xhtml#r1">↩</a></p></li></ol>',
    ),
    "plain links": (
        '<p>Water<a id="r1" href="p2.xhtml#n1"><sup>1</sup></a> is.</p>',
        '<p><a id="n1" href="p1.xhtml#r1">1</a> The common one.</p>',
    ),
    "in brackets": (
        '<p>Water[<a id="r1" href="p2.xhtml#n1">1</a>] is.</p>',
        '<p id="n1">[1] The common one. <a href="p1.xhtml#r1">Back</a></p>',
    ),
    "of Project Gutenberg": (
        '<p>Water<a id="FNanchor_1_1"/><a class="fnanchor" href="p2.xhtml#Footnote_1_1">[1]</a> is.</p>',
        '<div class="footnote"><p><a id="Footnote_1_1"/><a href="p1.xhtml#FNanchor_1_1"><span '
        'class="label">[1]</span></a> '
        "The common one.</p></div>",
    ),
    "in a table of definitions": (
        '<p>Water<a id="r1" href="p2.xhtml#n1">1</a> is.</p>',
        '<dl><dt id="n1">1</dt><dd>The common one.</dd></dl>',
    ),
}


@pytest.mark.parametrize("form", NOTE_FORMS)
def test_footnotes_are_footnotes(form: str) -> None:
    text, notes = NOTE_FORMS[form]
    same = MadeBook(
        of_pages(text.replace("p2.xhtml", "") + notes.replace("p1.xhtml", "") + f"<p>{PROSE}</p>")
    )
    apart = MadeBook(
        of_pages(text.replace('"#', '"p2.xhtml#'), f"<h2>Notes</h2>{notes}"), beside=["p2.xhtml"]
    )
    for book in (same, apart):
        read_book = read(book)
        assert words(read_book).startswith("Water[1] is.")
        assert words(read_book).endswith("\nThe common one.")
        assert "[^1]: The common one." in read_book.markdown
        assert "Notes" not in words(read_book)


def test_footnotes_of_several_paragraphs_and_references_are_whole() -> None:
    text = (
        '<p id="a">A<a id="r1" href="#n1">1</a> b<a id="r2" href="#n2">2</a> c<a id="r3" '
        'href="#n1">1</a>.</p>'
        '<div class="footnotes"><p id="n1"><a href="#r1">1</a>. One.</p><p>And more.</p><p id="n2"><a '
        'href="#r2">2</a>. Two.</p></div>'
    )
    assert (
        read(MadeBook(of_pages(text))).markdown
        == "A[^1] b[^2] c[^1].\n\n[^1]: One.\n\n    And more.\n\n[^2]: Two.\n"
    )


@pytest.mark.parametrize(
    "body",
    [
        '<p>See <a href="#c1">1</a>.</p><h2 id="c1">1 Water</h2><p>Words.</p>',
        '<p>Water, <a href="#page_12">12</a>.</p><p><a id="page_12"/>The mill.</p>',
        '<ul><li><a href="#c1">I</a></li></ul><p id="c1">I came there.</p>',
    ],
)
def test_other_links_of_numbers_are_no_footnotes(body: str) -> None:
    assert "[^" not in read(MadeBook(of_pages(body))).markdown


def test_images_come_along() -> None:
    book = MadeBook(
        of_pages(
            '<p>A <img src="pic/a%20mill.png" alt="A mill"/> here.</p>'
            '<svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="pic/b.png" width="1"/></svg>'
            '<p><img src="gone.png"/><img src="https://example.org/x.png"/>End.</p>'
        ),
        files={"OPS/pic/a mill.png": PIXEL, "OPS/pic/b.png": PIXEL, "OPS/pic/unused.png": PIXEL},
    )
    text = read(book)
    assert [(image.name, image.data) for image in text.embedded] == [
        ("a mill.png", PIXEL),
        ("b.png", PIXEL),
    ]
    assert text.reading
    targets = [s.target for block in text.reading.blocks for s in block.spans if s.kind == "image"]
    assert targets == [image.source for image in text.embedded]
    assert "![A mill](OPS/pic/a%20mill.png)" in text.markdown
    assert text.images == ()


@pytest.mark.parametrize("version", [2, 3])
def test_printed_pages_are_known(version: int) -> None:
    book = MadeBook(
        of_pages(
            '<p><span id="p9"/>First <span id="p10">10</span>second.</p><div id="p11"></div><p>Third.</p>',
            "<p>Fourth.</p>",
        ),
        version,
        printed=[("ix", "p1.xhtml#p9"), ("10", "p1.xhtml#p10"), ("11", "p1.xhtml#p11"), ("12", "p2.xhtml")],
    )
    text = read(book)
    assert words(text) == "First second.\nThird.\nFourth."
    assert text.printed
    assert [(each.label, words(text)[each.start :][:5]) for each in text.printed.pages] == [
        ("ix", "First"),
        ("10", "secon"),
        ("11", "Third"),
        ("12", "Fourt"),
    ]
    assert text.printed.label_at(words(text).index("Third") + 2) == "11"
    assert text.printed.runs == ()


def test_pages_that_the_text_marks_are_known_without_a_list() -> None:
    text = read(
        MadeBook(
            of_pages(
                '<p>A <span epub:type="pagebreak" id="x" title="5"/>b</p><p>c<span class="pagenum">[Pg '
                "6]</span> d</p>"
            )
        )
    )
    assert words(text) == "A b\nc d"
    assert text.printed
    assert [page.label for page in text.printed.pages] == ["5", "6"]
    assert "\U0010fff0" not in text.markdown


METADATA_3 = """
<dc:title id="t1">The Mill</dc:title><meta refines="#t1" property="title-type">main</meta>
<dc:title id="t2">A Dispute</dc:title><meta refines="#t2" property="title-type">subtitle</meta>
<dc:creator id="c1">Ben Doubter</dc:creator><meta refines="#c1" property="role">aut</meta>
<meta refines="#c1" property="display-seq">2</meta>
<dc:creator id="c2">Ann van Keeper</dc:creator><meta refines="#c2" property="file-as">van Keeper, Ann</meta>
<meta refines="#c2" property="display-seq">1</meta>
<dc:contributor id="c3">Cleo Reader</dc:contributor><meta refines="#c3" property="role">trl</meta>
<dc:contributor id="c4">Dora Editor</dc:contributor><meta refines="#c4" property="role">edt</meta>
<dc:date>1999-05-01T00:00:00Z</dc:date><dc:publisher>River Press</dc:publisher>
<dc:language>en-GB</dc:language>
<dc:identifier>urn:isbn:9783161484100</dc:identifier>
<dc:description>&lt;p&gt;About mills.&lt;/p&gt;</dc:description>
"""
METADATA_2 = """
<dc:title>The Mill: A Dispute</dc:title>
<dc:creator opf:role="aut" opf:file-as="van Keeper, Ann">Ann van Keeper</dc:creator>
<dc:creator opf:role="aut">Ben Doubter</dc:creator>
<dc:contributor opf:role="trl">Cleo Reader</dc:contributor>
<dc:contributor opf:role="edt">Dora Editor</dc:contributor>
<dc:date opf:event="modification">2020-01-01</dc:date>
<dc:date opf:event="publication">1999-05-01</dc:date><dc:publisher>River Press</dc:publisher>
<dc:language>en-GB</dc:language>
<dc:identifier opf:scheme="ISBN">978-3-16-148410-0</dc:identifier>
<dc:description>About mills.</dc:description>
"""


@pytest.mark.parametrize(("version", "metadata"), [(2, METADATA_2), (3, METADATA_3)])
def test_metadata_become_the_publication(version: int, metadata: str) -> None:
    text = read(MadeBook(of_pages("<p>Words.</p>"), version, metadata=metadata))
    assert (text.title, text.author) == ("The Mill: A Dispute", "Ann van Keeper, Ben Doubter")
    assert (text.date, text.language) == ("1999-05-01", "en-GB")
    publication = text.publication
    assert publication
    assert [(name.particle, name.family, name.given) for name in publication.authors] == [
        ("van", "Keeper", "Ann"),
        ("", "Doubter", "Ben"),
    ]
    assert [name.shown for name in publication.translators] == ["Cleo Reader"]
    assert [name.shown for name in publication.editors] == ["Dora Editor"]
    assert (publication.publisher, publication.isbn) == ("River Press", "9783161484100")
    assert (publication.type, publication.issued, publication.abstract) == (
        "book",
        "1999-05-01",
        "About mills.",
    )


@pytest.mark.parametrize(
    ("metadata", "author"),
    [
        (
            '<dc:creator id="a">Ann Keeper</dc:creator><meta refines="#a" property="role">ill</meta>'
            '<meta refines="#a" property="role">aut</meta>',
            "Ann Keeper",
        ),
        ('<dc:creator opf:role="ill">Ann Keeper</dc:creator>', "Ann Keeper"),
        (
            '<dc:creator opf:role="ill">Ann Keeper</dc:creator><dc:creator>B. Doubter</dc:creator>',
            "B. Doubter",
        ),
        ('<dc:contributor opf:role="bkp">A program</dc:contributor>', ""),
        ('<dc:creator opf:role="edt">Ann Keeper</dc:creator>', "Ann Keeper"),
    ],
)
def test_the_author_is_told_from_others(metadata: str, author: str) -> None:
    assert read(MadeBook(of_pages("<p>Words.</p>"), metadata=metadata)).author == author


def test_furniture_is_left_out() -> None:
    book = MadeBook(
        {
            "cover.xhtml": '<div epub:type="cover"><img src="c.png"/></div>',
            "toc.xhtml": '<h1>Contents</h1><ul><li><a href="p1.xhtml">Water</a></li></ul>',
            "p1.xhtml": "<style>p{}</style><h1>Water</h1><p>Words.<br/>More.</p><script>x()</script>",
        },
        files={"OPS/c.png": PIXEL},
        guide='<guide><reference type="toc" href="toc.xhtml"/>'
        '<reference type="cover" href="cover.xhtml"/></guide>',
    )
    assert words(read(book)) == "Water\nWords.\nMore."


def test_tags_closed_at_once_swallow_nothing() -> None:
    body = '<p>One<a id="x"/> two <i/>three<span class="y" title="a > b"/>.</p><div/><p>Four.</p>'
    text = read(
        MadeBook(of_pages(page(body).replace("<title>Page</title>", "<title/><script src='a.js'/>")))
    )
    assert words(text) == "One two three.\nFour."


def test_encodings_of_pages_are_heeded() -> None:
    latin = page("<p>Größe</p>").replace("utf-8", "iso-8859-1").encode("latin-1")
    book = MadeBook(of_pages("<p>x</p>"), files={"OPS/p1.xhtml": latin})
    assert words(read(book)) == "Größe"


@pytest.mark.parametrize(
    "without",
    [["META-INF/container.xml"], ["OPS/book.opf"], ["mimetype"], ["OPS/nav.xhtml", "OPS/toc.ncx"]],
)
def test_without_some_of_its_files_a_book_is_read_as_far_as_it_goes(without: list[str]) -> None:
    text = read(MadeBook(of_pages("<p>One.</p>", "<p>Two.</p>"), without=without))
    assert words(text).endswith("One.\nTwo.")


@pytest.mark.parametrize("version", [2, 3])
def test_missing_and_damaged_parts_are_told(version: int) -> None:
    book = MadeBook(
        of_pages("<p>One.", "<p>Two.</p>", "<p>Three <b>bold"), version, without=["OPS/p2.xhtml"]
    )
    text = read(book)
    assert words(text) == "One.\nThree bold"
    assert text.remarks == ("One part is missing or damaged in the file, and 2 were read.",)


def test_a_package_that_is_no_xml_is_passed_over() -> None:
    text = read(MadeBook(of_pages("<p>One.</p>"), package="<package><metadata></package>"))
    assert words(text).endswith("One.")
    assert text.title == "Contents" or text.title == "Mill"


ENCRYPTION = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData '
    'xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="{}"/><CipherData>'
    '<CipherReference URI="{}"/></CipherData></EncryptedData></encryption>'
)
AES = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"


@pytest.mark.parametrize(
    "files",
    [
        {"META-INF/encryption.xml": ENCRYPTION.format(AES, "OPS/p1.xhtml").encode()},
        {"META-INF/sinf.xml": b"<sinf/>"},
        {"META-INF/encryption.xml": b"<broken", "META-INF/rights.xml": b"<rights/>"},
    ],
)
def test_a_book_locked_by_its_seller_is_refused_in_a_sentence(files: dict[str, bytes]) -> None:
    with pytest.raises(FormatError, match=r"“mill\.epub” is encrypted by its seller \(DRM\)") as caught:
        read(MadeBook(of_pages("<p>One.</p>"), files=files))
    assert str(caught.value).count(".") == 2


@pytest.mark.parametrize(
    ("algorithm", "address"),
    [
        ("http://www.idpf.org/2008/embedding", "OPS/font.otf"),
        ("http://ns.adobe.com/pdf/enc#RC", "OPS/font.otf"),
        (AES, "OPS/pic.png"),
    ],
)
def test_hidden_fonts_are_no_lock(algorithm: str, address: str) -> None:
    files = {"META-INF/encryption.xml": ENCRYPTION.format(algorithm, address).encode()}
    assert words(read(MadeBook(of_pages("<p>One.</p>"), files=files))) == "One."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 cut", "damaged or was not copied as a whole"),
        (b"no archive", "is not a text: it is no EPUB"),
        (MadeBook(of_pages('<p><img src="x.png"/></p>')).data(), "without a text"),
        (MadeBook(of_pages("<p>One.</p>")).data()[:-200], "damaged or was not copied as a whole"),
    ],
)
def test_what_is_no_book_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(FormatError, match=r"“mill\.epub”") as caught:
        read_text(Path("mill.epub"), data)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_licence_of_project_gutenberg_is_out() -> None:
    book = MadeBook(
        of_pages(
            '<section class="pg-boilerplate pgheader" id="pg-header"><h2>The Project Gutenberg '
            "eBook</h2></section><p>One.</p>",
            '<section class="pg-boilerplate pgfooter" id="pg-footer"><p>START: FULL LICENSE</p></section>',
        )
    )
    text = read(book)
    assert words(text) == "One."
    assert text.remarks == ("Project Gutenberg’s header and licence are left out.",)


def test_a_title_page_without_metadata_gives_the_title() -> None:
    book = MadeBook(of_pages("<h1>On Water</h1><p>One.</p>"), metadata="")
    assert read(book).title == "On Water"
    assert read(MadeBook(of_pages("<p>One.</p>"), metadata="")).title == "Mill"
    assert METADATA


pieces = st.sampled_from(
    [
        *("<p>", "</p>", "word ", "water ", "<h2>", "</h2>", "<div>", "</div>", "<ul><li>", "</li></ul>"),
        *('<a href="#n1">1</a>', '<a href="#n2">2</a>', '<p id="n1">1 note </p>', '<a id="n2"/>', "<br/>"),
        *(
            '<a id="r1" href="#n1">1</a>',
            '<p id="n2"><a href="#r1">2</a> other </p>',
            "<aside>",
            "</aside>",
        ),
        *(
            '<span epub:type="pagebreak" title="7"/>',
            "<em>",
            "</em>",
            "<table><tr><td>",
            "</td></tr></table>",
        ),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(pieces, max_size=25).map("".join), st.lists(pieces, max_size=10).map("".join))
def test_no_book_loses_words(first: str, second: str) -> None:
    book = MadeBook(
        of_pages(f"start {first}", f"middle {second} end"),
        contents=[(1, "start", "p1.xhtml"), (2, "note", "p1.xhtml#n1"), (1, "middle", "p2.xhtml")],
    )
    shown = Counter(re.findall("[a-z]+", words(read(book))))
    written = Counter(re.findall("[a-z]+", re.sub("<[^>]*>", " ", f"start {first} middle {second} end")))
    assert not written - shown
