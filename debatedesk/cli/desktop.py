"""The command that makes the program known to a Linux desktop and to shells, and takes that back."""

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from debatedesk.cli.completion import SHELLS, completion
from debatedesk.cli.manual import manual_page
from debatedesk.cli.parser import make_parser
from debatedesk.cli.terminal import say
from debatedesk.domain.errors import DeskError
from debatedesk.frozen import is_frozen
from debatedesk.services.desktop_files import SharedFile, desktop_files
from debatedesk.services.shared_installation import (
    drop_empty_folders,
    install,
    is_read_by_desktops,
    remove,
    tell_desktop,
    users_share,
)

PROGRAM = "debatedesk"
MANUAL = PurePosixPath("man", "man1", f"{PROGRAM}.1")


def install_desktop_command(options: Namespace) -> int:
    """Write what a desktop and shells read of the program, or delete it; print each file's path."""
    if options.prefix is None and sys.platform in ("win32", "darwin"):
        raise DeskError(
            "On this system the program's installer makes its menu entry; with --prefix, files are written."
        )
    if options.prefix is None:
        share = users_share(os.environ, Path.home())
    else:
        share = options.prefix.expanduser().absolute() / "share"
    command = [options.exec] if options.exec else program_command(sys.argv[0], os.environ)
    files = [*desktop_files(command), *shell_files()]
    if not options.undo:
        print("\n".join(map(str, install(files, share))))
    elif removed := remove([file.path for file in files], share):
        print("\n".join(map(str, removed)))
    else:
        say(f"There was nothing to take back in {share}.")
        return 0
    if is_read_by_desktops(share, os.environ, Path.home()):
        for tool in tell_desktop(share):
            say(f"“{tool}” is missing or failed: the desktop may notice the change later.")
    of_prefix = options.undo and options.prefix is not None
    drop_empty_folders([file.path for file in files], share, with_share=of_prefix)
    return 0


def shell_files() -> list[SharedFile]:
    """Write the manual page and the completions of all shells."""
    texts = {MANUAL: manual_page(make_parser())}
    texts |= {path: completion(make_parser(), shell) for shell, path in SHELLS.items()}
    return [SharedFile(path, text.encode("utf-8")) for path, text in texts.items()]


def program_command(started: str, environment: Mapping[str, str]) -> list[str]:
    """Tell how to start this program from anywhere; `started` is the path that it was started by."""
    if is_frozen():
        return [environment.get("APPIMAGE") or sys.executable]
    beside_python = Path(sys.executable).with_name(PROGRAM)
    for candidate in (shutil.which(started) if Path(started).name == PROGRAM else None, beside_python):
        if candidate is not None and os.access(candidate, os.X_OK):
            return [str(Path(candidate).absolute())]
    return [sys.executable, "-m", PROGRAM]
