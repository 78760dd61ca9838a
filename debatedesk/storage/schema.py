"""The library's tables as numbered migrations, and the triggers that note what search has yet to see."""

import sqlite3
from collections.abc import Iterator

_TABLES = """
CREATE TABLE debates (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    trashed TEXT NOT NULL DEFAULT ''
);
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    debate_id TEXT NOT NULL REFERENCES debates(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text',
    stance TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    characters INTEGER NOT NULL,
    identifier TEXT NOT NULL DEFAULT '',
    text_hash TEXT NOT NULL,
    original_hash TEXT NOT NULL,
    original_name TEXT NOT NULL,
    added TEXT NOT NULL,
    trashed TEXT NOT NULL DEFAULT ''
);
CREATE INDEX documents_by_debate ON documents(debate_id);
CREATE INDEX documents_by_hash ON documents(text_hash);
CREATE TABLE texts (
    document_id TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
    markdown TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    reading_version INTEGER NOT NULL
);
CREATE TABLE images (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    original_hash TEXT NOT NULL,
    PRIMARY KEY (document_id, source)
);
CREATE TABLE maps (
    id TEXT PRIMARY KEY,
    debate_id TEXT NOT NULL REFERENCES debates(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    trashed TEXT NOT NULL DEFAULT ''
);
CREATE INDEX maps_by_debate ON maps(debate_id);
CREATE TABLE nodes (
    map_id TEXT NOT NULL REFERENCES maps(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    tags TEXT NOT NULL,
    headings TEXT NOT NULL,
    weight REAL,
    speaker TEXT NOT NULL,
    steps TEXT NOT NULL,
    PRIMARY KEY (map_id, id)
);
CREATE TABLE evidence (
    map_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    role TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (map_id, node_id, position),
    FOREIGN KEY (map_id, node_id) REFERENCES nodes(map_id, id) ON DELETE CASCADE
);
CREATE INDEX evidence_by_document ON evidence(document_id);
CREATE TABLE relations (
    map_id TEXT NOT NULL REFERENCES maps(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sources TEXT NOT NULL,
    target TEXT NOT NULL,
    scheme TEXT NOT NULL,
    PRIMARY KEY (map_id, id)
);
CREATE TABLE highlights (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    colour TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    created TEXT NOT NULL
);
CREATE INDEX highlights_by_document ON highlights(document_id);
CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    debate_id TEXT NOT NULL REFERENCES debates(id) ON DELETE CASCADE,
    target TEXT NOT NULL,
    target_id TEXT NOT NULL,
    map_id TEXT NOT NULL DEFAULT '',
    markdown TEXT NOT NULL,
    tags TEXT NOT NULL,
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    start INTEGER,
    end INTEGER,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE INDEX notes_by_debate ON notes(debate_id);
CREATE INDEX notes_by_target ON notes(target_id);
CREATE TABLE view_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE unindexed (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (kind, id) ON CONFLICT REPLACE
);
"""

_NODE = "{row}.map_id || '/' || {row}.id"

_INDEX_TRIGGERS = (
    ("documents", "INSERT", "'document', new.id"),
    (
        "documents",
        "UPDATE OF debate_id, title, author, date, kind, stance, trashed, text_hash",
        "'document', new.id",
    ),
    ("documents", "DELETE", "'document', old.id"),
    ("notes", "INSERT", "'note', new.id"),
    ("notes", "UPDATE", "'note', new.id"),
    ("notes", "DELETE", "'note', old.id"),
    ("nodes", "INSERT", f"'node', {_NODE.format(row='new')}"),
    ("nodes", "UPDATE OF kind, title, text, tags, speaker", f"'node', {_NODE.format(row='new')}"),
    ("nodes", "DELETE", f"'node', {_NODE.format(row='old')}"),
)

_TRASH_TRIGGERS = """
CREATE TRIGGER unindexed_debate_trashed AFTER UPDATE OF trashed ON debates BEGIN
    INSERT INTO unindexed(kind, id) SELECT 'document', id FROM documents WHERE debate_id = new.id;
    INSERT INTO unindexed(kind, id) SELECT 'note', id FROM notes WHERE debate_id = new.id;
    INSERT INTO unindexed(kind, id) SELECT 'node', map_id || '/' || nodes.id FROM nodes
        JOIN maps ON maps.id = map_id WHERE debate_id = new.id;
END;
CREATE TRIGGER unindexed_map_changed AFTER UPDATE OF trashed, debate_id ON maps BEGIN
    INSERT INTO unindexed(kind, id) SELECT 'node', map_id || '/' || id FROM nodes WHERE map_id = new.id;
END;
"""


