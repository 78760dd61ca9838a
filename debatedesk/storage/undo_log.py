"""Records the inverse of what a transaction writes, so that every edit can be undone.

The method is SQLite's own "Automatic Undo/Redo" (https://www.sqlite.org/undoredo.html): temporary triggers
write the inverse of each row change as SQL into a temporary log. The values stand beside the statement, so
that it is prepared once for all rows of which the same columns have changed.
"""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

RECORDED_TABLES = (
    "debates",
    "documents",
    "maps",
    "nodes",
    "evidence",
    "relations",
    "highlights",
    "notes",
    "doubts",
    "skipped",
)


class Inverse(NamedTuple):
    """A statement that takes the change of a row back, and the values that it names `:v0`, `:v1`…."""

    statement: str
    values: tuple[object, ...]


class Recorder:
    """Collects the inverses of one connection's writes; `start` and `take` bracket an edit."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Make a recorder; its triggers are laid at the first edit."""
        self._connection = connection
        self._ready = False

    def start(self) -> None:
        """Forget what the log holds and record from here; call it within the transaction."""
        if not self._ready:
            self._lay_triggers()
            self._ready = True
        self._connection.execute("DELETE FROM temp.inverse")

    def take(self) -> tuple[Inverse, ...]:
        """Take the inverses of all writes since `start`, in the order to run them."""
        rows = self._connection.execute("SELECT * FROM temp.inverse ORDER BY sequence DESC")
        inverses = tuple(Inverse(statement, tuple(values)) for _, statement, *values in rows)
        self._connection.execute("DELETE FROM temp.inverse")
        return inverses

    def replay(self, inverses: Sequence[Inverse]) -> None:
        """Run inverses; references between rows are checked when the transaction ends."""
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        for statement, values in inverses:
            named = {f"v{number}": value for number, value in enumerate(values)}
            self._connection.execute(statement, named)

    def _lay_triggers(self) -> None:
        columns = {
            table: self._connection.execute(f"PRAGMA table_info({table})").fetchall()
            for table in RECORDED_TABLES
        }
        most = max(len(rows) + sum(bool(row[5]) for row in rows) for rows in columns.values())
        self._connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS inverse"
            f" (sequence INTEGER PRIMARY KEY, statement TEXT{_listed(most)})"
        )
        for table, rows in columns.items():
            names = [row[1] for row in rows]
            key = [row[1] for row in rows if row[5]]
            for statement in _triggers(table, names, key):
                self._connection.execute(statement)


def _listed(count: int) -> str:
    return "".join(f", v{number}" for number in range(count))


def _triggers(table: str, names: Sequence[str], key: Sequence[str]) -> list[str]:
    def at_key(first: int) -> str:
        return " AND ".join(f"{name} = :v{number}" for number, name in enumerate(key, first))

    old_values = [f"old.{name}" for name in names]
    new_key = [f"new.{name}" for name in key]
    columns, marks = ", ".join(names), ", ".join(f":v{number}" for number in range(len(names)))
    # What stayed as it was is not written, so that search need not see a node again that was only moved.
    assignments = "||".join(
        f"CASE WHEN old.{name} IS new.{name} THEN '' ELSE ', {name} = :v{number}' END"
        for number, name in enumerate(names)
    )
    inverses = {
        "INSERT": (f"'DELETE FROM {table} WHERE {at_key(0)}'", new_key),
        "UPDATE": (
            f"'UPDATE {table} SET '||substr({assignments}, 3)||' WHERE {at_key(len(names))}'",
            [*(f"CASE WHEN old.{name} IS NOT new.{name} THEN old.{name} END" for name in names), *new_key],
        ),
        "DELETE": (f"'INSERT INTO {table} ({columns}) VALUES ({marks})'", old_values),
    }
    # An update that changes nothing is no edit: undo would seem to do nothing.
    differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name in names)
    when = {"UPDATE": f"WHEN {differs} "}
    return [
        f"CREATE TEMP TRIGGER inverse_{table}_{event.lower()} AFTER {event} ON main.{table} "
        f"{when.get(event, '')}BEGIN INSERT INTO inverse"
        f"(statement{_listed(len(values))})"
        f" VALUES ({', '.join([statement, *values])}); END"
        for event, (statement, values) in inverses.items()
    ]
