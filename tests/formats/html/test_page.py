"""Saved pages: the text without the site around it, shown word for word."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError, TooLargeError
from debatedesk.domain.text.document import outline, read_markdown
from debatedesk.formats.base import ImportedText
from debatedesk.formats.html.tree import parse_html
from debatedesk.formats.registry import read_text

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>On mills | The Weekly Stone</title>
<meta name="author" content="A. Miller">
<meta property="article:published_time" content="2026-05-04T08:00:00Z">
<link rel="canonical" href="https://example.org/2026/mills"></head>
<body class="has-sidebar">
<header><nav><a href="/">Home</a> <a href="/about">About</a></nav><p>The Weekly Stone</p></header>
<main><article><header><h1>On mills</h1></header>
<p>Every village had a <b>mill</b>, <i>and</i> a <a href="/miller">miller</a>.</p>
<h2>What it took</h2>
<ul><li>a stream</li><li>a stone<ol start="3"><li>hard</li><li>round</li></ol></li></ul>
<blockquote><p>He took a tenth.</p><p>Then a fifth.</p></blockquote>
<pre><code class="language-py">while grain:
    mill(grain)</code></pre>
<table><tr><th>year</th><th>share</th></tr><tr><td>1810</td><td>1|10</td></tr></table>
<figure><img src="mill.png" alt="The mill"><figcaption>The mill today</figcaption></figure>
<div class="share-buttons">Share this page!</div><p hidden>Not for you.</p>
<script>var x = "<p>never</p>";</script>
</article></main>
<aside>Other stories</aside><footer>Imprint</footer></body></html>"""

SHOWN = """On mills
Every village had a mill, and a miller.
What it took
a stream
a stone
hard
round
He took a tenth.
Then a fifth.
while grain:
    mill(grain)
year
share
1810
1|10
\ufffc
The mill today"""


def read(html: str, name: str = "page.html", encoding: str = "utf-8") -> ImportedText:
    return read_text(Path(name), html.encode(encoding))


def shown(html: str) -> str:
    return read_markdown(read(html).markdown).text


def test_a_page_is_its_text() -> None:
    text = read(PAGE)
    assert read_markdown(text.markdown).text == SHOWN
    assert (text.title, text.author, text.date) == ("On mills", "A. Miller", "2026-05-04")
    assert (text.source, text.language, text.images) == (
        "https://example.org/2026/mills",
        "en-GB",
        ("mill.png",),
    )


def test_its_looks_come_along() -> None:
    reading = read_markdown(read(PAGE).markdown)
    assert [(each.level, each.text) for each in outline(reading)] == [(1, "On mills"), (2, "What it took")]
    assert [
        (span.kind, reading.text[span.start : span.end], span.target) for span in reading.blocks[1].spans
    ] == [
        ("strong", "mill", ""),
        ("emphasis", "and", ""),
        ("link", "miller", "https://example.org/miller"),
    ]
    kinds = {reading.text[b.start : b.end]: (b.kind, b.list_depth, b.quote_depth) for b in reading.blocks}
    assert kinds["round"] == ("paragraph", 2, 0)
    assert kinds["He took a tenth."] == ("paragraph", 0, 1)
    assert kinds["1|10"] == ("cell", 0, 0)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a  b\n c<br>d<p>e", "a b c\nd\ne"),
        ("<p>un<em>believ</em>able <b> spaced </b>end", "unbelievable spaced end"),
        (
            "<p>x<sup>2</sup> &lt;b&gt; &amp;amp; 5 * 3 _a_ [b](c) `d` ~~e~~",
            "x2 <b> &amp; 5 * 3 _a_ [b](c) `d` ~~e~~",
        ),
        ("<p># a<p>- b<p>1. c<p>> d<p>+ e<p>===", "# a\n- b\n1. c\n> d\n+ e\n==="),
        ("<div>a<div>b</div>c</div>", "a\nb\nc"),
        ("<dl><dt>term<dd>meaning</dl>", "term\nmeaning"),
        ("<p>He said <q>so</q>", "He said “so”"),
        ("<table><tr><td><p>one</p><p>two</p><ul><li>three</ul></td></tr></table>", "one\ntwo\nthree"),
        ("<a href='x'><h2>Linked</h2><p>words</p></a>", "Linked\nwords"),
        ("<ul><li></li><li><p>a</p><p>b</p></li></ul>", "a\nb"),
        ("<p>a<!-- b -->c<style>p{}</style><noscript>d</noscript>", "ac"),
        ("<h3>A<br>B #</h3>", "A B #"),
        ("<p>line</p><hr><p>line</p>", "line\n\nline"),
        ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
        ("<p>Wow!<a href='http://x.y'>link</a>", "Wow!link"),
        ("plain words without a tag", "plain words without a tag"),
    ],
)
def test_what_a_reader_sees_stays(html: str, text: str) -> None:
    assert shown(html) == text


TAGS = st.sampled_from(["b", "i", "s", "sup", "sub", "code", "a href='http://x.y'", "span"])
PIECES = st.one_of(
    st.sampled_from(["word", "two words", " ", "*", "**", "_", "`", "[", "](", "!", "&amp;", "amp;"]),
    st.sampled_from(["\\", "~", "“q”", ".", "-", "1.", "#", "é", "—", "^", "|", "&", "+ ", "=", "&gt;"]),
)


def joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(parts, max_size=5).map("".join)


