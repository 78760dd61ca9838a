"""Third-party notices: the packages that this copy runs with, and their licences as they tell them."""

import platform
import re
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.services.packaged import packaged_path

PACKAGED = "notices"
"""The folder of an executable with further notices: of Python, Qt and libraries of the system."""
PYTHON = "Python"

_OURS = "debatedesk"
_PYTHONS_LICENCE = "PSF-2.0"
_LONGEST_LICENCE = 80
_NAME = re.compile(r"[\w.-]+")
_OF_AN_EXTRA = re.compile(r"\bextra\s*==")
_IS_NOTICE = re.compile(r"(?i)(?:^|/)licen[cs]es/|(?:^|/)(?:licen[cs]e|copying|notice|authors)[^/]*$")
_CLASSIFIER = "License :: "


@dataclass(frozen=True, slots=True)
class Notice:
    """One package: its licence in short, empty where it names none, and the texts that came with it."""

    name: str
    version: str
    licence: str
    text: str


def third_party_notices() -> list[Notice]:
    """Tell what this copy runs with, by name: Python, packages, and libraries that an executable brings."""
    packaged = _packaged()
    notices = [_of_python(packaged.pop(PYTHON, ""))]
    notices += [_of_package(package, packaged.pop(package.name, "")) for package in _required(_OURS)]
    notices += [Notice(name, "", "", text) for name, text in packaged.items()]
    return sorted(notices, key=lambda notice: notice.name.casefold())


def _required(name: str) -> list[Distribution]:
    """Find the packages that a package needs, and those that they need, as far as they are installed."""
    known = {_canonical(name)}
    waiting = [name]
    required = []
    while waiting:
        try:
            package = distribution(waiting.pop())
        except PackageNotFoundError:
            continue
        required.append(package)
        for requirement in package.requires or ():
            named = _NAME.match(requirement)
            if named and not _OF_AN_EXTRA.search(requirement) and _canonical(named[0]) not in known:
                known.add(_canonical(named[0]))
                waiting.append(named[0])
    return [package for package in required if _canonical(package.name) != _OURS]


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_package(package: Distribution, packaged: str) -> Notice:
    text = "\n\n".join(_texts(package)) or packaged
    return Notice(package.name, package.version, _licence(package), text)


def _licence(package: Distribution) -> str:
    """Read a package's licence in short, from whichever of the three places it is told in."""
    for told in (*_field(package, "License-Expression"), *_field(package, "License")):
        if told and "\n" not in told and len(told) <= _LONGEST_LICENCE:
            return told
    classifiers = _field(package, "Classifier")
    return ", ".join(each.rpartition(" :: ")[2] for each in classifiers if each.startswith(_CLASSIFIER))


def _field(package: Distribution, name: str) -> list[str]:
    return [value.strip() for value in package.metadata.get_all(name) or ()]


def _texts(package: Distribution) -> Iterator[str]:
    """Read the notices that lie with a package's metadata."""
    for path in sorted(package.files or (), key=str):
        if path.parts[0].endswith(".dist-info") and _IS_NOTICE.search(path.as_posix()):
            with suppress(OSError):
                yield Path(str(path.locate())).read_text("utf-8", "replace").strip()


def _of_python(text: str) -> Notice:
    for folder in (sysconfig.get_path("stdlib"), sys.base_prefix):
        with suppress(OSError):
            text = text or Path(folder, "LICENSE.txt").read_text("utf-8", "replace").strip()
    return Notice(PYTHON, platform.python_version(), _PYTHONS_LICENCE, text)


def _packaged() -> dict[str, str]:
    """Read the notices that an executable brings, by what they are about."""
    try:
        folder = packaged_path(PACKAGED)
    except DeskError:
        return {}
    return {path.stem: path.read_text("utf-8", "replace").strip() for path in folder.glob("*.txt")}
