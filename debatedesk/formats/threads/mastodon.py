"""Mastodon: a status with its context, lists of statuses, and the outbox of an exported archive."""

from collections.abc import Iterator
from typing import Any

from debatedesk.formats.html.body import body_markdown
from debatedesk.formats.html.written_dates import moment_of
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, objects_in, words_at
from debatedesk.formats.threads.posts import Post, Thread

_NOTES = frozenset({"Note", "Article", "Question"})


def is_mastodon(data: Any) -> bool:
    """Tell whether JSON holds statuses, or notes of ActivityPub."""
    return any(_is_status(each) or _is_note(each) for each in objects_in(data))


def mastodon_thread(data: Any) -> Thread:
    """Read all statuses; those that are shared or quoted by others once."""
    return Thread(list(_posts(data)), "Mastodon")


def _posts(data: Any) -> Iterator[Post]:
    inner: set[int] = set()
    for each in objects_in(data):
        if id(each) in inner:
            continue
        if _is_status(each):
            inner.update(
                map(id, (quoted for name in ("quote", "reblog") for quoted in objects_in(each.get(name))))
            )
            shared = object_at(each, "reblog")
            yield _status(shared if _is_status(shared) else each)
        elif _is_note(each):
            yield _note(each)


def _is_status(value: JsonObject) -> bool:
    return "account" in value and "content" in value and "created_at" in value


def _is_note(value: JsonObject) -> bool:
    return words_at(value, "type") in _NOTES and "content" in value and "attributedTo" in value


def _status(status: JsonObject) -> Post:
    quoted = object_at(status, "quote", "quoted_status") or object_at(status, "quote")
    warning = words_at(status, "spoiler_text")
    author = object_at(status, "account")
    body = _markdown(words_at(status, "content"), warning)
    return Post(
        words_at(status, "id"),
        words_at(author, "display_name").strip() or words_at(author, "acct"),
        "\n\n".join(filter(None, (body, *_descriptions(status, "media_attachments", "description")))),
        moment_of(words_at(status, "created_at")),
        words_at(status, "url") or words_at(status, "uri"),
        words_at(status, "in_reply_to_id"),
        words_at(status, "language"),
        quoted=_status(quoted) if _is_status(quoted) else None,
    )


def _note(note: JsonObject) -> Post:
    author = words_at(note, "attributedTo")
    title = words_at(note, "name")
    body = _markdown(words_at(note, "content"), words_at(note, "summary"))
    return Post(
        words_at(note, "id"),
        author.rstrip("/").rpartition("/")[2],
        "\n\n".join(filter(None, (body, *_descriptions(note, "attachment", "name")))),
        moment_of(words_at(note, "published")),
        words_at(note, "url") or words_at(note, "id"),
        words_at(note, "inReplyTo"),
        next(iter(object_at(note, "contentMap")), ""),
        title,
    )


def _markdown(html: str, warning: str) -> str:
    """Write what a post says, under what it warns of where it does."""
    body = body_markdown(html).markdown.strip() if html.strip() else ""
    if not warning.strip():
        return body
    return f"{body_markdown(f'<p><b>{warning}</b></p>').markdown.strip()}\n\n{body}".strip()


def _descriptions(post: JsonObject, name: str, described: str) -> Iterator[str]:
    """Give what is said of the pictures of a post, for those that see none."""
    for each in list_at(post, name):
        if words := words_at(each, described).strip():
            yield body_markdown(f"<p><i>[{words}]</i></p>").markdown.strip()