def _index_triggers() -> str:
    return "\n".join(
        f"CREATE TRIGGER unindexed_{table}_{event.split()[0].lower()} AFTER {event} ON {table} "
        f"BEGIN INSERT INTO unindexed(kind, id) VALUES ({values}); END;"
        for table, event, values in _INDEX_TRIGGERS
    )


_VERSIONS = """
ALTER TABLE documents ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE evidence ADD COLUMN id TEXT NOT NULL DEFAULT '';
UPDATE evidence SET id = lower(hex(randomblob(8)));
CREATE INDEX evidence_by_id ON evidence(id);
CREATE TABLE versions (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    markdown TEXT NOT NULL,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    reading_version INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    original_hash TEXT NOT NULL,
    original_name TEXT NOT NULL,
    images TEXT NOT NULL,
    characters INTEGER NOT NULL,
    added TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (document_id, number)
);
CREATE TABLE places (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    owner TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    status TEXT NOT NULL,
    now_start INTEGER NOT NULL,
    now_end INTEGER NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    settled INTEGER NOT NULL,
    PRIMARY KEY (document_id, number, owner)
);
CREATE TABLE doubts (
    owner TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX doubts_by_document ON doubts(document_id);
"""
"""All versions of a text once it has two, where anchors stand in each, and where they may stand now."""

_FOUND_AGAIN = """
CREATE INDEX documents_by_name ON documents(debate_id, original_name);
CREATE INDEX documents_by_identifier ON documents(debate_id, identifier) WHERE identifier != '';
CREATE INDEX versions_by_hash ON versions(text_hash);
DROP TRIGGER unindexed_documents_update;
CREATE TRIGGER unindexed_documents_update AFTER UPDATE OF
    debate_id, title, author, date, kind, stance, language, trashed, text_hash ON documents
BEGIN INSERT INTO unindexed(kind, id) VALUES ('document', new.id); END;
INSERT INTO unindexed(kind, id) SELECT 'document', id FROM documents WHERE language != '';
"""
"""What an import looks for in each file's case, and search noticing that the language has changed."""

_TRASH_STAYS_INDEXED = """
CREATE INDEX documents_in_trash ON documents(id) WHERE trashed != '';
DROP TRIGGER unindexed_debate_trashed;
DROP TRIGGER unindexed_map_changed;
DROP TRIGGER unindexed_documents_update;
CREATE TRIGGER unindexed_map_changed AFTER UPDATE OF debate_id ON maps
WHEN old.debate_id IS NOT new.debate_id BEGIN
    INSERT INTO unindexed(kind, id) SELECT 'node', map_id || '/' || id FROM nodes WHERE map_id = new.id;
END;
CREATE TRIGGER unindexed_documents_update AFTER UPDATE OF
    debate_id, title, author, date, kind, stance, language, text_hash ON documents
WHEN old.trashed IS new.trashed OR (
    old.debate_id, old.title, old.author, old.date, old.kind, old.stance, old.language, old.text_hash
) IS NOT (
    new.debate_id, new.title, new.author, new.date, new.kind, new.stance, new.language, new.text_hash
)
BEGIN INSERT INTO unindexed(kind, id) VALUES ('document', new.id); END;
CREATE TRIGGER trash_debates AFTER UPDATE OF trashed ON debates WHEN old.trashed IS NOT new.trashed
BEGIN INSERT INTO unindexed(kind, id) VALUES ('trash', new.id); END;
CREATE TRIGGER trash_documents AFTER UPDATE OF trashed ON documents WHEN old.trashed IS NOT new.trashed
BEGIN INSERT INTO unindexed(kind, id) VALUES ('trash', new.id); END;
CREATE TRIGGER trash_maps AFTER UPDATE OF trashed ON maps WHEN old.trashed IS NOT new.trashed
BEGIN INSERT INTO unindexed(kind, id) VALUES ('trash', new.id); END;
"""
"""Search looks up what is in the trash, so that nothing is indexed anew where a debate goes there or back.

The mark only says that something has changed, to those who count changes. An update may write again what
stays as it was, hence the conditions.
"""

