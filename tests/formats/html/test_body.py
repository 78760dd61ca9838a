"""A clean body as Markdown: nothing is left out of it."""

from debatedesk.formats.html.body import body_markdown


def test_all_of_a_body_is_written_and_its_addresses_completed() -> None:
    html = (
        "<title>No</title><body><nav>Kept</nav><p>The <a href='b'>mill</a></p><img src='c.png' alt='wheel'>"
    )
    body = body_markdown(html, "https://example.org/a")
    assert body.markdown == "Kept\n\nThe [mill](https://example.org/b)\n\n![wheel](c.png)\n"
    assert body.reading.text == "Kept\nThe mill\n\ufffc"


def test_a_fragment_is_a_body() -> None:
    assert body_markdown("<h2>Mills</h2>words").markdown == "## Mills\n\nwords\n"
