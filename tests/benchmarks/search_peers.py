"""The engines that are measured beside ours: SQLite's FTS5, and tantivy where it is installed."""

import importlib
import importlib.util
import sqlite3
from pathlib import Path
from typing import Any, Protocol

from tests.benchmarks.search_texts import Wanted

LIMIT = 50


class Engine(Protocol):
    """Something that finds the best documents for what is wanted."""

    name: str

    def build(self, rows: list[tuple[str, str]]) -> None:
        """Index titles and texts."""

    def find(self, wanted: Wanted) -> int:
        """Rank the documents, list the best, and count those."""

    def change(self, number: int, title: str, text: str, wanted: Wanted) -> int:
        """Replace a document, then find something in it."""


class Fts5:
    """SQLite's full-text search, with indexes for beginnings of two and three letters."""

    name = "SQLite FTS5"

    def __init__(self, folder: Path) -> None:
        """Keep its table in a file."""
        self._base = sqlite3.connect(folder / "fts5.db")
        self._base.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, body, prefix = '2 3', "
            'tokenize = "unicode61 remove_diacritics 2")'
        )

    def build(self, rows: list[tuple[str, str]]) -> None:
        """Index titles and texts."""
        with self._base:
            self._base.executemany("INSERT INTO texts VALUES (?, ?)", rows)

    def find(self, wanted: Wanted) -> int:
        """Rank the documents, list the best, and count those."""
        quoted = [f'"{word}"' for word in wanted.words]
        match wanted.kind:
            case "phrase":
                asked = f'"{" ".join(wanted.words)}"'
            case "typing":
                asked = f"{' AND '.join(quoted)}*"
            case kind:
                asked = f" {kind.upper()} ".join(quoted)
        rows = self._base.execute(
            "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?", (asked, LIMIT)
        )
        return len(rows.fetchall())

    def change(self, number: int, title: str, text: str, wanted: Wanted) -> int:
        """Replace a document, then find something in it."""
        with self._base:
            self._base.execute(
                "UPDATE texts SET title = ?, body = ? WHERE rowid = ?", (title, text, number + 1)
            )
        return self.find(wanted)


class Tantivy:
    """The search library in Rust that is modelled on Lucene."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        """Keep its index in a folder."""
        self._library: Any = importlib.import_module("tantivy")
        schema = self._library.SchemaBuilder()
        for field in ("title", "body"):
            schema.add_text_field(field, stored=False, tokenizer_name="default")
        schema.add_unsigned_field("number", stored=True, indexed=True)
        self._schema = schema.build()
        (folder / "tantivy").mkdir()
        self._index = self._library.Index(self._schema, path=str(folder / "tantivy"))

    def _add(self, writer: Any, number: int, title: str, text: str) -> None:
        document = self._library.Document(title=[title], body=[text])
        document.add_unsigned("number", number)
        writer.add_document(document)

    def build(self, rows: list[tuple[str, str]]) -> None:
        """Index titles and texts."""
        writer = self._index.writer(heap_size=200_000_000, num_threads=1)
        for number, row in enumerate(rows):
            self._add(writer, number, *row)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def find(self, wanted: Wanted) -> int:
        """Rank the documents, list the best, and count those."""
        query = self._query(wanted)
        return len(self._index.searcher().search(query, LIMIT).hits)

    def _query(self, wanted: Wanted) -> Any:
        library, occur = self._library, self._library.Occur
        if wanted.kind == "phrase":
            return library.Query.phrase_query(self._schema, "body", list(wanted.words))
        terms = [self._term(word) for word in wanted.words]
        if wanted.kind == "typing":
            beginning = f"{wanted.words[-1]}.*"
            terms[-1] = library.Query.regex_query(self._schema, "body", beginning)
        last = {"or": occur.Should, "not": occur.MustNot}.get(wanted.kind, occur.Must)
        first = occur.Should if wanted.kind == "or" else occur.Must
        return library.Query.boolean_query(
            [*((first, each) for each in terms[:-1]), (last if len(terms) > 1 else first, terms[-1])]
        )

    def _term(self, word: str) -> Any:
        occur, query = self._library.Occur, self._library.Query
        fields = [(occur.Should, query.term_query(self._schema, name, word)) for name in ("title", "body")]
        return query.boolean_query(fields)

    def change(self, number: int, title: str, text: str, wanted: Wanted) -> int:
        """Replace a document, then find something in it."""
        writer = self._index.writer(heap_size=20_000_000, num_threads=1)
        writer.delete_documents("number", number)
        self._add(writer, number, title, text)
        writer.commit()
        self._index.reload()
        return self.find(wanted)


def peers(folder: Path) -> list[Engine]:
    """List the engines that are at hand."""
    found: list[Engine] = [Fts5(folder)]
    if importlib.util.find_spec("tantivy"):
        found.append(Tantivy(folder))
    return found
