"""What travels with the program, and what of Qt, other libraries and the system is left out of its folder.

Names are those inside the executable's folder, with `/` between their parts on every system.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

TRAVELLING = ("resources", "sample_corpus")
"""Folders of the checkout that an installed program has in `debatedesk/_data`."""

MODULES_LEFT_OUT = (
    "PIL",  # what pypdfium2 would give pictures as, where it is asked to
    "numpy",
    "multiprocessing",  # processes are started by debatedesk/jobs/process.py alone
    "ssl",  # the program speaks with no other computer
    "ftplib",
    "xmlrpc",
    "tkinter",
    "unittest",
    "pydoc",
    "setuptools",
)

_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+)")
_PLUGINS = {
    "accessible": None,
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": None,
    # GTK's own would bring all of GTK; the desktop portal shows the same dialogs.
    "platformthemes": {"qxdgdesktopportal"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"},
    "printsupport": None,
    "styles": None,
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
    "xcbglintegrations": set(),  # nothing is drawn with OpenGL
}
"""Kinds of plugins that are kept, whole (None) or some of them."""

_OF_EVERY_DESKTOP = re.compile(
    r"lib(?:stdc\+\+|gcc_s|z|expat|fontconfig|freetype|X11|X11-xcb|Xau|Xdmcp|GL|EGL|OpenGL|drm|uuid)\.so(?:\.|$)"
)
"""Libraries that every Linux desktop has, and that must go with its drivers and fonts."""

_LEFT_OUT = re.compile(
    r"""
    PySide6/(?:Qt/)?(?:qml|lib/cmake|metatypes|libexec)/
    | PySide6/(?:opengl32sw|d3dcompiler_\d+)\.dll      # software OpenGL: 20 MB
    | PySide6/QtDBus\.
    | selectolax/.*\.(?:c|pyx|pxd|pxi|pyi)$            # sources
    | chardet/models/training_metadata\.yaml
    | .*\.(?:pyi|h|hpp)$
    | [^/]+\.dist-info/(?:direct_url\.json|INSTALLER|REQUESTED)$  # how they came to the building machine
    """,
    re.VERBOSE,
)
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_([a-zA-Z_]+)\.qm")
_SYSTEM_LIBRARY = re.compile(r"lib(?!python)[^/]+\.so(?:\.\d+)*")
_QT_LIBRARY = re.compile(r"PySide6/Qt/lib/[^/]+")
_TRANSLATED_PART = "qtbase"


def travelling_files(root: Path) -> list[Path]:
    """List the files of a checkout that travel along, as paths in it; screenshots and `.ts` do not."""
    paths = (path for folder in TRAVELLING for path in sorted((root / folder).rglob("*")) if path.is_file())
    within = (path.relative_to(root) for path in paths)
    return [path for path in within if "screenshots" not in path.parts and path.suffix != ".ts"]


def is_left_out(name: str, languages: Iterable[str]) -> bool:
    """Tell what the program does not need, which speaks English and `languages` (`de`, `ar` …)."""
    name = name.replace("\\", "/")
    if plugin := _PLUGIN.match(name):
        kept = _PLUGINS.get(plugin[1], set())
        return kept is not None and plugin[2] not in kept
    if name.startswith(("PySide6/Qt/translations/", "PySide6/translations/")):
        translation = _TRANSLATION.match(name)
        return translation is None or translation[1] != _TRANSLATED_PART or translation[2] not in languages
    return _LEFT_OUT.match(name) is not None or _OF_EVERY_DESKTOP.match(name) is not None


def is_of_the_system(name: str) -> bool:
    """Tell a library that was taken from the building system: it lies beside the folders of packages."""
    return _SYSTEM_LIBRARY.fullmatch(name) is not None


def needed(names: Iterable[str], libraries_of: Callable[[str], Iterable[str]]) -> set[str]:
    """Choose of the names of files those that are needed; `libraries_of` names the libraries of a file.

    What is no library of Qt or of the system is loaded by itself: modules, plugins, Python. Libraries are
    needed where one of these needs them, directly or by way of others.
    """
    by_library: dict[str, list[str]] = {}
    waiting = []
    for name in names:
        if is_of_the_system(name) or _QT_LIBRARY.match(name):
            by_library.setdefault(PurePosixPath(name).name, []).append(name)
        else:
            waiting.append(name)
    found = set(waiting)
    while waiting:
        for library in libraries_of(waiting.pop()):
            for name in by_library.pop(library, ()):
                found.add(name)
                waiting.append(name)
    return found
