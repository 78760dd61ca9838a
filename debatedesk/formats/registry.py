"""Which module reads which file, and what a text brings with it.

Suffixes decide; the modules that read are imported when they are needed.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from debatedesk.domain.errors import FormatError
from debatedesk.formats.decoding import whole_characters
from debatedesk.formats.limits import LONGEST_ADDRESS, LONGEST_DATE, LONGEST_KIND, LONGEST_NAME, shortened

if TYPE_CHECKING:
    from debatedesk.domain.maps.model import ArgumentMap
    from debatedesk.formats.not_carried import NotCarried

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
PLAIN_SUFFIXES = frozenset({".txt", ".text"})
SUFFIXES = MARKDOWN_SUFFIXES | HTML_SUFFIXES | PLAIN_SUFFIXES
"""The suffixes of the texts that can be read."""
MAP_SUFFIXES = frozenset({".argdown", ".ad", ".json"})
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f]")
_CUT = {"title": LONGEST_NAME, "author": LONGEST_NAME, "kind": LONGEST_KIND, "stance": LONGEST_KIND}
_LEFT_OUT = {
    "date": LONGEST_DATE,
    "language": LONGEST_DATE,
    "source": LONGEST_ADDRESS,
    "identifier": LONGEST_ADDRESS,
}


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A text as a file gives it: canonical Markdown and what is known of it (empty where nothing is).

    `date` is ISO 8601 where the file's own form allows; `identifier` is the name that maps cite it by;
    `images` are the relative addresses of its images.
    """

    title: str
    author: str
    date: str
    kind: str
    stance: str
    source: str
    language: str
    markdown: str
    identifier: str = ""
    images: tuple[str, ...] = ()


def read_text(path: Path, data: bytes) -> ImportedText:
    """Read a text from a file's bytes; `path` gives its suffix and its name.

    Raises FormatError that names the file and the cause.
    """
    return _tidied(_read_text(path, data))


def _tidied(text: ImportedText) -> ImportedText:
    """Mend what a text says of itself: whole characters, none that steers a terminal, no endless names."""
    said = {
        name: " ".join(_UNSEEN.sub(" ", whole_characters(getattr(text, name))).split())
        for name in (*_CUT, *_LEFT_OUT)
    }
    cut: dict[str, Any] = {name: shortened(said[name], most) for name, most in _CUT.items()}
    kept: dict[str, Any] = {
        name: said[name] if len(said[name]) <= most else "" for name, most in _LEFT_OUT.items()
    }
    return replace(text, **cut, **kept)


def _read_text(path: Path, data: bytes) -> ImportedText:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise FormatError(f"“{path.name}” is not a kind of text that DebateDesk reads.")
    if not data.strip():
        raise FormatError(f"“{path.name}” is empty.")
    if suffix in HTML_SUFFIXES:
        from debatedesk.formats.html.page import read_html

        return read_html(path, data)
    from debatedesk.formats.decoding import decode

    text = decode(data, path.name)
    if suffix in PLAIN_SUFFIXES:
        from debatedesk.formats.plain_text import read_plain

        return read_plain(path, text)
    from debatedesk.formats.markdown.markdown_text import read_markdown_file

    return read_markdown_file(path, text)


def is_map(path: Path, data: bytes | None = None) -> bool:
    """Tell whether a file holds an argument map rather than a text."""
    return path.suffix.lower() in MAP_SUFFIXES


def read_map(path: Path, data: bytes) -> "ArgumentMap":
    """Read an argument map from a file's bytes; raises FormatError that names the file and the cause."""
    return read_map_noting(path, data)[0]


def read_map_noting(path: Path, data: bytes) -> "tuple[ArgumentMap, list[NotCarried]]":
    """Read an argument map as `read_map` does, and list what of the file it cannot hold."""
    from debatedesk.formats.decoding import decode

    if not data.strip():
        raise FormatError(f"“{path.name}” is empty.")
    text = decode(data, path.name)
    if path.suffix.lower() == ".json":
        from debatedesk.formats.json_map import read_json

        return read_json(text, path.name), []
    from debatedesk.formats.argdown.argdown import read_argdown_noting

    return read_argdown_noting(text, path.name)


def readable_name(path: Path) -> str:
    """Make a title of a file's name: `on_keeping-bees.md` is “On keeping bees”."""
    words = " ".join(re.sub(r"[_\-]+", " ", path.stem).split())
    return words[:1].upper() + words[1:] or path.name
