"""Reading files: by their suffix, with what they say of themselves."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.model import ArgumentMap, Node
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.json_map import write_json
from debatedesk.formats.registry import (
    MAP_SUFFIXES,
    TEXT_SUFFIXES,
    format_of,
    is_map,
    map_writer,
    map_writers,
    read_map,
    read_text,
)
from tests.support.hostile_documents import good_documents
from tests.support.hostile_pdfs import good_pdf


def read(markdown: str, name: str = "some_text.md") -> ImportedText:
    return read_text(Path(name), markdown.encode())


def test_front_matter_describes_a_text() -> None:
    text = read(
        "---\nid: bees-1\ntitle: On bees\nauthors: [A. Keeper, B. Doubter]\ndate: 2026-05-01\nkind: essay\n"
        "side: for\nurl: https://example.org/bees\nlang: en\n---\n\nBees.\n"
    )
    assert text == ImportedText(
        *(
            "On bees",
            "A. Keeper, B. Doubter",
            "2026-05-01",
            "essay",
            "for",
            "https://example.org/bees",
            "en",
        ),
        *("Bees.\n", "bees-1"),
    )


@pytest.mark.parametrize(
    ("line", "field"),
    [
        *(("stance: against", "stance"), ("side: against", "stance"), ("source: against", "source")),
        *(("address: against", "source"), ("URL: against", "source"), ("language: against", "language")),
    ],
)
def test_keys_have_other_names(line: str, field: str) -> None:
    assert getattr(read(f"---\n{line}\n---\nwords"), field) == "against"


def test_the_title_is_given_or_the_heading_of_the_whole_or_the_name() -> None:
    assert read("---\ntitle: Given\n---\n# Heading").title == "Given"
    assert read("words\n\n## A subheading\n\n# The *only* one").title == "The only one"
    assert read("words", "notes_on-the--mill.md").title == "Notes on the mill"
    assert readable_name(Path("--.md")) == "--.md"


def test_images_beside_the_file_are_listed_once() -> None:
    text = read("![a](one.png) ![b](https://x.y/two.png) ![c](sub/three.jpg) ![a](one.png) ![](data:x)\n")
    assert text.images == ("one.png", "sub/three.jpg")


@pytest.mark.parametrize("suffix", sorted(TEXT_SUFFIXES))
def test_an_empty_file_is_named(suffix: str) -> None:
    for data in (b"", b" \n"):
        with pytest.raises(FormatError, match=f"“empty{suffix}” is empty"):
            read_text(Path(f"empty{suffix}"), data)


@pytest.mark.parametrize("suffix", sorted(TEXT_SUFFIXES))
def test_bytes_that_are_no_text_are_refused(suffix: str) -> None:
    with pytest.raises(FormatError, match=f"“odd{suffix}” is not a text"):
        read_text(Path(f"odd{suffix}"), bytes(range(256)) * 40)


def test_other_files_are_refused() -> None:
    with pytest.raises(FormatError, match="not a kind of text"):
        read_text(Path("table.xlsx"), b"words")


def test_maps_are_told_from_texts() -> None:
    assert [is_map(Path(name), b"words") for name in ("a.argdown", "b.AD", "c.json", "d.md", "e.txt")] == [
        *(True, True, True, False, False)
    ]


@pytest.mark.parametrize("name", ["empty.argdown", "empty.ad", "empty.json"])
def test_an_empty_map_is_named(name: str) -> None:
    with pytest.raises(FormatError, match=f"“{name}” is empty"):
        read_map(Path(name), b"\n")


def test_maps_are_read_in_any_encoding() -> None:
    written = write_json(read_map(Path("mills.argdown"), "[Käse]: Ein Käse.\n".encode("utf-16")))
    assert "Ein Käse." in written
    (node,) = read_map(Path("mills.json"), written.encode("utf-8-sig")).nodes.values()
    assert node.text == "Ein Käse."


def test_the_ratification_texts_say_who_wrote_them_and_when(ratification: Path) -> None:
    paths = sorted(ratification.rglob("*.md"))
    texts = [read_text(path, path.read_bytes()) for path in paths]
    assert len(texts) == 151
    for text in texts:
        assert text.title
        assert text.author
        assert text.kind in ("essay", "reaction")
        assert text.stance in ("federalist", "antifederalist")
        assert len(text.date) == 10
        assert not text.markdown.startswith("---")
        assert read_markdown(text.markdown).text


PIECES = st.sampled_from(
    [
        *(
            b"---\n",
            b"title: x\n",
            b"a: &a [*a]\n",
            b"===\n",
            b"# ",
            b"- ",
            b"1. ",
            b"> ",
            b"```\n",
            b"|a|b|\n|-|-|\n",
        ),
        *(
            b"<p>",
            b"<table><tr><td>",
            b"</table>",
            b"<a href='",
            b"'>",
            b"<!--",
            b"&#0;",
            b"<li>",
            b"<script>",
            b"<pre>",
        ),
        *(
            b"[A]: ",
            b"<B>: ",
            b"\n  + ",
            b"\n  _ <C>\n",
            b"(1) ",
            b"\n----\n",
            b"{id: a}",
            b"{",
            b"}",
            b"#tag",
            b"/*",
        ),
        *(
            b'{"nodes":[',
            b'{"id":"x"}',
            b"]}",
            b"1e999",
            b"\xff\xfe",
            b"\xfe\xff",
            b"\xef\xbb\xbf",
            b"a\x00",
            b"\xe9",
        ),
        *(b"\xed\xa0\x80", b"\x0c", b"\r", b"\n\n", b"\t", b"word "),
    ]
)


@settings(max_examples=400)
@given(
    st.one_of(st.binary(), st.lists(PIECES, max_size=30).map(b"".join)),
    st.sampled_from([*sorted(TEXT_SUFFIXES | MAP_SUFFIXES)]),
)
def test_any_file_is_read_or_refused_in_one_sentence(data: bytes, suffix: str) -> None:
    path = Path(f"some{suffix}")
    try:
        if is_map(path, data):
            assert read_map(path, data).nodes is not None
        else:
            text = read_text(path, data)
            assert text.title
            read_markdown(text.markdown).text.encode("utf-8")
    except FormatError as error:
        sentence = str(error)
    else:
        return
    assert path.name in sentence
    assert "\n" not in sentence


def test_the_ratification_texts_tell_what_they_are(ratification: Path) -> None:
    files = sorted(ratification.rglob("*.md"))
    texts = {path.stem: read_text(path, path.read_bytes()) for path in files}
    assert len(texts) == 151
    assert all(each.title and each.author and each.date and each.stance for each in texts.values())
    assert Counter(each.kind for each in texts.values()) == {"essay": 85, "reaction": 66}
    tenth = texts["federalist-10"]
    assert (tenth.title, tenth.author, tenth.date) == ("Federalist No. 10", "James Madison", "1787-11-22")
    for each in texts.values():
        reading = read_markdown(each.markdown)
        assert {block.kind for block in reading.blocks} == {"paragraph"}
        shown = re.sub(r"^(?:\*|\d+\.) |\\", "", each.markdown, flags=re.MULTILINE)
        assert reading.text.split() == shown.split()


@pytest.mark.parametrize("name", [each.name for each in map_writers()])
def test_groups_without_end_are_not_written_to_any_format(name: str) -> None:
    deep = ArgumentMap.of("", "Hives", [Node("a", group=tuple(f"g{level}" for level in range(100_000)))])
    with pytest.raises(
        FormatError, match=r"The map “Hives” has groups nested 100,000 deep; 100 is the most"
    ):
        map_writer(name).write(deep)


def test_a_map_that_is_too_large_is_refused() -> None:
    nodes = ", ".join(f'{{"id": "{number}"}}' for number in range(50_001))
    with pytest.raises(FormatError, match=r"“large.json” has more than 50,000 nodes"):
        read_map(Path("large.json"), f'{{"nodes": [{nodes}]}}'.encode())
    with pytest.raises(FormatError, match=r"“large.json” is larger than 16 MB"):
        read_map(Path("large.json"), b" " * 16_000_001 + b"x")
    statements = "".join(f"[{number}]: S.\n\n" for number in range(50_002))
    with pytest.raises(FormatError, match=r"“large.argdown” has more than 50,000 nodes"):
        read_map(Path("large.argdown"), statements.encode())


def test_a_sentence_that_repeats_a_file_without_end_is_cut() -> None:
    kind = "k" * 100_000
    with pytest.raises(FormatError) as error:
        read_map(Path("kind.json"), f'{{"nodes": [{{"id": "a", "kind": "{kind}"}}]}}'.encode())
    assert len(str(error.value)) <= 600


@pytest.mark.parametrize("suffix", sorted((TEXT_SUFFIXES & good_documents().keys()) - {".html"}))
@pytest.mark.parametrize(
    "name", ["hives.pdf", "hives.docx", "hives.txt", "hives.html", "hives.doc", "hives"]
)
def test_a_document_is_read_as_what_it_is_whatever_its_name_says(suffix: str, name: str) -> None:
    data = good_documents()[suffix]
    text = read_text(Path(name), data)
    assert "the street learns to talk over its fences" in " ".join(text.markdown.split())


def test_a_pdf_whose_pages_all_say_the_same_keeps_their_words() -> None:
    text = read_text(Path("hives.pdf"), good_pdf()).markdown
    assert text.count("learns to talk over its fences") == 3


def test_a_text_that_speaks_of_documents_is_a_text() -> None:
    assert "PDF" in read_text(Path("notes.txt"), b"%PDF is how a PDF begins, and PK a ZIP.").markdown


@pytest.mark.parametrize(
    "start", ["Outlines begin with ", "<html><body><pre>", "<!-- see --> <p>", "[a]: Like <map> and "]
)
def test_a_text_that_speaks_of_other_formats_is_none_of_them(start: str) -> None:
    for quoted in ('<opml version="2.0"><body/></opml>', '<map version="1"><node TEXT="a"/></map>'):
        for name in ("notes.md", "notes.txt", "notes.argdown"):
            file_format = format_of(Path(name), f"{start}{quoted}\n".encode())
            assert file_format is None or file_format.name not in ("opml", "freemind")


def test_declarations_and_comments_may_stand_before_the_element_that_tells_a_format() -> None:
    start = b'\xef\xbb\xbf<?xml version="1.0"?>\n<!DOCTYPE opml>\n<!-- <map> -->\n<opml version="2.0">'
    file_format = format_of(Path("notes.txt"), start)
    assert file_format is not None
    assert file_format.name == "opml"
