"""Looking through the whole library for what cannot be, and mending it row by row.

A row is known by its `rowid`, since its key may be what is damaged. What is mended is the cell alone; a row
that leads nowhere goes, where what it leads to can't be put back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.message import message
from debatedesk.storage.cells import EVIDENCE, NODES, RELATIONS, TABLES, Table
from debatedesk.storage.database import Library, marks
from debatedesk.storage.maps import RELATION, dangling_relations, relation_of

LOST_NODE = "A node whose words are lost"
_ROWS = 500
_MOST_SEQUENCE = 2**53


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong, in a sentence, and the statements that mend it; none where nothing does."""

    sentence: str
    statements: tuple[tuple[str, tuple[object, ...]], ...] = ()


def faults(library: Library) -> Iterator[Fault]:
    """List what is wrong with the file, its cells, and what its rows lead to, past damaged pages too."""
    for look in (_file_faults, _cell_faults, _relation_faults, _node_faults, _row_faults, _sequence_faults):
        try:
            yield from look(library)
        except DeskError as error:
            yield Fault(str(error))


def mend(library: Library, listed: Sequence[Fault]) -> None:
    """Mend what can be, each fault in a transaction of its own: one that can't be leaves the rest."""
    with library.loose_references():
        for statements in dict.fromkeys(fault.statements for fault in listed):
            try:
                with library.transaction():
                    for statement, values in statements:
                        library.write(statement, values)
            except DeskError:
                continue  # it is found again by the next look, and told of as left


def _file_faults(library: Library) -> Iterator[Fault]:
    for line in library.file_problems():
        yield Fault(message("The library file is damaged: {line}.", line=line), (("REINDEX", ()),))


def _cell_faults(library: Library) -> Iterator[Fault]:
    for table in TABLES:
        try:
            yield from _faults_of(library, table)
        except DeskError as error:
            yield Fault(
                message(
                    "The table “{table}” cannot be read to its end: {error}", table=table.name, error=error
                )
            )


def _faults_of(library: Library, table: Table) -> Iterator[Fault]:
    columns = table.columns()
    after = -(2**63)
    while rows := library.rows(
        f"SELECT rowid, {columns.select} FROM {table.name} WHERE rowid > ? ORDER BY rowid LIMIT {_ROWS}",
        (after,),
    ):
        for row_id, *row in _suspect(table, rows):
            for damage, mended in columns.damages(row):
                statement = f"UPDATE OR IGNORE {table.name} SET {damage.column} = ? WHERE rowid = ?"
                yield Fault(damage.sentence, ((statement, (mended, row_id)),))
        if rows[-1][0] <= after:
            raise DeskError(
                message("its rows are out of order.")
            )  # a damaged file may lead round in a circle
        after = rows[-1][0]


def _suspect(table: Table, rows: list[Any]) -> list[Any]:
    """Give the rows to look at one by one: none where all columns are sound."""
    values = list(zip(*rows, strict=True))[1:]
    whole = all(cell.sound(column) for cell, column in zip(table.cells.values(), values, strict=True))
    return [] if whole else rows


def _relation_faults(library: Library) -> Iterator[Fault]:
    """Relations that start from nothing or bear on themselves; a node that is missing is put back first."""
    for map_id, title in library.rows("SELECT id, title FROM maps"):
        nodes = {key for (key,) in library.rows("SELECT id FROM nodes WHERE map_id = ?", (map_id,))}
        relations = [relation_of(row) for row in library.read(RELATION, "WHERE map_id = ?", (map_id,))]
        named = {relation.id for relation in relations}
        missing = {end for relation in relations for end in relation.sources if end not in nodes}
        missing |= {
            relation.target
            for relation in relations
            if relation.target and relation.target not in nodes and relation.target not in named
        }
        for relation in dangling_relations(nodes | missing, relations):
            yield Fault(
                message(
                    "A relation ({kind}) of the map “{title}” starts from nothing or bears on nothing.",
                    kind=RELATION_SIGNS[relation.kind].noun,
                    title=title,
                ),
                (("DELETE FROM relations WHERE map_id = ? AND id = ?", (map_id, relation.id)),),
            )


def _node_faults(library: Library) -> Iterator[Fault]:
    """Nodes that are missing while relations or evidence lead to them: put back without their words."""
    known = set(library.rows("SELECT map_id, id FROM nodes"))
    relations = library.read(RELATIONS.columns("map_id id sources target"))
    named = {(map_id, key) for map_id, key, _, _ in relations}
    ends = [(map_id, end) for map_id, _, sources, target in relations for end in (*sources, target)]
    evidence = library.read(EVIDENCE.columns("map_id node_id position"))
    cited = [(map_id, node_id) for map_id, node_id, _ in evidence]
    maps = {key for (key,) in library.rows("SELECT id FROM maps")}
    for map_id, node_id in dict.fromkeys([*ends, *cited]):
        if not node_id or map_id not in maps or (map_id, node_id) in known or (map_id, node_id) in named:
            continue
        row: dict[str, object] = {
            "map_id": map_id,
            "id": node_id,
            "position": 2**30,
            "kind": "claim",
            "title": LOST_NODE,
            "tags": "[]",
            "headings": "[]",
            "weight": None,
            "steps": "[]",
            "parents": "[]",
        }
        values = tuple(row.get(name, "") for name in NODES.cells)
        yield Fault(
            message("A node ({node_id}) is missing that relations or evidence lead to.", node_id=node_id),
            ((f"INSERT OR IGNORE INTO nodes({', '.join(NODES.cells)}) VALUES ({marks(values)})", values),),
        )


def _row_faults(library: Library) -> Iterator[Fault]:
    """Rows that lead to a row that is missing and can't be put back."""
    for table, row_id, parent, _ in library.rows("PRAGMA foreign_key_check"):
        if row_id is not None and (table, parent) != ("evidence", "nodes"):
            yield Fault(
                message(
                    "A row of {table} refers to a missing row of {parent}.", table=table, parent=parent
                ),
                ((f"DELETE FROM {table} WHERE rowid = ?", (row_id,)),),
            )


def _sequence_faults(library: Library) -> Iterator[Fault]:
    """Find a counter that has come to its end, after which nothing could be written."""
    rows = library.rows("SELECT seq FROM sqlite_sequence WHERE name = 'unindexed'")
    rows += library.rows("SELECT max(sequence) FROM unindexed")
    if any(value is not None and not _is_sequence(value) for (value,) in rows):
        yield Fault(
            message("The counter of what search has yet to see is damaged."),
            (
                ("DELETE FROM unindexed", ()),
                ("DELETE FROM sqlite_sequence WHERE name = 'unindexed'", ()),
            ),
        )


def _is_sequence(value: object) -> bool:
    return type(value) is int and 0 <= value < _MOST_SEQUENCE
