"""Annotations as JSON-LD after the W3C's Web Annotation Data Model (recommendation of 2017-02-23).

Written is an AnnotationCollection with one AnnotationPage. A highlight has the motivation `highlighting`
and its colour as a class of a style sheet (section 3.2.6); a note `commenting`, with a body in Markdown;
tags are bodies with the purpose `tagging`. A passage has a TextQuoteSelector and a TextPositionSelector.
"""

import json
from collections.abc import Iterable, Iterator
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
    markdown_of,
    selected,
    words_of,
)
from debatedesk.formats.annotations.model import AnnotatedText, AnnotationFormat, SharedAnnotation

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
GENERATOR = {"type": "Software", "name": "DebateDesk"}
_PDF_PAGES = "http://tools.ietf.org/rfc/rfc3778"
_SHADES = {
    "yellow": "#ffe066",
    "green": "#a8e6a1",
    "blue": "#a5d8ff",
    "pink": "#fcc2d7",
    "orange": "#ffc078",
}
_STYLES = " ".join(f".{name} {{ background: {shade} }}" for name, shade in _SHADES.items())
_KINDS = {"AnnotationCollection", "AnnotationPage", "Annotation"}


class WebAnnotationFormat(AnnotationFormat):
    """A .jsonld file of annotations, as servers and reading tools on the web exchange them."""

    name = "web-annotation"
    label = "W3C Web Annotation"
    suffixes = (".jsonld", ".json")
    reads = True

    def recognises(self, data: bytes) -> bool:
        """Tell annotations from other JSON, by their types."""
        said = json_of(data)
        first = said[0] if isinstance(said, list) and said else said
        if not isinstance(first, dict):
            return False
        return not _KINDS.isdisjoint(map(words_of, as_list(first.get("type"))))

    def write(self, texts: Iterable[AnnotatedText]) -> str:
        """Write an AnnotationCollection."""
        texts = tuple(texts)
        items = [_item(text, annotation) for text in texts for annotation in text.annotations]
        label = texts[0].title if len(texts) == 1 else f"{len(texts)} texts"
        collection = {
            "@context": CONTEXT,
            "id": "urn:debatedesk:annotations",
            "type": "AnnotationCollection",
            "label": f"Annotations on {label}",
            "generator": GENERATOR,
            "total": len(items),
            "first": {
                "id": "urn:debatedesk:annotations:1",
                "type": "AnnotationPage",
                "partOf": "urn:debatedesk:annotations",
                "startIndex": 0,
                "items": items,
            },
        }
        return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"

    def read(self, path: Path, data: bytes) -> tuple[AnnotatedText, ...]:
        """Read a collection, a page, a list of annotations, or one."""
        said = json_of(data)
        if said is None:
            raise FormatError(message("“{file}” is no JSON that can be read.", file=path.name))
        by_text: dict[str, tuple[AnnotatedText, list[SharedAnnotation]]] = {}
        items = [each for each in _items(said) if isinstance(each, dict)]
        if len(items) > MOST_ANNOTATIONS:
            raise FormatError(
                message(
                    "“{file}” has more than {most:,} annotations.",
                    file=path.name,
                    most=MOST_ANNOTATIONS,
                )
            )
        targets = [_target(item) for item in items]
        sources = {
            identifier: source
            for item, (source, _, _) in zip(items, targets, strict=True)
            if (identifier := words_of(item.get("id"))) and identifier != source
        }
        answered = [source if source in sources else "" for source, _, _ in targets]
        # What others answer goes first: it names its text, as an answer does not.
        for index in sorted(range(len(items)), key=lambda index: bool(answered[index])):
            source, selector, target = targets[index]
            source = _end_of(source, sources)
            _, gathered = by_text.setdefault(source, (_text_of(source, target), []))
            gathered.append(_annotation(items[index], target, selector, answered[index]))
        return tuple(
            AnnotatedText(text.title, text.address, text.link, annotations=tuple(gathered))
            for text, gathered in by_text.values()
        )


