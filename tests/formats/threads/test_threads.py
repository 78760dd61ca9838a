"""Threads of posts: one text a post, with who wrote it, when, where and what it answers."""

import json
from pathlib import Path
from typing import Any

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import CollectionFormat, ImportedText
from debatedesk.formats.registry import format_of
from debatedesk.formats.threads.format import ThreadFormat


def read(data: bytes, name: str) -> tuple[ImportedText, ...]:
    file_format = format_of(Path(name), data)
    assert isinstance(file_format, CollectionFormat)
    return file_format.read(Path(name), data)


def read_json(data: Any) -> tuple[ImportedText, ...]:
    return read(json.dumps(data).encode(), "thread.json")


def described(texts: tuple[ImportedText, ...]) -> list[tuple[str, str, str, str]]:
    return [(text.identifier, text.author, text.markdown.strip(), text.answers) for text in texts]


def status(number: int, answered: int | None, words: str, **more: Any) -> dict[str, Any]:
    return {
        "id": str(number),
        "created_at": f"2024-05-02T10:{number:02}:00.000Z",
        "in_reply_to_id": str(answered) if answered else None,
        "url": f"https://hive.example/@ada/{number}",
        "language": "en",
        "spoiler_text": "",
        "content": words,
        "account": {"acct": "ada", "display_name": "Ada Miller"},
        "media_attachments": [],
        **more,
    }


def test_a_status_of_mastodon_with_its_context() -> None:
    first = status(1, None, "<p>Bees <b>wait</b>.</p>")
    answer = status(3, 2, "<p>No.</p>", quote=first)
    thread = {
        "ancestors": [first, status(2, 1, "")],
        "descendants": [answer, answer, status(4, 3, "<p>Look</p>", spoiler_text="Stings")],
    }
    texts = read_json(thread)
    assert described(texts) == [
        ("1", "Ada Miller", "Bees **wait**.", ""),
        ("3", "Ada Miller", "No.", ""),
        ("4", "Ada Miller", "**Stings**\n\nLook", "3"),
    ]
    assert (texts[0].kind, texts[0].date, texts[0].source, texts[0].language) == (
        "reaction",
        "2024-05-02T10:01Z",
        "https://hive.example/@ada/1",
        "en",
    )
    assert texts[0].title == "Ada Miller: Bees wait."
    assert texts[0].publication is not None
    assert texts[0].publication.container == "Mastodon"
    assert texts[0].remarks == (
        "One post that was deleted or has no words was left out.",
        "One post that is there twice came in once.",
    )


def test_a_status_that_is_shared_is_the_one_of_its_author() -> None:
    shared = status(1, None, "<p>Bees wait.</p>")
    other = status(9, None, "", reblog=shared, account={"acct": "ben", "display_name": "Ben"})
    assert described(read_json([other, shared])) == [("1", "Ada Miller", "Bees wait.", "")]


def test_the_outbox_of_an_archive_of_mastodon() -> None:
    note = {
        "type": "Note",
        "id": "https://hive.example/users/ada/statuses/7",
        "attributedTo": "https://hive.example/users/ada",
        "content": "<p>Bees</p>",
        "published": "2024-05-02T10:00:00Z",
        "inReplyTo": None,
    }
    outbox = {"type": "OrderedCollection", "orderedItems": [{"type": "Create", "object": note}]}
    (text,) = read_json(outbox)
    assert (text.identifier, text.author, text.markdown) == (note["id"], "ada", "Bees\n")


def view(number: int, answered: int | None, words: str, **more: Any) -> dict[str, Any]:
    record: dict[str, Any] = {"text": words, "createdAt": f"2024-05-02T10:{number:02}:00Z", "langs": ["en"]}
    if answered:
        record["reply"] = {"parent": {"uri": f"at://did:plc:a/app.bsky.feed.post/{answered}"}}
    return {
        "uri": f"at://did:plc:a/app.bsky.feed.post/{number}",
        "author": {"did": "did:plc:a", "handle": "ada.example", "displayName": "Ada Miller"},
        "record": {"$type": "app.bsky.feed.post", **record, **more.pop("facets", {})},
        **more,
    }


