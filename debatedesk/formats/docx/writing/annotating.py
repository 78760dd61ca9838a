"""Comments and highlights put into the Word document that a text came from.

The XML is not written anew: what is inserted goes in between its bytes, so that all else stays as it was.
"""

import posixpath
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.docx.names import W
from debatedesk.formats.docx.package import WordPackage, relationships_part
from debatedesk.formats.docx.reading import WordText, WordTextReader, read_docx
from debatedesk.formats.docx.story import SOURCE
from debatedesk.formats.docx.writing.comments import (
    COMMENTS_RELATION,
    COMMENTS_TYPE,
    NumberedComment,
    comments_part,
    comments_xml,
)
from debatedesk.formats.docx.writing.packing import pack
from debatedesk.formats.docx.writing.words import HIGHLIGHTS, W_NAMESPACE
from debatedesk.formats.html.inline import NOTE, NOTE_REFERENCE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.images import Images
from debatedesk.formats.office.marks import MARK, CountedText, running_counts

_CONTENT_TYPES = "[Content_Types].xml"
_COMMENT_ID = re.compile(rb"<(?:\w+:)?comment\b[^>]*?\bid=[\"'](\d+)[\"']")
_AFTER_HIGHLIGHT = re.compile(
    rb"<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\b"
)
_SEEN = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class _Point:
    """A place within the words of an element `w:t`."""

    source: int
    offset: int


@dataclass(slots=True)
class _Words:
    """Where an element `w:t` stands among the bytes of its part."""

    start: int
    content: int
    content_end: int
    end: int
    run: "_Run"


@dataclass(slots=True)
class _Run:
    start: int
    end: int = 0
    properties: tuple[int, int] = (0, 0)
    first_child: int = 0
    last_child_end: int = 0


def annotate_docx(
    data: bytes, name: str, reading: ReadingText, annotations: Sequence[ImportedAnnotation]
) -> bytes | None:
    """Put annotations, whose offsets are into `reading`, into a document as comments and highlights.

    None where the file does not read as that text, or its XML is of a kind that is left alone.
    Raises FormatError where the file is damaged.
    """
    imported = read_docx(Path(name), data)
    if imported.reading is None or imported.reading.text != reading.text:
        return None
    known = {_identity(annotation) for annotation in imported.annotations}
    package = WordPackage(data, name)
    content = package.read(package.document)
    root = package.xml(package.document)
    if root is None or b"xmlns:w=" not in content or W_NAMESPACE.encode() not in content:
        return None
    sources = {id(each): index for index, each in enumerate(root.iter(W + "t"))}
    text = WordTextReader(package, sources).text(root)
    Images(package.read, text.gathered.images, text.tree)
    words = _words_in(content)
    places = _Places(text, reading)
    if words is None or len(words) != len(sources) or not places.fit:
        return None
    old = package.related(package.document, "comments")
    taken = [int(each) for each in _COMMENT_ID.findall(package.read(old))] if old else []
    first = max(taken, default=-1) + 1
    edits = _Edits(content, words)
    comments: list[NumberedComment] = []
    for annotation in annotations:
        span = places.span(annotation)
        if _identity(annotation) in known:
            continue
        if span is None:
            return None
        if annotation.colour and annotation.start >= 0:
            for start, end in places.stretches(annotation):
                edits.highlight(start, end, annotation.colour)
        if annotation.markdown or annotation.tags:
            comment = NumberedComment(first + len(comments), annotation.start, annotation.end, annotation)
            edits.mark(span[0], comment.opening, begins=True)
            edits.mark(span[1], comment.closing, begins=False)
            comments.append(comment)
    parts = {part: package.read(part) for part in package.parts}
    parts[package.document] = edits.applied()
    if comments:
        _add_comments(parts, package, old, comments)
    return pack(parts)


def _identity(annotation: ImportedAnnotation) -> tuple[object, ...]:
    """Tell annotations apart: those of the document itself are in it already."""
    said = annotation.start, annotation.end, annotation.colour, annotation.markdown
    return (*said, annotation.author) if annotation.markdown else said


