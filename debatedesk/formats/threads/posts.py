"""A post of a thread or a feed, and what a list of them gives: a text a post, each once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.base import ImportedText

_TITLE = 70


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody wrote, as Markdown; `answers` is the identifier of the post that it answers.

    `quoted` is a post that it shows within it. Without words a post was deleted, or had none.
    """

    identifier: str
    author: str
    markdown: str
    date: str = ""
    address: str = ""
    answers: str = ""
    language: str = ""
    title: str = ""
    quoted: "Post | None" = None


@dataclass(frozen=True, slots=True)
class Thread:
    """The posts of a file in their order, the place where they stand, and how many of them are not in it.

    `deleted` are posts that were, `withheld` those that the file leaves to be asked for.
    """

    posts: Sequence[Post]
    container: str = ""
    deleted: int = 0
    withheld: int = 0


def texts_of(thread: Thread, name: str) -> tuple[ImportedText, ...]:
    """Make a text of each post, quoted ones that are there themselves left out of the others.

    Raises FormatError, which calls the file `name`, where no post has words.
    """
    posts, doublets, empty = _each_once(thread.posts)
    if not posts:
        raise FormatError(message("“{name}” holds no post that has words.", name=name))
    known = {post.identifier for post in posts}
    remarks = tuple(_remarks(thread, doublets, empty))
    texts = [_text(post, thread.container, known) for post in posts]
    return (replace(texts[0], remarks=remarks), *texts[1:])


def _each_once(posts: Iterable[Post]) -> tuple[list[Post], int, int]:
    """Keep the posts with words, each once; tell how many were there again, and how many had no words."""
    kept: dict[str, Post] = {}
    said: set[tuple[str, str, str]] = set()
    doublets = empty = 0
    for post in posts:
        words = (post.author, post.date, post.markdown.strip())
        if not words[2] and post.quoted is None:
            empty += 1
        elif post.identifier in kept or words in said:
            doublets += 1
        else:
            kept[post.identifier or f"{len(kept)}\0"] = post
            said.add(words)
    return list(kept.values()), doublets, empty


def _text(post: Post, container: str, known: set[str]) -> ImportedText:
    markdown = post.markdown.strip()
    if post.quoted is not None and post.quoted.identifier not in known and post.quoted.markdown.strip():
        markdown = f"{markdown}\n\n{_quotation(post.quoted)}".strip()
    publication = Publication(
        type="post",
        authors=(PersonName(literal=post.author),) if post.author else (),
        issued=post.date,
        container=container,
        url=post.address,
        language=post.language,
    )
    return ImportedText(
        post.title or title_of(post),
        post.author,
        post.date,
        "reaction",
        "",
        post.address,
        post.language,
        f"{markdown}\n",
        identifier=post.identifier,
        publication=publication,
        answers=post.answers if post.answers in known else "",
    )


def title_of(post: Post) -> str:
    """Make a title of who wrote a post and its first words."""
    from debatedesk.domain.text.document import read_markdown

    shown = read_markdown(post.markdown or (post.quoted.markdown if post.quoted else "")).text
    words = shown.replace("\N{OBJECT REPLACEMENT CHARACTER}", " ").split()
    first = ""
    for word in words:
        if len(first) + len(word) > _TITLE:
            first = f"{first}…" if first else f"{word[:_TITLE]}…"
            break
        first = f"{first} {word}".strip()
    return ": ".join(part for part in (post.author, first) if part) or "Post"


def _quotation(post: Post) -> str:
    said = f"{post.author}:\n\n{post.markdown.strip()}" if post.author else post.markdown.strip()
    return "\n".join(f"> {line}".rstrip() for line in said.split("\n"))


def _remarks(thread: Thread, doublets: int, empty: int) -> Iterable[str]:
    deleted = thread.deleted + empty
    if deleted:
        yield message(
            "{n:,} posts that were deleted or have no words were left out.",
            "One post that was deleted or has no words was left out.",
            deleted,
        )
    if doublets:
        yield message(
            "{n:,} posts that are there twice came in once.",
            "One post that is there twice came in once.",
            doublets,
        )
    if thread.withheld:
        yield message(
            "{n:,} answers are not in the file.", "One answer is not in the file.", thread.withheld
        )