def test_a_thread_of_bluesky() -> None:
    post = "app.bsky.feed.defs#threadViewPost"
    link = {
        "index": {"byteStart": 7, "byteEnd": 11},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://hive.example/a"}],
    }
    elsewhere = {
        "$type": "app.bsky.embed.record#view",
        "record": {
            "$type": "app.bsky.embed.record#viewRecord",
            "uri": "at://did:plc:z/app.bsky.feed.post/99",
            "author": {"handle": "zoe.example", "displayName": "Zoe"},
            "value": {"text": "Wasps do not."},
        },
    }
    thread = {
        "thread": {
            "$type": post,
            "post": view(2, 1, "Zoë’s hive *hums*.\n\n# Loudly", embed=elsewhere),
            "parent": {"$type": post, "post": view(1, None, "Bées — wait", facets={"facets": [link]})},
            "replies": [
                {"$type": post, "post": view(3, 2, "No."), "replies": []},
                {"$type": "app.bsky.feed.defs#notFoundPost", "uri": "at://x", "notFound": True},
            ],
        }
    }
    texts = read_json(thread)
    assert [text.identifier[-1] for text in texts] == ["1", "2", "3"]
    assert [text.answers[-1:] for text in texts] == ["", "1", "2"]
    assert texts[1].markdown == "Zoë’s hive \\*hums\\*.\n\n\\# Loudly\n\n> Zoe:\n>\n> Wasps do not.\n"
    assert texts[2].source == "https://bsky.app/profile/ada.example/post/3"
    assert texts[0].remarks == ("One post that was deleted or has no words was left out.",)


def test_links_of_bluesky_are_spans_of_bytes() -> None:
    link = {
        "index": {"byteStart": 9, "byteEnd": 13},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://hive.example/a"}],
    }
    (text,) = read_json({"posts": [view(1, None, "Bées [é] wait", facets={"facets": [link]})]})
    assert "(https://hive.example/a)" in text.markdown


def comment(number: int, parent: str, body: str, replies: Any = "") -> dict[str, Any]:
    data = {
        "name": f"t1_{number}",
        "parent_id": parent,
        "author": "[deleted]" if body == "[deleted]" else "ada",
        "body": body,
        "created_utc": 1714644000.0 + number,
        "permalink": f"/r/bees/comments/s/x/{number}/",
        "replies": replies,
    }
    return {"kind": "t1", "data": data}


def listing(*children: Any) -> dict[str, Any]:
    return {"kind": "Listing", "data": {"children": list(children)}}


def test_a_thread_of_reddit() -> None:
    submission = {
        "name": "t3_s",
        "author": "ben",
        "title": "Do bees &amp; wasps wait?",
        "selftext": "I **ask**.\n\n&gt; Said",
        "created_utc": 1714644000,
        "permalink": "/r/bees/comments/s/x/",
        "subreddit_name_prefixed": "r/bees",
        "url": "https://www.reddit.com/r/bees/comments/s/x/",
    }
    more = {"kind": "more", "data": {"count": 12, "children": ["a"]}}
    inner = listing(comment(3, "t1_2", "Yes."), more)
    data = [
        listing({"kind": "t3", "data": submission}),
        listing(comment(1, "t3_s", "No."), comment(2, "t3_s", "[deleted]", inner)),
    ]
    texts = read_json(data)
    assert described(texts) == [
        ("t3_s", "ben", "I **ask**.\n\n> Said", ""),
        ("t1_1", "ada", "No.", "t3_s"),
        ("t1_3", "ada", "Yes.", ""),
    ]
    assert texts[0].title == "Do bees & wasps wait?"
    assert (texts[1].date, texts[1].source) == (
        "2024-05-02T10:00Z",
        "https://www.reddit.com/r/bees/comments/s/x/1/",
    )
    assert texts[0].remarks == (
        "One post that was deleted or has no words was left out.",
        "12 answers are not in the file.",
    )


