"""What a Linux desktop reads of a program: menu entry, icons, the type of Argdown files, AppStream."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from debatedesk import APPLICATION_ID
from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.services.packaged import packaged_path

_ENTRY = f"{APPLICATION_ID}.desktop"
_HICOLOR = PurePosixPath("icons", "hicolor")
_DRAWN = re.compile(r"icon-(\d+)\.png")
_NEEDS_QUOTES = re.compile(r"[\s\"'\\><~|&;$*?#()`]")
_ESCAPED_IN_QUOTES = re.compile(r"([\"`$\\])")
_NOT_IN_AN_ENTRY = re.compile("[\0\r\n\ud800-\udfff]")
_BY_A_SHELL = ("sh", "-c", 'exec "$0" "$@"')


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A file for the `share` folder of a prefix: its path below that, and its content."""

    path: PurePosixPath
    content: bytes


def desktop_files(command: Sequence[str]) -> list[SharedFile]:
    """Make the files, with a menu entry that starts the program by `command`.

    Raises DeskError where a menu entry cannot name the command, or where this copy came without the files.
    """
    folder = packaged_path("resources/desktop")
    entry = (folder / _ENTRY).read_text("utf-8")
    others = {
        PurePosixPath("metainfo", f"{APPLICATION_ID}.metainfo.xml"): folder
        / f"{APPLICATION_ID}.metainfo.xml",
        PurePosixPath("mime", "packages", f"{APPLICATION_ID}.xml"): folder / f"{APPLICATION_ID}.mime.xml",
        **_icons(),
    }
    return [
        SharedFile(PurePosixPath("applications", _ENTRY), _started_by(command, entry).encode("utf-8")),
        *(SharedFile(path, source.read_bytes()) for path, source in others.items()),
    ]


def _icons() -> dict[PurePosixPath, Path]:
    drawing = packaged_path("resources/icon.svg")
    icons = {_HICOLOR / "scalable" / "apps" / f"{APPLICATION_ID}.svg": drawing}
    for picture in sorted(drawing.parent.glob("icon-*.png")):
        if drawn := _DRAWN.fullmatch(picture.name):
            icons[_HICOLOR / f"{drawn[1]}x{drawn[1]}" / "apps" / f"{APPLICATION_ID}.png"] = picture
    return icons


def _started_by(command: Sequence[str], entry: str) -> str:
    """Let a menu entry start the program by a command, and show only while the program is there."""
    for word in command:
        if _NOT_IN_AN_ENTRY.search(word):
            raise DeskError(
                message(
                    "No menu entry can start {program}: its name holds what is no text.",
                    program=ascii(word),
                )
            )
    words = " ".join(map(written_argument, _startable(command)))
    program = command[0].replace("\\", "\\\\")
    entry = re.sub("(?m)^Exec=.*$", lambda _: f"Exec={words} %U", entry)
    return re.sub("(?m)^TryExec=.*$", lambda _: f"TryExec={program}", entry)


def _startable(command: Sequence[str]) -> list[str]:
    """Let a shell start a program whose path holds a sign that desktops read otherwise."""
    return [*_BY_A_SHELL, *command] if re.search("[%=]", command[0]) else [*command]


def written_argument(word: str) -> str:
    """Write a word of a command as the `Exec` of a menu entry holds it.

    It is quoted for the command, then escaped as any value of the file.
    """
    word = word.replace("%", "%%")
    if word and not _NEEDS_QUOTES.search(word):
        return word
    quoted = _ESCAPED_IN_QUOTES.sub(r"\\\1", word)
    return f'"{quoted}"'.replace("\\", "\\\\")
