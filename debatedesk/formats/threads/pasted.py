"""A thread as it is copied from a page: “name · time” on a line, then the words, post after post."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from debatedesk.formats.html.written_dates import date_within
from debatedesk.formats.plain_text import plain_to_markdown
from debatedesk.formats.threads.posts import Post, Thread

_AGO = (
    r"\d{1,3}\s?(?:s|sec|min|m|h|hr|hrs|d|w|mo|y|yr|std|tg?|stunden?|minuten?|tagen?|wochen?|hours?|minutes?|days?|"
    r"weeks?|months?|years?)\.?(?:\s+ago)?"
)
_CLOCK = r"(?:\d{1,2}:\d{2}(?::\d{2})?\s?(?:am|pm)?)"
_DAY = (
    r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4}|"
    r"\d{1,2}\.?\s+[^\W\d_]{3,9}\.?,?(?:\s+\d{4})?|[^\W\d_]{3,9}\.?\s+\d{1,2}(?:,?\s+\d{4})?|yesterday|gestern|hier)"
)
_HEAD = re.compile(
    rf"(?P<name>[^\n·•|]{{2,60}}?)\s*(?P<handle>[@u]/?[\w.@-]{{2,60}})?\s*[·•|]\s*"
    rf"(?P<time>(?:vor\s+|il y a\s+|hace\s+)?(?:{_AGO}|{_DAY}(?:[,\s]+(?:at\s+|um\s+)?{_CLOCK})?|{_CLOCK}))"
    r"(?:\s*[·•|]\s*[^\n]{0,40})?",
    re.IGNORECASE,
)
_FEWEST = 2
_LONGEST_HEAD = 140
_BUTTONS = re.compile(
    r"(?:reply|replies|repost|reposts|like|likes|share|quote|follow|following|boost|favou?rite|bookmark|more|"
    r"report|antworten|teilen|gefällt mir|\d+\s+(?:replies|reply|likes?|reposts?|quotes?|boosts?|comments?)"
    r"|[\d.,]+[km]?)",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"(?:replying to|in reply to|antwort an|en réponse à)\s+(?P<who>@?[\w.@-]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Block:
    name: str
    handle: str
    time: str
    lines: list[str]


def is_pasted_thread(text: str) -> bool:
    """Tell whether a text begins with the head of a post, has several, and words under each of them."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if not lines or not _head(lines[0]):
        return False
    blocks = list(_blocks(text))
    return len(blocks) >= _FEWEST and all(any(line.strip() for line in block.lines) for block in blocks)


def pasted_thread(text: str) -> Thread:
    """Read the posts of a text; who is answered is known where a post names who wrote one before."""
    posts: list[Post] = []
    written_by: dict[str, str] = {}
    for number, block in enumerate(_blocks(text), 1):
        lines = [line for line in block.lines if not _BUTTONS.fullmatch(line.strip())]
        answers, lines = _answered(lines, written_by)
        identifier = f"post-{number}"
        for name in filter(None, (block.name, block.handle.lstrip("@"))):
            written_by[name.casefold()] = identifier
        posts.append(
            Post(
                identifier,
                block.name,
                plain_to_markdown("\n".join(lines)),
                date_within(block.time),
                answers=answers,
            )
        )
    return Thread(posts)


def _head(line: str) -> "re.Match[str] | None":
    return _HEAD.fullmatch(line) if len(line) <= _LONGEST_HEAD else None


def _blocks(text: str) -> Iterator[_Block]:
    block: _Block | None = None
    for line in text.split("\n"):
        head = _head(line.strip())
        if head:
            if block:
                yield block
            block = _Block(head["name"].strip(), head["handle"] or "", head["time"], [])
        elif block:
            block.lines.append(line)
    if block:
        yield block


def _answered(lines: Sequence[str], written_by: dict[str, str]) -> tuple[str, list[str]]:
    """Take the line away that says whom a post answers; give that one's post before it."""
    for index, line in enumerate(lines[:3]):
        if found := _ANSWERS.fullmatch(line.strip()):
            who = found["who"].lstrip("@").casefold()
            return written_by.get(who, ""), [*lines[:index], *lines[index + 1 :]]
    return "", list(lines)
