"""The notices that an executable gets of what it takes from the system it is made on."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.packaging.system_notices import FOLDER, QT, notices

on_debian = pytest.mark.skipif(
    shutil.which("dpkg-query") is None or not Path("/usr/share/doc/libc6/copyright").exists(),
    reason="reads the packages of Debian and their documents",
)


@on_debian
def test_libraries_of_debian_have_the_notice_of_their_package(tmp_path: Path) -> None:
    told = subprocess.run(
        ["dpkg-query", "--listfiles", "libc6"], capture_output=True, text=True, check=True
    )
    library = next(line for line in told.stdout.splitlines() if line.endswith("/libc.so.6"))
    packed = dict(
        notices([("libc.so.6", library), ("libown.so.1", str(tmp_path / "libown.so.1"))], tmp_path)
    )
    assert packed[f"{FOLDER}/libc.so.6.txt"] == "/usr/share/doc/libc6/copyright"
    assert f"{FOLDER}/libown.so.1.txt" not in packed


@pytest.mark.skipif(
    not Path("/usr/share/common-licenses/LGPL-3").exists(), reason="the licence is not here"
)
def test_qt_gets_the_text_of_its_licence_and_of_the_one_that_it_adds_to(tmp_path: Path) -> None:
    packed = dict(notices([], tmp_path))
    for package in QT:
        text = Path(packed[f"{FOLDER}/{package}.txt"]).read_text("utf-8")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "GNU GENERAL PUBLIC LICENSE" in text


def test_where_there_is_no_dpkg_libraries_go_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    packed = dict(notices([("libc.so.6", sys.executable)], tmp_path))
    assert f"{FOLDER}/libc.so.6.txt" not in packed