def tagged(inline: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return joined(
        st.one_of(
            PIECES, st.tuples(TAGS, inline).map(lambda each: f"<{each[0]}>{each[1]}</{each[0].split()[0]}>")
        )
    )


INLINE = st.recursive(joined(PIECES), tagged, max_leaves=12)


@settings(max_examples=200)
@given(
    INLINE, st.sampled_from(["<p>{}</p>", "<ul><li>{}</ul>", "<h2>{}</h2>", "<blockquote>{}</blockquote>"])
)
def test_markup_never_changes_the_words(inline: str, block: str) -> None:
    html = "<p>before</p>" + block.format(inline)
    words = parse_html(html).text().removeprefix("before")
    assert shown(html).removeprefix("before").split() == words.split()


def test_the_description_may_be_linked_data() -> None:
    data = (
        '{"@graph": [{"@type": "WebSite"}, {"headline": "On mills", "datePublished": "2026-05-04",'
        ' "author": [{"name": "A. Miller"}, {"name": "B. Baker"}]}]}'
    )
    scripts = "".join(f"<script type='application/ld+json'>{each}</script>" for each in ("{broken", data))
    text = read(f"<title>Mills</title>{scripts}<p>words")
    assert (text.title, text.author, text.date) == ("On mills", "A. Miller, B. Baker", "2026-05-04")


def test_authors_and_dates_of_journals_are_read() -> None:
    text = read(
        "<meta name=citation_author content='Miller, A.'><meta name=citation_author content='Baker, B.'>"
        "<meta name=citation_title content='On mills'><meta name=citation_date content=2026/5/4>"
        "<p>words"
    )
    assert (text.title, text.author, text.date) == ("On mills", "Miller, A., Baker, B.", "2026-05-04")


def test_the_title_is_that_of_the_text_rather_than_the_site() -> None:
    assert read("<title>On mills - The Weekly</title><h1>The Weekly</h1><p>x").title == "On mills"
    assert read("<title>On mills: a history</title><h1>On mills</h1><p>x").title == "On mills"
    assert read("<h2>On stones</h2><p>x").title == "On stones"
    assert read("<p>x", "on_mills.html").title == "On mills"


def test_a_page_saved_by_a_browser_tells_its_address() -> None:
    assert (
        read("<!-- saved from url=(0024)https://example.org/mill -->\n<p>x").source
        == "https://example.org/mill"
    )


def test_only_what_is_marked_as_beside_the_text_is_left_out() -> None:
    body = "<p>" + "A long text about mills and stones. " * 20
    assert shown(f"<div class='layout-sidebar'>{body}</div><div class=sidebar>Other</div>").startswith(
        "A long"
    )
    assert "Other" not in shown(f"{body}<div class='sidebar'>Other</div>")
    assert "Other" not in shown(f"<div role=main>{body}</div><div>Other</div>")
    assert "Note" in shown(f"<article>{body}<aside>Note</aside></article>")


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-16", ""),
        ("cp1252", "<meta charset=iso-8859-1>"),
        ("koi8-r", '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'),
        ("shift_jis", "<meta charset='Shift_JIS'>"),
    ],
)
def test_the_encoding_is_that_of_the_page(encoding: str, head: str) -> None:
    words = {"koi8-r": "Слова", "shift_jis": "日本語の文章"}.get(
        encoding, "Café “Ω”" if "utf" in encoding else "Café “a”"
    )
    text = read_text(Path("a.html"), f"{head}<p>{words}".encode(encoding))
    assert text.markdown == f"{words}\n"


def test_a_page_without_a_text_is_named() -> None:
    for html in ("<html><body><script>x</script></body></html>", "<!-- nothing -->", "<nav>Home</nav>"):
        with pytest.raises(FormatError, match=r"“page\.html” is a page without a text\."):
            read(html)


@pytest.mark.parametrize(
    "odd", ["<", "<a ", "<!--", "<b>", "<div>", "<li>", "<table>", "<p><i>", "&", '<a b="', "<blockquote>"]
)
def test_odd_pages_are_read_in_little_time(odd: str) -> None:
    assert "word" in shown(f"<p>word {odd * 10_000}")


def test_what_is_nested_deep_is_not_lost() -> None:
    assert "word" in shown("<div><blockquote><ul><li>" * 300 + "word")


def test_sides_of_columns_and_lowered_letters_are_kept() -> None:
    page = (
        "<table><tr><th>what</th><th align=right>how much</th><th>note</th></tr><tr>"
        "<td>H<sub>2</sub>O</td><td align=right>3</td><td style='text-align: center'>n</td></tr></table>"
    )
    cells = read_markdown(read(page).markdown).blocks
    assert [each.align for each in cells] == ["", "right", "center"] * 2
    assert [each.kind for each in cells[3].spans] == ["subscript"]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000,
        "<br>" * 500_000,
        f"<p {' '.join(f'a{number}=b' for number in range(20_000))}>Words.",
        f'<p x=">" {" ".join(f"a{number}" for number in range(20_000))}>Words.',
        f"<script {' '.join(f'a{number}' for number in range(20_000))}>",
    ],
)
def test_a_page_that_would_take_too_long_is_refused_in_a_sentence(html: str) -> None:
    with pytest.raises(TooLargeError, match=r"at most [\d,]+ can be read"):
        read_text(Path("long.html"), html.encode())


def test_scripts_and_comments_are_no_markup_to_count() -> None:
    script = "<script>" + "if (a<b c d) " * 20_000 + "</script>"
    comment = "<!--" + "<div>" * 20_000 + "-->"
    assert read_text(Path("page.html"), f"{script}{comment}<p>Words.".encode()).markdown == "Words.\n"
