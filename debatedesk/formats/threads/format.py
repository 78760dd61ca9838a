"""Threads and feeds as formats of files, told from others of the same suffixes by what they hold."""

from pathlib import Path
from typing import Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import CollectionFormat, ImportedText

_SIGNS_OF_JSON = (
    b'"in_reply_to_id"',
    b'"attributedTo"',
    b"app.bsky.feed",
    b'"Listing"',
    b"jsonfeed.org/version/",
)
_FEED = (b"<rss", b"<feed", b"<rdf:RDF", b"http://purl.org/rss/1.0/")
_START = 4_096
_MOST_LOOKED_AT = 200_000


class ThreadFormat(CollectionFormat):
    """JSON as Mastodon, Bluesky, Reddit and JSON Feed give it."""

    name = "thread"
    label = message("Thread of posts")
    suffixes = (".json",)

    def recognises(self, data: bytes) -> bool:
        """Tell by names that other files don't have, then by the objects that it holds."""
        if not any(sign in data for sign in _SIGNS_OF_JSON):
            return False
        try:
            return _kind(_parsed(data, "")) != ""
        except FormatError:
            return False

    def _read(self, path: Path, data: bytes) -> tuple[ImportedText, ...]:
        from debatedesk.formats.threads import bluesky, feeds, mastodon, reddit
        from debatedesk.formats.threads.posts import texts_of

        parsed = _parsed(data, path.name)
        readers = {
            "json feed": feeds.json_feed,
            "bluesky": bluesky.bluesky_thread,
            "reddit": reddit.reddit_thread,
            "mastodon": mastodon.mastodon_thread,
        }
        reader = readers.get(_kind(parsed))
        if reader is None:
            raise FormatError(
                message("“{file}” is no thread of posts that DebateDesk reads.", file=path.name)
            )
        return texts_of(reader(parsed), path.name)


class FeedFormat(CollectionFormat):
    """A feed as RSS or Atom."""

    name = "feed"
    label = message("Feed (RSS, Atom)")
    suffixes = (".xml", ".rss", ".atom")

    def recognises(self, data: bytes) -> bool:
        """Tell by the first element."""
        return any(sign in data[:_START] for sign in _FEED)

    def _read(self, path: Path, data: bytes) -> tuple[ImportedText, ...]:
        from debatedesk.formats.threads.feeds import xml_feed
        from debatedesk.formats.threads.posts import texts_of
        from debatedesk.formats.xml_parsing import parse_xml

        return texts_of(xml_feed(parse_xml(data.strip(), path.name), path.name), path.name)


class PastedThreadFormat(CollectionFormat):
    """A thread that was copied from a page into a file: “name · time”, then the words."""

    name = "pasted-thread"
    label = message("Copied thread")
    suffixes = (".txt",)

    def recognises(self, data: bytes) -> bool:
        """Tell by the heads of the posts."""
        from debatedesk.formats.threads.pasted import is_pasted_thread

        if not any(mark in data[:_START] for mark in ("·".encode(), "•".encode(), b"|")):
            return False
        return is_pasted_thread(data[:_MOST_LOOKED_AT].decode("utf-8", "replace"))

    def _read(self, path: Path, data: bytes) -> tuple[ImportedText, ...]:
        from debatedesk.formats.decoding import decode
        from debatedesk.formats.threads.pasted import pasted_thread
        from debatedesk.formats.threads.posts import texts_of

        return texts_of(pasted_thread(decode(data, path.name)), path.name)


def _parsed(data: bytes, name: str) -> Any:
    from debatedesk.formats.threads.json_values import parse_json

    return parse_json(data, name)


def _kind(parsed: Any) -> str:
    """Name whose JSON it is; empty where it is nobody's."""
    from debatedesk.formats.threads import bluesky, feeds, mastodon, reddit

    kinds = (
        ("json feed", feeds.is_json_feed),
        ("reddit", reddit.is_reddit),
        ("bluesky", bluesky.is_bluesky),
        ("mastodon", mastodon.is_mastodon),
    )
    return next((kind for kind, holds in kinds if holds(parsed)), "")
