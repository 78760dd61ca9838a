"""The program as one executable, without a Python beside it: it is also every process that it starts.

PyInstaller's start enters by `debatedesk/__main__.py`. A process of its own is asked for with a subcommand
that no help shows: `debatedesk run-module MODULE ARGUMENTS…`.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

RUN_MODULE = "run-module"
CONSOLE_PROGRAM = "debatedesk.exe"
"""The one of the two programs on Windows that has standard input and output in any case."""

_PACKAGE = "debatedesk."
_OF_THE_START = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL")
_LIBRARIES = "LD_LIBRARY_PATH"


def is_frozen() -> bool:
    """Tell whether this is the executable rather than a package that some Python runs."""
    return bool(getattr(sys, "frozen", False))


def frozen_command(module: str, *arguments: str) -> list[str]:
    """Give the command that has this executable run one of our modules."""
    program = Path(sys.executable)
    if sys.platform == "win32":
        program = program.with_name(CONSOLE_PROGRAM)
    return [str(program), RUN_MODULE, module, *arguments]


def run_module(given: list[str]) -> int | None:
    """Run the `main` of the module that a command names; None where it asks for no module of ours."""
    if given[:1] != [RUN_MODULE] or len(given) < 2 or not given[1].startswith(_PACKAGE):
        return None
    import faulthandler

    if sys.stderr is not None:
        faulthandler.enable()
    sys.argv = given[1:]
    status: int | None = import_module(given[1]).main()
    return status or 0


def give_environment_back() -> None:
    """Let programs that this one opens, such as a browser, find their own libraries and Qt plugins.

    What the executable's start sets for its own libraries has done its work when Python runs, and each
    process of ours begins with such a start; Qt's plugins are found from where its libraries are.
    """
    if not sys.platform.startswith("linux"):
        return
    for name in _OF_THE_START:
        os.environ.pop(name, None)
    before = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is None:
        os.environ.pop(_LIBRARIES, None)
    else:
        os.environ[_LIBRARIES] = before
