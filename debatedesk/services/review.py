"""Passages to look at after a text has changed: what they were, what they may be now, and what to do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from debatedesk.domain.anchors.model import AnchorStatus, Resolution, TextAnchor, describe
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import anchor_in
from debatedesk.services.undo import UndoStack
from debatedesk.storage.anchored_items import AnchoredItem
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.versions import VersionStore

GONE = message("Its words are gone from the text.")
_REACH = 5_000
_MOST_SCANS = 50


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A passage in doubt, with all that is anchored to it.

    `before` are the words that were sure, `after` those that may have become of them (empty for an orphan),
    from `start` to `end` of the text as it is now. An orphan that a person keeps is `settled`;
    `near` is where to look for it.
    """

    document_id: str
    title: str
    anchor: TextAnchor
    status: AnchorStatus
    start: int
    end: int
    after: str
    reason: str
    owners: tuple[str, ...]
    references: tuple[Reference, ...]
    near: int
    settled: bool = False

    @property
    def before(self) -> str:
        """The words that the passage had."""
        return self.anchor.exact

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from all others."""
        return self.owners


class Review:
    """Lists the passages in doubt and writes what a person decides; each decision is one step of undo."""

    def __init__(
        self, store: VersionStore, documents: DocumentStore, maps: MapStore, undo: UndoStack
    ) -> None:
        """Work on the records of one library."""
        self._store = store
        self._documents = documents
        self._maps = maps
        self._undo = undo

    def items(self, *, debate_id: str = "", document_id: str = "", kept: bool = False) -> list[ReviewItem]:
        """List the passages to look at, of a text or of a whole debate, in the order of the text.

        With `kept`, the orphans that a person has decided to keep come after them.
        """
        documents = [document_id] if document_id else self._store.doubtful_documents(debate_id)
        found = [item for each in documents for item in self._items_of(each)]
        return sorted((item for item in found if kept or not item.settled), key=lambda item: item.settled)

    def count(self, debate_id: str) -> int:
        """Count what is anchored in doubtful places of a debate's texts, kept orphans too."""
        return self._store.count_doubts(debate_id)

    def _items_of(self, document_id: str) -> list[ReviewItem]:
        groups: dict[tuple[TextAnchor, Resolution, bool], list[AnchoredItem]] = {}
        for each in self._store.held(document_id, doubtful=True):
            if each.doubt is not None:
                groups.setdefault((each.anchor, each.doubt, each.settled), []).append(each)
        if not groups:
            return []
        title, text = self._documents.document(document_id).title, self._documents.text(document_id)
        evidence = {row[4]: (row[0], row[1]) for row in self._maps.evidence_in(document_id)}
        surroundings = _Surroundings(text)
        items = [
            ReviewItem(
                *(document_id, title, anchor, doubt.status, doubt.start, doubt.end),
                text[doubt.start : doubt.end] if doubt.start >= 0 else "",
                doubt.reason,
                tuple(each.owner for each in held),
                tuple(_references(held, evidence)),
                doubt.start if doubt.start >= 0 else surroundings.near(anchor),
                settled,
            )
            for (anchor, doubt, settled), held in groups.items()
        ]
        return sorted(items, key=lambda item: item.near)

    def accept(self, *items: ReviewItem) -> Changes:
        """Take the words that stand there now for the passage's; orphans have none to take."""
        if any(item.status == "orphaned" for item in items):
            raise DeskError(message("Those words are gone: pick another passage, or keep it as an orphan."))
        label = message("Accept {n} changed passages", "Accept changed passage", len(items))
        return self._decide(label, items, [(item.start, item.end) for item in items])

    def repick(self, item: ReviewItem, start: int, end: int) -> Changes:
        """Let the passage be other words of its text (reading-text offsets)."""
        anchor_in(self._documents, item.document_id, start, end)
        return self._decide(message("Pick another passage"), [item], [(start, end)])

    def keep_as_orphan(self, *items: ReviewItem) -> Changes:
        """Keep what is anchored there, with its old words, though they are gone."""
        label = message("Keep {n} orphans", "Keep as orphan", len(items))
        return self._decide(label, items, [None] * len(items))

    def _decide(
        self, label: str, items: Sequence[ReviewItem], spans: Sequence[tuple[int, int] | None]
    ) -> Changes:
        changes = _touched(items)
        with self._undo.edit(label, changes):
            for document_id in dict.fromkeys(item.document_id for item in items):
                own = [
                    (i, span) for i, span in zip(items, spans, strict=True) if i.document_id == document_id
                ]
                self._write(document_id, own)
        return changes

    def _write(
        self, document_id: str, decided: Sequence[tuple[ReviewItem, tuple[int, int] | None]]
    ) -> None:
        owners = [owner for item, _ in decided for owner in item.owners]
        held = {each.owner: each for each in self._store.held(document_id, doubtful=True, owners=owners)}
        text = self._documents.text(document_id)
        after: list[AnchoredItem] = []
        for item, span in decided:
            own = [held[each] for each in item.owners if each in held]
            if not own or (span is None and any(each.settled for each in own)):
                raise DeskError(message("That passage was decided on already."))
            if span is None:
                orphan = Resolution("orphaned", -1, -1, 0.0, GONE)
                after += [replace(each, doubt=orphan, settled=True) for each in own]
            else:
                anchor = describe(text, *span)
                after += [replace(each, anchor=anchor, doubt=None, settled=False) for each in own]
        self._store.write(document_id, after)


class _Surroundings:
    """Finds where words stood that are gone: by what stood around them, else by their old place.

    It is asked for one passage after the other, and looks first where the passage before this one leads:
    thousands may be gone, and searching the whole text for each would take seconds.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._shift = 0
        self._scans = 0

    def near(self, anchor: TextAnchor) -> int:
        """Tell where to look for an orphan."""
        place = anchor.start + self._shift
        found = self._between(anchor, max(0, place - _REACH), place + _REACH)
        if found < 0 and self._scans < _MOST_SCANS:
            self._scans += 1
            found = self._between(anchor, 0, len(self._text))
        if found < 0:
            return max(0, min(place, len(self._text)))
        self._shift = found - anchor.start
        return found

    def _between(self, anchor: TextAnchor, start: int, end: int) -> int:
        before, after = anchor.prefix.strip(), anchor.suffix.strip() or anchor.exact
        found = self._text.find(before, start, end) if before else -1
        return found + len(before) if found >= 0 else self._text.find(after, start, end)


def _references(held: Iterable[AnchoredItem], evidence: dict[str, tuple[str, str]]) -> Iterable[Reference]:
    for each in held:
        kind, _, key = each.owner.partition(":")
        if kind == "highlight":
            yield Reference.highlight(key)
        elif kind == "note":
            yield Reference.note(key)
        elif key in evidence:
            yield Reference.node(*evidence[key])


def _touched(items: Sequence[ReviewItem]) -> Changes:
    own = [each for item in items for each in item.references]
    return Changes(
        documents=frozenset(item.document_id for item in items),
        highlights=frozenset(each.id for each in own if each.kind == "highlight"),
        notes=frozenset(each.id for each in own if each.kind == "note"),
        nodes=frozenset((each.within, each.id) for each in own if each.kind == "node"),
    )
