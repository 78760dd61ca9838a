"""Word documents read as Markdown, with their notes, images, comments and what they say of themselves."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedAnnotation, ImportedText, readable_name
from debatedesk.formats.docx.comments import Comment, read_comments
from debatedesk.formats.docx.names import W
from debatedesk.formats.docx.numbering import Numbering
from debatedesk.formats.docx.package import WordPackage
from debatedesk.formats.docx.properties import read_core_properties
from debatedesk.formats.docx.story import Gathered, Story
from debatedesk.formats.docx.styles import Styles
from debatedesk.formats.html.body import BodyMarkdown, element_markdown
from debatedesk.formats.html.inline import NOTE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.annotations import NOTHING, PlacedText, threaded
from debatedesk.formats.office.images import Images
from debatedesk.formats.office.properties import opening_heading
from debatedesk.formats.office.remarks import told_changes


@dataclass(frozen=True, slots=True)
class WordText:
    """The text of a document as a tree, and what else was met with in it."""

    tree: Element
    title: str
    gathered: Gathered


def read_docx(path: Path, data: bytes) -> ImportedText:
    """Read a Word document; raises FormatError when it is none, is damaged or holds no text."""
    package = WordPackage(data, path.name)
    reader = WordTextReader(package)
    text = reader.text()
    images = Images(package.read, text.gathered.images, text.tree)
    body = element_markdown(text.tree)
    if not body.reading.text.strip():
        raise FormatError(message("“{file}” is a Word document without a text.", file=path.name))
    annotations, lost = _annotations(reader, package, text, body)
    properties = read_core_properties(package.xml(package.related("", "core-properties")))
    remarks = [*told_changes(text.gathered.insertions, text.gathered.deletions), *images.remarks, *lost]
    return ImportedText(
        text.title or properties.title or opening_heading(body.reading) or readable_name(path),
        properties.author,
        properties.date,
        "",
        "",
        "",
        properties.language,
        body.markdown,
        reading=body.reading,
        images=tuple(image.source for image in images.embedded),
        embedded=images.embedded,
        annotations=annotations,
        remarks=tuple(remarks),
    )


class WordTextReader:
    """Reads the parts of one document that hold text."""

    def __init__(self, package: WordPackage, sources: dict[int, int] | None = None) -> None:
        """Read with the styles of the document; `sources` as `Story` takes them."""
        self._package = package
        self._sources = sources
        self._styles = Styles(package.xml(package.related(package.document, "styles")))
        numbering = package.xml(package.related(package.document, "numbering"))
        self._numbering = Numbering(numbering)

    def text(self, document: XmlElement | None = None) -> WordText:
        """Read the body and its notes; `document` is its part where that was parsed already."""
        if document is None:
            document = self._package.xml(self._package.document)
        body = document.find(W + "body") if document is not None else None
        gathered = Gathered()
        story = self._story(self._package.document, gathered, self._sources)
        blocks = story.blocks(body if body is not None else ())
        root = Element("body", {}, blocks)
        root.children += self._notes(gathered)
        return WordText(root, story.title, gathered)

    def markdown(self, content: XmlElement, part: str) -> str:
        """Read what a comment says."""
        story = self._story(part, Gathered(), None)
        return element_markdown(Element("body", {}, story.blocks(content))).markdown.strip()

    def _story(self, part: str, gathered: Gathered, sources: dict[int, int] | None) -> Story:
        relationships = self._package.relationships(part)
        return Story(self._styles, self._numbering, relationships, gathered, sources)

    def _notes(self, gathered: Gathered) -> list[Element]:
        """Read the notes that the text refers to; a note may refer to further ones."""
        parts = {
            kind: self._package.related(self._package.document, f"{kind}s")
            for kind in ("footnote", "endnote")
        }
        elements = {
            (kind, each.get(W + "id", "")): each
            for kind, part in parts.items()
            if (root := self._package.xml(part)) is not None
            for each in root.findall(W + kind)
        }
        stories = {kind: self._story(part, gathered, None) for kind, part in parts.items()}
        notes: list[Element] = []
        while len(notes) < len(gathered.notes):
            kind, note_id = gathered.notes[len(notes)]
            element = elements.get((kind, note_id))
            blocks = stories[kind].blocks(element) if element is not None else []
            shown = Element("note", {}, blocks)
            if not shown.text() and not shown.first("img"):
                blocks = [Element("p", {}, [NOTHING])]
            notes.append(Element(NOTE, {"label": str(len(notes) + 1)}, blocks))
        return notes


def _annotations(
    reader: WordTextReader, package: WordPackage, text: WordText, body: BodyMarkdown
) -> tuple[tuple[ImportedAnnotation, ...], list[str]]:
    """Give comments as notes and coloured words as highlights, and a remark where words were not found."""
    comments = read_comments(package)
    if not comments and not text.gathered.highlights:
        return (), []
    placed = PlacedText(text.tree, body.reading)
    part = package.related(package.document, "comments")
    annotations = [
        ImportedAnnotation(
            *placed.span(f"highlight-start-{index}", f"highlight-end-{index}"), colour=colour
        )
        for index, colour in enumerate(text.gathered.highlights)
    ]
    annotations = [each for each in annotations if each.end > each.start]
    for comment in comments:
        start, end = placed.commented(comment.id)
        markdown = threaded(
            reader.markdown(comment.content, part),
            [
                (reply.author, reply.created, reader.markdown(reply.content, part))
                for reply in _dated(comment)
            ],
        )
        if markdown:
            annotations.append(
                ImportedAnnotation(start, end, "", markdown, comment.author, comment.created)
            )
    return tuple(sorted(annotations, key=lambda each: each.start)), placed.remarks


def _dated(comment: Comment) -> list[Comment]:
    return sorted(comment.replies, key=lambda reply: reply.created)
