"""What a library file is made of, beside what it should be: tables, indexes, triggers, parents of rows.

What can be made anew without losing anything is made anew as the library is opened; a table that held work
is not, unless it is asked for.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property

from debatedesk.domain.damage import Damage
from debatedesk.domain.message import message
from debatedesk.storage import schema
from debatedesk.storage.hashes import hash_of

LOST_DEBATE = "A debate whose title is lost"
LOST_TEXT = "A text whose title is lost"
LOST_MAP = "A map whose title is lost"

NOTE_ALL_FOR_SEARCH = (
    "DELETE FROM unindexed",
    "INSERT INTO unindexed(kind, id) SELECT 'document', id FROM documents ORDER BY added",
    "INSERT INTO unindexed(kind, id) SELECT 'note', id FROM notes",
    "INSERT INTO unindexed(kind, id) SELECT 'node', map_id || '/' || id FROM nodes",
    "INSERT INTO unindexed(kind, id) SELECT 'highlight', document_id || '/' || id FROM highlights",
)
"""Note everything that the library holds for a new index."""

_CREATES = re.compile(r"CREATE (TABLE|INDEX|TRIGGER) (\w+)")
_DROPS = re.compile(r"DROP TRIGGER (\w+)")
_FAR_AHEAD = 50_000
"""A format number so far ahead is none of a newer DebateDesk."""

_DERIVED: Mapping[str, str] = {
    "view_state": message("How views were left is lost; they begin anew."),
    "unindexed": message("The list of what search has yet to see is lost; search begins anew."),
    "doubts": message("The list of passages to review is lost."),
    "skipped": message("Which passages were passed over when sorting reactions is lost; they wait again."),
    "reading_progress": message("How far texts were read is lost; what readers marked as read still is."),
    "places": message("Where anchors stood in earlier versions of texts is lost."),
}
"""Tables that the rest of the library can do without, and what to say."""


@dataclass(frozen=True, slots=True)
class _Parent:
    """A table whose rows others lead to by a column; `sentence` tells that one is lost."""

    table: str
    sentence: str
    title: str
    children: tuple[tuple[str, str], ...]


_PARENTS = (
    _Parent(
        "documents",
        message("The text “{key}” was lost; what belongs to it is under “{title}” now."),
        LOST_TEXT,
        (("texts", "document_id"),),
    ),
    _Parent(
        "maps",
        message("The map “{key}” was lost; what belongs to it is under “{title}” now."),
        LOST_MAP,
        (("nodes", "map_id"), ("relations", "map_id")),
    ),
    _Parent(
        "debates",
        message("The debate “{key}” was lost; what belongs to it is under “{title}” now."),
        LOST_DEBATE,
        (("documents", "debate_id"), ("maps", "debate_id"), ("notes", "debate_id")),
    ),
)


def made_by(format_number: int) -> dict[str, str]:
    """Map the names of what the migrations up to a format make to `TABLE`, `INDEX` or `TRIGGER`."""
    made: dict[str, str] = {}
    for script in schema.MIGRATIONS[:format_number]:
        for name in _DROPS.findall(script):
            made.pop(name, None)
        made |= {name: kind for kind, name in _CREATES.findall(script)}
    return made


def format_shown(names: Iterable[str]) -> int:
    """Tell which format a library has by what is in it; 0 where nothing of ours is."""
    present = set(names)
    for number in range(schema.FORMAT, 0, -1):
        if present & (made_by(number).keys() - made_by(number - 1).keys()):
            return number
    return 0


@dataclass(frozen=True, slots=True)
class _Form:
    """What a library of one format has: the statements that make it, by name, and each table's columns."""

    statements: dict[str, str]
    columns: dict[str, frozenset[str]]

    @staticmethod
    def of(number: int) -> "_Form":
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as scratch:
            schema.migrate(scratch, number)
            statements = dict(scratch.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
            tables = (name for name, kind in made_by(number).items() if kind == "TABLE")
            return _Form(statements, {table: _columns(scratch, table) for table in tables})


def _columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})"))


