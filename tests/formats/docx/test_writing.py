"""Word documents written: comments and highlights at their words, in new files and in the original."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import ImportedAnnotation, ImportedText
from debatedesk.formats.docx.reading import read_docx
from debatedesk.formats.docx.writing.annotating import annotate_docx
from debatedesk.formats.docx.writing.document import DescribedText, write_docx
from tests.support.word_documents import paragraph, run, word_file

MARKDOWN = """# On hives

Bees *like* **warm** hives[^1] & [dry](https://example.org/b) ones.\\
Next line, 10<sup>6</sup> of them, `hum()`.

- straw

  - rye straw
- cork

3. three
4. four

> A hive is a house.

| wood | warmth |
| --- | --- |
| oak | **good** |

```
if bees:
  hum()
```

![a hive](hive.png)

[^1]: Of straw.

    Or wood.
"""


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in parts)


def described(markdown: str = MARKDOWN) -> DescribedText:
    images = {"hive.png": png(4, 2)}
    return DescribedText("On hives", "Ada Keeper", "2024-05-01", read_markdown(markdown), images.get)


def read(data: bytes) -> ImportedText:
    return read_docx(Path("hives.docx"), data)


def text_of(imported: ImportedText) -> str:
    assert imported.reading
    return imported.reading.text


def annotation(text: str, words: str, markdown: str = "", colour: str = "") -> ImportedAnnotation:
    start = text.index(words)
    return ImportedAnnotation(
        start, start + len(words), colour, markdown, "Ben Doubter" if markdown else "",
        "2024-05-02T10:00:00Z" if markdown else "",
    )  # fmt: skip


def test_a_text_written_is_read_as_the_same_text() -> None:
    imported = read(write_docx(described()))
    assert imported.markdown.replace("image1.png", "hive.png") == MARKDOWN
    assert (imported.title, imported.author, imported.date) == ("On hives", "Ada Keeper", "2024-05-01")
    assert [image.data for image in imported.embedded] == [png(4, 2)]


def test_notes_come_back_as_the_same_annotations() -> None:
    text = described().reading.text
    notes = (
        annotation(text, "like warm", "Do they?\n\nSay **why**."),
        annotation(text, "warm hives", "And *when*?"),
        annotation(text, "ones.\nNext line", colour="green"),
        annotation(text, "cork\nthree\nfour", "Across blocks"),
        annotation(text, "oak", "In a cell"),
    )
    imported = read(write_docx(described(), notes))
    assert sorted(imported.annotations, key=lambda each: (each.start, each.end)) == sorted(
        notes, key=lambda each: (each.start, each.end)
    )


def test_notes_on_footnotes_are_at_their_reference_and_notes_on_the_whole_at_the_first_words() -> None:
    text = described().reading.text
    notes = (annotation(text, "Or wood.", "In the note"), ImportedAnnotation(-1, -1, markdown="On all"))
    imported = read(write_docx(described(), notes))
    placed = {each.markdown: text_of(imported)[each.start : each.end] for each in imported.annotations}
    assert placed == {"In the note": "[1]", "On all": "On hives"}


def test_python_docx_reads_comments_authors_and_words() -> None:
    docx = pytest.importorskip("docx")
    text = described().reading.text
    notes = (annotation(text, "warm hives", "And when?"), annotation(text, "oak", "In a cell"))
    document = docx.Document(io.BytesIO(write_docx(described(), notes)))
    comments = {comment.text: comment.author for comment in document.comments}
    assert comments == {"And when?": "Ben Doubter", "In a cell": "Ben Doubter"}
    assert document.paragraphs[0].style.name == "Heading 1"
    assert document.tables[0].cell(1, 0).text == "oak"
    assert document.core_properties.title == "On hives"
    assert words_between(document.element.body, 0) == "warm hives"


def words_between(body: object, number: int) -> str:
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    words, inside = "", False
    for element in body.iter():  # type: ignore[attr-defined]
        if element.tag == f"{space}commentRangeStart" and element.get(f"{space}id") == str(number):
            inside = True
        elif element.tag == f"{space}commentRangeEnd" and element.get(f"{space}id") == str(number):
            inside = False
        elif inside and element.tag == f"{space}t":
            words += element.text or ""
    return words


def test_a_text_that_does_not_begin_with_its_title_gets_it_and_its_author() -> None:
    imported = read(write_docx(described("Bees hum.")))
    assert text_of(imported) == "On hives\nAda Keeper\nBees hum."


def test_tables_next_to_each_other_stay_apart() -> None:
    table = "| a | b |\n| --- | --- |\n| c | d |\n"
    assert read(write_docx(described(f"# On hives\n\n{table}\n{table}"))).markdown.count("---") == 4


def original() -> bytes:
    body = (
        paragraph(
            run("Bees ") + run("like &amp; want", "<w:b/>") + run(" warm hives")
            + '<w:r><w:footnoteReference w:id="3"/></w:r>' + run(".")
        )
        + paragraph("<w:r><w:t>Plain</w:t><w:tab/><w:t>words of one run</w:t></w:r>")
        + paragraph(run("Unseen", "<w:vanish/>") + run("seen"))
        + "<!-- a remark --><w:sectPr/>"
    )  # fmt: skip
    return word_file(body, footnotes=f'<w:footnote w:id="3">{paragraph("Of straw.")}</w:footnote>')


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def annotated(data: bytes, *notes: ImportedAnnotation) -> bytes:
    reading = read(data).reading
    assert reading
    written = annotate_docx(data, "hives.docx", reading, notes)
    assert written
    return written


def test_comments_go_into_the_original_at_their_words() -> None:
    data = original()
    text = text_of(read(data))
    notes = (
        annotation(text, "ke & wa", "In a run"),
        annotation(text, "want warm", "Across runs"),
        annotation(text, "words of", "After a tab"),
        annotation(text, "Plain", "At a run's start"),
        annotation(text, "seen", "A whole run"),
        annotation(text, "hives", colour="pink"),
    )
    imported = read(annotated(data, *notes))
    assert text_of(imported) == text
    assert sorted(imported.annotations, key=lambda each: (each.start, each.end)) == sorted(
        notes, key=lambda each: (each.start, each.end)
    )
    assert imported.reading
    assert imported.reading.blocks == getattr(read(data).reading, "blocks", None)


def test_all_else_of_the_original_stays_as_it_was() -> None:
    data = original()
    note = annotation(text_of(read(data)), "Bees like & want", "Whole runs")
    before, after = parts_of(data), parts_of(annotated(data, note))
    added = (
        b'<w:commentRangeStart w:id="0"/>',
        b'<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    document = after["word/document.xml"]
    for piece in added:
        assert document.count(piece) == 1
        document = document.replace(piece, b"")
    assert document == before["word/document.xml"]
    same = before.keys() - {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}


def test_a_note_on_a_footnote_is_at_the_words_before_its_reference() -> None:
    data = original()
    imported = read(annotated(data, annotation(text_of(read(data)), "Of straw", "In the note")))
    (note,) = imported.annotations
    assert text_of(imported)[note.start : note.end] == "warm hives"


def test_comments_are_added_to_those_that_are_there_and_none_comes_twice() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    words = document.add_paragraph("Bees like ")
    document.add_comment([words.add_run("warm")], text="Why?", author="Ada")
    words.add_run(" hives.")
    written = io.BytesIO()
    document.save(written)
    data = written.getvalue()
    imported = read(data)
    (own,) = imported.annotations
    other = annotation(text_of(imported), "hives", "Which?")
    annotated_file = annotated(data, own, other)
    assert [each.markdown for each in read(annotated_file).annotations] == ["Why?", "Which?"]
    again = docx.Document(io.BytesIO(annotated_file))
    assert [(comment.text, comment.author) for comment in again.comments] == [
        ("Why?", "Ada"),
        ("Which?", "Ben Doubter"),
    ]


def test_an_original_that_reads_otherwise_is_left_alone() -> None:
    data = original()
    assert annotate_docx(data, "hives.docx", read_markdown("Other words."), ()) is None
