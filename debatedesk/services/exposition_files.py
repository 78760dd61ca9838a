"""Expositions as files: outlines for an essay in Markdown, Word, HTML, OPML and plain text."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError, FormatError
from debatedesk.domain.library import is_web_address
from debatedesk.domain.message import message, quoted
from debatedesk.formats.markdown.escaping import escape_start, escape_words
from debatedesk.formats.xml_writing import attribute, content
from debatedesk.services.annotation_markdown import address, block_quotation, named
from debatedesk.services.evidence_records import CitedPassage
from debatedesk.services.exposition_records import (
    EXPOSITION_FORMS,
    Exposition,
    ExpositionForm,
    ExpositionParagraph,
    ExpositionSection,
)

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import PassageCiter

SUFFIXES: dict[str, ExpositionForm] = {
    ".md": "markdown",
    ".docx": "docx",
    ".html": "html",
    ".opml": "opml",
    ".txt": "plain",
}
DEEPEST = 6
"""What follows deeper still is indented no further: readers of Markdown stop there."""
_ENDS = (".", "!", "?", "…", ":", "؟", "。")
Say = Callable[[str], str]
"""Says a message in the language of the file."""

WITHOUT_PASSAGE = message("Without a passage")
NOT_IN_LIBRARY = message("a text that is not in the library")
GONE = message("no longer in the text")
REFERENCES = message("References")
SAID_BY = message("By {speaker}")


def exposition_form_of(output: Path | None) -> ExpositionForm:
    """Tell from a file's name in which form an exposition is written to it; Markdown without a name."""
    if output is None:
        return "markdown"
    form = SUFFIXES.get(output.suffix.lower())
    if form is None:
        raise DeskError(
            message("“{output}” does not tell which format to write; give it with --to.", output=output)
        )
    return form


def exposition_file(
    exposition: Exposition, form: str, say: Say = str, citer: "PassageCiter | None" = None
) -> str | bytes:
    """Write an exposition in a form, with a citer cited in its style; raises FormatError."""
    if form not in EXPOSITION_FORMS:
        known = ", ".join(EXPOSITION_FORMS)
        raise FormatError(
            message(
                "An exposition can't be written as “{name}”; use one of {known}.", name=form, known=known
            )
        )
    writing = _ExpositionWriting(exposition, say, citer)
    if form == "opml":
        return writing.opml()
    if form == "plain":
        return writing.plain()
    from debatedesk.formats.registry import text_writer

    return text_writer(form).write(writing.markdown())


def paragraph_text(exposition: Exposition, paragraph: ExpositionParagraph, say: Say) -> str:
    """Write one paragraph as plain text, its passages below it with their sources."""
    return "\n".join(_ExpositionWriting(exposition, say).plain_lines(paragraph))


