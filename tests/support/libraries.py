"""Libraries made for tests, and a way to compare everything that they hold."""

import hashlib
from collections.abc import Callable
from contextlib import closing
from itertools import count

from debatedesk.domain.library import Document
from debatedesk.domain.text.document import READING_VERSION, encode_blocks, read_markdown
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore, NewDocument
from debatedesk.storage.undo_log import RECORDED_TABLES
from debatedesk.storage.version_content import VersionContent

ESSAY = """# On keeping bees

Every street should keep one hive. A hive on a roof asks for little room and gives the street a common task.

## What it would cost

The city would pay for the boxes. Neighbours would give an hour a week, and share the honey in summer.

- Boxes are built once.
- Lessons are held each spring.
"""

REPLY = """Bees are not pets. A hive that nobody tends falls ill, and its illness goes to every garden.
"""


def counted_ids(prefix: str = "id") -> Callable[[], str]:
    """Make ids that are the same in every run."""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def counted_clock() -> Callable[[], str]:
    """Make a clock that goes on by one microsecond at each look."""
    numbers = count(1)
    return lambda: f"2026-01-01T00:00:00.{next(numbers):06}Z"


def add_text(
    library: Library, document_id: str, debate_id: str, markdown: str, title: str = "", kind: str = "essay"
) -> None:
    """Put a text into a library without a file."""
    reading = read_markdown(markdown)
    digest = hashlib.sha256(markdown.encode()).hexdigest()
    document = Document(
        document_id, debate_id, title or document_id, kind=kind, characters=len(reading.text), added="2026"
    )
    blocks = encode_blocks(reading.blocks)
    content = VersionContent(
        markdown, reading.text, blocks, READING_VERSION, digest, digest, f"{document_id}.md"
    )
    DocumentStore(library).add(NewDocument(document, content, document_id))


def texts_in(paths: LibraryPaths) -> list[str]:
    """List the titles of the texts of a library that nobody has open."""
    with closing(Workspace(paths)) as workspace:
        return [document.title for document in workspace.documents.documents()]


def contents(library: Library) -> dict[str, list[object]]:
    """Everything that a user's edits can touch, in an order that does not depend on how it came."""
    return {
        table: sorted(library.rows(f"SELECT * FROM {table}"), key=repr)
        for table in (*RECORDED_TABLES, "texts")
    }
