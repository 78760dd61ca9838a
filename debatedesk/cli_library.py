"""The commands on a library: import, list, show, search and its health."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from debatedesk.cli import library_paths
from debatedesk.cli_output import console_progress, find_by_name, open_library, print_json, say, write_text
from debatedesk.domain.errors import Cancelled, DeskError


def import_command(options: Namespace) -> int:
    """Import files and folders; fails only when nothing came in and nothing was there before."""
    with open_library(options) as workspace, console_progress() as progress:
        report = workspace.imports.import_paths(
            options.paths, debate_title=options.debate, progress=progress
        )
        if not report.cancelled:
            workspace.searching.catch_up(progress)
    for item in report.skipped:
        say(item.reason)
    if options.json:
        print_json(
            {
                "imported": [asdict(item) for item in report.imported],
                "skipped": [asdict(item) for item in report.skipped],
            }
        )
    else:
        for each in report.imported:
            print(f"{each.id}  {each.kind:<8}  {each.title}")
        say(f"{len(report.imported)} imported, {len(report.skipped)} skipped.")
    if report.cancelled:
        raise Cancelled
    return 0 if report.imported or any("already in" in item.reason for item in report.skipped) else 1


def list_command(options: Namespace) -> int:
    """List all debates with their documents and maps."""
    with open_library(options) as workspace:
        debates = workspace.documents.debates()
        documents = workspace.documents.documents()
        maps = workspace.maps.maps()
    if options.json:
        print_json(
            {
                "debates": _fields(debates, "id", "title"),
                "documents": _fields(documents, "id", "title", "author", "kind", "characters", "debate_id"),
                "maps": _fields(maps, "id", "title", "nodes", "relations", "debate_id"),
            }
        )
        return 0
    for debate in debates:
        print(f"{debate.id}  {debate.title}")
        for document in documents:
            if document.debate_id == debate.id:
                author = f" ({document.author})" if document.author else ""
                print(f"  {document.id}  {document.kind:<8}  {document.title}{author}")
        for summary in maps:
            if summary.debate_id == debate.id:
                print(f"  {summary.id}  {'map':<8}  {summary.title} ({summary.nodes} nodes)")
    if not debates:
        say("The library is empty.")
    return 0


def _fields(things: Sequence[object], *names: str) -> list[dict[str, object]]:
    return [{name.removesuffix("_id"): getattr(each, name) for name in names} for each in things]


def show_command(options: Namespace) -> int:
    """Show a document or a map."""
    with open_library(options) as workspace:
        maps = workspace.maps.maps()
        documents = {each.id: each for each in workspace.documents.documents()}
        key = find_by_name([*documents.values(), *maps], options.id, "document or map")
        if key not in documents:
            write_text(workspace.exports.map_text(key, "json" if options.json else "argdown"), None)
            return 0
        markdown = workspace.documents.markdown(key)
        text = workspace.documents.text(key)
    document = documents[key]
    if options.json:
        shown = {name: getattr(document, name) for name in ("id", "title", "author", "date", "kind")}
        print_json(shown | {"markdown": markdown, "text": text})
    else:
        say(", ".join(part for part in (document.title, document.author, document.date) if part))
        write_text(markdown, None)
    return 0


def search_command(options: Namespace) -> int:
    """Search everything; a query that cannot be understood is an error."""
    with open_library(options) as workspace:
        with console_progress() as progress:
            workspace.searching.catch_up(progress)
        result = workspace.searching.search(" ".join(options.query), options.limit)
    if result.problem and not result.hits:
        raise DeskError(result.problem)
    if result.problem:
        say(result.problem)
    if options.json:
        hits: list[dict[str, Any]] = [
            {
                "type": hit.type,
                "id": hit.id,
                "within": hit.within,
                "title": hit.title,
                "score": hit.score,
                "snippets": [
                    {"text": each.text, "start": each.start, "end": each.end} for each in hit.snippets
                ],
            }
            for hit in result.hits
        ]
        print_json({"total": result.total, "hits": hits})
        return 0
    for hit in result.hits:
        print(f"{hit.id}  {hit.type:<8}  {hit.title}")
        for snippet in hit.snippets:
            print("    " + " ".join(snippet.text.split()))
    say("Nothing was found." if not result.total else f"{result.total} found.")
    return 0


def check_command(options: Namespace) -> int:
    """Check the library and tell what is wrong; fails when something is and was not mended."""
    with open_library(options) as workspace, console_progress() as progress:
        problems = workspace.health.check(options.repair, progress)
        if options.repair:
            workspace.searching.rebuild(progress)
            left = workspace.health.check(False, progress)
        else:
            left = problems
    if options.json:
        print_json({"problems": problems, "left": left})
    else:
        for problem in problems:
            print(problem + (" (mended)" if problem not in left else ""))
        if not problems:
            say("The library is sound.")
    return 1 if left else 0


def backup_command(options: Namespace) -> int:
    """Write a backup and print its path."""
    with open_library(options) as workspace:
        print(workspace.health.backup(options.output))
    return 0


def restore_command(options: Namespace) -> int:
    """Put a backup in the place of the library; the present one is kept."""
    from debatedesk.services.health import restore

    kept = restore(library_paths(options), options.backup)
    say(f"“{options.backup}” is the library now." + (f" The one before is kept in {kept}." if kept else ""))
    return 0


def reindex_command(options: Namespace) -> int:
    """Build the search index anew."""
    with open_library(options) as workspace, console_progress() as progress:
        workspace.searching.rebuild(progress)
    say("The search index is new.")
    return 0