_MADE_BY = """
ALTER TABLE {table} ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE {table} ADD COLUMN editor TEXT NOT NULL DEFAULT '';
ALTER TABLE {table} ADD COLUMN parents TEXT NOT NULL DEFAULT '[]';
"""
_RECORDS = (
    "".join(_MADE_BY.format(table=table) for table in ("nodes", "relations", "notes", "highlights"))
    + """
ALTER TABLE nodes ADD COLUMN created TEXT NOT NULL DEFAULT '';
ALTER TABLE nodes ADD COLUMN modified TEXT NOT NULL DEFAULT '';
ALTER TABLE relations ADD COLUMN created TEXT NOT NULL DEFAULT '';
ALTER TABLE relations ADD COLUMN modified TEXT NOT NULL DEFAULT '';
ALTER TABLE highlights ADD COLUMN modified TEXT NOT NULL DEFAULT '';
ALTER TABLE nodes ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE nodes ADD COLUMN refers_map TEXT NOT NULL DEFAULT '';
ALTER TABLE nodes ADD COLUMN refers_node TEXT NOT NULL DEFAULT '';
ALTER TABLE relations ADD COLUMN answered TEXT NOT NULL DEFAULT '[]';
CREATE INDEX nodes_by_reference ON nodes(refers_map, refers_node) WHERE refers_map != '';
CREATE INDEX notes_by_map ON notes(map_id, target_id) WHERE map_id != '';
"""
)
"""Who made and who changed what, nodes that refer to nodes of other maps, answered critical questions."""

_SKIPPED = """
CREATE TABLE skipped (
    id TEXT PRIMARY KEY,
    map_id TEXT NOT NULL REFERENCES maps(id) ON DELETE CASCADE,
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    created TEXT NOT NULL
);
CREATE INDEX skipped_by_map ON skipped(map_id);
CREATE INDEX skipped_by_document ON skipped(document_id);
"""
"""The passages that a reader passed over when sorting reactions into a map."""

_PUBLISHED = """
ALTER TABLE documents ADD COLUMN publication TEXT NOT NULL DEFAULT '{}';
ALTER TABLE documents ADD COLUMN answers TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN brought TEXT NOT NULL DEFAULT '[]';
CREATE INDEX documents_by_answered ON documents(debate_id, answers) WHERE answers != '';
""" + "".join(
    f"""
ALTER TABLE {table} ADD COLUMN printed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {table} ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {table} ADD COLUMN encoding TEXT NOT NULL DEFAULT '';
"""
    for table in ("texts", "versions")
)
"""What texts were published as, what they answer, which annotations their files brought; and with each of
their versions the printed pages, what its reading left out or guessed, and the guessed encoding.

They are columns, not tables, so that a text and what is known of it cannot come apart.
"""

_READ = """
ALTER TABLE documents ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE documents ADD COLUMN read_mark TEXT NOT NULL DEFAULT '';
CREATE TABLE reading_progress (
    document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (document_id, number)
);
DROP TRIGGER unindexed_documents_update;
CREATE TRIGGER unindexed_documents_update AFTER UPDATE OF
    debate_id, title, author, date, kind, stance, language, tags, text_hash ON documents
WHEN old.trashed IS new.trashed OR (
    old.debate_id, old.title, old.author, old.date, old.kind, old.stance, old.language, old.tags,
    old.text_hash
) IS NOT (
    new.debate_id, new.title, new.author, new.date, new.kind, new.stance, new.language, new.tags,
    new.text_hash
)
BEGIN INSERT INTO unindexed(kind, id) VALUES ('document', new.id); END;
"""
"""Tags of texts, what readers say of them, and what of each version was seen.

What was seen is a table of its own: reading is no edit, so it is not undone with one.
"""
_HIGHLIGHT_KEY = "'highlight', {row}.document_id || '/' || {row}.id"
_FOUND_HIGHLIGHTS = f"""
ALTER TABLE highlights ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE TRIGGER unindexed_highlights_insert AFTER INSERT ON highlights
BEGIN INSERT INTO unindexed(kind, id) VALUES ({_HIGHLIGHT_KEY.format(row="new")}); END;
CREATE TRIGGER unindexed_highlights_update AFTER UPDATE OF colour, tags, exact ON highlights
WHEN (old.colour, old.tags, old.exact) IS NOT (new.colour, new.tags, new.exact)
BEGIN INSERT INTO unindexed(kind, id) VALUES ({_HIGHLIGHT_KEY.format(row="new")}); END;
CREATE TRIGGER unindexed_highlights_delete AFTER DELETE ON highlights
BEGIN INSERT INTO unindexed(kind, id) VALUES ({_HIGHLIGHT_KEY.format(row="old")}); END;
CREATE TRIGGER unindexed_highlights_of_document AFTER UPDATE OF debate_id, title, author, language
ON documents
WHEN (old.debate_id, old.title, old.author, old.language)
    IS NOT (new.debate_id, new.title, new.author, new.language)
BEGIN
    INSERT INTO unindexed(kind, id)
    SELECT {_HIGHLIGHT_KEY.format(row="highlights")} FROM highlights WHERE document_id = new.id;
END;
INSERT INTO unindexed(kind, id) SELECT {_HIGHLIGHT_KEY.format(row="highlights")} FROM highlights;
"""
"""Tags of highlights, and search finding highlights, by their words, their text and its author."""

