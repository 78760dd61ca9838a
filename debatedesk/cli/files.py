"""The commands that write files to take away: convert, export and snapshot."""

import os
from argparse import Namespace
from pathlib import Path

from debatedesk.cli.main import explain_missing_qt, library_paths
from debatedesk.cli.output import find_by_name, open_library, write_text
from debatedesk.cli.terminal import say
from debatedesk.domain.errors import DeskError
from debatedesk.services.converting import converted, read_map_file

_SUFFIX_FORMATS = {
    ".argdown": "argdown",
    ".ad": "argdown",
    ".json": "json",
    ".svg": "svg",
    ".png": "png",
    ".md": "markdown",
    ".markdown": "markdown",
}
_PNG_SCALE = 2.0


def convert_command(options: Namespace) -> int:
    """Convert a map from one file to another, or to standard output."""
    format_name = _format(options, "")
    argument_map, not_carried = read_map_file(options.source)
    if format_name == "png":
        write_map_picture(converted(argument_map, "svg", not_carried), options.output)
    else:
        write_text(converted(argument_map, format_name, not_carried), options.output)
    if format_name != "json":
        for each in not_carried:
            say(f"Not carried over: {each.what} ({each.where}).")
    return 0


def export_command(options: Namespace) -> int:
    """Write a map, a document with its highlights and notes, or all notes of a debate."""
    is_map = options.what == "map"
    format_name = _format(options, "argdown" if is_map else "markdown")
    if is_map == (format_name == "markdown"):
        raise DeskError(f"{'A map' if is_map else 'Text'} cannot be written as “{format_name}”.")
    with open_library(options) as workspace:
        if is_map:
            key = find_by_name(workspace.maps.maps(), options.id, "map")
            text = workspace.exports.map_text(key, "svg" if format_name == "png" else format_name)
        elif options.what == "notes":
            key = find_by_name(workspace.documents.debates(), options.id, "debate")
            text = workspace.exports.notes_markdown(key)
        else:
            key = find_by_name(workspace.documents.documents(), options.id, "document")
            text = workspace.exports.document_markdown(key)
    if format_name == "png":
        write_map_picture(text, options.output)
    else:
        write_text(text, options.output)
    return 0


def _format(options: Namespace, fallback: str) -> str:
    if options.to:
        return str(options.to)
    if options.output is None:
        if fallback:
            return fallback
        raise DeskError("Without a file to write, the format is given with --to.")
    suffix = options.output.suffix.lower()
    if suffix not in _SUFFIX_FORMATS:
        raise DeskError(f"“{options.output}” does not tell which format to write; give it with --to.")
    return _SUFFIX_FORMATS[suffix]


def write_map_picture(svg: str, output: Path | None) -> None:
    """Draw an SVG to a PNG file; raises DeskError where Qt is not to be had."""
    if output is None:
        raise DeskError("A picture needs a file to be written to.")
    _draw_without_screen()
    try:
        from debatedesk.ui.map.picture import write_png
    except ImportError as error:
        raise explain_missing_qt(error) from error
    write_png(svg, output, _PNG_SCALE)


def snapshot_command(options: Namespace) -> int:
    """Draw the window to a file."""
    _draw_without_screen()
    try:
        from debatedesk.ui.snapshot import draw
    except ImportError as error:
        raise explain_missing_qt(error) from error
    draw(library_paths(options), options.output, options.size, options.view, options.theme, options.scale)
    return 0


def _draw_without_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