class Structure:
    """Compares an open library file with what the present format is made of."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look at a file by a connection that is in no transaction."""
        self._connection = connection
        kinds = dict(connection.execute("SELECT name, upper(type) FROM sqlite_master"))
        own = made_by(schema.FORMAT)
        self._names = {name for name, kind in kinds.items() if own.get(name, kind) == kind}
        self._tables = {name for name, kind in kinds.items() if kind == "TABLE"}
        self._in_the_way = [
            name for name, kind in kinds.items() if kind == "VIEW" and own.get(name, kind) != kind
        ]

    def true_format(self, stated: int) -> int:
        """Tell the format of a file whose number says `stated`; the number itself may be damaged."""
        shown = format_shown(self._names)
        if shown > stated or (shown and stated > schema.FORMAT + _FAR_AHEAD):
            return shown
        return stated

    @property
    def is_foreign(self) -> bool:
        """Tell whether the file is somebody else's database."""
        own = {name for name in self._names if not name.startswith("sqlite_")}
        return bool(own) and not own & made_by(schema.FORMAT).keys()

    def foreign_table(self, number: int) -> str:
        """Say which table has the name of one of a format's and not its columns; empty where none has."""
        expected = (self._form if number == schema.FORMAT else _Form.of(number)).columns
        own = expected.keys() & self._names
        for table in sorted(own):
            if missing := expected[table] - _columns(self._connection, table):
                return message(
                    "as its table “{table}” has no column “{column}”", table=table, column=min(missing)
                )
        others = [name for name in self._tables - made_by(schema.FORMAT).keys() if name[:7] != "sqlite_"]
        if others and len(own) < len(expected) / 2:
            return message(
                "as its table “{table}” is another program's and most of DebateDesk's are missing",
                table=min(others),
            )
        return ""

    def drop_foreign_triggers(self) -> list[Damage]:
        """Drop triggers that no DebateDesk made: they would run at every edit; raises sqlite3.Error.

        A library from elsewhere may hold any. Own ones that were altered are dropped too, for `mend` to
        make anew; those of an earlier format are looked at when they have been brought to the present one.
        """
        own = {name for number in range(1, schema.FORMAT + 1) for name in made_by(number)}
        is_present = schema.format_of(self._connection) >= schema.FORMAT
        dropped = []
        for name, table, statement in self._connection.execute(
            "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            expected = self._form.statements.get(name, "") if is_present else statement
            if name in own and _words(statement) == _words(expected):
                continue
            quoted = name.replace('"', '""')
            self._connection.execute(f'DROP TRIGGER "{quoted}"')
            self._names.discard(name)
            what = message(
                "The library held a trigger “{name}” that DebateDesk did not make and that could "
                "alter what you write; it was taken out.",
                name=name,
            )
            dropped.append(Damage(str(table), "", message("trigger {name}", name=name), what, mended=True))
        return dropped

    def lost_tables(self) -> list[str]:
        """List the tables that are missing and that held work."""
        return [
            name
            for name, kind in made_by(schema.FORMAT).items()
            if kind == "TABLE" and name not in self._names and name not in _DERIVED
        ]

    def mend(self) -> list[Damage]:
        """Make anew what is missing, in one transaction, and say what it was; raises sqlite3.Error."""
        missing = {name: kind for name, kind in made_by(schema.FORMAT).items() if name not in self._names}
        if not missing and not any(self._lost(parent) for parent in _PARENTS):
            return []
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            for name in self._in_the_way:
                self._connection.execute(f"DROP VIEW {name}")
            mended = self._make(missing) + self._put_parents()
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        return mended

    def _make(self, missing: Mapping[str, str]) -> list[Damage]:
        made = []
        for kind in ("TABLE", "INDEX", "TRIGGER"):  # in this order each finds what it needs
            for name in (name for name, own in missing.items() if own == kind):
                self._connection.execute(self._form.statements[name])
                what: str
                if kind == "TABLE":
                    what = _DERIVED.get(
                        name,
                        message("The table “{name}” of the library is lost with all it held.", name=name),
                    )
                elif kind == "INDEX":
                    what = message(
                        "The index “{name}” of the library was missing and was made anew.", name=name
                    )
                else:
                    what = message(
                        "The trigger “{name}” of the library was missing and was made anew.", name=name
                    )
                made.append(Damage(name, "", kind.lower(), what, mended=True, harmless=kind != "TABLE"))
        if "TRIGGER" in missing.values() or "unindexed" in missing:
            for statement in NOTE_ALL_FOR_SEARCH:
                self._connection.execute(statement)
        return made

    @cached_property
    def _form(self) -> _Form:
        """What a library of the present format has, with all columns that came later."""
        return _Form.of(schema.FORMAT)

    def _lost(self, parent: _Parent) -> list[str]:
        """List the keys of rows that are missing while others lead to them."""
        lost: dict[str, None] = {}
        for table, column in parent.children:
            if table == "texts" and self._count("texts") <= self._count("documents"):
                continue
            for (key,) in self._connection.execute(_LOST.format(parent.table, table=table, column=column)):
                with suppress(UnicodeDecodeError):  # a key that is damaged itself is mended with its cell
                    lost[bytes(key).decode()] = None
        return list(lost)

    def _count(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def _put_parents(self) -> list[Damage]:
        put: list[Damage] = []
        make: dict[str, Callable[[str], str]] = {
            "documents": self._put_document,
            "maps": self._put_map,
            "debates": self._put_debate,
        }
        for parent in _PARENTS:
            for key in self._lost(parent):
                title = make[parent.table](key)
                sentence = message(parent.sentence, key=key, title=title)
                put.append(Damage(parent.table, "", key, sentence, mended=True))
        return put

    def _put_debate(self, key: str) -> str:
        self._connection.execute(
            "INSERT INTO debates(id, title, created) VALUES (?, ?, '')", (key, LOST_DEBATE)
        )
        return LOST_DEBATE

    def _put_map(self, key: str) -> str:
        self._connection.execute(
            "INSERT INTO maps(id, debate_id, title, created) VALUES (?, ?, ?, '')",
            (key, self._debate_for("SELECT debate_id FROM notes WHERE map_id = ?", key), LOST_MAP),
        )
        return LOST_MAP

    def _put_document(self, key: str) -> str:
        markdown, text = self._connection.execute(
            "SELECT markdown, text FROM texts WHERE document_id = ?", (key,)
        ).fetchone()
        title = _heading(str(markdown)) or LOST_TEXT
        original = self._connection.execute(
            "SELECT number, original_hash, original_name FROM versions WHERE document_id = ? AND text = ?",
            (key, text),
        ).fetchone()
        number, content_hash, name = original or (1, "", "")
        of_notes = "SELECT debate_id FROM notes WHERE target_id = ?"
        self._connection.execute(
            "INSERT INTO documents(id, debate_id, title, characters, text_hash, original_hash,"
            " original_name, added, version) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)",
            (
                *(key, self._debate_for(of_notes, key), title, len(str(text))),
                *(hash_of(str(markdown)), content_hash, name, number),
            ),
        )
        return title

    def _debate_for(self, query: str, key: str) -> str:
        """Choose the debate of something lost: that of the notes on it, else the first."""
        row = self._connection.execute(
            f"{query} UNION ALL SELECT id FROM debates WHERE trashed = '' LIMIT 1", (key,)
        ).fetchone()
        return str(row[0]) if row else "lost"


_LOST = """
WITH RECURSIVE keys(key) AS (
    SELECT min({column}) FROM {table}
    UNION ALL
    SELECT (SELECT min({column}) FROM {table} WHERE {column} > key) FROM keys WHERE key IS NOT NULL
)
SELECT CAST(key AS BLOB) FROM keys WHERE typeof(key) = 'text' AND key NOT IN (SELECT id FROM {0})
"""
"""Goes from one key to the next by the index, past all rows with the same."""


def _words(statement: str) -> list[str]:
    """Take a statement apart, so that how its lines were broken does not matter."""
    return statement.split()


def _heading(markdown: str) -> str:
    found = re.search(r"^#{1,6} +(\S.*)$", markdown, re.MULTILINE)
    return found.group(1).strip()[:200] if found else ""
