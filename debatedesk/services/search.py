"""Searching documents, notes and map nodes."""

import contextlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.annotations import Annotations, Notes
from debatedesk.services.documents import Documents
from debatedesk.services.findable import SearchableItems, Visible
from debatedesk.services.maps import Maps
from debatedesk.services.progress import Progress, no_progress
from debatedesk.services.reading_states import ReadingStates
from debatedesk.services.search_hits import HitMaker
from debatedesk.services.search_results import Order, Related, SearchResult
from debatedesk.services.settings import ViewState
from debatedesk.storage.database import Library, Unindexed
from debatedesk.storage.private import private_files

if TYPE_CHECKING:
    from debatedesk.search.engine.protocol import Engine, EntryReader, ScoredEntries
    from debatedesk.search.entries import Entry
    from debatedesk.search.expansion import Expansion
    from debatedesk.search.languages import Stems
    from debatedesk.search.query_tree import Node
    from debatedesk.services.indexing import Beside, Segments
    from debatedesk.services.search_scanning import Scan, Scanned, Version

TOKEN = "search.index"
"""Under this key the library keeps which state of which index belongs to it."""
WAIT_SECONDS = 2.0
REBUILD_WAIT_SECONDS = 30.0
TRASH = "trash"
"""So the library marks what went to the trash or returned, which changes nothing in the index."""
SCAN_LIMIT = 500_000
"""So many bytes that are not indexed are read for an answer that is waited for, which takes some 0.2 s."""
SOON_INDEXED = 200
"""So many things are indexed before a search is answered; more are looked through, and indexed behind."""
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
        self,
        library: Library,
        documents: Documents,
        maps: Maps,
        notes: Notes,
        annotations: Annotations,
        reading_states: ReadingStates,
        open_engine: "Callable[[], Engine]",
        directory: Path,
    ) -> None:
        """Search one library with an engine, opened at the first question; its index is in `directory`."""
        self._library = library
        self._state = ViewState(library)
        self._documents = documents
        self._reading_states = reading_states
        self._items = SearchableItems(documents, maps, notes, annotations)
        self._open_engine = open_engine
        self._directory = directory
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

    @private_files()
    def catch_up(self, progress: Progress = no_progress, beside: "Beside | None" = None) -> None:
        """Index what has changed since the last time, of much one half `beside`.

        Where that can't be done now, because another process does it or the disk is full, searches do
        without.
        """
        index = self._index()
        marks = self._library.unindexed()
        if all(mark.kind == TRASH for mark in marks) and self._is_ours(index):
            if marks:
                self._library.mark_indexed(marks)
            return
        with contextlib.suppress(OSError, DeskError), index.locked(WAIT_SECONDS) as mine:
            if mine:
                self._update(index, progress, beside, anew=not self._is_ours(index))

    def behind(self) -> int:
        """Count what is not in the index: everything where there is none."""
        return len(self._ready()[1])

    def is_little_behind(self) -> bool:
        """Tell whether what is not in the index is soon indexed; more is better left to another process."""
        pending = self._ready()[1]
        if len(pending) > SOON_INDEXED:
            return False
        return self._library.characters_of([key.partition("/")[2] for key in pending]) <= SCAN_LIMIT

    @private_files()
    def rebuild(self, progress: Progress = no_progress, beside: "Beside | None" = None) -> None:
        """Build the index anew from the library; raises DeskError when it can't be written."""
        index = self._index()
        try:
            with index.locked(REBUILD_WAIT_SECONDS) as mine:
                if not mine:
                    raise DeskError(
                        message("Another DebateDesk is indexing this library; try again in a moment.")
                    )
                self._update(index, progress, beside, anew=True)
        except OSError as error:
            reason = error.strerror or error
            raise DeskError(
                message(
                    "The search index {directory} cannot be written: {reason}.",
                    directory=self._directory,
                    reason=reason,
                )
            ) from error

    def _pending(self) -> list[Unindexed]:
        """List what the index does not know in its present form; what is in the trash is looked up."""
        return [each for each in self._library.unindexed() if each.kind != TRASH]

    def _index(self) -> "Engine":
        if self._opened is None:
            self._opened = self._open_engine()
        return self._opened

    def _is_ours(self, index: "Engine") -> bool:
        """Tell whether the index is whole and belongs to the present state of this library."""
        from debatedesk.search.engine.protocol import IndexLost

        for _ in range(2):  # another process may have indexed between the two looks
            try:
                index.refresh()
            except IndexLost:
                return False
            if index.token == self._state.get(TOKEN):
                return True
        return False

    @private_files()
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
        marks = self._library.unindexed()
        pending = list({_key(each): each for each in marks if each.kind != TRASH}.values())
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
                self._library.mark_indexed(marks)
                self._state.set(TOKEN, token)
        progress(len(pending), len(pending), message("Indexed"))

    def search(
        self,
        query: str,
        limit: int = 50,
        debate_id: str | None = None,
        *,
        typing: bool = True,
        order: Order = "relevance",
        soon: bool = False,
    ) -> SearchResult:
        """Find what a query matches, the best first, in one debate or in all.

        While it is being typed, the last word may be the beginning of a longer one. To answer `soon`, only
        some of what is not indexed yet is read; the next search reads on.
        """
        from debatedesk.search.query import parse

        asked = parse(query, typing)
        if asked.tree is None:
            return SearchResult(0, [], asked.problem)
        visible = self._items.visible()
        index, pending = self._ready()
        scan = self._scanned.entries(pending, visible, SCAN_LIMIT if soon else None)
        expansion = self._expansion(index, visible)
        tree = expansion.expand(asked.tree)
        within = visible
        if debate_id is not None and not _names_debates(tree):
            within = visible.within(debate_id)
        found = self._find(tree, within, index, pending, scan)
        result = self._hits.result(found, tree, limit, order, visible.debates)
        better = asked.corrected(query)
        if not better and result.total < FEW_RESULTS:
            better = expansion.suggestion(query, tree)
        empty = not result.total and not (index and len(index)) and not self._library.searchable_keys()
        result = replace(
            result, suggestion=better, unknown_field=asked.unknown, unfinished=asked.unfinished
        )
        return replace(result, unindexed=len(pending), unread=scan.unread, empty=empty)

    def hit_spans(self, query: str, document_id: str) -> list[tuple[int, int]]:
        """List where the words of a query stand in a document, in reading order, as offsets of its text."""
        from debatedesk.search.query import parse
        from debatedesk.search.snippets import Locator

        tree = parse(query, typing=True).tree
        visible = self._items.visible()
        entry = next(self._items.entries([f"document/{document_id}"]))
        if tree is None or entry is None or not visible.shows(entry.description):
            return []
        index, pending = self._ready()
        self._scanned.entries(pending, visible, SCAN_LIMIT)
        locator = Locator(self._expansion(index, visible).expand(tree))
        spans: list[tuple[int, int]] = []
        for each in locator.find(entry.words, entry.description.language, MOST_MARKS).occurrences:
            if not spans or each.start >= spans[-1][1]:
                spans.append((each.start, each.end))
        return spans

    def related(self, text: str, without: str, limit: int = 20) -> list[Related]:
        """List the passages elsewhere that speak of the same as a text, the nearest first.

        `without` is the key of where the text stands, as `document/ID`, which is left out.
        """
        from debatedesk.services.related import related_passages

        visible = self._items.visible()
        index, pending = self._ready()
        if index is None:
            return []
        away = pending.keys() | {without}
        return related_passages(self._items, index.reader(), self._stems, text, away, visible, limit)

    def _ready(self) -> "tuple[Engine | None, dict[str, Version]]":
        """Return the index where it is whole, and what is not in it with what tells its present form."""
        index = self._index()
        indexed = self._indexed_state()
        changed: dict[str, Version] = {_key(each): each.sequence for each in self._pending()}
        if self._is_ours(index):
            if not changed:
                self._scanned.forget()
            return index, changed
        return None, dict.fromkeys(self._library.searchable_keys(), indexed) | changed

    def _indexed_state(self) -> str:
        """Tell the state of the library that was indexed last.

        While it stays, all that is not marked as changed since has stayed too. Read it before the marks.
        """
        return str(self._state.get(TOKEN))

    def known(self) -> "tuple[EntryReader, Collection[str]] | None":
        """Return what the index knows and the keys of what it does not; None where there is none."""
        index, pending = self._ready()
        return None if index is None else (index.reader(), pending)

    def release(self) -> None:
        """Let the system have the memory of what was read, after all texts were."""
        if self._opened is not None:
            self._opened.release()

    def give_up(self) -> None:
        """Make sure that an index that has failed is not used again."""
        self._index().discard()

    def _expansion(self, index: "Engine | None", visible: Visible) -> "Expansion":
        """Return what knows the words of the index and of what was scanned."""
        from debatedesk.domain.text.tokens import split_words
        from debatedesk.search.engine.vocabulary import Vocabulary
        from debatedesk.search.expansion import Expansion

        lists = [self._scanned.words]
        if index is not None:
            try:
                lists += index.reader().word_lists
            except Exception:  # searching will notice as well, and give the index up
                index.discard()
        titles = {key: frozenset(split_words(title)) for key, title in visible.debates.items()}
        return Expansion(Vocabulary(lists), self._stems, titles, self._reading_states.documents_in)

    def _find(
        self,
        tree: "Node",
        visible: Visible,
        index: "Engine | None",
        pending: "Mapping[str, Version]",
        scan: "Scan",
    ) -> "ScoredEntries":
        """Ask the index for what it knows, and look at the rest."""
        if index is None:
            return _look_at(tree, scan.entries, visible)
        try:
            known = index.search(tree)
        except Exception:  # whatever an index raises, it can be built anew and the library is whole
            index.discard()
            keys = dict.fromkeys(self._library.searchable_keys(), self._indexed_state())
            return _look_at(tree, self._scanned.entries(keys, visible).entries, visible)
        if pending or not visible.shows_all_of(index.reader().debates):
            known = known.only(lambda on: on.key not in pending and visible.shows(on))
        return known.with_others(_look_at(tree, scan.entries, visible))

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


def _look_at(tree: "Node", entries: Sequence["Entry"], visible: Visible) -> "ScoredEntries":
    """Find what a query matches without an index."""
    from debatedesk.search.engine.protocol import ScoredEntries
    from debatedesk.search.entries import matches, plain_score

    read = [entry for entry in entries if visible.shows(entry.description)]
    scores = {number: plain_score(tree, each) for number, each in enumerate(read) if matches(tree, each)}
    return ScoredEntries(read, scores)
