"""Records the inverse of what a transaction writes, so that every edit can be undone.

The method is SQLite's own "Automatic Undo/Redo" (https://www.sqlite.org/undoredo.html): temporary triggers
write the inverse of each row change as SQL into a temporary log.
"""

import sqlite3
from collections.abc import Sequence

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


class Recorder:
    """Collects the inverse statements of one connection's writes; `start` and `take` bracket an edit."""

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

    def take(self) -> tuple[str, ...]:
        """Take the inverse statements of all writes since `start`, in the order to run them."""
        rows = self._connection.execute("SELECT statement FROM temp.inverse ORDER BY sequence DESC")
        statements = tuple(row[0] for row in rows)
        self._connection.execute("DELETE FROM temp.inverse")
        return statements

    def replay(self, statements: Sequence[str]) -> None:
        """Run inverse statements; references between rows are checked when the transaction ends."""
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        for statement in statements:
            self._connection.execute(statement)

    def _lay_triggers(self) -> None:
        self._connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS inverse (sequence INTEGER PRIMARY KEY, statement TEXT)"
        )
        for table in RECORDED_TABLES:
            columns = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
            names = [row[1] for row in columns]
            key = [row[1] for row in columns if row[5]]
            for statement in _triggers(table, names, key):
                self._connection.execute(statement)


def _triggers(table: str, names: Sequence[str], key: Sequence[str]) -> list[str]:
    def place(row: str) -> str:
        return " AND ".join(f"{name} = '||quote({row}.{name})||'" for name in key)

    values = ", ".join(f"'||quote(old.{name})||'" for name in names)
    assignments = ", ".join(f"{name} = '||quote(old.{name})||'" for name in names)
    inverses = {
        "INSERT": f"DELETE FROM {table} WHERE {place('new')}",
        "UPDATE": f"UPDATE {table} SET {assignments} WHERE {place('new')}",
        "DELETE": f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})",
    }
    # An update that changes nothing is no edit: undo would seem to do nothing.
    differs = " OR ".join(f"old.{name} IS NOT new.{name}" for name in names)
    when = {"UPDATE": f"WHEN {differs} "}
    return [
        f"CREATE TEMP TRIGGER inverse_{table}_{event.lower()} AFTER {event} ON main.{table} "
        f"{when.get(event, '')}BEGIN INSERT INTO inverse(statement) VALUES ('{inverse}'); END"
        for event, inverse in inverses.items()
    ]
