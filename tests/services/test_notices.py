"""Third-party notices: the packages that the program needs, each with its licence as it tells it."""

import re
import sys
from pathlib import Path

import pytest

from debatedesk.services import notices, packaged
from debatedesk.services.notices import third_party_notices

METADATA = "Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{fields}\n"


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of installed packages, which `install` adds to."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(notices, "_OURS", "a-desk")
    return tmp_path


def install(folder: Path, name: str, fields: str = "", **texts: str) -> None:
    home = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    files = {"METADATA": METADATA.format(name=name, fields=fields)} | {
        path.replace("__", "/"): text for path, text in texts.items()
    }
    for path, text in files.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text, "utf-8")
    (home / "RECORD").write_text("".join(f"{home.name}/{path},,\n" for path in files), "utf-8")


def licences() -> dict[str, str]:
    return {each.name: each.licence for each in third_party_notices() if each.name != "Python"}


def test_packages_are_named_that_are_needed_directly_or_by_others_and_no_more(packages: Path) -> None:
    needs = "Requires-Dist: one-b>=1\nRequires-Dist: absent\nRequires-Dist: tests ; extra == 'dev'"
    install(packages, "a-desk", needs)
    install(packages, "One.B", "Requires-Dist: two (>=3) ; python_version > '3'\nRequires-Dist: one_b")
    for name in ("two", "tests", "other"):
        install(packages, name)
    assert list(licences()) == ["One.B", "two"]


def test_a_licence_is_read_from_wherever_it_is_told(packages: Path) -> None:
    told = {
        "a": "License-Expression: MIT OR Apache-2.0\nLicense: other",
        "b": "License: BSD",
        "c": "License: "
        + "All rights are given. " * 20
        + "\nClassifier: License :: OSI Approved :: MIT License",
        "d": "Classifier: License :: OSI Approved :: BSD License\nClassifier: License :: Public Domain",
        "e": "",
    }
    install(packages, "a-desk", "\n".join(f"Requires-Dist: {name}" for name in told))
    for name, fields in told.items():
        install(packages, name, fields)
    assert licences() == {
        "a": "MIT OR Apache-2.0",
        "b": "BSD",
        "c": "MIT License",
        "d": "BSD License, Public Domain",
        "e": "",
    }


def test_all_texts_that_came_with_a_package_are_given(packages: Path) -> None:
    install(packages, "a-desk", "Requires-Dist: one")
    install(packages, "one", LICENSE="By A.", licenses__vendored__zlib="By B.", entry_points="nothing")
    assert third_party_notices()[0].text == "By A.\n\nBy B."


def test_python_is_among_them_with_its_licence(packages: Path) -> None:
    install(packages, "a-desk")
    (python,) = third_party_notices()
    assert (python.name, python.licence) == ("Python", "PSF-2.0")
    assert python.version == ".".join(map(str, sys.version_info[:3]))


def test_an_executable_tells_what_it_brings_of_the_system(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(packages, "a-desk", "Requires-Dist: one")
    install(packages, "one")
    folder = packages / "_data" / "notices"
    folder.mkdir(parents=True)
    (folder / "libxcb.so.1.txt").write_text("By C.\n", "utf-8")
    (folder / "Python.txt").write_text("By D.\n", "utf-8")
    (folder / "one.txt").write_text("By E.\n", "utf-8")
    monkeypatch.setattr(packaged, "_PACKAGE", packages)
    assert [(each.name, each.text) for each in third_party_notices()] == [
        ("libxcb.so.1", "By C."),
        ("one", "By E."),
        ("Python", "By D."),
    ]


def test_the_program_runs_with_nothing_that_asks_it_to_be_free_under_the_gpl_alone() -> None:
    for each in third_party_notices():
        assert not re.search(r"\bA?GPL", each.licence) or "LGPL" in each.licence, each
