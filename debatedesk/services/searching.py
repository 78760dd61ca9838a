"""Searching documents, notes and map nodes."""

import contextlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from debatedesk.domain.errors import DeskError
from debatedesk.services.annotations import Notes
from debatedesk.services.documents import Documents
from debatedesk.services.findable import Findable
from debatedesk.services.import_report import Progress, no_progress
from debatedesk.services.maps import Maps
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.settings import ViewState
from debatedesk.storage.library import Library, Unindexed

if TYPE_CHECKING:
    from debatedesk.search.entries import Entry
    from debatedesk.search.index import Index, Ranked
    from debatedesk.search.query import Node, Term

TOKEN = "search.index"
"""Under this key the library keeps which state of which index belongs to it."""
WAIT_SECONDS = 2.0
REBUILD_WAIT_SECONDS = 30.0
MANY, FEW = 5, 2
MANY_FOR = 40
"""So many hits get many snippets, the others few."""
PLACES_EACH = 8
"""So many places are looked at for each snippet that is shown."""

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
    """Something found; a node has its map's id in `within`; `subtitle` says what it is, as its author.

    `places` counts all the places in its text, of which `snippets` show some.
    """

    type: HitType
    id: str
    title: str
    score: float
    subtitle: str = ""
    within: str = ""
    snippets: list[Snippet] = field(default_factory=list)
    places: int = 0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a query found; `problem` is a plain sentence where the query could not be understood.

    `total` and `counts`, by type, count all that was found; `hits` are the best of it.
    """

    total: int
    hits: list[Hit]
    problem: str = ""
    counts: dict[str, int] = field(default_factory=dict)


class Searching:
    """Finds words in everything that a library holds and is not in the trash.

    What the index does not know yet is searched without it, so that every answer is up to date. An index
    that is missing, damaged or of another library is built anew by the next `catch_up`.
    """

    def __init__(
        self, library: Library, documents: Documents, maps: Maps, notes: Notes, paths: LibraryPaths
    ) -> None:
        """Search one library, whose index is kept in `paths.index`."""
        self._library = library
        self._state = ViewState(library)
        self._found = Findable(documents, maps, notes)
        self._directory = paths.index
        self._opened: Index | None = None

    def catch_up(self, progress: Progress = no_progress) -> None:
        """Index what has changed since the last time.

        Where that can't be done now, because another process does it or the disk is full, searches do
        without.
        """
        index = self._index()
        if self._is_ours(index) and not self._library.unindexed():
            return
        with contextlib.suppress(OSError, DeskError), index.locked(WAIT_SECONDS) as mine:
            if mine:
                self._update(index, progress, anew=not self._is_ours(index))

    def rebuild(self, progress: Progress = no_progress) -> None:
        """Build the index anew from the library; raises DeskError when it can't be written."""
        index = self._index()
        try:
            with index.locked(REBUILD_WAIT_SECONDS) as mine:
                if not mine:
                    raise DeskError("Another DebateDesk is indexing this library; try again in a moment.")
                self._update(index, progress, anew=True)
        except OSError as error:
            reason = error.strerror or error
            raise DeskError(f"The search index {self._directory} cannot be written: {reason}.") from error

    def _index(self) -> "Index":
        if self._opened is None:
            from debatedesk.search.index import Index

            self._opened = Index(self._directory)
        return self._opened

    def _is_ours(self, index: "Index") -> bool:
        """Tell whether the index is whole and belongs to the present state of this library."""
        from debatedesk.search.index import IndexLost

        try:
            index.refresh()
        except IndexLost:
            return False
        return bool(index.token == self._state.get(TOKEN))

    def _update(self, index: "Index", progress: Progress, *, anew: bool) -> None:
        from debatedesk.search.index import IndexWriter

        if anew:
            self._library.mark_all_unindexed()
        pending = self._library.unindexed()
        if not pending and not anew:
            return
        writer = IndexWriter(index)
        if anew:
            writer.clear()
        else:
            writer.remove(frozenset(_key(each) for each in pending))
        debates = self._found.living_debates()
        for done, each in enumerate(pending):
            progress(done, len(pending), "Indexing…")
            entry = self._found.entry(_key(each), debates)
            if entry is not None:
                writer.add(entry)
        token = writer.commit()
        with self._library.transaction():
            self._library.mark_indexed(pending)
            self._state.set(TOKEN, token)
        progress(len(pending), len(pending), "Indexed")

    def search(
        self, query: str, limit: int = 50, debate_id: str | None = None, *, typing: bool = True
    ) -> SearchResult:
        """Find what a query matches, the best first, in one debate or in all.

        While it is being typed, the last word may be the beginning of a longer one.
        """
        from debatedesk.search.query import parse, terms

        asked = parse(query, typing)
        if asked.tree is None:
            return SearchResult(0, [], asked.problem)
        debates = self._found.living_debates()
        if debate_id is not None:
            debates &= {debate_id}
        ranked = self._ranked(asked.tree, debates)
        ranked.sort(key=lambda each: -each.score)
        wanted = terms(asked.tree)
        hits: list[Hit] = []
        for each in ranked:
            if len(hits) == limit:
                break
            hit = self._hit(each, wanted, MANY if len(hits) < MANY_FOR else FEW)
            if hit is not None:
                hits.append(hit)
        counts = Counter(each.entry.description.type for each in ranked)
        return SearchResult(len(ranked), hits, counts=dict(counts))

    def _ranked(self, tree: "Node", debates: frozenset[str]) -> "list[Ranked]":
        """Ask the index for what it knows, and look at the rest."""
        index = self._index()
        if not self._is_ours(index):
            return self._scan(tree, self._found.keys(), debates)
        pending = dict.fromkeys(_key(each) for each in self._library.unindexed())
        try:
            known = index.search(tree)
        except Exception:  # whatever an index raises, it can be built anew and the library is whole
            index.discard()
            return self._scan(tree, self._found.keys(), debates)
        living = [
            each
            for each in known
            if each.entry.description.debate in debates and each.entry.description.key not in pending
        ]
        return living + self._scan(tree, pending, debates)

    def _scan(self, tree: "Node", keys: Iterable[str], debates: frozenset[str]) -> "list[Ranked]":
        from debatedesk.search.entries import matches, plain_score
        from debatedesk.search.index import Ranked

        found = []
        for key in keys:
            entry = self._found.entry(key, debates)
            if entry is not None and matches(tree, entry):
                found.append(Ranked(entry, plain_score(tree, entry)))
        return found

    def _hit(self, ranked: "Ranked", wanted: "list[Term]", most: int) -> Hit | None:
        from debatedesk.search.locating import count_places

        key = ranked.entry.description.key
        shown = self._found.shown(key)
        if shown is None:
            return None
        kind, _, thing = key.partition("/")
        within, own = thing.split("/", 1) if kind == "node" else ("", thing)
        snippets = snippets_of(ranked.entry, shown.text, wanted, most)
        score = round(ranked.score, 4)
        places = count_places(ranked.entry.words, wanted)
        return Hit(kind, own, shown.title, score, shown.subtitle, within, snippets, places)  # type: ignore[arg-type]

    def close(self) -> None:
        """Let go of the index."""
        if self._opened is not None:
            self._opened.forget()


def snippets_of(entry: "Entry", text: str, wanted: "list[Term]", most: int) -> list[Snippet]:
    """Cut the passages of a text that say most about what was wanted."""
    from debatedesk.search.locating import choose_passages, find_places
    from debatedesk.search.words import analyse, split_words

    words = entry.words
    places = find_places(words, wanted, most * PLACES_EACH)
    if places:
        first = places[0]
        shown = split_words(text[first.start : first.end])
        sought = wanted[first.term].words
        if len(shown) != len(sought) or not shown[-1].startswith(sought[-1]):  # the text is another now
            places = find_places(analyse(text), wanted, most * PLACES_EACH)
    return [
        Snippet(
            text[each.start : each.end],
            each.start,
            each.end,
            tuple((start - each.start, end - each.start) for start, end in each.marks),
        )
        for each in choose_passages(text, places, most)
    ]


def _key(each: Unindexed) -> str:
    return f"{each.kind}/{each.id}"
