"""Annotations as a note in Markdown for Obsidian: properties, quotations with block ids, links back."""

import json
import re
from collections.abc import Iterable

from debatedesk.domain.links import SCHEME, is_link
from debatedesk.domain.message import message
from debatedesk.formats.annotations.model import AnnotatedText, AnnotationFormat, SharedAnnotation
from debatedesk.formats.markdown.escaping import escape_line, escape_words

_NO_BLOCK_ID = re.compile(r"[^A-Za-z0-9-]+")
_NO_TAG = re.compile(r"[^\w/-]+")


class ObsidianFormat(AnnotationFormat):
    """A .md file with one note for a text; of several texts each has a heading of its own."""

    name = "obsidian"
    label = message("Obsidian note")
    suffixes = (".md",)

    def write(self, texts: Iterable[AnnotatedText]) -> str:
        """Write what a person would keep: each quotation, what was said of it, and a link back to it."""
        texts = tuple(texts)
        parts = []
        if len(texts) == 1:
            parts.append(_properties(texts[0]))
        for text in texts:
            parts.append(f"# {escape_words(text.title)}")
            if len(texts) > 1:
                said = [
                    text.author,
                    text.date,
                    f"<{text.address}>" if "://" in text.address else text.address,
                ]
                parts.append(" · ".join(part for part in said if part))
            parts += [_written(annotation) for annotation in text.annotations]
            if not text.annotations:
                parts.append(message("There are no annotations yet."))
        return "\n\n".join(part for part in parts if part) + "\n"


def _properties(text: AnnotatedText) -> str:
    tags = dict.fromkeys(_tag(tag) for annotation in text.annotations for tag in annotation.tags)
    values: list[tuple[str, object]] = [
        ("title", text.title),
        ("author", text.author),
        ("date", text.date),
        ("source", text.address),
        (SCHEME, text.link),
        ("tags", [tag for tag in tags if tag]),
    ]
    # What JSON writes is YAML as well, and no title can break it.
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values if value]
    return "\n".join(["---", *lines, "---"])


def _written(annotation: SharedAnnotation) -> str:
    lines = []
    if annotation.anchor:
        lines += [
            f"> {escape_line(line)}" if line.strip() else ">"
            for line in annotation.anchor.exact.split("\n")
        ]
    about = [annotation.colour, f"p. {annotation.page}" if annotation.page else "", annotation.author]
    about.append(annotation.created[:10])
    if is_link(annotation.id):
        about.append(f"[in DebateDesk]({annotation.id})")
    said = " · ".join(escape_words(part) if "](" not in part else part for part in about if part)
    tags = " ".join(f"#{tag}" for name in annotation.tags if (tag := _tag(name)))
    if lines:
        lines += [">", f"> — {said}"]
        quotation = "\n".join(lines)
        closing = [annotation.markdown.strip(), tags]
    else:
        quotation = ""
        closing = [annotation.markdown.strip(), tags, f"*{said}*" if "](" not in said else said]
    block_id = "^" + (_NO_BLOCK_ID.sub("-", annotation.id.rpartition("/")[2]).strip("-") or "annotation")
    return "\n\n".join(part for part in (quotation, *closing, block_id) if part)


def _tag(name: str) -> str:
    """Write a tag as Obsidian takes it: one word, not of digits alone."""
    tag = _NO_TAG.sub("-", name.strip()).strip("-")
    return f"tag-{tag}" if tag.isdecimal() else tag
