"""What goes into the executable's folder, and what of it Debian has already."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from debatedesk.system_libraries import PACKAGES
from scripts.packaging import elf
from scripts.packaging.contents import MODULES_LEFT_OUT, is_left_out, needed
from scripts.packaging.make_deb import (
    Binaries,
    PackagingError,
    debian_version,
    dependencies,
    left_to_debian,
)
from tests.conftest import REPOSITORY

QT = "PySide6/Qt"
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="is about binaries of Linux")


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/plugins/imageformats/libqwebp.so",
        f"{QT}/plugins/printsupport/libcupsprintersupport.so",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt6Core.dll",
        "libxcb-cursor.so.0",
        "debatedesk/_data/resources/guide.md",
        "chardet-7.0.dist-info/METADATA",
        "chardet-7.0.dist-info/licenses/LICENSE",
    ],
)
def test_what_the_window_needs_is_kept(name: str) -> None:
    assert not is_left_out(name, {"de"})


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/networkinformation/libqglib.so",
        f"{QT}/translations/qtbase_ru.qm",
        f"{QT}/translations/qt_de.qm",
        "PySide6\\translations\\qtbase_ru.qm",
        "PySide6\\opengl32sw.dll",
        "selectolax/lexbor.c",
        "debatedesk-1.0.dist-info/direct_url.json",
        "libstdc++.so.6",
        "libX11.so.6",
    ],
)
def test_what_nobody_needs_is_left_out(name: str) -> None:
    assert is_left_out(name, {"de"})


def test_no_module_of_the_program_imports_what_is_left_out() -> None:
    for path in (REPOSITORY / "debatedesk").rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            words = line.split()
            if words[:1] in (["import"], ["from"]):
                assert words[1].split(".")[0] not in MODULES_LEFT_OUT, f"{path}: {line}"


def test_libraries_are_needed_by_way_of_others() -> None:
    libraries = {
        f"{QT}/plugins/platforms/libqxcb.so": ["libQt6Gui.so.6"],
        f"{QT}/lib/libQt6Gui.so.6": ["libfreetype.so.6"],
        "libfreetype.so.6": ["libpng16.so.16"],
        "libpng16.so.16": [],
        f"{QT}/lib/libQt6Quick.so.6": ["libvulkan.so.1"],
        "libvulkan.so.1": [],
        "libpython3.13.so.1.0": [],
        "650fdafa__mypyc.cpython-313-x86_64-linux-gnu.so": [],
    }
    wanted = needed(libraries, lambda name: libraries[name])
    assert libraries.keys() - wanted == {f"{QT}/lib/libQt6Quick.so.6", "libvulkan.so.1"}


def binaries(**more: set[str]) -> Binaries:
    libraries = {
        "debatedesk": {"libz.so.1", "libc.so.6"},
        f"_internal/{QT}/lib/libQt6Network.so.6": {"libgssapi_krb5.so.2", "libresolv.so.2"},
        "_internal/libpython3.13.so.1.0": {"libm.so.6"},
        "_internal/_sqlite3.so": {"libsqlite3.so.0", "libc.so.6"},
        f"_internal/{QT}/plugins/platforms/libqxcb.so": {"libQt6Network.so.6", "ld-linux-x86-64.so.2"},
        "_internal/libgssapi_krb5.so.2": {"libkrb5.so.3"},
        "_internal/libkrb5.so.3": {"libc.so.6"},
        "_internal/libsqlite3.so.0": {"libm.so.6"},
    }
    return Binaries(libraries | more, (2, 34), "amd64")


def test_debian_gives_its_own_libraries_and_what_only_these_need() -> None:
    there = binaries()
    left_out = left_to_debian(there)
    names = ("libgssapi_krb5.so.2", "libkrb5.so.3", "libsqlite3.so.0")
    assert left_out == {f"_internal/{name}" for name in names}
    packages, _ = dependencies(there, left_out)
    assert {each.split()[0] for each in packages} == {"libc6", "libgssapi-krb5-2", "libsqlite3-0", "zlib1g"}
    assert "libc6 (>= 2.34)" in packages


def test_printers_are_no_condition() -> None:
    there = binaries(**{f"_internal/{QT}/plugins/printsupport/libcupsprintersupport.so": {"libcups.so.2"}})
    packages, good_to_have = dependencies(there, left_to_debian(there))
    assert "libcups2t64 | libcups2" in good_to_have
    assert not any("cups" in each for each in packages)


def test_a_library_of_no_known_package_is_named() -> None:
    there = binaries(**{"_internal/new.so": {"libnew.so.7"}})
    with pytest.raises(PackagingError, match=r"new.so needs libnew.so.7, of which no package"):
        dependencies(there, left_to_debian(there))


def test_every_library_that_a_window_may_lack_has_a_package() -> None:
    assert all(library.startswith("lib") and package for library, package in PACKAGES.items())


@pytest.mark.parametrize(
    ("earlier", "later"), [("1.0.dev3", "1.0a1"), ("1.0a1", "1.0rc2"), ("1.0rc2", "1.0"), ("1.0", "1.0.1")]
)
def test_debian_sorts_versions_like_python(earlier: str, later: str) -> None:
    if shutil.which("dpkg") is None:
        pytest.skip("dpkg compares them")
    command = ["dpkg", "--compare-versions", debian_version(earlier), "lt", debian_version(later)]
    assert subprocess.run(command, check=False).returncode == 0


@on_linux
def test_a_folder_of_the_building_machine_is_taken_out_of_a_binary(tmp_path: Path) -> None:
    path = "/home/somebody/python/lib"
    library = tmp_path / "module.so"
    library.write_bytes(small_library(path))
    assert elf.search_path(library.read_bytes()) == path
    cleaned = elf.without_search_path(library.read_bytes())
    assert elf.search_path(cleaned) == ""
    assert len(cleaned) == library.stat().st_size
    assert elf.without_search_path(b"no binary") == b"no binary"


def small_library(search_path: str) -> bytes:
    """Write a binary of two parts: one that is loaded whole, and the entries for the loader."""
    strings = b"\0" + search_path.encode() + b"\0"
    table, entries_at = 64, 64 + 2 * 56
    entries = [(5, entries_at + 4 * 16), (29, 1), (1, 0), (0, 0)]
    size = entries_at + 4 * 16 + len(strings)
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, table, 0, 0, 64, 56, 2, 0, 0, 0)
    loaded = struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, size, size, 4096)
    dynamic = struct.pack("<IIQQQQQQ", 2, 6, entries_at, entries_at, entries_at, 64, 64, 8)
    return head + loaded + dynamic + b"".join(struct.pack("<qQ", *entry) for entry in entries) + strings
