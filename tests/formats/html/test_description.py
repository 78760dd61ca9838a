"""What a page says of its text: who wrote it, when and where, in the ways in which pages say it."""

import json
from pathlib import Path

import pytest

from debatedesk.domain.publication import PersonName
from debatedesk.formats.base import ImportedText
from debatedesk.formats.html.bylines import told_apart
from debatedesk.formats.html.written_dates import date_in_address, iso_of
from debatedesk.formats.registry import read_text

WORDS = "<p>Whoever keeps bees learns to wait: a hive answers no question that is put to it in haste.</p>"


def read(head: str, body: str = WORDS, name: str = "page.html") -> ImportedText:
    return read_text(Path(name), f"<html><head>{head}</head><body>{body}</body></html>".encode())


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>On bees - Wikipedia</title>", "<h1>On bees</h1>", "On bees"),
        (
            "<title>On bees - Wikipedia</title><meta property=og:title content='On bees - Wikipedia'>",
            "<h1>On bees</h1>",
            "On bees",
        ),
        ("<title>The Hive | On bees</title><meta property=og:site_name content='The Hive'>", "", "On bees"),
        ("<title>On bees: a reply</title>", "<h1>The Hive</h1>", "On bees: a reply"),
        ("<meta name=DC.title content='On bees'><title>x</title>", "", "On bees"),
        ("<meta property=og:title content='On bees — and mills'>", "", "On bees — and mills"),
        (
            "<title>On bees – hive.example</title><link rel=canonical href=https://hive.example/bees>",
            "",
            "On bees",
        ),
        (
            "<title>Semantic drift - Wikipedia</title><script type=application/ld+json>"
            '{"@type":"Article","name":"Semantic drift","headline":"change of meaning"}</script>',
            "<h1>Semantic drift</h1>",
            "Semantic drift",
        ),
    ],
)
def test_the_title_is_told_from_the_name_of_the_site(head: str, body: str, title: str) -> None:
    assert read(head, body + WORDS).title == title


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta name=author content='Ada Miller and Ben Baker'>", ""),
        ("<meta name=DC.creator content='Ada Miller'><meta name=DC.creator content='Ben Baker'>", ""),
        (
            "<meta property=article:author content=https://a.b/x>",
            "<p class=byline>By Ada Miller &amp; Ben Baker",
        ),
        ("", "<p>By <a rel=author href=/am>Ada Miller</a> and <a rel=author href=/bb>Ben Baker</a></p>"),
        (
            "",
            "<div itemprop=author itemscope><span itemprop=name>Ada Miller</span></div>"
            "<div itemprop=author itemscope><span itemprop=name>Ben Baker</span></div>",
        ),
        ("", "<div class='post-author'>Von Ada Miller und Ben Baker</div>"),
        (
            '<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"NewsArticle",'
            '"author":[{"name":"Ada Miller"},{"name":"Ben Baker"}]}}</script>',
            "",
        ),
        (
            '<script type="application/ld+json">[{"@graph":[{"@type":"Article","headline":"x","author":'
            '[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","@type":"Person","name":"Ada Miller"},'
            '{"@id":"#b","@type":"Person","name":"Ben Baker"}]}]</script>',
            "",
        ),
    ],
)
def test_authors_are_found_and_told_apart(head: str, body: str) -> None:
    text = read(head, f"<article><h1>On bees</h1>{body}{WORDS}</article>")
    assert text.author == "Ada Miller, Ben Baker"
    assert text.publication is not None
    assert text.publication.authors == (PersonName("Miller", "Ada"), PersonName("Baker", "Ben"))


def test_the_site_and_those_who_comment_are_no_authors() -> None:
    head = "<meta property=og:site_name content='The Hive'><meta name=author content='The Hive'>"
    comments = "<div class=comments><span class=author>Carl Crank</span></div>"
    assert read(head, f"<p class=byline>By Ada Miller</p>{WORDS}{comments}").author == "Ada Miller"
    assert read("", WORDS + comments).author == ""


