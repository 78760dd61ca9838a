"""The command line: `debatedesk` alone opens the window, `debatedesk COMMAND` works without a screen.

Exit status: 0 done, 1 a clear one-line error, 2 wrong usage. Results go to standard output, messages to
standard error.
"""

import contextlib
import io
import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from debatedesk.cli.terminal import say
from debatedesk.domain.errors import Cancelled, DeskError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from debatedesk.services.paths import LibraryPaths

SNAPSHOT_VIEWS = "reader, map, pages, library, search, inspector, notes, palette, welcome or guide"
_OFTEN_MISSING = (b"libxcb-cursor.so.0", b"libxcb-icccm.so.4", b"libxcb-keysyms.so.1")
SHOWING = frozenset(f"{name}_command" for name in ("list", "show", "search", "quote", "export"))
"""Commands that fail where what they show is not whole; others have done what they were asked."""

_ADVISED = re.compile("(?<! by )“debatedesk (?=restore|check|list)")
_INTERRUPTED = 130
_BROKEN_PIPE = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command (`sys.argv` where `arguments` is None) and return the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    _speak_utf8(sys.stdout, sys.stderr)
    if sys.platform not in ("win32", "darwin"):
        _use_utf8_locale()
    try:
        status = _run(given)
        if sys.stdout is not None:
            sys.stdout.flush()
    except DeskError as error:
        say(str(error))
        return 1
    except (KeyboardInterrupt, Cancelled):
        say("Stopped.")
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return _BROKEN_PIPE
    except OSError as error:
        what = f"“{error.filename}” cannot be used" if error.filename else "The output cannot be written"
        say(f"{what}: {error.strerror or error}.")
        if not error.filename:
            _drop_output()
        return 1
    return status


def _drop_output() -> None:
    """Let the interpreter not complain when it closes a stream that nobody reads or no disk can hold."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: Sequence[str]) -> int:
    if not given:
        from debatedesk.services.paths import LibraryPaths

        return open_window(LibraryPaths.standard())
    if is_to_be_opened(_first_word(given)):
        options = make_opening_parser().parse_args(given)
        return open_window(library_paths(options), [_absolute(word) for word in options.things])
    options = make_parser().parse_args(given)
    if options.command is None:
        return open_window(library_paths(options))
    module, function = options.command
    try:
        status: int = getattr(import_module(module), function)(options)
    except DeskError as error:
        say(_for_this_library(str(error), options))
        return 1
    damage = [sentence for sentence in getattr(options, "damage", ()) if sentence]
    for sentence in damage:
        say(_for_this_library(sentence, options))
    return 1 if damage and function in SHOWING else status


def _for_this_library(sentence: str, options: "Namespace") -> str:
    """Let a command that a sentence advises be one on the library that was asked for, not the usual one."""
    library = getattr(options, "library", None)
    if library is None:
        return sentence
    advised = f"“debatedesk --library {shlex.quote(str(library))} "
    return _ADVISED.sub(lambda _: advised, sentence)


def _speak_utf8(*streams: object) -> None:
    """Write UTF-8 to files and pipes, and let no character that a terminal lacks end a command."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _use_utf8_locale() -> None:
    """Choose a locale of UTF-8 where there is none: Qt needs one, and would say so in four lines.

    Language, dates and numbers stay those that were asked for.
    """
    import locale

    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_CTYPE, "")
    if locale.nl_langinfo(locale.CODESET).replace("-", "").lower() == "utf8":
        return
    asked = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "C")
    language = asked.partition(".")[0].partition("@")[0]
    for name in (f"{language}.UTF-8", "C.UTF-8", "en_US.UTF-8"):
        try:
            locale.setlocale(locale.LC_CTYPE, name)
        except locale.Error:
            continue
        if overriding := os.environ.pop("LC_ALL", ""):
            for category in [key for key in os.environ if key.startswith("LC_")]:
                del os.environ[category]
            os.environ["LANG"] = overriding
        os.environ["LC_CTYPE"] = name
        return


