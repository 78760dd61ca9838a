"""What sorting works with: passages that may bear on proposals, and what has been decided."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Likely:
    """A proposal that a passage may bear on: how near it is (above 0) and the words that both share."""

    proposal: str
    nearness: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of a text, by reading-text offsets, with the proposals it may bear on, likeliest first."""

    document: str
    start: int
    end: int
    likely: tuple[Likely, ...]

    @property
    def nearness(self) -> float:
        """How near it is to the likeliest proposal."""
        return self.likely[0].nearness

    @property
    def span(self) -> tuple[str, int, int]:
        """Where it stands."""
        return self.document, self.start, self.end


@dataclass(frozen=True, slots=True)
class Candidates:
    """The passages of a map's debate that may bear on its proposals, best first.

    `waiting` lists those that are not decided; `decided` counts the others. `texts` counts the texts that
    were read, `is_whole` tells whether they were all that there are.
    """

    map_id: str
    waiting: list[Candidate] = field(default_factory=list)
    decided: int = 0
    texts: int = 0
    is_whole: bool = True
