"""The options and commands of the command line, as argparse reads them."""

import contextlib
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, _SubParsersAction
from pathlib import Path

from debatedesk import __version__
from debatedesk.services.converting import (
    annotation_format_names,
    map_format_names,
    reference_format_names,
    text_format_names,
)
from debatedesk.services.exposition_records import EXPOSITION_FORMS
from debatedesk.services.handouts.content import AUDIENCES, PAPER_SIZES
from debatedesk.services.handouts.writing import HANDOUT_FORMATS

SNAPSHOT_VIEWS = (
    "reader, map, pages, library, search, inspector, notes, highlights, palette, welcome or guide"
)
PAPER_NAMES = ("A4", "A3", "A2", "letter", "legal", "tabloid")


def make_opening_parser() -> ArgumentParser:
    """Make the parser of files and links that the window is to open."""
    parser = ArgumentParser(prog="debatedesk", parents=[_common_options()])
    parser.add_argument("things", nargs="+", metavar="FILE", help="a file, or a debatedesk:// link")
    return parser


def _common_options() -> ArgumentParser:
    common = ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=SUPPRESS,
        help="keep everything under this directory instead of the usual places",
    )
    return common


def make_parser() -> ArgumentParser:
    """Make the parser of all commands; `command` holds the module and function that run one."""
    common = _common_options()
    parser = ArgumentParser(
        prog="debatedesk",
        parents=[common],
        description="Read an essay beside the map of its debate. Without a command, open the window; with "
        "files or debatedesk:// links, open these in it.",
    )
    parser.set_defaults(command=None)
    parser.add_argument("-V", "--version", action="version", version=f"DebateDesk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_library_commands(commands, common)
    _add_citing_commands(commands, common)
    _add_map_commands(commands, common)
    _add_health_commands(commands, common)
    _add_picture_commands(commands, common)
    _add_installation_commands(commands, common)
    return parser


def subcommands(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    """Find the parsers of a parser's commands, by their names."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            return dict(action.choices)
    return {}


def _add(
    commands: "_SubParsersAction[ArgumentParser]",
    common: ArgumentParser,
    name: str,
    summary: str,
    *,
    module: str = "library",
    json: bool = False,
) -> ArgumentParser:
    parser = commands.add_parser(name, parents=[common], help=summary, description=f"{summary}.")
    parser.set_defaults(command=(f"debatedesk.cli.{module}", f"{name.replace('-', '_')}_command"))
    if json:
        parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _add_library_commands(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    add = _add(commands, common, "import", "Import texts, folders of texts and maps", json=True)
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    add.add_argument("--debate", metavar="NAME", help="the debate to import into, made where it is new")
    add.add_argument(
        "--outlines", action="store_true", help="texts that are outlines come in as argument maps"
    )
    _add_strict(add, "where any file did not come in that is not there already")
    passwords = "a file of passwords, one a line, that are tried on files that need one"
    add.add_argument("--password-file", type=Path, metavar="FILE", help=passwords)
    _add(commands, common, "list", "List debates, documents and maps", json=True)
    show = _add(
        commands, common, "show", "Show a document, a map, a node, a note or a highlight", json=True
    )
    show.add_argument("id", metavar="ID", help="an id or a title; a node is MAP/NODE")
    search = _add(commands, common, "search", "Search documents, notes, highlights and maps", json=True)
    search.add_argument(
        "query", nargs="+", metavar="QUERY", help="words, phrases and fields, as in the window"
    )
    _add_strict(search, "where nothing is found")
    search.add_argument("--limit", type=_positive, default=20, metavar="N", help="at most N hits (20)")
    quote = _add(commands, common, "quote", "Check quotations against the texts", module="quote", json=True)
    quote.add_argument("text", nargs="?", metavar="TEXT", help="the quotation")
    quote.add_argument("--file", type=Path, metavar="F", help="a text, of which every quotation is checked")
    quote.add_argument("--each", type=Path, metavar="F", help="a file with a quotation on each line")
    quote.add_argument("--by", default="", metavar="NAME", help="the author or title that TEXT is given to")
    quote.add_argument("--style", default="", metavar="STYLE", help="cite the sources of --file in a style")
    _add_strict(quote, "where any quotation is not found")
    quote.set_defaults(wrong=quote.error)


def _add_strict(parser: ArgumentParser, where: str) -> None:
    parser.add_argument("--strict", action="store_true", help=f"exit with 1 {where}")


def _add_citing_commands(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    cite = _add(commands, common, "cite", "Cite a document, or a passage in it", module="citing", json=True)
    cite.add_argument("id", metavar="ID", help="a document's id or title")
    cite.add_argument("--style", default="", metavar="STYLE", help="a citation style (the one chosen last)")
    cite.add_argument(
        "--at", type=_offset, metavar="OFFSET", help="name the page, or the paragraph, of this character"
    )
    cite.add_argument("--to", type=_offset, dest="end", metavar="OFFSET", help="… up to this one")
    styles = _add(commands, common, "styles", "List the citation styles", module="citing", json=True)
    styles.add_argument(
        "--language",
        metavar="LANGUAGE",
        help="write citations in en-US, en-GB, de-DE or fr-FR; “” for the style’s",
    )
    styles.add_argument("--add", type=Path, metavar="FILE", help="keep a style's file (.csl) as one's own")


def _add_map_commands(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    maps, texts = map_format_names(), text_format_names()
    references = reference_format_names()
    summary = "Convert a map between formats, or all maps of a folder"
    convert = _add(commands, common, "convert", summary, module="files")
    convert.add_argument("source", type=Path, metavar="IN", help="the file of a map, or a folder of such")
    convert.add_argument("output", type=Path, metavar="OUT", nargs="?", help="(standard output)")
    convert.add_argument(
        "-o", "--output", type=Path, dest="out", metavar="OUT", help="the same; for a folder, a folder"
    )
    convert.add_argument("--to", choices=maps, metavar="FORMAT", help=", ".join(maps))
    _add_paper(convert)
    convert.set_defaults(wrong=convert.error)
    summary = "Export a map or its exposition, a document, or a debate's notes, annotations or references"
    export = _add(commands, common, "export", summary, module="files")
    export.add_argument(
        "what",
        choices=("map", "exposition", "document", "notes", "annotations", "references"),
        metavar="WHAT",
        help="map, exposition (a map as a text), document, notes, annotations, references",
    )
    export.add_argument(
        "id",
        metavar="ID",
        help="the map's, document's or debate's id or title; annotations and references of either",
    )
    export.add_argument(
        "--to",
        metavar="FORMAT",
        help=f"for a map {', '.join(maps)}; for its exposition "
        f"{', '.join(EXPOSITION_FORMS)}; for texts and notes {', '.join(texts)}; for annotations "
        f"{', '.join(annotation_format_names())}; for references "
        f"{', '.join(references)}, or a citation style (apa, mla, chicago-notes, chicago-author-date)",
    )
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="(standard output)")
    export.add_argument(
        "--style",
        default="",
        metavar="STYLE",
        help="cite notes, highlights and passages in a citation style",
    )
    _add_paper(export)
    export.set_defaults(wrong=export.error)
    summary = "Say which nodes of a map stand, how strongly, and why"
    evaluate = _add(commands, common, "evaluate", summary, module="evaluating", json=True)
    evaluate.add_argument("map", metavar="MAP", help="a map's id or title, or a file")
    evaluate.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="NODE",
        help="say what would stand without a node, by its id; may be given several times",
    )
    summary = "Report how near the nodes of a map are to their sources"
    evidence = _add(commands, common, "evidence", summary, module="evidence", json=True)
    evidence.add_argument("map", metavar="MAP", help="a map's id or title")
    forms = "Markdown, or by its suffix HTML, CSV or JSON (standard output)"
    evidence.add_argument("-o", "--output", type=Path, metavar="OUT", help=forms)
    _add_strict(evidence, "where there is anything to look at")
    _add_handout(commands, common)


def _add_handout(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    summary = "Make a hand-out of a map or a debate, for a teacher or for a class"
    handout = _add(commands, common, "handout", summary, module="handouts")
    handout.add_argument("id", metavar="ID", help="a map's or a debate's id or title")
    formats = ", ".join(HANDOUT_FORMATS)
    handout.add_argument("--to", choices=HANDOUT_FORMATS, metavar="FORMAT", help=f"{formats} (as OUT ends)")
    handout.add_argument(
        "--for",
        choices=AUDIENCES,
        default="teacher",
        dest="audience",
        metavar="WHOM",
        help="teacher, or student: with room to write in the place of all reactions (teacher)",
    )
    handout.add_argument(
        "--paper", choices=PAPER_SIZES, default="a4", metavar="PAPER", help=f"{', '.join(PAPER_SIZES)} (a4)"
    )
    handout.add_argument("--no-map", action="store_false", dest="with_map", help="without the drawn map")
    handout.add_argument(
        "--no-notes", action="store_false", dest="with_notes_room", help="without room for notes"
    )
    handout.add_argument("-o", "--output", type=Path, metavar="OUT", help="(standard output)")


def _add_paper(parser: ArgumentParser) -> None:
    papers = ", ".join(PAPER_NAMES)
    parser.add_argument(
        "--paper",
        choices=PAPER_NAMES,
        metavar="PAPER",
        help=f"of the PDF of a map: {papers} (a page as large as the map)",
    )
    parser.add_argument(
        "--tiled", action="store_true", help="… over several sheets, which overlap, to put on a wall"
    )


def _add_health_commands(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    check = _add(commands, common, "check", "Check the library", json=True)
    check.add_argument("--repair", action="store_true", help="mend what can be mended")
    backup = _add(commands, common, "backup", "Back up the library to a file", json=True)
    backup.add_argument("-o", "--output", type=Path, metavar="FILE", help="(a new file among the backups)")
    backup.add_argument("--list", action="store_true", help="check all backups and tell what they hold")
    backup.add_argument(
        "--keep-in",
        type=Path,
        metavar="DIR",
        help="keep backups in this folder from now on; “library” is the library's own",
    )
    restore = _add(commands, common, "restore", "Put a backup in the place of the library")
    restore.add_argument(
        "backup", type=Path, nargs="?", metavar="FILE", help="a backup, or what a restore has set aside"
    )
    restore.add_argument("--empty", action="store_true", help="begin an empty library instead")
    restore.set_defaults(wrong=restore.error)
    _add(commands, common, "reindex", "Build the search index anew")


def _add_picture_commands(commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser) -> None:
    snapshot = _add(
        commands, common, "snapshot", "Draw the window to a PNG, without a screen", module="files"
    )
    snapshot.add_argument(
        "-o", "--output", type=Path, required=True, metavar="PNG", help="the picture's file"
    )
    snapshot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="(1440x900)")
    snapshot.add_argument("--view", default="", metavar="NAME", help=f"{SNAPSHOT_VIEWS} (the whole window)")
    snapshot.add_argument("--map", default="", metavar="ID", help="the map to show")
    as_what = snapshot.add_mutually_exclusive_group()
    as_what.add_argument(
        "--board", action="store_const", const="board", dest="map_view", default="", help="as a board"
    )
    as_what.add_argument(
        "--outline", action="store_const", const="outline", dest="map_view", help="as an outline"
    )
    as_what.add_argument(
        "--exposition", action="store_const", const="exposition", dest="map_view", help="as a text"
    )
    as_what.add_argument("--fit", action="store_true", help="as a drawing, all of it")
    snapshot.add_argument(
        "--theme", choices=("light", "dark", "sepia", "contrast"), default="light", help="(light)"
    )
    snapshot.add_argument("--scale", type=_scale, default=1.0, metavar="N", help="pixels a point (1)")


def _add_installation_commands(
    commands: "_SubParsersAction[ArgumentParser]", common: ArgumentParser
) -> None:
    summary = "Add menu entry, icons, file type, manual page and completions of shells"
    install = _add(commands, common, "install-desktop", summary, module="desktop")
    install.add_argument(
        "--prefix", type=Path, metavar="DIR", help="write under DIR/share (for this user alone)"
    )
    install.add_argument(
        "--exec",
        default="",
        metavar="PROGRAM",
        help="what the menu entry starts (this copy of the program)",
    )
    install.add_argument("--undo", action="store_true", help="delete what was written")
    _add(commands, common, "self-test", "Prove that this copy works", module="self_test")


def _positive(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise _wrong(f"“{text}” is not a number of 1 or more")


def _offset(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise _wrong(f"“{text}” is not the number of a character, from 0")


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    if all(side.isdecimal() and 200 <= int(side) <= 8000 for side in (width, height)):
        return int(width), int(height)
    raise _wrong(f"“{text}” is not a size between 200x200 and 8000x8000")


def _scale(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0.5 <= float(text) <= 4:
            return float(text)
    raise _wrong(f"“{text}” is not a number between 0.5 and 4")


def _wrong(message: str) -> Exception:
    return ArgumentTypeError(message)