def library_paths(options: "Namespace") -> "LibraryPaths":
    """Tell where the library is that was asked for."""
    from debatedesk.services.paths import LibraryPaths

    chosen: Path | None = getattr(options, "library", None)
    if chosen is None:
        return LibraryPaths.standard()
    if chosen.exists() and not chosen.is_dir():
        raise DeskError(f"“{chosen}” is a file; --library takes a directory.")
    return LibraryPaths.under(chosen)


def is_to_be_opened(word: str) -> bool:
    """Tell a file or a link, which the window opens, from a command: these are words without dots."""
    return any(sign in word for sign in "./\\:")


def _first_word(given: Sequence[str]) -> str:
    """Find the first argument that is no option; empty where there is none."""
    words = iter(given)
    for word in words:
        if word == "--library":
            next(words, "")
        elif not word.startswith("-"):
            return word
    return ""


def _absolute(word: str) -> str:
    """Name a file from the root, since the window may be another process; raises DeskError."""
    from debatedesk.domain.links import is_link

    if is_link(word):
        return word
    if not Path(word).exists():
        raise DeskError(f"There is no file “{word}”.")
    return str(Path(word).absolute())


def open_window(paths: "LibraryPaths", wanted: Sequence[str] = ()) -> int:
    """Open the window, and files and links in it, and return its exit status.

    Raises DeskError where no window can be shown.
    """
    if sys.platform.startswith("linux"):
        _check_screen()
    return load_window()(paths, wanted)


def load_window() -> "Callable[[LibraryPaths, Sequence[str]], int]":
    """Load what runs the window on a library; raises DeskError where it is not there.

    Python looks for garbage again once the window is shown: nearly all that is made until then stays.
    """
    try:
        from debatedesk.ui.startup import load_qt, pause_garbage_collection

        pause_garbage_collection()
        load_qt()
        from debatedesk.ui.app import main as run_window
    except ImportError as error:
        raise explain_missing_qt(error) from error
    return run_window


def _check_screen() -> None:
    """Raise DeskError for what would make Qt end the process with a dump instead of a sentence."""
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise DeskError("There is no screen for a window: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    try:
        known = Path("/etc/ld.so.cache").read_bytes()
    except OSError:
        return
    # The linker's own list answers at once; a closer look is only worth it where a library is not on it.
    if not all(name in known for name in _OFTEN_MISSING):
        from debatedesk.system_libraries import missing_libraries, remedy

        if missing := missing_libraries("xcb"):
            raise DeskError(remedy(missing))


def explain_missing_qt(error: ImportError) -> DeskError:
    """Say in one sentence why Qt could not be imported; other import errors are raised again."""
    from importlib.util import find_spec

    from debatedesk.system_libraries import missing_libraries, remedy

    if find_spec("PySide6") is None:
        return DeskError("This needs PySide6, which is not installed: pip install PySide6-Essentials")
    if missing := missing_libraries("offscreen"):
        return DeskError(remedy(missing))
    if (error.name or "").startswith(("PySide6", "shiboken6")):
        return DeskError(f"PySide6 cannot be loaded: {error}.")
    raise error


def make_opening_parser() -> "ArgumentParser":
    """Make the parser of files and links that the window is to open."""
    import argparse

    parser = argparse.ArgumentParser(prog="debatedesk", parents=[_common_options()])
    parser.add_argument("things", nargs="+", metavar="FILE", help="a file, or a debatedesk:// link")
    return parser


def _common_options() -> "ArgumentParser":
    import argparse

    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep everything under this directory instead of the usual places",
    )
    return common