class _Places:
    """Finds offsets of the reading text among the words of a document's body."""

    def __init__(self, text: WordText, reading: ReadingText) -> None:
        self._counted = CountedText(reading)
        self._leaves: list[Element | str] = []
        self._sources: list[int] = []
        self._notes: dict[str, int] = {}
        self._note_of: dict[int, str] = {}
        self._gather(text.tree, -1, "")
        self._counts = running_counts(self._leaves)
        self.fit = self._counts[-1] == self._counted.seen

    def _gather(self, root: Element, source: int, note: str) -> None:
        waiting: list[tuple[Element | str, int, str]] = [(root, source, note)]
        while waiting:
            node, source, note = waiting.pop()
            if isinstance(node, Element) and node.tag not in (MARK, NOTE_REFERENCE, "img"):
                if SOURCE in node.attributes:
                    source = int(node.attributes[SOURCE])
                note = node.attributes["label"] if node.tag == NOTE else note
                waiting += ((child, source, note) for child in reversed(node.children))
                continue
            if isinstance(node, Element) and node.tag == MARK:
                continue
            if isinstance(node, Element) and node.tag == NOTE_REFERENCE:
                self._notes.setdefault(node.attributes["label"], len(self._leaves))
            if note:
                self._note_of[len(self._leaves)] = note
            self._leaves.append(node)
            self._sources.append(source if isinstance(node, str) else -1)

    def span(self, annotation: ImportedAnnotation) -> tuple[_Point, _Point] | None:
        """Find the words of an annotation; of one on the whole text, the first words.

        Word has no comments on footnotes: they are on the words before the reference.
        """
        stretches = self.stretches(annotation)
        if stretches:
            return stretches[0][0], stretches[-1][1]
        leaf = 0
        if annotation.start >= 0:
            before, _ = self._counted.counts(annotation.start, annotation.end)
            leaf = max(0, bisect_right(self._counts, before) - 1)
            if note := self._note_of.get(leaf, ""):
                leaf = self._notes[note]
        order = [*range(leaf - 1, -1, -1), *range(leaf, len(self._leaves))]
        near = next((each for each in order if self._has_words(each)), None)
        if near is None:
            return None
        return self._point(near, 0, False), self._point(near, self._size(near) - 1, True)

    def stretches(self, annotation: ImportedAnnotation) -> list[tuple[_Point, _Point]]:
        """List the stretches of words within an annotation, one an element `w:t`."""
        if annotation.start < 0:
            return []
        before, after = self._counted.counts(annotation.start, annotation.end)
        leaf = max(0, bisect_right(self._counts, before) - 1)
        stretches = []
        while leaf < len(self._leaves) and self._counts[leaf] < after:
            first = max(0, before - self._counts[leaf])
            last = min(self._size(leaf), after - self._counts[leaf]) - 1
            if self._has_words(leaf) and first <= last:
                stretches.append((self._point(leaf, first, False), self._point(leaf, last, True)))
            leaf += 1
        return stretches

    def _size(self, leaf: int) -> int:
        return self._counts[leaf + 1] - self._counts[leaf]

    def _has_words(self, leaf: int) -> bool:
        return self._sources[leaf] >= 0 and self._size(leaf) > 0

    def _point(self, leaf: int, seen: int, after: bool) -> _Point:
        """Find the character of a leaf that so many others stand before, white space not counted."""
        offsets = [match.start() for match in _SEEN.finditer(str(self._leaves[leaf]))]
        return _Point(self._sources[leaf], offsets[seen] + after)


@dataclass(slots=True)
class _Cut:
    closings: str = ""
    openings: str = ""


