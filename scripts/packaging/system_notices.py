"""The notices of what an executable takes along beside packages: Python, Qt, libraries of Debian."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

FOLDER = "debatedesk/_data/notices"
"""Where they lie in the executable's folder, each under the name of what it is about."""
QT = ("PySide6_Essentials", "shiboken6")
"""Packages that bring no text of their licence with them."""

_OF_QT = ("LGPL-3", "GPL-3")
_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")


def notices(libraries: Iterable[tuple[str, str]], folder: Path) -> list[tuple[str, str]]:
    """Name files to pack and where they are, for libraries by name and path; new ones go to `folder`."""
    packed = []
    if licence := _of_python():
        packed.append((f"{FOLDER}/Python.txt", str(licence)))
    texts = [_COMMON / name for name in _OF_QT]
    if all(text.is_file() for text in texts):
        folder.mkdir(parents=True, exist_ok=True)
        together = folder / "licences-of-qt.txt"
        together.write_text("\n\n".join(text.read_text("utf-8") for text in texts), "utf-8")
        packed += [(f"{FOLDER}/{name}.txt", str(together)) for name in QT]
    for name, source in libraries:
        if copyright_file := _of_library(Path(source)):
            packed.append((f"{FOLDER}/{name}.txt", str(copyright_file)))
    return packed


def _of_python() -> Path | None:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [Path(folder, "LICENSE.txt") for folder in (sysconfig.get_path("stdlib"), sys.base_prefix)]
    return next((path for path in (*places, _DOCUMENTS / version / "copyright") if path.is_file()), None)


def _of_library(path: Path) -> Path | None:
    """Find the notice of the package that a library is of; None where no package of Debian has it."""
    real = path.resolve()
    # Where /lib is a link to /usr/lib, packages may still know their files by the shorter path.
    names = [str(real), str(real).removeprefix("/usr")]
    try:
        told = subprocess.run(
            ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False
        ).stdout
    except FileNotFoundError:
        return None
    package = told.partition(":")[0]
    copyright_file = _DOCUMENTS / package / "copyright"
    return copyright_file if package and copyright_file.is_file() else None
