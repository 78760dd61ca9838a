"""Texts that a person looks at before they come in: what was copied, and the posts of a thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.publication import agreeing
from debatedesk.formats.base import DEFAULT_OPTIONS, CollectionFormat, ImportedText
from debatedesk.services.imports.reading import FileReader, texts_of
from debatedesk.storage.regular_files import read_regular, readable

_FIRST_WORDS = 240
_OF_SEVERAL = frozenset({".json", ".txt", ".xml", ".rss", ".atom"})
_MOST_LOOKED_AT = 2_000_000
"""Bytes of a file that is looked into before it is imported; a larger one comes in as it is."""


@dataclass(frozen=True, slots=True)
class TextSource:
    """Where texts are to be read from: a file, or the two forms in which the clipboard holds words.

    What was copied is one text, or with `as_posts` the posts of a thread.
    """

    path: str = ""
    html: str = ""
    text: str = ""
    as_posts: bool = False

    @property
    def name(self) -> Path:
        """The path of the file, or what stands for it."""
        if self.path:
            return Path(self.path)
        return Path("Clipboard.html" if self.html and not self.as_posts else "Clipboard.txt")


@dataclass(frozen=True, slots=True)
class PreviewedText:
    """A text as it was read: what is known of it, its first words, and the author of what it answers.

    `markdown` is the whole of it where it is the only one.
    """

    title: str
    author: str
    date: str
    kind: str
    stance: str
    source: str
    words: str
    answers: str
    markdown: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """The texts of a source in their order; `posts` says how many it would be as a thread.

    `digest` tells one content from another.
    """

    texts: tuple[PreviewedText, ...]
    digest: str
    remarks: tuple[str, ...] = ()
    posts: int = 0


@dataclass(frozen=True, slots=True)
class ChosenText:
    """A text that is to come in, by its place among those of its source, with what is known of it."""

    index: int
    title: str
    author: str
    date: str
    kind: str
    stance: str
    source: str


def holds_several(path: Path) -> bool:
    """Tell whether a file holds several texts, as a thread does; a large one is not looked into."""
    from debatedesk.formats.registry import format_of

    if path.suffix.lower() not in _OF_SEVERAL:
        return False
    try:
        return isinstance(format_of(path, read_regular(path, _MOST_LOOKED_AT)), CollectionFormat)
    except (DeskError, OSError):
        return False


def preview_of(source: TextSource, read: FileReader) -> ImportPreview:
    """Read a source and tell what it holds; raises DeskError."""
    data = content_of_source(source)
    texts = texts_of_source(source, data, read)
    posts = 0
    if not source.path and not source.as_posts:
        from debatedesk.formats.pasted import pasted_posts

        posts = len(pasted_posts(source.text))
    authors = {text.identifier: text.author or text.title for text in texts if text.identifier}
    shown = tuple(_shown(text, authors, len(texts) == 1) for text in texts)
    remarks = tuple(remark for text in texts for remark in text.remarks)
    return ImportPreview(shown, sha256(data).hexdigest(), remarks, posts)


def content_of_source(source: TextSource) -> bytes:
    """Give the bytes of a source, as its original is kept; raises DeskError."""
    if source.path:
        return read_regular(Path(source.path))
    words = source.html if source.html and not source.as_posts else source.text
    return words.encode("utf-8", "replace")


def texts_of_source(source: TextSource, data: bytes, read: FileReader) -> tuple[ImportedText, ...]:
    """Read the texts of a source; raises DeskError where it holds none."""
    if source.path:
        path = readable(Path(source.path))
        texts = texts_of(read(path, data, DEFAULT_OPTIONS))
        if not texts:
            raise DeskError(message("“{file}” holds a map, not texts.", file=path.name))
        return texts
    from debatedesk.formats.pasted import pasted_posts, pasted_text

    return pasted_posts(source.text) if source.as_posts else (pasted_text(source.html, source.text),)


def chosen_texts(texts: Sequence[ImportedText], chosen: Sequence[ChosenText]) -> list[ImportedText]:
    """Take the chosen ones of some texts, with what a person said of them.

    What answered one that is left out answers nothing.
    """
    taken = [(texts[choice.index], choice) for choice in chosen if 0 <= choice.index < len(texts)]
    there = {text.identifier for text, _ in taken}
    return [
        replace(
            text,
            title=choice.title or text.title,
            author=choice.author,
            date=choice.date,
            kind=choice.kind,
            stance=choice.stance,
            source=choice.source,
            answers=text.answers if text.answers in there else "",
            publication=text.publication
            and agreeing(replace(text.publication, url=choice.source), choice.author, choice.date),
        )
        for text, choice in taken
    ]


def _shown(text: ImportedText, authors: dict[str, str], whole: bool) -> PreviewedText:
    from debatedesk.domain.text.document import read_markdown

    reading = text.reading or read_markdown(text.markdown)
    words = " ".join(
        reading.text[: _FIRST_WORDS * 2].replace("\N{OBJECT REPLACEMENT CHARACTER}", " ").split()
    )
    return PreviewedText(
        text.title,
        text.author,
        text.date,
        text.kind,
        text.stance,
        text.source,
        words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS].rstrip()}…",
        authors.get(text.answers, "") if text.answers else "",
        text.markdown if whole else "",
    )
