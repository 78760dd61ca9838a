"""Reddit: the listings of a submission and its comments, as its `.json` addresses give them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from debatedesk.formats.html.written_dates import moment_in_utc
from debatedesk.formats.threads.json_values import JsonObject, list_at, object_at, objects_in, words_at
from debatedesk.formats.threads.posts import Post, Thread

_SUBMISSION, _COMMENT, _MORE = "t3", "t1", "more"
_GONE = frozenset({"[deleted]", "[removed]", "[ Removed by Reddit ]"})


def is_reddit(data: Any) -> bool:
    """Tell whether JSON holds listings of Reddit."""
    return any(
        each.get("kind") in (_SUBMISSION, _COMMENT) and "author" in object_at(each, "data")
        for each in objects_in(data)
    )


def reddit_thread(data: Any) -> Thread:
    """Read a submission and the comments under it; deleted ones and those to be asked for are counted."""
    posts: list[Post] = []
    deleted = withheld = 0
    container = ""
    for kind, thing in _things(data):
        if kind == _MORE:
            count = thing.get("count")
            withheld += count if isinstance(count, int) and 0 <= count < 10**9 else 0
            continue
        container = container or words_at(thing, "subreddit_name_prefixed")
        body = words_at(thing, "selftext" if kind == _SUBMISSION else "body").strip()
        if body in _GONE:
            deleted += 1
        else:
            posts.append(_post(kind, thing, body))
    return Thread(posts, container or "Reddit", deleted, withheld)


def _things(data: Any) -> Iterator[tuple[str, JsonObject]]:
    """List submissions and comments in the order in which the page shows them."""
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
            continue
        kind, thing = words_at(value, "kind"), object_at(value, "data")
        if kind == "Listing":
            waiting.append(list_at(thing, "children"))
        elif kind in (_SUBMISSION, _COMMENT, _MORE):
            yield kind, thing
            waiting.append(thing.get("replies"))


def _post(kind: str, thing: JsonObject, body: str) -> Post:
    from html import unescape

    markdown = unescape(body)
    title = unescape(words_at(thing, "title")) if kind == _SUBMISSION else ""
    address = words_at(thing, "permalink")
    linked = words_at(thing, "url")
    if kind == _SUBMISSION and not markdown and linked.startswith("http") and not linked.endswith(address):
        markdown = f"<{linked}>"
    author = words_at(thing, "author")
    return Post(
        words_at(thing, "name"),
        "" if author in _GONE else author,
        markdown or title,
        _moment(thing.get("created_utc")),
        f"https://www.reddit.com{address}" if address.startswith("/") else address,
        words_at(thing, "parent_id"),
        title=title,
    )


def _moment(seconds: Any) -> str:
    if isinstance(seconds, str) and seconds.isdecimal():
        seconds = int(seconds)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 10**11:
        return ""
    return moment_in_utc(datetime.fromtimestamp(seconds, UTC))
