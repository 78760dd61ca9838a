"""A text as a page of HTML: words, marks and notes stand there once, and nothing runs."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.html.writing import MarkedPassage, PageNote, html_of, page_html

MARKDOWN = """# On lamps

Lamps that *burn* all night are kind to **nobody**, and least of all to [moths](https://example.org/moths).

- Dark nights
- Long nights

| What | When |
|---|---|
| Lamps | at night |

![a lamp](lamp.png) <script>alert(1)</script>
"""
READING = read_markdown(MARKDOWN)


class Shown(HTMLParser):
    """Gathers the words of a page's main part, and checks that each tag is closed in turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.tags: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "sup" not in self.open:
            self.words.append(data)


def squeezed(words: str) -> str:
    return "".join(words.split())


def passage(words: str, **more: int | str) -> MarkedPassage:
    start = READING.text.index(words)
    return MarkedPassage(start, start + len(words), **more)  # type: ignore[arg-type]


def test_a_page_has_title_details_marks_and_notes() -> None:
    marks = [passage("kind to nobody", colour="green"), passage("moths", number=1)]
    notes = [PageNote("<p>All of them?</p>", "A. Keeper", 1), PageNote("<p>A start.</p>", "")]
    html = page_html("On lamps", ["A. Keeper", "", "2026"], READING, marks, notes)
    assert "<header>\n<p>A. Keeper · 2026</p>\n</header>" in html
    assert html.count("<h1>") == 1
    assert '<mark class="green">kind to </mark><strong><mark' not in html
    assert '<mark class="green">kind to </mark>' in html
    assert '<mark class="green"><strong>nobody</strong></mark>' in html
    assert 'moths</a></mark><sup class="note" id="words-1"><a href="#note-1">[1]</a></sup>' in html
    assert '<section id="note-1"><p><a href="#words-1">1</a></p><p>All of them?</p>' in html
    assert "<section><p>A start.</p></section>" in html


def test_a_page_runs_nothing_and_names_no_file() -> None:
    html = page_html("<b>&", [], READING)
    assert "<script" not in html
    assert "lamp.png" not in html
    assert "[a lamp]" in html
    assert "<title>&lt;b&gt;&amp;</title>" in html
    with_image = page_html("On lamps", [], READING, image=lambda source: f"data:image/png;base64,{source}")
    assert '<img src="data:image/png;base64,lamp.png" alt="a lamp">' in with_image


@given(
    st.lists(st.tuples(st.integers(0, len(READING.text)), st.integers(1, 40), st.booleans()), max_size=6)
)
def test_marks_of_any_kind_leave_each_word_there_once(spans: list[tuple[int, int, bool]]) -> None:
    marks = [
        MarkedPassage(start, start + length, "" if is_note else "pink", number if is_note else 0)
        for number, (start, length, is_note) in enumerate(spans, 1)
    ]
    plain = Shown(html_of(READING, 0, len(READING.text)))
    html = page_html("Another title", [], READING, marks)
    shown = Shown(html[html.index("<main>") : html.index("</main>") + len("</main>")])
    assert squeezed("".join(shown.words)) == squeezed("".join(plain.words))
