"""Make a package of Debian and Ubuntu from the executable's folder that freeze.py has made.

    python scripts/packaging/make_deb.py [--program dist/debatedesk] [--output dist] [--fast]

Libraries that Debian has are not in it: they are what it depends on. `dpkg-deb` and `objdump` are needed;
exit status 69: `dpkg-deb` is not here.
"""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from debatedesk import __version__  # noqa: E402
from debatedesk.system_libraries import PACKAGES  # noqa: E402
from scripts.packaging import contents, system_notices  # noqa: E402

NAME = "debatedesk"
NOT_TO_BE_HAD = 69
REVISION = 1
"""The number of the package among those of one version of the program."""

MAINTAINER = "DebateDesk contributors <debatedesk@users.noreply.github.com>"
SUMMARY = "read an essay beside the map of the debate about it, offline"
DESCRIPTION = """\
 DebateDesk shows a text beside the map of its debate: every proposal of an
 essay with the reactions for it and against it. Each card leads to the very
 words that it comes from. Texts, notes and maps are searched together,
 quotations are checked, and everything stays on the computer.
"""

_WITHOUT_WHICH_ALL_ELSE_WORKS = {"libcups.so.2"}
"""Libraries of plugins that are not loaded without them: there are no printers then, and PDF is written."""
_GLIBC = re.compile(r"(?:ld-linux.*|lib(?:c|m|dl|pthread|rt|util|resolv|anl))\.so\.\d+$")
_INTERNAL = "_internal/"
_LIBRARIES = PACKAGES | {
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": f"libsqlite3-0 (>= {sqlite3.sqlite_version})",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
}
_ARCHITECTURES = {"elf64-x86-64": "amd64", "elf64-littleaarch64": "arm64"}
_FILE = re.compile(r"^(.+):\s+file format (\S+)$")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$")
_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


class PackagingError(Exception):
    """What keeps a package from being made, as one sentence."""


@dataclass
class Binaries:
    """What the binaries of a folder ask of the system."""

    libraries: dict[str, set[str]]
    """The libraries that each file asks for, by its name in the folder."""
    glibc: tuple[int, int]
    architecture: str


def read_binaries(folder: Path) -> Binaries:
    """Read what all binaries of a folder need; raises PackagingError for one of an unknown machine."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    paths = [path for path in files if _is_elf(path)]
    told = subprocess.run(
        ["objdump", "-p", *map(str, paths)], capture_output=True, text=True, check=True
    ).stdout
    libraries: dict[str, set[str]] = {}
    machines = set()
    name = ""
    for line in told.splitlines():
        if heading := _FILE.match(line):
            name = str(Path(heading[1]).relative_to(folder))
            machines.add(heading[2])
            libraries[name] = set()
        elif needed := _NEEDED.match(line):
            libraries[name].add(needed[1])
    if len(machines) != 1 or not machines <= _ARCHITECTURES.keys():
        named = ", ".join(sorted(machines)) or "none"
        raise PackagingError(f"{folder} is not of one machine that Debian has, but of {named}.")
    versions = [(int(major), int(minor)) for major, minor in _VERSION.findall(told)]
    return Binaries(libraries, max(versions), _ARCHITECTURES[machines.pop()])


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def left_to_debian(binaries: Binaries) -> set[str]:
    """Name the files of a folder that packages of Debian have, and those that only such files need."""

    def libraries_of(name: str) -> set[str]:
        asked = binaries.libraries.get(_INTERNAL + name) or binaries.libraries.get(name, set())
        return asked - _LIBRARIES.keys()

    names = {name.removeprefix(_INTERNAL) for name in binaries.libraries}
    return {_INTERNAL + name for name in names - contents.needed(names, libraries_of)}


def dependencies(binaries: Binaries, left_out: set[str]) -> tuple[list[str], list[str]]:
    """Name packages that what is packed needs, and those it is good to have, for printing.

    Raises PackagingError for a library of no known package.
    """
    packed = {name: needed for name, needed in binaries.libraries.items() if name not in left_out}
    there = {Path(name).name for name in packed}
    packages = {f"libc6 (>= {binaries.glibc[0]}.{binaries.glibc[1]})"}
    good_to_have = {"xdg-desktop-portal", "xdg-utils"}
    for name, needed in packed.items():
        for library in needed - there:
            if _GLIBC.match(library):
                continue
            if library not in _LIBRARIES:
                raise PackagingError(f"{name} needs {library}, of which no package of Debian is known.")
            optional = library in _WITHOUT_WHICH_ALL_ELSE_WORKS
            (good_to_have if optional else packages).add(_LIBRARIES[library])
    return sorted(packages), sorted(good_to_have)


def stage(program: Path, root: Path) -> Binaries:
    """Lay out the files of the package under `root` and return what its binaries ask for."""
    binaries = read_binaries(program)
    left_out = left_to_debian(binaries)
    home = root / "usr" / "lib" / NAME
    shutil.copytree(program, home, symlinks=True)
    for name in left_out:
        (home / name).unlink()
        notice = home / _INTERNAL / system_notices.FOLDER / f"{Path(name).name}.txt"
        notice.unlink(missing_ok=True)
    for path in home.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == home / NAME else 0o644)
    programs = root / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _add_desktop_files(home / NAME, root / "usr")
    _follow_debian(root / "usr" / "share")
    _add_documents(root / "usr" / "share")
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(root, binaries, left_out), "utf-8")
    (control / "md5sums").write_text("".join(_sums(root)), "utf-8")
    return binaries


def _add_desktop_files(program: Path, prefix: Path) -> None:
    """Have the program write what desktops and shells read of it; its menu entry finds it on the path."""
    command = [str(program), "install-desktop", "--prefix", str(prefix), "--exec", NAME]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _follow_debian(share: Path) -> None:
    """Press the manual page, and put the completions of zsh where Debian's looks for them."""
    for page in share.glob("man/man*/*"):
        page.with_name(f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), 9, mtime=0))
        page.unlink()
    (share / "zsh" / "site-functions").rename(share / "zsh" / "vendor-completions")


