"""The reading text: what a reader sees of Markdown, and the blocks and spans upon it."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.text.document import (
    LONGEST_INLINE,
    Heading,
    decode_blocks,
    encode_blocks,
    outline,
    read_markdown,
)
from debatedesk.domain.text.reading import IMAGE_CHARACTER, Block, ReadingText, Span

MARKUP = st.sampled_from(
    [
        *(
            "# ",
            "## ",
            "- ",
            "1. ",
            "> ",
            "    ",
            "```\n",
            "~~~\n",
            "***",
            "---\n",
            "===\n",
            "| a | b |\n| - | - |\n",
        ),
        *(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "[",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "^[",
            "]",
            "<",
            ">",
            "<b>",
            "</b>",
        ),
        *(
            "<div>",
            "</div>\n",
            "<br>",
            "<!--",
            "-->",
            "<sup>",
            "</sup>",
            "<img src='a.png' alt='b'>",
            "&amp;",
            "&#8232;",
        ),
        *(
            "\\",
            "  \n",
            "\n",
            "\n\n",
            "\t",
            " ",
            "word",
            "one two",
            "é",
            "\u00a0",
            "\u2029",
            "\x85",
            "\x00",
            "\x1f",
        ),
    ]
)
markdown_texts = st.one_of(
    st.text(), st.lists(st.one_of(MARKUP, st.text(max_size=3)), max_size=40).map("".join)
)


def texts_of(reading: ReadingText) -> list[str]:
    return [reading.text[each.start : each.end] for each in reading.blocks]


def only_block(markdown: str) -> Block:
    (block,) = read_markdown(markdown).blocks
    return block


@settings(max_examples=200)
@given(markdown_texts)
def test_the_blocks_are_the_text(markdown: str) -> None:
    reading = read_markdown(markdown)
    assert reading.text == "\n".join(texts_of(reading))
    place = 0
    for block in reading.blocks:
        assert block.start == place
        place = block.end + 1
        for span in block.spans:
            assert block.start <= span.start < span.end <= block.end
        assert list(block.spans) == sorted(block.spans, key=lambda each: (each.start, -each.end))


@settings(max_examples=200)
@given(markdown_texts)
def test_every_reading_can_be_kept_and_shown(markdown: str) -> None:
    reading = read_markdown(markdown)
    assert decode_blocks(encode_blocks(reading.blocks)) == reading.blocks
    reading.text.encode("utf-8")
    assert not set(reading.text) & set("\r\t\x00\x0b\x0c\x85\u2028\u2029\ufdd0")


@settings(max_examples=200)
@given(markdown_texts)
def test_white_space_is_collapsed_outside_of_code(markdown: str) -> None:
    reading = read_markdown(markdown)
    for block in reading.blocks:
        text = reading.text[block.start : block.end]
        if block.kind != "code":
            assert "  " not in text
            assert text == text.strip(" \n")
            assert text or block.kind in ("cell", "rule")


words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
paragraphs = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(st.lists(paragraphs, max_size=8), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n\n"]))
def test_plain_paragraphs_are_kept_word_for_word(given_paragraphs: list[str], between: str) -> None:
    reading = read_markdown(between.join(given_paragraphs))
    assert reading.text == "\n".join(given_paragraphs)
    assert {each.kind for each in reading.blocks} <= {"paragraph"}


@given(st.lists(paragraphs, min_size=1, max_size=6))
def test_containers_keep_every_word(given_paragraphs: list[str]) -> None:
    for opening in ("- ", "> ", "> - ", "7. ", "### "):
        markdown = "\n\n".join(opening + each for each in given_paragraphs)
        assert read_markdown(markdown).text == "\n".join(given_paragraphs)


def test_nothing_has_no_blocks() -> None:
    for nothing in ("", "\n\n", "<!-- a note -->", "[a]: b"):
        assert read_markdown(nothing) == ReadingText("", ())


def test_looks_are_spans() -> None:
    reading = read_markdown("A **bold *and* soft** ~~old~~ `code` [link](http://a.b) word")
    assert reading.text == "A bold and soft old code link word"
    assert [(span.kind, reading.text[span.start : span.end]) for span in reading.blocks[0].spans] == [
        *(("strong", "bold and soft"), ("emphasis", "and"), ("strike", "old"), ("code", "code")),
        ("link", "link"),
    ]
    assert reading.blocks[0].spans[-1].target == "http://a.b"


@pytest.mark.parametrize(
    ("markdown", "kinds"),
    [
        ("Bees\nhum", ["paragraph"]),
        ("Bees\n   \nhum\u00a0 \n", ["paragraph", "paragraph"]),
        ("Bees\nhum\n===\n\nall day", ["heading", "paragraph"]),
        ("Bees hum\n# Day\nand night", ["paragraph", "heading", "paragraph"]),
        (
            "Bees hum\nhive | hour\n--- | ---\nred | two\n\nall day",
            ["paragraph"] + ["cell"] * 4 + ["paragraph"],
        ),
        ("Bees hum\n- all\n- day", ["paragraph", "paragraph", "paragraph"]),
        ("Bees hum\n```\nall\n```\nday", ["paragraph", "code", "paragraph"]),
        ("> Bees hum\nall day\n\nand night", ["paragraph", "paragraph"]),
    ],
)
def test_a_paragraph_ends_where_something_else_begins(markdown: str, kinds: list[str]) -> None:
    assert [each.kind for each in read_markdown(markdown).blocks] == kinds


def test_line_breaks_are_spaces_unless_they_are_meant() -> None:
    assert read_markdown("one\ntwo  \nthree\\\nfour<br>five").text == "one two\nthree\nfour\nfive"
    assert len(read_markdown("one\ntwo  \nthree").blocks) == 1


def test_entities_and_escapes_are_read() -> None:
    assert read_markdown("&copy; &amp;amp; \\*a\\* &#x2028;b&nbsp;c").text == "© &amp; *a* b\u00a0c"


def test_headings_make_the_outline() -> None:
    reading = read_markdown("# One *two*\n\ntext\n\nThree\nfour\n---\n\n#\n")
    assert outline(reading) == [Heading(1, "One two", 0), Heading(2, "Three four", 13)]


def test_lists_and_quotations_are_depths_and_markers() -> None:
    reading = read_markdown("- a\n\n  b\n  1. c\n  2. d\n- > e\n\n5. f\n0) g")
    rows = [(reading.text[b.start : b.end], b.list_depth, b.quote_depth, b.marker) for b in reading.blocks]
    assert rows == [
        *(("a", 1, 0, "•"), ("b", 1, 0, ""), ("c", 2, 0, "1."), ("d", 2, 0, "2."), ("e", 1, 1, "•")),
        *(("f", 1, 0, "5."), ("g", 1, 0, "0.")),
    ]


def test_code_keeps_its_lines() -> None:
    reading = read_markdown("```py\na = [1]\n\n\tb  # *no*\n```\n\n    indented\n      more")
    assert texts_of(reading) == ["a = [1]\n\n    b  # *no*", "indented\n  more"]
    assert {each.kind for each in reading.blocks} == {"code"}


def test_tables_are_cells_with_their_places() -> None:
    reading = read_markdown("| a | b |\n|---|---|\n| c | *d* |\n| e |\n\n| x |\n|---|")
    cells = [(reading.text[b.start : b.end], b.table, b.row, b.column, b.header) for b in reading.blocks]
    assert cells == [
        *(("a", 1, 0, 0, True), ("b", 1, 0, 1, True), ("c", 1, 1, 0, False), ("d", 1, 1, 1, False)),
        *(("e", 1, 2, 0, False), ("", 1, 2, 1, False), ("x", 2, 0, 0, True)),
    ]


def test_cells_know_to_which_side_their_words_are_set() -> None:
    reading = read_markdown("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
    assert [each.align for each in reading.blocks] == ["", "left", "center", "right"] * 2
    assert decode_blocks(encode_blocks(reading.blocks)) == reading.blocks


def test_raised_and_lowered_letters_are_spans() -> None:
    reading = read_markdown("H<sub>2</sub>O and m<sup>3</sup>")
    assert reading.text == "H2O and m3"
    assert reading.blocks[0].spans == (Span(1, 2, "subscript"), Span(9, 10, "superscript"))


def test_an_image_is_one_character() -> None:
    block = only_block("![A *busy* hive](hive.png)")
    assert block.kind == "image"
    assert block.spans == (Span(0, 1, "image", "hive.png", "A busy hive"),)
    reading = read_markdown("Look: ![](a%20b.png) there")
    assert reading.text == f"Look: {IMAGE_CHARACTER} there"
    assert reading.blocks[0].spans == (Span(6, 7, "image", "a%20b.png"),)


def test_footnotes_follow_with_their_numbers() -> None:
    reading = read_markdown("Bees[^x] hum^[Loudly.].\n\n[^x]: All of them.\n")
    assert reading.text == "Bees[1] hum[2].\nAll of them.\nLoudly."
    assert reading.blocks[0].spans == (
        Span(4, 7, "superscript", "#fn-1"),
        Span(11, 14, "superscript", "#fn-2"),
    )
    assert [(each.name, each.marker) for each in reading.blocks[1:]] == [("fn-1", "1."), ("fn-2", "2.")]


def test_raw_html_is_what_it_shows() -> None:
    reading = read_markdown(
        "x<sup>2</sup> and <b>bo</b>ld <span class='a'>span</span> <a href='http://a.b'>to</a> "
        "<script>no</script>\n\n"
        "<div>\n<h2>Head</h2><p>one <i>two</i>\nthree</p><p>four<br>five &lt;</p><!-- no -->\n"
        "<img src='a.png' alt='b'><style>p {}</style><pre>a\n  b</pre></div>"
    )
    assert texts_of(reading) == [
        "x2 and bold span to",
        *("Head", "one two three", "four\nfive <", IMAGE_CHARACTER, "a\n  b"),
    ]
    assert [each.kind for each in reading.blocks] == [
        *("paragraph", "heading", "paragraph", "paragraph", "image", "code")
    ]
    assert [(each.kind, each.target) for each in reading.blocks[0].spans] == [
        *(("superscript", ""), ("strong", ""), ("link", "http://a.b"))
    ]
    assert reading.blocks[4].spans == (
        Span(reading.blocks[4].start, reading.blocks[4].end, "image", "a.png", "b"),
    )


def test_a_quotation_of_raw_html_is_one() -> None:
    html = "<blockquote><p>one</p>\n<blockquote>two</blockquote>\n</blockquote>\n\nthree"
    around = "<blockquote>\n\n*four*\n\n</blockquote>\n\nfive"
    unclosed = "> <blockquote>six\n\nseven</blockquote>"
    for markdown, depths in ((html, [1, 2, 0]), (around, [1, 0]), (unclosed, [2, 0])):
        assert [each.quote_depth for each in read_markdown(markdown).blocks] == depths
    assert max(each.quote_depth for each in read_markdown("<blockquote>\n\nx\n\n" * 99).blocks) == 10


def test_what_is_nested_very_deep_is_not_lost() -> None:
    quoted = read_markdown("".join(">" * depth + f" word{depth}\n\n" for depth in range(1, 300)))
    listed = read_markdown("".join("  " * depth + f"- word{depth}\n" for depth in range(300)))
    for depth in range(1, 300):
        assert f"word{depth}" in quoted.text
        assert f"word{depth}" in listed.text


def test_a_long_paragraph_keeps_words_and_looks() -> None:
    sentence = "A sentence with *stressed* words in it. "
    reading = read_markdown(sentence * 5_000)
    assert len(sentence) * 5_000 > 5 * LONGEST_INLINE
    assert reading.text == (sentence.replace("*", "") * 5_000).strip()
    assert len(reading.blocks[0].spans) == 5_000


@pytest.mark.parametrize(
    "odd", ["[", "*a **b ", "`", "<b", "<!--", "&", "![", "> ", "- ", "<div>\n", "[^", "x", "x<b>"]
)
def test_odd_input_is_read(odd: str) -> None:
    read_markdown(odd * (40_000 // len(odd)))
    read_markdown(f"{odd * (20_000 // len(odd))}x{'</a>' * 5_000}")


def test_every_text_of_the_ratification_is_kept_word_for_word(ratification: Path) -> None:
    from debatedesk.formats.markdown.front_matter import read_front_matter

    for path in sorted(ratification.rglob("*.md")):
        body = read_front_matter(path.read_text("utf-8"), path.name).body
        assert words_of(read_markdown(body).text) == words_of(without_markers(body)), path.name


def words_of(text: str) -> list[str]:
    return text.replace("*", "").replace("_", "").replace("\\", "").split()


def without_markers(markdown: str) -> str:
    return re.sub(r"(?m)^\d+[.)]\s", "", markdown)
