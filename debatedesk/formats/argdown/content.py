"""What stands in one Argdown element: its title, text, tags and data; and how a text is written."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from debatedesk.domain.maps.model import NodeKind
from debatedesk.formats.argdown.scanning import DATA_MARK, LINK, TITLED
from debatedesk.formats.argdown.settings import SHORTCODES

Family = Literal["statement", "argument"]

_TITLED = re.compile(TITLED)
_DATA = re.compile(rf"{DATA_MARK}(\d+){DATA_MARK}")
_WORD = r"[\w-]*\w[\w-]*"
_TAG = rf"#(?:\((?P<b>[^()\\]+)\)|(?P<w>{_WORD}))"
_WORDS_IN_DOTS = r"(?:(?<![A-Z])|(?!\.[A-Z]\.))"
"""Initials, as in J.P., are no shortcodes."""
_TOKEN = re.compile(
    rf"\\(?P<e>[!-/:-@\[-`{{-~])|(?P<l>{LINK})|(?<![\w/&#]){_TAG}|(?P<s>{_WORDS_IN_DOTS}[:.]\S{{1,30}}?[:.])"
)
_WRITTEN_TAG = re.compile(_TAG)
_MENTIONED = r"[^\[\]<>\\{}#/\n]+"
_WHITE = re.compile(r"[ \t\n]+")
_MARKS = (r"\*\*", "__", r"\*", "_")
_PLAIN = r"[^\\*_\[\]{}<>#/@]"
_EMPHASIS = "|".join(
    rf"(?<![\w*_\\]){mark}(?![\s*_]){_PLAIN}*(?<!\s){mark}(?=[\s.,;:!?)]|$)" for mark in _MARKS
)
_NESTED = "|".join(
    rf"(?<![\w*_\\]){mark}(?![\s*_])(?:{_PLAIN}|{_EMPHASIS})+(?<!\s){mark}(?=[\s.,;:!?)]|$)"
    for mark in _MARKS[:2]
)
_KEPT = rf"{LINK}|@(?:\[{_MENTIONED}\](?!\()|<{_MENTIONED}>)|{_EMPHASIS}|{_NESTED}"
_SHORTCODE = "|".join(map(re.escape, SHORTCODES))
_ESCAPED = re.compile(
    rf"(?P<kept>{_KEPT})|{_WORDS_IN_DOTS}(?=[:.])(?:{_SHORTCODE})|[\\\[{{*]|_(?=\S)|(?<=\S)_|<(?=[^<]*>|!--)|#(?=[\w(-])|/(?=[/*])|^=(?===)"
)
_MAY_BE_MORE = re.compile(r"[\\#]|\]\(|[:.]\S")
"""Most texts have nothing of it; they are as they stand."""
_MAY_BE_SYNTAX = re.compile(r"[\\\[{*_<#/@]|[:.]\S|^=")
"""Most texts have nothing of it, and a look for this is quicker than one for what is to be escaped."""
_BEGINS = re.compile(r"(\d*)(?=(?<!\d)(?:[-+_]|<[-+]|><|\(\d+\)|#+(?:\s|$))|(?<=\d)\.(?:\s|$))")
_NATIVE_TEXT = re.compile(r"[^\x00-\x20\x7f-\x9f]++(?: [^\x00-\x20\x7f-\x9f]++)*+")
_LIKE_A_SIGN = re.compile(r"[-+_]|!--")
_NATIVE_TAG = re.compile(_WORD)
_BRACKETED_TAG = re.compile(r"[^\s()\\{}/<>#\[\]*_:](?: ?[^\s()\\{}/<>#\[\]*_:])*")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(slots=True)
class Content:
    """A title with its family (None for an untitled statement), text, tags and data."""

    title: str | None
    family: Family
    text: str = ""
    tags: list[str] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    is_definition: bool = False
    """A colon stands after the title: what follows, if only nothing, is its text."""


def read_content(
    raw: str, data: list[dict[str, Any]], shortcodes: Mapping[str, str] = SHORTCODES
) -> Content:
    """Take an element's text apart; `data` holds the blocks whose numbers are marked in it."""
    values: dict[str, Any] = {}
    for match in _DATA.finditer(raw):
        values |= data[int(match[1])]
    raw = _WHITE.sub(" ", _DATA.sub(" ", raw)).strip()
    titled = _TITLED.match(raw)
    if not titled:
        return Content(None, "statement", *read_text(raw, shortcodes), values)
    key = titled[0].removesuffix(":")
    family: Family = "statement" if key.startswith("[") else "argument"
    text, tags = read_text(raw[titled.end() :].strip(), shortcodes)
    return Content(key[1:-1].strip(), family, text, tags, values, titled[0].endswith(":"))


