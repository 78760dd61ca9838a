"""The text of a page is found among all that stands around it, and no page loses its text."""

from pathlib import Path

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.registry import read_text

PROSE = (
    "Whoever keeps bees learns to wait, because a hive answers no question that is put to it in haste, and "
    "what it answers in spring it takes back in autumn, when the honey is weighed and the winter begins."
)
MENU = "<ul>" + "".join(f"<li><a href='/{number}'>Part {number}</a></li>" for number in range(40)) + "</ul>"


def shown(html: str) -> str:
    return read_markdown(read_text(Path("page.html"), html.encode()).markdown).text


def paragraphs(count: int) -> str:
    return "".join(f"<p>{number}. {PROSE}</p>" for number in range(count))


def text_of(count: int) -> str:
    return "\n".join(f"{number}. {PROSE}" for number in range(count))


@pytest.mark.parametrize(
    "page",
    [
        "<div class=menu>{menu}</div><div class='entry-content no-share'>{text}</div><div>{menu}</div>",
        "<form id=aspnetForm action=x>{text}<input name=a><button>Send</button></form>{menu}",
        "<div>{menu}<div><div>{text}</div></div></div><footer>{menu}</footer>",
        "<table><tr><td>{menu}</td><td>{text}</td></tr></table>",
        "<body class='with-comments has-sidebar'><div class=sidebar>{menu}</div>{text}",
        "<main><article class=share-enabled>{text}</article></main><aside>{menu}</aside>",
        "<div class=related-content>{text}</div>{menu}",
        "<section class=widget>{text}</section><section class=widget>{menu}</section>",
        "<noscript><div>{text}</div></noscript><script>load()</script>",
        "<div style='display:none' id=lazy>{text}</div><div>Loading …</div>",
        "<div hidden>{text}</div><p>Please wait.</p>",
        "<template shadowrootmode=open>{text}</template>",
        '<iframe srcdoc="{text}"></iframe>',
        "<frameset><frame src=a.html><noframes><body>{text}</body></noframes></frameset>",
        "<div role=dialog class=consent><p>{first}</p></div><div aria-hidden=true>{text}</div>",
        "<details open><summary>{first}</summary>{rest}</details>",
    ],
)
def test_the_text_is_found_wherever_it_stands(page: str) -> None:
    first, rest = f"0. {PROSE}", "".join(f"<p>{number}. {PROSE}</p>" for number in (1, 2))
    html = page.format(menu=MENU, text=paragraphs(3), first=first, rest=rest)
    assert shown(html) == text_of(3)


def test_a_page_without_paragraphs_is_read() -> None:
    assert shown(f"{MENU}<div>{PROSE}<br><br>{PROSE}</div>") == f"{PROSE}\n\n{PROSE}"


@pytest.mark.parametrize(
    "beside",
    [
        f"<div class='share-buttons'>{MENU}</div>",
        f"<div class=relatedArticles><h3>More of this</h3><p>{PROSE[:120]}</p></div>",
        f"<section><h2><a href='/b'>Another text</a></h2><p>{PROSE[:120]}</p></section>",
        f"<h3>See also</h3>{MENU}",
        "<p><b>Read also: <a href='/c'>How a hive is opened in winter without harm</a></b></p>",
        f"<div id=comments><h3>2 comments</h3><ol><li>{PROSE}</li><li>{PROSE}</li></ol></div>",
        "<div class=author-box><p>A. Miller writes about mills and bees, and lives by a river.</p></div>",
        "<p class=byline>By A. Miller</p>",
        f"<nav>{PROSE}</nav>",
    ],
)
def test_what_stands_beside_a_text_is_left_out(beside: str) -> None:
    assert shown(f"<article>{paragraphs(4)}{beside}</article>") == text_of(4)


def test_what_belongs_to_a_text_is_kept() -> None:
    html = (
        f"<article>{paragraphs(4)}<h2>Numbers</h2><table><tr><th>year<th>hives<tr><td>1810<td>3</table>"
        "<pre><code><span class='hljs-comment'># wait</span>\nopen(hive)</code></pre>"
        "<ul><li><a href='http://a.b'>a source</a>, which says more than it seems to say</ul>"
        f"<blockquote class=comment><p>{PROSE}</p></blockquote>"
        "<h2>References</h2><ol class=references><li><a href='http://c.d'>Miller 1810</a></ol></article>"
    )
    assert shown(html).removeprefix(text_of(4)).split("\n")[1:] == [
        "Numbers",
        "year",
        "hives",
        "1810",
        "3",
        "# wait",
        "open(hive)",
        "a source, which says more than it seems to say",
        PROSE,
        "References",
        "Miller 1810",
    ]


def test_a_page_of_comments_alone_is_read() -> None:
    assert shown(f"<div class=comments>{paragraphs(3)}</div>") == text_of(3)


def test_the_words_between_the_headline_and_the_text_are_kept() -> None:
    head = f"<h1>On bees</h1><div><p>{PROSE}</p></div><div>{MENU}</div>"
    html = f"<div>{head}<article>{paragraphs(12)}</article></div>"
    assert shown(html) == f"{PROSE}\n{text_of(12)}"


def test_a_heading_over_nothing_is_left_out() -> None:
    html = f"<article>{paragraphs(3)}<h2>More</h2>{MENU}<h2>Notes</h2><p>{PROSE}</p></article>"
    assert shown(html) == f"{text_of(3)}\nNotes\n{PROSE}"


def test_a_headline_that_leads_to_its_own_page_is_kept() -> None:
    html = f"<title>On bees</title><div class=post><h2><a href='/bees'>On bees</a></h2><p>{PROSE}</p></div>"
    assert shown(html) == f"On bees\n{PROSE}"


def test_a_text_that_only_the_linked_data_hold_is_read() -> None:
    body = f"{PROSE}\\n\\n{PROSE}"
    data = f'{{"@type": "NewsArticle", "headline": "On bees", "articleBody": "{body}"}}'
    page = f"<script type='application/ld+json'>{data}</script><p>Subscribe to read on.</p>{MENU}"
    assert shown(page) == f"{PROSE}\n{PROSE}"


def test_a_page_of_frames_says_where_its_text_is() -> None:
    with pytest.raises(FormatError, match=r"“page.html” shows other pages.*“text.html”"):
        shown("<frameset><frame src=menu.html><frame src='text.html'></frameset>")


def test_a_page_that_is_a_list_of_links_is_read() -> None:
    books = "".join(
        f"<li><a href='/{number}'>Miller, A Long Book of Bees {number}</a>" for number in range(9)
    )
    page = f"<div>{MENU}</div><main><h1>Reading list</h1><ul>{books}</ul></main>"
    assert shown(page).split("\n")[::9] == ["Reading list", "Miller, A Long Book of Bees 8"]
