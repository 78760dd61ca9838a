"""Searching documents, notes and map nodes."""

import contextlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.services.annotations import Notes
from debatedesk.services.documents import Documents
from debatedesk.services.findable import SearchableItems
from debatedesk.services.maps import Maps
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.search_hits import HitMaker
from debatedesk.services.search_results import Order, Related, SearchResult
from debatedesk.services.settings import ViewState
from debatedesk.storage.database import Library, Unindexed

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import Engine, EntryReader, ScoredEntries
    from debatedesk.search.expansion import Expansion
    from debatedesk.search.languages import Stems
    from debatedesk.search.query_tree import Node
    from debatedesk.services.indexing import Beside, Segments
    from debatedesk.services.search_scanning import Scanned

TOKEN = "search.index"
"""Under this key the library keeps which state of which index belongs to it."""
WAIT_SECONDS = 2.0
REBUILD_WAIT_SECONDS = 30.0
MOST_MARKS = 5_000
"""So many places of each word are marked in a text."""
FEW_RESULTS = 3
"""With fewer results other words are suggested for such as are nowhere."""


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
        self._documents = documents
        self._items = SearchableItems(documents, maps, notes)
        self._directory = paths.index
        self._index_key = paths.index_key
        self._hits = HitMaker(self._items)
        self._opened: Engine | None = None

    @cached_property
    def _scanned(self) -> "Scanned":
        from debatedesk.services.search_scanning import Scanned

        return Scanned(self._items)

    @cached_property
    def _stems(self) -> "Stems":
        from debatedesk.search.languages import Stems

        return Stems()

    def catch_up(self, progress: Progress = no_progress, beside: "Beside | None" = None) -> None:
        """Index what has changed since the last time, of much one half `beside`.

        Where that can't be done now, because another process does it or the disk is full, searches do
        without.
        """
        index = self._index()
        if self._is_ours(index) and not self._library.unindexed():
            return
        with contextlib.suppress(OSError, DeskError), index.locked(WAIT_SECONDS) as mine:
            if mine:
                self._update(index, progress, beside, anew=not self._is_ours(index))

    def behind(self) -> int:
        """Count what is not in the index: everything where there is none."""
        return len(self._ready()[1])

    def rebuild(self, progress: Progress = no_progress, beside: "Beside | None" = None) -> None:
        """Build the index anew from the library; raises DeskError when it can't be written."""
        index = self._index()
        try:
            with index.locked(REBUILD_WAIT_SECONDS) as mine:
                if not mine:
                    raise DeskError("Another DebateDesk is indexing this library; try again in a moment.")
                self._update(index, progress, beside, anew=True)
        except OSError as error:
            reason = error.strerror or error
            raise DeskError(f"The search index {self._directory} cannot be written: {reason}.") from error

    def _index(self) -> "Engine":
        if self._opened is None:
            from debatedesk.search.engine.index import Index
            from debatedesk.services.machine_key import machine_key

            self._opened = Index(self._directory, machine_key(self._index_key))
        return self._opened

    def _is_ours(self, index: "Engine") -> bool:
        """Tell whether the index is whole and belongs to the present state of this library."""
        from debatedesk.search.engine.protocol import IndexLost

        try:
            index.refresh()
        except IndexLost:
            return False
        return bool(index.token == self._state.get(TOKEN))

    def write_segments(self, keys: Sequence[str]) -> "Segments":
        """Write segments of what some keys name, for another process that has the index locked."""
        from debatedesk.services.indexing import write

        writer = self._index().part_writer()
        write(writer, self._items, keys, no_progress)
        return writer.parts()

    def _update(self, index: "Engine", progress: Progress, beside: "Beside | None", *, anew: bool) -> None:
        from debatedesk.services.indexing import fill

        if anew:
            self._library.mark_all_unindexed()
        pending = self._library.unindexed()
        if not pending and not anew:
            return
        writer = index.writer()
        if anew:
            writer.clear()
        else:
            writer.remove(frozenset(_key(each) for each in pending))
        fill(writer, self._items, pending, progress, beside)
        with self._library.undisturbed():
            token = writer.commit()
            with self._library.transaction():
                self._library.mark_indexed(pending)
                self._state.set(TOKEN, token)
        progress(len(pending), len(pending), "Indexed")

    def search(
        self,
        query: str,
        limit: int = 50,
        debate_id: str | None = None,
        *,
        typing: bool = True,
        order: Order = "relevance",
    ) -> SearchResult:
        """Find what a query matches, the best first, in one debate or in all.

        While it is being typed, the last word may be the beginning of a longer one.
        """
        from debatedesk.search.query import parse

        asked = parse(query, typing)
        if asked.tree is None:
            return SearchResult(0, [], asked.problem)
        debates = self._items.living_debates()
        index, pending = self._ready()
        expansion = self._expansion(index, pending, debates)
        tree = expansion.expand(asked.tree)
        named = debate_id is None or _names_debates(tree)
        within = [each for each in debates if named or each == debate_id]
        found = self._find(tree, within, index, pending)
        result = self._hits.result(found, tree, limit, order, debates)
        better = expansion.suggestion(query, tree) if result.total < FEW_RESULTS else ""
        empty = not result.total and not (index and len(index)) and next(self._items.keys(), None) is None
        return replace(result, suggestion=better, unindexed=len(pending), empty=empty)

    def places(self, query: str, document_id: str) -> list[tuple[int, int]]:
        """List where the words of a query stand in a document, in reading order, as offsets of its text."""
        from debatedesk.search.query import parse
        from debatedesk.search.snippets import Locator

        tree = parse(query, typing=True).tree
        debates = self._items.living_debates()
        entry = self._items.entry(f"document/{document_id}", debates)
        if tree is None or entry is None:
            return []
        index, pending = self._ready()
        locator = Locator(self._expansion(index, pending, debates).expand(tree))
        spans: list[tuple[int, int]] = []
        for each in locator.find(entry.words, entry.description.language, MOST_MARKS).places:
            if not spans or each.start >= spans[-1][1]:
                spans.append((each.start, each.end))
        return spans

    def related(self, text: str, without: str, limit: int = 20) -> list[Related]:
        """List the passages elsewhere that speak of the same as a text, the nearest first.

        `without` is the key of where the text stands, as `document/ID`, which is left out.
        """
        from debatedesk.services.related import related_passages

        debates = self._items.living_debates()
        index, pending = self._ready()
        if index is None:
            return []
        reader = index.reader()
        away = pending.keys() | {without}
        return related_passages(self._items, reader, self._stems, text, away, debates.keys(), limit)

    def _ready(self) -> "tuple[Engine | None, dict[str, int]]":
        """Return the index where it is whole, and what is not in it with the numbers of its changes."""
        index = self._index()
        changed = {_key(each): each.sequence for each in self._library.unindexed()}
        if self._is_ours(index):
            if not changed:
                self._scanned.forget()
            return index, changed
        return None, dict.fromkeys(self._items.keys(), 0) | changed

    def known(self) -> "tuple[EntryReader, Collection[str]] | None":
        """Return what the index knows and the keys of what it does not; None where there is none."""
        index, pending = self._ready()
        return None if index is None else (index.reader(), pending)

    def give_up(self) -> None:
        """Make sure that an index that has failed is not used again."""
        self._index().discard()

    def _expansion(
        self, index: "Engine | None", pending: Mapping[str, int], debates: Mapping[str, str]
    ) -> "Expansion":
        from debatedesk.domain.text.tokens import split_words
        from debatedesk.search.engine.vocabulary import Vocabulary
        from debatedesk.search.expansion import Expansion

        self._scanned.entries(pending, debates)
        lists = [self._scanned.words] if pending else []
        if index is not None:
            try:
                lists.append(index.reader().vocabulary)
            except Exception:  # searching will notice as well, and give the index up
                index.discard()
        titles = {key: frozenset(split_words(title)) for key, title in debates.items()}
        return Expansion(Vocabulary(lists), self._stems, titles)

    def _find(
        self, tree: "Node", debates: Collection[str], index: "Engine | None", pending: Mapping[str, int]
    ) -> "ScoredEntries":
        """Ask the index for what it knows, and look at the rest."""
        if index is None:
            return self._scan(tree, pending, debates)
        try:
            known = index.search(tree)
        except Exception:  # whatever an index raises, it can be built anew and the library is whole
            index.discard()
            return self._scan(tree, dict.fromkeys(self._items.keys(), 0), debates)
        if pending or not index.reader().debates.issubset(debates):
            known = known.only(lambda on: on.debate in debates and on.key not in pending)
        return known.with_others(self._scan(tree, pending, debates))

    def _scan(self, tree: "Node", pending: Mapping[str, int], debates: Collection[str]) -> "ScoredEntries":
        from debatedesk.search.engine.protocol import ScoredEntries
        from debatedesk.search.entries import matches, plain_score

        read = self._scanned.entries(pending, debates)
        scores = {n: plain_score(tree, each) for n, each in enumerate(read) if matches(tree, each)}
        return ScoredEntries(read, scores)

    def close(self) -> None:
        """Let go of the index."""
        if self._opened is not None:
            self._opened.forget()


def _key(each: Unindexed) -> str:
    return f"{each.kind}/{each.id}"


def _names_debates(node: "Node") -> bool:
    """Tell whether a query says itself which debates it is about."""
    from debatedesk.search.query_tree import And, Debates, Or

    if isinstance(node, And | Or):
        return any(map(_names_debates, node.parts))
    return isinstance(node, Debates)