_LINKED = """
ALTER TABLE notes ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
ALTER TABLE notes ADD COLUMN name TEXT NOT NULL DEFAULT '';
UPDATE notes SET name = note_name(markdown), links = note_links(markdown);
CREATE INDEX notes_with_links ON notes(links) WHERE links != '[]';
CREATE INDEX notes_by_name ON notes(debate_id, name);
"""
"""What the links of notes lead to, and what notes are called, folded, so that links find them.

The indexes alone are gone through for the notes that link to a thing, and for those called somehow.
"""

_SHOWN = """
ALTER TABLE nodes ADD COLUMN in_map TEXT NOT NULL DEFAULT '';
ALTER TABLE maps ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
CREATE INDEX nodes_told_in_map ON nodes(map_id, in_map) WHERE in_map != '';
"""
"""What the files of maps say of which nodes are on the map, and of how the maps are shown.

The index finds the nodes that a file has said it of, and tells this format by what is there.
"""

_JUDGED = """
ALTER TABLE nodes ADD COLUMN fidelity TEXT NOT NULL DEFAULT '';
ALTER TABLE debates ADD COLUMN shows_standing INTEGER NOT NULL DEFAULT 0;
CREATE INDEX nodes_by_fidelity ON nodes(fidelity, map_id) WHERE fidelity != '';
"""
"""What readers say of how near nodes are to their sources, and in which debates standing is shown.

The index finds what readers have said in any map, and tells this format by what is there.
"""

MIGRATIONS: tuple[str, ...] = (
    _TABLES + _index_triggers() + _TRASH_TRIGGERS,
    _VERSIONS,
    _FOUND_AGAIN,
    _TRASH_STAYS_INDEXED,
    _RECORDS + _SKIPPED,
    _PUBLISHED,
    _READ + _FOUND_HIGHLIGHTS + _LINKED,
    _SHOWN + _JUDGED,
)
"""Migration `n` (from 1) brings a library of format `n - 1` to format `n`."""

FORMAT = len(MIGRATIONS)


def format_of(connection: sqlite3.Connection) -> int:
    """Read the library's format number; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, number: int = 0) -> None:
    """Bring a library to a format, the present one unless told, each migration in its own transaction.

    Two programs may come to a new library at once: the format is read again under the lock.
    """
    number = number or FORMAT
    if format_of(connection) < number:
        _offer_functions(connection)
    while format_of(connection) < number:
        connection.execute("BEGIN IMMEDIATE")
        try:
            following = format_of(connection) + 1
            if following <= number:
                for statement in _statements(MIGRATIONS[following - 1]):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {following}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _offer_functions(connection: sqlite3.Connection) -> None:
    """Let migrations make columns of a note's words."""
    from debatedesk.storage.note_columns import first_links, note_name

    connection.create_function("note_name", 1, note_name, deterministic=True)
    connection.create_function("note_links", 1, first_links, deterministic=True)


def _statements(script: str) -> Iterator[str]:
    """Part a script into statements; `executescript` would end the transaction that it runs in."""
    statement = ""
    for part in script.split(";"):
        statement += part + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                yield statement
            statement = ""
