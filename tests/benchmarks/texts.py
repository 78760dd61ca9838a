"""The texts that are measured with, read from the ratification debate at run time."""

import os
import sys
from contextlib import closing
from pathlib import Path

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.progress import no_progress
from debatedesk.services.workspace import Workspace
from tests.benchmarks.marks import LONG, SHORT
from tests.conftest import REPOSITORY

CHARACTERS = 1_000_000
HIGHLIGHTS = 200
HIGHLIGHT_LENGTH = 60
COLOURS = ("yellow", "green", "blue", "pink", "orange")


def ratification() -> Path:
    """Return the folder of the 151 documents; ends the run where it is not at hand."""
    beside = REPOSITORY.parent / "shared" / "corpora"
    folder = Path(os.environ.get("DEBATEDESK_CORPORA", beside)) / "ratification"
    if not folder.is_dir():
        sys.exit(f"The texts to measure with are not at hand: {folder} (or set DEBATEDESK_CORPORA).")
    return folder


def document_titled(workspace: Workspace, title: str) -> str:
    """Return the id of the document of that title."""
    return next(each.id for each in workspace.documents.documents() if each.title == title)


def all_documents(scratch: Path) -> tuple[Path, Path]:
    """Make a library of all documents, and the short one as HTML; return both places."""
    library, html = scratch / "ratification", scratch / "short.html"
    if not library.exists():
        with closing(Workspace(LibraryPaths.under(library))) as workspace:
            workspace.imports.import_paths([ratification()])
            workspace.searching.catch_up(no_progress)
            _write_html(workspace, SHORT, html)
    return library, html


def long_document(scratch: Path) -> tuple[Path, Path]:
    """Make a library of the short and a long, highlighted document; return it and the long one as HTML."""
    library, html = scratch / "long", scratch / "long.html"
    with closing(Workspace(LibraryPaths.under(library))) as workspace:
        workspace.imports.import_paths([ratification() / "federalist" / "federalist-10.md"])
        source = scratch / "long.md"
        source.write_text(_long_markdown(), "utf-8")
        workspace.imports.import_paths([source])
        workspace.searching.catch_up(no_progress)
        document = document_titled(workspace, LONG)
        length = len(workspace.documents.text(document))
        for number in range(HIGHLIGHTS):
            start = length * number // HIGHLIGHTS
            colour = COLOURS[number % len(COLOURS)]
            workspace.annotations.add(document, start, start + HIGHLIGHT_LENGTH, colour)
        _write_html(workspace, LONG, html)
    return library, html


def _long_markdown() -> str:
    parts: list[str] = []
    length = 0
    for path in sorted(ratification().rglob("*.md")):
        body = path.read_text("utf-8").split("\n---\n", 1)[-1].strip()
        part = f"## {path.stem}\n\n{body}"[: CHARACTERS - length]
        parts.append(part)
        length += len(part)
        if length >= CHARACTERS:
            break
    return f"---\ntitle: {LONG}\n---\n" + "\n\n".join(parts)


def _write_html(workspace: Workspace, title: str, path: Path) -> None:
    from markdown_it import MarkdownIt

    markdown = workspace.documents.markdown(document_titled(workspace, title))
    path.write_text(MarkdownIt("commonmark").render(markdown), "utf-8")
