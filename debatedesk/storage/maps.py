"""Argument maps as rows: nodes, evidence and relations, written by difference."""

import json
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import lt
from typing import Any, TypeVar

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.domain.damage import Damage
from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import MapHome, MapSummary
from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.message import message
from debatedesk.domain.provenance import UNKNOWN, Provenance
from debatedesk.domain.reference import Reference
from debatedesk.storage.cells import EVIDENCE, MAPS, MOST, NODES, RELATIONS
from debatedesk.storage.database import AT_ONCE, Library, marks, portions
from debatedesk.storage.trash import IN_NO_TRASHED_DEBATE

PROVENANCE = "author created editor modified parents"
"""The columns of who made and who changed a thing, of whatever table."""
PROVENANCE_SET = "author = ?, created = ?, editor = ?, modified = ?, parents = ?"
_MAP = MAPS.columns("id debate_id title trashed")
_NODE = NODES.columns(
    "id map_id kind title text tags headings weight speaker steps colour in_map fidelity refers_map "
    f"refers_node {PROVENANCE}"
)
_SETTINGS = MAPS.columns("settings id")
_LABEL = NODES.columns("id title text")
_EVIDENCE = EVIDENCE.columns("node_id document_id role exact prefix suffix start end map_id position")
_EVIDENCE_IN = EVIDENCE.columns("map_id node_id position role id exact prefix suffix start end document_id")
RELATION = RELATIONS.columns(f"id map_id kind sources target scheme answered {PROVENANCE}")
_NODE_SET = (
    "kind = ?, title = ?, text = ?, tags = ?, headings = ?, weight = ?, speaker = ?, steps = ?, colour = ?,"
    f" in_map = ?, fidelity = ?, refers_map = ?, refers_node = ?, {PROVENANCE_SET}"
)
_RELATION_SET = f"kind = ?, sources = ?, target = ?, scheme = ?, answered = ?, {PROVENANCE_SET}"
_Item = TypeVar("_Item", Node, Relation)
_IN_MAP: Mapping[bool | None, str] = {None: "", True: "yes", False: "no"}
_SAID_IN_MAP = {stored: said for said, stored in _IN_MAP.items()}
_GAP = 2**16
"""From the position of a row to that of the next, where both are new and there is room for it."""
"""So many values one query asks for."""


def _node_row(map_id: str, node: Node) -> tuple[object, ...]:
    steps = [[list(step.premises), list(step.rules), step.conclusion] for step in node.steps]
    refers_to = node.refers_to
    return (
        *(node.kind, node.title, node.text, json.dumps(node.tags), json.dumps(node.group), node.weight),
        *(node.speaker, json.dumps(steps), node.colour, _IN_MAP[node.in_map], node.fidelity),
        *((refers_to.within, refers_to.id) if refers_to else ("", "")),
        *provenance_row(node.provenance),
        *(map_id, node.id),
    )


def provenance_row(made: Provenance) -> tuple[str, ...]:
    """Give the values of the columns `PROVENANCE`."""
    return made.author, made.created, made.editor, made.modified, json.dumps(made.parents)


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
    answered = [[each.question, each.node] for each in relation.answered]
    return (
        *(relation.kind, json.dumps(relation.sources), relation.target, relation.scheme),
        json.dumps(answered),
        *provenance_row(relation.provenance),
        *(map_id, relation.id),
    )


