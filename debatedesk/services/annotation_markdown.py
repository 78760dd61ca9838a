"""Notes and highlights as Markdown: each quotation names the text that it is from, and who wrote that.

Only words of a text are quoted. What a node or a link says is the map's own: a note on it says so, and
quotes the words of a text that the node comes from, where it has some.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from debatedesk.domain.anchors.model import AnchorStatus
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import Document, Note
from debatedesk.domain.maps.model import Evidence
from debatedesk.domain.maps.relations import NODE_RULES, RULES
from debatedesk.domain.message import message
from debatedesk.domain.provenance import Provenance
from debatedesk.domain.text.printed import PrintedText
from debatedesk.formats.markdown.escaping import escape_line, escape_words
from debatedesk.services.annotations import Notes
from debatedesk.services.documents import Documents
from debatedesk.services.highlight_list import HighlightList, ListedHighlight
from debatedesk.services.maps import Maps
from debatedesk.services.note_links import NoteLinks

if TYPE_CHECKING:
    from debatedesk.services.citations.citations import PassageCiter

_WEB_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\x00-\x20\x7f]+", re.IGNORECASE)
_CONDITIONS: dict[AnchorStatus, str] = {
    "anchored": "",
    "needs_review": "the text says it otherwise now",
    "orphaned": "no longer in the text",
}
_LEADS = ">", "*On "
"""So begins what needs no rule before it."""


class AnnotationMarkdown:
    """Writes notes and highlights of one library, with a citer cited in its style."""

    def __init__(
        self,
        documents: Documents,
        maps: Maps,
        notes: Notes,
        highlight_list: HighlightList,
        note_links: NoteLinks,
        citer: "PassageCiter | None" = None,
        write_date: Callable[[str], str] = str,
    ) -> None:
        """Write from one library, for one file: a citer shortens what it has cited before."""
        self._documents = documents
        self._maps = maps
        self._notes = notes
        self._highlight_list = highlight_list
        self._note_links = note_links
        self._citer = citer
        self._write_date = write_date
        self._printed: dict[str, PrintedText | None] = {}

    def of_debate(self, debate_id: str) -> str:
        """Write all notes and highlights of a debate, by what they are on."""
        debate = self._documents.debate(debate_id)
        notes = self._notes.notes(debate_id)
        notes_on: dict[str, list[Note]] = {}
        for note in notes:
            notes_on.setdefault(note.map_id or note.target_id, []).append(note)
        parts = [f"# Notes on “{named(debate.title)}”"]
        parts += self._in_a_row(map(self._on_itself, notes_on.pop(debate_id, ())))
        marked = set(self._highlight_list.text_ids(debate_id))
        for document in self._documents.documents(debate_id):
            own = notes_on.pop(document.id, [])
            if own or document.id in marked:
                marks = self._highlight_list.of_text(document) if document.id in marked else []
                parts += [f"## {heading(document)}", *self.on_text(document, own, marks)]
        for summary in self._maps.maps(debate_id):
            if own := notes_on.pop(summary.id, []):
                on_map = map(self._on_part_of_a_map, own)
                parts += [f"## Map: {named(summary.title)}", *self._in_a_row(on_map)]
        if lost := [note for note in notes if (note.map_id or note.target_id) in notes_on]:
            written = map(self._on_what_is_gone, lost)
            parts += ["## On things no longer in the debate", *self._in_a_row(written)]
        if len(parts) == 1:
            parts.append(message("There are no notes or highlights yet."))
        return "\n\n".join([*parts, *self.references()]) + "\n"

    def of_highlights(self, title: str, lines: Sequence[ListedHighlight]) -> str:
        """Write highlights under their texts, each with the notes on its words."""
        parts = [f"# {named(title)}"]
        by_text: dict[str, list[ListedHighlight]] = {}
        for line in lines:
            by_text.setdefault(line.document.id, []).append(line)
        for marks in by_text.values():
            on_words = [note for line in marks for note in line.notes]
            notes = list({note.id: note for note in on_words}.values())
            parts += [f"## {heading(marks[0].document)}", *self.on_text(marks[0].document, notes, marks)]
        return "\n\n".join([*parts, *self.references()]) + "\n"

    def on_text(
        self, document: Document, notes: Iterable[Note], marks: Iterable[ListedHighlight]
    ) -> list[str]:
        """Write what is on a text in its order; what is on the whole of it comes first."""
        on_words = {(line.mark.anchor.exact, line.mark.anchor.start): line for line in marks}
        listed: list[tuple[float, Note | ListedHighlight]] = []
        noted = set()
        for note in notes:
            if note.anchor is None:
                listed.append((-1, note))
                continue
            listed.append((note.anchor.start, note))
            noted.add((note.anchor.exact, note.anchor.start))
        listed += [(line.mark.anchor.start, line) for key, line in on_words.items() if key not in noted]

        def written(thing: Note | ListedHighlight) -> str:
            if isinstance(thing, ListedHighlight):
                return self._highlight(document, thing)
            anchor = thing.anchor
            if anchor is None:
                return self._on_whole_text(document, thing)
            return self._on_words(document, thing, on_words.get((anchor.exact, anchor.start)))

        return self._in_a_row(written(thing) for _, thing in sorted(listed, key=lambda pair: pair[0]))

    def references(self) -> list[str]:
        """Write the references of what was cited; nothing without a citer."""
        entries = self._citer.references() if self._citer is not None else []
        return ["## References", *(entry.markdown for entry in entries)] if entries else []

    def quoted(self, document: Document, words: str, start: int, end: int, said: str = "") -> str:
        """Quote words of a text with their source, and what is said of them in brackets."""
        source = self._source(document, start, end)
        said = f"\n>\n> ({said})" if said else ""
        return f"{block_quotation(words)}\n>\n> — {source}{said}"

    def quoted_in_its_text(self, line: ListedHighlight) -> str:
        """Quote a highlight where its text is named already; with a citer it is cited all the same."""
        if self._citer is not None:
            return self._highlight(line.document, line)
        return f"{block_quotation(line.words)}\n>\n> ({self._said_of(line)})"

    def _highlight(self, document: Document, line: ListedHighlight) -> str:
        anchor = line.mark.anchor
        return self.quoted(document, anchor.exact, anchor.start, anchor.end, self._said_of(line))

    def _on_words(self, document: Document, note: Note, marked: ListedHighlight | None) -> str:
        assert note.anchor is not None
        anchor = note.anchor
        said = self._said_of(marked) if marked else ""
        return _joined(
            self.quoted(document, anchor.exact, anchor.start, anchor.end, said), self._on_itself(note)
        )

    def _on_whole_text(self, document: Document, note: Note) -> str:
        cited = f" {self._citer.cite(document.id, None).markdown}" if self._citer is not None else ""
        return _joined(f"*On the whole text*{cited}", self._on_itself(note))

    def _on_what_is_gone(self, note: Note) -> str:
        """Write a note on what is in the debate no more; a text in the trash is named still."""
        if note.anchor is None:
            return self._on_itself(note)
        document = self._documents.described([note.target_id]).get(note.target_id)
        if document is not None:
            return self._on_words(document, note, None)
        source = "a source that is no longer there"
        return _joined(f"{block_quotation(note.anchor.exact)}\n>\n> — {source}", self._on_itself(note))

    def _on_part_of_a_map(self, note: Note) -> str:
        argument_map = self._maps.map(note.map_id)
        if note.target == "relation":
            relation = argument_map.relations.get(note.target_id)
            if relation is None:
                return _joined("*On a link that is no longer on the map*", self._on_itself(note))
            ends = [argument_map.nodes[key].label for key in relation.sources if key in argument_map.nodes]
            end = argument_map.target_node(relation)
            target = argument_map.nodes[end].label if end else ""
            verb = RULES[relation.kind].verb
            said = f"*On the link:* “{named(', '.join(ends))}” {verb} “{named(target)}”"
            return _joined(said, self._on_itself(note))
        node = argument_map.nodes.get(note.target_id)
        if node is None:
            return _joined("*On a node that is no longer on the map*", self._on_itself(note))
        said = f"*On {NODE_RULES[node.kind].name}:* “{named(node.label)}”"
        return _joined(said, *self._evidence(node.evidence), self._on_itself(note))

    def _evidence(self, evidence: Sequence[Evidence]) -> list[str]:
        """Quote the words that a node comes from; of texts that are gone, the words alone."""
        documents = self._documents.described({piece.document for piece in evidence})
        return [
            self.quoted(documents[piece.document], piece.anchor.exact, piece.anchor.start, piece.anchor.end)
            for piece in evidence
            if piece.document in documents and piece.anchor.exact
        ]

    def _on_itself(self, note: Note) -> str:
        """Write what a note says, its tags, and who wrote it."""
        tags = tags_line(note.tags)
        signed = self._signature(note.provenance)
        return _joined(self._note_links.portable(note).strip(), tags, f"*{signed}*" if signed else "")

    def _source(self, document: Document, start: int, end: int) -> str:
        if self._citer is not None and self._citer.knows(document.id):
            return self._citer.cite(document.id, (start, end)).markdown
        return self._source_line(document, self._page(document.id, start))

    def _page(self, document_id: str, start: int) -> str:
        if document_id not in self._printed:
            self._printed[document_id] = None
            with suppress(DeskError):
                self._printed[document_id] = self._documents.printed(document_id)
        printed = self._printed[document_id]
        return printed.label_at(start) if printed is not None and start >= 0 else ""

    def _said_of(self, line: ListedHighlight) -> str:
        """Say of a highlight its colour, its tags, whether its words are there still, and who made it."""
        tags = tags_line(line.mark.tags)
        looks = ", ".join(part for part in (line.mark.colour, tags) if part)
        condition = _CONDITIONS[line.resolution.status]
        return "; ".join(part for part in (looks, condition, self._signature(line.mark.provenance)) if part)

    def _source_line(self, document: Document, page: str = "") -> str:
        """Name a text in one line: author, title, date, page, address."""
        parts = [
            named(document.author),
            f"*{named(document.title)}*" if document.title.strip() else "",
            named(self._write_date(document.date)),
            f"p. {named(page)}" if page else "",
            address(document.source),
        ]
        return ", ".join(part for part in parts if part)

    def _signature(self, made: Provenance) -> str:
        """Name who made something and who changed it, each with the day; nothing without a name."""
        parts = []
        if made.author:
            parts.append(
                ", ".join(
                    part for part in (named(made.author), self._write_date(made.created[:10])) if part
                )
            )
        if made.editor:
            changed = ", ".join(
                part for part in (named(made.editor), self._write_date(made.modified[:10])) if part
            )
            parts.append(f"changed by {changed}")
        return "; ".join(parts)

    @staticmethod
    def _in_a_row(written: Iterable[str]) -> list[str]:
        """Put one after the other, a rule between those that nothing else parts."""
        row: list[str] = []
        for text in filter(None, written):
            row += ["* * *", text] if row and not text.startswith(_LEADS) else [text]
        return row


def tags_line(tags: Sequence[str]) -> str:
    """Write tags as `#words-in-a-row`."""
    return " ".join(f"#{'-'.join(escape_words(tag).split())}" for tag in tags)


def block_quotation(words: str) -> str:
    """Quote words, a paragraph a line."""
    return "\n>\n".join(f"> {escape_line(line)}" for line in words.splitlines() if line.strip())


def heading(document: Document) -> str:
    """Name a text and its author in a heading."""
    return named(document.title + (f" ({document.author})" if document.author else ""))


def named(words: str) -> str:
    """Write a title, an author or a date as words of one line that no reader takes for markup or HTML."""
    return escape_words(" ".join(words.split()))


def address(source: str) -> str:
    """Let an address of the web be a link and leave other sources as words."""
    return f"<{source}>" if _WEB_ADDRESS.fullmatch(source) else named(source)


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
