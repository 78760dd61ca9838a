"""What shells complete: the commands and options of the parser, and files where it takes them."""

import argparse
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from debatedesk.cli.parser import subcommands

if TYPE_CHECKING:
    from argparse import ArgumentParser

SHELLS = {
    "bash": PurePosixPath("bash-completion", "completions", "debatedesk"),
    "zsh": PurePosixPath("zsh", "site-functions", "_debatedesk"),
    "fish": PurePosixPath("fish", "vendor_completions.d", "debatedesk.fish"),
}
"""Where each shell looks for completions below a `share` folder."""

_BASH_COMPLETES = "complete -o bashdefault "


def completion(parser: "ArgumentParser", shell: str) -> str:
    """Write the script of a shell of `SHELLS` that completes a program's commands, options and files."""
    import shtab

    for each in (parser, *subcommands(parser).values()):
        for action in each._actions:
            if action.type is Path and not isinstance(action, argparse._SubParsersAction):
                action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]
    script: str = shtab.complete(parser, shell)
    # The first word may be a file as well, which the window opens.
    return script.replace(_BASH_COMPLETES, f"{_BASH_COMPLETES}-o default ") + "\n"
