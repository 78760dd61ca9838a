"""A clean body as Markdown: nothing is left out of it."""

from debatedesk.formats.html.body import body_markdown, element_markdown, note_markdown
from debatedesk.formats.html.tree import Element


def test_all_of_a_body_is_written_and_its_addresses_completed() -> None:
    html = (
        "<title>No</title><body><nav>Kept</nav><p>The <a href='b'>mill</a></p><img src='c.png' alt='wheel'>"
    )
    body = body_markdown(html, "https://example.org/a")
    assert body.markdown == "Kept\n\nThe [mill](https://example.org/b)\n\n![wheel](c.png)\n"
    assert body.reading.text == "Kept\nThe mill\n\ufffc"


def test_a_fragment_is_a_body() -> None:
    assert body_markdown("<h2>Mills</h2>words").markdown == "## Mills\n\nwords\n"


def _element(tag: str, *children: Element | str, **attributes: str) -> Element:
    return Element(tag, attributes, list(children))


def test_notes_of_a_tree_become_footnotes_of_markdown() -> None:
    body = _element(
        "body",
        _element(
            "p",
            "Mills",
            _element("note-reference", label="1"),
            "(old)",
            _element("note-reference", label="2"),
        ),
        _element("p", _element("note-reference", label="3"), ": turn"),
        _element("note", _element("p", "one"), _element("p", "two"), label="1"),
        _element("note", _element("ul", _element("li", "item")), label="2"),
        _element("note", label="3"),
    )
    written = element_markdown(body)
    assert written.reading.text == "Mills[1](old)[2]\n[3]: turn\none\ntwo\nitem\n\u200b"
    assert [block.name for block in written.reading.blocks if block.name] == ["fn-1", "fn-2", "fn-3"]


def test_lists_next_to_each_other_stay_apart() -> None:
    body = body_markdown(
        "<ol><li>a</li></ol><ol><li>b</li></ol><ol start=4><li>c</li></ol><ul><li>d</li></ul>"
    )
    assert [block.marker for block in body.reading.blocks] == ["1.", "1.", "4.", "•"]


def test_a_note_of_too_many_tags_stays_as_it_was_written() -> None:
    deep = "<div>" * 100_000 + "All of it."
    assert note_markdown(deep) == deep
    assert note_markdown("<p>Some <b>words</b>.</p>").strip() == "Some **words**."