def test_names_of_a_byline() -> None:
    assert told_apart("By Ada Miller, Ben Baker and Cy Cole | 3 May 2024") == [
        "Ada Miller",
        "Ben Baker",
        "Cy Cole",
    ]
    assert told_apart("admin") == told_apart("Share this") == []


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta property=article:published_time content=2024-12-06T09:27:14Z>", ""),
        ("<meta name=citation_publication_date content=2024/12/06>", ""),
        ("<script type=application/ld+json>{'a'}</script><meta name=date content='6 December 2024'>", ""),
        (
            '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-12-06"}</script>',
            "",
        ),
        ("", "<time datetime=2024-12-06>yesterday</time>"),
        ("", "<span itemprop=datePublished content=2024-12-06>yesterday</span>"),
        ("", "<p class=post-date>Veröffentlicht am 6. Dezember 2024</p>"),
        ("", "<div>le 6 décembre 2024</div>"),
        ("<link rel=canonical href=https://hive.example/2024/12/06/bees>", ""),
    ],
)
def test_the_date_is_found(head: str, body: str) -> None:
    assert read(head, f"<h1>On bees</h1>{body}{WORDS}").date == "2024-12-06"


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Mon Oct 11 14:57:21 CEST 2021", "2021-10-11"),
        ("3 de mayo de 2022", "2022-05-03"),
        ("13/5/2022", "2022-05-13"),
        ("3/5/2022", "3/5/2022"),
        ("1. 2. 2022", "2022-02-01"),
        ("2022-29-11", "2022"),
        ("2022", "2022"),
        ("spring", "spring"),
    ],
)
def test_dates_are_written_as_iso_where_they_are_certain(words: str, date: str) -> None:
    assert iso_of(words) == date
    assert date_in_address("https://a.b/2024/13/41/x") == ""


def test_a_page_is_described_for_citing_it() -> None:
    head = (
        "<meta name=citation_title content='On bees'>"
        "<meta name=citation_author content='van der Meer, Ada'>"
        "<meta name=citation_journal_title content='Hives'><meta name=citation_volume content=3>"
        "<meta name=citation_issue content=2><meta name=citation_firstpage content=11>"
        "<meta name=citation_lastpage content=19><meta name=citation_doi content='doi:10.1000/bees.3'>"
        "<meta name=citation_publisher content='Meadow Press'><meta name=citation_issn content=1234-5678>"
        "<meta name=citation_publication_date content=2019/04><link rel=canonical href=https://hives.example/3>"
    )
    publication = read(head).publication
    assert publication is not None
    assert publication.authors == (PersonName("Meer", "Ada", "van der"),)
    assert (publication.type, publication.container, publication.publisher) == (
        "article-journal",
        "Hives",
        "Meadow Press",
    )
    assert (publication.volume, publication.issue, publication.page) == ("3", "2", "11–19")
    assert (publication.doi, publication.issn, publication.issued) == (
        "10.1000/bees.3",
        "1234-5678",
        "2019-04",
    )
    assert publication.url == "https://hives.example/3"


def test_a_page_that_was_saved_tells_where_from_and_when() -> None:
    html = (
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n"
        " url: https://hive.example/bees \n saved date: Mon May 04 2026 10:11:12 GMT+0200 (CEST)\n-->"
        f"<title>On bees - The Hive</title><h1>On bees</h1>{WORDS}"
    )
    text = read_text(Path("a.html"), html.encode())
    assert text.publication is not None
    assert (text.source, text.publication.accessed) == ("https://hive.example/bees", "2026-05-04")
    assert (text.publication.container, text.publication.type) == ("The Hive", "webpage")


def test_a_page_that_says_nothing_has_no_publication() -> None:
    assert read("<title>On bees</title>").publication is None


@pytest.mark.parametrize(
    "data", ['{"@graph": [[[[', "[" * 100_000, '{"author": 3, "headline": {"a": 1}}', "null", '"x"']
)
def test_broken_linked_data_harm_nothing(data: str) -> None:
    assert (
        read(f"<title>On bees</title><script type=application/ld+json>{data}</script>").title == "On bees"
    )


def test_what_a_page_says_of_its_publication_is_mended() -> None:
    article = {"@type": "Article", "author": {"name": "A\ud800\x1b[2J"}, "datePublished": "1" * 9_000}
    script = f"<script type=application/ld+json>{json.dumps(article)}</script>"
    text = read(f"{script}<meta property=og:site_name content={'s' * 9_000}>")
    assert text.publication is not None
    assert text.publication.authors[0].shown == "A\N{REPLACEMENT CHARACTER} [2J"
    assert text.publication.issued == text.date == ""
    assert len(text.publication.container) == 500


@pytest.mark.parametrize(
    "head",
    [
        f"<meta name=date content='{'a' * 500_000}'>",
        f"<meta name=date content='{'1 a' * 200_000}'>",
        f"<meta name=author content='{'a, ' * 200_000}'>",
        f"<title>{' | a' * 200_000}</title>",
        f"<script type=application/ld+json>{'/*' * 300_000}</script>",
        f"<link rel=canonical href='https://a.b/{'2024/' * 100_000}'>",
        f"<meta name=citation_doi content='{'10.1000/' * 50_000}'>",
    ],
)
def test_endless_words_in_a_head_take_little_time(head: str) -> None:
    assert read(
        head, f"<h1>On bees</h1><p class='byline {'a-' * 50_000}'>{'by ' * 50_000}</p>{WORDS}"
    ).markdown
