"""A Word document written from a reading text, with notes as comments and highlights as such."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from debatedesk.domain.text.reading import Block, ReadingText, Span
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.docx.writing.comments import NumberedComment, comment_marks, comments_part
from debatedesk.formats.docx.writing.images import ImagePart, image_xml
from debatedesk.formats.docx.writing.packing import pack
from debatedesk.formats.docx.writing.parts import (
    content_types,
    core_properties,
    footnotes_part,
    numbering_part,
    relationships,
    root_relationships,
    styles_part,
)
from debatedesk.formats.docx.writing.words import (
    W_NAMESPACE,
    XML_DECLARATION,
    RunWriter,
    run_xml,
    xml_value,
)

_NOTE = "#fn-"
_NOTE_MARK = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
_BETWEEN_TABLES = "<w:p/>"
"""Word takes tables next to each other for one."""
_DEEPEST = 9
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WEB = ("http:", "https:", "mailto:")


@dataclass(frozen=True, slots=True)
class DescribedText:
    """A text to write and what is said of it; `image` gives the bytes of an image by its address."""

    title: str
    author: str
    date: str
    reading: ReadingText
    image: Callable[[str], bytes | None] = lambda source: None


def write_docx(text: DescribedText, annotations: Sequence[ImportedAnnotation] = ()) -> bytes:
    """Write a document; offsets of annotations are into its reading text, -1 for the whole of it."""
    return _DocumentWriter(text, annotations).written()


@dataclass(slots=True)
class _Lists:
    """The numbered lists of a document: what each number begins with, and which goes on."""

    starts: list[tuple[int, int]] = field(default_factory=list)
    """The level and the first number of each list."""
    open: dict[int, tuple[int, int]] = field(default_factory=dict)
    """The list and the number given last, by level."""

    def number(self, level: int, marker: str) -> int:
        """Give the number of the list (from 2; 1 has bullets) that an item of a marker is in."""
        self.open = {at: each for at, each in self.open.items() if at <= level}
        digits = marker.rstrip(".")
        if not digits.isdigit():
            self.open.pop(level, None)
            return 1
        wanted = int(digits)
        known = self.open.get(level)
        if known is None or known[1] + 1 != wanted:
            self.starts.append((level, wanted))
            known = (len(self.starts) + 1, wanted)
        self.open[level] = (known[0], wanted)
        return known[0]


class _DocumentWriter:
    def __init__(self, text: DescribedText, annotations: Sequence[ImportedAnnotation]) -> None:
        self._text = text
        self._reading = text.reading
        self._lists = _Lists()
        self._links: dict[str, str] = {}
        self._images: dict[str, ImagePart] = {}
        self._noted: set[str] = set()
        self._notes = dict(self._footnotes())
        self._references = [
            span for block in self._reading.blocks for span in block.spans if span.target.startswith(_NOTE)
        ]
        placed = [self._placed(each) for each in annotations]
        self._comments = [
            NumberedComment(number, each.start, each.end, each)
            for number, each in enumerate(each for each in placed if each.markdown or each.tags)
        ]
        colours = [(each.start, each.end, each.colour) for each in annotations if each.colour]
        starts, ends = comment_marks(self._comments)
        self._runs = RunWriter(self._reading, starts, ends, colours, self._link, self._note, self._image)

    def written(self) -> bytes:
        body = "".join(self._heading_of_file()) + "".join(self._body())
        document = (
            f'{XML_DECLARATION}<w:document xmlns:w="{W_NAMESPACE}" xmlns:r="{_R}"><w:body>{body}'
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>'
            "</w:body></w:document>"
        )
        notes = [self._footnote(name) for name in self._notes]
        images = list(self._images.values())
        return pack(
            {
                "[Content_Types].xml": content_types(images),
                "_rels/.rels": root_relationships(),
                "docProps/core.xml": core_properties(self._text.title, self._text.author, self._text.date),
                "word/document.xml": document.encode(),
                "word/_rels/document.xml.rels": relationships(self._links, images),
                "word/styles.xml": styles_part(),
                "word/numbering.xml": numbering_part(self._lists.starts),
                "word/footnotes.xml": footnotes_part(notes),
                "word/comments.xml": comments_part(self._comments),
                **{f"word/{image.name}": image.data for image in images},
            }
        )

    def _placed(self, annotation: ImportedAnnotation) -> ImportedAnnotation:
        """Give an annotation offsets of the body: Word has no comments on footnotes or on nothing."""
        start, end = self._words_of(annotation)
        for name, noted in self._notes.items():
            if noted[0].start <= start <= noted[-1].end and (reference := self._reference_to(name)):
                start, end = reference.start, reference.end
        for span in self._references:
            start = span.start if span.start < start < span.end else start
            end = span.end if span.start < end < span.end else end
        return replace(annotation, start=start, end=end)

    def _words_of(self, annotation: ImportedAnnotation) -> tuple[int, int]:
        """Find the words of an annotation; of one at a point its block, of one on the whole the first."""
        words = self._reading.text[max(0, annotation.start) : max(0, annotation.end)]
        if words.strip():
            start = annotation.start + len(words) - len(words.lstrip())
            return start, start + len(words.strip())
        shown = [block for block in self._reading.blocks if block.end > block.start]
        near = [block for block in shown if block.start <= annotation.start <= block.end] or shown
        return (near[0].start, near[0].end) if near else (0, 0)

    def _reference_to(self, name: str) -> Span | None:
        return next((span for span in self._references if span.target == f"#{name}"), None)

    def _footnotes(self) -> Iterator[tuple[str, list[Block]]]:
        name = ""
        for first, group in groupby(self._reading.blocks, self._name_of_note()):
            name = first
            if name:
                yield name, list(group)

    def _name_of_note(self) -> Callable[[Block], str]:
        current = ""

        def name(block: Block) -> str:
            nonlocal current
            if block.name.startswith(_NOTE[1:]):
                current = block.name
            elif block.list_depth == 0:
                current = ""
            return current

        return name

    def _heading_of_file(self) -> Iterator[str]:
        """Write title and author above a text that does not begin with its title."""
        blocks = self._reading.blocks
        first = self._reading.text[blocks[0].start : blocks[0].end] if blocks else ""
        if self._text.title and first != self._text.title:
            yield _paragraph(run_xml(self._text.title), _style("Title"))
            if self._text.author:
                yield _paragraph(run_xml(self._text.author), _style("Subtitle"))

    def _body(self) -> Iterator[str]:
        noted = {id(block) for blocks in self._notes.values() for block in blocks}
        blocks = [block for block in self._reading.blocks if id(block) not in noted]
        for table, group in groupby(blocks, lambda block: block.table):
            if table:
                yield self._table(list(group))
            else:
                yield from (self._block(block) for block in group)

    def _block(self, block: Block) -> str:
        words = self._runs.write(block.start, block.end, block.spans)
        if block.kind == "heading":
            return _paragraph(words, _style(f"Heading{min(max(block.level, 1), 6)}"))
        if block.kind == "code":
            return _paragraph(words, _style("SourceCode"))
        if block.kind == "rule":
            return _paragraph("", _RULE)
        if block.list_depth and block.marker:
            level = min(block.list_depth, _DEEPEST) - 1
            number = self._lists.number(level, block.marker)
            numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
            return _paragraph(words, _style("ListParagraph") + numbering)
        if block.list_depth:
            return _paragraph(words, f'{_style("ListParagraph")}<w:ind w:left="{720 * block.list_depth}"/>')
        self._lists.open.clear()
        return _paragraph(words, _style("Quote") if block.quote_depth else "")

    def _table(self, cells: Sequence[Block]) -> str:
        rows = []
        for _, group in groupby(cells, lambda cell: cell.row):
            written = (
                f"<w:tc><w:tcPr/>{_paragraph(self._runs.write(cell.start, cell.end, cell.spans))}</w:tc>"
                for cell in group
            )
            rows.append(f"<w:tr>{''.join(written)}</w:tr>")
        columns = "<w:gridCol/>" * (max(cell.column for cell in cells) + 1)
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
            f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>{_BETWEEN_TABLES}"
        )

    def _footnote(self, name: str) -> tuple[str, str]:
        blocks = self._notes[name]
        paragraphs = [
            _paragraph(
                ("" if index else _NOTE_MARK) + self._runs.write(block.start, block.end, block.spans),
                _style("FootnoteText"),
            )
            for index, block in enumerate(blocks)
        ]
        return name.removeprefix(_NOTE[1:]), "".join(paragraphs)

    def _link(self, target: str) -> str:
        if not target.lower().startswith(_WEB):
            return ""
        identifier = self._links.setdefault(target, f"rIdLink{len(self._links) + 1}")
        return f"<w:hyperlink r:id={xml_value(identifier)}>"

    def _note(self, target: str, words: str) -> str | None:
        name = target.removeprefix("#")
        if name not in self._notes or name in self._noted:
            return None
        self._noted.add(name)
        number = name.removeprefix(_NOTE[1:])
        return (
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
            f'<w:footnoteReference w:id="{number}"/></w:r>'
        )

    def _image(self, span: Span) -> str:
        image = self._images.get(span.target)
        if image is None:
            image = ImagePart.of(self._text.image(span.target) or b"", len(self._images) + 1)
            if image is None:
                return run_xml(span.label)
            self._images[span.target] = image
        return image_xml(image, span.label)


def _paragraph(content: str, properties: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def _style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'
