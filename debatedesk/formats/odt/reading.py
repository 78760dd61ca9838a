"""OpenDocument texts read as Markdown: notes, images, comments and what they say of themselves."""

from pathlib import Path
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import ImportedAnnotation, ImportedText, readable_name
from debatedesk.formats.containers import ZipContainer
from debatedesk.formats.html.body import BodyMarkdown, element_markdown
from debatedesk.formats.html.inline import NOTE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.odt.names import DC, MANIFEST, MATH, META, OFFICE, TEXT
from debatedesk.formats.odt.story import OdtComment, OdtGathered, OdtStory
from debatedesk.formats.odt.styles import OdtStyles
from debatedesk.formats.office.annotations import NOTHING, PlacedText, threaded
from debatedesk.formats.office.images import Images
from debatedesk.formats.office.properties import opening_heading, said_authors, said_title
from debatedesk.formats.office.remarks import told_changes
from debatedesk.formats.references.dates import leading_date

_TEXT = "application/vnd.oasis.opendocument.text"


def read_odt(path: Path, data: bytes) -> ImportedText:
    """Read an OpenDocument text; raises FormatError when it is none, is damaged or holds no text."""
    container = ZipContainer(data, path.name)
    _check(container, path.name)
    content = container.xml("content.xml")
    styles = OdtStyles([_part(container, "styles.xml"), content])
    gathered = OdtGathered()
    story = OdtStory(styles, gathered, lambda address: _formula(container, address))
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    tree = Element("body", {}, story.blocks(body if body is not None else ()))
    tree.children += _notes(story, gathered)
    images = Images(container.read, gathered.images, tree)
    written = element_markdown(tree)
    if not written.reading.text.strip():
        raise FormatError(message("“{file}” is a document without a text.", file=path.name))
    annotations, lost = _annotations(story, gathered, tree, written)
    said = _part(container, "meta.xml")
    title = said_title(_said(said, f"{DC}title"))
    changes = list(content.iter(f"{TEXT}changed-region"))
    return ImportedText(
        gathered.title or title or opening_heading(written.reading) or readable_name(path),
        said_authors(_said(said, f"{META}initial-creator") or _said(said, f"{DC}creator")),
        leading_date(_said(said, f"{META}creation-date") or _said(said, f"{DC}date")),
        "",
        "",
        "",
        _said(said, f"{DC}language"),
        written.markdown,
        reading=written.reading,
        images=tuple(image.source for image in images.embedded),
        embedded=images.embedded,
        annotations=annotations,
        remarks=(
            *told_changes(_regions(changes, "insertion"), _regions(changes, "deletion")),
            *images.remarks,
            *lost,
        ),
    )


def _check(container: ZipContainer, name: str) -> None:
    kind = (
        container.read("mimetype").decode("ascii", "replace").strip() if "mimetype" in container else _TEXT
    )
    if not kind.startswith(_TEXT) or "content.xml" not in container:
        raise FormatError(message("“{name}” is not an OpenDocument text.", name=name))
    manifest = _part(container, "META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter(f"{MANIFEST}encryption-data"), None) is not None:
        raise FormatError(
            message("“{name}” is locked with a password; save it without one, and import that.", name=name)
        )


def _part(container: ZipContainer, member: str) -> XmlElement | None:
    return container.xml(member) if member in container else None


def _notes(story: OdtStory, gathered: OdtGathered) -> list[Element]:
    notes: list[Element] = []
    while len(notes) < len(gathered.notes):
        body = gathered.notes[len(notes)].find(f"{TEXT}note-body")
        blocks = story.blocks(body) if body is not None else []
        shown = Element("note", {}, blocks)
        if not shown.text() and not shown.first("img"):
            blocks = [Element("p", {}, [NOTHING])]
        notes.append(Element(NOTE, {"label": str(len(notes) + 1)}, blocks))
    return notes


def _annotations(
    story: OdtStory, gathered: OdtGathered, tree: Element, written: BodyMarkdown
) -> tuple[tuple[ImportedAnnotation, ...], list[str]]:
    if not gathered.comments:
        return (), []
    placed = PlacedText(tree, written.reading)
    comments = list(gathered.comments)
    names = {comment.name for comment in comments}
    annotations = []
    for comment in comments:
        if comment.answers in names - {comment.name}:
            continue
        replies = [reply for reply in comments if comment.name in _thread(reply, comments)]
        markdown = threaded(
            _comment_markdown(story, comment),
            [(reply.author, reply.created, _comment_markdown(story, reply)) for reply in replies],
        )
        if markdown:
            start, end = placed.commented(comment.name)
            annotations.append(
                ImportedAnnotation(start, end, "", markdown, comment.author, comment.created)
            )
    return tuple(sorted(annotations, key=lambda each: each.start)), placed.remarks


def _thread(comment: OdtComment, comments: list[OdtComment]) -> list[str]:
    """List the names of the comments that one answers, from the nearest on."""
    answers = {each.name: each.answers for each in comments}
    thread: list[str] = []
    name = comment.answers
    while name and name not in thread and name in answers:
        thread.append(name)
        name = answers[name]
    return thread


def _comment_markdown(story: OdtStory, comment: OdtComment) -> str:
    content = [each for each in comment.content if each.tag.startswith(TEXT)]
    return element_markdown(Element("body", {}, story.blocks(content))).markdown.strip()


def _regions(regions: list[XmlElement], kind: str) -> int:
    return sum(1 for region in regions if region.find(TEXT + kind) is not None)


def _formula(container: ZipContainer, address: str) -> str:
    """Give the words of an equation that is a document within the document."""
    member = f"{address.removeprefix('./')}/content.xml"
    if member not in container:
        return ""
    root = container.xml(member)
    if not root.tag.startswith(MATH):
        return ""
    words = (element.text or "" for element in root.iter() if element.tag != f"{MATH}annotation")
    return " ".join("".join(words).split())


def _said(root: XmlElement | None, name: str) -> str:
    return " ".join(
        (next((each.text or "" for each in root.iter(name)), "") if root is not None else "").split()
    )
