"""What the library holds, as search sees it: entries to index, and hits to show."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import COLOUR_NAMES, TEXT_KIND_WORDS, Highlight, Note
from debatedesk.domain.maps.relation_style import KIND_WORDS
from debatedesk.domain.message import message, quoted
from debatedesk.domain.notes import first_line
from debatedesk.domain.text.tokens import analyse
from debatedesk.search.description import Description
from debatedesk.search.entries import Entry
from debatedesk.search.languages import language_of
from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.documents import Documents
from debatedesk.services.maps import Maps

_NOTES_ON: Mapping[str, str] = {
    "passage": message("Note on a passage of “{title}”"),
    "relation": message("Note on a relation of “{title}”"),
    "node": message("Note on a node of “{title}”"),
}
_LONGEST_TITLE = 80
_SAMPLE = 4_000
"""In so many bytes of a text the language shows."""


@dataclass(frozen=True, slots=True)
class Visible:
    """What is not in the trash: the titles of debates by id, and what of theirs is there by itself."""

    debates: Mapping[str, str]
    trashed_documents: frozenset[str]
    trashed_maps: frozenset[str]

    def shows(self, on: Description) -> bool:
        """Tell whether something is not in the trash."""
        if on.debate not in self.debates:
            return False
        kind, _, thing = on.key.partition("/")
        if kind in ("document", "highlight"):
            return thing.partition("/")[0] not in self.trashed_documents
        return kind != "node" or thing.partition("/")[0] not in self.trashed_maps

    def within(self, debate_id: str) -> "Visible":
        """Narrow to one debate."""
        return replace(
            self, debates={key: title for key, title in self.debates.items() if key == debate_id}
        )

    def shows_all_of(self, debates: frozenset[str]) -> bool:
        """Tell whether nothing of some debates is in the trash."""
        return not (self.trashed_documents or self.trashed_maps) and debates.issubset(self.debates)


@dataclass(frozen=True, slots=True)
class HitDisplay:
    """What a hit shows: its title, what it is in several `details`; snippets are cut from `text`."""

    title: str
    details: tuple[str, ...]
    text: str


class SearchableItems:
    """Reads documents, notes, nodes and highlights by their keys, `TYPE/ID`, those in the trash too."""

    def __init__(self, documents: Documents, maps: Maps, notes: Notes, annotations: Annotations) -> None:
        """Read from one library."""
        self._annotations = annotations
        self._documents = documents
        self._maps = maps
        self._notes = notes

    def visible(self) -> Visible:
        """Tell what is not in the trash."""
        return Visible(
            {each.id: each.title for each in self._documents.debates()},
            frozenset(self._documents.trashed_ids()),
            frozenset(self._maps.trashed_ids()),
        )

    def entries(self, keys: Iterable[str]) -> Iterator[Entry | None]:
        """Read things one after the other; None for each that is gone."""
        for key in keys:
            found = self._described(key)
            if found is None:
                yield None
                continue
            description, text = found
            words = analyse(text)
            sample = words.text[:_SAMPLE].decode(errors="ignore").split()
            language = language_of(description.language, sample)
            yield Entry(replace(description, language=language), words)

    def _described(self, key: str) -> tuple[Description, str] | None:
        """Read what is known of a thing, and its text; None where it is gone."""
        kind, _, thing = key.partition("/")
        try:
            if kind == "document":
                return self._document(key, thing)
            if kind == "note":
                return self._note(key, thing)
            if kind == "highlight":
                return self._highlight(key, thing.partition("/")[2])
            map_id, _, node_id = thing.partition("/")
            return self._node(key, map_id, node_id)
        except DeskError:
            return None

    def _document(self, key: str, document_id: str) -> tuple[Description, str]:
        on = self._documents.document(document_id)
        described = Description(
            *(key, on.debate_id, on.date, on.title, on.author, _lines(on.tags)),
            *(f"{on.kind}\ntext", on.stance, on.language),
        )
        return described, self._documents.text(document_id)

    def _note(self, key: str, note_id: str) -> tuple[Description, str]:
        note = self._notes.note(note_id)
        described = Description(key, note.debate_id, note.created[:10], tag=_lines(note.tags), kind="note")
        return described, note.markdown

    def _highlight(self, key: str, highlight_id: str) -> tuple[Description, str]:
        mark = self._annotations.highlight(highlight_id)
        on = self._documents.document(mark.document_id)
        day, kind = mark.provenance.created[:10], f"{mark.colour}\nhighlight"
        described = Description(
            *(key, on.debate_id, day, on.title, on.author, _lines(mark.tags), kind), language=on.language
        )
        return described, mark.anchor.exact

    def _node(self, key: str, map_id: str, node_id: str) -> tuple[Description, str] | None:
        home = self._maps.home(map_id)
        node = self._maps.node(map_id, node_id)
        if node is None:
            return None
        described = Description(
            *(key, home.debate_id, "", node.title, node.speaker, _lines(node.tags), f"{node.kind}\nnode")
        )
        return described, node.text

    def shown(self, described: Sequence[Description]) -> list[HitDisplay | None]:
        """Read what hits show of a few hundred things at most; None for each that is gone."""
        documents = [on.key.partition("/")[2] for on in described if on.type == "document"]
        texts = self._documents.texts(documents)
        return [self._shown(on, texts) for on in described]

    def _shown(self, on: Description, texts: Mapping[str, str]) -> HitDisplay | None:
        kind, _, thing = on.key.partition("/")
        try:
            if kind == "document":
                if thing not in texts:
                    return None
                named = on.kind.partition("\n")[0]
                word = "" if named == "text" else TEXT_KIND_WORDS.get(named, named)
                details = _known(on.author, on.date, word, _tags(on.tag.splitlines()))
                return HitDisplay(on.title, details, texts[thing])
            if kind == "note":
                note = self._notes.note(thing)
                title = _short(first_line(note.markdown))
                return HitDisplay(title, self._belonging(note), note.markdown)
            if kind == "highlight":
                return self._shown_highlight(on, self._annotations.highlight(thing.partition("/")[2]))
            map_id, _, node_id = thing.partition("/")
            node = self._maps.node(map_id, node_id)
            if node is None:
                return None
            details = _known(KIND_WORDS[node.kind], node.speaker, self._maps.home(map_id).title)
            title = _short(" ".join(node.label.split())) or message("Untitled")
            return HitDisplay(title, details, node.text)
        except DeskError:
            return None

    def _shown_highlight(self, on: Description, mark: Highlight) -> HitDisplay:
        words = " ".join(mark.anchor.exact.split())
        highlight = message(
            "{colour} highlight in “{title}”", colour=COLOUR_NAMES[mark.colour], title=_short(on.title)
        )
        details = _known(highlight, on.author, _tags(mark.tags))
        return HitDisplay(quoted(_short(words)), details, mark.anchor.exact)

    def _belonging(self, note: Note) -> tuple[str, ...]:
        quoted = self._notes.quotation(note)
        if quoted is None:
            return _known(message("Note"), _tags(note.tags))
        template = _NOTES_ON.get(note.target, message("Note on “{title}”"))
        return _known(message(template, title=_short(quoted.title)), _tags(note.tags))


def _tags(tags: Sequence[str]) -> str:
    return ", ".join(f"#{tag}" for tag in tags)


def _lines(values: Sequence[str]) -> str:
    return "\n".join(values)


def _known(*details: str) -> tuple[str, ...]:
    return tuple(detail for detail in details if detail)


def _short(text: str) -> str:
    if len(text) <= _LONGEST_TITLE:
        return text
    cut = text[:_LONGEST_TITLE].rpartition(" ")[0] or text[:_LONGEST_TITLE]
    return f"{cut.rstrip(' ,;:.')}…"