@dataclass(slots=True)
class _Edits:
    """Gathers what goes in between the bytes of a part."""

    content: bytes
    words: list[_Words]
    cuts: dict[_Point, _Cut] = field(default_factory=lambda: defaultdict(_Cut))
    colours: dict[int, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))

    def mark(self, point: _Point, xml: str, begins: bool) -> None:
        """Put a mark at a point: what ends there stands before what begins there."""
        cut = self.cuts[point]
        if begins:
            cut.openings += xml
        else:
            cut.closings += xml

    def highlight(self, start: _Point, end: _Point, colour: str) -> None:
        """Highlight words of one element, unless they are already."""
        run = self.words[start.source].run
        if colour in HIGHLIGHTS and b"<w:highlight" not in self._properties(run):
            self.colours[start.source].append((start.offset, end.offset, colour))
            for point in (start, end):
                self.mark(point, "", True)

    def applied(self) -> bytes:
        """Give the bytes with all that was put in."""
        pieces: list[tuple[int, int, bytes]] = []
        by_run: dict[int, list[_Point]] = defaultdict(list)
        for point in self.cuts:
            by_run[self.words[point.source].run.start].append(point)
        for points in by_run.values():
            pieces += self._in_run(sorted(points, key=lambda each: (each.source, each.offset)))
        parts: list[bytes] = []
        place = 0
        for start, end, inserted in sorted(pieces, key=lambda piece: piece[:2]):
            parts += (self.content[place:start], inserted)
            place = end
        return b"".join((*parts, self.content[place:]))

    def _in_run(self, points: Sequence[_Point]) -> list[tuple[int, int, bytes]]:
        run = self.words[points[0].source].run
        plain = self._properties(run)
        pieces: list[tuple[int, int, bytes]] = []
        opened: set[int] = set()
        for point in points:
            words = self.words[point.source]
            marks = (self.cuts[point].closings + self.cuts[point].openings).encode()
            properties = _highlighted(plain, self._colour(point))
            begins = point.offset == 0 and words.start == run.first_child
            length = len(_characters(self.content[words.content : words.content_end]))
            if begins:
                pieces.append((run.start, run.start, marks))
                if properties != plain:
                    start, end = run.properties if run.properties[1] else (run.first_child, run.first_child)
                    pieces.append((start, end, properties))
            elif point.offset == length and words.end == run.last_child_end:
                pieces.append((run.end, run.end, marks))
            else:
                at, before, after = self._within(words, point.offset, length, opened)
                pieces += before
                middle = b"</w:r>" + marks + b"<w:r>" + properties
                pieces.append((at, at, after[0] + middle + after[1]))
        return pieces

    def _within(
        self, words: _Words, offset: int, length: int, opened: set[int]
    ) -> tuple[int, list[tuple[int, int, bytes]], tuple[bytes, bytes]]:
        """Find the byte that a run is parted at, and what parts the words, which then keep their spaces."""
        if offset == 0:
            return words.start, [], (b"", b"")
        if offset == length:
            return words.end, [], (b"", b"")
        content = self.content[words.content : words.content_end]
        at = words.content + sum(map(len, _characters(content)[:offset]))
        before = []
        tag = self.content[words.start : words.content]
        if b"xml:space" not in tag and words.start not in opened:
            at_name = words.start + len(b"<w:t")
            before.append((at_name, at_name, b' xml:space="preserve"'))
            opened.add(words.start)
        return at, before, (b"</w:t>", b'<w:t xml:space="preserve">')

    def _properties(self, run: _Run) -> bytes:
        return self.content[run.properties[0] : run.properties[1]]

    def _colour(self, point: _Point) -> str:
        stretches = self.colours.get(point.source, ())
        return next((c for start, end, c in stretches if start <= point.offset < end), "")


def _highlighted(properties: bytes, colour: str) -> bytes:
    if not colour:
        return properties
    highlight = f'<w:highlight w:val="{HIGHLIGHTS[colour]}"/>'.encode()
    if not properties or (properties.endswith(b"/>") and properties.count(b"<") == 1):
        return b"<w:rPr>" + highlight + b"</w:rPr>"
    later = _AFTER_HIGHLIGHT.search(properties)
    at = later.start() if later else properties.rindex(b"</")
    return properties[:at] + highlight + properties[at:]


def _characters(content: bytes) -> list[bytes]:
    """Split the content of an element into its characters, references such as `&amp;` as one."""
    return [match[0].encode() for match in re.finditer(r"&[^;]+;|.", content.decode(), re.DOTALL)]


