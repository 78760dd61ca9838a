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
    from argparse import Namespace

    from debatedesk.services.paths import LibraryPaths

_OFTEN_MISSING = (b"libxcb-cursor.so.0", b"libxcb-icccm.so.4", b"libxcb-keysyms.so.1")
SHOWING = frozenset(
    f"{name}_command" for name in ("list", "show", "search", "quote", "export", "evaluate", "evidence")
)
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
    from debatedesk.cli.parser import make_parser, subcommands

    first = _first_word(given)
    if is_to_be_opened(first):
        return _open_all(given)
    parser = make_parser()
    if first and first not in subcommands(parser) and Path(first).exists():
        return _open_all(given)
    options = parser.parse_args(given)
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


def _open_all(given: Sequence[str]) -> int:
    from debatedesk.cli.parser import make_opening_parser

    options = make_opening_parser().parse_args(given)
    return open_window(library_paths(options), [_absolute(word) for word in options.things])


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
        if len(word) > len("--") and "--library".startswith(word):
            next(words, "")
        elif not word.startswith("-"):
            return word
    return ""


def _absolute(word: str) -> str:
    """Name a file from the root, since the window may be another process; raises DeskError."""
    from debatedesk.domain.links import is_link

    if is_link(word):
        return word
    path = _path_of(word)
    if not path.exists():
        raise DeskError(f"There is no file “{word}”.")
    return str(path.absolute())


def _path_of(word: str) -> Path:
    """Find the path in the address of a file, as menus and file managers give it; others are paths."""
    from urllib.parse import unquote_to_bytes, urlsplit
    from urllib.request import url2pathname

    path = Path(word)
    if not word.casefold().startswith("file:") or path.exists():
        return path
    try:
        address = urlsplit(word)
    except ValueError:
        return path
    if address.netloc not in ("", "localhost"):
        return path
    if sys.platform == "win32":
        return Path(url2pathname(address.path))
    return Path(os.fsdecode(unquote_to_bytes(address.path)))


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
