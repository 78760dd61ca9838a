"""What the library holds beside texts and maps: debates, documents' descriptions, notes, highlights."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.message import message
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference

HIGHLIGHT_COLOURS = ("yellow", "green", "blue", "pink", "orange")
COLOUR_WORDS: Mapping[str, str] = {
    "yellow": message("yellow"),
    "green": message("green"),
    "blue": message("blue"),
    "pink": message("pink"),
    "orange": message("orange"),
}

COLOUR_NAMES: Mapping[str, str] = {
    "yellow": message("Yellow"),
    "green": message("Green"),
    "blue": message("Blue"),
    "pink": message("Pink"),
    "orange": message("Orange"),
}
"""What the colours are called where they are listed."""
TEXT_KIND_WORDS: Mapping[str, str] = {
    "essay": message("essay", "a kind of text"),
    "reaction": message("reaction", "a kind of text"),
    "text": message("text", "a kind of text"),
    "post": message("post", "a kind of text"),
}
"""The usual kinds of texts; there may be any others."""
TEXT_STANCE_WORDS: Mapping[str, str] = {
    "supports": message("supports", "what a text does to another"),
    "opposes": message("opposes", "what a text does to another"),
    "neutral": message("neutral", "what a text does to another"),
    "asks": message("asks", "what a text does to another"),
    "proposes": message("proposes", "what a text does to another"),
}
"""The usual stances of texts; there may be any others."""

NoteTarget = Literal["passage", "document", "node", "relation", "debate"]
ReadMark = Literal["", "read", "unread"]
"""What a reader has said of a text; empty where what was seen of it tells."""
TextSide = Literal["for", "against", "asks", ""]


@dataclass(frozen=True, slots=True)
class Debate:
    """A debate: essays, reactions, maps and notes that belong together.

    `shows_standing` says that computed standing is shown in its maps, which a class may do better without.
    """

    id: str
    title: str
    created: str
    trashed: bool = False
    shows_standing: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What is known of a document, without its text; dates are ISO 8601, possibly only a year."""

    id: str
    debate_id: str
    title: str
    author: str = ""
    date: str = ""
    kind: str = "text"
    stance: str = ""
    source: str = ""
    language: str = ""
    characters: int = 0
    added: str = ""
    version: int = 1
    tags: tuple[str, ...] = ()
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class MapHome:
    """The debate and the title of a map."""

    id: str
    debate_id: str
    title: str
    trashed: bool


@dataclass(frozen=True, slots=True)
class MapSummary:
    """An argument map without its nodes."""

    id: str
    debate_id: str
    title: str
    nodes: int = 0
    relations: int = 0
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage of a document, and the tags that a reader gave it."""

    id: str
    document_id: str
    colour: str
    anchor: TextAnchor
    provenance: Provenance = UNKNOWN
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteLink:
    """What a note keeps of its links of one `key`: what they lead to, None while nothing is called so."""

    key: str
    target: Reference | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note in Markdown on a passage, a document, a node, a relation or a debate.

    `target_id` is the id of that thing, for a passage its document's; a node's or relation's map is in
    `map_id`; only a note on a passage has an `anchor`. `links` are what its links lead to.
    """

    id: str
    debate_id: str
    target: NoteTarget
    target_id: str
    markdown: str
    tags: tuple[str, ...] = ()
    map_id: str = ""
    anchor: TextAnchor | None = None
    provenance: Provenance = UNKNOWN
    links: tuple[NoteLink, ...] = ()

    @property
    def created(self) -> str:
        """When it was made."""
        return self.provenance.created

    @property
    def modified(self) -> str:
        """When it was last changed, or made where it never was."""
        return self.provenance.modified or self.provenance.created

    def leading(self, key: str, target: Reference) -> "Note":
        """Let the links of a key lead to a thing."""
        others = tuple(link for link in self.links if link.key != key)
        return replace(self, links=(*others, NoteLink(key, target)))


def is_web_address(source: str) -> bool:
    """Tell whether a text's source is an address that a browser can open."""
    return source.startswith(("http://", "https://"))


_STARTS: tuple[tuple[TextSide, tuple[str, ...]], ...] = (
    ("for", ("support", "for", "pro", "agree", "in favour", "in favor")),
    ("against", ("oppos", "object", "against", "con", "anti", "attack", "disagree", "critic")),
    ("asks", ("ask", "question")),
)
_LONG = 3
"""Words of so few letters count only when nothing follows them."""


def side_of(words: str) -> TextSide:
    """Tell the side that words such as “supports” or “opposes R5” name; empty where they name none."""
    word = words.casefold().strip()
    for side, starts in _STARTS:
        if any(word == start or (len(start) > _LONG and word.startswith(start)) for start in starts):
            return side
    return ""