def read_heading(
    raw: str, data: list[dict[str, Any]], shortcodes: Mapping[str, str]
) -> tuple[str, list[str], dict[str, Any]]:
    """Take a heading apart: its words, of which tags are some, the tags, and its data."""
    content = read_content(f"[x] {raw}", data, shortcodes)
    text = content.text
    left = [tag for tag in content.tags if f"#{tag}" not in text]
    written = " ".join(f"#{tag}" if _NATIVE_TAG.fullmatch(tag) else f"#({tag})" for tag in left)
    return f"{text} {written}".strip(), content.tags, content.data


def read_text(raw: str, shortcodes: Mapping[str, str] = SHORTCODES) -> tuple[str, list[str]]:
    """Resolve escapes and shortcodes and take tags out; one in the middle of a sentence stays there too."""
    if not _MAY_BE_MORE.search(raw):
        return re.sub(" +", " ", raw).strip(" "), []
    tags: dict[str, None] = {}
    parts: list[tuple[str, bool]] = []
    end = position = 0
    while match := _TOKEN.search(raw, position):
        position = match.end()
        sign = shortcodes.get(match["s"]) if match["s"] else None
        if match["s"] and sign is None:
            position = match.start() + 1
            continue
        parts.append((raw[end : match.start()], False))
        end = match.end()
        tag = match["b"] or match["w"]
        parts.append((sign or match["e"] or match["l"] or match[0], tag is not None))
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


def is_native_key(title: str, kind: NodeKind, is_bare: bool) -> bool:
    """Tell whether a title can stand between brackets as it is; `is_bare` where no text is behind it."""
    closing = ">" if kind == "argument" else "]"
    if not is_native_text(title) or title.startswith(closing) or "](" in title:
        return False
    if f"{closing}:" in title or (is_bare and (closing in title or title.startswith("-"))):
        return False
    return kind != "argument" or not _LIKE_A_SIGN.match(title)


def write_text(text: str, tags: Collection[str] = ()) -> str:
    """Escape what Argdown would take for syntax; emphasis, links, mentions and the given tags stay."""

    def escaped(match: re.Match[str]) -> str:
        is_tag = match[0] == "#" and (tag := _WRITTEN_TAG.match(text, match.start())) and tag["w"] in tags
        return match[0] if match["kept"] or is_tag else f"\\{match[0]}"

    if not _MAY_BE_SYNTAX.search(text):
        return text
    return _ESCAPED.sub(escaped, text)


def told_tags(text: str, tags: Sequence[str]) -> tuple[str, ...]:
    """List the tags that a text has as words in its middle, if these are the first of a node's tags."""
    if not tags or "#" not in text:
        return ()
    written = write_text(text, tags)
    words, found = read_text(written)
    is_told = found and words == text and tuple(found) == tuple(tags[: len(found)])
    return tuple(found) if is_told else ()


def write_start(text: str, tags: Collection[str] = ()) -> str:
    """Write a text that begins an element, so that its first sign or number stays a part of it."""
    written = write_text(text, tags)
    start = _BEGINS.match(written)
    return f"{start[1]}\\{written[start.end() :]}" if start else written


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