def test_a_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Hive",
        "language": "en",
        "authors": [{"name": "Ada"}],
        "items": [
            {
                "id": "a",
                "title": "One",
                "content_html": "<p>Bees <a href='/b'>wait</a></p>",
                "url": "https://h.example/a",
            },
            {"id": "b", "content_text": "No *markup*", "date_published": "2024-05-02T12:00:00+02:00"},
        ],
    }
    texts = read_json(feed)
    assert [(text.title, text.markdown, text.date) for text in texts] == [
        ("One", "Bees [wait](https://h.example/b)\n", ""),
        ("Ada: No *markup*", "No \\*markup\\*\n", "2024-05-02T10:00Z"),
    ]
    assert {text.author for text in texts} == {"Ada"}


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:thr="http://purl.org/syndication/thread/1.0">
<channel><title>The Hive</title><language>en</language>
<item><title>On bees &amp;amp; mills</title><link>https://h.example/1</link><guid>g1</guid>
<dc:creator>Ada</dc:creator><pubDate>Thu, 02 May 2024 12:00:00 +0200</pubDate>
<description>short</description>
<content:encoded><![CDATA[<p>Bees <em>wait</em>.</p>]]></content:encoded></item>
<item><guid>g2</guid><dc:creator>Ben</dc:creator>
<thr:in-reply-to ref="g1"/><description>No.</description></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Stock</title>
<author><name>Ada</name></author>
<entry><id>g1</id><title type="html">Bienen</title><link rel="alternate" href="https://h.example/1"/>
<published>2024-05-02T10:00:00Z</published>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Sie <em>warten</em>.</p></div></content></entry>
</feed>"""


def test_rss_and_atom() -> None:
    texts = read(RSS.encode(), "feed.xml")
    assert described(texts) == [("g1", "Ada", "Bees *wait*.", ""), ("g2", "Ben", "No.", "g1")]
    assert (texts[0].title, texts[0].date, texts[0].source) == (
        "On bees & mills",
        "2024-05-02T10:00Z",
        "https://h.example/1",
    )
    (text,) = read(ATOM.encode(), "feed.atom")
    assert (text.title, text.author, text.markdown, text.language) == (
        "Bienen",
        "Ada",
        "Sie *warten*.\n",
        "de",
    )


PASTED = """Ada Miller @ada · 3h
Bees wait.
12 replies
Like

Ben Baker · 2 May 2024
Replying to @ada
They don't.

And never did.
Reply

Ada Miller @ada · 2h
So you say.
"""


def test_a_thread_that_was_copied_from_a_page() -> None:
    texts = read(PASTED.encode(), "copied.txt")
    assert described(texts) == [
        ("post-1", "Ada Miller", "Bees wait.", ""),
        ("post-2", "Ben Baker", "They don't.\n\nAnd never did.", "post-1"),
        ("post-3", "Ada Miller", "So you say.", ""),
    ]
    assert [text.date for text in texts] == ["", "2024-05-02", ""]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A list · of things\nwords\n\nAnother · thing\nwords", "a.txt"),
        ("Words first\n\nAda · 3h\nWords\n\nBen · 2h\nWords", "a.txt"),
        ("a | b\nc | d", "a.txt"),
        ('{"title": "Listing", "nodes": [], "relations": []}', "a.json"),
        ('{"nodes": [{"id": "a", "title": "in_reply_to_id", "text": "\\"in_reply_to_id\\""}]}', "a.json"),
        ("{", "a.json"),
    ],
)
def test_other_files_are_no_threads(text: str, name: str) -> None:
    assert not isinstance(format_of(Path(name), text.encode()), CollectionFormat)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"ancestors": [], "descendants": [status(1, None, "")]}, "holds no post that has words"),
        (listing(comment(1, "t3_s", "[removed]")), "holds no post that has words"),
    ],
)
def test_a_thread_without_words_is_refused_in_a_sentence(data: Any, sentence: str) -> None:
    with pytest.raises(FormatError, match=rf"“thread.json” {sentence}"):
        read_json(data)


@pytest.mark.parametrize(
    "feed", ["<rss><channel><item>", "<feed xmlns='x'><entry><title/></entry></feed>", "<rss/>"]
)
def test_a_broken_feed_is_refused_in_a_sentence(feed: str) -> None:
    with pytest.raises(FormatError, match=r"“feed\.xml”"):
        read(feed.encode(), "feed.xml")


@pytest.mark.parametrize("value", [None, 3, [], {}, "x", True, [None], {"data": 1}, 10**400])
def test_values_of_other_kinds_than_expected_harm_nothing(value: Any) -> None:
    for name in status(1, None, ""):
        changed = {**status(1, None, "<p>Bees</p>"), name: value}
        assert len(read_json([changed, status(2, 1, "<p>No</p>")])) in (1, 2)
    for name in view(1, None, ""):
        changed = {**view(1, None, "Bees"), name: value}
        assert len(read_json({"posts": [changed, view(2, 1, "No")]})) in (1, 2)
    data = comment(1, "t3_s", "Bees")["data"]
    for name in data:
        changed = {"kind": "t1", "data": {**data, name: value}}
        assert len(read_json(listing(changed, comment(2, "t1_1", "No")))) in (1, 2)


def test_types_that_are_lists_or_objects_make_no_thread_and_no_fault() -> None:
    for kind in ("[]", "{}", '["Note"]'):
        data = f'[{{"type": {kind}, "content": "a", "attributedTo": "b"}}]'.encode()
        assert not ThreadFormat().recognises(data)
