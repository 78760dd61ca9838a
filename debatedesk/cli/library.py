"""The commands on a library: import, list, show, search and its health."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from debatedesk.cli.main import library_paths
from debatedesk.cli.output import console_progress, find_by_name, open_library, write_text
from debatedesk.cli.terminal import print_json, print_words, say
from debatedesk.domain.errors import Cancelled, DeskError
from debatedesk.services.backup_folder import choose_backup_folder
from debatedesk.services.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from debatedesk.domain.library import Note
    from debatedesk.services.documents import Documents
    from debatedesk.services.highlight_list import ListedHighlight
    from debatedesk.services.imports.report import ImportReport
    from debatedesk.services.progress import Progress
    from debatedesk.services.search_results import Hit
    from debatedesk.services.workspace import Workspace


def import_command(options: Namespace) -> int:
    """Import files and folders; fails when nothing came in nor was there before, if strict for any file."""
    passwords: tuple[str, ...] = ()
    if options.password_file:
        from debatedesk.services.imports.passwords import passwords_in

        passwords = passwords_in(options.password_file)
    with open_library(options) as workspace, console_progress() as progress:
        report = _imported(
            workspace,
            options.paths,
            options.debate,
            passwords,
            progress,
            outlines_as_maps=options.outlines,
        )
        if not report.cancelled:
            workspace.searching.catch_up(progress)
    for newer in report.renewed:
        look = f" Passages to look at: {newer.pending_reviews}." if newer.pending_reviews else ""
        say(f"{newer.sentence}{look}")
    for sentence in (item.sentence for item in report.filled):
        say(sentence)
    for sentence in (reference.sentence for reference in report.doubtful):
        say(sentence)
    for annotated in report.annotated:
        say(annotated.sentence)
    for remark in report.remarks:
        say(remark.named)
    for item in report.skipped:
        say(item.reason)
    if report.needs_password:
        say(_WRONG_PASSWORDS if passwords else _HOW_TO_GIVE_A_PASSWORD)
    if options.json:
        remarks = [{"path": remark.path, "remark": remark.sentence} for remark in report.remarks]
        print_json(
            {
                "imported": _fields(report.all, "path", "id", "kind", "title", "characters"),
                "skipped": _fields(report.skipped, "path", "reason"),
                **_known({"remarks": remarks}),
            }
        )
    else:
        for each in report.all:
            print_words(f"{each.id}  {each.kind:<8}  {each.title}")
        say(f"{len(report.all)} imported, {len(report.skipped)} skipped.")
    if report.cancelled:
        raise Cancelled
    if options.strict and report.left_out:
        return 1
    return 0 if report.all or report.already_there else 1


_HOW_TO_GIVE_A_PASSWORD = (
    "Write the password into a file, one a line, and give it with --password-file FILE."
)
_WRONG_PASSWORDS = "None of the passwords in the file given with --password-file opens it."


def _imported(
    workspace: "Workspace",
    paths: "Sequence[Path]",
    debate: str | None,
    passwords: Sequence[str],
    progress: "Progress",
    *,
    outlines_as_maps: bool,
) -> "ImportReport":
    from debatedesk.services.imports.files import by_debate
    from debatedesk.services.imports.report import joined

    reports: list[ImportReport] = []
    for group in [paths] if debate else by_debate(paths):
        report = workspace.imports.import_paths(
            group,
            debate_title=debate,
            progress=progress,
            passwords=passwords,
            outlines_as_maps=outlines_as_maps,
        )
        reports.append(report)
        if report.cancelled:
            break
    return joined(reports)


def list_command(options: Namespace) -> int:
    """List all debates with their documents and maps."""
    with open_library(options) as workspace:
        debates = workspace.documents.debates()
        documents = workspace.documents.documents()
        maps = workspace.maps.maps()
    if options.json:
        print_json(
            {
                "debates": [
                    {
                        "id": debate.id,
                        "title": debate.title,
                        "documents": [each.id for each in documents if each.debate_id == debate.id],
                        "maps": [each.id for each in maps if each.debate_id == debate.id],
                    }
                    for debate in debates
                ],
                "documents": _fields(documents, "id", "title", "author", "kind", "characters"),
                "maps": _fields(maps, "id", "title", "nodes", "relations"),
            }
        )
        return 0
    for debate in debates:
        print_words(f"{debate.id}  {debate.title}")
        for document in documents:
            if document.debate_id == debate.id:
                author = f" ({document.author})" if document.author else ""
                print_words(f"  {document.id}  {document.kind:<8}  {document.title}{author}")
        for summary in maps:
            if summary.debate_id == debate.id:
                print_words(f"  {summary.id}  {'map':<8}  {summary.title} ({summary.nodes} nodes)")
    if not debates:
        say("The library is empty.")
    return 0


def _fields(things: Sequence[object], *names: str) -> list[dict[str, object]]:
    return [{name: getattr(each, name) for name in names} for each in things]


def show_command(options: Namespace) -> int:
    """Show a document, a map, a node (`MAP/NODE`), a note or a highlight."""
    with open_library(options) as workspace:
        notes = {each.id: each for each in workspace.notes.notes()}
        map_id, _, node_id = options.id.partition("/")
        if options.id in notes:
            _show_note(notes[options.id], options.json)
        elif marks := workspace.highlight_list.read([options.id]):
            _show_highlight(marks[options.id], options.json)
        elif node_id and map_id in (each.id for each in workspace.maps.maps()):
            _show_node(workspace.exports.map_text(map_id, "json"), node_id, options.json)
        else:
            _show_text_or_map(workspace, options.id, options.json)
    return 0


def _show_highlight(listed: "ListedHighlight", as_json: bool) -> None:
    mark, document = listed.mark, listed.document
    if as_json:
        shown = {"id": mark.id, "words": listed.words, "colour": mark.colour, "tags": list(mark.tags)}
        where = {"document": document.id, "title": document.title, "author": document.author}
        print_json(shown | where | {"page": listed.page, "status": listed.resolution.status})
        return
    source = (document.title, document.author, document.date, listed.page and f"p. {listed.page}")
    say(", ".join(part for part in (f"{mark.colour} highlight", *source) if part))
    print_words(
        "\n\n".join(part for part in (listed.words, " ".join(f"#{tag}" for tag in mark.tags)) if part)
    )


def _show_text_or_map(workspace: "Workspace", name: str, as_json: bool) -> None:
    documents = {each.id: each for each in workspace.documents.documents()}
    key = find_by_name([*documents.values(), *workspace.maps.maps()], name, "document or map")
    if key not in documents:
        write_text(workspace.exports.map_text(key, "json" if as_json else "argdown"), None)
        return
    document, markdown = documents[key], workspace.documents.markdown(key)
    if as_json:
        shown = {name: getattr(document, name) for name in ("id", "title", "author", "date", "kind")}
        print_json(
            shown
            | {"markdown": markdown, "text": workspace.documents.text(key)}
            | _about_source(workspace.documents, key)
        )
    else:
        say(", ".join(part for part in (document.title, document.author, document.date) if part))
        write_text(markdown, None)


def _about_source(documents: "Documents", document_id: str) -> dict[str, object]:
    """Tell what is known of where a text comes from; what is unknown is left out."""
    publication = _known(asdict(documents.publication(document_id)))
    if not publication.keys() - {"authors", "issued"}:
        publication = {}  # the author and the date of the document say as much
    for role in ("authors", "editors", "translators"):
        if role in publication:
            publication[role] = [_known(person) for person in publication[role]]
    printed = documents.printed(document_id)
    pages = (
        []
        if printed is None
        else [
            {"label": page.label or str(number), "start": page.start}
            for number, page in enumerate(printed.pages, 1)
        ]
    )
    return _known(
        {
            "publication": publication,
            "pages": pages,
            "remarks": list(documents.remarks(document_id)),
            "encoding": documents.encoding(document_id),
            "answers": documents.answered(document_id),
            "tags": list(documents.document(document_id).tags),
        }
    )


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _show_node(map_json: str, node_id: str, as_json: bool) -> None:
    node = next((each for each in json.loads(map_json)["nodes"] if each["id"] == node_id), None)
    if node is None:
        raise DeskError(f"There is no node “{node_id}” in this map.")
    if as_json:
        print_json(node)
        return
    say(", ".join(part for part in (node["kind"], node["speaker"]) if part))
    quotations = (f"“{each['exact']}” ({each['document']})" for each in node["evidence"])
    print_words("\n\n".join(part for part in (node["title"], node["text"], *quotations) if part))


def _show_note(note: "Note", as_json: bool) -> None:
    if as_json:
        names = ("id", "target", "target_id", "map_id", "markdown", "tags", "created", "modified")
        made = {name: getattr(note.provenance, name) for name in ("author", "editor", "parents")}
        known = {name: value for name, value in made.items() if value}
        print_json({name: getattr(note, name) for name in names} | known)
    else:
        write_text(note.markdown, None)


def search_command(options: Namespace) -> int:
    """Search everything; a query that cannot be understood is an error."""
    with open_library(options) as workspace:
        with console_progress() as progress:
            workspace.searching.catch_up(progress)
        result = workspace.searching.search(" ".join(options.query), options.limit, typing=False)
    if result.problem and not result.hits:
        raise DeskError(result.problem)
    if result.unfinished:
        say(result.unfinished)
    if options.json:
        hits: list[dict[str, Any]] = [
            {
                "type": hit.type,
                "id": _address(hit),
                "title": hit.title,
                "score": hit.score,
                "snippets": [
                    {"text": each.text, "start": each.start, "end": each.end} for each in hit.snippets
                ],
            }
            for hit in result.hits
        ]
        print_json({"total": result.total, "hits": hits})
        return 1 if options.strict and not result.total else 0
    for hit in result.hits:
        print_words(f"{_address(hit)}  {hit.type:<9}  {hit.title}")
        for snippet in hit.snippets:
            print_words("    " + " ".join(snippet.text.split()))
    say("Nothing was found." if not result.total else f"{result.total} found.")
    if result.unknown_field:
        say(f"“{result.unknown_field}:” is no field.")
    if result.suggestion:
        say(f"Did you mean “{result.suggestion}”?")
    return 1 if options.strict and not result.total else 0


def _address(hit: "Hit") -> str:
    """Name what was found as `show` understands it: a node by its map and its own id."""
    return f"{hit.within}/{hit.id}" if hit.type == "node" else hit.id


def check_command(options: Namespace) -> int:
    """Check the library and tell what is wrong; fails when something is and was not mended."""
    with open_library(options, mend=options.repair) as workspace, console_progress() as progress:
        problems = [*workspace.library.opening_notes, *workspace.health.check(options.repair, progress)]
        if options.repair:
            workspace.searching.rebuild(progress)
            left = workspace.health.check(False, progress)
        else:
            left = problems
    if options.json:
        print_json({"problems": problems, "left": left})
    else:
        for problem in problems:
            print_words(problem + (" (mended)" if problem not in left else ""))
        if not problems:
            say("The library is sound.")
    return 1 if left else 0


def backup_command(options: Namespace) -> int:
    """Write a backup and print its path, or list the backups; they go to another folder where asked to."""
    if options.list:
        return _list_backups(options)
    with open_library(options) as workspace, console_progress() as progress:
        if options.keep_in is not None:
            own = str(options.keep_in) == "library"
            choose_backup_folder(workspace.paths, workspace.settings, None if own else options.keep_in)
        path = str(workspace.backups.make(options.output, progress))
    if options.json:
        print_json({"path": path})
    else:
        print_words(path)
    return 0


def _list_backups(options: Namespace) -> int:
    """Tell of all backups, also where the library itself is damaged or gone."""
    from debatedesk.services.backups import listed_backups

    paths = library_paths(options)
    with console_progress() as progress:
        found = listed_backups(paths, Settings(paths.settings), progress)
    if options.json:
        print_json({"backups": [asdict(backup) for backup in found]})
        return 0
    for backup in found:
        counts = asdict(backup.counts) if backup.counts else {}
        holds = ", ".join(f"{number} {name}" for name, number in counts.items() if number)
        state = "damaged" if backup.damage else "whole"
        print_words(f"{backup.made or 'unknown':<19}  {state:<7}  {backup.path}  {holds}")
    if not found:
        say("There are no backups.")
    return 0


def restore_command(options: Namespace) -> int:
    """Put a backup, or an empty library, in the place of the library; the present one is kept."""
    from debatedesk.services.restoring import begin_anew, restore

    if (options.backup is None) != options.empty:
        options.wrong("give a backup to restore, or --empty to begin an empty library")
    paths = library_paths(options)
    if options.empty:
        kept, what = begin_anew(paths), "The library is empty now."
    else:
        kept, what = restore(paths, options.backup, say), f"“{options.backup}” is the library now."
    say(what + (f" The one before is kept in {kept}." if kept else ""))
    return 0


def reindex_command(options: Namespace) -> int:
    """Build the search index anew."""
    with open_library(options) as workspace, console_progress() as progress:
        workspace.searching.rebuild(progress)
    say("The search index is new.")
    return 0
