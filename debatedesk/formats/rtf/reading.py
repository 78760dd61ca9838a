"""RTF documents read as Markdown, with their notes, images, comments and what they say of themselves."""

from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedAnnotation, ImportedText, readable_name
from debatedesk.formats.html.body import BodyMarkdown, element_markdown
from debatedesk.formats.html.inline import NOTE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.annotations import NOTHING, PlacedText, threaded
from debatedesk.formats.office.blocks import FlatBlock, nested
from debatedesk.formats.office.images import Images
from debatedesk.formats.office.properties import opening_heading, said_authors, said_title
from debatedesk.formats.office.remarks import told_changes
from debatedesk.formats.rtf.document import RtfDocument
from debatedesk.formats.rtf.reader import RtfReader


def read_rtf(path: Path, data: bytes) -> ImportedText:
    """Read an RTF document; raises FormatError when it holds no text or is nested beyond reason."""
    document = RtfReader(data, path.name).read()
    tree = Element("body", {}, nested(document.blocks))
    tree.children += (_note(index, blocks) for index, blocks in enumerate(document.notes, 1))
    images = Images(document.images.__getitem__, document.images, tree)
    body = element_markdown(tree)
    if not body.reading.text.strip():
        raise FormatError(message("“{file}” is an RTF document without a text.", file=path.name))
    annotations, lost = _annotations(document, tree, body)
    title = said_title(document.said.get("title", ""))
    return ImportedText(
        document.title or title or opening_heading(body.reading) or readable_name(path),
        said_authors(document.said.get("author", "")),
        _day(document.said),
        "",
        "",
        "",
        "",
        body.markdown,
        reading=body.reading,
        images=tuple(image.source for image in images.embedded),
        embedded=images.embedded,
        annotations=annotations,
        remarks=(*told_changes(document.insertions, document.deletions), *images.remarks, *lost),
    )


def _note(number: int, blocks: list[FlatBlock]) -> Element:
    note = Element(NOTE, {"label": str(number)}, nested(blocks))
    if not note.text() and not note.first("img"):
        note.children = [Element("p", {}, [NOTHING])]
    return note


def _annotations(
    document: RtfDocument, tree: Element, body: BodyMarkdown
) -> tuple[tuple[ImportedAnnotation, ...], list[str]]:
    if not document.comments:
        return (), []
    placed = PlacedText(tree, body.reading)
    annotations = []
    for comment in document.comments:
        content = element_markdown(Element("body", {}, nested(comment.blocks))).markdown.strip()
        if content:
            start, end = placed.commented(comment.reference)
            markdown = threaded(content, ())
            annotations.append(
                ImportedAnnotation(start, end, "", markdown, comment.author, comment.created)
            )
    return tuple(sorted(annotations, key=lambda each: each.start)), placed.remarks


def _day(said: dict[str, str]) -> str:
    parts = [said[name] for name in ("yr", "mo", "dy") if name in said]
    return "-".join(parts) if len(parts) == 3 and said["yr"] != "0000" else ""