def _add_documents(share: Path) -> None:
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    packaged = datetime.fromtimestamp(int(_last_change()), UTC)
    entry = (
        f"{NAME} ({debian_version(__version__)}) unstable; urgency=medium\n\n"
        f"  * Version {__version__}; changelog.gz tells what is new in it.\n\n"
        f" -- {MAINTAINER}  {packaged:%a, %d %b %Y %H:%M:%S +0000}\n"
    )
    changes = {"changelog": (ROOT / "CHANGELOG.md").read_bytes(), "changelog.Debian": entry.encode()}
    for name, text in changes.items():
        (documents / f"{name}.gz").write_bytes(gzip.compress(text, 9, mtime=0))
    licence = (ROOT / "LICENSE").read_text("utf-8")
    (documents / "copyright").write_text(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: DebateDesk\n\n"
        "Files: *\n"
        "Copyright: DebateDesk contributors\n"
        "License: MIT\n"
        + "".join(f" {line.strip() or '.'}\n" for line in licence.splitlines())
        + "\nFiles: usr/lib/debatedesk/_internal/PySide6/*\n"
        "Copyright: The Qt Company Ltd. and other contributors\n"
        "License: LGPL-3\n"
        " On Debian systems the text of the licence is in /usr/share/common-licenses/LGPL-3.\n",
        "utf-8",
    )
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(ROOT / "scripts" / "packaging" / "linux" / "lintian-overrides", overrides / NAME)


def _control(root: Path, binaries: Binaries, left_out: set[str]) -> str:
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() or path.is_symlink())
    depends, recommends = dependencies(binaries, left_out)
    fields = {
        "Package": NAME,
        "Version": debian_version(__version__),
        "Architecture": binaries.architecture,
        "Maintainer": os.environ.get("DEBATEDESK_MAINTAINER", MAINTAINER),
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "education",
        "Priority": "optional",
    }
    head = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return f"{head}Description: {SUMMARY}\n{DESCRIPTION}"


def debian_version(version: str) -> str:
    """Write a version with the package's, sorted like Python's: 1.0rc1 and 1.0.dev3 come before 1.0."""
    sorted_before = re.sub(r"\.?(a|b|rc)(?=\d)", r"~\1", version.replace(".dev", "~~dev"))
    return f"{sorted_before}-{REVISION}"


def _sums(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            with path.open("rb") as file:
                yield f"{hashlib.file_digest(file, 'md5').hexdigest()}  {path.relative_to(root)}\n"


def make_deb(program: Path, output: Path, *, fast: bool) -> Path:
    """Pack a program's folder and return the package; a fast one is larger, for tests."""
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="debatedesk-deb-", dir=output) as scratch:
        root = Path(scratch, "root")
        root.mkdir(mode=0o755)
        binaries = stage(program.resolve(), root)
        package = output / f"{NAME}_{debian_version(__version__)}_{binaries.architecture}.deb"
        pressed = ["-Zzstd", "-z1"] if fast else ["-Zxz", "-z6"]
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *pressed, "--build", root, package],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": _last_change()},
        )
    return package


def _last_change() -> str:
    """Tell when the sources were changed last, so that the same sources give the same package."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return told or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def main() -> int:
    """Make the package and print where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / NAME)
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--fast", action="store_true", help="press it less")
    options = parser.parse_args()
    if shutil.which("dpkg-deb") is None:
        print("dpkg-deb is missing here.", file=sys.stderr)
        return NOT_TO_BE_HAD
    try:
        print(make_deb(options.program, options.output, fast=options.fast))
    except (PackagingError, OSError, subprocess.CalledProcessError) as error:
        print(f"No package was made: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