def make_parser() -> "ArgumentParser":
    """Make the parser of all commands; `command` holds the module and function that run one."""
    import argparse

    from debatedesk import __version__

    common = _common_options()
    parser = argparse.ArgumentParser(
        prog="debatedesk",
        parents=[common],
        description="Read an essay beside the map of its debate. Without a command, open the window; with "
        "files or debatedesk:// links, open these in it.",
    )
    parser.set_defaults(command=None)
    parser.add_argument("--version", action="version", version=f"DebateDesk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_library_commands(commands, common)
    _add_citing_commands(commands, common)
    _add_map_commands(commands, common)
    _add_health_commands(commands, common)
    _add_picture_commands(commands, common)
    return parser


def _add(
    commands: "_SubParsersAction[ArgumentParser]",
    common: "ArgumentParser",
    name: str,
    summary: str,
    *,
    module: str = "library",
    json: bool = False,
) -> "ArgumentParser":
    parser = commands.add_parser(name, parents=[common], help=summary, description=f"{summary}.")
    parser.set_defaults(command=(f"debatedesk.cli.{module}", f"{name.replace('-', '_')}_command"))
    if json:
        parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _add_library_commands(commands: "_SubParsersAction[ArgumentParser]", common: "ArgumentParser") -> None:
    add = _add(commands, common, "import", "Import texts, folders of texts and maps", json=True)
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--debate", metavar="NAME", help="the debate to import into, made where it is new")
    _add_strict(add, "where any file did not come in that is not there already")
    passwords = "a file of passwords, one a line, that are tried on files that need one"
    add.add_argument("--password-file", type=Path, metavar="FILE", help=passwords)
    _add(commands, common, "list", "List debates, documents and maps", json=True)
    show = _add(
        commands, common, "show", "Show a document, a map, a node, a note or a highlight", json=True
    )
    show.add_argument("id", metavar="ID", help="an id or a title; a node is MAP/NODE")
    search = _add(commands, common, "search", "Search documents, notes, highlights and maps", json=True)
    search.add_argument("query", nargs="+", metavar="QUERY")
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


def _add_strict(parser: "ArgumentParser", where: str) -> None:
    parser.add_argument("--strict", action="store_true", help=f"exit with 1 {where}")


def _add_citing_commands(commands: "_SubParsersAction[ArgumentParser]", common: "ArgumentParser") -> None:
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


def _add_map_commands(commands: "_SubParsersAction[ArgumentParser]", common: "ArgumentParser") -> None:
    from debatedesk.services.converting import (
        annotation_format_names,
        map_format_names,
        reference_format_names,
        text_format_names,
    )

    maps, texts = map_format_names(), text_format_names()
    references = reference_format_names()
    convert = _add(commands, common, "convert", "Convert a map between formats", module="files")
    convert.add_argument("source", type=Path, metavar="IN")
    convert.add_argument("output", type=Path, metavar="OUT", nargs="?", help="(standard output)")
    convert.add_argument("--to", choices=maps, metavar="FORMAT", help=", ".join(maps))
    summary = "Export a map, a document with its notes, or a debate's notes, annotations or references"
    export = _add(commands, common, "export", summary, module="files")
    export.add_argument(
        "what",
        choices=("map", "document", "notes", "annotations", "references"),
        metavar="WHAT",
        help="map, document, notes, annotations, references",
    )
    export.add_argument(
        "id",
        metavar="ID",
        help="the map's, document's or debate's id or title; annotations and references of either",
    )
    export.add_argument(
        "--to",
        metavar="FORMAT",
        help=f"for a map {', '.join(maps)}; for texts and notes {', '.join(texts)}; for annotations "
        f"{', '.join(annotation_format_names())}; for references "
        f"{', '.join(references)}, or a citation style (apa, mla, chicago-notes, chicago-author-date)",
    )
    export.add_argument("-o", "--output", type=Path, metavar="OUT", help="(standard output)")
    export.add_argument(
        "--style", default="", metavar="STYLE", help="cite notes and highlights in a citation style"
    )
    export.set_defaults(wrong=export.error)


def _add_health_commands(commands: "_SubParsersAction[ArgumentParser]", common: "ArgumentParser") -> None:
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


def _add_picture_commands(commands: "_SubParsersAction[ArgumentParser]", common: "ArgumentParser") -> None:
    snapshot = _add(
        commands, common, "snapshot", "Draw the window to a PNG, without a screen", module="files"
    )
    snapshot.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
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
    as_what.add_argument("--fit", action="store_true", help="as a drawing, all of it")
    snapshot.add_argument("--theme", choices=("light", "dark", "sepia", "contrast"), default="light")
    snapshot.add_argument("--scale", type=_scale, default=1.0, metavar="N", help="pixels a point (1)")
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
    from argparse import ArgumentTypeError

    return ArgumentTypeError(message)
