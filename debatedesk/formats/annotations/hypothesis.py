"""Annotations as Hypothesis exports them: JSON of its client, or of its API's search.

The fields are those of its API (version 1): `uri`, `document.title`, `target[].selector[]`, `text` in
Markdown, `tags`, `user`, `references` (the annotations that a reply answers, the first at first).
"""

from pathlib import Path
from typing import Any

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import FormatError
from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.message import message
from debatedesk.formats.annotations.json_files import (
    MOST_ANNOTATIONS,
    as_list,
    json_of,
    selected,
    words_of,
)
from debatedesk.formats.annotations.model import AnnotatedText, AnnotationFormat, SharedAnnotation

_LISTS = ("annotations", "rows", "results")


class HypothesisFormat(AnnotationFormat):
    """A .json file from Hypothesis."""

    name = "hypothesis"
    label = message("Hypothesis export")
    suffixes = (".json",)
    reads = True
    writes = False

    def recognises(self, data: bytes) -> bool:
        """Tell an export by its rows, which have an address and a target."""
        rows = _rows(json_of(data))
        return bool(rows) and all("uri" in row and "target" in row for row in rows[:3])

    def read(self, path: Path, data: bytes) -> tuple[AnnotatedText, ...]:
        """Read all annotations, those on one page together; replies come after what they answer."""
        rows = _rows(json_of(data))
        if not rows:
            raise FormatError(message("“{file}” holds no annotations of Hypothesis.", file=path.name))
        if len(rows) > MOST_ANNOTATIONS:
            raise FormatError(
                message(
                    "“{file}” has more than {most:,} annotations.",
                    file=path.name,
                    most=MOST_ANNOTATIONS,
                )
            )
        titles: dict[str, str] = {}
        gathered: dict[str, list[SharedAnnotation]] = {}
        for row in sorted(rows, key=lambda row: len(as_list(row.get("references")))):
            address = words_of(row.get("uri"))
            titles[address] = titles.get(address) or _title(row)
            gathered.setdefault(address, []).append(_annotation(row))
        return tuple(
            AnnotatedText(titles[address], address, annotations=tuple(annotations))
            for address, annotations in gathered.items()
        )


def _rows(said: object) -> list[dict[str, Any]]:
    if isinstance(said, dict):
        said = next((said[name] for name in _LISTS if isinstance(said.get(name), list)), None)
    return [row for row in said if isinstance(row, dict)] if isinstance(said, list) else []


def _title(row: dict[str, Any]) -> str:
    document = row.get("document")
    titles = as_list(document.get("title")) if isinstance(document, dict) else ()
    return words_of(titles[0]) if titles else ""


def _annotation(row: dict[str, Any]) -> SharedAnnotation:
    anchor: TextAnchor | None = None
    for target in as_list(row.get("target")):
        if isinstance(target, dict):
            anchor = anchor or selected(as_list(target.get("selector")))
    markdown = words_of(row.get("text")).strip()
    tags = tuple(tag for tag in map(words_of, as_list(row.get("tags"))) if tag)
    references = as_list(row.get("references"))
    is_mark = anchor is not None and not references
    return SharedAnnotation(
        words_of(row.get("id")),
        anchor,
        HIGHLIGHT_COLOURS[0] if is_mark and not (markdown or tags) else "",
        markdown,
        tags,
        _name(row),
        words_of(row.get("created")),
        words_of(row.get("updated")),
        answers=words_of(references[-1]) if references else "",
    )


def _name(row: dict[str, Any]) -> str:
    """Name who wrote: the name that is shown, else that of the account (`acct:NAME@SERVER`)."""
    info = row.get("user_info")
    shown = words_of(info.get("display_name")) if isinstance(info, dict) else ""
    return shown or words_of(row.get("user")).removeprefix("acct:").partition("@")[0]
