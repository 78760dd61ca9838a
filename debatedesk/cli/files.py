"""The commands that write files to take away: convert, export and snapshot."""

from argparse import Namespace
from pathlib import Path

from debatedesk.cli.citing import export_cited, reference_form_of
from debatedesk.cli.convert_folder import convert_folder
from debatedesk.cli.drawing import Paper, draw_without_screen, paper_of, write_map_drawing
from debatedesk.cli.main import explain_missing_qt, library_paths
from debatedesk.cli.output import find_by_name, open_library, write_text
from debatedesk.cli.terminal import say
from debatedesk.domain.errors import DeskError
from debatedesk.services.converting import (
    WrittenFormat,
    annotation_form_of,
    converted,
    lost,
    map_format_names,
    read_map_file,
    text_format_names,
    written_format,
)
from debatedesk.services.exports import write_file
from debatedesk.services.exposition_files import exposition_file, exposition_form_of
from debatedesk.services.imports.files import is_folder


def convert_command(options: Namespace) -> int:
    """Convert a map from a file to another or to standard output, or the maps of a folder into another."""
    if options.out is not None and options.output is not None:
        options.wrong("give the output once: OUT or --output OUT")
    output = options.out if options.out is not None else options.output
    if is_folder(options.source):
        return convert_folder(options, output)
    written = _format(options, output, "", is_map=True)
    if not written.is_map:
        raise DeskError(f"A map cannot be written as “{written.name}”.")
    imported = read_map_file(options.source)
    text = converted(imported, written.name)
    _write(text, written, output, imported.argument_map.title, paper_of(options))
    for remark in imported.remarks:
        say(f"{options.source.name}: {remark}")
    if written.name != "json":
        for each in imported.not_carried:
            say(f"Not carried over: {each.what} ({each.where}).")
    for each in lost(imported, written.name):
        say(f"Not written: {each.what} ({each.where}).")
    return 0


def export_command(options: Namespace) -> int:
    """Write a map, a document with its highlights and notes, or all notes of a debate."""
    if options.what == "references":
        return _export_references(options)
    if options.what == "exposition":
        return _export_exposition(options)
    if options.style and options.what != "map":
        return export_cited(options)
    if options.what == "annotations":
        return _export_annotations(options)
    if options.to and options.to not in (*map_format_names(), *text_format_names()):
        options.wrong(f"argument --to: “{options.to}” is no format of maps, texts or notes")
    is_map = options.what == "map"
    written = _format(options, options.output, "argdown" if is_map else "markdown", is_map=is_map)
    if is_map != written.is_map:
        raise DeskError(f"{'A map' if is_map else 'Text'} cannot be written as “{written.name}”.")
    with open_library(options) as workspace:
        text: str | bytes
        title = ""
        if is_map:
            key = find_by_name(workspace.maps.maps(), options.id, "map")
            text = workspace.exports.map_text(key, written.name)
            title = workspace.maps.summary(key).title
        elif options.what == "notes":
            key = find_by_name(workspace.documents.debates(), options.id, "debate")
            text = workspace.exports.notes_file(key, written.name)
        else:
            key = find_by_name(workspace.documents.documents(), options.id, "document")
            text = workspace.exports.document_file(key, written.name)
    _write(text, written, options.output, title, paper_of(options))
    return 0


def _export_references(options: Namespace) -> int:
    """Write a debate's texts, or one text, as a list of references or a bibliography."""
    with open_library(options) as workspace:
        debates = {debate.id: debate for debate in workspace.documents.debates()}
        documents = workspace.documents.documents()
        key = find_by_name([*debates.values(), *documents], options.id, "debate or document")
        ids = workspace.documents.ids(key) if key in debates else [key]
        form = options.to or reference_form_of(options.output)
        text = workspace.citations.written(ids, form)
    write_text(text, options.output)
    return 0


def _export_exposition(options: Namespace) -> int:
    """Write a map as a text, cited in a style where one is given."""
    form = options.to or exposition_form_of(options.output)
    with open_library(options) as workspace:
        key = find_by_name(workspace.maps.maps(), options.id, "map")
        exposition = workspace.expositions.exposition(key)
        citer = workspace.citations.citer([*exposition.documents], options.style) if options.style else None
        data = exposition_file(exposition, form, citer=citer)
    if isinstance(data, str):
        write_text(data, options.output)
    elif options.output is None:
        raise DeskError(f"“{form}” needs a file to be written to.")
    else:
        write_file(options.output, data)
    return 0


def _export_annotations(options: Namespace) -> int:
    """Write the highlights and notes on a debate's texts, or on one text, for other programs."""
    with open_library(options) as workspace:
        debates = {debate.id: debate for debate in workspace.documents.debates()}
        documents = workspace.documents.documents()
        key = find_by_name([*debates.values(), *documents], options.id, "debate or document")
        exports = workspace.annotation_exports
        form = options.to or annotation_form_of(options.output)
        text = exports.of_debate(key, form) if key in debates else exports.written([key], form)
    write_text(text, options.output)
    return 0


def _format(options: Namespace, output: Path | None, fallback: str, *, is_map: bool) -> WrittenFormat:
    if not options.to and output is None and not fallback:
        raise DeskError("Without a file to write, the format is given with --to.")
    return written_format(options.to or ("" if output else fallback), output, is_map=is_map)


def _write(
    data: str | bytes, written: WrittenFormat, output: Path | None, title: str, paper: Paper
) -> None:
    if isinstance(data, bytes):
        if output is None:
            raise DeskError(f"“{written.name}” needs a file to be written to.")
        write_file(output, data)
    elif written.is_drawn:
        write_map_drawing(data, output, written.name, title, paper)
    else:
        write_text(data, output)


def snapshot_command(options: Namespace) -> int:
    """Draw the window to a file."""
    draw_without_screen()
    try:
        from debatedesk.ui.snapshot import MapChoice, draw
    except ImportError as error:
        raise explain_missing_qt(error) from error
    draw(
        library_paths(options),
        options.output,
        options.size,
        options.view,
        options.theme,
        options.scale,
        MapChoice(options.map, options.map_view, options.fit),
    )
    return 0
