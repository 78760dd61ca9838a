"""Bluesky: a thread of posts as its servers give it, feeds, and posts as records of an archive."""

import re
from collections.abc import Iterator
from typing import Any

from debatedesk.formats.html.written_dates import moment_of
from debatedesk.formats.markdown.escaping import escape_line, escape_words
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, objects_in, words_at
from debatedesk.formats.threads.posts import Post, Thread

_GONE = ("app.bsky.feed.defs#notFoundPost", "app.bsky.feed.defs#blockedPost")
_ADDRESS = re.compile(r"https?://[^\s()<>\\]+")
_QUOTED = ("app.bsky.embed.record#viewRecord",)


def is_bluesky(data: Any) -> bool:
    """Tell whether JSON holds posts of Bluesky."""
    return any(_is_post(each) or _is_record(each) for each in objects_in(data))


def bluesky_thread(data: Any) -> Thread:
    """Read all posts, the parents of a thread's first post before it."""
    return Thread(list(_posts(data)), "Bluesky", deleted=_gone(data))


def _posts(data: Any) -> Iterator[Post]:
    within: set[int] = set()
    found: list[tuple[int, Post]] = []
    for each in objects_in(data):
        if id(each) in within:
            continue
        if _is_post(each):
            within.update(map(id, objects_in(each.get("record"))))
            within.update(map(id, objects_in(each.get("embed"))))
            found.append((len(found), _post(each)))
        elif _is_record(each):
            found.append((len(found), _record(each)))
    for _, post in sorted(found, key=lambda pair: (pair[1].date[:19] if _is_thread(data) else "", pair[0])):
        yield post


def _is_thread(data: Any) -> bool:
    return isinstance(data, dict) and "thread" in data


def _is_post(value: JsonObject) -> bool:
    return "uri" in value and "author" in value and "text" in object_at(value, "record")


def _is_record(value: JsonObject) -> bool:
    return words_at(value, "uri").startswith("at://") and "text" in object_at(value, "value")


def _gone(data: Any) -> int:
    return sum(1 for each in objects_in(data) if each.get("$type") in _GONE)


def _post(view: JsonObject) -> Post:
    author = object_at(view, "author")
    handle = words_at(author, "handle")
    quoted = object_at(view, "embed", "record")
    quoted = object_at(quoted, "record") or quoted
    return _of_record(
        words_at(view, "uri"),
        words_at(author, "displayName").strip() or handle,
        handle or words_at(author, "did"),
        object_at(view, "record"),
        _quoted(quoted) if quoted.get("$type") in _QUOTED else None,
        [words_at(each, "alt") for each in list_at(view, "embed", "images")],
    )


def _quoted(view: JsonObject) -> Post:
    author = object_at(view, "author")
    handle = words_at(author, "handle")
    name = words_at(author, "displayName").strip() or handle
    return _of_record(words_at(view, "uri"), name, handle, object_at(view, "value"), None, [])


def _record(each: JsonObject) -> Post:
    uri = words_at(each, "uri")
    author = uri.removeprefix("at://").partition("/")[0]
    return _of_record(uri, author, author, object_at(each, "value"), None, [])


def _of_record(
    uri: str, author: str, profile: str, record: JsonObject, quoted: Post | None, pictures: list[str]
) -> Post:
    languages = list_at(record, "langs")
    described = [f"*{escape_words(f'[{each.strip()}]')}*" for each in pictures if each.strip()]
    return Post(
        uri,
        author,
        "\n\n".join(filter(None, (_markdown(record), *described))),
        moment_of(words_at(record, "createdAt")),
        f"https://bsky.app/profile/{profile}/post/{uri.rpartition('/')[2]}" if profile else "",
        words_at(record, "reply", "parent", "uri"),
        languages[0] if languages and isinstance(languages[0], str) else "",
        quoted=quoted,
    )


def _markdown(record: JsonObject) -> str:
    """Write the words of a record; its links are spans of bytes."""
    data = words_at(record, "text").encode("utf-8", "surrogatepass")
    written, end = "", 0
    lines: list[str] = []
    for start, stop, address in sorted(_links(record)):
        if end <= start < stop <= len(data):
            written += escape_words(data[end:start].decode("utf-8", "replace"))
            written += f"[{escape_words(data[start:stop].decode('utf-8', 'replace'))}]({address})"
            end = stop
    if not end:
        text = data.decode("utf-8", "replace")
        lines = [escape_line(line.strip()) for line in text.split("\n")]
    else:
        written += escape_words(data[end:].decode("utf-8", "replace"))
        lines = [line.strip() for line in written.split("\n")]
    return _paragraphs(lines)


def _links(record: JsonObject) -> Iterator[tuple[int, int, str]]:
    for facet in list_at(record, "facets"):
        index = object_at(facet, "index")
        start, stop = index.get("byteStart"), index.get("byteEnd")
        for feature in list_at(facet, "features"):
            address = words_at(feature, "uri")
            if isinstance(start, int) and isinstance(stop, int) and _ADDRESS.fullmatch(address):
                yield start, stop, address


def _paragraphs(lines: list[str]) -> str:
    """Join lines with breaks, and paragraphs at empty ones."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(paragraph) for paragraph in paragraphs if paragraph)
