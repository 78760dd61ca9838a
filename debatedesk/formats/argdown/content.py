"""What stands in one Argdown element: its title, text, tags and data; and how a text is written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from debatedesk.formats.argdown.scanning import DATA_MARK, LINK

Family = Literal["statement", "argument"]

_KEY = re.compile(r"\[(?P<s>(?:\\.|[^\]\\]++)++)\](?!\()(?P<c>:?)|<(?P<a>(?:\\.|[^>\\]++)++)>(?P<d>:?)")
_DATA = re.compile(rf"{DATA_MARK}(\d+){DATA_MARK}")
_WORD = r"[\w-]*\w[\w-]*"
_TAG = rf"#(?:\((?P<b>[^()\\]+)\)|(?P<w>{_WORD}))"
_TOKEN = re.compile(rf"\\(?P<e>[!-/:-@\[-`{{-~])|(?P<l>{LINK})|(?<!\S){_TAG}")
_MENTIONED = r"[^\[\]<>\\{}#/\n]+"
_WHITE = re.compile(r"[ \t\n]+")
_ESCAPED = re.compile(
    rf"(?P<l>{LINK}|@(?:\[{_MENTIONED}\](?!\()|<{_MENTIONED}>))|\\|[\[{{]|<(?=[^<]*>|!--)|#(?=[\w(-])|/(?=\*)|(?<!\S)/(?=/)"
)
_NATIVE_TEXT = re.compile(r"[^\x00-\x20\x7f-\x9f]++(?: [^\x00-\x20\x7f-\x9f]++)*+")
_NATIVE_KEY = re.compile(r"[^\W_](?: ?[^\s\[\]<>\\{}/*]| ?/(?![/*])| ?\*(?!/))*")
_NATIVE_TAG = re.compile(_WORD)
_BRACKETED_TAG = re.compile(r"[^\s()\\{}/<#\[\]](?: ?[^\s()\\{}/<#\[\]])*")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(slots=True)
class Content:
    """A title with its family (None for an untitled statement), text, tags and data."""

    title: str | None
    family: Family
    text: str = ""
    tags: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)


def read_content(raw: str, data: list[dict[str, Any]]) -> Content:
    """Take an element's text apart; `data` holds the blocks whose numbers are marked in it."""
    values: dict[str, Any] = {}
    for match in _DATA.finditer(raw):
        values |= data[int(match[1])]
    raw = _WHITE.sub(" ", _DATA.sub(" ", raw)).strip()
    key = _KEY.match(raw)
    if not key:
        return Content(None, "statement", *read_text(raw), values)
    title = re.sub(r"\\(.)", r"\1", key["s"] or key["a"]).strip()
    family: Family = "statement" if key["s"] else "argument"
    return Content(title, family, *read_text(raw[key.end() :].strip()), values)


def read_text(raw: str) -> tuple[str, list[str]]:
    """Resolve escapes and take tags out; one in the middle of a sentence stays as a word there too."""
    tags: dict[str, None] = {}
    parts: list[tuple[str, bool]] = []
    end = 0
    for match in _TOKEN.finditer(raw):
        parts.append((raw[end : match.start()], False))
        end = match.end()
        tag = match["b"] or match["w"]
        parts.append((match["e"] or match["l"] or match[0], tag is not None))
        if tag is not None:
            tags[tag.strip()] = None
    parts.append((raw[end:], False))
    return _without_tags(parts), list(tags)


def _without_tags(parts: list[tuple[str, bool]]) -> str:
    words = [index for index, (text, is_tag) in enumerate(parts) if not is_tag and text.strip(" ")]
    if not words:
        return ""
    first, last = words[0], words[-1]
    kept = "".join(
        text
        for index, (text, is_tag) in enumerate(parts)
        if first <= index <= last and not (is_tag and text.startswith("#("))
    )
    return re.sub(" +", " ", kept).strip(" ")


def is_native_text(text: str) -> bool:
    """Tell whether a text can stand in the open: one line, single spaces, nothing unseen."""
    return text == text.strip() and bool(_NATIVE_TEXT.fullmatch(text)) and not _UNSEEN.search(text)


def is_native_key(title: str) -> bool:
    """Tell whether a title can stand between brackets as it is."""
    return bool(_NATIVE_KEY.fullmatch(title)) and not _UNSEEN.search(title)


def write_text(text: str) -> str:
    """Escape what Argdown would take for syntax; emphasis, links and mentions stay."""
    return _ESCAPED.sub(lambda match: match[0] if match["l"] else f"\\{match[0]}", text)


def write_tags(tags: Iterable[str]) -> str | None:
    """Write tags as hashtags, or return None when they can only be written as data."""
    written: list[str] = []
    for tag in tags:
        if _NATIVE_TAG.fullmatch(tag):
            written.append(f"#{tag}")
        elif _BRACKETED_TAG.fullmatch(tag) and not _UNSEEN.search(tag):
            written.append(f"#({tag})")
        else:
            return None
    return " ".join(written) if len(set(written)) == len(written) else None