def _words_in(content: bytes) -> list[_Words] | None:
    """Find the elements `w:t` and their runs among bytes of UTF-8; None where that can't be done."""
    words: list[_Words] = []
    runs: list[_Run] = []
    open_words: list[_Words] = []
    depth = 0
    run_depths: list[int] = []
    properties_at = -1
    parser = expat.ParserCreate()

    def end_of_tag() -> int:
        return content.index(b">", parser.CurrentByteIndex) + 1

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, properties_at
        depth += 1
        at = parser.CurrentByteIndex
        if tag == "w:r":
            runs.append(_Run(at))
            run_depths.append(depth)
        elif runs and depth == run_depths[-1] + 1:
            if tag == "w:rPr":
                properties_at = at
            elif not runs[-1].first_child:
                runs[-1].first_child = at
        if tag == "w:t":
            run = runs[-1] if runs and depth == run_depths[-1] + 1 else _Run(at)
            open_words.append(_Words(at, end_of_tag(), 0, 0, run))
            words.append(open_words[-1])

    def finish(tag: str) -> None:
        nonlocal depth, properties_at
        at = parser.CurrentByteIndex
        is_empty = not content.startswith(b"</", at)
        end = end_of_tag()
        if tag == "w:t":
            closed = open_words.pop()
            closed.content_end, closed.end = (closed.content if is_empty else at), end
        if tag == "w:r" and runs and run_depths[-1] == depth:
            runs.pop().end = end
            run_depths.pop()
        elif runs and depth == run_depths[-1] + 1:
            if tag == "w:rPr":
                runs[-1].properties = properties_at, end
            else:
                runs[-1].last_child_end = end
        depth -= 1

    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    try:
        content.decode("utf-8")
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError):
        return None
    return words


def _add_comments(
    parts: dict[str, bytes], package: WordPackage, old: str, comments: Sequence[NumberedComment]
) -> None:
    if old:
        parts[old] = _before_the_end(parts[old], comments_xml(comments).encode(), "comments")
        return
    part = posixpath.join(posixpath.dirname(package.document), _free("comments", parts))
    parts[part] = comments_part(comments)
    override = f'<Override PartName="/{part}" ContentType="{COMMENTS_TYPE}"/>'
    parts[_CONTENT_TYPES] = _before_the_end(parts.get(_CONTENT_TYPES, b""), override.encode(), "Types")
    related = relationships_part(package.document)
    identifier = _free_id(package.relationships(package.document))
    target = posixpath.basename(part)
    relation = f'<Relationship Id="{identifier}" Type="{COMMENTS_RELATION}" Target="{target}"/>'
    parts[related] = _before_the_end(parts.get(related, b""), relation.encode(), "Relationships")


def _free(stem: str, parts: Iterable[str]) -> str:
    taken = {posixpath.basename(part).lower() for part in parts}
    names = (f"{stem}{number or ''}.xml" for number in range(len(taken) + 1))
    return next(name for name in names if name not in taken)


def _free_id(taken: Iterable[str]) -> str:
    known = set(taken)
    return next(name for number in range(len(known) + 1) if (name := f"rIdNotes{number}") not in known)


def _before_the_end(xml: bytes, inserted: bytes, root: str) -> bytes:
    """Insert before the end of the root of that name, which may hold nothing yet.

    Raises FormatError where there is no such root.
    """
    name = root.encode()
    if ends := list(re.finditer(rb"</(?:\w+:)?%s\s*>" % name, xml)):
        at = ends[-1].start()
        return xml[:at] + inserted + xml[at:]
    empty = re.search(rb"<((?:\w+:)?%s)\b([^>]*)/>\s*$" % name, xml)
    if empty is None:
        raise FormatError(
            message(
                "The Word document has no list of “{root}” that a comment could be added to.", root=root
            )
        )
    return xml[: empty.start()] + b"<%b%b>%b</%b>" % (empty[1], empty[2], inserted, empty[1])
