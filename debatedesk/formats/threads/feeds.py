"""Feeds that were saved: RSS, Atom and JSON Feed, an entry a post."""

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.html.body import body_markdown
from debatedesk.formats.html.written_dates import iso_of, moment_in_utc, moment_of
from debatedesk.formats.plain_text import plain_to_markdown
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, words_at
from debatedesk.formats.threads.posts import Post, Thread

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENTRIES = frozenset({"item", "entry"})
_HELD = ("encoded", "content", "description", "summary")
_PREFIX = re.compile(r"(</?)\w+:")
_NAMED = ("creator", "author")


def is_json_feed(data: Any) -> bool:
    """Tell whether JSON is a JSON Feed."""
    return words_at(data, "version").startswith("https://jsonfeed.org/version/") and bool(
        list_at(data, "items")
    )


def json_feed(data: JsonObject) -> Thread:
    """Read the items of a JSON Feed."""
    author = _json_author(data)
    items = (item for item in list_at(data, "items") if isinstance(item, dict))
    language = words_at(data, "language")
    return Thread([_json_item(item, author, language) for item in items], words_at(data, "title"))


def xml_feed(root: "Element", name: str) -> Thread:
    """Read the entries of RSS or Atom; raises FormatError, which calls it `name`, where it is neither."""
    entries = [element for element in root.iter() if _tag(element) in _ENTRIES]
    if _tag(root) not in ("rss", "feed", "RDF"):
        raise FormatError(message("“{name}” is no feed: no RSS and no Atom.", name=name))
    channel = next((element for element in root.iter() if _tag(element) == "channel"), root)
    own = [element for element in channel if _tag(element) not in _ENTRIES]
    language = _words(own, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    author = _author(own)
    return Thread([_entry(entry, author, language) for entry in entries], _words(own, "title"))


def _json_item(item: JsonObject, author: str, language: str) -> Post:
    html, text = words_at(item, "content_html"), words_at(item, "content_text")
    address = words_at(item, "url") or words_at(item, "external_url")
    return Post(
        words_at(item, "id") or address,
        _json_author(item) or author,
        body_markdown(html, address).markdown if html.strip() else plain_to_markdown(text),
        moment_of(words_at(item, "date_published")),
        address,
        words_at(item, "in_reply_to") or words_at(item, "_in_reply_to"),
        words_at(item, "language") or language,
        words_at(item, "title"),
    )


def _json_author(thing: JsonObject) -> str:
    authors = list_at(thing, "authors") or [object_at(thing, "author")]
    return ", ".join(filter(None, (words_at(author, "name") for author in authors)))


def _entry(entry: "Element", author: str, language: str) -> Post:
    parts = list(entry)
    address = _address(parts)
    content = next((part for name in _HELD for part in parts if _tag(part) == name and _holds(part)), None)
    answered = next((part for part in parts if _tag(part) == "in-reply-to"), None)
    published = next(
        filter(None, (_words(parts, name) for name in ("pubDate", "published", "date", "updated"))), ""
    )
    return Post(
        _words(parts, "guid") or _words(parts, "id") or address,
        _author(parts) or author,
        _markdown(content, address) if content is not None else "",
        _moment(published),
        address,
        (answered.get("ref", "") or answered.get("href", "")) if answered is not None else "",
        language,
        " ".join(_shown(_words(parts, "title")).split()),
    )


def _tag(element: "Element") -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _words(parts: "list[Element]", name: str) -> str:
    return next(("".join(part.itertext()).strip() for part in parts if _tag(part) == name), "")


def _holds(part: "Element") -> bool:
    return bool("".join(part.itertext()).strip())


def _author(parts: "list[Element]") -> str:
    names = []
    for part in parts:
        if _tag(part) in _NAMED:
            named = _words(list(part), "name") or "".join(part.itertext())
            names.append(" ".join(named.split()))
    return ", ".join(dict.fromkeys(filter(None, names)))


def _address(parts: "list[Element]") -> str:
    links = [part for part in parts if _tag(part) == "link"]
    for link in links:
        if link.get("href") and link.get("rel", "alternate") == "alternate":
            return link.get("href", "").strip()
    return next((link.text.strip() for link in links if link.text and link.text.strip()), "")


def _markdown(content: "Element", address: str) -> str:
    """Write the content of an entry: HTML in characters, XHTML in elements, or plain words."""
    if len(content):
        from xml.etree.ElementTree import tostring

        return body_markdown(_without_prefixes(tostring(content, "unicode")), address).markdown
    words = content.text or ""
    if content.get("type") == "text" and "<" not in words:
        return plain_to_markdown(words)
    return body_markdown(words, address).markdown


def _without_prefixes(xml: str) -> str:
    return _PREFIX.sub(r"\1", xml)


def _shown(title: str) -> str:
    """Give the words of a title, which may be HTML."""
    if "<" not in title and "&" not in title:
        return title
    return body_markdown(title).reading.text


def _moment(words: str) -> str:
    if words[:4].isdecimal():
        return moment_of(words)
    try:
        moment = parsedate_to_datetime(words)
    except (TypeError, ValueError, IndexError):
        return iso_of(words) if words else ""
    return moment_in_utc(moment) if moment.tzinfo else moment.date().isoformat()