class _ExpositionWriting:
    """Writes one exposition."""

    def __init__(self, exposition: Exposition, say: Say, citer: "PassageCiter | None" = None) -> None:
        self._exposition = exposition
        self._say = say
        self._citer = citer

    # Markdown, from which Word documents and pages are made.

    def markdown(self) -> str:
        """Write a heading a text, a paragraph a node, and lists of what follows it."""
        parts = [f"# {named(self._exposition.title)}"]
        for section in self._exposition.sections:
            if title := self.heading(section):
                parts += [f"## {named(title)}", *self._address(section)]
            parts += [self._paragraph(each, section.document) for each in section.paragraphs]
        if entries := self._citer.references() if self._citer else []:
            parts += [f"## {named(self._say(REFERENCES))}", *(entry.markdown for entry in entries)]
        return "\n\n".join(parts) + "\n"

    def _address(self, section: ExpositionSection) -> list[str]:
        """Write where on the web a text stands, once, above all that comes from it."""
        document = self._exposition.documents.get(section.document)
        return [address(document.source)] if document and is_web_address(document.source) else []

    def _paragraph(self, paragraph: ExpositionParagraph, under: str) -> str:
        lead = f"*{named(self._say(paragraph.lead))}*"
        title = f"**{named(title_of(paragraph))}**" if paragraph.title else ""
        first, *others = [escape_words(each) for each in parts_of(paragraph.text)] or [""]
        blocks = [" ".join(part for part in (lead, title, first) if part), *map(escape_start, others)]
        if remarks := [f"*{named(each)}*" for each in self._remarks(paragraph)]:
            blocks.append(" ".join(remarks))
        for passage in paragraph.passages:
            blocks.append(f"{block_quotation(passage.text)}\n>\n> — {self._source(passage, under)}")
        written = "\n\n".join(blocks)
        if not paragraph.depth:
            return written
        indent = "  " * min(paragraph.depth, DEEPEST)
        lines = "\n".join(f"{indent}{line}" if line else "" for line in written.split("\n"))
        return f"{indent[2:]}- {lines[len(indent) :]}"

    def _source(self, passage: CitedPassage, under: str = "") -> str:
        """Name the source of a passage in Markdown, without the address `under` the heading of its text."""
        if self._citer and passage.start >= 0 and self._citer.knows(passage.document):
            return self._citer.cite(passage.document, (passage.start, passage.end)).markdown
        document = self._exposition.documents.get(passage.document)
        if document is None:
            return named(self._say(NOT_IN_LIBRARY))
        parts = [
            named(document.author),
            f"*{named(document.title)}*" if document.title.strip() else "",
            named(document.date),
            named(self._say(message("p. {page}", page=passage.page))) if passage.page else "",
            address(document.source) if passage.document != under else "",
        ]
        source = ", ".join(part for part in parts if part)
        return f"{source} ({named(self._say(GONE))})" if passage.start < 0 else source

    # What all forms say.

    def heading(self, section: ExpositionSection) -> str:
        """Name a section; nothing for nodes without a passage where there are no others."""
        document = self._exposition.documents.get(section.document)
        if document is not None:
            return f"{document.title} ({document.author})" if document.author else document.title
        return self._say(WITHOUT_PASSAGE) if len(self._exposition.sections) > 1 else ""

    def _remarks(self, paragraph: ExpositionParagraph) -> list[str]:
        said = [message(SAID_BY, speaker=paragraph.speaker)] if paragraph.speaker else []
        return [self._say(each) for each in (*said, *paragraph.remarks)]

    # Plain text.

    def plain(self) -> str:
        """Write headings underlined, and what follows a node indented."""
        parts = [_underlined(self._exposition.title, "=")]
        for section in self._exposition.sections:
            if title := self.heading(section):
                parts.append(_underlined(title, "-"))
            parts += ["\n".join(self.plain_lines(each)) for each in section.paragraphs]
        if entries := self._citer.references() if self._citer else []:
            parts += [_underlined(self._say(REFERENCES), "-"), *(entry.text for entry in entries)]
        return "\n\n".join(parts) + "\n"

    def plain_lines(self, paragraph: ExpositionParagraph) -> Iterator[str]:
        """Write a paragraph, each of its passages on a line of its own."""
        indent = "    " * min(paragraph.depth, DEEPEST)
        words = " ".join(part for part in (title_of(paragraph), *parts_of(paragraph.text)) if part)
        yield f"{indent}{self._say(paragraph.lead)} {words}".rstrip()
        yield from (f"{indent}{remark}" for remark in self._remarks(paragraph))
        for passage in paragraph.passages:
            yield f"{indent}    {self._say(quoted(' '.join(passage.text.split())))}"
            yield f"{indent}    — {self._plain_source(passage)}"

    def _plain_source(self, passage: CitedPassage) -> str:
        """Name the source of a passage in plain words."""
        from debatedesk.domain.text.document import read_markdown

        return read_markdown(self._source(passage)).text

    # OPML.

    def opml(self) -> str:
        """Write an outline for outliners: texts, their nodes, and below these what follows them."""
        title = content(" ".join(self._exposition.title.split()))
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
        lines += [f"  <head>\n    <title>{title}</title>\n  </head>", "  <body>"]
        for section in self._exposition.sections:
            heading = self.heading(section)
            if heading:
                lines.append(f"    <outline text={attribute(heading)}>")
            lines += self._outlines(section, 3 if heading else 2)
            if heading:
                lines.append("    </outline>")
        lines += ["  </body>", "</opml>"]
        return "\n".join(lines) + "\n"

    def _outlines(self, section: ExpositionSection, level: int) -> Iterator[str]:
        paragraphs = section.paragraphs
        open_depths: list[int] = []
        for number, paragraph in enumerate(paragraphs):
            while open_depths and open_depths[-1] >= paragraph.depth:
                yield f"{'  ' * (level + open_depths.pop())}</outline>"
            words, *below = [line.strip() for line in self.plain_lines(paragraph)]
            note = f" _note={attribute(chr(10).join(below))}" if below else ""
            follows = number + 1 < len(paragraphs) and paragraphs[number + 1].depth > paragraph.depth
            indent, end = "  " * (level + paragraph.depth), "" if follows else "/"
            yield f"{indent}<outline text={attribute(words)}{note}{end}>"
            if follows:
                open_depths.append(paragraph.depth)
        for depth in reversed(open_depths):
            yield f"{'  ' * (level + depth)}</outline>"


def title_of(paragraph: ExpositionParagraph) -> str:
    """Give the title of a node, ended as a sentence where its text follows."""
    title = " ".join(paragraph.title.split())
    return f"{title}." if title and paragraph.text and not title.endswith(_ENDS) else title


def parts_of(text: str) -> list[str]:
    """Divide a node's text into its paragraphs, each on one line."""
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def _underlined(words: str, line: str) -> str:
    words = " ".join(words.split())
    return f"{words}\n{line * max(1, len(words))}"
