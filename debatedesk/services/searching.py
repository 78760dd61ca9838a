"""Searching documents, notes and map nodes."""

from dataclasses import dataclass, field
from typing import Literal

from debatedesk.domain.finding import find_all
from debatedesk.services.annotations import Notes
from debatedesk.services.documents import Documents
from debatedesk.services.imports import Progress, no_progress
from debatedesk.services.maps import Maps
from debatedesk.services.paths import LibraryPaths
from debatedesk.storage.library import Library

HitType = Literal["document", "node", "note"]


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words around hits: reading-text offsets `start` to `end`; `marks` are spans within `text`."""

    text: str
    start: int
    end: int
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; a node has its map's id in `within`; `subtitle` says what it is, as its author."""

    type: HitType
    id: str
    title: str
    score: float
    subtitle: str = ""
    within: str = ""
    snippets: list[Snippet] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found; `problem` is a plain sentence where the query could not be understood."""

    total: int
    hits: list[Hit]
    problem: str = ""


class Searching:
    """Finds words in everything that a library holds and is not in the trash."""

    def __init__(
        self, library: Library, documents: Documents, maps: Maps, notes: Notes, paths: LibraryPaths
    ) -> None:
        """Search one library, whose index is kept in `paths.index`."""
        self._library = library
        self._documents = documents
        self._maps = maps
        self._notes = notes
        self._paths = paths

    def catch_up(self, progress: Progress = no_progress) -> None:
        """Index what has changed since the last time."""

    def rebuild(self, progress: Progress = no_progress) -> None:
        """Build the index anew from the library."""

    def search(self, query: str, limit: int = 50, debate_id: str | None = None) -> SearchResult:
        """Find what holds all the words of a query."""
        hits = []
        for document in self._documents.documents(debate_id):
            text = self._documents.text(document.id)
            places = [find_all(text, word) for word in query.split()]
            if not places or not all(places):
                continue
            start, end = places[0][0]
            left, right = max(0, start - 60), end + 60
            snippet = Snippet(text[left:right], left, min(right, len(text)), ((start - left, end - left),))
            score = float(sum(map(len, places)))
            hits.append(Hit("document", document.id, document.title, score, document.author, "", [snippet]))
        hits.sort(key=lambda hit: -hit.score)
        return SearchResult(len(hits), hits[:limit])

    def close(self) -> None:
        """Let go of the index."""