class MapStore:
    """Reads and writes argument maps; edits belong in the caller's transaction."""

    def __init__(self, library: Library) -> None:
        """Work on an open library."""
        self._library = library

    def maps(self, debate_id: str | None = None, trashed: bool = False) -> list[MapSummary]:
        """List maps, oldest first, of one debate or of all that are not in the trash."""
        values: tuple[object, ...]
        rest, values = "WHERE (trashed != '') = ?", (trashed,)
        if debate_id is not None:
            rest, values = f"{rest} AND debate_id = ?", (trashed, debate_id)
        elif not trashed:
            rest += f" AND {IN_NO_TRASHED_DEBATE}"
        return self._summaries(f"{rest} ORDER BY created, rowid", values)

    def _summaries(self, rest: str, values: Sequence[object]) -> list[MapSummary]:
        return [
            MapSummary(map_id, debate_id, title, *self._counts(map_id), bool(trashed))
            for map_id, debate_id, title, trashed in self._library.read(_MAP, rest, values)
        ]

    def _counts(self, map_id: str) -> tuple[int, int]:
        """Count the nodes and relations of a map."""
        nodes, relations = self._library.rows(
            "SELECT (SELECT count(*) FROM nodes WHERE map_id = :map),"
            " (SELECT count(*) FROM relations WHERE map_id = :map)",
            {"map": map_id},
        )[0]
        return nodes, relations

    def ids(self, debate_id: str) -> list[str]:
        """List the ids of a debate's maps that are not in the trash, oldest first."""
        rows = self._library.rows(
            "SELECT id FROM maps WHERE debate_id = ? AND trashed = '' ORDER BY created, rowid", (debate_id,)
        )
        return [each for (each,) in rows]

    def home(self, map_id: str) -> MapHome:
        """Read whose map it is without counting what it holds; raises DeskError when there is none."""
        for _, debate_id, title, trashed in self._library.read(_MAP, "WHERE id = ?", (map_id,)):
            return MapHome(map_id, debate_id, title, bool(trashed))
        raise DeskError(message("There is no map with the id “{map_id}” in this library.", map_id=map_id))

    def trashed_ids(self) -> list[str]:
        """List the ids of the maps in the trash."""
        return [each for (each,) in self._library.rows("SELECT id FROM maps WHERE trashed != ''")]

    def summaries(self, map_ids: Iterable[str]) -> list[MapSummary]:
        """Read maps without their nodes by id; what is gone is left out."""
        return [summary for map_id in map_ids for summary in self._summaries("WHERE id = ?", (map_id,))]

    def summary(self, map_id: str) -> MapSummary:
        """Read a map without its nodes; raises DeskError when there is none of that id."""
        summaries = self._summaries("WHERE id = ?", (map_id,))
        if not summaries:
            raise DeskError(
                message("There is no map with the id “{map_id}” in this library.", map_id=map_id)
            )
        return summaries[0]

    def map(self, map_id: str) -> ArgumentMap:
        """Read a whole map; raises DeskError when there is none of that id.

        A relation of which an end is missing is left out, and told of as damage.
        """
        title = self.home(map_id).title
        nodes = self._whole_nodes("WHERE map_id = ?", (map_id,))
        relations = self._relations("WHERE map_id = ?", (map_id,))
        dangling = dangling_relations((node.id for node in nodes), relations)
        for lost in dangling:
            self._library.report(_dangling(map_id, title, lost))
        if dangling:
            relations = [relation for relation in relations if relation not in dangling]
        return ArgumentMap.of(map_id, title, nodes, relations, self._settings(map_id))

    def _settings(self, map_id: str) -> Mapping[str, Any]:
        rows = self._library.read(_SETTINGS, "WHERE id = ?", (map_id,))
        settings: Mapping[str, Any] = rows[0][0] if rows else {}
        return settings

    def _whole_nodes(self, condition: str, values: Sequence[object]) -> list[Node]:
        """Read the nodes of one map that meet a condition, with their evidence, in document order."""
        evidence: dict[str, list[Evidence]] = {}
        of_node = condition.replace(" id ", " node_id ")
        for node_id, document, role, *anchor, _, _ in self._library.read(
            _EVIDENCE, f"{of_node} ORDER BY node_id, position", values
        ):
            evidence.setdefault(node_id, []).append(Evidence(document, TextAnchor(*anchor), role))
        rows = self._library.read(_NODE, f"{condition} ORDER BY position, rowid", values)
        return [_node(row, evidence) for row in rows]

    def _relations(self, condition: str, values: Sequence[object]) -> list[Relation]:
        rows = self._library.read(RELATION, f"{condition} ORDER BY position, rowid", values)
        return [relation_of(row) for row in rows]

    def map_after(
        self, before: ArgumentMap, node_ids: Collection[str], relation_ids: Collection[str]
    ) -> ArgumentMap:
        """Read a map of which no more than some nodes and relations, and the order, can have changed.

        What has not changed is what it was `before`. Raises DeskError as `map` does.
        """
        map_id = before.id
        if max(len(node_ids), len(relation_ids)) > AT_ONCE:
            return self.map(map_id)
        title = self.home(map_id).title
        condition = "WHERE map_id = ? AND id IN ({})"
        read_nodes = self._whole_nodes(condition.format(marks(node_ids)), (map_id, *node_ids))
        read_relations = self._relations(condition.format(marks(relation_ids)), (map_id, *relation_ids))
        nodes = self._in_order("nodes", map_id, before.nodes, node_ids, read_nodes)
        relations = self._in_order("relations", map_id, before.relations, relation_ids, read_relations)
        if nodes is None or relations is None:
            return self.map(map_id)
        gone = (before.nodes.keys() | before.relations.keys()) - nodes.keys() - relations.keys()
        ends_gone = gone and any(
            relation.target in gone or not gone.isdisjoint(relation.sources)
            for relation in relations.values()
        )
        ends_missing = any(
            not (relation.target in nodes or relation.target in relations)
            or not nodes.keys() >= {*relation.sources}
            for relation in read_relations
        )
        if ends_gone or ends_missing:
            return self.map(map_id)
        return ArgumentMap(map_id, title, nodes, relations, self._settings(map_id))

    def _in_order(
        self,
        table: str,
        map_id: str,
        before: Mapping[str, _Item],
        changed_ids: Collection[str],
        changed: Iterable[_Item],
    ) -> dict[str, _Item] | None:
        """Put what was read among what was there before; None where that is not all."""
        there = dict(before)
        for key in changed_ids:
            there.pop(key, None)
        there |= {item.id: item for item in changed}
        order = self._library.rows(
            f"SELECT id FROM {table} WHERE map_id = ? ORDER BY position, rowid", (map_id,)
        )
        keys = [key for (key,) in order]
        return {key: there[key] for key in keys} if there.keys() == set(keys) else None

    def node(self, map_id: str, node_id: str) -> Node | None:
        """Read one node without its evidence and steps, or None."""
        rows = self._library.read(_NODE, "WHERE map_id = ? AND id = ?", (map_id, node_id))
        return replace(_node(rows[0], {}), steps=()) if rows else None

    def nodes(self, map_id: str, node_ids: Iterable[str]) -> dict[str, Node]:
        """Read some nodes as `node` does, by id; what is gone is left out."""
        nodes: dict[str, Node] = {}
        for some in portions(node_ids):
            condition = f"WHERE map_id = ? AND id IN ({marks(some)})"
            rows = self._library.read(_NODE, condition, (map_id, *some))
            nodes |= {node.id: replace(node, steps=()) for node in (_node(row, {}) for row in rows)}
        return nodes

    def labels(self, map_id: str) -> list[tuple[str, str]]:
        """List the nodes of a map in document order: id, and the title or the text."""
        rows = self._library.read(_LABEL, "WHERE map_id = ? ORDER BY position, rowid", (map_id,))
        return [(node_id, title or text) for node_id, title, text in rows]

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
            if after.settings != before.settings:
                encoded = json.dumps(after.settings)
                self._library.write("UPDATE maps SET settings = ? WHERE id = ?", (encoded, before.id))
            self._write_nodes(before, after)
            self._write_relations(before, after)

    def _write_nodes(self, before: ArgumentMap, after: ArgumentMap) -> None:
        other = differing(before.nodes, after.nodes)
        gone = [(before.id, key) for key in before.nodes if key in other and key not in after.nodes]
        new = [node for key, node in after.nodes.items() if key in other and key not in before.nodes]
        altered = [node for key, node in after.nodes.items() if key in other and key in before.nodes]
        write_many = self._library.write_many
        write_many("DELETE FROM nodes WHERE map_id = ? AND id = ?", gone)
        write_many(
            _insertion("nodes", _NODE_SET),
            [_node_row(after.id, node) for node in new],
        )
        write_many(
            f"UPDATE nodes SET {_NODE_SET} WHERE map_id = ? AND id = ?",
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
        other = differing(before.relations, after.relations)
        gone = [(before.id, key) for key in before.relations if key in other and key not in after.relations]
        changed = [relation for key, relation in after.relations.items() if key in other]
        new = [_relation_row(after.id, each) for each in changed if each.id not in before.relations]
        altered = [_relation_row(after.id, each) for each in changed if each.id in before.relations]
        write_many("DELETE FROM relations WHERE map_id = ? AND id = ?", gone)
        write_many(_insertion("relations", _RELATION_SET), new)
        write_many(f"UPDATE relations SET {_RELATION_SET} WHERE map_id = ? AND id = ?", altered)
        self._place("relations", before.id, before.relations, after.relations)

    def _place(
        self, table: str, map_id: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> None:
        if list(before) == list(after):
            return
        stored = dict(self._library.rows(f"SELECT id, position FROM {table} WHERE map_id = ?", (map_id,)))
        kept = [stored[key] if key in before and type(stored[key]) is int else None for key in after]
        moved = zip(after, kept, positions_in_order(kept), strict=True)
        self._library.write_many(
            f"UPDATE {table} SET position = ? WHERE map_id = ? AND id = ?",
            [(position, map_id, key) for key, old, position in moved if position != old],
        )

    def evidence_in(self, document_id: str) -> list[tuple[str, str, int, str, str, TextAnchor]]:
        """List evidence in a document: map id, node id, place in the node's list, role, own id, anchor."""
        rows = self._library.read(
            _EVIDENCE_IN,
            "JOIN maps ON maps.id = map_id WHERE document_id = ? AND maps.trashed = ''"
            " ORDER BY start, end, map_id, node_id",
            (document_id,),
        )
        return [
            (map_id, node_id, position, role, evidence_id, TextAnchor(*anchor))
            for map_id, node_id, position, role, evidence_id, *anchor, _ in rows
        ]


def positions_in_order(kept: Sequence[int | None]) -> list[int]:
    """Give rising positions, with as few as can be other than those that are kept; None is a new row's.

    Rows leave wide gaps, so that one that comes between two others moves neither.
    """
    staying = _longest_rising(kept)
    positions: list[int] = []
    for start, stop in pairwise([-1, *staying, len(kept)]):
        count = stop - start - 1
        low = positions[-1] if positions else 0
        high = kept[stop] if stop < len(kept) else None
        if high is None:
            positions += [low + _GAP * number for number in range(1, count + 1)]
            continue
        if not count and high > low:
            positions.append(high)
            continue
        if high - low <= count:
            return _spread(len(kept))
        positions += [low + (high - low) * number // (count + 1) for number in range(1, count + 1)]
        positions.append(high)
    return positions if not positions or positions[-1] <= MOST else _spread(len(kept))


def _spread(count: int) -> list[int]:
    gap = min(_GAP, MOST // (count + 1)) or 1
    return [gap * number for number in range(1, count + 1)]


def _longest_rising(values: Sequence[int | None]) -> list[int]:
    """Find the most values above 0 that rise from first to last, by their indexes."""
    known = [value for value in values if value is not None and value > 0]
    if all(map(lt, known, known[1:])):
        return [index for index, value in enumerate(values) if value is not None and value > 0]
    ends: list[int] = []
    end_indexes: list[int] = []
    before: dict[int, int] = {}
    for index, value in enumerate(values):
        if value is None or value <= 0:
            continue
        length = bisect_left(ends, value)
        if length:
            before[index] = end_indexes[length - 1]
        ends[length : length + 1] = [value]
        end_indexes[length : length + 1] = [index]
    rising = end_indexes[-1:]
    while rising and rising[-1] in before:
        rising.append(before[rising[-1]])
    return rising[::-1]


def _insertion(table: str, assignments: str) -> str:
    """Write the insertion of what an update of a row sets, with the row's key after it."""
    names = [each.split()[0] for each in assignments.split(", ")] + ["map_id", "id"]
    return f"INSERT INTO {table}({', '.join(names)}, position) VALUES ({'?, ' * len(names)}0)"


def _node(row: Sequence[Any], evidence: Mapping[str, Sequence[Evidence]]) -> Node:
    key, _, kind, title, text, tags, group, weight, speaker, steps, colour, in_map, fidelity, *rest = row
    refers_map, refers_node, *made = rest
    refers_to = Reference.node(refers_map, refers_node) if refers_map and refers_node else None
    return Node(
        key,
        kind,
        title,
        text,
        tags,
        group,
        weight,
        speaker,
        tuple(evidence.get(key, ())),
        steps,
        colour,
        refers_to,
        _SAID_IN_MAP[in_map],
        provenance_of(made),
        fidelity,
    )


def relation_of(row: Sequence[Any]) -> Relation:
    """Make a relation of a row of the columns `RELATION`."""
    key, _, kind, sources, target, scheme, answered, *made = row
    return Relation(key, kind, sources, target, scheme, answered, provenance_of(made))


def provenance_of(row: Sequence[Any]) -> Provenance:
    """Make a provenance of a row of the columns `PROVENANCE`."""
    return Provenance(*row) if any(row) else UNKNOWN


def dangling_relations(node_ids: Iterable[str], relations: Sequence[Relation]) -> list[Relation]:
    """List the relations of which an end is missing, or that bear on themselves."""
    nodes = set(node_ids)
    by_id = {relation.id: relation for relation in relations}
    is_sound: dict[str, bool] = dict.fromkeys(nodes - by_id.keys(), True)
    for relation_id in by_id:
        chain: list[str] = []
        current = relation_id
        while current not in is_sound and current in by_id:
            is_sound[current] = False  # so it stays where the chain comes back to it
            chain.append(current)
            current = by_id[current].target
            if current in nodes:
                break
        ends_well = current in nodes or is_sound.get(current, False)
        for passed in reversed(chain):
            sources = by_id[passed].sources
            ends_well = ends_well and bool(sources) and nodes.issuperset(sources)
            is_sound[passed] = ends_well
    return [relation for relation in relations if not is_sound[relation.id]]


def _dangling(map_id: str, title: str, relation: Relation) -> Damage:
    sentence = message(
        "A relation ({kind}) of the map “{title}” leads to a node that is missing; it is left out.",
        kind=RELATION_SIGNS[relation.kind].noun,
        title=title,
    )
    return Damage("relations", "", f"{map_id}/{relation.id}", sentence)
