"""Copying words out of a text."""

from debatedesk.domain.library import Document
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.html.writing import html_of
from debatedesk.ui.reader.copying import plain_text, quotation

BEES = Document("d", "b", "On bees", "Ada Keeper", "2024-05-03", source="https://example.org/bees")


def copied(markdown: str) -> str:
    reading = read_markdown(markdown)
    return plain_text(reading, 0, len(reading.text))


def as_html(markdown: str) -> str:
    reading = read_markdown(markdown)
    return html_of(reading, 0, len(reading.text))


def test_paragraphs_are_parted_by_an_empty_line_and_items_are_not() -> None:
    assert copied("One.\n\nTwo.\n\n- a\n- b\n  - c") == "One.\n\nTwo.\n\n• a\n• b\n    • c"


def test_a_table_is_copied_with_tabs() -> None:
    assert copied("| a | b |\n|---|---|\n| c | d |") == "a\tb\nc\td"


def test_words_out_of_a_cell_an_item_or_a_heading_are_only_words() -> None:
    reading = read_markdown(
        "# A long head\n\n- one two\n\n> said so\n\n| a | b *c* |\n|---|---|\n| d | e |"
    )

    def html(words: str) -> str:
        start = reading.text.index(words)
        return html_of(reading, start, start + len(words))

    assert html("b c") == "<p>b <em>c</em></p>"
    assert html("d") == "<p>d</p>"
    assert html("two") == "<p>two</p>"
    assert html("long") == "<p>long</p>"
    assert html("so") == "<p>so</p>"
    assert "<table>" in html("d\ne")
    assert html("A long head") == "<h1>A long head</h1>"
    cell = reading.text.index("b c")
    made = quotation(reading, cell, cell + 3, Document("d", "b", "On bees"))
    assert made.html.startswith("<blockquote><p>b <em>c</em></p></blockquote>")


def test_an_image_is_copied_as_what_it_shows() -> None:
    assert copied("See ![a hive](hive.png).") == "See [a hive]."


def test_looks_and_links_are_kept_in_rich_text() -> None:
    assert as_html("*a* **b** [c](https://example.org)") == (
        '<p><em>a</em> <strong>b</strong> <a href="https://example.org">c</a></p>'
    )


def test_words_that_look_like_markup_are_no_markup_in_rich_text() -> None:
    assert as_html("a `<b>` c") == "<p>a <code>&lt;b&gt;</code> c</p>"


def test_lists_and_quotations_are_kept_in_rich_text() -> None:
    assert as_html("1. a\n2. b") == '<ol><li value="1">a</li><li value="2">b</li></ol>'
    assert as_html("> a") == "<blockquote><p>a</p></blockquote>"


def test_a_quotation_names_author_title_date_and_address() -> None:
    reading = read_markdown("Every street should keep one hive.")
    made = quotation(reading, 0, 12, BEES)
    assert made.text == "“Every street”\n— Ada Keeper, “On bees”, 3 May 2024 <https://example.org/bees>"
    assert "<cite>On bees</cite>" in made.html


def test_a_quotation_of_several_paragraphs_is_set_off() -> None:
    reading = read_markdown("One.\n\nTwo.")
    made = quotation(reading, 0, len(reading.text), Document("d", "b", "On bees"))
    assert made.text == "> One.\n>\n> Two.\n— “On bees”"


def test_part_of_a_paragraph_is_copied_without_its_marker() -> None:
    reading = read_markdown("- one two")
    assert plain_text(reading, 4, 7) == "two"


def test_what_a_text_says_of_itself_is_no_markup_in_a_quotation() -> None:
    planted = "<img src=x onerror=alert(1)>"
    document = Document("d", "b", planted, planted, planted, source=planted)
    reading = read_markdown("Words.")
    assert "<img" not in quotation(reading, 0, 5, document).html
