"""What is met with while an RTF document is read."""

from dataclasses import dataclass, field

from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.blocks import FlatBlock


@dataclass(slots=True)
class RtfStyle:
    """A style: its name in lower case, and the level of the headings it makes (0 is none)."""

    name: str = ""
    level: int = 0


@dataclass(slots=True)
class RtfComment:
    """A comment; `reference` is the name of the words that it is on."""

    reference: str
    author: str
    created: str
    blocks: list[FlatBlock]


@dataclass(slots=True)
class RtfDocument:
    """All that was read; `said` holds title, author and day as the document says them."""

    blocks: list[FlatBlock] = field(default_factory=list)
    notes: list[list[FlatBlock]] = field(default_factory=list)
    comments: list[RtfComment] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    title: str = ""
    insertions: int = 0
    deletions: int = 0


@dataclass(slots=True)
class Flow:
    """A flow of paragraphs: the body, a note, a comment or a box; `table` is the one that it is in."""

    blocks: list[FlatBlock] = field(default_factory=list)
    pieces: list[Element | str] = field(default_factory=list)
    cell: list[FlatBlock] = field(default_factory=list)
    row: list[Element | str] = field(default_factory=list)
    table: Element | None = None
    label: str = ""