def _item(text: AnnotatedText, annotation: SharedAnnotation) -> dict[str, Any]:
    bodies: list[dict[str, str]] = []
    if annotation.markdown:
        body = {"type": "TextualBody", "value": annotation.markdown, "format": "text/markdown"}
        bodies.append(body | {"purpose": "commenting"})
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in annotation.tags]
    item: dict[str, Any] = {
        "id": annotation.id,
        "type": "Annotation",
        "motivation": "highlighting" if annotation.colour else "commenting",
        "generator": GENERATOR,
    }
    if annotation.author:
        item["creator"] = {"type": "Person", "name": annotation.author}
    for name, time in (("created", annotation.created), ("modified", annotation.modified)):
        if time:
            item[name] = time
    if bodies:
        item["body"] = bodies
    source: dict[str, str] = {"id": text.address or text.link, "type": "Text"}
    if text.title:
        source["dcterms:title"] = text.title
    if text.address and text.link:
        source["via"] = text.link
    target: dict[str, Any] = {"source": source}
    if annotation.anchor:
        target["type"] = "SpecificResource"
        target["selector"] = _selectors(annotation.anchor, annotation.page)
    if annotation.colour:
        item["stylesheet"] = {"type": "CssStylesheet", "value": _STYLES}
        target |= {"type": "SpecificResource", "styleClass": annotation.colour}
    item["target"] = target if "type" in target else source
    return item


def _selectors(anchor: TextAnchor, page: str) -> list[dict[str, Any]]:
    selectors: list[dict[str, Any]] = [
        {
            "type": "TextQuoteSelector",
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        }
    ]
    if anchor.start >= 0:
        selectors.append({"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end})
    if page.isdecimal():
        selectors.append({"type": "FragmentSelector", "conformsTo": _PDF_PAGES, "value": f"page={page}"})
    return selectors


def _end_of(source: str, sources: dict[str, str]) -> str:
    """Follow answers to the text they are on in the end, and note it for all on the way."""
    way: set[str] = set()
    while source in sources and source not in way:
        way.add(source)
        source = sources[source]
    sources.update(dict.fromkeys(way, source))
    return source


def _items(said: object) -> Iterator[object]:
    """Give the annotations in a collection, a page or a list; a page that is only named is elsewhere."""
    waiting = [said]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            if "Annotation" in as_list(value.get("type")):
                yield value
            elif isinstance(value.get("first"), dict):
                waiting.append(value["first"])
            else:
                yield from as_list(value.get("items"))


def _target(item: dict[str, Any]) -> tuple[str, TextAnchor | None, dict[str, Any]]:
    """Give the address of what an annotation is on, the passage, and the target; the first of several."""
    targets = as_list(item.get("target"))
    best: tuple[str, TextAnchor | None, dict[str, Any]] = ("", None, {})
    for target in targets:
        if isinstance(target, str):
            known: dict[str, Any] = {"id": target}
        elif isinstance(target, dict):
            known = target
        else:
            continue
        source = known.get("source", known)
        address = words_of(source.get("id")) if isinstance(source, dict) else words_of(source)
        anchor = selected(as_list(known.get("selector")))
        if anchor is not None:
            return address, anchor, known
        if not best[0]:
            best = (address, None, known)
    return best


def _text_of(address: str, target: dict[str, Any]) -> AnnotatedText:
    source = target.get("source", target)
    if not isinstance(source, dict):
        source = {}
    title = words_of(source.get("dcterms:title")) or words_of(source.get("title"))
    via = words_of(source.get("via"))
    return AnnotatedText(title, address, via or address)


def _annotation(
    item: dict[str, Any], target: dict[str, Any], anchor: TextAnchor | None, answers: str
) -> SharedAnnotation:
    words: list[str] = [words_of(item.get("bodyValue"))]
    tags: list[str] = []
    for body in as_list(item.get("body")):
        if not isinstance(body, dict):
            words.append(words_of(body))
        elif "tagging" in as_list(body.get("purpose")):
            tags.append(words_of(body.get("value")))
        else:
            words.append(markdown_of(words_of(body.get("value")), words_of(body.get("format"))))
    markdown = "\n\n".join(part.strip() for part in words if part.strip())
    style = words_of(target.get("styleClass"))
    motivations = as_list(item.get("motivation"))
    is_mark = anchor is not None and ("highlighting" in motivations or not (markdown or tags))
    colour = (style if style in HIGHLIGHT_COLOURS else HIGHLIGHT_COLOURS[0]) if is_mark or style else ""
    return SharedAnnotation(
        words_of(item.get("id")),
        anchor,
        colour if anchor else "",
        markdown,
        tuple(tag for tag in tags if tag),
        _name(item.get("creator")),
        words_of(item.get("created")),
        words_of(item.get("modified")),
        answers=answers,
    )


def _name(creator: object) -> str:
    for agent in as_list(creator):
        if isinstance(agent, dict) and (
            name := words_of(agent.get("name")) or words_of(agent.get("nickname"))
        ):
            return name
    return ""
