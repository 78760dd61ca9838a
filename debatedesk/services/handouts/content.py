"""What stands in a hand-out, whatever it is written as.

Nothing in here is hidden: what a class is to find out is not in the content of its version at all; there is
room to write, in ruled lines, in the place of it. Words are plain text; what may be a `Message` is said in
the reader's language where it is written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from debatedesk.domain.maps.model import ArgumentMap, NodeKind
from debatedesk.domain.maps.relations import Stance
from debatedesk.services.citations.cited_words import CitedWords

PaperSize = Literal["a4", "letter"]
Audience = Literal["teacher", "student"]

PAPER_SIZES: tuple[PaperSize, ...] = get_args(PaperSize)
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
PAPER_MILLIMETRES: dict[PaperSize, tuple[float, float]] = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height, upright."""


@dataclass(frozen=True, slots=True)
class HandoutOptions:
    """What a reader chooses: a student's version has room in the place of all answers."""

    audience: Audience = "teacher"
    paper: PaperSize = "a4"
    with_map: bool = True
    with_notes_room: bool = True


@dataclass(frozen=True, slots=True)
class HandoutQuotation:
    """Words of a text, as it has them now, and its citation; empty where the text is not in the library.

    `condition` says in a sentence what is wrong with the words; empty where they stand in the text.
    """

    words: str
    citation: str
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a node says. Its number is the same in both versions, and on the map.

    A statement that was written out before has its title alone, and `see` is its number there. `lines` are
    ruled lines in the place of all that it says, `source_lines` in the place of its quotations.
    """

    node: str
    number: str
    kind: NodeKind
    title: str = ""
    text: str = ""
    speaker: str = ""
    quotations: tuple[HandoutQuotation, ...] = ()
    see: str = ""
    lines: int = 0
    source_lines: int = 0

    @property
    def is_quoted(self) -> bool:
        """Tell whether its text is what it quotes word for word, which then is not told twice."""
        words = self.text.split()
        return any(quotation.words.split() == words for quotation in self.quotations)


@dataclass(frozen=True, slots=True)
class HandoutPoint:
    """What bears on something: `word` says how, as “Objection”; several statements hold only together.

    At level 1 it bears on what its entry is about, at each level below on the nearest point before it that
    is one level up.
    """

    number: str
    level: int
    word: str
    stance: Stance
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class HandoutSide:
    """The points for, or against, or that take no side, in reading order, each followed by its replies."""

    heading: str
    stance: Stance
    points: tuple[HandoutPoint, ...]


@dataclass(frozen=True, slots=True)
class HandoutEntry:
    """A proposal, or what else the debate is about, with what is said on it.

    `standing` says how it stands and why (teacher), `standing_lines` are room for saying so (student); an
    entry that nothing can be said of, such as a question, has neither. `notes_lines` are room for notes.
    """

    statement: Statement
    sides: tuple[HandoutSide, ...] = ()
    standing: str = ""
    standing_lines: int = 0
    notes_lines: int = 0


@dataclass(frozen=True, slots=True)
class HandoutMap:
    """A map: proposals and other theses, questions, asides; `drawn` is what its picture shows.

    The nodes of `drawn` have their numbers before their titles; in a student's version what is to be found
    out has its number and room alone.
    """

    title: str
    theses: tuple[HandoutEntry, ...] = ()
    questions: tuple[HandoutEntry, ...] = ()
    asides: tuple[HandoutEntry, ...] = ()
    drawn: ArgumentMap | None = None

    @property
    def entries(self) -> tuple[HandoutEntry, ...]:
        """All entries in the order of their numbers."""
        return (*self.theses, *self.questions, *self.asides)


@dataclass(frozen=True, slots=True)
class OpenList:
    """What is open, of one sort; in a student's version there may be `lines` in its place."""

    heading: str
    statements: tuple[Statement, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Handout:
    """A hand-out; `sources` are the entries of the texts that it quotes, in the style of citations."""

    title: str
    options: HandoutOptions
    maps: tuple[HandoutMap, ...]
    open_lists: tuple[OpenList, ...]
    sources: tuple[CitedWords, ...]

    @property
    def entries(self) -> Iterator[HandoutEntry]:
        """All entries of all maps."""
        for handout_map in self.maps:
            yield from handout_map.entries
