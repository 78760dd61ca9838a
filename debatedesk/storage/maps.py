"""Argument maps as rows: nodes, evidence and relations, written by difference."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import MapSummary
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation, Step
from debatedesk.storage.database import Library

_SUMMARY = (
    "SELECT id, debate_id, title, (SELECT count(*) FROM nodes WHERE map_id = maps.id),"
    " (SELECT count(*) FROM relations WHERE map_id = maps.id), trashed != '' FROM maps"
)


def _summary(row: tuple[str, str, str, int, int, int]) -> MapSummary:
    return MapSummary(*row[:-1], trashed=bool(row[-1]))


def _node_row(map_id: str, node: Node) -> tuple[object, ...]:
    steps = [[list(step.premises), list(step.rules), step.conclusion] for step in node.steps]
    return (
        *(node.kind, node.title, node.text, json.dumps(node.tags), json.dumps(node.group), node.weight),
        *(node.speaker, json.dumps(steps), map_id, node.id),
    )


def _evidence_rows(map_id: str, node: Node, ids: Iterable[str]) -> list[tuple[object, ...]]:
    return [
        (
            *(map_id, node.id, place, each.document, each.role, each.anchor.exact, each.anchor.prefix),
            *(each.anchor.suffix, each.anchor.start, each.anchor.end, evidence_id),
        )
        for place, (each, evidence_id) in enumerate(zip(node.evidence, ids, strict=True))
    ]


def _kept_ids(before: Sequence[Evidence], ids: Sequence[str], after: Sequence[Evidence]) -> Iterator[str]:
    """Give evidence that a node had before the id it had; what is new gets a new one."""
    known: dict[Evidence, list[str]] = {}
    for evidence, evidence_id in zip(before, ids, strict=False):
        known.setdefault(evidence, []).append(evidence_id)
    for evidence in after:
        left = known.get(evidence)
        yield left.pop(0) if left else _new_id()


def _new_id() -> str:
    import secrets

    return secrets.token_hex(8)


def _relation_row(map_id: str, relation: Relation) -> tuple[object, ...]:
    return (
        *(relation.kind, json.dumps(relation.sources), relation.target, relation.scheme),
        *(map_id, relation.id),
    )


class MapStore:
    """Reads and writes argument maps; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def maps(self, debate_id: str | None = None, trashed: bool = False) -> list[MapSummary]:
        """List maps, oldest first, of one debate or of all that are not in the trash."""
        if debate_id is None:
            query = f"{_SUMMARY} WHERE (trashed != '') = ?"
            values: tuple[object, ...] = (trashed,)
            if not trashed:
                query += " AND debate_id IN (SELECT id FROM debates WHERE trashed = '')"
        else:
            query = f"{_SUMMARY} WHERE (trashed != '') = ? AND debate_id = ?"
            values = (trashed, debate_id)
        return [_summary(row) for row in self._library.rows(query + " ORDER BY created, rowid", values)]

    def summary(self, map_id: str) -> MapSummary:
        """Read a map without its nodes; raises DeskError when there is none of that id."""
        rows = self._library.rows(f"{_SUMMARY} WHERE id = ?", (map_id,))
        if not rows:
            raise DeskError(f"There is no map with the id “{map_id}” in this library.")
        return _summary(rows[0])

    def map(self, map_id: str) -> ArgumentMap:
        """Read a whole map; raises DeskError when there is none of that id."""
        title = self.summary(map_id).title
        evidence: dict[str, list[Evidence]] = {}
        for node_id, document, role, *anchor in self._library.rows(
            "SELECT node_id, document_id, role, exact, prefix, suffix, start, end FROM evidence"
            " WHERE map_id = ? ORDER BY node_id, position",
            (map_id,),
        ):
            evidence.setdefault(node_id, []).append(Evidence(document, TextAnchor(*anchor), role))
        node_rows = self._library.rows(
            "SELECT id, kind, title, text, tags, headings, weight, speaker, steps FROM nodes"
            " WHERE map_id = ? ORDER BY position, rowid",
            (map_id,),
        )
        nodes = [
            Node(
                *(node_id, kind, node_title, text, _listed(tags), _listed(headings)),
                *(weight, speaker, tuple(evidence.get(node_id, ())), _steps(steps)),
            )
            for node_id, kind, node_title, text, tags, headings, weight, speaker, steps in node_rows
        ]
        relations = [
            Relation(relation_id, kind, _listed(sources), target, scheme)
            for relation_id, kind, sources, target, scheme in self._library.rows(
                "SELECT id, kind, sources, target, scheme FROM relations WHERE map_id = ?"
                " ORDER BY position, rowid",
                (map_id,),
            )
        ]
        return ArgumentMap.of(map_id, title, nodes, relations)

    def node(self, map_id: str, node_id: str) -> Node | None:
        """Read one node without its evidence and steps, or None."""
        rows = self._library.rows(
            "SELECT id, kind, title, text, tags, headings, weight, speaker FROM nodes"
            " WHERE map_id = ? AND id = ?",
            (map_id, node_id),
        )
        if not rows:
            return None
        found, kind, title, text, tags, headings, weight, speaker = rows[0]
        return Node(
            *(found, kind, title, text, _listed(tags), _listed(headings), weight),
            speaker,
        )

    def create(self, map_id: str, debate_id: str, title: str, created: str) -> None:
        """Add an empty map."""
        self._library.write(
            "INSERT INTO maps(id, debate_id, title, created) VALUES (?, ?, ?, ?)",
            (map_id, debate_id, title, created),
        )

    def rename(self, map_id: str, title: str) -> None:
        """Give a map another title."""
        self._library.write("UPDATE maps SET title = ? WHERE id = ?", (title, map_id))

    def write(self, before: ArgumentMap, after: ArgumentMap) -> None:
        """Write what differs between two states of one map."""
        with self._library.transaction():
            self._write_nodes(before, after)
            self._write_relations(before, after)

    def _write_nodes(self, before: ArgumentMap, after: ArgumentMap) -> None:
        gone = [(before.id, each) for each in before.nodes if each not in after.nodes]
        new = [node for key, node in after.nodes.items() if key not in before.nodes]
        altered = [
            node for key, node in after.nodes.items() if key in before.nodes and before.nodes[key] != node
        ]
        write_many = self._library.write_many
        write_many("DELETE FROM nodes WHERE map_id = ? AND id = ?", gone)
        write_many(
            "INSERT INTO nodes(kind, title, text, tags, headings, weight, speaker, steps, map_id, id,"
            " position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            [_node_row(after.id, node) for node in new],
        )
        write_many(
            "UPDATE nodes SET kind = ?, title = ?, text = ?, tags = ?, headings = ?, weight = ?,"
            " speaker = ?, steps = ? WHERE map_id = ? AND id = ?",
            [_node_row(after.id, node) for node in altered],
        )
        cited = [n for n in altered if n.evidence != before.nodes[n.id].evidence]
        self._write_evidence(before, after.id, new + cited)
        self._place("nodes", before.id, before.nodes, after.nodes)

    def _write_evidence(self, before: ArgumentMap, map_id: str, nodes: Sequence[Node]) -> None:
        rows: list[tuple[object, ...]] = []
        for node in nodes:
            known = before.nodes[node.id].evidence if node.id in before.nodes else ()
            ids = self._evidence_ids(map_id, node.id) if known else []
            kept = list(_kept_ids(known, ids, node.evidence))
            rows += _evidence_rows(map_id, node, kept)
            gone = [(f"evidence:{each}",) for each in ids if each not in kept]
            self._library.write_many("DELETE FROM doubts WHERE owner = ?", gone)
        self._library.write_many(
            "DELETE FROM evidence WHERE map_id = ? AND node_id = ?",
            [(map_id, node.id) for node in nodes if node.id in before.nodes],
        )
        self._library.write_many(
            "INSERT INTO evidence(map_id, node_id, position, document_id, role, exact, prefix, suffix,"
            " start, end, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _evidence_ids(self, map_id: str, node_id: str) -> list[str]:
        rows = self._library.rows(
            "SELECT id FROM evidence WHERE map_id = ? AND node_id = ? ORDER BY position", (map_id, node_id)
        )
        return [each for (each,) in rows]

    def _write_relations(self, before: ArgumentMap, after: ArgumentMap) -> None:
        write_many = self._library.write_many
        write_many(
            "DELETE FROM relations WHERE map_id = ? AND id = ?",
            [(before.id, each) for each in before.relations if each not in after.relations],
        )
        write_many(
            "INSERT INTO relations(kind, sources, target, scheme, map_id, id, position)"
            " VALUES (?, ?, ?, ?, ?, ?, 0)",
            [
                _relation_row(after.id, each)
                for key, each in after.relations.items()
                if key not in before.relations
            ],
        )
        write_many(
            "UPDATE relations SET kind = ?, sources = ?, target = ?, scheme = ?"
            " WHERE map_id = ? AND id = ?",
            [
                _relation_row(after.id, each)
                for key, each in after.relations.items()
                if key in before.relations and before.relations[key] != each
            ],
        )
        self._place("relations", before.id, before.relations, after.relations)

    def _place(
        self, table: str, map_id: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> None:
        stored = dict(self._library.rows(f"SELECT id, position FROM {table} WHERE map_id = ?", (map_id,)))
        if list(before) == list(after):
            return
        self._library.write_many(
            f"UPDATE {table} SET position = ? WHERE map_id = ? AND id = ?",
            [(place, map_id, key) for place, key in enumerate(after, 1) if stored[key] != place],
        )

    def evidence_in(self, document_id: str) -> list[tuple[str, str, int, str, str, TextAnchor]]:
        """List evidence in a document: map id, node id, place in the node's list, role, own id, anchor."""
        return [
            (map_id, node_id, place, role, evidence_id, TextAnchor(*anchor))
            for map_id, node_id, place, role, evidence_id, *anchor in self._library.rows(
                "SELECT map_id, node_id, evidence.position, role, evidence.id, exact, prefix, suffix,"
                " start, end FROM evidence JOIN maps ON maps.id = map_id"
                " WHERE document_id = ? AND maps.trashed = '' ORDER BY start, end, map_id, node_id",
                (document_id,),
            )
        ]


def _listed(encoded: str) -> tuple[Any, ...]:
    # Most lists are empty, and a large map has thousands.
    return tuple(json.loads(encoded)) if encoded != "[]" else ()


def _steps(encoded: str) -> tuple[Step, ...]:
    return tuple(
        Step(tuple(premises), tuple(rules), conclusion) for premises, rules, conclusion in _listed(encoded)
    )
