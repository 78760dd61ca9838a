"""Links that waited for a name keep leading to the thing that bore it, whatever it is called later.

A link is tied to what it leads to as its note is written. One that was written before there was such a
thing, or came from a library that knew no links, is not: it is tied before that thing is renamed.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.link_binding import meant_in
from debatedesk.storage.annotations import AnnotationStore
from debatedesk.storage.titles import TitleStore

_FEW = 20
"""Of more things touched it is asked once which names are waited for."""


@dataclass(frozen=True, slots=True)
class _WaitingLink:
    """The links of a key in a note that lead to a thing for its name alone."""

    note_id: str
    key: str
    target: Reference


class LinkKeeper:
    """Ties links before what they lead to is renamed."""

    def __init__(self, titles: TitleStore, store: AnnotationStore) -> None:
        """Work on the records of one library."""
        self._titles = titles
        self._store = store

    @contextmanager
    def keeping(self, changes: Changes) -> Iterator[None]:
        """Run an edit of these things within its transaction; those of them may be renamed by it."""
        waiting = self._waiting(changes)
        yield
        for link in waiting:
            keys = self._keys(link.target)
            if not keys or link.key in keys:
                continue
            with suppress(DeskError):  # the note was deleted
                note = self._store.note(link.note_id)
                if any(kept.key == link.key and kept.target is None for kept in note.links):
                    self._store.write_note(note.leading(link.key, link.target))

    def _waiting(self, changes: Changes) -> list[_WaitingLink]:
        targets = _nameable(changes)
        if not (targets and self._store.has_waiting()):
            return []
        wanted = self._store.waiting_keys() if len(targets) > _FEW else None
        waiting = []
        for target in targets:
            for key in self._keys(target) if wanted is None else self._keys(target) & wanted:
                if notes := self._store.waiting(key):
                    called = self._titles.called(key)
                    waiting += [
                        _WaitingLink(note.id, key, target)
                        for note in notes
                        if [titled.reference for titled in meant_in(note, called)] == [target]
                    ]
        return waiting

    def _keys(self, target: Reference) -> frozenset[str]:
        """Give the keys of links that lead to a thing by its name; none where it is gone."""
        titled = self._titles.title_of(target)
        return titled.keys if titled else frozenset()


def _nameable(changes: Changes) -> set[Reference]:
    """Give those of the things touched that were there before and that links can name."""
    return {
        *map(Reference.document, changes.texts),
        *map(Reference.map, changes.maps),
        *map(Reference.note, changes.notes),
        *(Reference.node(map_id, node_id) for map_id, node_id in changes.nodes),
    } - set(changes.created)
