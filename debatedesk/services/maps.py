"""Argument maps: reading them and every edit of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from debatedesk.domain.anchors.model import Resolution
from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import MapHome, MapSummary
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps.checks import check_end, check_relation, check_rules, node_of, relation_of
from debatedesk.domain.maps.model import (
    FIDELITIES,
    NODE_COLOURS,
    ArgumentMap,
    Evidence,
    Node,
    NodeKind,
    Relation,
    RelationKind,
)
from debatedesk.domain.maps.relation_style import KIND_NOUNS, RELATION_SIGNS
from debatedesk.domain.maps.relations import kind_refusal
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.services.anchor_resolver import AnchorResolver, anchor_in
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession
from debatedesk.services.undo import UndoStack
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore
from debatedesk.storage.versions import VersionStore

_EDITABLE = frozenset(
    {"kind", "title", "text", "tags", "weight", "speaker", "group", "steps", "colour", "refers_to"}
    | {"fidelity"}
)
_LISTS = frozenset({"tags", "group", "steps"})


@dataclass(frozen=True, slots=True)
class PlacedEvidence:
    """Words of a document that a node comes from, and where they stand now."""

    map_id: str
    node_id: str
    index: int
    role: str
    resolution: Resolution


class Maps:
    """The argument maps of a library."""

    def __init__(
        self,
        store: MapStore,
        session: MapSession,
        edits: MapEdits,
        documents: DocumentStore,
        versions: VersionStore,
        undo: UndoStack,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """Work on the records of one library."""
        self._store = store
        self._session = session
        self._edits = edits
        self._documents = documents
        self._versions = versions
        self._undo = undo
        self._clock = clock
        self._new_id = new_id

    def maps(self, debate_id: str | None = None) -> list[MapSummary]:
        """List the maps of one debate, or of all, that are not in the trash."""
        return self._store.maps(debate_id)

    def ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's maps that are not in the trash, oldest first."""
        return self._store.ids(debate_id)

    def home(self, map_id: str) -> MapHome:
        """Read whose map it is without counting what it holds; raises DeskError when there is none."""
        return self._store.home(map_id)

    def trashed_ids(self) -> list[str]:
        """List the ids of the maps in the trash; a debate there may hold others."""
        return self._store.trashed_ids()

    def summaries(self, map_ids: Iterable[str]) -> list[MapSummary]:
        """Read maps without their nodes by id; what is gone is left out."""
        return self._store.summaries(map_ids)

    def summary(self, map_id: str) -> MapSummary:
        """Read a map without its nodes; raises DeskError when there is none of that id."""
        return self._store.summary(map_id)

    def map(self, map_id: str) -> ArgumentMap:
        """Read a whole map; raises DeskError when there is none of that id."""
        return self._session.map(map_id)

    def node(self, map_id: str, node_id: str) -> Node | None:
        """Read one node without its evidence, or None when it is gone."""
        return self._store.node(map_id, node_id)

    def why_not_there(self, refers_to: Reference) -> str:
        """Say why the node of another map that a node refers to can't be gone to; empty where it can."""
        try:
            home = self._store.home(refers_to.within)
            debate = self._documents.debate(home.debate_id)
        except DeskError:
            return message("That map is not in the library.")
        if self._store.node(refers_to.within, refers_to.id) is None:
            return message("That node is no longer in its map.")
        return message("Its map is in the trash.") if home.trashed or debate.trashed else ""

    def labels(self, map_id: str) -> list[tuple[str, str]]:
        """List the nodes of a map in document order, without reading it: id, and the title or the text."""
        return self._store.labels(map_id)

    def create(self, debate_id: str, title: str) -> Changes:
        """Start an empty map in a debate."""
        return self.add_map(debate_id, ArgumentMap.of("", title))

    def add_map(self, debate_id: str, argument_map: ArgumentMap) -> Changes:
        """Add a map with all its nodes under a new id; `created` points at it.

        Raises DeskError for a relation that the rules forbid; `permitted` mends a map from elsewhere.
        """
        self._documents.debate(debate_id)
        for relation in argument_map.relations.values():
            check_rules(argument_map, relation)
        title = argument_map.title.strip() or "Argument map"
        empty = ArgumentMap.of(self._new_id(), title)
        changes = Changes(
            maps=frozenset({empty.id}),
            nodes=frozenset((empty.id, each) for each in argument_map.nodes),
            created=(Reference.map(empty.id),),
        )
        with self._undo.edit(message("New map “{title}”", title=title), changes):
            self._store.create(empty.id, debate_id, title, self._clock())
            self._session.write(empty, replace(argument_map, id=empty.id, title=title))
        return changes

    def rename(self, map_id: str, title: str) -> Changes:
        """Give a map another title."""
        if not title.strip():
            raise DeskError(message("A map needs a title."))
        changes = Changes(maps=frozenset({map_id}))
        with self._undo.edit(message("Rename map"), changes):
            self._store.rename(map_id, " ".join(title.split()))
        return changes

    def add_node(
        self,
        map_id: str,
        kind: NodeKind,
        title: str = "",
        text: str = "",
        *,
        relation: RelationKind | None = None,
        target: str | None = None,
        after: str | None = None,
        evidence: Sequence[tuple[str, int, int]] = (),
        speaker: str = "",
    ) -> Changes:
        """Add a node after `after` in document order, related to `target` (a node or relation) if given.

        `evidence` names passages as (document id, start, end). `created` points at the node.
        """
        before = self._session.map(map_id)
        anchors = tuple(
            Evidence(document, anchor_in(self._documents, document, start, end))
            for document, start, end in evidence
        )
        node = Node(self._new_id(), kind, title.strip(), text.strip(), speaker=speaker, evidence=anchors)
        grown = self._grown(before, node, relation, target, after)
        noun = RELATION_SIGNS[relation].noun if relation and target else KIND_NOUNS[kind]
        label = message("Add {kind}", kind=noun)
        return self._edits.write(label, before, grown, created=[node.id])

    def _grown(
        self,
        before: ArgumentMap,
        node: Node,
        relation: RelationKind | None,
        target: str | None,
        after: str | None = None,
    ) -> ArgumentMap:
        """Add a node, related to `target` if given, in the group of what it bears on or stands after."""
        link = None
        if relation and target:
            check_end(before, target)
            link = Relation(self._new_id(), relation, (node.id,), target)
            check_rules(map_editing.add_node(before, node), link)
            home = before.nodes.get(before.target_node(link) or "")
            node = replace(node, group=home.group if home else ())
        elif after and after in before.nodes:
            node = replace(node, group=before.nodes[after].group)
        return map_editing.add_node(before, node, link, after)

    def add_asked(
        self,
        map_id: str,
        kind: NodeKind,
        title: str = "",
        text: str = "",
        *,
        relation: RelationKind | None,
        target: str | None,
        after: str | None = None,
    ) -> Changes:
        """Add a node that the node `target` bears on, as a question that it answers."""
        before = self._session.map(map_id)
        home = node_of(before, target or "")
        node = Node(self._new_id(), kind, title.strip(), text.strip(), group=home.group)
        grown = map_editing.add_node(before, node, after=after)
        link = Relation(self._new_id(), relation or "answers", (home.id,), node.id)
        check_rules(grown, link)
        return self._edits.write(
            message("Add {kind}", kind=KIND_NOUNS[kind]),
            before,
            map_editing.replace_relation(grown, link),
            created=[node.id],
        )

    def add_words(
        self,
        map_id: str,
        kind: NodeKind,
        words: str,
        *,
        relation: RelationKind | None = None,
        target: str | None = None,
    ) -> Changes:
        """Add a node that says words from elsewhere, as `add_node` does."""
        title, text = map_editing.title_and_text(words)
        return self.add_node(map_id, kind, title, text, relation=relation, target=target)

    def add_passage(
        self,
        map_id: str,
        kind: NodeKind,
        passage: Reference,
        *,
        relation: RelationKind | None = None,
        target: str | None = None,
        after: str | None = None,
    ) -> Changes:
        """Add a node that says a passage's words, its evidence, and has their author for its speaker."""
        title, text = map_editing.title_and_text(
            self._documents.text(passage.id)[passage.start : passage.end]
        )
        return self.add_node(
            map_id,
            kind,
            title,
            text,
            relation=relation,
            target=target,
            after=after,
            evidence=[(passage.id, passage.start, passage.end)],
            speaker=self._documents.document(passage.id).author,
        )

    def add_passages(
        self,
        map_id: str,
        kind: NodeKind,
        passages: Sequence[Reference],
        *,
        relation: RelationKind | None = None,
        target: str | None = None,
    ) -> Changes:
        """Add a node for each of several passages, as `add_passage` does, as one edit."""
        before = grown = self._session.map(map_id)
        created = []
        for passage in passages:
            anchor = anchor_in(self._documents, passage.id, passage.start, passage.end)
            title, text = map_editing.title_and_text(anchor.exact)
            speaker = self._documents.document(passage.id).author
            evidence = (Evidence(passage.id, anchor),)
            node = Node(self._new_id(), kind, title, text, speaker=speaker, evidence=evidence)
            grown = self._grown(grown, node, relation, target)
            created.append(node.id)
        label = message("Add {n} nodes", "Add {kind}", len(created), kind=KIND_NOUNS[kind])
        return self._edits.write(label, before, grown, created=created)

    def edit_node(self, map_id: str, node_id: str, *, merge_key: str = "", **fields: Any) -> Changes:
        """Change what a node is or says: any of its fields but its id, evidence and provenance.

        Edits one after the other with the same `merge_key` (typing) make one step of undo.
        """
        before = self._session.map(map_id)
        node = with_fields(before, node_id, fields)
        if why := kind_refusal(before, node_id, node.kind):
            raise DeskError(why)
        label = message("Change kind") if fields.keys() == {"kind"} else message("Edit node")
        return self._edits.write(label, before, map_editing.replace_node(before, node), merge_key=merge_key)

    def relate(self, map_id: str, source: str, target: str, kind: RelationKind) -> Changes:
        """Let a node bear on another node or on a relation; raises DeskError for a circle or a doublet."""
        before = self._session.map(map_id)
        node_of(before, source)
        relation = Relation(self._new_id(), kind, (source,), target)
        check_relation(before, relation)
        return self._edits.write(message("Relate"), before, map_editing.replace_relation(before, relation))

    def relink(
        self, map_id: str, relation_id: str, target: str, kind: RelationKind | None = None
    ) -> Changes:
        """Let a relation bear on another target, as another kind if given."""
        before = self._session.map(map_id)
        old = relation_of(before, relation_id)
        relation = replace(old, target=target, kind=kind or old.kind)
        check_relation(before, relation)
        return self._edits.write(message("Relink"), before, map_editing.replace_relation(before, relation))

    def change_relation(self, map_id: str, relation_id: str, kind: RelationKind) -> Changes:
        """Change a relation's kind."""
        before = self._session.map(map_id)
        relation = replace(relation_of(before, relation_id), kind=kind)
        check_relation(before, relation)
        return self._edits.write(
            message("Change relation"), before, map_editing.replace_relation(before, relation)
        )

    def remove_relation(self, map_id: str, relation_id: str) -> Changes:
        """Take a relation away, with the undercuts on it."""
        before = self._session.map(map_id)
        relation_of(before, relation_id)
        return self._edits.write(
            message("Remove relation"), before, map_editing.without_relation(before, relation_id)
        )

    def add_evidence(
        self, map_id: str, node_id: str, document_id: str, start: int, end: int, role: str = "states"
    ) -> Changes:
        """Give a node the words of a passage (reading-text offsets) as evidence."""
        before = self._session.map(map_id)
        node = node_of(before, node_id)
        evidence = Evidence(document_id, anchor_in(self._documents, document_id, start, end), role)
        after = map_editing.replace_node(before, replace(node, evidence=(*node.evidence, evidence)))
        return self._edits.write(message("Add evidence"), before, after, document=document_id)

    def remove_evidence(self, map_id: str, node_id: str, index: int) -> Changes:
        """Take the evidence at `index` off a node."""
        before = self._session.map(map_id)
        node = node_of(before, node_id)
        removed = node.evidence[index]
        kept = (*node.evidence[:index], *node.evidence[index + 1 :])
        after = map_editing.replace_node(before, replace(node, evidence=kept))
        return self._edits.write(message("Remove evidence"), before, after, document=removed.document)

    def evidence_in(self, document_id: str) -> list[PlacedEvidence]:
        """List the passages of a document that nodes of maps come from, with their places now."""
        rows = self._store.evidence_in(document_id)
        if not rows:
            return []
        resolver = AnchorResolver(
            self._documents.text(document_id), self._versions.pending_reviews(document_id)
        )
        return [
            PlacedEvidence(
                map_id, node_id, index, role, resolver.resolve(f"evidence:{evidence_id}", anchor)
            )
            for map_id, node_id, index, role, evidence_id, anchor in rows
        ]

    def evidence_place(self, evidence: Evidence) -> Resolution:
        """Tell where the words of a piece of evidence stand now."""
        try:
            text = self._documents.text(evidence.document)
        except DeskError:
            return Resolution("orphaned", -1, -1, 0.0, message("Its document is not in the library."))
        doubt = self._versions.doubt_of_evidence(evidence.document, evidence.anchor)
        return doubt or AnchorResolver(text, {}).resolve("", evidence.anchor)


def with_fields(argument_map: ArgumentMap, node_id: str, fields: Mapping[str, Any]) -> Node:
    """Give a node other values in some fields that may be edited.

    Raises DeskError for a value that it can't have, TypeError for any other field.
    """
    if unknown := fields.keys() - _EDITABLE:
        raise TypeError(f"not fields of a node to edit: {', '.join(sorted(unknown))}")
    values: dict[str, Any] = {
        key: tuple(value) if key in _LISTS else value for key, value in fields.items()
    }
    node = replace(node_of(argument_map, node_id), **values)
    if fields.get("colour") and node.colour not in NODE_COLOURS:
        raise DeskError(
            message(
                "“{colour}” is not one of the colours {list}.",
                colour=node.colour,
                list=", ".join(NODE_COLOURS),
            )
        )
    if node.fidelity not in FIDELITIES:
        raise DeskError(
            message(
                "“{fidelity}” is not one of {list}.",
                fidelity=node.fidelity,
                list=", ".join(filter(None, FIDELITIES)),
            )
        )
    if fields.get("refers_to") and node.refers_to and node.refers_to.within == argument_map.id:
        raise DeskError(message("A node refers to a node of another map; within a map, link the two."))
    return node
